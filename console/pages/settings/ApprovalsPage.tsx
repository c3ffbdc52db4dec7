import { Select } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApprovalRules } from '../../../shared/domain/approval-rules.ts';
import { type DataClass, dataClasses } from '../../../shared/domain/data-class.ts';
import { grades } from '../../../shared/domain/vendor-risk.ts';
import { useCan } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { Page } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { capitalized } from '../../ui/words.ts';
import { dataClassWords } from '../../vendor-words.ts';
import { Authorities } from './Authorities.tsx';
import { CheckboxChoices } from './CheckboxChoices.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { WholeNumberInput } from '../../ui/WholeNumberInput.tsx';

/** Answers: who must agree to what, who may go past a denial, and for how long? */
export function ApprovalsPage() {
  const { data: rules } = useSuspenseQuery(trpc.approval.rules.queryOptions());
  const [isSaved, setIsSaved] = useState(false);
  const can = useCan();
  return (
    <Page
      title="Your policy: approvals"
      answer="A denial holds for everybody but a named authority. What else needs a second person is yours to say; HIPAA asks for none."
    >
      <RulesForm key={JSON.stringify(rules)} rules={rules} isSaved={isSaved} onSaved={() => setIsSaved(true)} />
      {can('authority:read') && <Authorities />}
    </Page>
  );
}

interface Values extends Record<string, unknown> {
  secondApproverFor: DataClass[];
  secondApproverFromRisk: string;
  longestExceptionMonths: number | string;
}

const riskWords = ['Very low', 'Low', 'Moderate', 'High', 'Very high'] as const;

function RulesForm({ rules, isSaved, onSaved }: { rules: ApprovalRules; isSaved: boolean; onSaved: () => void }) {
  const can = useCan();
  const disabled = !can('policy:update');
  const initial: Values = { ...rules, secondApproverFromRisk: String(rules.secondApproverFromRisk ?? '') };
  const { form, submitWith } = useSchemaForm<Values, ApprovalRules>(ApprovalRules, initial, (values) => ({
    ...values,
    secondApproverFromRisk: values.secondApproverFromRisk === '' ? null : Number(values.secondApproverFromRisk),
  }));
  const set = useMutation({
    ...trpc.approval.setRules.mutationOptions(),
    onSuccess: async (saved) => {
      onSaved();
      queryClient.setQueryData(trpc.approval.rules.queryKey(), saved);
      await queryClient.invalidateQueries();
    },
  });
  return (
    <SettingsForm
      isDirty={form.isDirty()}
      isPending={set.isPending}
      refusal={set.error ? sentenceOf(set.error) : null}
      isSaved={isSaved}
      consequence="It holds for the next decision. What waits for a second approver waits on."
      onSubmit={submitWith((input) => set.mutate(input))}
      onReset={() => form.reset()}
    >
      <CheckboxChoices
        label="A second approver has to agree to approvals for"
        description="The first decision is a proposal until another person agrees; nothing of it reaches browsers before."
        choices={dataClasses}
        labelOf={(one) => capitalized(dataClassWords[one])}
        arranged="stack"
        disabled={disabled}
        {...form.getInputProps('secondApproverFor')}
      />
      <div className="field-row">
        <Select
          label="And to approvals of vendors whose risk is at least"
          data={[
            { value: '', label: 'No risk asks for it' },
            ...grades.map((grade, index) => ({ value: String(grade), label: riskWords[index] ?? String(grade) })),
          ]}
          allowDeselect={false}
          disabled={disabled}
          {...form.getInputProps('secondApproverFromRisk')}
        />
        <WholeNumberInput
          label="An exception lasts at most"
          description="1 to 24 months."
          unit="months"
          disabled={disabled}
          {...form.getInputProps('longestExceptionMonths')}
        />
      </div>
    </SettingsForm>
  );
}
