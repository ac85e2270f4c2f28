import { useIdle } from '../../findings/use-idle.ts';
import { formatDate, t } from '../../i18n/interface.ts';
import { isToll } from '../../topics/tolls.ts';
import type { TopicPack } from '../../topics/types.ts';
import { CountTable } from './CountTable.tsx';

/** How many attacked, were detained, accused, on trial and convicted: a dated table, folded. */
export function SuspectCounts({ pack }: { pack: TopicPack }) {
  const idle = useIdle();
  const counts = pack.tolls.filter((entry) => !isToll(entry));
  if (counts.length === 0) return null;
  const title = t('panelSuspectsTitle');
  return (
    <section aria-labelledby="panel-suspects" class="suspects">
      <h2 id="panel-suspects">{title}</h2>
      <p class="lede">{t('panelSuspectsLede', { date: formatDate(pack.checked) })}</p>
      <details class="disclosure">
        <summary>{t('panelTollTable')}</summary>
        {idle && <CountTable pack={pack} title={title} counts={counts} />}
      </details>
    </section>
  );
}
