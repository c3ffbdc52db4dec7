import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { DecideDiscovered, type DiscoveredSite } from '../../../shared/domain/discovery.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

/** Takes an ignoring back. */
export function HeedDialog({ found, onClose }: { found: DiscoveredSite; onClose: () => void }) {
  const { form, submitWith } = useSchemaForm(DecideDiscovered, { reason: '' }, ({ reason }) => ({
    kind: 'heed',
    id: found.id,
    reason,
  }));
  const heed = useMutation({
    ...trpc.discovery.decide.mutationOptions(),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  return (
    <FormDialog
      title={`Stop ignoring ${found.site}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((decision) => heed.mutate(decision))}
      submit="Put it back on the list"
      isPending={heed.isPending}
      refusal={heed.error ? sentenceOf(heed.error) : null}
    >
      <div className="consequence">
        <p className="consequence-title">What happens then</p>
        <p>It waits for a decision again. For browsers nothing changes until there is one.</p>
      </div>
      <Textarea
        label="Reason"
        description="Kept as evidence with your name and the time."
        autosize
        minRows={2}
        data-autofocus
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  );
}
