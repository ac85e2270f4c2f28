import { t } from '../../i18n/interface.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import type { Status } from '../../topics/statuses.ts';

/** The name of each status, the surest first, and what it means. */
const WORDS = {
  established: { name: 'statusEstablished', meaning: 'panelMeansEstablished' },
  attributed: { name: 'statusAttributed', meaning: 'panelMeansAttributed' },
  disputed: { name: 'statusDisputed', meaning: 'panelMeansDisputed' },
  unknown: { name: 'statusUnknown', meaning: 'panelMeansUnknown' },
} as const satisfies Record<Status, { name: MessageKey; meaning: MessageKey }>;

/** The name of a status in the interface's language. */
export function statusWord(status: Status): string {
  return t(WORDS[status].name);
}

/** What a status means, as a sentence of the interface. */
export function statusMeaning(status: Status): string {
  return t(WORDS[status].meaning);
}

/** A shape of its own for each status, so that colour never says it alone. */
function StatusShape({ status }: { status: Status }) {
  return (
    <svg class="status__shape" viewBox="0 0 12 12" aria-hidden="true">
      {status === 'established' && <circle cx="6" cy="6" r="4.5" class="solid" />}
      {status === 'attributed' && (
        <>
          <circle cx="6" cy="6" r="4" class="hollow" />
          <path d="M6 2a4 4 0 0 0 0 8z" class="solid" />
        </>
      )}
      {status === 'disputed' && <path d="M6 1 11 6 6 11 1 6z" class="hollow" />}
      {status === 'unknown' && <circle cx="6" cy="6" r="4" class="hollow dashed" />}
    </svg>
  );
}

/** How sure a statement is, as a shape and a word. */
export function StatusBadge({ status }: { status: Status }) {
  return (
    <span class={`status status--${status}`}>
      <StatusShape status={status} />
      {statusWord(status)}
    </span>
  );
}
