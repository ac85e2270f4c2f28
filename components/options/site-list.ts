import { ruleFor } from '../settings/site-rules.ts';
import type { SiteRules } from '../settings/types.ts';

/** Why a site is in the list. `added-no-grant`: the wish is there, the browser's grant is gone. */
export type SiteReason = 'core' | 'added' | 'added-no-grant' | 'off';

export interface ListedSite {
  site: string;
  reason: SiteReason;
}

interface SiteKnowledge {
  rules: SiteRules;
  /** Hosts of the fixed list. */
  core: readonly string[];
  /** Whether the browser allows a host, by its grants. */
  isGranted(host: string): boolean;
}

/** The sites of the reader's own rules and those of the core, each sorted by name. */
export function listSites({ rules, core, isGranted }: SiteKnowledge): {
  yours: ListedSite[];
  core: ListedSite[];
} {
  const isCore = (site: string) => core.some((host) => host === site || host.endsWith(`.${site}`));
  const yours = Object.entries(rules).map(([site, rule]): ListedSite => {
    if (rule === 'off') return { site, reason: 'off' };
    return { site, reason: isGranted(site) || isCore(site) ? 'added' : 'added-no-grant' };
  });
  return {
    yours: yours.sort(byName),
    core: core
      .map(
        (host): ListedSite => ({
          site: host,
          reason: ruleFor(rules, host) === 'off' ? 'off' : 'core',
        }),
      )
      .sort(byName),
  };
}

/** The sites whose name has all the letters that were typed, in that order and together. */
export function searchSites(sites: readonly ListedSite[], typed: string): ListedSite[] {
  const wanted = typed.trim().toLowerCase();
  return sites.filter(({ site }) => site.includes(wanted));
}

function byName(a: ListedSite, b: ListedSite): number {
  const [one, other] = [withoutWww(a.site), withoutWww(b.site)];
  return one < other ? -1 : Number(one > other);
}

const withoutWww = (host: string) => host.replace(/^www\./, '');
