import { Radio, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Baa } from '../../../shared/domain/baa.ts';
import { RecordReturn, returnKinds } from '../../../shared/domain/baa-history.ts';
import { useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { FormDialog } from '../../ui/Dialog.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { returnWords } from './agreement-words.ts';
import { EvidenceInput, useWithEvidence } from '../../ui/EvidenceInput.tsx';
import { takeHistory } from './take-history.ts';

/** What became of the patient information when an agreement ended. */
export function ReturnDialog({ baa, onClose }: { baa: Baa; onClose: () => void }) {
  const today = useToday();
  const { form, submitWith } = useSchemaForm(
    RecordReturn,
    { kind: 'destroyed' as const, doneOn: today, note: '', protections: '' },
    (values) => ({
      ...values,
      agreementId: baa.agreementId,
      protections: isInfeasible(values.kind) ? values.protections : '',
      fileId: null,
    }),
  );
  const record = useMutation({ ...trpc.baa.recordReturn.mutationOptions(), onSuccess: takeHistory(baa, onClose) });
  const { file, setFile, send, isPending, refusal } = useWithEvidence(record.mutateAsync);
  return (
    <FormDialog
      title={`Patient information after the agreement with ${baa.counterparty}`}
      opened
      onClose={onClose}
      onSubmit={submitWith(send)}
      submit="Write it down"
      isPending={isPending}
      refusal={refusal}
    >
      <Radio.Group label="What became of it" description="45 CFR 164.504(e)(2)(ii)(J)." {...form.getInputProps('kind')}>
        <Stack gap={8} mt={8}>
          {returnKinds.map((kind) => (
            <Radio key={kind} value={kind} label={returnWords[kind]} />
          ))}
        </Stack>
      </Radio.Group>
      <DayInput label="On" max={today} {...form.getInputProps('doneOn')} />
      <Textarea
        label={isInfeasible(form.values.kind) ? 'Why it is not feasible' : 'Note'}
        autosize
        minRows={2}
        {...form.getInputProps('note')}
      />
      {isInfeasible(form.values.kind) && (
        <Textarea
          label="What goes on protecting it"
          description="The protections of the agreement go on, and further use is limited to what makes return or destruction infeasible."
          autosize
          minRows={2}
          {...form.getInputProps('protections')}
        />
      )}
      <EvidenceInput label="Certificate" file={file} onFile={setFile} />
    </FormDialog>
  );
}

const isInfeasible = (kind: string): boolean => kind === 'infeasible';
