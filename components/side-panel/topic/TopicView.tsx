import type { View } from '../../findings/fact/fact-view.ts';
import { useFindings } from '../../findings/findings-context.ts';
import type { Reveal } from '../../findings/use-reveal.ts';
import { t } from '../../i18n/interface.ts';
import type { TopicPack } from '../../topics/types.ts';
import { PackText } from '../../ui/PackText.tsx';
import { SuspectCounts } from '../charts/SuspectCounts.tsx';
import { Timeline } from '../charts/Timeline.tsx';
import { TollCharts } from '../charts/TollCharts.tsx';
import { FactList } from './FactList.tsx';
import { FactSection } from './FactSection.tsx';
import { KeyQuestions } from './KeyQuestions.tsx';
import { StatusKey } from './StatusKey.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

interface TopicViewProps {
  pack: TopicPack;
  reveal: Reveal | null;
  onView: (view: View) => void;
}

/** Everything that the panel knows about one topic, the three questions first. */
export function TopicView({ pack, reveal, onView }: TopicViewProps) {
  const { day } = useFindings();
  const sections = pack.sections
    .map((section) => ({
      section,
      facts: pack.facts.filter((fact) => fact.section === section.id),
    }))
    .filter(({ facts }) => facts.length > 0);
  const asked = reveal?.topic === pack.id ? reveal : null;
  const withStatus = (status: 'disputed' | 'unknown') =>
    pack.facts.filter((fact) => fact.status === status).map((fact) => ({ pack, fact }));
  return (
    <>
      <header class="topic">
        <h2 class="topic__name">
          <PackText text={pack.name} />
        </h2>
        <p class="topic__definition">
          <PackText text={pack.definition} />
        </p>
        <StatusKey pack={pack} />
        {day !== null && day < pack.checked && <ViewSwitch onView={onView} />}
      </header>
      <KeyQuestions pack={pack} />
      <TollCharts pack={pack} />
      <SuspectCounts pack={pack} />
      <Timeline key={pack.id} pack={pack} />
      <section aria-labelledby="panel-sections">
        <h2 id="panel-sections">{t('panelSections')}</h2>
        {sections.map(({ section, facts }) => (
          <FactSection
            key={`${pack.id} ${section.id}`}
            pack={pack}
            section={section}
            facts={facts}
            asked={facts.some(({ id }) => id === asked?.fact) ? asked : null}
          />
        ))}
        <FactList id="disputed" title={t('panelDisputedTitle')} facts={withStatus('disputed')} />
        <FactList id="unknown" title={t('panelUnknownTitle')} facts={withStatus('unknown')} />
      </section>
    </>
  );
}
