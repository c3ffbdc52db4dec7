import { execFileSync, fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, inject, test } from 'vitest';
import type { FromDatabaseProcess } from '../../test/support/database-process.ts';

const script = fileURLToPath(new URL('../../test/support/database-process.ts', import.meta.url));
const isRoot = process.getuid?.() === 0;
const nobody: Identity = { uid: 65_534, gid: 65_534 };

/** Killing a process loses nothing that the kernel has, so memory serves as well as a disk that others keep busy. */
const scratch = bytesFreeIn('/dev/shm') > 2 ** 30 ? '/dev/shm' : '/tmp';

function bytesFreeIn(folder: string): number {
  if (!existsSync(folder)) return 0;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

interface Identity {
  uid: number;
  gid: number;
}

interface Launch {
  /** Undefined for "as the test itself runs". */
  as?: Identity | undefined;
  databaseUrl?: string;
}

interface Server {
  process: ChildProcess;
  firstWord: FromDatabaseProcess;
  notices: string[];
  query(sql: string): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

const folders: string[] = [];
const children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  for (const folder of folders.splice(0)) {
    endPostgresIn(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

function aFolder(owner?: Identity): string {
  const folder = mkdtempSync(`${scratch}/wardline-embedded-`);
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  folders.push(folder);
  return folder;
}

function launch(dataFolder: string, { as, databaseUrl }: Launch = {}): ChildProcess {
  const child = fork(script, databaseUrl === undefined ? [dataFolder] : [dataFolder, databaseUrl], {
    ...as,
    execArgv: [],
    cwd: '/',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  children.push(child);
  return child;
}

async function start(dataFolder: string, options: Launch = {}): Promise<Server> {
  const child = launch(dataFolder, options);
  const notices: string[] = [];
  const said = (wanted: FromDatabaseProcess['kind'][]) =>
    new Promise<FromDatabaseProcess>((resolve, reject) => {
      const end = (code: number | null, signal: string | null) =>
        reject(new Error(`The server ended: ${code ?? signal}`));
      const hear = (message: FromDatabaseProcess) => {
        if (!wanted.includes(message.kind)) return;
        child.off('message', hear).off('exit', end);
        resolve(message);
      };
      child.on('message', hear).on('exit', end);
    });
  child.on('message', (message: FromDatabaseProcess) => {
    if (message.kind === 'notice') notices.push(message.sentence);
  });
  const firstWord = await said(['ready', 'refused']);
  return {
    process: child,
    firstWord,
    notices,
    async query(sql) {
      const answer = said(['rows', 'failed']);
      child.send(sql);
      const message = await answer;
      if (message.kind === 'rows') return message.rows;
      throw new Error(message.kind === 'failed' ? message.message : message.kind);
    },
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function startReady(dataFolder: string, options: Launch = {}): Promise<Server> {
  const server = await start(dataFolder, options);
  expect(server.firstWord).toMatchObject({ kind: 'ready' });
  return server;
}

async function refusal(dataFolder: string, options: Launch = {}): Promise<string> {
  const { firstWord } = await start(dataFolder, options);
  if (firstWord.kind !== 'refused') throw new Error(`It was not refused but ${firstWord.kind}`);
  return firstWord.sentence;
}

const postmasterOf = (dataFolder: string) =>
  Number.parseInt(readFileSync(join(dataFolder, 'postgres/cluster/postmaster.pid'), 'utf8'), 10);

/** The process numbers of every PostgreSQL process that works in this data folder. */
function postgresIn(dataFolder: string): number[] {
  const cluster = join(dataFolder, 'postgres/cluster');
  const found = execFileSync(
    '/bin/sh',
    [
      '-c',
      `for p in /proc/[0-9]*; do [ "$(readlink $p/cwd 2>/dev/null)" = "$1" ] && echo "\${p#/proc/}"; done; true`,
      'sh',
      cluster,
    ],
    { encoding: 'utf8' },
  );
  return found.split('\n').filter(Boolean).map(Number);
}

/** PostgreSQL puts what it is doing into its process titles. */
const backendsRunning = (dataFolder: string, command: string) =>
  postgresIn(dataFolder).filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`[local] ${command}`));

function endPostgresIn(dataFolder: string): void {
  for (const pid of postgresIn(dataFolder)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It followed its parent before its turn came.
    }
  }
}

async function until(condition: () => boolean | Promise<boolean>, milliseconds: number): Promise<number> {
  const begun = Date.now();
  while (!(await condition())) {
    if (Date.now() - begun > milliseconds) throw new Error(`Not within ${milliseconds} ms`);
    await pause(25);
  }
  return Date.now() - begun;
}

const people = [
  { who: 'root', as: undefined, skip: !isRoot },
  { who: 'an ordinary user', as: isRoot ? nobody : undefined, skip: false },
].filter(({ skip }) => !skip);

describe.each(people)('started by $who', ({ as }) => {
  const owned = () => aFolder(as);

  test('it makes a database in a new folder, listens on no TCP port, and stops without leaving anything behind', async () => {
    const folder = owned();
    const server = await startReady(join(folder, 'data'), { as });
    expect(await server.query('SHOW listen_addresses')).toEqual([{ listen_addresses: '' }]);
    expect(await server.query('SHOW fsync')).toEqual([{ fsync: 'on' }]);
    expect(await server.query(`SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user`)).toEqual([
      { rolsuper: false, rolbypassrls: false },
    ]);
    await server.stop();
    expect(postgresIn(join(folder, 'data'))).toEqual([]);
    expect(existsSync(join(folder, 'data/postgres/cluster/postmaster.pid'))).toBe(false);
  });

  test('killed, it leaves PostgreSQL behind; the next start ends that one within 5 s and finds every row', async () => {
    const folder = owned();
    const first = await startReady(folder, { as });
    await first.query('CREATE TABLE kept AS SELECT generate_series(1, 1000) AS number');
    await first.kill();
    const orphan = postmasterOf(folder);
    expect(postgresIn(folder)).toContain(orphan);

    const second = await startReady(folder, { as });
    expect(second.firstWord).toMatchObject({ milliseconds: expect.toSatisfy((taken) => taken < 5000) });
    expect(postgresIn(folder)).not.toContain(orphan);
    expect(await second.query('SELECT count(*)::int FROM kept')).toEqual([{ count: 1000 }]);
  });

  test('when PostgreSQL is killed it is back within 10 s, and the same server goes on', async () => {
    const folder = owned();
    const server = await startReady(folder, { as });
    const timesBack = () => server.notices.filter((notice) => notice.startsWith('PostgreSQL is back')).length;
    await server.query('CREATE TABLE kept AS SELECT 1 AS number');
    for (let round = 0; round < 3; round++) {
      process.kill(postmasterOf(folder), 'SIGKILL');
      await until(async () => (await server.query('SELECT number FROM kept').catch(() => [])).length === 0, 2000);
      await until(async () => (await server.query('SELECT number FROM kept').catch(() => [])).length === 1, 10_000);
      // The word of it comes through a pipe, a moment after the first answer.
      await until(() => timesBack() === round + 1, 5000);
    }
    expect(timesBack()).toBe(3);
  });

  test('a second server is refused the folder of the first, which goes on undisturbed', async () => {
    const folder = owned();
    const first = await startReady(folder, { as });
    expect(await refusal(folder, { as })).toBe(
      `Another Wardline server (process ${first.process.pid}) is using the data folder ${folder}/postgres. Stop it first, or give this one a folder of its own in WARDLINE_DATA.`,
    );
    expect(await first.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('killed at any moment of the first start, the next start makes the database', async () => {
    for (const milliseconds of [300, 600, 1000]) {
      const folder = owned();
      const child = launch(folder, { as });
      await pause(milliseconds);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const server = await startReady(folder, { as });
      expect(await server.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await server.stop();
      expect(readdirSync(join(folder, 'postgres')).filter((name) => name.startsWith('unfinished'))).toEqual([]);
    }
  }, 60_000);
});

describe('a folder that is not fit for a database', () => {
  test.runIf(isRoot)('not writable: says whose right is missing and where', async () => {
    const folder = aFolder();
    expect(await refusal(join(folder, 'data'), { as: nobody })).toBe(
      `The data folder ${folder}/data cannot be written to. Give this user (65534) the right to write there, or name another folder in WARDLINE_DATA.`,
    );
  });

  test('a file: says so', async () => {
    const file = join(aFolder(), 'data');
    writeFileSync(file, '');
    expect(await refusal(file)).toBe(`The data folder ${file} is not a folder. Name another one in WARDLINE_DATA.`);
  });

  test('half a database: says what is missing and touches nothing', async () => {
    const cluster = join(aFolder(), 'postgres/cluster');
    mkdirSync(join(cluster, 'base'), { recursive: true });
    writeFileSync(join(cluster, 'base/1'), 'rows, perhaps');
    expect(await refusal(join(cluster, '../..'))).toContain(
      'is not a whole database: PG_VERSION and global/pg_control are missing. Nothing in it was touched.',
    );
    expect(readFileSync(join(cluster, 'base/1'), 'utf8')).toBe('rows, perhaps');
  });

  test('another version’s database: names both versions', async () => {
    const cluster = join(aFolder(), 'postgres/cluster');
    mkdirSync(join(cluster, 'global'), { recursive: true });
    writeFileSync(join(cluster, 'global/pg_control'), '');
    writeFileSync(join(cluster, 'PG_VERSION'), '17\n');
    expect(await refusal(join(cluster, '../..'))).toContain(
      'was written by PostgreSQL 17, and this Wardline brings PostgreSQL 18.',
    );
  });

  test('a damaged database: says what PostgreSQL says, and where its log is', async () => {
    const folder = aFolder();
    await (await startReady(folder)).stop();
    writeFileSync(join(folder, 'postgres/cluster/global/pg_control'), 'damaged');
    expect(await refusal(folder)).toMatch(
      /^PostgreSQL did not start in .*\. It says: .+\. Its log is .*postgres\.log\.$/,
    );
  });

  test('a note about a process number that now belongs to another program does not keep it from starting', async () => {
    const as = isRoot ? nobody : undefined;
    const folder = aFolder(as);
    const server = await startReady(folder, { as });
    const note = readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8');
    await server.stop();
    const stranger = spawn('sleep', ['60'], { ...as });
    writeFileSync(join(folder, 'postgres/cluster/postmaster.pid'), note.replace(/^\d+/, String(stranger.pid)), {
      mode: 0o600,
    });
    if (isRoot) chownSync(join(folder, 'postgres/cluster/postmaster.pid'), nobody.uid, nobody.gid);

    await startReady(folder, { as });
    expect(stranger.exitCode).toBeNull();
    stranger.kill();
  });
});

describe('where the folder is', () => {
  test('a path too long for a socket’s name, with commas, quotes and spaces in it', async () => {
    const folder = join(aFolder(), `Mercy "East", Clinic ${'x'.repeat(90)}`);
    const server = await startReady(folder);
    expect(await server.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    const socketFolder = readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[4];
    expect(socketFolder).toMatch(/^\/tmp\/wardline-[0-9a-f]{16}$/);
    expect(statSync(String(socketFolder)).mode & 0o777).toBe(0o700);
  });

  test.runIf(isRoot)('below a folder that only root may enter, as /root is', async () => {
    const folder = aFolder();
    chmodSync(folder, 0o700);
    const server = await startReady(join(folder, 'deeper/data'));
    expect(await server.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    process.kill(postmasterOf(join(folder, 'deeper/data')), 'SIGKILL');
    await until(() => server.notices.some((notice) => notice.startsWith('PostgreSQL is back')), 10_000);
    await server.stop();
    expect(postgresIn(join(folder, 'deeper/data'))).toEqual([]);
  });
});

test.runIf(isRoot && canMount())(
  'a full disk: PostgreSQL stays down without losing a row, and comes back when there is room',
  async () => {
    const folder = aFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=90m', 'tmpfs', folder]);
    try {
      const ballast = join(folder, 'ballast');
      writeFileSync(ballast, Buffer.alloc(80 * 1024 * 1024));
      expect(await refusal(folder)).toMatch(/^The disk that holds .* is full\./);
      rmSync(ballast);

      const server = await startReady(folder);
      await server.query('CREATE TABLE kept (number int)');
      await server.query('INSERT INTO kept SELECT generate_series(1, 1000)');
      writeFileSync(ballast, Buffer.alloc(40 * 1024 * 1024));
      for (let round = 0; round < 200; round++) {
        const failure = await server
          .query(`INSERT INTO kept SELECT generate_series(1, 100000)`)
          .catch((error: Error) => error.message);
        if (typeof failure === 'string') break;
        await server.query('DELETE FROM kept WHERE number > 1000');
      }
      await until(() => server.notices.some((notice) => /is full/.test(notice)), 15_000);
      await server.stop();
      expect(await refusal(folder)).toMatch(
        /^The disk that holds .* is full\. Nothing that was acknowledged is lost: free some space/,
      );

      rmSync(ballast);
      const after = await startReady(folder);
      expect(await after.query('SELECT count(DISTINCT number)::int FROM kept WHERE number <= 1000')).toEqual([
        { count: 1000 },
      ]);
      await after.stop();
    } finally {
      endPostgresIn(folder);
      // Lazily, because a server that failed the test may still hold its lock file.
      execFileSync('umount', ['-l', folder]);
    }
  },
  60_000,
);

function canMount(): boolean {
  const folder = mkdtempSync('/tmp/wardline-mount-');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false; // Containers may not mount; the test is then left out.
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('no value of a query or a row gets into PostgreSQL’s log, whatever goes wrong', async () => {
  const folder = aFolder();
  const server = await startReady(folder);
  await server.query('CREATE TABLE notes (id uuid PRIMARY KEY, body text NOT NULL)');
  const wrong = [
    `INSERT INTO notes VALUES ('MARKER-8d1f', 'x')`,
    `INSERT INTO notes SELECT gen_random_uuid(), NULL FROM (SELECT 'MARKER-8d1f') AS marked`,
    `SELECT 'MARKER-8d1f' FROM nowhere`,
    `DO $$ BEGIN RAISE WARNING 'MARKER-8d1f'; END $$`,
    `SELECT 'MARKER-8d1f', pg_terminate_backend(pg_backend_pid())`,
  ];
  for (const statement of wrong) await server.query(statement).catch(() => []);
  // PostgreSQL tells its log what a process was doing when it crashed.
  const crashed = server.query(`SELECT 'MARKER-8d1f', pg_sleep(10)`).catch(() => []);
  await until(() => backendsRunning(folder, 'SELECT').length === 1, 5000);
  for (const pid of backendsRunning(folder, 'SELECT')) process.kill(pid, 'SIGSEGV');
  await crashed;
  await until(async () => (await server.query('SELECT 1').catch(() => [])).length === 1, 10_000);
  const log = readFileSync(join(folder, 'postgres/postgres.log'), 'utf8');
  expect(log).toContain('was terminated by signal 11');
  expect(log).not.toContain('MARKER-8d1f');
});

describe('DATABASE_URL', () => {
  test('nobody answers: says where, never the password', async () => {
    const sentence = await refusal('/nonexistent', { databaseUrl: 'postgres://ward:s3cret@127.0.0.1:9/wardline' });
    expect(sentence).toMatch(/^No database answers at 127\.0\.0\.1:9\/wardline\. Check that PostgreSQL runs there/);
    expect(sentence).not.toContain('s3cret');
  });

  test('the database is missing: says which', async () => {
    const { superuser } = inject('postgres');
    const url = `postgres://postgres@localhost/nowhere?host=${encodeURIComponent(String(superuser.host))}`;
    expect(await refusal('/nonexistent', { databaseUrl: url })).toMatch(
      /^There is no such database at localhost\/nowhere\. Create it/,
    );
  });

  test.each(['wardline', 'postgres://ward:12#s3cret@host/db', 'postgres://ward:12/s3cret@host/db'])(
    '%s is no address',
    async (url) => {
      const sentence = await refusal('/nonexistent', { databaseUrl: url });
      expect(sentence).toMatch(/^DATABASE_URL is not an address\./);
      expect(sentence).not.toMatch(/s3cret|12[^0-9]/);
    },
    30_000,
  );

  test('one that answers is used', async () => {
    const { owner } = inject('postgres');
    const url = `postgres://wardline@localhost/wardline?host=${encodeURIComponent(String(owner.host))}`;
    const server = await startReady('/nonexistent', { databaseUrl: url });
    expect(await server.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
  });
});
