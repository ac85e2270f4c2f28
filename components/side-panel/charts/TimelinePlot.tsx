import { shortName } from '../../findings/article/page-topics.ts';
import { useFindings } from '../../findings/findings-context.ts';
import { formatDate, formatNumber, t } from '../../i18n/interface.ts';
import { labelAnchor } from './label-anchor.ts';
import { Plot } from './Plot.tsx';
import type { TimelineGeometry } from './timeline-geometry.ts';
import { useNearestPoint } from './use-nearest-point.ts';

/** A lane of dots for each topic, one dot for each dated fact; the list says it in words. */
export function TimelinePlot({ chart, label }: { chart: TimelineGeometry; label: string }) {
  const { onShowFact } = useFindings();
  const { width, height, lanes, ticks, article } = chart;
  const dots = lanes.flatMap((lane) => lane.dots);
  const ref = useNearestPoint('click', dots, (index) => {
    const dot = dots[index];
    if (dot) onShowFact(dot.pack.id, dot.fact.id);
  });
  const base = lanes.at(-1)?.base ?? 0;
  return (
    <Plot width={width} height={height} label={label} svgRef={ref}>
      {article !== null && (
        <g class="plot__article">
          <line x1={article} x2={article} y1="14" y2={base} />
          <text x={article} y="10" text-anchor={labelAnchor(article, width)}>
            {t('panelThisArticle')}
          </text>
        </g>
      )}
      {lanes.map((lane) => (
        <g key={lane.pack.id}>
          <line x1="0" x2={width} y1={lane.base} y2={lane.base} class="plot__base" />
          <text
            x="0"
            y={Math.min(...[...lane.dots, ...lane.more].map(({ y }) => y)) - 9}
            class="plot__lane"
          >
            {shortName(lane.pack)}
          </text>
          {lane.dots.map(({ fact, x, y, happened }) => (
            <circle
              key={fact.id}
              cx={x}
              cy={y}
              r="3.5"
              class={`plot__dot plot__dot--${fact.status}`}
            >
              <title>{`${formatDate(happened)}: ${fact.statement}`}</title>
            </circle>
          ))}
          {lane.more.map(({ count, x, y }) => (
            <text key={x} x={x} y={y} text-anchor="middle">
              +{formatNumber(count)}
            </text>
          ))}
        </g>
      ))}
      {ticks.map((tick) => (
        <g key={tick.label} class="plot__axis">
          <line x1={tick.x} x2={tick.x} y1={base} y2={base + 4} class="plot__base" />
          <text x={tick.x} y={base + 16}>
            {formatDate(tick.label)}
          </text>
        </g>
      ))}
    </Plot>
  );
}
