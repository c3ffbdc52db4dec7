import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type CompletionRecord, CorrectCompletion } from '../../../shared/domain/completion.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { EvidenceInput, useWithEvidence } from '../../ui/EvidenceInput.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { CompletionFields, completionOf, type EnteredCompletion } from './CompletionFields.tsx';

/** Goes on to the record that now stands in the place of the one before. */
function useGoOn(onClose: () => void) {
  const navigate = useNavigate();
  return async ({ id }: CompletionRecord) => {
    await queryClient.invalidateQueries(trpc.completion.pathFilter());
    await queryClient.invalidateQueries(trpc.certificate.pathFilter());
    onClose();
    await navigate({ to: '/completions/$completionId', params: { completionId: id } });
  };
}

/** Replaces a record by one that says what is right. */
export function CorrectCompletionDialog({ record, onClose }: { record: CompletionRecord; onClose: () => void }) {
  const goOn = useGoOn(onClose);
  const initial: EnteredCompletion & { because: string; [key: string]: unknown } = {
    completedOn: record.completedOn,
    courseVersion: record.courseVersion,
    score: record.score ?? '',
    minutes: record.minutes ?? '',
    issuer: record.issuer,
    renewalDueOn: record.renewalDueOn ?? '',
    because: '',
  };
  const { form, submitWith } = useSchemaForm(CorrectCompletion, initial, ({ because, ...entered }) => ({
    ...completionOf(entered),
    id: record.id,
    fileId: null,
    because,
  }));
  const correct = useMutation(trpc.completion.correct.mutationOptions());
  const evidence = useWithEvidence(async (input: CorrectCompletion) => goOn(await correct.mutateAsync(input)));
  return (
    <FormDialog
      title={`Correct the record of ${record.memberName}`}
      opened
      onClose={onClose}
      onSubmit={submitWith(evidence.send)}
      submit="Replace by a corrected record"
      isPending={evidence.isPending}
      refusal={evidence.refusal}
    >
      <CompletionFields form={form} />
      <EvidenceInput label="What proves it" file={evidence.file} onFile={evidence.setFile} />
      <Textarea
        label="Reason"
        description="Kept as evidence with your name and the time."
        autosize
        minRows={2}
        {...form.getInputProps('because')}
      />
      <div className="consequence">
        <p className="consequence-title">What happens then</p>
        <p>
          This record stays, marked as corrected, and names the new one.
          {record.certificateId !== null && ' Its certificate is replaced: whoever verifies it is led to the new one.'}
        </p>
      </div>
    </FormDialog>
  );
}

/** Says that what a record tells never happened. */
export function WithdrawCompletionDialog({ record, onClose }: { record: CompletionRecord; onClose: () => void }) {
  const goOn = useGoOn(onClose);
  const withdraw = useMutation({ ...trpc.completion.withdraw.mutationOptions(), onSuccess: goOn });
  return (
    <ReasonDialog
      title={`Say that this never was`}
      submit="Say that it never was"
      isDangerous
      isPending={withdraw.isPending}
      refusal={withdraw.error ? sentenceOf(withdraw.error) : null}
      onClose={onClose}
      onReason={(because) => withdraw.mutate({ id: record.id, because })}
    >
      <p>
        {record.memberName} no longer counts as having completed “{record.courseTitle}” by this record; it stays, marked
        as corrected.{record.certificateId !== null && ' Its certificate is taken back, for everybody who verifies it.'}
      </p>
    </ReasonDialog>
  );
}
