import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { backOffMilliseconds } from './back-off.ts';
import { failureOf, serverAt } from './server-client.ts';

/** Answers everything as our server answers a browser that reported too much. */
const server = createServer((_, response) => {
  const message = 'This browser has reported 5,000 observations today.';
  const error = { message, code: -32029, data: { code: 'TOO_MANY_REQUESTS', httpStatus: 429 } };
  response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '60' });
  response.end(JSON.stringify({ error: { json: error } }));
});
afterAll(() => void server.close());

test('a browser that reported too much is neither revoked nor refused, and comes back no sooner than it was told', async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const report = { sentAt: new Date().toISOString(), observations: [{}] };
  const failure = await serverAt(`http://127.0.0.1:${port}`, 'wl_1').observation.report.mutate(report).catch(failureOf);
  expect(failure).toEqual({ kind: 'unreachable', retryAfterSeconds: 60 });
  expect(backOffMilliseconds(1, 60, 0)).toBeGreaterThanOrEqual(60_000);
});
