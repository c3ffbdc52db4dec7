import { NumberInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { DayInput } from '../../ui/DayInput.tsx';

/** What is entered of a completion, as its fields hold it. */
export interface EnteredCompletion {
  completedOn: string;
  courseVersion: string;
  score: number | '';
  minutes: number | '';
  issuer: string;
  renewalDueOn: string;
}

/** The same as the server takes it. */
export const completionOf = ({ score, minutes, renewalDueOn, ...rest }: EnteredCompletion) => ({
  ...rest,
  score: score === '' ? null : score,
  minutes: minutes === '' ? null : minutes,
  renewalDueOn: renewalDueOn === '' ? null : renewalDueOn,
});

export function CompletionFields<Values extends EnteredCompletion & Record<string, unknown>>({
  form,
}: {
  form: UseFormReturnType<Values>;
}) {
  return (
    <>
      <DayInput label="Completed on" {...form.getInputProps('completedOn')} />
      <TextInput
        label="Version"
        description="As the course or its provider names it; may stay empty."
        {...form.getInputProps('courseVersion')}
      />
      <NumberInput
        label="Score in percent"
        description="May stay empty."
        min={0}
        max={100}
        allowDecimal={false}
        {...form.getInputProps('score')}
      />
      <NumberInput
        label="Minutes"
        description="How long it took; counts as continuing education. May stay empty."
        min={0}
        allowDecimal={false}
        {...form.getInputProps('minutes')}
      />
      <TextInput
        label="Issuer"
        description="Who vouches for it: the school, the trainer, the other system. Your organization where it stays empty."
        {...form.getInputProps('issuer')}
      />
      <DayInput
        label="Due again on"
        description="By your policy where it stays empty."
        {...form.getInputProps('renewalDueOn')}
      />
    </>
  );
}
