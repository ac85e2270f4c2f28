import { formatList, plural, t } from '../i18n/interface.ts';
import type { MessageKey } from '../i18n/translate.ts';
import { Notice } from '../ui/Notice.tsx';
import { changesNothing, type ImportPlan, type Replaced } from './import-plan.ts';

const PARTS: Record<Replaced, MessageKey> = {
  paused: 'popupPause',
  marks: 'popupWhat',
  look: 'optionsStyle',
  card: 'optionsCard',
  languages: 'optionsLanguages',
  packLanguage: 'packLanguage',
  everywhere: 'optionsEverywhere',
};

/** More names than this are not read. */
const MOST_NAMED = 8;

interface ImportPreviewProps {
  plan: ImportPlan;
  onImport: () => void;
  onCancel: () => void;
}

/** Tells what a file adds and what it replaces, and waits for a yes. */
export function ImportPreview({ plan, onImport, onCancel }: ImportPreviewProps) {
  const { newSites, changedSites, newDismissed, replaced } = plan;
  const nothing = changesNothing(plan);
  return (
    <Notice>
      {nothing && <p>{t('optionsImportSame')}</p>}
      {(newSites.length > 0 || newDismissed > 0) && (
        <>
          <h3>{t('optionsImportMerges')}</h3>
          <ul class="plain">
            {newSites.length > 0 && <li>{sitesLine(newSites)}</li>}
            {newDismissed > 0 && <li>{plural('optionsImportMarks', newDismissed)}</li>}
          </ul>
        </>
      )}
      {(changedSites.length > 0 || replaced.length > 0) && (
        <>
          <h3>{t('optionsImportOverwrites')}</h3>
          <ul class="plain">
            {changedSites.length > 0 && <li>{sitesLine(changedSites)}</li>}
            {replaced.map((part) => (
              <li key={part}>{t(PARTS[part])}</li>
            ))}
          </ul>
        </>
      )}
      {newSites.length > 0 && <p class="lede">{t('optionsImportGrants')}</p>}
      <div class="buttons">
        {!nothing && (
          <button type="button" class="button primary" onClick={onImport}>
            {t('optionsImportGo')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {t('optionsImportCancel')}
        </button>
      </div>
    </Notice>
  );
}

function sitesLine(sites: readonly string[]): string {
  const more = sites.length > MOST_NAMED ? ['…'] : [];
  const list = formatList([...sites.slice(0, MOST_NAMED), ...more]);
  return plural('optionsImportSites', sites.length, { list });
}
