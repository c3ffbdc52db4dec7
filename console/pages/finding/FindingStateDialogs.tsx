import { Radio, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { CloseFinding, closingTreatments, type Finding, ReopenFinding } from '../../../shared/domain/finding.ts';
import { treatmentWords } from '../../finding-words.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { type SchemaForm, useSchemaForm } from '../../ui/use-schema-form.ts';

interface Shown {
  finding: Finding;
  opened: boolean;
  onClose: () => void;
}

export function CloseFindingDialog({ finding, ...shown }: Shown) {
  const { form, submitWith } = useSchemaForm(CloseFinding, { treatment: '', reason: '' }, ({ treatment, reason }) => ({
    id: finding.id,
    // Nothing is chosen for the officer: the treatment is the evidence.
    treatment: treatment === '' ? undefined : treatment,
    reason,
  }));
  const close = useMutation({ ...trpc.finding.close.mutationOptions(), onSuccess: () => leaveBehind(form, shown) });

  return (
    <StateDialog
      {...shown}
      title="Close this finding"
      submit="Close finding"
      onSubmit={submitWith((input) => close.mutate(input))}
      change={close}
    >
      <Radio.Group
        label="How was it treated?"
        key={form.key('treatment')}
        {...form.getInputProps('treatment')}
        error={form.errors['treatment'] && 'Choose how it was treated'}
      >
        <div className="stack-tight stack-spaced">
          {closingTreatments.map((treatment, index) => (
            <Radio
              key={treatment}
              data-autofocus={index === 0 ? true : undefined}
              value={treatment}
              label={treatmentWords[treatment].word}
              description={treatmentWords[treatment].meaning}
            />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label="Reason"
        description="Kept with your name as evidence. Leave patient information out."
        autosize
        minRows={2}
        key={form.key('reason')}
        {...form.getInputProps('reason')}
      />
      <p className="wl-quiet">Should it be observed again, a new finding opens.</p>
    </StateDialog>
  );
}

export function ReopenFindingDialog({ finding, ...shown }: Shown) {
  const { form, submitWith } = useSchemaForm(ReopenFinding, { reason: '' }, (values) => ({
    ...values,
    id: finding.id,
  }));
  const reopen = useMutation({ ...trpc.finding.reopen.mutationOptions(), onSuccess: () => leaveBehind(form, shown) });

  return (
    <StateDialog
      {...shown}
      title="Reopen this finding"
      submit="Reopen finding"
      onSubmit={submitWith((input) => reopen.mutate(input))}
      change={reopen}
    >
      <Textarea
        label="Reason"
        autosize
        minRows={2}
        data-autofocus
        key={form.key('reason')}
        {...form.getInputProps('reason')}
      />
    </StateDialog>
  );
}

/** What both ask is shown and refused alike. */
function StateDialog({
  change: { isPending, error },
  children,
  ...dialog
}: Omit<Shown, 'finding'> & {
  title: string;
  submit: string;
  onSubmit: ReturnType<SchemaForm<Record<string, unknown>, unknown>['submitWith']>;
  change: { isPending: boolean; error: unknown };
  children: ReactNode;
}) {
  return (
    <FormDialog {...dialog} isPending={isPending} refusal={error ? sentenceOf(error) : null}>
      {children}
    </FormDialog>
  );
}

/** Once the finding has its new state, every page shows it, and the dialog forgets what was typed. */
async function leaveBehind(form: { reset: () => void }, { onClose }: Pick<Shown, 'onClose'>): Promise<void> {
  await queryClient.invalidateQueries(trpc.finding.pathFilter());
  form.reset();
  onClose();
}
