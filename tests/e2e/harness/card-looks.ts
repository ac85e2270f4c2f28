/* How a card looks, asked in the page. Each function is sent as text: it closes over nothing. */

/** Every computed property of the card's host. */
export function lookOfHost(): string {
  const host = document.querySelector('[popover]');
  const style = host && getComputedStyle(host);
  return style
    ? [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ')
    : '';
}

/** Every declaration of each element in a card, and whether its host has something drawn on it. */
export function lookOfAll(root: ShadowRoot): string[] {
  const isDrawn = (pseudo: string) => `${pseudo}: ${getComputedStyle(root.host, pseudo).display}`;
  const looks = [...root.querySelectorAll('*')].flatMap((element) => {
    const style = getComputedStyle(element);
    const names = [...style].filter((name) => !name.startsWith('--'));
    return names.map((name) => `${element.className} ${name}: ${style.getPropertyValue(name)}`);
  });
  return [isDrawn('::before'), isDrawn('::after'), ...looks];
}

/** Every font that a card asks for. */
export function fontsOfAll(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    getComputedStyle(element).fontFamily.split(/,\s*/),
  );
}
