import { t } from '../i18n/interface.ts';
import type { MessageKey } from '../i18n/translate.ts';

/** A part of the panel that can be jumped to: its element's id, and its short name. */
export interface PanelPart {
  id: string;
  name: MessageKey;
}

/** The way back and forth between the parts of the panel; stays in view. */
export function PartsNav({ parts }: { parts: readonly PanelPart[] }) {
  return (
    <nav class="parts" aria-label={t('panelParts')}>
      {parts.map(({ id, name }) => (
        <a key={id} href={`#${id}`}>
          {t(name)}
        </a>
      ))}
    </nav>
  );
}
