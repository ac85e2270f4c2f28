import { formatDate, t } from '../i18n/interface.ts';
import type { IsoDay, PartialDate, TopicId } from '../topics/types.ts';
import { PackLanguageChoice } from '../ui/PackLanguageChoice.tsx';
import { PackLanguageProvider, PackText } from '../ui/PackText.tsx';
import type { OptionsProps } from './Options.tsx';
import { Section } from './Section.tsx';

/** What the settings page says about a pack. */
export interface PackNews {
  id: TopicId;
  name: string;
  version: string;
  checked: IsoDay;
  stale: boolean;
  /** Its newest developments, newest first. */
  changes: readonly { since: PartialDate; text: string }[];
}

/** The packs, how old they are, and the newest that they know. */
export function PacksSection({
  settings,
  packLanguages,
  packs: shown,
  onSettings,
}: Pick<OptionsProps, 'settings' | 'packLanguages' | 'packs' | 'onSettings'>) {
  return (
    <Section id="packs" title={t('optionsPacks')} lede={t('optionsPacksLede')}>
      <PackLanguageChoice
        chosen={settings.packLanguage}
        languages={packLanguages}
        onChoose={(packLanguage) => onSettings((now) => ({ ...now, packLanguage }))}
      />
      {shown && (
        <PackLanguageProvider value={shown}>
          {shown.packs.map(({ id, name, version, checked, stale, changes }) => (
            <article class="pack" key={id}>
              <h3>
                <PackText text={name} />
              </h3>
              <p>{t('optionsPackVersion', { version, date: formatDate(checked) })}</p>
              {stale && <p class="alert-text">{t('optionsPackOld')}</p>}
              {changes.length > 0 && (
                <details>
                  <summary>{t('optionsPackChanges')}</summary>
                  <dl class="changes">
                    {changes.map(({ since, text }) => (
                      <div key={text}>
                        <dt>{formatDate(since)}</dt>
                        <dd>
                          <PackText text={text} />
                        </dd>
                      </div>
                    ))}
                  </dl>
                </details>
              )}
            </article>
          ))}
        </PackLanguageProvider>
      )}
    </Section>
  );
}
