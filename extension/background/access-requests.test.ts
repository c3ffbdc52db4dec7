import { connectedTo } from '../../test/support/fake-extension.ts';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { connectionItem, requestsItem } from '../storage.ts';
import { syncRequests } from './access-requests.ts';

const asked: string[] = [];
/** A server in trouble. */
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.writeHead(503).end();
});
afterAll(() => void server.close());

test('a server that could not take a request is not asked what became of the others', async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  await connectionItem.setValue(connectedTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  const facts = { purpose: 'Notes', dataClass: 'phi' as const, answer: '', isHeldUp: false, isRead: true };
  await requestsItem.setValue([
    { ...facts, id: '01890a5d-ac96-774b-bcce-b302099a8057', site: 'a.example', requestedAt: 1, state: 'open' },
    { ...facts, id: '01890a5d-ac96-774b-bcce-b302099a8058', site: 'b.example', requestedAt: 2, state: 'unsent' },
  ]);
  await syncRequests();
  expect(asked).toEqual([expect.stringContaining('accessRequest.submit')]);
  expect((await requestsItem.getValue()).map(({ state, isHeldUp }) => [state, isHeldUp])).toEqual([
    ['open', false],
    ['unsent', true],
  ]);
});
