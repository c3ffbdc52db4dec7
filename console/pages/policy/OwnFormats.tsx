import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { type Detection, nextOwnId } from '../../../shared/policy/detection.ts';
import { useCan } from '../../session.ts';
import { HiddenHeader } from '../../ui/HiddenHeader.tsx';
import { Section } from '../../ui/Page.tsx';
import { capitalized, listOf } from '../../ui/words.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { DetectorSwitch } from './DetectorSwitch.tsx';
import { kindWords, OwnFormatDialog } from './OwnFormatDialog.tsx';
import { RowActions } from './RowActions.tsx';
import { wordsOfShape } from './shape-words.ts';
import { useDetection } from './use-detection.ts';

type Format = Detection['ownFormats'][number];

/** The organization's own kinds of number: record numbers, member ids, account numbers. */
export function OwnFormats() {
  const can = useCan();
  const { detection } = useDetection();
  const [edited, setEdited] = useState<Format | 'new' | null>(null);
  const [removed, setRemoved] = useState<Format | null>(null);
  const nextId = nextOwnId(detection);

  return (
    <Section
      title="Your own numbers"
      id="own-formats"
      actions={
        can('policy:update') &&
        nextId !== null && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
            Add a format
          </Button>
        )
      }
    >
      {detection.ownFormats.length === 0 ? (
        <p className="wl-quiet wl-prose">
          None yet. If your record or member numbers have a shape of their own, Wardline learns it from a few samples
          and then knows them without a word such as “MRN” beside them. The samples never leave your browser.
        </p>
      ) : (
        <div className="card table-frame">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Warnings call it</th>
                <th scope="col">Shape</th>
                <th scope="col">Counts as</th>
                <th scope="col">Looked for</th>
                {can('policy:update') && <HiddenHeader words="Actions" />}
              </tr>
            </thead>
            <tbody>
              {detection.ownFormats.map((format) => (
                <tr key={format.id}>
                  <td data-label="Name" id={format.id} className="table-anywhere table-strong">
                    {capitalized(format.title)}
                  </td>
                  <td data-label="Shape" className="table-anywhere">
                    <div>
                      {wordsOfShape(format)}
                      {format.needsHint && <div className="wl-quiet">near {listOf(format.hints)}</div>}
                    </div>
                  </td>
                  <td data-label="Counts as">{kindWords[format.kind]}</td>
                  <td data-label="Looked for">
                    <DetectorSwitch id={format.id} name={format.title} basis={null} />
                  </td>
                  {can('policy:update') && (
                    <td data-label="" className="table-number">
                      <RowActions
                        describedBy={format.id}
                        onEdit={() => setEdited(format)}
                        onRemove={() => setRemoved(format)}
                      />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {edited === 'new' && nextId !== null && (
        <OwnFormatDialog id={nextId} existing={null} onClose={() => setEdited(null)} />
      )}
      {edited !== null && edited !== 'new' && (
        <OwnFormatDialog id={edited.id} existing={edited} onClose={() => setEdited(null)} />
      )}
      {removed && <RemoveFormat format={removed} onClose={() => setRemoved(null)} />}
    </Section>
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
