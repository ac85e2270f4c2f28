import type { Settings } from './schema.ts';

/** Far more than anybody chooses; the caps keep a forged file from filling the storage quota. */
export const MOST = { languages: 100, sites: 5_000, dismissedSites: 1_000, dismissedMarks: 500 };

/** The newest entries of a record, which keeps its keys in the order in which they were added. */
function newest<T>(kept: Record<string, T>, most: number): Record<string, T> {
  const entries = Object.entries(kept);
  return entries.length <= most ? kept : Object.fromEntries(entries.slice(-most));
}

/** The settings within their caps: where there is too much, the oldest is forgotten. */
export function fitSettings(settings: Settings): Settings {
  const dismissed = Object.entries(newest(settings.dismissed, MOST.dismissedSites));
  return {
    ...settings,
    languages: settings.languages.slice(-MOST.languages),
    sites: newest(settings.sites, MOST.sites),
    dismissed: Object.fromEntries(
      dismissed.map(([site, marks]) => [site, marks.slice(-MOST.dismissedMarks)]),
    ),
  };
}
