import { useState } from 'react';
import type { InboxItem } from '../../../shared/domain/inbox.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { PersonSelect } from '../../ui/PersonSelect.tsx';
import { countOf } from '../../ui/words.ts';
import type { Marking } from './use-marking.ts';
import { headlineOf } from './inbox-words.ts';

/** Gives things to a member, or takes them back. */
export function GiveDialog({
  items,
  marking: { assign },
  onClose,
}: {
  items: readonly InboxItem[];
  marking: Marking;
  onClose: () => void;
}) {
  const [first] = items;
  const isSomebodys = items.some(({ assigneeId }) => assigneeId !== null);
  const [missing, setMissing] = useState(false);
  const [memberId, setMemberId] = useState(first?.assigneeId ?? null);
  const current =
    first?.assigneeId && first.assigneeName !== null ? { id: first.assigneeId, name: first.assigneeName } : null;
  return (
    <FormDialog
      title={
        items.length === 1 && first
          ? `Whose is it? ${headlineOf(first)}`
          : `Whose are these ${countOf(items.length, 'item')}?`
      }
      opened
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        // Nothing that is nobody's is left to nobody.
        const isMissing = memberId === null && !isSomebodys;
        setMissing(isMissing);
        if (!isMissing) assign.mutate({ items, memberId }, { onSuccess: onClose });
      }}
      submit={memberId === null && isSomebodys ? 'Leave it to nobody' : 'Give it to them'}
      isPending={assign.isPending}
      refusal={assign.refusal}
    >
      <PersonSelect
        label="Member"
        person={current}
        except={null}
        error={missing && memberId === null && 'Choose who sees to it'}
        isFirst
        onChoose={setMemberId}
      />
      <p className="wl-quiet">They are told, and find it in their inbox under “Mine”. Others go on seeing it too.</p>
    </FormDialog>
  );
}
