import { aboutNobody } from './case.ts';

/** Texts of a page or so, full of names, dates and medicine, and of nobody's. */
export const longTextsAboutNobody = [
  ...aboutNobody('long-minutes', [
    [
      'department-meeting',
      'medium',
      `DEPARTMENT OF SURGERY - MONTHLY MEETING
October 15, 2025, 17:00, Library. Chair: Dr. Evelyn Moran. Minutes: Kat Bloom.
Present: Drs. Brandt, Vu, Ishikawa, Lasky, Oyelaran; J. Amos RN; P. Assante PharmD. Excused: Dr. Fenwick (vacation).

1. Minutes of September 17 approved.
2. Volume: 412 cases, up 3%. First-case on-time starts 71%; delays mostly from missing consents and late H&P updates. Dr. Vu asks that residents check the list at 18:00 the evening before.
3. Antibiotics: cefazolin 3 g above 120 kg was given in 22 of 31 cases. P. Assante will change the order set so that weight drives the dose. Penicillin allergy is not a reason for clindamycin in most people; the pocket card is attached.
4. Infections: two deep infections after colectomy and one after hernia with mesh, reviewed in peer review, no pattern. Wound protectors are now on all colon trays.
5. Robot: second console installed. Credentialing for hysterectomy and inguinal hernia needs ten proctored cases; proctors are Drs. Lasky and Oyelaran.
6. Venous thromboembolism: extended enoxaparin for cancer resections is at 64%, goal 85%. Case management says copay is the barrier. Social work to look at foundation help.
7. Staffing: two CRNAs start on December 1. OR 3 stays closed until the air handler is replaced on November 21.
8. Pathology turnaround for breast excisions fell to 3.1 days after Dr. Rask's second assistant started.
9. Other: Dr. Brandt thanked the night team for the bus accident response. Holiday coverage sheet goes to Kat by November 1 (kbloom@stbrendan.example.org, 555-0174).

Adjourned 18:05. Next meeting November 19, 2025.`,
    ],
    [
      'policy-long',
      'medium',
      `POLICY PC-214  PATIENT IDENTIFICATION AND WRISTBANDS
Effective 03/01/2024   Reviewed 09/12/2025   Owner: Director of Patient Safety

Purpose. To make sure that the right person receives the right care.

Policy. Every patient admitted to a bed, observed in the Emergency Department, or having a procedure wears a wristband that shows last name, first name, date of birth, sex, medical record number and visit number. Newborns wear two bands with the mother's last name, the word "Boy" or "Girl", the date and time of birth, and the band number of the mother.

Procedure.
1. Registration asks the person to state and spell the name and to state the date of birth. Do not read the name to the person ("Are you Mr. Jones?").
2. Two identifiers are compared before medication, blood, specimen collection, meals for special diets, imaging, transport and discharge.
3. If the person cannot speak, a relative or the transferring nurse identifies the person and this is written down. If nobody can, registration assigns a name from the alias list (for example "Trauma, Alpha") and an estimated age.
4. Colour clips: red allergy, yellow fall risk, purple do not resuscitate, pink limb alert (mastectomy, fistula). No clip is used for isolation.
5. Specimens are labelled at the bedside after collection. An unlabelled tube is discarded, except for cerebrospinal fluid, tissue and other samples that cannot be drawn again; then the collector signs form L-12.
6. Same-name alerts: when two patients on a unit share a last name, the charge nurse places the alert in the chart and on the board.

Education: at hire and each year. Monitoring: 30 observations per unit per month; results go to the Quality Committee.
References: National Patient Safety Goal 01.01.01; 42 CFR 482.24; AABB Standards. Supersedes PC-214 of 05/2021.
Questions: patient.safety@stbrendan.example.org or 330-555-0118.`,
    ],
  ]),
  ...aboutNobody('long-article', [
    [
      'blog',
      'medium',
      `What I learned from twenty years of insulin pumps
By Karen Lindqvist, CDCES, October 2, 2025

When I started at the diabetes clinic in 2004, a pump was the size of a pager and the instructions were the size of a novel. We taught basal rates with crayons. Today the pump talks to a sensor, the sensor talks to a phone, and the phone talks to a grandmother two states away who calls at 3 a.m. because the arrow points down.

Three things have not changed. First, sites fail. If the glucose is above 250 twice in a row, change the set, give the correction with a syringe, and check ketones. Second, exercise lies: a soccer game drops you twice, once on the field and once in bed. Third, nobody wants to be lectured. Dr. Elliot Joslin wrote about teamwork in 1918, long before anyone could see a number in real time.

I am often asked which system is best. It is the one you will wear. People who swim like the patch; people who love settings like the tube; people with arthritis like the one with big buttons. Costs differ: with commercial insurance a starter kit may be $0 or $900, and Medicare changed its rule in 2022 so that finger-stick logs are no longer needed.

What about type 2? Studies with 300 to 600 adults, mean age 57, show an A1c about 0.9 points lower after 13 weeks, and fewer injections. Lows were rare. Weight did not change.

If you are newly diagnosed, breathe. You will learn faster than you think. Bring the box to your visit, bring your questions, and bring the person who worries most. Our next class is on November 12 at 6 p.m. in Room B (register at 419-555-0133). Coffee is on me, and there is half-and-half.`,
    ],
    [
      'systematic-review',
      'easy',
      `Tranexamic acid in hip fracture surgery: a systematic review and meta-analysis

Background. Between 30% and 60% of patients with a hip fracture receive a red cell transfusion. Tranexamic acid (TXA) reduces bleeding in elective arthroplasty; its safety in frail patients is less certain.

Methods. We searched MEDLINE, Embase and CENTRAL from inception to 31 March 2025 for randomised trials of intravenous or topical TXA versus placebo in adults aged 60 or more. Two reviewers (AK, MO) extracted data; a third (LB) resolved conflicts. Risk of bias was judged with RoB 2. We used random-effects models and GRADE.

Results. Twenty-one trials (n = 3,118; mean age 81 years; 72% women) were included. TXA lowered the risk of transfusion (RR 0.62, 95% CI 0.53 to 0.72; I2 = 41%) and total blood loss by 240 mL (95% CI 180 to 310). There was no difference in venous thromboembolism (RR 1.05, 0.72 to 1.53), stroke, myocardial infarction or 30-day mortality, although event counts were low. Effects were alike for sliding hip screw and hemiarthroplasty and for doses of 1 g and 15 mg/kg. A second dose gave no further benefit. Certainty was high for transfusion and low for thrombosis.

Discussion. Patients with a recent stent, stroke or pulmonary embolism were excluded from most trials. Three trials are ongoing (NCT05550121, ISRCTN00441772 and one in Japan).

Funding: none. Registration: PROSPERO CRD42025004417. Correspondence: Dr. A. Kowalski, Department of Anaesthesia, St. Brendan, a.kowalski@stbrendan.example.org.`,
    ],
    [
      'short-story',
      'hard',
      `The Night Shift

At two the lift opened and nobody stepped out. Nurse Hargreave looked up from the drug book, counted the ampoules again, and found that she had been right the first time.

"Bed six is asking for you," said the porter, whose name was Ansel and who had buried two wives. "Says that it's his heart."

Bed six was Colonel Truscott, seventy-nine, who had been dying since Michaelmas and enjoyed it. He lay like a knight on a tomb, with his moustache above the sheet. "It has stopped," he told her. "I distinctly felt it stop."

She took his wrist. The pulse came and went like someone looking for a house number. "It has started again, Colonel."

"Then I should like an egg."

There were no eggs. There was digitalis, there was morphia for the man in four whose leg had gone to gangrene, and there was rain. In the sluice the new probationer was crying over a bedpan, because Mrs. Pym in the women's ward had asked her for a mirror and she had brought it.

"They always ask," said Hargreave. "You hold it so that they see the window."

Dr. Lomax came at four, smelling of the dance. He listened to the colonel's chest for a long time with his eyes shut, and she understood that he was asleep. When he straightened himself he wrote "mitral stenosis, rest" on the chart and underlined it twice.

"Will he see Christmas?" she asked.

"He will see to it that we do not forget it," said Lomax, and went to look for his hat.`,
    ],
  ]),
  ...aboutNobody('long-correspondence', [
    [
      'vendor-thread',
      'medium',
      `From: Nadine Foss <nadine@scribeco.example.com>
To: Priya Natarajan <pnatarajan@stbrendan.example.org>
Date: Thu, 16 Oct 2025 14:22
Subject: Re: Security questionnaire and BAA

Hi Priya,

Thank you for the call. Answers below, in your order.

1. Where is data kept? In two regions in the US. Audio is deleted 72 hours after the note is signed; text after 30 days, unless you choose longer.
2. Is customer data used to train models? No. It is in section 4.3 of the BAA.
3. Who can hear a recording? Three people in support, each access is logged with a reason. In 2025 so far there were eleven accesses for all customers.
4. Subcontractors: hosting, e-mail and a speech model, list attached with BAA dates.
5. Certifications: SOC 2 Type II (period 10/01/2024-09/30/2025), HITRUST r2 expected 03/2026.
6. Does the product diagnose? No. It drafts the history, exam and plan from what is said. Dr. Bratt asked about orders: it queues medications and labs for the doctor's signature and never sends them.
7. Specialties with tuned templates: primary care, cardiology, orthopedics, behavioral health, oncology. Pediatrics is in beta.

For the pilot we suggest six clinicians for eight weeks from December 1. Seats are $119 per month. Please send the list of names, NPIs and work e-mails (no patient data, please), and I will set up the sandbox with our actor recordings: the knee pain visit, the diabetes follow-up and the difficult conversation.

Jorge Medina, our lead engineer, can meet your team on 10/23 or 10/24 about the FHIR scopes. His direct line is 555-0168.

Kind regards,
Nadine`,
    ],
    [
      'recruitment-mail',
      'hard',
      `Dear Dr. Achterberg,

It was a pleasure to meet you in San Diego, and thank you for sending your CV. Dr. Whitney and I were impressed by your work on eosinophilic esophagitis and by the endoscopy numbers from your fellowship (612 colonoscopies, 140 ERCPs).

Let me describe the position again. Our group of seven covers two hospitals and an ambulatory centre. Call is one in seven, with a nurse practitioner taking first calls until ten. You would have two clinic days, two and a half endoscopy days, and half a day for the liver clinic, where Maribel Santos, PA-C, follows about 300 people with hepatitis C and cirrhosis. We do not do transplants; they go to Salt Lake City.

Compensation is $485,000 for two years, then productivity with a floor. The relocation allowance is $20,000. Loan repayment through the state is possible because the county is a shortage area. Malpractice is occurrence based. Vacation is seven weeks, and nobody has ever been asked to carry a pager there.

Boise is kind to families. My husband Lars teaches at the high school, and our twins learned to ski at four. There are direct flights to Amsterdam from Seattle, should your parents want to visit.

Could you come on November 13 and 14? Joanne (208-555-0112) will book the flights; she only needs your date of birth as in your passport, and any food allergies. Please bring your spouse if you can. We will have dinner with the partners on Thursday and show you the new endoscopy suite on Friday.

Warmly,
Harold Whitney, MD`,
    ],
    [
      'insurance-booklet',
      'easy',
      `YOUR RIGHTS WHEN WE SAY NO

If we deny a service, a drug or a payment, you can ask us to look again. This is called an appeal.

How long do I have? 180 days from the date of the letter. If waiting could seriously harm your health, ask for a fast appeal: we answer within 72 hours. Your doctor may ask for you.

What should I send? Your name, your member ID (on the front of the card), the claim number from the letter, the date of the service, the name of the doctor or hospital, and the reason why you think that we are wrong. Medical records help: office notes, test results, a letter of medical necessity. For drugs, tell us which ones you have tried and what happened.

Examples. We denied an MRI of the knee because no physical therapy was tried: send the therapist's notes. We denied a brand drug for migraine because two generics come first: send the dates and doses of topiramate, propranolol or amitriptyline. We denied a hospital stay as "observation": ask the doctor to describe how ill you were, with vital signs and laboratory values.

What if you say no again? You may ask for an outside review by doctors who do not work for us. It is free. The State Insurance Department (1-800-555-0191) can help.

Where do I send it? Appeals Department, PO Box 4417, Columbus OH 43216. Fax 614-555-0187. Online: sign in and choose "Appeals". Help in other languages: 1-888-555-0114, TTY 711.

You will not be treated differently because you appeal.`,
    ],
  ]),
  ...aboutNobody('long-machine-text', [
    [
      'module',
      'medium',
      `/**
 * Builds the demographics banner shown on top of each chart.
 * Owner: Team Registration (Priya, Tomas). Spec: REG-2041.
 */
export interface Patient {
  mrn: string;
  name: { family: string; given: string[]; suffix?: string };
  birthDate: string; // YYYY-MM-DD
  deceased?: { date: string };
  allergies: Allergy[];
  problems: Array<{ code: string; display: string; onset?: string }>;
}

const CODES_HIDDEN_FROM_BANNER = new Set(['F10.20', 'F11.20', 'B20', 'Z21', 'O04.5']); // sensitive, see policy PC-118

export function bannerLines(patient: Patient, today: Date): string[] {
  const lines = [displayName(patient.name), ageAndBirthDate(patient.birthDate, today), 'MRN ' + patient.mrn];
  if (patient.deceased) lines.push('Deceased ' + patient.deceased.date);
  const severe = patient.allergies.filter((allergy) => allergy.severity === 'severe');
  lines.push(severe.length === 0 ? 'No severe allergies' : 'ALLERGY: ' + severe.map((a) => a.substance).join(', '));
  const shown = patient.problems.filter((problem) => !CODES_HIDDEN_FROM_BANNER.has(problem.code));
  if (shown.some(({ code }) => code.startsWith('E10') || code.startsWith('E11'))) lines.push('Diabetes');
  if (shown.some(({ code }) => code === 'Z79.01')) lines.push('On anticoagulant (warfarin, apixaban, rivaroxaban)');
  return lines;
}

function ageAndBirthDate(birthDate: string, today: Date): string {
  const years = today.getFullYear() - Number(birthDate.slice(0, 4));
  return years >= 90 ? '90+' : birthDate + ' (' + years + ' y)';
}`,
    ],
    [
      'order-set',
      'medium',
      `ORDER SET 204: ADULT DKA (draft 7, P. Assante, S. Holt, 10/09/2025)

ADMIT TO: [ ] ICU [ ] Step-down     CODE STATUS: [ ] Full [ ] DNR
ALLERGIES: _______________   WEIGHT: ______ kg
DIAGNOSIS: Diabetic ketoacidosis (E10.10 / E11.10)

FLUIDS
[x] 0.9% NaCl 1,000 mL over 1 h, then 250-500 mL/h
[ ] When glucose < 250: D5 0.45% NaCl 150 mL/h
INSULIN
[x] Regular insulin 0.1 u/kg/h IV. Do not start if K < 3.3
[ ] Glargine 0.25 u/kg SQ within 3 h of start
POTASSIUM
K < 3.3: 40 mEq IV over 2 h, hold insulin, call provider
K 3.3-5.2: 20-30 mEq in each liter
K > 5.2: none, recheck in 2 h
LABS
[x] Glucose hourly  [x] BMP, phosphate, magnesium q4h  [x] Beta-hydroxybutyrate q6h
[x] A1c, lipase, troponin, UA, hCG (women 12-55), blood cultures x2 if febrile
[x] ECG on admission
NURSING
[x] Neuro checks q2h, strict I&O, foley only if obtunded
CALL PROVIDER: glucose falls > 100/h, pH < 7.0, change in mental status, urine < 30 mL/h
TRANSITION: anion gap < 12 x2, eating, HCO3 > 18. Overlap basal insulin 2 h.
CONSULTS: [ ] Endocrinology (555-0181) [ ] Diabetes educator [ ] Social work for insulin access

Signature: ______________ Date/Time: ____________   (patient label here)`,
    ],
  ]),
];
