import { Checkbox, NativeSelect, TagsInput, TextInput } from '@mantine/core';
import { dataClasses } from '../../../shared/domain/data-class.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import {
  costPeriods,
  currencies,
  patientVolumes,
  signOnMethods,
  VendorDetails,
  type VendorDetailsRecord,
} from '../../../shared/domain/vendor-details.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { PersonSelect } from '../../ui/PersonSelect.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { capitalized } from '../../ui/words.ts';
import { dataClassWords } from '../../vendor-words.ts';
import { amountOf, costPeriodWords, hundredthsOf, patientVolumeWords, signOnWords } from './details-words.ts';
import { useDescribe } from './use-describe.ts';

const Described = VendorDetails.omit({ contacts: true, certifications: true });

/** Ticked where it receives neither patient information nor parts of it; with nothing ticked, nobody knows. */
const NOTHING = 'nothing';

interface Values extends Record<string, unknown> {
  company: string;
  products: string[];
  securityOwnerId: string | null;
  received: string[];
  patients: string;
  locations: string[];
  signOn: string;
  amount: string;
  currency: string;
  period: string;
}

const orNull = (text: string): string | null => (text === '' ? null : text);

const valuesOf = (details: VendorDetailsRecord): Values => ({
  company: details.company,
  products: details.products,
  securityOwnerId: details.securityOwnerId,
  received: details.dataClasses?.length === 0 ? [NOTHING] : (details.dataClasses ?? []),
  patients: details.patients ?? '',
  locations: details.locations,
  signOn: details.signOn ?? '',
  amount: details.cost ? amountOf(details.cost.hundredths) : '',
  currency: details.cost?.currency ?? 'USD',
  period: details.cost?.period ?? 'year',
});

const inputOf = ({ received, patients, signOn, amount, currency, period, ...same }: Values) => ({
  ...same,
  dataClasses: received.length === 0 ? null : received.filter((one) => one !== NOTHING),
  patients: received.length === 0 || received.includes('phi') ? orNull(patients) : null,
  signOn: orNull(signOn),
  cost: amount.trim() === '' ? null : { hundredths: hundredthsOf(amount), currency, period },
});

/** What is known of a vendor, all but its contacts and certifications, which are entered one by one. */
export function DescribeVendorDialog({
  vendor,
  details,
  onClose,
}: {
  vendor: VendorRecord;
  details: VendorDetailsRecord;
  onClose: () => void;
}) {
  const { form, submitWith } = useSchemaForm(Described, valuesOf(details), inputOf);
  const { describe, isPending, refusal } = useDescribe(vendor.id, details, onClose);
  const { received } = form.values;
  const { securityOwnerId, securityOwnerName } = details;
  return (
    <FormDialog
      title={`What you know of ${vendor.name}`}
      opened
      onClose={onClose}
      onSubmit={submitWith(describe)}
      submit="Save changes"
      isPending={isPending}
      refusal={refusal}
    >
      <Checkbox.Group
        label="What it receives"
        description="Leave all empty while nobody knows."
        value={received}
        error={form.errors['dataClasses']}
        onChange={(ticked) => {
          const isNothingNew = ticked.includes(NOTHING) && !received.includes(NOTHING);
          form.setFieldValue('received', isNothingNew ? [NOTHING] : ticked.filter((one) => one !== NOTHING));
        }}
      >
        <div className="stack stack-tight stack-spaced">
          {dataClasses.map((one) => (
            <Checkbox key={one} value={one} label={capitalized(dataClassWords[one])} />
          ))}
          <Checkbox value={NOTHING} label="None of these" />
        </div>
      </Checkbox.Group>
      {(received.length === 0 || received.includes('phi')) && (
        <NativeSelect
          label="How much patient information it holds"
          data={[
            { value: '', label: 'Not known yet' },
            ...patientVolumes.map((value) => ({ value, label: patientVolumeWords[value] })),
          ]}
          key={form.key('patients')}
          {...form.getInputProps('patients')}
        />
      )}
      <PersonSelect
        label="Security owner"
        person={
          securityOwnerId !== null && securityOwnerName !== null
            ? { id: securityOwnerId, name: securityOwnerName }
            : null
        }
        except={null}
        error={form.errors['securityOwnerId']}
        onChoose={(id) => form.setFieldValue('securityOwnerId', id)}
      />
      <TagsInput
        label="Where its data lies"
        description="Countries or regions. Press Enter after each."
        acceptValueOnBlur
        clearable={false}
        key={form.key('locations')}
        {...form.getInputProps('locations')}
      />
      <NativeSelect
        label="How your people sign in"
        data={[
          { value: '', label: 'Not known yet' },
          ...signOnMethods.map((value) => ({ value, label: signOnWords[value] })),
        ]}
        key={form.key('signOn')}
        {...form.getInputProps('signOn')}
      />
      <TextInput
        label="Company"
        description="Its legal name, as in an agreement"
        key={form.key('company')}
        {...form.getInputProps('company')}
      />
      <TagsInput
        label="Products you use"
        description="Press Enter after each."
        acceptValueOnBlur
        clearable={false}
        key={form.key('products')}
        {...form.getInputProps('products')}
      />
      <div className="vendor-cost">
        <TextInput
          label="Cost"
          inputMode="decimal"
          key={form.key('amount')}
          {...form.getInputProps('amount')}
          error={form.errors['hundredths']}
        />
        <NativeSelect
          label="Currency"
          data={[...currencies]}
          key={form.key('currency')}
          {...form.getInputProps('currency')}
        />
        <NativeSelect
          label="Paid"
          data={costPeriods.map((value) => ({ value, label: costPeriodWords[value] }))}
          key={form.key('period')}
          {...form.getInputProps('period')}
        />
      </div>
    </FormDialog>
  );
}
