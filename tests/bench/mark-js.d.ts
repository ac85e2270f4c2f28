/** The little of mark.js 8.11 that the benchmark calls; the package ships no types. */
declare module 'mark.js' {
  interface MarkOptions {
    accuracy?: 'exactly';
    separateWordSearch?: boolean;
    done?: () => void;
  }
  export default class Mark {
    constructor(context: Element);
    mark(terms: string[], options: MarkOptions): void;
    markRegExp(expression: RegExp, options: MarkOptions): void;
    unmark(): void;
  }
}
