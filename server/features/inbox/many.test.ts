import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inboxMarks } from '../../../drizzle/schema/index.ts';
import { withTenant } from '../../database/tenant.ts';
import { inboxKinds, type InboxItem, type ListInbox } from '../../../shared/domain/inbox.ts';
import { compareWaiting } from '../../../shared/domain/inbox-order.ts';
import { severities } from '../../../shared/domain/finding.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import { plantWaiting } from '../../../test/support/many-waiting.ts';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';

const VENDORS = 150;

let world: World;
let clinic: Clinic;
/** What waits and rests, read whole and put in order here. */
let plain: Record<'waiting' | 'resting', InboxItem[]>;
beforeAll(async () => {
  world = await createWorld();
  clinic = await world.organization();
  const today = todayIn('America/Chicago', world.clock.now());
  const { id: memberId } = clinic.people['compliance-officer'];
  await plantWaiting(world.db, { organizationId: clinic.id, memberId, today }, VENDORS);
  plain = {
    waiting: (await each('waiting')).flat().toSorted(compareWaiting),
    resting: (await each('resting')).flat().toSorted(compareWaiting),
  };
});
afterAll(() => world.close());

const each = (state: ListInbox['state']) => Promise.all(inboxKinds.map((kind) => everyPage({ kind, state })));

async function everyPage(asked: Partial<ListInbox>): Promise<InboxItem[]> {
  const rows: InboxItem[] = [];
  for (let page = 1; ; page++) {
    const { items, total } = await clinic.officer.inbox.list({ ...asked, page, size: 100 });
    rows.push(...items);
    if (rows.length >= total) return rows;
  }
}
const keyOf = ({ kind, id }: Pick<InboxItem, 'kind' | 'id'>) => `${kind} ${id}`;

describe('of many that wait, the inbox shows the same a page at a time as it has all told', () => {
  test('each once, in the same order, whatever the size of a page', async () => {
    const { waiting } = plain;
    expect(waiting.length).toBeGreaterThan(1000);
    expect(new Set(waiting.map(keyOf)).size).toBe(waiting.length);
    expect(await everyPage({})).toEqual(waiting);
    const small = await Promise.all([1, 2, 3].map((page) => clinic.officer.inbox.list({ page, size: 7 })));
    expect(small.flatMap(({ items }) => items)).toEqual(waiting.slice(0, 21));
    expect(await clinic.officer.inbox.list({ page: 9999 })).toEqual({ items: [], total: waiting.length });
  });

  test('what rests, and what is somebody’s, out of all kinds', async () => {
    const { waiting, resting } = plain;
    expect(await everyPage({ state: 'resting' })).toEqual(resting);
    expect(resting.length).toBeGreaterThan(5);
    const { id } = clinic.people['compliance-officer'];
    const mine = waiting.filter(({ assigneeId }) => assigneeId === id);
    expect(mine.length).toBeGreaterThan(10);
    expect(await everyPage({ mine: true })).toEqual(mine);
  });

  test('a thing rests exactly if its snooze goes on, it is no worse, waits since before, and has not become overdue since', async () => {
    const marks = await marksAsPlanted();
    const all = [...plain.waiting, ...plain.resting];
    const today = todayIn('America/Chicago', world.clock.now());
    const rests = (item: InboxItem) => {
      const mark = marks.get(keyOf(item.kind === 'override' ? { ...item, kind: 'finding' } : item));
      if (!mark?.snoozedUntilOn || mark.snoozedUntilOn <= today) return false;
      const { snoozedSeverity: severity, snoozedAt: at } = mark;
      if (!severity || !at) throw new Error('A snooze without its severity or time');
      const isWorse = severities.indexOf(item.severity) < severities.indexOf(severity);
      const snoozedOn = todayIn('America/Chicago', at);
      const isOverdueSince = item.dueOn !== null && item.dueOn < today && item.dueOn >= snoozedOn;
      return !isWorse && item.since <= at && !isOverdueSince;
    };
    expect(new Set(plain.resting.map(keyOf))).toEqual(new Set(all.filter(rests).map(keyOf)));
  });

  test('the counts are those of the lists', async () => {
    const { waiting, resting } = plain;
    const { id } = clinic.people['compliance-officer'];
    const byKind = Object.fromEntries(
      inboxKinds.map((kind) => [kind, waiting.filter((one) => one.kind === kind).length]),
    );
    expect(await clinic.officer.inbox.count()).toEqual({
      waiting: waiting.length,
      urgent: waiting.filter(({ severity }) => severity === 'critical' || severity === 'high').length,
      mine: waiting.filter(({ assigneeId }) => assigneeId === id).length,
      resting: resting.length,
      byKind,
    });
  });
});

async function marksAsPlanted() {
  const marks = await withTenant(world.db, clinic.id, (tx) => tx.select().from(inboxMarks));
  return new Map(marks.map((mark) => [`${mark.kind} ${mark.itemId}`, mark]));
}
