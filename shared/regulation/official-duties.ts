import type { BuiltInCourse } from '../domain/course.ts';

/** The officials whose training needs are assessed. */
export const officials = ['security-official', 'privacy-official'] as const;
export type Official = (typeof officials)[number];

export const officialWords: Readonly<Record<Official, string>> = {
  'security-official': 'Security official',
  'privacy-official': 'Privacy official',
};

/** What a duty is about; a security official's competence is kept in the same five. */
export const dutyDomains = ['risk', 'administrative', 'physical', 'technical', 'breach', 'privacy'] as const;
export type DutyDomain = (typeof dutyDomains)[number];

export const dutyDomainWords: Readonly<Record<DutyDomain, string>> = {
  risk: 'Risk',
  administrative: 'Administrative safeguards',
  physical: 'Physical safeguards',
  technical: 'Technical safeguards',
  breach: 'Breach notification',
  privacy: 'Uses, disclosures and patients’ rights',
};

/** Something that an official has to be able to see to, and the section of 45 CFR that it comes from. */
interface Duty {
  domain: DutyDomain;
  of: readonly Official[];
  cite: string;
  duty: string;
}

const security = ['security-official'] as const;
const privacy = ['privacy-official'] as const;
const both = officials;

/** Kept for good under these ids: a signed assessment names them. Drawn from 45 CFR 164.308 to 164.316, 164.402 ff. and 164.502 to 164.530. */
export const officialDuties = {
  'risk-analysis': {
    domain: 'risk',
    of: security,
    cite: '164.308(a)(1)(ii)(A)',
    duty: 'Assess accurately and thoroughly the risks to all electronic patient information, vendors included',
  },
  'risk-management': {
    domain: 'risk',
    of: security,
    cite: '164.308(a)(1)(ii)(B)',
    duty: 'Bring risks down to a reasonable and appropriate level, and follow each until it is',
  },
  'activity-review': {
    domain: 'risk',
    of: security,
    cite: '164.308(a)(1)(ii)(D)',
    duty: 'Review regularly what systems record: audit logs, access reports, incidents',
  },
  evaluation: {
    domain: 'risk',
    of: security,
    cite: '164.308(a)(8)',
    duty: 'Evaluate from time to time, and when something changes, whether the safeguards still fit',
  },
  'security-sanctions': {
    domain: 'administrative',
    of: security,
    cite: '164.308(a)(1)(ii)(C)',
    duty: 'See that appropriate sanctions follow when the workforce does not comply',
  },
  'workforce-access': {
    domain: 'administrative',
    of: security,
    cite: '164.308(a)(3), (a)(4)',
    duty: 'Decide who gets access, supervise it, and end it when somebody leaves',
  },
  'security-training': {
    domain: 'administrative',
    of: security,
    cite: '164.308(a)(5)',
    duty: 'Run awareness and training for all of the workforce, management included',
  },
  'security-incidents': {
    domain: 'administrative',
    of: security,
    cite: '164.308(a)(6)(ii)',
    duty: 'Respond to suspected incidents, limit their harm, document them and their outcome',
  },
  contingency: {
    domain: 'administrative',
    of: security,
    cite: '164.308(a)(7)',
    duty: 'Plan for backup, recovery and work in an emergency, and test it',
  },
  'business-associates': {
    domain: 'administrative',
    of: both,
    cite: '164.308(b), 164.314(a), 164.504(e)',
    duty: 'See that nobody handles patient information for the organization without the agreement it needs',
  },
  'security-documentation': {
    domain: 'administrative',
    of: security,
    cite: '164.316(b)',
    duty: 'Keep policies and records of what was done for six years, available and reviewed',
  },
  facilities: {
    domain: 'physical',
    of: security,
    cite: '164.310(a)',
    duty: 'Control who gets into rooms and buildings, also in an emergency',
  },
  workstations: {
    domain: 'physical',
    of: security,
    cite: '164.310(b), (c)',
    duty: 'Say how workstations are used and where they stand, and secure them',
  },
  media: {
    domain: 'physical',
    of: security,
    cite: '164.310(d)',
    duty: 'See to devices and media: disposal, re-use, whereabouts, backup before they move',
  },
  'access-control': {
    domain: 'technical',
    of: security,
    cite: '164.312(a)',
    duty: 'Judge unique users, emergency access, automatic log-off and encryption',
  },
  'audit-controls': {
    domain: 'technical',
    of: security,
    cite: '164.312(b)',
    duty: 'See that systems record what happens in them, so that it can be examined',
  },
  integrity: {
    domain: 'technical',
    of: security,
    cite: '164.312(c)',
    duty: 'Protect information from being altered or destroyed improperly',
  },
  authentication: {
    domain: 'technical',
    of: security,
    cite: '164.312(d)',
    duty: 'Make sure that whoever asks for access is who they say they are',
  },
  transmission: {
    domain: 'technical',
    of: security,
    cite: '164.312(e)',
    duty: 'Protect information on its way over networks',
  },
  'minimum-necessary': {
    domain: 'privacy',
    of: privacy,
    cite: '164.502(b)',
    duty: 'Limit uses, disclosures and requests to the minimum necessary',
  },
  deidentification: {
    domain: 'privacy',
    of: privacy,
    cite: '164.514(a), (b)',
    duty: 'Judge whether information is de-identified',
  },
  rights: {
    domain: 'privacy',
    of: privacy,
    cite: '164.524, 164.526, 164.528',
    duty: 'Answer patients who ask for access, an amendment or an accounting of disclosures',
  },
  'privacy-training': {
    domain: 'administrative',
    of: privacy,
    cite: '164.530(b)',
    duty: 'Train all of the workforce on privacy policies as their functions need it, newcomers and after material changes',
  },
  'privacy-safeguards': {
    domain: 'administrative',
    of: privacy,
    cite: '164.530(c)',
    duty: 'Keep safeguards that protect privacy and limit what is seen or heard by chance',
  },
  complaints: {
    domain: 'administrative',
    of: privacy,
    cite: '164.530(d)',
    duty: 'Take complaints, and document them and what came of them',
  },
  'privacy-sanctions': {
    domain: 'administrative',
    of: privacy,
    cite: '164.530(e)',
    duty: 'Apply appropriate sanctions, document them, and spare those whom the rule protects',
  },
  mitigation: {
    domain: 'administrative',
    of: privacy,
    cite: '164.530(f)',
    duty: 'Limit known harm, also where a business associate caused it',
  },
  retaliation: {
    domain: 'administrative',
    of: privacy,
    cite: '164.530(g), (h)',
    duty: 'See that nobody is intimidated, retaliated against or made to waive rights',
  },
  'privacy-policies': {
    domain: 'administrative',
    of: privacy,
    cite: '164.530(i), (j)',
    duty: 'Keep policies current with the law, and the records for six years',
  },
  'four-factors': {
    domain: 'breach',
    of: both,
    cite: '164.402',
    duty: 'Assess with at least the four factors whether there is a low probability that information was compromised',
  },
  'breach-notices': {
    domain: 'breach',
    of: both,
    cite: '164.404, 164.406, 164.408',
    duty: 'Tell individuals, the media and HHS, to whom it applies, without unreasonable delay and within the limits',
  },
  'associate-breaches': {
    domain: 'breach',
    of: both,
    cite: '164.410',
    duty: 'Act on the report of a business associate, and know from which day the time runs',
  },
  'breach-proof': {
    domain: 'breach',
    of: both,
    cite: '164.414(b)',
    duty: 'Prove that all notices were made, or that it was no breach',
  },
} as const satisfies Readonly<Record<string, Duty>>;
export type DutyId = keyof typeof officialDuties;

export const dutyIds = Object.keys(officialDuties).filter((id): id is DutyId => Object.hasOwn(officialDuties, id));

/** The duties of an official, by what they are about, in the order in which they are asked. */
export function dutiesOf(official: Official): { domain: DutyDomain; duties: (Omit<Duty, 'of'> & { id: DutyId })[] }[] {
  const own = dutyIds.flatMap((id) => {
    const duty: Duty = officialDuties[id];
    return duty.of.includes(official) ? [{ id, domain: duty.domain, cite: duty.cite, duty: duty.duty }] : [];
  });
  return dutyDomains
    .map((domain) => ({ domain, duties: own.filter((duty) => duty.domain === domain) }))
    .filter(({ duties }) => duties.length > 0);
}

/** The course of Wardline that is made for them. */
export const courseOf: Readonly<Record<Official, BuiltInCourse>> = {
  'security-official': 'security-official',
  'privacy-official': 'privacy-official',
};
