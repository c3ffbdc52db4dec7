import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type SafeguardCheckRecord, WithdrawCheck } from '../../../shared/domain/safeguard-check.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

/** Ends a check and its links; what was answered stays on record. */
export function WithdrawCheckDialog({ check, onClose }: { check: SafeguardCheckRecord; onClose: () => void }) {
  const { form, submitWith } = useSchemaForm(WithdrawCheck, { reason: '' }, (values) => ({ ...values, id: check.id }));
  const withdraw = useMutation({
    ...trpc.safeguardCheck.withdraw.mutationOptions(),
    onSuccess: async () => {
      await queryClient.invalidateQueries(trpc.safeguardCheck.pathFilter());
      onClose();
    },
  });
  return (
    <FormDialog
      title={`Withdraw the check of ${check.vendorName}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => withdraw.mutate(input))}
      submit="Withdraw the check"
      isDangerous
      isPending={withdraw.isPending}
      refusal={withdraw.error ? sentenceOf(withdraw.error) : null}
    >
      <p className="wl-prose">
        Every link to it ends at once, and nobody is reminded any more. What {check.contactName} answered stays here.
      </p>
      <Textarea label="Reason" autosize minRows={2} data-autofocus {...form.getInputProps('reason')} />
    </FormDialog>
  );
}
