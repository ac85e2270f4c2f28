import { stateMediaOf } from '../state-media.ts';
import type { Source } from '../types.ts';

const AGENCIES: [RegExp, string][] = [
  [/\b(?:AP|Associated Press)\b/, 'associated press'],
  [/\b(?:AFP|Agence France-Presse)\b/, 'afp'],
  [/\bReuters\b/, 'reuters'],
  [/\b(?:RIA Novosti|RIA)\b/, 'ria novosti'],
  [/\bTASS\b/, 'tass'],
];

/**
 * Whose reporting a source is: "Reuters via The Star" is Reuters, and so is "Lidovky.cz (citing
 * Reuters)". Copies and reprints are their original's.
 */
export function originOf(publisher: string): string {
  const cited = /\b(?:citing|quoting|aggregate of) (.+?)\)?$/.exec(publisher)?.[1];
  const carried = publisher.split(/ via | in The |, reprinted by |, relayed by | \/ /)[0];
  const origin = (cited ?? carried ?? publisher).replace(/\s*\(.*$/, '').replace(/^The /, '');
  const agency = AGENCIES.find(([pattern]) => pattern.test(origin));
  return agency ? agency[1] : origin.trim().toLowerCase();
}

/** How many publishers stand independently behind a statement; media of one state count once. */
export function independentPublishers(sources: readonly Source[]): number {
  const origins = sources.map((source) => {
    const media = stateMediaOf(source);
    return media === null ? originOf(source.publisher) : `state: ${media.state}`;
  });
  return new Set(origins).size;
}
