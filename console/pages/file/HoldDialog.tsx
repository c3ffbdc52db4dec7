import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { HoldFile, type StoredFile } from '../../../shared/domain/file.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

/** Puts a file on legal hold, or ends the hold that it is on. */
export function HoldDialog({ file, onClose }: { file: StoredFile; onClose: () => void }) {
  const { form, submitWith } = useSchemaForm(HoldFile, { reason: '' }, (values) => ({ ...values, id: file.id }));
  const change = useMutation({
    ...(file.hold ? trpc.file.release : trpc.file.hold).mutationOptions(),
    onSuccess: async () => {
      await queryClient.invalidateQueries(trpc.file.pathFilter());
      onClose();
    },
  });
  return (
    <FormDialog
      title={file.hold ? `End the hold on ${file.name}` : `Hold ${file.name}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => change.mutate(input))}
      submit={file.hold ? 'End the hold' : 'Hold the file'}
      isPending={change.isPending}
      refusal={change.error ? sentenceOf(change.error) : null}
    >
      <p className="wl-prose">
        {file.hold
          ? `It is held for: ${file.hold.reason} Afterwards it can be removed once its own time is over.`
          : 'As long as it is held, nobody can remove it, also after its time. Use it for a lawsuit or an investigation.'}
      </p>
      <Textarea label="Reason" autosize minRows={2} data-autofocus {...form.getInputProps('reason')} />
    </FormDialog>
  );
}
