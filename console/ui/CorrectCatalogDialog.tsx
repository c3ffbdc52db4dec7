import { Checkbox, Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import {
  baaPostures,
  CatalogEntry,
  confidences,
  type BaaPosture,
  type CatalogFacts,
  type Confidence,
} from '../../shared/catalog/catalog-entry.ts';
import { catalogCategories, categoryWords, type CatalogCategory } from '../../shared/catalog/category.ts';
import { useToday } from '../session.ts';
import { siteOfEntry } from '../site-of-entry.ts';
import { queryClient, trpc } from '../trpc.ts';
import { DayInput } from './DayInput.tsx';
import { FormDialog } from './Dialog.tsx';
import { sentenceOf } from './sentence-of.ts';
import { useSchemaForm } from './use-schema-form.ts';
import { baaWords, confidenceWords } from '../catalog-words.ts';

/** Puts the organization's own words in the place of the catalog's, or adds what it doesn't have. */
export function CorrectCatalogDialog({
  facts,
  site,
  onClose,
}: {
  /** Null adds an entry. */
  facts: CatalogFacts | null;
  site: string;
  onClose: () => void;
}) {
  const today = useToday();
  // The catalog's source and confidence are no grounds for the organization's own word.
  const initial: {
    name: string;
    domains: string[];
    category: CatalogCategory | null;
    baa: BaaPosture | null;
    planNote: string;
    source: string;
    confidence: Confidence | null;
    asOf: string;
    conflict: boolean;
  } = facts
    ? {
        ...CatalogEntry.strip().parse(facts),
        ...(facts.origin === 'catalog' ? { source: '', confidence: null } : {}),
        asOf: today,
      }
    : {
        name: '',
        domains: site === '' ? [] : [site],
        category: null,
        baa: null,
        planNote: '',
        source: '',
        confidence: null,
        asOf: today,
        conflict: false,
      };
  const { form, submitWith } = useSchemaForm(CatalogEntry, initial, (values) => values);
  const correct = useMutation({
    ...trpc.catalog.correct.mutationOptions(),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries();
    },
  });

  return (
    <FormDialog
      title={facts ? `Correct what is reported of ${facts.name}` : 'Add to the catalog'}
      opened
      onClose={onClose}
      onSubmit={submitWith((entry) => correct.mutate(entry))}
      submit={facts ? 'Save for your organization' : 'Add for your organization'}
      isPending={correct.isPending}
      refusal={correct.error ? sentenceOf(correct.error) : null}
    >
      <div className="field-row">
        <TextInput label="Tool" data-autofocus {...form.getInputProps('name')} />
        <Select
          label="What it is for"
          searchable
          allowDeselect={false}
          data={catalogCategories.map((value) => ({ value, label: categoryWords[value] }))}
          {...form.getInputProps('category')}
          error={form.errors['category'] && 'Choose what it is for'}
        />
      </div>
      <TagsInput
        label="Sites"
        description="Each covers its subdomains too. Press Enter after each."
        splitChars={[',', ' ', ';']}
        acceptValueOnBlur
        clearable={false}
        {...form.getInputProps('domains')}
        onChange={(entries) => form.setFieldValue('domains', [...new Set(entries.map(siteOfEntry))])}
      />
      <div className="field-row">
        <Select
          label="On a business associate agreement"
          allowDeselect={false}
          data={baaPostures.map((value) => ({ value, label: baaWords[value] }))}
          {...form.getInputProps('baa')}
          error={form.errors['baa'] && 'Choose what is reported'}
        />
        <TextInput label="On which plan or condition" {...form.getInputProps('planNote')} />
      </div>
      <Textarea
        label="Source"
        description="Where you read it: an address, or whom you asked."
        autosize
        minRows={1}
        {...form.getInputProps('source')}
      />
      <div className="field-row">
        <Select
          label="Confidence"
          allowDeselect={false}
          data={confidences.map((value) => ({ value, label: confidenceWords[value] }))}
          {...form.getInputProps('confidence')}
          error={form.errors['confidence'] && 'Choose how sure this is'}
        />
        <DayInput label="As of" max={today} {...form.getInputProps('asOf')} />
      </div>
      <Checkbox label="Sources contradict each other" {...form.getInputProps('conflict', { type: 'checkbox' })} />
      <div className="consequence">
        <p className="consequence-title">What happens then</p>
        <p>
          Your organization sees this in place of the catalog’s entry on these sites. It approves nothing; browsers only
          learn what the tool is for, to offer approved tools that do the same.
        </p>
      </div>
    </FormDialog>
  );
}
