import { NativeSelect, TextInput } from '@mantine/core';
import { Contact, contactDuties, type VendorDetailsRecord } from '../../../shared/domain/vendor-details.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { contactDutyWords } from './details-words.ts';
import { useDescribe } from './use-describe.ts';

/** Adds somebody at the vendor, or changes what is known of them. */
export function ContactDialog({
  vendor,
  details,
  contact,
  onClose,
}: {
  vendor: VendorRecord;
  details: VendorDetailsRecord;
  contact: Contact | null;
  onClose: () => void;
}) {
  const { form, submitWith } = useSchemaForm(
    Contact,
    {
      name: contact?.name ?? '',
      duty: contact?.duty ?? 'account',
      email: contact?.email ?? '',
      phone: contact?.phone ?? '',
    },
    ({ email, ...same }) => ({ ...same, email: email.trim() === '' ? null : email.trim() }),
  );
  const { describe, isPending, refusal } = useDescribe(vendor.id, details, onClose);
  const { contacts } = details;
  return (
    <FormDialog
      title={contact ? `Change ${contact.name}` : `Add a contact at ${vendor.name}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((entered) =>
        describe({
          contacts: contact ? contacts.map((one) => (one === contact ? entered : one)) : [...contacts, entered],
        }),
      )}
      submit={contact ? 'Save changes' : 'Add contact'}
      isPending={isPending}
      refusal={refusal}
    >
      <TextInput label="Name" data-autofocus key={form.key('name')} {...form.getInputProps('name')} />
      <NativeSelect
        label="Answers for"
        data={contactDuties.map((value) => ({ value, label: contactDutyWords[value] }))}
        key={form.key('duty')}
        {...form.getInputProps('duty')}
      />
      <TextInput label="E-mail" type="email" key={form.key('email')} {...form.getInputProps('email')} />
      <TextInput label="Telephone" type="tel" key={form.key('phone')} {...form.getInputProps('phone')} />
    </FormDialog>
  );
}
