import type { PageReport } from '../messaging/page-report.ts';
import { ruleFor } from '../settings/site-rules.ts';
import type { Settings } from '../settings/types.ts';

/**
 * What the browser lets Caveat do on the open page; whether marks are on is another matter.
 * `core`: a site of the fixed list. `withheld`: such a site, but the browser holds it back.
 */
export type Access = 'core' | 'granted' | 'everywhere' | 'withheld' | 'none';

/** What the popup knows about the open tab. */
export interface OpenPage {
  /** Registrable domain; null where the tab is no web page. */
  site: string | null;
  host: string;
  /** Only https pages can be allowed for good. */
  secure: boolean;
  access: Access;
  /** Null where no content script answers. */
  report: PageReport | null;
}

export interface Found {
  mentions: number;
  claims: number;
  tolls: number;
}

export function countFound({ items }: PageReport): Found {
  const count = (kind: PageReport['items'][number]['kind']) =>
    items.filter((item) => item.kind === kind).length;
  return { mentions: count('mention'), claims: count('claim'), tolls: count('toll') };
}

/** Whether the reader wants marks here: only "off" says no. */
export function wantsMarks(settings: Settings, host: string): boolean {
  return ruleFor(settings.sites, host) !== 'off';
}

export const isAllowed = (access: Access) => access !== 'none' && access !== 'withheld';
