import { Radio } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { DecideVendor, rulings, type Approval } from '../../../shared/domain/approval.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { DecisionConsequence } from '../../ui/DecisionConsequence.tsx';
import { RulingFields, rulingOf, rulingValuesFrom, type RulingValues } from '../../ui/RulingFields.tsx';
import { rulingLabels } from '../../vendor-words.ts';

const submitWords: Record<Approval['ruling'], (vendor: string) => string> = {
  approved: (vendor) => `Approve ${vendor}`,
  'approved-with-conditions': (vendor) => `Approve ${vendor} with conditions`,
  denied: (vendor) => `Deny ${vendor}`,
};

interface Values extends RulingValues {
  ruling: Approval['ruling'] | '';
}

/** One decision with a reason; what browsers will do is said before it is taken. */
export function DecideVendorDialog({
  vendor,
  opened,
  onClose,
}: {
  vendor: VendorRecord;
  opened: boolean;
  onClose: () => void;
}) {
  const today = useToday();
  const initial: Values = {
    ruling: '',
    ...rulingValuesFrom(vendor.approvals[0], today),
  };
  const { form, submitWith } = useSchemaForm<Values, DecideVendor>(DecideVendor, initial, (values) => ({
    vendorId: vendor.id,
    ...rulingOf(values.ruling === '' ? undefined : values.ruling, values),
  }));
  async function taken(record: VendorRecord) {
    queryClient.setQueryData(trpc.vendor.get.queryKey({ id: vendor.id }), record);
    form.reset();
    onClose();
    await queryClient.invalidateQueries();
  }
  const decide = useMutation({
    ...trpc.approval.decide.mutationOptions(),
    onSuccess: taken,
  });
  const override = useMutation({ ...trpc.approval.overrideDenial.mutationOptions(), onSuccess: taken });
  const { data: standing } = useQuery({
    ...trpc.approval.standing.queryOptions({ vendorId: vendor.id }),
    enabled: opened,
  });
  const { data: rules } = useQuery({ ...trpc.approval.rules.queryOptions(), enabled: opened });
  const fromRisk = rules?.secondApproverFromRisk ?? null;
  const { data: risk } = useQuery({
    ...trpc.vendor.risk.queryOptions({ id: vendor.id }),
    enabled: opened && fromRisk !== null,
  });
  const { ruling } = form.values;
  const isOverride = vendor.approvals[0]?.ruling === 'denied' && ruling !== '' && ruling !== 'denied';
  const isBarred = isOverride && standing?.isAuthority === false;
  const needsSecond =
    !isOverride &&
    ruling !== '' &&
    ruling !== 'denied' &&
    (form.values.dataClasses.some((one) => rules?.secondApproverFor.includes(one)) ||
      (fromRisk !== null && risk !== undefined && risk.current.risk >= fromRisk));
  const error = override.error ?? decide.error;

  return (
    <FormDialog
      title={`Decide on ${vendor.name}`}
      opened={opened}
      onClose={onClose}
      onSubmit={submitWith((decision) => (isOverride ? override : decide).mutate(decision))}
      submit={isBarred ? null : ruling === '' ? 'Record the decision' : submitWords[ruling](vendor.name)}
      isDangerous={ruling === 'denied'}
      isPending={decide.isPending || override.isPending}
      refusal={error ? sentenceOf(error) : null}
    >
      <Radio.Group
        label="Decision"
        key={form.key('ruling')}
        {...form.getInputProps('ruling')}
        error={form.errors['ruling'] && 'Choose a decision'}
      >
        <div className="row stack-spaced">
          {rulings.map((one, index) => (
            <Radio key={one} value={one} label={rulingLabels[one]} data-autofocus={index === 0 ? true : undefined} />
          ))}
        </div>
      </Radio.Group>
      {isBarred && (
        <div className="consequence" aria-live="polite">
          <p className="consequence-title">A denial holds</p>
          <p>
            {vendor.name} was denied by {vendor.approvals[0]?.decidedByName}. Only a named authority can approve it in
            spite of that, in writing. You can ask for an exception instead, on the vendor’s page under Decision.
          </p>
        </div>
      )}
      {ruling !== '' && !isBarred && <RulingFields ruling={ruling} input={(field) => form.getInputProps(field)} />}
      {opened && ruling !== '' && !isBarred && (
        <DecisionConsequence
          decided={[vendor]}
          name={vendor.name}
          decision={{ ruling, dataClasses: form.values.dataClasses, accounts: form.values.accounts }}
        >
          {isOverride && (
            <p>It was denied. You are a named authority: this goes past the denial, with your name and reason.</p>
          )}
          {needsSecond && (
            <p>Your policy asks for a second approver: nothing of this happens until another person agrees.</p>
          )}
          {form.values.conditionsToMeet.some(({ isBeforeUse }) => isBeforeUse) &&
            ruling === 'approved-with-conditions' && (
              <p>
                Nothing of this happens until the conditions before use are met; until then the site stays undecided.
              </p>
            )}
        </DecisionConsequence>
      )}
    </FormDialog>
  );
}
