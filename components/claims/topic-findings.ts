import type { IsoDay, TopicId } from '../topics/types.ts';
import { Bonds } from './bonds.ts';
import type { CompiledToll } from './claims-data.ts';
import { conceptFinder, groupAfter } from './concepts.ts';
import { claimsIn } from './flags.ts';
import type { Numeral } from './numerals.ts';
import type { Sentence } from './sentence.ts';
import { type About, Subject } from './subject.ts';
import type { Tongue } from './tongue.ts';
import type { Findings } from './types.ts';
import type { Hit } from './word-lists.ts';

/** A sentence, and the words of its language that a topic is read by. */
export interface Reading {
  sentence: Sentence;
  tongue: Tongue;
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
  for (const { sentence, tongue } of readings) {
    if (isOver()) break;
    yield;
    subject.enter(sentence);
    let numbers: Numeral[] | null = null;
    const numerals = () => {
      numbers ??= tongue.numerals.read(sentence.small);
      return numbers;
    };
    const about = (at: number, strict: boolean, roles?: readonly Hit[]) =>
      subject.at(sentence, tongue.words, at, strict, roles);
    const bonds = new Bonds(sentence, tongue.words, topic.id);
    const find = conceptFinder(sentence, topic.id, tongue.words, numerals, group, bonds);
    for (const flag of claimsIn(
      topic.id,
      tongue,
      { sentence, find, bonds, present: new Map() },
      about,
    )) {
      if (noted.has(flag.claim)) continue;
      findings.flags.push(flag);
      if (tongue.claims.some(({ id, minor }) => minor && id === flag.claim)) {
        noted.add(flag.claim);
      }
    }
    if (topic.tolls.length > 0) {
      const own = (at: number) => about(at, true) === 'own';
      findings.tolls.push(
        ...tongue.grammar.read(sentence, numerals(), own, topic.id, topic.tolls, day),
      );
    }
    subject.leave(sentence, tongue.words);
    group = groupAfter(sentence, topic.id, tongue.words, group);
  }
  return findings;
}

function openingOf(topic: string, read: readonly Reading[]): About {
  for (const { sentence, tongue } of read) {
    const about = Subject.opening(topic, sentence, tongue.words);
    if (about !== null) return about;
  }
  return 'open';
}
