import { Button, CopyButton, Modal, NumberInput, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  CreateEnrolmentCode,
  type EnrolmentCodeId,
  type EnrolmentCodeState,
} from '../../../shared/domain/enrolment-code.ts';
import { useCan } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { Refused } from '../../ui/Message.tsx';
import { Section } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Status, type Tone } from '../../ui/Status.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { Instant } from '../../ui/When.tsx';

const stateWords: Record<EnrolmentCodeState, { tone: Tone; word: string }> = {
  usable: { tone: 'good', word: 'Usable' },
  'used-up': { tone: 'minor', word: 'Used up' },
  expired: { tone: 'minor', word: 'Expired' },
  revoked: { tone: 'closed', word: 'Revoked' },
};

/** Codes that connect browsers: made here, shown once, revocable. */
export function EnrolmentCodes() {
  const can = useCan();
  const { data: codes } = useSuspenseQuery(trpc.enrolmentCode.list.queryOptions());
  const [isCreating, setIsCreating] = useState(false);
  const [created, setCreated] = useState<string | null>(null);
  const revoke = useMutation({
    ...trpc.enrolmentCode.revoke.mutationOptions(),
    onSuccess: () => queryClient.invalidateQueries(trpc.enrolmentCode.list.queryFilter()),
  });

  return (
    <Section
      title="Enrolment codes"
      id="codes"
      actions={
        can('enrolment-code:create') && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setIsCreating(true)}>
            New code
          </Button>
        )
      }
    >
      <Refused sentence={revoke.error ? sentenceOf(revoke.error) : null} />
      {codes.length === 0 ? (
        <p className="wl-quiet">No code yet. A code connects one or more browsers to your organization.</p>
      ) : (
        <div className="card table-frame">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">For</th>
                <th scope="col">State</th>
                <th scope="col">Used</th>
                <th scope="col">Expires</th>
                {can('enrolment-code:revoke') && (
                  <th scope="col">
                    <span className="wl-visually-hidden">Actions</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {codes.map((code) => (
                <tr key={code.id}>
                  <td data-label="For" id={`code-${code.id}`} className="table-anywhere">
                    {code.label}
                  </td>
                  <td data-label="State">
                    <Status tone={stateWords[code.state].tone}>{stateWords[code.state].word}</Status>
                  </td>
                  <td data-label="Used">
                    {code.uses.toLocaleString()} of {code.maxUses.toLocaleString()}
                  </td>
                  <td data-label="Expires">
                    <Instant instant={code.expiresAt} />
                  </td>
                  {can('enrolment-code:revoke') && (
                    <td data-label="" className="table-number">
                      {code.state === 'usable' && (
                        <RevokeButton
                          describedBy={`code-${code.id}`}
                          isPending={revoke.isPending && revoke.variables.id === code.id}
                          onRevoke={() => revoke.mutate({ id: code.id satisfies EnrolmentCodeId })}
                        />
                      )}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isCreating && (
        <CreateCodeDialog
          onClose={() => setIsCreating(false)}
          onCreated={(code) => {
            setIsCreating(false);
            setCreated(code);
          }}
        />
      )}
      <Modal
        opened={created !== null}
        onClose={() => setCreated(null)}
        title="Your enrolment code"
        closeOnClickOutside={false}
      >
        {created && <CreatedCode code={created} onClose={() => setCreated(null)} />}
      </Modal>
    </Section>
  );
}

function RevokeButton({
  describedBy,
  isPending,
  onRevoke,
}: {
  describedBy: string;
  isPending: boolean;
  onRevoke: () => void;
}) {
  // Browsers that are connected stay connected, so asking twice on the button itself is enough.
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Button
      variant={isAsking ? 'filled' : 'default'}
      {...(isAsking ? { color: 'red' } : {})}
      size="compact-sm"
      aria-describedby={describedBy}
      loading={isPending}
      onBlur={() => setIsAsking(false)}
      onClick={() => (isAsking ? onRevoke() : setIsAsking(true))}
    >
      {isAsking ? 'Press again to revoke' : 'Revoke'}
    </Button>
  );
}

function CreateCodeDialog({ onClose, onCreated }: { onClose: () => void; onCreated: (code: string) => void }) {
  const initial: { label: string; maxUses: number | string; validDays: number | string } = {
    label: '',
    maxUses: 1,
    validDays: 7,
  };
  const { form, submitWith } = useSchemaForm(CreateEnrolmentCode, initial, (values) => values);
  const create = useMutation({
    ...trpc.enrolmentCode.create.mutationOptions(),
    onSuccess: async ({ code }) => {
      onCreated(code);
      await queryClient.invalidateQueries(trpc.enrolmentCode.list.queryFilter());
    },
  });
  return (
    <FormDialog
      title="Create an enrolment code"
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => create.mutate(input))}
      submit="Create the code"
      isPending={create.isPending}
      refusal={create.error ? sentenceOf(create.error) : null}
    >
      <TextInput
        label="For"
        description="Whom or what it connects; people see it in this list."
        placeholder="Front desk"
        data-autofocus
        key={form.key('label')}
        {...form.getInputProps('label')}
      />
      <div className="field-row">
        <NumberInput
          label="How many browsers"
          min={1}
          max={100_000}
          allowDecimal={false}
          key={form.key('maxUses')}
          {...form.getInputProps('maxUses')}
          error={form.errors['maxUses'] && 'Enter a number from 1 to 100,000'}
        />
        <NumberInput
          label="Valid for days"
          min={1}
          max={30}
          allowDecimal={false}
          key={form.key('validDays')}
          {...form.getInputProps('validDays')}
          error={form.errors['validDays'] && 'Enter a number from 1 to 30'}
        />
      </div>
    </FormDialog>
  );
}

function CreatedCode({ code, onClose }: { code: string; onClose: () => void }) {
  const link = `${location.origin}/connect#${code}`;
  return (
    <div className="stack">
      <p className="enrolment-note">It is shown only now. Wardline keeps no copy that could be read.</p>
      <div className="enrolment-code" data-testid="enrolment-code">
        {code}
      </div>
      <div className="row">
        <CopyTextButton text={code} label="Copy the code" isFirst />
        <CopyTextButton text={link} label="Copy the link" />
      </div>
      <p className="enrolment-note">
        Open this link in the browser that you want to connect, or send it to whoever uses it:
        <br />
        <a href={link} target="_blank" rel="noreferrer">
          {link}
        </a>
      </p>
      <div className="dialog-buttons">
        <Button onClick={onClose}>I have it</Button>
      </div>
    </div>
  );
}

/** @param isFirst has the focus when its dialog opens: where the code is shown only once, Close would be a trap */
function CopyTextButton({ text, label, isFirst = false }: { text: string; label: string; isFirst?: boolean }) {
  return (
    <CopyButton value={text} timeout={3000}>
      {({ copied, copy }) => (
        <Button variant="default" onClick={copy} data-autofocus={isFirst ? true : undefined}>
          <span aria-live="polite">{copied ? 'Copied' : label}</span>
        </Button>
      )}
    </CopyButton>
  );
}
