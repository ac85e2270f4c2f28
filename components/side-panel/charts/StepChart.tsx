import { useMemo, useState } from 'preact/hooks';
import { useFindings } from '../../findings/findings-context.ts';
import { formatDate, t } from '../../i18n/interface.ts';
import type { Measure, TopicPack } from '../../topics/types.ts';
import { ChartReadout } from './ChartReadout.tsx';
import { StepChartPlot } from './StepChartPlot.tsx';
import { layOutTolls, pointToShow } from './toll-chart-geometry.ts';
import { useWidth } from './use-width.ts';

interface StepChartProps {
  pack: TopicPack;
  measure: Measure;
  title: string;
  /** CSS pixels. */
  height: number;
}

/** A count that the reader pointed out, and for which article's day. */
interface Chosen {
  day: string | null;
  point: number;
  byPointer: boolean;
}

/** One measure over time as a step line, and a readout that says who gave each count. */
export function StepChart({ pack, measure, title, height }: StepChartProps) {
  const { day, view } = useFindings();
  const [ref, width] = useWidth<HTMLElement>();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const chart = useMemo(
    () =>
      layOutTolls(measure, {
        entries: pack.tolls,
        until: pack.checked,
        articleDay: day,
        width,
        height,
      }),
    [pack, measure, day, width, height],
  );
  if (chart === null) return null;
  const first = pointToShow(chart.points, day);
  // Another article, another day: what was pointed out for the last one means nothing here.
  const selected = chosen?.day === day ? chosen.point : first;
  const choose = (point: number, byPointer: boolean) => setChosen({ day, point, byPointer });
  return (
    <figure class="chart" ref={ref}>
      <figcaption class="chart__title">{title}</figcaption>
      <StepChartPlot
        chart={chart}
        label={t('panelChartLabel', { what: title, date: formatDate(pack.checked) })}
        selected={selected}
        dimAfterArticle={view === 'then'}
        onSelect={(point) => choose(point, true)}
      />
      <ChartReadout
        points={chart.points}
        selected={selected}
        quiet={chosen?.byPointer ?? true}
        onSelect={(point) => choose(point, false)}
      />
    </figure>
  );
}
