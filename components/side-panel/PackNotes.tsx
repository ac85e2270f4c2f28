import { formatDate, plural, t } from '../i18n/eager.ts';
import { describeComplaint } from '../topics/complaint.ts';
import { isStale } from '../topics/pack-age.ts';
import type { LoadedTopic } from '../topics/packs/load-topics.ts';
import type { IsoDay } from '../topics/types.ts';
import { Notice } from '../ui/Notice.tsx';
import { PackText } from '../ui/PackText.tsx';
import { shortName } from './article/page-topics.ts';

/** What a reader must know before trusting a pack: that it is old, or that it is not whole. */
export function PackWarnings({ topics, today }: { topics: readonly LoadedTopic[]; today: IsoDay }) {
  const broken = topics.filter(({ complaints }) => complaints.length > 0);
  const old = topics.flatMap(({ pack }) => (pack !== null && isStale(pack, today) ? pack : []));
  return (
    <>
      {broken.map(({ id, pack, complaints }) => (
        <Notice key={id} tone="alert">
          <p>
            {t(pack === null ? 'panelPackUnreadable' : 'panelPackIncomplete', {
              topic: pack?.name ?? id,
            })}
          </p>
          <details class="disclosure">
            <summary>{plural('panelComplaints', complaints.length)}</summary>
            <ul lang="en" dir="ltr">
              {complaints.map((complaint) => (
                <li key={describeComplaint(complaint)}>{describeComplaint(complaint)}</li>
              ))}
            </ul>
          </details>
        </Notice>
      ))}
      {old.length > 0 && (
        <Notice>
          {old.map((pack) => (
            <p key={pack.id}>
              {t('panelPackOld', { topic: shortName(pack), date: formatDate(pack.checked) })}
            </p>
          ))}
        </Notice>
      )}
    </>
  );
}

/** Which edition of the packs this is, at the foot of the panel. */
export function PackEditions({ topics }: { topics: readonly LoadedTopic[] }) {
  return (
    <ul class="editions">
      {topics.map(
        ({ id, pack }) =>
          pack && (
            <li key={id}>
              <PackText>{pack.name}</PackText>:{' '}
              {t('panelEdition', { version: pack.packVersion, date: formatDate(pack.checked) })}
            </li>
          ),
      )}
    </ul>
  );
}
