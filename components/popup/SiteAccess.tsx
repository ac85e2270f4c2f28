import { t } from '../i18n/interface.ts';
import type { MessageKey } from '../i18n/translate.ts';
import { writtenHost } from '../site-access/written-host.ts';
import type { PopupProps } from './Popup.tsx';
import { type Access, isAllowed } from './page-view.ts';

const WORDS: Record<Access, MessageKey> = {
  core: 'popupAccessCore',
  granted: 'popupAccessGranted',
  everywhere: 'popupAccessEverywhere',
  withheld: 'popupAccessWithheld',
  none: 'popupAccessNone',
};

/** The browser's half: whether it lets Caveat read here, and how to ask it. */
export function SiteAccess({
  site,
  page,
  isPrivate,
  onCheckOnce,
  onAlways,
}: Pick<PopupProps, 'page' | 'isPrivate' | 'onCheckOnce' | 'onAlways'> & { site: string }) {
  const allowed = isAllowed(page.access);
  const unread = page.contact === 'silent';
  return (
    <section class="access">
      <h2 class="label">{t('popupAccess')}</h2>
      <p>{t(WORDS[page.access])}</p>
      {allowed && unread && <p>{t('popupNotRunning')}</p>}
      {allowed && page.contact === 'loading' && <p>{t('popupLoading')}</p>}
      {(!allowed || unread) && (
        <div class="buttons">
          {unread && (
            <button type="button" class="button" onClick={onCheckOnce}>
              {t('popupCheckOnce')}
            </button>
          )}
          {!allowed && page.secure && !isPrivate && (
            <button type="button" class="button" onClick={onAlways}>
              {t('popupAlways', { site: writtenHost(site) })}
            </button>
          )}
        </div>
      )}
      {!allowed && !page.secure && <p class="hint">{t('popupOnlySecure')}</p>}
    </section>
  );
}
