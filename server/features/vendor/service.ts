import { and, eq, inArray, ne } from 'drizzle-orm';
import { parse } from 'tldts';
import { v7 as newId } from 'uuid';
import { vendors, vendorSites } from '../../../drizzle/schema/index.ts';
import {
  type CreateVendor,
  type UpdateVendor,
  VendorId,
  type VendorRecord,
  VendorSiteId,
} from '../../../shared/domain/vendor.ts';
import type { Change, MemberContext, OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { Refusal } from '../../errors.ts';
import { offendedConstraint } from '../../failures.ts';
import { linkDiscoveredToVendors } from '../discovery/vendor-link.ts';
import { settleByVendor } from '../finding/settle-sign-ups.ts';
import { holdSites } from '../finding/site-lock.ts';
import { linkFindingsToVendors } from '../finding/vendor-link.ts';
import { readMember } from '../member/service.ts';
import { changeGovernance } from '../policy/publish.ts';
import { refuseBelowDenied, refuseLeavingDenied } from './denied-sites.ts';
import { readVendor, readVendors } from './record.ts';

/** All vendors, by name. */
export function listVendors(org: OrgContext): Promise<VendorRecord[]> {
  return org.read((db) => readVendors(db, org));
}

/** One vendor. @throws Refusal NOT_FOUND */
export function getVendor(org: OrgContext, id: VendorId): Promise<VendorRecord> {
  return org.read((db) => readVendor(db, org, id));
}

/** Adds a vendor, undecided. @throws Refusal CONFLICT for a taken name or site or one below a denied vendor's, BAD_REQUEST for one that many share, NOT_FOUND for an unknown owner */
export function createVendor(org: OrgContext, input: CreateVendor): Promise<VendorRecord> {
  return namingConflicts(() => changeGovernance(org, 'vendor.created', (tx) => addVendor(tx, org, input)));
}

/** The same within a change that is under way; call it inside `namingConflicts`. */
export async function addVendor(tx: Tx, org: OrgContext, input: CreateVendor): Promise<Change<VendorRecord>> {
  const { name, purpose, ownerId } = input;
  const id = VendorId.parse(newId());
  await holdSites(tx, org);
  if (ownerId) await readMember(tx, org, ownerId);
  await refuseTakenName(tx, org, name);
  await tx
    .insert(vendors)
    .values({ organizationId: org.organizationId, id, name, purpose, ownerId, createdAt: org.now() });
  await addSites(tx, org, id, input.sites);
  await linkToVendors(tx, org, input.sites);

  const vendor = await readVendor(tx, org, id);
  return { subject: { kind: 'vendor', id, name }, before: null, after: editable(vendor), result: vendor };
}

/** Gives a vendor more sites, within a change that is under way; call it inside `namingConflicts`. @throws Refusal NOT_FOUND, CONFLICT for a taken site */
export async function giveSites(
  tx: Tx,
  org: OrgContext,
  id: VendorId,
  domains: readonly string[],
): Promise<Change<VendorRecord>> {
  await holdSites(tx, org);
  const before = await readVendor(tx, org, id);
  const added = domains.filter((domain) => !before.sites.includes(domain));
  await addSites(tx, org, id, added);
  await linkToVendors(tx, org, added);

  const after = await readVendor(tx, org, id);
  const subject = { kind: 'vendor', id, name: after.name };
  return { subject, before: editable(before), after: editable(after), result: after };
}

/**
 * Replaces what can be edited of a vendor.
 *
 * @throws Refusal NOT_FOUND, BAD_REQUEST for a site that many share, CONFLICT for a taken name or site, one below a denied vendor's,
 * or one that a denied vendor would lose
 */
export function updateVendor(org: MemberContext, input: UpdateVendor): Promise<VendorRecord> {
  const { id, name, purpose, ownerId } = input;
  return namingConflicts(() =>
    changeGovernance(org, 'vendor.updated', async (tx) => {
      await holdSites(tx, org);
      const before = await readVendor(tx, org, id);
      if (name !== before.name) await refuseTakenName(tx, org, name);
      if (ownerId) await readMember(tx, org, ownerId);
      refuseLeavingDenied(before, input.sites);
      await tx.update(vendors).set({ name, purpose, ownerId }).where(thisVendor(org, id));
      await removeSites(
        tx,
        org,
        id,
        before.sites.filter((domain) => !input.sites.includes(domain)),
      );
      await addSites(
        tx,
        org,
        id,
        input.sites.filter((domain) => !before.sites.includes(domain)),
      );
      await linkToVendors(tx, org, [...before.sites, ...input.sites]);

      const after = await readVendor(tx, org, id);
      if (after.sites.some((domain) => !before.sites.includes(domain))) await settleByVendor(tx, org, after);
      return { subject: { kind: 'vendor', id, name }, before: editable(before), after: editable(after), result: after };
    }),
  );
}

const thisVendor = ({ organizationId }: OrgContext, id: VendorId) =>
  and(eq(vendors.organizationId, organizationId), eq(vendors.id, id));

/** What was observed on these sites belongs to whoever has them now. */
export async function linkToVendors(tx: Tx, org: OrgContext, domains: readonly string[]): Promise<void> {
  await linkFindingsToVendors(tx, org, domains);
  await linkDiscoveredToVendors(tx, org, domains);
}

const editable = ({ name, purpose, ownerId, sites }: VendorRecord) => ({ name, purpose, ownerId, sites });

export async function addSites(tx: Tx, org: OrgContext, vendorId: VendorId, domains: readonly string[]): Promise<void> {
  const { organizationId } = org;
  const added = [...new Set(domains)];
  if (added.length === 0) return;
  refuseSharedSites(added);
  await refuseTakenSites(tx, org, vendorId, added);
  await refuseBelowDenied(tx, org, vendorId, added);
  await tx
    .insert(vendorSites)
    .values(added.map((domain) => ({ organizationId, id: VendorSiteId.parse(newId()), vendorId, domain })));
}

export async function removeSites(
  tx: Tx,
  { organizationId }: OrgContext,
  vendorId: VendorId,
  domains: string[],
): Promise<void> {
  if (domains.length === 0) return;
  const theirs = and(eq(vendorSites.organizationId, organizationId), eq(vendorSites.vendorId, vendorId));
  await tx.delete(vendorSites).where(and(theirs, inArray(vendorSites.domain, domains)));
}

/** A site covers all that lies below it; below `co.uk` or `github.io` lie the sites of strangers. https://publicsuffix.org */
function refuseSharedSites(domains: readonly string[]): void {
  for (const site of domains) {
    const { domain, isIp } = parse(site, { allowPrivateDomains: true });
    if (domain !== null || isIp === true) continue;
    throw new Refusal(
      'BAD_REQUEST',
      `Many different owners have their sites below ${site}. Enter the whole domain of this vendor, such as notely.${site}.`,
    );
  }
}

async function refuseTakenName(tx: Tx, { organizationId }: OrgContext, name: string): Promise<void> {
  const [taken] = await tx
    .select({ id: vendors.id })
    .from(vendors)
    .where(and(eq(vendors.organizationId, organizationId), eq(vendors.name, name)));
  if (taken) throw new Refusal('CONFLICT', `A vendor named ${name} exists already. Open it, or choose another name.`);
}

async function refuseTakenSites(
  tx: Tx,
  { organizationId }: OrgContext,
  vendorId: VendorId,
  domains: string[],
): Promise<void> {
  const [taken] = await tx
    .select({ domain: vendorSites.domain, vendorName: vendors.name })
    .from(vendorSites)
    .innerJoin(
      vendors,
      and(eq(vendors.organizationId, vendorSites.organizationId), eq(vendors.id, vendorSites.vendorId)),
    )
    .where(
      and(
        eq(vendorSites.organizationId, organizationId),
        ne(vendorSites.vendorId, vendorId),
        inArray(vendorSites.domain, domains),
      ),
    );
  if (taken)
    throw new Refusal('CONFLICT', `${taken.domain} already belongs to ${taken.vendorName}. Remove it there first.`);
}

/** The database has the last word on what is taken, since two officers may type at the same moment. */
export async function namingConflicts<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const offended = offendedConstraint(error);
    if (offended === 'vendors_name_is_unique') {
      throw new Refusal('CONFLICT', 'A vendor of that name was added just now. Reload and look again.');
    }
    if (offended === 'vendor_sites_domain_is_unique') {
      throw new Refusal('CONFLICT', 'One of these sites was given to another vendor just now. Reload and look again.');
    }
    throw error;
  }
}
