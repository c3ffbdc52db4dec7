import type { SiteStatus } from '../messages.ts';

/** How this site stands, in a sentence for the member. */
export function siteSentence(status: SiteStatus): string {
  switch (status.kind) {
    case 'not-a-site':
      return 'This page is not a website, so there is nothing to guard.';
    case 'covered':
      return `${status.site} belongs to ${status.vendorName} and is approved. Nothing is checked here.${status.conditions === '' ? '' : ` Conditions: ${status.conditions}`}`;
    case 'guarded':
      return `${guardedSentence(status)}${status.lookalike === null ? '' : ` Look twice: it is not ${status.lookalike}.`} What you paste here is checked in the page first.`;
  }
}

type Guarded = Extract<SiteStatus, { kind: 'guarded' }>;

function guardedSentence({ site, because, exceptedUntil, vendorName, accounts }: Guarded): string {
  if (exceptedUntil !== null && because !== 'covered') {
    const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
    return `Your organization allows ${site} by an exception until ${day.format(new Date(`${exceptedUntil}T00:00:00Z`))}.`;
  }
  switch (because) {
    case 'denied':
      return `Your organization decided against ${site}.`;
    case 'no-baa':
      return `${site} is approved, but no agreement covers patient information.`;
    case 'baa-expired':
      return `The agreement with ${vendorName ?? site} has ended.`;
    case 'baa-not-yet':
      return `The agreement with ${vendorName ?? site} isn’t in force yet.`;
    case 'not-approved-for':
      return `${site} isn’t approved for patient information.`;
    case 'no-policy':
      return 'This browser holds no current policy.';
    case 'covered':
      return accounts === 'organization'
        ? `${site} is approved for accounts of your organization alone.`
        : `${site} is approved for patient information, but not for everything.`;
    default:
      return `Nobody has reviewed ${site} yet.`;
  }
}
