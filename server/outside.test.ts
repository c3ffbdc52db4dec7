import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createPlainServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOutside, OutsideFailure } from './outside.ts';

let server: Server;
let origin: string;
let asked = 0;
beforeAll(async () => {
  server = createServer((request, response) => {
    asked += 1;
    if (request.url === '/elsewhere') response.writeHead(302, { location: 'http://169.254.169.254/' });
    response.end('here');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

const get = { method: 'GET', headers: {} };

test.each([
  'https://127.0.0.1',
  'https://10.20.30.40',
  'https://172.31.0.1',
  'https://192.168.1.1',
  'https://100.64.0.1',
  'https://169.254.169.254',
  'https://0.0.0.0',
  'https://2130706433',
  'https://0x7f.1',
  'https://[::]',
  'https://[::1]',
  'https://[::ffff:127.0.0.1]',
  'https://[fd00::1]',
  'https://[fe80::1]',
  'https://[64:ff9b::7f00:1]',
  'https://[2002:7f00:1::]',
  // A name is judged by the addresses that it has at the moment of the call.
  'https://localhost',
])('%s lies inside and is not called', async (address) => {
  await expect(openOutside([])(address, get)).rejects.toMatchObject({ because: 'inside' });
});

test('what is listed is called, over plain http too, and by name too', async () => {
  const outside = openOutside(['127.0.0.0/8', '::1']);
  expect(await (await outside(origin, get)).text()).toBe('here');
  expect((await outside(origin.replace('127.0.0.1', 'localhost'), get)).status).toBe(200);
  await expect(openOutside(['10.0.0.0/8'])(origin, get)).rejects.toMatchObject({ because: 'inside' });
});

test('nothing else is called over plain http, and a redirect is not followed', async () => {
  await expect(openOutside([])('http://93.184.215.14', get)).rejects.toMatchObject({ because: 'plain' });
  const before = asked;
  const response = await openOutside(['127.0.0.1'])(`${origin}/elsewhere`, get);
  expect([response.status, asked - before]).toEqual([302, 1]);
});

test.each([
  ['HTTP/1.1 205 Reset Content\r\ncontent-length: 2\r\n\r\nok', 205],
  ['HTTP/1.1 204 No Content\r\n\r\n', 204],
  ['HTTP/1.1 600 Odd\r\ncontent-length: 2\r\n\r\nok', 'odd'],
  ['HTTP/1.1 099 Odd\r\ncontent-length: 0\r\n\r\n', 'odd'],
  ['HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n', 'odd'],
  ['HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\nok', 'unreachable'],
  ['no HTTP at all\r\n\r\n', 'unreachable'],
  ['', 'unreachable'],
])('whoever answers %j is answered for: %s', { timeout: 5000 }, async (raw, outcome) => {
  const answering = createPlainServer((connection) => {
    connection.on('error', () => undefined);
    connection.once('data', () => connection.end(raw));
  });
  await new Promise<void>((listening) => answering.listen(0, '127.0.0.1', listening));
  const { port } = answering.address() as AddressInfo;
  const told = await openOutside(['127.0.0.1'])(`http://127.0.0.1:${port}`, get).then(
    ({ status }) => status,
    (error: unknown) => (error instanceof OutsideFailure ? error.because : error),
  );
  expect(told).toBe(outcome);
  await new Promise((closed) => answering.close(closed));
});
