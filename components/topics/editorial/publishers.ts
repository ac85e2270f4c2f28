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

/**
 * How many publishers stand independently behind a statement: media of one state count once, and
 * pages under the same headline are copies of one report.
 */
export function independentPublishers(sources: readonly Source[]): number {
  const byTitle = new Map<string, string>();
  const voices = sources.map((source) => {
    const media = stateMediaOf(source);
    const voice = media === null ? originOf(source.publisher) : `state: ${media.state}`;
    const title = source.title?.toLowerCase();
    if (title === undefined) return voice;
    const first = byTitle.get(title) ?? voice;
    byTitle.set(title, first);
    return first;
  });
  return new Set(voices).size;
}
