import * as v from 'valibot';

/** Who sent a message, as the browser tells it. */
export interface Sender {
  /** Id of the sending extension. */
  id?: string | undefined;
  /** Address of the sending document. */
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; incognito?: boolean } | undefined;
}

/** A message without its type. */
export type Payload<M extends { type: string }, T extends M['type']> = Omit<
  Extract<M, { type: T }>,
  'type'
>;

/**
 * One handler for each message of a schema. A promise that a handler returns is the answer to the
 * sender; a message that is answered with nothing (`null`) may return anything.
 */
export type Handlers<M extends { type: string }, A extends Record<M['type'], unknown>> = {
  [T in M['type']]: (
    message: Extract<M, { type: T }>,
    sender: Sender,
  ) => A[T] extends null ? unknown : Promise<A[T]> | undefined;
};

/**
 * A listener for `runtime.onMessage`. A message that the schema does not know, or from a sender
 * that is not expected, is ignored: other extensions and old versions of ours send such.
 * The handler runs synchronously, because `sidePanel.open()` needs the reader's gesture, which
 * one `await` would lose. Never throws; a handler's own error is its promise's rejection.
 *
 * @param isExpected asked before the message is checked, which costs time for a long one.
 */
export function createRouter<M extends { type: string }, A extends Record<M['type'], unknown>>(
  schema: v.GenericSchema<unknown, M>,
  isExpected: (sender: Sender) => boolean,
  handlers: Handlers<M, A>,
): (raw: unknown, sender: Sender) => Promise<unknown> | undefined {
  return (raw, sender) => {
    if (!isExpected(sender)) return undefined;
    const result = v.safeParse(schema, raw);
    if (!result.success) return undefined;
    const handle = handlers[result.output.type as M['type']];
    const answer = handle(result.output as Extract<M, { type: M['type'] }>, sender);
    return answer instanceof Promise ? answer : undefined;
  };
}

/** A content script of this extension, in the top frame of a tab. */
export function isOwnAnnotator(extensionId: string): (sender: Sender) => boolean {
  return (sender) =>
    sender.id === extensionId && sender.tab?.id !== undefined && sender.frameId === 0;
}

/** The background or a page of this extension: nothing that runs in a web page. */
export function isOwnExtensionPage(
  extensionId: string,
  origin: string,
): (sender: Sender) => boolean {
  return (sender) =>
    sender.id === extensionId && (sender.url === undefined || sender.url.startsWith(origin));
}
