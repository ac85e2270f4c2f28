import { formatDate, formatNumber, t } from '../../i18n/interface.ts';
import { labelAnchor } from './label-anchor.ts';
import type { TollChartGeometry } from './toll-chart-geometry.ts';

/** About half of a two-digit day, so that the month starts where the days do. CSS pixels. */
const HALF_LABEL = 7;

/** The broken axis and the lines across the chart. */
export function ChartAxis({ chart }: { chart: TollChartGeometry }) {
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
        <text x={firstDay.x - HALF_LABEL} y={height - 4} class="plot__unit">
          {formatDate(firstDay.day.slice(0, 7))}
        </text>
      )}
      {years.map(({ year, x }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={base} y2={base + 4} class="plot__base" />
          <text x={x} y={base + 14} text-anchor="middle">
            {formatDate(year)}
          </text>
        </g>
      ))}
      {bridge && (
        <text x={width} y={height - 4} class="plot__unit" text-anchor="end">
          {t('panelChartLater')}
        </text>
      )}
    </g>
  );
}

/** The day of the article: a band among days, a line among years. */
export function ArticleDay({ chart }: { chart: TollChartGeometry }) {
  if (chart.article === null) return null;
  const { x, width } = chart.article;
  const anchor = labelAnchor(x, chart.width);
  return (
    <g class="plot__article">
      {width > 0 && <rect x={x} y="14" width={width} height={chart.base - 14} />}
      {width === 0 && <line x1={x} x2={x} y1="14" y2={chart.base} />}
      <text x={anchor === 'end' ? x + width : x} y="10" text-anchor={anchor}>
        {t('panelThisArticle')}
      </text>
    </g>
  );
}
