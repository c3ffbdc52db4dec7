import { Textarea } from '@mantine/core';
import type { InboxItem } from '../../../shared/domain/inbox.ts';
import { SnoozeItem } from '../../../shared/domain/inbox.ts';
import { useToday } from '../../session.ts';
import { addDays, fullDay } from '../../ui/dates.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { FormDialog } from '../../ui/Dialog.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { countOf } from '../../ui/words.ts';
import type { Marking } from './use-marking.ts';
import { headlineOf } from './inbox-words.ts';

const Rest = SnoozeItem.pick({ untilOn: true, because: true });
const WEEK_DAYS = 7;

/** Takes things out of sight until a day, with the reason. */
export function SnoozeDialog({
  items,
  marking: { snooze },
  onClose,
}: {
  items: readonly InboxItem[];
  marking: Marking;
  onClose: () => void;
}) {
  const today = useToday();
  const { form, submitWith } = useSchemaForm(
    Rest,
    { untilOn: addDays(today, WEEK_DAYS), because: '' },
    (values) => values,
  );
  const { untilOn } = form.values;
  const [first] = items;
  return (
    <FormDialog
      title={items.length === 1 && first ? `Snooze: ${headlineOf(first)}` : `Snooze ${countOf(items.length, 'item')}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((rest) => snooze.mutate({ items, ...rest }, { onSuccess: onClose }))}
      submit="Snooze until then"
      isPending={snooze.isPending}
      refusal={snooze.refusal}
    >
      <DayInput label="Until" min={addDays(today, 1)} {...form.getInputProps('untilOn')} />
      <Textarea
        label="Why it can wait"
        description="Kept as evidence with your name and the time."
        autosize
        minRows={2}
        data-autofocus
        {...form.getInputProps('because')}
      />
      <p className="wl-quiet">
        {untilOn === '' ? 'It comes back on that day' : `It comes back on ${fullDay(untilOn)}`}, or before, should it
        get worse. Nothing about it changes meanwhile.
      </p>
    </FormDialog>
  );
}
