import { t } from '../i18n/eager.ts';
import type { MessageKey } from '../i18n/translate.ts';
import type { StoreState } from '../settings/store.ts';
import { Notice } from '../ui/Notice.tsx';

/** What went wrong with the settings or the panel. */
export type PopupProblem = NonNullable<StoreState['problem']> | 'not-saved' | 'panel-refused';

const WORDS: Record<PopupProblem, MessageKey> = {
  unreadable: 'popupProblemUnreadable',
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
