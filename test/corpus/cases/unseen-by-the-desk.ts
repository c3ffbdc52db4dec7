import { aboutNobody, aboutPatients } from './case.ts';

/** The permanent holdout: texts of every kind on which nobody tunes, by an author who has not seen the detector. */
export const unseenByTheDesk = [
  ...aboutPatients('ux-intake-card', [
    [
      'podiatry-new',
      'easy',
      `NEW PATIENT CARD
Name: «name:Delphine Okonkwo-Reyes»
DOB: «date:03/17/1961»
Address: «address:418 Larkspur Ct, Apt 3, Dayton, OH 45402»
Cell: «phone:(937) 555-0148»
Email: «email:delphine.okr@mailnest.example»
Reason for visit: ingrown nail R great toe, diabetic x 12 yrs
Allergies: sulfa, latex
Emergency contact: «name:Tunde Okonkwo» (husband) «phone:937-555-0199»
Insurance: Buckeye Blue PPO  ID# «health-plan:BBX448120976»`,
    ],
    [
      'urgent-care-kiosk',
      'medium',
      `kiosk 2 // «name:YANG, PA KOU» // «date:8-2-88» // cc: stepped on nail, last tetanus ??? // copay 40 collected`,
    ],
    [
      'peds-forms-mom',
      'medium',
      `Child's name: «name:Summer Begay»    Goes by: «name:Sunny»
Birthday: «date:June 9, 2021»
Mother: «name:Charlene Begay»   Father: n/a
Lives w/ grandma «name:Lorena Tsosie», «address:PO Box 117, Chinle AZ 86503»
Any concerns today? Ears again. 3rd time since Christmas. Pulls at the left one.
Meds: zyrtec`,
    ],
    ['uber-short', 'hard', `walk in: «name:long, will» - rash x2d, cash pay, cb «phone:6105550127»`],
    [
      'licence-scan',
      'medium',
      `ID verified at window: OH DL «licence:RT482917», plate for the shuttle «vehicle:HKD 4471». Here for pre-op bloods, colonoscopy «date:11/30». Needs wheelchair.`,
    ],
  ]),
  ...aboutPatients('ux-chat-prompt', [
    [
      'rewrite-note',
      'easy',
      `Can you rewrite this so it sounds more professional? "Pt «name:Bogdan Wiśniewski» («date:5/5/1949») came in drunk again, refused labs, yelled at Kim RN, left AMA before the CT head was read."`,
    ],
    [
      'appeal-letter',
      'medium',
      `Write an appeal letter to Meridian Health. My patient «name:Tamsin Achterberg», member «health-plan:MRD-7719-0042-01», was denied dupilumab for severe atopic dermatitis. She failed triamcinolone, tacrolimus ointment and 14 weeks of methotrexate. Denial dated «date:September 3, 2026», reference «account:D-260903-5518». Keep it to one page and cite AAD guidance.`,
    ],
    [
      'translate-haitian',
      'medium',
      `translate to haitian creole pls: Hello «name:Mr. Jean-Baptiste», your potassium was high. Stop the spironolactone today and come to the lab «date:Thursday 10/15» at 8. Do not eat bananas or use salt substitute. Call 555-0100 with questions`,
    ],
    [
      'teen-hard',
      'hard',
      `how do i word a safety plan for a 15 yo, «name:Kaimana», cutting since her auntie died, mom «name:Leilani» is on board but dad isnt. needs to be at a 6th grade reading level`,
    ],
    [
      'summarise-chart',
      'easy',
      `Summarize for the cardiologist in 3 bullets:
«name:Farrokh Daruwalla», MRN «mrn:00482213», «age:91»M
- NSTEMI «date:02/11/2026», DES to mid LAD
- EF 35% -> 45% on sacubitril/valsartan
- AF on apixaban 2.5 bid, CrCl 28
- fell at home in «address:Fremont» last week, no head strike
- daughter «name:Roshan» wants to know if he can stop clopidogrel`,
    ],
    [
      'initials-bed',
      'hard',
      `act as a wound care nurse. «name:R.V.» in 312-2 has a stage 3 sacral, 4x3x1.2, moderate serosang, macerated edges, braden 11. What dressing and how often?`,
    ],
  ]),
  ...aboutPatients('ux-spreadsheet-rows', [
    [
      'dialysis-chairs',
      'medium',
      `Chair\tPatient\tAccess\tDry wt\tHep B
4\t«name:Faleolo, T»\tLUA AVF\t104.5\timm
5\t«name:Pruitt, Odessa»\tR IJ cath\t61.0\tneg
6\t«name:Quispe, Hernan»\tRFA AVG\t72.8\timm
7\t(open)\t\t\t`,
    ],
    [
      'csv-vaccines',
      'easy',
      `last_name,first_name,dob,mrn,vaccine,lot,site
«name:Szymanski»,«name:Halina»,«date:1953-04-22»,«mrn:MR204418»,Shingrix,7K3XD,LD
«name:Abdi»,«name:Hodan»,«date:1999-12-30»,«mrn:MR204431»,Tdap,U6912AA,RD
«name:Castellanos»,«name:Ulises»,«date:2008-07-01»,«mrn:MR204440»,MenB,AHVB71,LD`,
    ],
    [
      'no-show-list',
      'medium',
      `PT no shows wk 44
«name:rosario g.»  knee  x2
«name:Bao Tran»  ACL  x1 - car broke
«name:Mr Hendricks»  shldr  x3 -> d/c letter
«name:Ifeoma»  LBP  x1 new baby`,
    ],
    [
      'a1c-pipe',
      'hard',
      `| «name:Grace L» | 9.8 | eye exam overdue |
| «name:Pham D» | 7.1 | ok |
| «name:Young, Art» | 11.2 | not picking up insulin |`,
    ],
    [
      'denials-tab',
      'easy',
      `Acct\tPt\tDOS\tCPT\tDenial\tNote
«account:8830112»\t«name:McElroy, Fintan»\t«date:7/14/26»\t70553\tCO-197\tno auth for brain MRI, MS f/u
«account:8830175»\t«name:Srinivasan, Kavitha»\t«date:7/15/26»\t43239\tCO-50\tGERD, resend w/ path report`,
    ],
  ]),
  ...aboutPatients('ux-handoff', [
    [
      'icu-ipass',
      'easy',
      `I: watcher
P: «name:Marguerite Thibodeaux», 67F, bed 9, septic shock 2/2 ascending cholangitis, s/p ERCP «date:12/1»
A: levo at 6 and coming down, zosyn d3, lactate q6
S: if MAP <60 call GI + surgery, might need repeat drain
S: family = son «name:Remy» «phone:504-555-0177», does NOT want central line w/o a call`,
    ],
    [
      'floor-nurse-lower',
      'hard',
      `ok so 18 is «name:mr. yazzie», sweetest man, chf, 2L fluid restrict and he cheats, weigh him before bkfst. 19 empty. 20 «name:dottie» sundowns at 4 like clockwork, bed alarm ON, seroquel 25 prn already in`,
    ],
    [
      'ob-board',
      'medium',
      `LDR3 «name:Xiong M» G4P3 39+2 6/80/-1 epi in, GBS+ PCN x2. LDR5 «name:A. Villareal» 28w PPROM, mag, betameth #2 due 0400. Triage: decreased FM, 34w, «name:Keisha» something, Sanders' pt`,
    ],
    [
      'nicu-twins',
      'medium',
      `Baby A «name:Nakamura» - CPAP 5, 25%, caffeine, 1240g up 15.
Baby B «name:Nakamura» - back on vent, sepsis r/o, LP pending, mom «name:Emi» pumping, dad coming w/ sibs after 6.
PICC in B is day 9.`,
    ],
    [
      'psych-ed',
      'hard',
      `hallway C = «name:Z.K.», on a 5150 till 0900, took 30 tylenol, nac bag 3 hanging, LFTs at 2. sitter is Tonya till 7 then float pool`,
    ],
    [
      'rehab-sbar',
      'easy',
      `S: «name:Gwendolyn Ashby-Moore» slid off the shower chair at 10:20, no LOC.
B: L BKA «date:9/19», PVD, DM2, on Plavix.
A: skin tear R elbow 2 cm, neuro intact, BP 142/78.
R: neuro checks q4, Dr. Pell notified, sister «name:Winifred Ashby» called, OT to re-eval transfers.`,
    ],
  ]),
  ...aboutPatients('ux-visit-note', [
    [
      'fp-soap',
      'easy',
      `Patient: «name:Oluwaseun Adebayo-Clark»   DOB «date:11/08/1979»   Visit «date:04/02/2026»
S: 3 wks of burning epigastric pain, worse after coffee. Takes ibuprofen daily for knee. No melena.
O: BP 128/82, P 76, wt 91 kg. Abd soft, mild epigastric tenderness.
A: Dyspepsia, likely NSAID gastropathy. Knee OA.
P: Stop ibuprofen. Omeprazole 20 daily x 8 wk. H. pylori stool Ag. «name:Mr. Adebayo-Clark» will call if black stools. RTC 6 wks.
E. Lindqvist, PA-C`,
    ],
    [
      'gyn-freehand',
      'medium',
      `«name:Ms. Rose» is back for heavy menses, 9 pads/d first two days, Hgb 8.9 last month. Mirena discussed, she wants to talk with «name:Darnell» first. Iron qod. EMB today, tolerated.`,
    ],
    [
      'neuro-followup',
      'medium',
      `Dear chart, returns with her daughter. «name:Mrs. Phongsavanh» repeats questions hourly, got lost driving to temple. MoCA 14/30 (Lao interpreter, tablet). Started donepezil 5; license form to DMV. Daughter «name:Souk» has POA.`,
    ],
    [
      'ortho-allcaps',
      'easy',
      `«name:KOWALCZYK, STANISLAW» «date:01/30/1958» 6 WKS S/P R TKA. INCISION HEALED. ROM 3-112. AMBULATING W CANE. DENIES CALF PAIN. XR COMPONENTS WELL SEATED. WEAN OXY, CONT PT 2X/WK. F/U 6 WK.`,
    ],
    [
      'peds-narrative',
      'hard',
      `Third visit this month. Still wheezing at night, and «name:Mateus» skips the spacer because the kids at camp laughed. Demonstrated again; grandfather did it perfectly. Flovent up to 2 puffs bid, red zone plan on the fridge.`,
    ],
  ]),
  ...aboutPatients('ux-letter', [
    [
      'gp-to-rheum',
      'easy',
      `«date:October 21, 2026»

RE: «name:Yesenia Ocampo-Duarte»
DOB: «date:02/14/1990»
Our chart: «mrn:ND-55821»

Dear Dr. Feld,

Thank you for seeing this pleasant 36-year-old teacher with eight months of symmetric hand pain and morning stiffness lasting over an hour. RF 88, anti-CCP >250, CRP 21. Hand films show early erosions at the second MCPs. «name:Ms. Ocampo» would like to conceive next year, so I have held off on methotrexate.

She can be reached at «phone:(915) 555-0163».

Sincerely,
Hollis Grant, MD`,
    ],
    [
      'results-letter',
      'medium',
      `Dear «name:Mr. Tuiasosopo»,
The polyp we took out on «date:August 6» was a tubular adenoma, not cancer. Please repeat the colonoscopy in seven years. Your brother and sister should start at 40.
Digestive Health of Tacoma`,
    ],
    [
      'dismissal',
      'medium',
      `«name:Brandon Eck»
«address:77 Cattail Way
Ocala, FL 34470»

Dear «name:Brandon»: Because of repeated early refill requests for hydrocodone and the events at our front desk on «date:May 12, 2026», this practice will no longer be able to provide your care after 30 days.`,
    ],
    [
      'condolence',
      'hard',
      `Dear «name:Mrs. Haugen», all of us on 4 West were sorry to hear that «name:Arne» died on «date:Sunday, March 8». He teased every one of us through three rounds of chemo and never missed a crossword. It was an honor to know him.`,
    ],
    [
      'work-excuse',
      'easy',
      `To whom it may concern: «name:Latrice Fontenot» was seen in our clinic on «date:6/18/26» for acute low back strain. No lifting over 10 lb until «date:7/2/26». — J. Abelson DC`,
    ],
  ]),
  ...aboutPatients('ux-lab-result', [
    [
      'hl7ish',
      'easy',
      `PID|1||«mrn:7741902»^^^RVH||«name:HAKOBYAN^ANAHIT»||«date:19670521»|F
OBX|1|NM|2160-0^CREATININE||3.4|mg/dL|0.6-1.1|H
OBX|2|NM|3094-0^BUN||58|mg/dL|7-20|H`,
    ],
    [
      'critical-call',
      'medium',
      `CRITICAL: K 6.9 (not hemolyzed) on «name:Deshawn Pettigrew» ED 14, spec «account:F26-118840», called to Marisol RN 0312, read back ok`,
    ],
    [
      'path-report',
      'easy',
      `SURGICAL PATHOLOGY
Patient: «name:Fairweather, June A.»    DOB: «date:09/03/1970»   Acc #: «account:S26-30417»
Collected: «date:10/05/2026»
A. Breast, left, 2:00, core biopsy:
 - Invasive ductal carcinoma, Nottingham grade 2, 11 mm in greatest core length
 - ER 95% strong, PR 40%, HER2 1+ by IHC (negative)
B. Axillary node, left, FNA: negative for malignancy.
Comment: discussed with Dr. Amit Sarkar.`,
    ],
    [
      'std-textish',
      'hard',
      `«name:jaylen»'s chlamydia came back pos, gc neg. partner «name:destiny» needs ept, doxy sent?`,
    ],
    [
      'hgb-trend',
      'hard',
      `«name:Ngozi E» 11.2 → 9.6 → 7.8 since Friday, stool still maroon, T&C 2u, her husband says no blood products??`,
    ],
  ]),
  ...aboutPatients('ux-imaging', [
    [
      'ct-chest',
      'easy',
      `CT CHEST W CONTRAST
Patient: «name:VANDERHOEVEN, PIETER J»  MRN: «mrn:30-55-918»  DOB: «date:12/12/1944»
Exam date: «date:03/04/2026»  Accession: «account:CTX9904412»
INDICATION: hemoptysis, 60 pk-yr.
FINDINGS: Spiculated RUL nodule 2.3 cm. Mediastinal nodes up to 1.4 cm (4R). No effusion. Moderate emphysema.
IMPRESSION: Highly suspicious for primary lung malignancy. Recommend PET/CT.
Read by: S. Marchetti MD`,
    ],
    ['us-verbal', 'medium', `Prelim on «name:Phuong-Anh Ly»: no DVT R leg, Baker cyst 4 cm. Told Dr. Orr at 1640.`],
    [
      'mammo-recall',
      'medium',
      `Please get «name:Ines Barragán» back for spot mag views, new calcs L UOQ, prior «date:1/9/25» neg. Speaks Spanish, call after 3 «phone:210.555.0119»`,
    ],
    [
      'dexa-short',
      'hard',
      `dexa on «name:sister mary bernadette»: fem neck -3.1, L-spine useless d/t hardware. she'll refuse the shot again`,
    ],
    [
      'mri-screening',
      'medium',
      `MRI HOLD: «name:Carlton Ames» has Medtronic Azure XT, serial «device:RNB704418H», implanted «date:5/22/2023» – device rep paged, brain w/wo for seizures can't go till checked.`,
    ],
  ]),
  ...aboutPatients('ux-phone-message', [
    [
      'while-you-were-out',
      'easy',
      `WHILE YOU WERE OUT
For: Dr. Castellane   Time: 2:40
Caller: «name:Ruthanne Kimball»
Phone: «phone:802-555-0136»
Re: husband «name:Virgil» had the hernia done on «date:10/30», now the scrotum is black and blue and big as a grapefruit. No fever. Is this normal?`,
    ],
    [
      'voicemail-spanglish',
      'medium',
      `vm 7:52a - mamá de «name:Ximena Portillo», dice que la niña vomited the amoxi twice, wants something else, CVS on 5th, «phone:323 555 0188»`,
    ],
    [
      'refill-line',
      'medium',
      `«name:Mr. Abernathy» «date:2/29/52» wants his "water pill" and the sleeping one, out since yesterday, mad`,
    ],
    [
      'after-hours',
      'easy',
      `Answering svc 23:14. «name:Chidinma Eze», 31 wks, pt of Dr Wohl, c/o headache + spots in vision, BP 162/104 on home cuff. Number «phone:(832) 555-0172». Paged OB on call 23:16, told her go to L&D.`,
    ],
    [
      'hard-nickname',
      'hard',
      `«name:Big Steve» called, sugar 41 this am, drank OJ, fine now, wants to know do he skip lantus`,
    ],
  ]),
  ...aboutPatients('ux-portal-message', [
    [
      'mom-rash',
      'easy',
      `Hi Dr. Whitcomb, this is «name:Aaliyah Rahman»'s mom. The rash spread to her belly overnight and she is scratching until it bleeds. I put the 2.5% cream on twice. Can we be seen tomorrow, «date:Oct 9»? Photo attached. Thanks, «name:Samira»`,
    ],
    [
      'side-effect',
      'medium',
      `since you moved me up to 100 of the sertraline I grind my teeth all night and my jaw is killing me. can I go back to 75? thx - «name:Corey Halvorsen»`,
    ],
    [
      'reply-thread',
      'easy',
      `From: «name:Mei-Ling Hsu»
To: Nurse Pool – Endocrine
Subject: RE: Your results
> Dear «name:Ms. Hsu», your TSH is 0.02 and free T4 3.1. Dr. Bauer would like you to lower Synthroid to 88 mcg.
Ok but I already only take it 6 days a week. Is it 88 for 6 days or 7?
«name:Mei»
«email:meiling.hsu@lettuce.example»`,
    ],
    [
      'son-for-father',
      'hard',
      `Dad won't tell you this but he stopped the Eliquis in August because of the cost. Please don't say I wrote. «name:Anselm» (his proxy, we set it up in spring)`,
    ],
    [
      'ivf-questions',
      'medium',
      `Hello team, «name:Priyanka» here, transfer is «date:Monday 11/16» and I have had brown spotting since last night. Still do the PIO shot? The left hip has a lump the size of an egg.`,
    ],
  ]),
  ...aboutPatients('ux-claim', [
    [
      'cms1500-boxes',
      'easy',
      `1a «health-plan:1EG4-TE5-MK73»
2 «name:LINDGREN, ASTRID M»
3 «date:08 14 1942» F
5 «address:2290 COTTONWOOD LN, FARGO ND 58103»
21 A. E11.42  B. L97.512
24 «date:06 03 26» 11 97597 AB 1 $212.00
26 «account:LIN0042»
31 R PATEL DPM`,
    ],
    [
      'eob-question',
      'medium',
      `«name:Theo Marchbanks» is upset about the $1,180 for the sleep study. EOB says deductible. claim «account:20260711-44190». Did we ever get the auth?`,
    ],
    [
      'work-comp',
      'medium',
      `WC claim «account:WC-26-0093317» / injured worker «name:Eduardo Tzoc» / DOI «date:05-28-2026» / R wrist, scaphoid fx, ORIF / light duty no grip >5# / adjuster Pam Rusk 555-0140 / next visit «date:7/9»`,
    ],
    [
      '837-snippet',
      'hard',
      `NM1*IL*1*«name:SOUVANNARATH»*«name:BOUNMY»****MI*«health-plan:W881204417»~
DMG*D8*«date:19580311»*M~
HI*ABK:I2510*ABF:E785~`,
    ],
    [
      'auto-med-pay',
      'medium',
      `Please bill State Valley Auto first, not Medicaid. «name:Nizhoni Benally», MVA «date:10/2», whiplash + rib fx, her car NM plate «vehicle:BKR-209», policy «account:SV 4471 882», SSN ending in chart. Lawyer is calling daily.`,
    ],
  ]),
  ...aboutPatients('ux-referral', [
    [
      'fax-cover',
      'easy',
      `FAX REFERRAL
To: Cascade Nephrology    From: Elm St Family Med
Patient: «name:Thaddeus Crow Feather»
DOB: «date:7/7/1966»   SSN: «ssn:503-55-0182»
Phone: «phone:605-555-0114» (msg ok)
Dx: CKD 4, eGFR 22, proteinuria 3.1 g
Urgency: within 2 weeks
Notes: lives «address:14 mi N of Wanblee», needs IHS ride, bring interpreter? No.`,
    ],
    [
      'gi-short',
      'medium',
      `ref to GI: «name:Ayelet Brodsky» 44F iron def, no menses (hyst '19), FIT pos. Prefers female doc`,
    ],
    [
      'peer-chat',
      'hard',
      `hey can you squeeze in my guy «name:Demetrius»? 24, first time seizure, eeg ugly, started keppra, drives forklift. mrn «mrn:449031»`,
    ],
    [
      'peds-cards',
      'medium',
      `Please see «name:Tobechukwu» (5 mo). Grade 3/6 holosystolic LLSB, poor wt gain, sweats w/ feeds. Parents «name:Obinna and Adaeze Nwosu» anxious, lost a first child to heart disease in Enugu.`,
    ],
    [
      'hospice',
      'easy',
      `Hospice referral for «name:Mr. Lester Quarles», age «age:94», at Maple Grove rm 12. End-stage COPD, 3 admits since Labor Day, PPS 40, DNR signed «date:11/2/2026». HCPOA niece «name:Bettina Quarles-Hill» «phone:419-555-0157».`,
    ],
  ]),
  ...aboutPatients('ux-dictation', [
    [
      'op-note',
      'easy',
      `this is doctor raman dictating an operative note on «name:gonzalo ibarra» medical record number «mrn:six six two one four» date of surgery «date:october nineteenth twenty twenty six» period preoperative diagnosis acute cholecystitis period postoperative diagnosis same period procedure laparoscopic cholecystectomy period findings gangrenous gallbladder with stone impacted in neck period ebl fifty period`,
    ],
    [
      'cardiology-run-on',
      'medium',
      `Next patient, uh, «name:Mrs. Feathersmith», spelled like it sounds, she's had more palpitations, the Zio showed 4 percent AF burden, longest six hours, new paragraph, CHADS-VASc is 4, we talked about a Watchman, she is leaning toward it comma her sister had one.`,
    ],
    [
      'discharge-spoken',
      'medium',
      `discharge summary «name:Vang, Chue», V as in Victor. Admitted «date:the third of November», discharged «date:the seventh». Pneumonia, strep pneumo in one of two bottles, repeat cultures clean. Home on amox 1 gram TID to finish ten days.`,
    ],
    [
      'radiology-addendum',
      'hard',
      `addendum scratch that on «name:Hale», left not right, the fifth rib is on the LEFT, I told the trauma intern period`,
    ],
    [
      'em-note',
      'easy',
      `«name:Jeong-hoon Bae» is a 52 year old male presenting at 4 a.m. with crushing chest pressure radiating to the jaw, diaphoretic, EKG with 3 millimeters ST elevation in II, III, aVF. Cath lab activated at 0409. Aspirin, heparin bolus given. Wife «name:Soo-yeon» in the waiting room.`,
    ],
  ]),
  ...aboutPatients('ux-sms', [
    [
      'reminder',
      'easy',
      `Hi «name:Marisela», reminder of your mammogram «date:Tue 12/8» 9:15a at Northgate Imaging. No deodorant. Reply C to confirm`,
    ],
    [
      'nurse-to-doc',
      'medium',
      `«name:mrs dinh» in 22 still no urine since foley out, bladder scan 640, straight cath?`,
    ],
    [
      'family-update',
      'medium',
      `its «name:Tavita», mom got moved to icu 3 she had another stroke. «name:uncle Sione» flying in sat. can u bring her glasses`,
    ],
    ['doc-to-doc', 'hard', `ur lady «name:Winter», the tamponade, 900 out & singing in pacu lol`],
    [
      'aide',
      'hard',
      `running late to «name:mr gus», did «name:pearl» give him the 8am insulin? sugar was 60 last nite`,
    ],
  ]),
  ...aboutPatients('ux-ticket', [
    [
      'merge-charts',
      'easy',
      `INC-20981 Duplicate chart
Please merge «mrn:1182230» and «mrn:1190045», both are «name:Tran, Quoc Bao» DOB «date:04/04/1984». Allergy to contrast is only on the first one and he is booked for a CTA «date:11/24».`,
    ],
    [
      'portal-lockout',
      'medium',
      `Patient «name:Ottilie Baumgartner» can't open her biopsy result, portal says proxy only. login «email:ottie.b@fernmail.example», last IP «ip:203.0.113.77». Her onc visit is at 2.`,
    ],
    [
      'wrong-label',
      'medium',
      `Sev 2: label printer on 5E put «name:H. Oyelaran»'s wristband data on «name:L. Oyelaran»'s blood tubes. Two type & screens affected. Recollected. Need print queue logs.`,
    ],
    [
      'rpm-device',
      'hard',
      `glucometer not syncing, belongs to «name:Nell» (lives alone, a1c 12), serial «device:GX2-0091187», last reading 388`,
    ],
    [
      'scan-misfile',
      'easy',
      `Hi HIM, an EKG for «name:Percival Dube» «date:1/15/1951» was scanned into «name:Patricia Dube»'s chart («mrn:0091833»). Please move. He has surgery clearance pending.`,
    ],
  ]),
  ...aboutPatients('ux-transcript', [
    [
      'telehealth',
      'easy',
      `[00:00:04] Clinician: Can you confirm your name and birthday?
[00:00:08] Patient: «name:Mirela Stojanović», «date:November 2nd, 1983».
[00:00:13] Clinician: Great. How's the mood since we added the bupropion?
[00:00:19] Patient: Better mornings. I still cry in the car. I had two drinks Saturday, that's it.
[00:00:31] Clinician: Any thoughts of hurting yourself?
[00:00:34] Patient: Not since the summer.`,
    ],
    [
      'triage-call',
      'medium',
      `Agent: Nurse line, this is Bev.
Caller: yeah my little boy «name:Ezequiel» swallowed a button battery I think, like ten minutes ago
Agent: How old?
Caller: two. We're at «address:1190 Sycamore, Yakima»
Agent: Hang up and call 911, give honey only if he is over one, two teaspoons`,
    ],
    [
      'case-conference',
      'medium',
      `SW: So «name:Mr. Lafaele» goes to the shelter unless the SNF says yes.
MD: He needs six weeks of IV nafcillin, they won't take a PICC with his heroin history.
RN: His cousin «name:Fetu» offered the couch.
SW: In «address:Carson»? That's out of the home infusion area.`,
    ],
    [
      'ambient-scribe',
      'hard',
      `— hop up here, bud. which arm? — this one. — «name:Kofi» fell off the monkey bars at recess — can you make a fist? — ow — ok we'll take a picture of that`,
    ],
    [
      'insurance-call',
      'easy',
      `Rep: Member ID please. Office: «health-plan:KPF 009 114 882». Rep: And the patient? Office: «name:Grzegorz Nowak», «date:10-10-73», we need auth for a lumbar MRI, 72148, failed six weeks PT. Rep: Pending, ref «account:A77120945».`,
    ],
  ]),
  ...aboutPatients('ux-schedule', [
    [
      'or-board',
      'easy',
      `OR SCHEDULE – «date:WED 11/18/2026»
OR1 0730 «name:Castro, Belén» 58F R THA – Dr. Moen – spinal
OR1 1030 «name:Abdullahi, F» 71M L THA – Dr. Moen – GETA, OSA
OR2 0730 «name:Whitehorse, Calvin» 33M ACL recon – Dr. Ito
OR2 TF «name:Pappas, Eleni» 45F knee scope – Dr. Ito`,
    ],
    [
      'infusion-day',
      'medium',
      `8:00 «name:Joanne P» Remicade
8:30 «name:Mr Okeke» IVIG 1/2
9:00 «name:Trinh» C4 FOLFOX, port wont draw, bring cathflo
1:00 HOLD
2:00 «name:rosen, s» Venofer`,
    ],
    [
      'echo-tab',
      'medium',
      `09:20\t«name:Hilde Van Dam»\tTTE\tmurmur
10:00\t«name:Nakai, Delbert»\tTEE\tr/o endocarditis, NPO ✔
11:15\t-- lunch --`,
    ],
    [
      'ride-list',
      'hard',
      `van 2 mon: pick up «name:ms. earline» 5:40 «address:308 Vine», dialysis drop 6:15. then «name:hector», «address:19 Quarry Rd #B», his chair is the wide one`,
    ],
    [
      'peds-clinic',
      'easy',
      `«date:Monday, Dec 14, 2026» – Dr. Sandoval
8:40 «name:Aiden Cho», 4y WCC, due MMRV + Kinrix
9:00 «name:Zara Cho», 2y, same family, eczema
9:20 «name:Malachi Broussard», 11y ADHD med check (mom wants lower dose)
9:40 newborn «name:Baby Girl Haddad», bili recheck`,
    ],
  ]),
  ...aboutPatients('ux-legal', [
    [
      'records-subpoena',
      'easy',
      `IN THE CIRCUIT COURT OF LANE COUNTY
SUBPOENA DUCES TECUM
«name:ESTRELLA M. VILLANUEVA», Plaintiff, v. Harmon Trucking LLC
TO: Custodian of Records, Riverbend Orthopaedics
You are commanded to produce all records of «name:Estrella M. Villanueva», born «date:July 22, 1987», last four of SSN «ssn:4417», from «date:January 1, 2024» to present, including operative reports of the C5-C6 fusion, physical therapy notes, imaging and billing.`,
    ],
    [
      'guardianship',
      'medium',
      `Petitioner states that the Respondent, «name:Horace Whitlow», age «age:93», of «address:Chillicothe», suffers from advanced Alzheimer's disease, cannot recognize his daughter «name:Corinne», and has been hospitalized twice since spring for dehydration. A limited guardian is requested.`,
    ],
    [
      'demand-letter',
      'medium',
      `Our client «name:Mr. Dao» was rear-ended on «date:4/17/2026». Treatment to date: ER, 22 chiropractic visits, two epidural injections at L4-5. Specials total $38,412. Claim no. «account:0526-AUTO-77181». We demand policy limits.`,
    ],
    [
      'hipaa-auth',
      'easy',
      `I, «name:Wilhelmina Tso», authorize Desert Sky Clinic to release my HIV test results and substance use records dated «date:2/1/2026» to «date:8/31/2026» to attorney Paul Grenier. My phone is «phone:(928) 555-0121». This authorization expires in one year.`,
    ],
    [
      'custody-note',
      'hard',
      `Dad may pick «name:Juniper» up from infusion but may not sign for the Remicade, per the order on file. Copy is behind the insurance card. If he argues get Sheila.`,
    ],
  ]),
  ...aboutPatients('ux-school-health', [
    [
      'nurse-log',
      'easy',
      `10:05 «name:Kayden Littlewolf» gr 3 – peak flow 140, albuterol 2 puffs, back to class 10:25
10:40 «name:Amira S.» gr 5 – nosebleed, 8 min pressure
11:30 «name:Joaquín Mendez» gr 1 – BG 62, juice, recheck 94, mom texted
12:10 «name:Paisley» gr 2 – lice, sent home`,
    ],
    [
      '504-plan',
      'easy',
      `SECTION 504 PLAN
Student: «name:Nathaniel Osei-Bonsu»     DOB: «date:05/19/2014»     ID: «account:440918»
Disability: Type 1 diabetes, celiac disease
Parent: «name:Abena Osei» «phone:571-555-0108»
Accommodations:
1. Unrestricted bathroom and water
2. Phone out for Dexcom alarms during tests
3. Gluten-free tray, no shared toaster
4. Glucagon (Baqsumi) in backpack and office
Team met «date:9/4/2026». Signed: R. Kearns, RN; T. Alvarado, counselor`,
    ],
    [
      'parent-email',
      'medium',
      `Hi Ms. Pratt, «name:Lilou» got her cast on last night (both bones, left arm, trampoline). She can't do PE for 6 weeks and needs someone to carry the tray. Thanks, «name:Margaux»`,
    ],
    [
      'iep-line',
      'hard',
      `«name:Bear» elopes when the lights buzz; weighted vest 20 on/40 off, guanfacine at 11:45 w/ pudding, never w/ milk`,
    ],
    [
      'concussion-rtl',
      'medium',
      `Return-to-learn: «name:Isaiah Tauiliili», soccer, «date:10/9». Day 4, still headaches w/ screens. Half days, no tests, no band. Next symptom score Friday w/ ATC Moreno.`,
    ],
  ]),
  ...aboutPatients('ux-home-health', [
    [
      'soc-visit',
      'easy',
      `SOC «date:11/05/2026» – «name:Ethel Mae Crutchfield», 86F, «address:2207 Old Mill Rd, Tupelo MS 38801»
Dx: CHF exac, A-fib, stage 2 L heel
Lives with son «name:Dwight» (works nights). 3 steps, no rail. Throw rugs removed.
Meds reconciled – two bottles of metoprolol, tossed the old one.
Weight 151.2, 2+ edema, lungs w/ bibasilar crackles.
Freq: SN 2w4 1w5, PT eval, HHA 2w4`,
    ],
    [
      'wound-text',
      'medium',
      `«name:Mr. Arquette»'s vac alarmed all nite, cannister full of blood clots. I clamped it and sent him to mercy. tell wound clinic cx tomorrow`,
    ],
    [
      'oasis-note',
      'medium',
      `M1830 bathing 3, M1860 2. «name:Soledad Apodaca» needs min A for tub transfers since the THA; grab bars coming from the church. Gate is open all day, dog is friendly.`,
    ],
    [
      'dme-drop',
      'medium',
      `Deliver hospital bed + concentrator (5L) to «name:Nguyen Thi Hoa» c/o «name:Kevin», «address:6611 Bolsa Ave Unit 9, Westminster 92683», «phone:714-555-0150». Concentrator S/N «device:PC5-884120».`,
    ],
    [
      'aide-hard',
      'hard',
      `Thurs: «name:Miss Opal» ate half a waffle, wouldn't let me do her feet, pullup dry x2, kept asking for «name:Leroy». Told her he's at work.`,
    ],
  ]),
  ...aboutPatients('ux-dental', [
    [
      'ext-note',
      'easy',
      `«name:Ramón Figueroa» DOB «date:6-1-1975»
Tx today «date:3/12/26»: ext #30, non-restorable, PARL. 2 carp 4% septo 1:100k. Sutured 3-0 gut.
Hx: zoledronic acid for myeloma -> MRONJ risk explained, pt signed.
Rx: amox 500 tid #21, ibu 600
Next: 1 wk suture check. Dr. L. Feng / DA Shonda`,
    ],
    [
      'hygiene',
      'medium',
      `«name:Birdie» 6mrc, 4BWX, gen. BOP, 5-6mm max molars, still vaping, needs SRP 2 quads, cried about cost`,
    ],
    ['ortho-ledger', 'medium', `«name:Hao Vuong»\tPh II\tbroke bracket #11, 3rd time\t«date:10/28»\tmom will pay`],
    [
      'premed-call',
      'hard',
      `is «name:mr. goldfarb» still on prolia and did his cardiologist say yes to holding plavix for #19?`,
    ],
    [
      'pedo-ga',
      'medium',
      `Pre-auth for dental rehab under GA: «name:Tiana Kealoha», 4 y, autism, ECC on 11 teeth, failed nitrous twice. HMSA «health-plan:R000381729», mother «name:Noelani» cell «phone:808-555-0131»`,
    ],
  ]),
  ...aboutPatients('ux-pharmacy', [
    [
      'label',
      'easy',
      `Rx# «account:6620184»      «date:09/27/26»
«name:AMBROSE, CLEMENTINE»
«address:51 HARBOR ST, BATH ME 04530»
WARFARIN 2.5 MG TAB
TAKE 1 TABLET BY MOUTH DAILY EXCEPT 2 TABLETS ON WED
QTY 36   REFILLS 1   DR S. OUELLETTE`,
    ],
    [
      'pa-call',
      'medium',
      `Need PA redo, Ozempic 1 mg, «name:Lashonda W.», dob «date:12.3.81», plan wants A1c within 90 days and metformin trial dates`,
    ],
    [
      'interaction-hard',
      'hard',
      `«name:old man Petrosyan» is on linezolid from the hosp and just dropped off tramadol + his usual paxil.. hold it?`,
    ],
    [
      'vanc-kinetics',
      'easy',
      `Vancomycin per pharmacy
Pt: «name:Dragan Milić»  MRN «mrn:5588013»  Rm 620
72 M, 88 kg, SCr 1.9 (baseline 1.0), MRSA bacteremia, L4-5 osteo
Trough «date:12/02» 24.1 → hold 1 dose
AUC est 690; restart 750 q12 when level <18
Random «date:12/03» 0500. -- K. Boateng PharmD`,
    ],
    [
      'controlled-pick',
      'hard',
      `not giving «name:Skye» the suboxone early again, she said it went in the toilet, 2nd toilet this month. boyf «name:Trey» picks up w/ id «licence:D4408-21177»`,
    ],
  ]),
  ...aboutPatients('ux-behavioral', [
    [
      'intake-psych',
      'easy',
      `Client: «name:Isabeau Laframboise»    Pronouns she/they    DOB «date:08/25/2001»
Presenting: panic on the bus since assault in May. Nightmares 4/wk. PCL-5 = 58.
Hx: cutting at 14-16, one inpatient stay (2017). No current SI/HI.
Substances: cannabis daily, "to sleep".
Supports: roommate, cat, aunt «name:Geneviève».
Plan: CPT weekly, consider prazosin w/ Dr. Ness.`,
    ],
    [
      'group-note',
      'medium',
      `IOP group, 9 present. «name:Marquise» shared 60 days, cried. «name:Dolores» left to vomit, UDS sent. «name:Finn» asleep x2, smells of etoh. Others quiet.`,
    ],
    [
      'aba-data',
      'medium',
      `«name:Rishi K.» session 41: manding 18 ind / 6 prompted, SIB head hits 3 (down from 11), toilet 1/4`,
    ],
    [
      'mobile-crisis',
      'hard',
      `caller says her brother «name:Lonnie» is in the garage w the shotgun again, off his lithium, house on «address:Pruitt Rd past the Baptist church»`,
    ],
    [
      'couples-mh',
      'medium',
      `Session with «name:Hugh and Perpetua Mbeki-Stone»: he disclosed relapse (oxy) on «date:Saturday the 14th»; she will hold the naltrexone. Next «date:11/24», 5 pm.`,
    ],
  ]),
  ...aboutPatients('ux-ems', [
    [
      'pcr',
      'easy',
      `PCR – Medic 41 – Incident «account:26-118804»
Pt: «name:Leopold Strand», «age:90» y/o M, «address:88 Quail Hollow, Prescott AZ»
CC: syncope in bathroom
HX: CHF, ICD, DM    MEDS: see list from daughter «name:Vera»
V/S 1422: 88/50, P 38, RR 18, SpO2 93 RA, BGL 141
Rhythm: 3rd degree block. Pads on, TCP at 70 mA w/ capture. Versed 2 mg.
Arrived YRMC 1451, report to RN Castillo.`,
    ],
    [
      'radio-report',
      'hard',
      `…inbound to you w/ «name:Mister Abdulle», frequent flyer, you know him, agonal on scene, narcan 4, now cussing at us, eta six`,
    ],
    [
      'refusal',
      'medium',
      `REFUSAL: «name:Candace Oyama», «date:1/1/94», low speed MVC, c/o neck stiffness, c-spine cleared per protocol 12, signed, left w/ friend. Veh «vehicle:CA 8XZR044»`,
    ],
    [
      'cad-note',
      'medium',
      `«address:1407 W 9TH ST APT 22» / LIFT ASSIST X4 THIS WK / «name:MRS OBERHOLTZER» MS, HOYER BROKEN / KEY UNDER MAT / REFER APS`,
    ],
    [
      'flight',
      'easy',
      `Flight log: pickup «date:02/08/2026» Havre → Great Falls. «name:Tyrell Stiffarm», 19 M, GSW L thigh, TQ at 2107, 2 PRBC, TXA, intubated. Next of kin «name:Marlys Stiffarm» «phone:406-555-0169» en route by car.`,
    ],
  ]),
  ...aboutPatients('ux-research-log', [
    [
      'enrollment',
      'easy',
      `Screening log – CORAL-2
«account:S-014» «name:Oksana Hrytsenko» «date:03/03/1972» MRN «mrn:901177» – HbA1c 8.4, eligible, consented «date:9/15/26»
«account:S-015» «name:Milton Goodvoice» «date:10/10/1960» MRN «mrn:866102» – eGFR 28, screen fail
S-016 declined before ID collected`,
    ],
    [
      'sae',
      'medium',
      `SAE: subject «account:0207» (initials «name:T-B-N», DOB «date:19/JUN/1955») hospitalised «date:04/NOV/2026» with grade 3 colitis, cycle 4 of nivolumab, steroids started, unrelated to device`,
    ],
    [
      'phone-attempts',
      'medium',
      `called «name:Evangeline P» x3 re 6 month memory visit, vm full; husband «name:Cosmo» says she fell and is in rehab, try «phone:207-555-0184»`,
    ],
    [
      'biobank',
      'hard',
      `freezer B rack 4: the BRCA tubes marked «name:Okafor mother», «name:Okafor twin 1», «name:Okafor twin 2» thawed, family doesn't know yet`,
    ],
  ]),
  ...aboutPatients('ux-one-liner', [
    ['tele', 'medium', `«name:Fonoti» 7 beat VT on tele, mg 1.4, repleting`],
    ['interp', 'medium', `«name:Paw Htoo» needs Karen interpreter for thyroid bx «date:Fri 12/4» 0830`],
    ['diet', 'hard', `no more jello for «name:hank», aspirated again`],
    [
      'mychart',
      'easy',
      `«name:Constance Fairbanks» (DOB «date:4/6/39») – INR 4.8, hold coumadin x2 days, recheck «date:10/19»`,
    ],
    [
      'email-only',
      'medium',
      `pls send the PrEP refill info to «email:d.rainwater88@fernmail.example», he changed his number`,
    ],
    [
      'url-pic',
      'hard',
      `his wound pics are at «url:https://share.example.net/u/lonnie-kekona/foot» – looks way worse than Tuesday, no?`,
    ],
  ]),
  ...aboutPatients('ux-clinician-question', [
    [
      'apixaban-dose',
      'medium',
      `Question on «name:Mrs. Weatherspoon»: 81, 58 kg, Cr 1.6, new AF. Is 2.5 bid right or am I underdosing her?`,
    ],
    [
      'anaphylaxis-vax',
      'easy',
      `My patient «name:Kamalei Ho», born «date:2/2/2020», had hives 20 min after his first MMR. Can he get the second dose in the office, or does he need allergy first?`,
    ],
    [
      'fever-returned',
      'hard',
      `Does «name:Dong-Hyun» need malaria smears x3? Back from Lagos 9 days ago, plt 88, fever every other night`,
    ],
    [
      'antipsych-qt',
      'medium',
      `what would you use instead of haldol for «name:J. Crowchild» rm 8, qtc 540, 92 lbs, delirious after hip?`,
    ],
    [
      'surrogate',
      'medium',
      `«name:Rev. Tillman» has no HCPOA, wife («name:Odile») and the son from first marriage disagree on trach. Who decides in Ohio?`,
    ],
  ]),
  ...aboutPatients('ux-filled-form', [
    [
      'surgical-consent',
      'easy',
      `CONSENT FOR PROCEDURE
I, «name:Absalom Yoder», consent to LEFT INGUINAL HERNIA REPAIR WITH MESH by Dr. Nadia Serrano.
Risks discussed: bleeding, infection, chronic pain, recurrence.
Blood products: ☐ yes ☒ no
Signature: «name:A. Yoder»     Date: «date:12/09/2026»   Time: 0640
Witness: B. Kline RN`,
    ],
    [
      'fmla',
      'medium',
      `FMLA cert, section III: Employee «name:Renata Sobczak» caring for mother «name:Jadwiga», metastatic ovarian ca, chemo q3wk thru March, unable to drive, est. 2 days/episode`,
    ],
    [
      'asthma-plan',
      'medium',
      `Name «name:Phoenix Delacroix-Ray»  Green: Symbicort 2 puffs AM/PM. Yellow: +2 puffs prn up to 8. Red: call 911. Best PF 380. Guardian «name:Celeste» «phone:504 555 0142»`,
    ],
    [
      'phq9',
      'hard',
      `1) 2  2) 3  3) 3  4) 3  5) 1  6) 3  7) 2  8) 0  9) 1  = 18, very difficult. «name:t. youngbear», before appt w/ Liz`,
    ],
  ]),
  ...aboutPatients('ux-email-internal', [
    [
      'discharge-plan',
      'easy',
      `From: Ginny Alcott, LCSW
To: 6 South Team
Subject: «name:Rutherford» dispo
Hi all,
«name:Mr. Rutherford» (6S-11) was declined by Oak Glen and The Pines because of the trach. Bayview will take him if we can wean to 28% by Monday. His ex-wife «name:Carol» is still listed as contact, please use brother «name:Neville» at «phone:(609) 555-0175» instead. Medicaid pending, number «health-plan:MCD-22881907».
Thanks,
Ginny`,
    ],
    [
      'coding-query',
      'medium',
      `Subject: query acct «account:V00417720»
Dr. Obi, for «name:Castleberry, Merle», admit «date:8/2» – lactate 5.1, pressors x 18 h, pna on CT. Please clarify if sepsis / septic shock was present on admission.`,
    ],
    [
      'kudos',
      'hard',
      `Huge thank you to everyone who got «name:Little Miss Zuri» decannulated and home for her 2nd birthday!! 611 days in our PICU. Cake in the break room.`,
    ],
    [
      'bed-flow',
      'medium',
      `fyi «name:Lungu» from ED to 4W tele, r/o PE, isolation for c diff, family wants a rabbi — who's taking?`,
    ],
  ]),
  ...aboutPatients('ux-incident', [
    [
      'med-error',
      'easy',
      `Event report
Date/time of event: «date:10/22/2026» 2105
Patient: «name:Sixto Maldonado»  MRN «mrn:C-118-402»
What happened: Pt in 407A received 407B's lisinopril 40 mg. BP fell to 84/46.
Actions: 500 mL LR, Dr. Huang notified, patient and wife «name:Graciela» informed.
Harm level: D`,
    ],
    [
      'fall',
      'medium',
      `Unwitnessed fall, «name:Blanche T.», found by EVS next to commode, hematoma L brow, on Xarelto -> stat CT neg`,
    ],
    [
      'complaint',
      'medium',
      `Grievance: «name:Parisa Golzari» states she waited 5 hrs in ED w/ kidney stone and was told "others are sicker". Wants callback «phone:818-555-0126», also upset about blown IV.`,
    ],
    [
      'privacy',
      'hard',
      `Reg clerk told the whole waiting room "«name:Ezra»'s here for his methadone". Pt left w/out dose. Father works in plant ops.`,
    ],
  ]),
  ...aboutPatients('ux-discharge-summary', [
    [
      'stroke',
      'easy',
      `DISCHARGE SUMMARY
Patient: «name:Efua Mensah-Dietrich»
MRN: «mrn:20-771-45»     DOB: «date:06/30/1957»
Admitted: «date:10/27/2026»    Discharged: «date:11/02/2026»
Attending: C. Ruiz-Baker MD

Course: «name:Ms. Mensah-Dietrich» came in with R face droop and aphasia, LKW 0810. TNK at 0905, thrombectomy M1, TICI 3. NIHSS 17 -> 4.
Etiology: paroxysmal AF on tele.
Meds: start apixaban 5 bid on day 6, atorva 80.
Dispo: acute rehab. Dysphagia 3 diet, thin liquids.
Follow up: stroke clinic «date:12/14/2026» 1300.
Contact: son «name:Kwabena» «phone:614-555-0183», «email:kwabena.d@fernmail.example»`,
    ],
    [
      'nb-mother',
      'medium',
      `Newborn d/c
«name:BB Castañeda», born «date:9/21/26» 0318, 3.41 kg, vtx, Apgars 8/9
mom «name:Itzel», GBS neg, HSV hx on valtrex
bili 9.1 @ 40h LIR, hearing pass x2, CCHD pass
HBV given, circ declined
f/u Dr Sandoval in 48h, lactation called`,
    ],
    [
      'psych-dc',
      'hard',
      `Going home tomorrow with the long acting on board (Invega 156, next one due in four weeks at the clinic on Fifth).
He knows the voices are "the fridge talking" and can laugh about it.
Rent is paid through March, his cousin holds the debit card.
Please nobody call him «name:Robert», it's «name:Bobby Thunder» or nothing.
No guns in the home per «name:Auntie Fay».`,
    ],
    [
      'ama',
      'medium',
      `Left AMA 0215 w/ IV in R AC.
«name:Quintrell Moss», here for endocarditis, TV veg 2.1 cm, day 9 of 42 vanc.
Security saw him get into a silver Altima, GA tag «vehicle:RXB 1174».
PD asked to do welfare check at «address:Pine St shelter, Macon».`,
    ],
    [
      'centenarian',
      'easy',
      `«name:Mrs. Adelheid Zimmer», «age:102» years old, goes back to Maple Grove today after three days for cellulitis of the L shin. Cephalexin to finish «date:11/9». Weight 41 kg. She wants her sherry order continued, and so do we.`,
    ],
  ]),
  ...aboutPatients('ux-medication-list', [
    [
      'brown-bag',
      'easy',
      `Brown bag review «date:8/19/2026»
«name:Solomon Tesfaye» / «date:01-07-1950» / KP# «health-plan:0011-448-2290»
1. Metformin 1000 bid - takes once
2. Glipizide 10 – stopped himself, "lows"
3. Losartan 100 – ok
4. Amlodipine 10 – ankles swollen
5. Tamsulosin – from his brother's bottle (!)
6. "the yellow one from Addis" = ? see photo
Plan: stop 2 and 5, amlodipine 5, BMP`,
    ],
    [
      'wife-list',
      'medium',
      `typed up from his wife's note:
«name:Ernesto» takes
lisinopril 20 a.m.
baby aspirin
the patch for his pain, changes Sun/Wed
insulin 22 at night but 18 if he didn't eat
tea from «name:Lola Charing» for the kidneys`,
    ],
    [
      'peds-seizure',
      'medium',
      `«name:Nayeli R-C» (wt 17.2 kg)
Keppra 100/mL – 3.5 mL bid
Onfi 2.5 mg/mL – 2 mL qhs
Diastat 7.5 PR >5 min
Keto ratio 3.5:1, no glycerin suppositories
Pharm: Lowell's, they know «name:Mrs. Ruiz-Cano»`,
    ],
    [
      'hard-mar-note',
      'hard',
      `0900 held, spat it at me
1300 took in applesauce when «name:Deacon» (grandson) held the spoon
1700 took
2100 asleep, wake for the phenobarb or not?? «name:miss ida» had the twitching again`,
    ],
    [
      'opioid-pdmp',
      'hard',
      `pdmp: 3 prescribers 2 pharmacies, all since aug.
morph eq 140.
says they were stolen, the dog, the flood.
honestly i believe «name:Cheyenne» about the flood`,
    ],
  ]),
  ...aboutPatients('ux-therapy-note', [
    [
      'slp',
      'easy',
      `SPEECH-LANGUAGE PATHOLOGY – MBSS
Patient: «name:Ignatius Kapaona»   DOB «date:4/11/1948»   Study date «date:11/17/2026»
Referring dx: dysphagia s/p XRT tongue base
Thin: silent aspiration, PAS 8
Nectar: trace penetration, PAS 3
Puree: vallecular residue 50%, clears w/ effortful swallow
Cracker: not tested
Rec: puree + nectar, chin tuck L, meds crushed
Wife «name:Mahina» trained on thickener. Therapist: B. Orr CCC-SLP`,
    ],
    [
      'pt-knee',
      'medium',
      `visit 7/12 «name:Tuyet Lam» L ACLR wk 5
flex 118 ext -2
quad lag gone
SLR 3x12, bike 10 min, no pain
forgot brace in her boyfriend «name:Zach»'s truck again`,
    ],
    [
      'ot-peds',
      'medium',
      `OT: «name:Atticus J.» tolerated 6 min of shaving cream (!!), bit me once, zipped own coat. Home program to foster mom «name:Deb».`,
    ],
    [
      'hand-hard',
      'hard',
      `splint check: web space tight, nickel-size blister over the pin. «name:Sparrow» has been drumming in it. Told her no gigs till the wires are out.`,
    ],
    [
      'cardiac-rehab',
      'medium',
      `CR session 14
«name:Reggie Oduya», s/p CABG x4 «date:8/24»
Pre 118/70 HR 72; TM 2.4 mph 3% 20 min, RPE 12
PVCs couplets x2, asymptomatic, strip faxed
Post 110/64
Smoked "half of one" after «name:Denise»'s funeral`,
    ],
  ]),
  ...aboutPatients('ux-genetics-and-transplant', [
    [
      'pedigree',
      'medium',
      `Proband «name:Tirzah Abelow», br ca 38
mother «name:Miriam» ov ca 51, d. 2009
m. aunt «name:Shoshana» br ca bilat
brother «name:Gideon» unaffected, wants testing
father adopted
sent: 84-gene panel, kit «account:GX-70118», result ~3 wk`,
    ],
    [
      'waitlist',
      'easy',
      `Kidney waitlist changes «date:11/3/26»
«name:Fonseca, Adalberto» – O, cPRA 92, inactive (foot ulcer)
«name:Lo, Pahoua» – B, reactivated after dental clearance
«name:Tsinajinnie, Roy» – A, donor = daughter «name:Shandiin», xmatch neg, OR «date:12/2»
«name:Prewitt, Jo Ellen» – removed, died «date:10/29»`,
    ],
    [
      'lvad-call',
      'hard',
      `low flow alarms x5 since breakfast, map 62, dark pee. driveline looks ok on the video. controller «device:HM3-C-0048821». «name:Curtis» is 2 hrs out, storm, helicopter won't fly`,
    ],
    [
      'cf-clinic',
      'medium',
      `«name:Annika Solheim-Park», F508del/G551D, FEV1 71→88 on Trikafta. Wants a baby with «name:Min-jun», carrier screen him. Sputum PsA neg x4.`,
    ],
  ]),
  ...aboutPatients('ux-buried-in-work', [
    [
      'huddle',
      'hard',
      `Huddle 7:15
- Census 22, two travelers, no sitter
- Ice machine still down, use 5W
- Pyxis count off by one lorazepam, Hank is on it
- Fire drill at 10, don't prop doors
- 14's son «name:Osric» is filming staff, call security if he starts on his mom's trach care again
- Potluck sign-up on the fridge
- Flu shots: 81%`,
    ],
    [
      'supply-mail',
      'hard',
      `Hi Dwight,
PO 4471 came short: 40 canisters instead of 50, and the bariatric commode has a cracked seat.
Please credit us. Also the loaner bed that went to «name:Hattie Broadnax» («address:12 Levee Rd») has to be swapped for low air loss, her sacrum opened up.
Thanks for the donuts.
Gus, biomed`,
    ],
    [
      'minutes-slip',
      'hard',
      `Quality committee, 11/10
1. Minutes approved
2. Door-to-needle 41 min median, goal 45, good
3. Complaint: daughter of «name:Mr. Vasquez-Tome» says the stroke page was delayed 25 min; timeline review by Ito
4. Stroke fair May 8
5. AOB none`,
    ],
    [
      'calendar',
      'medium',
      `9:00 budget w/ Carol
10:30 call «name:Bimpe Alade» re biopsy (benign!) «phone:301 555 0166»
12:00 lunch, Thai
1:15 dentist (me)
3:00 interview, PA candidate
4:00 peer to peer for «name:A. Hostetler»'s PET, ref «account:PTP-88120»`,
    ],
    [
      'log-slip',
      'hard',
      `09:14:02 WARN rpm-ingest reading rejected patient="«name:Lupe Archuleta»" type=spo2 value=71 src=«ip:198.51.100.23» device=«device:OXI-40077»
09:14:03 INFO rpm-ingest queue=0`,
    ],
    [
      'notes-app',
      'medium',
      `todo
- charge laptop
- call «name:mrs ortega-finch» dexa
- renew DEA
- the Hmong gentleman, «name:Mr. Cha», gout, uric acid 11, send allopurinol
- milk`,
    ],
  ]),
  ...aboutPatients('ux-long-story', [
    [
      'social-work',
      'medium',
      `Met with the family for an hour.
«name:Mr. Nhia Pao Moua» is the elder and everybody waits for him to speak.
He understands that the tumor in the liver cannot be cut out.
He wants a shaman ceremony in the room before any more TACE; I cleared it with infection control (no live animals, incense battery type).
Wife «name:Mai See» has not slept since admission.
Oldest son «name:Tou» (Fresno, «phone:559-555-0124») makes the money decisions, the daughter makes the medical ones.
Code status: they will tell us after the ceremony.
No pork on trays.`,
    ],
    [
      'chaplain',
      'hard',
      `She asked me to write this down so nobody argues later.
No machines.
The cat goes to the neighbor.
The good quilt goes to «name:Odessa Mae», not to «name:Trudy».
She is not afraid, just short of breath, and would like the morphine before the bath, not after.
Psalm 91, the old translation.
Signed with an X, room 9, two of us saw it.`,
    ],
    [
      'complaint-letter',
      'easy',
      `«name:Stellan Birkeland»
«address:740 Prairie Clover Dr, Bismarck, ND 58501»
«email:s.birkeland@pinemail.example»

Patient Relations,
On «date:September 12, 2026» I came in by ambulance with a kidney stone. I was put on a stretcher in the hall for six hours beside the vending machine. Two people asked me for my Social («ssn:502-00-4418») out loud.
The nurse, Denise, was kind. The doctor never came back after the CT.
I was sent home with Flomax and a strainer and returned next morning septic.
I want my $250 copay back and an apology.
«name:S. Birkeland»`,
    ],
    [
      'foster-care',
      'medium',
      `Health passport, placement change «date:10/30/2026»
Child: «name:Zaniyah» (last name withheld at county request), b. «date:3/3/2019», Medi-Cal «health-plan:94418820C»
Shots up to date except flu
Sleeps with light on, wets bed, do not scold
Scar L forearm from burn, graft 2022
Guanfacine 1 mg a.m., melatonin 3 mg
Brother «name:Zayvion» placed elsewhere, calls Sunday
Dentist owed: 4 fillings`,
    ],
    [
      'surrogate-journey',
      'hard',
      `Quick timeline for the lawyers, please don't forward:
beta 1 = 212, beta 2 = 480
7 wk two sacs, 9 wk one heartbeat
carrier is «name:Marlene», parents are flying in for the anatomy scan
she had the bleed in the Costco lot, told nobody for two days
everyone is fine now, placenta is still low`,
    ],
  ]),
  ...aboutPatients('ux-online-and-devices', [
    [
      'bank-licence',
      'medium',
      `Scanned for the controlled substance log: CA DL «licence:Y4418820», «name:Nguyen, Dat Minh», oxycodone 5 mg #20, picked up «date:11/6/26»`,
    ],
    [
      'dexcom-share',
      'medium',
      `Dexcom follow invite for «name:Poppy Arsenault» -> «url:https://cgm.example.net/share/poppy-a-7718» ; mom's login «email:jeanne.arsenault@fernmail.example» ; she was 44 at 3 am and nobody woke`,
    ],
    [
      'telehealth-abuse',
      'hard',
      `Somebody from «ip:192.0.2.145» joined the suboxone group as «name:tre_dawg_83» and read out the others' doses. Block? He is ours, Thursdays w/ Liz`,
    ],
    [
      'recall',
      'easy',
      `RECALL TRACKING – hip liner
Pt «name:Ottmar Giesecke»  DOB «date:9/9/1947»
Implant date «date:2/18/2021», L THA
Device serial «device:EX-4471-00928»
Letter sent to «address:31 Tannery Row, Lancaster PA 17602»
Called «phone:717-555-0105»: no pain, will come for films`,
    ],
    [
      'gofundme',
      'medium',
      `Have you seen this? «url:https://fund.example.org/hope-for-baby-lucero» it's our HLHS kid in 12, post-Glenn, photo shows her chart and the chest tube. «name:Lucero»'s dad posted it, do we tell privacy`,
    ],
  ]),
  ...aboutPatients('ux-nutrition-and-lifestyle', [
    [
      'tpn',
      'easy',
      `TPN order rationale «date:12/1/26»
«name:Bernadine Skenandore», MRN «mrn:118-2274»
Short gut, 60 cm jejunum, high ostomy output 3.2 L
Wt 46.1 kg (IBW 57)
Goal 30 kcal/kg, AA 1.5 g/kg
Na 150, K 60, Mg 20, thiamine 100
TG weekly, lipid 3x/wk
RD: Colin Achebe`,
    ],
    [
      'bariatric',
      'medium',
      `«name:Jolene Fa'asavalu», pre-sleeve visit 4 of 6. BMI 51.2 → 48.9. No soda 3 wks. Emotional eating when «name:Sefo» deploys. Psych clearance pending.`,
    ],
    [
      'gdm-log',
      'medium',
      `fasting 98, 1h 151 / 160 / 139 Mon
fasting 102, 1h 144 / skipped / 171 (birthday) Tue
fasting 95 Wed
from «name:Thandiwe», 29 wks, wants to avoid insulin`,
    ],
    [
      'eating-hard',
      'hard',
      `orthostatic again, hair on the pillow, "forgot" lunch 4 days of 5. «name:Linnea»'s coach says she's never run faster`,
    ],
    [
      'renal-diet',
      'hard',
      `phos 8.2, he salts the ramen AND eats the packet. binder bottle still sealed. maybe «name:Auntie Pua» should cook?`,
    ],
  ]),
  ...aboutPatients('ux-public-health-and-corrections', [
    [
      'tb-contact',
      'easy',
      `TB contact investigation
Index: «name:Yohannes Gebre», DOB «date:12/25/1991», smear 3+, cavitary RUL
Household at «address:2516 Bluff St #14, Sioux City»:
 «name:Selam» (wife) QFT pos, CXR clear
 «name:Abel», 4 y, window INH started
 «name:Nahom», 9 mo, LP neg
Work contacts: 31, list with Marta
DOT video daily 0900`,
    ],
    [
      'jail-med',
      'medium',
      `Booking med screen: «name:TRUJILLO, ANGELO» #«account:26-04418» — detoxing etoh, CIWA 18, last drink 0600, hx DTs, pregnant girlfriend not in custody`,
    ],
    [
      'syphilis-dis',
      'hard',
      `DIS note: «name:P.» (the bartender, lives over the laundromat on «address:9th») says four partners, names two, RPR was 1:64, wants bicillin but not at the clinic where his cousin works`,
    ],
    [
      'rabies',
      'medium',
      `Bat in bedroom. «name:The Lindqvist-Oyelaran family», five people, incl. newborn «name:Soren». Needs HRIG by weight today and vaccine d0/3/7/14. «phone:612-555-0149»`,
    ],
    [
      'death-cert',
      'easy',
      `Decedent: «name:Clyde Running Horse»   DOD: «date:November 9, 2026»   Age «age:97»
SSN: «ssn:504-00-7719»
Immediate cause: (a) aspiration pneumonia (b) Parkinson disease
Manner: natural
Informant: «name:Wynona Running Horse», daughter
Certifier: F. Odom MD`,
    ],
  ]),
  ...aboutPatients('ux-waiting-room', [
    [
      'eye-clinic',
      'easy',
      `Eye clinic walk-ins «date:12/3»
8:05 «name:Obadiah Stump» – flashes + floaters since last night, R
8:20 «name:Lien Do» – drops burn, wants the old brand
8:22 «name:Mrs. Ketterling» – glasses broke, no exam needed, post cataract wk 2`,
    ],
    [
      'vet-hall',
      'medium',
      `VA travel desk:
«name:SSG (ret) Marlon Tuttle», last 4 «ssn:6620», 212 miles r/t for prosthetic leg fitting
«name:Ofelia Brandt» for her husband, oxygen refill, no mileage`,
    ],
    [
      'dialect',
      'hard',
      `the tall lady in the yellow scarf is «name:Hooyo Faduma»
she signs with her left because of the stroke
take her before 11, prayer`,
    ],
    [
      'lobby-hard',
      'hard',
      `«name:Earl» is asleep in the lobby again.
BAC was .31 yesterday. Sandwich, then detox van at 2 if he wants it.
He likes being called Captain.`,
    ],
  ]),
  ...aboutPatients('ux-specialty-scraps', [
    [
      'derm-mohs',
      'easy',
      `Mohs map
«name:Fitzgerald Amaro»  «date:2-20-1946»
BCC nodular, L ala, stage II clear
Defect 1.4 x 1.1, bilobed flap
Suture out «date:11/24», on Xarelto (not held)`,
    ],
    [
      'audiology',
      'medium',
      `«name:Clementine Yazzie-Poe», aids fit today
R «device:PHX-2217-R», L «device:PHX-2217-L»
still says "what" to her husband only`,
    ],
    [
      'sleep',
      'medium',
      `CPAP download: «name:D. Grabowski»
AHI 3.1, leak 41 L/min, 4h12 avg
beard → try nasal pillows`,
    ],
    [
      'urology',
      'hard',
      `psa 14 now
says the seeds were in Tucson, 2011?
«name:padre anselmo» won't do the rectal again`,
    ],
    [
      'fertility',
      'hard',
      `D3 FSH 19, AMH .2
donor talk went badly, «name:Hye-jin» left, «name:Peter» stayed and asked about cost`,
    ],
    [
      'pain',
      'easy',
      `PROCEDURE: L4-5 TFESI, right
PATIENT: «name:Verlene Cottingham», DOB «date:08/02/1959», chart «mrn:PM-30917»
DATE: «date:11/12/2026»
Depo 80 mg + 1 mL lido. No paresthesia. Pain 8 → 3. Driver: «name:Floyd».`,
    ],
  ]),
  ...aboutPatients('ux-allied-office', [
    [
      'billing-call',
      'easy',
      `Acct «account:77-20418»
«name:Zdenka Procházková» called about $318 for the TEE
Says Medicare + Tricare should cover, ID «health-plan:7RW2-AA1-XC90»
New address «address:92 Juniper Loop, Killeen TX 76541»
Promised call back by Friday`,
    ],
    [
      'med-records',
      'medium',
      `ROI request
from: Harmon & Lisk, attorneys
for: «name:Ulla Rasmussen-Diaz» («date:5/30/1982»)
send: L&D chart, strips, cord gas, NICU days 1–11 of «name:baby Anders»`,
    ],
    [
      'transport',
      'medium',
      `stretcher, bari, 2 crew
«name:Mr. Toomalatai», 412 lb, on 4 L
from Bayview to wound clinic «date:Mon 12/7» 0915
sister «name:Malia» rides along`,
    ],
    [
      'interpreter-req',
      'easy',
      `ASL interpreter needed
Who: «name:Hollis Wren-Baptiste», deaf, low vision (tactile)
When: «date:December 10, 2026», 1:30–3:00
What: informed consent for cochlear implant removal
Contact: «email:hollis.wb@pinemail.example» text only «phone:541-555-0186»`,
    ],
    [
      'front-desk-hard',
      'hard',
      `If «name:Rocky» shows up w/out the service dog reschedule him
last time he seized in the hall and nobody knew till the mop guy`,
    ],
    [
      'diet-office',
      'hard',
      `411 no pork no gelatin
412 «name:Tizita» fasting till sundown, hold lunch, insulin changed by Dr Bauer
413 «name:gramps Oberst» hides cookies, dtr brings them`,
    ],
  ]),
  ...aboutNobody('ux-formulary', [
    [
      'tiers',
      'easy',
      `Drug\tTier\tPA\tQL
apixaban (Eliquis)\t2\tN\t60/30
dupilumab (Dupixent)\t4\tY\t2 pens/28
sacubitril-valsartan\t2\tN\t60/30
semaglutide (Ozempic)\t3\tY\t1 pen/28`,
    ],
    [
      'interchange',
      'medium',
      `Therapeutic interchange effective 11/1/2026: all orders for esomeprazole 40 mg will be filled as pantoprazole 40 mg. Questions to Marcus Reyes PharmD, ext 4471.`,
    ],
    [
      'renal-table',
      'easy',
      `Vancomycin dosing, adults
CrCl >90: 15 mg/kg q8-12h
CrCl 50-89: 15 mg/kg q12h
CrCl 20-49: 15 mg/kg q24h
CrCl <20 or HD: load, then by level
Pharmacy to dose consult: page 1180`,
    ],
    [
      'shortage',
      'medium',
      `SHORTAGE ALERT – Bicillin L-A 2.4 MU. Reserve for pregnant patients with syphilis. Use doxycycline 100 bid x14 d otherwise. Est. resupply 12/15. P. Adeyemi, Purchasing`,
    ],
    [
      'look-alike',
      'hard',
      `Tall man: hydrOXYzine / hydrALAZINE, DOPamine / DOBUTamine, predniSONE / prednisoLONE, June is look-alike month`,
    ],
  ]),
  ...aboutNobody('ux-staff-rota', [
    [
      'cardio-call',
      'easy',
      `Cardiology call – week of 12/7/2026
Mon  Dr. Achterberg   STEMI backup Dr. Yoo
Tue  Dr. Yoo   STEMI backup Dr. Nwosu
Wed  Dr. Nwosu   STEMI backup Dr. Achterberg
Thu  Dr. Feathers   EP Dr. Lal
Consult pager 555-0118`,
    ],
    [
      'dialysis-staff',
      'medium',
      `Dialysis RN assignments Tue: Odessa – pod A (chairs 1-4), Hernan – pod B + isolation chair Hep B, Tavita – float/PD training, Kim L. – charge`,
    ],
    [
      'or-staff',
      'medium',
      `11/18 OR staffing
OR1 total joints: Belén (scrub), Calvin (circ), Dr. Moen
OR2 scopes: Eleni (scrub), Farah (circ), Dr. Ito
Late: Calvin. Break relief: Sunny`,
    ],
    ['ed-swap', 'hard', `anyone want my sat night trauma shift? will trade for any peds psych day, txt Hank 555-0174`],
    [
      'night-float',
      'hard',
      `NF Nov: Young wk 1 (cover onc), Long wk 2 (cover MICU), Rose wk 3 (cover CCU, GI bleeds to fellow), Will wk 4`,
    ],
  ]),
  ...aboutNobody('ux-blank-form', [
    [
      'intake-blank',
      'easy',
      `NEW PATIENT CARD
Name: ______________________
DOB: ___/___/_____
Address: ____________________
Cell: (___) ___-____
Reason for visit: ______________
Allergies: ☐ none ☐ sulfa ☐ latex ☐ other
Emergency contact: ____________  Relationship: ________
Insurance ID#: ______________`,
    ],
    [
      'consent-blank',
      'medium',
      `I, [patient name], consent to [procedure, side] by Dr. [surgeon]. Blood products: ☐ yes ☐ no. Signature ______ Date ______ Witness ______`,
    ],
    [
      'handoff-blank',
      'easy',
      `I – illness severity:
P – patient summary:
A – action list:
S – situation awareness / contingency:
S – synthesis by receiver:`,
    ],
    [
      'school-med',
      'medium',
      `MEDICATION AT SCHOOL – Form H-12 (rev. 08/2025)
Student ________ Grade ____ Teacher ________
Medicine ________ Dose ____ Time ____
Reason (asthma, ADHD, seizures, allergy, diabetes): ________
Return to Nurse Kearns, fax 571-555-0109`,
    ],
    [
      'phq-blank',
      'hard',
      `1) __ 2) __ 3) __ 4) __ 5) __ 6) __ 7) __ 8) __ 9) __ total = ___ → give to Liz before the visit`,
    ],
  ]),
  ...aboutNobody('ux-test-patient', [
    [
      'zztest',
      'easy',
      `ZZTEST, PATIENT ONE – DOB 01/01/1901 – MRN 99999999 – this is a test patient in the training environment, not a real person. Dx: CHF, DM2.`,
    ],
    [
      'synthetic-hl7',
      'medium',
      `# synthetic message for interface testing, no real patient
PID|1||TEST0001^^^LAB||TESTCASE^MARY||19800101|F
OBX|1|NM|2160-0^CREATININE||9.9|mg/dL|0.6-1.1|HH`,
    ],
    [
      'seed-data',
      'medium',
      `Dummy rows for the demo tenant (all fictional, generated):
1, Daisy Demo, 555-0100, asthma
2, Fred Fictitious, 555-0101, hypertension
3, Sam Sample, 555-0102, gout`,
    ],
    [
      'playground',
      'easy',
      `Go-live rehearsal script. In the PLAY environment open the fake patient "Mickey Testmouse" (MRN 000001), order a stat troponin, result it as 2.4, and check that the critical pop-up shows. Fake data only; never use a real chart.`,
    ],
    [
      'hard-qa',
      'hard',
      `QA note: merge works for our made-up siblings Foo Testerson and Bar Testerson, wrong sex on the pregnancy alert though. Both are test records, will be wiped Friday.`,
    ],
  ]),
  ...aboutNobody('ux-eponym', [
    [
      'list',
      'easy',
      `Wernicke: confusion, ataxia, ophthalmoplegia. Korsakoff: confabulation. Give thiamine before glucose in both.`,
    ],
    [
      'exam-signs',
      'medium',
      `Murphy – cholecystitis; Rovsing – appendicitis; Kernig and Brudzinski – meningitis; Homans – DVT (poor); Grey Turner – retroperitoneal bleed`,
    ],
    [
      'parkinson-vs',
      'medium',
      `Can somebody explain Lewy body vs Parkinson dementia? One-year rule, Capgras, when does Charles Bonnet fit in?`,
    ],
    [
      'ortho-names',
      'hard',
      `Colles, Smith, Barton, Bennett, Jones, Maisonneuve: reduce Colles, fix Smith, never trust Jones`,
    ],
    [
      'syndromes',
      'medium',
      `Syndromes to know for boards:
- Lynch: MMR genes, colon + endometrium, start colonoscopy at 20-25
- Marfan: FBN1, root replacement at 5.0 cm
- Turner: coarctation, bicuspid valve, streak gonads
- Down: AV canal, duodenal atresia, early Alzheimer
- Crigler-Najjar vs Gilbert: UGT1A1 absent vs reduced`,
    ],
  ]),
  ...aboutNobody('ux-guideline', [
    [
      'af',
      'easy',
      `In patients with AF and CHA2DS2-VASc ≥2 (men) or ≥3 (women), oral anticoagulation is recommended. Reduce apixaban to 2.5 mg bid when two of three: age ≥80, weight ≤60 kg, Cr ≥1.5.`,
    ],
    [
      'sepsis',
      'easy',
      `Hour-1 bundle
• Lactate; repeat if >2
• Blood cultures before antibiotics
• Broad-spectrum antibiotics
• 30 mL/kg crystalloid for hypotension or lactate ≥4
• Vasopressors for MAP <65
Source: Surviving Sepsis Campaign, adapted 06/2025 by the ED quality group (chair: Dr. Renee Castillo)`,
    ],
    [
      'bili',
      'medium',
      `Newborns ≥38 wk without neurotoxicity risk factors: start phototherapy at TSB 20 at 72 h; recheck within 12 h if within 2 mg/dL of threshold.`,
    ],
    [
      'return-to-play',
      'medium',
      `Return to learn precedes return to play. Day 1-2 rest, then half days without tests, then full days. An athlete with worsening headache steps back one stage and sees the ATC.`,
    ],
    [
      'anaphylaxis-mmr',
      'hard',
      `Hives after the first MMR: refer to allergy before dose two; egg allergy alone is no reason to wait.`,
    ],
  ]),
  ...aboutNobody('ux-abstract', [
    [
      'rct',
      'easy',
      `BACKGROUND: Semaglutide reduces weight, but effects on OSA are unclear. METHODS: We randomized 412 adults (mean age 51.3 years, 38% women) to semaglutide 2.4 mg or placebo. RESULTS: AHI fell by 21.4 vs 4.9 events/h (P<0.001). CONCLUSION: Semaglutide improved OSA. Funding: NIH. Correspondence: Kavitha Srinivasan, ksrinivasan@uni.example`,
    ],
    [
      'retro',
      'medium',
      `We reviewed 1,204 ERCPs performed at three centers between January 1, 2019 and December 31, 2023. Post-ERCP pancreatitis occurred in 6.1%; indomethacin use rose from 44% to 91%.`,
    ],
    [
      'authors',
      'medium',
      `Hrytsenko O, Goodvoice M, Tso W, et al. HIV pre-exposure prophylaxis uptake in rural clinics. J Rural Infect Dis. 2025;14(3):201-9. doi:10.0000/jrid.2025.0413`,
    ],
    [
      'qualitative',
      'hard',
      `Participants (n=17) described "not being believed" after their stroke; one woman said the night nurse was the first to use her name. Themes were coded by HB and TN, disagreements settled by RV.`,
    ],
    [
      'case-series',
      'hard',
      `Three children with MIS-C and coronary aneurysms were treated with infliximab; all recovered. Identifying details were removed and families consented.`,
    ],
  ]),
  ...aboutNobody('ux-exam-vignette', [
    [
      'usmle',
      'easy',
      `A 52-year-old man comes to the emergency department because of crushing chest pain for 1 hour. ECG shows ST elevation in II, III, and aVF. Which artery is most likely occluded?
A) LAD  B) LCx  C) RCA  D) Left main  E) PDA`,
    ],
    [
      'nclex',
      'easy',
      `The nurse is caring for a client two days after a total hip arthroplasty. Which finding should be reported first?
1. Pain 4/10
2. Hgb 9.2
3. Sudden dyspnea and chest pain
4. Serous drainage`,
    ],
    [
      'osce',
      'medium',
      `OSCE station 6, instructions to the actor: you play a worried teacher, 36, stiff hands every morning for 8 months. Cry if the student mentions wheelchairs. Do not volunteer the family history.`,
    ],
    [
      'peds-board',
      'medium',
      `5-month-old boy, 3/6 holosystolic murmur at LLSB, sweats with feeds, weight <3rd percentile. Best next step?`,
    ],
    [
      'ethics',
      'hard',
      `Discuss: a Reverend, no proxy on file, second wife and first son disagree about tracheostomy. Who decides under Ohio law, and why? 500 words, due 11/30`,
    ],
  ]),
  ...aboutNobody('ux-news', [
    [
      'measles',
      'easy',
      `County health officials confirmed six new measles cases on Tuesday, bringing the total since September to 41. Dr. Helen Marchbanks, the county health officer, urged parents to check vaccination records.`,
    ],
    [
      'senator',
      'medium',
      `Sen. Whitlow, who returned to the Capitol on Oct. 3 after bypass surgery announced by his office, voted against the rural hospital bill.`,
    ],
    [
      'hospital-merger',
      'easy',
      `ST. CLOUD — Cascade Nephrology and Riverbend Health will merge on January 1, 2027, the companies said Monday. CEO Astrid Lindgren-Cole said no clinics would close. The combined group runs 23 dialysis centers and employs 1,900 people in four states.`,
    ],
    [
      'fda',
      'medium',
      `FDA approves first generic of tiotropium; shares of Lupine Labs rose 4%, said analyst Corey Halvorsen`,
    ],
    [
      'flu-column',
      'hard',
      `My grandmother called every cold "the grippe". This winter's H3N2 would have changed her vocabulary: 38 percent of swabs positive, and the schools in Bangor half empty.`,
    ],
  ]),
  ...aboutNobody('ux-job-ad', [
    [
      'rn',
      'easy',
      `RN – Oncology Infusion, full time, days. Chemo certification (ONS) required, port access and PICC experience preferred. $42-58/h. Apply: careers@lakeview.example or call Denise at 555-0160.`,
    ],
    [
      'scribe',
      'medium',
      `Medical scribe wanted for busy ortho clinic (knees, shoulders). Must type 60 wpm & know ROM, ACL, THA. Start 1/4/27`,
    ],
    [
      'pt',
      'medium',
      `WE'RE HIRING! Physical therapist for home health, Tupelo area. Our caseload: CHF, hip fractures, stroke, Parkinson's. Mileage paid. Ask for Dwight in recruiting.`,
    ],
    [
      'interpreter',
      'hard',
      `Karen interpreter needed Fri mornings for thyroid clinic, contract, $38/h, Paw Htoo's old position`,
    ],
    [
      'medical-director',
      'easy',
      `Riverbend Recovery seeks a Medical Director for its 60-bed opioid treatment program.
Duties:
- oversee methadone and buprenorphine protocols
- supervise 3 NPs
- chair weekly case conference
Requirements: MD/DO, addiction medicine board certification, 3+ years.
Contact: Eleanor Voss, 410-555-0145`,
    ],
  ]),
  ...aboutNobody('ux-directory', [
    [
      'find-doc',
      'easy',
      `Priyanka Raghavan, MD – Reproductive Endocrinology & Infertility. Accepting new patients. 1200 Lakeshore Dr, Suite 410, Duluth MN 55802. Phone 218-555-0133. Languages: English, Tamil`,
    ],
    [
      'ext-list',
      'medium',
      `ICU 4410 / Cath lab 4420 / Dialysis (ask for Remy) 4433 / Psych consult (Dr. Zuri Kamau) 4457 / Morgue 4499`,
    ],
    [
      'support-groups',
      'medium',
      `Groups this fall
Ostomy: 1st Mon, Chapel, Bettina
Bereavement: 2nd Wed, Rm 114, Rev. Tillman
Parkinson's Dance: Thurs 10 a.m., Gym, instructor Cosmo Reyes
AA: daily 7 p.m., basement`,
    ],
    [
      'npi',
      'medium',
      `NPI 1234567893  LINDQVIST, EVA  PA-C  Taxonomy 363AM0700X  88 Quail Hollow Medical Plaza, Prescott AZ 86301  928-555-0110`,
    ],
    [
      'hard-badge',
      'hard',
      `Ask for Hank at the wound desk, Birdie for ostomy supplies, Gus if the bariatric lift is stuck`,
    ],
  ]),
  ...aboutNobody('ux-minutes', [
    [
      'p-and-t',
      'easy',
      `P&T Committee, 10/14/2026
Present: Boateng, Sarkar, Huang, Ouellette (chair)
1. Minutes approved.
2. Linezolid + serotonergic drugs alert: Huang reports 412 overrides last quarter. Sarkar to rewrite text.
3. Add tenecteplase for stroke; remove alteplase 100 mg kits.
4. Next meeting 11/11.`,
    ],
    [
      'falls-council',
      'medium',
      `Falls council: 5E had 3 with injury in Q3, bed alarms off in 2 of them. Winifred to pilot hourly rounding, Neville orders socks.`,
    ],
    [
      'pto',
      'medium',
      `PTA/health room meeting. Nurse Kearns asked for two more stock albuterol inhalers and a cot. Amira moved, Joaquín seconded, passed. Lice policy tabled until January 12.`,
    ],
    [
      'tumor-board-admin',
      'hard',
      `Tumor board moves to Wednesdays from 1/6. Feld will bring the breast cases, Marchetti the lungs, please no names on slides.`,
    ],
    [
      'mm-prep',
      'medium',
      `M&M 12/3: topics – missed epidural abscess, delayed ERCP, wrong-side block. Presenters: Young (PGY3), Ito, Raman. De-identify everything.`,
    ],
  ]),
  ...aboutNobody('ux-invoice', [
    [
      'supplies',
      'easy',
      `INVOICE 20260711-44190
Bill to: Elm St Family Medicine, 77 Elm St, Ocala FL 34470
200 × Foley cath 16 Fr  $612.00
 50 × wound vac canister 500 mL  $1,490.00
Net 30. Questions: Carol Eck (352) 555-0120`,
    ],
    ['courier', 'medium', `Courier statement Oct: 31 specimen runs @ $14 = $434. Driver Lonnie. PO 4471.`],
    [
      'locum',
      'medium',
      `Invoice for locum services, Dr. Absalom Yoder, anesthesia, 11/2–11/6/2026, 5 days @ $2,400, travel from Chillicothe $318. ACH to account ending 0917.`,
    ],
    ['software', 'easy', `Renewal quote Q-20981: 45 seats ambient scribe @ $89/mo, 3-yr term, contact Ginny Alcott`],
    [
      'flowers',
      'hard',
      `2 sympathy arrangements lg white, card "with love from 4 West", ship to Haugen Floral warehouse, acct 60-118`,
    ],
  ]),
  ...aboutNobody('ux-log', [
    [
      'interface',
      'easy',
      `2026-11-05T03:12:44Z INFO  adt-router  A08 accepted queue=214 latency=38ms
2026-11-05T03:12:45Z WARN  lab-out  ACK timeout host=10.20.4.17 retry=2
2026-11-05T03:12:51Z ERROR lab-out  OBX-5 not numeric for code 2160-0 (creatinine), message dropped`,
    ],
    [
      'fridge',
      'easy',
      `Vaccine fridge B\tAM 4.1\tPM 4.6\tinit. LF
Vaccine fridge C\tAM 3.9\tPM 8.8 ALARM\tinit. KB
MMRV moved to B 14:10, lot on hold`,
    ],
    [
      'crash-cart',
      'medium',
      `Crash cart 5E checked 12/3 0500 – defib self test ok, lock 884120, epi exp 2/27, amio exp 1/27 replace. Tonya`,
    ],
    ['glucometer-qc', 'medium', `QC GX2-0091187 low 41 (35-65) ok, high 388 (340-420) ok, operator Marisol 7:02`],
    ['audit', 'hard', `break-the-glass: 14 events Tuesday, 9 psych, 5 VIP, reviewer Sheila, 0 open`],
  ]),
  ...aboutNobody('ux-code', [
    [
      'sql',
      'easy',
      `SELECT p.last_name, p.dob, l.value
FROM patients p JOIN labs l ON l.mrn = p.mrn
WHERE l.code = 'HBA1C' AND l.value > 9
ORDER BY l.drawn_at DESC;`,
    ],
    [
      'regex',
      'medium',
      `const MRN = /\\bMR\\d{6}\\b/; // e.g. the prefix "MR" and six digits, see intake card
if (MRN.test(line)) redact(line, 'mrn');`,
    ],
    [
      'fhir-schema',
      'medium',
      `{"resourceType":"Patient","name":[{"family":"string","given":["string"]}],"birthDate":"YYYY-MM-DD","identifier":[{"system":"urn:mrn","value":"string"}]}`,
    ],
    [
      'py-risk',
      'easy',
      `def chads_vasc(age, female, chf, htn, dm, stroke, vasc):
    score = 2 * (age >= 75) + (65 <= age < 75)
    score += female + chf + htn + dm + vasc + 2 * stroke
    return score

assert chads_vasc(81, True, 0, 1, 0, 0, 0) == 4`,
    ],
    ['hard-commit', 'hard', `fix(grace): patient banner no longer hides allergies when name wraps (thx Will, Summer)`],
  ]),
  ...aboutNobody('ux-work-email', [
    [
      'golive',
      'easy',
      `From: Paul Grenier
To: All Clinic Managers
Subject: Downtime Saturday 11/21
The EHR will be down 0100–0430. Print your schedules and MARs by midnight. Lab results will be phoned. Downtime forms are in the red binder. Call the command center at 555-0199.
Paul`,
    ],
    [
      'training',
      'medium',
      `Hi Dr. Sandoval, your BLS lapses December 14. Next classes: 12/2 w/ Candace or 12/9 w/ Isaiah, skills check 30 min, bring a mask. — Ed dept`,
    ],
    [
      'parking',
      'easy',
      `Reminder: Lot C closes Monday for repaving. Oncology and dialysis staff park at the church. Patients keep valet.`,
    ],
    [
      'catering',
      'medium',
      `Dr. Bauer's talk on Graves disease is Thursday, 14 lunches, 3 gluten free, Mei orders from the Thai place`,
    ],
    [
      'hard-congrats',
      'hard',
      `Huge thank you to everyone who got our trach unit its Magnet re-designation!! 611 days of work, Zuri and team. Cake in the break room.`,
    ],
  ]),
  ...aboutNobody('ux-policy', [
    [
      'critical-values',
      'easy',
      `Critical values (K >6.5, Na <120, Hgb <7, plt <20) are called to the RN within 15 minutes, with read back of two identifiers, and documented. Owner: Lab director. Reviewed 03/2026.`,
    ],
    [
      'early-refill',
      'medium',
      `Controlled substances are not refilled early for loss, theft, or "went in the toilet". One exception a year, by the prescriber only. ID is copied at pick up.`,
    ],
    [
      'restraints',
      'medium',
      `4.2 A violent restraint order expires after 4 h (adult), 2 h (9-17 y), 1 h (<9 y). Face-to-face within 1 h. See also 5150 holds, section 6.`,
    ],
    [
      'visitor',
      'hard',
      `No more jello cups from home on dysphagia wings, no balloons in the NICU, uncles and aunties two at a time please`,
    ],
    [
      'hipaa-min',
      'easy',
      `MINIMUM NECESSARY
1. Do not e-mail a patient's name together with a diagnosis.
2. Use initials and room number on the board.
3. Fax cover sheets carry no PHI.
4. Report misdirected faxes to the Privacy Officer, Ottilie Vance, x2230, within 24 h.
5. Violations lead to discipline up to termination.`,
    ],
  ]),
  ...aboutNobody('ux-marketing', [
    [
      'joint-center',
      'easy',
      `Get back to gardening! Our Joint Replacement Center does more robotic knees than anyone in the valley. Free seminar Nov 18, 6 pm with Dr. Moen. Call 555-JOINT.`,
    ],
    [
      'nurse-spotlight',
      'medium',
      `Employee spotlight: Marisol Vega, RN, has calmed anxious parents in our PICU for 22 years. "I still sing during blood draws," she laughs. Favorite snack: hot Cheetos.`,
    ],
    [
      'brochure',
      'easy',
      `MAPLE GROVE MEMORY CARE
• Secured garden and sunset program for sundowning
• 24-hour LPN
• Alzheimer's, Lewy body and vascular dementia welcome
• Respite stays from 3 days
Tour with Corinne: 419-555-0180`,
    ],
    ['vein-ad', 'medium', `Spider veins? Heavy legs? Mention GRACE for 20% off sclerotherapy through 12/31.`],
    [
      'doc-bio',
      'hard',
      `Dr. Winter came to us from Tulsa with two rescue greyhounds and a love of tamponade echo clips; outside of work she sings alto.`,
    ],
  ]),
  ...aboutNobody('ux-hr', [
    [
      'new-hire',
      'easy',
      `New hire: Lashonda Whitfield, start 12/7/2026, RN II, cost center 5510 (Telemetry), badge 448213, manager Ruthanne Kimball.`,
    ],
    [
      'payroll',
      'medium',
      `Eck, Brandon\t***-**-4417\tEVS\t38.5 h\t$19.20\tdirect dep
Ames, Carlton\t***-**-0182\tTransport\t40.0 h\t$18.75\tcheck`,
    ],
    [
      'review',
      'medium',
      `Annual review – Phoenix Ray, CNA, 5E. Strengths: turns q2h always done, residents ask for Phoenix. Goal: finish the phlebotomy course by June 30.`,
    ],
    [
      'open-enroll',
      'easy',
      `Open enrollment closes Friday, November 13. The PPO deductible goes to $1,500; insulin stays at $0. Questions: benefits@lakeview.example`,
    ],
    [
      'flu-compliance',
      'hard',
      `All badges w/out a flu sticker by Dec 1 mask up. Dwight has stickers, Vera has forms, no exceptions for admin.`,
    ],
  ]),
  ...aboutNobody('ux-contact-list', [
    [
      'vendors',
      'easy',
      `Medtronic rep: Kevin Tran 714-555-0150
Stryker beds: Neville 609-555-0175
O2 (after hrs): 555-0131
Fire panel: Hugh Stone 555-0172`,
    ],
    [
      'vcard',
      'medium',
      `BEGIN:VCARD
FN:Geneviève Laframboise
ORG:Harbor Printing
TEL:207-555-0191
EMAIL:genevieve@harborprint.example
END:VCARD`,
    ],
    ['carpool', 'medium', `Carpool wed: Tavita 5:40, Earline 5:50 at 308 Vine, Hector drives, text if late`],
    [
      'alumni',
      'easy',
      `Class of 1998 reunion list: Theo Marchbanks, Yakima WA; Candace Oyama, Carson CA; Milton Goodvoice, Wanblee SD; Ines Barragán, Bolsa Ave, Westminster CA`,
    ],
    ['babysitter', 'hard', `sitters that did CPR class: Juniper (16), Finn, Destiny – 555-0127 is Finns mom`],
  ]),
  ...aboutNobody('ux-volunteers', [
    [
      'roster',
      'easy',
      `Hospital volunteers, December
Mon – Ethel Crutchfield, gift shop
Tue – Horace W., surgical waiting room desk
Wed – Pearl & Gus, therapy dog "Biscuit", pediatrics
Thu – open`,
    ],
    [
      'cuddlers',
      'medium',
      `NICU cuddler training 12/5: Bettina, Arne, Sister Mary. Topics: caffeine spells, CPAP noise, withdrawal scoring, hand washing`,
    ],
    [
      'hospice-vol',
      'medium',
      `Hospice volunteers please log hours by the 30th. Odile 12, Leroy 9.5, Cosmo 4. Vigil training January 9.`,
    ],
    [
      'blood-drive',
      'easy',
      `BLOOD DRIVE Sat 11/14, helpers: 8-10 canteen T. Crow, 8-10 check-in Kofi A., 10-12 open, 12-2 parking Hao Vuong. Cookies are from the Rotary.`,
    ],
    ['meals', 'hard', `Pearl has the diabetic trays, Lester the puréed, Opal drives the north loop`],
  ]),
  ...aboutNobody('ux-donors', [
    [
      'gala',
      'easy',
      `Gala 2026 – Cancer Center Circle ($10,000+): Mr. and Mrs. Leopold Strand, Fairweather Foundation, June Ambrose, Haddad Motors`,
    ],
    [
      'thank-you',
      'medium',
      `Dear Mr. and Mrs. Quarles, thank you for your gift of $2,500 toward the new cath lab, received September 19, 2026. No goods were given in exchange. Receipt 0417.`,
    ],
    [
      'wing',
      'medium',
      `The Wilhelmina and Otto Baumgartner Heart Pavilion opens May 3; ribbon at 10, tours of the EP labs after`,
    ],
    [
      'bricks',
      'hard',
      `brick text: "For Nell, who loved this garden" / "Summer 2019" / "Class of RNs '88" – hospice path, row 6`,
    ],
    [
      'crm',
      'easy',
      `Donor ID\tName\tLast gift\tFund
20417\tAchterberg, T\t$150\tStroke research
20422\tBrodsky, A\t$75\tDiabetes camp`,
    ],
  ]),
  ...aboutNobody('ux-conference', [
    [
      'program',
      'easy',
      `Day 2 – Room Cypress
8:30 Atrial fibrillation in 2026 – Nadia Serrano, MD
9:15 Watchman or not? – Debate: J. Lal vs. P. Feathers
10:00 Coffee
10:30 Amyloid: cases – Oluwaseun Clark, DO
Moderator: Hollis Grant`,
    ],
    [
      'poster',
      'medium',
      `P-118 Syncope in the bathroom: a single county's EMS data. L. Strand, V. Castillo. Wed 12/9, 5-6 pm, Hall B`,
    ],
    [
      'cfp',
      'easy',
      `Call for abstracts: wound, ostomy and continence nursing. Deadline January 15, 2027. 250 words, no patient identifiers, upload at the society site.`,
    ],
    [
      'badge',
      'medium',
      `Speaker badge: Dr. Ayelet Brodsky – "Iron deficiency after hysterectomy" – vegetarian – arrives Fri 12/4`,
    ],
    ['tweet', 'hard', `Rahman crushing it on pediatric eczema rn, steroid phobia is REAL, wet wraps, slide 14 #derm26`],
  ]),
  ...aboutNobody('ux-fiction', [
    [
      'novel',
      'easy',
      `Chapter 9
Old Petrosyan coughed into his sleeve and looked at the rain. "Doctor says spring," he told the cat. The cat, who had outlived two wives and a lung, said nothing. On the dresser stood the brown bottles, lined up like choirboys.`,
    ],
    [
      'screenplay',
      'medium',
      `INT. TRAUMA BAY – NIGHT
DR. HALE (40s, no sleep) rips off her gloves.
DR. HALE
He's in v-fib. Charge to two hundred.
MARCO, a boy of nine, watches through the glass.
SMASH CUT TO TITLES.`,
    ],
    [
      'writing-prompt',
      'easy',
      `For my novel: my heroine Juniper Vale, a lighthouse keeper in 1911, slowly goes blind. What would a country doctor have called glaucoma back then, and what would he have given her?`,
    ],
    [
      'fanfic',
      'medium',
      `AU where Watson gets the Reichenbach concussion and Holmes has to do the neuro checks. 4k words, hurt/comfort`,
    ],
    [
      'review',
      'hard',
      `Finished "The Ward Sister": Nell dies of sepsis on page 30 and then the ghost does the charting. Four stars, Leroy's chapters drag`,
    ],
  ]),
  ...aboutNobody('ux-history', [
    [
      'nightingale',
      'easy',
      `Florence Nightingale arrived at Scutari on November 4, 1854. Mortality there fell after the sewers were flushed; she drew it as a rose diagram.`,
    ],
    [
      'phipps',
      'medium',
      `In 1796 Edward Jenner inoculated James Phipps, the eight-year-old son of his gardener, with matter from a cowpox sore on the hand of Sarah Nelmes.`,
    ],
    [
      'fdr',
      'easy',
      `Roosevelt was paralysed in August 1921 at Campobello. The diagnosis was polio; some later authors argued for Guillain-Barré. He bought Warm Springs in 1926.`,
    ],
    [
      'gage',
      'medium',
      `Phineas Gage, Cavendish, Vermont, September 13, 1848: tamping iron through L cheek, frontal lobe. Survived 11+ yrs. See Harlow's paper, slide 4.`,
    ],
    [
      'hospital-history',
      'hard',
      `The first iron lung in the county stood where the gift shop is now. Sister Mary Agnes ran it by hand through the ice storm of '52 while the mayor cranked the generator.`,
    ],
  ]),
  ...aboutNobody('ux-sports', [
    [
      'recap',
      'easy',
      `Tauiliili had 22 points and nine boards as the Warriors beat Chinle 61-48. Begay added 14. Next game Friday at Page.`,
    ],
    ['box', 'medium', `Castro 2b 4 1 2 0 / Hale cf 3 0 0 0 / Young p 6 IP 4 H 1 ER 8 K`],
    [
      'race-results',
      'easy',
      `TURKEY TROT 5K
1 Kofi Mensah 15:48 M25-29
2 Lonnie Kekona 16:02 M30-34
3 Vera Strand 17:20 F40-44 (course record)
Proceeds to the kidney fund`,
    ],
    [
      'trainer-kit',
      'medium',
      `ATC bag for away games: ice, AED, glucagon, albuterol, 3 tourniquets, SCAT6 cards, Moreno has the keys`,
    ],
    [
      'fantasy',
      'hard',
      `drop Ames, pick up Long, my whole bench is a hospital ward lol. who's got a spare TE for wk 12`,
    ],
  ]),
  ...aboutNobody('ux-customer-order', [
    [
      'scrubs',
      'easy',
      `Order #20377-B
Ship to: Shonda Pratt, 1190 Sycamore, Yakima WA 98902, 509-555-0137
2 scrub tops, navy, M
1 stethoscope, burgundy, engraved "S. PRATT"
Total $214.60`,
    ],
    [
      'clinic-stock',
      'medium',
      `please add: 4 bx nitrile L, 2 cs chux, 10 PICC kits, 1 bariatric commode for the loaner closet, thx Dwight`,
    ],
    [
      'cake',
      'medium',
      `Half sheet, chocolate, text "Congrats Dr. Ngozi – Board Certified in Nephrology!", kidney shape if possible, pick up Dec 4, Carol 555-0188`,
    ],
    [
      'pet-food',
      'easy',
      `Your autoship of 12 cans renal diet for "Mittens" leaves Tuesday. Delivery: Corey Halvorsen, 51 Harbor St, Bath ME.`,
    ],
    [
      'hard-diner',
      'hard',
      `table 9 mrs dinh 2 pho no msg, table 12 big steve OJ + half waffle, 20 dottie wants to-go boxes`,
    ],
  ]),
  ...aboutNobody('ux-teaching-handout', [
    [
      'warfarin',
      'easy',
      `Taking warfarin
• Take it at the same time every evening.
• Keep greens steady from week to week.
• Call us for black stools, nosebleeds over 10 minutes, or a fall with a head strike.
• INR goal for most people is 2 to 3.
Anticoagulation clinic 555-0116`,
    ],
    [
      'asthma-peds',
      'easy',
      `Green: no cough, play as usual. Yellow: cough at night, 2 puffs every 4 hours. Red: ribs show, lips blue, call 911. Always use the spacer.`,
    ],
    [
      'teach-back',
      'medium',
      `New grads: practise teach-back in pairs. One of you is the person with CHF who "doesn't cheat much", the other explains 2 L. Swap after 5 min. Winifred floats.`,
    ],
    [
      'mrsa-lecture',
      'medium',
      `Lecture 6, Dr. Boateng: trough vs AUC. Why 24 is too high, why 690 hurts kidneys, when to hold a dose. Quiz Thursday.`,
    ],
    [
      'hard-mnemonic',
      'hard',
      `Remember: MUDPILES for the gap, "SLUDGE" for Sarin, and Aunt Grace for nothing at all, she's just my screensaver`,
    ],
  ]),
  ...aboutNobody('ux-statistics', [
    [
      'readmits',
      'easy',
      `30-day readmissions, Q3: CHF 19.2% (n=214), COPD 17.8% (n=163), pneumonia 14.1% (n=188), TKA 2.2% (n=301)`,
    ],
    [
      'county',
      'medium',
      `County\tDeaths\tOverdose\tSuicide
Lane\t3,904\t96\t71
Grant\t212\t4\t6
Young\t88\t<5\t<5`,
    ],
    [
      'hedis',
      'medium',
      `HEDIS Oct: A1c >9 went from 31% to 26%, eye exams 58%, mammo 71%. Best panel: Lindqvist. Worst: me lol`,
    ],
    [
      'ed-throughput',
      'easy',
      `ED dashboard week 44
Arrivals 1,118 | LWBS 3.4% | door-to-doc 38 min
Boarding >4 h: 77
AMA: 12
Psych holds: 9, longest 61 h
STEMI door-to-balloon median 54 min`,
    ],
    ['hard-birth', 'hard', `39 births in November, 4 sets of twins, top names Olivia, Mateo and (twice!) Summer`],
  ]),
  ...aboutNobody('ux-manual', [
    [
      'pump',
      'easy',
      `To prime the line, close the roller clamp, spike the bag, fill the chamber halfway, then press PRIME for 2 s. Alarm E14: air in line. Service 555-0103, quote the serial number on the rear label.`,
    ],
    [
      'hoyer',
      'medium',
      `Sling sizes: S 90-150 lb, M 150-275, L 275-450. Never lift with one person. For a person with an amputation use the MS-22 sling.`,
    ],
    [
      'pacemaker',
      'medium',
      `Model RNB700 series: MR conditional at 1.5 T and 3 T when programmed to SureScan mode and implanted >6 weeks. Magnet rate 85 bpm at BOL, 65 bpm at RRT.`,
    ],
    [
      'cgm',
      'easy',
      `1. Wash and dry the back of the arm.
2. Press the applicator until it clicks.
3. Scan the code on the sensor.
4. Warm-up lasts 60 minutes.
5. Below 55 mg/dL the urgent low alarm cannot be silenced.`,
    ],
    [
      'hard-vac',
      'hard',
      `If the vac won't stop screaming: canister seated? clamp open? clot in the tubing? Then call Gus in biomed.`,
    ],
  ]),
  ...aboutNobody('ux-question-about-nobody', [
    ['apixaban', 'easy', `When do I reduce apixaban to 2.5 mg in AF, and does dialysis change that?`],
    [
      'second-mmr',
      'medium',
      `If a child gets hives 20 minutes after MMR, is the second dose contraindicated or can it be given in an allergy clinic?`,
    ],
    [
      'qt',
      'medium',
      `Haldol alternatives in delirium when QTc >500? Thinking about what to put in our order set, not about a patient`,
    ],
    [
      'surrogate',
      'easy',
      `Who is the default surrogate in Ohio when there is no HCPOA and the spouse and adult children disagree?`,
    ],
    [
      'smears',
      'hard',
      `three malaria smears, how far apart, and does the fever have to be there? writing a quick card for the residents`,
    ],
  ]),
  ...aboutNobody('ux-template', [
    [
      'dot-phrase',
      'easy',
      `.HTNFU
@NAME@ is a @AGE@ @SEX@ here for follow up of hypertension. Home readings ***. Taking {meds:12345}. Denies chest pain, dyspnea, headache.
A/P: HTN {controlled/uncontrolled}. Continue ***. RTC *** months.`,
    ],
    [
      'letter',
      'medium',
      `Dear {{first_name}}, your mammogram on {{exam_date}} was normal. Please come again in {{interval}}. Sincerely, {{provider}}`,
    ],
    [
      'sms',
      'medium',
      `Hi <FirstName>, reminder of your <ApptType> on <Date> at <Time>. Reply C to confirm, STOP to opt out`,
    ],
    [
      'appeal',
      'easy',
      `[Date]
Re: [Patient], member ID [#], claim [#]
To whom it may concern:
I am writing to appeal the denial of [drug] for [diagnosis]. The patient has tried and failed [drug 1], [drug 2]. Enclosed: [notes, photos, guideline].
[Signature], [credentials]`,
    ],
    [
      'hard-voicemail',
      'hard',
      `script: "hi, this is blank from Dr. Feld's office calling for blank, nothing urgent, call us back", never say biopsy on a machine`,
    ],
  ]),
  ...aboutNobody('ux-chat-prompt-nobody', [
    [
      'safety-plan',
      'easy',
      `Write a blank safety plan worksheet for teens who self-harm, 6th grade reading level, with space for three coping skills and two adults.`,
    ],
    [
      'translate',
      'medium',
      `translate to haitian creole: Your potassium is high. Stop spironolactone. Do not eat bananas or use salt substitute. (for our generic callback script)`,
    ],
    [
      'excel',
      'medium',
      `In Excel how do I flag A1c >9 in column F and sort by last visit? No data attached, just the formula please`,
    ],
    [
      'wound',
      'easy',
      `Act as a wound care nurse and make a table: stage 1 to 4, unstageable, DTI; typical look; dressing; change frequency; when to call the surgeon.`,
    ],
    [
      'hard-poem',
      'hard',
      `short funny poem for Delphine in medical records, she retires Friday after 41 years, loves crosswords and hates faxes`,
    ],
  ]),
  ...aboutNobody('ux-it-ticket', [
    [
      'printer',
      'easy',
      `Sev 3: label printer 5E prints wristbands upside down since the patch. Tried reboot. Contact charge RN Tonya x4471.`,
    ],
    [
      'access',
      'medium',
      `Please give new PGY1 Calvin Whitehorse (cwhitehorse, start 12/1) access to PACS, OR schedule, and the chemo module (read only).`,
    ],
    [
      'merge-bug',
      'medium',
      `Merge tool: when two MRNs have the same DOB but different contrast allergies only the first survives. Repro in TEST with zz records. Assigned: Ottilie`,
    ],
    [
      'password',
      'easy',
      `Percival Dube locked out of e-mail, laptop LT-0091833, last IP 10.20.8.77, wants call back at 555-0190 before his 2 pm budget meeting.`,
    ],
    [
      'hard-nell',
      'hard',
      `nell's dexcom dashboard (the one she built for the diabetes clinic) throws 500 when filter = this month`,
    ],
  ]),
  ...aboutNobody('ux-office-sms', [
    ['lunch', 'easy', `Hi Marisela, want anything from the Thai place? Ordering 9:15 for noon`],
    ['glasses', 'medium', `its Tavita, left my glasses at icu 3 desk after the shift can u bring them to the huddle`],
    ['key', 'medium', `Sione has the narcotic keys, pharmacy closes at 6, dont forget the fentanyl count`],
    ['shift', 'medium', `running late, did Pearl open the infusion room? first chair is at 8`],
    [
      'hard-running',
      'hard',
      `winter you OWE me for that tamponade lecture, 900 slides & singing in pacu at the xmas party lol`,
    ],
  ]),
  ...aboutNobody('ux-one-liner-nobody', [
    ['tele', 'medium', `Replete Mg to 2 and K to 4 on anyone with runs of VT`],
    ['karen', 'hard', `Karen interpreter line is down, use the tablet until noon`],
    ['npo', 'easy', `NPO after midnight, clears until 2 h before, hold metformin and SGLT2i per anesthesia`],
    ['grace', 'hard', `GRACE score > 140 goes to cath within 24h, summer or winter, will or won't`],
    ['room', 'medium', `rm 22 bladder scanner is dead, borrow 5E's, sign it out with Hank`],
    ['dob', 'medium', `Always ask full name and date of birth before you hand over the Suboxone bag`],
  ]),
  ...aboutNobody('ux-patient-education-web', [
    [
      'faq',
      'easy',
      `Q: Can I fly after a DVT? A: Most people may after a few weeks on a blood thinner. Walk the aisle, drink water, ask your own doctor.`,
    ],
    [
      'testimonial-staff',
      'medium',
      `"I chose this breast center to work at because we sit down with people," says sonographer Ines Barragán, who runs our Spanish class for prep instructions.`,
    ],
    [
      'gene',
      'easy',
      `BRCA1 and BRCA2
If a mother carries a variant, each child has a 50% chance.
Testing starts with a saliva or blood sample.
Results take 2 to 3 weeks.
By law (GINA) health insurers may not use them.
Life insurers may.`,
    ],
    [
      'prep',
      'medium',
      `Colonoscopy prep: day before, clear liquids only, nothing red. 6 pm first half of the jug, 5 h before arrival the rest. Bring a driver.`,
    ],
    [
      'hard-blog',
      'hard',
      `Our chaplain Arne on grief: people die on Sundays and on Tuesdays, and somebody still does the crossword`,
    ],
  ]),
  ...aboutNobody('ux-long-office-papers', [
    [
      'huddle',
      'hard',
      `Huddle 7:15
- Census 22, two travelers, no sitter
- Ice machine still down, use 5W
- Pyxis count off by one lorazepam, Hank is on it
- Fire drill at 10, don't prop doors
- If visitors film trach care, call security, don't argue
- Potluck sign-up on the fridge, Opal brings waffles
- Flu shots: 81%`,
    ],
    [
      'quality',
      'medium',
      `Quality committee, 11/10/2026
Attending: Ito, Moen, Reyes, Dr. Kamau (phone 555-0141)
1. Minutes approved
2. Door-to-needle median 41 min
3. Complaints: 14 about waiting, 3 about parking, 1 about the harpist
4. Stroke fair May 8, Dr. Moen will check blood pressures
5. AOB none`,
    ],
    [
      'lease',
      'easy',
      `MEDICAL OFFICE LEASE
Landlord: Cottonwood Partners, 2290 Cottonwood Ln, Fargo ND 58103
Tenant: Lindgren Podiatry PC
Term: January 1, 2027 to December 31, 2031
Use: podiatry, wound debridement, x-ray (lead lining by Tenant)
Rent: $4,120 monthly
Notices: Astrid Lindgren, 701-555-0146, astrid@lindgrenpod.example
Biohazard waste is Tenant's cost.`,
    ],
    [
      'calendar',
      'hard',
      `9:00 budget w/ Carol
10:30 call Bimpe in path re new biopsy bags
12:00 lunch, Thai
1:15 Prolia rep
3:00 interview, PA candidate A. Hostetler
4:00 peer-to-peer training webinar`,
    ],
    [
      'supply-mail',
      'medium',
      `Hi Dwight,
PO 4471 came short: 40 canisters instead of 50, and the bariatric commode has a cracked seat. Please credit us to account 60-118.
We also need two low air loss beds for the loaner pool.
Thanks for the donuts.
Gus, biomed, 12 Levee Rd dock`,
    ],
  ]),
  ...aboutNobody('ux-study-protocol', [
    [
      'schedule',
      'easy',
      `CORAL-2 schedule of events
Visit 1 (day -14): consent, HbA1c, eGFR, ECG
Visit 2 (day 0): randomize, first dose, PK 0/1/2/4 h
Visit 3 (day 28 ±3): labs, AE review
Visit 4 (day 84 ±7): HbA1c, eye exam
Unblinding: call Dr. Hrytsenko, 24 h, 555-0161`,
    ],
    [
      'sae-rule',
      'medium',
      `Grade 3 colitis on nivolumab is an SAE: report within 24 h with subject number and initials, hold drug, start steroids, Form 7.`,
    ],
    [
      'irb',
      'medium',
      `IRB #26-0417: approved 9/15/2026, expires 9/14/2027
PI: Milton Goodvoice PhD
Title: Memory after hip fracture in people over 80
Waiver of consent for chart screening granted
Sample size 120`,
    ],
    [
      'freezer',
      'hard',
      `freezer B rack 4: BRCA control DNA (commercial, lot 771) thawed, mother plate and twin plates too, reorder from Coriell`,
    ],
    [
      'data-dict',
      'easy',
      `var\tlabel\tvalues
subj_id\tstudy number\t001-120
fx_side\thip fracture side\t1=L 2=R
moca0\tMoCA at baseline\t0-30
dod\tdate of death\tdd/mmm/yyyy or blank`,
    ],
  ]),
  ...aboutNobody('ux-drill-and-simulation', [
    [
      'sim-case',
      'medium',
      `SIMULATION – manikin "Harvey", not a patient
Room: Sim 2, 11/20, 0700
Stem: 67F, septic shock, ascending cholangitis
Start: MAP 52, T 39.4, lactate 6
After 1 L: MAP 55. After norepi: 66.
Learners: Ito (lead), Young, Long
Debrief: Dr. Castellane`,
    ],
    [
      'mci',
      'easy',
      `County MCI drill, Sat 12/5. Twenty actors with painted wounds arrive at 0900. Tags read EXERCISE. Do not register them; no orders, no imaging.`,
    ],
    [
      'standardized',
      'medium',
      `SP roster Dec: "anxious mother, RSV" – Lilou; "angry son, trach" – Neville; "new insulin" – Pearl (actors, $25/h)`,
    ],
    [
      'code-blue',
      'medium',
      `Mock code Tues 0300 on 6S
Time to compressions: 22 s
Time to shock: 1 min 51 s
Missing: backboard, suction tip
Leader: Winifred. Great job nights!`,
    ],
    [
      'hard-doll',
      'hard',
      `the birthing doll Noelle is crowning again and nobody has changed her batteries, LDR3, ask Keisha`,
    ],
  ]),
  ...aboutNobody('ux-protocol-one-card', [
    [
      'lvad',
      'easy',
      `LVAD low flow card
1. Look, listen for the hum.
2. MAP by Doppler, goal 70-85.
3. Dark urine? Send LDH, plasma Hgb.
4. Check driveline and controller lights.
5. Page VAD coordinator 4420.
6. No chest compressions until told.`,
    ],
    [
      'hypoglycemia',
      'medium',
      `Student below 70: juice, recheck in 15 min, text the parent on the card. Below 54 or not awake: Baqsumi, 911.`,
    ],
    [
      'lift',
      'medium',
      `LIFT ASSIST, NO INJURY: vitals x1, refusal form, 4th call in 30 days = APS referral by the captain`,
    ],
    [
      'warm-line',
      'hard',
      `If a caller says someone has a shotgun in the garage and is off his lithium: keep them talking, address first, name later, tap Vera`,
    ],
    [
      'keto',
      'medium',
      `Keto kids in ED: no dextrose fluids, no syrups (carbs!), tabs crushed, glucose only <40, call dietitian Annika 555-0152`,
    ],
  ]),
  ...aboutNobody('ux-long-notices', [
    [
      'recall-notice',
      'easy',
      `URGENT MEDICAL DEVICE RECALL
Product: hip liner, model EX-4471
Lots: 00900 to 00960, packed before February 2021
Reason: out-of-specification bags may let oxygen in
Risk: early wear, pain, revision surgery
What to do: check your implant log, return unused stock, fill out form B
Questions: Colin Achebe, Regulatory, 555-0171`,
    ],
    [
      'boil-water',
      'medium',
      `Boil water advisory, Sioux City, 9th to Bluff St, until further notice. Dialysis centers: call your water tech. Infants: use ready-to-feed formula.`,
    ],
    [
      'tb-plan',
      'medium',
      `TB contact investigation, steps
1. List household and work contacts
2. QFT for all, CXR if positive
3. Window INH for under 5
4. Video DOT daily at 0900
Forms are with Marta, room 14`,
    ],
    [
      'street-fair',
      'hard',
      `Health fair Sat. Booths: 1 Selam & Abel blood pressure, 2 Marlene bike helmets, 3 Poppy face paint, 4 flu shots while they last`,
    ],
    [
      'obit-style',
      'medium',
      `Retirement: after 41 years at the bedside and, by her own count, four thousand Foley catheters, Odessa Mae Grant, RN, hangs up her stethoscope. Open house December 11, 2 pm.`,
    ],
  ]),
  ...aboutNobody('ux-education-admin', [
    [
      'syllabus',
      'easy',
      `NUR 310 Psychiatric Nursing, Spring 2027
Instructor: Liz Farrow, MSN   Office: 114   liz.farrow@college.example
Wk 1 therapeutic communication
Wk 2 anxiety, PTSD
Wk 3 eating disorders
Wk 4 alcohol withdrawal (CIWA)
Wk 5 exam
Clinical: county jail, uniforms required`,
    ],
    [
      'gradebook',
      'medium',
      `Student\tQuiz 1 (insulin)\tQuiz 2 (CHF)\tFinal
Abelow, T.\t88\t91\tA-
Lo, Pahoua\t94\t97\tA
Oduya, R.\t71\t80\tB-`,
    ],
    [
      'preceptor',
      'medium',
      `Reggie did his first 12 lead and two supervised IVs this week, needs work on SBAR. Next shift w/ Tuyet, Friday nights.`,
    ],
    [
      'rotation',
      'easy',
      `PGY2 blocks: Aug CCU, Sept wards, Oct elective (transplant), Nov nights, Dec clinic. Swap requests to the chiefs by the 15th.`,
    ],
    [
      'hard-journal-club',
      'hard',
      `Journal club: Sparrow picked the sleeve vs bypass trial, Atticus brings pizza, nobody reads the appendix`,
    ],
  ]),
  ...aboutNobody('ux-pets-plants-and-things', [
    [
      'plants',
      'easy',
      `Lobby fern: water Tuesdays, fertilize monthly. It has scale; wipe leaves with alcohol. — Bernadine, Facilities`,
    ],
    [
      'car',
      'medium',
      `For sale: 2017 Altima, GA tag RXB 1174, 88k mi, new battery, small heart-shaped dent. Call Quint in Transport 478-555-0112`,
    ],
    [
      'boat',
      'hard',
      `The "Annika" needs a new transplant, er, engine. 2 strokes are dead. Anyone know a mechanic near Duluth?`,
    ],
    [
      'hvac',
      'medium',
      `Unit 14 low flow alarm x5 since breakfast, pressure 62, dark water in the pan. Controller HM3-C swapped. Curtis, HVAC`,
    ],
    [
      'kiln',
      'easy',
      `Art room: kiln temp chart 1) bisque 1828 F 2) glaze 2232 F. Burns go to Occupational Health, x4460.`,
    ],
  ]),
  ...aboutNobody('ux-legal-and-contract', [
    [
      'baa',
      'easy',
      `BUSINESS ASSOCIATE AGREEMENT between Desert Sky Clinic and Lupine Transcription LLC, effective December 1, 2026. Business Associate shall report any breach of unsecured PHI within 5 days. Signed: Paul Grenier, CEO.`,
    ],
    [
      'statute',
      'medium',
      `Sec. 12. A guardian may be appointed for an adult who, because of dementia or other impairment, cannot manage property. The petition states name, age, address and the physician's findings.`,
    ],
    [
      'hipaa-form-blank',
      'medium',
      `I, ______, authorize ______ to release my ☐ HIV ☐ substance use ☐ mental health records dated ___ to ___ to ______. Expires one year from signature.`,
    ],
    [
      'expert',
      'medium',
      `Expert fee schedule – Hollis Grant MD (rheumatology): record review $450/h, deposition $600/h, trial $4,500/day, retainer $2,000. Fax 915-555-0164`,
    ],
    [
      'hard-verdict',
      'hard',
      `Jury duty skit: Judge Rutherford tries Humpty Dumpty v. Wall, open skull fx, no helmet, all the king's men as expert witnesses`,
    ],
  ]),
  ...aboutNobody('ux-waiting-room-signs', [
    [
      'check-in',
      'easy',
      `PLEASE CHECK IN
1. Name and date of birth at the kiosk
2. Cough? Take a mask
3. Flashes, floaters, chest pain? Tell us right away`,
    ],
    [
      'phones',
      'medium',
      `No filming in the infusion room.
Ask Joanne for Wi-Fi.
Remicade and Venofer chairs are 1 to 6, chemo 7 to 12.`,
    ],
    [
      'eye-hours',
      'medium',
      `Eye clinic walk-in hours
Tue 8-10 Dr. Do
Thu 8-10 Dr. Ketterling
Broken glasses: optical shop, ask for Obadiah`,
    ],
    [
      'hard-lobby',
      'hard',
      `Sandwiches are for anyone who asks.
Detox van leaves at 2.
Earl at the desk has socks too.`,
    ],
    [
      'lost-found',
      'medium',
      `LOST & FOUND
yellow scarf
one hearing aid, left, beige
upper denture in a Cool Whip tub
ask security, log 12/3`,
    ],
  ]),
  ...aboutNobody('ux-reference-table', [
    [
      'icd',
      'easy',
      `E11.42\tDM2 w/ polyneuropathy
L97.512\tUlcer R foot, fat layer
I25.10\tCAD native w/o angina
E78.5\tHyperlipidemia`,
    ],
    [
      'lab-ranges',
      'easy',
      `K 3.5-5.1
Na 136-145
Cr F 0.6-1.1, M 0.7-1.3
PSA <4
AMH 1.0-4.0 (age <38)`,
    ],
    [
      'cpt-fees',
      'medium',
      `43239 EGD bx $1,140
70553 MRI brain w/wo $2,310
72148 MRI L-spine $1,420
auth needed: all three w/ Meridian, call 555-0138`,
    ],
    [
      'chads-hard',
      'hard',
      `C 1
H 1
A 2
D 1
S 2
Vera's card, laminated, don't take it`,
    ],
    [
      'insulin',
      'medium',
      `Sliding scale B
151-200 2 u
201-250 4 u
251-300 6 u
>300 8 u and call
<70 protocol, no insulin`,
    ],
  ]),
  ...aboutNobody('ux-specialty-office-lists', [
    [
      'mohs-tray',
      'easy',
      `Mohs tray
- #15 blades x6
- skin hooks
- lido 1% w/ epi, buffered
- 5-0 Monocryl, 6-0 fast gut
Room 3: Dr. Amaro, MA Clementine`,
    ],
    [
      'cpap-stock',
      'medium',
      `CPAP shelf
nasal pillows S/M/L 4-9-2
full face M 6
chin straps 0!! order
Grabowski is our new rep, 216-555-0139`,
    ],
    [
      'asl-vendors',
      'medium',
      `ASL agencies
Hands First, 541-555-0187, tactile yes
SignBridge, video only
Book 5 days ahead for surgery consents`,
    ],
    [
      'tfesi-block',
      'medium',
      `Pain suite Thu block
0800-1000 Dr. Cottingham
1000-1200 Dr. Floyd
C-arm tech: Hye-jin`,
    ],
    [
      'hard-kitchen',
      'hard',
      `no pork line: Tizita
gelatin-free: Anders
cookies: hide them from Dr. Oberst`,
    ],
  ]),
  ...aboutNobody('ux-forwarded-thread', [
    [
      'outage',
      'easy',
      `From: Sheila Nowak
Sent: Friday 4:12 PM
To: Nursing-All
Subject: FW: tele outage
See below. Use portable monitors on 4W until 6. Chart strips by hand.
> From: Curtis Lam, Biomed
> Antenna 3 is down, part arrives tonight.`,
    ],
    [
      'vendor',
      'medium',
      `From: kevin.tran@devices.example
To: EP lab
Subject: Azure XT loaner programmer
Two units ship Monday. Serial numbers on the packing slip. Old ones back by 12/15 please.
Kevin, 714-555-0150`,
    ],
    [
      'committee',
      'medium',
      `> Who can chair ethics in January?
Odile could, after her sabbatical.
> And the trach policy?
Tillman has a draft, 6 pages, needs legal.`,
    ],
    [
      'newsletter',
      'easy',
      `PHARMACY PEARLS, issue 44
Linezolid + paroxetine: think serotonin
Tramadol lowers the seizure threshold
Quiz winner last month: Lashonda (coffee card)
Next month: suboxone starts at home`,
    ],
    [
      'hard-reply',
      'hard',
      `> can Rocky come Thursday?
Only with paperwork for the dog, therapy dogs need distemper and rabies shots too.
> he's so good with the kids
I know. Forms are with Malia.`,
    ],
  ]),
  ...aboutNobody('ux-phone-script', [
    [
      'recall-script',
      'easy',
      `Mammogram recall script
"This is [name] from Northgate Imaging."
"The doctor would like a few more pictures."
"Most of the time it's nothing."
Offer the first open slot. Interpreter line: 555-0117.`,
    ],
    [
      'nurse-line',
      'medium',
      `BUTTON BATTERY
Age over 1: honey 2 tsp every 10 min, max 6
Under 1: no honey
All: ED now, no vomiting, no food`,
    ],
    [
      'collections',
      'medium',
      `Deductible calls: say the amount only.
Never the test, never the diagnosis.
Supervisor: Ruthanne, ext 2240`,
    ],
    [
      'appt-types',
      'medium',
      `New 40, f/u 20, procedure 60
Dr. Abelson: no neck pain on Fridays
Dr. Wohl: OB only
Liz: therapy, 50 min, no same-day`,
    ],
    [
      'hard-steve',
      'hard',
      `If Big Steve from Lantus calls (the rep) he may leave samples w/ pharmacy.
If it's the one from jardiance, no.`,
    ],
  ]),
];
