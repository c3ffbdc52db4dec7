import { and, desc, eq, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { v7 as newId } from 'uuid';
import {
  browsers,
  discoveredSiteBrowsers,
  discoveredSites,
  findingBrowsers,
  findings,
  members,
  reveals,
} from '../../../drizzle/schema/index.ts';
import { noteEngineOf } from '../../../shared/detect/engine.ts';
import { isInGeneralWords } from '../../../shared/detect/general-words.ts';
import type { DiscoveredSiteId } from '../../../shared/domain/discovery.ts';
import type { FindingId } from '../../../shared/domain/finding.ts';
import {
  type AskToReveal,
  RevealId,
  type RevealOfSelf,
  type RevealOnDiscovered,
  type RevealOnFinding,
} from '../../../shared/domain/reveal.ts';
import type { Reveal } from '../../../shared/domain/who.ts';
import { visibilityOf } from '../../../shared/policy/visibility.ts';
import type { Change, MemberContext, OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import type { Subject } from '../audit/chain.ts';
import { getOrganization, readOrganization } from '../organization/service.ts';
import { type Doer, pseudonymOf, readPseudonymKey } from './pseudonym.ts';
import { readVisibility } from './who-as-allowed.ts';

const MOST_SHOWN = 100;

/** Shows the caller one person's name on one finding, for a reason. @throws Refusal NOT_FOUND, BAD_REQUEST for words that look like a patient's, PRECONDITION_FAILED where the policy has no pseudonyms, CONFLICT */
export async function revealOnFinding(org: MemberContext, input: RevealOnFinding): Promise<Reveal> {
  await refusePatientWords(org, input);
  return org.change('observation.revealed', async (tx) => {
    const { id, kind, site } = findings;
    const [finding] = await tx
      .select({ kind, site })
      .from(findings)
      .where(and(eq(findings.organizationId, org.organizationId), eq(id, input.id)));
    if (!finding) throw notFound('Finding');
    const name = finding.site === '' ? finding.kind : `${finding.kind} on ${finding.site}`;
    const doers = await doersOfFinding(tx, org, input.id);
    return reveal(tx, org, input, { kind: 'finding', id: input.id, name }, doers, { findingId: input.id });
  });
}

/** The same on one discovered site. */
export async function revealOnDiscovered(org: MemberContext, input: RevealOnDiscovered): Promise<Reveal> {
  await refusePatientWords(org, input);
  return org.change('observation.revealed', async (tx) => {
    const { id, site } = discoveredSites;
    const [found] = await tx
      .select({ site })
      .from(discoveredSites)
      .where(and(eq(discoveredSites.organizationId, org.organizationId), eq(id, input.id)));
    if (!found) throw notFound('Discovered site');
    const doers = await doersOfSite(tx, org, input.id);
    const subject = { kind: 'discovered-site', id: input.id, name: found.site };
    return reveal(tx, org, input, subject, doers, { discoveredSiteId: input.id });
  });
}

/** Who looked behind pseudonyms on a finding, newest first; the name for whoever did it alone. Nothing where the policy has no pseudonyms. */
export const readRevealsOnFinding = (db: Reader, org: OrgContext, id: FindingId): Promise<Reveal[]> =>
  readReveals(db, org, eq(reveals.findingId, id));

/** The same of a discovered site. */
export const readRevealsOnDiscovered = (db: Reader, org: OrgContext, id: DiscoveredSiteId): Promise<Reveal[]> =>
  readReveals(db, org, eq(reveals.discoveredSiteId, id));

/** Who saw the caller's own name, where and why, newest first; at most 100. It outlasts a change of the policy. */
export function listRevealsOfSelf(org: MemberContext): Promise<RevealOfSelf[]> {
  const { organizationId, actor } = org;
  const { reason, revealedAt, memberId } = reveals;
  return org.read(async (db) => {
    const rows = await db
      .select({
        findingKind: findings.kind,
        findingSite: findings.site,
        discoveredSite: discoveredSites.site,
        revealedByName: members.name,
        reason,
        revealedAt,
      })
      .from(reveals)
      .innerJoin(members, byMember)
      .leftJoin(findings, and(eq(findings.organizationId, reveals.organizationId), eq(findings.id, reveals.findingId)))
      .leftJoin(
        discoveredSites,
        and(
          eq(discoveredSites.organizationId, reveals.organizationId),
          eq(discoveredSites.id, reveals.discoveredSiteId),
        ),
      )
      .where(and(eq(reveals.organizationId, organizationId), eq(memberId, actor.id)))
      .orderBy(desc(revealedAt), desc(reveals.id))
      .limit(MOST_SHOWN);
    return rows.map(({ findingSite, discoveredSite, ...row }) => ({
      ...row,
      site: discoveredSite ?? (findingSite === '' ? null : findingSite),
    }));
  });
}

const byMember = and(eq(members.organizationId, reveals.organizationId), eq(members.id, reveals.revealedBy));

/** A reason stays on the record, and the member and other officers read it. */
async function refusePatientWords(org: MemberContext, { reason }: Pick<AskToReveal, 'reason'>): Promise<void> {
  const { policy } = await getOrganization(org);
  if (isInGeneralWords(reason, noteEngineOf(policy.detection))) return;
  throw new Refusal(
    'BAD_REQUEST',
    'What you wrote looks like patient information. Say in general words why you must know.',
  );
}

async function reveal(
  tx: Tx,
  org: MemberContext,
  { pseudonym, reason }: AskToReveal,
  subject: Subject,
  doers: readonly Doer[],
  place: { findingId: FindingId } | { discoveredSiteId: DiscoveredSiteId },
): Promise<Change<Reveal>> {
  const { policy } = await readOrganization(tx, org);
  if (visibilityOf(policy.discovery) !== 'pseudonymous')
    throw new Refusal('PRECONDITION_FAILED', 'Your policy has no pseudonyms now: it names everybody, or nobody.');
  const key = await readPseudonymKey(tx, org);
  const doer = doers.find((one) => pseudonymOf(key, one) === pseudonym);
  if (!doer) throw notFound('Person');
  const { organizationId, actor } = org;
  const revealedAt = org.now();
  const inserted = await tx
    .insert(reveals)
    .values({
      organizationId,
      id: RevealId.parse(newId()),
      revealedBy: actor.id,
      ...(doer.memberId === null ? { browserId: doer.browserId } : { memberId: doer.memberId }),
      ...place,
      reason,
      revealedAt,
    })
    .onConflictDoNothing()
    .returning({ id: reveals.id });
  if (inserted.length === 0) throw new Refusal('CONFLICT', 'You have revealed this name already. Reload to see it.');
  return {
    subject,
    before: null,
    // The trail has other readers: it says whose name by the pseudonym alone.
    after: { pseudonym, reason },
    result: { pseudonym, name: doer.memberName ?? doer.browserLabel, revealedByName: actor.name, reason, revealedAt },
  };
}

const asDoer = {
  browserId: browsers.id,
  browserLabel: browsers.label,
  memberId: browsers.memberId,
  memberName: members.name,
};
const ofBrowser = and(eq(members.organizationId, browsers.organizationId), eq(members.id, browsers.memberId));

const doersOfFinding = (db: Reader, { organizationId }: OrgContext, id: FindingId): Promise<Doer[]> =>
  db
    .select(asDoer)
    .from(findingBrowsers)
    .innerJoin(
      browsers,
      and(eq(browsers.organizationId, findingBrowsers.organizationId), eq(browsers.id, findingBrowsers.browserId)),
    )
    .leftJoin(members, ofBrowser)
    .where(and(eq(findingBrowsers.organizationId, organizationId), eq(findingBrowsers.findingId, id)));

const doersOfSite = (db: Reader, { organizationId }: OrgContext, id: DiscoveredSiteId): Promise<Doer[]> =>
  db
    .select(asDoer)
    .from(discoveredSiteBrowsers)
    .innerJoin(
      browsers,
      and(
        eq(browsers.organizationId, discoveredSiteBrowsers.organizationId),
        eq(browsers.id, discoveredSiteBrowsers.browserId),
      ),
    )
    .leftJoin(members, ofBrowser)
    .where(
      and(eq(discoveredSiteBrowsers.organizationId, organizationId), eq(discoveredSiteBrowsers.discoveredSiteId, id)),
    );

async function readReveals(db: Reader, org: OrgContext, which: SQL): Promise<Reveal[]> {
  if ((await readVisibility(db, org)) !== 'pseudonymous') return [];
  const { organizationId, actor } = org;
  const whose = alias(members, 'whose');
  const { memberId, browserId, revealedBy, reason, revealedAt } = reveals;
  const rows = await db
    .select({
      memberId,
      memberName: whose.name,
      browserId,
      browserLabel: browsers.label,
      revealedBy,
      revealedByName: members.name,
      reason,
      revealedAt,
    })
    .from(reveals)
    .innerJoin(members, byMember)
    .leftJoin(whose, and(eq(whose.organizationId, reveals.organizationId), eq(whose.id, memberId)))
    .leftJoin(browsers, and(eq(browsers.organizationId, reveals.organizationId), eq(browsers.id, browserId)))
    .where(and(eq(reveals.organizationId, organizationId), which))
    .orderBy(desc(revealedAt), desc(reveals.id))
    .limit(MOST_SHOWN);
  const key = await readPseudonymKey(db, org);
  return rows.map((row) => ({
    pseudonym: pseudonymOf(key, row),
    name: row.revealedBy === actor.id ? (row.memberName ?? row.browserLabel) : null,
    revealedByName: row.revealedByName,
    reason: row.reason,
    revealedAt: row.revealedAt,
  }));
}
