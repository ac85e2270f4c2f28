import * as v from 'valibot';

/**
 * What the extension's own pages ask of the background. The public-suffix list is ten times the
 * popup: only the background carries it.
 */
export const fromExtensionPage = v.variant('type', [
  v.object({ type: v.literal('siteOf'), url: v.pipe(v.string(), v.maxLength(10_000)) }),
]);
