import { describe, expect, test } from 'vitest';
import { describeComplaint } from '../../../components/topics/complaint.ts';
import { review, type Shelf } from '../../../components/topics/editorial/review.ts';
import type { Fact } from '../../../components/topics/types.ts';
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
});

describe('the editorial rules on entries, checks and sources', () => {
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
