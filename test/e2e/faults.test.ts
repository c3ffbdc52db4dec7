import { setTimeout as pause } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { type Client, enrolBrowser, setUpOfficer } from '../support/officer.ts';
import { postmasterId, type ServerProcess, startServer } from '../support/server-process.ts';
import { lookInside } from '../support/stored.ts';

const BROWSERS = 5;
const OBSERVATIONS = 20_000;
const BATCH = 100;
const RECOVERY_MS = 10_000;
// The database dies between servers, so that each meets the other's ruins.
const kills = [
  'server',
  'server',
  'database',
  'server',
  'server',
  'server',
  'database',
  'server',
  'server',
  'server',
  'database',
  'server',
  'server',
] as const;
const sites = ['notely.test', 'scribe.test', 'chat.test', 'translate.test'] as const;

let server: ServerProcess;
let officer: Client;

beforeAll(async () => {
  server = await startServer();
  officer = (await setUpOfficer(server)).api;
});
afterAll(() => server.discard());

test('20,000 observations arrive while the server is killed 10 times and PostgreSQL 3 times: none is lost, none is there twice', async () => {
  onTestFailed(() => console.error(server.output().slice(-6000)));
  const { code } = await officer.enrolmentCode.create.mutate({ label: 'Simulated', maxUses: BROWSERS, validDays: 1 });
  const browsers = await Promise.all(
    Array.from({ length: BROWSERS }, (_, index) => enrolBrowser(server, code, `Simulated ${index + 1}`)),
  );

  const sent: string[] = [];
  const acknowledged = new Set<string>();
  const receipts = { lastAt: 0 };
  let refusals = 0;

  const report = async (api: Client): Promise<void> => {
    while (sent.length < OBSERVATIONS) {
      const observations = Array.from({ length: BATCH }, () => exposureOn(sites[sent.length % sites.length]!));
      sent.push(...observations.map(({ id }) => id));
      // As the outbox does: the same ids again until a receipt names them. One batch in ten goes again after its receipt, as when the receipt is lost.
      const deliveries = Math.random() < 0.1 ? 2 : 1;
      for (let delivered = 0; delivered < deliveries;) {
        const receipt = await api.observation.report
          .mutate({ sentAt: new Date().toISOString(), observations }, { signal: AbortSignal.timeout(8000) })
          .catch(() => null);
        if (receipt) {
          delivered += 1;
          receipts.lastAt = performance.now();
          refusals += receipt.refused.length;
          for (const id of receipt.accepted) acknowledged.add(id);
        } else await pause(50);
      }
    }
  };

  const recoveries: { of: (typeof kills)[number]; ms: number }[] = [];
  const breakThings = async (): Promise<void> => {
    for (const [index, victim] of kills.entries()) {
      const share = ((index + 1) * OBSERVATIONS) / (kills.length + 1);
      while (acknowledged.size < share) await pause(2);
      const killedAt = performance.now();
      if (victim === 'server') {
        await server.kill();
        await server.start();
      } else {
        process.kill((await postmasterId(server.dataFolder))!, 'SIGKILL');
        // Receipts of transactions that had been committed may still be on their way.
        await pause(100);
      }
      const back = performance.now();
      while (receipts.lastAt < back) {
        if (performance.now() - killedAt > 30_000)
          throw new Error(`No receipt for 30 s after the ${victim} was killed`);
        await pause(5);
      }
      recoveries.push({ of: victim, ms: Math.round(receipts.lastAt - killedAt) });
    }
  };

  await Promise.all([breakThings(), ...browsers.map(({ api }) => report(api))]);

  const stored = await lookInside(server.dataFolder, async (database) => {
    const { rows } = await database.query<{ id: string }>('select id from observations');
    return rows.map(({ id }) => id);
  });
  const kept = new Set(stored);
  console.log(
    `${sent.length} sent, ${acknowledged.size} acknowledged, ${stored.length} stored; back after ${recoveries.map(({ of, ms }) => `${of} ${ms} ms`).join(', ')}`,
  );

  expect(refusals).toBe(0);
  expect(acknowledged.size).toBe(sent.length);
  expect(
    [...acknowledged].filter((id) => !kept.has(id)),
    'acknowledged and lost',
  ).toEqual([]);
  expect(stored.length - kept.size, 'stored twice').toBe(0);
  expect(kept.size).toBe(sent.length);
  expect(recoveries.map(({ of }) => of)).toEqual(kills);
  expect(Math.max(...recoveries.map(({ ms }) => ms))).toBeLessThanOrEqual(RECOVERY_MS);

  const { items: findings } = await officer.finding.list.query({ state: 'open' });
  expect(
    findings.reduce((sum, finding) => sum + finding.observations, 0),
    'what the inbox counts',
  ).toBe(sent.length);
  expect(await officer.audit.verify.query()).toMatchObject({ kind: 'intact' });
});

/** Each site gets its own kind of stop, as a busy hospital's browsers would report. */
const exposureOn = (site: string) => ({
  kind: 'exposure',
  id: uuidv7(),
  site,
  vendorId: null,
  bundleVersion: 1,
  decision: 'block',
  because: 'unknown',
  channel: 'paste',
  assessment: 'phi',
  tier: 'block',
  format: null,
  detectors: { 'us-ssn': 1 },
});
