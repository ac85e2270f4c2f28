import { useId } from 'preact/hooks';
import { formatNumber, t } from '../i18n/interface.ts';
import { Choices } from '../ui/Choices.tsx';
import { shortcutOf } from './KeysSection.tsx';
import type { OptionsProps } from './Options.tsx';
import { Section } from './Section.tsx';

/** Milliseconds: with less a card opens under a pointer that only passes, with more none seems to come. */
const DELAYS = { min: 100, max: 1500, step: 100 };

/** What opens the card, and how soon. */
export function CardSection({
  settings: { card },
  shortcuts,
  onSettings,
}: Pick<OptionsProps, 'settings' | 'shortcuts' | 'onSettings'>) {
  const id = useId();
  const seconds = t('optionsSeconds', { seconds: formatNumber(card.delay / 1000) });
  return (
    <Section id="card" title={t('optionsCard')}>
      <Choices
        legend={t('optionsOpens')}
        value={card.opens}
        onChoose={(opens) => onSettings((now) => ({ ...now, card: { ...now.card, opens } }))}
        choices={[
          { value: 'hover', label: t('optionsOpensHover') },
          { value: 'click', label: t('optionsOpensClick') },
          {
            value: 'key',
            label: t('optionsOpensKey'),
            hint: t('optionsOpensKeyHint', {
              next: shortcutOf(shortcuts, 'next-mark'),
              previous: shortcutOf(shortcuts, 'previous-mark'),
            }),
          },
        ]}
      />
      <div class="slider" hidden={card.opens !== 'hover'}>
        <label for={id}>{t('optionsDelay')}</label>
        <input
          {...DELAYS}
          id={id}
          type="range"
          value={card.delay}
          aria-valuetext={seconds}
          onChange={({ currentTarget: { valueAsNumber: delay } }) =>
            onSettings((now) => ({ ...now, card: { ...now.card, delay } }))
          }
        />
        <output for={id}>{seconds}</output>
      </div>
    </Section>
  );
}
