import { FileInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Baa, RecordBaa } from '../../../shared/domain/baa.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useOrganization, useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { inputOf, newAgreement } from './agreement-form.ts';
import { AgreementFields } from './AgreementFields.tsx';
import { uploadSignedBaa } from './upload-signed-baa.ts';

/** The first version of an agreement, with its signed file where it is at hand. */
export function RecordBaaDialog({
  vendor,
  onRecorded,
  onClose,
}: {
  vendor: VendorRecord;
  /** Called with the agreement once it is on record, with why its file is not where that was refused. */
  onRecorded: (baa: Baa, fileRefusal: string | null) => void;
  onClose: () => void;
}) {
  const today = useToday();
  const { name: ourParty } = useOrganization();
  const [file, setFile] = useState<File | null>(null);
  const { form, submitWith } = useSchemaForm(RecordBaa, newAgreement(vendor.name, ourParty, today), (values) => ({
    ...inputOf(values),
    vendorId: vendor.id,
  }));
  const write = useMutation(trpc.baa.record.mutationOptions());
  const record = useMutation({
    mutationFn: async (input: RecordBaa) => {
      const after = await write.mutateAsync(input);
      const known = new Set(vendor.baas.map(({ id }) => id));
      const baa = after.baas.find(({ id }) => !known.has(id));
      if (!baa) throw new Error('An agreement was recorded and is not on record');
      return { after, baa, fileRefusal: file && (await upload(baa, file)) };
    },
    onSuccess: async ({ after, baa, fileRefusal }) => {
      queryClient.setQueryData(trpc.vendor.get.queryKey({ id: vendor.id }), after);
      onRecorded(baa, fileRefusal);
      await queryClient.invalidateQueries();
    },
  });

  return (
    <FormDialog
      title={`Record a BAA with ${vendor.name}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((baa) => record.mutate(baa))}
      submit="Record the BAA"
      isPending={record.isPending}
      refusal={record.error ? sentenceOf(record.error) : null}
    >
      <AgreementFields
        form={form}
        file={
          <FileInput
            label="Signed agreement"
            description="A PDF up to 20 MB; it can be added later too."
            placeholder="Choose the PDF"
            accept="application/pdf"
            clearable
            value={file}
            onChange={setFile}
          />
        }
      />
      <p className="wl-quiet">HIPAA itself sets no expiry; enter what the agreement says.</p>
    </FormDialog>
  );
}

/** Why the file was not stored, as a sentence; the agreement itself is on record by then. */
async function upload(baa: Baa, file: File): Promise<string | null> {
  try {
    const result = await uploadSignedBaa(baa.id, file, () => undefined);
    return result.kind === 'refused' ? result.because : null;
  } catch {
    return 'Can’t reach the server. The file was not stored; try again.';
  }
}
