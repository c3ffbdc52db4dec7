import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { GivenCondition } from '../../shared/domain/approval-condition.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import { useToday } from '../session.ts';
import { DayInput } from './DayInput.tsx';
import { addDays } from './dates.ts';
import { PersonSelect } from './PersonSelect.tsx';

/** A condition while it is entered: its owner may still be missing. */
export type EnteredCondition = Omit<GivenCondition, 'ownerId'> & { ownerId: MemberId | '' };

/** What somebody has to see to because of an approval, one after the other. */
export function ConditionFields({
  entered,
  error,
  onChange,
}: {
  entered: readonly EnteredCondition[];
  error: boolean;
  onChange: (entered: EnteredCondition[]) => void;
}) {
  const today = useToday();
  // They have no id before they are recorded, and one that is removed must not leave its person to the next.
  const [keys, setKeys] = useState(() => entered.map((_, index) => index));
  const change = (at: number, part: Partial<EnteredCondition>) =>
    onChange(entered.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <fieldset className="conditions">
      <legend>To see to</legend>
      <p className="conditions-about">
        What somebody has to do because of the approval. They are told, reminded, and say themselves that it is done.
      </p>
      {entered.map((condition, index) => (
        <div key={keys[index] ?? index} className="conditions-one" role="group" aria-label={`Condition ${index + 1}`}>
          <Textarea
            label="What has to be done"
            autosize
            minRows={1}
            maxLength={300}
            value={condition.text}
            onChange={(event) => change(index, { text: event.currentTarget.value })}
          />
          <div className="field-row">
            <PersonSelect
              label="By whom"
              person={null}
              except={null}
              error={null}
              onChoose={(id) => change(index, { ownerId: id ?? '' })}
            />
            <DayInput
              label="Until"
              min={today}
              value={condition.dueOn}
              onChange={(event) => change(index, { dueOn: event.currentTarget.value })}
            />
          </div>
          <Checkbox
            label="Before use: until it is met, browsers treat the site as undecided"
            checked={condition.isBeforeUse}
            onChange={(event) => change(index, { isBeforeUse: event.currentTarget.checked })}
          />
          <div>
            <Button
              variant="subtle"
              color="red"
              size="compact-sm"
              aria-label={`Remove condition ${index + 1}`}
              onClick={() => {
                setKeys(keys.toSpliced(index, 1));
                onChange(entered.toSpliced(index, 1));
              }}
            >
              Remove
            </Button>
          </div>
        </div>
      ))}
      {error && <p role="alert">Say for each what has to be done, by whom and until when.</p>}
      <div>
        <Button
          variant="default"
          onClick={() => {
            setKeys([...keys.slice(0, entered.length), Math.max(-1, ...keys) + 1]);
            onChange([...entered, { text: '', ownerId: '', dueOn: addDays(today, 30), isBeforeUse: false }]);
          }}
        >
          Add something to see to
        </Button>
      </div>
    </fieldset>
  );
}
