import { dirOf } from '../i18n/translate.ts';
import type { Line } from './types.ts';

/** Makes the elements of a card; what they say goes in as text. */
export interface Maker {
  element<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    className: string,
    line?: Line | null,
  ): HTMLElementTagNameMap[K];
  button(className: string, text: string): HTMLButtonElement;
}

/** Makes elements for one document. */
export function createMaker(document: Document): Maker {
  function element<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    className: string,
    line?: Line | null,
  ): HTMLElementTagNameMap[K] {
    const made = document.createElement(tag);
    made.className = className;
    if (!line) return made;
    if (line.lang === undefined) {
      made.textContent = line.text;
    } else {
      // English keeps its full stops at its end also where all around is Arabic, and Arabic its
      // direction where it begins with a Latin name.
      const foreign = document.createElement('bdi');
      foreign.lang = line.lang;
      foreign.dir = dirOf(line.lang);
      foreign.textContent = line.text;
      made.append(foreign);
    }
    return made;
  }
  return {
    element,
    button(className, text) {
      const made = element('button', className, { text });
      made.type = 'button';
      return made;
    },
  };
}
