import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBareExtension } from './bare-extension.ts';
import { unpackedExtensions } from './others-arguments.ts';
import { othersNotes, othersTable } from './others-table.ts';
import { type Contestant, othersTimes } from './others-times.ts';
import { realPages } from './pages.ts';

/**
 * `npm run bench:others -- NAME=FOLDER …`: the script time of other people's extensions, unpacked in
 * folders outside the project, on the same pages as ours.
 */

const RESULTS = 'docs/results/comparison.md';
const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const PAGES = 30;

const extensions = unpackedExtensions(process.argv.slice(2));
const bare = writeBareExtension();
const { version } = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8'));
const contestants: Contestant[] = [
  { who: `**Caveat ${version}**`, folder: BUILD, isPressed: false },
  { who: 'one that reads the length of each text', folder: bare, isPressed: false },
  ...extensions.flatMap(({ name, folder, isSwitched }) =>
    isSwitched
      ? [
          { who: `${name}, before its button is pressed`, folder, isPressed: false },
          { who: `${name}, switched on by its button`, folder, isPressed: true },
        ]
      : [{ who: name, folder, isPressed: false }],
  ),
];
const every = realPages();
const pages = every.filter((_, index) => index % Math.ceil(every.length / PAGES) === 0);
const rows = await othersTimes(contestants, pages);
rmSync(bare, { recursive: true });
const table = othersTable(rows);
console.log(table);
writeFileSync(
  RESULTS,
  `# What other extensions take of the same pages

Written by \`npm run bench:others\` (\`npm run build\` first), which is given the other extensions as
folders; nothing of theirs is part of this project. Milliseconds of the main thread's own processor
time for compiling and running scripts, as *own time* is told in
[performance.md](../performance.md): the median page, and the 10th to 90th percentile. ${pages.length} real
pages without scripts, each three under the name of another news site, on loopback; one of three once
more with sentences about the topics put among its own. What an extension does in its
background or inside the browser is in none of the figures.

${table}

## What each of them does there

They do different things, and none does what the others do: a figure tells what a page pays for having
the extension, not how well it is made.

${othersNotes(extensions)}
`,
);
