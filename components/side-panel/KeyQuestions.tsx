import type { TopicPack } from '../topics/types.ts';
import { FactLine } from './FactLine.tsx';
import { findFact } from './find-fact.ts';
import { PackText } from './PackText.tsx';

/** The three questions that open a topic, each with the facts that answer it. */
export function KeyQuestions({ pack }: { pack: TopicPack }) {
  return (
    <div class="questions">
      {pack.questions.map(({ question, facts }) => (
        <section key={question}>
          <h3>
            <PackText>{question}</PackText>
          </h3>
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
        </section>
      ))}
    </div>
  );
}
