import { t } from '../i18n/interface.ts';
import type { MessageKey } from '../i18n/translate.ts';
import { writtenHost } from '../site-access/written-host.ts';
import type { ListedSite, SiteReason } from './site-list.ts';

const REASONS: Record<SiteReason, MessageKey> = {
  core: 'optionsReasonCore',
  added: 'optionsReasonAdded',
  'added-no-grant': 'optionsReasonAddedNoGrant',
  off: 'optionsReasonOff',
};

interface SiteListProps {
  sites: readonly ListedSite[];
  /** Said where the list is empty. */
  nothing: string;
  onSwitch: (site: string, on: boolean) => void;
  onRemove: (site: string) => void;
}

/** Sites, why each is in the list, and what may be done about it. */
export function SiteList({ sites, nothing, onSwitch, onRemove }: SiteListProps) {
  if (sites.length === 0) return <p class="lede">{nothing}</p>;
  return (
    <ul class="sites">
      {sites.map(({ site, reason, removable }) => (
        <li key={site}>
          <bdi class="site">{writtenHost(site)}</bdi>
          <span class="reason">{t(REASONS[reason])}</span>
          <span class="actions">
            {' '}
            {reason === 'off' ? (
              <SiteButton
                action={t('optionsSwitchOn')}
                site={site}
                onPress={() => onSwitch(site, true)}
              />
            ) : (
              <SiteButton
                action={t('optionsSwitchOff')}
                site={site}
                onPress={() => onSwitch(site, false)}
              />
            )}
            {removable && (
              <SiteButton action={t('optionsRemove')} site={site} onPress={() => onRemove(site)} />
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Its spoken name says which site: out of a long list, "Remove" alone says nothing. */
function SiteButton(props: { action: string; site: string; onPress(): void }) {
  const { action, site, onPress } = props;
  return (
    <button
      type="button"
      class="button quiet"
      aria-label={t('optionsSiteAction', { action, site: writtenHost(site) })}
      onClick={onPress}
    >
      {action}
    </button>
  );
}
