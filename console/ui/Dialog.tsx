import { Button, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Refused } from './Message.tsx';

/** One question in a dialog: fields, the consequence, what was refused, then a button that says what happens. */
export function FormDialog({
  title,
  opened,
  onClose,
  onSubmit,
  submit,
  isDangerous = false,
  isPending,
  refusal,
  children,
}: {
  title: string;
  opened: boolean;
  onClose: () => void;
  onSubmit: (event: React.FormEvent<HTMLFormElement>) => void;
  /** The words on the button: what happens, never "OK". */
  submit: string;
  isDangerous?: boolean;
  isPending: boolean;
  refusal: string | null;
  children: ReactNode;
}) {
  const isNarrow = useMediaQuery('(max-width: 640px)') ?? false;
  return (
    <Modal opened={opened} onClose={onClose} title={title} fullScreen={isNarrow} closeOnClickOutside={!isPending}>
      <form onSubmit={onSubmit} noValidate className="stack">
        {children}
        <Refused sentence={refusal} />
        <div className="dialog-buttons">
          <Button variant="default" onClick={onClose} disabled={isPending}>
            Cancel
          </Button>
          <Button type="submit" loading={isPending} {...(isDangerous ? { color: 'red' } : {})}>
            {submit}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
