import { Radio } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
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
  const decide = useMutation({
    ...trpc.approval.decide.mutationOptions(),
    onSuccess: async (record) => {
      queryClient.setQueryData(trpc.vendor.get.queryKey({ id: vendor.id }), record);
      form.reset();
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  const { ruling } = form.values;

  return (
    <FormDialog
      title={`Decide on ${vendor.name}`}
      opened={opened}
      onClose={onClose}
      onSubmit={submitWith((decision) => decide.mutate(decision))}
      submit={ruling === '' ? 'Record the decision' : submitWords[ruling](vendor.name)}
      isDangerous={ruling === 'denied'}
      isPending={decide.isPending}
      refusal={decide.error ? sentenceOf(decide.error) : null}
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
      {ruling !== '' && <RulingFields ruling={ruling} input={(field) => form.getInputProps(field)} />}
      {opened && ruling !== '' && (
        <DecisionConsequence
          decided={[vendor]}
          name={vendor.name}
          decision={{ ruling, dataClasses: form.values.dataClasses, accounts: form.values.accounts }}
        />
      )}
    </FormDialog>
  );
}
