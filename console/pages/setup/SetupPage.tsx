import { Button, PasswordInput, Select, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { Setup } from '../../../shared/domain/setup.ts';
import { signIn } from '../../session.ts';
import { forgetOrganization } from '../../organization-shown.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Refused } from '../../ui/Message.tsx';
import { readingSentenceOf, sentenceOf } from '../../ui/sentence-of.ts';
import { Threshold } from '../../ui/Threshold.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

const ownTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The first officer's page. The token is in the fragment, which browsers send to no server and no log. */
export function SetupPage() {
  const [token] = useState(() => location.hash.slice(1));
  const { data: status, isPending, error } = useQuery(trpc.setup.status.queryOptions());

  if (isPending) return null;
  if (error) return <Threshold title="The server doesn’t answer" lead={readingSentenceOf(error)} />;
  if (status.needed) return token === '' ? <LinkIncomplete /> : <SetupCard token={token} isFurther={false} />;
  return Setup.shape.token.safeParse(token).success ? <FurtherSetup token={token} /> : <AlreadySetUp />;
}

/** Beside the organizations that are there, by a link that the server's operator made. */
function FurtherSetup({ token }: { token: string }) {
  const {
    data: link,
    isPending,
    error,
  } = useQuery({
    ...trpc.setup.link.queryOptions({ token }),
    // Using the link closes it, which must not take the page away before it has led on.
    staleTime: Infinity,
  });
  if (isPending) return null;
  if (error) return <Threshold title="The server doesn’t answer" lead={readingSentenceOf(error)} />;
  return link.isOpen ? <SetupCard token={token} isFurther /> : <AlreadySetUp />;
}

function AlreadySetUp() {
  return (
    <Threshold
      title="This link is used up"
      lead="Or it is older than an hour, and whoever runs the server can make a new one. If your organization is set up already, sign in with the account that was used then."
    >
      <ButtonLink to="/sign-in" mt="lg">
        Go to sign-in
      </ButtonLink>
    </Threshold>
  );
}

function LinkIncomplete() {
  return (
    <Threshold
      title="The set-up link is incomplete"
      lead="The end of the link, from the # on, is missing. Copy the whole line that the server printed. If it is gone, restart the server; it prints a new link that is good for one hour."
    />
  );
}

function SetupCard({ token, isFurther }: { token: string; isFurther: boolean }) {
  const navigate = useNavigate();
  const timeZones = useMemo(() => [...new Set([ownTimeZone, ...Intl.supportedValuesOf('timeZone')])].toSorted(), []);
  const { form, submitWith } = useSchemaForm(
    Setup,
    { organizationName: '', timeZone: ownTimeZone, name: '', email: '', password: '' },
    (values) => ({ ...values, token }),
  );
  const switchTo = useMutation(trpc.session.switchTo.mutationOptions());
  const complete = useMutation({
    ...trpc.setup.complete.mutationOptions(),
    onSuccess: async ({ organizationId }, { email, password }) => {
      // The organization exists from here on; should the sign-in fail, its own page says why.
      const signed = await signIn(email, password).catch(() => null);
      // Whoever has others is signed in to the first of them.
      if (isFurther && signed?.kind === 'signed-in') {
        await switchTo.mutateAsync({ id: organizationId }).catch(() => null);
        queryClient.clear();
        // The tab showed the first of them, and would refuse to show another.
        forgetOrganization();
      }
      await navigate({ to: '/', replace: true });
    },
  });

  return (
    <Threshold title="Set up your organization" lead="You become its first compliance officer. It takes a minute.">
      <form noValidate className="stack" onSubmit={submitWith((setup) => complete.mutate(setup))}>
        <TextInput
          label="Organization"
          placeholder="Riverside Clinic"
          description="Your staff see this name whenever Wardline speaks to them."
          autoComplete="organization"
          key={form.key('organizationName')}
          {...form.getInputProps('organizationName')}
        />
        <Select
          label="Time zone"
          description="Agreements begin and end on days of this zone."
          searchable
          allowDeselect={false}
          data={timeZones}
          key={form.key('timeZone')}
          {...form.getInputProps('timeZone')}
        />
        <TextInput label="Your name" autoComplete="name" key={form.key('name')} {...form.getInputProps('name')} />
        <TextInput
          label="Your e-mail"
          type="email"
          autoComplete="username"
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label="Password"
          description={
            isFurther
              ? 'If you have an account on this server already, its password. Otherwise at least 15 characters; a sentence is fine.'
              : 'At least 15 characters. A sentence is fine.'
          }
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Refused sentence={complete.error ? sentenceOf(complete.error) : null} />
        <Button type="submit" size="md" loading={complete.isPending}>
          Create the organization
        </Button>
      </form>
    </Threshold>
  );
}
