import { and, eq, inArray, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { groups, members, organizations, policyDrafts, vendors } from '../../../drizzle/schema/index.ts';
import { inspect } from '../../../shared/detect/inspect.ts';
import { noteEngineOf } from '../../../shared/detect/engine.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import type { Policy } from '../../../shared/policy/bundle.ts';
import { type PolicyDraft, type PublishDraft, Rules, rulesOf, type SaveDraft } from '../../../shared/policy/rules.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { canonicalJson } from '../audit/chain.ts';
import { readOrganization } from '../organization/service.ts';
import { changedFields } from './changed-fields.ts';
import { changeGovernance } from './publish.ts';

const overtaken = (what: string) =>
  new Refusal(
    'CONFLICT',
    `Somebody else changed the draft since you opened it. ${what} Reload, and look at what it says now.`,
  );

/** What is prepared and not published; null where nothing is. */
export function getDraft(org: OrgContext): Promise<PolicyDraft | null> {
  return org.read((db) => readDraft(db, org));
}

/**
 * Replaces the draft, or begins one; rules that are the published ones leave none. A draft governs nobody, so it is kept beside the
 * audit trail; publishing it is in there, with the difference.
 *
 * @throws Refusal CONFLICT where somebody else changed it meanwhile, NOT_FOUND for a group or vendor that is not there, BAD_REQUEST
 * for a sentence that looks like it tells of a patient
 */
export function saveDraft(org: MemberContext, { basedOn, rules }: SaveDraft): Promise<PolicyDraft | null> {
  const { organizationId, actor } = org;
  return org.append(async (tx) => {
    await refuseUnknown(tx, org, rules);
    const { policy } = await readOrganization(tx, org);
    const row = await holdDraft(tx, org);
    const revision = row?.rules ? row.revision : null;
    if (revision !== basedOn) throw overtaken('Your last change was not saved.');
    refusePatients(rules, policy, row?.rules ? Rules.parse(row.rules) : null);

    const at = org.now();
    const isAsPublished = canonicalJson(rules) === canonicalJson(rulesOf(policy));
    const started = revision === null ? { startedBy: actor.id, startedAt: at } : {};
    const next = {
      rules: isAsPublished ? null : rules,
      revision: (row?.revision ?? 0) + 1,
      changedBy: actor.id,
      changedAt: at,
    };
    if (row)
      await tx
        .update(policyDrafts)
        .set({ ...next, ...started })
        .where(ofOrganization(org));
    else {
      const first = { organizationId, startedBy: actor.id, startedAt: at, ...next };
      const inserted = await tx.insert(policyDrafts).values(first).onConflictDoNothing().returning();
      if (inserted.length === 0) throw overtaken('Your last change was not saved.');
    }
    return readDraft(tx, org);
  });
}

/** Throws the draft away. @throws Refusal NOT_FOUND, CONFLICT where somebody else changed it meanwhile */
export function discardDraft(org: MemberContext, revision: number): Promise<null> {
  return org.change('policy.draft-discarded', async (tx) => {
    const { policy } = await readOrganization(tx, org);
    const rules = await takeDraft(tx, org, revision, 'It was not discarded.');
    return {
      subject: { kind: 'policy', id: org.organizationId, name: 'Draft of the rules' },
      before: changedFields(rulesOf(policy), rules).after,
      after: null,
      result: null,
    };
  });
}

/** Publishes the draft with the next bundle. @throws Refusal NOT_FOUND, CONFLICT where the draft or a group in it changed meanwhile */
export async function publishDraft(org: MemberContext, { revision, reason }: PublishDraft): Promise<null> {
  return changeGovernance(
    org,
    'policy.rules-published',
    async (tx) => {
      const rules = await takeDraft(tx, org, revision, 'It was not published.');
      await refuseUnknown(tx, org, rules);
      return { ...(await putInForce(tx, org, rules, reason)), result: null };
    },
    reason,
  );
}

/** Makes rules the organization's own; everything else in its policy stays as it is now. */
export async function putInForce(tx: Tx, org: OrgContext, rules: Rules, reason: string) {
  const { policy } = await readOrganization(tx, org);
  await tx
    .update(organizations)
    .set({ policy: { ...policy, ...rules } })
    .where(eq(organizations.id, org.organizationId));
  const { before, after } = changedFields(rulesOf(policy), rules);
  return { subject: { kind: 'policy', id: org.organizationId, name: 'Rules' }, before, after: { ...after, reason } };
}

const ofOrganization = ({ organizationId }: OrgContext) => eq(policyDrafts.organizationId, organizationId);

const startedBy = alias(members, 'started_by');
const changedBy = alias(members, 'changed_by');

async function readDraft(db: Reader, org: OrgContext): Promise<PolicyDraft | null> {
  const { rules, revision, startedAt, changedAt } = policyDrafts;
  const isMember = (member: typeof startedBy | typeof changedBy, id: typeof policyDrafts.startedBy) =>
    and(eq(member.organizationId, policyDrafts.organizationId), eq(member.id, id));
  const [draft] = await db
    .select({ rules, revision, startedBy: startedBy.name, startedAt, changedBy: changedBy.name, changedAt })
    .from(policyDrafts)
    .innerJoin(startedBy, isMember(startedBy, policyDrafts.startedBy))
    .innerJoin(
      changedBy,
      and(eq(changedBy.organizationId, policyDrafts.organizationId), eq(changedBy.id, policyDrafts.changedBy)),
    )
    .where(ofOrganization(org));
  // A draft that an earlier release kept lacks what was added since.
  return draft?.rules ? { ...draft, rules: Rules.parse(draft.rules) } : null;
}

/** The row of the draft, held until the end of the transaction. */
async function holdDraft(tx: Tx, org: OrgContext) {
  const { rules, revision } = policyDrafts;
  const [row] = await tx.select({ rules, revision }).from(policyDrafts).where(ofOrganization(org)).for('update');
  return row ?? null;
}

/** The rules of the draft, which is empty from then on. */
async function takeDraft(tx: Tx, org: MemberContext, revision: number, whatNot: string): Promise<Rules> {
  const row = await holdDraft(tx, org);
  if (!row?.rules) throw notFound('Draft');
  if (row.revision !== revision) throw overtaken(whatNot);
  const who: { changedBy: MemberId; changedAt: Date } = { changedBy: org.actor.id, changedAt: org.now() };
  await tx
    .update(policyDrafts)
    .set({ rules: null, revision: revision + 1, ...who })
    .where(ofOrganization(org));
  return Rules.parse(row.rules);
}

async function refuseUnknown(db: Reader, org: OrgContext, { groupLadders, preferred }: Rules): Promise<void> {
  const { organizationId } = org;
  const groupIds = groupLadders.map(({ groupId }) => groupId);
  const known = await db.$count(
    groups,
    and(eq(groups.organizationId, organizationId), isNull(groups.removedAt), inArray(groups.id, groupIds)),
  );
  if (known < groupIds.length) throw notFound('Group');
  const vendorIds = [...new Set(preferred.flatMap((one) => one.vendorIds))];
  const there = await db.$count(
    vendors,
    and(eq(vendors.organizationId, organizationId), inArray(vendors.id, vendorIds)),
  );
  if (there < vendorIds.length) throw notFound('Vendor');
}

/** Every browser would hold these sentences, so nobody may be told of in them. What was saved before is not judged again. */
function refusePatients({ sentences }: Rules, policy: Policy, draft: Rules | null): void {
  const known = new Set([...Object.values(policy.sentences), ...Object.values(draft?.sentences ?? {})]);
  const engine = noteEngineOf(policy.detection);
  if (
    Object.values(sentences).some(
      (sentence) => !known.has(sentence) && inspect(sentence, engine).assessment.tier !== 'none',
    )
  )
    throw new Refusal(
      'BAD_REQUEST',
      'One of these sentences looks like it tells of a patient. Every browser would hold it, so it was not saved.',
    );
}
