import { StatusBadge } from '../../findings/fact/StatusBadge.tsx';
import { useIdle } from '../../findings/use-idle.ts';
import { formatNumber, t } from '../../i18n/eager.ts';
import type { Status, TopicPack } from '../../topics/types.ts';

const STATUSES: readonly Status[] = ['established', 'attributed', 'disputed', 'unknown'];
const MEANINGS = {
  established: 'panelMeansEstablished',
  attributed: 'panelMeansAttributed',
  disputed: 'panelMeansDisputed',
  unknown: 'panelMeansUnknown',
} as const satisfies Record<Status, string>;

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
              <dd>{t(MEANINGS[status])}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
