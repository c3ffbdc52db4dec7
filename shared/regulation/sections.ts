/** A section of 45 CFR, and the paragraphs of it that may be cited, apart by spaces. */
interface Section {
  title: string;
  paragraphs: string;
}

/**
 * The sections of 45 CFR Parts 160 and 164 that Wardline's courses may cite. 164.308(b)(4) is not among them: it was removed in 2013. Before you
 * add a paragraph, read it in https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C.
 */
export const sections: Readonly<Record<string, Section>> = {
  '160.103': { title: 'Definitions', paragraphs: '' },
  '160.310': {
    title: 'Responsibilities of covered entities and business associates',
    paragraphs: '(a) (b) (c)',
  },
  '160.316': { title: 'Refraining from intimidation or retaliation', paragraphs: '(a) (b) (c)' },
  '160.401': { title: 'Definitions of penalties', paragraphs: '' },
  '160.404': {
    title: 'Amount of a civil money penalty',
    paragraphs: '(a) (b)(1) (b)(2)(i) (b)(2)(ii) (b)(2)(iii) (b)(2)(iv)',
  },
  '160.408': { title: 'Factors in determining the amount', paragraphs: '(a) (b) (c) (d) (e)' },
  '160.410': { title: 'Affirmative defenses', paragraphs: '(c)' },
  '160.414': { title: 'Limitation', paragraphs: '' },
  '164.302': { title: 'Applicability of the Security Rule', paragraphs: '' },
  '164.304': { title: 'Definitions of the Security Rule', paragraphs: '' },
  '164.306': {
    title: 'Security standards: general rules',
    paragraphs: '(a)(1) (a)(2) (a)(3) (a)(4) (b)(1) (b)(2) (c) (d)(1) (d)(2) (d)(3)(i) (d)(3)(ii)(A) (d)(3)(ii)(B) (e)',
  },
  '164.308': {
    title: 'Administrative safeguards',
    paragraphs:
      '(a)(1)(i) (a)(1)(ii)(A) (a)(1)(ii)(B) (a)(1)(ii)(C) (a)(1)(ii)(D) (a)(2) (a)(3)(i) (a)(3)(ii)(A) (a)(3)(ii)(B) (a)(3)(ii)(C) (a)(4)(i) (a)(4)(ii)(A) (a)(4)(ii)(B) (a)(4)(ii)(C) (a)(5)(i) (a)(5)(ii)(A) (a)(5)(ii)(B) (a)(5)(ii)(C) (a)(5)(ii)(D) (a)(6)(i) (a)(6)(ii) (a)(7)(i) (a)(7)(ii)(A) (a)(7)(ii)(B) (a)(7)(ii)(C) (a)(7)(ii)(D) (a)(7)(ii)(E) (a)(8) (b)(1) (b)(2) (b)(3)',
  },
  '164.310': {
    title: 'Physical safeguards',
    paragraphs:
      '(a)(1) (a)(2)(i) (a)(2)(ii) (a)(2)(iii) (a)(2)(iv) (b) (c) (d)(1) (d)(2)(i) (d)(2)(ii) (d)(2)(iii) (d)(2)(iv)',
  },
  '164.312': {
    title: 'Technical safeguards',
    paragraphs: '(a)(1) (a)(2)(i) (a)(2)(ii) (a)(2)(iii) (a)(2)(iv) (b) (c)(1) (c)(2) (d) (e)(1) (e)(2)(i) (e)(2)(ii)',
  },
  '164.314': {
    title: 'Organizational requirements',
    paragraphs: '(a)(1) (a)(2)(i)(A) (a)(2)(i)(B) (a)(2)(i)(C) (a)(2)(ii) (a)(2)(iii)',
  },
  '164.316': {
    title: 'Policies and procedures and documentation requirements',
    paragraphs: '(a) (b)(1)(i) (b)(1)(ii) (b)(2)(i) (b)(2)(ii) (b)(2)(iii)',
  },
  '164.318': { title: 'Compliance dates of the Security Rule', paragraphs: '' },
  '164.402': { title: 'Breach: definitions', paragraphs: '' },
  '164.404': {
    title: 'Notification to individuals',
    paragraphs: '(a)(1) (a)(2) (b) (c)(1) (c)(2) (d)(1) (d)(2) (d)(3)',
  },
  '164.406': { title: 'Notification to the media', paragraphs: '(a) (b) (c)' },
  '164.408': { title: 'Notification to the Secretary', paragraphs: '(a) (b) (c)' },
  '164.410': {
    title: 'Notification by a business associate',
    paragraphs: '(a)(1) (a)(2) (b) (c)(1) (c)(2)',
  },
  '164.412': { title: 'Law enforcement delay', paragraphs: '(a) (b)' },
  '164.414': { title: 'Administrative requirements and burden of proof', paragraphs: '(a) (b)' },
  '164.501': { title: 'Definitions of the Privacy Rule', paragraphs: '' },
  '164.502': {
    title: 'Uses and disclosures: general rules',
    paragraphs:
      '(a)(1)(i) (a)(1)(ii) (a)(1)(iii) (a)(2) (a)(3) (a)(4) (a)(5)(ii) (b)(1) (b)(2) (e)(1)(i) (e)(1)(ii) (e)(2) (j)(1) (j)(2)',
  },
  '164.504': {
    title: 'Uses and disclosures: organizational requirements',
    paragraphs:
      '(e)(1)(i) (e)(1)(ii) (e)(1)(iii) (e)(2)(i) (e)(2)(ii)(A) (e)(2)(ii)(B) (e)(2)(ii)(C) (e)(2)(ii)(D) (e)(2)(ii)(E) (e)(2)(ii)(F) (e)(2)(ii)(G) (e)(2)(ii)(H) (e)(2)(ii)(I) (e)(2)(ii)(J) (e)(2)(iii) (e)(3) (e)(4) (e)(5)',
  },
  '164.506': {
    title: 'Uses and disclosures for treatment, payment, or health care operations',
    paragraphs: '(a) (b) (c)',
  },
  '164.508': {
    title: 'Uses and disclosures that need an authorization',
    paragraphs: '(a)(1) (a)(2) (a)(3) (a)(4) (b) (c)',
  },
  '164.510': { title: 'Uses and disclosures with an opportunity to agree or object', paragraphs: '(a) (b)' },
  '164.512': {
    title: 'Uses and disclosures without authorization or opportunity to object',
    paragraphs: '(a) (b) (d) (e) (f) (i) (j)',
  },
  '164.514': {
    title: 'Other requirements relating to uses and disclosures',
    paragraphs: '(a) (b)(1) (b)(2)(i) (b)(2)(ii) (c) (d)(1) (d)(2) (d)(3) (d)(4) (d)(5) (e) (h)(1) (h)(2)',
  },
  '164.520': {
    title: 'Notice of privacy practices',
    paragraphs: '(a) (b) (c)(1) (c)(2) (c)(3) (d) (e)',
  },
  '164.522': {
    title: 'Right to request restrictions and confidential communications',
    paragraphs: '(a)(1)(i) (a)(1)(vi) (a)(2) (b)(1) (b)(2)',
  },
  '164.524': {
    title: 'Access of individuals',
    paragraphs: '(a)(1) (a)(2) (a)(3) (b)(1) (b)(2)(i) (b)(2)(ii) (c)(1) (c)(2) (c)(3) (c)(4) (d)',
  },
  '164.526': {
    title: 'Amendment',
    paragraphs: '(a)(1) (a)(2)(i) (a)(2)(ii) (a)(2)(iii) (a)(2)(iv) (b)(2) (c) (d)',
  },
  '164.528': { title: 'Accounting of disclosures', paragraphs: '(a)(1) (a)(2) (b) (c)' },
  '164.530': {
    title: 'Administrative requirements',
    paragraphs:
      '(a)(1)(i) (a)(1)(ii) (a)(2) (b)(1) (b)(2)(i)(A) (b)(2)(i)(B) (b)(2)(i)(C) (b)(2)(ii) (c)(1) (c)(2) (d)(1) (d)(2) (e)(1) (e)(2) (f) (g)(1) (g)(2) (h) (i) (j)(1)(i) (j)(1)(ii) (j)(1)(iii) (j)(1)(iv) (j)(2)',
  },
};

/** Whether a citation such as `164.308(a)(5)(i)`, or a paragraph above it such as `164.308(a)(5)`, is one of {@link sections}. */
export function isCitable(citation: string): boolean {
  const section = sections[citation.slice(0, 7)];
  const paragraph = citation.slice(7);
  return (
    section !== undefined &&
    (paragraph === '' || section.paragraphs.split(' ').some((known) => known.startsWith(paragraph)))
  );
}
