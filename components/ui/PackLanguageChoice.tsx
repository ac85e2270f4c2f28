import { languageName } from '../i18n/format.ts';
import { t } from '../i18n/interface.ts';
import { dirOf } from '../i18n/translate.ts';

interface PackLanguageChoiceProps {
  /** BCP 47 code; null: as browser and page suggest. */
  chosen: string | null;
  /** The languages in which there is a background, English among them. */
  languages: readonly string[];
  onChoose: (language: string | null) => void;
}

/** In which language to show the packs; each language is called by its own name. */
export function PackLanguageChoice({ chosen, languages, onChoose }: PackLanguageChoiceProps) {
  return (
    <label class="pack-language">
      <span>{t('packLanguage')}</span>
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : value)}
      >
        <option value="">{t('packLanguageAuto')}</option>
        {languages.map((tag) => (
          <option key={tag} value={tag} lang={tag} dir={dirOf(tag)}>
            {languageName(tag, tag)}
          </option>
        ))}
      </select>
    </label>
  );
}
