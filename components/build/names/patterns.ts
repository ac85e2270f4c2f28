import type { RulesSource } from './names-schema.ts';
import type { SymbolOf } from './word-classes.ts';

/** What a pattern calls the tokens that are no listed form. */
const MARKS: Record<string, string> = { dash: '\\-=', hyphen: '\\-', word: '_' };

/** Puts the parts that several patterns share where a pattern names them. */
function withParts(pattern: string, parts: RulesSource['parts']): string {
  return pattern.replace(/(?<!\(\?)<([a-z][a-zA-Z]*)>/g, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`no part is called "${name}"`);
    return `(?:${withParts(part, parts)})`;
  });
}

/**
 * A pattern over word classes as a regular expression over the signs of a sentence. Throws where it
 * names a part or a class that there is not.
 */
export function compilePattern(source: string, symbolOf: SymbolOf, own: RulesSource): string {
  const pattern = withParts(source, own.parts).replace(/\s+/g, '');
  return pattern.replace(/\{([a-zA-Z|/-]+)\}/g, (_, names: string) => {
    if (names === 'gap') return `[^,()=_${own.gapStops.map(symbolOf).join('')}]`;
    if (names === 'any') return '[^()]';
    if (names === 'open') return '\\(';
    if (names === 'close') return '\\)';
    const parts = names.split('|').map((name) => MARKS[name] ?? symbolOf(name));
    return `[${parts.join('')}]`;
  });
}
