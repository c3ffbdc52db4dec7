import { Button, CopyButton, Modal, TextInput } from '@mantine/core';
import type { SentLink } from '../../shared/domain/safeguard-check.ts';

/** What became of a link: it is shown this once, for whoever would rather hand it over themselves. */
export function CheckLinkDialog({ sent: { check, link, isMailed }, onClose }: { sent: SentLink; onClose: () => void }) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={isMailed ? 'The questions are on their way' : 'Hand over this link yourself'}
    >
      <div className="stack">
        <p className="wl-prose">
          {isMailed
            ? `${check.contactName} got a mail with this link.`
            : `No mail went out to ${check.contactName}. Send them this link; it is not shown again.`}{' '}
          Whoever has it can answer this check, and see nothing else of you.
        </p>
        <TextInput label="Link" value={link} readOnly onFocus={(event) => event.currentTarget.select()} />
        <div className="dialog-buttons">
          <CopyButton value={link}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? 'Copied' : 'Copy the link'}
              </Button>
            )}
          </CopyButton>
          <Button onClick={onClose}>Done</Button>
        </div>
      </div>
    </Modal>
  );
}
