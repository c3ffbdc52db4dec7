import type { MemberId } from '../../../shared/domain/member.ts';
import type { Notice } from '../../../shared/domain/notification.ts';
import type { VendorId } from '../../../shared/domain/vendor.ts';

/** A day on which something about a vendor falls due. */
export interface DueDay {
  what: Extract<Notice, { kind: 'date-due' }>['what'];
  /** Of what falls due; with `what` it names it. */
  id: string;
  vendorId: VendorId;
  vendorName: string;
  ownerId: MemberId | null;
  dueOn: string;
}
