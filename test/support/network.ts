import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

/** One request as it left a browser, whole: a secret that left is in here. */
export interface RecordedRequest {
  at: number;
  method: string;
  url: URL;
  headers: string;
  body: Buffer;
  /** What was answered; null when nothing was, or not yet. */
  status: number | null;
}

export interface Page {
  html: string;
  headers?: Record<string, string>;
  /** 200 by default. */
  status?: number;
  /** Milliseconds that a server far away takes. */
  after?: number;
}

/** Answers for one hostname; a string is a page. */
export type Site = (request: RecordedRequest) => Page | string;

/**
 * The only way out of a test browser: an HTTP proxy on a free loopback port that records every request. Hostnames given
 * with `site` are answered here, localhost is passed on, and everything else is refused like a host that does not exist.
 */
export interface Network {
  address: string;
  requests: RecordedRequest[];
  /** The hosts that a browser tried to reach by TLS; nothing is let through, so only the name is known. */
  refused: string[];
  site(hostname: string, site: Site): void;
  close(): Promise<void>;
}

export async function openNetwork(): Promise<Network> {
  const sites = new Map<string, Site>();
  const requests: RecordedRequest[] = [];
  const refused: string[] = [];
  const sockets = new Set<Socket>();

  const proxy = createServer(async (incoming, response) => {
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'unknown'}`);
    const record: RecordedRequest = {
      at: Date.now(),
      method: incoming.method ?? 'GET',
      url,
      headers: incoming.rawHeaders.join('\n'),
      body: await buffer(incoming),
      status: null,
    };
    requests.push(record);

    const site = sites.get(url.hostname);
    response.once('finish', () => (record.status = response.statusCode));
    if (site) await answer(response, site(record));
    else if (url.hostname === 'localhost') passOn(incoming, record, response);
    else response.writeHead(404).end();
  });
  proxy.on('connect', (incoming, socket) => {
    refused.push(incoming.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  proxy.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });

  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  return {
    address: `127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    requests,
    refused,
    site: (hostname, site) => sites.set(hostname, site),
    close: () =>
      new Promise((closed) => {
        proxy.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function answer(response: ServerResponse, page: Page | string): Promise<void> {
  const { html, headers = {}, status = 200, after = 0 } = typeof page === 'string' ? { html: page } : page;
  if (after > 0) await pause(after);
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
}

function passOn(incoming: IncomingMessage, record: RecordedRequest, response: ServerResponse): void {
  const upstream = forward(
    {
      host: '127.0.0.1',
      port: record.url.port,
      method: record.method,
      path: record.url.pathname + record.url.search,
      headers: incoming.headers,
    },
    (answered) => {
      response.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(response);
      // A server killed halfway must look like that to the browser, too.
      answered.on('error', () => response.destroy());
    },
  );
  // A stopped server looks like a stopped server: no answer at all, rather than a proxy's own error page.
  upstream.on('error', () => response.destroy());
  upstream.end(record.body);
}
