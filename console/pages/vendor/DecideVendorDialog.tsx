import { Checkbox, Radio, Textarea } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { DecideVendor, rulings, type Approval } from '../../../shared/domain/approval.ts';
import { dataClasses, type DataClass } from '../../../shared/domain/data-class.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { addDays } from '../../ui/dates.ts';
import { DayInput, dayOrNull } from '../../ui/DayInput.tsx';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { capitalized } from '../../ui/words.ts';
import { consequenceOf } from './consequence.ts';
import { dataClassWords } from './vendor-words.ts';

const rulingLabels: Record<Approval['ruling'], string> = {
  approved: 'Approve',
  'approved-with-conditions': 'Approve with conditions',
  denied: 'Deny',
};

const submitWords: Record<Approval['ruling'], (vendor: string) => string> = {
  approved: (vendor) => `Approve ${vendor}`,
  'approved-with-conditions': (vendor) => `Approve ${vendor} with conditions`,
  denied: (vendor) => `Deny ${vendor}`,
};

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
  const initial: {
    ruling: Approval['ruling'] | '';
    dataClasses: DataClass[];
    conditions: string;
    reason: string;
    reviewDueOn: string;
  } = {
    ruling: '',
    dataClasses: vendor.approvals[0]?.dataClasses.length ? vendor.approvals[0].dataClasses : [...dataClasses],
    conditions: vendor.approvals[0]?.conditions ?? '',
    reason: '',
    reviewDueOn: addDays(today, 365),
  };
  const { form, submitWith } = useSchemaForm(DecideVendor, initial, (values) => ({
    vendorId: vendor.id,
    ruling: values.ruling === '' ? undefined : values.ruling,
    dataClasses: values.ruling === 'denied' ? [] : values.dataClasses,
    conditions: values.ruling === 'approved-with-conditions' ? values.conditions : '',
    reason: values.reason,
    reviewDueOn: dayOrNull(values.reviewDueOn),
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
      {ruling !== 'denied' && ruling !== '' && (
        <Checkbox.Group
          label="What it may receive"
          description="Patient information also needs a business associate agreement in force (45 CFR 164.502(e), 164.308(b))."
          key={form.key('dataClasses')}
          {...form.getInputProps('dataClasses')}
        >
          <div className="stack-tight stack-spaced">
            {dataClasses.map((one) => (
              <Checkbox key={one} value={one} label={capitalized(dataClassWords[one])} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      {ruling === 'approved-with-conditions' && (
        <Textarea
          label="Conditions"
          placeholder="Only the work account, not personal ones"
          autosize
          minRows={2}
          key={form.key('conditions')}
          {...form.getInputProps('conditions')}
        />
      )}
      <Textarea
        label="Reason"
        description="Kept as evidence with your name and the time."
        autosize
        minRows={2}
        key={form.key('reason')}
        {...form.getInputProps('reason')}
      />
      <DayInput
        label="Look again on"
        description="Your policy, not law: HIPAA sets no review date. Leave it empty for none."
        min={today}
        key={form.key('reviewDueOn')}
        {...form.getInputProps('reviewDueOn')}
      />
      {opened && ruling !== '' && <Consequence vendor={vendor} ruling={ruling} dataClasses={form.values.dataClasses} />}
    </FormDialog>
  );
}

function Consequence({
  vendor,
  ruling,
  dataClasses: chosen,
}: {
  vendor: VendorRecord;
  ruling: Approval['ruling'];
  dataClasses: DataClass[];
}) {
  const today = useToday();
  const { data: organization } = useSuspenseQuery(trpc.organization.get.queryOptions());
  const { data: browsers } = useSuspenseQuery(trpc.browser.list.queryOptions());
  const { sentences, needsBaa } = consequenceOf(
    vendor,
    { ruling, dataClasses: ruling === 'denied' ? [] : chosen },
    organization.policy.ladder,
    browsers.filter((browser) => browser.revokedAt === null).length,
    today,
  );
  return (
    <div className="consequence" aria-live="polite">
      <p className="consequence-title">What happens then</p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {needsBaa && (
        <p>
          This decision alone doesn’t open {vendor.name} for patient information: no agreement is in force. Record it
          next (45 CFR 164.502(e), 164.308(b)).
        </p>
      )}
    </div>
  );
}
