import { connect, type Socket } from 'node:net';

/** Milliseconds for one script in a page; an accessibility audit of a long page takes seconds. */
export const SCRIPT_TIMEOUT = 60_000;

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * A client of Firefox's own remote protocol: frames `length:[0, id, command, parameters]` over
 * TCP, answered by `length:[1, id, error, result]`. Unlike WebDriver it reaches the browser's
 * window, and so the toolbar, the sidebar and extension pages.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #pending = new Map<number, Pending>();
  #received = Buffer.alloc(0);
  #nextId = 0;

  /** Connect and open the one session that Firefox allows. Rejects while nobody listens there. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    const client = new Marionette(socket);
    await client.send('WebDriver:NewSession', {
      acceptInsecureCerts: true,
      timeouts: { script: SCRIPT_TIMEOUT },
    });
    return client;
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#read(chunk));
    socket.on('close', () => this.#failAll(new Error('Firefox closed the connection')));
    socket.on('error', (error) => this.#failAll(error));
  }

  /** Send a command; resolves with its result, rejects with Firefox's own message. */
  async send(command: string, parameters: object = {}): Promise<unknown> {
    // Nobody would answer, and nothing would say so.
    if (this.#socket.destroyed) throw new Error('Firefox closed the connection');
    const id = this.#nextId++;
    const text = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      this.#handle(JSON.parse(this.#received.subarray(colon + 1, end).toString()));
      this.#received = this.#received.subarray(end);
    }
  }

  #handle(frame: unknown): void {
    // The greeting is an object, not an answer.
    if (!Array.isArray(frame)) return;
    const [, id, error, result] = frame;
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) pending?.reject(new Error(`${error.error}: ${error.message}`));
    else pending?.resolve(result);
  }

  #failAll(error: Error): void {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}
