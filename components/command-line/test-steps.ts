/** What `npm test` runs, one after the other. */
export interface Step {
  name: string;
  command: readonly string[];
  /** A Vitest suite, whose tests are counted one by one. */
  suite?: true;
}

const LINT: Step = { name: 'format and lint', command: ['biome', 'ci'] };
const TYPES: Step = { name: 'types', command: ['tsc'] };
const UNIT: Step = { name: 'unit', command: ['vitest', 'run'], suite: true };
const BUILD: Step = { name: 'build for Chromium', command: ['wxt', 'build', '-b', 'chrome'] };
const END_TO_END = ['vitest', 'run', '--config', 'tests/e2e/vitest.config.ts'];

/** Everything that must hold. */
export const ALL_STEPS: readonly Step[] = [
  LINT,
  TYPES,
  { name: 'unused code', command: ['knip'] },
  { name: 'packs', command: ['node', 'components/command-line/check-packs.ts'] },
  { name: 'known vulnerabilities', command: ['node', 'components/command-line/audit.ts'] },
  UNIT,
  BUILD,
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  {
    name: 'store lint',
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors'],
  },
  { name: 'sizes', command: ['node', 'components/command-line/sizes.ts'] },
  {
    name: 'in pages',
    command: ['vitest', 'run', '--config', 'tests/browser/vitest.config.ts'],
    suite: true,
  },
  { name: 'end to end', command: END_TO_END, suite: true },
];

/** What a change breaks most often, and little of what takes long: one specification, in Chromium. */
export const QUICK_STEPS: readonly Step[] = [
  LINT,
  TYPES,
  UNIT,
  BUILD,
  {
    name: 'marks in Chromium',
    command: [...END_TO_END, '--project', 'chromium', 'tests/e2e/marks.test.ts'],
    suite: true,
  },
];
