import * as v from 'valibot';
import { LIMITS } from './limits.ts';
import { textUpTo } from './shapes.ts';

/** What the extension's own pages ask of the background. */
export const fromExtensionPage = v.variant('type', [
  /**
   * The site of an origin. The public-suffix list is ten times the popup: only the background
   * carries it.
   */
  v.object({ type: v.literal('siteOf'), origin: textUpTo(LIMITS.url) }),
]);
export type FromExtensionPage = v.InferOutput<typeof fromExtensionPage>;

export interface ExtensionPageAnswers {
  /** Null for what is no web page. */
  siteOf: string | null;
}
