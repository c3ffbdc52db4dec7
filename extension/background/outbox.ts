import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { v7 as uuidv7 } from 'uuid';
import type { Observation } from '../../shared/domain/observation.ts';
import { Observation as ObservationSchema } from '../../shared/domain/observation.ts';
import type { GapKind } from '../../shared/domain/observation-words.ts';
import type { SentObservation } from '../messages.ts';
import { hasOutboxItem } from '../storage.ts';

/** Observations wait here until the server has acknowledged their very ids. First in, first out; survives the worker and the browser. */

const MAX_WAITING = 10_000;
const MAX_SENT = 500;

interface Outbox extends DBSchema {
  waiting: { key: number; value: unknown };
  sent: { key: number; value: SentObservation };
  counters: { key: 'dropped' | 'dropped-untold'; value: number };
}

type Waiting = { key: number; observation: Observation };
type Writing = IDBPTransaction<Outbox, ('waiting' | 'sent' | 'counters')[], 'readwrite'>;

/** Adds one observation for good: when this returns, it is on disk. The oldest makes room, and is counted. */
export async function keep(observation: Observation): Promise<void> {
  await writing(async (tx) => {
    await tx.objectStore('waiting').add(observation);
    await makeRoom(tx);
  });
}

/** Adds something that the browser itself could not keep or see. */
export async function keepGap(gap: GapKind, count: number): Promise<void> {
  await keep(newGap(gap, count));
}

/** The oldest observations, at most `limit`. What cannot be read any more is removed and counted as dropped. */
export async function oldest(limit: number): Promise<Waiting[]> {
  return writing(async (tx) => {
    await tellDropped(tx);
    const readable: Waiting[] = [];
    for (
      let cursor = await tx.objectStore('waiting').openCursor();
      cursor && readable.length < limit;
      cursor = await cursor.continue()
    ) {
      const parsed = ObservationSchema.safeParse(cursor.value);
      if (parsed.success) readable.push({ key: cursor.key, observation: parsed.data });
      else {
        await cursor.delete();
        await countDropped(tx, 1);
      }
    }
    return readable;
  });
}

/** Removes what the server has acknowledged by id, and keeps the newest for the member to see. */
export async function settle(settled: readonly { key: number; entry: SentObservation }[]): Promise<void> {
  await writing(async (tx) => {
    for (const { key, entry } of settled) {
      await tx.objectStore('waiting').delete(key);
      await tx.objectStore('sent').add(entry);
    }
    let surplus = (await tx.objectStore('sent').count()) - MAX_SENT;
    for (
      let cursor = await tx.objectStore('sent').openCursor();
      cursor && surplus > 0;
      cursor = await cursor.continue()
    ) {
      await cursor.delete();
      surplus--;
    }
  });
}

/** Newest first. */
export async function listSent(): Promise<SentObservation[]> {
  return withOutbox(async (db) => (await db.getAll('sent')).toReversed());
}

export async function countOutbox(): Promise<{ waiting: number; dropped: number }> {
  return withOutbox(async (db) => ({
    waiting: await db.count('waiting'),
    dropped: (await db.get('counters', 'dropped')) ?? 0,
  }));
}

/** Another organization must not learn what was observed for the one before. */
export async function emptyOutbox(): Promise<void> {
  await writing(async (tx) => {
    await Promise.all([
      tx.objectStore('waiting').clear(),
      tx.objectStore('sent').clear(),
      tx.objectStore('counters').clear(),
    ]);
  });
}

async function makeRoom(tx: Writing): Promise<void> {
  let surplus = (await tx.objectStore('waiting').count()) - MAX_WAITING;
  if (surplus <= 0) return;
  await countDropped(tx, surplus);
  for (
    let cursor = await tx.objectStore('waiting').openCursor();
    cursor && surplus > 0;
    cursor = await cursor.continue()
  ) {
    await cursor.delete();
    surplus--;
  }
}

async function countDropped(tx: Writing, count: number): Promise<void> {
  const counters = tx.objectStore('counters');
  await counters.put(((await counters.get('dropped')) ?? 0) + count, 'dropped');
  await counters.put(((await counters.get('dropped-untold')) ?? 0) + count, 'dropped-untold');
}

/** Turns what was dropped since the last time into one gap with an id of its own; it waits like everything else. */
async function tellDropped(tx: Writing): Promise<void> {
  const counters = tx.objectStore('counters');
  const untold = (await counters.get('dropped-untold')) ?? 0;
  // In a full outbox the gap itself would push out one more.
  if (untold === 0 || (await tx.objectStore('waiting').count()) >= MAX_WAITING) return;
  await counters.put(0, 'dropped-untold');
  await tx.objectStore('waiting').add(newGap('dropped', untold));
}

function newGap(gap: GapKind, count: number): Observation {
  return ObservationSchema.parse({ kind: 'gap', id: uuidv7(), gap, count });
}

async function writing<T>(work: (tx: Writing) => Promise<T>): Promise<T> {
  return withOutbox(async (db) => {
    // Strict: "kept" must mean on disk, since the page is told so.
    const tx = db.transaction(['waiting', 'sent', 'counters'], 'readwrite', { durability: 'strict' });
    const [result] = await Promise.all([work(tx), tx.done]);
    return result;
  });
}

/** Opens, works, closes: a handle kept by a worker that dies would block the next one's upgrade. Storage that cannot be used is made anew. */
async function withOutbox<T>(work: (db: IDBPDatabase<Outbox>) => Promise<T>): Promise<T> {
  try {
    return await inOutbox(work);
  } catch (error) {
    if (!isBroken(error)) throw error;
    await deleteDB('outbox');
    return inOutbox(work);
  }
}

async function inOutbox<T>(work: (db: IDBPDatabase<Outbox>) => Promise<T>): Promise<T> {
  const opening: { isNew: boolean } = { isNew: false };
  const db = await openDB<Outbox>('outbox', 1, {
    upgrade(created) {
      opening.isNew = true;
      created.createObjectStore('waiting', { autoIncrement: true });
      created.createObjectStore('sent', { autoIncrement: true });
      created.createObjectStore('counters');
    },
  });
  try {
    if (opening.isNew) await noticeReset(db);
    return await work(db);
  } finally {
    db.close();
  }
}

/** An outbox that is new although there was one before has lost what it held; nobody knows how much. */
async function noticeReset(db: IDBPDatabase<Outbox>): Promise<void> {
  if (await hasOutboxItem.getValue()) await db.add('waiting', newGap('storage-reset', 1));
  else await hasOutboxItem.setValue(true);
}

/** A store that is missing or unreadable. A full disk is not broken storage: deleting would lose what is there. */
function isBroken(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    ['NotFoundError', 'VersionError', 'UnknownError', 'DataError', 'InvalidStateError'].includes(error.name)
  );
}
