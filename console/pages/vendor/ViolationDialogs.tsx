import { Radio, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Baa } from '../../../shared/domain/baa.ts';
import {
  type BaaViolation,
  RecordViolation,
  ResolveViolation,
  violationOutcomes,
} from '../../../shared/domain/baa-history.ts';
import { useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { DayInput, dayOrNull } from '../../ui/DayInput.tsx';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { outcomeWords } from './agreement-words.ts';
import { takeHistory } from './take-history.ts';

/** A violation of an agreement that you know of, and what you do about it. */
export function RecordViolationDialog({ baa, onClose }: { baa: Baa; onClose: () => void }) {
  const today = useToday();
  const { form, submitWith } = useSchemaForm(
    RecordViolation,
    { knownOn: today, what: '', steps: '', dueOn: '' },
    (values) => ({ ...values, agreementId: baa.agreementId, dueOn: dayOrNull(values.dueOn) }),
  );
  const record = useMutation({ ...trpc.baa.recordViolation.mutationOptions(), onSuccess: takeHistory(baa, onClose) });
  return (
    <FormDialog
      title={`A violation by ${baa.counterparty}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => record.mutate(input))}
      submit="Record the violation"
      isPending={record.isPending}
      refusal={record.error ? sentenceOf(record.error) : null}
    >
      <p className="wl-quiet">
        Once you know of a pattern of activity that is a material breach, you take reasonable steps to cure it or end
        it; if they fail, you end the agreement where feasible: 45 CFR 164.504(e)(1)(ii).
      </p>
      <Textarea label="What the vendor did" data-autofocus autosize minRows={2} {...form.getInputProps('what')} />
      <Textarea label="Steps to cure or end it" autosize minRows={2} {...form.getInputProps('steps')} />
      <div className="field-row">
        <DayInput label="Known since" max={today} {...form.getInputProps('knownOn')} />
        <DayInput
          label="To be cured by"
          description="Empty when no day is set."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.getInputProps('dueOn')}
        />
      </div>
    </FormDialog>
  );
}

/** What came of a violation; it is written down once. */
export function ResolveViolationDialog({
  baa,
  violation,
  onClose,
}: {
  baa: Baa;
  violation: BaaViolation;
  onClose: () => void;
}) {
  const today = useToday();
  const { form, submitWith } = useSchemaForm(
    ResolveViolation,
    { outcome: 'cured' as const, outcomeOn: today, reason: '' },
    (values) => ({ ...values, id: violation.id }),
  );
  const resolve = useMutation({ ...trpc.baa.resolveViolation.mutationOptions(), onSuccess: takeHistory(baa, onClose) });
  return (
    <FormDialog
      title="What came of the violation"
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => resolve.mutate(input))}
      submit="Write it down"
      isPending={resolve.isPending}
      refusal={resolve.error ? sentenceOf(resolve.error) : null}
    >
      <p className="table-anywhere">{violation.what}</p>
      <Radio.Group label="Outcome" {...form.getInputProps('outcome')}>
        <Stack gap={8} mt={8}>
          {violationOutcomes.map((outcome) => (
            <Radio key={outcome} value={outcome} label={outcomeWords[outcome]} />
          ))}
        </Stack>
      </Radio.Group>
      <DayInput label="Since" max={today} {...form.getInputProps('outcomeOn')} />
      <Textarea label="How you know" autosize minRows={2} {...form.getInputProps('reason')} />
      <p className="wl-quiet">Ending the agreement itself is a step of its own: “End it” above.</p>
    </FormDialog>
  );
}
