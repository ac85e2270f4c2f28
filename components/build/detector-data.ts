import type { Plugin } from 'vite';
import type { GazetteerData } from '../matching/gazetteer-data.ts';
import { compileClaims } from './claims.ts';
import { compileGazetteer } from './names/gazetteer.ts';

/** The data of the page's script and of the background; declared in `virtual-detector-data.d.ts`. */
const DETECTOR_DATA_MODULE = 'virtual:detector-data';

/**
 * Gives the page's script its anchors, and the background names and claims as strings of JSON, which
 * are not parsed until an article needs them. Each bundle takes what it imports.
 */
export function detectorDataPlugin(root: string): Plugin {
  const resolved = `\0${DETECTOR_DATA_MODULE}`;
  return {
    name: 'caveat-detector-data',
    resolveId: (id) => (id === DETECTOR_DATA_MODULE ? resolved : null),
    load(id) {
      if (id !== resolved) return null;
      const gazetteer = compileGazetteer(root);
      const { anchors }: GazetteerData = JSON.parse(gazetteer);
      return Object.entries({
        anchors,
        gazetteer,
        claims: compileClaims(root),
      })
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
