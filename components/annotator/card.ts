import { cardContent, factBehind } from '../hover-card/content.ts';
import { createHoverCard } from '../hover-card/create.ts';
import type { HoverCard } from '../hover-card/types.ts';
import type { Wish } from '../hover-card/wish.ts';
import { formatDate, formatNumber, plural, t, translator } from '../i18n/interface.ts';
import type { CardLines } from '../messaging/article-reading.ts';
import type { PageItem } from '../messaging/page-report.ts';
import type { OpenPanelAnswer } from '../messaging/protocol.ts';
import { sendToExtension } from '../messaging/send.ts';
import type { Settings } from '../settings/schema.ts';

export interface CardSurroundings {
  document: Document;
  /** What the article was last found to mention and claim. */
  answer(): CardLines | null;
  settings(): Settings['card'];
  switchSiteOff(): Wish;
  notAboutThis(item: PageItem): Wish;
  signal: AbortSignal;
}

/** The hover card of a page, in the interface's language and with the background's lines. */
export function annotatorCard(around: CardSurroundings): HoverCard<PageItem> {
  const { document, signal, settings, switchSiteOff, notAboutThis } = around;
  const sources = (): CardLines => {
    const answer = around.answer();
    if (answer === null) throw new Error('a card before the article was read');
    return answer;
  };
  return createHoverCard<PageItem>({
    document,
    signal,
    contentOf: (item) => cardContent(item, sources(), { t, plural, formatDate, formatNumber }),
    actions: {
      openPanel: (item) => openPanelAt(item, sources()),
      switchSiteOff,
      notAboutThis,
    },
    get strings() {
      return {
        openPanel: t('cardOpenPanel'),
        openHow: t('cardOpenHow'),
        panelFailed: t('cardPanelFailed'),
        notKept: {
          'this-page-only': t('cardThisPageOnly'),
          'not-kept': t('cardNotKept'),
        },
        offHere: t('cardOffHere'),
        notThis: t('cardNotThis'),
        why: t('cardWhy'),
        caveat: t('cardCaveat'),
        close: t('cardClose'),
      };
    },
    get language() {
      return translator.locale;
    },
    get dir() {
      return translator.dir;
    },
    settings,
  });
}

async function openPanelAt(item: PageItem, sources: CardLines): Promise<OpenPanelAnswer> {
  const target = { topic: item.topic, fact: factBehind(item, sources), item: item.key };
  const answer = await sendToExtension('openPanel', { target });
  return answer === 'opened' ? 'opened' : 'needs-extension-gesture';
}
