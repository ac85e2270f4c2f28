import { StatusBadge, statusMeaning } from '../../findings/fact/StatusBadge.tsx';
import { useIdle } from '../../findings/use-idle.ts';
import { formatNumber, t } from '../../i18n/interface.ts';
import { STATUSES, type Status } from '../../topics/statuses.ts';
import type { TopicPack } from '../../topics/types.ts';

/** How many statements are how sure, which is also the key to the signs. */
export function StatusKey({ pack }: { pack: TopicPack }) {
  const idle = useIdle();
  const count = (status: Status) => pack.facts.filter((fact) => fact.status === status).length;
  return (
    <details class="status-key">
      <summary>
        {STATUSES.filter((status) => count(status) > 0).map((status) => (
          <span key={status} class="status-key__item">
            <b>{formatNumber(count(status))}</b> <StatusBadge status={status} />
          </span>
        ))}
        <span class="status-key__more">{t('panelHowSure')}</span>
      </summary>
      {idle && (
        <dl>
          {STATUSES.map((status) => (
            <div key={status}>
              <dt>
                <StatusBadge status={status} />
              </dt>
              <dd>{statusMeaning(status)}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
