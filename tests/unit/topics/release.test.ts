import { expect, test } from 'vitest';
import {
  RELEASE_POINTS,
  type ReleasePoint,
  type ReleaseTick,
  releaseList,
} from '../../../components/topics/editorial/release.ts';
import { toyPack } from './toy-pack.ts';

const pack = toyPack();
const tick: ReleaseTick = {
  packVersion: pack.packVersion,
  ticked: '2024-02-02',
  by: 'The desk',
  points: Object.keys(RELEASE_POINTS) as ReleasePoint[],
};
const fields = (signed: ReleaseTick | null, today = '2024-02-03') =>
  releaseList(pack, signed, today).complaints.map(({ field }) => field);

test('a pack with a ticked list for its edition may go out', () => {
  expect(fields(tick)).toEqual([]);
});

test('no list, another edition, a missing tick and an old pack each stop it', () => {
  expect(fields(null)).toEqual([null]);
  expect(fields({ ...tick, packVersion: '2023.01.01' })).toEqual(['packVersion']);
  expect(fields({ ...tick, points: ['courts', 'changes', 'sources'] })).toEqual(['points']);
  expect(fields({ ...tick, ticked: '2024-01-31' })).toEqual(['ticked']);
  expect(fields({ ...tick, by: ' ' })).toEqual(['by']);
  expect(fields(tick, '2024-07-01')).toEqual(['checked']);
});

test('what has to be looked at is listed: court cases and lines of change', () => {
  const [fact] = pack.facts;
  if (fact === undefined) throw new Error('the toy pack has no fact');
  const appeal = { ...fact, id: 'appeal', statement: 'The appeal was heard.', change: 'Heard.' };
  const { toLookAt } = releaseList({ ...pack, facts: [fact, appeal] }, tick, '2024-02-03');
  expect(toLookAt.courts.map(({ id }) => id)).toEqual(['appeal']);
  expect(toLookAt.changes.map(({ id }) => id)).toEqual(['appeal']);
});
