import { aboutNobody, aboutPatients } from './case.ts';

/** Twins: texts about a patient, and texts with nearly the same words about nobody or about nobody's health. */
export const lookAlikes = [
  ...aboutNobody('la-contact-list', [
    [
      'block-party',
      'easy',
      `Marisol Quiñones 505-555-0148 / Dee Yazzie 505-555-0192 / Tom Prater 505-555-0110, call if the tent blows over`,
    ],
    [
      'choir-altos',
      'medium',
      `ALTO SECTION 2026
Hyun-ah Noh — hnoh@brightmail.example — 213-555-0177
Grace Adeyemi — gadeyemi@brightmail.example — 213-555-0126
Sister Perpetua — convent line 213-555-0100, ask for her after vespers
Joy Lindqvist — no phone, knock at 418 Alder Ct`,
    ],
    [
      'carpool',
      'medium',
      `Carpool wk of 3/9: Mon Long, Tue Xiong, Wed Baptiste, Thu Will's mom (Karen 612-555-0133), Fri nobody so walk`,
    ],
    [
      'board-directory',
      'easy',
      `Lakeview HOA – Board of Directors 2026
President: Anil Subramaniam, 14 Heron Way, (847) 555-0119
Vice President: Bettina Kroll, 22 Heron Way, (847) 555-0161
Treasurer: Rutherford "Ford" Gaines, 9 Teal Ln, (847) 555-0188
Secretary: Phuong Anh Tran, 31 Teal Ln, (847) 555-0102
At large: Summer Oakes, 3 Mallard Ct, (847) 555-0155
Emergency plumbing: Dial-A-Drain, ask for Earl`,
    ],
    [
      'vcard',
      'hard',
      `BEGIN:VCARD
VERSION:3.0
N:Okonkwo;Ifeanyi;;;
FN:Ifeanyi Okonkwo
TEL;TYPE=CELL:+1-713-555-0164
EMAIL:ifeanyi@harborlegal.example
BDAY:1979-04-22
ADR;TYPE=HOME:;;1802 Binz St;Houston;TX;77004;USA
END:VCARD`,
    ],
    ['pickup-soccer', 'medium', `new number for Mateo: 956 555 0187. old one goes to his brother now`],
    [
      'vendor-reps',
      'medium',
      `Rep list, please keep on the fridge in the supply room
gloves: Stacy Hollander, 800-555-0121 x14
copier: Vang Pao Lor, 651-555-0145
coffee: "Big Dave", text only 651-555-0190
elevator: account 77120, 24h line 800-555-0199`,
    ],
    [
      'alumni',
      'easy',
      `Class of 1988 addresses still missing: Lori (Petrakis) Dunn, Manuel Ochoa Jr., Twyla Begay, Kwame Mensah. Last known for Twyla: PO Box 212, Chinle AZ 86503.`,
    ],
    [
      'emergency-tree',
      'hard',
      `Phone tree for snow closing: Director calls Ana Filipa (x2204) and Jerome (x2210). Ana Filipa calls billing: Rosetta, Minh, Cody. Jerome calls front desk: Halimo, Tasha, Ed. Whoever reaches Ed's voicemail leaves word with his wife, 701-555-0138.`,
    ],
    [
      'spreadsheet-tabs',
      'medium',
      `Last	First	Cell	Email	Birthday
Faleolo	Sina	808-555-0139	sina.f@kitepost.example	07/14
Wojcik	Darek	312-555-0171	dwojcik@kitepost.example	11/02
Rose	Pat	415-555-0105	patrose@kitepost.example	01/30
Nakai	Verna	928-555-0166	vnakai@kitepost.example	05/19`,
    ],
    ['tenants', 'easy', `Unit 4B Kowalczyk, Irena 773-555-0114; Unit 5A Diallo, Mamadou 773-555-0180; Unit 5C vacant`],
    [
      'wedding',
      'medium',
      `Save the dates still to mail: The Bhattacharyas, 77 Quince Rd, Edison NJ 08820; Aunt Concetta, 5 Hull St, Revere MA 02151; Coach Young, c/o Revere High; Baby Leo's parents (new address??)`,
    ],
    [
      'legal-aid',
      'hard',
      `Good afternoon, our updated extension list: Atty. Rochelle Pierre-Louis 3311, paralegal Will Tso 3312, intake Mercy Agbaje 3300. Fax has moved to (305) 555-0142. Mercy covers Tuesdays until the new hire starts 4/6.`,
    ],
  ]),
  ...aboutPatients('la-contact-with-health', [
    [
      'block-nurse',
      'medium',
      `«name:Marisol Quiñones» «phone:505-555-0148» call back re: A1c 9.8, wants to talk before starting insulin`,
    ],
    [
      'choir-twin',
      'hard',
      `CARDIAC REHAB TUES GROUP
«name:Hyun-ah Noh» — «email:hnoh@brightmail.example» — «phone:213-555-0177» — 6 wk post CABG
«name:Grace Adeyemi» — «email:gadeyemi@brightmail.example» — «phone:213-555-0126» — stent x2, needs portable O2
«name:Sister Perpetua» — convent line «phone:213-555-0100» — pacer, no treadmill`,
    ],
    [
      'dialysis-rides',
      'medium',
      `Van wk of 3/9 to dialysis: Mon «name:Long», Tue «name:Xiong», Wed «name:Baptiste», Thu «name:Will» (mom «name:Karen» «phone:612-555-0133»), Fri no runs`,
    ],
    [
      'vcard-note',
      'hard',
      `BEGIN:VCARD
VERSION:3.0
N:«name:Okonkwo»;«name:Ifeanyi»;;;
FN:«name:Ifeanyi Okonkwo»
TEL;TYPE=CELL:«phone:+1-713-555-0164»
BDAY:«date:1979-04-22»
NOTE:sickle cell, hydroxyurea 1500, prefers UIH infusion chair by window
END:VCARD`,
    ],
    ['new-number', 'hard', `new number for «name:Mateo»: «phone:956 555 0187», mom says nebs q4 and still wheezy`],
    [
      'callbacks-tabs',
      'easy',
      `Last	First	Cell	DOB	Reason
«name:Faleolo»	«name:Sina»	«phone:808-555-0139»	«date:07/14/1961»	abnl mammo, needs dx views
«name:Wojcik»	«name:Darek»	«phone:312-555-0171»	«date:11/02/1974»	K 5.9 repeat today
«name:Rose»	«name:Pat»	«phone:415-555-0105»	«date:01/30/1950»	INR 4.1 hold warfarin
«name:Nakai»	«name:Verna»	«phone:928-555-0166»	«date:05/19/1988»	GTT failed`,
    ],
    [
      'meals',
      'medium',
      `Unit 4B «name:Kowalczyk, Irena» «phone:773-555-0114» renal diet, thickened liquids; Unit 5A «name:Diallo, Mamadou» «phone:773-555-0180» diabetic, insulin before 11`,
    ],
    [
      'tree-for-family',
      'medium',
      `Please update family contacts for «name:Mrs. Agbaje» in 12: son «name:Jerome» «phone:701-555-0138» first, then daughter «name:Ana Filipa». Both want a call if the vent settings change.`,
    ],
    [
      'text-only',
      'hard',
      `«name:big Dave» text only «phone:651-555-0190», he hung up on us twice about the colonoscopy prep`,
    ],
  ]),
  ...aboutNobody('la-hr-file', [
    [
      'new-hire',
      'easy',
      `New hire packet: Santos, Maricel. Emp ID 40118. Start 2/16/2026. Dept Environmental Services. Supervisor D. Whitehorse. Badge photo Thurs 10am.`,
    ],
    [
      'payroll-row',
      'medium',
      `EMPID	NAME	SSN	HIRE	RATE	STATUS
20331	PHAM, KHANH	900-14-2231	03/05/2018	31.40	FT
20345	O'DOWD, SIOBHAN	900-61-0087	07/22/2019	28.15	PT
20388	YOUNG, CURTIS	900-72-4410	10/01/2021	44.02	FT`,
    ],
    [
      'direct-deposit',
      'medium',
      `Direct deposit change – employee: Tomasz Zielinski, ID 5582, DOB 06/09/1985, routing 000111222, account ending 4471. Effective pay date 3/20.`,
    ],
    [
      'anniversaries',
      'easy',
      `Work anniversaries in May!
5 years: Lakshmi Iyer (Pharmacy), Dontrell Hayes (Transport)
10 years: Bea Castellanos (Lab)
20 years: Chief Engineer Ray Tuttle
25 years: Sr. Agnes Mulcahy (Mission)`,
    ],
    [
      'emergency-contact-form',
      'hard',
      `EMPLOYEE RECORD
Name: Kalani Akana
Home address: 47-210 Waihee Rd, Kaneohe HI 96744
Home phone: 808-555-0153
Date of birth: 12/11/1990
Emergency contact: Leilani Akana (sister), 808-555-0154
Position: Patient Access Rep II
License / cert: CHAA exp 08/2027`,
    ],
    [
      'resignation',
      'medium',
      `From: Nadège Charles
To: Unit Manager 5 West
Subject: notice

Please accept my resignation as RN, last shift April 11. I have taken a position closer to Stamford. Thank you for seven good years.
Nadège, emp 33107`,
    ],
    [
      'promotion',
      'easy',
      `Effective 1/1 Will Bright moves from Lead Tech to Imaging Supervisor, grade 14, reporting to Olamide Shonibare.`,
    ],
    [
      'i9',
      'medium',
      `I-9 reverification due: Hernandez-Ruiz, Alba, doc A# 900-221-118, expires 05/31/2026. Second notice sent to alba.hr@kitepost.example.`,
    ],
    [
      'badge-audit',
      'hard',
      `Badges active after separation:
 0091123  Tran, Summer      sep 11/14   last swipe 11/13 06:41 NICU door
 0091377  Moua, Chue        sep 12/02   last swipe 12/02 19:20 ED ambulance bay
 0090055  De Witt, Pieter   sep 10/30   last swipe 11/08 08:02 garage   <- ask`,
    ],
    [
      'pto-balance',
      'medium',
      `PTO balances as of 6/30: Ahmadi 112.5h, Ballesteros 40h, Chee 6.25h, Drummond 201h (over cap), Eze 77h`,
    ],
    [
      'license-expiring',
      'hard',
      `RN license expiring this quarter: Yolanda Peoples RN 600123 (4/30), Mai Yer Thao RN 611908 (5/31), Gulnara Bekova LPN 30277 (5/31). ACLS lapsed: Peoples. No one works the cath lab without it.`,
    ],
    [
      'reference-check',
      'medium',
      `Ref check for Rashad Whitlock: former manager Corinne Aubry, 504-555-0128, says punctual, good with irate callers, would rehire. Left 2023 for school.`,
    ],
    [
      'onboarding',
      'easy',
      `Onboarding 4/13, conf rm C: Divya Raghunathan (coding), Bo Svensson (security), Tiffany Manygoats (HIM), Luz del Carmen Ibarra (dietary). Bring two forms of ID and a voided check.`,
    ],
  ]),
  ...aboutPatients('la-employee-health', [
    [
      'needle-stick',
      'easy',
      `Employee health: «name:Santos, Maricel», emp ID «account:40118», needlestick «date:2/16/2026», source HCV+, baseline labs drawn, Truvada/Tivicay started`,
    ],
    [
      'fmla',
      'medium',
      `FMLA certification – employee: «name:Tomasz Zielinski», DOB «date:06/09/1985». Condition: L4-5 discectomy scheduled «date:3/20». Incapacity 6 weeks, then light duty, no lifting > 10 lb.`,
    ],
    [
      'titer-rows',
      'hard',
      `EMPID	NAME	DOB	MMR	VZV	TB
«account:20331»	«name:PHAM, KHANH»	«date:03/05/1984»	immune	immune	QFT pos, CXR neg, INH declined
«account:20345»	«name:O'DOWD, SIOBHAN»	«date:07/22/1991»	rubella non-immune	immune	neg`,
    ],
    [
      'work-comp',
      'medium',
      `WC claim «account:WC-26-00817»: «name:Kalani Akana», «address:47-210 Waihee Rd, Kaneohe HI 96744», R rotator cuff tear boosting a pt, MRI «date:4/2», PT 2x/wk`,
    ],
    [
      'return-to-work',
      'hard',
      `«name:Will Bright» cleared for full duty as of «date:1/12», hernia repair well healed, no restrictions`,
    ],
    [
      'restrictions',
      'hard',
      `From: Occ Health
Subject: work status

«name:Nadège Charles» was seen in our clinic «date:April 11». Dx lumbar strain. No pushing stretchers x 14 days. Recheck «date:4/25».`,
    ],
    [
      'pre-employment',
      'medium',
      `Pre-placement physical: «name:Luz del Carmen Ibarra», dietary. BP 168/102 repeat 160/98, metformin, 10-panel neg. Hold clearance till PCP note.`,
    ],
    [
      'flu-exempt',
      'medium',
      `Exemption approved: «name:Bo Svensson», «email:bsvensson@kitepost.example», GBS after 2011 flu shot, letter from neurology on file`,
    ],
  ]),
  ...aboutNobody('la-invoice', [
    [
      'roofing',
      'easy',
      `Invoice 20418, bill to Ezekiel Obafemi, 33 Larch St, Dayton OH 45402: tear-off and re-roof, $11,870. Due 30 days.`,
    ],
    [
      'piano',
      'medium',
      `Lessons for March: Soo-jin x4 @ 35, Baby Ben x4 @ 25, Mr. Long x2 @ 45. Total 330. Venmo fine.`,
    ],
    [
      'legal',
      'medium',
      `Stmt of account 3/31/26
Client: Estate planning, Harold & Winifred Tsosie
3/04 tel conf 0.3
3/11 draft trust 2.5
3/18 signing 1.0
Rate 275/hr. Balance $1,045.00
Remit to Box 90, Farmington NM`,
    ],
    [
      'toner',
      'easy',
      `INV 00981-B  Ship to: 3 North nurses station  Attn: Bridget Falk  4 x toner TN-660, 1 x drum. PO 45-22871. Net 45.`,
    ],
    [
      'catering',
      'hard',
      `Bill to: Dr. Priyanka Deshmukh
Event: retirement lunch, Cardiology, 5/22
Chicken shawarma tray (2)   118.00
Falafel, no sesame          54.00
Baklava "heart" platter     40.00
Delivery to Heart Tower 6   15.00
Tip                         30.00
TOTAL                      257.00   Visa ...0042`,
    ],
    [
      'refund',
      'medium',
      `Refund request: customer Xiomara Peña, order 118-5520931, charged twice 4/2 for patio set, $249.00. Phone 786-555-0170.`,
    ],
    [
      'vet-not',
      'medium',
      `Lawn care acct 7781, Rose Delgado-Kim, 901 Poppy Ln: aeration 4/18, grub treatment 5/2, "weed & feed" skipped, gate locked. Balance 64.50`,
    ],
    [
      'subscription',
      'hard',
      `Acct: I. Vanderbeek
Member since 03/14/2017
Plan: Premium Family
Last payment 02/14 $18.99 DECLINED card exp 01/26
Next attempt 02/17
Contact: 616-555-0109, ivb@kitepost.example`,
    ],
    [
      'electrician',
      'easy',
      `Paid in full - thank you Mrs. Nguyen! Job 3307, panel upgrade 200A, permit #E-26-0440, inspection passed 2/9.`,
    ],
    [
      'freelance',
      'medium',
      `Hi Amadou, attached is invoice #58 for the brochure (12 pp, "Living with Diabetes", stock photos only). 40 hrs x 65. Please make check to Freya Holm Design, 21 Canal St, Troy NY 12180.`,
    ],
    [
      'tuition',
      'easy',
      `Tuition statement Fall 2026. Student: Jae Park. ID 10044871. Credits 15. Charges 6,420. Grant (3,100). Due 8/15: 3,320.`,
    ],
    [
      'po-rental',
      'hard',
      `Rental agreement 7719: scissor lift to Faith Tabernacle, contact Deacon Ulysses Grady 901-555-0141, out 6/2 back 6/4, fuel and damage waiver accepted. Operator must be 21+.`,
    ],
    [
      'utility',
      'medium',
      `Service address 12 Wren Ct, Lapwai ID 83540. Account holder: M. Halfmoon. Meter 55-0931. Usage 812 kWh, billed 7/3, due 7/24, past due 0.00`,
    ],
  ]),
  ...aboutPatients('la-billing', [
    [
      'self-pay',
      'easy',
      `Statement «account:20418»: «name:Ezekiel Obafemi», «address:33 Larch St, Dayton OH 45402», ED visit «date:1/6» chest pain, balance $1,187 after Medicaid denial`,
    ],
    [
      'therapy-copays',
      'hard',
      `Copays still owed for speech: «name:Soo-jin» x4 @ 35, «name:baby Ben» x4 @ 25, «name:Mr. Long» x2 @ 45 (aphasia eval). total 330`,
    ],
    [
      'denial',
      'medium',
      `Claim «account:118-5520931» denied CO-50. Pt «name:Xiomara Peña», DOS «date:4/2», 72148 lumbar MRI, M54.16. Payer wants 6 wks conservative tx. Pt phone «phone:786-555-0170».`,
    ],
    [
      'refund',
      'medium',
      `Refund due «name:Rose Delgado-Kim», «address:901 Poppy Ln», overpaid 64.50 on chemo visit of «date:5/2»; secondary paid after all`,
    ],
    [
      'eob',
      'medium',
      `EXPLANATION OF BENEFITS
Member: «name:I. Vanderbeek»
ID: «health-plan:XKH902771455»
Patient: «name:Saskia» (child)
Claim: «account:26-0331-7718»
Service «date:02/14» Tympanostomy 69436-50
Billed 4,210.00 Allowed 1,950.00 You owe 390.00`,
    ],
    [
      'dme',
      'hard',
      `Rental «account:7719»: hospital bed to «name:Deacon Ulysses Grady» «phone:901-555-0141», out «date:6/2», dx ALS, semi-electric w/ gel overlay`,
    ],
    [
      'hospice-stmt',
      'medium',
      `Acct «account:55-0931» «name:M. Halfmoon» «address:12 Wren Ct, Lapwai ID 83540». Routine home care 14 d, GIP 2 d, billed thru «date:7/3». Dx C25.9.`,
    ],
    [
      'coder-q',
      'medium',
      `Coding query: «name:Park, Jae» acct «account:10044871», d/c «date:8/15». Documentation says "urosepsis", lactate 3.8, pressors 6h. Please clarify sepsis vs UTI. Dr. Holm`,
    ],
    [
      'write-off',
      'easy',
      `Charity write-off ok for «name:Winifred Tsosie», MRN «mrn:882013», hip ORIF «date:3/04/26», $22,310`,
    ],
  ]),
];
