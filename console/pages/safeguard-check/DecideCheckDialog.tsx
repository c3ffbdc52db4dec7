import { NativeSelect, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { monthsAfter } from '../../../shared/domain/calendar.ts';
import { defaultIntervals } from '../../../shared/domain/organization-settings.ts';
import { DecideCheck, type SafeguardCheckRecord, safeguardOutcomes } from '../../../shared/domain/safeguard-check.ts';
import { useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { DayInput, dayOrNull } from '../../ui/DayInput.tsx';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { outcomeWords } from '../../safeguard-words.ts';

/** Passed, passed with conditions or failed: a person's decision, whatever the score. */
export function DecideCheckDialog({ check, onClose }: { check: SafeguardCheckRecord; onClose: () => void }) {
  const today = useToday();
  const { data: settings } = useQuery(trpc.organization.settings.queryOptions());
  const { vendorReviewMonths } = settings?.intervals ?? defaultIntervals;
  const { form, submitWith } = useSchemaForm(
    DecideCheck,
    {
      outcome: 'passed',
      conditions: '',
      reason: '',
      validUntilOn: monthsAfter(today, vendorReviewMonths),
    },
    (values) => ({
      ...values,
      id: check.id,
      validUntilOn: values.outcome === 'failed' ? null : dayOrNull(values.validUntilOn),
    }),
  );
  const decide = useMutation({
    ...trpc.safeguardCheck.decide.mutationOptions(),
    onSuccess: async (after) => {
      queryClient.setQueryData(trpc.safeguardCheck.get.queryKey({ id: check.id }), after);
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  const { outcome } = form.getValues();
  return (
    <FormDialog
      title={`Decide on the check of ${check.vendorName}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => decide.mutate(input))}
      submit={outcome === 'failed' ? 'Let it fail' : 'Let it pass'}
      isDangerous={outcome === 'failed'}
      isPending={decide.isPending}
      refusal={decide.error ? sentenceOf(decide.error) : null}
    >
      <NativeSelect
        label="Outcome"
        data-autofocus
        data={safeguardOutcomes.map((value) => ({ value, label: outcomeWords[value] }))}
        {...form.getInputProps('outcome')}
      />
      {outcome === 'passed-with-conditions' && (
        <Textarea
          label="Conditions"
          description="What the vendor must do, and by when."
          autosize
          minRows={2}
          {...form.getInputProps('conditions')}
        />
      )}
      <Textarea label="Reason" autosize minRows={2} {...form.getInputProps('reason')} />
      {outcome !== 'failed' && (
        <DayInput
          label="Counts until"
          description={`Your policy reviews vendors every ${vendorReviewMonths} months.`}
          min={today}
          {...form.getInputProps('validUntilOn')}
        />
      )}
      <p className="wl-quiet">
        {check.openClarifications > 0
          ? 'The vendor has still to explain an answer; by deciding now, you no longer wait for it.'
          : 'Afterwards the vendor can read its answers and change nothing.'}
      </p>
    </FormDialog>
  );
}
