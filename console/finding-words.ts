import type { Finding, Severity } from '../shared/domain/finding.ts';
import type { Tone } from './ui/Status.tsx';
import { timesOf } from './ui/words.ts';
import type { VendorStatus } from './vendor-status.ts';

export const severityWords: Record<Severity, string> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

export const severityTones: Record<Severity, Tone> = {
  critical: 'now',
  high: 'warning',
  medium: 'notice',
  low: 'minor',
};

export const kindWords: Record<Finding['kind'], string> = {
  exposure: 'Patient information',
  'sign-up': 'Sign-up',
  tampering: 'Interference',
  'coverage-gap': 'Coverage gap',
};

/** What it looks like, in one line. "Looks like", never "is": no person at Wardline has read anything. */
export function headlineOf(finding: Pick<Finding, 'kind' | 'site' | 'account'>): string {
  const site = finding.site ?? 'a site';
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
  }
}

/** Why it matters: how the site stands with the organization's agreements today. */
export function groundOf(finding: Pick<Finding, 'kind' | 'vendorName'>, status: VendorStatus | null): string {
  if (finding.kind === 'coverage-gap') return 'What a browser cannot see, nobody can rule out.';
  const vendor = finding.vendorName ?? 'The vendor';
  switch (status?.kind) {
    case undefined:
      return 'Nobody has decided on this site yet.';
    case 'undecided':
      return `Nobody has decided on ${vendor} yet.`;
    case 'denied':
      return `${vendor} is denied.`;
    case 'no-baa':
      return `${vendor} is approved, but no agreement covers it.`;
    case 'baa-expired':
      return `The agreement with ${vendor} is over.`;
    case 'baa-not-yet':
      return `The agreement with ${vendor} is not in effect yet.`;
    case 'without-phi':
      return `${vendor} is approved, but not for patient information.`;
    case 'covered':
    case 'expiring':
      return `${vendor} is covered today; this was observed before or outside of that.`;
  }
}

/** How often members went on despite a stop, as a sentence; null when none did. */
export function overridesOf(finding: Pick<Finding, 'overrides'>): string | null {
  if (finding.overrides === 0) return null;
  return `Went on despite the stop ${timesOf(finding.overrides).toLowerCase()}`;
}

export const treatmentWords: Record<NonNullable<Finding['treatment']>, { word: string; meaning: string }> = {
  fixed: { word: 'Fixed', meaning: 'The cause is gone, for example by an agreement or by training.' },
  accepted: { word: 'Accepted', meaning: 'The organization carries the risk, knowing it.' },
  transferred: { word: 'Transferred', meaning: 'Somebody else carries it by contract.' },
  avoided: { word: 'Avoided', meaning: 'What caused it is no longer done.' },
  mistaken: { word: 'Mistaken', meaning: 'It was not what it looked like.' },
};
