import { describe, expect, test } from 'vitest';
import { reviewFolder } from '../../../components/command-line/review-packs.ts';
import { knownThen } from '../../../components/topics/known-then.ts';
import type { Fact } from '../../../components/topics/types.ts';

/** What was corrected in November 2026; `docs/results/corrections-group.md` says why. */
const packs = reviewFolder('assets/topics').packs.filter(({ id }) =>
  ['isis-k', 'islamic-state'].includes(id),
);
const facts = packs.flatMap((pack) => pack.facts);

function fact(id: string): Fact {
  const found = facts.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no fact is called ${id}`);
  return found;
}

/** The wording that an article of `day` is measured against. */
function told(id: string, day: string): string {
  const known = knownThen(fact(id), day);
  if (known.kind === 'not-yet-known') return '';
  return known.kind === 'earlier' ? known.version.statement : fact(id).statement;
}

/** Every text of both packs that a reader meets, headlines aside. */
const readerFacing = packs.flatMap((pack) => [
  pack.name,
  pack.definition,
  pack.cardCaveat,
  ...pack.facts.flatMap((entry) =>
    [
      entry.statement,
      entry.caveat,
      entry.oftenWritten,
      entry.change,
      entry.attributedTo,
      entry.singleSource,
      ...entry.versions.map(({ statement }) => statement),
    ].flatMap((text) => text ?? []),
  ),
]);

describe('an article is measured against what was public on its day', () => {
  test.each([
    ['attacks-2021-08-abbey-gate', '2021-08-27', /two bombers/],
    ['attacks-2021-08-abbey-gate', '2023-01-01', /February 2022 that there was one bomber/],
    ['attacks-germany-court-cases', '2024-10-01', /on trial/],
    ['attacks-germany-court-cases', '2025-04-09', /convicted four of seven/],
    ['attacks-2024-01-istanbul-church', '2026-02-07', /31 of the 43 defendants were acquitted/],
    ['leadership-2023-death-report', '2023-08-01', /remained to be confirmed/],
    ['leadership-2020-ghafari-appointed', '2021-11-22', /the UN and the US say/],
    ['is-other-branches', '2014-11-13', /first ones on 13 November 2014/],
    ['strength-2017-russia', '2018-01-01', /more than 10,000/],
  ])('%s on %s', (id, day, wording) => {
    expect(told(id, day)).toMatch(wording);
  });

  test.each([
    ['attacks-germany-court-cases', '2025-04-09', /on trial/],
    ['leadership-2023-death-report', '2024-03-10', /Reuters/],
    ['designations-leaders-2021-2022', '2021-12-01', /December/],
    ['attacks-2022-09-kaaj-unclaimed', '2022-10-03', /43/],
    ['areas-iran', '2024-01-05', /US sources/],
    ['attacks-abbey-gate-trial', '2026-01-15', /convicted/],
  ])('%s on %s does not yet say, or no longer says, %s', (id, day, wording) => {
    expect(told(id, day)).not.toMatch(wording);
  });
});

describe('what the packs no longer say', () => {
  test('that claims often name no branch', () => {
    expect(
      readerFacing.filter((text) => /often (?:names? no|leaves? out the) branch/.test(text)),
    ).toEqual([]);
  });

  test('that the election day plot is an example of a case without ISIS-K', () => {
    expect(fact('misconception-every-islamic-state-case').statement).not.toMatch(/election/);
    expect(fact('attacks-us-election-day-plot')).toMatchObject({ status: 'disputed' });
  });

  test('statements made in custody without the allegations of torture', () => {
    expect(fact('attacks-abbey-gate-trial').caveat).toMatch(/torture/);
  });
});

describe('the form of both packs', () => {
  test('names no source without an address', () => {
    const unlinked = packs.flatMap((pack) =>
      pack.facts
        .flatMap(({ sources, versions }) => [...sources, ...versions.flatMap((v) => v.sources)])
        .filter((id) => pack.sources[id]?.url === null),
    );
    expect(unlinked).toEqual([]);
  });

  test('dates what was looked for and not found by the end of the looking', () => {
    const stale = packs.flatMap((pack) =>
      pack.facts
        .filter(({ statement, caveat }) =>
          /Caveat (?:has found no|cannot say|knows of no)/.test(`${statement} ${caveat}`),
        )
        .filter(({ asOf }) => asOf !== pack.checked)
        .map(({ id }) => id),
    );
    expect(stale).toEqual([]);
  });
});
