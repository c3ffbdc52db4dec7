import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Password } from '../../../shared/domain/member.ts';
import { z } from '../../../shared/zod.ts';
import { signIn } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Refused } from '../../ui/Message.tsx';
import { readingSentenceOf, sentenceOf } from '../../ui/sentence-of.ts';
import { Threshold } from '../../ui/Threshold.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

/** Behind the link of an invitation. The token is in the fragment, which browsers send to no server and no log. */
export function InvitationPage() {
  const [token] = useState(() => location.hash.slice(1));
  const { data, error } = useQuery({
    ...trpc.invitation.describe.queryOptions({ token }),
    enabled: token.length >= 20,
    staleTime: Infinity,
  });

  if (token.length < 20) {
    return (
      <Threshold
        title="This link is incomplete"
        lead="The end of the link, from the # on, is missing. Copy it in full, or ask for a new one."
      />
    );
  }
  if (error) {
    return (
      <Threshold title="This invitation can’t be used" lead={readingSentenceOf(error)}>
        <ButtonLink to="/sign-in" search={{}} mt="lg">
          Go to sign-in
        </ButtonLink>
      </Threshold>
    );
  }
  return data ? <AcceptCard token={token} {...data} /> : null;
}

const ChosenPassword = z.object({ password: Password });
const OwnPassword = z.object({ password: z.string().min(1, 'Enter your password') });

function AcceptCard({
  token,
  organizationName,
  name,
  email,
  hasAccount,
}: {
  token: string;
  organizationName: string;
  name: string;
  email: string;
  hasAccount: boolean;
}) {
  const navigate = useNavigate();
  const { form, submitWith } = useSchemaForm(
    hasAccount ? OwnPassword : ChosenPassword,
    { password: '' },
    (values) => values,
  );
  const accept = useMutation({
    ...trpc.invitation.accept.mutationOptions(),
    onSuccess: async (_, { password }) => {
      // They belong to the organization from here on; what is left of signing in has its own page.
      const entry = await signIn(email, password).catch(() => null);
      await (entry?.kind === 'signed-in'
        ? navigate({ to: '/home', replace: true })
        : navigate({ to: '/sign-in', search: {}, replace: true }));
    },
  });

  return (
    <Threshold
      title={`Join ${organizationName}`}
      lead={
        hasAccount
          ? `${email} has a Wardline account already. Enter its password, and ${organizationName} is added to it.`
          : `Welcome, ${name}. Choose a password; you sign in with ${email}.`
      }
    >
      <form noValidate className="stack" onSubmit={submitWith(({ password }) => accept.mutate({ token, password }))}>
        {/* For password managers, which keep the password by it. */}
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <PasswordInput
          label="Password"
          description={hasAccount ? null : 'At least 15 characters. A sentence is fine.'}
          autoComplete={hasAccount ? 'current-password' : 'new-password'}
          autoFocus
          visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Refused sentence={accept.error ? sentenceOf(accept.error) : null} />
        <Button type="submit" size="md" loading={accept.isPending}>
          {hasAccount ? 'Join' : 'Create the account'}
        </Button>
      </form>
    </Threshold>
  );
}
