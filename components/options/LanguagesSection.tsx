import { languageName, t, translator } from '../i18n/interface.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import type { OptionsProps } from './Options.tsx';
import { Section } from './Section.tsx';

/** Which languages are detected. None picked means all, also those of a later version. */
export function LanguagesSection({
  settings,
  languages,
  onSettings,
}: Pick<OptionsProps, 'settings' | 'languages' | 'onSettings'>) {
  const chosen = settings.languages;
  const choose = (next: string[]) => onSettings((now) => ({ ...now, languages: next }));
  const named = languages
    .map((tag) => ({ tag, name: languageName(tag) }))
    .sort((a, b) => a.name.localeCompare(b.name, translator.locale));
  return (
    <Section id="languages" title={t('optionsLanguages')} lede={t('optionsLanguagesLede')}>
      <Checkbox
        label={t('optionsLanguagesAll')}
        checked={chosen.length === 0}
        onCheck={(all) => choose(all ? [] : [...languages])}
      />
      {chosen.length > 0 && (
        <div class="columns">
          {named.map(({ tag, name }) => (
            <Checkbox
              key={tag}
              label={name}
              checked={chosen.includes(tag)}
              onCheck={(on) =>
                choose(on ? [...chosen, tag] : chosen.filter((other) => other !== tag))
              }
            />
          ))}
        </div>
      )}
    </Section>
  );
}
