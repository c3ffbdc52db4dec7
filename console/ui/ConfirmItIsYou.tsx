import { PasswordInput, SegmentedControl, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Proof, type ProofWay } from '../../shared/domain/session.ts';
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

const nameOf: Record<ProofWay, string> = {
  password: 'Password',
  code: 'Code of your app',
  provider: 'Single sign-on',
};

function ConfirmDialog() {
  const { proofs } = useSession();
  const [way, setWay] = useState<ProofWay>(proofs[0] ?? 'password');
  const choice = proofs.length > 1 && (
    <SegmentedControl
      aria-label="Show it by"
      data={proofs.map((value) => ({ value, label: nameOf[value] }))}
      value={way}
      onChange={setWay}
    />
  );
  return way === 'provider' ? <ByProvider choice={choice} /> : <ByProof kind={way} choice={choice} />;
}

const title = 'Is it still you?';
const lead = <p className="wl-quiet">What you are about to do asks for it. It holds for ten minutes.</p>;

function ByProof({ kind, choice }: { kind: Proof['kind']; choice: React.ReactNode }) {
  const { form, submitWith } = useSchemaForm(Proof, { value: '' }, ({ value }) => ({ kind, value: value.trim() }));
  const confirm = useMutation({
    ...trpc.session.confirm.mutationOptions(),
    onSuccess: () => answerConfirmation(true),
    onError: () => form.setFieldValue('value', ''),
  });

  return (
    <FormDialog
      title={title}
      opened
      onClose={() => answerConfirmation(false)}
      onSubmit={submitWith((proof) => confirm.mutate(proof))}
      submit="Go on"
      isPending={confirm.isPending}
      refusal={confirm.error ? sentenceOf(confirm.error) : null}
    >
      {lead}
      {choice}
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

/** By going to the organization's own provider, which takes the person off this page and back to it. */
function ByProvider({ choice }: { choice: React.ReactNode }) {
  const { organization } = useSession();
  const [isLeaving, setIsLeaving] = useState(false);
  const leave = () => {
    setIsLeaving(true);
    const next = `${location.pathname}${location.search}`;
    const way = new URLSearchParams({ organization: organization.id, again: '1', next });
    location.assign(`/api/auth/single-sign-on?${way.toString()}`);
  };

  return (
    <FormDialog
      title={title}
      opened
      onClose={() => answerConfirmation(false)}
      onSubmit={(event) => {
        event.preventDefault();
        leave();
      }}
      submit={`Continue with ${organization.name}`}
      isPending={isLeaving}
      refusal={null}
    >
      {lead}
      {choice}
      <p>
        You signed in by your organization’s single sign-on, so it asks you again. You come back to this page; what you
        entered in it and did not save is gone, so do once more what you were about to do.
      </p>
    </FormDialog>
  );
}
