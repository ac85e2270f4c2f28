import { t } from '../i18n/interface.ts';
import type { OptionsProps } from './Options.tsx';
import { Section } from './Section.tsx';

/** A command of the manifest, as the browser lists it. */
export interface Shortcut {
  name: string;
  description: string;
  /** As the browser writes it; empty where none is set. */
  keys: string;
}

/** The keys of a command, or that there are none. */
export function shortcutOf(shortcuts: readonly Shortcut[], name: string): string {
  return shortcuts.find((shortcut) => shortcut.name === name)?.keys || t('optionsKeyUnset');
}

/** The keyboard commands. */
export function KeysSection({ shortcuts }: Pick<OptionsProps, 'shortcuts'>) {
  return (
    <Section id="keys" title={t('optionsKeys')} lede={t('optionsKeysHint')}>
      <dl class="keys">
        {shortcuts.map(({ name, description }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>
              <kbd>{shortcutOf(shortcuts, name)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
