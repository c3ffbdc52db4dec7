import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Question } from '../../../shared/domain/questionnaire.ts';
import { AskAgain, type SafeguardCheckRecord } from '../../../shared/domain/safeguard-check.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

/** Asks the vendor about one answer. */
export function AskAgainDialog({
  check,
  question,
  onClose,
}: {
  check: SafeguardCheckRecord;
  question: Question;
  onClose: () => void;
}) {
  const { form, submitWith } = useSchemaForm(AskAgain, { text: '' }, (values) => ({
    ...values,
    id: check.id,
    questionId: question.id,
  }));
  const ask = useMutation({
    ...trpc.safeguardCheck.askAgain.mutationOptions(),
    onSuccess: async (after) => {
      queryClient.setQueryData(trpc.safeguardCheck.get.queryKey({ id: check.id }), after);
      onClose();
      await queryClient.invalidateQueries(trpc.safeguardCheck.pathFilter());
    },
  });
  return (
    <FormDialog
      title="Ask about this answer"
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => ask.mutate(input))}
      submit={`Ask ${check.contactName}`}
      isPending={ask.isPending}
      refusal={ask.error ? sentenceOf(ask.error) : null}
    >
      <p className="wl-prose">{question.text}</p>
      <Textarea label="Your question" autosize minRows={3} data-autofocus {...form.getInputProps('text')} />
      <p className="wl-quiet">
        {check.contactName} gets it by mail, and can change this one answer until they have replied. Please name no
        patient.
      </p>
    </FormDialog>
  );
}
