import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfHtml } from '../../../components/check-text/html-text.ts';

test('headings and paragraphs stay, as text', () => {
  const html = '<h1>An attack</h1>\n<p>One <b>bold</b>\n word.</p><ul><li>First<li>Second</ul>';
  expect(textOfHtml(html)).toBe('# An attack\n\nOne bold word.\n\nFirst\n\nSecond');
});

test('scripts, styles, titles and comments are no text', () => {
  const html =
    '<!doctype html><title>No</title><style>p{}</style><!-- no <p>no --><SCRIPT>if (a</p>b)</SCRIPT >yes';
  expect(textOfHtml(html)).toBe('yes');
});

test('a sign inside an attribute does not end the tag', () => {
  expect(textOfHtml('<p title="a > b">text</p>')).toBe('text');
});

test('a sign that opens no tag is text', () => {
  expect(textOfHtml('3 < 4, a <3 b')).toBe('3 < 4, a <3 b');
});

test('entities are read once', () => {
  expect(textOfHtml('A&amp;B &#1040; &#x410; &lt;b&gt; &nosuch; &#0;')).toBe(
    'A&B А А <b> &nosuch; &#0;',
  );
});

test('what is cut off in a tag, a comment or a script ends there', () => {
  for (const rest of ['<p', '<p title="', '<!-- ', '<script>alert(1)', '</']) {
    expect(textOfHtml(`text${rest}`).startsWith('text')).toBe(true);
  }
});

test('anything at all can be read, and plain text stays what it is', () => {
  fc.assert(fc.property(fc.string(), (html) => typeof textOfHtml(html) === 'string'));
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,9}$/), (text) => {
      expect(textOfHtml(text)).toBe(text);
    }),
  );
});
