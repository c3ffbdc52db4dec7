import { FileInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { FileId } from '../../../shared/domain/file.ts';
import { AddVendorDocument } from '../../../shared/domain/vendor-document.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { keepEvidence } from '../../kept-files.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

const Described = AddVendorDocument.pick({ what: true });

/** Keeps a document with the vendor: the file first, so that what is written down names one that is there. */
export function AddDocumentDialog({ vendor, onClose }: { vendor: VendorRecord; onClose: () => void }) {
  const { form, submitWith } = useSchemaForm(Described, { what: '' }, (values) => values);
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  // What is kept already, so that trying again does not keep the same file twice.
  const sent = useRef<{ file: File; id: FileId }>(null);
  const add = useMutation(trpc.vendor.addDocument.mutationOptions());
  const keep = useMutation({
    mutationFn: async ({ chosen, what }: { chosen: File; what: string }) => {
      if (sent.current?.file !== chosen) {
        const kept = await keepEvidence(chosen);
        if (kept.kind === 'refused') return kept.because;
        sent.current = { file: chosen, id: kept.kept.id };
      }
      const documents = await add.mutateAsync({ id: vendor.id, fileId: sent.current.id, what });
      queryClient.setQueryData(trpc.vendor.documents.queryKey({ id: vendor.id }), documents);
      onClose();
      await queryClient.invalidateQueries(trpc.vendor.changes.queryFilter({ id: vendor.id }));
      return null;
    },
  });
  const submit = submitWith(({ what }) => {
    if (file) keep.mutate({ chosen: file, what });
  });
  return (
    <FormDialog
      title={`Add a document to ${vendor.name}`}
      opened
      onClose={onClose}
      onSubmit={(event) => {
        // First, since the form sends nothing while its own field is empty, and both are to be said at once.
        setMissing(file === null);
        submit(event);
      }}
      submit="Keep the document"
      isPending={keep.isPending}
      refusal={keep.error ? sentenceOf(keep.error) : (keep.data ?? null)}
    >
      <FileInput
        label="File"
        description="A PDF, picture, document or text up to 50 MB. It is kept as it is for six years at least."
        placeholder="Choose a file"
        data-autofocus
        value={file}
        onChange={setFile}
        error={missing && file === null && 'Choose a file'}
      />
      <TextInput
        label="What it is"
        placeholder="SOC 2 report 2026"
        key={form.key('what')}
        {...form.getInputProps('what')}
      />
    </FormDialog>
  );
}
