import { Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import {
  AddSubcontractor,
  EndSubcontractor,
  RecordEvidence,
  type Subcontractor,
  type SubcontractorLink,
} from '../../../shared/domain/subcontractor.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { EvidenceInput, useWithEvidence } from '../../ui/EvidenceInput.tsx';

interface OfLink {
  vendor: VendorRecord;
  link: SubcontractorLink;
  onClose: () => void;
}

/** Another link of the chain, below the vendor itself or below one of its subcontractors. */
export function AddSubcontractorDialog({
  vendor,
  under,
  onClose,
}: {
  vendor: VendorRecord;
  under: SubcontractorLink | null;
  onClose: () => void;
}) {
  const { form, submitWith } = useSchemaForm(AddSubcontractor, { name: '', does: '' }, (values) => ({
    ...values,
    vendorId: vendor.id,
    parentId: under?.id ?? null,
  }));
  const add = useMutation({ ...trpc.subcontractor.add.mutationOptions(), onSuccess: taken(vendor, onClose) });
  return (
    <FormDialog
      title={`Add a subcontractor of ${under?.name ?? vendor.name}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => add.mutate(input))}
      submit="Add subcontractor"
      isPending={add.isPending}
      refusal={add.error ? sentenceOf(add.error) : null}
    >
      <TextInput label="Name" data-autofocus {...form.getInputProps('name')} />
      <Textarea label="What it does" autosize minRows={1} {...form.getInputProps('does')} />
    </FormDialog>
  );
}

/** What somebody saw of the agreement between a subcontractor and whoever it works for. */
export function EvidenceDialog({ vendor, link, onClose }: OfLink) {
  const today = useToday();
  const { form, submitWith } = useSchemaForm(RecordEvidence, { seenOn: today, what: '' }, (values) => ({
    ...values,
    subcontractorId: link.id,
    fileId: null,
  }));
  const record = useMutation({
    ...trpc.subcontractor.recordEvidence.mutationOptions(),
    onSuccess: taken(vendor, onClose),
  });
  const { file, setFile, send, isPending, refusal } = useWithEvidence(record.mutateAsync);
  return (
    <FormDialog
      title={`Evidence of the agreement with ${link.name}`}
      opened
      onClose={onClose}
      onSubmit={submitWith(send)}
      submit="Record evidence"
      isPending={isPending}
      refusal={refusal}
    >
      <Textarea
        label="What you saw"
        description="For example: the vendor’s written confirmation, or its list of subprocessors with their agreements."
        data-autofocus
        autosize
        minRows={2}
        {...form.getInputProps('what')}
      />
      <DayInput label="Seen on" max={today} {...form.getInputProps('seenOn')} />
      <EvidenceInput label="File" file={file} onFile={setFile} />
    </FormDialog>
  );
}

/** A subcontractor no longer works for the vendor; it stays on record. */
export function EndSubcontractorDialog({ vendor, link, onClose }: OfLink) {
  const today = useToday();
  const { form, submitWith } = useSchemaForm(EndSubcontractor, { endedOn: today }, (values) => ({
    ...values,
    id: link.id,
  }));
  const end = useMutation({ ...trpc.subcontractor.end.mutationOptions(), onSuccess: taken(vendor, onClose) });
  return (
    <FormDialog
      title={`${link.name} no longer works for ${vendor.name}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => end.mutate(input))}
      submit="Write down its last day"
      isPending={end.isPending}
      refusal={end.error ? sentenceOf(end.error) : null}
    >
      <DayInput label="Last day" data-autofocus {...form.getInputProps('endedOn')} />
      <p className="wl-quiet">It stays on record with its evidence.</p>
    </FormDialog>
  );
}

const taken = (vendor: VendorRecord, onClose: () => void) => (after: Subcontractor[]) => {
  queryClient.setQueryData(trpc.subcontractor.list.queryKey({ vendorId: vendor.id }), after);
  onClose();
};
