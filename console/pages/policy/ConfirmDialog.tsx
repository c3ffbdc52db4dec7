import type { ReactNode } from 'react';
import { FormDialog } from '../../ui/Dialog.tsx';

/** Asks before something is taken away; what happens then is the children's to say. */
export function ConfirmDialog({
  title,
  submit,
  isPending,
  refusal,
  onClose,
  onConfirm,
  children,
}: {
  title: string;
  submit: string;
  isPending: boolean;
  refusal: string | null;
  onClose: () => void;
  onConfirm: () => void;
  children: ReactNode;
}) {
  return (
    <FormDialog
      title={title}
      opened
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        onConfirm();
      }}
      submit={submit}
      isDangerous
      isPending={isPending}
      refusal={refusal}
    >
      <div className="consequence">
        <p className="consequence-title">What happens then</p>
        {children}
      </div>
    </FormDialog>
  );
}
