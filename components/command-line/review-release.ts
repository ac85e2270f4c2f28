import { join } from 'node:path';
import { readJson } from '../build/topic-files.ts';
import { describeComplaint } from '../topics/complaint.ts';
import {
  RELEASE_POINTS,
  type ReleaseList,
  type ReleaseTick,
  releaseList,
} from '../topics/editorial/release.ts';
import { today } from '../topics/today.ts';
import type { TopicPack } from '../topics/types.ts';
import { type LocaleState, missingTexts } from './review-locales.ts';
import type { LanguageState } from './review-texts.ts';

/** What `npm run check:packs -- --release` found. */
export interface ReleaseReview {
  /** What to look at, a line each, for a person to tick. */
  lines: string[];
  /** What stops the release; empty where it may go out. */
  stops: string[];
}

/**
 * Holds all packs to what a release needs: a ticked list for each pack's edition, no pack that is
 * too old, no translation that is stale or missing, an interface that has every text in every language.
 *
 * @param root `assets/topics`.
 */
export function reviewRelease(
  root: string,
  packs: readonly TopicPack[],
  languages: readonly LanguageState[],
  locales: readonly LocaleState[],
): ReleaseReview {
  const lists = packs.map((pack) => {
    const tick = (readJson(join(root, pack.id, 'release.json')) ?? null) as ReleaseTick | null;
    return releaseList(pack, tick, today());
  });
  const untranslated = languages
    .filter(({ stale, missing }) => stale + missing > 0)
    .map(({ language, stale, missing }) => `${language}: ${stale} texts stale, ${missing} missing`);
  return {
    lines: lists.flatMap(listLines),
    stops: [
      ...lists.flatMap(({ complaints }) => complaints.map(describeComplaint)),
      ...untranslated,
      ...missingTexts(locales),
    ],
  };
}

function listLines({ topic, packVersion, toLookAt }: ReleaseList): string[] {
  const point = (name: keyof typeof RELEASE_POINTS) => `[ ] ${name}: ${RELEASE_POINTS[name]}`;
  return [
    `${topic} ${packVersion}`,
    point('courts'),
    ...toLookAt.courts.map(({ id, asOf, statement }) => `    ${id} (as of ${asOf}): ${statement}`),
    point('changes'),
    ...toLookAt.changes.map(({ id, change }) => `    ${id}: ${change}`),
    point('sources'),
    point('wording'),
    '',
  ];
}
