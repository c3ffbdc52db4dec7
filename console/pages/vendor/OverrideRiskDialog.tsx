import { NativeSelect, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { Grade, grades, OverrideRisk, riskOf, type VendorRiskRecord } from '../../../shared/domain/vendor-risk.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { impactWords, likelihoodWords, riskWords } from './risk-words.ts';

/** An officer's own judgement in place of the computed risk, with a reason and an end. */
export function OverrideRiskDialog({
  vendor,
  risk,
  onClose,
}: {
  vendor: VendorRecord;
  risk: VendorRiskRecord;
  onClose: () => void;
}) {
  const { form, submitWith } = useSchemaForm(
    OverrideRisk,
    {
      likelihood: String(risk.current.likelihood),
      impact: String(risk.current.impact),
      reason: '',
      untilOn: '',
    },
    (values) => ({
      ...values,
      vendorId: vendor.id,
      likelihood: Number(values.likelihood),
      impact: Number(values.impact),
    }),
  );
  const override = useMutation({
    ...trpc.vendor.overrideRisk.mutationOptions(),
    onSuccess: async (record) => {
      queryClient.setQueryData(trpc.vendor.risk.queryKey({ id: vendor.id }), record);
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  const judged = riskOf(Grade.parse(Number(form.values.likelihood)), Grade.parse(Number(form.values.impact)));
  return (
    <FormDialog
      title={`Judge the risk of ${vendor.name} otherwise`}
      opened
      onClose={onClose}
      onSubmit={submitWith((judgement) => override.mutate(judgement))}
      submit="Record your judgement"
      isPending={override.isPending}
      refusal={override.error ? sentenceOf(override.error) : null}
    >
      <NativeSelect
        label="How likely is it that something happens?"
        data-autofocus
        data={grades.map((grade) => ({ value: String(grade), label: `${grade}: ${likelihoodWords[grade]}` }))}
        key={form.key('likelihood')}
        {...form.getInputProps('likelihood')}
      />
      <NativeSelect
        label="How much harm would it do?"
        data={grades.map((grade) => ({ value: String(grade), label: `${grade}: ${impactWords[grade]}` }))}
        key={form.key('impact')}
        {...form.getInputProps('impact')}
      />
      <p>
        Comes to: <strong>{riskWords[judged].toLowerCase()} risk</strong>. Computed:{' '}
        {riskWords[risk.residual.risk].toLowerCase()}. Browsers do not go by it.
      </p>
      <Textarea label="Reason" autosize minRows={2} key={form.key('reason')} {...form.getInputProps('reason')} />
      <DayInput
        label="Counts until"
        description="Within a year; then the computed risk counts again."
        key={form.key('untilOn')}
        {...form.getInputProps('untilOn')}
      />
    </FormDialog>
  );
}
