import { quantile } from './numbers.ts';

/** One measured line. `bar` null: told, not judged. */
export interface Line {
  what: string;
  value: number;
  unit: 'ratio' | 'ms' | 'kB' | 'MB' | 'shift';
  bar: { most: number } | { least: number } | null;
  /** The single measurements that the value stands for, in its unit: their 10th and 90th percentile are told. */
  values?: readonly number[];
  /** What cannot be undercut, or what else does the same, measured in the same run. */
  floor?: string;
  /** What was measured, on how much. */
  remark: string;
}

export function passes({ value, bar }: Line): boolean {
  if (bar === null) return true;
  return 'most' in bar ? value <= bar.most : value >= bar.least;
}

function written(value: number, unit: Line['unit']): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 || value === 0 ? 2 : 4;
  return `${value.toFixed(digits)}${unit === 'ratio' || unit === 'shift' ? '' : ` ${unit}`}`;
}

function spread({ values = [], unit }: Line): string {
  if (values.length === 0) return '';
  return `${written(quantile(values, 0.1), unit)} to ${written(quantile(values, 0.9), unit)}`;
}

/** The lines as a Markdown table. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map((line) => {
    const { what, value, unit, bar, floor = '', remark } = line;
    const limit =
      bar === null
        ? '–'
        : 'most' in bar
          ? `≤ ${written(bar.most, unit)}`
          : `≥ ${written(bar.least, unit)}`;
    const verdict = bar === null ? '' : passes(line) ? 'pass' : '**missed**';
    return `| ${what} | ${written(value, unit)} | ${spread(line)} | ${limit} | ${verdict} | ${floor} | ${remark} |`;
  });
  return [
    '| line | measured | 10th to 90th percentile | bar | | floor in the same run | on |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
