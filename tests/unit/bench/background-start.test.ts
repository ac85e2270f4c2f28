import { expect, test } from 'vitest';
import { type TraceEvent, workerTime } from '../../bench/background-start.ts';

const named = (pid: number, tid: number, name: string): TraceEvent => ({
  name: 'thread_name',
  pid,
  tid,
  args: { name },
});
const task = (pid: number, tid: number, tdur?: number): TraceEvent => ({
  name: 'ThreadControllerImpl::RunTask',
  pid,
  tid,
  args: {},
  ...(tdur !== undefined && { tdur }),
});

test('counts the tasks of the service worker, and of no other thread', () => {
  const events = [
    task(1, 7, 4_000),
    named(1, 7, 'ServiceWorker thread'),
    named(1, 8, 'CrRendererMain'),
    task(1, 8, 90_000),
    // The same number in another process is another thread.
    task(2, 7, 50_000),
    task(1, 7, 1_500),
    task(1, 7),
    { ...task(1, 7, 3_000), name: 'Receive mojo message' },
  ];
  expect(workerTime(events)).toBe(5.5);
});

test('refuses a trace in which no service worker ran', () => {
  expect(() => workerTime([named(1, 7, 'ServiceWorker thread'), task(1, 8, 5)])).toThrow(
    'no task of a service worker',
  );
});
