/** Where the bracket that opens at `open` closes, and where its bars stand. */
function readBracket(form: string, open: number): { bars: number[]; close: number } {
  const bars = [open];
  let depth = 0;
  for (let at = open; at < form.length; at += 1) {
    if (form[at - 1] === '\\') continue;
    if (form[at] === '(') depth += 1;
    else if (form[at] === '|' && depth === 1) bars.push(at);
    else if (form[at] === ')') {
      depth -= 1;
      if (depth === 0) return { bars, close: at };
    }
  }
  throw new Error(`the bracket in "${form}" is not closed`);
}

/** Multiplies out the first bracket of `a(b|c)?d`; null where there is none. */
export function expandFirst(form: string): string[] | null {
  const open = form.search(/(?<!\\)\(/);
  if (open < 0) return null;
  const { bars, close } = readBracket(form, open);
  const choices = bars.map((bar, i) => form.slice(bar + 1, bars[i + 1] ?? close));
  const optional = form[close + 1] === '?';
  if (optional) choices.push('');
  const tail = form.slice(close + (optional ? 2 : 1));
  return choices.map((choice) => form.slice(0, open) + choice + tail);
}

/** All forms that a form with alternatives stands for. Throws on an unclosed bracket. */
export function expandAll(form: string): string[] {
  return expandFirst(form)?.flatMap(expandAll) ?? [form];
}
