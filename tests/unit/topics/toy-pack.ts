import type { TopicPack } from '../../../components/topics/types.ts';

/** A small pack of another subject, for tests of what is true of every pack. */
export function toyPack(): TopicPack {
  return {
    id: 'old-bridge',
    schemaVersion: 1,
    name: 'Old bridge',
    definition: 'A bridge over the river, opened in 1901.',
    cardCaveat: 'Its length is disputed.',
    cardFact: 'bridge-opened',
    parent: null,
    checked: '2024-02-01',
    packVersion: '2024.02.01',
    sections: [{ id: 'history', title: 'History' }],
    questions: [{ question: 'What is it?', facts: ['bridge-opened'] }],
    facts: [
      {
        id: 'bridge-opened',
        section: 'history',
        statement: 'The bridge opened on 2 May 1901.',
        status: 'attributed',
        asOf: '2024-01-10',
        happened: '1901-05-02',
        knownFrom: '1901-05-02',
        attributedTo: 'City council',
        caveat: 'The newspapers of the day say 3 May 1901.',
        oftenWritten: null,
        change: null,
        singleSource: null,
        versions: [],
        sources: ['city-council'],
      },
    ],
    tolls: [
      {
        measure: 'deaths',
        value: 3,
        from: '2024-01-02',
        until: null,
        official: true,
        by: 'City council',
        note: 'Three people died in the flood of 2 January 2024.',
        sources: ['city-council'],
      },
    ],
    sources: {
      'city-council': {
        id: 'city-council',
        publisher: 'City council',
        kind: 'government',
        stateMedia: null,
        title: 'The bridge',
        description: null,
        date: '2024-01-10',
        url: null,
      },
    },
  };
}
