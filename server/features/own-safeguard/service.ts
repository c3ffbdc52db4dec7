import { asc, desc, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { ownSafeguardAnswers } from '../../../drizzle/schema/index.ts';
import { type OwnSafeguard, ownSafeguardIds, type SayOwnSafeguard } from '../../../shared/domain/own-safeguard.ts';
import { ownSafeguards } from '../../../shared/regulation/own-safeguards.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';

/** Every safeguard that a first look asks about, with what was said of it last. */
export const listOwnSafeguards = (org: OrgContext): Promise<OwnSafeguard[]> =>
  org.read((db) => readOwnSafeguards(db, org));

/** The same within a transaction. */
export async function readOwnSafeguards(db: Reader, { organizationId }: OrgContext): Promise<OwnSafeguard[]> {
  const { safeguard, isThere, memberName, saidAt, id } = ownSafeguardAnswers;
  const newest = await db
    .selectDistinctOn([safeguard], { safeguard, isThere, saidByName: memberName, saidAt })
    .from(ownSafeguardAnswers)
    .where(eq(ownSafeguardAnswers.organizationId, organizationId))
    .orderBy(asc(safeguard), desc(saidAt), desc(id));
  const saidOf = new Map(newest.map(({ safeguard: of, ...said }) => [of, said]));
  return ownSafeguardIds.map((one) => ({ id: one, said: saidOf.get(one) ?? null }));
}

/** Notes whether a safeguard is there, with who said so; what was said before stays on record. */
export function sayOwnSafeguard(org: MemberContext, { id, isThere }: SayOwnSafeguard): Promise<OwnSafeguard[]> {
  const { organizationId, actor } = org;
  return org.change('own-safeguard.said', async (tx) => {
    const before = (await readOwnSafeguards(tx, org)).find((one) => one.id === id)?.said ?? null;
    await tx.insert(ownSafeguardAnswers).values({
      organizationId,
      id: newId(),
      safeguard: id,
      isThere,
      memberId: actor.id,
      memberName: actor.name,
      saidAt: org.now(),
    });
    return {
      subject: { kind: 'own-safeguard', id, name: ownSafeguards[id].question },
      before: before && { isThere: before.isThere },
      after: { isThere },
      result: await readOwnSafeguards(tx, org),
    };
  });
}
