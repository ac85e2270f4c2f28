import type { Complaint } from '../complaint.ts';
import { type PackTextEntry, packTextEntries } from '../pack-text.ts';
import type { ClaimNote } from '../packs/claim-notes.ts';
import type { TopicPack } from '../types.ts';

const FILES: Record<string, string> = {
  topic: 'topic.json',
  section: 'topic.json',
  question: 'topic.json',
  fact: 'facts.json',
  toll: 'tolls.json',
  claim: 'claims.json',
};

function placeOf({ id, tolls }: TopicPack, { key, text }: PackTextEntry): string {
  const kind = key.split('/', 1)[0] ?? '';
  if (kind === 'source') return 'sources.json';
  const speaker = tolls.some(({ by }) => by === text) ? 'tolls.json' : 'facts.json';
  return `${id}/${FILES[kind] ?? speaker}`;
}

/** Readers see curly apostrophes and quotation marks; straight ones are of the typewriter. */
export function checkQuotes(pack: TopicPack, claims: readonly ClaimNote[]): Complaint[] {
  return packTextEntries(pack, claims)
    .filter(({ text }) => /["']/.test(text))
    .map((entry) => ({
      file: placeOf(pack, entry),
      entry: entry.key,
      field: null,
      message: 'has a straight quotation mark or apostrophe',
    }));
}
