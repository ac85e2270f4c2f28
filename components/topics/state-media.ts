import type { Source } from './types.ts';

/** The state behind a source, and the medium where the page only passes on what that one says. */
export interface StateMedia {
  state: string;
  /** Null where the publisher itself is the state medium. */
  cited: string | null;
}

/** Takes `Russia` or `Russia (TASS)` apart; null where no state stands behind the source. */
export function stateMediaOf({ stateMedia }: Pick<Source, 'stateMedia'>): StateMedia | null {
  if (stateMedia === null) return null;
  const [, state, cited] = /^(.+?)(?: \((.+)\))?$/.exec(stateMedia) ?? [];
  return { state: state ?? stateMedia, cited: cited ?? null };
}
