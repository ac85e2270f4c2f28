import * as v from 'valibot';
import { firstDayOf, isIsoDay, isPartialDate, lastDayOf } from './partial-date.ts';
import { STATUSES } from './statuses.ts';
import { MEASURES, SUSPECT_MEASURES } from './tolls.ts';

/** The version of the pack format that this code reads. */
export const SCHEMA_VERSION = 1;

/** The longest statement that a reader takes in at a glance, in UTF-16 units. */
const STATEMENT_LIMIT = 320;

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a kebab-case id'));
const day = v.pipe(v.string(), v.check(isIsoDay, 'is not a day of the calendar (YYYY-MM-DD)'));
const date = v.pipe(
  v.string(),
  v.check(isPartialDate, 'is not a date of the calendar (YYYY, YYYY-MM or YYYY-MM-DD)'),
);
const statement = v.pipe(
  text,
  v.maxLength(
    STATEMENT_LIMIT,
    (issue) => `has ${issue.received} characters; ${STATEMENT_LIMIT} is the most`,
  ),
);
const sourceIds = v.pipe(v.array(id), v.minLength(1, 'names no source'));
const webAddress = v.pipe(
  v.string(),
  v.check(
    (value) => URL.canParse(value) && /^https?:\/\//.test(value),
    'is not an http or https address',
  ),
);

/** Dates that the calendar does not have are complained about on their own. */
function inOrder(from: string, until: string): boolean {
  if (!isPartialDate(from) || !isPartialDate(until)) return true;
  return firstDayOf(from) <= lastDayOf(until);
}

export const sourceSchema = v.strictObject({
  publisher: text,
  kind: v.picklist([
    'court',
    'government',
    'international-organisation',
    'news-agency',
    'newspaper',
    'broadcaster',
    'news-site',
    'research',
    'reference',
    'statement',
  ]),
  stateMedia: v.nullable(text),
  title: v.nullable(text),
  description: v.nullable(text),
  date: v.nullable(date),
  url: v.nullable(webAddress),
});

const versionSchema = v.pipe(
  v.strictObject({ from: date, until: date, statement, sources: sourceIds }),
  v.check(({ from, until }) => inOrder(from, until), 'ends before it begins'),
);

export const factSchema = v.strictObject({
  id,
  section: id,
  statement,
  status: v.picklist(STATUSES),
  asOf: date,
  happened: v.nullable(date),
  knownFrom: date,
  attributedTo: v.nullable(text),
  caveat: v.nullable(text),
  oftenWritten: v.nullable(text),
  change: v.nullable(text),
  singleSource: v.nullable(text),
  versions: v.array(versionSchema),
  sources: sourceIds,
  examples: v.exactOptional(sourceIds),
  corrected: v.exactOptional(v.strictObject({ on: day, before: statement, why: statement })),
});

export const tollSchema = v.pipe(
  v.strictObject({
    measure: v.picklist([...MEASURES, ...SUSPECT_MEASURES]),
    value: v.pipe(v.number(), v.integer(), v.minValue(0)),
    from: day,
    until: v.nullable(day),
    official: v.boolean(),
    by: text,
    note: v.nullable(text),
    sources: sourceIds,
  }),
  v.check(({ from, until }) => until === null || inOrder(from, until), 'ends before it begins'),
);

export const headSchema = v.strictObject({
  id,
  schemaVersion: v.literal(SCHEMA_VERSION),
  name: text,
  definition: text,
  cardCaveat: text,
  cardFact: id,
  parent: v.nullable(id),
  checked: day,
  packVersion: text,
  sections: v.pipe(v.array(v.strictObject({ id, title: text })), v.minLength(1)),
  questions: v.array(v.strictObject({ question: text, facts: v.array(id) })),
});
