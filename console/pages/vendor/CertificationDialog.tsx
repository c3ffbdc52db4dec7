import { Autocomplete } from '@mantine/core';
import { Certification, type VendorDetailsRecord } from '../../../shared/domain/vendor-details.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { DayInput, dayOrNull } from '../../ui/DayInput.tsx';
import { FormDialog } from '../../ui/Dialog.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { useDescribe } from './use-describe.ts';

const usual = ['SOC 2 Type I', 'SOC 2 Type II', 'HITRUST', 'ISO/IEC 27001', 'ISO/IEC 27701', 'PCI DSS', 'FedRAMP'];

/** Adds what an assessor confirmed of the vendor, or changes its dates. */
export function CertificationDialog({
  vendor,
  details,
  certification,
  onClose,
}: {
  vendor: VendorRecord;
  details: VendorDetailsRecord;
  certification: Certification | null;
  onClose: () => void;
}) {
  const { form, submitWith } = useSchemaForm(
    Certification,
    {
      name: certification?.name ?? '',
      issuedOn: certification?.issuedOn ?? '',
      validUntilOn: certification?.validUntilOn ?? '',
    },
    ({ name, issuedOn, validUntilOn }) => ({
      name,
      issuedOn: dayOrNull(issuedOn),
      validUntilOn: dayOrNull(validUntilOn),
    }),
  );
  const { describe, isPending, refusal } = useDescribe(vendor.id, details, onClose);
  const { certifications } = details;
  return (
    <FormDialog
      title={certification ? `Change ${certification.name}` : `Add a certification of ${vendor.name}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((entered) =>
        describe({
          certifications: certification
            ? certifications.map((one) => (one === certification ? entered : one))
            : [...certifications, entered],
        }),
      )}
      submit={certification ? 'Save changes' : 'Add certification'}
      isPending={isPending}
      refusal={refusal}
    >
      <Autocomplete
        label="Certification or report"
        placeholder="SOC 2 Type II"
        data={usual}
        data-autofocus
        key={form.key('name')}
        {...form.getInputProps('name')}
      />
      <DayInput label="Issued" key={form.key('issuedOn')} {...form.getInputProps('issuedOn')} />
      <DayInput
        label="Valid until"
        description="Empty where it names no end"
        key={form.key('validUntilOn')}
        {...form.getInputProps('validUntilOn')}
      />
    </FormDialog>
  );
}
