import { compileClaims } from '../../../components/build/claims.ts';
import { compileGazetteer } from '../../../components/build/names/gazetteer.ts';

const TOPICS = 'assets/topics';

/** The data of the build. */
export function compileAll() {
  return { gazetteer: compileGazetteer(TOPICS), claims: compileClaims(TOPICS) };
}
