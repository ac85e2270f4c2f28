import * as v from 'valibot';

const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a day (YYYY-MM-DD)'));
const Span = v.pipe(
  v.tuple([Day, Day]),
  v.check(([from, until]) => from <= until, 'ends before it begins'),
);
const Text = v.pipe(v.string(), v.nonEmpty('is empty'));
const Classes = v.array(Text);

/** A rule of `rules.json`, or of a language with a word order of its own. */
const RuleSchema = v.strictObject({
  pattern: Text,
  why: Text,
  means: v.optional(v.picklist(['topic', 'nothing']), 'topic'),
  certain: v.optional(v.boolean(), false),
  reach: v.optional(
    v.picklist(['sentence', 'sentence-before', 'paragraph', 'article']),
    'sentence',
  ),
  strong: v.optional(Classes, []),
  weak: v.optional(Classes, []),
  vetoes: v.optional(Classes, []),
  beside: v.optional(Classes, []),
  before: v.optional(Classes, []),
  stale: v.optional(Classes, []),
  field: v.optional(Classes, []),
  bearers: v.optional(Classes, []),
  openers: v.optional(Classes, []),
  defined: v.optional(v.boolean(), false),
  introduces: v.optional(v.boolean(), false),
  presumed: v.optional(v.boolean(), false),
  quoted: v.optional(v.boolean(), false),
  days: v.optional(v.nullable(Span), null),
  fresh: v.optional(v.nullable(Span), null),
});

/** `assets/topics/<id>/names/rules.json`: the topic's word classes and its grammar. */
export const RulesSchema = v.strictObject({
  since: v.nullable(Day),
  classes: v.record(v.pipe(v.string(), v.regex(/^[a-z][A-Za-z]*$/, 'is no class name')), Text),
  /** Pieces of patterns by the names under which patterns hold them: `<name>`. */
  parts: v.optional(v.record(v.string(), Text), {}),
  /** Classes that no gap of a pattern holds. Nor does it hold a word that is not listed. */
  gapStops: Classes,
  /** Classes behind which a stopping word only compares. */
  compare: v.optional(Classes, []),
  anchors: Classes,
  rules: v.array(RuleSchema),
});

const ExampleSchema = v.strictObject({
  text: Text,
  title: v.optional(Text),
  published: v.optional(Day),
  /** The topic's mentions in the text (and title), in reading order. */
  mentions: v.array(Text),
});

/** `assets/topics/<id>/names/<lang>.json`. */
export const LanguageSchema = v.strictObject({
  language: Text,
  words: v.record(v.string(), v.array(Text)),
  rules: v.optional(v.array(RuleSchema), []),
  examples: v.array(ExampleSchema),
});

export type RuleSource = v.InferOutput<typeof RuleSchema>;
export type RulesSource = v.InferOutput<typeof RulesSchema>;
export type LanguageSource = v.InferOutput<typeof LanguageSchema>;
