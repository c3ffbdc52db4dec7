import { Button, CloseButton } from '@mantine/core';
import type { InboxItem } from '../../../shared/domain/inbox.ts';
import { countOf } from '../../ui/words.ts';
import type { Marking } from './use-marking.ts';

/** What can be done with those chosen; else what was done last, and how it is taken back. */
export function InboxBar({
  chosen,
  marking: { done, undo, wake, forget },
  isSnoozed,
  onSnooze,
  onGive,
  onChooseNone,
}: {
  chosen: readonly InboxItem[];
  marking: Marking;
  isSnoozed: boolean;
  onSnooze: () => void;
  onGive: () => void;
  onChooseNone: () => void;
}) {
  const refusal = undo.refusal ?? wake.refusal;
  return (
    <div role="status" className="bulk-place">
      {chosen.length > 0 ? (
        <div className="bulk-bar card">
          <span>{countOf(chosen.length, 'item')} chosen</span>
          <Button variant="default" onClick={onGive}>
            Give to…
          </Button>
          {isSnoozed ? (
            <Button variant="default" loading={wake.isPending} onClick={() => wake.mutate({ items: chosen })}>
              Wake
            </Button>
          ) : (
            <Button variant="default" onClick={onSnooze}>
              Snooze…
            </Button>
          )}
          <Button variant="subtle" onClick={onChooseNone}>
            Choose none
          </Button>
        </div>
      ) : (
        (done ?? refusal) && (
          <div className="bulk-bar card">
            <span>{refusal ?? done?.sentence}</span>
            {done && wake.refusal === null && (
              <Button variant="subtle" loading={undo.isPending} onClick={() => undo.mutate()}>
                Undo
              </Button>
            )}
            <CloseButton aria-label="Close this message" onClick={forget} />
          </div>
        )
      )}
    </div>
  );
}
