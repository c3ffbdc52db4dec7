import type { RecordBaa } from '../../shared/domain/baa.ts';
import type { DeterminationKind } from '../../shared/domain/determination.ts';
import type { PatientVolume, SignOnMethod } from '../../shared/domain/vendor-details.ts';

/** What became of a vendor at the clinic; each is planned in inventory.ts. */
export type Story =
  | 'covered'
  | 'evergreen'
  | 'renewed'
  | 'amended'
  | 'expiring'
  | 'expired'
  | 'no-agreement'
  | 'violated'
  | 'ended'
  | 'without-phi'
  | 'denied'
  | 'undecided';

export interface ListedVendor {
  name: string;
  site: string;
  purpose: string;
  /** Whose head answers for it; null for the visible defect of having none. */
  department: string | null;
  story: Story;
  /** Where its agreement is none of the ordinary kind. */
  agreement?: Pick<RecordBaa, 'type'> & Partial<Pick<RecordBaa, 'reason' | 'covers' | 'excludes'>>;
  determination?: { kind: DeterminationKind; reason: string };
  patients?: PatientVolume;
  signOn?: SignOnMethod;
  /** Whom it passes patient information to. */
  subcontractor?: { name: string; does: string };
  /** What somebody must see to after it was approved. */
  condition?: string;
}

const it = 'Information technology';
const billing = 'Billing and records';
const desk = 'Front desk';
const care = 'Primary care';
const treatment = {
  kind: 'not-business-associate',
  reason: 'It receives patient information as a provider, for treatment (45 CFR 160.103, 164.502(e)(1)(ii)(A)).',
} as const;

/** Real names, so that the catalog knows them; what the clinic decided on them, signed with them and found is made up. */
export const listed: readonly ListedVendor[] = [
  { name: 'Zoom', site: 'zoom.us', purpose: 'Video visits and meetings', department: it, story: 'renewed' },
  { name: 'Twilio', site: 'twilio.com', purpose: 'Reminders by text message', department: desk, story: 'amended' },
  { name: 'Weave', site: 'getweave.com', purpose: 'Telephone and messages', department: 'Dental', story: 'covered' },
  {
    name: 'Phreesia',
    site: 'phreesia.com',
    purpose: 'Check-in on a tablet',
    department: desk,
    story: 'covered',
    patients: 'under-100000',
    subcontractor: { name: 'Made-up Hosting (sample)', does: 'Runs its servers' },
  },
  {
    name: 'Availity',
    site: 'availity.com',
    purpose: 'Eligibility and claims',
    department: billing,
    story: 'covered',
    patients: 'under-100000',
  },
  { name: 'Waystar', site: 'waystar.com', purpose: 'Claims and payments', department: billing, story: 'renewed' },
  {
    name: 'Surescripts',
    site: 'surescripts.com',
    purpose: 'Prescriptions',
    department: 'Pharmacy',
    story: 'evergreen',
  },
  {
    name: 'Labcorp',
    site: 'labcorp.com',
    purpose: 'Laboratory tests',
    department: care,
    story: 'evergreen',
    determination: treatment,
    agreement: { type: 'none-required', reason: treatment.reason },
  },
  {
    name: 'Quest Diagnostics',
    site: 'questdiagnostics.com',
    purpose: 'Laboratory tests',
    department: care,
    story: 'evergreen',
    determination: treatment,
    agreement: { type: 'none-required', reason: treatment.reason },
  },
  {
    name: 'United States Postal Service',
    site: 'usps.com',
    purpose: 'Letters to patients',
    department: desk,
    story: 'evergreen',
    determination: { kind: 'conduit', reason: 'It carries sealed letters and opens none.' },
    agreement: { type: 'none-required', reason: 'A conduit: it carries sealed letters and opens none.' },
  },
  {
    name: 'County Public Health (sample)',
    site: 'county-health.example',
    purpose: 'Immunization registry',
    department: 'Pediatrics',
    story: 'evergreen',
    agreement: { type: 'government-mou', covers: 'The made-up site that the county runs with the clinic.' },
  },
  {
    name: 'State University (sample)',
    site: 'state-university.example',
    purpose: 'Study of blood pressure',
    department: care,
    story: 'covered',
    agreement: { type: 'limited-data-set-dua', covers: 'A limited data set of the study.' },
  },
  {
    name: 'Partner Hospital (sample)',
    site: 'partner-hospital.example',
    purpose: 'Its records, which we code for it, at our coding service',
    department: billing,
    story: 'covered',
    agreement: { type: 'subcontractor-baa' },
    determination: { kind: 'subcontractor', reason: 'It works on records that the clinic holds for the hospital.' },
  },
  { name: 'Backblaze', site: 'backblaze.com', purpose: 'Backups', department: it, story: 'amended' },
  {
    name: 'Iron Mountain',
    site: 'ironmountain.com',
    purpose: 'Paper records',
    department: billing,
    story: 'evergreen',
  },
  { name: 'Nuance', site: 'nuance.com', purpose: 'Dictation', department: care, story: 'expiring' },
  {
    name: 'Abridge',
    site: 'abridge.com',
    purpose: 'Notes of visits, by listening',
    department: care,
    story: 'covered',
    condition: 'Write to the vendor that nothing of ours trains its models, and keep the answer.',
  },
  { name: 'Suki', site: 'suki.ai', purpose: 'Notes of visits, tried for a month', department: care, story: 'denied' },
  { name: 'Tebra', site: 'tebra.com', purpose: 'Billing until last year', department: billing, story: 'ended' },
  { name: 'TigerConnect', site: 'tigerconnect.com', purpose: 'Messages among staff', department: it, story: 'covered' },
  {
    name: 'Spruce Health',
    site: 'sprucehealth.com',
    purpose: 'Calls after hours',
    department: null,
    story: 'expiring',
  },
  { name: 'OhMD', site: 'ohmd.com', purpose: 'Text messages, replaced by Klara', department: desk, story: 'ended' },
  { name: 'Luma Health', site: 'lumahealth.io', purpose: 'Waiting list', department: desk, story: 'expired' },
  {
    name: 'NexHealth',
    site: 'nexhealth.com',
    purpose: 'Dental scheduling',
    department: 'Dental',
    story: 'no-agreement',
  },
  {
    name: 'Jotform',
    site: 'jotform.com',
    purpose: 'Intake forms',
    department: desk,
    story: 'covered',
    condition: 'Move the old forms to the account with the agreement.',
    signOn: 'second-factor',
  },
  { name: 'Formstack', site: 'formstack.com', purpose: 'Surveys of patients', department: null, story: 'no-agreement' },
  { name: 'Box', site: 'box.com', purpose: 'Documents for payers', department: billing, story: 'covered' },
  { name: 'Egnyte', site: 'egnyte.com', purpose: 'Images from partners', department: it, story: 'expired' },
  { name: 'RingCentral', site: 'ringcentral.com', purpose: 'Telephone', department: it, story: 'violated' },
  { name: 'Paubox', site: 'paubox.com', purpose: 'Encrypted mail to patients', department: it, story: 'covered' },
  { name: 'Press Ganey', site: 'pressganey.com', purpose: 'Surveys of visits', department: care, story: 'violated' },
  {
    name: 'Okta',
    site: 'okta.com',
    purpose: 'Sign-in',
    department: it,
    story: 'without-phi',
    signOn: 'single-sign-on',
  },
  { name: 'CrowdStrike', site: 'crowdstrike.com', purpose: 'Protects laptops', department: it, story: 'without-phi' },
  { name: 'ADP', site: 'adp.com', purpose: 'Time sheets', department: 'Administration', story: 'without-phi' },
  {
    name: 'QuickBooks',
    site: 'intuit.com',
    purpose: 'Bookkeeping',
    department: 'Administration',
    story: 'without-phi',
  },
  { name: 'Relias', site: 'relias.com', purpose: 'Courses', department: 'Administration', story: 'without-phi' },
  { name: 'UpToDate', site: 'uptodate.com', purpose: 'Looking things up', department: care, story: 'without-phi' },
  { name: 'Asana', site: 'asana.com', purpose: 'Projects', department: 'Administration', story: 'without-phi' },
  { name: 'Mailchimp', site: 'mailchimp.com', purpose: 'Newsletter', department: null, story: 'without-phi' },
  { name: 'Slack', site: 'slack.com', purpose: 'Asked for by Dental', department: it, story: 'denied' },
  { name: 'Zendesk', site: 'zendesk.com', purpose: 'Questions to IT', department: it, story: 'undecided' },
  { name: 'HubSpot', site: 'hubspot.com', purpose: 'Events', department: 'Administration', story: 'undecided' },
  { name: 'Claude', site: 'claude.ai', purpose: 'Asked for by several', department: it, story: 'undecided' },
];
