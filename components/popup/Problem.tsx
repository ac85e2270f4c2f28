import { t } from '../i18n/interface.ts';
import type { MessageKey } from '../i18n/translate.ts';
import type { EditorState } from '../settings/editor.ts';
import { Notice } from '../ui/Notice.tsx';

/** What went wrong with the settings or the panel. */
export type PopupProblem = NonNullable<EditorState['problem']> | 'panel-refused';

const WORDS: Record<PopupProblem, MessageKey> = {
  unreadable: 'popupProblemUnreadable',
  'partly-unreadable': 'popupProblemPartly',
  'newer-version': 'popupProblemNewer',
  'no-storage': 'popupProblemNoStorage',
  'not-saved': 'popupProblemNotSaved',
  'panel-refused': 'popupPanelRefused',
};

/** Says what does not work, and what happens meanwhile. */
export function Problem({ problem, shortcut }: { problem: PopupProblem; shortcut: string }) {
  return (
    <Notice tone="alert">
      <p>{t(WORDS[problem], { shortcut: shortcut || '–' })}</p>
    </Notice>
  );
}
