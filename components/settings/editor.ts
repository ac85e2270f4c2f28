import type { Settings } from './schema.ts';
import { loadSettings, type StoreState, updateSettings, watchSettings } from './store.ts';

export type EditorState = Omit<StoreState, 'problem'> & {
  problem: StoreState['problem'] | 'not-saved';
};

/** The settings as a page of the extension shows and changes them. */
export interface SettingsEditor {
  /** What is stored, and on top of it what is being stored. */
  state(): EditorState;
  /** Shows a change at once, and takes it back where it could not be stored. */
  save(change: (settings: Settings) => Settings): void;
}

/**
 * Loads the settings and follows them until a signal aborts, or the page is closed.
 *
 * @param onChange called after each change of the state, from whichever context.
 */
export async function openEditor(
  onChange: (state: EditorState) => void,
  signal?: AbortSignal,
): Promise<SettingsEditor> {
  let stored: StoreState = await loadSettings();
  let pending: readonly ((settings: Settings) => Settings)[] = [];
  let notSaved = false;

  const state = (): EditorState => ({
    settings: pending.reduce((settings, change) => change(settings), stored.settings),
    problem: notSaved ? 'not-saved' : stored.problem,
  });
  const tell = () => onChange(state());

  watchSettings((next) => {
    stored = next;
    tell();
  }, signal);
  return {
    state,
    save(change) {
      pending = [...pending, change];
      notSaved = false;
      tell();
      updateSettings(change)
        .then(
          (settings) => {
            stored = { settings, problem: null };
          },
          () => {
            notSaved = true;
          },
        )
        .finally(() => {
          pending = pending.filter((other) => other !== change);
          tell();
        });
    },
  };
}
