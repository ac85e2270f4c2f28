import { t } from '../../i18n/interface.ts';
import type { DateOrigin } from '../../topics/article-date.ts';

const ORIGINS = {
  'json-ld': 'panelOriginJsonLd',
  meta: 'panelOriginMeta',
  time: 'panelOriginTime',
  url: 'panelOriginUrl',
  byline: 'panelOriginByline',
  reader: 'panelOriginReader',
} as const satisfies Record<DateOrigin | 'reader', string>;

/** From where on the page a date was read, in words. */
export function originWords(origin: DateOrigin | 'reader'): string {
  return t(ORIGINS[origin]);
}
