import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Group } from '../../../shared/domain/group.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { countOf } from '../../ui/words.ts';

/** Says what goes with a group before it is taken away. */
export function RemoveGroupDialog({ group, onClose }: { group: Group; onClose: () => void }) {
  const navigate = useNavigate();
  const remove = useMutation({
    ...trpc.group.remove.mutationOptions(),
    onSuccess: async (left) => {
      onClose();
      queryClient.setQueryData(trpc.group.list.queryKey(), left);
      await navigate({ to: '/people/groups' });
      queryClient.removeQueries(trpc.group.get.queryFilter({ id: group.id }));
    },
  });
  return (
    <FormDialog
      title={`Remove ${group.name}`}
      opened
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        remove.mutate({ id: group.id });
      }}
      submit="Remove the group"
      isDangerous
      isPending={remove.isPending}
      refusal={remove.error ? sentenceOf(remove.error) : null}
    >
      <p className="wl-prose">
        {group.people === 0
          ? 'Nobody is in it today.'
          : `${countOf(group.people, 'person is', 'people are')} in it today and can’t be assigned to or reminded by it any more.`}{' '}
        People, their roles and their accounts stay as they are.{' '}
        {group.rule === null
          ? 'Who was chosen for it stays in the audit trail alone.'
          : 'Its rule stays in the audit trail alone.'}
      </p>
    </FormDialog>
  );
}
