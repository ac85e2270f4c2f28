/** Tells whether anybody but us has changed what a card says or how it looks. */
export interface Seal {
  /** Makes a change of our own. */
  change(act: () => void): void;
  /** Whether a node of the card was changed; cheap enough for each frame. */
  isTouched(): boolean;
  /** Whether anything about the card is not as it was built: what a click has to know. */
  isBroken(): boolean;
}

/**
 * What Firefox lets an extension see: the shadow root of any element, closed ones too
 * (https://developer.mozilla.org/docs/Web/API/Element/openOrClosedShadowRoot).
 */
type Seen = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** Folding "Why is this marked?" is the reader's own change. */
function isForeign({ type, attributeName, target }: MutationRecord): boolean {
  return !(
    type === 'attributes' &&
    attributeName === 'open' &&
    (target as Element).localName === 'details'
  );
}

function textOf(sheet: CSSStyleSheet): string {
  return [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
}

/** The seal where no page gets at a closed shadow root. */
const UNNEEDED: Seal = {
  change: (act) => act(),
  isTouched: () => false,
  isBroken: () => false,
};

/** Seals a card that was just built; `sheet` is the root's only style sheet. */
export function sealCard(root: ShadowRoot, sheet: CSSStyleSheet, signal: AbortSignal): Seal {
  return import.meta.env.FIREFOX ? watchCard(root, sheet, signal) : UNNEEDED;
}

/**
 * Watches a card that was just built. Firefox hands a page nodes inside a closed shadow root, by
 * `event.originalTarget` for one (https://developer.mozilla.org/docs/Web/API/Event/originalTarget),
 * so there a page can write into an open card.
 */
function watchCard(root: ShadowRoot, sheet: CSSStyleSheet, signal: AbortSignal): Seal {
  const rules = textOf(sheet);
  const animations = root.getAnimations();
  let touched = false;

  function take(records: readonly MutationRecord[]): void {
    touched ||= records.some(isForeign);
  }

  function isStyledOtherwise(): boolean {
    const [adopted, ...more] = root.adoptedStyleSheets;
    return adopted !== sheet || more.length > 0 || sheet.disabled || textOf(sheet) !== rules;
  }

  function isAnimated(): boolean {
    return root.getAnimations().some((animation) => !animations.includes(animation));
  }

  function holdsTrees(): boolean {
    return [...root.querySelectorAll('*')].some(
      (element: Seen) => (element.openOrClosedShadowRoot ?? null) !== null,
    );
  }

  const observer = new MutationObserver(take);
  observer.observe(root, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  function isTouched(): boolean {
    take(observer.takeRecords());
    return touched;
  }

  return {
    change(act) {
      take(observer.takeRecords());
      act();
      observer.takeRecords();
    },
    isTouched,
    isBroken: () => isTouched() || isStyledOtherwise() || isAnimated() || holdsTrees(),
  };
}
