import { render } from 'preact';
import { browser } from '../browser/browser.ts';
import { indexLanguages, loadIndexes } from '../findings/load-indexes.ts';
import { readersLanguage } from '../i18n/interface.ts';
import { packLanguage } from '../i18n/pack-language.ts';
import { takeText } from '../messaging/selected-text.ts';
import { loadSettings } from '../settings/store.ts';
import { englishOf, loadTopics, type PackLoaders } from '../topics/packs/load-topics.ts';
import { today } from '../topics/today.ts';
import { elementOf } from '../ui/element-of.ts';
import { PackLanguageProvider } from '../ui/PackText.tsx';
import { CheckText, type Preparation } from './CheckText.tsx';
import type { MarkText } from './mark-text.ts';

/** UTF-16 units by which a language is told. */
const SAMPLE = 4_000;

/** The browser tells the language by itself; nothing is asked of the network. */
async function languageOf(text: string): Promise<string | null> {
  const { languages } = await browser.i18n.detectLanguage(text.slice(0, SAMPLE));
  return languages[0]?.language ?? null;
}

/** Shows the page on which any text can be checked, with the selection that it was opened for. */
export async function startCheck(
  page: Document,
  loaders: PackLoaders,
  marker: Promise<MarkText>,
): Promise<void> {
  const translated = Object.keys(loaders.texts);
  const { settings } = await loadSettings();
  const choice = { chosen: settings.packLanguage, browser: readersLanguage(), page: null };
  const shown = packLanguage(choice, translated);
  const [topics, markText, text] = await Promise.all([
    loadTopics(loaders, shown),
    marker,
    takeText(page.location.hash),
  ]);
  const prepare = async (checked: string): Promise<Preparation> => {
    const language = await languageOf(checked);
    const lookedUp = indexLanguages(shown, language, translated);
    return { language, topics, indexes: await loadIndexes(loaders, lookedUp) };
  };
  render(
    <PackLanguageProvider value={{ language: shown, english: englishOf(topics) }}>
      <CheckText
        initial={{ text, day: today() }}
        first={text.trim() === '' ? null : await prepare(text)}
        prepare={prepare}
        settings={settings}
        today={today()}
        markText={markText}
        onCopy={(markdown) =>
          navigator.clipboard.writeText(markdown).then(
            () => true,
            () => false,
          )
        }
        onPrint={() => window.print()}
      />
    </PackLanguageProvider>,
    elementOf(page, 'check'),
  );
}
