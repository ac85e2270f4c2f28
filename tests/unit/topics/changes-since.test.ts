import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesSince } from '../../../components/topics/changes-since.ts';
import { knownThen, presentSince } from '../../../components/topics/known-then.ts';
import { compareDates, firstDayOf } from '../../../components/topics/partial-date.ts';
import type { Fact } from '../../../components/topics/types.ts';
import { anyDate, anyDay } from './dates.ts';
import { toyFact } from './toy-topic.ts';

const verdict = toyFact({
  id: 'verdict',
  change: 'Convicted.',
  knownFrom: '2024-03-24',
  versions: [
    { from: '2024-03-24', until: '2025-08-03', statement: 'Accused.', sources: ['bridge-news'] },
    { from: '2025-08-04', until: '2026-03-11', statement: 'On trial.', sources: ['bridge-news'] },
  ],
});

/** Facts with up to three versions in order, as the editorial rules ask. */
const anyFact: fc.Arbitrary<Fact> = fc
  .record({
    dates: fc.uniqueArray(anyDay, { minLength: 1, maxLength: 7 }),
    known: anyDate,
    change: fc.option(fc.constant('Something changed.')),
  })
  .map(({ dates, known, change }) => {
    const days = [...dates].sort();
    const versions = days.slice(0, -1).flatMap((from, index) => {
      const until = days[index + 1];
      return index % 2 === 0 && until ? [{ from, until, statement: 'x', sources: [] }] : [];
    });
    return toyFact({ change, versions, knownFrom: versions[0]?.from ?? known });
  });

describe('a fact as known on a day', () => {
  test('is not yet known, then told by its versions, then as it stands now', () => {
    expect(knownThen(verdict, '2024-03-23')).toEqual({
      kind: 'not-yet-known',
      knownFrom: '2024-03-24',
    });
    expect(knownThen(verdict, '2024-03-24')).toMatchObject({ version: { statement: 'Accused.' } });
    expect(knownThen(verdict, '2026-03-11')).toMatchObject({ version: { statement: 'On trial.' } });
    expect(knownThen(verdict, '2026-03-12')).toEqual({ kind: 'present', since: '2026-03-12' });
  });

  test('may have been known from the first day of a month or year', () => {
    const fact = toyFact({ knownFrom: '2024-05' });
    expect(knownThen(fact, '2024-04-30').kind).toBe('not-yet-known');
    expect(knownThen(fact, '2024-05-01').kind).toBe('present');
  });

  test('keeps the precision of its record when it says since when it stands', () => {
    const version = { from: '2025-03-05', until: '2025', statement: 'x', sources: [] };
    expect(presentSince(toyFact({ versions: [version] }))).toBe('2026');
  });

  test('never goes back from known to unknown', () => {
    const rank = { 'not-yet-known': 0, earlier: 1, present: 2 };
    fc.assert(
      fc.property(anyFact, anyDay, anyDay, (fact, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(rank[knownThen(fact, early).kind]).toBeLessThanOrEqual(
          rank[knownThen(fact, late).kind],
        );
      }),
    );
  });
});

describe('changes since an article', () => {
  test('leads to the fact and says what was known instead', () => {
    expect(changesSince({ facts: [verdict] }, '2025-01-01')).toEqual([
      {
        date: '2026-03-12',
        line: 'Convicted.',
        fact: verdict,
        before: { kind: 'earlier', version: verdict.versions[0] },
      },
    ]);
  });

  test('leaves out what became known on the day of the article itself', () => {
    expect(changesSince({ facts: [verdict] }, '2026-03-12')).toEqual([]);
    expect(changesSince({ facts: [verdict] }, '2026-03-11')).toHaveLength(1);
  });

  test('leaves out facts that are not news', () => {
    expect(changesSince({ facts: [toyFact()] }, '2000-01-01')).toEqual([]);
  });

  test('lists exactly the news that was not known as it stands, newest first', () => {
    fc.assert(
      fc.property(fc.array(anyFact), anyDay, (facts, day) => {
        const changes = changesSince({ facts }, day);
        const expected = facts.filter(
          (fact) => fact.change !== null && knownThen(fact, day).kind !== 'present',
        );
        expect(new Set(changes.map(({ fact }) => fact))).toEqual(new Set(expected));
        expect(changes.every(({ date }) => firstDayOf(date) > day)).toBe(true);
        const dates = changes.map(({ date }) => date);
        expect(dates).toEqual([...dates].sort((a, b) => compareDates(b, a)));
      }),
    );
  });

  test('never grows as the article gets newer', () => {
    fc.assert(
      fc.property(fc.array(anyFact), anyDay, anyDay, (facts, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const before = changesSince({ facts }, early).map(({ fact }) => fact);
        const after = changesSince({ facts }, late).map(({ fact }) => fact);
        expect(after.every((fact) => before.includes(fact))).toBe(true);
      }),
    );
  });
});
