import { t } from '../i18n/interface.ts';

/** What stands in the place of the page while it loads, or where it cannot be read. */
export function PageGap({ kind }: { kind: 'looking' | 'unread' }) {
  return (
    <div class="page">
      {kind === 'unread' && (
        <>
          <h1 class="page__title">{t('panelUnreadTitle')}</h1>
          <p class="page__help">{t('panelUnreadHelp')}</p>
        </>
      )}
    </div>
  );
}
