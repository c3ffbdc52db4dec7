import { and, asc, eq } from 'drizzle-orm';
import { accessRequests, baas, findingLinks, findings, vendors } from '../../../drizzle/schema/index.ts';
import { type FindingId, type FindingLink, type LinkFinding, LinkTarget } from '../../../shared/domain/finding.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';
import { notFound, Refusal } from '../../errors.ts';
import { readFindingsById } from './read.ts';
import { actedOn, holdFinding, subjectOf, thisFinding } from './service.ts';

const MOST_SHOWN = 100;

/** Joins another record to a finding. @throws Refusal NOT_FOUND for either, CONFLICT where they are joined, BAD_REQUEST for itself */
export function linkFinding(org: MemberContext, { id, to }: LinkFinding): Promise<FindingLink[]> {
  if (to.kind === 'finding' && to.id === id) throw new Refusal('BAD_REQUEST', 'A finding cannot be linked to itself.');
  return org.change('finding.linked', async (tx) => {
    const finding = await holdFinding(tx, org, id);
    const [named] = await nameTargets(tx, org, [to]);
    if (!named) throw notFound(nounOf[to.kind]);
    const inserted = await tx
      .insert(findingLinks)
      .values({
        organizationId: org.organizationId,
        findingId: id,
        kind: to.kind,
        targetId: to.id,
        linkedBy: org.actor.id,
        linkedAt: org.now(),
      })
      .onConflictDoNothing()
      .returning({ kind: findingLinks.kind });
    if (inserted.length === 0) throw new Refusal('CONFLICT', `It is linked to ${named.name} already.`);
    await tx
      .update(findings)
      .set({ ...actedOn(finding, org.now()), id })
      .where(thisFinding(org, id));
    const after = { [to.kind]: named.name };
    return { subject: subjectOf(finding), before: null, after, result: await readLinks(tx, org, id) };
  });
}

/** @throws Refusal NOT_FOUND where there is no such link */
export function unlinkFinding(org: MemberContext, { id, to }: LinkFinding): Promise<FindingLink[]> {
  return org.change('finding.unlinked', async (tx) => {
    const finding = await holdFinding(tx, org, id);
    const [named] = await nameTargets(tx, org, [to]);
    const removed = await tx
      .delete(findingLinks)
      .where(
        and(
          eq(findingLinks.organizationId, org.organizationId),
          eq(findingLinks.findingId, id),
          eq(findingLinks.kind, to.kind),
          eq(findingLinks.targetId, to.id),
        ),
      )
      .returning({ kind: findingLinks.kind });
    if (removed.length === 0) throw notFound('Link');
    const before = { [to.kind]: named?.name ?? to.id };
    return { subject: subjectOf(finding), before, after: null, result: await readLinks(tx, org, id) };
  });
}

const nounOf: Readonly<Record<LinkTarget['kind'], string>> = {
  vendor: 'Vendor',
  baa: 'BAA',
  'access-request': 'Access request',
  finding: 'Finding',
};

/** What a finding is joined to, in the order in which it was; what is gone is left out. */
export async function readLinks(db: Reader, org: OrgContext, id: FindingId): Promise<FindingLink[]> {
  const { kind, targetId, linkedAt } = findingLinks;
  const rows = await db
    .select({ kind, id: targetId })
    .from(findingLinks)
    .where(and(eq(findingLinks.organizationId, org.organizationId), eq(findingLinks.findingId, id)))
    .orderBy(asc(linkedAt), asc(targetId))
    .limit(MOST_SHOWN);
  return nameTargets(
    db,
    org,
    rows.map((row) => LinkTarget.parse(row)),
  );
}

/** The records that are there, by what people call them, in the given order. */
export async function nameTargets(db: Reader, org: OrgContext, targets: readonly LinkTarget[]): Promise<FindingLink[]> {
  const { organizationId } = org;
  const idsOf = (kind: LinkTarget['kind']) => targets.filter((to) => to.kind === kind).map(({ id }) => id);
  const ofVendors = await db
    .select({ id: vendors.id, name: vendors.name })
    .from(vendors)
    .where(and(eq(vendors.organizationId, organizationId), among(vendors.id, idsOf('vendor'))));
  const ofBaas = await db
    .select({ id: baas.id, name: vendors.name, vendorId: baas.vendorId, at: baas.createdAt })
    .from(baas)
    .innerJoin(vendors, and(eq(vendors.organizationId, baas.organizationId), eq(vendors.id, baas.vendorId)))
    .where(and(eq(baas.organizationId, organizationId), among(baas.id, idsOf('baa'))));
  const ofRequests = await db
    .select({ id: accessRequests.id, name: accessRequests.site, at: accessRequests.requestedAt })
    .from(accessRequests)
    .where(and(eq(accessRequests.organizationId, organizationId), among(accessRequests.id, idsOf('access-request'))));
  const ofFindings = await readFindingsById(db, org, idsOf('finding'));
  const named = new Map<string, Omit<FindingLink, 'to'>>([
    ...ofVendors.map(({ id, name }) => [id, { name, vendorId: id, at: null, finding: null }] as const),
    ...ofBaas.map(({ id, name, vendorId, at }) => [id, { name, vendorId, at, finding: null }] as const),
    ...ofRequests.map(({ id, name, at }) => [id, { name, vendorId: null, at, finding: null }] as const),
    ...ofFindings.map(
      (finding) => [finding.id, { name: subjectOf(finding).name, vendorId: null, at: null, finding }] as const,
    ),
  ]);
  return targets.flatMap((to) => {
    const found = named.get(to.id);
    return found ? [{ to, ...found }] : [];
  });
}
