import type { Plugin } from 'vite';
import type { GazetteerData } from '../matching/gazetteer-data.ts';
import { compileClaims } from './claims.ts';
import { compileGazetteer } from './names/gazetteer.ts';
import { virtualModule } from './virtual-module.ts';

/**
 * Gives the page's script its anchors, and the background names and claims as strings of JSON, which
 * are not parsed until an article needs them. Each bundle takes what it imports.
 */
export function detectorDataPlugin(root: string): Plugin {
  return virtualModule('caveat-detector-data', 'virtual:detector-data', () => {
    const gazetteer = compileGazetteer(root);
    const { anchors }: GazetteerData = JSON.parse(gazetteer);
    return { anchors, gazetteer, claims: compileClaims(root) };
  });
}
