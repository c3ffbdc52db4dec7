import { aboutNobody } from './case.ts';

/** What a clinic's office writes, posts and files, and no patient is in it. */
export const paperworkWithoutPatients = [
  ...aboutNobody('formulary', [
    [
      'tier-table',
      'easy',
      `Tier 1: atorvastatin, lisinopril, metformin ER, sertraline
Tier 2: Eliquis, Jardiance (PA), Trulicity (QL 4 pens/28 days)
Tier 3: Xarelto, Ozempic (ST, PA)
Specialty: Humira, Enbrel, Stelara. Limit 30-day supply.`,
    ],
    [
      'shortage-notice',
      'medium',
      `P&T update 10/14/2025: IV fluids 0.9% NaCl 1 L on allocation until 11/30/2025. Substitute lactated Ringer's where possible. Ketorolac 30 mg vials back in stock. Questions: pharmacy ext. 4417 or 555-0139.`,
    ],
    [
      'ndc-rows',
      'medium',
      `NDC 00093-7146-56 metformin 500 mg tab #100 4.12
NDC 68180-0513-01 lisinopril 10 mg tab #90 3.06
NDC 00378-1805-77 levothyroxine 100 mcg #90 9.80`,
    ],
    [
      'interchange-policy',
      'hard',
      `Therapeutic interchange: when Dr. orders esomeprazole 40 mg daily, pharmacist dispenses pantoprazole 40 mg daily. Excluded: patients under 18, feeding tubes, patient on clopidogrel per cardiology. Effective 01/01/2026.`,
    ],
    [
      'antibiogram',
      'medium',
      `2024 antibiogram, adult inpatient isolates (n): E. coli (812) ceftriaxone 91% cipro 74%; K. pneumoniae (301) ceftriaxone 88%; MRSA (244) vancomycin 100%, clindamycin 69%, TMP-SMX 96%.`,
    ],
    [
      'one-line',
      'easy',
      `is semaglutide on the 2026 Medicaid preferred list or do we still need step therapy through liraglutide?`,
    ],
  ]),
  ...aboutNobody('staff-rota', [
    [
      'weekend-call',
      'easy',
      `Weekend call 11/8-11/9
Cardiology: Dr. Ravi Menon 614-555-0142
Surgery: Dr. Alyce Tanaka 614-555-0160 (back-up Dr. Kent Boyer)
Anesthesia: Pia Lundgren CRNA, in house
Chaplain: Rev. Moses Adeyemi`,
    ],
    [
      'nurse-grid',
      'medium',
      `	Mon 3	Tue 4	Wed 5	Thu 6
Okonjo, B RN	D	D	off	N
Farrell, S RN	N	N	N	off
Villanueva, M LPN	D	PTO	D	D
Charge: Farrell. ICU float: agency x1`,
    ],
    [
      'swap-request',
      'medium',
      `Hey can anyone take my 7a-7p on Sat the 15th on 4 West? I'll do your Thanksgiving. Text me 330-555-0118 - Jolene (PCU)`,
    ],
    [
      'sick-cover',
      'hard',
      `Morning all, Marguerite is out today so Devin covers triage and Ahmed does vaccines until 1. Lunch order goes in at 10.`,
    ],
    [
      'or-staffing',
      'medium',
      `OR staffing Wed 10/29: Rm 1 Chen/Stokes ortho, Rm 2 Abara/Lyle general, Rm 3 closed for HVAC, Rm 4 Murphy/Dunn eyes 12 cataracts booked. Late: Stokes.`,
    ],
    [
      'resident-schedule',
      'medium',
      `PGY-2 block 6: Whitfield - MICU; Sandoval - heme/onc; Bae - vacation then night float; Kaczmarek - elective (palliative). Block starts 12/01.`,
    ],
    [
      'volunteers',
      'easy',
      `Gift shop volunteers this week: Mon Irene, Tue Harvey and Lois, Wed nobody yet, Thu Ray. Please sign the sheet. Blood drive on Friday needs two greeters.`,
    ],
  ]),
  ...aboutNobody('directory', [
    [
      'department-numbers',
      'easy',
      `Emergency 555-0100 | Labor & Delivery 555-0124 | Radiology scheduling 555-0131 | Medical records fax 555-0199 | Patient billing (800) 555-0145 Mon-Fri 8-5`,
    ],
    [
      'provider-list',
      'medium',
      `Our cardiologists
Helena Bratt, MD, FACC - heart failure, echo. NPI 1497758544
Samuel Oduya, DO - arrhythmia, ablation
Wei-Ling Hsu, MD PhD - congenital heart disease
Clinic: 400 Physicians Plaza, Suite 210, Akron OH 44304, 330-555-0150`,
    ],
    [
      'staff-emails',
      'medium',
      `name,title,email,ext
Carla Montero,Nurse Manager ICU,cmontero@stbrendan.example.org,2210
Philip Assante,Director of Pharmacy,passante@stbrendan.example.org,2255
Joy Mbeki,Infection Preventionist,jmbeki@stbrendan.example.org,2261`,
    ],
    [
      'pager-card',
      'medium',
      `STROKE ALERT dial 5-5555. Neuro on call pager 0417. Code Blue 2222. Rapid response RN 555-0188. Poison control 1-800-222-1222.`,
    ],
    [
      'referral-network',
      'easy',
      `In network dermatologists near 43210: Buckeye Skin Center, 614-555-0117, Dr. Paul Ritter; Olentangy Dermatology, 614-555-0177, Dr. Mina Solomon. Both accept new patients.`,
    ],
    [
      'org-chart',
      'medium',
      `CEO Barbara Lindholm > CNO Terrell Jacks, RN > Directors: Ana Prieto (Surgical Services), Colm Byrne (Emergency), Sushma Rao (Women & Infants, interim until 3/1/2026)`,
    ],
  ]),
  ...aboutNobody('blank-form', [
    [
      'intake-blank',
      'easy',
      `Patient name: ______________________  Date of birth: ___/___/_____
Address: _____________________ City ________ State ___ ZIP ______
Phone (___) ___-____   Insurance ID: ____________
Reason for visit: ________________________`,
    ],
    [
      'consent-blank',
      'medium',
      `I, [print name of patient], consent to a colonoscopy with possible biopsy to be performed by Dr. ______________ on ____/____/20__. Risks include bleeding, perforation and missed polyps.
Patient signature ____________ Witness ____________`,
    ],
    [
      'mail-merge',
      'medium',
      `Dear {{PatientFirstName}},

Your {{TestName}} on {{DateOfService}} was normal. MRN: {{MRN}}. Please repeat in {{Interval}}.

{{ProviderName}}, {{ClinicPhone}}`,
    ],
    [
      'soap-template',
      'medium',
      `S: ***-year-old presents with ***. Onset ***. Denies fever, chills, chest pain.
O: BP ***/***, HR ***, Temp ***. @LASTLABS@
A/P: 1. *** - continue metformin, recheck A1c in 3 mo
Patient: @NAME@  DOB: @DOB@  MRN: @MRN@`,
    ],
    [
      'instructions-for-form',
      'hard',
      `Box 1a: enter the insured's ID number as shown on the card. Box 2: patient's name, last name first (e.g. LASTNAME, FIRSTNAME). Box 3: birth date MM DD YYYY and sex. Box 21: diagnosis codes A-L, ICD-10. Box 24J: rendering NPI.`,
    ],
    [
      'field-list',
      'easy',
      `Fields on the form: First name, Last name, Date of birth, Sex at birth, Phone, E-mail, Insurance carrier, Member ID, Emergency contact, Allergies, Current medications`,
    ],
    [
      'xs-and-zeros',
      'medium',
      `Patient Name: XXXXXXXX XXXXXX
DOB: 00/00/0000   MRN: 0000000
Diagnosis: N/A
Medication: N/A  (leave defaults until registration)`,
    ],
  ]),
  ...aboutNobody('policy-text', [
    [
      'minimum-necessary',
      'easy',
      `Workforce members shall access only the minimum necessary protected health information, such as name, date of birth or medical record number, required to perform their job. Violations are subject to sanctions under HR-114.`,
    ],
    [
      'email-policy',
      'medium',
      `Do not include patient names, MRNs, diagnoses or Social Security numbers in the subject line. Encrypted mail is sent by typing [secure]. Report misdirected mail to privacy@stbrendan.example.org or 555-0122 within one hour. Rev. 06/01/2025`,
    ],
    [
      'visitor-policy',
      'easy',
      `Effective October 1, visitors with fever, cough or vomiting should stay home. Two visitors per patient in the ICU. Children under 12 need approval from the charge nurse.`,
    ],
    [
      'hipaa-identifiers',
      'hard',
      `The eighteen identifiers: names; geographic subdivisions smaller than a state; all elements of dates except year, including birth date, admission date, discharge date, date of death, ages over 89; telephone numbers; fax numbers; e-mail; SSN; MRN; health plan beneficiary numbers; account numbers; license plates; device identifiers; URLs; IP addresses; biometric identifiers; full-face photographs.`,
    ],
    [
      'identification-policy',
      'medium',
      `Two identifiers are used before giving medication or blood: the patient states full name and date of birth; the nurse compares with the wristband (name, DOB, MRN). Room number is never an identifier. Applies to chemotherapy, insulin, heparin and transfusion.`,
    ],
    [
      'retention',
      'medium',
      `Retention: adult records 10 years after last date of service; minors until age 21 or 10 years, whichever is longer; mammograms 10 years; fetal monitor strips 21 years; pathology blocks 10 years.`,
    ],
    [
      'late-policy',
      'easy',
      `If you arrive more than 15 minutes late we may need to reschedule. Three missed appointments in twelve months may lead to discharge from the practice. Call 740-555-0111 as early as you can.`,
    ],
  ]),
  ...aboutNobody('price-list', [
    [
      'self-pay',
      'easy',
      `Self-pay prices 2025: New patient visit 99203 $165; established 99213 $110; flu shot 90686 $38; A1c 83036 $22; EKG 93000 $45; strep test 87880 $25`,
    ],
    [
      'dental',
      'easy',
      `D0120 periodic exam 52.00
D1110 prophylaxis adult 96.00
D2740 crown porcelain 1,180.00
D7140 extraction 175.00
Senior discount 10% on Tuesdays`,
    ],
    [
      'chargemaster',
      'medium',
      `CDM 41022017 | HC CT HEAD W/O CONTRAST | 70450 | 0351 | 1,932.00
CDM 41022031 | HC MRI BRAIN W/WO | 70553 | 0611 | 3,871.00
CDM 30010044 | HC TROPONIN | 84484 | 0301 | 188.00`,
    ],
    [
      'good-faith-estimate-blank',
      'hard',
      `Good Faith Estimate for scheduled services. Patient: (complete at registration). Service: screening colonoscopy 45378, Dx Z12.11. Facility $1,150, physician $480, anesthesia $390, pathology if biopsy $140. Valid 12 months.`,
    ],
    [
      'cosmetic',
      'easy',
      `Botox $12/unit, lip filler from $550, laser hair removal underarm package of 6 $399. November special: refer a friend, both get $50.`,
    ],
  ]),
  ...aboutNobody('supply-order', [
    [
      'central-supply',
      'easy',
      `PO 4500187733 to Medline: nitrile gloves M 40 cs; IV start kits 200 ea; foley 16 Fr 50 ea; isolation gowns 12 cs. Ship to dock 2, attn R. Salcedo, 330-555-0129.`,
    ],
    [
      'lab-reagents',
      'medium',
      `Lot 24K0917 troponin reagent exp 03/31/2026 qty 6; control level 1 lot 77120, level 2 lot 77121. Order # 10088213 confirmed, ETA 11/04/2025.`,
    ],
    [
      'implant-consignment',
      'hard',
      `Consignment count: tibial baseplate size 4 REF 5520-B-400 LOT 8XJ2K (2), femoral size 5 L REF 5510-F-501 LOT 7MM41 (1), UDI (01)00613327050141(17)290831(10)8XJ2K. Rep: Kyle Brannigan 555-0164.`,
    ],
    [
      'vaccine-order',
      'easy',
      `VFC order: 40 doses MMR, 60 DTaP, 30 varicella, 80 influenza PF. Fridge log attached, no excursions in October.`,
    ],
    [
      'wheelchairs',
      'medium',
      `Please reorder 4 transport chairs 19", 2 bariatric walkers and 6 gait belts for rehab. Cost center 7420. Thanks, Benito in PT`,
    ],
  ]),
  ...aboutNobody('order-confirmation', [
    [
      'bookstore',
      'easy',
      `Thanks for your order #114-5520917-3381046! Shipping to Colleen Barstow, 91 Fuller St, Dover NH 03820. Items: "Being Mortal", "The Emperor of All Maladies". Arriving Thursday.`,
    ],
    [
      'scrubs',
      'medium',
      `Hi Tatiana, your order FS-882017 (2x jogger scrub pant navy, 1x compression socks "Heartbeat") has shipped. Track 1Z999AA10123456784. Questions? help@scrubshop.example.com 1-888-555-0132`,
    ],
    [
      'groceries',
      'easy',
      `Instacart order for Brent: bananas, almond milk, ibuprofen 200 mg 100 ct, Band-Aids, chicken thighs. Leave at door, 14 Linden Ave.`,
    ],
    [
      'equipment-refund',
      'medium',
      `Refund of $219.99 for blood pressure monitor (Order 700-338-1120) was issued to Visa ending 4417 on 09/18/2025. Account holder Marisol Tench.`,
    ],
    [
      'conference-ticket',
      'easy',
      `Ticket confirmation: HIMSS Ohio Fall Meeting. Attendee: Gregor Vandersloot, Wexner IT. Order 99120, $150 paid. Badge pickup from 7:30 at the convention center.`,
    ],
    [
      'uniform-size',
      'medium',
      `Order 55120 delayed. Customer: Dr. Patience Owusu. Item: lab coat women's S embroidered "P. Owusu MD Pediatric Oncology". New ship date 12/02/2025.`,
    ],
  ]),
  ...aboutNobody('vendor-contract', [
    [
      'baa-clause',
      'medium',
      `Business Associate shall report to Covered Entity any Security Incident within five (5) business days of discovery, including to the extent known the identity of each Individual whose Protected Health Information was accessed. Effective Date: July 1, 2025. By: Thomas Ridgewell, VP.`,
    ],
    [
      'transcription-sow',
      'easy',
      `Statement of work: medical transcription, 24 h turnaround for discharge summaries, 6 h for operative notes, 98% accuracy. Rate $0.11 per line. Term 36 months from 2026-01-01. Contact Nadine Foss, nadine@scribeco.example.com.`,
    ],
    [
      'lease',
      'easy',
      `Landlord leases to Summit Podiatry LLC the premises at 1200 Elm Street, Suite 3, Nashua NH 03060, for use as a medical office, five years from 10/01/2025, base rent $4,150 monthly.`,
    ],
    [
      'biomed-service',
      'medium',
      `Service agreement 88-2041: 3 GE Voluson ultrasound units, serials VE8120K, VE8127K, VE8133K. PM twice yearly, 4-hour response. Does not cover transducer damage from improper disinfection.`,
    ],
    [
      'locum',
      'medium',
      `Locum tenens: Dr. Ingmar Solberg, internal medicine, DEA and state license on file, 12/01/2025-02/28/2026, $165/h, malpractice 1M/3M with tail.`,
    ],
  ]),
  ...aboutNobody('board-minutes', [
    [
      'regular',
      'easy',
      `Minutes, October 22, 2025. Present: Chair Agnes Pettibone, Trustees Lowell, Ramirez, Chaudhry. CEO reported 412 admissions, ED left-without-being-seen 2.1%. Motion (Lowell/Ramirez) to buy a second MRI carried 7-0.`,
    ],
    [
      'quality-committee',
      'medium',
      `Quality: CLABSI 0.4 per 1000 line days, one fall with injury, zero wrong-site surgery. Sepsis bundle 81%. Dr. Osei to present mortality review in December.`,
    ],
    [
      'medical-executive',
      'medium',
      `MEC approved reappointment of Drs. Lutz (radiology), Fontaine (OB/GYN) and Sharma (nephrology), and new privileges for robotic hysterectomy for Dr. Abigail Horne, effective 11/01/2025.`,
    ],
    [
      'foundation',
      'easy',
      `Foundation gala raised $318,400 toward the breast center. Honorary chairs Bill and Denise Aldrich. Thank-you letters go out by Nov 7.`,
    ],
    [
      'health-center',
      'hard',
      `New members of the board: Rosa Tejeda, Hubert Cole, Lan Pham, Theresa Wynn, Isaac Toledo. Vote on sliding fee scale passed. Diabetes control measure at 62%, goal 70%.`,
    ],
  ]),
];
