import { aboutNobody } from './case.ts';

/** Named people around health: staff, speakers, applicants, authors, characters, the famous and the dead. */
export const peopleWhoAreNoPatients = [
  ...aboutNobody('job-ad', [
    [
      'icu-nurse',
      'easy',
      `RN, Medical ICU, nights, 36 h/wk. BSN preferred, ACLS required within 90 days. Experience with CRRT, ventilators and IABP a plus. Apply by 11/30/2025 to careers@stbrendan.example.org.`,
    ],
    [
      'coder',
      'easy',
      `Remote inpatient coder (CCS). 24 charts/day, DRG validation, sepsis and malnutrition queries. $31-38/h. Recruiter: Lydia Marsh, 614-555-0103.`,
    ],
    [
      'physician',
      'medium',
      `Seeking BC/BE gastroenterologist to replace retiring Dr. Harold Whitney in Boise. 1:6 call, ERCP optional, loan repayment. CV to Ms. Trujillo.`,
    ],
    [
      'front-desk',
      'easy',
      `Busy pediatric office needs receptionist. You will greet families, verify insurance and date of birth, and schedule vaccines. Spanish a plus.`,
    ],
    [
      'research-coordinator',
      'medium',
      `Coordinator for three breast cancer trials: consent patients, draw blood, enter AEs in REDCap, ship samples on dry ice. PI: Dr. Oana Dumitrescu. Req 20417.`,
    ],
    [
      'pharmacist-message',
      'medium',
      `Hi Raj, I'm a recruiter with StaffRx. We have a clinical pharmacist role (anticoagulation, diabetes) near you at $68/h. Call me on 555-0171? Brenda`,
    ],
  ]),
  ...aboutNobody('clinician-signature', [
    [
      'block',
      'easy',
      `Thanks, see you Thursday.

Ebele Nwankwo, MD, FACOG
Obstetrics & Gynecology, St. Brendan Medical Group
1840 Market St, Suite 300, Akron OH 44310
T 330-555-0141  F 330-555-0142  enwankwo@stbrendan.example.org`,
    ],
    ['nurse-short', 'easy', `Will do!\n-- \nMarcy Delgado RN, OCN | Infusion Center | ext 4471 | "Be kind"`],
    [
      'npi-dea',
      'medium',
      `Samuel T. Whitfield, DO, Pain Medicine. NPI 1730155429. DEA and license numbers on request. Appointments 555-0166. Book: calendar.example.com/swhitfield`,
    ],
    [
      'disclaimer',
      'medium',
      `Confidentiality: this e-mail may contain protected health information. If you are not the intended recipient, delete it and call the Privacy Office at 330-555-0100. Gretchen Vance, Privacy Officer`,
    ],
    [
      'pronouns',
      'easy',
      `Kai Nakoa (they/them), LCSW, Behavioral Health Navigator. Office hours Mon-Thu. In crisis call or text 988.`,
    ],
    [
      'out-of-office',
      'medium',
      `I am out until 11/10. For refills contact the triage nurse at 555-0119; for urgent pathology page Dr. Ines Abreu, 0441. - Morten Lie MD, Dermatology`,
    ],
  ]),
  ...aboutNobody('conference-agenda', [
    [
      'day-one',
      'easy',
      `08:00 Registration. 08:30 Welcome, Dr. Lena Sorokin. 09:00 Heart failure in women, Prof. Adaeze Obi. 10:30 Cardio-oncology panel. 12:00 Lunch. 13:00 Device clinic workshop.`,
    ],
    [
      'grand-rounds',
      'medium',
      `Grand Rounds 11/12/2025 7:30 AM, Auditorium B: "Lupus nephritis: beyond steroids", speaker Harriet Lowe, MD, Rheumatology. 1 CME. Zoom 555 0188 2204.`,
    ],
    [
      'journal-club',
      'medium',
      `Journal club Tuesday: Vikram presents the TAVR trial, Bea the critique. Pizza from Gino's. Read the appendix on stroke.`,
    ],
    [
      'poster-list',
      'medium',
      `P-14 J. Amaral: Vancomycin AUC dosing. P-15 S. Kettler: Delirium after hip fracture. P-16 N. Abdi: Telehealth for HIV PrEP in rural counties.`,
    ],
    [
      'speaker-bio',
      'medium',
      `Dr. Thomas Achebe trained in Ibadan and Leeds, directs the sickle cell program in Memphis and has treated over 2,000 children. He was born in 1967 and enjoys cycling.`,
    ],
    [
      'tumor-board-invite',
      'hard',
      `Breast tumor board moves to Wednesdays 7:00 starting 12/03. Please submit your cases by Monday noon to Carol in pathology. Dr. Ferrante chairs.`,
    ],
  ]),
  ...aboutNobody('obituary', [
    [
      'surgeon',
      'hard',
      `Dr. Winston Albright, who performed the county's first heart transplant in 1986, died on October 3, 2025, aged 88. He is survived by his wife Jean, also a nurse, and three daughters.`,
    ],
    [
      'nurse',
      'medium',
      `Our colleague Teresa Gallo RN retired from Labor & Delivery in 2019 and died last month at home. She delivered half of this town. Memorial Saturday 2 pm, St. Anne's.`,
    ],
    [
      'professor',
      'medium',
      `Professor Emerita Ilse Brandt (1931-2025), pioneer of pediatric oncology, founder of the leukemia registry. Donations to the Brandt fund instead of flowers.`,
    ],
    [
      'famous-musician',
      'hard',
      `The singer, born March 14, 1951 in Tulsa, died of pancreatic cancer on Sunday, his publicist said. He sold 40 million records.`,
    ],
  ]),
  ...aboutNobody('curriculum-vitae', [
    [
      'nurse',
      'medium',
      `Angela M. Thornquist, RN, BSN
22 Cedar St, Madison WI 53703 | 608-555-0165 | a.thornquist@example.com
2019-now Staff nurse, Medical ICU: sepsis, ARDS, CRRT, post-transplant
2016-2019 Telemetry: heart failure, ablations
Licence WI 204417, ACLS, CCRN`,
    ],
    [
      'doctor',
      'medium',
      `Born 05/22/1984 in Lagos. MD 2009, residency internal medicine 2012, fellowship nephrology 2014. Languages: Yoruba, English, French. Publications on kidney transplantation and lupus.`,
    ],
    [
      'cover-letter',
      'medium',
      `Dear Ms. Hartley, I am applying for the medical assistant position. In my externship I took vitals, gave flu shots and drew blood from about 20 patients a day. Sincerely, Jasmine Cole, 555-0136`,
    ],
    [
      'reference',
      'medium',
      `I recommend Paolo Ferri without reservation. He ran our diabetes classes for six years and patients ask for him by name. Dr. Ruth Abelson, Endocrinology, 414-555-0190`,
    ],
    [
      'linkedin',
      'easy',
      `Excited to share that I passed my oncology pharmacy boards (BCOP)! Thank you Dr. Saha and the whole team at Riverbend. #pharmacy #oncology`,
    ],
  ]),
  ...aboutNobody('sports-news', [
    [
      'acl',
      'medium',
      `Quarterback Devin Marsh tore his left ACL in Sunday's 24-17 loss and will miss the season, coach Ray Kowalski said. Surgery is scheduled for next week.`,
    ],
    [
      'concussion',
      'medium',
      `Midfielder Lucia Ferrand entered the concussion protocol after a collision in the 62nd minute; scans were clear, the club announced.`,
    ],
    [
      'injury-report',
      'hard',
      `Injury report week 9: T. Baldwin (hamstring) out, J. Obi (ankle) questionable, M. Reyes (illness) full practice, K. Sato (shoulder) limited.`,
    ],
    [
      'tennis',
      'easy',
      `The former champion withdrew with a wrist fracture; the draw has been revised. Rain is expected on Thursday.`,
    ],
    [
      'marathon',
      'easy',
      `Results: 1. A. Bekele 2:08:14, 2. P. Larsen 2:09:40. Three runners were treated for heat stroke and released.`,
    ],
  ]),
  ...aboutNobody('fiction', [
    [
      'novel',
      'hard',
      `Dr. Marlowe closed the curtain. "Mrs. Pell," he said, "the tumour is the size of a plum." She laughed, and the October light fell on her hands. Chapter Four.`,
    ],
    [
      'screenplay',
      'hard',
      `INT. TRAUMA BAY - NIGHT. HENRY (54) on the gurney, V-fib on the monitor. NURSE KIM: Charging to 200! DR. VALE: Clear! CUT TO: the waiting room.`,
    ],
    [
      'poem',
      'easy',
      `The ward at four is blue and slow, the drips count down what we don't know, a cough, a bell, a radio.`,
    ],
    [
      'game',
      'medium',
      `Your character Sir Aldric loses 2 HP per turn from poison until an antidote or a cleric of level 5 cures the disease.`,
    ],
    [
      'classic',
      'medium',
      `Ivan Ilyich lay with his face to the back of the sofa and felt the pain in his side; the doctors spoke of a floating kidney and the appendix. (Tolstoy, 1886)`,
    ],
    [
      'soap',
      'medium',
      `Spoilers: Brooke learns that Ridge's amnesia is fake while Dr. Finnegan hides the paternity test. Tuesday's episode ends with a car crash.`,
    ],
  ]),
  ...aboutNobody('news', [
    [
      'celebrity',
      'hard',
      `The actress said on Tuesday that she has been living with multiple sclerosis since 2018. "I'm fine," she told the talk show, promoting her new film.`,
    ],
    [
      'lawsuit',
      'medium',
      `A jury awarded $12 million in a case over a delayed stroke diagnosis at a Toledo hospital in 2021. The hospital said it will appeal. Attorney Mark Lindell called it a wake-up call.`,
    ],
    [
      'hospital-merger',
      'easy',
      `St. Brendan and Lakeview Health will merge on January 1, CEO Barbara Lindholm announced. No layoffs are planned in nursing; cardiac surgery will be concentrated in Akron.`,
    ],
    [
      'outbreak',
      'easy',
      `Health officials confirmed 14 measles cases in the county, 12 of them in unvaccinated children. Exposure sites: Kroger on Main, Oct 18, 2-5 pm.`,
    ],
    [
      'politician',
      'hard',
      `Senator Ruth Callahan, 71, was released from hospital on Friday after a minor stroke and will return to the Senate next week, her office said.`,
    ],
    [
      'crash',
      'medium',
      `Two people were taken to hospital with minor injuries after a bus left Route 33 on Monday. Police did not release names.`,
    ],
  ]),
  ...aboutNobody('hr-note', [
    [
      'vacation-request',
      'easy',
      `Leave request: Owen Strand, Radiology tech, 12/22/2025-01/02/2026, 8 days PTO, cover arranged with Lila.`,
    ],
    [
      'licence-expiry',
      'medium',
      `Licences expiring in 60 days: B. Akers RN 204417 12/31/2025; C. Dube LPN 118820 12/15/2025; Dr. Hale DEA 01/04/2026. BLS: six names attached.`,
    ],
    [
      'performance',
      'medium',
      `Annual review, Marisol Vega, phlebotomist: draws 48/day, redraw rate 1.2%, patients praise her with children. Goal: train two new hires by 06/2026.`,
    ],
    [
      'flu-campaign',
      'medium',
      `Flu shot compliance by department: Pharmacy 100%, ICU 97%, EVS 88%, Dietary 84%. Declination forms due to Employee Health by 11/15.`,
    ],
    [
      'payroll',
      'easy',
      `Employee 20417 Hannah Brecht, cost center 7420 ED nursing, 72.0 h regular, 8.5 h OT, night differential, direct deposit ****4471.`,
    ],
    [
      'orientation',
      'easy',
      `Orientation Monday 8:00: Leticia, Bram, Zahra, Colton. Badge photos, HIPAA module, N95 fit test at 11, lunch on us.`,
    ],
  ]),
  ...aboutNobody('staff-message', [
    [
      'shift-praise',
      'easy',
      `Shout-out to Kendra, Luis and Dr. Abramson for last night's massive transfusion. You were calm and fast. Cookies in the break room.`,
    ],
    [
      'equipment-hunt',
      'easy',
      `has anyone seen the bariatric lift? 4E needs it before noon. also the bladder scanner is at biomed til friday - Trish`,
    ],
    [
      'doctor-doctor',
      'medium',
      `Hi Dr. Osman, could you give the residents' talk on hyponatremia on 11/19? Thirty minutes, same room as Dr. Levy's. Best, Camille`,
    ],
    [
      'covering',
      'medium',
      `I'm covering for Dr. Pruitt this week, text me for anything cards: chest pain consults, echo reads, device checks. 555-0140. Arjun`,
    ],
    [
      'birthday',
      'medium',
      `It's Rosalie's birthday Friday (11/14)! Cake at 2 in Radiology. She'll pretend to be 39 again. Sign the card at the CT desk.`,
    ],
    [
      'new-scribe',
      'hard',
      `Ok team, onboarding for the new scribe: Dr. Marsh likes SOAP, Dr. Pell wants problem based, nobody wants copy forward. Ask Jules for dot phrases.`,
    ],
    [
      'question-to-pharmacy',
      'medium',
      `Quick q for Mona in pharmacy: do we stock 4-factor PCC in the ED Pyxis now, and is the dose still 50 u/kg for INR over 6?`,
    ],
    [
      'parking',
      'easy',
      `White Honda, plate HXR 2041, lights on in garage B level 2. Owner please call security 555-0100.`,
    ],
  ]),
  ...aboutNobody('provider-roster', [
    [
      'csv',
      'medium',
      `npi,last,first,credential,specialty,phone
1316044271,Obadele,Kemi,MD,Pediatric Neurology,330-555-0115
1548290338,Larkin,Joseph,DO,Orthopedic Surgery,330-555-0116
1902844417,Pak,Eunji,NP,Wound Care,330-555-0118`,
    ],
    [
      'credentialing',
      'medium',
      `Credentialing file: Alistair Ng MD, born 1979, Edinburgh 2003, boards anesthesiology exp 12/31/2029, malpractice none pending, privileges: cardiac, OB, pain blocks.`,
    ],
    [
      'find-a-doctor',
      'easy',
      `Rebecca Olsson, MD. Family medicine. Sees adults and children; interests: diabetes, women's health. Accepting new patients. 4.8 stars (212 ratings). 2100 Erie Ave. 555-0177`,
    ],
    [
      'dental-team',
      'easy',
      `Meet the team: Dr. Amir Rahmani, Dr. Sue Ellen Pratt (root canals), hygienists Kelly and Duc, and Biscuit, our comfort dog for anxious patients.`,
    ],
    [
      'on-call-vendor',
      'medium',
      `Interpreters: Spanish - Marta Quiroga 555-0183; Somali - Abdi Nur 555-0184; ASL - Hands On Inc. Book 48 h ahead for oncology consults and deliveries.`,
    ],
    [
      'research-team',
      'medium',
      `Delegation log: PI H. Lowe (consent, AE review), sub-I T. Brandt (exams), coordinator S. Idris (blood draws, ECG), pharmacist M. Cho (unblinded). Start 09/01/2025.`,
    ],
  ]),
  ...aboutNobody('customer-list', [
    [
      'crm',
      'medium',
      `Lead,Company,Email,Phone,Stage\nMarta Ilves,Baltic Freight,marta@balticfreight.example.com,555-0144,Demo\nOscar Pym,Pym & Sons,opym@example.net,555-0190,Closed won`,
    ],
    [
      'gym',
      'medium',
      `Membership renewals: Leah Strom 11/03, Igor Banik 11/09, Priya Dalal 11/21. Personal training credits expire on 12/31/2025.`,
    ],
    [
      'wedding',
      'easy',
      `RSVPs: Aunt Carol +1, the Nguyens (4), Ben and Farida, Mr. & Mrs. Stokes. Two vegetarians, one nut allergy. Shuttle leaves 3:30 pm.`,
    ],
    [
      'landlord',
      'medium',
      `Tenant Eduardo Ruiz, born 03/14/1979, SSN 412-70-5518, phone 555-0129, moves into 14 Birch Lane #3 on December 1. Deposit $1,450.`,
    ],
    [
      'bank',
      'medium',
      `Customer Ingrid Falk, DOB 02/11/1966, acct 00448120937, disputed three charges at a gas station on 10/19. Card ending 7702 reissued to 8 Harbor St, Salem MA 01970.`,
    ],
    [
      'fundraising',
      'medium',
      `Donors over $5,000: Bill & Denise Aldrich, the Kessler family, Anonymous, Dr. and Mrs. Petrov, First Savings. Thank-you calls by the board, list with phone numbers attached.`,
    ],
  ]),
];
