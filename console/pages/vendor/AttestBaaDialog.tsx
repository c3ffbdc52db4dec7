import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Baa } from '../../../shared/domain/baa.ts';
import { AttestBaa } from '../../../shared/domain/baa-history.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { takeHistory } from './take-history.ts';

/** Somebody looked at an agreement and stands by it. */
export function AttestBaaDialog({ baa, vendor, onClose }: { baa: Baa; vendor: VendorRecord; onClose: () => void }) {
  const { form, submitWith } = useSchemaForm(AttestBaa, { note: '' }, (values) => ({ ...values, id: baa.id }));
  const attest = useMutation({ ...trpc.baa.attest.mutationOptions(), onSuccess: takeHistory(baa, onClose) });
  return (
    <FormDialog
      title={`Attest the agreement with ${baa.counterparty}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => attest.mutate(input))}
      submit="I attest that it stands"
      isPending={attest.isPending}
      refusal={attest.error ? sentenceOf(attest.error) : null}
    >
      <p>
        You have read it, it is in force as it stands here, and it still fits what {vendor.name} does for you. Your name
        and today’s date go on record.
      </p>
      <Textarea
        label="Note"
        description="May stay empty."
        data-autofocus
        autosize
        minRows={2}
        {...form.getInputProps('note')}
      />
    </FormDialog>
  );
}
