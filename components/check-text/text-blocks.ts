/** A heading or a paragraph of a text. */
export interface TextPart {
  /** 1 to 6 for a heading, null for a paragraph. */
  level: number | null;
  text: string;
}

const HEADING = /^(#{1,6})[ \t]+(\S.*)$/;

/**
 * Cuts a text into headings, written as in Markdown, and paragraphs: each line is one, as text is
 * pasted from a browser or a word processor. Where blank lines part the paragraphs, lines between
 * them are wrapped text (an e-mail, a PDF) and belong together.
 */
export function textBlocks(text: string): TextPart[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const isWrapped = lines.some((line, at) => line.trim() === '' && at > 0 && at < lines.length - 1);
  const parts: TextPart[] = [];
  let open: TextPart | null = null;
  for (const line of lines) {
    const trimmed = line.trim();
    const heading = HEADING.exec(trimmed);
    if (trimmed === '') open = null;
    else if (heading) {
      parts.push({ level: heading[1]?.length ?? 1, text: heading[2] ?? '' });
      open = null;
    } else if (open !== null && isWrapped) open.text += `\n${trimmed}`;
    else {
      open = { level: null, text: trimmed };
      parts.push(open);
    }
  }
  return parts;
}
