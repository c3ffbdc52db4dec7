import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

// Four seconds where it has the machine to itself; two browsers and another server may be at work beside it.
const START_MS = 90_000;

/** The real server, as `node server/main.ts`, on a data folder and a port of its own. */
export interface ServerProcess {
  origin: string;
  dataFolder: string;
  /** Everything that it ever printed, over all its starts. */
  output(): string;
  /** The one-time link that the last start printed. */
  setupLink(): Promise<string>;
  /** Milliseconds until it answers. */
  start(): Promise<number>;
  /** As a service manager stops it: SIGTERM, then wait. */
  stop(): Promise<void>;
  /** As a power cut for this process: SIGKILL. */
  kill(): Promise<void>;
  processId(): number;
  /** Stops it and deletes the data folder. */
  discard(): Promise<void>;
}

/** A server on an empty data folder, started. `command` is what a person would type in a terminal. */
export async function startServer(
  env: Record<string, string> = {},
  command?: [string, ...string[]],
): Promise<ServerProcess> {
  const port = await freePort();
  const dataFolder = await mkdtemp(join(tmpdir(), 'wardline-e2e-'));
  const origin = `http://localhost:${port}`;
  let output = '';
  let running: ChildProcess | null = null;
  let sinceLastStart = 0;

  const server: ServerProcess = {
    origin,
    dataFolder,
    output: () => output,
    async setupLink() {
      for (let waited = 0; waited < 3000; waited += 20) {
        const link = /https?:\/\/\S+\/setup#[\w-]+/.exec(output.slice(sinceLastStart))?.[0];
        if (link) return link;
        await pause(20);
      }
      throw new Error(`The server printed no set-up link:\n${output.slice(-4000)}`);
    },
    async start() {
      const began = performance.now();
      sinceLastStart = output.length;
      const [program, ...words] = command ?? [process.execPath, 'server/main.ts'];
      const child = spawn(program, words, {
        // As in a terminal: all of its group get the signals, whatever npm makes of them.
        detached: command !== undefined,
        env: { ...process.env, ...env, PORT: String(port), WARDLINE_DATA: dataFolder, NODE_ENV: 'production' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      running = child;
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      while (!(await answers(origin))) {
        if (child.exitCode !== null)
          throw new Error(`The server ended with ${child.exitCode}:\n${output.slice(-4000)}`);
        if (performance.now() - began > START_MS)
          throw new Error(`The server did not answer within ${START_MS} ms:\n${output.slice(-4000)}`);
        await pause(20);
      }
      return performance.now() - began;
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    processId() {
      if (running?.pid === undefined) throw new Error('The server is not running');
      return running.pid;
    },
    async discard() {
      await end('SIGTERM');
      await endDatabase(dataFolder);
      await rm(dataFolder, { recursive: true, force: true });
    },
  };

  async function end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const child = running;
    running = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const send = (one: NodeJS.Signals) =>
      command && child.pid !== undefined ? process.kill(-child.pid, one) : child.kill(one);
    send(signal);
    const late = setTimeout(() => send('SIGKILL'), 10_000);
    await ended;
    clearTimeout(late);
  }

  try {
    await server.start();
  } catch (failure) {
    await server.discard();
    throw failure;
  }
  return server;
}

/** What PostgreSQL notes of itself: process, port and socket folder (its documentation, "postmaster.pid"). */
export const postmasterFile = (dataFolder: string): string => join(dataFolder, 'postgres', 'cluster', 'postmaster.pid');

/** The process that PostgreSQL itself names in its folder, or null when none runs. */
export async function postmasterId(dataFolder: string): Promise<number | null> {
  try {
    const [id] = (await readFile(postmasterFile(dataFolder), 'utf8')).split('\n');
    const processId = Number(id);
    process.kill(processId, 0);
    return processId;
  } catch {
    return null; // No such file, or no such process: both mean that it does not run.
  }
}

/** A server that was killed leaves its PostgreSQL behind; the next start would adopt it, and the end of a test must not leave one. */
async function endDatabase(dataFolder: string): Promise<void> {
  const processId = await postmasterId(dataFolder);
  if (processId === null) return;
  process.kill(processId, 'SIGINT');
  for (let waited = 0; waited < 5000 && (await postmasterId(dataFolder)) !== null; waited += 50) await pause(50);
}

async function answers(origin: string): Promise<boolean> {
  try {
    const response = await fetch(`${origin.replace('localhost', '127.0.0.1')}/healthz`, {
      signal: AbortSignal.timeout(2000),
    });
    return response.ok;
  } catch {
    return false; // Not listening yet.
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}
