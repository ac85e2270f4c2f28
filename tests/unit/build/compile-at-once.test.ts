import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { compileAtOnce } from '../../../components/build/compile-at-once.ts';

const SOURCE = 'globalThis.page = { add: (a, b) => a + b };';

/** Builds one script as the scripts of pages are built: minified, in a function of its own. */
async function built(name: string): Promise<string> {
  const entry = '\0entry';
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      { name: 'entry', resolveId: () => entry, load: () => SOURCE },
      compileAtOnce(['probe.js', 'annotator.js']),
    ],
    build: {
      write: false,
      minify: true,
      lib: { entry: 'entry', name, formats: ['iife'], fileName: () => `${name}.js` },
    },
  });
  const [{ output: files }] = output as [Rolldown.RolldownOutput];
  return files[0].code;
}

test.each(['probe', 'annotator'])(
  '%s begins with the hint, which the minifier left',
  async (name) => {
    expect(await built(name)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n\S/);
  },
);

test('other scripts are as they were', async () => {
  expect(await built('background')).not.toContain('allFunctionsCalledOnLoad');
});
