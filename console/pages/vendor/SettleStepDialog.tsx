import { Radio, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { SettleEndingStep } from '../../../shared/domain/vendor-ending.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

/** What came of a step that nothing on record can tell. */
export function SettleStepDialog({
  vendor,
  step,
  title,
  onClose,
}: {
  vendor: VendorRecord;
  step: SettleEndingStep['step'];
  title: string;
  onClose: () => void;
}) {
  const { form, submitWith } = useSchemaForm(SettleEndingStep, { outcome: 'done' as const, note: '' }, (values) => ({
    ...values,
    id: vendor.id,
    step,
  }));
  const settle = useMutation({
    ...trpc.vendor.settleEndingStep.mutationOptions(),
    onSuccess: async (ending) => {
      queryClient.setQueryData(trpc.vendor.ending.queryKey({ id: vendor.id }), ending);
      onClose();
      await queryClient.invalidateQueries(trpc.vendor.changes.queryFilter({ id: vendor.id }));
    },
  });
  return (
    <FormDialog
      title={title}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => settle.mutate(input))}
      submit="Write it down"
      isPending={settle.isPending}
      refusal={settle.error ? sentenceOf(settle.error) : null}
    >
      <Radio.Group label="What came of it" {...form.getInputProps('outcome')}>
        <Stack gap={6}>
          <Radio value="done" label="It is done" data-autofocus />
          <Radio value="not-needed" label="It is not needed here" />
        </Stack>
      </Radio.Group>
      <Textarea
        label="How you know"
        description="Kept as evidence with your name and the time."
        autosize
        minRows={2}
        {...form.getInputProps('note')}
      />
    </FormDialog>
  );
}
