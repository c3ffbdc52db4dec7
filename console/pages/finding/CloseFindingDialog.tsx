import { Radio, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { CloseFinding, treatments, type Finding } from '../../../shared/domain/finding.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { treatmentWords } from '../../finding-words.ts';

export function CloseFindingDialog({
  finding,
  opened,
  onClose,
}: {
  finding: Finding;
  opened: boolean;
  onClose: () => void;
}) {
  const { form, submitWith } = useSchemaForm(CloseFinding, { treatment: '', reason: '' }, ({ treatment, reason }) => ({
    id: finding.id,
    // Nothing is chosen for the officer: the treatment is the evidence.
    treatment: treatment === '' ? undefined : treatment,
    reason,
  }));
  const close = useMutation({
    ...trpc.finding.close.mutationOptions(),
    onSuccess: async () => {
      await queryClient.invalidateQueries(trpc.finding.pathFilter());
      form.reset();
      onClose();
    },
  });

  return (
    <FormDialog
      title="Close this finding"
      opened={opened}
      onClose={onClose}
      onSubmit={submitWith((input) => close.mutate(input))}
      submit="Close finding"
      isPending={close.isPending}
      refusal={close.error ? sentenceOf(close.error) : null}
    >
      <Radio.Group
        label="How was it treated?"
        key={form.key('treatment')}
        {...form.getInputProps('treatment')}
        error={form.errors['treatment'] && 'Choose how it was treated'}
      >
        <div className="stack-tight stack-spaced">
          {treatments.map((treatment, index) => (
            <Radio
              key={treatment}
              data-autofocus={index === 0 ? true : undefined}
              value={treatment}
              label={treatmentWords[treatment].word}
              description={treatmentWords[treatment].meaning}
            />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label="Reason"
        description="Kept with your name as evidence. Leave patient information out."
        autosize
        minRows={2}
        key={form.key('reason')}
        {...form.getInputProps('reason')}
      />
      <p className="wl-quiet">Should it be observed again, a new finding opens.</p>
    </FormDialog>
  );
}
