import { render } from 'preact';
import { browser } from '../browser/browser.ts';
import { takePanelRequest, watchPanelRequests } from '../messaging/panel-request.ts';
import type { PanelTarget } from '../messaging/protocol.ts';
import { tellAnnotator } from '../messaging/send-to-tab.ts';
import { type EditorState, openEditor } from '../settings/editor.ts';
import { rememberSeenPacks } from '../settings/seen-packs.ts';
import { ORIGINAL_LANGUAGE } from '../topics/original-language.ts';
import type { PackLoaders } from '../topics/packs/load-topics.ts';
import { today } from '../topics/today.ts';
import { elementOf } from '../ui/element-of.ts';
import { createStore } from '../ui/store.ts';
import { createPackFollower } from './follow-packs.ts';
import { followActiveTab } from './follow-tab.ts';
import { initialState, reducePanel } from './panel-state.ts';
import { SidePanel } from './SidePanel.tsx';
import { writeSheetQuery } from './sheet/sheet-address.ts';

/** A page that answers in time spares the reader an empty panel under a masthead. Milliseconds. */
const PATIENCE = 60;
/** A page that is slower than this does not hold the background up any longer. Milliseconds. */
const LONGEST_PATIENCE = 1_000;

function atMost(promise: Promise<unknown>, milliseconds: number): Promise<unknown> {
  return Promise.race([promise, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
}

/** Puts the panel together: the packs, the tab beside it, the settings, and what is asked of it. */
export async function startPanel(page: Document, loaders: PackLoaders): Promise<void> {
  const panel = elementOf(page, 'panel');
  const leave = new AbortController();
  window.addEventListener('pagehide', () => leave.abort());
  let shown = false;
  const store = createStore(reducePanel, initialState, () => shown && draw());
  const { dispatch } = store;

  const translated = Object.keys(loaders.texts);
  const follow = createPackFollower(loaders, store);

  const tab = followActiveTab((view) => {
    dispatch({ type: 'pageSeen', page: view });
    if (shown) void follow();
  }, leave.signal);
  const tell: TellTab = (type, payload) => {
    const id = tab.id();
    if (id !== null) void tellAnnotator(id, type, payload);
  };

  const draw = () =>
    render(
      <SidePanel
        state={store.get()}
        today={today()}
        seenUntil={seenUntil}
        languages={[ORIGINAL_LANGUAGE, ...translated]}
        dispatch={dispatch}
        onGoTo={(item) => tell('goTo', { item })}
        onPickDay={(day) => tell('setArticleDate', { day })}
        onMarks={(marks) => editor.save((now) => ({ ...now, marks }))}
        onLanguage={(packLanguage) => editor.save((now) => ({ ...now, packLanguage }))}
        onCopy={copy}
        onPrint={() => {
          const request = { tab: tab.id(), topic: store.get().chosen };
          const url = `${browser.runtime.getURL('/sheet.html')}${writeSheetQuery(request)}`;
          void browser.tabs.create({ url });
        }}
      />,
      panel,
    );

  const ask = (target: PanelTarget) => dispatch({ type: 'asked', target });
  // Every window has a panel of its own; what was asked for beside a tab is for the one there.
  watchPanelRequests(({ tabId, target }) => tabId === tab.id() && ask(target), leave.signal);
  const onSettings = ({ settings, problem }: EditorState) => {
    dispatch({ type: 'settingsSeen', settings, isSaved: problem !== 'not-saved' });
    if (shown) void follow();
  };
  const opening = openEditor(onSettings, leave.signal);
  // In the language that most readers have, while their settings are read.
  void follow();
  const asked = takePanelRequest().then((request) => {
    if (request) ask(request.target);
  });
  const editor = await opening;
  onSettings(editor.state());
  const { seenPacks: seenUntil } = editor.state().settings;
  await follow();
  await atMost(Promise.all([tab.ready, asked]), PATIENCE);
  await follow();
  setTimeout(() => dispatch({ type: 'patienceEnded' }), LONGEST_PATIENCE);
  shown = true;
  draw();
  const checked = store
    .get()
    .topics.map(({ pack }) => pack.checked)
    .sort()
    .at(-1);
  // What cannot be read of the settings is moved aside only when the reader changes something.
  if (checked && editor.state().problem === null) await rememberSeenPacks(checked);
}

type TellTab = <T extends 'goTo' | 'setArticleDate'>(
  type: T,
  payload: Parameters<typeof tellAnnotator<T>>[2],
) => void;

function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
