import type { Plugin } from 'vite';

/** The one place where Preact parses HTML, for `dangerouslySetInnerHTML`, which nothing here uses. */
const ASSIGNMENT = /\b\w+\.innerHTML=\w+\.__html\b/g;

/**
 * Takes Preact's `innerHTML` assignment out of the bundles, so that "text is never parsed as
 * HTML" can be checked by looking. The build stops if Preact no longer has it in this shape.
 */
export function quietPreact(): Plugin {
  return {
    name: 'caveat-quiet-preact',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js/.test(id)) return null;
      if (code.match(ASSIGNMENT)?.length !== 1) {
        this.error('Preact changed: look for its innerHTML assignment again');
      }
      return { code: code.replace(ASSIGNMENT, '0'), map: null };
    },
  };
}
