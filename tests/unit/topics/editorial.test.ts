import { describe, expect, test } from 'vitest';
import { judgeToll } from '../../../components/claims/toll-state.ts';
import { reviewFolder } from '../../../components/command-line/review-packs.ts';
import { readPack } from '../../../components/topics/catalog.ts';
import { describeComplaint } from '../../../components/topics/complaint.ts';
import {
  independentPublishers,
  originOf,
} from '../../../components/topics/editorial/publishers.ts';
import { review, type Shelf } from '../../../components/topics/editorial/review.ts';
import { hasUndatedNumber, similarity } from '../../../components/topics/editorial/wording.ts';
import { isInForce, isToll } from '../../../components/topics/tolls.ts';
import type { Fact, Source } from '../../../components/topics/types.ts';
import { toyFact, toyFiles, toyHead, toySources } from './toy-topic.ts';

/** What the editors say about the toy topic with other facts, sources or claims. */
function complaintsAbout(change: {
  facts?: Fact[];
  sources?: Record<string, unknown>;
  claims?: unknown;
  head?: unknown;
}): string[] {
  const { facts = [toyFact()], sources = toySources, claims, head = toyHead() } = change;
  const shelf: Shelf = {
    topics: [{ id: 'toyville-bridge', files: toyFiles({ head, facts }), claims }],
    sources,
    blockedHosts: { 'where armed groups publish': ['blocked.example'] },
    spellings: {},
  };
  return review(shelf).complaints.map(describeComplaint);
}

const about = (fact: Partial<Fact>) => complaintsAbout({ facts: [toyFact(fact)] });

describe('the packs on the shelf', () => {
  const { packs, complaints } = reviewFolder('assets/topics');

  test('hold to the schema and to every editorial rule', () => {
    expect(complaints.map(describeComplaint)).toEqual([]);
  });

  test('name the convicted in the court record only', () => {
    const names = /Fariduni|Mirzoyev|Fayzov|Rachabalizoda/;
    const naming = packs.flatMap((pack) =>
      [
        JSON.stringify({ ...pack, facts: [], sources: {} }),
        ...pack.facts.map((fact) => JSON.stringify(fact)),
      ]
        .filter((text) => names.test(text))
        .map((text) => `${pack.id}: ${text.slice(0, 80)}`),
    );
    const courtRecord = packs.flatMap((pack) =>
      pack.facts.filter(({ section }) => section === 'suspects-and-trial').map(({ id }) => id),
    );
    expect(naming.length).toBeGreaterThan(0);
    expect(naming.filter((text) => !courtRecord.some((id) => text.includes(`"${id}"`)))).toEqual(
      [],
    );
  });

  test('explain every number of dead that was in print on the day of the verdict', () => {
    const attack = packs.find(({ id }) => id === 'crocus-attack');
    const counts = attack?.tolls.filter(({ measure }) => measure === 'deaths') ?? [];
    const judged = (value: number) => judgeToll(counts, 'deaths', value, null, '2026-03-12');
    expect(judged(149)).toBe('matches-that-day');
    expect(judged(150)).toBe('unofficial');
    expect(judged(147)).toBe('unofficial');
    expect(judged(145)).toBe('earlier-than-that-day');
    expect(judgeToll(counts, 'deaths', 150, null, '2026-03-07')).toBe('matches-that-day');
    expect(judgeToll(counts, 'deaths', 147, null, '2025-05-20')).toBe('matches-that-day');
  });

  test('count attackers and defendants apart from the toll', () => {
    const attack = packs.find(({ id }) => id === 'crocus-attack');
    const official = (measure: string, day: string) =>
      attack?.tolls
        .filter((entry) => entry.measure === measure && entry.official && isInForce(entry, day))
        .map(({ value }) => value);
    expect(official('attackers', '2024-04-01')).toEqual([4]);
    expect(official('detained', '2024-03-24')).toEqual([11]);
    expect(official('on-trial', '2025-09-01')).toEqual([19]);
    expect(official('convicted', '2026-03-12')).toEqual([19]);
    expect(attack?.tolls.filter(isToll).map(({ measure }) => measure)).not.toContain('attackers');
  });

  test('put the people killed and hurt first', () => {
    const attack = packs.find(({ id }) => id === 'crocus-attack');
    expect(attack?.sections[0]?.id).toBe('victims');
    expect(attack?.facts[0]?.section).toBe('victims');
  });
});

describe('the editorial rules', () => {
  test('find nothing to say about a sound topic', () => {
    expect(complaintsAbout({})).toEqual([]);
  });

  test('want two independent publishers for what is established, or a reason', () => {
    const sources = ['toyville-times'];
    const complaint =
      'toyville-bridge/facts.json, entry "bridge-opened", "singleSource": is established by one publisher; say why that is enough';
    const keep = toyFact({ id: 'bridge-painted', statement: 'It was painted blue.' });
    expect(complaintsAbout({ facts: [toyFact({ sources }), keep] })).toEqual([complaint]);
    expect(
      complaintsAbout({ facts: [toyFact({ sources, singleSource: 'Its own bridge.' }), keep] }),
    ).toEqual([]);
    expect(about({ singleSource: 'Not needed.' })[0]).toContain('is needless');
  });

  test('want to know who says what is attributed, and nobody for what is established', () => {
    expect(about({ status: 'attributed' })[0]).toContain('who says so?');
    expect(about({ attributedTo: 'the mayor' })[0]).toContain('is set on an established fact');
  });

  test('refuse a number without a year, in earlier wordings as well', () => {
    expect(about({ statement: 'Some 300 people came.' })[0]).toContain('without a year');
    const version = { from: '2020-05-01', until: '2020-05-02', statement: '90 came.' };
    expect(about({ versions: [{ ...version, sources: ['bridge-news'] }] })[0]).toContain(
      '"versions": gives a number without a year',
    );
  });

  test('refuse dates after the day of the check, and knowledge before the event', () => {
    expect(about({ asOf: '2021-02-02' })[0]).toContain(
      'after the day on which the pack was checked',
    );
    expect(about({ knownFrom: '2020-04-30' })[0]).toContain('before it happened (2020-05-01)');
    expect(about({ knownFrom: '2020-05' })).toEqual([]);
  });

  test('want versions in order, from the day on which the fact was first known', () => {
    const version = { statement: 'So.', sources: ['bridge-news'] };
    expect(
      about({ versions: [{ ...version, from: '2020-05-02', until: '2020-05-03' }] })[0],
    ).toContain('begin on 2020-05-02, knownFrom says 2020-05-01');
    expect(
      about({
        versions: [
          { ...version, from: '2020-05-01', until: '2020-06' },
          { ...version, from: '2020-06-30', until: '2020-07' },
        ],
      })[0],
    ).toContain('the one from 2020-06-30 begins before the one before it ends');
  });

  test('refuse two entries that say the same, and one id for two', () => {
    const twin = toyFact({
      id: 'bridge-inaugurated',
      statement: 'On that day the bridge of Toyville opened on 1 May 2020.',
    });
    expect(complaintsAbout({ facts: [toyFact(), twin] })).toEqual([
      'toyville-bridge/facts.json, entry "bridge-inaugurated", "statement": says the same as "bridge-opened" of toyville-bridge',
    ]);
  });

  test('refuse talk of how the pack was made, and long change lines', () => {
    expect(about({ caveat: 'Not found for this dossier.' })[0]).toContain('("dossier")');
    expect(about({ change: 'x'.repeat(161) })[0]).toContain('has 161 characters; 160 is the most');
  });

  test('refuse a check that was over before the fact or its newest source', () => {
    expect(about({ asOf: '2020-04' })[0]).toContain(
      '"asOf": 2020-04 is before the fact was known (2020-05-01)',
    );
    expect(about({ asOf: '2020-05-01' })).toEqual([
      'toyville-bridge/facts.json, entry "bridge-opened", "asOf": 2020-05-01 is before its source "toyville-times" (2020-05-02)',
    ]);
    expect(about({ asOf: '2020-05' })).toEqual([]);
  });

  test('refuse an earlier wording that rests on a later source', () => {
    const version = { from: '2020-05-01', until: '2020-05-01', statement: 'So.' };
    expect(about({ versions: [{ ...version, sources: ['toyville-times'] }] })[0]).toContain(
      'the one until 2020-05-01 rests on "toyville-times", which is of 2020-05-02',
    );
    expect(about({ versions: [{ ...version, sources: ['bridge-news'] }] })).toEqual([]);
  });

  test('refuse straight quotation marks wherever readers would see them, headlines aside', () => {
    expect(about({ caveat: "The mayor's own words." })).toEqual([
      'toyville-bridge/facts.json, entry "fact/bridge-opened/caveat": has a straight quotation mark or apostrophe',
    ]);
    expect(complaintsAbout({ head: toyHead({ definition: 'A "bridge".' }) })[0]).toContain(
      'toyville-bridge/topic.json',
    );
    const source = { ...toySources['toyville-times'], title: 'Mayor: "Open"' };
    expect(complaintsAbout({ sources: { ...toySources, 'toyville-times': source } })).toEqual([]);
  });

  test('want every number and date of a claim’s caveat in one of its facts', () => {
    const caveats = (caveat: string) =>
      complaintsAbout({
        claims: [{ id: 'c', kind: 'disputed', caveat, facts: ['bridge-opened'] }],
        facts: [
          toyFact({
            caveat: 'On 1 and 2 May 2020 fifteen ships passed; on 3 June another 20 did.',
          }),
        ],
      });
    expect(caveats('On 2 May 2020, 15 ships passed; on 3 June 2020 another 20.')).toEqual([]);
    expect(caveats('On 3 May 2020 it was closed.')).toEqual([
      'toyville-bridge/claims.json, entry "c", "caveat": names 3 May 2020, which none of its facts does',
    ]);
    expect(caveats('In all 35 ships passed.')[0]).toContain('names 35');
  });

  test('refuse sources that nobody uses, of the future, without a name or on a blocked host', () => {
    const source = toySources['toyville-times'];
    const withSource = (changes: object) =>
      complaintsAbout({ sources: { ...toySources, 'toyville-times': { ...source, ...changes } } });
    expect(complaintsAbout({ sources: { ...toySources, lonely: source } })[0]).toContain(
      'is used by no entry',
    );
    expect(withSource({ date: '2021-02-02' }).join('\n')).toContain('is in the future');
    expect(withSource({ title: null })[0]).toContain('has neither headline nor description');
    expect(withSource({ url: 'https://www.blocked.example/x' })[0]).toContain(
      'is blocked: where armed groups publish',
    );
    expect(withSource({ url: 'https://unblocked.example/x' })).toEqual([]);
  });

  test('follow the facts that claims rest on, and the parent of a topic', () => {
    expect(complaintsAbout({ claims: [{ id: 'c', facts: ['bridge-opened', 'gone'] }] })).toEqual([
      'toyville-bridge/claims.json, entry "c", "facts": no fact is called "gone"',
    ]);
    expect(complaintsAbout({ head: toyHead({ parent: 'bridges' }) })[0]).toContain(
      'no topic is called "bridges"',
    );
  });
});

describe('telling publishers apart', () => {
  test.each([
    ['Reuters via The Star', 'reuters'],
    ['Lidovky.cz (citing Reuters)', 'reuters'],
    ['AP (copy at britcannews.com)', 'associated press'],
    ['Associated Press via WFTV', 'associated press'],
    ['The New York Times', 'new york times'],
    ['New York Times via Deccan Herald', 'new york times'],
    ['Wirtualna Polska citing The New York Times', 'new york times'],
    ['The Diplomat, reprinted by eurasia.ro', 'diplomat'],
  ])('takes %s for %s', (publisher, origin) => {
    expect(originOf(publisher)).toBe(origin);
  });

  test('takes pages under one headline for one report', () => {
    const { pack } = readPack('toyville-bridge', toyFiles());
    const [first, second] = Object.values(pack?.sources ?? {}) as [Source, Source];
    expect(independentPublishers([first, { ...second, title: first.title }])).toBe(1);
  });

  test('counts all media of one state as one voice, cited ones too', () => {
    const { pack } = readPack('toyville-bridge', toyFiles());
    const [first, second] = Object.values(pack?.sources ?? {}) as [Source, Source];
    expect(independentPublishers([first, second])).toBe(2);
    expect(
      independentPublishers([
        { ...first, stateMedia: 'Toyland' },
        { ...second, stateMedia: 'Toyland (TOY)' },
      ]),
    ).toBe(1);
  });
});

describe('wording', () => {
  test.each([
    'On 7 March the embassy warned of attacks within days.',
    'The case file gives 19:58 to 20:11.',
    'The count of 24 March 2024 was 137.',
    'UN document S/2024/556 says so.',
    'It was called Operation 9/11 by some.',
  ])('finds no undated number in: %s', (statement) => {
    expect(hasUndatedNumber(statement)).toBe(false);
  });

  test.each(['137 people died.', 'Hundreds were hurt.', 'About 2,300 people are victims.'])(
    'finds an undated number in: %s',
    (statement) => {
      expect(hasUndatedNumber(statement)).toBe(true);
    },
  );

  test('calls a text its own twin, and unrelated texts strangers', () => {
    const text = 'The bridge of Toyville opened on 1 May 2020.';
    expect(similarity(text, text.toUpperCase())).toBe(1);
    expect(similarity(text, 'Nobody painted the old town hall.')).toBe(0);
  });
});
