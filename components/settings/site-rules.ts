import type { Settings, SiteRules } from './schema.ts';

/** The reader's rule for a host: the rule of the site that the host belongs to. */
export function ruleFor(rules: SiteRules, host: string): 'on' | 'off' | null {
  return forHost(rules, host) ?? null;
}

/** The marks that the reader dismissed on the site that a host belongs to. */
export function dismissedOn({ dismissed }: Settings, host: string): readonly string[] {
  return forHost(dismissed, host) ?? [];
}

/**
 * What is kept for a host itself or for the nearest domain above it. Keys are registrable
 * domains, so no public-suffix list is needed to look one up. A final dot names the same host
 * (RFC 1034, section 3.1), and a page could send its readers there.
 */
function forHost<T>(kept: Record<string, T>, host: string): T | undefined {
  const labels = host.replace(/\.$/, '').split('.');
  const site = labels
    .map((_, i) => labels.slice(i).join('.'))
    .find((domain) => Object.hasOwn(kept, domain));
  return site === undefined ? undefined : kept[site];
}

/** The settings with one site switched; null takes the rule away. */
export function withSiteRule(
  settings: Settings,
  site: string,
  rule: 'on' | 'off' | null,
): Settings {
  const { [site]: _, ...others } = settings.sites;
  return { ...settings, sites: rule === null ? others : { ...others, [site]: rule } };
}

/** The settings with "not about this" remembered for a site, as the newest of all. */
export function withDismissed(settings: Settings, site: string, mark: string): Settings {
  const { [site]: marks = [], ...others } = settings.dismissed;
  const older = marks.filter((known) => known !== mark);
  return { ...settings, dismissed: { ...others, [site]: [...older, mark] } };
}
