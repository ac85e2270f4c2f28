import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../i18n/i18n.ts';
import type { Fact, Section, TopicPack } from '../topics/types.ts';
import { FactEntry } from './FactEntry.tsx';
import { PackText } from './PackText.tsx';

export interface FactSectionProps {
  pack: TopicPack;
  section: Section;
  facts: readonly Fact[];
  /** Changes whenever a fact of this section is asked for: then it opens. */
  asked: number | null;
  /** The panel is at leisure: the browser's own search should find what is folded in here. */
  idle: boolean;
}

/** A section of a topic, folded at first. Its facts are rendered when they may be looked at. */
export function FactSection({ pack, section, facts, asked, idle }: FactSectionProps) {
  const [open, setOpen] = useState(false);
  const isOpen = open || asked !== null;
  useEffect(() => {
    if (asked !== null) setOpen(true);
  }, [asked]);
  return (
    <details class="section" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="section__title">
        <h3>
          <PackText>{section.title}</PackText>
        </h3>
        <span class="count">{formatNumber(facts.length)}</span>
      </summary>
      {(isOpen || idle) && facts.map((fact) => <FactEntry key={fact.id} of={{ pack, fact }} />)}
    </details>
  );
}
