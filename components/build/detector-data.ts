import type { Plugin } from 'vite';
import type { GazetteerData } from '../matching/gazetteer-data.ts';
import { compileClaims } from './claims.ts';
import { compileGazetteer } from './names/gazetteer.ts';
import { textsWhenCalled, textWhenCalled, virtualModule } from './virtual-module.ts';

/**
 * Gives the page's script its anchors, and the background names and claims as texts of JSON, which
 * are not made until an article needs them. Each bundle takes what it imports.
 */
export function detectorDataPlugin(root: string): Plugin {
  return virtualModule('caveat-detector-data', 'virtual:detector-data', () => {
    const gazetteer = compileGazetteer(root);
    const { anchors }: GazetteerData = JSON.parse(gazetteer);
    const { claims, languages } = compileClaims(root);
    const words = Object.entries(languages).map(([code, text]) => [code, text()] as const);
    return {
      anchors: JSON.stringify(anchors),
      gazetteer: textWhenCalled(gazetteer),
      claims: textWhenCalled(claims),
      languages: textsWhenCalled(words),
    };
  });
}
