import { Select, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { MergeVendor } from '../../../shared/domain/vendor-ending.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { VendorBadge } from '../../ui/VendorBadge.tsx';
import { listOf } from '../../ui/words.ts';

interface Values extends Record<string, unknown> {
  intoId: string | null;
  reason: string;
}

/** Makes one of a vendor that is on record twice, and goes to the one that stays. */
export function MergeVendorDialog({ vendor, onClose }: { vendor: VendorRecord; onClose: () => void }) {
  const navigate = useNavigate();
  const { data: vendors } = useQuery(trpc.vendor.list.queryOptions());
  const others = (vendors ?? []).filter(({ id, endedOn }) => id !== vendor.id && endedOn === null);
  const initial: Values = { intoId: null, reason: '' };
  const { form, submitWith } = useSchemaForm<Values, MergeVendor>(MergeVendor, initial, (values) => ({
    ...values,
    id: vendor.id,
  }));
  const merge = useMutation({
    ...trpc.vendor.merge.mutationOptions(),
    onSuccess: async ({ id }) => {
      onClose();
      await queryClient.invalidateQueries();
      await navigate({ to: '/vendors/$vendorId', params: { vendorId: id }, search: {} });
    },
  });
  const into = others.find(({ id }) => id === form.values.intoId);
  return (
    <FormDialog
      title={`Merge ${vendor.name} into another`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => merge.mutate(input))}
      submit={into ? `Merge into ${into.name}` : 'Merge'}
      isDangerous
      isPending={merge.isPending}
      refusal={merge.error ? sentenceOf(merge.error) : null}
    >
      <Select
        label="Vendor that stays"
        searchable
        data-autofocus
        nothingFoundMessage="No vendor of that name"
        data={others.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('intoId')}
        error={form.errors['intoId'] && 'Choose a vendor'}
      />
      <Textarea
        label="Reason"
        description="Kept as evidence with your name and the time."
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
      <div className="consequence" aria-live="polite">
        <p className="consequence-title">What happens then</p>
        <p>
          {listOf(vendor.sites)} and the findings there go to {into?.name ?? 'the vendor that stays'}, whose decision
          and agreements count for them within about a minute. The record of {vendor.name} ends and is kept.
        </p>
        {into && (
          <p>
            For patient information, {into.name} stands as: <VendorBadge vendor={into} />
          </p>
        )}
      </div>
    </FormDialog>
  );
}
