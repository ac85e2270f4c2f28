/** A word of an article as it is first printed there, and how much it weighs. */
export type ArticleWord = [printed: string, weight: number];
