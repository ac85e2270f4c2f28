import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { dirOf } from '../i18n/translate.ts';
import { ORIGINAL_LANGUAGE } from '../topics/original-language.ts';

/** The language in which packs are shown on this page of the extension. */
export interface ShownLanguage {
  /** BCP 47 code. */
  language: string;
  /** Texts that stay English because their translation is not up to date. */
  english: ReadonlySet<string>;
}

const Shown = createContext<ShownLanguage>({ language: ORIGINAL_LANGUAGE, english: new Set() });

export const PackLanguageProvider = Shown.Provider;

/** The language in which packs are shown around this component. */
export const useShownLanguage = () => useContext(Shown);

/** Tells the language of a text of the packs. */
export function useTextLanguage(): (text: string) => string {
  const { language, english } = useShownLanguage();
  return (text) => (english.has(text) ? ORIGINAL_LANGUAGE : language);
}

/** Text of a pack, in the packs' language and direction, whatever those of the interface are. */
export function PackText({
  class: name,
  text,
  children = text,
}: {
  class?: string;
  /** The text as the pack has it. */
  text: string;
  /** The same text with something marked in it. */
  children?: ComponentChildren;
}) {
  const own = useTextLanguage()(text);
  return (
    <span class={name} lang={own} dir={dirOf(own)}>
      {children}
    </span>
  );
}

/** A name as it was published, in its own language: a publisher, a headline. */
export function PublishedText({ children }: { children: string }) {
  return <bdi>{children}</bdi>;
}
