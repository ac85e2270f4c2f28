/** How far one of the readings can be trusted, as Markdown. */
export interface Evaluation {
  title: string;
  /** Tables, and sentences that stand between them. */
  tables: string[];
  /** Each fault, and what helps to find its kind. */
  faults: string[];
}

const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n');

/** An evaluation with all of its faults. */
export function asReport({ title, tables, faults }: Evaluation): string {
  return joined([`## ${title}`, ...tables, ...faults]);
}

const HEAD = `# How the labelled passages are read

Written by \`npm run evaluate -- --write\`. The passages lie in \`tests/labelled\`; we wrote them, and
corrected the word lists on them, so these tables show that nothing is lost and not how new text is
read. That is measured in [names-unseen.md](names-unseen.md), [claims-unseen.md](claims-unseen.md) and
[counts-unseen.md](counts-unseen.md).

P is precision, R recall. A mark counts where it means the same as the label and covers at least half of
the longer of the two. State is how often the dated state of a found count is right, stance the same
for who makes a claim.`;

/** The page of results that is kept with the project: what there is to know, without the faults. */
export function asPage(evaluations: readonly Evaluation[]): string {
  const parts = evaluations.map(({ title, tables }) => joined([`## ${title}`, ...tables]));
  return `${joined([HEAD, ...parts])}\n`;
}
