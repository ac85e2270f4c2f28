import type { Fact, TopicPack } from '../../topics/types.ts';

export interface ErrorReport {
  pack: TopicPack;
  fact: Fact;
  /** Address of the open page, only where the reader wishes it to be told. */
  address: string | null;
  /** What the reader wrote. */
  note: string;
}

/** The text with which a reader reports an error in a fact. Nothing sends it. */
export function writeErrorReport({ pack, fact, address, note }: ErrorReport): string {
  return [
    'Caveat, error report',
    `Entry: ${pack.id} / ${fact.id}`,
    `Pack: ${pack.packVersion}, checked ${pack.checked}`,
    `It says (${fact.status}, as of ${fact.asOf}): ${fact.statement}`,
    ...(address === null ? [] : [`Read beside: ${address}`]),
    ...(note.trim() === '' ? [] : ['', `What is wrong: ${note.trim()}`]),
  ].join('\n');
}
