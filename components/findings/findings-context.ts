import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { IsoDay, TopicId, TopicPack } from '../topics/types.ts';
import type { View } from './fact/fact-view.ts';

/** What nearly every part that shows findings or facts needs, so that not every part between passes it on. */
export interface FindingsContext {
  packs: readonly TopicPack[];
  /** The same packs in English, of which the shown ones may be translations. */
  originals: readonly TopicPack[];
  today: IsoDay;
  /** The day to which the reader knew the packs before; null: not at all. */
  seenUntil: IsoDay | null;
  /** The day of the article; null where it is not known. */
  day: IsoDay | null;
  view: View;
  /** Address of the open page without query and fragment; null where none is read. */
  address: string | null;
  onShowFact: (topic: TopicId, fact: string) => void;
  /** Puts a text on the clipboard; false where the browser refuses. */
  onCopy: (text: string) => Promise<boolean>;
}

const Context = createContext<FindingsContext | null>(null);

export const FindingsProvider = Context.Provider;

/** Throws outside of a provider: there is nothing sensible to fall back to. */
export function useFindings(): FindingsContext {
  const context = useContext(Context);
  if (context === null) throw new Error('no findings are provided here');
  return context;
}
