/** UTF-16 units of one article that are read; of a longer one, what is near its anchors. */
export const LONGEST_ARTICLE = 400_000;
