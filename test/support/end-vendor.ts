import type { VendorId } from '../../shared/domain/vendor.ts';
import type { Clinic } from './world.ts';

/** Ends a vendor of which nothing on record keeps a step open. */
export async function endVendor({ officer }: Clinic, id: VendorId): Promise<void> {
  await officer.vendor.beginEnding({ id, reason: 'Nobody uses it' });
  for (const step of ['export', 'accounts'] as const)
    await officer.vendor.settleEndingStep({ id, step, outcome: 'not-needed', note: 'Nothing was there' });
  await officer.vendor.end({ id, note: '' });
}
