import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { selfSignedCertificate } from './certificate.ts';

/** What is served under one address. */
export interface Served {
  body: string | Buffer;
  type?: string;
  headers?: Record<string, string>;
  /** The page goes on loading: its end never comes. */
  unfinished?: true;
}

/** A request as it reached the server, or the attempt to connect to a host through the proxy. */
export interface Request {
  method: string;
  /** The whole address; for a `CONNECT`, `host:port`. */
  url: string;
  headers: IncomingMessage['headers'];
}

/** The first byte of a TLS record that opens a handshake (RFC 8446, section 5.1). */
const TLS_HANDSHAKE = 0x16;

/**
 * A server on loopback that answers for every host on the internet: http and https on one port,
 * and as a proxy too (Firefox reaches it as one; Chromium by a resolver rule). Nothing leaves
 * the machine, and everything that tried to is on record.
 */
export class LoopbackServer {
  readonly requests: Request[] = [];
  readonly #pages = new Map<string, Served>();
  readonly #http: Server = createHttpServer();
  readonly #https: Server;
  readonly #front = createTcpServer((socket) => this.#sortOut(socket));
  readonly #sockets = new Set<Socket>();

  constructor() {
    this.#https = createHttpsServer(selfSignedCertificate());
    this.#answer(this.#http, 'http');
    this.#answer(this.#https, 'https');
    this.#http.on('connect', (request: IncomingMessage, socket: Duplex) => {
      this.requests.push({ method: 'CONNECT', url: request.url ?? '', headers: request.headers });
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      this.#sortOut(socket as Socket);
    });
  }

  /** Start on a free port of 127.0.0.1. */
  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#front.listen(0, '127.0.0.1', resolve));
  }

  get port(): number {
    return (this.#front.address() as AddressInfo).port;
  }

  /** Serve this under an address, without query and fragment; later calls replace earlier ones. */
  serve(url: string, page: Served): void {
    this.#pages.set(withoutQuery(url), page);
  }

  /** Serve a file as HTML. */
  serveFile(url: string, path: string, headers?: Record<string, string>): void {
    this.serve(url, { body: readFileSync(path), ...(headers && { headers }) });
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#front.close(resolve));
  }

  #sortOut(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    // Browsers drop connections at will; that is no error of ours.
    socket.on('error', () => socket.destroy());
    socket.once('readable', () => {
      const first: Buffer | null = socket.read(1);
      if (!first) return;
      socket.unshift(first);
      const server = first[0] === TLS_HANDSHAKE ? this.#https : this.#http;
      server.emit('connection', socket);
    });
  }

  #answer(server: Server, scheme: string): void {
    server.on('request', (request, response) => {
      const address = request.url ?? '/';
      const url = address.startsWith('/')
        ? `${scheme}://${request.headers.host}${address}`
        : address;
      this.requests.push({ method: request.method ?? '', url, headers: request.headers });
      const page = this.#pages.get(withoutQuery(url));
      if (!page) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      const type = page.type ?? 'text/html; charset=utf-8';
      response.writeHead(200, {
        'content-type': type,
        'cache-control': 'no-store',
        ...page.headers,
      });
      if (page.unfinished) response.write(page.body);
      else response.end(page.body);
    });
  }
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/, '');
}
