import core from '../../assets/sites/core.json' with { type: 'json' };

/** A news host that is marked without asking. The rule of inclusion is in `docs/sites.md`. */
export interface CoreSite {
  host: string;
  /** BCP 47 tag of the language it is listed for. */
  language: string;
  ownership: string;
}

export const CORE_SITES: readonly CoreSite[] = core.hosts;

/** Match patterns of the content script: exact hosts, https only. */
export const CORE_MATCHES: readonly string[] = core.hosts.map(({ host }) => `https://${host}/*`);

/**
 * Login, account and checkout paths, where the content script never runs, on any host. A match
 * pattern's path includes the query, so the bare path, what is below it and its query are three.
 */
export const EXCLUDED_MATCHES: readonly string[] = core.excludedPaths.flatMap((path) => [
  `https://*${path}`,
  `https://*${path}/*`,
  `https://*${path}?*`,
]);
