import type { AccessRequestRecord, AccessRequestState } from '../shared/domain/access-request.ts';
import { requestedDataWords } from '../shared/domain/requested-data.ts';
import type { Tone } from './ui/Status.tsx';

export const requestStateWords: Record<AccessRequestState, string> = {
  open: 'Waits for an answer',
  granted: 'Granted',
  refused: 'Refused',
};

export const requestTones: Record<AccessRequestState, Tone> = { open: 'notice', granted: 'good', refused: 'closed' };

/** Who asked, as far as the organization's policy names anybody. */
export function whoAsked({
  memberName,
  browserLabel,
}: Pick<AccessRequestRecord, 'memberName' | 'browserLabel'>): string {
  if (memberName !== null) return browserLabel === null ? memberName : `${memberName} (${browserLabel})`;
  return browserLabel ?? 'Somebody in your organization';
}

/** What would go into it, in the words that were chosen. */
export function wouldPutIn({ dataClass }: Pick<AccessRequestRecord, 'dataClass'>): string {
  return `Would put in: “${requestedDataWords[dataClass]}”`;
}
