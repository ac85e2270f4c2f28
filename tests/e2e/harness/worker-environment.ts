import type { Environment } from 'vitest/runtime';
import { WORKER_END } from './worker-end.ts';

/**
 * Plain Node, which also tells what the spec files of a worker share when the worker ends: a test's own hooks
 * know the end of a file only.
 */
const environment: Environment = {
  name: 'node-with-an-end',
  viteEnvironment: 'ssr',
  setup(global) {
    const ends: (() => Promise<void>)[] = [];
    Reflect.set(global, WORKER_END, ends);
    return {
      async teardown() {
        for (const end of ends) await end();
      },
    };
  },
};

export default environment;
