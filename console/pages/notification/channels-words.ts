import type { ChannelDelivery, ChannelKind } from '../../../shared/domain/channel.ts';
import type { NoticeKind } from '../../../shared/domain/notification.ts';
import type { Tone } from '../../ui/Status.tsx';

export const channelNames: Readonly<Record<ChannelKind, string>> = {
  slack: 'Slack',
  teams: 'Microsoft Teams',
  webhook: 'Signed webhook',
};

export const noticeNames: Readonly<Record<NoticeKind, string>> = {
  'information-passed': 'What looks like patient information passed',
  'finding-opened': 'New findings',
  'access-requested': 'Requests for access',
  'agreement-ending': 'Agreements that end soon',
  'agreement-ended': 'Agreements that ended',
  'safeguard-check-answered': 'Safeguard checks that vendors answered',
  'safeguard-check-overdue': 'Safeguard checks that are overdue',
  'decision-waits': 'Decisions that wait for another person',
  'decision-settled': 'Decisions that were agreed to or refused',
  'condition-given': 'Conditions that somebody has to meet',
  'condition-met': 'Conditions that their owners have met',
  'date-due': 'Days that fall due: reviews, conditions, exceptions, agreements, checks, findings',
  'browsers-silent': 'Silent browsers',
};

/** What became of a message. */
export function stateOf({ deliveredAt, givenUpAt, attempts, lastFailure }: ChannelDelivery): {
  tone: Tone;
  words: string;
} {
  if (deliveredAt) return { tone: 'good', words: 'Arrived' };
  if (givenUpAt) return { tone: 'now', words: 'Given up' };
  return lastFailure === null && attempts <= 1
    ? { tone: 'unknown', words: 'On its way' }
    : { tone: 'soon', words: 'Tried again' };
}
