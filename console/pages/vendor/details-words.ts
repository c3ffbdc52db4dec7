import type { DeterminationKind } from '../../../shared/domain/determination.ts';
import {
  type Contact,
  Cost,
  type Knowable,
  type PatientVolume,
  type SignOnMethod,
  type VendorChange,
  type VendorDetails,
} from '../../../shared/domain/vendor-details.ts';
import { listOf } from '../../ui/words.ts';
import { dataClassWords, rulingWords } from '../../vendor-words.ts';

export const determinationWords: Record<DeterminationKind, string> = {
  'business-associate': 'Business associate',
  subcontractor: 'Subcontractor of a business associate',
  conduit: 'Conduit',
  'not-business-associate': 'Not a business associate',
  undecided: 'Undecided',
};

/** What each means, for whoever has to choose. After 45 CFR 160.103. */
export const determinationMeanings: Record<DeterminationKind, string> = {
  'business-associate': 'Creates, receives, keeps or sends patient information for you. Needs a BAA.',
  subcontractor: 'Does so for one of your business associates, which needs the agreement with it.',
  conduit:
    'Only carries it, as the post or a telephone line does. This is narrow: whoever keeps patient information, even encrypted, is no conduit.',
  'not-business-associate':
    'Gets no patient information, or gets it in a way the rule leaves out, such as to treat a patient.',
  undecided: 'Still to be looked into. Takes an earlier word back.',
};

export const patientVolumeWords: Record<PatientVolume, string> = {
  'under-500': 'Fewer than 500 patients',
  'under-10000': '500 to 9,999 patients',
  'under-100000': '10,000 to 99,999 patients',
  'from-100000': '100,000 patients or more',
};

export const signOnWords: Record<SignOnMethod, string> = {
  'single-sign-on': 'Your single sign-on',
  'second-factor': 'A password and a second factor',
  password: 'A password alone',
  'shared-password': 'A password that several share',
  none: 'Nobody signs in',
};

export const contactDutyWords: Record<Contact['duty'], string> = {
  account: 'Account',
  privacy: 'Privacy',
  security: 'Security',
  legal: 'Legal',
  support: 'Support',
};

export const costPeriodWords: Record<Cost['period'], string> = { month: 'a month', year: 'a year', once: 'once' };

/** Each with its article, after "Not known yet:". */
export const knowableWords: Record<Knowable, string> = {
  determination: 'whether it is a business associate',
  dataClasses: 'what it receives',
  patients: 'how many patients’ information it holds',
  securityOwner: 'who answers for its security',
  locations: 'where its data lies',
  signOn: 'how your people sign in',
  contacts: 'whom to call there',
  company: 'the company behind it',
  certifications: 'any certification',
  cost: 'what it costs',
};

/** "patient information", or null where nobody knows. */
export function receivedWords({ dataClasses }: Pick<VendorDetails, 'dataClasses'>): string | null {
  if (dataClasses === null) return null;
  return dataClasses.length === 0
    ? 'neither patient information nor parts of it'
    : listOf(dataClasses.map((one) => dataClassWords[one]));
}

/** "$1,200.50 a year". */
export function costWords({ hundredths, currency, period }: Cost, locale?: string): string {
  const amount = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(hundredths / 100);
  return `${amount} ${costPeriodWords[period]}`;
}

/** "1,200.50" as hundredths; NaN where it is no amount. Money is never multiplied as a fraction. */
export function hundredthsOf(amount: string): number {
  const [, whole, part] =
    /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(amount.trim().replaceAll(/[, ](?=\d{3}(?:\D|$))/g, '')) ?? [];
  return whole === undefined ? Number.NaN : Number(whole) * 100 + Number((part ?? '').padEnd(2, '0'));
}

/** The same back as somebody would enter it: "1200.50". */
export const amountOf = (hundredths: number): string =>
  hundredths % 100 === 0 ? String(hundredths / 100) : (hundredths / 100).toFixed(2);

interface Change {
  field: string;
  before: string;
  after: string;
}

/** Who and when stand beside a change already. */
const besideIt = new Set(['id', 'vendorId', 'ownerId', 'securityOwnerId', 'decidedBy', 'decidedByName', 'decidedAt']);

/** What a change touched, field by field, in words; empty where there was nothing. */
export function changesOf({ before, after }: Pick<VendorChange, 'before' | 'after'>): Change[] {
  return [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
    .filter((field) => !besideIt.has(field))
    .map((field) => ({
      field,
      before: wordsOfValue(field, before?.[field]),
      after: wordsOfValue(field, after?.[field]),
    }))
    .filter((change) => change.before !== change.after);
}

function wordsOfValue(field: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  const cost = field === 'cost' ? Cost.safeParse(value).data : undefined;
  if (cost) return costWords(cost);
  if (Array.isArray(value)) return value.map((entry) => wordsOfValue(field, entry)).join(', ');
  // A contact or a certification: what else is said of it stands in the trail.
  if (typeof value === 'object') return 'name' in value ? String(value.name) : JSON.stringify(value);
  return typeof value === 'string' ? (wordsOfKey[value] ?? value) : JSON.stringify(value);
}

const wordsOfKey: Readonly<Record<string, string>> = {
  ...determinationWords,
  ...patientVolumeWords,
  ...signOnWords,
  ...dataClassWords,
  ...rulingWords,
};
