import en from '../../../assets/locales/en.json' with { type: 'json' };

/** A text of the interface in English, as the browsers under test show it. */
export function words(key: keyof typeof en): string {
  return en[key].message;
}
