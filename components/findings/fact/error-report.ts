import type { Translation } from '../../topics/cited.ts';
import type { Fact, TopicPack } from '../../topics/types.ts';

export interface ErrorReport {
  pack: TopicPack;
  fact: Fact;
  /** Null where the fact is shown in English. */
  translation: Translation | null;
  /** Address of the open page, only where the reader wishes it to be told. */
  address: string | null;
  /** What the reader wrote. */
  note: string;
}

/** The text with which a reader reports an error in a fact. Nothing sends it. */
export function writeErrorReport({ pack, fact, translation, address, note }: ErrorReport): string {
  const { statement } = translation?.original ?? fact;
  return [
    'Caveat, error report',
    `Entry: ${pack.id} / ${fact.id}`,
    `Pack: ${pack.packVersion}, checked ${pack.checked}`,
    `It says (${fact.status}, as of ${fact.asOf}): ${statement}`,
    ...(translation === null ? [] : [`Shown in ${translation.language}: ${fact.statement}`]),
    ...(address === null ? [] : [`Read beside: ${address}`]),
    ...(note.trim() === '' ? [] : ['', `What is wrong: ${note.trim()}`]),
  ].join('\n');
}
