import type { InboxItem, ListInbox } from '../../shared/domain/inbox.ts';
import type { VendorId } from '../../shared/domain/vendor.ts';
import { type Clinic, notely, type World } from './world.ts';

/** What a clinic's officer does before something waits, and what waits then. */
export function inboxOf(world: World, clinic: Clinic) {
  const { officer, people } = clinic;
  const waiting = async (input: Partial<ListInbox> = {}, api = officer) => (await api.inbox.list(input)).items;
  return {
    waiting,
    reasons: async (input: Partial<ListInbox> = {}, api = officer) =>
      (await waiting(input, api)).map(({ reason, name }) => `${reason}: ${name}`),
    /** The one of its kind that waits. */
    the: async (kind: InboxItem['kind']) => {
      const [item] = await waiting({ kind });
      if (!item) throw new Error(`Nothing of the kind ${kind} waits`);
      return item;
    },
    report: async (...observations: object[]) => {
      const api = await (await clinic.browser()).api();
      return api.observation.report({ sentAt: world.clock.now().toISOString(), observations });
    },
    addVendor: (name: string, ownerId = people['compliance-officer'].id) =>
      officer.vendor.create({ ...notely, name, sites: [`${name.toLowerCase()}.example`], ownerId }),
    approve: (vendorId: VendorId, reviewDueOn: string | null = world.dayIn(300), dataClass: 'phi' | 'health' = 'phi') =>
      officer.approval.decide({
        vendorId,
        ruling: 'approved',
        dataClasses: [dataClass],
        conditions: '',
        reason: 'Reviewed',
        reviewDueOn,
      }),
    agree: (vendorId: VendorId, expiresOn: string | null, effectiveOn = world.dayIn(-100)) =>
      officer.baa.record({ vendorId, counterparty: 'Them', signedOn: effectiveOn, effectiveOn, expiresOn }),
  };
}

export const which = ({ kind, id }: InboxItem) => ({ kind, id });
