import { Checkbox, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { SplitVendor } from '../../../shared/domain/vendor-ending.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

interface Values extends Record<string, unknown> {
  name: string;
  sites: string[];
  reason: string;
}

/** Makes some of a vendor's sites a vendor of their own, and goes there. */
export function SplitVendorDialog({ vendor, onClose }: { vendor: VendorRecord; onClose: () => void }) {
  const navigate = useNavigate();
  const initial: Values = { name: '', sites: [], reason: '' };
  const { form, submitWith } = useSchemaForm<Values, SplitVendor>(SplitVendor, initial, (values) => ({
    ...values,
    fromId: vendor.id,
    purpose: vendor.purpose,
    ownerId: vendor.ownerId,
  }));
  const split = useMutation({
    ...trpc.vendor.split.mutationOptions(),
    onSuccess: async ({ id }) => {
      onClose();
      await queryClient.invalidateQueries();
      await navigate({ to: '/vendors/$vendorId', params: { vendorId: id }, search: {} });
    },
  });
  return (
    <FormDialog
      title={`Split ${vendor.name}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => split.mutate(input))}
      submit="Make it two vendors"
      isPending={split.isPending}
      refusal={split.error ? sentenceOf(split.error) : null}
    >
      <Checkbox.Group label="Sites that leave" {...form.getInputProps('sites')}>
        <Stack gap={6}>
          {vendor.sites.map((site) => (
            <Checkbox key={site} value={site} label={site} />
          ))}
        </Stack>
      </Checkbox.Group>
      <TextInput label="Name of the new vendor" {...form.getInputProps('name')} />
      <Textarea
        label="Reason"
        description="Kept as evidence with your name and the time."
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
      <div className="consequence">
        <p className="consequence-title">What happens then</p>
        <p>
          The sites are undecided, and browsers treat them so within about a minute. Their findings and what was
          observed there go along. The decision, agreements and documents stay with {vendor.name}.
        </p>
      </div>
    </FormDialog>
  );
}
