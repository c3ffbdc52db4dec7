import type { StoredFile } from '../../shared/domain/file.ts';
import { Status } from './Status.tsx';
import { FullDay } from './When.tsx';

/** How long a kept document stays, and because of what. */
export function FileStay({ file: { removedAt, hold, retainedUntilOn, isOfCourse } }: { file: StoredFile }) {
  if (removedAt) return <Status tone="unknown">Removed</Status>;
  if (hold) {
    return (
      <>
        As long as the legal hold stands
        <div>
          <Status tone="warning">Legal hold</Status>
          <div className="wl-quiet">{hold.reason}</div>
        </div>
      </>
    );
  }
  if (isOfCourse) return 'With the course that shows it';
  if (retainedUntilOn === null) return 'Until six years after its agreement ends';
  return (
    <>
      Until <FullDay day={retainedUntilOn} />
    </>
  );
}
