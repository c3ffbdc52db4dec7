import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { CreateVendor } from '../../../shared/domain/vendor.ts';
import { useSession } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { VendorFields, type VendorFieldValues } from './VendorFields.tsx';

/** Adds a vendor, filled in with a site where the way led from a finding, and goes on to the decision. */
export function AddVendorDialog({ site, opened, onClose }: { site: string; opened: boolean; onClose: () => void }) {
  const navigate = useNavigate();
  const { member } = useSession();
  const { form, submitWith } = useSchemaForm<VendorFieldValues, CreateVendor>(
    CreateVendor,
    // Whoever adds a vendor answers for it until somebody else does.
    { name: nameOfSite(site), sites: site === '' ? [] : [site], purpose: '', ownerId: member.id },
    (values) => values,
  );
  const create = useMutation({
    ...trpc.vendor.create.mutationOptions(),
    onSuccess: async (vendor) => {
      queryClient.setQueryData(trpc.vendor.get.queryKey({ id: vendor.id }), vendor);
      await queryClient.invalidateQueries();
      await navigate({ to: '/vendors/$vendorId', params: { vendorId: vendor.id }, search: { decide: true } });
    },
  });

  return (
    <FormDialog
      title="Add a vendor"
      opened={opened}
      onClose={onClose}
      onSubmit={submitWith((vendor) => create.mutate(vendor))}
      submit="Add vendor and decide"
      isPending={create.isPending}
      refusal={create.error ? sentenceOf(create.error) : null}
    >
      <Suspense fallback={null}>
        <VendorFields form={form} />
      </Suspense>
    </FormDialog>
  );
}

/** A first guess at a name: "notely.example" is probably Notely. */
function nameOfSite(site: string): string {
  const label = site.split('.').at(-2) ?? '';
  return label.charAt(0).toUpperCase() + label.slice(1);
}
