import type { PackFiles } from '../../../components/topics/catalog.ts';
import type { Fact, TopicHead } from '../../../components/topics/types.ts';

/** Data of a made-up topic, whole and valid; tests break what they are about. */
export function toyFact(changes: Partial<Fact> = {}): Fact {
  return {
    id: 'bridge-opened',
    section: 'the-bridge',
    statement: 'The bridge of Toyville opened on 1 May 2020.',
    status: 'established',
    asOf: '2021-01-01',
    happened: '2020-05-01',
    knownFrom: '2020-05-01',
    attributedTo: null,
    caveat: null,
    oftenWritten: null,
    change: null,
    singleSource: null,
    versions: [],
    sources: ['toyville-times', 'bridge-news'],
    ...changes,
  };
}

export function toyHead(changes: Partial<TopicHead> = {}): TopicHead {
  return {
    id: 'toyville-bridge',
    schemaVersion: 1,
    name: 'Toyville Bridge',
    definition: 'A bridge in Toyville.',
    cardCaveat: 'Not the bridge in Oldtown.',
    cardFact: 'bridge-opened',
    parent: null,
    checked: '2021-02-01',
    packVersion: '2021.02.01',
    sections: [{ id: 'the-bridge', title: 'The bridge' }],
    questions: [{ question: 'What is it?', facts: ['bridge-opened'] }],
    ...changes,
  };
}

export const toySources = {
  'toyville-times': {
    publisher: 'Toyville Times',
    kind: 'newspaper',
    stateMedia: null,
    title: 'Bridge opens',
    description: null,
    date: '2020-05-02',
    url: 'https://toyville.example/bridge',
  },
  'bridge-news': {
    publisher: 'Bridge News',
    kind: 'news-site',
    stateMedia: null,
    title: null,
    description: 'The opening of the bridge',
    date: '2020-05',
    url: null,
  },
};

export function toyFiles(changes: Partial<PackFiles> = {}): PackFiles {
  return {
    head: toyHead(),
    facts: [toyFact()],
    tolls: undefined,
    sources: toySources,
    ...changes,
  };
}
