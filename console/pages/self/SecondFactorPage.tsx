import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from '../../../shared/zod.ts';
import { useSession } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { useNow } from '../../ui/clock.ts';
import { Refused } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { QrCode } from './QrCode.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';

const FirstCode = z.object({ code: z.string().trim().min(6, 'Enter the six digits from your app').max(12) });

/** Sets up an authenticator app, or another in its place. */
export function SecondFactorPage() {
  const { secondFactor } = useSession();
  const now = useNow();
  const navigate = useNavigate();
  const isOverdue = secondFactor.dueAt !== null && secondFactor.dueAt <= now;
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const begin = useMutation(trpc.secondFactor.begin.mutationOptions());

  const leave = async () => {
    await queryClient.invalidateQueries();
    await navigate({ to: '/me' });
  };

  return (
    <Page
      title="Second factor"
      answer={
        isOverdue
          ? 'Your organization’s policy asks for a second factor in your role. Set it up to go on.'
          : 'A code from an app on your phone, besides your password. A stolen password is then not enough.'
      }
    >
      <div className="card card-padded second-factor">
        {codes ? (
          <RecoveryCodes codes={codes} onKept={() => void leave()} />
        ) : begin.data ? (
          <ScanAndConfirm secretKey={begin.data.key} address={begin.data.address} onConfirmed={setCodes} />
        ) : (
          <div className="stack">
            <p className="wl-prose">
              You need an authenticator app: the one of your phone’s maker, your password manager, or any other that
              shows six-digit codes.
              {secondFactor.isOn && ' Your current app works until the new one has shown a code.'}
            </p>
            <Refused sentence={begin.error ? sentenceOf(begin.error) : null} />
            <div className="row">
              <Button loading={begin.isPending} onClick={() => begin.mutate()}>
                {secondFactor.isOn ? 'Set up another app' : 'Set it up'}
              </Button>
            </div>
          </div>
        )}
      </div>
    </Page>
  );
}

function ScanAndConfirm({
  secretKey,
  address,
  onConfirmed,
}: {
  secretKey: string;
  address: string;
  onConfirmed: (codes: readonly string[]) => void;
}) {
  const { form, submitWith } = useSchemaForm(FirstCode, { code: '' }, (values) => values);
  const confirm = useMutation({
    ...trpc.secondFactor.confirm.mutationOptions(),
    onSuccess: ({ recoveryCodes }) => onConfirmed(recoveryCodes),
    onError: () => form.setFieldValue('code', ''),
  });
  return (
    <form noValidate className="stack" onSubmit={submitWith((values) => confirm.mutate(values))}>
      <div className="second-factor-scan">
        <QrCode text={address} label="QR code for your authenticator app" />
        <div className="stack">
          <p className="wl-prose">Scan this with your app, or type the key into it:</p>
          <code className="second-factor-key" data-testid="second-factor-key">
            {secretKey.match(/.{1,4}/g)?.join(' ')}
          </code>
          <TextInput
            label="Code"
            description="The six digits that the app shows now."
            autoComplete="one-time-code"
            inputMode="numeric"
            autoFocus
            key={form.key('code')}
            {...form.getInputProps('code')}
          />
        </div>
      </div>
      <Refused sentence={confirm.error ? sentenceOf(confirm.error) : null} />
      <div className="row">
        <Button type="submit" loading={confirm.isPending}>
          Turn it on
        </Button>
      </div>
    </form>
  );
}
