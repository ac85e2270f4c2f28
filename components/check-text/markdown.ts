import type { Source } from '../topics/types.ts';
import type { Flagged, Receipt } from './flagged.ts';

/** The words around what was found, in the interface's language. */
export interface MarkdownWords {
  title: string;
  /** Says which day the text is of. */
  dated: string;
  sources: string;
  /** What the result is worth: as known on which day, and no judgement. */
  valid: string;
  status: (receipt: Receipt) => string;
}

/** Signs that would turn a text into markup. CommonMark 0.31, section 2.4. */
const escaped = (text: string) =>
  text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s{1,1000}/g, ' ');

function link({ publisher, title, url }: Source): string {
  const name = escaped(title === null ? publisher : `${publisher}, “${title}”`);
  return url === null ? name : `[${name}](<${url}>)`;
}

/** What was found as Markdown: each sentence with its caveat, and the receipts beneath it. */
export function asMarkdown(found: readonly Flagged[], words: MarkdownWords): string {
  const parts = found.map(({ sentence, label, caveat, receipts }) =>
    [
      `> ${escaped(sentence)}`,
      `**${escaped(label)}.** ${escaped(caveat)}`,
      receipts
        .map((receipt) => {
          const sources = receipt.sources.map(link).join('; ');
          const from = sources === '' ? '' : ` ${words.sources}: ${sources}`;
          return `- ${escaped(receipt.text)} (${words.status(receipt)}).${from}`;
        })
        .join('\n'),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  return `${[`# ${words.title}`, words.dated, ...parts, words.valid].join('\n\n')}\n`;
}
