import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';

const FOLDER = fileURLToPath(new URL('../../fixtures/frameworks/', import.meta.url));

export type Framework = 'react' | 'vue' | 'svelte';
type Side = 'client' | 'server';

/** Svelte's components are compiled, for the browser one way and for the server another. */
function svelteFiles(side: Side): Plugin {
  return {
    name: 'svelte-files',
    setup({ onLoad }) {
      onLoad({ filter: /\.svelte$/ }, ({ path }) => {
        const { js } = compile(readFileSync(path, 'utf8'), { generate: side, filename: path });
        return { contents: js.code, loader: 'js' };
      });
    },
  };
}

async function bundle(framework: Framework, side: Side): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, `${framework}.mjs`)],
    bundle: true,
    write: false,
    format: side === 'client' ? 'iife' : 'cjs',
    globalName: 'page',
    platform: side === 'client' ? 'browser' : 'node',
    conditions: side === 'client' ? ['browser'] : [],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [svelteFiles(side)],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** A page that a framework has rendered on the server, and takes over in the browser. */
export async function frameworkPage(framework: Framework): Promise<string> {
  const module = { exports: {} as { render(): string | Promise<string> } };
  const require = createRequire(import.meta.url);
  const run = vm.runInThisContext(
    `(module, exports, require) => {${await bundle(framework, 'server')}\n}`,
  );
  run(module, module.exports, require);
  const html = await module.exports.render();
  const script = (await bundle(framework, 'client')).replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A page</title>
    <div id="root">${html}</div>
    <script>${script};
      window.failures = [];
      console.error = console.warn = (...words) => failures.push(words.map(String).join(' '));
      addEventListener('error', (event) => failures.push(event.message));
      // Late, as on a slow line: the marks are on the page by then.
      window.takeOver = () => page.hydrate(document.getElementById('root'));
    </script></html>`;
}
