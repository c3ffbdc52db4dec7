import type { DetectorId } from '../../shared/detect/detectors/index.ts';

/** A short text as a clinic's day brings it, written for this project about nobody. */
export interface CorpusText {
  title: string;
  text: string;
  isPatientInformation: boolean;
  /** Detectors that must find something in it. */
  finds?: readonly DetectorId[];
  /** What we get wrong today and why. Getting it right fails the test until this line is removed. */
  miss?: string;
}

export const patientTexts: readonly CorpusText[] = [
  {
    title: 'discharge note',
    text: 'DISCHARGE SUMMARY\nPatient: Adela Whitcombe  DOB: 02/09/1954  MRN: 40083127\nAdmitted 10/14/2025 with acute decompensated heart failure. Treated with IV furosemide. Discharged home on 10/19/2025 with torsemide 20 mg daily.',
    isPatientInformation: true,
    finds: ['person-name', 'date-of-birth', 'mrn', 'care-date', 'clinical-term'],
  },
  {
    title: 'chat prompt, one sentence',
    text: 'Can you rewrite this for the family: Mrs. Okonkwo had a stroke on Tuesday and cannot swallow safely yet.',
    isPatientInformation: true,
    finds: ['person-name'],
  },
  {
    title: 'chat prompt, initials only',
    text: 'summarize: J.T., 43F, MRN 7719204, pap smear HSIL, colposcopy on 9/3/2025, needs LEEP consent letter',
    isPatientInformation: true,
    finds: ['mrn', 'care-date'],
  },
  {
    title: 'intake card',
    text: 'Name: Rosalind Achterberg\nDate of birth: July 8, 1949\nPhone: (614) 555-0163\nInsurance: Buckeye Health, Member ID: BKH40017725\nReason for visit: knee swelling\nAllergies: sulfa',
    isPatientInformation: true,
    finds: ['person-name', 'date-of-birth', 'phone', 'health-plan-id'],
  },
  {
    title: 'intake card with labels on their own lines',
    text: 'Patient Name\nTheodore Brandvold\nDate of Birth\n11/30/1961\nPrimary Complaint\nShortness of breath on stairs',
    isPatientInformation: true,
    finds: ['person-name', 'date-of-birth'],
  },
  {
    title: 'nurse handoff',
    text: 'Rm 412 Delacroix, 67M, POD2 R hip replacement, pain 4/10, on enoxaparin, dc tomorrow if labs ok',
    isPatientInformation: true,
  },
  {
    title: 'text message between colleagues',
    text: 'hey can you call pt maria g back re her biopsy results? she was crying at the desk. 614-555-0119',
    isPatientInformation: true,
    finds: ['person-name', 'phone'],
  },
  {
    title: 'referral letter',
    text: 'Dear Dr. Halloran,\n\nThank you for seeing Mr. Tobias Renner (DOB 4/17/1970), who has had palpitations for three months. ECG shows atrial fibrillation. He takes metoprolol.\n\nKind regards,\nPriya Natarajan, MD',
    isPatientInformation: true,
    finds: ['person-name', 'date-of-birth'],
  },
  {
    title: 'spreadsheet rows with a head',
    text: 'Last Name,First Name,DOB,MRN,Diagnosis\nKowalczyk,Irena,1951-03-22,00731845,Type 2 diabetes\nBaptiste,Marcus,1988-12-02,00731902,Asthma',
    isPatientInformation: true,
  },
  {
    title: 'spreadsheet rows with tabs',
    text: 'Patient\tBirth date\tProcedure\tBalance\nGrace Lindqvist\t05/06/1977\tcolonoscopy\t$240.00\nOmar Haddad\t01/19/1983\tendoscopy\t$0.00',
    isPatientInformation: true,
  },
  {
    title: 'lab result',
    text: 'LabWest Diagnostics\nPatient ID: 55-201783  Sex: F  Age: 58\nHemoglobin A1c 9.1 % (H)\nGlucose 214 mg/dL (H)\nCollected 08/21/2025 07:40',
    isPatientInformation: true,
    finds: ['mrn', 'clinical-term'],
  },
  {
    title: 'prescription refill request',
    text: 'Refill request: Leonard Maki, dob 6/2/58, lisinopril 20mg #90, CVS on Grant. Last seen 3/11/25.',
    isPatientInformation: true,
    finds: ['person-name', 'date-of-birth'],
  },
  {
    title: 'prior authorization',
    text: "Prior auth for Humira. Member: Danielle Osei, ID W2240 88193, dx Crohn's disease K50.90, failed mesalamine and prednisone. NPI 1245319599.",
    isPatientInformation: true,
    finds: ['person-name', 'us-npi'],
  },
  {
    title: 'insurance denial letter',
    text: 'Dear Ms. Vandermeer,\nWe reviewed the claim for your MRI of the lumbar spine on 05/12/2025. Claim number 25-0099123. Your plan does not cover this service without physical therapy first.',
    isPatientInformation: true,
  },
  {
    title: 'behavioral health note',
    text: 'Client Jasper W. reports suicidal ideation without plan. Lives with mother. PHQ-9 of 19. Started sertraline. Safety plan signed 7/22/2025.',
    isPatientInformation: true,
  },
  {
    title: 'substance use programme',
    text: 'Keisha Monroe missed her methadone dose Friday and Saturday; counselor to call her cell 513-555-0148 before we lower the dose.',
    isPatientInformation: true,
  },
  {
    title: 'pediatric note',
    text: 'Mateo is a 4-year-old boy with ear pain and fever of 39. Mother Lucia Herrera reports two infections this winter. Amoxicillin prescribed.',
    isPatientInformation: true,
  },
  {
    title: 'dental recall',
    text: 'Recall list: Birgit Solheim, overdue since 2024-11-05, root canal #19, periodontitis; phone 206-555-0155',
    isPatientInformation: true,
  },
  {
    title: 'voicemail transcript',
    text: 'hi this is denise falk um my birthday is march third nineteen sixty two i am calling because my prescription for warfarin ran out',
    isPatientInformation: true,
  },
  {
    title: 'portal message',
    text: 'From: Walter Nakagawa\nTo: Cardiology nurse pool\nI have been dizzy since you doubled my metoprolol. My blood pressure this morning was 92/54. Should I stop it?',
    isPatientInformation: true,
  },
  {
    title: 'operative note',
    text: 'OPERATIVE REPORT\nNAME: HOLLOWAY, BRENDA K\nMR#: 118-20-44\nDATE OF SURGERY: 06/30/2025\nPROCEDURE: Laparoscopic cholecystectomy\nSURGEON: N. Feldman, MD',
    isPatientInformation: true,
    finds: ['person-name', 'mrn', 'care-date'],
  },
  {
    title: 'pathology report',
    text: 'Accession #: S25-118730. Patient: YOO, MIN-JI. Specimen: left breast core biopsy. Diagnosis: invasive ductal carcinoma, grade 2, ER positive.',
    isPatientInformation: true,
  },
  {
    title: 'radiology report',
    text: 'EXAM: CT chest with contrast. PATIENT NAME: Gustav Lindholm. DOB: 1944-01-12. FINDINGS: 9 mm nodule in the right upper lobe. IMPRESSION: follow-up in 3 months.',
    isPatientInformation: true,
    finds: ['person-name', 'date-of-birth'],
  },
  {
    title: 'visiting nurse',
    text: 'Visited Mr. Abernathy at 2210 Larkspur Lane today. Wound on left heel is 2 cm, no odor. BP 138/80. Daughter will pick up dressings.',
    isPatientInformation: true,
    finds: ['person-name', 'us-address'],
  },
  {
    title: 'appeal letter draft',
    text: 'Please draft an appeal to Medicare (MBI 1EG4-TE5-MK73) for a power wheelchair. The patient has multiple sclerosis and cannot walk ten feet.',
    isPatientInformation: true,
    finds: ['us-mbi', 'clinical-term'],
  },
  {
    title: 'pharmacy question',
    text: 'Is it ok to give azithromycin to Henrietta Quist? 82 y/o, QTc 488, already on amiodarone, eGFR 38.',
    isPatientInformation: true,
    finds: ['person-name'],
  },
  {
    title: 'birth notice for the record',
    text: 'Baby boy Castellanos, born 08/19/2025 03:12, 3420 g, Apgar 8/9. Mother: Ximena Castellanos, G2P2, group B strep positive.',
    isPatientInformation: true,
  },
  {
    title: 'very old patient',
    text: 'The patient is a 97-year-old woman from Millersport with a hip fracture; her grandson says she fell on August 2, 2025.',
    isPatientInformation: true,
    finds: ['age-over-89'],
  },
  {
    title: 'billing dispute',
    text: 'Acct #: 4400918 Guarantor: Ned Fairbrother. Patient says he never had the echocardiogram billed on 2/3/2025. SSN on file 219-09-9998.',
    isPatientInformation: true,
    finds: ['us-ssn', 'account-number'],
  },
  {
    title: 'e-mail to a patient',
    text: 'To: shirley.novak@mailbox.example\nSubject: Your mammogram\n\nDear Shirley, your mammogram of 9/9/2025 was normal. See you in a year.',
    isPatientInformation: true,
  },
  {
    title: 'meeting invitation that says too much',
    text: 'Subject: Case conference - Terrence Boyd (HIV, missed 3 visits). Room 2B, Thursday 10:00.',
    isPatientInformation: true,
  },
  {
    title: 'support ticket with a patient in it',
    text: 'Ticket: chart will not open for pt Yolanda Reyes MRN# 5520187, error 500 when I click her lab results from 8/1/2025',
    isPatientInformation: true,
    finds: ['mrn'],
  },
  {
    title: 'JSON from an application',
    text: '{"firstName":"Anneliese","lastName":"Kruger","dob":"1979-02-11","diagnosis":"bipolar disorder","medication":"lithium"}',
    isPatientInformation: true,
    finds: ['date-of-birth'],
  },
  {
    title: 'SQL with patients in it',
    text: "INSERT INTO patients (name, dob, mrn, dx) VALUES\n('Harold Pettigrew', '1939-10-02', 'MRN0099182', 'COPD'),\n('Ines Duarte', '1990-07-14', 'MRN0099183', 'asthma');",
    isPatientInformation: true,
  },
  {
    title: 'question about a relative of the writer',
    text: 'my mom Gloria Espinosa was just diagnosed with stage 3 ovarian cancer at Riverside, what should we ask the oncologist on 9/12/2025?',
    isPatientInformation: true,
  },
  {
    title: 'schedule of the day',
    text: '8:00 Pruitt, Alma - new pt, migraines\n8:30 Svensson, Karl - INR check\n9:00 Obi, Chidi - postop wound check',
    isPatientInformation: true,
  },
  {
    title: 'death notice',
    text: 'Pt expired 04:15 on 7/7/2025. Family of Mr. Zielinski notified. Cause: septic shock from pneumonia. Organ donation declined.',
    isPatientInformation: true,
  },
  {
    title: 'dialogue of a visit',
    text: 'Doctor: Good morning, Mr. Petrov. How is the cough?\nPatient: Worse at night.\nDoctor: Are you still using the albuterol inhaler?\nPatient: Twice a day.',
    isPatientInformation: true,
    finds: ['person-name'],
  },
  {
    title: 'Spanish intake',
    text: 'Paciente: Guadalupe Ibarra. Fecha de nacimiento: 12/05/1968. Motivo: dolor de pecho. Toma metformina e insulina.',
    isPatientInformation: true,
  },
  {
    title: 'genetic result',
    text: 'Results for Miriam Goldfarb: pathogenic BRCA1 variant detected. Please schedule genetic counseling and discuss mastectomy options.',
    isPatientInformation: true,
  },
  {
    title: 'work note',
    text: 'To whom it may concern: Curtis Bellweather was seen in our clinic on 10/2/2025 and may return to work on 10/6/2025. Diagnosis: influenza.',
    isPatientInformation: true,
    finds: ['person-name', 'care-date'],
  },
  {
    title: 'vaccine record',
    text: 'Immunization history for Saoirse Flanagan (born 5/5/2019): MMR 6/1/2020, varicella 6/1/2020, DTaP 9/9/2020.',
    isPatientInformation: true,
  },
  {
    title: 'device report',
    text: 'Pacemaker check. Patient name: Otis Grandberry. Device serial PJN448120S. Battery 6 years. 4 % atrial fibrillation burden.',
    isPatientInformation: true,
    finds: ['person-name'],
  },
  {
    title: 'workers compensation',
    text: 'Injured worker: Dale Hutchins, claim no. 2025-118840, lumbar strain 3/3/2025 lifting pallets; MRI pending; on light duty.',
    isPatientInformation: true,
  },
];

export const harmlessTexts: readonly CorpusText[] = [
  [
    'staff rota',
    'Week 34\nMon: Karen Holt RN (day), Luis Ortega RN (night)\nTue: Priya Shah NP (day), Karen Holt RN (night)\nCall Bed Control at ext. 4410 for changes.',
  ],
  [
    'formulary',
    'Tier 1: lisinopril 10 mg, metformin 500 mg, atorvastatin 20 mg\nTier 2: apixaban 5 mg, empagliflozin 10 mg\nTier 3: adalimumab (prior authorization)',
  ],
  [
    'newsletter',
    'Heart Health Month! Join us Saturday for free blood pressure checks. Questions? Write to wellness@clinic.example or call 1-800-555-0100. Unsubscribe any time.',
  ],
  [
    'blank intake form',
    'Patient Name: ____________  DOB: ___/___/_____\nMRN: __________\nAllergies: ______________\nCurrent medications: ______________\nSignature: ____________ Date: ______',
  ],
  [
    'test patient',
    'Use patient TEST, ZZTEST with MRN 00000000 in the training environment to practise ordering metformin.',
  ],
  [
    'diseases named after people',
    'Graves disease, Hashimoto thyroiditis, Crohn disease, Parkinson disease and Guillain-Barre syndrome are autoimmune or degenerative conditions; Charcot-Marie-Tooth disease is inherited.',
  ],
  [
    'guideline',
    'For adults with type 2 diabetes, start metformin 500 mg twice daily. In patients over 65 with eGFR below 45, reduce the dose. Recheck A1c in three months.',
  ],
  [
    'clinician question without a patient',
    'What is the first-line treatment for a 60-year-old man with new atrial fibrillation and a CHA2DS2-VASc of 3?',
  ],
  [
    'program text',
    "import { readFile } from 'node:fs/promises';\n\nexport async function loadPatients(path: string) {\n  const rows = JSON.parse(await readFile(path, 'utf8'));\n  return rows.filter((row) => row.diagnosis !== null);\n}",
  ],
  [
    'server log',
    '2025-08-14T09:12:44.120Z INFO [api] GET /patients/list 200 41ms req=8f31c0\n2025-08-14T09:12:45.004Z WARN [db] slow query 812ms on table diagnoses\n2025-08-14T09:12:46.771Z INFO [api] POST /login 204',
  ],
  ['version list', 'Release 4.12.7 (2025-08-14): fixes 555-0132, upgrades to 10.0.2025.1, drops support for 3.9.'],
  [
    'order confirmation',
    'Order 20251187-04 shipped on 10/12/2025. 3 boxes nitrile gloves, 2 boxes alcohol wipes. Tracking 9400110200881234567890.',
  ],
  [
    'invoice',
    'Invoice 4471 to Riverside Clinic, 200 Main Street, Dayton, OH 45402. Annual maintenance of ultrasound device: $1,200. Due 11/30/2025.',
  ],
  [
    'staff signature',
    'Thanks,\n\nMarguerite Dunn, RN, BSN\nNurse Manager, Cardiology\nRiverside Clinic | 614-555-0100 | mdunn@riverside.example',
  ],
  [
    'job posting',
    'We are hiring a pediatric nurse practitioner. Experience with asthma and diabetes education preferred. Send your resume to Janet Cole at jobs@riverside.example.',
  ],
  [
    'physician biography',
    'Dr. Samuel Adeyemi joined our practice in 2019. He is board certified in cardiology and has a special interest in heart failure and atrial fibrillation. He lives in Columbus with his family.',
  ],
  [
    'research abstract',
    'We enrolled 412 patients with heart failure between January 2019 and March 2022. Mean age was 67.4 years; 48% were women. Mortality at 12 months was 11.2%.',
  ],
  [
    'citation list',
    'Smith J, Johnson M, Lee K. Outcomes of apixaban versus warfarin in atrial fibrillation. J Cardiol. 2021;77(3):201-210. doi:10.1000/jc.2021.0042',
  ],
  [
    'crisis hotline',
    'If you are having thoughts of suicide, call or text 988, or call the Veterans line at 1-800-273-8255 and press 1. Help is free and confidential.',
  ],
  [
    'meeting minutes',
    'Present: Alice Brandt, Tom Keller, Wei Zhang. Alice reported that the new flu vaccine signage is up. Tom will order more hand sanitizer by 9/15/2025.',
  ],
  [
    'policy text',
    'Workforce members must not disclose protected health information such as names, dates of birth, medical record numbers or diagnoses to sites without a business associate agreement.',
  ],
  [
    'training quiz',
    'Which of these is an identifier under HIPAA? a) date of birth b) blood type c) MRN d) ZIP code. Explain why a diagnosis alone is not.',
  ],
  [
    'ICD code table',
    'E11.9 Type 2 diabetes mellitus without complications\nI10 Essential hypertension\nJ45.909 Unspecified asthma, uncomplicated\nF32.1 Major depressive disorder, single episode, moderate',
  ],
  [
    'price list',
    'CPT 99213 office visit $92\nCPT 45378 colonoscopy $640\nCPT 80053 metabolic panel $14\nSelf-pay discount 20%',
  ],
  [
    'vendor e-mail',
    'Hi Karen,\n\nFollowing up on the demo of our scheduling software. Are you free on 10/9/2025 at 2 pm? Call me at 312-555-0144.\n\nBest,\nJason Reed\nAccount Executive, Calendly Health',
  ],
  [
    'sick-day message',
    'Hi team, Melissa is out today, so Jordan covers the front desk. Please send faxes to 614-555-0100.',
  ],
  [
    'marketing page',
    'Our dermatology team treats acne, eczema and psoriasis. Meet Dr. Laura Kim and book online. "The best clinic in Ohio!" says Maria.',
  ],
  [
    'news article',
    'Senator Robert Hale said on October 3, 2025 that the bill would lower insulin prices for millions of Americans with diabetes.',
  ],
  [
    'obituary of a scientist',
    'Frederick Banting and Charles Best discovered insulin in 1921 in Toronto. Banting received the Nobel Prize in 1923.',
  ],
  [
    'drug leaflet',
    'Do not take ibuprofen if you have had an allergic reaction to aspirin. Tell your doctor if you are pregnant or have kidney disease. Side effects may include nausea, dizziness and rash.',
  ],
  [
    'patient education',
    'After your colonoscopy you may feel bloated. Call us if you have fever, bleeding or severe abdominal pain. Do not drive for 24 hours after sedation.',
  ],
  [
    'data dictionary',
    'mrn: string, 8 digits, unique per patient\ndob: date, ISO 8601\ndx_code: ICD-10-CM code, up to 7 characters\nname_last: string, 64 characters',
  ],
  [
    'database migration',
    "ALTER TABLE patients ADD COLUMN middle_name text;\nCREATE INDEX patients_dob ON patients (dob);\nUPDATE patients SET status = 'active' WHERE status IS NULL;",
  ],
  [
    'spreadsheet of counts',
    'Month,Visits,Flu shots,No-shows\nJan 2025,812,201,44\nFeb 2025,790,143,39\nMar 2025,845,58,41',
  ],
  [
    'contract clause',
    'This Business Associate Agreement is entered into on January 15, 2025 between Riverside Clinic and Notely Inc. Notices go to 55 Market Street, Suite 400, San Francisco, CA 94105.',
  ],
  [
    'HR letter',
    'Dear Ms. Holloway, we are pleased to offer you the position of Medical Assistant starting on 11/3/2025 at $21.50 an hour. Your health insurance begins after 30 days.',
  ],
  [
    'birthday list of staff',
    'October birthdays: Ana 10/3, Devon 10/11, Patrice 10/24. Cake in the break room on Friday!',
  ],
  [
    'provider directory',
    'Priya Natarajan, MD, Family Medicine, NPI 1245319599, 614-555-0170\nNoah Feldman, MD, General Surgery, NPI 1234567893, 614-555-0171',
  ],
  [
    'recipe',
    'Mix 200 g flour with 2 eggs and a pinch of salt. Let the dough rest for 30 minutes, then roll it out and bake at 180 degrees.',
  ],
  [
    'travel plan',
    'Flight UA1184 leaves on 11/02/2025 at 07:15. Hotel confirmation 88201173. Rebecca Stone will meet you at the airport, phone 303-555-0121.',
  ],
  [
    'bank message',
    'John Carter, your account number 4400918 was charged $84.20 on 10/02/2025. If this was not you, call 212-555-0187.',
  ],
  [
    'school letter',
    'Dear parents, the nurse will check hearing on Thursday. Children with a fever should stay at home. Questions to Mrs. Lindgren in the office.',
  ],
  [
    'exam question',
    'A 45-year-old woman presents with fatigue, weight gain and cold intolerance. TSH is 12. What is the most likely diagnosis?',
  ],
  [
    'study protocol',
    'Inclusion: age 18-75, HbA1c 7.0-10.5 %, stable metformin dose for 8 weeks. Exclusion: pregnancy, eGFR below 30, history of pancreatitis.',
  ],
  [
    'device manual',
    'The infusion pump model 8100, serial number PJN448120S, must be inspected every 12 months. Last calibration 03/14/2025.',
  ],
  [
    'hospital name in the news',
    'Johns Hopkins Hospital and the Mayo Clinic lead the 2025 ranking in neurology, ahead of Mount Sinai.',
  ],
  [
    'chat about a tool',
    'can you write a polite reminder text that tells patients their appointment is tomorrow and to bring their insurance card?',
  ],
  [
    'letter template',
    'Dear [Patient Name],\n\nYour recent lab results from {{visit_date}} are normal. Please continue your medication.\n\n{{provider_name}}, MD',
  ],
  ['redacted note', 'Patient: [PATIENT 1], DOB [DATE 1], MRN [MRN 1]. Seen [DATE 2] for asthma; albuterol refilled.'],
  [
    'team update',
    'Grace and Victor finished the diabetes dashboard; Mark is testing the alert for missed eye exams. Demo on 10/20/2025.',
  ],
  [
    'quality report',
    'Diabetes control (A1c < 8): 71 %. Breast cancer screening: 78 %. Depression follow-up: 64 %. Reporting period ends 12/31/2025.',
  ],
  [
    'volunteer thanks',
    'Thank you to Eleanor Vance, who has volunteered at our hospice for 20 years. Eleanor also knits hats for the newborn unit.',
  ],
].map(([title = '', text = '']) => ({ title, text, isPatientInformation: false }));
