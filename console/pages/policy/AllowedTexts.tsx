import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useCan } from '../../session.ts';
import { Section } from '../../ui/Page.tsx';
import { AllowedTextDialog } from './AllowedTextDialog.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { useDetection } from './use-detection.ts';

/** Texts of the organization itself, in which nothing counts. */
export function AllowedTexts() {
  const can = useCan();
  const { detection } = useDetection();
  const [isAdding, setIsAdding] = useState(false);
  const [removed, setRemoved] = useState<string | null>(null);

  return (
    <Section
      title="Texts that don’t count"
      id="allowed-texts"
      actions={
        can('policy:update') && (
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setIsAdding(true)}>
            Add a text
          </Button>
        )
      }
    >
      {detection.allowedTexts.length === 0 ? (
        <p className="wl-quiet wl-prose">
          None yet. Your letterhead, your hotline or your clinic’s address may look like somebody’s. What is found
          inside a text of this list does not count; everything beside it does.
        </p>
      ) : (
        <ul className="card detection-texts">
          {detection.allowedTexts.map((text, index) => (
            <li key={text}>
              <span id={`allowed-${index}`}>{text}</span>
              {can('policy:update') && (
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-describedby={`allowed-${index}`}
                  onClick={() => setRemoved(text)}
                >
                  Remove
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {isAdding && <AllowedTextDialog onClose={() => setIsAdding(false)} />}
      {removed !== null && <RemoveText text={removed} onClose={() => setRemoved(null)} />}
    </Section>
  );
}

function RemoveText({ text, onClose }: { text: string; onClose: () => void }) {
  const { detection, isPending, refusal, save } = useDetection();
  return (
    <ConfirmDialog
      title="Count what is in this text again?"
      submit="Remove the text and publish"
      isPending={isPending}
      refusal={refusal}
      onClose={onClose}
      onConfirm={() => save({ allowedTexts: detection.allowedTexts.filter((one) => one !== text) }, onClose)}
    >
      <p>Within a minute or so, browsers judge “{text}” like any other text.</p>
    </ConfirmDialog>
  );
}
