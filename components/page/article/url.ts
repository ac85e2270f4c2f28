import type { DateCandidate } from '../../topics/article-date.ts';
import { datesIn } from './parse.ts';

/** The path of an address without a last slash; undefined where it is none. */
export function pathOf(url: string, base?: string): string | undefined {
  return URL.parse(url, base)?.pathname.replace(/\/$/, '');
}

/**
 * The day in the path of an address: `/2024/03/23/`, `/2024-03-23-name`, `/20240323/`, or within a
 * name. `raw` begins with a slash where the year begins a folder or a name.
 */
export function dateInUrl(url: string): DateCandidate[] {
  const path = pathOf(url) ?? '';
  return datesIn(path).map(({ day, raw }) => {
    const at = path.indexOf(`/${day.slice(0, 4)}`);
    return { origin: 'url', kind: 'published', day, raw: at < 0 ? raw.slice(1) : raw.slice(at) };
  });
}
