import type { View } from '../../../components/browser-driver/driver.ts';

/** What a reader brings to the one text field of a page from elsewhere. */

/** Paste as the browser does: the event first, and the plain text where nobody takes it. */
export async function paste(view: View, plain: string, html = ''): Promise<void> {
  await view.evaluate(
    (text, markup) => {
      const field = document.querySelector('textarea') as HTMLTextAreaElement;
      const data = new DataTransfer();
      data.setData('text/plain', text);
      if (markup !== '') data.setData('text/html', markup);
      // Firefox makes the data of such an event from its own two members, and knows no other:
      // https://developer.mozilla.org/docs/Web/API/ClipboardEvent/ClipboardEvent
      const asFirefoxHasIt = markup === '' ? {} : { dataType: 'text/html', data: markup };
      const event = new ClipboardEvent('paste', {
        clipboardData: data,
        bubbles: true,
        cancelable: true,
        ...asFirefoxHasIt,
      });
      if (!field.dispatchEvent(event)) return;
      field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    plain,
    html,
  );
}

/** Drop a file of this name and text. */
export async function dropFile(view: View, name: string, content: string): Promise<void> {
  await view.evaluate(
    (fileName, text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], fileName));
      document
        .querySelector('textarea')
        ?.dispatchEvent(
          new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
        );
    },
    name,
    content,
  );
}
