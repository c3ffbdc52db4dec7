import type { Baa } from '../../../shared/domain/baa.ts';
import type { BaaHistory } from '../../../shared/domain/baa-history.ts';
import { queryClient, trpc } from '../../trpc.ts';

/** Shows what a change gave back at once, closes the dialog that asked for it, and reads anew what else it touches. */
export const takeHistory = (baa: Baa, onClose: () => void) => async (after: BaaHistory) => {
  queryClient.setQueryData(trpc.baa.history.queryKey({ baaId: baa.agreementId }), after);
  onClose();
  await queryClient.invalidateQueries(trpc.vendor.get.queryFilter({ id: baa.vendorId }));
};
