import en from '../../assets/locales/en.json' with { type: 'json' };

/** A text of the interface in English, as the browsers under test show it. */
export function words(key: keyof typeof en, values: Record<string, string | number> = {}): string {
  return Object.entries(values).reduce<string>(
    (text, [name, value]) => text.replaceAll(`{${name}}`, String(value)),
    en[key].message,
  );
}

/** A day as the interface writes it in English. */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}
