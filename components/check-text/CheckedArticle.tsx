import type { TextPart } from './text-blocks.ts';

interface CheckedArticleProps {
  parts: readonly TextPart[];
  language: string | null;
}

/** The text as paragraphs and headings; marks are painted over it and change nothing in it. */
export function CheckedArticle({ parts, language }: CheckedArticleProps) {
  return (
    <article class="check-article" lang={language ?? undefined} dir="auto">
      {parts.map(({ level, text }, at) => {
        const Element = level === null ? 'p' : (`h${level}` as 'h1');
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
          <Element key={at} dir="auto">
            {text}
          </Element>
        );
      })}
    </article>
  );
}
