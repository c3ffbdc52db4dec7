import { Textarea } from '@mantine/core';
import { titleOf } from '../../../shared/detect/describe.ts';
import { builtInEngine } from '../../../shared/detect/engine.ts';
import { inspect } from '../../../shared/detect/inspect.ts';
import { AllowedText } from '../../../shared/policy/detection.ts';
import { z } from '../../../shared/zod.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { listOf } from '../../ui/words.ts';
import { useDetection } from './use-detection.ts';

const Added = z.strictObject({ text: AllowedText });

export function AllowedTextDialog({ onClose }: { onClose: () => void }) {
  const { detection, isPending, refusal, save } = useDetection();
  const { form, submitWith } = useSchemaForm(Added, { text: '' }, ({ text }) => ({
    text: text.replaceAll(/\s+/g, ' '),
  }));
  const { matches, assessment } = inspect(form.values.text, builtInEngine);
  const found = [...new Set(matches.map(({ detectorId }) => titleOf(detectorId, null) ?? detectorId))];

  return (
    <FormDialog
      title="Add a text that doesn’t count"
      opened
      onClose={onClose}
      onSubmit={submitWith(({ text }) =>
        save({ allowedTexts: [...new Set([...detection.allowedTexts, text])] }, onClose),
      )}
      submit="Add the text and publish"
      isPending={isPending}
      refusal={refusal}
    >
      <Textarea
        label="Text"
        description="Of your organization, never of a patient: every browser of yours holds it. Case, punctuation and line breaks don’t matter."
        placeholder="Birch House, 214 Oak Street, Springfield"
        data-autofocus
        autosize
        minRows={2}
        maxRows={6}
        key={form.key('text')}
        {...form.getInputProps('text')}
      />
      {form.values.text.trim() !== '' && (
        <div className="consequence" aria-live="polite">
          <p className="consequence-title">What happens then</p>
          {assessment.tier !== 'none' ? (
            <p>This looks like it tells of a patient, so it can’t be added.</p>
          ) : found.length === 0 ? (
            <p>Nothing in it counts anyway, so it may not be needed.</p>
          ) : (
            <p>
              In this text, {listOf(found)} no longer {found.length === 1 ? 'counts' : 'count'}.
            </p>
          )}
        </div>
      )}
    </FormDialog>
  );
}
