import { aboutNobody, aboutPatients } from './case.ts';

/** A line or less, both kinds side by side: the shortest text in which somebody is, and is not, a patient. */
export const oneLiners = [
  ...aboutPatients('one-liner', [
    ['name-and-diagnosis', 'easy', `Patient «name:Yvette Marchand» has bipolar disorder`],
    ['mister', 'medium', `Mr. «name:Kipchoge»'s troponin is 2.4`],
    ['dob-and-drug', 'medium', `dob «date:4/9/1967» refill zolpidem please`],
    ['mrn-and-scan', 'medium', `MRN «mrn:8842017» needs repeat CT chest in 6 mo`],
    ['hyphenated', 'medium', `«name:Marie-Ange Désir», 31, ectopic, to OR now`],
    ['two-words-names', 'hard', `is «name:Bao Vy» still intubated`],
    ['biopsy-back', 'medium', `«name:gary whitcombe» biopsy back, it's melanoma`],
    ['member-and-drug', 'medium', `Member «health-plan:ZXJ882014417» denied for Wegovy`],
    ['question', 'medium', `When did «name:Mrs. Stavropoulos» last get her Prolia?`],
    ['ssn', 'medium', `ss# «ssn:527-18-4406» on methadone, verify dose`],
    ['spanish', 'medium', `la Sra. «name:Consuelo Ibarra» está embarazada de 9 semanas`],
    ['room-and-initials', 'hard', `rm 12 «name:T.W.» refused dialysis, labs «date:10/30»`],
  ]),
  ...aboutNobody('one-liner-nobody', [
    ['drug-question', 'easy', `max dose of tramadol in elderly?`],
    ['doctor-and-clinic', 'medium', `Dr. Marchand is in Dermatology on Tuesdays`],
    ['mister-no-health', 'medium', `Mr. Kipchoge called about the copier lease`],
    ['dob-in-form', 'medium', `DOB field should accept 4/9/1967 and 04-09-67`],
    ['order-number', 'easy', `order 8842017 CT contrast, 12 boxes, arrives 10/30`],
    ['named-disease', 'medium', `is Marie-Strumpell the same as ankylosing spondylitis`],
    ['nurse-leaving', 'medium', `Bao from ICU got the flight nurse job!`],
    ['meeting', 'easy', `Biopsy workflow meeting moved to 2 pm, Gary can't make it`],
    ['plan', 'easy', `Does Wegovy need a PA on ZXJ plans now?`],
    ['ssn-format', 'hard', `methadone clinic wants SSN as 999-99-9999 in the test file`],
    ['spanish', 'easy', `¿Dónde está la sala de espera de obstetricia?`],
    ['statue', 'hard', `Room 12 is now the T. W. Harlan dialysis suite`],
  ]),
];
