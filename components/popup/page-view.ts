import type { PageReport } from '../messaging/page-report.ts';
import type { Settings } from '../settings/schema.ts';
import { ruleFor } from '../settings/site-rules.ts';

/**
 * What the browser lets Caveat do on the open page; whether marks are on is another matter.
 * `core`: a site of the fixed list. `withheld`: such a site, but the browser holds it back.
 */
export type Access = 'core' | 'granted' | 'everywhere' | 'withheld' | 'none';

/** Whether the page's content script has answered. `loading`: not yet, the page is on its way. */
export type Contact = 'asked' | 'answered' | 'loading' | 'silent';

/** What the popup knows about the open tab. */
export interface OpenPage {
  /** Registrable domain; null where the tab is no web page. */
  site: string | null;
  host: string;
  /** Only https pages can be allowed for good. */
  secure: boolean;
  access: Access;
  contact: Contact;
  /** Null unless the contact is `answered`. */
  report: PageReport | null;
}

export interface Found {
  mentions: number;
  claims: number;
  tolls: number;
}

/** What was found on a page, by kind. */
export function countFound({ items }: PageReport): Found {
  const count = (kind: PageReport['items'][number]['kind']) =>
    items.filter((item) => item.kind === kind).length;
  return { mentions: count('mention'), claims: count('claim'), tolls: count('toll') };
}

/** Whether the reader wants marks here: only "off" says no. */
export function wantsMarks(settings: Settings, host: string): boolean {
  return ruleFor(settings.sites, host) !== 'off';
}

/** Whether the browser lets Caveat read the page. */
export const isAllowed = (access: Access) => access !== 'none' && access !== 'withheld';

/**
 * The rule to store when the reader switches a site. On a core site, and on a page that was
 * only checked once, "on" is what there is without a rule.
 */
export function ruleToStore(on: boolean, access: Access): 'on' | 'off' | null {
  if (!on) return 'off';
  return access === 'granted' || access === 'everywhere' ? 'on' : null;
}

/** What the browser lets us do, from its grants; a content script that answers is proof. */
export function accessOf(
  host: string,
  grants: { here: boolean; everywhere: boolean; core: boolean; answers: boolean },
): Access {
  if (host === '') return 'none';
  if (grants.core) return grants.here || grants.answers ? 'core' : 'withheld';
  if (grants.everywhere) return 'everywhere';
  return grants.here ? 'granted' : 'none';
}
