import { t } from '../i18n/interface.ts';
import { PackLanguageChoice } from '../ui/PackLanguageChoice.tsx';

interface MastheadProps {
  /** The language that the reader chose, BCP 47; null: as browser and page suggest. */
  chosenLanguage: string | null;
  /** The languages in which there are packs. */
  languages: readonly string[];
  onLanguage: (language: string | null) => void;
  onPrint: () => void;
}

/** Whose panel this is, the language of the background, and the way to paper. */
export function Masthead({ chosenLanguage, languages, onLanguage, onPrint }: MastheadProps) {
  return (
    <header class="panel-head">
      <p class="masthead">{t('extName')}</p>
      <PackLanguageChoice chosen={chosenLanguage} languages={languages} onChoose={onLanguage} />
      <button type="button" class="link-button" title={t('panelPrint')} onClick={onPrint}>
        {t('panelSheetPrint')}
      </button>
    </header>
  );
}
