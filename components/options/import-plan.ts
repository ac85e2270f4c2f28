import { MOST } from '../settings/fit.ts';
import { applyChange, parseSettings, type SettingsProblem, toStored } from '../settings/parse.ts';
import type { Settings } from '../settings/schema.ts';

/** A settings file is a few kilobytes; what is larger is not read into memory at all. */
export const MAX_FILE_BYTES = 1_000_000;

/** Parts of the settings that are joined with the reader's, entry by entry. */
type Joined = 'sites' | 'dismissed' | 'seenPacks';
/** Parts that a file replaces as a whole: all others. */
export type Replaced = Exclude<keyof Settings, Joined>;

/** What an import would do, told before it acts. */
export interface ImportPlan {
  /** Sites whose rule is added to the reader's. */
  newSites: string[];
  /** Sites whose rule is turned round: the file's replaces the reader's. */
  changedSites: string[];
  /** How many marks called "not about this" are added. */
  newDismissed: number;
  replaced: Replaced[];
  /** Imports the file into the settings as they are then. */
  change: (settings: Settings) => Settings;
}

export type ImportReading =
  | { problem: SettingsProblem; plan: null }
  | { problem: null; plan: ImportPlan };

/** Reads an exported file and says what importing it into `current` would do. Never throws. */
export function planImport(text: string, current: Settings): ImportReading {
  const { settings: file, problem } = parseSettings(parseJson(text));
  if (problem !== null) return { problem, plan: null };
  const change = (now: Settings) => withFile(now, file);
  const result = applyChange(current, change);
  const sites = Object.keys(file.sites);
  const parts = Object.keys(current) as (keyof Settings)[];
  return {
    problem: null,
    plan: {
      newSites: sites.filter((site) => !Object.hasOwn(current.sites, site)),
      changedSites: sites.filter(
        (site) => Object.hasOwn(current.sites, site) && current.sites[site] !== file.sites[site],
      ),
      newDismissed: countMarks(result.dismissed) - countMarks(current.dismissed),
      replaced: parts.filter(isReplaced).filter((key) => !same(current[key], file[key])),
      change,
    },
  };
}

/**
 * The change that takes another one back: what `before` and `after` differ in becomes as it was,
 * unless the reader has changed it since.
 */
export function undoOf(before: Settings, after: Settings): (now: Settings) => Settings {
  return (now) => ({
    ...undone(before, after, now),
    sites: undone(before.sites, after.sites, now.sites),
    dismissed: undone(before.dismissed, after.dismissed, now.dismissed),
  });
}

/** The file to save: everything the reader chose, and nothing else. */
export function exportText(settings: Settings): string {
  return `${JSON.stringify(toStored(settings), null, 2)}\n`;
}

/** Whether an import would leave everything as it is. */
export function changesNothing(plan: ImportPlan): boolean {
  const { newSites, changedSites, newDismissed, replaced } = plan;
  return newSites.length + changedSites.length + newDismissed + replaced.length === 0;
}

/** How many marks were dismissed, on all sites together. */
export function countMarks(dismissed: Settings['dismissed']): number {
  return Object.values(dismissed).reduce((sum, marks) => sum + marks.length, 0);
}

const isReplaced = (key: keyof Settings): key is Replaced =>
  key !== 'sites' && key !== 'dismissed' && key !== 'seenPacks';

/** What this Caveat has shown of its packs is not the file's to say. */
function withFile(now: Settings, file: Settings): Settings {
  return {
    ...file,
    sites: Object.fromEntries(
      joinedKeys(now.sites, file.sites).flatMap((site) => {
        const rule = file.sites[site] ?? now.sites[site];
        return rule === undefined ? [] : [[site, rule] as const];
      }),
    ),
    dismissed: joinDismissed(now.dismissed, file.dismissed),
    seenPacks: now.seenPacks,
  };
}

/** The sites of both. The reader's own are the newest: they are kept where all are too many. */
function joinedKeys(own: object, added: object): string[] {
  return [...Object.keys(added).filter((site) => !Object.hasOwn(own, site)), ...Object.keys(own)];
}

/** Here too the reader's own marks are the newest. */
function joinDismissed(
  own: Settings['dismissed'],
  added: Settings['dismissed'],
): Settings['dismissed'] {
  return Object.fromEntries(
    joinedKeys(own, added).map((site) => {
      const mine = own[site] ?? [];
      const theirs = (added[site] ?? []).filter((mark) => !mine.includes(mark));
      return [site, [...theirs, ...mine].slice(-MOST.dismissedMarks)];
    }),
  );
}

/** Key by key: as before where it is still as after, else as now. */
function undone<T extends object>(before: T, after: T, now: T): T {
  const kept = Object.entries(now).flatMap(([key, value]) => {
    const [was, became] = [entryOf(before, key), entryOf(after, key)];
    if (!same(value, became) || same(was, became)) return [[key, value] as const];
    return was === undefined ? [] : [[key, was] as const];
  });
  const removed = Object.entries(before).filter(
    ([key]) => entryOf(after, key) === undefined && entryOf(now, key) === undefined,
  );
  return Object.fromEntries([...kept, ...removed]) as T;
}

const entryOf = (object: object, key: string): unknown =>
  Object.hasOwn(object, key) ? Reflect.get(object, key) : undefined;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Null where it is no JSON: `parseSettings` then calls it unreadable. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
