import { useMemo, useState } from 'preact/hooks';
import { useFindings } from '../../findings/findings-context.ts';
import { NearView } from '../../findings/NearView.tsx';
import { formatDate, t } from '../../i18n/interface.ts';
import type { TopicPack } from '../../topics/types.ts';
import { useTextLanguage } from '../../ui/PackText.tsx';
import { TimelineList } from './TimelineList.tsx';
import { TimelinePlot } from './TimelinePlot.tsx';
import { datedFacts, layOutTimeline, type TimelineScope } from './timeline-geometry.ts';
import { useWidth } from './use-width.ts';

const EVERYTHING: TimelineScope = { topic: null, section: null };

/** About what the drawing and its controls take, in rem. */
const ROOM = 26;

function ZoomingTimeline({ pack }: { pack: TopicPack }) {
  const { packs, day } = useFindings();
  const languageOf = useTextLanguage();
  const [ref, width] = useWidth<HTMLElement>();
  const [scope, setScope] = useState<TimelineScope>(EVERYTHING);
  const facts = useMemo(() => datedFacts(packs, scope), [packs, scope]);
  const chart = useMemo(() => layOutTimeline(facts, day, width), [facts, day, width]);
  const sections = pack.sections.filter(
    ({ id }) => datedFacts([pack], { topic: pack.id, section: id }).length > 0,
  );
  return (
    <>
      <label class="timeline__zoom">
        <span>{t('panelTimelineZoom')}</span>
        <select
          class="field"
          onChange={({ currentTarget: { value } }) =>
            setScope(
              value === '*' ? EVERYTHING : { topic: pack.id, section: value === '' ? null : value },
            )
          }
        >
          <option value="*">{t('panelTimelineEverything')}</option>
          <option value="" lang={languageOf(pack.name)}>
            {pack.name}
          </option>
          {sections.map(({ id, title }) => (
            <option key={id} value={id} lang={languageOf(title)}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <figure ref={ref}>
        {chart && (
          <TimelinePlot
            chart={chart}
            label={t('panelTimelineLabel', {
              from: formatDate(facts[0]?.happened ?? pack.checked),
              until: formatDate(facts.at(-1)?.happened ?? pack.checked),
            })}
          />
        )}
      </figure>
      <TimelineList
        key={`${scope.topic} ${scope.section}`}
        facts={facts}
        open={scope.section !== null}
      />
    </>
  );
}

/** The group and the attack over time, the article's day among them; zooms in by section. */
export function Timeline({ pack }: { pack: TopicPack }) {
  return (
    <section class="timeline" aria-labelledby="panel-timeline">
      <h2 id="panel-timeline">{t('panelTimeline')}</h2>
      <NearView room={ROOM}>{() => <ZoomingTimeline pack={pack} />}</NearView>
    </section>
  );
}
