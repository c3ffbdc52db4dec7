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
      'easy',
      `Van wk of «date:3/9» to dialysis: Mon «name:Long», Tue «name:Xiong», Wed «name:Baptiste», Thu «name:Will» (mom «name:Karen» «phone:612-555-0133»), Fri no runs`,
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
      'easy',
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
      'easy',
      `Claim «account:118-5520931» denied CO-50. Pt «name:Xiomara Peña», DOS «date:4/2», 72148 lumbar MRI, M54.16. Payer wants 6 wks conservative tx. Pt phone «phone:786-555-0170».`,
    ],
    [
      'refund',
      'medium',
      `Refund due «name:Rose Delgado-Kim», «address:901 Poppy Ln», overpaid 64.50 on chemo visit of «date:5/2»; secondary paid after all`,
    ],
    [
      'eob',
      'easy',
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
  ...aboutNobody('la-shipping', [
    [
      'label',
      'easy',
      `SHIP TO:
ALOFAINA TUILAGI
2219 S 308TH ST APT 6
FEDERAL WAY WA 98003
TRK# 1Z999AA10123456784
WT 4.2 LB  1 OF 1
REF: ORDER 55-88120 GARDEN HOSE`,
    ],
    [
      'customs',
      'medium',
      `Customs hold: parcel LX90021183US, consignee Mrs. Ewa Dąbrowska, 4410 N Milwaukee Ave, Chicago 60641. Contents: books, jam, one wool coat. Call 773-555-0150 before 3 PM.`,
    ],
    [
      'manifest',
      'medium',
      `Stop  Name            Address                 Pkgs  Note
1     Yang, Pa Houa   1167 Payne Ave          2     side door
2     Rivers, Glen    88 Maryland Ave E       1     dog
3     St. Germain, T  402 Case Ave            5     COD $41
4     Bakeshop        909 Arcade St           12    ring bell
5     Will call       --                      3     customer Abdi, ID`,
    ],
    [
      'returned',
      'hard',
      `RTS x2: Dr. M. Sandoval-Pike, Ste 300 (moved, no forwarding), and Hope Lindgren, box too big for slot`,
    ],
    [
      'dock',
      'hard',
      `dock 4: pallet for Kessler, 11 cartons saline 0.9% 1000 mL, lot P4471A exp 09/27, 2 crushed, driver Moses signed 0612`,
    ],
    [
      'tracking-chat',
      'medium',
      `Agent: Thanks for waiting, may I have your name and zip?
Customer: Ignacio Barrera 79936
Agent: And date of birth to verify the account?
Customer: 3 feb 1971
Agent: Your sofa left Phoenix yesterday. Delivery window Friday 8-12.
Customer: finally`,
    ],
    [
      'return-auth',
      'easy',
      `RMA 330917: Deb Schoonover, 5 Fir St, Bend OR 97701 returns 1 pr snow boots size 9, wrong color, refund to original card.`,
    ],
    [
      'courier-sign',
      'medium',
      `Signed for by: R. LITTLE at 14:02, left w/ front desk, photo attached, GPS 35.0844 -106.6504`,
    ],
    [
      'gift-list',
      'medium',
      `Corporate gifts, ship by 12/9
- Kenji & Paula Watanabe, 16 Orchard Hill, Concord MA (pears)
- The Eberly Family, RR 2 Box 14, Lititz PA (cheese)
- Chantal Dorsainvil, 8801 NE 2nd Ave, Miami FL (no nuts in this one, client asked for fruit)
- Bob at the tire place (whiskey)`,
    ],
    [
      'moving',
      'easy',
      `Move date 7/1. From: 19 Tamarack Dr, Duluth. To: 2204 Cedar, Fargo. Client Oksana Hrytsenko, 218-555-0117. 2 br, piano, third floor, no elevator.`,
    ],
    [
      'freight-lot',
      'hard',
      `BOL 0067731
Shipper: Boston Scientific DC, Quincy
Consignee: Attn R. Castaneda, Central Supply
12 ea  STENT SYS 3.0x18  LOT 26044718  SN range 0091-0102
6 ea   GUIDEWIRE .014     LOT 26031100
Temp: ambient   Seal: 771902
Recvd in good order: ______`,
    ],
    [
      'postcard',
      'medium',
      `Hold mail for Feather, Joann & Lyle, 3 Cutbank Loop, Browning MT, from 8/8 through 8/22. Carrier to leave all on the 23rd.`,
    ],
  ]),
  ...aboutPatients('la-supplies-delivery', [
    [
      'cpap',
      'easy',
      `SHIP TO:
«name:ALOFAINA TUILAGI»
«address:2219 S 308TH ST APT 6»
«address:FEDERAL WAY WA 98003»
CPAP AUTO SN «device:23190882711»
DX G47.33  RX DR HALVORSEN
ORDER «account:55-88120»`,
    ],
    [
      'route-o2',
      'medium',
      `Stop  Name            Address                 Item
1     «name:Yang, Pa Houa»   «address:1167 Payne Ave»          2 E tanks, 3L cont COPD
2     «name:Rivers, Glen»    «address:88 Maryland Ave E»       trach supplies, suction canister
3     «name:St. Germain, T»  «address:402 Case Ave»            enteral pump, Jevity x5 cs, dog`,
    ],
    [
      'insulin-returned',
      'hard',
      `RTS x2: «name:Hope Lindgren» insulin left on porch 94F, toss it and reship cold w/ new pens`,
    ],
    [
      'wheelchair',
      'medium',
      `K0005 ultralight for «name:Ignacio Barrera» «address:79936», T6 complete. SN «device:QK-5510-0093». Cushion backordered, watch that sacral stage 2.`,
    ],
    [
      'ostomy-chat',
      'hard',
      `Agent: may I have your name and zip?
Customer: «name:Deb Schoonover» «address:97701»
Agent: And date of birth?
Customer: «date:3 feb 1971»
Agent: Your pouches shipped yesterday.
Customer: ok because I am leaking on the last one and the skin is raw around the stoma`,
    ],
    [
      'infusion',
      'easy',
      `Home infusion delivery «date:7/1»: «name:Oksana Hrytsenko», «address:2204 Cedar, Fargo», «phone:218-555-0117». Vanc 1.25 g q12 via PICC, 3rd floor no elevator. Weekly trough.`,
    ],
    [
      'feeding',
      'hard',
      `no nuts/no dairy formula for the «name:Dorsainvil» twins, «address:8801 NE 2nd Ave, Miami», g-tube both, 12 Fr button, WIC paid`,
    ],
    [
      'glucose',
      'easy',
      `Dexcom G7 refill #«account:330917» for «name:Lyle Feather», «address:3 Cutbank Loop, Browning MT», type 1, last A1c 7.2`,
    ],
  ]),
  ...aboutNobody('la-donors', [
    [
      'gala-table',
      'easy',
      `Table 6: Dr. & Mrs. Farouk Haddad, Candace Mbeki, the Ostrowskis (2), Rev. Long. Gold level, $5,000, paid.`,
    ],
    [
      'donor-wall',
      'medium',
      `Donor wall proof, Breast Center lobby – please check spelling
The Anjali and Dev Bhattacharya Family
Local 1199
Mr. Quang Vu
Summer & Forrest Greene
Anonymous (2)
First Hmong Alliance Church
In gratitude, the Staff of 4 East`,
    ],
    [
      'pledge',
      'medium',
      `Pledge 10-4471: Sylvester Two Bulls, 605-555-0104, $50/mo by card until 12/26, receipt by e-mail only.`,
    ],
    [
      'thank-you',
      'hard',
      `Dear Mr. and Mrs. Castellucci,

Thank you for your generous gift of $2,500, received March 14, 2026, to the Stroke Center building fund. No goods or services were provided in exchange. Our tax ID is 00-5551234.

With gratitude,
Adaeze Nnamdi, Director of Annual Giving`,
    ],
    [
      'raiser-export',
      'medium',
      `Constituent ID,Name,DOB,Addr,City,Last Gift,Fund
10022,"Fairbanks, Lorraine",1944-09-30,"12 Elm",Ames,2025-12-02 $100,Cancer Care
10023,"Kim-Alvarez, Noel",1968-12-25,"4 Pine",Ames,2025-11-28 $25,NICU
10031,"Grace Lutheran Women",,"1 Church St",Nevada IA,2025-10-10 $410,Diabetes Camp`,
    ],
    [
      'stewardship',
      'medium',
      `Call notes: Mr. Tanaka prefers lunch at the club, likes golf, wants his gift to go to Alzheimer's research because his company makes the lab freezers. Ask in June for 25k.`,
    ],
    [
      'raffle',
      'easy',
      `Raffle winners: #0412 Keisha Brand (bike), #0077 Old Joe Begaye (quilt), #0901 Thuy Linh (spa). Pick up at gift shop by Fri.`,
    ],
    [
      'planned',
      'hard',
      `Bequest intention: Augusta Penhaligon, b. 5/2/1939, atty Lowell Shapiro, percentage of residue, to endow the Chair in Pulmonary Medicine. She wishes no publicity.`,
    ],
    [
      'phonathon',
      'medium',
      `Phonathon results Tues
Caller	Name reached	Result
Bri	Hollis Crow	$20
Bri	Maria del Mar Soto	moved, new # 407-555-0165
Jon	Ike Umunna	no
Jon	Mrs. Petty	"call after taxes"
Ty	Vong Saechao	$75 matched by employer`,
    ],
    [
      'matching',
      'easy',
      `Matching gift form: employee Roxanne Szymanski, Emp # 7781, gift 100.00 on 2/28/26 to Children's Hospital Foundation, designate: play room.`,
    ],
    [
      'golf',
      'medium',
      `Hole sponsors, Kick Cancer Classic 6/12: 1 Duane's Ford; 2 Bautista Realty; 3 the Achterberg brothers; 4 Dr. Sun, DDS; 5 open`,
    ],
    [
      'car',
      'hard',
      `Car donation: 2009 Corolla VIN 1NXBU40E09Z000000, donor Beulah Stamps 334-555-0151, tow 5/6 AM, keys in mailbox, title signed. Proceeds: Sickle Cell Assoc.`,
    ],
    [
      'lapsed',
      'medium',
      `LYBUNT list has Svetlana, both Ortegas, and Chip Young. Chip said he'd double if we fix the name plate ("Chip" not "Chester").`,
    ],
  ]),
  ...aboutPatients('la-grateful-patient', [
    [
      'daily-rounds',
      'medium',
      `Foundation rounding list «date:3/14»: 612 «name:Castellucci» VIP donor, post TAVR, in good spirits, would see you after 2. 618 «name:Two Bulls, Sylvester» CABG tmrw, do not visit`,
    ],
    [
      'letter',
      'hard',
      `Dear nurses of 4 East,

You took care of my husband «name:Forrest» for nineteen days with that awful pancreatitis and you even washed his hair. He came home «date:May 6» and ate eggs. Here is a little check for the coffee fund.

«name:Summer Greene»
«address:27 Juniper Pl, Ames IA»`,
    ],
    [
      'prospect',
      'hard',
      `Mr. «name:Tanaka» wants his gift to go to Alzheimer's research, he told us he was diagnosed himself in fall, Aricept, still drives. Call son «name:Ken» «phone:515-555-0136».`,
    ],
    [
      'testimonial',
      'medium',
      `Permission pending!! Quote for web: "The team at the Stroke Center gave me my words back." - «name:Augusta Penhaligon», L MCA, tPA at 54 min, seen «date:Aug 9»`,
    ],
    [
      'blood',
      'hard',
      `donor «name:Beulah Stamps» dob «date:5/2/1959» deferred 12 mo, hgb 10.9 and told RN about the tattoo + black stools, advised PCP`,
    ],
    [
      'living-donor',
      'medium',
      `Living kidney donor eval: «name:Noel Kim-Alvarez» (to brother «name:Rafa», PKD on HD). CT angio «date:12/3», 2 renal aa on L, 24h CrCl 118. Committee.`,
    ],
    [
      'marrow',
      'easy',
      `Swab kit returned, «name:Keisha Brand» «email:kbrand@kitepost.example», 10/10 match for 6yo w/ ALL. Physical exam set «date:1/21», Hx asthma, albuterol prn.`,
    ],
  ]),
  ...aboutNobody('la-event-registration', [
    [
      '5k',
      'easy',
      `Bib,Name,Age,Shirt,Emergency phone
101,Ana Lucía Ferreira,34,M,508-555-0112
102,Dmitri Volk,51,XL,508-555-0147
103,Skye Young,9,YS,508-555-0103
104,"Whitehorse, Len",66,L,928-555-0129`,
    ],
    [
      'walk-team',
      'medium',
      `Team "Memory Makers" for the Walk to End Alzheimer's: captain Priscilla Okafor, walkers Jun, Bette, the two Hansens, Rosa from payroll. Shirts by 9/12!!`,
    ],
    [
      'cme',
      'medium',
      `Registration confirmed
Name: Bhavna Parekh, MD
NPI: 1999999984
Course: Update in Heart Failure 2026
Date: October 2-4, 2026
Meal: vegetarian
Hotel: 2 nights, conf # 88201-K
Badge: "Bhavna P."`,
    ],
    [
      'bridal',
      'easy',
      `RSVPs so far yes: Auntie Malia, Tevita + 1, Joy & Earnest Price, Doc Robertson. No: the Chicago cousins.`,
    ],
    [
      'bls-class',
      'hard',
      `BLS renewal 4/8 0800 sim lab
1 Abernathy, Rose RN
2 Cho, Daniel RT
3 Fonoti, Lagi CNA
4 Haile, Selam RN
5 Mankiller, J. PCT
Manikins: 3 adult 2 infant. Wait list: Pope, Young. Bring pocket mask.`,
    ],
    [
      'webinar',
      'medium',
      `Attendee report: Kristof N. joined 12:01 left 12:19; "Ipad (3)" joined 12:02; Lourdes B. joined 12:10; Dr Ahn (panelist) joined 11:55. Poll: 61% know what an A1c is.`,
    ],
    [
      'camp',
      'medium',
      `Robotics camp wk 2 sign up: Aiden Tsinajinnie 11 (late pick up), Zuri Campbell 10, Ho-seong "Harry" Im 12, Baby sister can NOT stay. Pay by 6/1`,
    ],
    [
      'bus-trip',
      'medium',
      `Casino bus 9/17 seats: 1A Verda Pickett 1B Myrtle Long 2A Mr. Ruben 2B hold 3A/B the Dubois sisters. Pick up 7:45 at the Legion. Call Verda 918-555-0140 to cancel`,
    ],
    [
      'vendor-fair',
      'hard',
      `Exhibit hall: booth 12 Medtronic (contact Jill Sauer), booth 13 Abbott (Ruy Amaral), booth 14 DaVita (Tonya Grier), booth 15 Stryker beds (Hank Poole, needs 20A)`,
    ],
    [
      'parking',
      'easy',
      `Plates for the conference garage: Rwanda guest Dr. Uwase TX LKM-0042, speaker Ng CA 8ZZZ000, AV crew truck 4471-TT`,
    ],
    [
      'volunteer-day',
      'medium',
      `Food bank Sat 11/14 8a: Noor, Caleb & mom, Mrs. Tiedemann (driver), 3 from Local 88, Chayton (forklift). Waivers at door. Questions: Noor 425-555-0108`,
    ],
    [
      'quinceanera',
      'easy',
      `Court of honor: Itzel Zamora DOB 8/30/2011 (birthday girl!), damas Yareli, Joss, Kenia; chambelanes Beto, Nico, Will. Hall deposit paid 5/5.`,
    ],
    [
      'refund-list',
      'hard',
      `Cancel/refund:
Obi, Chidera – 120
Strong, Helen – 120
Pahe, Marlena – 60 (student)
Reason code for all: speaker withdrew, session "Managing Chronic Pain" dropped. Cards ending 1120, 0094, 7718.`,
    ],
  ]),
  ...aboutPatients('la-class-signup', [
    [
      'prenatal',
      'medium',
      `Childbirth class «date:4/8» sign in
1 «name:Abernathy, Rose» due «date:6/2», twins
2 «name:Cho, Danielle» due «date:5/19», breech
3 «name:Fonoti, Lagi» VBAC hopeful, partner «name:Sefo»`,
    ],
    [
      'diabetes-ed',
      'easy',
      `DSMES group roster: «name:Verda Pickett» A1c 10.1, «name:Myrtle Long» 8.4 on Ozempic, «name:Ruben Dubois» new T1 at 61. Room B.`,
    ],
    [
      'memory-cafe',
      'hard',
      `Memory café rsvp yes: «name:Auntie Malia» (wanders, sit her inside), «name:Earnest Price» + wife «name:Joy», he forgets he ate`,
    ],
    [
      'camp-nurse',
      'medium',
      `Asthma camp wk 2: «name:Aiden Tsinajinnie» 11, Flovent 44 bid, PF 210; «name:Zuri Campbell» 10, epi pen tree nuts; «name:Harry Im» 12, pred burst ended «date:6/1»`,
    ],
    [
      'webinar-q',
      'hard',
      `Chat export, bariatric info session
12:10 «name:Lourdes B.»: my bmi is 44 and I had the lap band out «date:march 3rd», can I still get sleeve
12:12 Host: Yes, Dr Ahn will cover revisions
12:14 «name:Lourdes B.»: ok my cell is «phone:305-555-0194» if that's easier`,
    ],
    [
      'study-screen',
      'medium',
      `Screened today: «name:Obi, Chidera» SCD HbSS ok; «name:Strong, Helen» fail (eGFR 28); «name:Pahe, Marlena» fail, pregnant`,
    ],
    [
      'support',
      'easy',
      `Ostomy support group, «date:Sat 11/14»: «name:Noor» (new ileostomy, UC), «name:Caleb» & his mom (Hirschsprung's), «name:Mrs. Tiedemann» «phone:425-555-0108» needs a ride`,
    ],
  ]),
  ...aboutNobody('la-applicants', [
    [
      'shortlist',
      'easy',
      `RN float pool, shortlist: Ngozi Eze, Patrick Bearheart, Thi Hoa Le, April Summers. Interviews 3/2 and 3/3.`,
    ],
    [
      'resume',
      'medium',
      `ROSALIND ACHEAMPONG, RN, BSN
77 Hill St, Worcester MA 01609 | 508-555-0131 | rosalind.a@kitepost.example

Experience
2019-now  Staff RN, cardiac step-down: telemetry, heparin and amiodarone drips, post-cath groins, CHF teaching
2016-2019 LPN, skilled nursing: wounds, insulin, end of life care
Certifications: ACLS, PCCN
Languages: Twi, English`,
    ],
    [
      'cover-letter',
      'medium',
      `Dear Ms. Frost,
I am applying for the Respiratory Therapist opening (req 44120). For six years I have weaned ventilated patients, run ABGs, and taught COPD classes in Navajo and English. I can start on June 1. Thank you for reading.
Delphine Etsitty`,
    ],
    [
      'screen-notes',
      'hard',
      `Phone screen: Young, Bernard. Nice guy, a bit nervous. 4 yrs ED tech, splints, EKGs, IV certified. Wants nights. $24. Can begin 2 wks after notice. Ref: charge nurse T. Salazar 520-555-0184`,
    ],
    [
      'reject',
      'easy',
      `Dear Kofi, thank you for interviewing for Phlebotomist II. We have chosen another candidate. Your application 90117 stays open until 12/31.`,
    ],
    [
      'ats-export',
      'medium',
      `App ID	Name	DOB	Applied	Stage
77-0012	Laulu, Pita	1996-01-08	2026-02-01	Background
77-0015	Weiss, Hope	1988-11-19	2026-02-01	Offer
77-0019	Sithole, Grace	1979-06-27	2026-02-03	Declined
77-0022	Tran-Lopez, Kim	2001-03-30	2026-02-04	Screen`,
    ],
    [
      'residency',
      'hard',
      `ERAS rank meeting: 14 = Vukovic (great letters, sepsis QI poster), 22 = Al-Sayed (Step 2 258), 31 = Kang (couples match w/ 8), 40 = Dupree, interest in sickle cell. No discussion of 12 until Dr. Ross is back.`,
    ],
    [
      'volunteer-app',
      'medium',
      `Teen volunteer application
Name: Pa Nhia Vue
Grade: 11
School: Harding High
Parent phone: 651-555-0158
Why here? I want to be a nurse midwife.
Days: Tues/Thurs 3:30-5:30
Reference: Mr. Gustafson, chemistry`,
    ],
    [
      'scholarship',
      'medium',
      `Scholarship committee scores: Makoa 88, Jaslene 91, Little Elk 79, Bronwyn 91. Tie: Jaslene and Bronwyn, both nursing. Split the $2,000?`,
    ],
    [
      'offer',
      'easy',
      `Offer letter: Hope Weiss, Clinical Pharmacist, 0.9 FTE, $62.40/h, start 4/13/26, sign-on 5,000, contingent on license and background check.`,
    ],
    [
      'traveler',
      'hard',
      `Traveler submittal – OR circulator: LaQuita Simms, BSN CNOR, 9 yrs, robotics, totals, open heart. Start 5/4 x13. Avail for call: 504-555-0190. RTO 5/23-5/25. BLS 8/27.`,
    ],
    [
      'internal-transfer',
      'medium',
      `Transfer req: Cruz, Evelio (EVS night) to Transport days. Mgr ok. Eff. pay period 14. Badge access add: ED, MRI zone 2.`,
    ],
  ]),
  ...aboutPatients('la-referrals', [
    [
      'clinic-shortlist',
      'medium',
      `Bariatric wait list, next four: «name:Ngozi Eze», «name:Patrick Bearheart», «name:Thi Hoa Le» (psych clearance pending), «name:April Summers» (must quit vaping). Consults «date:3/2» and «date:3/3».`,
    ],
    [
      'cover-twin',
      'easy',
      `Dear Dr. Frost,
I am referring «name:Delphine Etsitty» (DOB «date:6/1/1958»), weaned from the ventilator last month, COPD GOLD 3, still on 2 L. Please evaluate for pulmonary rehab. She prefers Navajo.
Aaron Birch, MD`,
    ],
    [
      'phone-screen',
      'hard',
      `Phone screen: «name:Young, Bernard». Nice guy, a bit nervous. 4 yrs of panic attacks, ED x3, wants nights. Can begin IOP 2 wks. Ref from T. Salazar NP`,
    ],
    [
      'peds-gi',
      'medium',
      `Ref to peds GI: «name:Pita L.», «date:1996-01-08» is mom's dob not his!! his is «date:2019-04-17». wt loss, bloody stool, calpro 880`,
    ],
    [
      'queue',
      'medium',
      `Ref ID	Name	DOB	Recvd	To	Dx
«account:77-0012»	«name:Laulu, Pita»	«date:1996-01-08»	«date:2/1»	GI	K50.90
«account:77-0015»	«name:Weiss, Hope»	«date:1988-11-19»	«date:2/1»	Rheum	M32.9
«account:77-0019»	«name:Sithole, Grace»	«date:1979-06-27»	«date:2/3»	Onc	C50.412`,
    ],
    [
      'transplant-rank',
      'hard',
      `Selection mtg: 14 = «name:Vukovic» (MELD 31, sober 8 mo), 22 = «name:Al-Sayed» HCC within Milan, 31 = «name:Kang», status 7 for cellulitis. No discussion of «name:Dupree» until Dr. Ross is back.`,
    ],
    [
      'pt-eval',
      'easy',
      `PT referral: «name:Evelio Cruz», R TKA «date:5/4», eval and tx 3x/wk x 13 visits. Cell «phone:504-555-0190». Steps at home, wife «name:LaQuita» can help.`,
    ],
    ['declined', 'hard', `«name:Kofi» declined the sleep study again. Will keep referral 90 d.`],
  ]),
  ...aboutNobody('la-school-roster', [
    [
      'homeroom',
      'easy',
      `Homeroom 212, Ms. Villarreal: Abdullahi F., Bautista R., Chavis T., Hlub Y., Lee M., Lee S., McCoy D., Rivers S.`,
    ],
    [
      'gradebook',
      'medium',
      `Student,ID,Q1,Q2,Absences
"Benally, Shawn",20144,88,91,2
"Dang, Minh-Anh",20151,97,99,0
"Grace, Tyrell",20163,71,80,6
"Ofori, Abena",20170,85,84,1
"Young, Pearl",20188,90,87,3`,
    ],
    [
      'anatomy-class',
      'hard',
      `Anatomy & Physiology P3 project topics
Tyrell – heart valves
Minh-Anh – asthma and the airways
Shawn – type 1 vs type 2 diabetes
Pearl – seizures (video ok?)
Abena – sickle cell
Due Friday 10/9. Posters not dioramas.`,
    ],
    [
      'picture-day',
      'medium',
      `Retakes 10/21: Will P., both Nguyens, Saoirse, and Tadeo (blinked). Order forms to Mrs. Hauser by 10/19`,
    ],
    [
      'enroll',
      'medium',
      `ENROLLMENT
Student: Lupe Taufa
Birth date: 09/18/2017
Grade: 3
Guardian: Sione Taufa 801-555-0139
Address: 1620 W Indiana Ave, Salt Lake City 84104
Bus: 44
Previous school: Parkview Elem.
Lunch: paid`,
    ],
    [
      'bus',
      'easy',
      `Bus 17 PM: stop 1 Kayode & Kemi; stop 2 the Wozniak girls; stop 3 Little Joe; stop 4 Long Lane apts (6)`,
    ],
    [
      'honor',
      'easy',
      `Honor roll, grade 8: Rukhsana Malik, Dewey Locklear, Hana Yoshida, Summer Begay, Jean-Baptiste Toussaint.`,
    ],
    [
      'nursing-students',
      'hard',
      `NUR 210 clinical group B, St. Raphael 5W, Weds 0645-1515
Instructor: Prof. Adomako cell 203-555-0188
Students: Kendra Dee, Xue Moua, Patience Boateng, Will Farrow, Ioana Rusu
Skills this week: foley, NG, wet-to-dry, insulin w/ co-sign
Kendra and Will: med pass. Patience: follow wound nurse.`,
    ],
    [
      'detention',
      'medium',
      `Detention Thurs: Rocco (phone), Blaze (phone), Mai See (late x4), Ulises (vape in B wing). Call homes: Rocco 585-555-0162.`,
    ],
    [
      'teacher-conf',
      'medium',
      `Conf schedule 11/5: 4:00 Park family, 4:15 Ms. Oyelaran, 4:30 Duran (need Spanish), 4:45 break, 5:00 the Long twins' dad`,
    ],
    [
      'spelling',
      'hard',
      `Spelling bee words missed: Imani — "diarrhea"; Teodor — "hemorrhage"; Cece — "pneumonia"; winner Ravi — "sphygmomanometer"`,
    ],
    [
      'transcript',
      'medium',
      `Official transcript: LOCKLEAR, DEWEY R. SID 0071882. DOB 02/12/2007. GPA 3.71 W. Class rank 14/212. Graduated 06/05/2025. Health Ed: A-.`,
    ],
    [
      'swim',
      'easy',
      `Lane 3: Noelani 1:08.2, Britt 1:09.0, Zainab 1:11.4 (PR!!), relay order Britt-Zainab-Noelani-Hope`,
    ],
  ]),
  ...aboutPatients('la-school-nurse', [
    [
      'plan-list',
      'easy',
      `Homeroom 212 plans: «name:Abdullahi F.» peanut, EpiPen in office; «name:Chavis T.» T1DM pump; «name:Rivers S.» absence seizures, Diastat`,
    ],
    [
      'log',
      'medium',
      `Time	Student	Complaint	Disp
9:05	«name:Benally, Shawn»	BG 48, juice x2, recheck 92	class
9:40	«name:Dang, Minh-Anh»	neb, sat 94	home w/ mom «phone:714-555-0101»
10:15	«name:Grace, Tyrell»	lac chin, butterfly	class
1:30	«name:Young, Pearl»	seizure 2 min, clonazepam ODT	EMS`,
    ],
    ['lice', 'hard', `nits again on both «name:Nguyens» and «name:Saoirse», letters sent, «name:Tadeo» clear`],
    [
      'iep',
      'easy',
      `504 meeting for «name:Lupe Taufa» («date:09/18/2017»): ADHD combined, methylphenidate ER at 0800, dose wears off by math. Dad «name:Sione Taufa» «phone:801-555-0139» asks re: booster`,
    ],
    [
      'concussion',
      'hard',
      `«name:Zainab» hit the wall at flip turn «date:10/21», HA + light sensitivity, out of lane till step 4. mom aware`,
    ],
    [
      'vape',
      'medium',
      `«name:Ulises» brought from B wing, HR 140, shaky, says THC cart. BP 150/90. «name:Ulises»' grandma «phone:585-555-0162» picking up, poison control called`,
    ],
    [
      'immunization',
      'easy',
      `Exclude «date:11/5» if no record: «name:Teodor Lazar» needs MMR2, «name:Imani Cole» Tdap, «name:Ravi S.» varicella titer drawn`,
    ],
    [
      'tube-feed',
      'hard',
      `sub note: «name:Cece» gets her button feed 11:15, vent it first, she'll tell you when it's too fast`,
    ],
  ]),
  ...aboutNobody('la-customer-birthdays', [
    [
      'salon',
      'easy',
      `Birthday club this week: Thandiwe 3/4 (balayage), Mrs. Pulaski 3/6 (set), Rosie 3/6 (kids cut). Send the 15% text.`,
    ],
    [
      'bakery',
      'medium',
      `Sat cakes
Anh – 1st bday, smash cake, 10a, 408-555-0113
Deacon Ross – 80, sheet, sugar free (his wife's request) 
Yesenia – unicorn, ruffles
Clark – groom's cake shaped like a heart, anatomical, he's a surgeon`,
    ],
    [
      'loyalty-csv',
      'medium',
      `member_no,first,last,dob,mobile,points
600118,Nizhoni,Tso,1993-08-02,480-555-0178,1180
600119,Graham,Young,1970-02-28,480-555-0101,40
600120,Oyinkan,Bello,1986-10-12,480-555-0122,9022
600121,Sunny,Rhee,2000-05-05,480-555-0160,310`,
    ],
    [
      'florist',
      'medium',
      `Standing orders: 5/9 lilies to Mr. Abelard's wife, card "Happy 60th Joy"; 5/10 roses x12 Ms. Thuy; 5/12 Dr. Whitfield office, anything yellow`,
    ],
    [
      'bank',
      'hard',
      `Verified caller by DOB 11/30/1962 and last four 8841. Name on account LaFontaine, Armand J. Asked about wire to son in Lowell. Temporary hold lifted. Callback 978-555-0130.`,
    ],
    [
      'gym',
      'medium',
      `Gym roster, free PT session (personal training!) on birthday month: Leif A. 6/2, Ximena R. 6/11, Tuan H. 6/19, Hope D. 6/30`,
    ],
    [
      'dealer',
      'easy',
      `Happy birthday text queue: Osvaldo Prieto 1/17, 2021 F-150, VIN 1FTFW1E50MFA00000; Helga Rasmussen 1/18, 2019 CR-V`,
    ],
    [
      'library',
      'medium',
      `Cards expired on patron's 18th birthday: Hser Nay (2/2), Maddox Crane (2/9), Luz Ortega-Finn (2/14). Ask for ID and reissue adult card.`,
    ],
    [
      'insurance-auto',
      'hard',
      `Policy 88-22017-A  Insured: Whitecloud, Darlene  DOB 04/04/1969  Spouse: Ray DOB 12/01/1966
Vehicle: 2018 Equinox
BI 100/300 PD 50
MED PAY 5,000
Discounts: multi, defensive driving
Renewal 9/1/26 $611`,
    ],
    [
      'hotel',
      'medium',
      `VIP arrivals 2/14: Rm 412 Mr. & Mrs. Okoro, 40th anniv, champagne; Rm 415 Kapule, early check in, feather-free pillows; Rm 420 Dr. Ortiz, late, quiet side`,
    ],
    ['jewelry', 'easy', `Engraving: "Tala 10.03.24", "Mom & Bao", "R.S. + W.L." pick up Fri, tickets 221 222 223`],
    [
      'restaurant',
      'hard',
      `8pm Singh party of 12, bday (Grandma Surjit turns 85), high chair x2, window side, bringing own cake, card on file 0093`,
    ],
  ]),
  ...aboutNobody('la-crm-export', [
    [
      'leads',
      'easy',
      `Lead,Owner,Stage,Next step
Obadiah Fenn,Kris,Demo,call 4/2
Zeynep Arslan,Kris,Quote,send pricing
Lo Vang,Marta,Closed won,kickoff 4/9
Rosebud Farms,Marta,Cold,"try Will, not Rose"`,
    ],
    [
      'contact-dump',
      'medium',
      `ContactId: 003xx00000A1
Name: Ilse Marchetti
Title: VP Oncology Service Line
Account: Tri-Valley Health
Phone: 559-555-0143
Email: imarchetti@trivalley.example
Birthdate: 1971-10-30
Last activity: 2026-03-11 lunch, talked about linac upgrade and her marathon
Description: Prefers text. Decision maker for infusion chairs.`,
    ],
    [
      'dedupe',
      'medium',
      `Possible duplicates: Kim Nguyen 714-555-0122 / Kim Nguyen-Hart 714-555-0122 / K. Nguyen knguyen@kitepost.example. Merge? Created 1/8, 1/8, 2/20.`,
    ],
    [
      'support-ticket',
      'medium',
      `Ticket 88210
Requester: Everett Pino, IT, Pueblo Clinic
Phone: 505-555-0111
Opened: 04/14 07:52
Issue: label printer at registration prints upside down since driver 7.3.2
Steps: rebooted, swapped ribbon
Agent note: Everett will be on site until 4, badge 2210 for remote session`,
    ],
    [
      'real-estate',
      'easy',
      `Showings Sat: 10:00 the Bakshis (pre-approved 410k), 11:00 Trudy Longfellow, 11:30 Mr. Xayavong and mother, 1:00 open house. Lockbox 4471.`,
    ],
    [
      'sales-note',
      'hard',
      `Saw Dr. Emeka Udoh 3/18. Still writes mostly Jardiance. Left two boxes of samples and the CKD reprint. Nurse Patty says come back after the 1st. Likes the Bears.`,
    ],
    [
      'churn',
      'medium',
      `At-risk accounts: Priscilla @ Northfork (no login since 12/2), Jun @ Delmar Dental (invoice 60d), Ma'ata @ Tonga Imports (asked for export of data), Hope House (grant ends 6/30)`,
    ],
    [
      'survey',
      'medium',
      `resp_id	name	email	nps	comment
1	Zora F.	zf@kitepost.example	9	fast setup
2	Gaurav M.	gm@kitepost.example	3	your app is a headache
3	Lindy O.	lo@kitepost.example	10	painless!
4	Ty Redhorse	tr@kitepost.example	6	support was cold but the fix worked`,
    ],
    [
      'call-recording',
      'hard',
      `[00:03] Rep: Hi is this Ms. Fontenot?
[00:05] Yes, Odile Fontenot.
[00:08] Rep: I have your date of birth as June 2nd 1980, and 14 Bayou Rd, Houma?
[00:14] That's right.
[00:16] Rep: Your renters policy renews on the 9th. Anything changed?
[00:22] We got a dog.
[00:24] Rep: What breed?`,
    ],
    [
      'segment',
      'hard',
      `Segment "Diabetes educators, Texas": 412 contacts. Top openers: Ileana Cantú CDCES, Bob Frye RD, Shanice Gill NP, Anh Dao PharmD. Suppress anyone who opened 3/1.`,
    ],
    [
      'mailmerge-out',
      'medium',
      `Sent OK: t.kealoha@kitepost.example (Tiare), m.bloom@kitepost.example (Merle)
Bounced: gracewill@kitepost.example (Grace Will), old domain
Unsub: dr.ng@kitepost.example`,
    ],
    [
      'timeshare',
      'easy',
      `Owner 40077-B Wendell & Purity Achieng, week 31, unit 6, dues paid thru 2027, phone 614-555-0105, wants to swap for week 33`,
    ],
    [
      'pest',
      'hard',
      `Service notes 6/11 – Hutchins residence, 40 Clay St, Macon. Gate code 0042. Ms. Ida home. Treated carpenter ants at N wall, no activity in attic. Discharged bait box 3. Follow up 14 days. Tech: J. Moon`,
    ],
  ]),
  ...aboutPatients('la-nurse-line-tickets', [
    [
      'call-script',
      'medium',
      `[00:03] RN: Hi is this «name:Ms. Fontenot»?
[00:05] Yes, «name:Odile Fontenot».
[00:08] RN: Date of birth «date:June 2nd 1980», and «address:14 Bayou Rd, Houma»?
[00:14] That's right.
[00:16] RN: And the swelling, is it just the one leg?
[00:20] Just the left, and the calf's hot.
[00:24] RN: I want you to go in today, not tomorrow.`,
    ],
    [
      'ticket',
      'easy',
      `Ticket 88210
Caller: «name:Everett Pino» (son) for «name:Consuelo Pino»
Phone: «phone:505-555-0111»
Opened: «date:04/14» 07:52
Issue: fentanyl patch fell off in shower, pain 9/10, no spare
Advice: replace now, note time, oxycodone 5 for breakthrough
Dispo: hospice RN visit by 10`,
    ],
    [
      'rep-turned',
      'hard',
      `«name:Emeka» still on mostly Jardiance, left two boxes of samples, says come back after labs on «date:the 1st of June»`,
    ],
    [
      'outreach',
      'easy',
      `Outreach,Owner,Status,Next
«name:Obadiah Fenn»,Kris,overdue colonoscopy,call «date:4/2»
«name:Zeynep Arslan»,Kris,pap ASCUS HPV+,book colpo
«name:Lo Vang»,Marta,BP 172/104,RN visit`,
    ],
    [
      'survey-comments',
      'hard',
      `9 - "Everyone was kind to me when I miscarried, esp. Patty" («name:Zora F.»)
3 - "two hours for a strep test" («email:gm@kitepost.example»)
10 - "new knee, no pain" ok to use my name, «name:Lindy Oakley»`,
    ],
    [
      'dup-chart',
      'easy',
      `Possible duplicate charts: «name:Kim Nguyen» «mrn:0071120» (asthma, peds) / «name:Kim Nguyen-Hart» «mrn:0093384» (OB 31w). Same cell «phone:714-555-0122». Do NOT merge, mother and daughter?`,
    ],
    [
      'home-visit',
      'medium',
      `Visit «date:6/11» – «name:Ida Hutchins», «address:40 Clay St, Macon». Gate code 0042. Wound L heel 2x1.5, less slough, no odor. Home alone again. F/u 14 d. J. Moon LPN`,
    ],
    [
      'reminder-log',
      'medium',
      `Sent OK: «email:t.kealoha@kitepost.example» («name:Tiare», mammogram «date:6/9»)
Bounced: «email:gracewill@kitepost.example» («name:Grace Will», INR check)
Unsub: «name:Merle B.», echo`,
    ],
  ]),
  ...aboutNobody('la-rota', [
    [
      'cards-call',
      'medium',
      `Cardiology call April
Mon 6  STEMI: Okafor   CHF/LVAD: Lindqvist
Tue 7  STEMI: Haddad   CHF/LVAD: Lindqvist
Wed 8  STEMI: Young    CHF/LVAD: Park
Thu 9  STEMI: Okafor   CHF/LVAD: Park
Swap requests to Denise by 3/20`,
    ],
    [
      'huddle',
      'hard',
      `Today: Rose has stroke phone, Will is float, Summer on sitter list but free after 11, Grace takes codes, Joy to L&D if the census goes up`,
    ],
    [
      'who-sees-what',
      'medium',
      `Clinic Mondays: Dr. Bhatt asthma, Dr. Moua COPD and sarcoid, NP Salazar sleep apnea, PFTs with Lena in rm 4.`,
    ],
    [
      'anesthesia',
      'easy',
      `Anesthesia board 5/6: OR1 Ferreira (hearts), OR2 Chee (spine), OR3 Dobson/CRNA Pak (totals), OB Achebe, OOR Kim (endo), late: Dobson`,
    ],
    [
      'assign',
      'hard',
      `7p-7a 4 East
Beds 1-4 Mireille
5-8 Tou
9-12 Kathleen (no chemo cert, trade 11 w/ Tou)
13-16 agency – Brandi
Charge Filomena, CNA Jamal + Ofa
Breaks 0100 0200 0300
Crash cart check: Tou`,
    ],
    [
      'telestroke',
      'medium',
      `Telestroke coverage: 0700-1900 Dr. Aziz 410-555-0119, 1900-0700 Dr. Sorensen 410-555-0127; tPA questions to pharmacy x5520; do not page Dr. Hsu, on leave until 9/1`,
    ],
    [
      'chaplains',
      'easy',
      `Chaplains on: Mon Fr. Emeka, Tue Rabbi Stein, Wed Imam Yusuf, Thu Sr. Perpetua, Fri Pastor Long; after hours operator`,
    ],
    [
      'dialysis-staff',
      'medium',
      `Dialysis pod staffing, week 19
Pod A – Nkechi RN, Boyd PCT
Pod B – Sandeep RN, Lupita PCT
Isolation (HBV) – Nkechi only
Water check – Boyd 0430
Rounding: Dr. Petrosyan MWF, Dr. Wills TTS`,
    ],
    [
      'residents',
      'hard',
      `nights: Kwan admits 7-12, Diaz cross covers, Boone has the unit. Boone hates lines so call Kwan for IJs`,
    ],
    [
      'infusion-cover',
      'medium',
      `While Marguerite is at the conference: Remicade questions → Tobias, iron → anyone, chemo orders need Hana or Dr. Osei to cosign.`,
    ],
  ]),
  ...aboutPatients('la-assignment-sheets', [
    [
      'huddle-twin',
      'hard',
      `Today: «name:Rose» has stroke sx worse on R, «name:Will» is DNR now, «name:Summer» off sitter after 11, «name:Grace» had two codes o/n, «name:Joy» to L&D`,
    ],
    [
      'board',
      'medium',
      `OR board «date:5/6»: OR1 «name:Ferreira» AVR/CABG, OR2 «name:Chee» L3-S1, OR3 «name:Dobson» TKA latex allergy, OB «name:Achebe» c/s 10a, endo «name:Kim»`,
    ],
    [
      'beds',
      'medium',
      `7p-7a 4 East
1 «name:Mireille P» – afib RVR, dilt gtt 10
2 «name:Tou X» – DKA, gap closed, q2 BG
3 «name:Kathleen O» – GIB, 2u, npo for scope
4 «name:Brandi» – ETOH w/d CIWA 14
5 empty
6 «name:Jamal T» – sickle pain, PCA`,
    ],
    [
      'dialysis-chairs',
      'medium',
      `Pod A chair 1 «name:Nkechi» UF 3.2 cath; chair 2 «name:Boyd» AVF infiltrated, iced; chair 3 «name:Lupita» HBV+ iso; chair 4 no show «name:Sandeep», 2nd this wk`,
    ],
    [
      'chaplain-list',
      'hard',
      `Fr. Emeka: anointing please for «name:Mrs. Stein»'s roommate «name:Perpetua» 308-2, comfort care since noon. Rabbi aware of «name:Mrs. Stein», hip fx.`,
    ],
    [
      'telestroke-call',
      'easy',
      `0712 telestroke: «name:Aziz, Samira» 66F LKW 0545, NIHSS 11, CT neg, TNK 0731, on apixaban? son «name:Karim» «phone:410-555-0119» says no`,
    ],
    [
      'icu-cover',
      'hard',
      `«name:Kwan» is the one w/ the trach, «name:Diaz» crossed 39.4, «name:Boone» pulled his IJ again, suture at bedside`,
    ],
  ]),
  ...aboutNobody('la-byline', [
    [
      'journal',
      'easy',
      `Adeyemi O, Castellanos B, Thao M, et al. Thirty-day readmission after heart failure: a registry study. J Hypoth Med 2024;12(3):144-51.`,
    ],
    [
      'affiliations',
      'medium',
      `Hana Petrosyan, MD,1 Will Tsosie, PhD,2 Grace Oyelaran, RN, MPH1
1 Division of Nephrology, Lakeshore University
2 School of Public Health
Corresponding author: H. Petrosyan, hpetrosyan@lakeshore.example, 312-555-0100
Received 12 Jan 2025; accepted 4 May 2025
Keywords: dialysis, AV fistula, depression`,
    ],
    [
      'news-by',
      'medium',
      `By Shantel Brooks, Health Reporter – Flu admissions doubled in Multnomah County last week, officials said Tuesday.`,
    ],
    [
      'acks',
      'hard',
      `We thank Rosalie Dunn for editing, Minh Le for the figures, and Captain Joe for moving 4,000 stroke charts. LD had full access to the data. Dr. Young reports speaking fees.`,
    ],
    [
      'poster',
      'medium',
      `P-114 Hypoglycemia in the NICU: a bundle. Presenter: Kalpana Rao. Board 12. Set up 7/9 before 0800, take down by 5.`,
    ],
    [
      'letter-editor',
      'hard',
      `To the Editor: Morrow and Singh describe syncope in ultrarunners. In our view orthostasis explains most of it. We ask whether tilt tests were done.
Leopold Vance, MD; Ama Quartey, MD, Tulsa`,
    ],
    [
      'podcast',
      'easy',
      `Ep. 88: Dr. Bianca Sayavong on migraine, Botox, and saying no to opioids. Hosted by Theo Lang. 41 min.`,
    ],
    [
      'review-credit',
      'medium',
      `Medically reviewed by Joy Eferakeya, DO on March 3, 2026. Written by Tim Sandoz. Gout is caused by urate crystals in a joint.`,
    ],
    [
      'chapter-list',
      'medium',
      `Ch 4 Shock (Duval)
Ch 5 Sepsis (Nakamura, Ortiz)
Ch 6 DKA and HHS (Young)
Ch 7 Overdose: acetaminophen, TCA, ETOH (Redcloud)
Ch 8 Burns (Pope)
drafts to Cecily by 8/30`,
    ],
  ]),
  ...aboutNobody('la-agenda', [
    [
      'grand-rounds',
      'easy',
      `Grand Rounds 10/12, Fuller Aud: "Hip Fracture at 90: Who Should Operate?" Carmine Rizzo, MD. Lunch provided. Zoom link to follow.`,
    ],
    [
      'm-and-m',
      'hard',
      `M&M Thurs 0700
0700 Case A, post-op bleed – Dr. Alvarado presents
0725 Case B, missed PE – Dr. Keo presents
0750 systems fixes – Sister Anne, quality
No names or MRNs on slides. Residents bring pagers.`,
    ],
    [
      'tumor-board-sched',
      'easy',
      `Tumor board schedule: Breast Mon 7 (Gill), Lung Tue 12 (Matsumoto), GI Wed 7 (Osman), H&N first Fri (LeClair). Send cases to Tonya 48 h before.`,
    ],
    [
      'symposium',
      'easy',
      `Epilepsy Symposium, May 2
8:00 Welcome – Ruth Kaplan
8:15 First seizure – Vikram Seth, MD
9:00 Surgery in kids – Moana Tafuna, MD
9:45 Break
10:00 Patient panel (3 guests)
11:00 SUDEP – Earl Benton, PhD
Noon adjourn`,
    ],
    [
      'board-meet',
      'easy',
      `Quality committee 4/21: 1. CLAUTI up (Delgado) 2. falls w/ injury 2.1 (Mr. Poe) 3. sepsis bundle 71% (Young) 4. glove contract. Guest: Councilwoman Little.`,
    ],
    [
      'lunch-learn',
      'easy',
      `Lunch & learn Weds, wound vac w/ Gus from KCI, rm 2B, sign in sheet. Last month's winner of the Yeti: Lorraine`,
    ],
    [
      'journal-club',
      'hard',
      `JC is at Omar's, he's doing the tamoxifen paper, Steph the knee one. Bring chairs. Parking on Elm after 6.`,
    ],
    [
      'visiting-prof',
      'easy',
      `Visiting professor Dr. Ingrid Aasen arrives 3/11 6:40 PM AA 2207; dinner Chair + fellows; 7:30 AM rounds on CF; noon lecture; car to airport 3.`,
    ],
    [
      'simulation',
      'easy',
      `Sim day Fri: 0800 anaphylaxis (lead Tran), 0900 shoulder dystocia (lead Obi), 1000 malignant hyperthermia (lead Rose), debrief w/ Will. Wear scrubs.`,
    ],
  ]),
  ...aboutPatients('la-conference-lists', [
    [
      'tumor-board',
      'easy',
      `Lung board Tue 12
1. «name:Matsumoto, Ed» 71M, RUL 2.4 cm SUV 9, stn 4R+? EBUS «date:5/3»
2. «name:LeClair, Simone» EGFR ex19, new brain mets x3
3. «name:Osman, H.» «mrn:4410982» SCLC ltd, finished chemoRT`,
    ],
    [
      'm-and-m-named',
      'hard',
      `Case A for M&M is «name:Keo», the post-op bleed from «date:Thurs 4/9», pull the anesthesia record before it's locked`,
    ],
    [
      'grand-rounds-pt',
      'hard',
      `Will «name:Carmela» let us film her gait for Fuller Aud? She's 6 wks s/p hip, DOB «date:10/12/1934», daughter «name:Tina» says ask nicely`,
    ],
    [
      'epilepsy-conf',
      'easy',
      `Epilepsy surgery conf: «name:Seth, Vikram» 19M, L MTS on 3T, PET concordant, Wada «date:May 2». «name:Tafuna, Moana» 8F, hemimegalencephaly, sz 40/d.`,
    ],
    [
      'heart-team',
      'medium',
      `Heart team
«name:Aasen, Ingrid», «age:91», STS 9.8, mod frailty, gradient 52, wants to see great-granddaughter graduate «date:June 6». TAVR vs palliative. Access: R iliac 5.1 mm. Dr. Benton to speak w/ family.`,
    ],
    [
      'id-rounds',
      'medium',
      `ID rounds: «name:Poe» 6 wks naf for MSSA TV, PICC in a PWID, where to? «name:Little» CMV VL 44k. «name:Delgado, R» cocci titers up`,
    ],
  ]),
  ...aboutNobody('la-lab-director', [
    [
      'footer',
      'medium',
      `Laboratory Director: Sunita Kapoor, MD. CLIA 00D0000000. Troponin I reference <0.04 ng/mL. Critical values are called.`,
    ],
    [
      'catalog',
      'easy',
      `TEST: Hemoglobin A1c  CODE 4401
SPECIMEN: lavender top, 4 mL
STABILITY: 7 d at 2-8 C
METHOD: HPLC
RUN: daily
DIRECTOR: R. Whitcomb, PhD
CPT: 83036`,
    ],
    [
      'qc',
      'hard',
      `QC 03/18 0610 K 4.1 (mean 4.0 SD .05) Na 141 Glu 98 run by M. Flores OK, level 2 Glu 1-3s, repeat OK. Lot 88214 exp 06/27`,
    ],
    [
      'accred',
      'medium',
      `CAP inspection: Dr. Lindgren (team lead) heme, Mr. Baptiste micro, Ms. Yazzie blood bank. Have the platelets log, Coombs controls, and temp charts ready by 0800 on 6/3.`,
    ],
    [
      'downtime',
      'medium',
      `LAB DOWNTIME Sat 2300-0300. Call criticals by phone. Questions: Renu x4410, or Will Chang at home 919-555-0135.`,
    ],
    [
      'proficiency',
      'hard',
      `Specimen	Result	Tech
PT-01	Group A pos	JLM
PT-02	Group O neg, anti-K	JLM
PT-03	Group B pos, DAT 2+	SAY
PT-04	hCG positive	ROS
Submit by 5/15. Kit 2026-A. Signed: Dr. Amos Fairley`,
    ],
    [
      'instrument',
      'hard',
      `Roche e801 SN 14J2-07 down since 0440, error 2.1.4 probe; Young from service en route; TSH, PSA, hCG to main`,
    ],
    [
      'stamp',
      'medium',
      `Outside slides read by: Department of Pathology, Bellweather Clinic, Eno Udofia MD (GI), Clare Haas MD (skin), Rajiv Menon MD (breast).`,
    ],
  ]),
  ...aboutPatients('la-lab-slips', [
    ['critical', 'easy', `CRITICAL: «name:WHITCOMB, RUTH» K 6.8 no hemolysis, called to ED RN Flores 0612, read back`],
    [
      'transfusion',
      'medium',
      `Specimen	Name	Result
«account:B26-01»	«name:Fairley, Amos»	A pos, anti-E
«account:B26-02»	«name:Say, Eh»	O neg, crossmatched 2
«account:B26-03»	«name:Baby Girl Rosario»	B pos, DAT 2+`,
    ],
    [
      'micro',
      'medium',
      `Micro called: blood cx 2/2 GPC clusters on «name:Renu P.», bed 12, drawn «date:6/3» from port. Team wants repeat x2 + pull it`,
    ],
    ['path', 'hard', `«name:Haas» skin came back melanoma 1.1mm, ulcerated, Menon read it, who's calling her?`],
    ['preg', 'hard', `hCG pos on «name:Tiffany» in 4, told her alone, boyfriend «name:Cole» in waiting room`],
    [
      'requisition',
      'easy',
      `PT: «name:Chang, Will»
DOB: «date:03/18/1966»
HOME: «phone:919-555-0135»
INS: «health-plan:W2200914418»
DX: E11.65, N18.31
ORDER: A1c, BMP, UACR
ORDERING: S. Kapoor MD
COLLECTED: «date:03/14/26» 0805 fasting`,
    ],
    [
      'redraw',
      'easy',
      `Clotted. Please recollect «name:Amara Udofia» «mrn:90-4471» lavender, heme/onc wants CBC before vincristine`,
    ],
  ]),
  ...aboutNobody('la-eponym', [
    ['plain', 'medium', `Who was Graves and why does the eye stick out? Also Hashimoto, is that the same gland?`],
    [
      'exam-signs',
      'hard',
      `Murphy + McBurney − Rovsing − Psoas − = think gallbladder; Kernig and Brudzinski for the meninges; Homan is useless`,
    ],
    [
      'or-tray',
      'hard',
      `Hip tray: Hohmann x4, Charnley, Cobb, Kocher x2, Bovie tip, Steinmann pins. Missing: the Weitlaner and one Adson. Sterile 3/9 load 4 op: D.K.`,
    ],
    [
      'flash',
      'easy',
      `Flashcards
Turner – 45,X
Down – trisomy 21
Patau – 13
Edwards – 18
Marfan – FBN1
Wilson – copper
Crohn – skip lesions`,
    ],
    [
      'fractures',
      'medium',
      `Colles falls on an outstretched hand; Smith falls backwards; Jones is the 5th metatarsal; Bennett is the thumb; Boxer punched a wall.`,
    ],
    [
      'scores',
      'medium',
      `Use Wells before D-dimer, Ranson for pancreas, Child-Pugh for liver, Apgar at 1 and 5, Glasgow for heads, Braden for skin, Morse for falls.`,
    ],
    [
      'stones',
      'hard',
      `Bell palsy vs stroke: forehead spared = stroke. Horner with neck pain = dissection. Adie in a young woman is benign.`,
    ],
    [
      'psych',
      'medium',
      `Munchausen, Capgras, Cotard, Ganser, Tourette, Asperger (retired term). Which of these are in DSM-5-TR?`,
    ],
    [
      'positions',
      'easy',
      `Put the bed in Fowler for eating, Trendelenburg for lines, Sims for enemas. Foley below the bladder. Hoyer needs two people. Yankauer at bedside.`,
    ],
    [
      'renamed',
      'medium',
      `Since 2011 say GPA, not Wegener; Reiter became reactive arthritis; Clara cells are club cells. Dr. Addison and Dr. Paget remain.`,
    ],
    [
      'stethoscope',
      'hard',
      `Still murmur is innocent; Austin Flint goes with AI; Graham Steell with PH; Carey Coombs in rheumatic fever`,
    ],
  ]),
  ...aboutPatients('la-eponym-people', [
    ['graves-lady', 'hard', `«name:Mrs. Graves» doesn't have Graves, she has Hashimoto, TSH 44, start 50 mcg`],
    ['murphy', 'hard', `«name:Murphy» in 6: Murphy +, WBC 15, US w/ stones, surg paged`],
    [
      'paget',
      'easy',
      `«name:Paget, Eileen» DOB «date:8/1/1949», alk phos 410, Paget of pelvis, zoledronate given «date:9/14»`,
    ],
    [
      'wilson',
      'easy',
      `Dear Colleague: «name:Mr. Darnell Wilson» («date:2/27/2004») was found to have Kayser-Fleischer rings and low ceruloplasmin. I have started trientine. His sister «name:Aliyah» should be screened.`,
    ],
    ['jones', 'medium', `«name:Jones» called, walking on the Jones fx against advice. boot back on, film «date:7/7»`],
    ['bell', 'hard', `tell «name:Bell» it's only Bell's, pred 60 and valtrex, tape that eye`],
    ['foley', 'hard', `«name:Foley» 204A pulled his Foley, blood at meatus, urology aware`],
    [
      'turner',
      'medium',
      `«name:Turner, Shay» 16F 45,X/46,XX here for GH + echo; mom «name:Renee Turner» «phone:304-555-0172» asks about estradiol patch`,
    ],
    [
      'crohn',
      'easy',
      `Name: «name:Addison Crone»
MRN: «mrn:6100923»
Age: 23
Dx: Crohn ileitis, s/p ileocecectomy «date:11/18»
Plan: Stelara 90 q8w, B12, recheck calpro`,
    ],
  ]),
  ...aboutNobody('la-drug-names', [
    [
      'girls',
      'hard',
      `Yaz, Yasmin, Mirena, Kyleena, Skyla, Liletta, Natazia, Loestrin, Sprintec — which have the iron pills?`,
    ],
    [
      'formulary',
      'easy',
      `FORMULARY CHANGE 7/1
Added: Jardiance 10, 25
Removed: Januvia (use Tradjenta)
PA: Ozempic, Mounjaro
QL: Ambien 10 #15
Nonformulary: Belsomra`,
    ],
    [
      'allegra',
      'medium',
      `Allegra and Claritin don't make you drowsy, Benadryl does, Zyrtec somewhat. Flonase takes a week.`,
    ],
    [
      'ella',
      'hard',
      `ella works up to 120 h, Plan B 72; neither if already pregnant. Weight over 195 use ella or copper.`,
    ],
    [
      'compat',
      'medium',
      `Y-site: Zosyn w/ LR ok? Vanc w/ Zosyn no (older salt), Precedex w/ Levophed yes, Lasix w/ almost nothing`,
    ],
    [
      'biosim',
      'medium',
      `Humira → Hadlima, Hyrimoz, Yusimry, Amjevita, Cyltezo
Stelara → Wezlana, Selarsdi
Lantus → Semglee, Rezvoglar
Neulasta → Udenyca, Ziextenzo, Nyvepria`,
    ],
    [
      'shortage',
      'easy',
      `Shortage list: amoxicillin susp, Adderall IR, albuterol neb, Bicillin L-A (syphilis in pregnancy only), Vyvanse 30. Ask pharmacist Tamsin before substituting.`,
    ],
    [
      'stock',
      'hard',
      `Pyxis 4E low: Ativan 2 mg x3, Dilaudid PCA x1, Ancef 2 g x6, Reglan x9. Refill by Jerome 1500, waste witnessed none.`,
    ],
    [
      'sound-alike',
      'medium',
      `Look-alike alert: Celebrex / Celexa / Cerebyx. Lamictal / Lamisil. Zantac / Zyrtec. Tall man letters required on bins by 2/1.`,
    ],
    [
      'paxil',
      'medium',
      `Switching Paxil to Prozac: taper over 2-4 wks, watch for discontinuation. Is cross-taper needed at 20 mg?`,
    ],
  ]),
  ...aboutPatients('la-drug-like-names', [
    ['yasmin', 'hard', `«name:Yasmin» wants off Yasmin, migraine w aura`],
    ['allegra', 'hard', `«name:Allegra» took 3 Allegra by accident, 7 y/o, HR 120, watching`],
    [
      'ella',
      'medium',
      `«name:Ella M», 15, here w/ school friend «name:Skyla», unprotected Sat, ella given, STI swabs sent, confidential #«phone:360-555-0146» only`,
    ],
    [
      'carlton',
      'medium',
      `Pharmacy callback: «name:Celeste Lamas» dob «date:2/1/1978», Lamictal 100 rejected refill too soon, she's been seizing since she ran out. Rx «account:7710042».`,
    ],
    [
      'alli',
      'hard',
      `«name:Alli» says the Xarelto is giving her nosebleeds, 3 this wk, «name:Aunt Lena» pinching it now`,
    ],
    [
      'stelara',
      'easy',
      `«name:Stella Arana», MRN «mrn:300918»: Stelara load 390 mg «date:7/1», tolerated, psoriasis BSA 12%.`,
    ],
    [
      'prior-auth',
      'easy',
      `PA approved
Member: «name:Januarius Vidal»
ID: «health-plan:UHG 9937 10226»
Drug: Januvia 100
Ref: «account:PA-5519034»
Valid thru «date:6/30/27»
Dx: E11.9`,
    ],
  ]),
  ...aboutNobody('la-place-names', [
    [
      'directions',
      'medium',
      `How to find us
Park in the Eleanor Whitcomb Garage, level 3.
Cross the bridge to the Joseph P. Rizzo Heart Pavilion.
Take the C elevators to 5. Check in at the Long desk, not the Young desk.
Infusion is past the Grace Chapel on your left.`,
    ],
    [
      'census-units',
      'hard',
      `Unit census 0600
Mary Walker 3     22/24
Dix 2 (psych)     18/18 hold 3
Bethune 5         11/16 2 iso
Barton ICU        12/12
Overflow to Nightingale if ED > 10 boarding.`,
    ],
    [
      'vaccines',
      'medium',
      `Flu and COVID shots, no appointment
Sat 10/17  Cesar Chavez Library 10-2
Sat 10/24  Martin Luther King Rec Center 9-1
Sun 10/25  St. Jude Thaddeus hall after 11 Mass
Bring your card. Free under 19.`,
    ],
    [
      'transfer-center',
      'medium',
      `Transfer center update: John Peter Smith on psych divert, Ben Taub no burn beds, Brooke Army taking trauma only.
Virginia Mason has one ECMO slot.
Questions to the AOD at x7700.`,
    ],
    [
      'rooms',
      'hard',
      `Room moves Monday: asthma teaching from Alice to Dorothy, smoking cessation from Dorothy to Samuel, diabetes stays in Frances. Signs are on Rita's desk.`,
    ],
    [
      'rides',
      'easy',
      `Route 12 new stops for the clinic shuttle:
1. Sojourner Truth Apts
2. Clara Barton School
3. Dr. Susan La Flesche Picotte Memorial Hospital, main door
4. Wilma Mankiller Health Center
5. Lee St at Jackson
Every 25 min, 6a to 8p. Wheelchair lift on all vans.`,
    ],
    [
      'deed',
      'medium',
      `The Walter and Lurleen Beacham Dialysis Center opens June 8 at 1450 Jefferson Davis Pkwy. Twenty-two chairs, three shifts, home training in the back. Ribbon at 10, then cake. RSVP to Dot.`,
    ],
    [
      'fire-drill',
      'medium',
      `Fire drill report
Bldg: Ernest Hale Tower
Floor: 4, Martha Unit (vent weaning)
Time alarm: 1402
Doors closed: 1403
Code Red called: yes
Issue: O2 valve box key not found
Follow up by: facilities 9/30`,
    ],
  ]),
  ...aboutPatients('la-whereabouts', [
    [
      'transfer',
      'medium',
      `Accepting from Ben Taub: «name:Barton Lee», 44M, 38% TBSA flame, tubed, 18g x2 + R fem
ETA 1610 by air
Family: wife «name:Clara» driving up, «phone:936-555-0175»
Burn bed 4, Dr. Hale`,
    ],
    [
      'boarding',
      'hard',
      `psych boarders
hall 2 «name:Dix» 41 h, haldol/ativan x2, sitter
hall 3 «name:Bethune», med clear, lithium 1.9 so not really
rm 9 «name:Walker» voluntary, wants home, mom coming «date:10/17»`,
    ],
    [
      'van',
      'easy',
      `Paratransit «date:Mon 6/8»
0515 «name:Frances Mankiller», «address:Sojourner Truth Apts 4C», HD chair 6, w/c + O2
0540 «name:Samuel Jackson», «address:88 Lee St», HD chair 9, bilat BKA, needs lift
1030 return both`,
    ],
    [
      'found',
      'hard',
      `«name:Martha» wandered off the unit again, found by chapel at 1402, no fall
bed alarm on, daughter «name:Dorothy» called and upset`,
    ],
    [
      'snf',
      'easy',
      `SNF placement for «name:Hale, Ernest» rm 512
Beacham Manor – no (trach)
St. Jude Thaddeus – yes if off IV abx by «date:9/30»
Truth Gardens – wants TB screen
Son «name:Rita»'s ex «name:Alan» is POA, «phone:205-555-0124»`,
    ],
    [
      'address',
      'medium',
      `«name:Rosa Jefferson», «address:1450 Picotte Pkwy, Macy NE 68039», homebound, stage 3 sacrum, NS wet to moist daily, RN 3x/wk`,
    ],
  ]),
  ...aboutNobody('la-lot-numbers', [
    [
      'recall',
      'easy',
      `URGENT RECALL
Product: Insulin pump reservoir 3 mL
Lots: HG4KX0, HG4KX9, HG51B2
Mfr date: 03/2025 to 06/2025
Reason: may leak, risk of hyperglycemia
Action: quarantine, return form by 8/14
Contact: recalls desk 800-555-0144`,
    ],
    [
      'vaccine-stock',
      'medium',
      `Fridge B count 9/2
MMR II  lot X029117 exp 3/14/27  12 doses
Varivax lot W881204 exp 1/30/27  4
Gardasil 9 lot Y000451 exp 11/5/27  20
Temp log: 3.8 C, initials GM`,
    ],
    [
      'catheters',
      'hard',
      `PICC kits, shelf 3: 4F SL x6 REF 1274108 lot REGX0042, 5F DL x2 REF 1275118 lot REGX0107 exp 2026-12-31. Order when <2, tell Rose.`,
    ],
    [
      'steril',
      'medium',
      `Sterilizer 2, load 0618-04
Cycle prevac 270F 4 min
Contents: 3 lap chole, 1 Thompson retractor, ortho set "Zimmer A"
BI: negative, read 0720 by LT
Implant in load? Y – hold for BI
Released 0731`,
    ],
    [
      'expired',
      'medium',
      `Pulled from cart 3 on 4/30:
atropine 0.1/mL lot 18-442 exp 4/26
amiodarone 150 lot AM0093 exp 4/26
7.5 ETT x1 wrapper torn
Replaced, new lock #0044718, ck by J. Ofori + S. Blake`,
    ],
    [
      'beds-assets',
      'hard',
      `Asset	Model	SN	Loc	PM due
004417	TotalCare bed	H210AK9931	614	6/1
004418	TotalCare bed	H210AK9940	615	6/1
007702	Alaris PCU	13099481	614	OVERDUE
009110	Wound vac	VF-88120	closet	7/15
All tagged by Biomed, ask for Gideon.`,
    ],
    [
      'reagent',
      'medium',
      `Strep A kits, new lot 77120 opened 1/6 KT. Pos ctrl pos, neg ctrl neg. Old lot 76981 two left, use first, expire 1/31.`,
    ],
    [
      'implant-consign',
      'hard',
      `Consignment sheet, rep Dusty Marsh
Size 4 femur L x1 lot 8842107
Size 3 tibia x2 lot 8840019 / 8840020
Poly 10 mm x3
Not opened. Back to trunk stock 5/14. Sig: D. Marsh / C. Ruiz CST`,
    ],
  ]),
  ...aboutPatients('la-implant-logs', [
    [
      'tka',
      'easy',
      `IMPLANT RECORD
Pt: «name:Dusty Ruiz» «mrn:00774102»
DOS: «date:5/14/26»  L TKA
Femur size 4 L lot «device:8842107»
Tibia size 3 lot «device:8840019»
Poly 10 mm lot «device:P-22071»
Surgeon Marsh, CST C. Ofori`,
    ],
    [
      'pacer',
      'easy',
      `Device check: «name:Gideon Blake», dual chamber SN «device:PJN448120», implanted «date:6/1/2019»
ERI in 4 mo, RA 98%, AT/AF burden 12%
On Eliquis? He says no
Remote set up, «phone:802-555-0137»`,
    ],
    [
      'vax-lot',
      'medium',
      `MMR #2 given to «name:Gemma T.» («date:4/30/2022») L thigh SQ
lot X029117 exp 3/14/27, VIS given to dad «name:Kofi»
15 min obs, no rxn`,
    ],
    [
      'pump-recall',
      'hard',
      `recall: our two w/ the leaky reservoirs are «name:Thompson» («phone:971-555-0116», no answer) and «name:little Zimmer», whose mom already switched to pens, BG 200s`,
    ],
    [
      'picc',
      'medium',
      `PICC placed «date:0618», R basilic 4F SL
Pt «name:LT» rm 731, lot «device:REGX0042»
42 cm, 0 out, CAJ on CXR
For 6 wks ceftriaxone, OPAT called`,
    ],
    [
      'vad',
      'hard',
      `«name:Hank» driveline is weepy, cx sent. controller «device:HM3-70091», flow 4.1 PI 2.9. He's at «address:14 Creek Rd, Ekalaka», 3 h out, says he'll come if his brother feeds`,
    ],
    [
      'hearing',
      'medium',
      `Cochlear, L ear
«name:Shoua Kue» b. «date:11/5/2024»
Processor SN «device:CP10-330917»
Activation «date:1/31», cried then smiled
Mapping 2 wk, Hmong interp`,
    ],
  ]),
  ...aboutNobody('la-orders-tickets', [
    [
      'eprocure',
      'easy',
      `Req 4410982  Approved  Requester: Naomi Blackwater  Cost ctr 7710
1. Chux 23x36, cs 300     x4
2. Briefs L               x6
3. Thickener packets      x2
4. Foley 16F              x20
Deliver: 2 West, by 3/18, before noon`,
    ],
    [
      'helpdesk',
      'easy',
      `INC0088120 | opened 2026-03-18 07:02 | caller Will Grace (RN, 4E)
Cannot scan armbands on WOW 14, error 0x80072EE2
Assigned: Desktop – Phong
07:40 replaced scanner SN S22117
07:52 resolved, caller confirmed`,
    ],
    [
      'kitchen',
      'easy',
      `Café orders for pick up
#41 Rose – soup, no crackers
#42 Dr. Kim – turkey wrap
#43 "Bed 7" (that's the sandwich special, honestly) – Jamal, security
#44 Young – 2 coffees`,
    ],
    [
      'work-order',
      'easy',
      `WO 77120 rm 412 bed 2 call light stuck on. Reported by Ofelia 3/2 0910. Tech Nestor replaced cord, tested x3, closed 1015.`,
    ],
    [
      'uniforms',
      'hard',
      `scrub order sizes
Hlee XS ceil
Samoa 2XL navy tall (that's Samoa R., not the pants)
Precious M wine
Mr. Little L
embroider: first name, cred
total 9 sets, deduct from pay 4/10`,
    ],
    [
      'flowers',
      'hard',
      `Gift shop web order 330917: "Congratulations Class of 2026 L&D nurses!!", balloons x12, deliver to 3rd floor desk, from Dr. Boateng, 6/5 before noon.`,
    ],
    [
      'print',
      'easy',
      `Print job 2207: 500 tri-folds "Know Your Numbers: BP, A1c, LDL". Contact Maribel x3310. Proof ok'd 2/9 by M. Sato. Need by health fair 2/20.`,
    ],
    [
      'linen',
      'easy',
      `Linen short on 5W
Sheets -40
Gowns -25 (bariatric -6)
Slings 0!!
Called Hector 0530, truck at 0700
Esperanza will borrow from rehab`,
    ],
  ]),
  ...aboutPatients('la-bedside-orders', [
    [
      'diet',
      'medium',
      `Tray tickets 4E lunch
412-1 «name:Rose» – renal, nectar thick
412-2 «name:Kim» – NPO for cath
414-1 «name:Young» – CCD 60, feeder
415 «name:Mr. Little» – clears, s/p bowel resxn`,
    ],
    ['wheel', 'hard', `bed 7 needs a bari chair, it's «name:Samoa», 460 lb and the knee gives out`],
    [
      'verbal',
      'medium',
      `VO Dr. Boateng 0910 for «name:Precious N», rm 412 bed 2:
Zofran 4 IV x1
LR 500 over 1 h
cath UA
call if T > 38.3
RB x1 O. Lee RN`,
    ],
    [
      'transport',
      'easy',
      `Transport req «account:77120»: «name:Nestor Hlee» «mrn:220417» 5W→CT head w/o, stretcher, O2 2L, monitor, RN to go, s/p fall`,
    ],
    [
      'flowers-pt',
      'hard',
      `Gift shop web order «account:330918»: "Get well Grandpa, we love your new hip!" deliver to «name:Hector Sato», rm 318, from «name:Maribel» and kids «phone:559-555-0181»`,
    ],
    [
      'armband',
      'medium',
      `0910 armband on bed 2 reads «name:Will Grace» «date:3/18/1952» but the insulin was pulled for «name:Grace Will» bed 3
not given, BG 301 vs 94
charge + pharmacy told`,
    ],
  ]),
  ...aboutNobody('la-logs-versions', [
    [
      'changelog',
      'easy',
      `## 4.12.0 (2026-03-18)
- fix: allergy banner flickers on med list (#8812)
- fix: A1c trend off by one month
- feat: print discharge summary in Hmong
- chore: bump fhir-client to 2.7.1
Thanks @mary-beth, @tran-h, @willgrace`,
    ],
    [
      'hl7-doc',
      'hard',
      `Segment reference, which field is which:
PID-3 patient identifier list
PID-5 name, PID-7 birth date
PID-13 home phone
OBX-3 code, OBX-5 value, OBX-8 flag
DG1-3 diagnosis code
Repeats use ~, components use ^. Ask Ruth if lost.`,
    ],
    [
      'stack',
      'medium',
      `2026-02-14T06:12:09Z ERROR AdmitService: NullPointerException at Bed.assign(Bed.java:214)
2026-02-14T06:12:09Z WARN retry 1/3 ward=4E
2026-02-14T06:12:11Z INFO ok in 1840 ms
host=10.0.4.12 user=svc_adt build=7.3.2-rc4`,
    ],
    [
      'sql',
      'medium',
      `SELECT last_name, first_name, dob, mrn, dx_code
FROM encounters
WHERE dx_code LIKE 'E11%' AND admit_dt >= DATE '2026-01-01'
ORDER BY last_name
LIMIT 50;`,
    ],
    [
      'git',
      'medium',
      `commit 9f1c22a
Author: Summer Tran <summer@kitepost.example>
Date:   Wed Mar 18 09:10:44 2026 -0500

    Sepsis alert: lower lactate threshold to 2.0

    Reviewed-by: Joy Nakai`,
    ],
    [
      'json-schema',
      'hard',
      `{
  "patient": { "type": "object",
    "required": ["name", "birthDate", "mrn"],
    "properties": {
      "name": { "type": "string" },
      "birthDate": { "type": "string", "format": "date" },
      "mrn": { "type": "string", "pattern": "^[0-9]{8}$" },
      "allergies": { "type": "array" }
    } } }`,
    ],
    [
      'firmware',
      'medium',
      `Pump firmware
A pod: 9.33.1, drug library "Spring26_v4"
B pod: 9.19.2, library "Fall25_v2" (old heparin limits!)
Push Thurs 0200, charge nurses Kofi and Lan to stay by`,
    ],
    [
      'fixtures',
      'hard',
      `# synthetic fixture, generated, no real persons
name,dob,mrn,dx
Test Patient One,1900-01-01,00000001,diabetes
Test Patient Two,1900-01-01,00000002,asthma
Zztest Doe,1900-01-01,99999999,fracture`,
    ],
  ]),
  ...aboutPatients('la-hurried', [
    ['tele', 'hard', `«name:long» back in afib 140s dilt going`],
    ['foot', 'easy', `«name:mr begay» toe is black now, surg wants abi + npo mn`],
    ['no-show', 'hard', `«name:Thuy» didnt come for PT again`],
    ['interp', 'medium', `need haitian creole for «name:M. Toussaint» «date:3/18» 9a echo`],
    ['drunk', 'hard', `ur friend «name:Rivers» here, etoh 312, sleeping it off in 9`],
    [
      'fall',
      'medium',
      `«name:Mrs Wozniak» found on floor 0312
no LOC, hip rotated
xr ordered, son «name:Marek» notified «phone:716-555-0187»`,
    ],
    ['baby', 'hard', `«name:baby hope» bili 19.2 at 60h, back under lights tonight`],
    ['ride', 'medium', `«name:Ofa» cant drive after scope, sister «name:Sela» picks up 2pm`],
    ['refill', 'easy', `pls refill «name:T. Redhorse» «date:4/4/69» lisinopril 20, out x3d, bp 180s`],
  ]),
  ...aboutPatients('la-initials-bed', [
    [
      'handoff',
      'medium',
      `bed 3 «name:K.V.» 28F G2P1 39w, 5/80/-1, epi in, GBS+ pcn x2
bed 4 «name:A.O.» 33F PPROM 31w, bmz x1 «date:2/9» 2200, mag off
bed 5 empty, dirty`,
    ],
    [
      'icu',
      'hard',
      `12 («name:JL») – prop/fent, RASS -3, P/F 110, prone at 6
14 («name:MB») – extubated, hoarse, swallow in am
15 («name:RR») – wd care when brother «name:Lou» gets in from Guam`,
    ],
    [
      'nicu',
      'medium',
      `Pod B: «name:T.S. twin A» 26+4, CPAP 6, 2 As, caffeine. «name:T.S. twin B» reintubated 0400, surf #2`,
    ],
    ['psych', 'hard', `«name:DW» in 204A slept 2h, still says the nurses are actors, took the olanzapine at 9`],
    ['snf', 'easy', `Rm 31W «name:H.P.» skin tear L FA 2 cm, steri strips, POA «name:Gladys» aware, no c/o`],
    ['ed', 'hard', `«name:SY» bed 9 trop 0.02→0.41 → cath lab, heparin 4000 in`],
    [
      'onc',
      'medium',
      `10:00 chair 4 «name:Mx. L.T.» C3D1 FOLFOX
ANC 1.1, ok per Osei
cold gloves, neuropathy gr 2
f/u «date:5/12»`,
    ],
  ]),
  ...aboutPatients('la-word-names', [
    ['summer', 'hard', `Summer cold or not, «name:Summer» in 8 needs a chest film, sats 89`],
    ['will', 'hard', `«name:Will» will not take his Keppra, will you try`],
    [
      'grace',
      'medium',
      `HOSPICE IDG «date:4/21»
«name:Grace Amen» PPS 30, Roxanol 10 q4, sats off
Husband «name:Earl Amen» sleeping in chair, resp care offered
Chaplain weekly
Recert due «date:5/9»`,
    ],
    ['rose', 'medium', `LDH rose, and so did «name:Rose Kang»'s bili, 4.4 today, ERCP «date:Fri 6/5»`],
    ['young', 'hard', `«name:Young» is 81, not young, but wants everything done, full code, on bipap`],
    [
      'hope',
      'easy',
      `Dear team,
I hope «name:Hope» can be seen sooner. «name:Hope Manygoats» («date:11/19/1988») has had three seizures since the ER let her go «date:Monday 2/2». I am her sister «name:Faith», «phone:928-555-0141».`,
    ],
    ['price', 'easy', `«name:Price, Dollie», MRN «mrn:5519034», rt breast IDC ER+, lumpectomy «date:8/14»`],
    ['bishop', 'hard', `the Bishop score for «name:Bishop» is 4, cytotec x1, husband's a deacon lol`],
    [
      'cash',
      'medium',
      `Self pay, no cash: «name:Cash Miller» 4yo
fx radius, splint ok
mom «name:Penny» applying for CHIP, «phone:740-555-0109»`,
    ],
    ['brown', 'hard', `brown emesis x2 from «name:Brown», NG to LIS, KUB w/ dilated loops`],
  ]),
  ...aboutNobody('la-word-play', [
    [
      'summer',
      'medium',
      `Summer colds, winter asthma, spring hay fever: which of the three needs an inhaler? Draft for May newsletter, 300 words, ask Rose to edit.`,
    ],
    [
      'will',
      'hard',
      `Will the insulin drip need hourly checks under the new policy, or will every two do? Will asked, I said ask Joy.`,
    ],
    [
      'living-will',
      'medium',
      `Living Will and Grace Period FAQ
Q: Does a living will expire? A: No.
Q: May I name two agents? A: One first, one next.
Q: Who keeps it? A: You, your doctor, your family.
Notary: Hope Price, lobby, Tues 1-3`,
    ],
    [
      'rose',
      'medium',
      `Readmissions rose 4% in the young and fell in the old. Falls fell. Long stays rose. Heart failure was the price.`,
    ],
    [
      'young-long',
      'hard',
      `Long Young and Rich are the three partners at the pain clinic's law firm; send the lease to Rich`,
    ],
    [
      'hope',
      'medium',
      `Hope for Hearts support line
Call 800-555-0150, 9 to 5
Ask for a peer who had a bypass
Faith groups welcome
No medical advice by phone`,
    ],
    [
      'mark',
      'easy',
      `Mark the surgical site with your initials. Chase the sample. Page the fellow. Drew the short straw? Bill the right payer.`,
    ],
    [
      'bishop',
      'hard',
      `Bishop score: dilation, effacement, station, consistency, position. 8 or more is favorable; under 6 ripen with cytotec or balloon.`,
    ],
  ]),
  ...aboutPatients('la-patient-tables', [
    [
      'gaps',
      'easy',
      `Name	DOB	Last A1c	Eye exam	PCP
«name:Halfmoon, Dale»	«date:02/11/1957»	9.9	none	Sato
«name:Iyer, Padma»	«date:10/08/1963»	7.1	«date:1/5/26»	Sato
«name:Xiong, Blia»	«date:07/30/1949»	8.6	none	Cruz
«name:Vance, Otis»	«date:12/01/1971»	11.2	«date:6/6/24»	Cruz`,
    ],
    [
      'rounding',
      'medium',
      `surg list
«name:Ferrante» POD2 lap colectomy, flatus, adv diet
«name:Nguyen T» POD0 appy, foley out
«name:Nguyen V» SBO day 4, still 800 from NG
«name:Okoye» consult, perirectal abscess, A1c 12
«name:Pratt» d/c today w/ JP, teach wife «name:Jo»`,
    ],
    [
      'wound',
      'medium',
      `Wound rounds «date:9/2»
| Rm | Resident | Site | Stage | Tx |
| 4 | «name:Amundson» | coccyx | 3 | alginate |
| 9 | «name:Bui» | L heel | DTI | offload |
| 11 | «name:Cordova» | R shin | venous | Unna |
| 20 | «name:Mother Agnes» | buttock | 2 | foam |`,
    ],
    [
      'csv',
      'easy',
      `mrn,last,first,sex,admit,dx
«mrn:70010021»,«name:Faumuina»,«name:Tavita»,M,«date:2026-02-14»,cellulitis
«mrn:70010044»,«name:Gorman»,«name:Iris»,F,«date:2026-02-14»,CVA
«mrn:70010058»,«name:Ho»,«name:Kwan-Yin»,F,«date:2026-02-15»,hyponatremia`,
    ],
    [
      'appts',
      'hard',
      `Tues
8:00 «name:Dee Yazzie» IUD
8:20 «name:Baby Prater» 2 mo shots
8:40 open
9:00 «name:Tom P» back again
9:20 «name:Mrs. Achterberg» ears + memory?`,
    ],
    [
      'inr',
      'medium',
      `INR clinic
«name:Ostrowski» 2.4 same
«name:Haddad F» 5.6!! hold x2, recheck «date:3/20»
«name:Candace» 1.3 missed doses, bridge? mech mitral
«name:Rev Long» 3.0 eating greens, fine`,
    ],
    [
      'infection',
      'hard',
      `Exposure list, index on 5W
«name:Etta» bed 2 – shared bathroom, PCR neg d1
«name:Lou G» bed 3 – PCR POS
«name:Ilya» home already, «phone:860-555-0166», told to test`,
    ],
    [
      'hospice',
      'medium',
      `Deaths this month for QAPI: «name:Alma Treat» «date:5/3» CHF, «name:Bert Fagan» «age:97» «date:5/9» dementia, «name:Chue Vang» «date:5/22» HCC. All comfort kits destroyed, bereavement calls to «name:Nora Treat», «name:Pa Vang».`,
    ],
  ]),
  ...aboutNobody('la-deidentified', [
    [
      'vignette',
      'easy',
      `A 67-year-old man with hypertension and a 40 pack-year history presents with three days of hemoptysis. His temperature is 38.1 C. Chest film shows a right hilar mass.
Which of the following is the best next step?
A. Sputum cytology
B. CT of the chest
C. Bronchoscopy
D. Isoniazid
E. Reassurance`,
    ],
    [
      'case-conf',
      'medium',
      `Case for discussion, all details removed or changed
Middle-aged farmer, several weeks of fever
Joint pain, new murmur
Cultures negative at five days
Serology later told the answer
What exposure would you ask about?`,
    ],
    [
      'pt-x',
      'hard',
      `Patient X, 40s, came to "Hospital A" with what looked like an MI. Course: cath clean, EF 30, recovered by week 6. We changed the sex and the month. Lesson: ask about grief.`,
    ],
    [
      'aggregate',
      'medium',
      `Unit report, Q1
Admissions 412
Mean age 63 (SD 14)
Female 51%
CHF 88, COPD 71, sepsis 40
Falls 6, with injury 1
Readmit 30 d 14.2%
Cells under 11 suppressed`,
    ],
    [
      'twitter-case',
      'hard',
      `young adult, sore throat, neck swelling, lungs full of cannonballs. what's the eponym? (made-up composite, no DMs about "is this my cousin")`,
    ],
    [
      'qi-row',
      'medium',
      `subj	age_band	sex	arm	hba1c_0	hba1c_12
001	40-49	F	A	9.1	7.8
002	60-69	M	B	8.8	8.6
003	50-59	F	A	10.2	8.1
004	70-79	M	A	8.0	7.4
Key destroyed per protocol 3/2026.`,
    ],
    [
      'case-report-abstract',
      'medium',
      `We report a woman in her thirties with postpartum coronary dissection managed without stent.
At one year she had no angina and normal function.
Consent was obtained; identifying details are withheld.
Authors: Nwosu, Hale, and Tupou, Bayou State.
Keywords: SCAD, postpartum, troponin.`,
    ],
    [
      'teaching',
      'hard',
      `For Weds teaching: "old lady, new confusion, sodium 118, on a thiazide." Residents must ask for osm before I hand out the next slide. Nobody real, I write these on the train.`,
    ],
  ]),
  ...aboutPatients('la-case-with-a-name', [
    [
      'vignette-real',
      'medium',
      `«name:Mr. Abelard Dunn» is a 67-year-old man with hypertension and a 40 pack-year history who presents with three days of hemoptysis. His temperature is 38.1 C. Chest film shows a right hilar mass.
He lives at «address:88 Quarry Rd, Barre VT 05641» with his sister «name:Odette».
Bronch is set for «date:4/30».`,
    ],
    [
      'slip',
      'hard',
      `Case for discussion, all details removed
Middle-aged farmer, several weeks of fever
New murmur, cultures neg at five days, Coxiella phase I sky high
as I told «name:Lonnie» at the bedside, it was the goats`,
    ],
    [
      'slide-note',
      'hard',
      `slide 4 still shows "«name:TUPOU, MELE»" on the angio still, crop before Weds (the SCAD case)`,
    ],
    [
      'filename',
      'hard',
      `attached: «name:Gustafson»_«mrn:4410229»_brainMRI_postgad.pdf, is that enhancement or just radiation change?`,
    ],
    [
      'm3-writeup',
      'medium',
      `M3 write-up
CC: "I can't hold my pee"
HPI: «name:Ms. Bao Chue Thor», 58, G6P6, leaks w/ cough x 5 y, worse since UTI «date:2/14»
PMH DM2, HTN
Meds metformin, oxybutynin (dry mouth)
PE: cystocele gr 2, + stress test
A/P: mixed incontinence. Pessary, PT. Discussed w/ daughter «name:Pa Zong» by phone`,
    ],
    [
      'question',
      'easy',
      `Question for nephro: «name:Isidro Valdez», DOB «date:9/9/1970», sodium 118 on chlorthalidone, seizing. 3% now or wait?`,
    ],
    [
      'feedback',
      'medium',
      `Student eval draft: Jonah did well. He noticed that «name:Mrs. Petrakis» in 14 had stopped taking her lasix because of the bathroom stairs, and he called her niece «name:Lori» about a commode.`,
    ],
  ]),
  ...aboutNobody('la-template', [
    [
      'mail-merge',
      'easy',
      `Dear {{first_name}} {{last_name}},
Your {{test_name}} from {{collect_date}} was {{normal_abnormal}}.
Please call {{clinic_phone}} to schedule a visit with {{provider}}.
Sincerely,
{{clinic_name}} Care Team`,
    ],
    [
      'brackets',
      'easy',
      `[PATIENT NAME], DOB [MM/DD/YYYY], was seen on [DATE] for [REASON].
He/she/they may return to work on [DATE].
Restrictions: [NONE / LIST]
[SIGNATURE]
[CREDENTIALS]`,
    ],
    [
      'dot-phrase',
      'hard',
      `.HPICHF
@NAME@ is a @AGE@ @SEX@ with HFrEF (EF ***) here for ***.
Weight today @WT@, dry weight ***.
Orthopnea {yes/no:1}, PND {yes/no:1}
Taking: {GDMT:200}
Seen with *** interpreter.`,
    ],
    [
      'letter-blank',
      'easy',
      `Date: ____________
To Whom It May Concern:
______________________ (DOB ___/___/____) is under my care for ______________.
An emotional support animal is / is not recommended.
Signed ______________, MD
License no. ____________`,
    ],
    [
      'sbar',
      'easy',
      `SBAR pocket card
S: "Dr. ___, this is ___ RN on ___. I'm calling about ___ in room ___."
B: admitted ___ with ___. Code status ___.
A: BP ___ HR ___ RR ___ SpO2 ___. I think ___.
R: I'd like you to come now / order ___.
Read back!`,
    ],
    [
      'sample-card',
      'hard',
      `SAMPLE – NOT A REAL MEMBER
Name: JANE Q SAMPLE
ID: ABC123456789
Group: 00000
RxBIN: 000000
PCP copay $25  ER $250
Diabetes supplies: tier 1
Show this card to your provider.`,
    ],
    [
      'consent',
      'easy',
      `I, ____________________, consent to a colonoscopy by Dr. ____________________.
Risks: bleeding, perforation, missed lesions, reaction to sedation.
I have had my questions answered.
Patient/guardian ____________ Date ______ Time ______
Interpreter ID # ______  Language ______
Witness ____________`,
    ],
    [
      'discharge-blank',
      'easy',
      `DISCHARGE CHECKLIST
[ ] Name band checked
[ ] IV out
[ ] Meds to beds: warfarin / insulin / inhaler
[ ] Follow up date ____
[ ] Ride: who ____ phone ____
[ ] Teach back done
RN initials ____`,
    ],
    [
      'faker',
      'hard',
      `Placeholder record for screenshots, everything invented and watermarked DEMO
Name: Demo Patient
DOB: 01/01/1901
MRN: DEMO-0001
Problem: Demo hypertension
Phone: 000-000-0000
Do not load in production. Owner: UX, Ilse.`,
    ],
  ]),
  ...aboutPatients('la-filled-template', [
    [
      'work-note',
      'easy',
      `«name:KENDRA DEE», DOB «date:05/19/1999», was seen on «date:03/02/2026» for acute gastroenteritis.
She may return to work on «date:03/05/2026».
Restrictions: NONE
A. Fonoti, PA-C`,
    ],
    [
      'merge-ran',
      'medium',
      `Dear «name:Rukhsana Malik»,
Your pap test from «date:2/9/26» was abnormal (HSIL).
Please call 616-555-0100 to schedule a colposcopy with Dr. Aubry.
Sincerely,
Riverbend Women's Care Team`,
    ],
    [
      'half-filled',
      'hard',
      `[PATIENT NAME] was seen on [DATE] for her third fall.
«name:Twyla» may return to the day program on [DATE].
Restrictions: gait belt, helmet, no bus
Call «name:Twyla's» cousin at «phone:928-555-0113» with questions
[SIGNATURE]`,
    ],
    [
      'esa',
      'easy',
      `Date: «date:April 3, 2026»
To Whom It May Concern:
«name:Jean-Baptiste Toussaint» (DOB «date:12/09/2004») is under my care for PTSD.
An emotional support animal is recommended. He has a small dog.
«address:411 NE 62nd St #3, Miami 33138»
M. Aubry, LCSW`,
    ],
    [
      'sbar-real',
      'hard',
      `S: this is Lan RN on 5W, calling about «name:Cody» in 5112
B: chole yesterday
A: 84/50, 128, belly like a board
R: come now`,
    ],
    [
      'dotphrase',
      'medium',
      `«name:Wendell Achieng» is a 74 y.o. male with HFrEF (EF 20%) here for ***.
Weight today 88.1 kg, dry weight 84.
Orthopnea yes, PND ***
Taking: Entresto 24/26, carvedilol
Seen with «name:Purity» (wife) interpreting, Luo`,
    ],
    [
      'checklist',
      'easy',
      `DISCHARGE CHECKLIST – «name:Elk, Loretta» 602
[x] IV out
[x] Meds to beds: apixaban, metoprolol
[x] F/u «date:7/7» cards
[ ] Ride: nephew «name:Dwayne» «phone:406-555-0148»
[x] Teach back
RN jc`,
    ],
  ]),
  ...aboutNobody('la-reference', [
    [
      'medlineish',
      'easy',
      `Shingles is caused by the same virus as chickenpox. Symptoms include pain, itching, and a rash on one side of the body. Call your provider within 72 hours of the first blister. Vaccine is advised from age 50.`,
    ],
    [
      'label',
      'easy',
      `5.1 Lactic acidosis
Postmarketing cases have resulted in death, hypothermia, and bradyarrhythmias.
Risk factors: renal impairment, age 65 or older, radiologic studies with contrast, surgery, alcohol.
If suspected, stop metformin and begin hemodialysis.
See 2.3, 4, 7.2.`,
    ],
    [
      'icd-list',
      'easy',
      `I50.21 Acute systolic HF
I50.22 Chronic systolic HF
I50.23 Acute on chronic systolic HF
J44.1 COPD w exacerbation
N17.9 AKI
W61.33 Pecked by chicken
Z59.00 Homelessness, unsp`,
    ],
    [
      'ranges',
      'easy',
      `Peds vitals, awake
Newborn HR 100-205 RR 30-53 SBP 60-84
1 y HR 98-140 RR 22-37 SBP 86-106
5 y HR 80-120 RR 20-28 SBP 89-112
10 y HR 75-118 RR 18-25 SBP 97-115
Source: wall chart, room 2`,
    ],
    [
      'hotlines',
      'hard',
      `Who to call
Suicide & crisis 988
Poison 1-800-222-1222
Needle stick PEP line: operator, ask for "Joy line"
DV shelter: Hope House, address not given out
Organ referral within 1 h of GCS 5`,
    ],
    [
      'isolation',
      'easy',
      `Isolation, by bug
C. diff – contact + soap
MRSA – contact
TB, measles, varicella – airborne
Flu, RSV – droplet (add contact for RSV)
Shingles, one dermatome – standard, covered
Norovirus – contact, bleach`,
    ],
    [
      'privacy-rule',
      'hard',
      `Names; dates except year; phone, fax, e-mail; SSN; medical record, health plan, account, license, vehicle and device numbers; URLs, IP addresses; biometrics; full-face photos; ages over 89. Remove all before sharing for research.`,
    ],
    [
      'dosing',
      'easy',
      `Enoxaparin: 1 mg/kg q12 tx, 40 daily ppx, 30 daily if CrCl < 30. BMI over 40: 40 bid. Hold 24 h pre epidural. Check anti-Xa 4 h after dose 3.`,
    ],
    [
      'timeline',
      'easy',
      `Vaccine ages
Birth Hep B
2 mo DTaP, IPV, Hib, PCV, rota
12 mo MMR, varicella, Hep A
11 y Tdap, HPV, MenACWY
16 y MenACWY #2
27-36 wk of each pregnancy Tdap`,
    ],
  ]),
  ...aboutNobody('la-history-fiction', [
    [
      'lincoln',
      'easy',
      `On April 14, 1865 Abraham Lincoln was shot at Ford's Theatre. Dr. Charles Leale found the wound behind the left ear. He never woke and died at 7:22 the next morning. Students: what would you do today?`,
    ],
    [
      'novel',
      'hard',
      `Chapter Nine

Marguerite coughed into the handkerchief and hid it.
"You are burning," said Tobias.
"It is the lamp."
The doctor came on the 3rd of March with his leeches and his mud on the carpet, and by the 9th she was asking for her mother, who had been dead eleven years.

(first draft, my NaNoWriMo, be kind)`,
    ],
    [
      'mary-mallon',
      'easy',
      `Mary Mallon, a cook, was a healthy carrier of typhoid. She was held on North Brother Island from 1907 to 1910 and again from 1915 until her death in 1938.`,
    ],
    [
      'tv',
      'easy',
      `Recap: in ep 4 Nurse Delacroix hides the X-ray, Bobby's tumor turns out to be a twin, and Chief Okada faints in OR 2. Next week: the bus crash. My bet is Bobby lives.`,
    ],
    [
      'fdr',
      'easy',
      `Timeline for the museum wall
1921 FDR falls ill at Campobello
1924 first swims at Warm Springs
1927 buys the resort
1938 March of Dimes begins
1945 dies of a cerebral hemorrhage
Panels to be 24 x 36, font by Thea`,
    ],
    [
      'game',
      'hard',
      `Our D&D party: Gruk (half-orc, AC 16, poisoned, 11 hp), Lady Isolde (paladin, cured his leprosy on a nat 20), Pip (dead again). Session Friday 6/5, bring dice`,
    ],
    [
      'semmelweis',
      'easy',
      `Vienna, 1847: Ignaz Semmelweis asked doctors to wash in chlorinated lime.
Mortality on the first ward fell from about 18% to 2%.
His friend Kolletschka had died after a finger cut.
Use in hand hygiene slide 2, photo is public domain.`,
    ],
  ]),
  ...aboutPatients('la-letters', [
    [
      'consult',
      'easy',
      `«date:March 9, 2026»

RE: «name:Lakshmi Sundaram»
DOB: «date:7/21/1948»

Dear Dr. Hollander,
Thank you for sending «name:Mrs. Sundaram», whom I saw for hoarseness. Scope shows a left cord paralysis. A CT from skull base to aortic arch is ordered for «date:March 13». I asked her to thicken liquids until then.
With warm regards,
Ruy Amaral, MD, Otolaryngology`,
    ],
    [
      'parent',
      'hard',
      `To the camp,

«name:Tuan» takes one white pill with supper and one with breakfast or he will shake and drop things. He will tell you he doesn't need it. He does. His father and I can be there in two hours.

«name:Hoa Le», «phone:703-555-0168»`,
    ],
    [
      'jail',
      'medium',
      `Dear Medical,
Kite no. «account:0417-22». This is my 3rd one. My name is «name:Rashad Crane» B pod cell 9. I had a bullet left in my hip from 2019 and the Motrin does nothing and now my foot is numb. I was supposed to see the bone doctor «date:Feb 20».
Respectfully`,
    ],
    [
      'appeal',
      'easy',
      `Appeals Dept
Re: «name:Gulnara Bekova», Member «health-plan:H4471-00921-02», Ref «account:A-771200»

I request expedited review of your denial dated «date:4/1/26» of dupilumab. She has failed two topicals and cyclosporine, and sleeps three hours a night from itch. Photos enclosed.
Delia Sauer, NP`,
    ],
    [
      'condolence',
      'hard',
      `Dear «name:Mrs. Bright»,
All of us on the unit were sorry to lose «name:Mr. Bright» on «date:Thanksgiving Day». He taught three of the aides to tie flies between his transfusions, and he never once complained about the mask. Please keep the afghan.
The 6 West nurses`,
    ],
    [
      'jury',
      'medium',
      `Clerk of Court
Juror «account:220418»
Please excuse «name:Ofelia Zamora», «address:620 S Mesa Dr, Yuma AZ 85364», from service on «date:6/15/26». She is on home dialysis nightly and cares for a child with a tracheostomy.
P. Etsitty, MD`,
    ],
    [
      'termination',
      'medium',
      `CERTIFIED MAIL
«name:Blaze Hutchins»
«address:PO Box 19, Sturgis SD 57785»

This letter ends our relationship as your pain clinic 30 days from «date:May 4, 2026», owing to two urine screens positive for fentanyl. A list of buprenorphine clinics is enclosed. We will refill naloxone at any time.`,
    ],
    [
      'dental',
      'easy',
      `Dr. Sun, please clear «name:Ray Whitecloud» (DOB «date:12/01/1966») for valve surgery «date:5/22». Needs #19 and #30 out? On warfarin, INR 2.6, allergic to PCN so clinda. Thx`,
    ],
  ]),
  ...aboutNobody('la-office-mail', [
    [
      'thanks-team',
      'medium',
      `From: Lorraine Moon
To: 5W-All
Subject: Tuesday

Team, thank you. Two codes, four admits and the tube system down, and Patience still got everyone to lunch. Special nod to Cody for the ice and to Mai for finding the missing bladder scanner (under Will's coat).
Survey people come back 4/9. Badge reels above the waist!
L.`,
    ],
    [
      'retire',
      'easy',
      `Please join us for cake Thurs 2 pm in the break room as we say goodbye to Sr. Agnes, RN, after 41 years in dialysis. Card is at Beto's desk.`,
    ],
    [
      'schedule-swap',
      'medium',
      `From: Kehaulani
To: Theo
Can you take my Sat 5/9 clinic? It's the diabetes group + two hours of procedures, Summer rooms. I'll do your Memorial Day. Ask Dr. Pak first, he hates surprises.`,
    ],
    [
      'parking',
      'medium',
      `Blue Honda, plate 7KLM000, your lights are on, oncology lot row C. Also whoever parks in Dr. Mensah's spot: he has been very patient, patients have not.`,
    ],
    [
      'meeting-min',
      'hard',
      `Minutes, infection prevention 3/12
Present: Hser, Delgado, Poe, Whitby (phone)
1. Two CLABSIs on 6W, drill down by Whitby
2. C. diff down, bleach wipes back in stock
3. Measles in county: N95 fit test all of peds by 3/31, Poe to schedule
4. Goats (petting zoo) – no
Next 4/9`,
    ],
    [
      'typo',
      'hard',
      `small thing, the new sign says "Cardiac Arrest Area" where I think we wanted "Rest". Nadia can you call Kip at the print shop, 503-555-0120, before the mayor comes`,
    ],
    [
      'it-phish',
      'medium',
      `Subject: FW: URGENT your lab results are ready!!!
This is the phishing test, 38% of you clicked. There is no Dr. Amanda Wellness. Retraining by 5/30 for those named in the attached list (managers only).
– Info Security, Devraj`,
    ],
    [
      'newsletter',
      'medium',
      `IN THIS ISSUE
Meet our new hospitalist, Dr. Sefa Tuiasosopo (surfs, 3 kids)
Stroke team wins Gold Plus
Recipe: Mrs. Kwon's low-salt kimchi
Lost: one wedding ring, OR locker 44
Blood drive 6/3, sign up with Deb`,
    ],
  ]),
  ...aboutPatients('la-messages', [
    [
      'portal',
      'easy',
      `From: «name:Kehaulani Akana»
To: Family Med pool
Sent: «date:5/9/2026» 21:14

Hi Dr. Pak, the new water pill makes me dizzy when I hang laundry. BP here was 98/60 twice. Should I halve it? Call my cell «phone:808-555-0129», not the house, «name:Theo» works nights.`,
    ],
    ['cake', 'hard', `no cake for «name:Sr. Agnes» Thurs pls, sugar was 420 this am and she hides it`],
    [
      'swap',
      'medium',
      `From: Beto
To: Cody
Can you take «name:Memo» at 2? It's the chest tube pull + teach his girlfriend «name:Kip». He faints at tape.`,
    ],
    [
      'thread',
      'medium',
      `Nadia: is «name:Mrs. K» the one with the hearing aids in the denture cup
Devraj: no that's «name:Kwon», «name:Mrs K» is the stroke
Nadia: ok well one of them just ate a battery
Devraj: !!! xray. which
Nadia: «name:Kwon»`,
    ],
    [
      'lost',
      'easy',
      `Lost property: wedding band cut off in ED «date:6/3», crush injury L 4th. Owner «name:Sefa T.», «phone:619-555-0152», discharged. In safe env «account:0044».`,
    ],
    ['slack', 'hard', `@peds «name:Otto's» mom's on line 2, he bit through the NG again`],
    [
      'after-visit',
      'medium',
      `From: front desk
To: Deb
«name:Whitby, Celeste» left her walker here after the shot in her knee. Called «phone:603-555-0174», grandson «name:Eli» said he'd come. Can she even get around without it?`,
    ],
    [
      'voicemail',
      'easy',
      `[voicemail 00:38] yeah hi this is uh «name:Delroy Campbell», c a m p b e l l, birthday «date:september nine fifty eight», i'm out of the pee bags, the leg ones, and it's leaking around the tube so, call me back, «phone:347 555 0119», thank you, bye bye`,
    ],
  ]),
  ...aboutNobody('la-requests-to-a-machine', [
    [
      'rewrite',
      'medium',
      `Rewrite at 6th grade level: "Patients with renal insufficiency should avoid nephrotoxic agents including NSAIDs. Notify your provider regarding decreased urine output." Keep it under 40 words and add one example.`,
    ],
    [
      'names-for',
      'hard',
      `give me 10 realistic fake names from different cultures for a nursing sim, no conditions yet, I'll add those later`,
    ],
    [
      'rota-maker',
      'medium',
      `Make a fair call schedule for May
People: Lena, Pak, Boone, Diaz, Kwan
Boone no Fridays, Lena off 5/14-5/21
Nobody two weekends in a row
ICU and stroke pager must be different people
Table please`,
    ],
    [
      'excel',
      'medium',
      `Excel: col A last name, col B DOB, col C last A1c date. Formula to flag anyone over 6 months and over 65? Headers in row 1. No data in this file yet.`,
    ],
    [
      'bio',
      'easy',
      `Write a 60 word bio for our site: Dr. Chidera Obi, born in Enugu, raised in Baltimore, nephrologist, sees CKD, stones and transplant follow ups, speaks Igbo and Spanish, coaches chess.`,
    ],
    [
      'linkedin',
      'medium',
      `Punch up my LinkedIn headline: "Ama Quartey | Wound care RN, WOCN | 12 years of pressure injuries and ostomies | Tulsa"`,
    ],
    ['dose-q', 'hard', `why do we load dig over 24h but dilt right now? and does Graves change it`],
    [
      'obit-no',
      'medium',
      `Summarize the attached policy in 5 bullets
Title: Left Without Being Seen
Owner: Bridget Falk, ED director
Eff: 1/12/2026
Focus on: call x3, document time, lab callback, minors`,
    ],
  ]),
  ...aboutPatients('la-requests-with-a-patient', [
    [
      'rewrite',
      'medium',
      `Rewrite this at 6th grade level and keep her name: "«name:Ms. Etta Crow», your creatinine has risen to 3.1. Avoid NSAIDs. Vein mapping is «date:8/19» at 7:30."`,
    ],
    [
      'bio',
      'hard',
      `Make this less cold please: «name:Chidera» stopped eating on Sunday, her kidneys are done, and the family thinks we gave up`,
    ],
    [
      'table',
      'medium',
      `put these in a table by risk
«name:Lena B» 82 fell x2 on eliquis
«name:Diaz, Ramon» 67 hip precautions, sundowns
«name:Kwan» 44 walks fine, seizure Tues
then say who gets the bed alarm`,
    ],
    [
      'translate',
      'medium',
      `Translate to Tagalog: Good morning «name:Lola Remedios». Your heart test is at 2 today, do not eat. Your daughter «name:Marivic» will come at 1. Press the button if your chest hurts.`,
    ],
    [
      'excel',
      'easy',
      `Here's my sheet, flag A1c > 6 months
«name:Summers»,«date:2/1/1950»,«date:3/3/2025»,8.8
«name:Obi»,«date:7/7/1961»,«date:1/9/2026»,6.9
«name:Pahe»,«date:5/30/1944»,«date:8/15/2024»,10.4`,
    ],
    ['icd', 'hard', `icd for ate a battery, 81f, «name:mrs kwon», no perf`],
    [
      'letter',
      'medium',
      `Draft a letter to «name:Quentin Farrow» at «address:31 Mill Rd, Keene NH 03431» saying his cologuard was positive and he has to have a scope even though he told us at «date:4/4» visit he'd rather not know`,
    ],
  ]),
  ...aboutNobody('la-job-ads', [
    [
      'hospice-rn',
      'easy',
      `Hospice RN case manager, Gallup. Navajo speaker preferred. 12-14 on caseload, CHF, COPD, dementia. Sign-on $8k. Text Verna 505-555-0166.`,
    ],
    [
      'sitter',
      'hard',
      `Wanted: kind person to sit with residents at Hope House, 3p to 11p. Must lift 50 lb, pass TB test, not mind cats. Ask for Summer or Mr. Price at the side door after 2.`,
    ],
    [
      'md',
      'easy',
      `BC/BE cardiologist to join Drs. Haddad, Okafor & Young
TAVR volume 140/y
1:5 call, STEMI and LVAD
Lake, ski, schools
CV to Merle Bloom, mbloom@kitepost.example, ref 88-201`,
    ],
    [
      'coder',
      'easy',
      `Remote inpatient coder
RHIA/RHIT/CCS, 3 y
Sepsis, CABG, neonatal a plus
$31-39/h, M-F flexible
Test on 4/9
Supervisor: Padma I.`,
    ],
    [
      'research',
      'easy',
      `Study coordinator, gout trial (PI: Eferakeya). Screen, consent, draw blood, ship on dry ice Thurs. Phlebotomy cert. Start 7/1. Req 44871.`,
    ],
    [
      'postings-board',
      'easy',
      `Req	Unit	Title	FTE	Mgr
44120	Resp	RRT nights	0.9	Frost
44131	HIM	ROI clerk	1.0	Manygoats
44140	6W Onc	RN chemo	0.6	Moon
44152	Peds	Child life	0.5	Tafuna
Close 3/31`,
    ],
  ]),
  ...aboutNobody('la-blank-intake', [
    [
      'new-pt',
      'easy',
      `NEW PATIENT FORM
Last name ____________ First ____________ MI ___
DOB ___/___/_____  Sex ___
Address ______________________________
Phone (___)_________ OK to text? Y N
Emergency contact ____________
Do you have: diabetes ☐ asthma ☐ cancer ☐ HIV ☐ seizures ☐
Medicines ______________________________`,
    ],
    [
      'headers-only',
      'hard',
      `MRN	Last	First	DOB	Phone	Address	Dx	Allergy	PCP	Next appt
(paste rows here, sheet resets nightly)`,
    ],
    [
      'phq',
      'easy',
      `Over the last 2 weeks, how often have you been bothered by
1. Little interest or pleasure in doing things   0 1 2 3
2. Feeling down, depressed, or hopeless   0 1 2 3
Name: ________  Date: ________
Score 3 or more: give PHQ-9.`,
    ],
    [
      'script',
      'easy',
      `Front desk script
"May I have your full name and date of birth?"
"What is the best number?"
"In a few words, what is the visit for?"
If chest pain, stroke signs or bleeding: transfer to Joy, RN, x3310, do not hang up.`,
    ],
    [
      'roi',
      'easy',
      `Release of information, what we ask for: name, former names, DOB, last four of SSN, dates of care, and whether HIV, mental health or substance use records are included. Fee 6.50. Fax 406-555-0100, attn Dewey.`,
    ],
    [
      'signin',
      'hard',
      `Please sign in, first name only, no reason for visit!!
1 ______
2 ______
3 ______
Lab draws: take a pink number. Shots: yellow. Dr. Long is running 20 min late.`,
    ],
  ]),
  ...aboutPatients('la-filled-intake', [
    [
      'new-pt',
      'easy',
      `NEW PATIENT FORM
Last name «name:Petty» First «name:Clementine» MI «name:J»
DOB «date:10/31/1987»
Address «address:9 Gull Ln, Oriental NC 28571»
Phone «phone:252-555-0118» OK to text? Y
Emergency contact «name:Doyle Petty», husband
Do you have: diabetes ☐ asthma ☒ cancer ☐ HIV ☐ seizures ☒
Medicines lamotrigine, symbicort`,
    ],
    [
      'signin',
      'hard',
      `sign in sheet
1 «name:Joy» – preg test
2 «name:Dewey R» – stitches out
3 «name:Long» x2 – both kids fever`,
    ],
    [
      'row',
      'easy',
      `MRN	Last	First	DOB	Phone	Dx	Allergy	Next appt
«mrn:00217743»	«name:Saechao»	«name:Muang»	«date:4/4/1955»	«phone:530-555-0177»	HBV, F3	sulfa	«date:11/2»`,
    ],
    [
      'phq',
      'medium',
      `PHQ-9 total 21, item 9 = 2
Name: «name:Tadeo Villarreal»  Date: «date:9/15/26»
Plan made w/ mom «name:Inez», meds locked up, 988 card, back in 3 d`,
    ],
    [
      'triage',
      'hard',
      `"«name:Petra Lund», «date:one fifteen sixty two», and I can't feel my left hand, is Joy there?"`,
    ],
  ]),
  ...aboutPatients('la-insurance', [
    [
      'auth',
      'easy',
      `AUTH «account:A2260418-77»
Member: «name:Bartholomew Nez»
ID «health-plan:NM-AHC-0093381» Grp «health-plan:70042»
DOB «date:8/22/1960»
Svc: 27447 R TKA, inpt 1 d
Facility: San Juan Ortho
Valid «date:6/1/26» to «date:8/31/26»
Clinical rcvd: KL 4, failed injections x3`,
    ],
    [
      'eligibility',
      'easy',
      `271 response: «name:PURITY KAMAU» «date:19781203» active, PCP copay 20, ded met. Called because ob us was billed to old plan «health-plan:W55100238».`,
    ],
    [
      'peer',
      'medium',
      `Peer to peer today 1:30, Dr. Frye x2201
«name:Xue L.», rm 6118
Denied inpt day 3, "could be obs"
Argue: na 119, 3% gtt, q4 checks, seizure in ED
Case «account:88-771»`,
    ],
    [
      'appeal-kid',
      'hard',
      `they denied «name:Noor» her formula again bc "not metabolic". PKU is on her newborn screen!! ref «account:5510-KP»`,
    ],
    [
      'lwop',
      'medium',
      `STD claim «account:D-330-918»: «name:Wes Halvorsen», last day worked «date:2/20», R MCA, NIHSS 9→4, SLP says no driving. Est RTW «date:6/1». Fax to 207-555-0100.`,
    ],
    [
      'cob',
      'easy',
      `COB mess
«name:Tiare» primary thru mom («name:Lani», «health-plan:HMSA 00771-2»), dad's plan second
birthday rule: mom «date:2/9», dad «date:11/30»
appy claim «account:C900441» paid backwards, repost`,
    ],
  ]),
  ...aboutNobody('la-insurance-in-general', [
    [
      'policy',
      'easy',
      `Medical policy 7.01.44: knee arthroplasty is covered when there is KL grade 3 or 4, pain for 6 months, and failure of PT and injections. BMI over 45 needs review by Dr. Frye. CPT 27447. Effective 6/1/26.`,
    ],
    [
      'agents',
      'easy',
      `Our Medicare brokers: Bart 505-555-0112, Purity 505-555-0128 (Swahili), Xue 505-555-0183 (Hmong). Open enrollment 10/15 to 12/7.`,
    ],
    [
      'birthday-rule',
      'hard',
      `Birthday rule: if mom's is 2/9 and dad's is 11/30, mom's plan pays first for the kid, year doesn't matter. Quiz question 4 for new billers.`,
    ],
    [
      'homeowner-claim',
      'easy',
      `Claim 55-10238
Insured: Wes Halvorsen
Loss: 2/20, ice dam, kitchen ceiling
Adjuster: Petra Lund, 207-555-0144
Est: 11,400  Ded: 1,000
Pay to: insured and First Maine Bank`,
    ],
    [
      'carc',
      'easy',
      `CO-16 lacks info
CO-22 other payer
CO-50 not necessary
CO-97 bundled
PR-1 deductible
PR-2 coinsurance
Post-it from Ruth: call payer, don't just write off!`,
    ],
    [
      'provider-dir',
      'easy',
      `PROVIDER DIRECTORY p. 41
Obi, Chidera MD  Nephrology  12 Elm  410-555-0133  NPI 1999999976
Pak, Theo DO  Family  900 Bay  410-555-0155  accepting
Quartey, Ama NP  Wound  at Hope House Tues
Rose, Dale DPM  Diabetic foot, wheelchair access`,
    ],
    [
      'life-app',
      'hard',
      `Dependents on file for open enrollment, no plan chosen yet: Lani (spouse) 2/9/84, Tiare 6/14/12, Kai 3/3/15. Employee Keoni P., ID 7712, must pick by 11/14 or default to vision only.`,
    ],
  ]),
  ...aboutNobody('la-trade', [
    [
      'rep-quote',
      'medium',
      `Quote Q-77120 for Beacham Dialysis
Attn: Otis Vance, materials
22 recliners, heated, vinyl "merlot"
4 bariatric 750 lb
Lift gate, install, haul away
Total 61,220.00, good to 8/1
Rep Celeste 205-555-0127`,
    ],
    [
      'testimonial-staff',
      'medium',
      `"Since we got the new beds my back doesn't dread nights," says Filomena Reyes, RN, 5 West. "And falls are down a third." Ask about our trial program.`,
    ],
    [
      'locums',
      'hard',
      `Dr. Kang confirmed for ICU 5/11-5/18, lands Sunday, wants the hotel w/ a pool, no codes the first hour please, badge at security w/ Moses`,
    ],
    [
      'vet',
      'medium',
      `Feed order for Halfmoon Ranch, acct 881: 40 bags grower, 6 mineral, dewormer 2 L. Deliver 7/9, gate by Cutbank Rd, ask Lyle. Invoice to Joann.`,
    ],
    [
      'gov-news',
      'medium',
      `Public health update
County: 14 measles cases, 9 in one school
No deaths
Health officer Dr. Imelda Crane speaks at 4
Clinics Sat at Lee Gym
Media: Thea 360-555-0101`,
    ],
    [
      'license-board',
      'hard',
      `Board actions, May
RN 600123 Peoples, Y. – renewed
RPh 4417 Tamsin Dow – fine, late CE
MD 20331 Aziz – address change
LPN 30277 Bekova – endorsed to NM
Next meeting 6/12`,
    ],
    [
      'press',
      'easy',
      `Hospital names Bianca Sayavong, MD, chief of neurology. She led the migraine clinic at Lakeshore for nine years. Contact: Theo Lang, media, 312-555-0121.`,
    ],
  ]),
  ...aboutNobody('la-long-lists-of-people', [
    [
      'hr-directory',
      'medium',
      `WHO'S WHO – SURGICAL SERVICES (rev 9/2)
Director: Rutherford Achebe, x2200
OR manager: Bich Ngoc Pham, x2210
PACU manager: Dolores Whitehorse, x2214
Pre-op manager: vacant, call Bich Ngoc
Educator, hearts: Leif Amundsen, x2221
Educator, ortho/spine: Tasha Grier, x2222
Robot coordinator: Sandeep Gill, x2230
Block schedule: Mrs. Orr, x2240
Anesthesia front desk: Kim, x2250 (days), Kim R., x2251 (nights)
Sterile processing: Hector Luz, x2260
Blood bank runner: whoever has the red phone, x2299
Vendor badges: security, ask for Moses
Please mail corrections to Dolores, home numbers are no longer listed.`,
    ],
    [
      'hr-roster-dob',
      'hard',
      `COUNTY JAIL MEDICAL – STAFF CLEARANCE LIST, GATE 2
Name / DOB / DL / vehicle
ADOMAKO, PATIENCE / 02-11-1981 / T000-118-81 / gray Civic
BEGAYE, ROLAND / 07-30-1975 / D0000441 / F-150 w/ camper
CRANE, IMELDA DR / 12-24-1968 / H000-771-00 / motorcycle (summer)
LOR, MAI CHEE / 03-03-1994 / L0000-9918 / bus
POOLE, HENRY "HANK" / 10-09-1959 / P000-620-19 / white van, dental
SAFETY, WILL / 05-05-1990 / S0000-1101 / walks
No phones past sally port. Insulin pens and sharps counted in and out.
List expires 12/31. Sgt. Tuiasosopo`,
    ],
    [
      'church',
      'easy',
      `FIRST SAMOAN CHURCH – BIRTHDAYS & ANNIVERSARIES, JUNE
1  Sione Faleolo
3  Mele & Tavita Laulu (22 yrs)
4  Baby Grace
9  Pastor Ioane
9  Mrs. Leota, bring leis
14 Junior and Junior Jr.
20 Hope Tuala
21 The twins, Peta and Pulu
27 Kitchen crew lunch
30 Choir at 6, white`,
    ],
    [
      'reunion',
      'medium',
      `NURSING CLASS OF '76, ST. AGNES – FIFTIETH
Coming: Dot (Kessler) Moore, Omaha; Vi Nakashima, Hilo; Sister Bernadette; Bobbie Ruiz + husband Al; Mary Frances Tallchief, Pawhuska
Not coming: Pearl Dubois (new great-grandbaby that week), Jo Ann (cruise)
No address: Kitty O'Hara, Lan Pham, Rosemary Young
Friday: wine at Vi's hotel, 6
Saturday: tour of the new heart tower with Dr. Okafor, lunch, skit "Bedpans We Have Known"
Sunday: Mass 9:30, brunch
Hotel 402-555-0100, say "St. Agnes"
Checks to Dot, 14 Plum Ln, Omaha 68104`,
    ],
    [
      'tax',
      'medium',
      `2025 organizer
Taxpayer: Armand J. Delacroix  SSN 900-55-0142  DOB 11/30/1962
Spouse: Thuy N. Delacroix  SSN 900-61-2210  DOB 2/14/1965
Dependent: Remy, DOB 8/8/2009, student
Address: 51 Cabot St, Lowell MA 01854
Phone: 978-555-0130
W-2: Lowell Transit; Merrimack Schools
1099-INT: Jeanne d'Arc CU  $212
Mortgage int: $7,114
Gifts: parish 1,200; PBS 60
Refund to checking ...8841
Prior year AGI 118,204
Appt w/ Lorna 3/9 at 10, bring license`,
    ],
    [
      'census-worker',
      'medium',
      `Canvass sheet, turf 14B
112 Alder: Benavides, Chuy & Norma, strong yes, wants sign
116 Alder: not home x2
118 Alder: Hollis Poe, undecided, schools
120 Alder: Pa Kou Vang, needs ballot in Hmong, 651-555-0120
124 Alder: dog!!
126 Alder: Summer Knight, moved to Eau Claire
130 Alder: Deacon Long, yes, will drive voters
132 Alder: refused
Left lit at 6, walked 1.2 mi, phone 4% so stopped. – Ezra`,
    ],
    [
      'apartment-app',
      'medium',
      `RENTAL APPLICATION
Unit wanted: 2 br, garden level
Applicant: Selam Haile
Born: 01/09/1993
Current address: 700 Rainier Ave S #12, Seattle 98144, since 6/2021
Phone: 206-555-0171
Email: selamh@kitepost.example
Employer: Harbor Hospital, RN, telemetry, $49/h
Supervisor: Lagi Fonoti 206-555-0180
Co-applicant: Dawit Haile, brother, student
Pets: fish
Car: 2015 Fit, plate ZZZ0042
References: Fr. Yohannes; Ms. Cho, landlord
Signed 4/2/26`,
    ],
    [
      'sports-team',
      'easy',
      `U10 GIRLS "LIGHTNING" ROSTER
# Player – parent – phone
2 Ixchel – Carla Pech – 512-555-0111
4 Wren – Dana Long – 512-555-0140
5 Nhi – Bao Tran – 512-555-0162
7 Temperance – Joe Bright – 512-555-0118
9 Ayaan (she!) – Idil Warsame – 512-555-0107
11 Kaya – Grandma Bea – 512-555-0199
Snacks: oranges Wren, water Kaya
Shin guards or you sit
Coach Will`,
    ],
    [
      'genealogy',
      'hard',
      `Descendants of Josef Kowal, b. 3 Mar 1871 Tarnów
1. Antoni b. 9 Jun 1895, m. Rozalia Wrona 1919
 1.1 Helen b. 14 Aug 1921
 1.2 Stanley b. 1 Jan 1924, m. Ruth Price
2. Marianna b. 30 Nov 1898, to Chicago 1913, S.S. Breslau
3. Jan "John" b. 2 Feb 1901, stockyards, then Hamtramck
 3.1 Casimir b. 7 Jul 1930
Sources: parish book II p. 114; manifest line 22; 1930 census
Cousin Halina has the trunk, 313-555-0122`,
    ],
    [
      'mailing',
      'medium',
      `Holiday card list (unit manager, personal)
Ana Filipa & Rui – 19 Ferry St, Newark 07105
Bridget + the boys – 8 Elm, Nutley
Dr. Petrosyan and Ani – c/o office
Faith & Ulysses – moved! 40 Oak Ridge Dr, Memphis 38111
Gus from KCI – yes, he sent one
Mai See & Tou – 1167 Payne Ave, St Paul
Mother
Rose (night shift) – hand to her
Rose (my aunt) – 2 stamps, Portugal
Mr. Tanaka – foundation sends its own`,
    ],
  ]),
  ...aboutPatients('la-long-lists-of-patients', [
    [
      'preop',
      'easy',
      `PRE-OP CALLS for «date:9/2»
«name:Rutherford Achebe» «phone:402-555-0131» – CABG, stop Plavix since «date:8/28» yes
«name:Bich Ngoc Pham» «phone:402-555-0144» – thyroidectomy, Viet interp, arrive 0530
«name:Dolores W.» – hip, left VM x2, has a cold? 
«name:Leif Amundsen» – inguinal, CPAP bring it
«name:Tasha Grier» – port, plt 71, ok per Gill
«name:Mrs. Orr» – cysto, on Xarelto, not told to hold!! call Dr. Kim
«name:Moses L.» – eye, driver is son «name:Hector»
All told npo p mn, no jewelry`,
    ],
    [
      'prayer',
      'hard',
      `FIRST SAMOAN CHURCH – PRAYER & VISITS, JUNE (for parish nurse Mele)
«name:Sione Faleolo» – home from dialysis access surgery, «address:14 Palm Ct»
«name:Baby Grace» – heart cath «date:June 4» at Children's
«name:Mrs. Leota» – sugar, lost the toe, will not use the walker
«name:Junior» – back at detox
«name:Hope Tuala» – chemo no. 3, bring soup not flowers
the twins' mother «name:Lupe» – baby blues, go in pairs`,
    ],
    [
      'jail',
      'medium',
      `COUNTY JAIL SICK CALL
«name:ADAMS, ROLAND» / «date:07-30-1975» / BK «account:26-04417» / COWS 14, start bup 4
«name:CRANE, JESS» / «date:12-24-1998» / BK «account:26-04431» / 22 wks, no prenatal, BP 150/96
«name:LOR, CHEE» / «date:03-03-1994» / BK «account:26-04002» / dental abscess, amox
«name:POOLE, HENRY» / «date:10-09-1959» / BK «account:26-03991» / BG 388, refuses insulin
Sgt. Tuiasosopo to bring «name:Poole» first.`,
    ],
    [
      'rental-twin',
      'easy',
      `TELEMETRY ADMIT
Pt: «name:Selam Haile»
Born: «date:01/09/1993»
Home: «address:700 Rainier Ave S #12, Seattle 98144»
Phone: «phone:206-555-0171»
Email: «email:selamh@kitepost.example»
CC: palpitations, syncope at work on her own unit
EKG: delta wave
Plan: EP consult, no AV nodal blockers, NPO p MN for ablation «date:4/3»
Contact: «name:Dawit Haile», brother
Fish need feeding, she says`,
    ],
    [
      'team-trainer',
      'hard',
      `U10 "Lightning" – trainer's notebook
2 «name:Ixchel» – wrist, splint till «date:5/1»
5 «name:Nhi» – inhaler in red bag, 2 puffs before
7 «name:Temperance» – concussion step 3, no heading, dad «name:Joe Bright» «phone:512-555-0118» pushing
11 «name:Kaya» – T1D, juice if under 80, Grandma «name:Bea» has glucagon`,
    ],
    [
      'genetics',
      'hard',
      `Pedigree as told by «name:Halina Kowal», proband, br ca 39, BRCA2+
mother «name:Helen», ov ca 52, d. «date:14 Aug 1999»
mat uncle «name:Stanley», pancreas 61
his dtr «name:Ruth Price», untested, prophylactic BSO
brother «name:Casimir», melanoma
son «name:Jan», 22, wants to know
cell «phone:313-555-0122»
MRI «date:7/7», mastectomy consult Dr. Orr`,
    ],
    [
      'cards-thanks',
      'medium',
      `Home health, week of «date:12/14»
«name:Bridget F.», «address:8 Elm, Nutley» – trach change Tues, the boys can suction
«name:Faith Grady», «address:40 Oak Ridge Dr, Memphis 38111» – moved, transfer chart, wound vac to go with
«name:Tou M.», «address:1167 Payne Ave» – INR 1.8, PT goals met
«name:Aunt Rose» (as all call her) – fell at Mass, no fx, needs grab bars
«name:Mr. Tanaka» – memory worse, stove off at wall, son «name:Ken» staying`,
    ],
    [
      'discharge-sum',
      'easy',
      `DISCHARGE SUMMARY
Name: «name:Delacroix, Remy»
DOB: «date:8/8/2009»
MRN: «mrn:1188204»
Admit «date:3/9/26»  D/C «date:3/12/26»
Dx: spontaneous pneumothorax, L
Course: pigtail placed in ED, to water seal day 2, out day 3. No leak. Film 4 h later expanded.
Pain: Tylenol, ibuprofen
No flying or trumpet for 6 wks
Mother «name:Thuy» («phone:978-555-0130») taught warning signs
F/u Dr. Achebe «date:3/24»`,
    ],
    [
      'canvass-twin',
      'easy',
      `CHW door list, turf 14B, lead + asthma
«address:112 Alder»: «name:Chuy & Norma Benavides», baby «name:Ari» lead 11, repeat venous «date:5/6»
«address:118 Alder»: «name:Hollis Poe», COPD, smokes inside, wants patches
«address:120 Alder»: «name:Pa Kou Vang» «phone:651-555-0120», 3 ED visits for asthma, mold
«address:126 Alder»: «name:Summer Knight», moved, med refill?
«address:130 Alder»: «name:Deacon Long», BP 190/100, walked him to clinic`,
    ],
  ]),
];
