import { and, desc, eq, gte, isNotNull, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { exceptions, groups, members, observations, vendors } from '../../../drizzle/schema/index.ts';
import type { Exception, ExceptionId, ExceptionState, ListExceptions } from '../../../shared/domain/exception.ts';
import type { Page } from '../../../shared/domain/paging.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { readToday } from '../member/service.ts';
import { readVendor } from '../vendor/record.ts';

/** Exceptions, newest first, each with how often it was used. @throws Refusal NOT_FOUND for an unknown vendor */
export function listExceptions(
  org: OrgContext,
  { page, size, state, vendorId }: ListExceptions,
): Promise<Page<Exception>> {
  return org.read(async (db) => {
    if (vendorId !== null) await readVendor(db, org, vendorId);
    const which = and(
      eq(exceptions.organizationId, org.organizationId),
      state === 'all' ? undefined : inState(state, await readToday(db, org)),
      vendorId === null ? undefined : eq(exceptions.vendorId, vendorId),
    );
    return {
      items: await readExceptions(db, org, which, { limit: size, offset: (page - 1) * size }),
      total: await db.$count(exceptions, which),
    };
  });
}

/** One exception. @throws Refusal NOT_FOUND */
export async function readException(db: Reader, org: OrgContext, id: ExceptionId): Promise<Exception> {
  const which = and(eq(exceptions.organizationId, org.organizationId), eq(exceptions.id, id));
  const [exception] = await readExceptions(db, org, which, { limit: 1, offset: 0 });
  if (!exception) throw notFound('Exception');
  return exception;
}

/** As `exceptionState` computes it of one. */
function inState(state: ExceptionState, today: string): SQL | undefined {
  const { outcome, endedAt, endsOn } = exceptions;
  const isLeft = and(isNull(endedAt), or(isNull(outcome), ne(outcome, 'refused')));
  switch (state) {
    case 'refused':
      return eq(outcome, 'refused');
    case 'ended':
      return isNotNull(endedAt);
    case 'over':
      return and(isLeft, lt(endsOn, today));
    case 'waiting':
      return and(isLeft, isNull(outcome), gte(endsOn, today));
    case 'in-force':
      return and(isLeft, eq(outcome, 'granted'), gte(endsOn, today));
  }
}

async function readExceptions(
  db: Reader,
  { organizationId }: OrgContext,
  which: SQL | undefined,
  { limit, offset }: { limit: number; offset: number },
): Promise<Exception[]> {
  const [settling, ending] = [alias(members, 'settling'), alias(members, 'ending')];
  const { id, vendorId, groupId, dataClasses, needsBaa, reason, startsOn, endsOn, askedAt } = exceptions;
  const { outcome, settledAt, settledBecause, endedAt, endedBecause } = exceptions;
  // Whatever the browser's own clock, nothing was let through before it was granted; a browser that was away may report late.
  const used = and(
    eq(observations.organizationId, exceptions.organizationId),
    eq(observations.vendorId, vendorId),
    eq(observations.because, 'excepted'),
    gte(observations.occurredAt, settledAt),
    sql`${observations.occurredAt} < ${endsOn} + interval '2 days'`,
  );
  return db
    .select({
      id,
      vendorId,
      vendorName: vendors.name,
      groupId,
      groupName: groups.name,
      dataClasses,
      needsBaa,
      reason,
      startsOn,
      endsOn,
      askedByName: members.name,
      askedAt,
      outcome,
      settledByName: settling.name,
      settledAt,
      settledBecause,
      endedByName: ending.name,
      endedAt,
      endedBecause,
      uses: sql<number>`(select count(*) from ${observations} where ${used})`.mapWith(Number),
      lastUsedAt: sql`(select max(${observations.occurredAt}) from ${observations} where ${used})`.mapWith(
        observations.occurredAt,
      ),
    })
    .from(exceptions)
    .innerJoin(vendors, and(eq(vendors.organizationId, organizationId), eq(vendors.id, vendorId)))
    .innerJoin(members, and(eq(members.organizationId, organizationId), eq(members.id, exceptions.askedBy)))
    .leftJoin(groups, and(eq(groups.organizationId, organizationId), eq(groups.id, groupId)))
    .leftJoin(settling, and(eq(settling.organizationId, organizationId), eq(settling.id, exceptions.settledBy)))
    .leftJoin(ending, and(eq(ending.organizationId, organizationId), eq(ending.id, exceptions.endedBy)))
    .where(which)
    .orderBy(desc(askedAt), desc(id))
    .limit(limit)
    .offset(offset);
}
