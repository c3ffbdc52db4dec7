import { NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Baa, CorrectBaa, RecordVersion } from '../../../shared/domain/baa.ts';
import { daysAfter } from '../../../shared/domain/days-after.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { inputOf, valuesOf } from './agreement-form.ts';
import { AgreementFields } from './AgreementFields.tsx';

interface Props {
  baa: Baa;
  vendor: VendorRecord;
  onClose: () => void;
}

/** The next version of an agreement, which starts from what the one before says. */
export function NewVersionDialog({ baa, vendor, onClose }: Props) {
  const today = useToday();
  const [change, setChange] = useState<RecordVersion['change']>(baa.expiresOn === null ? 'amendment' : 'renewal');
  const effectiveOn = baa.expiresOn === null ? today : daysAfter(baa.expiresOn, 1);
  const start = { ...valuesOf(baa), signedOn: today, effectiveOn, expiresOn: '' };
  const { form, submitWith } = useSchemaForm(RecordVersion, start, (values) => ({
    ...inputOf(values),
    agreementId: baa.agreementId,
    change,
  }));
  const record = useMutation({ ...trpc.baa.recordVersion.mutationOptions(), onSuccess: taken(vendor, onClose) });
  return (
    <FormDialog
      title={`New version of the agreement with ${baa.counterparty}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => record.mutate(input))}
      submit="Record the new version"
      isPending={record.isPending}
      refusal={record.error ? sentenceOf(record.error) : null}
    >
      <NativeSelect
        label="What it is"
        data={[
          { value: 'renewal', label: 'Renewal: the agreement goes on' },
          { value: 'amendment', label: 'Amendment: some of its terms change' },
        ]}
        value={change}
        onChange={({ currentTarget }) => setChange(currentTarget.value === 'renewal' ? 'renewal' : 'amendment')}
      />
      <AgreementFields form={form} />
      <p className="wl-quiet">
        From its first day this version holds in place of version {baa.version}, which stays on record with its file and
        its clauses.
      </p>
    </FormDialog>
  );
}

/** Mends or completes what was written down of a version. */
export function CorrectBaaDialog({ baa, vendor, onClose }: Props) {
  const { form, submitWith } = useSchemaForm(CorrectBaa, valuesOf(baa), (values) => ({
    ...inputOf(values),
    id: baa.id,
  }));
  const correct = useMutation({ ...trpc.baa.correct.mutationOptions(), onSuccess: taken(vendor, onClose) });
  return (
    <FormDialog
      title={`What the agreement with ${baa.counterparty} says`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => correct.mutate(input))}
      submit="Save changes"
      isPending={correct.isPending}
      refusal={correct.error ? sentenceOf(correct.error) : null}
    >
      <AgreementFields form={form} />
      <p className="wl-quiet">
        For what was written down wrongly or not at all; it stays in the audit trail. Where the agreement itself
        changed, record a new version instead.
      </p>
    </FormDialog>
  );
}

const taken = (vendor: VendorRecord, onClose: () => void) => async (after: VendorRecord) => {
  queryClient.setQueryData(trpc.vendor.get.queryKey({ id: vendor.id }), after);
  onClose();
  await queryClient.invalidateQueries();
};
