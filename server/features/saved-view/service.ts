import { and, asc, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { members, savedViews } from '../../../drizzle/schema/index.ts';
import {
  MOST_SAVED_VIEWS,
  type SavedView,
  SavedViewId,
  type SavedViewPage,
  type SaveView,
} from '../../../shared/domain/saved-view.ts';
import type { MemberContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';

/** The caller's own views of a list, by name. */
export function listViews(org: MemberContext, page: SavedViewPage): Promise<SavedView[]> {
  return org.read((db) => readViews(db, org, page));
}

/** Keeps a list as the caller sees it, in place of what they kept under that name. @throws Refusal CONFLICT where they keep too many */
export function keepView(org: MemberContext, { page, name, query }: SaveView): Promise<SavedView> {
  return org.append(async (tx) => {
    await holdOwn(tx, org);
    const kept = await readViews(tx, org, page);
    const same = kept.find((view) => view.name === name);
    if (same) {
      await tx.update(savedViews).set({ query }).where(ownView(org, same.id));
      return { ...same, query };
    }
    if (kept.length >= MOST_SAVED_VIEWS) {
      throw new Refusal('CONFLICT', `You keep ${MOST_SAVED_VIEWS} views of this list. Remove one of them first.`);
    }
    const id = SavedViewId.parse(newId());
    await tx.insert(savedViews).values({
      organizationId: org.organizationId,
      id,
      memberId: org.actor.id,
      page,
      name,
      query,
      createdAt: org.now(),
    });
    return { id, page, name, query };
  });
}

/** Forgets one of the caller's own views. @throws Refusal NOT_FOUND, also for somebody else's */
export function removeView(org: MemberContext, id: SavedViewId): Promise<{ id: SavedViewId }> {
  return org.append(async (tx) => {
    const removed = await tx.delete(savedViews).where(ownView(org, id)).returning({ id: savedViews.id });
    if (removed.length === 0) throw notFound('View');
    return { id };
  });
}

const ownView = (org: MemberContext, id: SavedViewId) =>
  and(eq(savedViews.organizationId, org.organizationId), eq(savedViews.memberId, org.actor.id), eq(savedViews.id, id));

/** One after the other, so that two windows neither keep one name twice nor more than there may be. */
async function holdOwn(tx: Tx, { organizationId, actor }: MemberContext): Promise<void> {
  await tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.organizationId, organizationId), eq(members.id, actor.id)))
    .for('no key update');
}

function readViews(db: Reader, org: MemberContext, which: SavedViewPage): Promise<SavedView[]> {
  const { id, page, name, query, organizationId, memberId } = savedViews;
  return db
    .select({ id, page, name, query })
    .from(savedViews)
    .where(and(eq(organizationId, org.organizationId), eq(memberId, org.actor.id), eq(page, which)))
    .orderBy(asc(name));
}
