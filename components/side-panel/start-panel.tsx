import { render } from 'preact';
import { takePanelRequest, watchPanelRequests } from '../messaging/panel-request.ts';
import type { PanelTarget } from '../messaging/protocol.ts';
import { tellReader } from '../messaging/reader-client.ts';
import { loadSettings, updateSettings, watchSettings } from '../settings/store.ts';
import type { IsoDay, TopicId } from '../topics/types.ts';
import { articleDay } from './article-day.ts';
import { followActiveTab } from './follow-tab.ts';
import { loadTopics, type PackPieces } from './load-topics.ts';
import { PrintSheet } from './PrintSheet.tsx';
import { inReadingOrder, packsOfPage, topicToShow } from './page-topics.ts';
import { initialState, type PageView, pickedDay, reducePanel } from './panel-state.ts';
import { SidePanel } from './SidePanel.tsx';
import { createStore } from './store.ts';

/**
 * A page that is slow to answer does not hold the panel up; one that answers in time spares the
 * reader a jump of the layout. Milliseconds.
 */
const PATIENCE = 60;

/** The reader's own calendar day. */
function today(): IsoDay {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

function atMost(promise: Promise<unknown>, milliseconds: number): Promise<unknown> {
  return Promise.race([promise, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
}

function elementOf(page: Document, id: string): HTMLElement {
  const element = page.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element;
}

/** Puts the panel together: the packs, the tab beside it, the settings, and what is asked of it. */
export async function startPanel(
  page: Document,
  loaders: Record<TopicId, () => Promise<PackPieces>>,
): Promise<void> {
  const panel = elementOf(page, 'panel');
  const sheet = elementOf(page, 'sheet');
  const leave = new AbortController();
  let shown = false;
  const store = createStore(reducePanel, initialState, () => shown && draw());
  const { dispatch } = store;

  const onPage = (view: PageView) => {
    const before = store.get().page;
    dispatch({ type: 'pageSeen', page: view });
    // A page that is new, or was loaded again, does not know which day the reader picked for it.
    const picked = pickedDay(store.get());
    if (before.kind !== 'read' && picked !== null) tell('setArticleDate', { day: picked });
  };
  const tab = followActiveTab(onPage, leave.signal);
  const tell = ((type, payload) => {
    const id = tab.id();
    if (id !== null) void tellReader(id, type, payload);
  }) as TellTab;

  const draw = () =>
    render(
      <SidePanel
        state={store.get()}
        today={today()}
        dispatch={dispatch}
        onGoTo={(item) => tell('goTo', { item })}
        onPickDay={(day) => {
          dispatch({ type: 'dayPicked', day });
          tell('setArticleDate', { day });
        }}
        onMarks={(marks) => {
          dispatch({ type: 'marksChanged', marks });
          void updateSettings((settings) => ({ ...settings, marks }));
        }}
        onCopy={copy}
        onPrint={() => window.print()}
      />,
      panel,
    );
  const drawSheet = () => {
    const { topics, page: view, chosen } = store.get();
    const packs = inReadingOrder(topics.flatMap(({ pack }) => pack ?? []));
    const onPage = packsOfPage(packs, view);
    const alone = topicToShow(packs, view, chosen);
    const report = view.kind === 'read' ? view.report : null;
    const article = report && articleDay(report, pickedDay(store.get()));
    render(
      <PrintSheet
        packs={onPage.length > 0 ? onPage : alone ? [alone] : []}
        page={onPage.length > 0 ? report : null}
        day={article?.kind === 'known' ? article.day : null}
        today={today()}
      />,
      sheet,
    );
  };
  window.addEventListener('beforeprint', drawSheet);
  window.addEventListener('afterprint', () => render(null, sheet));
  window.addEventListener('pagehide', () => leave.abort());

  const ask = (target: PanelTarget) => dispatch({ type: 'asked', target });
  watchPanelRequests(({ target }) => ask(target), leave.signal);
  watchSettings(
    ({ settings }) => dispatch({ type: 'marksChanged', marks: settings.marks }),
    leave.signal,
  );
  const asked = takePanelRequest();
  const settings = loadSettings().then((loaded) =>
    dispatch({ type: 'marksChanged', marks: loaded.settings.marks }),
  );
  dispatch({ type: 'topicsLoaded', topics: await loadTopics(loaders) });
  await atMost(Promise.all([tab.ready, asked, settings]), PATIENCE);
  shown = true;
  draw();
  const request = await asked;
  if (request) ask(request.target);
}

type TellTab = <T extends 'goTo' | 'setArticleDate'>(
  type: T,
  payload: Parameters<typeof tellReader<T>>[2],
) => void;

function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
