import { PasswordInput, SegmentedControl, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Proof } from '../../shared/domain/session.ts';
import { answerConfirmation, useIsConfirmationWanted } from '../confirmation.ts';
import { useSession } from '../session.ts';
import { trpc } from '../trpc.ts';
import { FormDialog } from './Dialog.tsx';
import { sentenceOf } from './sentence-of.ts';
import { useSchemaForm } from './use-schema-form.ts';

/** Asks who it is before what hurts, wherever in the console that is. */
export function ConfirmItIsYou() {
  return useIsConfirmationWanted() ? <ConfirmDialog /> : null;
}

function ConfirmDialog() {
  const { secondFactor } = useSession();
  const [kind, setKind] = useState<Proof['kind']>('password');
  const { form, submitWith } = useSchemaForm(Proof, { value: '' }, ({ value }) => ({ kind, value: value.trim() }));
  const confirm = useMutation({
    ...trpc.session.confirm.mutationOptions(),
    onSuccess: () => answerConfirmation(true),
    onError: () => form.setFieldValue('value', ''),
  });

  return (
    <FormDialog
      title="Is it still you?"
      opened
      onClose={() => answerConfirmation(false)}
      onSubmit={submitWith((proof) => confirm.mutate(proof))}
      submit="Go on"
      isPending={confirm.isPending}
      refusal={confirm.error ? sentenceOf(confirm.error) : null}
    >
      <p className="wl-quiet">What you are about to do asks for it. It holds for ten minutes.</p>
      {secondFactor.isOn && (
        <SegmentedControl
          aria-label="Show it by"
          data={[
            { value: 'password', label: 'Password' },
            { value: 'code', label: 'Code of your app' },
          ]}
          value={kind}
          onChange={(value) => setKind(value === 'code' ? 'code' : 'password')}
        />
      )}
      {kind === 'password' ? (
        <PasswordInput
          label="Your password"
          autoComplete="current-password"
          data-autofocus
          visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
          key={form.key('value')}
          {...form.getInputProps('value')}
        />
      ) : (
        <TextInput
          label="Code"
          description="Six digits from your app, or a recovery code."
          autoComplete="one-time-code"
          data-autofocus
          key={form.key('value')}
          {...form.getInputProps('value')}
        />
      )}
    </FormDialog>
  );
}
