import { formatNumber, plural, t } from '../i18n/interface.ts';
import { writtenHost } from '../site-access/written-host.ts';
import { countMarks } from './import-plan.ts';
import type { OptionsProps } from './Options.tsx';

/** Marks that the reader called "not about this", by site, to be brought back. */
export function DismissedList({
  settings: { dismissed },
  onSettings,
}: Pick<OptionsProps, 'settings' | 'onSettings'>) {
  const count = countMarks(dismissed);
  if (count === 0) return null;
  const forget = (site: string) =>
    onSettings((now) => {
      const { [site]: _, ...others } = now.dismissed;
      return { ...now, dismissed: others };
    });
  return (
    <>
      <h3>{plural('optionsDismissed', count)}</h3>
      <ul class="sites">
        {Object.entries(dismissed).map(([site, marks]) => (
          <li key={site}>
            <bdi class="site">{writtenHost(site)}</bdi>
            <span class="reason">{formatNumber(marks.length)}</span>
            <span class="actions">
              <button
                type="button"
                class="button quiet"
                aria-label={t('optionsSiteAction', {
                  action: t('optionsForget'),
                  site: writtenHost(site),
                })}
                onClick={() => forget(site)}
              >
                {t('optionsForget')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
