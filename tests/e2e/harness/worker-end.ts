/** Under which the worker's environment keeps what is to happen at its end: it shares no module with the tests. */
export const WORKER_END = Symbol.for('caveat.worker-end');

/** Run this when the worker has run its last spec file. */
export function atWorkerEnd(end: () => Promise<void>): void {
  Reflect.get(globalThis, WORKER_END).push(end);
}
