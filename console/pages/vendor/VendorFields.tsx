import { Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../../trpc.ts';
import { siteOfEntry } from '../../site-of-entry.ts';

export interface VendorFieldValues extends Record<string, unknown> {
  name: string;
  sites: string[];
  purpose: string;
  ownerId: string | null;
}

/** What is entered about a vendor, whether it is added or edited. */
export function VendorFields({ form }: { form: UseFormReturnType<VendorFieldValues> }) {
  const { data: members } = useSuspenseQuery(trpc.member.list.queryOptions());
  return (
    <>
      <TextInput label="Name" data-autofocus key={form.key('name')} {...form.getInputProps('name')} />
      <TagsInput
        label="Sites"
        description="Domains such as notely.example. Each covers its subdomains too. Press Enter after each."
        splitChars={[',', ' ', ';']}
        acceptValueOnBlur
        clearable={false}
        key={form.key('sites')}
        {...form.getInputProps('sites')}
        onChange={(entries) => form.setFieldValue('sites', [...new Set(entries.map(siteOfEntry))])}
      />
      <Textarea
        label="What it does for you"
        placeholder="Writes visit notes from dictation"
        autosize
        minRows={2}
        key={form.key('purpose')}
        {...form.getInputProps('purpose')}
      />
      <Select
        label="Owner"
        description="Who answers for this vendor. Without one, its dates remind nobody."
        placeholder="Nobody yet"
        clearable
        clearButtonProps={{ 'aria-label': 'Remove the owner' }}
        data={members.map(({ id, name }) => ({ value: id, label: name }))}
        key={form.key('ownerId')}
        {...form.getInputProps('ownerId')}
      />
    </>
  );
}
