import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { CopyQuestionnaire, type QuestionnaireSummary } from '../../../shared/domain/questionnaire.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

/** Begins a questionnaire of one's own as the copy of another. */
export function CopyQuestionnaireDialog({ of, onClose }: { of: QuestionnaireSummary; onClose: () => void }) {
  const navigate = useNavigate();
  const { form, submitWith } = useSchemaForm(CopyQuestionnaire, { name: '' }, (values) => ({ ...values, from: of.id }));
  const copy = useMutation({
    ...trpc.questionnaire.copy.mutationOptions(),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries(trpc.questionnaire.pathFilter());
      await navigate({ to: '/questionnaires/$questionnaireId', params: { questionnaireId: id } });
    },
  });
  return (
    <FormDialog
      title={`Copy ${of.name}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => copy.mutate(input))}
      submit="Make the copy"
      isPending={copy.isPending}
      refusal={copy.error ? sentenceOf(copy.error) : null}
    >
      <TextInput label="Name of the copy" data-autofocus {...form.getInputProps('name')} />
      <p className="wl-quiet">It is a draft that you can change. Vendors are asked it once you publish it.</p>
    </FormDialog>
  );
}
