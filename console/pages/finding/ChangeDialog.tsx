import type { FormEvent, ReactNode } from 'react';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';

/** A dialog that changes findings: what was refused is said in it. */
export function ChangeDialog({
  change: { isPending, error },
  children,
  ...dialog
}: {
  title: string;
  submit: string;
  opened?: boolean;
  onClose: () => void;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  change: { isPending: boolean; error: unknown };
  children: ReactNode;
}) {
  return (
    <FormDialog opened {...dialog} isPending={isPending} refusal={error ? sentenceOf(error) : null}>
      {children}
    </FormDialog>
  );
}

/** Once findings have changed, every page shows it. */
export const refreshFindings = () => queryClient.invalidateQueries(trpc.finding.pathFilter());
