import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { BrowserName } from '../../components/browser-driver/driver.ts';
import { chosenBrowser } from '../../components/command-line/chosen-browser.ts';
import { fuzzLines } from './hostile-fuzz-lines.ts';
import { memoryLines } from './hostile-memory-lines.ts';
import { turnLines } from './hostile-turn-lines.ts';
import { passes, tableOf } from './table.ts';

/**
 * `npm run test:hostile`: what a hostile page can take of the reader's time and memory, in the built
 * extension. Measures both browsers, or the one that `--browser` names; exits 1 where a bar is missed.
 */

const RESULTS = 'docs/results/hostile.md';
const HEAD = `# What a hostile page can take

Written by \`npm run test:hostile\` (\`npm run build\` first). The attacks are described in
[security.md](../security.md); each bar is what the reader may at most notice of one. The time that an
attack takes of the machine is in every figure, and so is whatever else the machine was doing.
`;

const browsers: readonly BrowserName[] =
  process.argv.length > 2 ? [chosenBrowser()] : ['chromium', 'firefox'];

/** Puts a browser's section into the results, in the place of an earlier one. */
function write(name: BrowserName, table: string): void {
  const before = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8').split(/^(?=## )/m) : [];
  const others = before.slice(1).filter((section) => !section.startsWith(`## ${name}\n`));
  const section = `## ${name}\n\n${table}\n`;
  const sections = [...others.map((other) => other.trimEnd().concat('\n')), section].sort();
  writeFileSync(RESULTS, [HEAD, ...sections].join('\n'));
}

for (const name of browsers) {
  const lines = [
    ...(await turnLines(name)),
    ...(await memoryLines(name)),
    ...(await fuzzLines(name)),
  ];
  const table = tableOf(lines);
  console.log(`${name}\n${table}`);
  write(name, table);
  if (!lines.every(passes)) process.exitCode = 1;
}
