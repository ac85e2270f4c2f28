import { t } from '../i18n/interface.ts';
import { Choices } from '../ui/Choices.tsx';
import { MarkKinds } from '../ui/MarkKinds.tsx';
import { MarksSample } from './MarksSample.tsx';
import type { OptionsProps } from './Options.tsx';
import { Section } from './Section.tsx';

/** What is marked, how it looks, and how much of it. */
export function MarksSection({
  settings: { marks, look },
  onSettings,
}: Pick<OptionsProps, 'settings' | 'onSettings'>) {
  return (
    <Section id="marks" title={t('optionsMarks')}>
      <MarkKinds
        marks={marks}
        onMarks={(chosen) => onSettings((now) => ({ ...now, marks: chosen }))}
      />
      <Choices
        legend={t('optionsStyle')}
        value={look.style}
        onChoose={(style) => onSettings((now) => ({ ...now, look: { ...now.look, style } }))}
        choices={[
          {
            value: 'underline',
            label: t('optionsStyleUnderline'),
            hint: t('optionsStyleUnderlineHint'),
          },
          { value: 'tint', label: t('optionsStyleTint'), hint: t('optionsStyleTintHint') },
          { value: 'none', label: t('optionsStyleNone'), hint: t('optionsStyleNoneHint') },
        ]}
      />
      <MarksSample style={look.style} />
      <Choices
        legend={t('optionsDensity')}
        value={look.density}
        onChoose={(density) => onSettings((now) => ({ ...now, look: { ...now.look, density } }))}
        choices={[
          { value: 'all', label: t('optionsDensityAll') },
          { value: 'section', label: t('optionsDensitySection') },
          { value: 'first', label: t('optionsDensityFirst') },
        ]}
      />
    </Section>
  );
}
