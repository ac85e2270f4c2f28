import type { View } from '../findings/fact/fact-view.ts';
import type { Reveal } from '../findings/use-reveal.ts';
import type { PageReport } from '../messaging/page-report.ts';
import type { PanelTarget } from '../messaging/protocol.ts';
import type { Settings } from '../settings/schema.ts';
import type { FactIndex } from '../topics/fact-index.ts';
import { ORIGINAL_LANGUAGE } from '../topics/original-language.ts';
import type { LoadedTopic } from '../topics/packs/load-topics.ts';
import type { TopicId } from '../topics/types.ts';

/** What the panel knows about the page in the active tab. */
export type PageView =
  /** The panel has just opened, and whatever it showed now would move when the page answers. */
  | { kind: 'awaited' }
  | { kind: 'looking' }
  /** No content script answers there: no access, or not a web page. */
  | { kind: 'unread' }
  | { kind: 'read'; report: PageReport };

export interface PanelState {
  topics: readonly LoadedTopic[];
  /** The language in which the topics are shown, BCP 47. */
  language: string;
  /** By which the facts closest to the article are found. */
  indexes: readonly FactIndex[];
  /** The language that the reader chose for them; null: as browser and page suggest. */
  chosenLanguage: string | null;
  page: PageView;
  /** Which page the panel last stood beside: its address, empty for one it does not read. */
  beside: string | null;
  marks: Settings['marks'];
  /** False where the reader's last change of the settings could not be stored. */
  isSaved: boolean;
  /** The topic that the reader chose; null follows the page. */
  chosen: TopicId | null;
  view: View;
  query: string;
  reveal: Reveal | null;
}

export type PanelAction =
  | ({ type: 'packsLoaded' } & Pick<PanelState, 'topics' | 'language' | 'indexes'>)
  | { type: 'pageSeen'; page: PageView }
  /** The first page takes too long to be waited for with nothing on show. */
  | { type: 'patienceEnded' }
  | { type: 'settingsSeen'; settings: Settings; isSaved: boolean }
  | { type: 'topicChosen'; topic: TopicId }
  | { type: 'viewChosen'; view: View }
  | { type: 'searched'; query: string }
  | { type: 'asked'; target: PanelTarget };

export const initialState: PanelState = {
  topics: [],
  language: ORIGINAL_LANGUAGE,
  indexes: [],
  chosenLanguage: null,
  page: { kind: 'awaited' },
  beside: null,
  marks: { names: true, claims: true, tolls: true },
  isSaved: true,
  chosen: null,
  view: 'now',
  query: '',
  reveal: null,
};

function addressOf(page: PageView): string | null {
  return page.kind === 'read' ? page.report.url : null;
}

function seePage(state: PanelState, page: PageView): PanelState {
  // While a page loads there is no telling yet whether it is another one.
  if (page.kind === 'looking') return state.page.kind === 'awaited' ? state : { ...state, page };
  const beside = addressOf(page) ?? '';
  // The first page may report after something was asked for, and must not undo that.
  if (state.beside === null || state.beside === beside) return { ...state, page, beside };
  return { ...state, page, beside, chosen: null, view: 'now', query: '', reveal: null };
}

function ask(state: PanelState, target: PanelTarget): PanelState {
  const turn = (state.reveal?.turn ?? 0) + 1;
  return {
    ...state,
    chosen: target.topic ?? state.chosen,
    query: '',
    reveal: { ...target, turn },
  };
}

/** The panel's state after an action. */
export function reducePanel(state: PanelState, action: PanelAction): PanelState {
  switch (action.type) {
    case 'packsLoaded':
      return {
        ...state,
        topics: action.topics,
        language: action.language,
        indexes: action.indexes,
      };
    case 'pageSeen':
      return seePage(state, action.page);
    case 'patienceEnded':
      return state.page.kind === 'awaited' ? { ...state, page: { kind: 'looking' } } : state;
    case 'settingsSeen':
      return {
        ...state,
        marks: action.settings.marks,
        chosenLanguage: action.settings.packLanguage,
        isSaved: action.isSaved,
      };
    case 'topicChosen':
      return { ...state, chosen: action.topic, query: '', reveal: null };
    case 'viewChosen':
      return { ...state, view: action.view };
    case 'searched':
      return { ...state, query: action.query };
    case 'asked':
      return ask(state, action.target);
  }
}
