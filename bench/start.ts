import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { postmasterId, startServer } from '../test/support/server-process.ts';
import { median } from './statistics.ts';

/** `npm run bench:start`: cold start of `npm start` after the build (goal 5 s), and idle memory of server and database (goal 300 MB). */
const STARTS = 5;
const IDLE_SECONDS = 20;

const server = await startServer({}, ['npm', 'start', '--silent']);
try {
  await server.stop();
  const again: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    again.push(await server.start());
    if (start < STARTS - 1) await server.stop();
  }
  console.log(`npm start until it answers, data folder in place: median ${Math.round(median(again))} ms of ${STARTS}`);

  await pause(IDLE_SECONDS * 1000);
  const database = await postmasterId(server.dataFolder);
  const processes = [...withDescendants(server.processId()), ...(database === null ? [] : withDescendants(database))];
  let total = 0;
  for (const id of new Set(processes)) {
    const { name, resident, proportional } = memoryOf(id);
    // npm and its shell only wait; a service manager would start the server without them.
    if (name === 'sh' || name.startsWith('npm')) continue;
    total += proportional;
    console.log(
      `  ${name.padEnd(16)} ${resident.toFixed(1).padStart(7)} MB resident, ${proportional.toFixed(1).padStart(7)} MB with shared pages divided`,
    );
  }
  console.log(`Idle for ${IDLE_SECONDS} s: ${total.toFixed(1)} MB in all, shared pages counted once`);
} finally {
  await server.discard();
}

const first = await timeFirstStart();
console.log(`npm start until it answers, on an empty data folder: ${Math.round(first)} ms`);

async function timeFirstStart(): Promise<number> {
  const began = performance.now();
  const fresh = await startServer({}, ['npm', 'start', '--silent']);
  const took = performance.now() - began;
  await fresh.discard();
  return took;
}

function withDescendants(root: number): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const parent = /^PPid:\s+(\d+)/m.exec(readOrEmpty(`/proc/${name}/status`))?.[1];
        return parent === undefined ? [] : [[Number(name), Number(parent)] as const];
      }),
  );
  const below = (id: number): number[] => [
    id,
    ...[...parents].filter(([, parent]) => parent === id).flatMap(([child]) => below(child)),
  ];
  return below(root);
}

/** In MB. Resident memory counts a page once for each process that shares it; the proportional set size divides it among them. */
function memoryOf(id: number): { name: string; resident: number; proportional: number } {
  const rollup = readOrEmpty(`/proc/${id}/smaps_rollup`);
  const megabytes = (field: string): number =>
    Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(rollup)?.[1] ?? 0) / 1024;
  return { name: readOrEmpty(`/proc/${id}/comm`).trim(), resident: megabytes('Rss'), proportional: megabytes('Pss') };
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // The process ended while we looked.
  }
}
