import { compileClaims } from '../../../components/build/claims.ts';
import { compileGazetteer } from '../../../components/build/names/gazetteer.ts';
import { createClaimReader } from '../../../components/claims/reader.ts';
import { createDetector } from '../../../components/matching/detector.ts';
import { createMentionFinder } from '../../../components/matching/known-blocks.ts';
import { toEnd } from '../../../components/matching/to-end.ts';

const TOPICS = 'assets/topics';
/** Makes both topics present, so that names and claims alike are looked for. */
const OPENING = { text: 'ISIS-K and the Crocus City Hall attack', role: 'headline' as const };

/** The data of the build. */
export function compileAll() {
  return { gazetteer: compileGazetteer(TOPICS), claims: compileClaims(TOPICS) };
}

/** Reads one block as the background does, names and claims; gives how many mentions there are. */
export function createReader({ gazetteer, claims: compiled } = compileAll()) {
  const names = createMentionFinder(createDetector(gazetteer));
  const claims = createClaimReader(JSON.parse(compiled));
  return (text: string): number => {
    const blocks = [OPENING, { text, role: 'body' as const }];
    const article = { blocks, language: null, metadata: [], published: '2024-03-23' };
    const read = toEnd(names.read(article, null, () => false));
    claims.read(read.article, read.mentions, article.published);
    return read.mentions.length;
  };
}
