import type { IsoDay, TopicId } from '../topics/types.ts';
import { Bonds } from './bonds.ts';
import type { CompiledToll } from './claims-data.ts';
import { conceptFinder, groupAfter } from './concepts.ts';
import { claimsIn } from './flags.ts';
import type { Numeral } from './numerals.ts';
import type { Sentence } from './sentence.ts';
import { type About, type AboutHow, Subject } from './subject.ts';
import type { TopicLanguage } from './topic-language.ts';
import type { Findings } from './types.ts';

/** A sentence, and the topic in the language in which it is written. */
export interface Reading {
  sentence: Sentence;
  language: TopicLanguage;
}

/** What one article says of one topic; the rest is left unread where time is over. */
export function* readTopic(
  topic: { id: TopicId; tolls: CompiledToll[] },
  readings: readonly Reading[],
  day: IsoDay | null,
  isOver: () => boolean,
): Generator<undefined, Findings> {
  const findings: Findings = { flags: [], tolls: [] };
  const subject = new Subject(topic.id, openingOf(topic.id, readings));
  let group: string | null = null;
  const noted = new Set<string>();
  for (const { sentence, language } of readings) {
    if (isOver()) break;
    yield;
    subject.enter(sentence);
    let numbers: Numeral[] | null = null;
    const numerals = () => {
      numbers ??= language.numerals.read(sentence.small);
      return numbers;
    };
    const about = (at: number, how: AboutHow) => subject.at(sentence, language.words, at, how);
    const bonds = new Bonds(sentence, language.words, topic.id);
    const find = conceptFinder(sentence, topic.id, language.words, numerals, group, bonds);
    for (const flag of claimsIn(
      topic.id,
      language,
      { sentence, find, bonds, present: new Map() },
      about,
    )) {
      if (noted.has(flag.claim)) continue;
      findings.flags.push(flag);
      if (language.claims.some(({ id, minor }) => minor && id === flag.claim)) {
        noted.add(flag.claim);
      }
    }
    if (topic.tolls.length > 0) {
      const isAbout = (at: number) => about(at, { strict: true }) === 'own';
      findings.tolls.push(
        ...language.grammar.read(sentence, { numerals: numerals(), isAbout, topic, day }),
      );
    }
    subject.leave(sentence, language.words);
    group = groupAfter(sentence, topic.id, language.words, group);
  }
  return findings;
}

function openingOf(topic: string, read: readonly Reading[]): About {
  for (const { sentence, language } of read) {
    const about = Subject.opening(topic, sentence, language.words);
    if (about !== null) return about;
  }
  return 'open';
}
