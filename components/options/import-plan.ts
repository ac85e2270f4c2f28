import { parseSettings, type SettingsProblem, toStored } from '../settings/parse.ts';
import type { Settings } from '../settings/types.ts';

/** A settings file is a few kilobytes; what is larger is not read into memory at all. */
export const MAX_FILE_BYTES = 1_000_000;

/** Parts of the settings that a file replaces as a whole. */
export type Replaced = 'paused' | 'marks' | 'look' | 'card' | 'languages' | 'everywhere';
const REPLACED: readonly Replaced[] = [
  'paused',
  'marks',
  'look',
  'card',
  'languages',
  'everywhere',
];

/** What an import would do, told before it acts. */
export interface ImportPlan {
  /** Sites whose rule is added to the reader's. */
  newSites: string[];
  /** Sites whose rule is turned round: the file's replaces the reader's. */
  changedSites: string[];
  /** How many marks called "not about this" are added. */
  newDismissed: number;
  replaced: Replaced[];
  /** The settings afterwards. */
  result: Settings;
}

export type ImportReading =
  | { problem: SettingsProblem; plan: null }
  | { problem: null; plan: ImportPlan };

/** Reads an exported file and says what importing it into `current` would do. Never throws. */
export function planImport(text: string, current: Settings): ImportReading {
  const { settings: file, problem } = parseSettings(parseJson(text));
  if (problem !== null) return { problem, plan: null };
  const sites = Object.keys(file.sites);
  const dismissed = mergeDismissed(current.dismissed, file.dismissed);
  return {
    problem: null,
    plan: {
      newSites: sites.filter((site) => !Object.hasOwn(current.sites, site)),
      changedSites: sites.filter(
        (site) => Object.hasOwn(current.sites, site) && current.sites[site] !== file.sites[site],
      ),
      newDismissed: countMarks(dismissed) - countMarks(current.dismissed),
      replaced: REPLACED.filter((key) => !same(current[key], file[key])),
      result: { ...file, sites: { ...current.sites, ...file.sites }, dismissed },
    },
  };
}

/** The file to save: everything the reader chose, and nothing else. */
export function exportText(settings: Settings): string {
  return `${JSON.stringify(toStored(settings), null, 2)}\n`;
}

export function changesNothing(plan: ImportPlan): boolean {
  const { newSites, changedSites, newDismissed, replaced } = plan;
  return newSites.length + changedSites.length + newDismissed + replaced.length === 0;
}

export function countMarks(dismissed: Settings['dismissed']): number {
  return Object.values(dismissed).reduce((sum, marks) => sum + marks.length, 0);
}

function mergeDismissed(
  own: Settings['dismissed'],
  added: Settings['dismissed'],
): Settings['dismissed'] {
  const sites = new Set([...Object.keys(own), ...Object.keys(added)]);
  return Object.fromEntries(
    [...sites].map((site) => [site, [...new Set([...(own[site] ?? []), ...(added[site] ?? [])])]]),
  );
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Null where it is no JSON: `parseSettings` then calls it unreadable. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
