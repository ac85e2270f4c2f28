import { describe, expect, test } from 'vitest';
import {
  initialState,
  type PanelAction,
  type PanelState,
  reducePanel,
} from '../../../components/side-panel/panel-state.ts';
import { mention, report } from './example-packs.ts';

const run = (...actions: PanelAction[]): PanelState => actions.reduce(reducePanel, initialState);
const seen = (url: string, items = [mention('isis-k')]): PanelAction => ({
  type: 'pageSeen',
  page: { kind: 'read', report: report({ url, items }) },
});
const FIRST = 'https://news.example/first';
const SECOND = 'https://news.example/second';

describe('the state of the panel', () => {
  test('keeps the reader’s topic while the same page only reports more', () => {
    const state = run(
      seen(FIRST),
      { type: 'topicChosen', topic: 'islamic-state' },
      seen(FIRST, []),
    );
    expect(state.chosen).toBe('islamic-state');
  });

  test('follows the page again when another one is opened', () => {
    const state = run(
      seen(FIRST),
      { type: 'topicChosen', topic: 'islamic-state' },
      { type: 'viewChosen', view: 'then' },
      seen(SECOND),
    );
    expect(state).toMatchObject({ chosen: null, view: 'now' });
  });

  test('keeps what was asked for when the page’s first report comes after it', () => {
    const target = { topic: 'islamic-state', fact: 'what-it-is', item: null };
    const state = run({ type: 'asked', target }, seen(FIRST));
    expect(state).toMatchObject({ chosen: 'islamic-state', reveal: target });
  });

  test('follows a page after one that it could not read', () => {
    const state = run(
      { type: 'pageSeen', page: { kind: 'unread' } },
      { type: 'topicChosen', topic: 'islamic-state' },
      seen(FIRST),
    );
    expect(state.chosen).toBeNull();
  });

  test('waits for a page that loads before it forgets anything', () => {
    const loading: PanelAction = { type: 'pageSeen', page: { kind: 'looking' } };
    const state = run(seen(FIRST), { type: 'topicChosen', topic: 'islamic-state' }, loading);
    expect(reducePanel(state, seen(FIRST)).chosen).toBe('islamic-state');
    expect(reducePanel(state, seen(SECOND)).chosen).toBeNull();
  });

  test('shows nothing that would move until the first page has answered', () => {
    const loading: PanelAction = { type: 'pageSeen', page: { kind: 'looking' } };
    expect(run(loading).page.kind).toBe('awaited');
    expect(run(loading, seen(FIRST)).page.kind).toBe('read');
    expect(run({ type: 'pageSeen', page: { kind: 'unread' } }).page.kind).toBe('unread');
  });

  test('does not wait for a slow page for ever, and not for any after the first', () => {
    const ended: PanelAction = { type: 'patienceEnded' };
    const loading: PanelAction = { type: 'pageSeen', page: { kind: 'looking' } };
    expect(run(ended).page.kind).toBe('looking');
    expect(run(seen(FIRST), ended).page.kind).toBe('read');
    expect(run(seen(FIRST), loading).page.kind).toBe('looking');
  });

  test('opens the topic of what is asked for and leaves the search', () => {
    const target = { topic: 'isis-k', fact: 'origins', item: null };
    const state = run({ type: 'searched', query: 'origins' }, { type: 'asked', target });
    expect(state).toMatchObject({ chosen: 'isis-k', query: '', reveal: target });
  });

  test('tells two asks for the same fact apart', () => {
    const target = { topic: 'isis-k', fact: 'origins', item: null };
    const once = run({ type: 'asked', target });
    const twice = reducePanel(once, { type: 'asked', target });
    expect(twice.reveal?.turn).not.toBe(once.reveal?.turn);
  });
});
