const made = new Map<string, RegExp>();

/**
 * A regular expression that is made once for its source: topics read a language by mostly the same
 * lists, and what an engine compiles of an expression takes a hundred times its source.
 *
 * @param flags `g` only for `matchAll`, which takes a copy; `y` where `lastIndex` is set before each use.
 */
export function expressionOf(source: string, flags = ''): RegExp {
  const key = `${flags}/${source}`;
  let expression = made.get(key);
  if (!expression) {
    expression = new RegExp(source, flags);
    made.set(key, expression);
  }
  return expression;
}
