import type { InboxItem, InboxKind } from '../../../shared/domain/inbox.ts';
import { headlineOf as headlineOfFinding } from '../../finding-words.ts';
import { fullDay } from '../../ui/dates.ts';
import { countOf } from '../../ui/words.ts';

/** As a filter names them, in the plural. */
export const kindLabels: Readonly<Record<InboxKind, string>> = {
  override: 'Overrides',
  finding: 'Findings',
  'access-request': 'Requests',
  'discovered-site': 'Discovered tools',
  coverage: 'Without agreement',
  agreement: 'Agreements ending',
  violation: 'Violations',
  'renewal-notice': 'Renewal notices',
  attestation: 'Attestations',
  review: 'Reviews',
  'second-approval': 'Second approvals',
  'safeguard-check': 'Safeguard checks',
  condition: 'Conditions',
  exception: 'Exceptions',
  training: 'Overdue training',
  'needs-assessment': 'Needs assessments',
  ownership: 'Without owner',
  browser: 'Browsers',
};

type Told = Pick<InboxItem, 'reason' | 'name' | 'findingKind' | 'dueOn' | 'people'>;

/** What waits, in one line. "Looks like", never "is": nobody at Wardline has read anything. */
export function headlineOf({ reason, name, findingKind, dueOn, people }: Told): string {
  const day = dueOn === null ? '' : fullDay(dueOn);
  switch (reason) {
    case 'finding-open':
    case 'finding-overdue':
      return findingHeadline(findingKind, name);
    case 'finding-overridden':
      return `Somebody went on despite a stop on ${name}`;
    case 'requested-for-phi':
    case 'requested':
      return `Somebody asks to use ${name}`;
    case 'met-with-exposure':
    case 'met-with-account':
    case 'met':
      return `Nobody has decided on ${name}`;
    case 'no-baa':
      return `No agreement with ${name}`;
    case 'baa-over':
      return `The agreement with ${name} is over`;
    case 'agreement-ends-within-days':
    case 'agreement-ends':
      return `The agreement with ${name} ends on ${day}`;
    case 'violation-overdue':
      return `A violation of the agreement with ${name} was to be cured by ${day}`;
    case 'violation-open':
      return `A violation of the agreement with ${name} is not cured`;
    case 'renewal-notice-due':
      return `Not renewing the agreement with ${name} must be said by ${day}`;
    case 'attestation-overdue':
      return `The agreement with ${name} was to be looked at again by ${day}`;
    case 'attestation-due':
      return `The agreement with ${name} is to be looked at again by ${day}`;
    case 'review-overdue':
      return `The review of ${name} was due on ${day}`;
    case 'review-due':
      return `The review of ${name} is due on ${day}`;
    case 'second-approver-needed':
      return `A decision on ${name} waits for a second approver`;
    case 'check-submitted':
      return `${name} answered its safeguard check`;
    case 'clarification-answered':
      return `${name} explained its answers`;
    case 'check-over':
      return `The safeguard check of ${name} was valid until ${day}`;
    case 'check-ends':
      return `The safeguard check of ${name} is valid until ${day}`;
    case 'condition-overdue':
      return `A condition for ${name} was due on ${day}`;
    case 'condition-due':
      return `A condition for ${name} is due on ${day}`;
    case 'exception-asked':
      return `Somebody asks for an exception for ${name}`;
    case 'exception-ends':
      return `An exception for ${name} ends on ${day}`;
    case 'training-overdue':
      return `Training is overdue ${name === '' ? 'of people without a department' : `in ${name}`}: ${countOf(people ?? 0, 'person', 'people')}, ${people === 1 ? '' : 'the first '}since ${day}`;
    case 'needs-never-assessed':
      return `The training needs of ${name} were never assessed`;
    case 'needs-overdue':
      return `The needs assessment of ${name} was due again on ${day}`;
    case 'needs-due':
      return `The needs assessment of ${name} is due again on ${day}`;
    case 'no-owner':
    case 'owner-left':
      return `Nobody answers for ${name}`;
    case 'browser-silent':
      return `${name} fell silent`;
    case 'browser-unassigned':
      return `Nobody said whose browser ${name} is`;
  }
}

/** Which account it was stands with the finding itself. */
function findingHeadline(kind: InboxItem['findingKind'], name: string): string {
  if (kind === 'sign-up') return `Somebody signs up or uses an account on ${name}`;
  return kind === null
    ? 'An open finding'
    : headlineOfFinding({ kind, site: name === '' ? null : name, vendorName: name, account: null });
}

/** Why it waits, and what ends the wait. */
export function whyOf({ reason }: Pick<InboxItem, 'reason'>): string {
  return whys[reason];
}

const whys: Readonly<Record<InboxItem['reason'], string>> = {
  'finding-open': 'Decide what is done about it: fix, accept, transfer or avoid.',
  'finding-overdue':
    'Your policy asked for an end to it by its day: close it, have the risk signed, or set another day.',
  'finding-overridden': 'They gave a reason. See whether it holds, and decide what is done about it.',
  'requested-for-phi': 'They want to use it for patient information, and wait for your answer.',
  requested: 'They wait for your answer.',
  'met-with-exposure': 'It is in use, and what looks like patient information was stopped or flagged there.',
  'met-with-account': 'Members have accounts there. Approve it, deny it or ignore it.',
  met: 'Members met it. Approve it, deny it or ignore it.',
  'no-baa':
    'It is approved for patient information, which needs an agreement (45 CFR 164.502(e)). Until then browsers treat it as not covered.',
  'baa-over': 'It is approved for patient information, and nothing covers it any more (45 CFR 164.502(e)).',
  'agreement-ends-within-days':
    'From the day after, nothing covers patient information there. Renew it, or end the use.',
  'agreement-ends': 'Renew it in time, or plan how the use ends.',
  'violation-overdue':
    'Once you know of a material violation, see that it is cured or ended; if that fails, end the agreement where feasible (45 CFR 164.504(e)(1)(ii)).',
  'violation-open': 'See whether it was cured or ended, and record what came of it (45 CFR 164.504(e)(1)(ii)).',
  'renewal-notice-due': 'The agreement asks for notice by then. Decide whether it goes on.',
  'attestation-overdue': 'Your policy asked somebody to attest by then that it still stands.',
  'attestation-due': 'Your policy asks somebody to attest that it still stands.',
  'review-overdue': 'Your policy asked for another look by then.',
  'review-due': 'Your policy asks for another look.',
  'second-approver-needed':
    'Your policy asks for two people. Until somebody else agrees or refuses, nothing changes for browsers.',
  'check-submitted': 'See the answers and their evidence, and decide whether it passed.',
  'clarification-answered': 'They answered what you asked. See whether that is enough, and decide whether it passed.',
  'check-over': 'Nothing newer speaks for its safeguards. Send another check, or end the use.',
  'check-ends': 'Send the next check in time for the vendor to answer.',
  'condition-overdue': 'Whoever owns it has not shown that it is met.',
  'condition-due': 'Show that it is met, with what proves it.',
  'exception-asked': 'A named authority answers it, in writing.',
  'exception-ends': 'From the day after, browsers go by the decision again. Tell those who rely on it, or ask anew.',
  'training-overdue':
    'See whose, and remind them or give them time for it. It goes once their courses are done or taken back.',
  'needs-never-assessed': 'Your policy asks officials to assess what they still have to learn, and to sign it.',
  'needs-overdue': 'Your policy asked for another one by then. It goes once a new version is signed.',
  'needs-due': 'Your policy asks for another one. It goes once a new version is signed.',
  'no-owner': 'Without an owner, nobody is told when something about it falls due.',
  'owner-left': 'Its owner has left. Somebody else must answer for it.',
  'browser-silent': 'What happens there can’t be seen. Ask whether it is still in use, or end its connection.',
  'browser-unassigned': 'What it reports belongs to nobody until you say whose it is.',
};
