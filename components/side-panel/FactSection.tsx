import { useState } from 'preact/hooks';
import { formatNumber } from '../i18n/i18n.ts';
import type { Fact, Section, TopicPack } from '../topics/types.ts';
import { FactEntry } from './FactEntry.tsx';
import { PackText } from './PackText.tsx';
import { useIdle } from './use-idle.ts';

export interface FactSectionProps {
  pack: TopicPack;
  section: Section;
  facts: readonly Fact[];
  /** Changes whenever a fact of this section is asked for: then it opens. */
  asked: number | null;
}

/**
 * A section of a topic, folded at first. Its facts are rendered when it opens, or else when the
 * browser is at leisure, so that its own search finds what is folded in here.
 */
export function FactSection({ pack, section, facts, asked }: FactSectionProps) {
  const [toggled, setToggled] = useState({ asked: null as number | null, open: false });
  const open = toggled.asked === asked ? toggled.open : true;
  const idle = useIdle();
  return (
    <details
      class="section"
      open={open}
      onToggle={(event) => setToggled({ asked, open: event.currentTarget.open })}
    >
      <summary class="section__title">
        <h3>
          <PackText>{section.title}</PackText>
        </h3>
        <span class="count">{formatNumber(facts.length)}</span>
      </summary>
      {(open || idle) && facts.map((fact) => <FactEntry key={fact.id} of={{ pack, fact }} />)}
    </details>
  );
}
