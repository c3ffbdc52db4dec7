import type { Finding } from './finding.ts';

type Headed = Pick<Finding, 'kind' | 'site' | 'account'> & { vendorName?: string | null };

/** What it looks like, in one line. "Looks like", never "is": no person at Wardline has read anything. */
export function headlineOf(finding: Headed): string {
  const site = finding.site ?? 'a site';
  const vendor = finding.vendorName ?? 'a vendor';
  const itself = finding.vendorName ?? 'A vendor';
  switch (finding.kind) {
    case 'exposure':
      return `Looks like patient information going to ${site}`;
    case 'sign-up':
      switch (finding.account) {
        case 'signed-up':
          return `Somebody signed up on ${site}`;
        case 'signed-in':
          return `An account that isn’t your organization’s was used on ${site}`;
        case null:
          return `A sign-up form came up on ${site}`;
      }
    case 'tampering':
      return `${site} interfered with the protection`;
    case 'coverage-gap':
      return finding.site
        ? `A browser could not see everything on ${site}`
        : 'A browser could not see or keep everything';
    case 'scope-granted':
      return `Somebody gave ${site} wide access to an account`;
    case 'no-baa':
      return `${itself} may receive patient information without an agreement`;
    case 'baa-expired':
      return `${itself} may receive patient information, and its agreement is over`;
    case 'missing-clause':
      return `The agreement with ${vendor} lacks a clause that it needs`;
    case 'failed-check':
      return `${itself} did not pass its safeguard check`;
    case 'review-overdue':
      return `The review of ${vendor} is overdue`;
    case 'no-owner':
      return `Nobody is answerable for ${vendor}`;
    case 'leaders-untrained':
      return 'Leaders are not trained, though your staff is';
    case 'one-course-for-all':
      return 'Everybody takes the same single course, whatever their role';
    case 'newcomer-untrained':
      return 'Newcomers have access and have not finished the course that comes before it';
    case 'report-missing':
      return 'A period passed without a report that leadership was sent';
  }
}

/** What it is about, as shortly as it can be said: the site or the vendor, and its headline where it is about neither. */
export const nameOf = (finding: Headed): string => finding.site ?? finding.vendorName ?? headlineOf(finding);
