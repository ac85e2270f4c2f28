import type { Complaint } from '../complaint.ts';
import { isStale, STALE_AFTER_DAYS } from '../pack-age.ts';
import type { Fact, IsoDay, TopicId, TopicPack } from '../types.ts';

/** What a person has to look at before a pack is published, and no program can. */
export const RELEASE_POINTS = {
  courts: 'The last instance of each court case was looked up, and the fact says what it decided.',
  changes: 'Each change line still says what is new, and nothing newer is missing.',
  sources: 'The sources of each new or changed fact were opened and read.',
  wording: 'Each new or changed fact and caveat was read aloud.',
} as const;

export type ReleasePoint = keyof typeof RELEASE_POINTS;

/** `assets/topics/<topic>/release.json`: who ticked the list for which edition of a pack. */
export interface ReleaseTick {
  packVersion: string;
  ticked: IsoDay;
  /** Who looked, as a person or an office would sign. */
  by: string;
  points: ReleasePoint[];
}

/** A pack's list for a release: what stops it, and what a person looks at under each point. */
export interface ReleaseList {
  topic: TopicId;
  packVersion: string;
  complaints: Complaint[];
  toLookAt: Record<'courts' | 'changes', Fact[]>;
}

const COURT =
  /\b(?:courts?|trials?|verdict|sentenc(?:e|ed|es)|appeals?|convicted|acquitted|extradit)/i;

/** Lists what has to be looked at before a pack is published on a day. */
export function releaseList(pack: TopicPack, tick: ReleaseTick | null, today: IsoDay): ReleaseList {
  const file = `${pack.id}/release.json`;
  const complaints: Complaint[] = [];
  const complain = (where: string, field: string | null, message: string) =>
    complaints.push({ file: where, entry: null, field, message });
  if (isStale(pack, today)) {
    complain(
      `${pack.id}/topic.json`,
      'checked',
      `is ${pack.checked}, more than ${STALE_AFTER_DAYS} days ago`,
    );
  }
  if (tick === null) complain(file, null, 'is missing: nobody has ticked the list');
  else if (tick.packVersion !== pack.packVersion) {
    complain(file, 'packVersion', `is ${tick.packVersion}, but the pack is ${pack.packVersion}`);
  } else {
    if (tick.ticked < pack.checked)
      complain(file, 'ticked', `is before the check (${pack.checked})`);
    if (tick.by.trim() === '') complain(file, 'by', 'names nobody');
    for (const point of Object.keys(RELEASE_POINTS) as ReleasePoint[]) {
      if (!tick.points.includes(point)) complain(file, 'points', `"${point}" is not ticked`);
    }
  }
  return {
    topic: pack.id,
    packVersion: pack.packVersion,
    complaints,
    toLookAt: {
      courts: pack.facts.filter(({ statement }) => COURT.test(statement)),
      changes: pack.facts.filter(({ change }) => change !== null),
    },
  };
}
