import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluateClaims } from './evaluate-claims.ts';
import { evaluateClosest } from './evaluate-closest.ts';
import { evaluateMentions } from './evaluate-mentions.ts';
import { asPage, asReport } from './evaluation.ts';

const USAGE = `Usage: npm run --silent evaluate -- [LANG...]

Runs the detectors over the labelled passages of tests/labelled (all languages, or those named) and
prints precision, recall and F1 by topic, language and case, and the list of faults. Then the same
for claims and counts (tests/labelled/claims), with how often stance and state are right, and for
the facts closest to an article (tests/labelled/closest); --closest prints only that part.

--write runs all of it and writes the tables to docs/results/evaluation.md as well.`;

const RESULTS = 'docs/results/evaluation.md';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    closest: { type: 'boolean' },
    write: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
if (values.help) console.log(USAGE);
else {
  try {
    if (values.write && (values.closest || positionals.length > 0)) {
      throw new Error('--write is for all parts and languages together');
    }
    const parts = values.closest
      ? [evaluateClosest]
      : [evaluateMentions, evaluateClaims, evaluateClosest];
    const evaluations = parts.map((evaluate) => evaluate(positionals));
    console.log(evaluations.map(asReport).join('\n\n'));
    if (values.write) writeFileSync(RESULTS, asPage(evaluations));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
