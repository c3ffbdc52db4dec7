import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ReopenFinding, type Finding } from '../../../shared/domain/finding.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

export function ReopenFindingDialog({
  finding,
  opened,
  onClose,
}: {
  finding: Finding;
  opened: boolean;
  onClose: () => void;
}) {
  const { form, submitWith } = useSchemaForm(ReopenFinding, { reason: '' }, (values) => ({
    ...values,
    id: finding.id,
  }));
  const reopen = useMutation({
    ...trpc.finding.reopen.mutationOptions(),
    onSuccess: async () => {
      await queryClient.invalidateQueries(trpc.finding.pathFilter());
      form.reset();
      onClose();
    },
  });

  return (
    <FormDialog
      title="Reopen this finding"
      opened={opened}
      onClose={onClose}
      onSubmit={submitWith((input) => reopen.mutate(input))}
      submit="Reopen finding"
      isPending={reopen.isPending}
      refusal={reopen.error ? sentenceOf(reopen.error) : null}
    >
      <Textarea
        label="Reason"
        autosize
        minRows={2}
        data-autofocus
        key={form.key('reason')}
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  );
}
