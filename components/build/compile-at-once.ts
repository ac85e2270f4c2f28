import type { Plugin } from 'vite';

/** https://v8.dev/blog/explicit-compile-hints */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Has Chromium compile all functions of these scripts together with them. Otherwise it parses a
 * function twice: with the script, and when it is first called. Other browsers read a comment.
 *
 * @param fileNames of built scripts that call most of what they have as soon as they run.
 */
export function compileAtOnce(fileNames: readonly string[]): Plugin {
  return {
    name: 'caveat-compile-at-once',
    // The minifier, which takes comments out, has run before.
    generateBundle(_, files) {
      for (const script of Object.values(files)) {
        if (script.type === 'chunk' && fileNames.includes(script.fileName)) {
          script.code = HINT + script.code;
        }
      }
    },
  };
}
