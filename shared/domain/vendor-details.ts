import { z } from '../zod.ts';
import { AuditEvent } from './audit-event.ts';
import { CalendarDay } from './calendar.ts';
import { DataClass } from './data-class.ts';
import { Determination } from './determination.ts';
import { Email, MemberId } from './member.ts';
import { VendorId } from './vendor-id.ts';

const Words = z.string().trim().max(120, 'Keep it to 120 characters');

export const contactDuties = ['account', 'privacy', 'security', 'legal', 'support'] as const;

/** A person at the vendor. */
export const Contact = z.strictObject({
  name: Words.min(1, 'Enter a name'),
  duty: z.enum(contactDuties),
  email: Email.nullable(),
  phone: z.string().trim().max(40, 'Keep it to 40 characters'),
});
export type Contact = z.infer<typeof Contact>;

/** What an independent assessor confirmed of the vendor, as its certificate or report says. */
export const Certification = z
  .strictObject({
    name: Words.min(1, 'Enter what it is, such as SOC 2 Type II'),
    issuedOn: CalendarDay.nullable(),
    /** The last day for which it speaks; none where it names no end. */
    validUntilOn: CalendarDay.nullable(),
  })
  .refine(({ issuedOn, validUntilOn }) => issuedOn === null || validUntilOn === null || validUntilOn >= issuedOn, {
    path: ['validUntilOn'],
    message: 'It cannot end before it was issued',
  });
export type Certification = z.infer<typeof Certification>;

/**
 * How many patients' information a vendor holds. 500 is where a breach is told to HHS with the notice to the patients
 * and not at the end of the year (45 CFR 164.408(b)).
 */
export const patientVolumes = ['under-500', 'under-10000', 'under-100000', 'from-100000'] as const;
export type PatientVolume = (typeof patientVolumes)[number];

/** How the organization's people sign in there, from the safest on. */
export const signOnMethods = ['single-sign-on', 'second-factor', 'password', 'shared-password', 'none'] as const;
export type SignOnMethod = (typeof signOnMethods)[number];

export const currencies = ['USD', 'CAD', 'EUR', 'GBP', 'CHF', 'AUD'] as const;
export const costPeriods = ['month', 'year', 'once'] as const;

export const Cost = z.strictObject({
  /** In hundredths of the currency, so that nothing is rounded. */
  hundredths: z.int('Enter an amount such as 1200 or 49.90').min(0).max(100_000_000_000),
  currency: z.enum(currencies),
  period: z.enum(costPeriods),
});
export type Cost = z.infer<typeof Cost>;

/** What the organization knows of a vendor beyond its name, sites and owner. Null and empty stand for "not known yet". */
export const VendorDetails = z.strictObject({
  /** The company by its legal name. */
  company: Words,
  products: z.array(Words.min(1)).max(50),
  contacts: z.array(Contact).max(20),
  /** The member who answers for how its data is protected; the owner answers for the rest. */
  securityOwnerId: MemberId.nullable(),
  /** What it receives; empty where it receives none of these. */
  dataClasses: z.array(DataClass).max(3).nullable(),
  /** Always null of a vendor that is known to receive no patient information. */
  patients: z.enum(patientVolumes).nullable(),
  /** Where its data lies, as countries or regions. */
  locations: z.array(Words.min(1)).max(20),
  signOn: z.enum(signOnMethods).nullable(),
  cost: Cost.nullable(),
  certifications: z.array(Certification).max(20),
});
export type VendorDetails = z.infer<typeof VendorDetails>;

export const DescribeVendor = VendorDetails.extend({ id: VendorId });
export type DescribeVendor = z.infer<typeof DescribeVendor>;

export const VendorDetailsRecord = z.object({
  ...VendorDetails.shape,
  securityOwnerName: z.string().nullable(),
  /** Newest first. */
  determinations: z.array(Determination),
});
export type VendorDetailsRecord = z.infer<typeof VendorDetailsRecord>;

/** A change of a vendor itself, as the audit trail has it. */
export const VendorChange = AuditEvent.pick({
  sequence: true,
  occurredAt: true,
  actorName: true,
  action: true,
  before: true,
  after: true,
});
export type VendorChange = z.infer<typeof VendorChange>;

/** What can be not known of a vendor, from what its risk turns on to what is good to have. */
export const knowable = [
  'determination',
  'dataClasses',
  'patients',
  'securityOwner',
  'locations',
  'signOn',
  'contacts',
  'company',
  'certifications',
  'cost',
] as const;
export type Knowable = (typeof knowable)[number];

/** What nobody has said of a vendor yet, in the order of `knowable`. */
export function unknownOf(details: VendorDetailsRecord): Knowable[] {
  const isUnknown: Record<Knowable, boolean> = {
    determination: (details.determinations[0]?.kind ?? 'undecided') === 'undecided',
    dataClasses: details.dataClasses === null,
    patients: details.patients === null && mayReceivePhi(details),
    securityOwner: details.securityOwnerId === null,
    locations: details.locations.length === 0,
    signOn: details.signOn === null,
    contacts: details.contacts.length === 0,
    company: details.company === '',
    certifications: details.certifications.length === 0,
    cost: details.cost === null,
  };
  return knowable.filter((one) => isUnknown[one]);
}

/** Does it receive patient information, for all that is known? What nobody has said counts as yes. */
export const mayReceivePhi = ({ dataClasses }: Pick<VendorDetails, 'dataClasses'>): boolean =>
  dataClasses === null || dataClasses.includes('phi');

/** Is a vendor that receives patient information held to be none that needs an agreement? Then the reason must carry it. */
export const needsItsReason = ({ dataClasses, determinations }: VendorDetailsRecord): boolean =>
  dataClasses?.includes('phi') === true &&
  (determinations[0]?.kind === 'conduit' || determinations[0]?.kind === 'not-business-associate');
