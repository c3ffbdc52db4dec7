import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { type Detection, nextOwnId } from '../../../shared/policy/detection.ts';
import { useCan } from '../../session.ts';
import { HiddenHeader } from '../../ui/HiddenHeader.tsx';
import { Section } from '../../ui/Page.tsx';
import { capitalized } from '../../ui/words.ts';
import { DetectorSwitch } from './DetectorSwitch.tsx';
import { RowActions } from './RowActions.tsx';
import { useDetection } from './use-detection.ts';

type OwnId = Detection['ownFormats'][number]['id'];

/** What the organization itself has Wardline look for: a table of it, and the dialogs in which it is added, changed and removed. */
export function OwnSection<Own extends { id: OwnId; title: string }>({
  title,
  id,
  own,
  add,
  isMain,
  nothing,
  partsHeading,
  renderParts,
  countsAs,
  renderEditing,
  renderRemoving,
}: {
  title: string;
  id: string;
  own: readonly Own[];
  /** What the button says that adds one. */
  add: string;
  /** Whether that button is the page's main one. */
  isMain: boolean;
  /** What is said where there is none yet. */
  nothing: string;
  /** The column that says what one consists of. */
  partsHeading: string;
  renderParts: (one: Own) => ReactNode;
  countsAs: (one: Own) => string;
  /** The dialog for one that is there, or for a new one. */
  renderEditing: (id: OwnId, existing: Own | null, onClose: () => void) => ReactNode;
  renderRemoving: (one: Own, onClose: () => void) => ReactNode;
}) {
  const can = useCan();
  const { detection } = useDetection();
  const [edited, setEdited] = useState<Own | 'new' | null>(null);
  const [removed, setRemoved] = useState<Own | null>(null);
  const nextId = nextOwnId(detection);

  return (
    <Section
      title={title}
      id={id}
      actions={
        can('policy:update') &&
        nextId !== null && (
          <Button
            variant={isMain ? 'filled' : 'default'}
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setEdited('new')}
          >
            {add}
          </Button>
        )
      }
    >
      {own.length === 0 ? (
        <p className="wl-quiet wl-prose">{nothing}</p>
      ) : (
        <div className="card table-frame">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Warnings call it</th>
                <th scope="col">{partsHeading}</th>
                <th scope="col">Counts as</th>
                <th scope="col">Looked for</th>
                {can('policy:update') && <HiddenHeader words="Actions" />}
              </tr>
            </thead>
            <tbody>
              {own.map((one) => (
                <tr key={one.id}>
                  <td data-label="Name" id={one.id} className="table-anywhere table-strong">
                    {capitalized(one.title)}
                  </td>
                  <td data-label={partsHeading} className="table-anywhere">
                    <div>{renderParts(one)}</div>
                  </td>
                  <td data-label="Counts as">{countsAs(one)}</td>
                  <td data-label="Looked for">
                    <DetectorSwitch id={one.id} name={one.title} basis={null} />
                  </td>
                  {can('policy:update') && (
                    <td data-label="" className="table-number">
                      <RowActions describedBy={one.id} onEdit={() => setEdited(one)} onRemove={() => setRemoved(one)} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {edited === 'new' && nextId !== null && renderEditing(nextId, null, () => setEdited(null))}
      {edited !== null && edited !== 'new' && renderEditing(edited.id, edited, () => setEdited(null))}
      {removed && renderRemoving(removed, () => setRemoved(null))}
    </Section>
  );
}
