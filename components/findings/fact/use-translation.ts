import type { Translation } from '../../topics/cited.ts';
import { type FoundFact, findFact } from '../../topics/find-fact.ts';
import { ORIGINAL_LANGUAGE } from '../../topics/original-language.ts';
import { useShownLanguage } from '../../ui/PackText.tsx';
import { useFindings } from '../findings-context.ts';

/** The language in which a fact is shown, and its original; null where that is what is shown. */
export function useTranslation({ pack, fact }: FoundFact): Translation | null {
  const { originals } = useFindings();
  const { language } = useShownLanguage();
  if (language === ORIGINAL_LANGUAGE) return null;
  const found = findFact(originals, pack.id, fact.id);
  return found && { language, original: found.fact };
}
