import { PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Password } from '../../../shared/domain/member.ts';
import { LENGTH_ALONE, LENGTH_WITH_SECOND_FACTOR } from '../../../shared/domain/password.ts';
import { z } from '../../../shared/zod.ts';
import { useSession } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

const ChangePassword = z.object({ current: z.string().min(1, 'Enter your current password'), next: Password });

export function ChangePasswordDialog({ onClose, onChanged }: { onClose: () => void; onChanged: () => void }) {
  const { secondFactor } = useSession();
  const { form, submitWith } = useSchemaForm(ChangePassword, { current: '', next: '' }, (values) => values);
  const change = useMutation({
    ...trpc.password.change.mutationOptions(),
    onSuccess: async () => {
      onChanged();
      await queryClient.invalidateQueries(trpc.session.list.queryFilter());
    },
  });
  const least = secondFactor.isOn ? LENGTH_WITH_SECOND_FACTOR : LENGTH_ALONE;
  return (
    <FormDialog
      title="Change your password"
      opened
      onClose={onClose}
      onSubmit={submitWith((values) => change.mutate(values))}
      submit="Change the password"
      isPending={change.isPending}
      refusal={change.error ? sentenceOf(change.error) : null}
    >
      <PasswordInput
        label="Current password"
        autoComplete="current-password"
        data-autofocus
        visibilityToggleButtonProps={{ 'aria-label': 'Show the current password' }}
        key={form.key('current')}
        {...form.getInputProps('current')}
      />
      <PasswordInput
        label="New password"
        description={`At least ${least} characters. A sentence is fine.`}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': 'Show the new password' }}
        key={form.key('next')}
        {...form.getInputProps('next')}
      />
    </FormDialog>
  );
}
