import type { Fact, TopicPack } from '../topics/types.ts';

/**
 * The text with which a reader reports an error in a fact. Nothing sends it; the page's address
 * is in it only if the reader wishes.
 */
export function writeErrorReport(pack: TopicPack, fact: Fact, address: string | null): string {
  const lines = [
    `Caveat, error report`,
    `Entry: ${pack.id} / ${fact.id}`,
    `Pack: ${pack.packVersion}, checked ${pack.checked}`,
    `It says (${fact.status}, as of ${fact.asOf}): ${fact.statement}`,
    ...(address === null ? [] : [`Read beside: ${address}`]),
    '',
    'What is wrong, and which source shows it:',
    '',
  ];
  return lines.join('\n');
}
