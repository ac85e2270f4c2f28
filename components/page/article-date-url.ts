import type { IsoDay } from '../topics/types.ts';
import { toDay } from './article-date-parse.ts';

/** `/2024/03/23/`, `/2024-03-23-name`, `/20240323/`, `/name-2024-03-23.html`. */
const IN_PATH = /\/?(?<!\d)(\d{4})(?:([-_/])(\d\d?)\2(\d\d?)|(\d\d)(\d\d))(?!\d)/;

/** The path of an address without a last slash, or null where it is none. */
export function pathOf(url: string, base?: string): string | null {
  return URL.canParse(url, base) ? new URL(url, base).pathname.replace(/\/$/, '') : null;
}

/** The day in the path of an address; `raw` begins with a slash where it begins a folder or name. */
export function dateInUrl(url: string): { day: IsoDay; raw: string } | null {
  const match = IN_PATH.exec(pathOf(url) ?? '');
  if (!match) return null;
  const day = toDay(Number(match[1]), Number(match[3] ?? match[5]), Number(match[4] ?? match[6]));
  return day === null ? null : { day, raw: match[0] };
}
