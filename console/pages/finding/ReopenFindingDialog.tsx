import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type Finding, ReopenFinding } from '../../../shared/domain/finding.ts';
import { trpc } from '../../trpc.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { ChangeDialog, refreshFindings } from './ChangeDialog.tsx';

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
      await refreshFindings();
      form.reset();
      onClose();
    },
  });
  return (
    <ChangeDialog
      title="Reopen this finding"
      submit="Reopen finding"
      opened={opened}
      onClose={onClose}
      onSubmit={submitWith((input) => reopen.mutate(input))}
      change={reopen}
    >
      <Textarea
        label="Reason"
        autosize
        minRows={2}
        data-autofocus
        key={form.key('reason')}
        {...form.getInputProps('reason')}
      />
    </ChangeDialog>
  );
}
