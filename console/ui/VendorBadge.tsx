import type { VendorRecord } from '../../shared/domain/vendor.ts';
import { useToday } from '../session.ts';
import { Status } from './Status.tsx';
import { toneOfStatus, vendorStatus, wordOfStatus } from '../vendor-status.ts';

/** How a vendor stands today, as word, shape and colour. */
export function VendorBadge({ vendor, large = false }: { vendor: VendorRecord; large?: boolean }) {
  const status = vendorStatus(vendor, useToday());
  if (vendor.endedOn !== null) {
    return (
      <Status tone="closed" large={large}>
        Ended
      </Status>
    );
  }
  return (
    <Status tone={toneOfStatus[status.kind]} large={large}>
      {wordOfStatus(status)}
    </Status>
  );
}
