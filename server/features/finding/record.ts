import { and, desc, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { auditEvents, findingComments, findings, members } from '../../../drizzle/schema/index.ts';
import {
  type CommentOnFinding,
  type Finding,
  type FindingChange,
  type FindingComment,
  FindingCommentId,
  type FindingId,
  type FindingLink,
} from '../../../shared/domain/finding.ts';
import type { ObservationRecord } from '../../../shared/domain/observation.ts';
import type { Reveal } from '../../../shared/domain/who.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import { readRevealsOnFinding } from '../reveal/service.ts';
import { readLinks } from './links.ts';
import { readFinding } from './read.ts';
import { readRecent } from './recent.ts';
import { actedOn, holdFinding, subjectOf, thisFinding } from './service.ts';

/** Everything that its page shows of a finding. */
export interface FindingRecord extends Finding {
  recent: ObservationRecord[];
  reveals: Reveal[];
  comments: FindingComment[];
  links: FindingLink[];
  history: FindingChange[];
}

/** The audit trail has them all. */
const MOST_SHOWN = 100;

/** One finding with its newest observations, what was said and done about it, and who looked behind pseudonyms on it. @throws Refusal NOT_FOUND */
export function getFinding(org: OrgContext, id: FindingId): Promise<FindingRecord> {
  return org.read(async (db) => ({
    ...(await readFinding(db, org, id)),
    recent: await readRecent(db, org, id),
    reveals: await readRevealsOnFinding(db, org, id),
    comments: await readComments(db, org, id),
    links: await readLinks(db, org, id),
    history: await readHistory(db, org, id),
  }));
}

/** Says something of a finding; nothing that was said is changed. @throws Refusal NOT_FOUND */
export function commentOnFinding(org: MemberContext, { id, body }: CommentOnFinding): Promise<FindingComment[]> {
  return org.change('finding.commented', async (tx) => {
    const finding = await holdFinding(tx, org, id);
    const writtenAt = org.now();
    await tx.insert(findingComments).values({
      organizationId: org.organizationId,
      id: FindingCommentId.parse(newId()),
      findingId: id,
      body,
      writtenBy: org.actor.id,
      writtenAt,
    });
    await tx
      .update(findings)
      .set({ ...actedOn(finding, writtenAt), id })
      .where(thisFinding(org, id));
    return { subject: subjectOf(finding), before: null, after: { body }, result: await readComments(tx, org, id) };
  });
}

/** The newest, in the order in which they were written. */
async function readComments(db: Reader, { organizationId }: OrgContext, id: FindingId): Promise<FindingComment[]> {
  const { id: commentId, body, writtenAt, writtenBy } = findingComments;
  const newestFirst = await db
    .select({ id: commentId, body, writtenByName: members.name, writtenAt })
    .from(findingComments)
    .innerJoin(members, and(eq(members.organizationId, findingComments.organizationId), eq(members.id, writtenBy)))
    .where(and(eq(findingComments.organizationId, organizationId), eq(findingComments.findingId, id)))
    .orderBy(desc(writtenAt), desc(commentId))
    .limit(MOST_SHOWN);
  return newestFirst.toReversed();
}

function readHistory(db: Reader, org: OrgContext, id: FindingId): Promise<FindingChange[]> {
  const { organizationId, subjectKind, subjectId, sequence, occurredAt, actorName, action, before, after } =
    auditEvents;
  return db
    .select({ sequence, occurredAt, actorName, action, before, after })
    .from(auditEvents)
    .where(and(eq(organizationId, org.organizationId), eq(subjectKind, 'finding'), eq(subjectId, id)))
    .orderBy(desc(sequence))
    .limit(MOST_SHOWN);
}
