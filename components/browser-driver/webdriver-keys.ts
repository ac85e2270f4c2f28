/** Code points of keys without a character: https://www.w3.org/TR/webdriver2/#keyboard-actions. */
export const KEYS: Record<string, string> = {
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  ' ': ' ',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
