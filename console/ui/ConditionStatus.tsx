import { type ApprovalCondition, isOverdue } from '../../shared/domain/approval-condition.ts';
import { useToday } from '../session.ts';
import { Status } from './Status.tsx';

/** How a condition stands today. */
export function ConditionStatus({ condition }: { condition: ApprovalCondition }) {
  const today = useToday();
  if (condition.metOn !== null) return <Status tone="good">Met</Status>;
  return isOverdue(condition, today) ? <Status tone="warning">Overdue</Status> : <Status tone="notice">Open</Status>;
}
