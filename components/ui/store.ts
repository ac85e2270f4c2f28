/** A state and the one way to change it. */
export interface Store<S, A> {
  get: () => S;
  dispatch: (action: A) => void;
}

/** Calls `onChange` with the new state after each action that changed it. */
export function createStore<S, A>(
  reduce: (state: S, action: A) => S,
  initial: S,
  onChange: (state: S) => void,
): Store<S, A> {
  let state = initial;
  return {
    get: () => state,
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      onChange(state);
    },
  };
}
