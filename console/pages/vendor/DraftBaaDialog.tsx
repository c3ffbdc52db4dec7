import { Checkbox, NumberInput, Radio, Textarea, TextInput } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type BaaDraftFormat, baaDraftAgencies, DraftBaa } from '../../../shared/domain/baa-draft.ts';
import type { OrganizationSettings } from '../../../shared/domain/organization-settings.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { type BaaDraftOptionId, baaDraftOptions } from '../../../shared/regulation/baa-model-wording.ts';
import { trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { downloadDraft, DraftRefused } from './draft-baa.ts';

const agencyWords: Record<(typeof baaDraftAgencies)[number], { label: string; description: string }> = {
  independent: { label: 'An independent contractor', description: 'You do not direct how it does its work.' },
  agent: {
    label: 'Your agent',
    description: 'What it discovers counts as discovered by you (45 CFR 164.404(a)(2)), so it reports at once.',
  },
  unsaid: {
    label: 'Leave it to your counsel',
    description: 'The draft says nothing. The facts decide: 45 CFR 160.402(c).',
  },
};

const usual: BaaDraftOptionId[] = ['own-management', 'no-model-training'];

/** Makes a draft of an agreement for the organization's counsel. Nothing of it is kept but that it was made. */
export function DraftBaaDialog({ vendor, onClose }: { vendor: VendorRecord; onClose: () => void }) {
  const { data: settings } = useSuspenseQuery(trpc.organization.settings.queryOptions());
  const [format, setFormat] = useState<BaaDraftFormat>('docx');
  const { form, submitWith } = useSchemaForm(DraftBaa, startOf(vendor, settings), (values) => ({
    ...values,
    vendorId: vendor.id,
  }));
  const draft = useMutation({
    mutationFn: (chosen: DraftBaa) => downloadDraft(chosen, format),
    networkMode: 'always',
    onSuccess: onClose,
  });

  return (
    <FormDialog
      title={`Draft a BAA with ${vendor.name}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((chosen) => draft.mutate(chosen))}
      submit="Download the draft"
      isPending={draft.isPending}
      refusal={draft.error ? sentenceOfDraft(draft.error) : null}
    >
      <p className="wl-quiet">
        A draft for your counsel, not legal advice. It has every clause that 45 CFR 164.504(e)(2) and 164.314(a)(2)(i)
        ask for, in Wardline’s own wording; what it cannot know, such as the governing state, stays blank.
      </p>
      <div className="field-row">
        <TextInput
          label="Your organization’s legal name"
          data-autofocus
          key={form.key('ownName')}
          {...form.getInputProps('ownName')}
        />
        <TextInput
          label="The vendor’s legal name"
          key={form.key('counterparty')}
          {...form.getInputProps('counterparty')}
        />
      </div>
      <Radio.Group label="You sign as" key={form.key('as')} {...form.getInputProps('as')}>
        <div className="stack stack-tight stack-spaced">
          <Radio value="covered-entity" label="A covered entity" description="It is your patients’ information." />
          <Radio
            value="business-associate"
            label="A business associate"
            description="You hold it for others, and the vendor becomes your subcontractor (45 CFR 164.504(e)(5))."
          />
        </div>
      </Radio.Group>
      <Textarea
        label="What it does for you"
        description="Whole sentences; the agreement repeats them."
        autosize
        minRows={2}
        key={form.key('services')}
        {...form.getInputProps('services')}
      />
      <NumberInput
        label="Days to report a breach"
        description={`Your policy: ${settings.intervals.breachReportDays}. The law’s own limit: 60 calendar days (45 CFR 164.410(b)).`}
        min={1}
        max={60}
        allowDecimal={false}
        key={form.key('breachReportDays')}
        {...form.getInputProps('breachReportDays')}
      />
      <Radio.Group label="The vendor is" key={form.key('agency')} {...form.getInputProps('agency')}>
        <div className="stack stack-tight stack-spaced">
          {baaDraftAgencies.map((agency) => (
            <Radio key={agency} value={agency} {...agencyWords[agency]} />
          ))}
        </div>
      </Radio.Group>
      <Checkbox.Group label="Also put in" key={form.key('options')} {...form.getInputProps('options')}>
        <div className="stack stack-tight stack-spaced">
          {baaDraftOptions.map(({ id, title, plainly, citation }) => (
            <Checkbox
              key={id}
              value={id}
              label={title}
              description={`${plainly} ${citation ?? 'Your choice, not the law’s.'}`}
            />
          ))}
        </div>
      </Checkbox.Group>
      <Radio.Group label="As" value={format} onChange={(value) => setFormat(value === 'pdf' ? 'pdf' : 'docx')}>
        <div className="row stack-spaced">
          <Radio value="docx" label="Word document (DOCX)" />
          <Radio value="pdf" label="PDF" />
        </div>
      </Radio.Group>
    </FormDialog>
  );
}

function startOf(vendor: VendorRecord, { profile, intervals }: OrganizationSettings) {
  return {
    ownName: profile.name,
    counterparty: vendor.name,
    as: profile.kind === 'business-associate' ? 'business-associate' : 'covered-entity',
    services: vendor.purpose,
    breachReportDays: intervals.breachReportDays,
    agency: 'unsaid',
    options: usual,
  };
}

const sentenceOfDraft = (error: Error): string =>
  error instanceof DraftRefused ? error.message : 'Can’t reach the server. Try again when it answers.';
