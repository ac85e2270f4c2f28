import type { Settings, SiteRules } from './types.ts';

/**
 * The reader's rule for a host: the rule of the host itself or of the nearest domain above it.
 * Keys are registrable domains, so no public-suffix list is needed to look one up.
 */
export function ruleFor(rules: SiteRules, host: string): 'on' | 'off' | null {
  const labels = host.split('.');
  for (let i = 0; i < labels.length; i++) {
    const rule = rules[labels.slice(i).join('.')];
    if (rule !== undefined) return rule;
  }
  return null;
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

/** The settings with "not about this" remembered for a site. */
export function withDismissed(settings: Settings, site: string, mark: string): Settings {
  const marks = new Set(settings.dismissed[site] ?? []).add(mark);
  return { ...settings, dismissed: { ...settings.dismissed, [site]: [...marks] } };
}
