import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Email } from '../../../shared/domain/member.ts';
import { z } from '../../../shared/zod.ts';
import { trpc } from '../../trpc.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Refused } from '../../ui/Message.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Threshold } from '../../ui/Threshold.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

const ForgotForm = z.object({ email: Email });

/** Asks for a link to a new password. */
export function ForgotPage() {
  const { form, submitWith } = useSchemaForm(ForgotForm, { email: '' }, (values) => values);
  const ask = useMutation(trpc.password.askForLink.mutationOptions());

  if (ask.isSuccess) {
    return (
      <Threshold
        title="Look into your mail"
        lead="If this address signs in here by password, a link to a new one is on its way. It works once, within an hour. Nothing comes? Ask an administrator of your organization for a link."
      >
        <ButtonLink to="/sign-in" search={{}} mt="lg">
          Back to sign-in
        </ButtonLink>
      </Threshold>
    );
  }
  return (
    <Threshold title="Forgot your password?" lead="We mail you a link to choose a new one.">
      <form noValidate className="stack" onSubmit={submitWith((values) => ask.mutate(values))}>
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          autoFocus
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <Refused sentence={ask.error ? sentenceOf(ask.error) : null} />
        <Button type="submit" size="md" loading={ask.isPending}>
          Send me a link
        </Button>
        <ButtonLink to="/sign-in" search={{}} variant="subtle">
          Back to sign-in
        </ButtonLink>
      </form>
    </Threshold>
  );
}
