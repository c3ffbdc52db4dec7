import { Button, PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Password } from '../../../shared/domain/member.ts';
import { z } from '../../../shared/zod.ts';
import { trpc } from '../../trpc.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Refused } from '../../ui/Message.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Threshold } from '../../ui/Threshold.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

const NewPassword = z.object({ password: Password });

/** Behind the link to a new password. The token is in the fragment, which browsers send to no server and no log. */
export function ResetPage() {
  const [token] = useState(() => location.hash.slice(1));
  const { form, submitWith } = useSchemaForm(NewPassword, { password: '' }, (values) => values);
  const reset = useMutation(trpc.password.reset.mutationOptions());

  if (token === '') {
    return (
      <Threshold
        title="This link is incomplete"
        lead="The end of the link, from the # on, is missing. Copy it in full, or ask for a new one."
      />
    );
  }
  if (reset.isSuccess) {
    return (
      <Threshold
        title="Your password is changed"
        lead="All sessions that were open have ended. Sign in with the new one."
      >
        <ButtonLink to="/sign-in" search={{}} mt="lg">
          Go to sign-in
        </ButtonLink>
      </Threshold>
    );
  }
  return (
    <Threshold title="Choose a new password" lead="Your second factor, where you have one, stays as it is.">
      <form noValidate className="stack" onSubmit={submitWith(({ password }) => reset.mutate({ token, password }))}>
        <PasswordInput
          label="New password"
          description="At least 15 characters, or 12 beside a second factor. A sentence is fine."
          autoComplete="new-password"
          autoFocus
          visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Refused sentence={reset.error ? sentenceOf(reset.error) : null} />
        <Button type="submit" size="md" loading={reset.isPending}>
          Change the password
        </Button>
      </form>
    </Threshold>
  );
}
