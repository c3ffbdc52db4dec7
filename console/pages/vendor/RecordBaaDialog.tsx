import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { RecordBaa } from '../../../shared/domain/baa.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { DayInput, dayOrNull } from '../../ui/DayInput.tsx';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

export function RecordBaaDialog({ vendor, onClose }: { vendor: VendorRecord; onClose: () => void }) {
  const today = useToday();
  const { form, submitWith } = useSchemaForm(
    RecordBaa,
    { counterparty: vendor.name, signedOn: today, effectiveOn: today, expiresOn: '' },
    (values) => ({ ...values, vendorId: vendor.id, expiresOn: dayOrNull(values.expiresOn) }),
  );
  const record = useMutation({
    ...trpc.baa.record.mutationOptions(),
    onSuccess: async (after) => {
      queryClient.setQueryData(trpc.vendor.get.queryKey({ id: vendor.id }), after);
      onClose();
      await queryClient.invalidateQueries();
    },
  });

  return (
    <FormDialog
      title={`Record a BAA with ${vendor.name}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((baa) => record.mutate(baa))}
      submit="Record the BAA"
      isPending={record.isPending}
      refusal={record.error ? sentenceOf(record.error) : null}
    >
      <TextInput
        label="Other party"
        description="As the agreement names it."
        data-autofocus
        key={form.key('counterparty')}
        {...form.getInputProps('counterparty')}
      />
      <DayInput label="Signed on" max={today} key={form.key('signedOn')} {...form.getInputProps('signedOn')} />
      <div className="field-row">
        <DayInput label="In effect from" key={form.key('effectiveOn')} {...form.getInputProps('effectiveOn')} />
        <DayInput
          label="Last day"
          description="Empty when it has no end."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          key={form.key('expiresOn')}
          {...form.getInputProps('expiresOn')}
        />
      </div>
      <p className="wl-quiet">
        HIPAA itself sets no expiry; enter what the agreement says. The signed file is added next.
      </p>
    </FormDialog>
  );
}
