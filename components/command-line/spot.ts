import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileGazetteer } from '../build/names/gazetteer.ts';
import type { ClaimFinder } from '../claims/claim-finder.ts';
import { createDetector, type Detector } from '../matching/detector.ts';
import { type Found, findClaims, openClaimFinder } from './find-claims.ts';
import { type Closest, openFactFinder } from './find-closest.ts';
import { cutPassage, type Passage, placeMention, readPassage, type Spotted } from './passage.ts';
import { TOPICS_FOLDER } from './topics-folder.ts';

const USAGE = `Usage: npm run --silent spot -- [FILE]         JSON lines from FILE or standard input
       npm run --silent spot -- --text FILE   a plain text file, first line the headline

Each input line: {"id","lang","title","text","published"}; each output line:
{"id","mentions":[{"in","start","end","topic","quote"}]}, offsets in UTF-16 units.

--claims adds "found":[{"type":"claim","claim","stance","in","start","end","quote"} or
{"type":"toll","measure","value","state","in","start","end","quote"}].
--closest adds "closest":[{"topic","fact","words"}]: the facts that the text touches most, with its
own words that led to them; none where no topic is named.`;

const STANDARD_INPUT = 0;

interface Answer {
  mentions: Spotted[];
  found?: Found[];
  closest?: Closest[];
}

/** What is asked for besides the mentions. */
interface Besides {
  claims: ClaimFinder | null;
  findFacts: ReturnType<typeof openFactFinder> | null;
}

function spot(detector: Detector, { claims, findFacts }: Besides, passage: Passage): Answer {
  const cut = cutPassage(passage);
  const mentions = detector.detect(cut.article);
  return {
    mentions: mentions.map((mention) => placeMention(mention, cut)),
    ...(claims ? { found: findClaims(claims, cut, mentions) } : {}),
    ...(findFacts ? { closest: findFacts(cut.article, mentions) } : {}),
  };
}

/** Answers line by line, in order; true if every line could be read. */
function spotLines(detector: Detector, besides: Besides, input: string): boolean {
  const answers: string[] = [];
  let sound = true;
  for (const [index, line] of input.split('\n').entries()) {
    if (!line.trim()) continue;
    try {
      const passage = readPassage(line);
      answers.push(JSON.stringify({ id: passage.id, ...spot(detector, besides, passage) }));
    } catch (error) {
      sound = false;
      console.error(`line ${index + 1}: ${error instanceof Error ? error.message : error}`);
    }
  }
  if (answers.length > 0) process.stdout.write(`${answers.join('\n')}\n`);
  return sound;
}

function listText(detector: Detector, file: string): void {
  const [title = '', ...rest] = readFileSync(file, 'utf8').split('\n');
  const passage = { id: file, lang: null, title, text: rest.join('\n'), published: null };
  const cut = cutPassage(passage);
  for (const mention of detector.detect(cut.article)) {
    const { in: field, start, topic, quote } = placeMention(mention, cut);
    const { certainty, evidence } = mention.reason;
    const why = evidence.length > 0 ? `${certainty}: ${evidence.join(', ')}` : certainty;
    console.log(`${field} ${start}\t${topic}\t${quote}\t(${why})`);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    text: { type: 'string' },
    claims: { type: 'boolean' },
    closest: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
if (values.help) console.log(USAGE);
else {
  try {
    const detector = createDetector(compileGazetteer(TOPICS_FOLDER));
    if (values.text !== undefined) listText(detector, values.text);
    else {
      const besides = {
        claims: values.claims ? openClaimFinder() : null,
        findFacts: values.closest ? openFactFinder() : null,
      };
      const input = readFileSync(positionals[0] ?? STANDARD_INPUT, 'utf8');
      if (!spotLines(detector, besides, input)) process.exitCode = 1;
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
