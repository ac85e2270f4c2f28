import { t } from '../i18n/interface.ts';
import { Section } from './Section.tsx';

/** What Caveat does with what it sees, each line with the way to check it. */
export function PrivacySection() {
  return (
    <Section id="privacy" title={t('optionsPrivacy')}>
      <ol class="numbered">
        <li>{t('optionsPrivacy1')}</li>
        <li>{t('optionsPrivacy2')}</li>
        <li>{t('optionsPrivacy3')}</li>
        <li>{t('optionsPrivacy4')}</li>
        <li>{t('optionsPrivacy5')}</li>
      </ol>
    </Section>
  );
}
