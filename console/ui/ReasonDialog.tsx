import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { z } from '../../shared/zod.ts';
import { FormDialog } from './Dialog.tsx';
import { useSchemaForm } from './use-schema-form.ts';

const Reasoned = z.object({ reason: z.string().trim().min(1, 'Say why, in a sentence').max(1000) });
const Free = z.object({ reason: z.string().trim().max(1000) });

/** One act with a reason in writing; what follows from it is said before it is taken. */
export function ReasonDialog({
  title,
  submit,
  isDangerous = false,
  isOptional = false,
  isPending,
  refusal,
  onClose,
  onReason,
  children,
}: {
  title: string;
  submit: string;
  isDangerous?: boolean;
  isOptional?: boolean;
  isPending: boolean;
  refusal: string | null;
  onClose: () => void;
  onReason: (reason: string) => void;
  /** What happens then. */
  children?: ReactNode;
}) {
  const { form, submitWith } = useSchemaForm(isOptional ? Free : Reasoned, { reason: '' }, (values) => values);
  return (
    <FormDialog
      title={title}
      opened
      onClose={onClose}
      onSubmit={submitWith(({ reason }) => onReason(reason))}
      submit={submit}
      isDangerous={isDangerous}
      isPending={isPending}
      refusal={refusal}
    >
      <Textarea
        label={isOptional ? 'Reason, if you want to give one' : 'Reason'}
        description="Kept as evidence with your name and the time."
        data-autofocus
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
      {children && (
        <div className="consequence">
          <p className="consequence-title">What happens then</p>
          {children}
        </div>
      )}
    </FormDialog>
  );
}
