import { and, eq } from 'drizzle-orm';
import { members, organizations, reportLinkHashes, reportReaders } from '../../drizzle/schema/index.ts';
import type { ReportId } from '../../shared/domain/report.ts';
import { todayIn } from '../../shared/policy/today.ts';
import type { SystemActor } from '../actor.ts';
import { OrgContext } from '../context.ts';
import { type Db, withTenant } from '../database/tenant.ts';
import { Refusal } from '../errors.ts';
import { hashOfSecret } from './secrets.ts';
import { mayAct } from './standing.ts';

/** Whoever holds the link of one reader: a person who may be nobody's member and may read that report alone. */
export interface ReportLink {
  org: OrgContext<SystemActor>;
  reportId: ReportId;
  readerId: string;
  expiresAt: Date;
}

/** What the link to a report opens. @throws Refusal NOT_FOUND | PRECONDITION_FAILED */
export async function openReportLink(db: Db, token: string, now: () => Date): Promise<ReportLink> {
  const [found] = await db
    .select()
    .from(reportLinkHashes)
    .where(eq(reportLinkHashes.hash, hashOfSecret(token)));
  if (!found)
    throw new Refusal('NOT_FOUND', 'This link is not known. Open it in full, or ask whoever sent it for a new one.');
  const { organizationId, readerId } = found;
  const [held] = await withTenant(db, organizationId, (tx) =>
    tx
      .select({ reader: reportReaders, member: members, timeZone: organizations.timeZone })
      .from(reportReaders)
      .innerJoin(organizations, eq(organizations.id, reportReaders.organizationId))
      .leftJoin(
        members,
        and(eq(members.organizationId, reportReaders.organizationId), eq(members.id, reportReaders.memberId)),
      )
      .where(and(eq(reportReaders.organizationId, organizationId), eq(reportReaders.id, readerId))),
  );
  if (!held) throw new Error('A link to no reader');
  const { reader, member, timeZone } = held;
  if (reader.linkId === null)
    throw new Refusal('PRECONDITION_FAILED', 'This link was withdrawn. Ask whoever sent it to you.');
  if (reader.linkId !== found.linkId || reader.linkExpiresAt === null)
    throw new Refusal('PRECONDITION_FAILED', 'A newer link took the place of this one. Look for the newest mail.');
  if (reader.linkExpiresAt <= now())
    throw new Refusal('PRECONDITION_FAILED', 'This link has expired. Ask whoever sent it for a new one.');
  if (member && !mayAct(member, todayIn(timeZone, now())))
    throw new Refusal('PRECONDITION_FAILED', 'This link ended on your last day here.');
  const actor: SystemActor = {
    kind: 'system',
    id: 'report-link',
    name: `${reader.name}, by the link to a report`,
  };
  const org = new OrgContext(db, organizationId, actor, now);
  return { org, reportId: reader.reportId, readerId, expiresAt: reader.linkExpiresAt };
}
