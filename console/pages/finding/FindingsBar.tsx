import { Button, CloseButton } from '@mantine/core';
import type { Finding } from '../../../shared/domain/finding.ts';
import { useCan } from '../../session.ts';
import { countOf } from '../../ui/words.ts';
import type { ManyWork } from './ManyDialogs.tsx';
import { canUndo, refusedOf, sentenceOfDone, type WorkDone, type WorkDoneLast } from './work-done.ts';

/** What can be done with the findings that are chosen; else what was done last, with whom it was not, and how it is taken back. */
export function FindingsBar({
  chosen,
  last: { done, forget, undo, isUndoing, refusal },
  onWork,
  onChooseNone,
}: {
  chosen: readonly Finding[];
  last: WorkDoneLast;
  onWork: (work: ManyWork) => void;
  onChooseNone: () => void;
}) {
  const can = useCan();
  return (
    <div role="status" className="bulk-place">
      {chosen.length > 0 ? (
        <div className="bulk-bar card">
          <span>{countOf(chosen.length, 'finding')} chosen</span>
          {can('finding:update') && (
            <>
              <Button variant="default" onClick={() => onWork('assign')}>
                Assign…
              </Button>
              <Button variant="default" onClick={() => onWork('due')}>
                Set the due day…
              </Button>
            </>
          )}
          {can('finding:close') && (
            <Button variant="default" onClick={() => onWork('close')}>
              Close…
            </Button>
          )}
          <Button variant="subtle" onClick={onChooseNone}>
            Choose none
          </Button>
        </div>
      ) : (
        done && (
          <div className="bulk-bar card">
            <span>{refusal ?? sentenceOfDone(done)}</span>
            {canUndo(done) && (
              <Button variant="subtle" loading={isUndoing} onClick={undo}>
                Undo
              </Button>
            )}
            <CloseButton aria-label="Close this message" onClick={forget} />
            <NotDone done={done} />
          </div>
        )
      )}
    </div>
  );
}

function NotDone({ done }: { done: WorkDone }) {
  const refused = refusedOf(done);
  if (refused.length === 0) return null;
  return (
    <div className="finding-not-done">
      {countOf(refused.length, 'finding')} stayed as {refused.length === 1 ? 'it was' : 'they were'}:
      <ul>
        {refused.map(({ id, headline, because }) => (
          <li key={id}>
            {headline}. {because}
          </li>
        ))}
      </ul>
    </div>
  );
}
