import type { DecideVendor } from '../../../shared/domain/approval.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import type { Change, MemberContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { Refusal } from '../../errors.ts';
import { ownAuthority } from '../authority/service.ts';
import { holdSites } from '../finding/site-lock.ts';
import { changeGovernance } from '../policy/publish.ts';
import { readVendor } from '../vendor/record.ts';
import { refuseUnknownOwners } from './condition.ts';
import { actionOf, enact, refuseEnded } from './enact.ts';
import { propose } from './proposal.ts';
import { groundsForSecondApprover } from './rules.ts';

/**
 * An officer's decision on a vendor; the newest counts, earlier ones stay as evidence. Where the organization's policy asks for a second
 * approver, it is proposed instead and nothing is published.
 *
 * @throws Refusal NOT_FOUND, PRECONDITION_FAILED for the approval of a vendor that was denied
 */
export function decideVendor(org: MemberContext, input: DecideVendor): Promise<VendorRecord> {
  return changeGovernance(org, actionOf(input.ruling), (tx) => recordRuling(tx, org, input));
}

/**
 * Approves in spite of a denial, by a named authority and with a reason in writing. It needs no second approver: the authority is one to
 * whoever denied it, and where the policy asks for two, nobody is both.
 *
 * @throws Refusal NOT_FOUND, FORBIDDEN for whoever is not named or denied it themselves, CONFLICT where nothing is denied
 */
export function overrideDenial(org: MemberContext, input: DecideVendor): Promise<VendorRecord> {
  return changeGovernance(org, 'vendor.denial-overridden', async (tx) => {
    await holdSites(tx, org);
    const vendor = await readVendor(tx, org, input.vendorId);
    const {
      name,
      approvals: [newest],
    } = vendor;
    await refuseUnknownOwners(tx, org, input.conditionsToMeet);
    const authority = await ownAuthority(tx, org);
    if (newest?.ruling !== 'denied' || input.ruling === 'denied')
      throw new Refusal('CONFLICT', `${name} is not denied, so there is no denial to override. Decide as usual.`);
    if (newest.decidedBy === org.actor.id && (await groundsForSecondApprover(tx, org, vendor, input)).length > 0)
      throw new Refusal(
        'FORBIDDEN',
        'You denied it yourself. Another named authority must override it, since your policy asks for a second person.',
      );
    return enact(tx, org, input, { decidedBy: org.actor.id, authorityId: authority.id });
  });
}

/**
 * The same as `decideVendor` within a change that is under way.
 *
 * @param toRequesters what whoever asked for the vendor is told beside the answer
 */
export async function recordRuling(
  tx: Tx,
  org: MemberContext,
  input: DecideVendor,
  toRequesters = '',
): Promise<Change<VendorRecord>> {
  await holdSites(tx, org);
  const vendor = await readVendor(tx, org, input.vendorId);
  await refuseUnknownOwners(tx, org, input.conditionsToMeet);
  if (input.ruling !== 'denied') {
    refuseEnded(vendor);
    refuseOverDenial(vendor);
    const because = await groundsForSecondApprover(tx, org, vendor, input);
    if (because.length > 0) return propose(tx, org, vendor, input, { because, toRequesters });
  }
  return enact(tx, org, input, { decidedBy: org.actor.id, toRequesters });
}

/** A denial holds when somebody pushes back. */
function refuseOverDenial({ name, approvals: [newest] }: VendorRecord): void {
  if (newest?.ruling !== 'denied') return;
  throw new Refusal(
    'PRECONDITION_FAILED',
    `${name} was denied by ${newest.decidedByName}, and a denial holds. Only a named authority may approve it in spite of that, in writing; an exception can be asked for.`,
  );
}
