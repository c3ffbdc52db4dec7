import type { ReactNode } from 'react';
import type { ApprovalCondition } from '../../shared/domain/approval-condition.ts';
import { ConditionStatus } from './ConditionStatus.tsx';
import { MeetConditionButton } from './MeetConditionButton.tsx';
import { FullDay, RelativeDay } from './When.tsx';

/** A few conditions, each with what became of it and the way to say that it is met. */
export function ConditionList<Condition extends ApprovalCondition>({
  conditions,
  renderAbout,
}: {
  conditions: readonly Condition[];
  /** Whose or what for, before the day on which it is due. */
  renderAbout: (condition: Condition) => ReactNode;
}) {
  return (
    <ul className="request-list card">
      {conditions.map((condition) => (
        <li key={condition.id}>
          <div className="request-what">
            <div className="row">
              <strong>{condition.text}</strong>
              <ConditionStatus condition={condition} />
            </div>
            <div className="wl-quiet">
              {renderAbout(condition)}
              {condition.isBeforeUse && ' · before use'} · due{' '}
              {condition.metOn ? <FullDay day={condition.dueOn} /> : <RelativeDay day={condition.dueOn} />}
            </div>
            {condition.metOn && (
              <div className="wl-quiet">
                {condition.metByName}, <FullDay day={condition.metOn} />: “{condition.evidence}”
              </div>
            )}
          </div>
          <MeetConditionButton condition={condition} />
        </li>
      ))}
    </ul>
  );
}
