/** Whether one of the match patterns covers an https page of this host. */
export function coversHost(patterns: readonly string[], host: string): boolean {
  // The fixed core is a list of hundreds of hosts, and each page of theirs asks.
  if (patterns.includes(`https://${host}/*`)) return true;
  return patterns.some((pattern) => {
    const patternHost = /^(?:https|\*):\/\/([^/]+)\//.exec(pattern)?.[1];
    if (patternHost === undefined) return pattern === '<all_urls>';
    if (patternHost === '*') return true;
    if (!patternHost.startsWith('*.')) return patternHost === host;
    return host === patternHost.slice(2) || host.endsWith(patternHost.slice(1));
  });
}
