import type { SiteRules } from '../settings/schema.ts';
import { ruleFor } from '../settings/site-rules.ts';
import { writtenHost } from '../site-access/written-host.ts';

/** Why a site is in the list. `added-no-grant`: the wish is there, the browser's grant is gone. */
export type SiteReason = 'core' | 'added' | 'added-no-grant' | 'off';

export interface ListedSite {
  site: string;
  reason: SiteReason;
  /** Of the reader's own making: there is something to take away. */
  removable: boolean;
}

interface SiteKnowledge {
  rules: SiteRules;
  /** Hosts of the fixed list. */
  core: readonly string[];
  /** Whether the browser allows a host, by its grants. */
  isGranted(host: string): boolean;
}

/** Whether a host of the core belongs to the site. */
export function isCoreSite(core: readonly string[], site: string): boolean {
  return core.some((host) => host === site || host.endsWith(`.${site}`));
}

/** The sites of the reader's own rules and those of the core, each sorted by name. */
export function listSites({ rules, core, isGranted }: SiteKnowledge): {
  yours: ListedSite[];
  core: ListedSite[];
} {
  const yours = Object.entries(rules).flatMap(([site, rule]): ListedSite[] => {
    const removable = !isCoreSite(core, site);
    if (rule === 'off') return [{ site, reason: 'off', removable }];
    // A core site is on with and without a rule.
    return removable
      ? [{ site, reason: isGranted(site) ? 'added' : 'added-no-grant', removable }]
      : [];
  });
  return {
    yours: yours.sort(byName),
    core: core
      .map(
        (host): ListedSite => ({
          site: host,
          reason: ruleFor(rules, host) === 'off' ? 'off' : 'core',
          removable: false,
        }),
      )
      .sort(byName),
  };
}

/** The sites whose name has all the letters that were typed, in that order and together. */
export function searchSites(sites: readonly ListedSite[], typed: string): ListedSite[] {
  const wanted = typed.trim().toLowerCase();
  return sites.filter(({ site }) => site.includes(wanted) || writtenHost(site).includes(wanted));
}

function byName(a: ListedSite, b: ListedSite): number {
  const [one, other] = [withoutWww(a.site), withoutWww(b.site)];
  return one < other ? -1 : Number(one > other);
}

const withoutWww = (host: string) => host.replace(/^www\./, '');
