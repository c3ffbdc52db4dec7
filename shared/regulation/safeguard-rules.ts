/** The rules of the Security Rule that a safeguard check can ask about (45 CFR Part 164, Subpart C), with what each is about. */
export const safeguardRules = {
  '164.308(a)(1)(ii)(A)': 'risk analysis',
  '164.308(a)(1)(ii)(B)': 'risk management',
  '164.308(a)(1)(ii)(C)': 'sanctions',
  '164.308(a)(1)(ii)(D)': 'review of system activity',
  '164.308(a)(2)': 'security official',
  '164.308(a)(3)(ii)(A)': 'authorization and supervision of the workforce',
  '164.308(a)(3)(ii)(C)': 'end of access',
  '164.308(a)(4)(ii)(B)': 'granting access',
  '164.308(a)(5)(i)': 'awareness and training',
  '164.308(a)(5)(ii)(B)': 'malicious software',
  '164.308(a)(5)(ii)(D)': 'passwords',
  '164.308(a)(6)(ii)': 'response to incidents',
  '164.308(a)(7)(ii)(A)': 'backup of data',
  '164.308(a)(7)(ii)(B)': 'recovery',
  '164.308(a)(7)(ii)(D)': 'testing of the plans',
  '164.308(a)(8)': 'evaluation',
  '164.308(b)(2)': 'assurances of subcontractors',
  '164.310(a)(1)': 'access to facilities',
  '164.310(c)': 'security of workstations',
  '164.310(d)(2)(i)': 'disposal',
  '164.312(a)(2)(i)': 'unique user identification',
  '164.312(a)(2)(iii)': 'automatic logoff',
  '164.312(a)(2)(iv)': 'encryption at rest',
  '164.312(b)': 'audit controls',
  '164.312(c)(1)': 'integrity',
  '164.312(d)': 'authentication',
  '164.312(e)(1)': 'transmission security',
  '164.312(e)(2)(ii)': 'encryption in transit',
} as const;
export type SafeguardRule = keyof typeof safeguardRules;

/** Their sections, as schemas take them. */
export const citedRules = Object.keys(safeguardRules).filter((key): key is SafeguardRule => key in safeguardRules);
