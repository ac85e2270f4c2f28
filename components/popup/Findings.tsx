import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDate, formatNumber, plural, t } from '../i18n/interface.ts';
import type { MessageKey, PluralKey } from '../i18n/translate.ts';
import type { MarkingState, PageReport } from '../messaging/page-report.ts';
import type { PopupProps } from './Popup.tsx';
import { countFound } from './page-view.ts';

/** Why nothing can be said about a page yet, or at all. */
const UNREAD: Partial<Record<MarkingState, MessageKey>> = {
  unread: 'pageUnread',
  waiting: 'pageWaiting',
  overloaded: 'popupOverloaded',
};

/** What was found on the page, its date, and the way to the background. */
export function Findings({
  page: { contact, report },
  settings,
  isAtFact,
  onOpenPanel,
  onSwitchSite,
}: Pick<PopupProps, 'page' | 'settings' | 'isAtFact' | 'onOpenPanel' | 'onSwitchSite'>) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isAtFact) button.current?.focus();
  }, [isAtFact]);
  const found = report ? countFound(report) : { mentions: 0, claims: 0, tolls: 0 };
  const why = report && UNREAD[report.state];
  const anything = found.mentions + found.claims + found.tolls > 0;
  return (
    <section class="findings" aria-live="polite">
      {report?.state === 'on' && !anything && !report.isTextCut && <p>{t('popupNothing')}</p>}
      {contact === 'asked' && <p>{t('pageAsked')}</p>}
      {why && <p>{t(why)}</p>}
      {report?.state === 'idle' && (
        <>
          <p>{settings.everywhere ? t('popupIdle') : t('popupWaiting')}</p>
          <button type="button" class="button" onClick={() => onSwitchSite(true)}>
            {t('popupMarkAnyway')}
          </button>
        </>
      )}
      {report && anything && (
        <>
          <ul class="counts">
            <Count counted="popupMentions" count={found.mentions} />
            <Count counted="popupClaims" count={found.claims} />
            <Count counted="popupTolls" count={found.tolls} />
          </ul>
          {report.isListCut && (
            <p>{t('pageListCut', { count: formatNumber(report.items.length) })}</p>
          )}
          <p class="date">{dateLine(report)}</p>
        </>
      )}
      {report?.isTextCut && <p>{t('pageTextCut')}</p>}
      <button type="button" class="button primary" ref={button} onClick={onOpenPanel}>
        {t(isAtFact ? 'popupOpenAtFact' : anything ? 'popupOpenPanel' : 'popupOpenBackground')}
      </button>
    </section>
  );
}

/** A number in large type over what it counts. */
function Count({ counted, count }: { counted: PluralKey; count: number }) {
  const number = formatNumber(count);
  const [before, after] = plural(counted, count).split(number);
  return (
    <li>
      {before}
      <span class="number">{number}</span>
      {after}
    </li>
  );
}

function dateLine({ date }: PageReport): string {
  if (date.verdict === 'missing') return t('popupDateMissing');
  if (date.verdict === 'conflicting' || date.published === null) return t('popupDateConflict');
  const published = formatDate(date.published.day);
  return date.modified === null || date.modified.day === date.published.day
    ? t('popupDate', { date: published })
    : t('popupDateUpdated', { date: published, updated: formatDate(date.modified.day) });
}
