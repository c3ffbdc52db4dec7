import { ActionIcon, Checkbox } from '@mantine/core';
import { IconMoonStars, IconSunrise, IconUserPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { inboxPermissions, type InboxItem } from '../../../shared/domain/inbox.ts';
import { severityTones, severityWords } from '../../finding-words.ts';
import { useCan } from '../../session.ts';
import { Status } from '../../ui/Status.tsx';
import { Ago, FullDay, RelativeDay } from '../../ui/When.tsx';
import { headlineOf, whyOf } from './inbox-words.ts';
import { linkOf } from './item-link.ts';

export const keyOfItem = ({ kind, id }: Pick<InboxItem, 'kind' | 'id'>): string => `${kind}:${id}`;

/** One thing that waits: how bad, what and why, whose, and since when. */
export function InboxRow({
  item,
  isChosen,
  onChoose,
  onSnooze,
  onWake,
  onGive,
}: {
  item: InboxItem;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  onSnooze: () => void;
  onWake: () => void;
  onGive: () => void;
}) {
  const can = useCan();
  const headline = headlineOf(item);
  const mayAct = can(inboxPermissions[item.kind].act);
  return (
    <li className="inbox-row" data-chosen={isChosen || undefined}>
      <Checkbox
        className="inbox-choose"
        aria-label={`Choose: ${headline}`}
        checked={isChosen}
        disabled={!mayAct}
        onChange={({ currentTarget: { checked } }) => onChoose(checked)}
      />
      <span className="inbox-severity">
        <Status tone={severityTones[item.severity]}>{severityWords[item.severity]}</Status>
      </span>
      <div className="inbox-what">
        <Link {...linkOf(item, false)} className="inbox-link" data-row={keyOfItem(item)}>
          {headline}
        </Link>
        <div className="inbox-why">{whyOf(item)}</div>
        <div className="inbox-facts">
          {item.dueOn !== null && (
            <span>
              due <RelativeDay day={item.dueOn} />
            </span>
          )}
          {item.ownerName !== null && <span>{item.ownerName} looks after it</span>}
          {item.assigneeName !== null && <span>with {item.assigneeName}</span>}
          {item.snoozed && (
            <span>
              snoozed until <FullDay day={item.snoozed.untilOn} />: “{item.snoozed.because}”
              {item.snoozed.byName !== null && ` (${item.snoozed.byName})`}
            </span>
          )}
        </div>
      </div>
      <div className="inbox-when">
        came <Ago instant={item.since} />
      </div>
      {mayAct && (
        <div className="inbox-actions">
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`Give to somebody: ${headline}`}
            onClick={onGive}
          >
            <IconUserPlus size={18} aria-hidden />
          </ActionIcon>
          {item.snoozed ? (
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`Wake: ${headline}`} onClick={onWake}>
              <IconSunrise size={18} aria-hidden />
            </ActionIcon>
          ) : (
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`Snooze: ${headline}`} onClick={onSnooze}>
              <IconMoonStars size={18} aria-hidden />
            </ActionIcon>
          )}
        </div>
      )}
    </li>
  );
}
