import { Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import { matchesElsewhere, type OwnFormat, ownFormatKinds, type Shape } from '../../../shared/detect/own/own-format.ts';
import type { Detection } from '../../../shared/policy/detection.ts';
import { useOrganization } from '../../session.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { derivationOf, type FormatFields, formatOf } from './derived-format.ts';
import { wordsOfShape } from './shape-words.ts';
import { useDetection } from './use-detection.ts';

type Format = Detection['ownFormats'][number];

export const kindWords: Readonly<Record<OwnFormat['kind'], string>> = {
  mrn: 'Medical record number',
  'health-plan-id': 'Health plan number',
  'account-number': 'Account number',
};

/** Words that people write before such numbers, for shapes that need one. */
const usualHints: Readonly<Record<OwnFormat['kind'], readonly string[]>> = {
  mrn: ['mrn', 'record', 'chart', 'patient'],
  'health-plan-id': ['member', 'subscriber', 'policy', 'plan'],
  'account-number': ['account', 'acct', 'guarantor'],
};

/** Learns a shape from samples, shows what it is and what else has it, then saves the shape without them. */
export function OwnFormatDialog({
  id,
  existing,
  onClose,
}: {
  id: Format['id'];
  existing: Format | null;
  onClose: () => void;
}) {
  const { name } = useOrganization();
  const { detection, isPending, refusal, save } = useDetection();
  const initial: FormatFields = existing
    ? { samples: '', title: existing.title, kind: existing.kind, hints: [...existing.hints] }
    : { samples: '', title: `a ${name} record number`.slice(0, 60), kind: 'mrn', hints: [...usualHints.mrn] };
  const { form, submitWith } = useSchemaForm<FormatFields, Format>(formatOf(id, existing), initial, (values) => values);
  const { samples, kind } = form.values;
  const derivation = existing ? { ...existing, kind: 'derived' as const } : derivationOf(samples);
  const needsHint = derivation?.kind === 'derived' && derivation.needsHint;

  const change = (format: Format) => {
    const others = detection.ownFormats.filter((one) => one.id !== id);
    const place = detection.ownFormats.findIndex((one) => one.id === id);
    const saved = { ...format, hints: format.needsHint ? format.hints : [] };
    save({ ownFormats: others.toSpliced(place < 0 ? others.length : place, 0, saved) }, onClose);
  };

  return (
    <FormDialog
      title={existing ? `Edit ${existing.title}` : 'Add a format of your own'}
      opened
      onClose={onClose}
      onSubmit={submitWith(change)}
      submit={existing ? 'Save and publish' : 'Add the format and publish'}
      isPending={isPending}
      refusal={refusal}
    >
      {existing === null && (
        <Textarea
          label="Sample numbers"
          description="One on each line, three at least; from four on Wardline looks for a check digit too. They stay in this page: only their shape is saved."
          data-autofocus
          autosize
          minRows={4}
          maxRows={10}
          autoComplete="off"
          // A browser's own spelling service would be somebody else to hand them to.
          spellCheck={false}
          classNames={{ input: 'detection-samples' }}
          key={form.key('samples')}
          {...form.getInputProps('samples')}
        />
      )}
      {derivation && (
        <div className="consequence" aria-live="polite">
          {derivation.kind === 'refused' ? (
            <>
              <p className="consequence-title">No shape yet</p>
              <p>{derivation.because}</p>
            </>
          ) : (
            <ShapeFound shape={derivation} needsHint={derivation.needsHint} />
          )}
        </div>
      )}
      {existing && (
        <p className="wl-quiet">
          The shape stays: the samples it was learned from were not kept. For another shape, add another format.
        </p>
      )}
      <Select
        label="It counts as"
        data={ownFormatKinds.map((one) => ({ value: one, label: kindWords[one] }))}
        allowDeselect={false}
        key={form.key('kind')}
        {...form.getInputProps('kind')}
        onChange={(chosen) => {
          const next = ownFormatKinds.find((one) => one === chosen) ?? kind;
          form.setFieldValue('kind', next);
          // Words that somebody chose stay.
          if (form.values.hints.join() === usualHints[kind].join()) form.setFieldValue('hints', [...usualHints[next]]);
        }}
      />
      {needsHint && (
        <TagsInput
          label="Words that stand near it"
          description="It counts only with one of these up to 40 characters before it, or 20 after. Press Enter after each."
          splitChars={[',', ';']}
          acceptValueOnBlur
          clearable={false}
          key={form.key('hints')}
          {...form.getInputProps('hints')}
        />
      )}
      <TextInput
        label="Warnings call it"
        description="As in “looks like …”. Every browser of yours holds these words, so name nobody in them."
        key={form.key('title')}
        {...form.getInputProps('title')}
        {...(existing ? { 'data-autofocus': true } : {})}
      />
    </FormDialog>
  );
}

function ShapeFound({ shape, needsHint }: { shape: Shape; needsHint: boolean }) {
  const elsewhere = matchesElsewhere(shape);
  return (
    <>
      <p className="consequence-title">{wordsOfShape(shape)}</p>
      {elsewhere.length === 0 ? (
        <p>None of the everyday numbers that we compare with look like this.</p>
      ) : (
        <>
          <p>Also of this shape:</p>
          <ul className="detection-elsewhere">
            {elsewhere.map(({ what, such }) => (
              <li key={what}>
                {what}, such as <code>{such}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      {needsHint && <p>Such numbers are common, so one counts only near a word that says what it is.</p>}
    </>
  );
}
