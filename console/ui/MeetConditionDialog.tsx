import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ApprovalCondition, MeetCondition } from '../../shared/domain/approval-condition.ts';
import { useCan, useToday } from '../session.ts';
import { queryClient, trpc } from '../trpc.ts';
import { DayInput } from './DayInput.tsx';
import { FormDialog } from './Dialog.tsx';
import { sentenceOf } from './sentence-of.ts';
import { useSchemaForm } from './use-schema-form.ts';

/** Says that a condition is met, since when, and what proves it: its owner, or whoever decides on vendors. */
export function MeetConditionDialog({ condition, onClose }: { condition: ApprovalCondition; onClose: () => void }) {
  const today = useToday();
  const can = useCan();
  const { form, submitWith } = useSchemaForm(MeetCondition, { metOn: today, evidence: '' }, (values) => ({
    ...values,
    id: condition.id,
  }));
  const done = async () => {
    onClose();
    await queryClient.invalidateQueries();
  };
  const meetAny = useMutation({ ...trpc.approval.meetCondition.mutationOptions(), onSuccess: done });
  const meetOwn = useMutation({ ...trpc.approval.meetOwnCondition.mutationOptions(), onSuccess: done });
  const meet = can('approval:decide') ? meetAny : meetOwn;
  return (
    <FormDialog
      title={condition.text}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => meet.mutate(input))}
      submit="Record that it is met"
      isPending={meet.isPending}
      refusal={meet.error ? sentenceOf(meet.error) : null}
    >
      <DayInput label="Met on" max={today} {...form.getInputProps('metOn')} />
      <Textarea
        label="What proves it"
        description="Where the file lies, or who confirmed it. Kept with your name; it can’t be changed later."
        data-autofocus
        autosize
        minRows={2}
        {...form.getInputProps('evidence')}
      />
      {condition.isBeforeUse && (
        <div className="consequence">
          <p className="consequence-title">What happens then</p>
          <p>
            With the last condition before use, the approval begins to count: browsers have it within about a minute.
          </p>
        </div>
      )}
    </FormDialog>
  );
}
