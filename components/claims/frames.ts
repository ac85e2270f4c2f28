import type { Frame } from './claims-data.ts';
import { type Pattern, parsePattern } from './patterns.ts';

/** Roles that a claim fills: `accused` by the word list `ukraine`. */
type Roles = Record<string, string>;

/**
 * The ways in which a language puts a claim that uses frames (`accusation accused=ukraine -x`): the
 * frame's constructions with the claim's own words in its roles. What follows the roles is added
 * to each construction. A construction whose roles are not all filled is left out.
 */
export function waysOf(uses: readonly string[], frames: Record<string, Frame>): Pattern[] {
  return uses.flatMap((use) => {
    const [name = '', ...parts] = use.split(' ');
    const roles: Roles = Object.fromEntries(
      parts.filter((part) => part.includes('=')).map((part) => part.split('=')),
    );
    const rest = parts.filter((part) => !part.includes('='));
    return Object.values(frames[name] ?? {}).flatMap((construction) => {
      const source = fill(construction, roles);
      return source === null ? [] : [parsePattern([source, ...rest].join(' '), true)];
    });
  });
}

/** `<accused>` as the list of the claim, marked as somebody who acts; `<to:accused>` as anybody. */
function fill(construction: string, roles: Roles): string | null {
  const filled = construction.replaceAll(
    /<(to:)?([a-z]+)>/gu,
    (whole, to: string | undefined, role: string) => {
      const lists = roles[role]?.split('/');
      return lists?.map((list) => `${to ? '&' : '!'}${list}`).join('/') ?? whole;
    },
  );
  return filled.includes('<') ? null : filled;
}
