import { parseArgs } from 'node:util';
import { reportClaims } from './evaluate-claims.ts';
import { reportClosest } from './evaluate-closest.ts';
import { reportMentions } from './evaluate-mentions.ts';

const USAGE = `Usage: npm run --silent evaluate -- [LANG...]

Runs the detectors over the labelled passages of tests/labelled (all languages, or those named) and
prints precision, recall and F1 by topic, language and case, and the list of faults. Then the same
for claims and counts (tests/labelled/claims), with how often stance and state are right, and for
the facts closest to an article (tests/labelled/closest); --closest prints only that part.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { closest: { type: 'boolean' }, help: { type: 'boolean' } },
});
if (values.help) console.log(USAGE);
else {
  try {
    const parts = values.closest ? [reportClosest] : [reportMentions, reportClaims, reportClosest];
    console.log(parts.map((report) => report(positionals)).join('\n\n'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
