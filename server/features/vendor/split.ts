import { and, eq, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { vendorEndings, vendors } from '../../../drizzle/schema/index.ts';
import { MOST_SITES, type VendorRecord } from '../../../shared/domain/vendor.ts';
import type { MergeVendor, SplitVendor } from '../../../shared/domain/vendor-ending.ts';
import { termsOf } from '../../../shared/policy/standing.ts';
import type { MemberContext } from '../../context.ts';
import { Refusal } from '../../errors.ts';
import { overtakeProposal } from '../approval/proposal.ts';
import { settleByVendor } from '../finding/settle-sign-ups.ts';
import { holdSites } from '../finding/site-lock.ts';
import { readMember, readToday } from '../member/service.ts';
import { changeGovernance } from '../policy/publish.ts';
import { refuseLeavingDenied } from './denied-sites.ts';
import { hasExceptions } from './ending-steps.ts';
import { readVendor } from './record.ts';
import { addSites, addVendor, linkToVendors, namingConflicts, removeSites } from './service.ts';

/**
 * Makes a vendor of its own of some of a vendor's sites, undecided. Findings and what was observed follow their sites; decisions,
 * agreements and documents stay where they were. @throws Refusal NOT_FOUND for an unknown vendor or owner, CONFLICT for a taken name, a site that is not its own,
 * or a vendor that is denied
 */
export function splitVendor(org: MemberContext, { fromId, reason, ...created }: SplitVendor): Promise<VendorRecord> {
  return namingConflicts(() =>
    changeGovernance(org, 'vendor.split', async (tx) => {
      await holdSites(tx, org);
      const before = await readVendor(tx, org, fromId);
      if (created.ownerId) await readMember(tx, org, created.ownerId);
      const foreign = created.sites.find((site) => !before.sites.includes(site));
      if (foreign !== undefined) throw new Refusal('CONFLICT', `${foreign} is no site of ${before.name}.`);
      if (before.sites.every((site) => created.sites.includes(site))) {
        throw new Refusal('CONFLICT', `Leave ${before.name} one site at least, or give it another name instead.`);
      }
      refuseLeavingDenied(
        before,
        before.sites.filter((site) => !created.sites.includes(site)),
      );
      await removeSites(tx, org, fromId, created.sites);
      const { result, ...change } = await addVendor(tx, org, created);
      await org.record(tx, { action: 'vendor.created', ...change });
      const { sites } = await readVendor(tx, org, fromId);
      return {
        subject: { kind: 'vendor', id: fromId, name: before.name },
        before: { sites: before.sites },
        after: { sites, newVendor: result.name, reason },
        result,
      };
    }),
  );
}

/**
 * Makes one of a vendor that is on record twice: its sites go to the other, with the findings and whatever was observed there, and its own
 * record ends and is kept.
 *
 * @throws Refusal NOT_FOUND, CONFLICT while an agreement with it is in force or still to come, while an exception for it runs or waits,
 * where it is denied and the other is not, or where they have too many sites together
 */
export function mergeVendor(org: MemberContext, { id, intoId, reason }: MergeVendor): Promise<VendorRecord> {
  return changeGovernance(org, 'vendor.merged', async (tx) => {
    await holdSites(tx, org);
    const [vendor, into] = [await readVendor(tx, org, id), await readVendor(tx, org, intoId)];
    const today = await readToday(tx, org);
    refuseMerge(vendor, into, today);
    if (await hasExceptions(tx, org, vendor, today)) {
      throw new Refusal(
        'CONFLICT',
        `An exception for ${vendor.name} is in force or was asked for. End it first, or merge the other way round.`,
      );
    }
    // Nobody could agree to it any more.
    await overtakeProposal(tx, org, id);
    await removeSites(tx, org, id, vendor.sites);
    await addSites(tx, org, intoId, vendor.sites);
    await linkToVendors(tx, org, vendor.sites);
    await tx
      .update(vendorEndings)
      .set({ takenBackAt: org.now(), takenBackBy: org.actor.id, takenBackBecause: reason })
      .where(
        and(
          eq(vendorEndings.organizationId, org.organizationId),
          eq(vendorEndings.vendorId, id),
          isNull(vendorEndings.takenBackAt),
        ),
      );
    const by = { begunBy: org.actor.id, begunAt: org.now(), endedBy: org.actor.id };
    await tx
      .insert(vendorEndings)
      .values({ organizationId: org.organizationId, id: newId(), vendorId: id, reason, endedOn: today, ...by });
    await tx
      .update(vendors)
      .set({ endedOn: today, mergedInto: intoId })
      .where(and(eq(vendors.organizationId, org.organizationId), eq(vendors.id, id)));
    const after = await readVendor(tx, org, intoId);
    await settleByVendor(tx, org, after);
    await org.record(tx, {
      action: 'vendor.sites-taken-over',
      subject: { kind: 'vendor', id: intoId, name: into.name },
      before: { sites: into.sites },
      after: { sites: after.sites, reason },
    });
    return {
      subject: { kind: 'vendor', id, name: vendor.name },
      before: { sites: vendor.sites, endedOn: null },
      after: { sites: [], endedOn: today, mergedInto: into.name, reason },
      result: after,
    };
  });
}

/** @throws Refusal CONFLICT */
function refuseMerge(vendor: VendorRecord, into: VendorRecord, today: string): void {
  if (vendor.id === into.id) throw new Refusal('CONFLICT', 'Choose another vendor to merge it into.');
  for (const { endedOn, name } of [vendor, into]) {
    if (endedOn) throw new Refusal('CONFLICT', `${name} was ended on ${endedOn}. Take it back first.`);
  }
  if (vendor.approvals[0]?.ruling === 'denied' && into.approvals[0]?.ruling !== 'denied') {
    throw new Refusal(
      'CONFLICT',
      `${vendor.name} is denied, and a denial holds for its sites. Have a named authority override it first, or merge the other way round.`,
    );
  }
  if (vendor.sites.length + into.sites.length > MOST_SITES) {
    throw new Refusal(
      'CONFLICT',
      `Together they have more than ${MOST_SITES} sites. Remove those that nobody uses any more first.`,
    );
  }
  if (termsOf(vendor.baas).some(({ expiresOn }) => expiresOn === null || expiresOn >= today)) {
    throw new Refusal(
      'CONFLICT',
      `An agreement with ${vendor.name} is in force or still to come. Merge the other way round, or record it with ${into.name} and end this one.`,
    );
  }
}
