import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { EndBaa, type Baa } from '../../../shared/domain/baa.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { addDays } from '../../ui/dates.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { listOf } from '../../ui/words.ts';
import { toneOfStatus, vendorStatus } from '../../vendor-status.ts';

export function EndBaaDialog({ baa, vendor, onClose }: { baa: Baa; vendor: VendorRecord; onClose: () => void }) {
  const today = useToday();
  const { form, submitWith } = useSchemaForm(EndBaa, { endedOn: today, reason: '' }, (values) => ({
    ...values,
    id: baa.id,
  }));
  const end = useMutation({
    ...trpc.baa.end.mutationOptions(),
    onSuccess: async (after) => {
      queryClient.setQueryData(trpc.vendor.get.queryKey({ id: vendor.id }), after);
      onClose();
      await queryClient.invalidateQueries();
    },
  });

  const endedOn = form.values.endedOn === '' ? today : form.values.endedOn;
  const others = {
    ...vendor,
    baas: vendor.baas.map((one) => (one.agreementId === baa.agreementId ? { ...one, endedOn } : one)),
  };
  const staysCovered = toneOfStatus[vendorStatus(others, addDays(endedOn, 1)).kind] === 'good';

  return (
    <FormDialog
      title={`End the BAA with ${baa.counterparty}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => end.mutate(input))}
      submit="End the BAA"
      isDangerous
      isPending={end.isPending}
      refusal={end.error ? sentenceOf(end.error) : null}
    >
      <DayInput label="Last day in force" data-autofocus key={form.key('endedOn')} {...form.getInputProps('endedOn')} />
      <Textarea label="Reason" autosize minRows={2} key={form.key('reason')} {...form.getInputProps('reason')} />
      <div className="consequence" aria-live="polite">
        <p className="consequence-title">What happens then</p>
        <p>
          {staysCovered
            ? `Another agreement keeps covering ${vendor.name}. Browsers change nothing.`
            : `After that day browsers no longer treat ${listOf(vendor.sites)} as covered for patient information.`}
        </p>
        <p>
          At termination the vendor returns or destroys what it holds, where feasible (45 CFR 164.504(e)(2)(ii)(J)). The
          steps stand on the agreement then.
        </p>
      </div>
    </FormDialog>
  );
}
