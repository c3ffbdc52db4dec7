import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { CreateMember } from '../../../shared/domain/member.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { PersonFields, personFieldsOf, personInputOf } from './PersonFields.tsx';

export function AddPersonDialog({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const { form, submitWith } = useSchemaForm(CreateMember, personFieldsOf(null), personInputOf);
  const create = useMutation({
    ...trpc.member.create.mutationOptions(),
    onSuccess: async (person) => {
      queryClient.setQueryData(trpc.member.get.queryKey({ id: person.id }), person);
      onClose();
      await navigate({ to: '/people/$memberId', params: { memberId: person.id } });
      await queryClient.invalidateQueries();
    },
  });
  return (
    <FormDialog
      title="Add a person"
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => create.mutate(input))}
      submit="Add person"
      isPending={create.isPending}
      refusal={create.error ? sentenceOf(create.error) : null}
    >
      <PersonFields form={form} manager={null} self={null} />
      <p className="wl-quiet">They need no account to be assigned something or reminded of it.</p>
    </FormDialog>
  );
}
