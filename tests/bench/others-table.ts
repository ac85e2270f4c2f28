import { median, quantile } from './numbers.ts';
import type { UnpackedExtension } from './others-arguments.ts';

/** Milliseconds of script on each page: which page it is of its site, and what it holds. */
export interface Times {
  next: number[];
  first: number[];
  mentions: number[];
}

/** What was measured of an extension in one state. */
export interface Row {
  who: string;
  times: Times;
}

const told = (values: readonly number[]): string =>
  `${median(values).toFixed(1)} (${quantile(values, 0.1).toFixed(1)} to ${quantile(values, 0.9).toFixed(1)})`;

/** The rows as a Markdown table, the least time on the next page of a site first. */
export function othersTable(rows: readonly Row[]): string {
  const sorted = [...rows].sort((a, b) => median(a.times.next) - median(b.times.next));
  return [
    '| extension | the next page of a site | the first page in a process | the next page, with mentions of the topics |',
    '|---|---|---|---|',
    ...sorted.map(
      ({ who, times }) =>
        `| ${who} | ${told(times.next)} | ${told(times.first)} | ${told(times.mentions)} |`,
    ),
  ].join('\n');
}

/** What each extension is, as a Markdown list. */
export function othersNotes(extensions: readonly UnpackedExtension[]): string {
  return extensions
    .map(
      ({ name, version, does, origin }) => `- **${name} ${version}.** ${does} Measured: ${origin}.`,
    )
    .join('\n');
}
