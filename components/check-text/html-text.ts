/** Elements that end a line, and those whose content is no text. */
const BLOCKS =
  /^(?:address|article|aside|blockquote|body|br|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const SILENT = /^(?:script|style|template|noscript|title|textarea|select|svg|math|iframe|object)$/;

/** A tag opens with a letter or a slash before one; any other `<` is text. HTML standard, 13.2.5.6. */
const TAG_OPEN = /^<(\/?)([a-z][a-z0-9-]{0,40})/i;

const ENTITIES: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ',
  ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bdquo: '„',
  laquo: '«', raquo: '»', shy: '', zwnj: '\u200c', zwj: '\u200d', auml: 'ä', ouml: 'ö', uuml: 'ü',
  Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç',
}; // biome-ignore format: a table

/** Markup as text: headings as in Markdown, a paragraph a line. Nothing of it is ever rendered. */
export function textOfHtml(html: string): string {
  const out: string[] = [];
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const end = next < 0 ? html.length : next;
    out.push(decode(html.slice(at, end).replace(/\s{1,10000}/g, ' ')));
    if (next < 0) break;
    at = readTag(html, next, out);
  }
  return out
    .join('')
    .split('\n')
    .map((line) => line.replace(/ {2,10000}/g, ' ').trim())
    .filter((line) => line !== '' && !/^#{1,6}$/.test(line))
    .join('\n\n');
}

/** Reads what begins with `<` at `from`, and returns where text goes on. */
function readTag(html: string, from: number, out: string[]): number {
  if (html.startsWith('<!--', from)) return after(html, '-->', from + 4);
  if (/^<[!?]/.test(html.slice(from, from + 2))) return after(html, '>', from);
  const [, slash = '', name = ''] = TAG_OPEN.exec(html.slice(from, from + 44)) ?? [];
  if (name === '') {
    out.push('<');
    return from + 1;
  }
  const tag = name.toLowerCase();
  const end = endOfTag(html, from);
  if (SILENT.test(tag) && slash === '') return afterElement(html, tag, end);
  if (BLOCKS.test(tag)) out.push('\n');
  const level = /^h([1-6])$/.exec(tag)?.[1];
  if (level && slash === '') out.push(`${'#'.repeat(Number(level))} `);
  return end;
}

/** Behind the `>` of a tag; one inside a quoted attribute does not end it. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at++) {
    const sign = html.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if ((sign === '"' || sign === "'") && /=\s?$/.test(html.slice(at - 2, at))) quote = sign;
    else if (sign === '>') return at + 1;
  }
  return html.length;
}

function after(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at < 0 ? html.length : at + sign.length;
}

function afterElement(html: string, tag: string, from: number): number {
  const close = `</${tag}`;
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at, at + close.length).toLowerCase() === close) return endOfTag(html, at);
  }
  return html.length;
}

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, dec, hex, name) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
