import { FactLine } from '../../findings/fact/FactLine.tsx';
import { NearView } from '../../findings/NearView.tsx';
import { formatNumber } from '../../i18n/interface.ts';
import { findFact } from '../../topics/find-fact.ts';
import type { TopicPack } from '../../topics/types.ts';
import { PackText } from '../../ui/PackText.tsx';

/** About what a fact in brief takes, in rem. */
const LINE = 5;

function Answers({ pack, facts }: { pack: TopicPack; facts: readonly string[] }) {
  return (
    <ul>
      {facts.map((id) => {
        const found = findFact([pack], pack.id, id);
        return (
          found && (
            <li key={id}>
              <FactLine of={found} />
            </li>
          )
        );
      })}
    </ul>
  );
}

/** The three questions that open a topic, each with the facts that answer it; the first unfolded. */
export function KeyQuestions({ pack }: { pack: TopicPack }) {
  return (
    <div class="questions">
      {pack.questions.map(({ question, facts }, position) => (
        <details key={question} class="section" open={position === 0}>
          <summary class="section__title">
            <h3>
              <PackText text={question} />
            </h3>
            <span class="count">{formatNumber(facts.length)}</span>
          </summary>
          <NearView room={facts.length * LINE}>
            {() => <Answers pack={pack} facts={facts} />}
          </NearView>
        </details>
      ))}
    </div>
  );
}
