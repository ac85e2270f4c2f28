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

/** How a role is marked: `<accused>` acts, `<to:accused>` is named, `<the:event>` is a thing. */
const MARKS: Record<string, string> = { '': '!', to: '&', the: '' };
/** How the event is marked that the one who acts must have done; see `isOnlyWhen`. */
const DONE = '*';

/** A construction with the claim's lists in its roles; null where one is not filled. */
function fill(construction: string, roles: Roles): string | null {
  const isDone = construction.includes('<accused>') && !construction.includes('^');
  const filled = construction.replaceAll(
    /<(?:(to|the):)?([a-z]+)>/gu,
    (whole, mark: string | undefined, role: string) => {
      const lists = roles[role]?.split('/');
      const sign = isDone && role === 'event' ? DONE : MARKS[mark ?? ''];
      return lists?.map((list) => `${sign}${list}`).join('/') ?? whole;
    },
  );
  return filled.includes('<') ? null : filled;
}
