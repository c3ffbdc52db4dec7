import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTRPCClient, httpLink } from '@trpc/client';
import superjson from 'superjson';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freePort } from '../test/support/server-process.ts';
import type { AppRouter } from './router.ts';

let dataFolder: string;
const running: ChildProcess[] = [];
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'wardline-main-'));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map(stop));
  await rm(dataFolder, { recursive: true, force: true });
});

const itself: [string, ...string[]] = [process.execPath, join(import.meta.dirname, 'main.ts')];

function start(environment: Record<string, string>, [program, ...words] = itself) {
  const child = spawn(program, words, {
    cwd: join(import.meta.dirname, '..'),
    env: { PATH: process.env['PATH'] ?? '', WARDLINE_DATA: dataFolder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const said = { output: '', errors: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.errors += chunk.toString()));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const isReady = async () => {
    while (!said.output.includes('Connect a browser')) {
      if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}: ${said.errors}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { child, said, ended, isReady };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

const tokenIn = (output: string) => /\/setup#([\w-]{43})\n/.exec(output)?.[1] ?? '';
const ana = {
  organizationName: 'Riverside',
  timeZone: 'America/Chicago',
  name: 'Ana',
  email: 'ana@riverside.example',
  password: 'correct horse battery staple',
};

describe('starting', () => {
  test(
    'prints the link, keeps a secret for its owner alone, ends in order, and prints a new link next time',
    { timeout: 60_000 },
    async () => {
      const port = String(await freePort());
      const first = start({ PORT: port });
      await first.isReady();
      expect(first.said.output).toMatch(/Set up: http:\/\/localhost:\d+\/setup#[\w-]{43}\n/);
      expect(first.said.output).toContain('dist/extension/chrome-mv3');
      expect((await stat(join(dataFolder, 'secret'))).mode & 0o777).toBe(0o600);
      const secret = await readFile(join(dataFolder, 'secret'), 'utf8');
      first.child.kill('SIGTERM');
      expect(await first.ended).toBe(0);

      const second = start({ PORT: port });
      await second.isReady();
      expect(await readFile(join(dataFolder, 'secret'), 'utf8')).toBe(secret);
      const api = createTRPCClient<AppRouter>({
        links: [httpLink({ url: `http://127.0.0.1:${port}/trpc`, transformer: superjson })],
      });
      await expect(api.setup.complete.mutate({ token: tokenIn(first.said.output), ...ana })).rejects.toThrow('expired');
      await api.setup.complete.mutate({ token: tokenIn(second.said.output), ...ana });
      second.child.kill('SIGINT');
      expect(await second.ended).toBe(0);

      const third = start({ PORT: port });
      await third.isReady();
      expect(third.said.output).not.toContain('/setup#');
      expect(third.said.output + second.said.output + first.said.output).not.toContain(secret);
    },
  );

  test(
    'by npm start ends in order when npm is told to stop, and npm ends with it, not before',
    { timeout: 180_000 },
    async () => {
      const port = await freePort();
      const started = start({ PORT: String(port) }, ['npm', 'start', '--silent']);
      await started.isReady();
      started.child.kill('SIGTERM');
      expect(await started.ended).toBe(0);
      await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow('fetch failed');
    },
  );

  test('on a port in use says so and how to choose another', { timeout: 60_000 }, async () => {
    const occupant = createServer().listen(0, '127.0.0.1');
    await once(occupant, 'listening');
    const address = occupant.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const refused = start({ PORT: String(port) });
    expect(await refused.ended).toBe(1);
    expect(refused.said.errors).toBe(
      `Port ${port} is in use. Stop the program that listens there, or choose another port: PORT=4871 npm start\n`,
    );
    occupant.close();
  });

  test('with a database that does not answer says so without the password', { timeout: 60_000 }, async () => {
    const nobody = await freePort();
    const refused = start({ PORT: '0', DATABASE_URL: `postgres://wardline:hunter2@127.0.0.1:${nobody}/wardline` });
    expect(await refused.ended).toBe(1);
    expect(refused.said.errors).toMatch(/No database answers at 127\.0\.0\.1:\d+\/wardline/);
    expect(refused.said.errors + refused.said.output).not.toContain('hunter2');
  });

  test('with settings that are wrong says what to do and no more', async () => {
    const refused = start({ PORT: 'x', WARDLINE_SECRET: 'hunter2' });
    expect(await refused.ended).toBe(1);
    expect(refused.said.errors.trim().split('\n')).toEqual([
      expect.stringMatching(/^PORT must be/),
      expect.stringMatching(/^WARDLINE_SECRET is too weak/),
    ]);
  });
});
