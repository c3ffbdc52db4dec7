import { useMutation } from '@tanstack/react-query';
import { type MemberRecord, UpdateMember } from '../../../shared/domain/member.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { PersonFields, type PersonFieldValues, personFieldsOf, personInputOf } from './PersonFields.tsx';

export function EditPersonDialog({ person, onClose }: { person: MemberRecord; onClose: () => void }) {
  const { form, submitWith } = useSchemaForm<PersonFieldValues, UpdateMember>(
    UpdateMember,
    personFieldsOf(person),
    (values) => ({ ...personInputOf(values), id: person.id }),
  );
  const update = useMutation({
    ...trpc.member.update.mutationOptions(),
    onSuccess: async (record) => {
      queryClient.setQueryData(trpc.member.get.queryKey({ id: person.id }), record);
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  const { managerId, managerName } = person;
  return (
    <FormDialog
      title={`Edit ${person.name}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => update.mutate(input))}
      submit="Save changes"
      isPending={update.isPending}
      refusal={update.error ? sentenceOf(update.error) : null}
    >
      <PersonFields
        form={form}
        manager={managerId !== null && managerName !== null ? { id: managerId, name: managerName } : null}
        self={person.id}
      />
    </FormDialog>
  );
}
