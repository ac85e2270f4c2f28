import { formatDate } from '../../i18n/interface.ts';
import type { Change } from '../../topics/changes-since.ts';
import type { TopicPack } from '../../topics/types.ts';
import { PackText } from '../../ui/PackText.tsx';
import { FactLink } from '../fact/FactLink.tsx';

/** What became known of one topic, newest first, each line with its day and the way to its fact. */
export function ChangeList({ pack, changes }: { pack: TopicPack; changes: readonly Change[] }) {
  return (
    <ol>
      {changes.map(({ fact, date, line }, position) => (
        <li key={fact.id} class="change">
          <span
            class={
              changes[position - 1]?.date === date ? 'change__date visually-hidden' : 'change__date'
            }
          >
            {formatDate(date)}{' '}
          </span>
          <FactLink to={{ pack, fact }}>
            <PackText text={line} />
          </FactLink>
        </li>
      ))}
    </ol>
  );
}
