import type { ComponentChildren } from 'preact';
import { type FoundFact, factAnchor } from '../../topics/find-fact.ts';
import { useFindings } from '../findings-context.ts';

/** A link that opens a fact in its section, scrolls to it and hands it the focus. */
export function FactLink({ to, children }: { to: FoundFact; children: ComponentChildren }) {
  const { onShowFact } = useFindings();
  const { pack, fact } = to;
  return (
    <a
      class="fact-link"
      href={`#${factAnchor(pack.id, fact.id)}`}
      onClick={(event) => {
        event.preventDefault();
        onShowFact(pack.id, fact.id);
      }}
    >
      {children}
    </a>
  );
}
