import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ChannelKind } from '../../../shared/domain/channel.ts';
import { type Clinic, createWorld, exposureAt, type World } from '../../../test/support/world.ts';
import { systemContextOf } from '../../auth/system.ts';
import { openOutside } from '../../outside.ts';
import { bodyOf } from './message.ts';
import { sendToChannels } from './send-to-channels.ts';

let world: World;
let clinic: Clinic;
let server: Server;
let address: string;
/** What the outside got, and what it answers. */
let got: { headers: IncomingHttpHeaders; body: string }[] = [];
let status = 200;

beforeAll(async () => {
  world = await createWorld();
  server = createServer(async (request, response) => {
    got.push({ headers: request.headers, body: await text(request) });
    response.writeHead(status).end('ok');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook/s3cret`;
});
beforeEach(async () => {
  clinic = await world.organization();
  got = [];
  status = 200;
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  await world.close();
});

const send = (inside: string[] = ['127.0.0.1']) =>
  sendToChannels(systemContextOf(world.db, clinic.id, 'test', world.clock.now), {
    sealing: world.foyer.sealing,
    outside: openOutside(inside),
    origin: 'https://wardline.example',
  });
const create = (kind: ChannelKind, facts = {}) =>
  clinic.officer.channel.create({ kind, name: 'Compliance', address, notices: ['finding-opened'], ...facts });
async function find(site = 'notely.example') {
  const api = await (await clinic.browser()).api();
  await api.observation.report({
    sentAt: world.clock.now().toISOString(),
    observations: [exposureAt(world.clock.now(), site)],
  });
}
const log = async () => (await clinic.officer.channel.deliveries({})).items;

describe('a channel', () => {
  test('gets a trial message first, and then what it was made for, once', async () => {
    await create('slack');
    expect(await send()).toBeNull();
    await find();
    await find();
    await send();
    await send();
    expect(got.map(({ body }) => JSON.parse(body))).toEqual([
      { text: expect.stringContaining('A trial message from Wardline') },
      {
        text: expect.stringMatching(
          /^\*Riverside Clinic\*: What looks like[\s\S]*<https:\/\/wardline\.example\/findings\//,
        ),
      },
    ]);
    expect(await log()).toMatchObject([
      { channelName: 'Compliance', notice: 'finding-opened', attempts: 1, deliveredAt: expect.any(Date) },
      { notice: null, attempts: 1, deliveredAt: expect.any(Date), nextAttemptAt: null },
    ]);
  });

  test('for other notices gets nothing of this one', async () => {
    await create('slack', { notices: ['agreement-ended'] });
    await find();
    await send();
    expect(got).toHaveLength(1);
  });

  test('of Teams gets a card', async () => {
    await create('teams');
    await send();
    expect(JSON.parse(got[0]!.body)).toMatchObject({
      type: 'message',
      attachments: [
        { content: { type: 'AdaptiveCard', actions: [{ url: 'https://wardline.example/settings/channels' }] } },
      ],
    });
  });

  test('of a program gets messages that it can check: id, time and body under its key', async () => {
    const { key } = await create('webhook');
    await send();
    const [{ headers, body } = { headers: {}, body: '' }] = got;
    const secret = Buffer.from(key!.slice('whsec_'.length), 'base64');
    const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    const expected = createHmac('sha256', secret).update(signed).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${expected}`);
    expect(Number(headers['webhook-timestamp'])).toBeCloseTo(world.clock.now().getTime() / 1000, -1);
    expect(JSON.parse(body)).toMatchObject({ type: 'trial', data: { id: headers['webhook-id'], notice: null } });
  });

  test('keeps its address and key to itself: no answer, log or column tells either', async () => {
    const { key } = await create('webhook');
    await send();
    const told = JSON.stringify([
      await clinic.officer.channel.list(),
      await log(),
      (await clinic.officer.audit.list({ limit: 5 })).events,
    ]);
    expect(told).not.toContain('s3cret');
    expect(told).not.toContain(key);
  });

  test('that was ended gets nothing more, not even what was to be tried again', async () => {
    const { channel } = await create('slack');
    status = 503;
    await send();
    await clinic.officer.channel.end({ id: channel.id });
    status = 200;
    await find();
    world.clock.pass({ days: 1 });
    expect(await send()).toBeNull();
    expect(got).toHaveLength(1);
    expect(await log()).toMatchObject([{ givenUpAt: expect.any(Date), deliveredAt: null }]);
    await expect(clinic.officer.channel.end({ id: channel.id })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(clinic.officer.channel.try({ id: channel.id })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('that answers slowly gets each message once, though another round begins while the first still runs', async () => {
    const { channel } = await create('webhook');
    for (let more = 0; more < 5; more++) await clinic.officer.channel.try({ id: channel.id });
    const ids: string[] = [];
    const slow = (): Promise<unknown> =>
      sendToChannels(systemContextOf(world.db, clinic.id, 'test', world.clock.now), {
        sealing: world.foyer.sealing,
        outside: async (_, { headers }) => {
          ids.push(headers['webhook-id'] ?? '');
          world.clock.pass({ minutes: 4 });
          if (ids.length === 4) await slow();
          return new Response('ok');
        },
        origin: 'https://wardline.example',
      });
    await slow();
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
  });

  test('of another organization is not there', async () => {
    const { channel } = await create('slack');
    const stranger = await world.organization('Elsewhere');
    await expect(stranger.officer.channel.end({ id: channel.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await stranger.officer.channel.list()).toEqual([]);
  });
});

describe('a message that does not arrive', () => {
  test('is tried again with the same id, later each time, and the log says why', async () => {
    await create('webhook');
    status = 500;
    const again = await send();
    expect(again!.getTime() - world.clock.now().getTime()).toBeLessThanOrEqual(60_000);
    expect(await send()).toEqual(again);
    expect(await log()).toMatchObject([{ attempts: 1, lastFailure: 'It answered 500.', nextAttemptAt: again }]);
    expect(await clinic.officer.channel.list()).toMatchObject([{ failing: 1, lastDeliveredAt: null }]);
    world.clock.pass({ minutes: 1 });
    status = 200;
    expect(await send()).toBeNull();
    expect(new Set(got.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(await clinic.officer.channel.list()).toMatchObject([{ failing: 0, lastDeliveredAt: expect.any(Date) }]);
  });

  test('is given up after eight attempts in two days', async () => {
    await create('slack');
    status = 404;
    for (let hour = 0; hour < 72; hour++) {
      await send();
      world.clock.pass({ hours: 1 });
    }
    expect(got).toHaveLength(8);
    expect(await log()).toMatchObject([{ attempts: 8, givenUpAt: expect.any(Date), nextAttemptAt: null }]);
  });

  test('because its address leads inside says so, and nobody is called', async () => {
    await create('slack');
    await send([]);
    await create('slack', { address: 'https://169.254.169.254/latest/meta-data' });
    await send();
    expect(got).toEqual([]);
    expect((await log()).map(({ lastFailure }) => lastFailure)).toContain(
      'The address leads into a private network, where this server calls nobody.',
    );
  });

  test('is sent once by two servers at the same time', async () => {
    await create('slack');
    await Promise.all([send(), send(), send()]);
    expect(got).toHaveLength(1);
  });
});

test('what a vendor is called becomes no link and no mention', () => {
  const vendorName = '<!channel> [Pay](https://evil.example) *now*';
  const ids = { baaId: crypto.randomUUID(), vendorId: crypto.randomUUID() };
  const notice = { kind: 'agreement-ended' as const, ...ids, vendorName, endsOn: '2026-06-30' } as never;
  const message = {
    id: 'x',
    notice,
    toldAt: new Date(0),
    organizationName: 'Riverside',
    language: 'en' as const,
    origin: 'https://w.example',
  };
  expect(bodyOf('slack', message)).not.toContain('<!channel>');
  const { attachments } = JSON.parse(bodyOf('teams', message));
  expect(JSON.stringify(attachments[0].content.body)).not.toContain('[Pay](');
});

test.each([{ address: 'ftp://hooks.example' }, { address: 'hooks.example' }, { notices: [] }, { name: ' ' }])(
  'what is no channel is refused: %j',
  async (facts) => {
    await expect(create('slack', facts)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  },
);
