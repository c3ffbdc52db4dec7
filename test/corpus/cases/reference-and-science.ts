import { aboutNobody } from './case.ts';

/** Medical knowledge: many diseases, drugs, ages and dates, and nobody who has them. */
export const referenceAndScience = [
  ...aboutNobody('eponyms', [
    [
      'plain-list',
      'medium',
      `Addison, Cushing, Conn, Graves and Hashimoto: five endocrinologists' names you will hear on every ward round.`,
    ],
    [
      'parkinson-vs',
      'medium',
      `Compared with Parkinson disease, Lewy body dementia shows earlier hallucinations; Wilson disease should be excluded under 50. Benson and Steele described variants.`,
    ],
    [
      'signs',
      'hard',
      `Positive Murphy, negative Rovsing and McBurney, Kehr's sign absent - how specific is Murphy's for cholecystitis versus Courvoisier?`,
    ],
    [
      'syndromes-dates',
      'hard',
      `Down syndrome was described by John Langdon Down in 1866, Turner syndrome by Henry Turner in 1938, and Marfan syndrome by Antoine Marfan on 02/28/1896.`,
    ],
    ['hodgkin-question', 'easy', `what is the difference between hodgkin and non-hodgkin lymphoma in 2 sentences`],
    [
      'named-procedures',
      'medium',
      `Whipple, Billroth II, Hartmann, Nissen, Roux-en-Y, Bankart, Kocher: match each to its organ. Foley and Swan-Ganz are catheters.`,
    ],
    [
      'charcot',
      'easy',
      `Charcot-Marie-Tooth disease type 1A is caused by duplication of PMP22 and usually begins in the first two decades with foot drop.`,
    ],
    [
      'mister-lookalike',
      'hard',
      `Mr. Parkinson never called it that: his 1817 essay spoke of the shaking palsy, and Charcot gave it the name.`,
    ],
  ]),
  ...aboutNobody('icd-list', [
    [
      'common',
      'easy',
      `I10 Essential hypertension; E11.9 Type 2 diabetes without complications; J06.9 Acute URI; M54.50 Low back pain; F41.1 GAD; K21.9 GERD`,
    ],
    [
      'new-codes',
      'medium',
      `FY2026 new codes effective 10/01/2025: E11.A type 2 diabetes in remission; G35.A relapsing-remitting multiple sclerosis. Revised: 214. Deleted: 28.`,
    ],
    [
      'crosswalk',
      'medium',
      `icd9,icd10,desc\n250.00,E11.9,DM II wo cmp nt st uncntr\n401.9,I10,Hypertension NOS\n493.90,J45.909,Asthma NOS`,
    ],
    [
      'cheat-sheet',
      'easy',
      `Coding cheat sheet: wellness Z00.00/Z00.01, contraception Z30.9, screening mammo Z12.31, tobacco F17.210, BMI 40+ Z68.41`,
    ],
    ['question', 'easy', `Can Z79.4 be reported with E11.65 when the patient takes both insulin and metformin?`],
    [
      'cpt-mix',
      'medium',
      `99214 with modifier 25 plus 20610-RT and J1030 x2: link M17.11 to the injection and I10 to the visit.`,
    ],
    [
      'poa-rules',
      'hard',
      `Pressure ulcer L89.153 present on admission = Y only if the physician documented the ulcer and the nurse documented stage 3 within the first day.`,
    ],
  ]),
  ...aboutNobody('lab-ranges', [
    [
      'chem',
      'easy',
      `Sodium 135-145 mmol/L; potassium 3.5-5.1; creatinine 0.6-1.2 mg/dL (men 0.7-1.3); glucose fasting 70-99; A1c < 5.7 %`,
    ],
    [
      'critical-values',
      'medium',
      `Critical values to call within 30 minutes: K < 2.8 or > 6.2; Na < 120; Hgb < 7.0; platelets < 20; INR > 5.0; troponin > 0.40 first occurrence.`,
    ],
    [
      'pediatric-table',
      'medium',
      `Age\tHR\tRR\tSBP\nNewborn\t100-160\t30-60\t60-76\n1-12 mo\t100-160\t30-60\t72-104\n6-12 y\t70-120\t18-30\t97-115`,
    ],
    [
      'method-change',
      'medium',
      `Starting 11/17/2025 the lab reports hs-troponin T in ng/L. The old cutoff of 0.03 ng/mL corresponds to about 14. Questions to Dr. Ulla Stromberg, 555-0107.`,
    ],
    [
      'specimen-guide',
      'easy',
      `Test: PTH intact. Tube: EDTA lavender, on ice. Minimum 1 mL. Stability: 8 h room temp, 72 h refrigerated. Reject: hemolysis.`,
    ],
  ]),
  ...aboutNobody('drug-monograph', [
    [
      'warfarin',
      'easy',
      `Warfarin: inhibits vitamin K epoxide reductase. Start 2-5 mg daily, target INR 2-3. Interacts with amiodarone, TMP-SMX, metronidazole. Pregnancy: contraindicated.`,
    ],
    [
      'renal-dosing',
      'medium',
      `Cefepime CrCl 30-60: 2 g q12h; 11-29: 2 g q24h; <11: 1 g q24h; HD: 1 g after dialysis. Watch for encephalopathy in patients over 75.`,
    ],
    [
      'label-excerpt',
      'medium',
      `In clinical studies 3.2% of patients receiving 10 mg and 4.7% of patients receiving 20 mg discontinued because of diarrhea. The most common reactions (>=5%) were nausea, headache and rash.`,
    ],
    [
      'recall',
      'medium',
      `Recall: losartan 50 mg tablets, lot LS2204 and LS2207, expiry 06/2026, distributed 02/11/2025-04/30/2025, NDC 65862-202-90, nitrosamine above limit. Call 1-800-555-0126.`,
    ],
    [
      'interaction-question',
      'easy',
      `any interaction between clarithromycin and simvastatin? how long to hold the statin`,
    ],
    [
      'patient-leaflet',
      'easy',
      `Take this medicine with food. If you miss a dose, take it as soon as you remember. Call your doctor at once if your face swells or you cannot breathe.`,
    ],
    [
      'pump-library',
      'hard',
      `Drug library v14: heparin 25,000 u/250 mL, soft max 2,000 u/h, hard max 3,000; insulin 100 u/100 mL; norepinephrine 8 mg/250 mL. Care areas: ICU, ED, L&D.`,
    ],
  ]),
  ...aboutNobody('guideline', [
    [
      'screening',
      'easy',
      `Adults aged 45 to 75 should be screened for colorectal cancer. From 76 to 85 the decision is individual. Stool DNA every 1-3 years or colonoscopy every 10.`,
    ],
    [
      'sepsis',
      'easy',
      `Hour-1 bundle: lactate, cultures before antibiotics, broad-spectrum antibiotics, 30 mL/kg crystalloid if hypotension or lactate >= 4, vasopressors for MAP >= 65.`,
    ],
    [
      'anticoag',
      'medium',
      `For patients with nonvalvular AF and CHA2DS2-VASc of 2 or more (men) or 3 or more (women) we recommend a DOAC over warfarin (Class 1, LOE A).`,
    ],
    [
      'pathway',
      'medium',
      `Hip fracture pathway: surgery < 36 h; fascia iliaca block in ED; geriatric consult; mobilize POD1; vitamin D and bisphosphonate at 6 weeks; DVT prophylaxis 35 days.`,
    ],
    [
      'asthma-steps',
      'easy',
      `Step 3: low-dose ICS-formoterol as maintenance and reliever. Step up if waking at night more than twice a month. Review inhaler technique at each visit.`,
    ],
    [
      'prenatal',
      'medium',
      `Tdap between 27 and 36 weeks; Rh immune globulin at 28 weeks if Rh negative; GBS swab 36 0/7-37 6/7; glucose challenge 24-28 weeks, earlier if BMI over 30.`,
    ],
    [
      'summary-with-authors',
      'hard',
      `Whelton PK, Carey RM, Aronow WS. High blood pressure guideline 2017, updated 08/14/2025: stage 1 is 130-139/80-89. Confirm with home readings before treating patients with low risk.`,
    ],
  ]),
  ...aboutNobody('exam-question', [
    [
      'vignette',
      'medium',
      `A 54-year-old man presents with crushing chest pain of two hours' duration. BP 90/60, JVP elevated, lungs clear. ECG: ST elevation in II, III, aVF. What is the next best step?`,
    ],
    [
      'pediatric-vignette',
      'medium',
      `A 3-week-old boy has projectile nonbilious vomiting after feeds. On examination an olive-shaped mass is felt. Which acid-base disturbance do you expect? A) ... B) ...`,
    ],
    [
      'named-vignette',
      'hard',
      `Question 12. Mr. A, a 70-year-old smoker, has hemoptysis and a sodium of 122. Which paraneoplastic syndrome explains this? (Fictional case for teaching.)`,
    ],
    [
      'nclex',
      'easy',
      `The nurse is caring for a client with a chest tube. Which finding requires immediate action? 1. Tidaling 2. Continuous bubbling in the water seal 3. 50 mL drainage`,
    ],
    [
      'osce',
      'medium',
      `OSCE station 4: The standardized patient complains of knee pain after a fall. Take a focused history (5 min) and examine. Examiner: mark Lachman, McMurray, effusion.`,
    ],
    [
      'coding-exam',
      'medium',
      `A patient is seen for follow-up of COPD with acute exacerbation and is started on prednisone. Which code is sequenced first? a. J44.1 b. J44.9 c. J20.9`,
    ],
    [
      'age-over-89',
      'hard',
      `A 92-year-old woman with severe aortic stenosis is brought to the clinic by her daughter after syncope. Discuss TAVR versus medical therapy (10 points).`,
    ],
  ]),
  ...aboutNobody('research-abstract', [
    [
      'rct',
      'easy',
      `BACKGROUND: SGLT2 inhibitors reduce admissions. METHODS: We randomised 4,744 patients with EF <= 40% at 410 sites, 02/2017-08/2018. RESULTS: HR 0.74 (95% CI 0.65-0.85). CONCLUSION: benefit regardless of diabetes.`,
    ],
    [
      'registry',
      'medium',
      `Among 12,088 hip fractures between January 1, 2015 and December 31, 2022, one-year mortality was 24.6%; mean age 82.4 (SD 8.1), 71% women, 18% from nursing homes.`,
    ],
    [
      'author-block',
      'hard',
      `Chiamaka Eze MD1, Lars Holm PhD2, Priya Raman MPH1. 1 Dept of Nephrology, St. Brendan, Akron; 2 Uppsala. Correspondence: c.eze@stbrendan.example.org. Keywords: dialysis, pruritus, difelikefalin.`,
    ],
    [
      'qualitative',
      'medium',
      `Twenty-two nurses were interviewed. Themes: moral distress, staffing, gratitude. "I went home and cried in the car" (P14, ICU, 6 years). Transcripts were coded in NVivo.`,
    ],
    [
      'methods',
      'medium',
      `Patients were excluded if pregnant, on dialysis, or with INR above 3. Blood was drawn at 0, 2, 6 and 24 h; samples were stored at -80 C and assayed in duplicate.`,
    ],
    [
      'citation',
      'medium',
      `Okafor N, Lindgren T, Weiss J, et al. Early mobilisation after stroke: a cluster trial. Stroke Care. 2023;18(4):411-420. doi:10.5555/sc.2023.0411`,
    ],
    [
      'protocol',
      'medium',
      `NCT05550144. Phase 2, open label. Arm A: pembrolizumab 200 mg IV q3w. Primary outcome: ORR at 24 weeks. Est. completion 11/30/2027. Contact: trials@onc.example.org, 555-0190.`,
    ],
  ]),
  ...aboutNobody('case-report', [
    [
      'de-identified',
      'hard',
      `We report a woman in her sixties who presented to our hospital with three weeks of diplopia. MRI showed a clival mass. She was treated with proton therapy and is free of disease at two years.`,
    ],
    [
      'initial-less',
      'medium',
      `Case 2: a previously healthy teenager developed rhabdomyolysis (CK 88,000) after an online fitness challenge. Renal replacement therapy was needed for six days.`,
    ],
    [
      'poster',
      'medium',
      `A man with alcohol use disorder and "frozen" shoulders: osteomalacia after years of tenofovir. Learning points: check phosphate. The patient gave written consent; identifying details were removed.`,
    ],
    [
      'm-and-m-generic',
      'hard',
      `M&M: elderly patient, POD 4, missed anastomotic leak. Timeline given as hours from surgery. All names, dates and room numbers have been removed.`,
    ],
    [
      'series',
      'easy',
      `Of nine children with multisystem inflammatory syndrome, six needed inotropes, four received IVIG twice and all survived to discharge.`,
    ],
  ]),
  ...aboutNobody('anatomy', [
    [
      'nerve',
      'easy',
      `The median nerve enters the hand through the carpal tunnel and supplies the thenar muscles and the radial two lumbricals.`,
    ],
    [
      'heart',
      'easy',
      `Label the following: right atrium, tricuspid valve, chordae tendineae, left anterior descending artery, circumflex artery, coronary sinus.`,
    ],
    [
      'mnemonic',
      'medium',
      `Cranial nerves: Oh Oh Oh To Touch And Feel Very Good Velvet, Ah Heaven. Some say marry money.`,
    ],
    [
      'physiology',
      'easy',
      `Cardiac output = heart rate x stroke volume. At rest about 70/min x 70 mL = 4.9 L/min; a trained athlete may reach 35.`,
    ],
    [
      'named-structures',
      'hard',
      `Circle of Willis, foramen of Monro, aqueduct of Sylvius, canal of Schlemm, duct of Wirsung, islets of Langerhans, loop of Henle: name the discoverer's country.`,
    ],
  ]),
  ...aboutNobody('abbreviations', [
    [
      'do-not-use',
      'easy',
      `Do not use: U, IU, QD, QOD, trailing zero (X.0 mg), MS, MSO4, MgSO4. Write out "unit", "daily", "morphine sulfate".`,
    ],
    [
      'list',
      'easy',
      `DOB date of birth, MRN medical record number, PCP primary care provider, HPI history of present illness, NKDA no known drug allergies, SOB shortness of breath`,
    ],
    [
      'coder-slang',
      'medium',
      `LOS = length of stay, GMLOS 3.1, CMI 1.42, DNFB days 6.4, DRG 871 sepsis w MCC. Who can explain CC/MCC exclusion to the new hires?`,
    ],
    ['question', 'easy', `what does "pt s/p TAH-BSO c/o LBP r/o UTI" mean`],
    [
      'nurse-shorthand',
      'medium',
      `Key for the board: green magnet = dc today, red = NPO, blue star = fall risk, yellow = contact iso, lightning bolt = telemetry.`,
    ],
  ]),
  ...aboutNobody('statistics', [
    [
      'county',
      'easy',
      `County health rankings 2025: adult obesity 34%, diabetes 12%, uninsured 9%, flu vaccination 47%, life expectancy 76.1 years.`,
    ],
    [
      'monthly',
      'medium',
      `October ED: 4,112 visits (+3.4%), median door-to-doc 27 min, LWBS 2.2%, admissions 18%, behavioral boarders 41, psychiatric hold hours 1,206.`,
    ],
    [
      'table',
      'medium',
      `ICD chapter,2023,2024\nNeoplasms,812,790\nCirculatory,2011,2088\nRespiratory,1604,1412\nInjury,988,1003`,
    ],
    [
      'infection',
      'easy',
      `Week 44: influenza A 6 positives of 310 tests, RSV 22, SARS-CoV-2 41. Masks return on oncology units Monday.`,
    ],
    [
      'small-cells',
      'hard',
      `Maternal deaths 2019-2023 by cause: hemorrhage <5, embolism 6, cardiomyopathy 9, overdose 14. Cells below five are suppressed to protect privacy.`,
    ],
    [
      'press-ganey',
      'medium',
      `HCAHPS top box: nurse communication 81, quiet at night 58, discharge information 88. Comments (n=214): parking 31, food 27, kindness of staff 66.`,
    ],
  ]),
  ...aboutNobody('encyclopedia', [
    [
      'physician-biography',
      'medium',
      `Virginia Apgar (June 7, 1909 - August 7, 1974) was an American obstetric anesthesiologist known for the score that bears her name.`,
    ],
    [
      'historic-patient',
      'hard',
      `King George III suffered recurrent episodes of mania from 1788; porphyria was suspected in 1966, bipolar disorder is favoured today.`,
    ],
    [
      'epidemic',
      'easy',
      `The cholera outbreak of 1854 in Soho was traced by John Snow to a pump in Broad Street. 616 people died.`,
    ],
    [
      'hospital',
      'easy',
      `St. Bartholomew's in London, founded in 1123 by Rahere, is the oldest hospital in Britain still on its original site; it specialises in cancer and heart disease.`,
    ],
    [
      'discovery',
      'medium',
      `Leonard Thompson became on January 11, 1922, at the age of 14, the first person to receive insulin, prepared by Banting and Best in Toronto.`,
    ],
    [
      'president',
      'hard',
      `Franklin D. Roosevelt contracted polio, or perhaps Guillain-Barre syndrome, in August 1921 at Campobello and died of a cerebral hemorrhage on April 12, 1945.`,
    ],
  ]),
];
