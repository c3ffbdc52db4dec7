import { Checkbox } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { GrantRoles, type MemberRecord, type Role, roles } from '../../../shared/domain/member.ts';
import { grantable } from '../../../shared/domain/permission.ts';
import { roleWords } from '../../role-words.ts';
import { useSession } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { DayInput, dayOrNull } from '../../ui/DayInput.tsx';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

/** What each role is for, in a sentence. */
const purposes: Record<Role, string> = {
  'compliance-officer': 'Runs the program and may do everything',
  'privacy-official': 'Decides on tools, agreements and findings',
  'security-official': 'The same, and looks after browsers and sessions',
  administrator: 'Looks after people, sign-in and settings; decides on nothing else',
  leadership: 'Reads, and signs reports',
  auditor: 'Reads everything until a day, and changes nothing',
  'workforce-member': 'Sees what concerns themselves',
};

export function RolesDialog({ person, onClose }: { person: MemberRecord; onClose: () => void }) {
  const { member } = useSession();
  const own = grantable(member.roles);
  const { form, submitWith } = useSchemaForm<{ roles: Role[]; auditsUntilOn: string }, GrantRoles>(
    GrantRoles,
    { roles: person.roles, auditsUntilOn: person.auditsUntilOn ?? '' },
    (values) => ({
      roles: values.roles,
      id: person.id,
      auditsUntilOn: values.roles.includes('auditor') ? dayOrNull(values.auditsUntilOn) : null,
    }),
  );
  const grant = useMutation({
    ...trpc.member.grant.mutationOptions(),
    onSuccess: async (record) => {
      queryClient.setQueryData(trpc.member.get.queryKey({ id: person.id }), record);
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  return (
    <FormDialog
      title={`Roles of ${person.name}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => grant.mutate(input))}
      submit="Save roles"
      isPending={grant.isPending}
      refusal={grant.error ? sentenceOf(grant.error) : null}
    >
      <Checkbox.Group aria-label="Roles" {...form.getInputProps('roles')}>
        <div className="stack">
          {roles.map((role) => (
            <Checkbox
              key={role}
              value={role}
              label={roleWords[role]}
              description={
                own.includes(role) ? purposes[role] : `${purposes[role]}. A compliance officer gives and takes it.`
              }
              disabled={!own.includes(role)}
            />
          ))}
        </div>
      </Checkbox.Group>
      {form.values.roles.includes('auditor') && (
        <DayInput
          label="The auditor’s last day"
          description="Nobody audits without an end"
          key={form.key('auditsUntilOn')}
          {...form.getInputProps('auditsUntilOn')}
        />
      )}
    </FormDialog>
  );
}
