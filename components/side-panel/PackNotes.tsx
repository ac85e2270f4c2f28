import { shortName } from '../findings/article/page-topics.ts';
import { formatDate, t } from '../i18n/interface.ts';
import { ORIGINAL_LANGUAGE } from '../topics/original-language.ts';
import { isStale } from '../topics/pack-age.ts';
import type { LoadedTopic } from '../topics/packs/load-topics.ts';
import type { IsoDay } from '../topics/types.ts';
import { Notice } from '../ui/Notice.tsx';
import { PackText, useShownLanguage } from '../ui/PackText.tsx';

/** What a reader must know before trusting a pack: that it is old. */
export function PackWarnings({ topics, today }: { topics: readonly LoadedTopic[]; today: IsoDay }) {
  const old = topics.map(({ pack }) => pack).filter((pack) => isStale(pack, today));
  if (old.length === 0) return null;
  return (
    <Notice>
      {old.map((pack) => (
        <p key={pack.id}>
          {t('panelPackOld', { topic: shortName(pack), date: formatDate(pack.checked) })}
        </p>
      ))}
    </Notice>
  );
}

/** Which edition of the packs this is, at the foot of the panel. */
export function PackEditions({ topics }: { topics: readonly LoadedTopic[] }) {
  return (
    <ul class="editions">
      {topics.map(({ id, pack }) => (
        <li key={id}>
          <PackText text={pack.name} />:{' '}
          {t('panelEdition', { version: pack.packVersion, date: formatDate(pack.checked) })}
        </li>
      ))}
    </ul>
  );
}

/** Says that the packs are shown in a translation, and where their original is. */
export function TranslationNote() {
  const { language } = useShownLanguage();
  if (language === ORIGINAL_LANGUAGE) return null;
  const names = { original: t('panelOriginal'), report: t('panelReport') };
  return <p class="translated">{t('packTranslated', names)}</p>;
}
