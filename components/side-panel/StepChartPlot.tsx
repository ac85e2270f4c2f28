import { formatDate, formatNumber, t } from '../i18n/i18n.ts';
import type { TollChartGeometry, TollPoint } from './toll-chart-geometry.ts';
import { useNearestPoint } from './use-nearest-point.ts';

export interface StepChartPlotProps {
  chart: TollChartGeometry;
  label: string;
  selected: number;
  /** As it stood then: what came after the article stays visible, but faint. */
  dimAfterArticle: boolean;
  onSelect: (point: number) => void;
}

const FONT_WIDTH = 7;

function Axis({ chart }: { chart: TollChartGeometry }) {
  const { base, width, height, grid, days, years, bridge } = chart;
  const firstDay = days[0];
  return (
    <g class="plot__axis">
      {grid.map(({ value, y }) => (
        <g key={value}>
          <line
            x1="30"
            x2={width}
            y1={y}
            y2={y}
            class={value === 0 ? 'plot__base' : 'plot__grid'}
          />
          <text x="24" y={y + 4} text-anchor="end">
            {formatNumber(value)}
          </text>
        </g>
      ))}
      {bridge && (
        <path
          class="plot__break"
          d={`M${bridge.x1 + 4} ${base + 5}l4 -10M${bridge.x2 - 8} ${base + 5}l4 -10`}
        />
      )}
      {days.map(({ day, x }) => (
        <text key={day} x={x} y={base + 14} text-anchor="middle">
          {formatNumber(Number(day.slice(8)))}
        </text>
      ))}
      {firstDay && (
        <text x={firstDay.x - FONT_WIDTH} y={height - 4} class="plot__unit">
          {formatDate(firstDay.day.slice(0, 7))}
        </text>
      )}
      {years.map(({ year, x }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={base} y2={base + 4} class="plot__base" />
          <text x={x} y={base + 14} text-anchor="middle">
            {year}
          </text>
        </g>
      ))}
      {bridge && (
        <text x={bridge.x2} y={height - 4} class="plot__unit">
          {t('panelChartLater')}
        </text>
      )}
    </g>
  );
}

function Article({ chart }: { chart: TollChartGeometry }) {
  if (chart.article === null) return null;
  const { x, width } = chart.article;
  const middle = x + width / 2;
  const nearEnd = middle > chart.width - 60;
  return (
    <g class="plot__article">
      {width > 0 && <rect x={x} y="14" width={width} height={chart.base - 14} />}
      {width === 0 && <line x1={x} x2={x} y1="14" y2={chart.base} />}
      <text x={nearEnd ? chart.width : x} y="10" text-anchor={nearEnd ? 'end' : 'start'}>
        {t('panelThisArticle')}
      </text>
    </g>
  );
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
    <svg
      ref={ref}
      class="plot"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      dir="ltr"
    >
      <Article chart={chart} />
      <Axis chart={chart} />
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
        <rect x={cut} y="0" width={width - cut} height={chart.base - 1} class="plot__veil" />
      )}
    </svg>
  );
}
