/** A value, and whether the text held all of it. */
export interface Parsed {
  value: unknown;
  whole: boolean;
}

function tryParse(text: string): Parsed | null {
  try {
    return { value: JSON.parse(text), whole: true };
  } catch {
    return null;
  }
}

/**
 * Where the last entry of the outermost list or object ends, as the index after it; 0 where none
 * does. Text inside strings does not count.
 */
function endOfLastEntry(text: string): number {
  let depth = 0;
  let inString = false;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') {
      depth--;
      if (depth === 1) end = at + 1;
    }
  }
  return end;
}

/** Parses JSON; of a list or an object that is cut off, the entries that are complete. */
export function parseAsFarAsItGoes(text: string): Parsed {
  const parsed = tryParse(text);
  if (parsed) return parsed;
  const close = text.trimStart().startsWith('[') ? ']' : '}';
  const rest = tryParse(text.slice(0, endOfLastEntry(text)) + close);
  return { value: rest?.value, whole: false };
}
