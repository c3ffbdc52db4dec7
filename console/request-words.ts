import type { AccessRequestRecord, AccessRequestState } from '../shared/domain/access-request.ts';
import { requestedDataWords } from '../shared/domain/requested-data.ts';
import type { SiteStanding } from '../shared/policy/decision.ts';
import type { Tone } from './ui/Status.tsx';

export const requestStateWords: Record<AccessRequestState, string> = {
  open: 'Waits for an answer',
  granted: 'Granted',
  refused: 'Refused',
};

export const requestTones: Record<AccessRequestState, Tone> = { open: 'notice', granted: 'good', refused: 'closed' };

/** Who asked, as far as the organization's policy lets the reader know. */
export function whoAsked({
  memberName,
  browserLabel,
  pseudonym,
}: Pick<AccessRequestRecord, 'memberName' | 'browserLabel' | 'pseudonym'>): string {
  if (memberName !== null) return browserLabel === null ? memberName : `${memberName} (${browserLabel})`;
  return browserLabel ?? pseudonym ?? 'Somebody in your organization';
}

/** What is still missing before a request can be granted, in a sentence; null where nothing is. */
export function missingFor(site: string, standing: SiteStanding): string | null {
  switch (standing) {
    case 'covered':
      return null;
    case 'no-baa':
      return `Still missing: an agreement (BAA), since patient information would go to ${site}. Recording it grants this request.`;
    case 'baa-expired':
      return `Still missing: an agreement (BAA) in force, since the one there was is over. Recording it grants this request.`;
    case 'baa-not-yet':
      return 'The agreement (BAA) has still to take effect. Grant the request once it has.';
    case 'not-approved-for':
      return `Still missing: ${site} is approved for less than was asked for. A decision that covers it grants this request.`;
    case 'denied':
      return 'It was denied, and that holds: a named authority can go past it, or grant an exception.';
    case 'undecided':
    case 'unknown':
      return `Still missing: a decision. Nobody has decided on ${site}.`;
  }
}

/** What would go into it, in the words that were chosen. */
export function wouldPutIn({ dataClass }: Pick<AccessRequestRecord, 'dataClass'>): string {
  return `Would put in: “${requestedDataWords[dataClass]}”`;
}
