import { useState } from 'preact/hooks';
import { plural, t } from '../i18n/interface.ts';
import { Switch } from '../ui/Switch.tsx';
import { DismissedList } from './DismissedList.tsx';
import type { OptionsProps } from './Options.tsx';
import { Section } from './Section.tsx';
import { SiteList } from './SiteList.tsx';
import { listSites, searchSites } from './site-list.ts';

type SitesProps = Pick<
  OptionsProps,
  | 'settings'
  | 'core'
  | 'isGranted'
  | 'everywhereGranted'
  | 'onSettings'
  | 'onSwitchSite'
  | 'onRemoveSite'
  | 'onEverywhere'
>;

/** Every site with its reason, to be searched, switched and removed. */
export function SitesSection(props: SitesProps) {
  const { settings, core, isGranted, everywhereGranted, onSettings, onSwitchSite, onRemoveSite } =
    props;
  const [typed, setTyped] = useState('');
  const listed = listSites({ rules: settings.sites, core, isGranted });
  const coreFound = searchSites(listed.core, typed);
  const lists = { onSwitch: onSwitchSite, onRemove: onRemoveSite };
  return (
    <Section id="sites" title={t('optionsSites')} lede={t('optionsSitesLede')}>
      <Switch
        label={t('optionsEverywhere')}
        hint={t('optionsEverywhereHint')}
        on={settings.everywhere && everywhereGranted}
        onSwitch={props.onEverywhere}
      />
      <label>
        <span class="label">{t('optionsSitesSearch')}</span>
        <input
          class="field"
          type="search"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <h3>{t('optionsSitesYours')}</h3>
      <SiteList
        {...lists}
        sites={searchSites(listed.yours, typed)}
        nothing={listed.yours.length === 0 ? t('optionsSitesYoursNone') : t('optionsSitesNone')}
      />
      <details open={typed !== ''}>
        <summary>{plural('optionsSitesCore', core.length)}</summary>
        <p class="lede">{t('optionsSitesCoreWhy')}</p>
        <SiteList {...lists} sites={coreFound} nothing={t('optionsSitesNone')} />
      </details>
      <DismissedList settings={settings} onSettings={onSettings} />
    </Section>
  );
}
