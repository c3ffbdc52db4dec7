import { and, eq, inArray, sql } from 'drizzle-orm';
import { findingBrowsers, findings } from '../../../drizzle/schema/index.ts';
import { closesByItself, type Finding, type MergeFindings } from '../../../shared/domain/finding.ts';
import { worse } from '../../../shared/domain/severity.ts';
import type { MemberContext } from '../../context.ts';
import { notFound, Refusal } from '../../errors.ts';
import { solve } from '../notification/tell.ts';
import { readFinding } from './read.ts';
import { actedOn, holdFindings, subjectOf, thisFinding } from './service.ts';

/**
 * Closes duplicates into the finding that goes on: it takes over what was counted, the worst severity and since when it was known. What
 * is observed of a duplicate's site later begins a new finding. What is missing of a vendor is one finding of its kind already, and
 * merged away it would not come back while it goes on.
 *
 * @throws Refusal NOT_FOUND, BAD_REQUEST for itself, CONFLICT for a closed one and for what closes by itself
 */
export function mergeFindings(org: MemberContext, { id, duplicates }: MergeFindings): Promise<Finding> {
  const others = [...new Set(duplicates)];
  return org.change('finding.merged', async (tx) => {
    const held = await holdFindings(tx, org, [id, ...others]);
    const into = held.find((finding) => finding.id === id);
    const merged = held.filter((finding) => finding.id !== id);
    if (!into || held.length < new Set([id, ...others]).size) throw notFound('Finding');
    if (others.includes(id)) throw new Refusal('BAD_REQUEST', 'A finding cannot be merged into itself.');
    if (held.some(({ closedAt }) => closedAt !== null)) {
      throw new Refusal('CONFLICT', 'One of these findings is closed. Only open ones are merged.');
    }
    if (held.some(({ kind }) => closesByItself(kind))) {
      throw new Refusal('CONFLICT', 'What is missing of a vendor or in training closes by itself and is not merged.');
    }
    const { organizationId } = org;
    const mergedAt = org.now();
    const ofMerged = inArray(findings.id, others);
    await tx
      .update(findings)
      .set({
        closedAt: mergedAt,
        closedBy: org.actor.id,
        treatment: 'merged',
        closingReason: `Merged into ${subjectOf(into).name}.`,
        mergedInto: id,
        actedOnAt: sql`coalesce(${findings.actedOnAt}, ${mergedAt.toISOString()}::timestamptz)`,
      })
      .where(and(eq(findings.organizationId, organizationId), ofMerged));
    const earliest = Math.min(...held.map(({ firstSeenAt }) => firstSeenAt.getTime()));
    const latest = Math.max(...held.map(({ lastSeenAt }) => lastSeenAt.getTime()));
    await tx
      .update(findings)
      .set({
        observations: held.reduce((sum, { observations }) => sum + observations, 0),
        overrides: held.reduce((sum, { overrides }) => sum + overrides, 0),
        severity: held.map(({ severity }) => severity).reduce(worse),
        firstSeenAt: new Date(earliest),
        lastSeenAt: new Date(latest),
        dueOn: held.flatMap(({ dueOn }) => dueOn ?? []).toSorted()[0] ?? null,
        ...actedOn(into, mergedAt),
      })
      .where(thisFinding(org, id));
    await tx
      .insert(findingBrowsers)
      .select(
        tx
          .selectDistinct({
            organizationId: findingBrowsers.organizationId,
            findingId: sql<typeof id>`${id}::uuid`.as('finding_id'),
            browserId: findingBrowsers.browserId,
          })
          .from(findingBrowsers)
          .where(and(eq(findingBrowsers.organizationId, organizationId), inArray(findingBrowsers.findingId, others))),
      )
      .onConflictDoNothing();
    for (const one of others) await solve(tx, org, `finding:${one}*`);
    await org.recordAll(
      tx,
      merged.map((finding) => ({
        action: 'finding.closed',
        subject: subjectOf(finding),
        before: { closedAt: null },
        after: { closedAt: mergedAt, treatment: 'merged', mergedInto: id },
      })),
    );
    const after = await readFinding(tx, org, id);
    return {
      subject: subjectOf(after),
      before: { observations: into.observations, severity: into.severity, firstSeenAt: into.firstSeenAt },
      after: {
        observations: after.observations,
        severity: after.severity,
        firstSeenAt: after.firstSeenAt,
        merged: merged.map((finding) => subjectOf(finding).name),
      },
      result: after,
    };
  });
}
