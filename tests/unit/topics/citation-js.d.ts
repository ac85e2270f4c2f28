declare module '@citation-js/core' {
  /** What the tests use of the parser that reads citations back. */
  export const plugins: {
    input: { chain(text: string, options: { forceType: string }): unknown };
  };
}
