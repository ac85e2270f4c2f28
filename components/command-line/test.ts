import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { surroundings } from './surroundings.ts';
import { ALL_STEPS, QUICK_STEPS, type Step } from './test-steps.ts';

/**
 * `npm test`: everything that must hold, one step after the other; a failing step does not hide
 * later ones. With `--quick` a part of it, for the daily loop.
 */

interface Count {
  passed: number;
  failed: number;
  /** What failed, by name: whoever reads the end of a long output should not have to search it. */
  failures: string[];
}

/** What Vitest's JSON reporter writes, as far as it is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const REPORTS = join(ROOT, '.output', 'test');

const ENVIRONMENT = {
  ...process.env,
  PATH: [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
};

/** Run a step with its output on show; resolves with whether it succeeded. */
async function run([command = '', ...words]: readonly string[]): Promise<boolean> {
  const child = spawn(command, words, {
    cwd: ROOT,
    stdio: 'inherit',
    env: ENVIRONMENT,
    // On Windows the commands of packages are scripts for the shell.
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

async function take({ name, command, suite }: Step): Promise<Count> {
  console.log(`\n── ${name}`);
  if (!suite) return countOf(await run(command));
  const report = join(REPORTS, `${name.replaceAll(' ', '-')}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = await run([...command, ...reporters]);
  const count = readReport(report);
  // A suite can fail without a failing test: a file that does not load, a browser that is gone.
  return ok || count.failed > 0 ? count : { ...count, failed: 1 };
}

const countOf = (ok: boolean): Count => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  failures: [],
});

function readReport(path: string): Count {
  try {
    const report: Report = JSON.parse(readFileSync(path, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      failures: report.testResults
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ status }) => status === 'failed')
        .map(({ fullName }) => fullName),
    };
  } catch {
    return { passed: 0, failed: 0, failures: [] };
  }
}

mkdirSync(REPORTS, { recursive: true });
const quick = process.argv.includes('--quick');
for (const line of surroundings(quick ? ['chromium'] : ['chromium', 'firefox'])) console.log(line);
const counts: (Count & { name: string })[] = [];
for (const step of quick ? QUICK_STEPS : ALL_STEPS)
  counts.push({ name: step.name, ...(await take(step)) });

console.log('');
for (const { name, passed, failed, failures } of counts) {
  console.log(`${name.padEnd(24)}${passed} passed, ${failed} failed`);
  for (const failure of failures) console.log(`  ✗ ${failure}`);
}
const total = (key: 'passed' | 'failed') => counts.reduce((sum, count) => sum + count[key], 0);
process.exitCode = total('failed') > 0 ? 1 : 0;
console.log(`${total('passed')} passed, ${total('failed')} failed`);
