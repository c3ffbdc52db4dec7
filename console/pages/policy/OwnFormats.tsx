import type { Detection } from '../../../shared/policy/detection.ts';
import { listOf } from '../../ui/words.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { kindWords, OwnFormatDialog } from './OwnFormatDialog.tsx';
import { OwnSection } from './OwnSection.tsx';
import { wordsOfShape } from './shape-words.ts';
import { useDetection } from './use-detection.ts';

type Format = Detection['ownFormats'][number];

/** The organization's own kinds of number: record numbers, member ids, account numbers. */
export function OwnFormats() {
  const { detection } = useDetection();
  return (
    <OwnSection
      title="Your own numbers"
      id="own-formats"
      own={detection.ownFormats}
      add="Add a format"
      isMain
      nothing="None yet. If your record or member numbers have a shape of their own, Wardline learns it from a few samples and then knows them without a word such as “MRN” beside them. The samples never leave your browser."
      partsHeading="Shape"
      renderParts={(format) => (
        <>
          {wordsOfShape(format)}
          {format.needsHint && <div className="wl-quiet">near {listOf(format.hints)}</div>}
        </>
      )}
      countsAs={({ kind }) => kindWords[kind]}
      renderEditing={(id, existing, onClose) => <OwnFormatDialog id={id} existing={existing} onClose={onClose} />}
      renderRemoving={(format, onClose) => <RemoveFormat format={format} onClose={onClose} />}
    />
  );
}

function RemoveFormat({ format, onClose }: { format: Format; onClose: () => void }) {
  const { detection, isPending, refusal, save } = useDetection();
  return (
    <ConfirmDialog
      title={`Remove ${format.title}?`}
      submit="Remove it and publish"
      isPending={isPending}
      refusal={refusal}
      onClose={onClose}
      onConfirm={() => save({ ownFormats: detection.ownFormats.filter(({ id }) => id !== format.id) }, onClose)}
    >
      <p>Within a minute or so, browsers know these numbers only where the text itself says what they are.</p>
      <p>Findings that named it keep the name. To have it back you need samples again: none were kept.</p>
    </ConfirmDialog>
  );
}
