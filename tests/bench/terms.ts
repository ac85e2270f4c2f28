import { compileGazetteer } from '../../components/build/names/gazetteer.ts';
import { expandAll } from '../../components/matching/alternatives.ts';
import type { GazetteerData } from '../../components/matching/gazetteer-data.ts';

/** More of them overflow the stack of mark.js, which calls itself for each. */
const MOST_TERMS = 500;

/** The gazetteer's own forms as plain words, for the techniques that know nothing else. */
export function plainTerms(): string[] {
  const { forms }: GazetteerData = JSON.parse(compileGazetteer('assets/topics'));
  const lists = Object.values(forms).flatMap((byLanguage) => Object.values(byLanguage));
  const terms = lists
    .flatMap((list) => list.split('\n'))
    .flatMap(expandAll)
    .map((form) =>
      form
        .replace(/^[=^]+/, '')
        .replace(/~/g, ' ')
        .replace(/[*\\]/g, ''),
    )
    .filter((form) => form.length > 3);
  return [...new Set(terms)].sort((a, b) => b.length - a.length).slice(0, MOST_TERMS);
}

export function alternationOf(terms: readonly string[]): string {
  const escaped = terms.map((term) =>
    term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+'),
  );
  return `(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`;
}
