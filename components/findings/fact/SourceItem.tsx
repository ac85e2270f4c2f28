import { formatDate, t } from '../../i18n/interface.ts';
import type { Source, SourceKind } from '../../topics/types.ts';
import { PackText, PublishedText } from '../../ui/PackText.tsx';

const KINDS = {
  court: 'panelKindCourt',
  government: 'panelKindGovernment',
  'international-organisation': 'panelKindInternational',
  'news-agency': 'panelKindAgency',
  newspaper: 'panelKindNewspaper',
  broadcaster: 'panelKindBroadcaster',
  'news-site': 'panelKindNewsSite',
  research: 'panelKindResearch',
  reference: 'panelKindReference',
  statement: 'panelKindStatement',
} as const satisfies Record<SourceKind, string>;

/** A headline stands in quotation marks; our own description of a source does not. */
function Name({ source }: { source: Source }) {
  const name = source.title === null ? source.description : `“${source.title}”`;
  const shown = name ?? source.url;
  if (shown === null) return null;
  // The headline keeps its own language's direction; descriptions are ours.
  const text =
    source.title === null ? <PackText text={shown} /> : <PublishedText>{shown}</PublishedText>;
  if (source.url === null) return <span class="source__name">{text}</span>;
  return (
    <a class="source__name" href={source.url} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}

/** A receipt: who published it, what kind of publisher that is, what, when, where. */
export function SourceItem({ source }: { source: Source }) {
  return (
    <li class="source">
      <Name source={source} />
      <span class="source__publisher">
        <PublishedText>{source.publisher}</PublishedText>
        {source.date && `${t('comma')} ${formatDate(source.date)}`}
      </span>
      <span class="source__kind">
        {t(KINDS[source.kind])}
        {source.stateMedia !== null && (
          <strong class="source__state">
            {t('panelStateMedia', { country: source.stateMedia })}
          </strong>
        )}
      </span>
    </li>
  );
}
