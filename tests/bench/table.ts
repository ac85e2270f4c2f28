/** One measured line. `bar` null: told, not judged. */
export interface Line {
  what: string;
  value: number;
  unit: 'ratio' | 'ms' | 'kB' | 'MB' | 'shift';
  bar: { most: number } | { least: number } | null;
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

/** The lines as a Markdown table. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map((line) => {
    const { what, value, unit, bar, remark } = line;
    const limit =
      bar === null
        ? '–'
        : 'most' in bar
          ? `≤ ${written(bar.most, unit)}`
          : `≥ ${written(bar.least, unit)}`;
    const verdict = bar === null ? '' : passes(line) ? 'pass' : '**missed**';
    return `| ${what} | ${written(value, unit)} | ${limit} | ${verdict} | ${remark} |`;
  });
  return ['| line | measured | bar | | on |', '|---|---|---|---|---|', ...rows].join('\n');
}
