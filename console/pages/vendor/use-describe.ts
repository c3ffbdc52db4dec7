import { useMutation } from '@tanstack/react-query';
import type { VendorId } from '../../../shared/domain/vendor.ts';
import type { VendorDetails, VendorDetailsRecord } from '../../../shared/domain/vendor-details.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { sentenceOf } from '../../ui/sentence-of.ts';

/** Writes down what is known of a vendor: whole, so that each dialog adds its part to the rest. */
export function useDescribe(id: VendorId, details: VendorDetailsRecord, onDone: () => void) {
  const describe = useMutation({
    ...trpc.vendor.describe.mutationOptions(),
    onSuccess: async (record) => {
      queryClient.setQueryData(trpc.vendor.details.queryKey({ id }), record);
      onDone();
      await queryClient.invalidateQueries();
    },
  });
  const { securityOwnerName: _, determinations: __, ...known } = details;
  return {
    describe: (part: Partial<VendorDetails>) => describe.mutate({ ...known, id, ...part }),
    isPending: describe.isPending,
    refusal: describe.error ? sentenceOf(describe.error) : null,
  };
}
