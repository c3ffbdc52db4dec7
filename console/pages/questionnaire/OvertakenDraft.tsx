import { Button } from '@mantine/core';
import { changedParts } from './changed-parts.ts';
import type { DraftAtWork } from './use-draft.ts';

/** Somebody else saved meanwhile: what they changed, and whose draft goes on. What was typed here stays until that is said. */
export function OvertakenDraft({ work: { base, theirs, isSaved, takeTheirs, keepMine } }: { work: DraftAtWork }) {
  if (theirs === null) return null;
  return (
    <div className="card card-padded stack" role="alert">
      <strong>Somebody else saved this draft since you opened it. They changed:</strong>
      <ul>
        {changedParts(base, theirs).map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <p>
        {isSaved
          ? 'You have changed nothing yet.'
          : 'What you typed is still here and not saved. If you keep yours, saving it replaces what they changed.'}
      </p>
      <div className="row">
        <Button variant="default" onClick={takeTheirs}>
          {isSaved ? 'Show what they saved' : 'Take theirs, drop mine'}
        </Button>
        {!isSaved && (
          <Button variant="default" onClick={keepMine}>
            Keep mine
          </Button>
        )}
      </div>
    </div>
  );
}
