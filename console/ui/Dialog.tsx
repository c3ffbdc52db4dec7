import { Button, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, type ReactNode } from 'react';
import { focusHeading } from './focus-heading.ts';
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
  /** The words on the button: what happens, never "OK". Null where nothing can be done here. */
  submit: string | null;
  isDangerous?: boolean;
  isPending: boolean;
  refusal: string | null;
  children: ReactNode;
}) {
  useFocusAfter(opened);
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
          {submit !== null && (
            <Button type="submit" loading={isPending} {...(isDangerous ? { color: 'red' } : {})}>
              {submit}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  );
}

// The dialog's own way out takes 200 ms.
const AFTER_EXIT_MS = 300;
/** So long may what a dialog changed be on its way back. */
const ARRIVES_WITHIN_MS = 10_000;

/**
 * When a dialog has gone and the focus with it: back to where it was, or to the page's heading where that is gone too. The button that
 * opened it often goes only once what was changed arrives.
 */
export function useFocusAfter(opened: boolean) {
  useEffect(() => {
    if (!opened) return undefined;
    const before = document.activeElement;
    return () => {
      setTimeout(() => {
        if (document.activeElement === document.body) {
          const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body;
          if (isThere) before.focus({ preventScroll: true });
          else focusHeading();
        }
        let focused = document.activeElement;
        const watch = new MutationObserver(() => {
          if (focused?.isConnected === false && document.activeElement === document.body) focusHeading();
          focused = document.activeElement;
        });
        watch.observe(document.body, { childList: true, subtree: true });
        setTimeout(() => watch.disconnect(), ARRIVES_WITHIN_MS);
      }, AFTER_EXIT_MS);
    };
  }, [opened]);
}
