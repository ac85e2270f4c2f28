import { t } from '../i18n/interface.ts';
import { writtenHost } from '../site-access/written-host.ts';
import { Switch } from '../ui/Switch.tsx';
import type { PopupProps } from './Popup.tsx';
import { isAllowed, wantsMarks } from './page-view.ts';

/** Marks on or off for this site. Without access there is nothing yet to switch. */
export function SiteSwitch({
  site,
  page,
  settings,
  onSwitchSite,
}: Pick<PopupProps, 'page' | 'settings' | 'onSwitchSite'> & { site: string }) {
  if (!isAllowed(page.access) && page.report === null) {
    return <p class="site">{writtenHost(site)}</p>;
  }
  const on = wantsMarks(settings, page.host);
  return (
    <Switch
      label={<SiteLabel site={site} />}
      hint={on ? t('popupOn') : t('popupOff')}
      on={on}
      onSwitch={onSwitchSite}
    />
  );
}

/** The site in large type within the sentence, wherever the language puts it. */
function SiteLabel({ site }: { site: string }) {
  const [before, after] = t('popupMarksHere').split('{site}');
  return (
    <>
      {before}
      <bdi class="site">{writtenHost(site)}</bdi>
      {after}
    </>
  );
}
