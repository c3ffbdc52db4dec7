import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ApprovalCondition } from '../../shared/domain/approval-condition.ts';
import { useCan, useSession } from '../session.ts';
import { MeetConditionDialog } from './MeetConditionDialog.tsx';

/** For its owner and for whoever decides on vendors, while it is open; nothing for anybody else. */
export function MeetConditionButton({ condition }: { condition: ApprovalCondition }) {
  const can = useCan();
  const { member } = useSession();
  const [isMeeting, setIsMeeting] = useState(false);
  if (condition.metOn !== null || !(can('approval:decide') || condition.ownerId === member.id)) return null;
  return (
    <>
      <Button
        className="condition-meet"
        variant="default"
        aria-label={`Met: ${condition.text}`}
        onClick={() => setIsMeeting(true)}
      >
        It is met…
      </Button>
      {isMeeting && <MeetConditionDialog condition={condition} onClose={() => setIsMeeting(false)} />}
    </>
  );
}
