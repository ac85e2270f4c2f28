import { formatNumber } from '../../i18n/interface.ts';
import { ArticleDay, ChartAxis } from './ChartAxis.tsx';
import { Plot } from './Plot.tsx';
import type { TollChartGeometry, TollPoint } from './toll-chart-geometry.ts';
import { useNearestPoint } from './use-nearest-point.ts';

interface StepChartPlotProps {
  chart: TollChartGeometry;
  label: string;
  selected: number;
  /** As it stood then: what came after the article stays visible, but faint. */
  dimAfterArticle: boolean;
  onSelect: (point: number) => void;
}

function Mark({ point: { entry, x, y }, chosen }: { point: TollPoint; chosen: boolean }) {
  const size = chosen ? 5 : 3;
  return entry.official ? (
    <circle cx={x} cy={y} r={size} class="plot__official" />
  ) : (
    <path
      d={`M${x} ${y - size - 1}l${size + 1} ${size + 1}l${-size - 1} ${size + 1}l${-size - 1} ${-size - 1}z`}
      class="plot__other"
    />
  );
}

/** The drawing itself; the table beneath says the same in words. */
export function StepChartPlot({
  chart,
  label,
  selected,
  dimAfterArticle,
  onSelect,
}: StepChartPlotProps) {
  const { width, height, points, burst, later, bridge, article } = chart;
  const ref = useNearestPoint('pointermove', points, onSelect);
  const last = points.findLast(({ entry }) => entry.official);
  const cut = article === null ? width : article.x + article.width;
  return (
    <Plot width={width} height={height} label={label} svgRef={ref}>
      <ArticleDay chart={chart} />
      <ChartAxis chart={chart} />
      <path d={burst} class="plot__line" />
      {bridge && <line {...bridge} y1={bridge.y} y2={bridge.y} class="plot__bridge" />}
      {later && <path d={later} class="plot__line" />}
      {points.map((point, index) => (
        <g
          key={`${point.entry.from} ${point.entry.value} ${point.entry.by}`}
          class={index === selected ? 'plot__point plot__point--chosen' : 'plot__point'}
        >
          <Mark point={point} chosen={index === selected} />
        </g>
      ))}
      {last && (
        <text x={width} y={last.y + 4} text-anchor="end" class="plot__last">
          {formatNumber(last.entry.value)}
        </text>
      )}
      {dimAfterArticle && (
        <rect x={cut} y="14" width={width - cut} height={chart.base - 15} class="plot__veil" />
      )}
    </Plot>
  );
}
