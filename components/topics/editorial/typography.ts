import type { Complaint } from '../complaint.ts';
import { ORIGINAL_LANGUAGE } from '../original-language.ts';
import { type PackTextEntry, packTextEntries } from '../pack-text.ts';
import type { ClaimNote } from '../packs/claim-notes.ts';
import type { TopicPack } from '../types.ts';
import { type Spellings, spellingBreaches } from './spellings.ts';

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

/** Readers see curly apostrophes and quotation marks, and each name in one spelling. */
export function checkTypography(
  pack: TopicPack,
  claims: readonly ClaimNote[],
  spellings: Spellings,
): Complaint[] {
  return packTextEntries(pack, claims).flatMap((entry) => {
    const { key, text } = entry;
    const messages = [
      ...(/["']/.test(text) ? ['has a straight quotation mark or apostrophe'] : []),
      ...spellingBreaches(ORIGINAL_LANGUAGE, text, spellings),
    ];
    const file = placeOf(pack, entry);
    return messages.map((message) => ({ file, entry: key, field: null, message }));
  });
}
