import { aboutPatients } from './case.ts';

/** Notes, letters and reports of physicians, therapists and dentists. */
export const physicians = [
  ...aboutPatients('progress-note', [
    [
      'soap',
      'easy',
      `Patient: «name:Ulrich Baumgartner»   DOB: «date:08/08/1951»   Visit: «date:10/21/2025»
S: Cough improving, still winded on stairs.
O: 134/82, 76, 98.1. Crackles R base.
A: CAP, resolving. COPD GOLD 2.
P: Finish doxycycline. CXR in 6 weeks. Spiriva refilled.`,
    ],
    [
      'abbreviated',
      'medium',
      `«name:abernathy d» 59f here for dm2 f/u. a1c 8.9 (was 10.2). fs log 140-220. no hypos. monofil nl. start empagliflozin 10, rtc 3mo. flu shot today`,
    ],
    [
      'icu',
      'medium',
      `HD#6 VD#4. «name:Mr. Pak» remains intubated for ARDS, FiO2 .55 PEEP 12, proned 16h. Levo 4. Cr 2.1 from 1.4. Family meeting «date:10/23» with «name:Soo-jin» (daughter, HCPOA).`,
    ],
    [
      'narrative',
      'medium',
      `I saw «name:Annabel» today with both parents. She has had four absence seizures since we lowered the ethosuximide in «date:June», all at school. We agreed to go back to 250 mg twice a day. She turns nine on «date:December 2nd».`,
    ],
    [
      'no-header',
      'hard',
      `Looks better today. Tolerated clears, passing flatus, drain down to 20. «name:Esposito» wants to go home for his granddaughter's baptism, told him Saturday if the white count is normal.`,
    ],
    [
      'centenarian',
      'easy',
      `«name:Hortense Lavoie» is a «age:101»-year-old woman (DOB «date:02/29/1924») seen for failure to thrive. Albumin 2.4. Family elects comfort care.`,
    ],
  ]),
  ...aboutPatients('discharge-summary', [
    [
      'headed',
      'easy',
      `DISCHARGE SUMMARY
Name: «name:Temperance Waddell»      MRN: «mrn:100-228-417»
Admit: «date:10/02/2025»   Discharge: «date:10/09/2025»   Attending: Dr. Jiro Maeda
Principal dx: acute pancreatitis, gallstone
Hospital course: ERCP «date:10/03» with stone extraction, lap chole «date:10/06». Diet advanced.
Meds: oxycodone 5 mg prn #10, pantoprazole 40 daily
Follow up: surgery clinic 2 wks. Call «phone:207-555-0113» is patient's daughter.`,
    ],
    [
      'prose',
      'medium',
      `«name:Mr. Benedikt Thorvaldsen» was admitted on «date:the 4th of October» after his neighbour found him confused. MRI showed a subacute left MCA infarct. Carotid stenosis of 80% was stented on «date:the 8th». He goes to acute rehab on aspirin, clopidogrel and atorvastatin 80.`,
    ],
    [
      'after-visit',
      'easy',
      `After Visit Summary for «name:Chidera Eze»
Seen «date:10/30/2025» by Lorna Beck, NP, for: asthma, moderate persistent
What changed: START fluticasone/salmeterol 250/50, 1 puff twice daily. STOP Flovent.
Your next appointment: «date:12/11/2025» 3:20 PM`,
    ],
    [
      'ama',
      'medium',
      `Left AMA 11:20. «name:Cody Ransome», 29, endocarditis TV, day 5 of IV nafcillin, PICC removed prior to leaving. Given doxy + linezolid. Reach via mother «phone:606-555-0159».`,
    ],
    [
      'death-summary',
      'medium',
      `Death summary. «name:Rosario Pimentel», age «age:93», admitted «date:9/28/25» with septic shock from cholangitis. DNR per daughter. Expired «date:9/29/25» 18:12. ME declined.`,
    ],
    [
      'nicu',
      'medium',
      `NICU d/c: «name:Twin B Osman» (mother «name:Hodan Osman»), born «date:8/01» at 31w, 1480 g. RDS surf x1, apnea resolved, ROP stage 1. Wt 2610. Synagis «date:10/28».`,
    ],
  ]),
  ...aboutPatients('history-and-physical', [
    [
      'classic',
      'easy',
      `HISTORY AND PHYSICAL
NAME: «name:FITZWILLIAM, GORDON T.»  AGE: 67  MR#: «mrn:226-41-09»  DATE: «date:10/11/2025»
CC: "I can't catch my breath."
HPI: 67-year-old man with ischemic cardiomyopathy (EF 25%), ICD, presents with 3 days of orthopnea.
PMH: CABG 2014, CKD 3b, gout. MEDS: torsemide, carvedilol, allopurinol. ALL: ACE cough.`,
    ],
    [
      'social-history',
      'medium',
      `SH: «name:Ms. Begay» lives near Chinle with her grandmother, works as a teacher aide, quit smoking 2019. FH: mother breast ca 44, BRCA2 pos. She is here for risk-reducing surgery consult.`,
    ],
    [
      'adolescent',
      'medium',
      `HEADSS done alone. «name:Brayden K.», 16, vapes daily, sexually active, ideation last spring w/o plan. PHQ-A 14. Mom «name:Kristin» not to be told about STI testing. Chart «mrn:P-20331».`,
    ],
    [
      'ob',
      'easy',
      `OB intake: «name:Sunita Karki», 27, G1P0, LMP «date:07/18/2025», EDD «date:04/24/2026», O neg, rubella imm, varicella non-imm. PNV, B6. Husband «name:Prakash» «phone:571-555-0187».`,
    ],
    [
      'preop',
      'medium',
      `Pre-op clearance: «name:Burl Ives Hackett Jr», «date:1/1/49», for AAA repair «date:11/12». METs >4, RCRI 1. Hold metformin DOS, continue bisoprolol.`,
    ],
  ]),
  ...aboutPatients('referral-letter', [
    [
      'to-neurology',
      'easy',
      `Dear Dr. Wachowski,

Re: «name:Miriam Feingold», DOB «date:30 Sep 1983», «address:12 Alder Terrace, Highland Park NJ 08904»

Thank you for seeing this librarian with eight months of painless ascending numbness. B12 was 140. MRI spine shows T2 signal in the dorsal columns.

With kind regards, Dr. Abel Quarshie`,
    ],
    [
      'consult-reply',
      'medium',
      `Many thanks for referring «name:Mr Tavita Leota», whom I reviewed on «date:3 October». His rheumatic mitral stenosis is now severe (MVA 0.9) and I have listed him for valvuloplasty.`,
    ],
    [
      'fax-cover',
      'easy',
      `FAX  To: Valley Rheumatology 559-555-0101   From: Dr. Joan Petty   Pages: 6
Patient: «name:Lupe Escamilla»  DOB «date:03-27-1979»  Ph «phone:559-555-0173»
Reason: RA, CCP >250, failed MTX + HCQ. Ins: Blue Shield «health-plan:XEH907214453»`,
    ],
    [
      'econsult',
      'medium',
      `eConsult q: 33F («name:K. Vassiliou», mrn «mrn:60077123») incidental 1.4cm adrenal nodule, HU 6, BP fine, K 4.1. repeat imaging or just dex supp?`,
    ],
    [
      'curbside',
      'hard',
      `Hey Anil, quick one about my lady «name:Geraldine» you cathed in spring. Tropo 60 flat after the 5k, no pain, EKG same. Stress or leave it?`,
    ],
    [
      'german-born',
      'medium',
      `Betreff: «name:Hannelore Kreisler», geb. «date:14.07.1942». Sehr geehrter Kollege, die Patientin klagt über Schwindel, Langzeit-EKG zeigt Pausen bis 4 s. Ich bitte um Schrittmacherimplantation.`,
    ],
  ]),
  ...aboutPatients('operative-note', [
    [
      'headed',
      'easy',
      `OPERATIVE REPORT
Patient: «name:Stavros Kyriakou»   MRN: «mrn:K0088214»   Date of surgery: «date:10/17/2025»
Preop dx: symptomatic cholelithiasis. Procedure: laparoscopic cholecystectomy.
Surgeon: Miriam Oyelaran MD. Anesthesia: GETA. EBL 20 mL. Specimen: gallbladder.`,
    ],
    [
      'dictated',
      'medium',
      `this is dr fenwick dictating an operative note on «name:louise pennebaker» p e n n e b a k e r medical record «mrn:three three eight oh two one» date of procedure «date:october sixteenth» left total knee arthroplasty period implants were zimmer persona size six`,
    ],
    [
      'implant',
      'easy',
      `Implant record: «name:Rafe Sorensen» «date:09/24/2025». Dual chamber ICD model D1MRI, serial «device:RPD448120H»; RV lead SN «device:BLK773091V». UDI «device:(01)00763000123451(17)270930(21)RPD448120H».`,
    ],
    [
      'endoscopy',
      'medium',
      `Colonoscopy «date:10-06-25», «name:Thaddeus Brill» 52: cecum reached, 2 sessile polyps 4 and 9 mm snared (transverse), int hemorrhoids. Repeat 5 y.`,
    ],
    [
      'brief-hand',
      'hard',
      `BON - «name:Mrs Achterberg» - c/s for FTP, viable male 3480, QBL 900, tubes tied per request, stable to PACU`,
    ],
  ]),
  ...aboutPatients('imaging-report', [
    [
      'ct',
      'easy',
      `EXAM: CT ABDOMEN PELVIS W CONTRAST
PATIENT: «name:MONTALVO, EDUARDO»  DOB: «date:11/19/1959»  ACC: «account:25-4410982»  MRN: «mrn:7820013»
INDICATION: LLQ pain.
FINDINGS: Sigmoid wall thickening with fat stranding, no abscess.
IMPRESSION: Acute uncomplicated diverticulitis.`,
    ],
    [
      'critical-call',
      'medium',
      `Critical result: PE saddle, «name:Bridget Olatunji», acc «account:CT9920417», called to Dr. Sandhu 04:51, read back ok`,
    ],
    [
      'mammo-letter',
      'medium',
      `Dear «name:Ms. Wachira»: Your mammogram of «date:September 30, 2025» shows an area in the right breast that needs more pictures. Most of these turn out to be harmless. Please call us at 720-555-0100.`,
    ],
    [
      'worklist',
      'medium',
      `STAT  XR CHEST 1V   «name:GUPTA^ASHA»   «mrn:00127745»   «date:20251019»   ICU7   ETT placement
ROUT  US THYROID    «name:LEBLANC^GUY»   «mrn:00390041»   «date:20251019»   OP     nodule`,
    ],
    [
      'chat-with-tech',
      'hard',
      `«name:Hendricks» can't lie flat, do we really need the MR or will the CT myelo do? claustro + stim in R buttock`,
    ],
    [
      'dicom-dump',
      'medium',
      `(0010,0010) PN [«name:Varga^Ilona»]
(0010,0020) LO [«mrn:UH-300417»]
(0010,0030) DA [«date:19620804»]
(0008,0050) SH [«account:A1120934»]
(0008,1030) LO [MR BRAIN W/O]`,
    ],
  ]),
  ...aboutPatients('pathology-report', [
    [
      'surgical',
      'easy',
      `Accession: «account:S25-18842»   Patient: «name:Janelle Broussard»   DOB: «date:02/10/1972»
A. Left breast, core biopsy: invasive ductal carcinoma, grade 2, ER 95%, PR 80%, HER2 1+.
Collected «date:10/14/2025»; reported «date:10/17/2025». P. Rask MD`,
    ],
    ['cytology', 'medium', `PAP  «name:TOMASINO,DIANE»  «date:4/22/91»  LSIL, HPV 16 detected. Recommend colpo.`],
    [
      'forwarded',
      'medium',
      `Fwd: path back on «name:Mr. Lindstrom»'s shoulder lesion - melanoma, 1.1 mm, mitoses 2, margins pos. Needs WLE + SLNB. Who tells him? his cell is «phone:612-555-0142»`,
    ],
    [
      'tumor-board',
      'medium',
      `Tumor board «date:10/29»: 1. «name:Ferhat Yildiz» 58 rectal T3N1 -> TNT. 2. «name:Colleen Mabry» 71 NSCLC EGFR ex19 -> osimertinib. 3. «name:P. Sithole» 44 GBM unmethylated -> trial.`,
    ],
    [
      'autopsy',
      'medium',
      `Autopsy «account:A25-0091»: «name:Dwight Carmody», found «date:08/30/2025» at «address:610 Levee Rd, Vicksburg». Hypertensive heart 560 g, LV 1.9 cm. No trauma. Tox: ethanol 0.04.`,
    ],
  ]),
  ...aboutPatients('lab-result', [
    [
      'report',
      'easy',
      `Patient: «name:Isadora Quintanilla»  DOB «date:12/12/1986»  Lab ID «account:L7720418»
Collected «date:10/27/2025 07:55»
TSH 11.8 uIU/mL (0.45-4.5) H
Free T4 0.6 ng/dL (0.8-1.8) L
TPO Ab 412 IU/mL (<34) H`,
    ],
    ['called', 'medium', `K 6.9 not hemolyzed on «name:Joseph Bitsui» rm 8, called 0613 to RN Mandy, ekg being done`],
    [
      'result-rows',
      'medium',
      `«name:PATEL,NEHA»|«date:07/19/1998»|CHLAM PCR|DETECTED|«date:10/20/25»
«name:RUIZ,ADAN»|«date:01/30/2001»|RPR|1:32|«date:10/20/25»`,
    ],
    [
      'genetics',
      'medium',
      `Proband «name:Eleni Markou» (b. «date:1988-05-23») heterozygous MSH2 c.942+3A>T pathogenic. Brother «name:Nikos» and mother «name:Vasiliki» offered cascade testing.`,
    ],
    [
      'reference-lab-issue',
      'medium',
      `Quest rejected «name:Hortencia Vela»'s quantiferon, tube underfilled, req «account:QF8812004». She's coming back tmrw. Positive PPD 15 mm as you know.`,
    ],
    [
      'drug-screen',
      'medium',
      `UDS result donor «name:Lamont Ewing» SSN «ssn:318-74-2065» collected «date:10/01/25»: THC POS 88 ng/mL confirmed, others neg, suboxone present as prescribed`,
    ],
  ]),
  ...aboutPatients('behavioral-note', [
    [
      'therapy',
      'medium',
      `Session 9 with «name:Imogen». Nightmares twice this week, still avoids the freeway since the crash. EMDR set on the ambulance image, SUD 8 to 4. Next «date:Thu Nov 6».`,
    ],
    [
      'intake',
      'easy',
      `Client name: «name:Deshawn Purcell»  DOB: «date:09/13/1990»  Date: «date:10/15/2025»
Presenting problem: alcohol use disorder, severe, third DUI. CIWA 11. AUDIT 31. Probation officer K. Lund. Medicaid «health-plan:MC00417729».`,
    ],
    [
      'duty-to-warn',
      'medium',
      `Called PD re: «name:Bryce Hallman» (client since March), stated plan to harm ex-partner «name:Carly Voss». Has access to rifle. Supervisor informed 16:05.`,
    ],
    [
      'group',
      'hard',
      `Relapse prevention grp: «name:Tony M» shared about using Sunday, «name:Alicia» 90 days clean!!, «name:Reggie» quiet, left early, check on him`,
    ],
    [
      'methadone',
      'medium',
      `Dose change: pt # «mrn:1187», «name:Kendra Lovell», methadone 85 -> 95 mg eff «date:10/21», QTc 441, two take-homes lost due to +fent`,
    ],
  ]),
  ...aboutPatients('dictation', [
    [
      'letter',
      'medium',
      `letter to doctor brandenburg re «name:wilhelmina de groot» date of birth «date:second of the sixth nineteen thirty nine» new paragraph i reviewed this delightful lady in the heart failure clinic full stop her weight is down four kilos on the higher dose of bumetanide`,
    ],
    [
      'spoken-punctuation',
      'medium',
      `patient name «name:octavius greene» comma medical record number «mrn:seven seven one zero nine four» comma seen today for left eye pain period impression acute angle closure glaucoma period`,
    ],
    [
      'asr-errors',
      'hard',
      `mister «name:van der sloot» come in today for his high per tension he says the loss art in makes him dizzy we gonna switch to am load a peen five milligrams follow up in too weeks`,
    ],
    [
      'template-dictation',
      'medium',
      `Addendum to note of «date:October 12» on «name:Ngozi Umeh»: ultrasound confirms ovarian torsion, not appendicitis as I dictated. She went to the OR with Dr. Lasky at nine.`,
    ],
  ]),
  ...aboutPatients('visit-dialogue', [
    [
      'scribe-transcript',
      'medium',
      `Doctor: Hi, «name:Mrs. Ilinca Popescu», how's the knee?
Patient: Better since the shot, but it clicks.
Doctor: Any swelling? Are you still on the meloxicam?
Patient: Only when it rains. Oh, and I turned 70 on «date:the ninth».`,
    ],
    [
      'telehealth-chat',
      'easy',
      `[10:02] Agent: May I have your name and date of birth?
[10:03] Visitor: «name:Royce Hatfield», «date:5/21/1985»
[10:03] Agent: What brings you in?
[10:04] Visitor: burning when I pee since sunday, had kidney stones before`,
    ],
    [
      'speaker-labels',
      'hard',
      `D: so «name:Wendy» the hot flashes are back?
P: ten a day since you stopped the estrogen
D: and your sister had the clot, right, «name:Paula»?
P: yeah in «date:march»`,
    ],
    [
      'interpreter-call',
      'medium',
      `Interpreter #40772: The patient «name:Abdirahman Warsame» says he vomited blood two times this morning. Nurse: Ask him about ibuprofen. Interpreter: He takes four every day for his back.`,
    ],
  ]),
  ...aboutPatients('dental-and-eye', [
    [
      'dental-chart',
      'easy',
      `«name:Philippa Grantley» DOB «date:6/30/2003» #32 partially impacted, pericoronitis, rx amox 500 tid x7. Refer OMS. Delta Dental ID «health-plan:DD4410027781».`,
    ],
    [
      'perio-email',
      'medium',
      `«name:Mr. Tuan Le»'s perio charting is attached, generalized 5-6 mm pockets, A1c 8.1 per his doctor. He wants to postpone SRP until «date:January 8».`,
    ],
    [
      'ophtho',
      'medium',
      `«name:VOIGT, ERNST» OD 20/40 OS CF. IOP 31/18. Dense NS cat OS, RD ruled out B-scan. CE/IOL OS «date:12/02», lens SN60WF +21.5`,
    ],
    [
      'glasses-order',
      'hard',
      `Remake for «name:Shauna Teller» - she says she sees double with the new progressives, add was +2.25, esotropia in hx, no charge`,
    ],
    [
      'ortho-consult',
      'medium',
      `New ortho consult: «name:Aarav Menon», 12, class II div 1, overjet 8. Mother «name:Lakshmi Menon», «email:lakshmi.m@example.com», «phone:(469) 555-0120». Takes methylphenidate.`,
    ],
  ]),
  ...aboutPatients('therapy-note', [
    [
      'pt-eval',
      'easy',
      `PT EVAL «date:10/13/2025» Patient «name:Thurston Beale» DOB «date:03/05/1962» Dx M75.121 R RTC tear s/p repair «date:09/02/2025». PROM flex 110, ER 25. Plan 2x/wk x 8.`,
    ],
    [
      'speech',
      'medium',
      `MBSS today: «name:Mrs Oduya» silent aspiration thin liquids, chin tuck effective, nectar thick + mech soft. son «name:Femi» taught.`,
    ],
    [
      'ot-peds',
      'medium',
      `«name:Leo Anand», 4y2m, autism, tolerates brushing 3 min, fine motor 18 mo delay. Next IEP mtg «date:11/19»; family emailed at «email:anand.family@example.org».`,
    ],
    [
      'chiro',
      'medium',
      `Visit 4/12 «name:Chuck Vandenberg» LBP rad L leg s/p lifting at work «date:9/15», claim «account:WC-2025-88107», SLR + 40, adj L4-5, returns Mon`,
    ],
  ]),
];
