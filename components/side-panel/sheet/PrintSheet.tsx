import { ThenAndNow } from '../../findings/article/ThenAndNow.tsx';
import { statusWord } from '../../findings/fact/StatusBadge.tsx';
import { formatDate, formatNumber, t } from '../../i18n/interface.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { sinceArticle } from '../../topics/since-article.ts';
import type { IsoDay, TopicPack } from '../../topics/types.ts';
import { PackText, PublishedText } from '../../ui/PackText.tsx';
import { TranslationNote } from '../PackNotes.tsx';
import { contextSheet, packsOfSheet, type SheetLine } from './context-sheet.ts';

interface PrintSheetProps {
  packs: readonly TopicPack[];
  /** The open article; null where the sheet is of a topic alone. */
  page: { title: string; url: string; language: string | null } | null;
  day: IsoDay | null;
  today: IsoDay;
  onPrint: () => void;
}

function Part({ title, lines }: { title: MessageKey; lines: readonly SheetLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{t(title)}</h2>
      <Lines lines={lines} />
    </section>
  );
}

type SinceProps = Pick<PrintSheetProps, 'packs'> & {
  day: IsoDay;
  lines: readonly SheetLine[];
};

/** What changed since the article: the tolls then and now, and the newest changes. */
function Since({ packs, day, lines }: SinceProps) {
  const tolls = sinceArticle(packs, day).filter(({ counts }) => counts.length > 0);
  if (lines.length === 0 && tolls.length === 0) return null;
  return (
    <section>
      <h2>{t('panelSince')}</h2>
      {tolls.map(({ pack, counts }) => (
        <ThenAndNow key={pack.id} counts={counts} day={day} />
      ))}
      <Lines lines={lines} />
    </section>
  );
}

function Lines({ lines }: { lines: readonly SheetLine[] }) {
  return (
    <ul>
      {lines.map(({ pack, fact, text, date, references }) => (
        <li key={`${pack.id} ${fact.id}`}>
          {date !== null && <b>{formatDate(date)}: </b>}
          <PackText text={text} />{' '}
          <span class="sheet__status">
            {statusWord(fact.status)}
            {fact.attributedTo !== null && (
              <>
                {': '}
                <PackText text={fact.attributedTo} />
              </>
            )}
            {references.map((number) => ` [${formatNumber(number)}]`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One page for the open article: known, changed, disputed, unknown, and the receipts. */
export function PrintSheet({ packs: all, page, day, today, onPrint }: PrintSheetProps) {
  const packs = packsOfSheet(all);
  const sheet = contextSheet(packs, day);
  return (
    <main class="sheet">
      <button type="button" class="button primary sheet__print" onClick={onPrint}>
        {t('panelSheetPrint')}
      </button>
      <header>
        <p class="sheet__kicker">
          {t('extName')}: <PackText text={packs.map(({ name }) => name).join(', ')} />
        </p>
        <h1>
          {page ? (
            <q>
              <bdi lang={page.language ?? undefined}>{page.title}</bdi>
            </q>
          ) : (
            packs[0] && <PackText text={packs[0].name} />
          )}
        </h1>
        {page && (
          <p>
            {page.url}
            {day !== null && `. ${t('panelDated', { date: formatDate(day) })}`}
          </p>
        )}
        <p>{t('panelSheetValid', { date: formatDate(today) })}</p>
      </header>
      <div class="sheet__columns">
        <Part title="panelSheetKnown" lines={sheet.known} />
        {day !== null && <Since packs={packs} day={day} lines={sheet.changed} />}
        <Part title="panelDisputedTitle" lines={sheet.disputed} />
        <Part title="panelUnknownTitle" lines={sheet.unknown} />
      </div>
      <section class="sheet__sources">
        <h2>{t('panelSheetSources')}</h2>
        <ol>
          {sheet.sources.map(({ number, source }) => (
            <li key={source.id}>
              [{formatNumber(number)}] <PublishedText>{source.publisher}</PublishedText>
              {source.stateMedia !== null &&
                ` (${t('panelStateMedia', { country: source.stateMedia })})`}
              {source.date !== null && `${t('comma')} ${formatDate(source.date)}`}
              {source.url !== null && `${t('comma')} ${new URL(source.url).hostname}`}{' '}
            </li>
          ))}
        </ol>
      </section>
      <footer>
        <TranslationNote />
        {packs.map((pack) => (
          <span key={pack.id}>
            <PackText text={pack.name} />:{' '}
            {t('panelEdition', { version: pack.packVersion, date: formatDate(pack.checked) })}.{' '}
          </span>
        ))}
      </footer>
    </main>
  );
}
