import { describe, expect, test } from 'vitest';
import { judgeToll } from '../../../components/claims/toll-state.ts';
import { reviewFolder } from '../../../components/command-line/review-packs.ts';
import { describeComplaint } from '../../../components/topics/complaint.ts';
import { isInForce, isToll } from '../../../components/topics/tolls.ts';

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
