import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { WithdrawRiskOverride } from '../../../shared/domain/vendor-risk.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

/** Lets the computed risk count again. */
export function WithdrawRiskDialog({ vendor, onClose }: { vendor: VendorRecord; onClose: () => void }) {
  const { form, submitWith } = useSchemaForm(WithdrawRiskOverride, { reason: '' }, (values) => ({
    ...values,
    vendorId: vendor.id,
  }));
  const withdraw = useMutation({
    ...trpc.vendor.withdrawRiskOverride.mutationOptions(),
    onSuccess: async (record) => {
      queryClient.setQueryData(trpc.vendor.risk.queryKey({ id: vendor.id }), record);
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  return (
    <FormDialog
      title={`Let the computed risk of ${vendor.name} count again`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => withdraw.mutate(input))}
      submit="Take the judgement back"
      isPending={withdraw.isPending}
      refusal={withdraw.error ? sentenceOf(withdraw.error) : null}
    >
      <Textarea
        label="Reason"
        data-autofocus
        autosize
        minRows={2}
        key={form.key('reason')}
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  );
}
