import { useState } from 'preact/hooks';
import { formatNumber, plural } from '../../i18n/interface.ts';
import type { PageItem } from '../../messaging/page-report.ts';
import { itemAnchor } from '../../topics/find-fact.ts';
import type { LoadedTopic } from '../../topics/packs/load-topics.ts';
import { PackText } from '../../ui/PackText.tsx';
import { mentionsByTopic, shortName } from './page-topics.ts';
import { QuotedSentence } from './QuotedSentence.tsx';

interface MentionListProps {
  mentions: readonly Extract<PageItem, { kind: 'mention' }>[];
  language: string | null;
  topics: readonly LoadedTopic[];
  /** Changes whenever one of the mentions is asked for: then the list opens. */
  asked: number | null;
  onGoTo: (item: string) => void;
}

/** The mentions, folded to a count of each topic; unfolded, each leads to its place. */
export function MentionList({ mentions, language, topics, asked, onGoTo }: MentionListProps) {
  const [toggled, setToggled] = useState({ asked: null as number | null, open: false });
  const open = toggled.asked === asked ? toggled.open : true;
  const name = (topic: string) => {
    const pack = topics.find(({ id }) => id === topic)?.pack;
    return pack ? shortName(pack) : topic;
  };
  return (
    <details
      class="disclosure mentions"
      open={open}
      onToggle={(event) => setToggled({ asked, open: event.currentTarget.open })}
    >
      <summary>
        {plural('panelMentions', mentions.length)}{' '}
        {mentionsByTopic(mentions).map(({ topic, count }) => (
          <span key={topic} class="topic-count">
            <PackText text={name(topic)} /> {formatNumber(count)}{' '}
          </span>
        ))}
      </summary>
      {open && (
        <ol>
          {mentions.map((mention) => (
            <li key={mention.key}>
              <button
                type="button"
                class="mention"
                id={itemAnchor(mention.key)}
                onClick={() => onGoTo(mention.key)}
              >
                <QuotedSentence item={mention} language={language} />
              </button>
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
