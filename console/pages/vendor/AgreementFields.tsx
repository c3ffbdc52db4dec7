import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { agreementGrounds, agreementTypes } from '../../../shared/domain/agreement-type.ts';
import { BREACH_REPORT_LIMIT_DAYS } from '../../../shared/domain/agreement-dates.ts';
import { useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import type { AgreementValues } from './agreement-form.ts';
import { agreementTypeWords } from './agreement-words.ts';

type Form = UseFormReturnType<AgreementValues>;

/** What is written down of an agreement: the everyday part open, everything else folded below it. */
export function AgreementFields({ form, file }: { form: Form; file?: ReactNode }) {
  const today = useToday();
  const isNone = form.values.type === 'none-required';
  return (
    <>
      <TextInput
        label="Other party"
        description="As the agreement names it."
        data-autofocus
        {...form.getInputProps('counterparty')}
      />
      {file}
      <DayInput label={isNone ? 'Decided on' : 'Signed on'} max={today} {...form.getInputProps('signedOn')} />
      <div className="field-row">
        <DayInput label="In effect from" {...form.getInputProps('effectiveOn')} />
        <DayInput
          label="Last day"
          description="Empty when it has no end."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.getInputProps('expiresOn')}
        />
      </div>
      <TypeField form={form} />
      {isNone ? (
        <Textarea
          label="Why none is required"
          description="For example: it treats the same patients, or your own patients alone use it."
          autosize
          minRows={2}
          {...form.getInputProps('reason')}
        />
      ) : (
        <MoreFields form={form} />
      )}
    </>
  );
}

function TypeField({ form }: { form: Form }) {
  const settings = useQuery(trpc.organization.settings.queryOptions());
  // What a covered entity itself signs is a BAA; the server refuses the other.
  const isCoveredEntity = settings.data?.profile.kind === 'covered-entity';
  const { plainly, citation } = agreementGrounds[form.values.type];
  return (
    <NativeSelect
      label="Type"
      description={`${plainly} ${citation}.`}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={agreementTypes
        .filter((type) => type !== 'subcontractor-baa' || !isCoveredEntity || form.values.type === type)
        .map((type) => ({ value: type, label: agreementTypeWords[type] }))}
      {...form.getInputProps('type')}
    />
  );
}

const folded = [
  'ourParty',
  'signedByUs',
  'signedByThem',
  'renewalNoticeDays',
  'terminationNoticeDays',
  'breachReportDays',
  'covers',
  'excludes',
];
const answers = [
  { value: '', label: 'Not looked at yet' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

function MoreFields({ form }: { form: Form }) {
  const [isOpen, setIsOpen] = useState(false);
  // A field that was refused must be seen.
  const isRefused = folded.some((name) => form.errors[name]);
  const days = { min: 1, allowDecimal: false, suffix: ' days' };
  return (
    <details
      open={isOpen || isRefused}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      className="agreement-more"
    >
      <summary>Signers, notice, breach reports, what it covers</summary>
      <div className="stack agreement-more-fields">
        <TextInput label="You, as the agreement names you" {...form.getInputProps('ourParty')} />
        <div className="field-row">
          <TextInput label="Signed for you by" {...form.getInputProps('signedByUs')} />
          <TextInput label="Signed for them by" {...form.getInputProps('signedByThem')} />
        </div>
        <div className="field-row">
          <NumberInput label="Notice against renewal" {...days} {...form.getInputProps('renewalNoticeDays')} />
          <NumberInput label="Notice to end it" {...days} {...form.getInputProps('terminationNoticeDays')} />
        </div>
        <NumberInput
          label="The vendor reports a breach within"
          description={`The law’s own limit is ${BREACH_REPORT_LIMIT_DAYS} days after discovery, and without unreasonable delay: 45 CFR 164.410(b).`}
          {...days}
          {...form.getInputProps('breachReportDays')}
        />
        <NativeSelect
          label="Does the vendor act as your agent?"
          description="If so, what it discovers counts as discovered by you, and your own clock starts: 45 CFR 164.404(a)(2)."
          data={answers}
          {...form.getInputProps('isAgent')}
        />
        <NativeSelect
          label="Does it cover substance use disorder records (42 CFR Part 2)?"
          description="It then has the words of a qualified service organization agreement: 42 CFR 2.11."
          data={answers}
          {...form.getInputProps('coversPart2')}
        />
        <Textarea label="Plan or product it covers" autosize minRows={1} {...form.getInputProps('covers')} />
        <Textarea label="What it leaves out" autosize minRows={1} {...form.getInputProps('excludes')} />
      </div>
    </details>
  );
}
