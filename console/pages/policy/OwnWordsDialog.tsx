import { Radio, Textarea, TextInput } from '@mantine/core';
import { type Detection, OwnTerms } from '../../../shared/policy/detection.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { useDetection } from './use-detection.ts';

type Terms = Detection['ownTerms'][number];

interface Fields extends Record<string, unknown> {
  title: string;
  kind: Terms['kind'];
  words: string;
}

export function OwnWordsDialog({
  id,
  existing,
  onClose,
}: {
  id: Terms['id'];
  existing: Terms | null;
  onClose: () => void;
}) {
  const { detection, isPending, refusal, save } = useDetection();
  const initial: Fields = existing
    ? { title: existing.title, kind: existing.kind, words: existing.words.join('\n') }
    : { title: '', kind: 'identifier', words: '' };
  const { form, submitWith } = useSchemaForm<Fields, Terms>(OwnTerms, initial, ({ words, ...fields }) => ({
    id,
    ...fields,
    words: [...new Set(words.split('\n').map((word) => word.trim()))].filter((word) => word !== ''),
  }));

  const change = (terms: Terms) => {
    const others = detection.ownTerms.filter((one) => one.id !== id);
    const place = detection.ownTerms.findIndex((one) => one.id === id);
    save({ ownTerms: others.toSpliced(place < 0 ? others.length : place, 0, terms) }, onClose);
  };

  return (
    <FormDialog
      title={existing ? `Edit ${existing.title}` : 'Add a list of your own words'}
      opened
      onClose={onClose}
      onSubmit={submitWith(change)}
      submit={existing ? 'Save and publish' : 'Add the list and publish'}
      isPending={isPending}
      refusal={refusal}
    >
      <TextInput
        label="Warnings call it"
        description="As in “looks like …”, with its article."
        placeholder="a name of a Birch House ward"
        data-autofocus
        key={form.key('title')}
        {...form.getInputProps('title')}
      />
      <Radio.Group label="It counts as" key={form.key('kind')} {...form.getInputProps('kind')}>
        <div className="stack-tight stack-spaced">
          <Radio value="identifier" label="An identifier: it can tell who somebody is" />
          <Radio value="health" label="Health content: it tells what somebody has or is treated for" />
        </div>
      </Radio.Group>
      <Textarea
        label="Words and phrases"
        description="One on each line, up to 500. Found as whole words, in any case. Every browser of yours holds them, so name no patient."
        autosize
        minRows={5}
        maxRows={12}
        spellCheck={false}
        key={form.key('words')}
        {...form.getInputProps('words')}
      />
    </FormDialog>
  );
}
