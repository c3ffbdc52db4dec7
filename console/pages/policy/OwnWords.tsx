import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { type Detection, nextOwnId } from '../../../shared/policy/detection.ts';
import { useCan } from '../../session.ts';
import { HiddenHeader } from '../../ui/HiddenHeader.tsx';
import { Section } from '../../ui/Page.tsx';
import { capitalized, countOf } from '../../ui/words.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { DetectorSwitch } from './DetectorSwitch.tsx';
import { OwnWordsDialog } from './OwnWordsDialog.tsx';
import { RowActions } from './RowActions.tsx';
import { useDetection } from './use-detection.ts';

type Terms = Detection['ownTerms'][number];

/** The organization's own words: what its wards, studies and programs are called. */
export function OwnWords() {
  const can = useCan();
  const { detection } = useDetection();
  const [edited, setEdited] = useState<Terms | 'new' | null>(null);
  const [removed, setRemoved] = useState<Terms | null>(null);
  const nextId = nextOwnId(detection);

  return (
    <Section
      title="Your own words"
      id="own-words"
      actions={
        can('policy:update') &&
        nextId !== null && (
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
            Add a list
          </Button>
        )
      }
    >
      {detection.ownTerms.length === 0 ? (
        <p className="wl-quiet wl-prose">
          None yet. Names of wards, studies or programs can tell who somebody is, or what they are treated for. Add
          those that only your organization uses.
        </p>
      ) : (
        <div className="card table-frame">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Warnings call it</th>
                <th scope="col">Words</th>
                <th scope="col">Counts as</th>
                <th scope="col">Looked for</th>
                {can('policy:update') && <HiddenHeader words="Actions" />}
              </tr>
            </thead>
            <tbody>
              {detection.ownTerms.map((terms) => (
                <tr key={terms.id}>
                  <td data-label="Name" id={terms.id} className="table-anywhere table-strong">
                    {capitalized(terms.title)}
                  </td>
                  <td data-label="Words" className="table-anywhere">
                    <div>
                      {terms.words.slice(0, 3).join(', ')}
                      {terms.words.length > 3 && (
                        <span className="wl-quiet"> and {countOf(terms.words.length - 3, 'more', 'more')}</span>
                      )}
                    </div>
                  </td>
                  <td data-label="Counts as">{terms.kind === 'health' ? 'Health content' : 'An identifier'}</td>
                  <td data-label="Looked for">
                    <DetectorSwitch id={terms.id} name={terms.title} basis={null} />
                  </td>
                  {can('policy:update') && (
                    <td data-label="" className="table-number">
                      <RowActions
                        describedBy={terms.id}
                        onEdit={() => setEdited(terms)}
                        onRemove={() => setRemoved(terms)}
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
        <OwnWordsDialog id={nextId} existing={null} onClose={() => setEdited(null)} />
      )}
      {edited !== null && edited !== 'new' && (
        <OwnWordsDialog id={edited.id} existing={edited} onClose={() => setEdited(null)} />
      )}
      {removed && <RemoveWords terms={removed} onClose={() => setRemoved(null)} />}
    </Section>
  );
}

function RemoveWords({ terms, onClose }: { terms: Terms; onClose: () => void }) {
  const { detection, isPending, refusal, save } = useDetection();
  return (
    <ConfirmDialog
      title={`Remove ${terms.title}?`}
      submit="Remove the list and publish"
      isPending={isPending}
      refusal={refusal}
      onClose={onClose}
      onConfirm={() => save({ ownTerms: detection.ownTerms.filter(({ id }) => id !== terms.id) }, onClose)}
    >
      <p>
        Within a minute or so, browsers no longer count{' '}
        {countOf(terms.words.length, 'word or phrase', 'words and phrases')} of this list.
      </p>
      <p>Findings that named it keep the name.</p>
    </ConfirmDialog>
  );
}
