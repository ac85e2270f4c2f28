import { NearView } from '../../findings/NearView.tsx';
import { formatDate, t } from '../../i18n/interface.ts';
import { isToll } from '../../topics/tolls.ts';
import type { TopicPack } from '../../topics/types.ts';
import { CountTable } from './CountTable.tsx';
import { StepChart } from './StepChart.tsx';

/** What the two charts take, in rem. */
const ROOM = 38;

/** The reported dead and injured over time, drawn and as a table. */
export function TollCharts({ pack }: { pack: TopicPack }) {
  if (pack.tolls.length === 0) return null;
  return (
    <section aria-labelledby="panel-tolls" class="tolls">
      <h2 id="panel-tolls">{t('panelTollTitle')}</h2>
      <p class="lede">{t('panelTollLede', { date: formatDate(pack.checked) })}</p>
      <NearView room={ROOM}>
        {() => (
          <>
            <StepChart pack={pack} measure="deaths" title={t('panelDeaths')} height={190} />
            <StepChart pack={pack} measure="injured" title={t('panelInjured')} height={160} />
            <details class="disclosure">
              <summary>{t('panelTollTable')}</summary>
              <CountTable
                pack={pack}
                title={t('panelTollTitle')}
                counts={pack.tolls.filter(isToll)}
              />
            </details>
          </>
        )}
      </NearView>
    </section>
  );
}
