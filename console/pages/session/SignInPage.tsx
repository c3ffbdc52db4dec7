import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { Email } from '../../../shared/domain/member.ts';
import { z } from '../../../shared/zod.ts';
import { signIn } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Refused } from '../../ui/Message.tsx';
import { Threshold } from '../../ui/Threshold.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { CodeCard } from './CodeCard.tsx';
import { failureWords } from '../../single-sign-on-words.ts';
import { WaysIn } from './WaysIn.tsx';

// No length rule here: what counts is whether it is the password, not whether it could be one.
const SignInForm = z.object({ email: Email, password: z.string().min(1, 'Enter your password') });

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const { data: status } = useSuspenseQuery(trpc.setup.status.queryOptions());
  return status.needed ? <SetupFirst /> : <SignInCard />;
}

function SetupFirst() {
  return (
    <Threshold
      title="Wardline isn’t set up yet"
      lead="The server printed a one-time set-up link when it started. Open that link to create your organization and your account. Lost it, or is it older than an hour? Restart the server; it prints a new one."
    />
  );
}

function SignInCard() {
  const { next, failed } = route.useSearch();
  const router = useRouter();
  const [isCodeNeeded, setIsCodeNeeded] = useState(false);
  const goOn = () => router.history.push(next ?? '/home');
  const { form, submitWith } = useSchemaForm(SignInForm, { email: '', password: '' }, (values) => values);
  const entry = useMutation({
    mutationFn: ({ email, password }: { email: string; password: string }) => signIn(email, password),
    onSuccess: (result) => {
      if (result.kind === 'signed-in') goOn();
      else form.setFieldValue('password', '');
      setIsCodeNeeded(result.kind === 'code-needed');
    },
  });
  const refusal =
    entry.data?.kind === 'refused'
      ? entry.data.because
      : entry.error
        ? 'Can’t reach the server. Check that it runs, then try again.'
        : failed && entry.isIdle
          ? failureWords[failed]
          : null;

  if (isCodeNeeded) return <CodeCard onSignedIn={goOn} onBack={() => setIsCodeNeeded(false)} />;
  return (
    <Threshold
      title="Sign in"
      lead={
        next ? 'Your session has ended, or you aren’t signed in yet. You’ll come back to where you were.' : undefined
      }
    >
      <form noValidate className="stack" onSubmit={submitWith((values) => entry.mutate(values))}>
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          data-autofocus
          autoFocus
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <WaysIn address={form.values.email} next={next} />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Refused sentence={refusal} />
        <Button type="submit" size="md" loading={entry.isPending}>
          Sign in
        </Button>
        <Link to="/forgot">Forgot your password?</Link>
      </form>
    </Threshold>
  );
}
