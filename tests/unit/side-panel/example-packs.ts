import type { PageItem, PageReport } from '../../../components/messaging/page-report.ts';
import { NO_DATE } from '../../../components/topics/article-date.ts';
import type { Fact, TollEntry, TopicPack } from '../../../components/topics/types.ts';

/** A fact that needs nothing said about it; tests state what they are about. */
export function fact(over: Partial<Fact> & Pick<Fact, 'id'>): Fact {
  return {
    section: 'events',
    statement: `Statement of ${over.id}.`,
    status: 'established',
    asOf: '2026-03-12',
    happened: null,
    knownFrom: '2024-03-22',
    attributedTo: null,
    caveat: null,
    oftenWritten: null,
    change: null,
    singleSource: null,
    versions: [],
    sources: ['wire-2024'],
    ...over,
  };
}

export function pack(over: Partial<TopicPack> & Pick<TopicPack, 'id'>): TopicPack {
  return {
    schemaVersion: 1,
    name: `Topic ${over.id}`,
    definition: 'A definition.',
    cardCaveat: 'A caveat.',
    cardFact: 'first',
    parent: null,
    checked: '2026-03-22',
    packVersion: '2026.03.22',
    sections: [{ id: 'events', title: 'Events' }],
    questions: [],
    facts: [],
    tolls: [],
    sources: {
      'wire-2024': {
        id: 'wire-2024',
        publisher: 'A wire',
        kind: 'news-agency',
        stateMedia: null,
        title: 'A headline',
        description: null,
        date: '2024-03-22',
        url: 'https://wire.example/1',
      },
    },
    ...over,
  };
}

export function toll(over: Pick<TollEntry, 'value' | 'from'> & Partial<TollEntry>): TollEntry {
  return {
    measure: 'deaths',
    until: null,
    official: true,
    by: 'Investigators',
    note: null,
    sources: ['wire-2024'],
    ...over,
  };
}

export function mention(topic: string, over: Partial<PageItem> = {}): PageItem {
  const item = {
    kind: 'mention',
    key: 'm1',
    topic,
    quote: 'a name',
    sentence: 'A sentence with a name.',
    inHeadline: false,
    reason: { form: 'a name', evidence: [] },
    ...over,
  };
  return item as PageItem;
}

export function report(over: Partial<PageReport> = {}): PageReport {
  return {
    state: 'on',
    isListCut: false,
    isTextCut: false,
    url: 'https://news.example/a',
    title: 'An article',
    language: 'en',
    date: NO_DATE,
    pickedDay: null,
    items: [],
    words: [],
    ...over,
  };
}
