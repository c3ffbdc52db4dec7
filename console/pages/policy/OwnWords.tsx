import type { Detection } from '../../../shared/policy/detection.ts';
import { countOf } from '../../ui/words.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { OwnSection } from './OwnSection.tsx';
import { OwnWordsDialog } from './OwnWordsDialog.tsx';
import { useDetection } from './use-detection.ts';

type Terms = Detection['ownTerms'][number];

/** So many words of a list are shown. */
const WORDS_SHOWN = 3;

/** The organization's own words: what its wards, studies and programs are called. */
export function OwnWords() {
  const { detection } = useDetection();
  return (
    <OwnSection
      title="Your own words"
      id="own-words"
      own={detection.ownTerms}
      add="Add a list"
      isMain={false}
      nothing="None yet. Names of wards, studies or programs can tell who somebody is, or what they are treated for. Add those that only your organization uses."
      partsHeading="Words"
      renderParts={({ words }) => (
        <>
          {words.slice(0, WORDS_SHOWN).join(', ')}
          {words.length > WORDS_SHOWN && (
            <span className="wl-quiet"> and {countOf(words.length - WORDS_SHOWN, 'more', 'more')}</span>
          )}
        </>
      )}
      countsAs={({ kind }) => (kind === 'health' ? 'Health content' : 'An identifier')}
      renderEditing={(id, existing, onClose) => <OwnWordsDialog id={id} existing={existing} onClose={onClose} />}
      renderRemoving={(terms, onClose) => <RemoveWords terms={terms} onClose={onClose} />}
    />
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
