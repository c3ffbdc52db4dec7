import { Checkbox, Select, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { AccessRequestRecord } from '../../shared/domain/access-request.ts';
import { type DataClass, dataClasses } from '../../shared/domain/data-class.ts';
import { AskException } from '../../shared/domain/exception.ts';
import type { VendorRecord } from '../../shared/domain/vendor.ts';
import { useAuthorities } from '../own-authority.ts';
import { useCan, useToday } from '../session.ts';
import { queryClient, trpc } from '../trpc.ts';
import { DayInput } from './DayInput.tsx';
import { addDays } from './dates.ts';
import { FormDialog } from './Dialog.tsx';
import { sentenceOf } from './sentence-of.ts';
import { useSchemaForm } from './use-schema-form.ts';
import { capitalized, countOf } from './words.ts';
import { dataClassWords } from '../vendor-words.ts';

/** Asks for a standing permission with a last day; a named authority who asks grants it with that. */
export function AskExceptionDialog({
  vendor,
  request = null,
  isAuthority,
  onClose,
  onDone = onClose,
}: {
  vendor: Pick<VendorRecord, 'id' | 'name'>;
  /** The request that it answers. */
  request?: Pick<AccessRequestRecord, 'id' | 'dataClass'> | null;
  isAuthority: boolean;
  onClose: () => void;
  /** Once it is asked for, where more than this dialog is done with that. */
  onDone?: () => void;
}) {
  const today = useToday();
  const authorities = useAuthorities();
  const can = useCan();
  const { data: rules } = useQuery({ ...trpc.approval.rules.queryOptions(), enabled: can('policy:read') });
  const { data: groups } = useQuery(trpc.group.list.queryOptions());
  const initial: { groupId: string; dataClasses: DataClass[]; reason: string; endsOn: string } = {
    groupId: '',
    dataClasses: [request?.dataClass ?? 'identifiers'],
    reason: '',
    endsOn: addDays(today, 30),
  };
  const { form, submitWith } = useSchemaForm(AskException, initial, (values) => ({
    ...values,
    vendorId: vendor.id,
    groupId: values.groupId === '' ? null : values.groupId,
    accessRequestId: request?.id ?? null,
  }));
  const ask = useMutation({
    ...trpc.exception.ask.mutationOptions(),
    onSuccess: async () => {
      onDone();
      await queryClient.invalidateQueries();
    },
  });
  return (
    <FormDialog
      title={`Exception for ${vendor.name}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => ask.mutate(input))}
      submit={isAuthority ? 'Grant the exception' : 'Ask for the exception'}
      isPending={ask.isPending}
      refusal={ask.error ? sentenceOf(ask.error) : null}
    >
      <Select
        label="For whom"
        data={[
          { value: '', label: 'Everyone' },
          ...(groups ?? []).map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
        allowDeselect={false}
        {...form.getInputProps('groupId')}
      />
      <Checkbox.Group
        label="For what"
        description="Where the vendor is a business associate, patient information needs an agreement in force even so (45 CFR 164.502(e)(1))."
        {...form.getInputProps('dataClasses')}
      >
        <div className="stack-tight stack-spaced">
          {dataClasses.map((one) => (
            <Checkbox key={one} value={one} label={capitalized(dataClassWords[one])} />
          ))}
        </div>
      </Checkbox.Group>
      <Textarea
        label="Reason"
        description="Kept as evidence with your name and the time."
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
      <DayInput
        label="Until and including"
        description={
          rules
            ? `Your policy allows ${countOf(rules.longestExceptionMonths, 'month')} at most.`
            : 'Your policy says how long at most.'
        }
        min={today}
        {...form.getInputProps('endsOn')}
      />
      <div className="consequence" aria-live="polite">
        <p className="consequence-title">What happens then</p>
        <p>
          {authorities?.named.length === 0
            ? 'Nobody is named as an authority who could grant it. Leadership or an administrator names one, in Settings under “Your policy: approvals”.'
            : isAuthority
              ? 'You are a named authority, so this grants it: browsers let it through with a notice within about a minute, and stop after its last day by themselves.'
              : 'Every named authority is told. Nothing changes in browsers until one of them grants it in writing.'}
          {request &&
            (isAuthority
              ? ' The request is granted with it, if whoever asked is among those it is for.'
              : ' The request waits until then, and is granted with it if whoever asked is among those it is for.')}
        </p>
      </div>
    </FormDialog>
  );
}
