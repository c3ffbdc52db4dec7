/** The pages of an agreement with every clause that 45 CFR 164.504(e)(2) and 164.314(a)(2)(i) ask for. Written for tests; no real one. */
export const agreementPages: readonly string[] = [
  `This agreement is made between Riverside Clinic and Notely Inc.
Business Associate may use or disclose protected health information only as necessary to perform the services
set out in Exhibit A.
Business Associate agrees to not use or further disclose protected health information other than as permitted
by this agreement or as required by law.
Business Associate may use protected health information for its proper management and administration.
Business Associate may provide data aggregation services relating to the health care operations of the clinic.
Business Associate shall use appropriate safeguards to prevent misuse of protected health information.
Business Associate shall comply with Subpart C of 45 CFR Part 164 in all it does.
Business Associate shall report any use or disclosure not provided for by this agreement, including breaches of
unsecured protected health information, within ten days.
Business Associate shall report each security incident of which it becomes aware.
Business Associate shall make sure that subcontractors agree to the same restrictions and conditions.
Subcontractors with electronic protected health information agree to comply with 45 CFR 164.308(b)(2).`,
  `Business Associate shall provide access to a designated record set under 45 CFR 164.524.
Business Associate shall make any amendment to a designated record set under 45 CFR 164.526.
Business Associate shall keep what is needed for an accounting of disclosures under 45 CFR 164.528.
To the extent Business Associate is to carry out an obligation under Subpart E, it complies with what binds the clinic.
Business Associate shall make its books and records available to the Secretary.
The clinic may terminate this agreement if Business Associate has violated a material term.
Upon termination Business Associate shall, if feasible, return or destroy all protected health information.`,
];
