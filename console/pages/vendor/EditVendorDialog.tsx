import { useMutation } from '@tanstack/react-query';
import { Suspense } from 'react';
import { UpdateVendor, type VendorRecord } from '../../../shared/domain/vendor.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { VendorFields, type VendorFieldValues } from './VendorFields.tsx';

export function EditVendorDialog({
  vendor,
  opened,
  onClose,
}: {
  vendor: VendorRecord;
  opened: boolean;
  onClose: () => void;
}) {
  const { form, submitWith } = useSchemaForm<VendorFieldValues, UpdateVendor>(
    UpdateVendor,
    { name: vendor.name, sites: vendor.sites, purpose: vendor.purpose, ownerId: vendor.ownerId },
    (values) => ({ ...values, id: vendor.id }),
  );
  const update = useMutation({
    ...trpc.vendor.update.mutationOptions(),
    onSuccess: async (record) => {
      queryClient.setQueryData(trpc.vendor.get.queryKey({ id: vendor.id }), record);
      onClose();
      await queryClient.invalidateQueries();
    },
  });

  return (
    <FormDialog
      title={`Edit ${vendor.name}`}
      opened={opened}
      onClose={onClose}
      onSubmit={submitWith((input) => update.mutate(input))}
      submit="Save changes"
      isPending={update.isPending}
      refusal={update.error ? sentenceOf(update.error) : null}
    >
      <Suspense fallback={null}>
        <VendorFields form={form} />
      </Suspense>
      <p className="wl-quiet">Browsers learn of a changed name or site with the next policy, within about a minute.</p>
    </FormDialog>
  );
}
