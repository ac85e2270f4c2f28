import { useState } from 'preact/hooks';
import { FactEntry } from '../../findings/fact/FactEntry.tsx';
import { useIdle } from '../../findings/use-idle.ts';
import type { Reveal } from '../../findings/use-reveal.ts';
import { formatNumber } from '../../i18n/interface.ts';
import type { Fact, Section, TopicPack } from '../../topics/types.ts';
import { PackText } from '../../ui/PackText.tsx';

/** As many facts as a tall panel shows at once. */
const IN_VIEW = 6;

interface FactSectionProps {
  pack: TopicPack;
  section: Section;
  facts: readonly Fact[];
  /** What is asked for, where it is a fact of this section: then it opens. */
  asked: Reveal | null;
}

/**
 * A section of a topic, folded at first. Its facts are rendered when it opens, or else when the
 * browser is idle, so that its own search finds what is folded in here. Where one fact is
 * asked for as the panel opens, those that stand below the view with it can wait as well.
 */
export function FactSection({ pack, section, facts, asked }: FactSectionProps) {
  const turn = asked?.turn ?? null;
  const [toggled, setToggled] = useState({ turn: null as number | null, open: false });
  const open = toggled.turn === turn ? toggled.open : true;
  const idle = useIdle();
  const first = facts.findIndex(({ id }) => id === asked?.fact);
  const soon = first < 0 ? facts : facts.slice(0, first + IN_VIEW);
  return (
    <details
      class="section"
      open={open}
      onToggle={(event) => setToggled({ turn, open: event.currentTarget.open })}
    >
      <summary class="section__title">
        <h3>
          <PackText text={section.title} />
        </h3>
        <span class="count">{formatNumber(facts.length)}</span>
      </summary>
      {(open || idle) &&
        (idle ? facts : soon).map((fact) => <FactEntry key={fact.id} of={{ pack, fact }} />)}
    </details>
  );
}
