import { Radio, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { determinationKinds, DetermineVendor } from '../../../shared/domain/determination.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { determinationMeanings, determinationWords } from './details-words.ts';

/** Whether the vendor is a business associate, and why. */
export function DetermineVendorDialog({ vendor, onClose }: { vendor: VendorRecord; onClose: () => void }) {
  const { form, submitWith } = useSchemaForm(DetermineVendor, { kind: '', reason: '' }, (values) => ({
    ...values,
    vendorId: vendor.id,
  }));
  const determine = useMutation({
    ...trpc.vendor.determine.mutationOptions(),
    onSuccess: async (record) => {
      queryClient.setQueryData(trpc.vendor.details.queryKey({ id: vendor.id }), record);
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  return (
    <FormDialog
      title={`Is ${vendor.name} a business associate?`}
      opened
      onClose={onClose}
      onSubmit={submitWith((determination) => determine.mutate(determination))}
      submit="Record the determination"
      isPending={determine.isPending}
      refusal={determine.error ? sentenceOf(determine.error) : null}
    >
      <Radio.Group
        label="It is"
        description="As 45 CFR 160.103 says it. Browsers go by your decision and the agreements, not by this."
        key={form.key('kind')}
        {...form.getInputProps('kind')}
        error={form.errors['kind'] && 'Choose what it is'}
      >
        <div className="stack stack-tight stack-spaced">
          {determinationKinds.map((kind, index) => (
            <Radio
              key={kind}
              value={kind}
              label={determinationWords[kind]}
              description={determinationMeanings[kind]}
              data-autofocus={index === 0 ? true : undefined}
            />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label="Reason"
        description="What it does with your patients' information, in a sentence or two"
        autosize
        minRows={2}
        key={form.key('reason')}
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  );
}
