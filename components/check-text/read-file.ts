import { textOfHtml } from './html-text.ts';

/** What became of a dropped file. */
export type FileText = { kind: 'text'; text: string } | { kind: 'unknown' } | { kind: 'unread' };

/** Bytes of a file at most: four times the longest text, since markup takes room. */
const LARGEST = 8_000_000;

/** Reads a text, Markdown or HTML file by the ending of its name; HTML becomes text. */
export async function readFile(file: File): Promise<FileText> {
  const [, ending = ''] = /\.([a-z]{1,8})$/i.exec(file.name) ?? [];
  const kind = ending.toLowerCase();
  const isHtml = /^x?html?$/.test(kind);
  if (!isHtml && !/^(?:txt|text|md|markdown)$/.test(kind)) return { kind: 'unknown' };
  if (file.size > LARGEST) return { kind: 'unread' };
  try {
    const text = await file.text();
    return { kind: 'text', text: isHtml ? textOfHtml(text) : text };
  } catch {
    return { kind: 'unread' };
  }
}
