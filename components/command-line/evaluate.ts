import { parseArgs } from 'node:util';
import { reportClaims } from './evaluate-claims.ts';
import { reportMentions } from './evaluate-mentions.ts';

const USAGE = `Usage: npm run --silent evaluate -- [LANG...]

Runs the detectors over the labelled passages of tests/labelled (all languages, or those named) and
prints precision, recall and F1 by topic, language and case, and the list of faults. Then the same
for claims and counts (tests/labelled/claims), with how often stance and state are right.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean' } },
});
if (values.help) console.log(USAGE);
else {
  try {
    console.log(`${reportMentions(positionals)}\n\n${reportClaims(positionals)}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
