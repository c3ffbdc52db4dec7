import { aboutNobody, aboutPatients } from './case.ts';

/** What a front office types and pastes in a day: registration, phones, scheduling, insurance, billing, records and the mail around them. */
export const frontOfficeDays = [
  ...aboutPatients('fo-intake-card', [
    [
      'new-patient-asthma',
      'easy',
      `NEW PATIENT
Name: «name:Adaeze Nwachukwu»
DOB: «date:03/14/1991»
Address: «address:4418 Larkmoor Ave Apt 6, Columbus OH 43207»
Cell: «phone:(614) 555-0182»
Email: «email:adaeze.nwa@mailbox.example»
Emergency contact: «name:Chidi Nwachukwu» (husband) «phone:614-555-0183»
Reason for visit: asthma, needs new inhaler, moved here from «address:Dayton» area
Allergies: sulfa
Pharmacy: Kroger on Parsons`,
    ],
    ['walk-in-rash', 'medium', `walk in, «name:tou vang», «date:8/22/03», rash both arms x4d, no pcp, self pay`],
    [
      'kid-card-mom',
      'medium',
      `Child: «name:Sione Tuiasosopo Jr.»   goes by "«name:Junior»"
DOB «date:11-02-2018»   M   wt 61 lb
Mom «name:Lupe» cell «phone:385.555.0144»
Here for: ear pain + fever 102 since Sunday
Shots UTD per mom, no records w/ her`,
    ],
    [
      'answered-clipboard',
      'hard',
      `1. What do we call you? «name:Summer»
2. Born? «date:July 9 1986»
3. What brings you in? can't sleep since the baby, crying a lot, dr told me to ask about PPD
4. Meds? sertraline 25 started last wk
5. Best # «phone:9705550117» ok to text`,
    ],
    [
      'dental-history',
      'easy',
      `Patient: «name:Begaye, Wilhelmina»  Chart «mrn:D-20881»
Last cleaning: 2 yrs
Medical hx: T2DM (A1c 8.1), HTN, stent 2019 on Plavix
Premed needed? no
Preferred language: Diné / English
Contact: «phone:505 555 0161», leave message w/ daughter «name:Shandiin»`,
    ],
    [
      'caps-er-reg',
      'easy',
      `PT ARRIVED BY PRIVATE VEHICLE. «name:KOWALCZYK, ZBIGNIEW» «date:01/30/1949» CC CHEST PRESSURE X 2 HRS. WIFE «name:HALINA» IN LOBBY. NO CARD ON HAND, STATES MEDICARE.`,
    ],
    [
      'ob-intake',
      'medium',
      `OB intake by phone w/ «name:Thanh-Truc Pham»
G2P1, LMP «date:6/3», EDD «date:3/10» by dates
prev c/s 2021, wants TOLAC
Partner «name:Bao» , both at «address:1190 Magnolia Ct, Garden Grove»
Wants female provider, Vietnamese ok w/ mother in law only`,
    ],
    [
      'scribbled-card',
      'hard',
      `«name:Will Long» / «date:2-11-57» / knee still swollen after the fall / blue cross, card copied / no email, don't call «phone:555-0170» after 8`,
    ],
    [
      'behavioral-screen',
      'hard',
      `Filled in for him by his aunt: name on card says «name:Ngozi» but he goes by «name:Gigi», pronouns he/him, here for first T visit, deadname NOT to be used on sticker. birthday «date:may 5 2004»`,
    ],
    [
      'oldest-new-pt',
      'medium',
      `New to practice: «name:Mrs. Eudora Thibodeaux», «age:97», lives with son «name:Alcide» on «address:Rural Route 2, Breaux Bridge». Macular degeneration, hard of hearing L. Brings all her pill bottles in a bread bag.`,
    ],
  ]),
  ...aboutPatients('fo-registration-fix', [
    [
      'merge-duplicates',
      'easy',
      `Please merge MRN «mrn:00448127» into «mrn:00392260». Both are «name:Guadalupe Ortega-Ruiz», DOB «date:12/12/1964». The second was made in ED last night when she came in with the kidney stone.`,
    ],
    [
      'dob-typo',
      'medium',
      `dob wrong on «name:soo-jin baek», we have «date:1/9/88» license says «date:9/1/88». lab rejecting her pap because of it`,
    ],
    [
      'newborn-name-change',
      'medium',
      `HIM — Babygirl «name:Haddad» (born «date:10/4», NICU bed 11) now has a name: «name:Yasmine Noor Haddad». Mother «name:Rania Haddad», «mrn:7719032». Please update before the 2nd newborn screen prints.`,
    ],
    [
      'wrong-guarantor',
      'medium',
      `Guarantor on acct «account:60021884» should be the mother «name:Patrice Oduya», not the grandmother. Patient is «name:Imani», tonsillectomy «date:9/18». Statements have been going to «address:77 Fennimore St, Baltimore 21215», please stop.`,
    ],
    [
      'deceased-flag',
      'hard',
      `took another call from the «name:Tsosie» family, we keep mailing colonoscopy reminders to dad and he passed «date:Aug 30». can somebody PLEASE flip the deceased flag`,
    ],
    [
      'twin-mixup',
      'hard',
      `Twins again. «name:Kou» got the flu shot, «name:Kong» got charted for it. Same birthday obviously («date:4/17/2016»), so look at the middle name before you move it.`,
    ],
    [
      'ssn-mismatch',
      'easy',
      `Eligibility bouncing for «name:Marcus T. Delacroix»: SSN on file «ssn:412-55-9083», patient says «ssn:412-55-9038». He is in dialysis chair 4 T/Th/S, ask him to bring the card.`,
    ],
    [
      'address-after-move',
      'medium',
      `Change of address taken at window
was: «address:219 Quill Rd, Yakima WA 98902»
now: c/o daughter «name:Marisol Peña», «address:4005 W Chestnut #12, Yakima 98908»
pt: «name:Evaristo Peña» «mrn:M0088213»
note: O2 company needs the new address too, concentrator moved with him`,
    ],
  ]),
  ...aboutPatients('fo-phone-message', [
    [
      'while-you-were-out',
      'easy',
      `WHILE YOU WERE OUT
To: Dr. Feldman   Time: 10:42
«name:Mrs. Ottoline Graves» called, ph «phone:802-555-0139»
Message: BP 178/96 this am, took extra lisinopril, now dizzy. Wants call back asap.
Taken by: Kim`,
    ],
    [
      'mom-about-fever',
      'medium',
      `mom of «name:Aarav» (Dr Sandhu's 4 mo) says fever is back, 101.4, not eating much. cb «phone:408-555-0126»`,
    ],
    [
      'coumadin-son',
      'medium',
      `Son of «name:Mr. Papadakis» called. INR at the drugstore was 4.9, they told him hold tonight's coumadin. Wants Dr to confirm. «name:Stavros», «phone:718 555 0198», he is driving until 5.`,
    ],
    [
      'rash-after-amox',
      'easy',
      `TC from pt «name:Kiersten Aamodt» DOB «date:07/21/1999»: hives 2 days into amoxicillin. No SOB, no lip swelling. Told to stop and wait for nurse. «phone:701-555-0111»`,
    ],
    [
      'angry-caller',
      'hard',
      `Ok heads up, «name:Rose» called 3x about the colonoscopy prep, she says nobody told her no red jello and she ate the red jello. She is not happy with me. Call her before noon.`,
    ],
    [
      'nursing-home-call',
      'medium',
      `Prairie View called re «name:L. Iron Cloud» rm 9: fell out of w/c, skin tear L forearm, steri strips on, family aware. Want order for tetanus y/n. Ask for Deb at the desk.`,
    ],
    [
      'refuses-to-say',
      'hard',
      `she wouldn't tell me what for, only "Dr knows, it's about the result". «name:N. Abdirahman», «phone:612/555/0155»`,
    ],
    [
      'log-of-calls',
      'medium',
      `Msgs for Dr. Reyes-Whitlock
8:05 «name:Bernice Stoltzfus» – gout flare R toe, can she double colchicine?
8:20 «name:Dao Xiong» – needs letter, lifting limit after hernia repair
9:11 «name:Mr. Featherstone» – hearing aid clearance form, will drop off
9:40 wife of «name:Hal Brinkmeyer» – more confused since the gabapentin
10:02 Walgreens, wants to sell you something, ignored`,
    ],
    [
      'lost-script',
      'hard',
      `«name:Grace» dropped her adderall down the sink (her words). Third time since June. Next refill not until «date:the 19th of November». You want to talk to her or shall I say no`,
    ],
  ]),
  ...aboutPatients('fo-voicemail', [
    [
      'cancel-pt',
      'easy',
      `Voicemail 7:14 AM: "Hi, this is «name:Deshawn Pettiway», that's P-E-T-T-I-W-A-Y, birthday «date:six twelve eighty-four». I've got physical therapy «date:Wednesday the fourteenth» and I gotta cancel, my back locked up again and I can't drive. My number is «phone:404-555-0173». Thanks."`,
    ],
    [
      'auto-transcript',
      'hard',
      `hi um this is for doctor Nasser this is «name:fatuma» um I was there for my son «name:abdi» he is the one with the ear tubes and the left one is is leaking again it smells bad so can somebody call «phone:206 555 0109» okay thank you bye`,
    ],
    [
      'daughter-refill',
      'medium',
      `New voicemail (0:48)
"Yes hello, «name:Joan Wisniewski» calling for my mother «name:Jadwiga», same last name. She's out of her Eliquis as of tonight and the mail order says they're waiting on you. It's «phone:two one six, five five five, oh one eight eight». Please today if at all possible."`,
    ],
    [
      'confidence-low',
      'hard',
      `[Transcription confidence: low]
"...this is mister «name:Quiñones» I had the cataract done on «date:Monday the second» and now I see like a curtain on the side, no pain... I'm at my sister's, «phone:787-555-0120»..."
[Audio ends]`,
    ],
    [
      'after-hours-list',
      'medium',
      `AFTER HOURS LINE
1) «name:Tamsin Okafor-Bright», «phone:503.555.0136», newborn not latching, day 4
2) unknown male, wants address, no message
3) "«name:Grandpa Lee»" per granddaughter, cath came out, they went to St. V's
4) «name:Priyanka S.», needs note for work (strep)`,
    ],
    [
      'chemo-question',
      'easy',
      `VM from «name:Lorenzo Castellani» (DOB «date:2/2/1952»): temp 100.9, had chemo on «date:Thursday 10/8». I paged onc on call right away. His cell «phone:412-555-0160».`,
    ],
    [
      'spelled-out',
      'medium',
      `"This is «name:Xochitl Barrera», X as in xray, O-C-H-I-T-L. I'm returning the nurse's call on my mammogram. I can be reached until three at «phone:five one zero, five five five, zero one four seven»." Sounded scared, please call her first.`,
    ],
  ]),
  ...aboutPatients('fo-scheduling', [
    [
      'waitlist-gi',
      'easy',
      `GI waitlist: «name:Okonkwo-Hale, Beatrix» «mrn:3301977», EGD for dysphagia, any day but Fri, «phone:816-555-0107», will take same day.`,
    ],
    [
      'noshow-pt',
      'medium',
      `«name:Trent Yazzie» no show x3 for PT (rotator cuff). per policy d/c letter? last seen «date:9/2»`,
    ],
    [
      'swap-slots',
      'hard',
      `can you flip «name:Pua» and «name:Mrs. Lindqvist» tmrw? «name:Pua» has to be npo for the glucose test and the old lady sleeps late anyway`,
    ],
    [
      'or-add-on',
      'medium',
      `Add-on for Dr. Mbeki «date:Tues 11/3»: «name:R. Villanueva-Santos», 54M, lap chole, BMI 44 so needs the big table. H&P in chart. Called pt at «phone:(915)555-0151», arrive 0530, last dose Ozempic was a wk ago.`,
    ],
    [
      'template-notes',
      'easy',
      `Appt notes
08:30 «name:Yoder, Amos» – f/u CHF, weigh first
08:45 «name:Yoder, Lavina» – his wife, shingles shot #2
09:15 «name:Tran, Kimberly» – depo, due by «date:11/30»
09:30 BLOCK (vendor lunch setup, no pts)
10:00 «name:Achterberg, Niels» – DOT physical, CPAP download needed`,
    ],
    [
      'recall-list-chatty',
      'hard',
      `Recall: got hold of «name:Birdie», she'll come for the mammo once her brother can drive. «name:Mr Oh» says stop calling, he had it at Kaiser. Left msg for «name:Long, Mei-Ling».`,
    ],
    [
      'peds-asthma-recheck',
      'medium',
      `pls put «name:Jayceon Whitfield» in with anybody before Fri, asthma recheck, was in the ED «date:10/20», mom can only do after 3 when she's off the bus route`,
    ],
    [
      'mri-claustro',
      'medium',
      `Resched MRI L-spine «name:Agnieszka Zając»
- could not finish on «date:9/29», claustrophobic
- Dr. Olander sent Ativan 1 mg x1, needs driver
- open magnet only, «date:Oct 16» 7:40a, she confirmed «phone:773-555-0168»`,
    ],
    [
      'by-initials',
      'hard',
      `J.R.M. («mrn:114-20-7») wants the same infusion chair as last time by the window, Remicade q8w, next «date:12/1»`,
    ],
    [
      'sleep-lab',
      'medium',
      `Sleep lab «date:Sat 11/7» bed 2 = «name:Tevita Fonoti», split night, brings his own CPAP mask. Bed 3 open, pls pull from list.`,
    ],
  ]),
  ...aboutPatients('fo-insurance-check', [
    [
      'elig-summary',
      'easy',
      `Eligibility checked for «name:Hortensia Valdivia», DOB «date:05/06/1972»
Member ID «health-plan:XQZ904417782»
Active, PPO, ded 1500 met 312.40
Specialist copay 50, PT 30 visits/yr, 11 used
Dx for visit: adhesive capsulitis R shoulder`,
    ],
    [
      'medicaid-termed',
      'medium',
      `«name:Keyshawn»'s medicaid termed «date:9/30», mom has no idea. his ADHD meds are due, I gave her the marketplace #`,
    ],
    [
      'cob-question',
      'medium',
      `COB mess: «name:Irena Horvat» has Medicare («health-plan:1EG4-TE5-MK73») plus husband «name:Davor»'s group plan, he is still working. Hip replacement «date:11/12» will deny if we bill Medicare prime.`,
    ],
    [
      'call-reference',
      'easy',
      `Called Aetna 1-800 line, spoke w/ Renee, ref# «account:C-77120934». Pt «name:Siddharth Venkataraman» ID «health-plan:W2210 98734». Infertility: dx only covered, no IVF. Told pt.`,
    ],
    [
      'sleep-study-benefits',
      'medium',
      `Benefits — home sleep test
pt «name:BaoYer Lor»   «date:3/3/80»
UCare «health-plan:4490178200»
95806 no auth, 20% after ded, ded left $640
pt wants to think about it, snoring is "not that bad"`,
    ],
    [
      'wrong-card',
      'hard',
      `The card «name:old Mr. Sweetwater» gave us is his wife's. He's the one with the pacemaker check, she isn't even our patient. Call the house, «phone:928-555-0119».`,
    ],
    [
      'self-pay-quote',
      'hard',
      `«name:Noor» said forget insurance, her husband must not see the EOB for the IUD. Mark confidential, mail nothing to «address:Dunmore Ln», self pay 20% off`,
    ],
    [
      'vision-vs-medical',
      'medium',
      `«name:Eun-ji Rhee» here «date:10/27» for flashes + floaters = MEDICAL not VSP. Ran her BCBS, ID «health-plan:R58812045», active.`,
    ],
  ]),
  ...aboutPatients('fo-prior-auth', [
    [
      'humira-request',
      'easy',
      `PRIOR AUTHORIZATION REQUEST
Patient: «name:Oluwaseun Adeyemi-Clarke»
DOB: «date:09/25/1979»
Member #: «health-plan:H77430-01»
Drug: adalimumab 40 mg SC q2wk
Dx: M05.79 rheumatoid arthritis
Tried/failed: MTX 20 mg x 9 mo, leflunomide (LFTs up)
Prescriber: K. Brandvold MD
Urgent: no`,
    ],
    [
      'peer-to-peer',
      'medium',
      `P2P set for «name:Mrs. Chukwu»'s lumbar fusion, «date:Thu 10/29» 12:15, auth «account:A20-5518830». Have the flexion films open.`,
    ],
    [
      'ozempic-denied',
      'medium',
      `PA for ozempic denied again on «name:danny kealoha», plan says A1c must be > 6.5 and his is 6.4. he's prediabetic + bmi 41. want to try wegovy thru his wife's plan?`,
    ],
    [
      'ct-approved',
      'easy',
      `APPROVED – CPT 74177, 1 unit, «date:10/05/2026»–«date:12/04/2026», auth no. «account:208871154». Member «name:HERNANDO BUSTILLO» ID «health-plan:9008812-44». Dx R10.9.`,
    ],
    [
      'letter-necessity',
      'medium',
      `To Whom It May Concern:
I am writing on behalf of my patient, «name:Ms. Ffion Prydderch» (born «date:April 2, 1968»), to request coverage of a CGM.
She has had type 1 diabetes for 31 years with hypoglycemia unawareness and two EMS calls this year.
Fingersticks 8x daily have not prevented these events.
«name:Ms. Prydderch» lives alone. I consider the device medically necessary.
Sincerely,
A. Tolliver, MD`,
    ],
    [
      'status-table',
      'easy',
      `Pt\tDrug/Proc\tSubmitted\tStatus
«name:Gebremariam, Selam»\tXolair\t«date:10/1»\tpend, need IgE
«name:Fa'alogo, Ioane»\tMRI knee R\t«date:10/6»\tappr
«name:Pritchard, Wm»\tEntresto\t«date:10/6»\tdenied - step
«name:Nakai, D.»\tBotox migraine\t«date:10/9»\tpend`,
    ],
    [
      'missing-chart-notes',
      'hard',
      `Cover My Meds kicked back «name:Rosario B.», they want "objective evidence she failed two" – we have imitrex and topamax in the Feb note, just attach it`,
    ],
    [
      'genetic-test',
      'medium',
      `Auth dept wants pedigree for «name:Shoshana Blumenkrantz» before BRCA panel. Mom «name:Ruth» ovarian @ 44, aunt «name:Devorah» breast @ 39. Fax to Optum attn case «account:GX-441902».`,
    ],
  ]),
  ...aboutPatients('fo-denials', [
    [
      'co-50-appeal',
      'easy',
      `Claim «account:2026278A00931», pt «name:Leilani Kapule», DOS «date:08/14/2026», CPT 29881 denied CO-50. Op note shows complex meniscal tear w/ locking. Appeal by end of month.`,
    ],
    [
      'timely-filing',
      'medium',
      `timely filing denial on «name:gustavo merino-paz», colonoscopy «date:3/11», we have the clearinghouse acceptance so send proof. acct «account:88140-2»`,
    ],
    [
      'eob-copy',
      'easy',
      `EXPLANATION OF BENEFITS
Patient: «name:Teodora Mihailescu»
Subscriber ID: «health-plan:JKM 330 218 774»
Claim: «account:E5519902317»
Service date: «date:07/30/2026»
Service: Psychotherapy 60 min
Billed 210.00  Allowed 131.22  You owe 40.00`,
    ],
    [
      'modifier-fix',
      'hard',
      `same-day 99213 + 20610 bundled on «name:Ekaterina V.», knee inj and she also came for the thyroid, so 25 is legit. rebill`,
    ],
    [
      'workqueue-notes',
      'medium',
      `WQ 14 notes:
«account:HAR 7002119» «name:Dineyazhe, Carl» – ambulance denied not med nec, STEMI run sheet attached
«account:HAR 7002240» «name:Szymanski, Iwona» – dup claim, void one, both are the «date:9/3» cath
«account:HAR 7002266» «name:Bui, H.» – MSP questionnaire missing, inpt for pna`,
    ],
    [
      'birth-date-of-newborn',
      'medium',
      `Baby «name:Okoye»'s circ denied "member not found" – mom «name:Ifeoma» never added him to the plan. He was born «date:9/9», she has 30 days, that was… 2 weeks ago.`,
    ],
    [
      'appeal-by-family',
      'medium',
      `Dear Appeals Department,
My father «name:Nguyen Van Hoa», member «health-plan:M-10288341», was told that rehab after his stroke would end «date:October 18». He still cannot swallow safely and cannot stand without two people. Please keep him at Willow Creek.
«name:Linda Nguyen-Marsh»
«address:68 Tern Street, Dorchester MA 02122»
«phone:617-555-0128»`,
    ],
    [
      'coder-query-by-room',
      'hard',
      `Coding question on the gentleman from 412A last wk, «mrn:E990412»: was the sepsis POA or not, DRG hangs on it`,
    ],
  ]),
  ...aboutPatients('fo-payment-plan', [
    [
      'fifty-a-month',
      'easy',
      `«name:Raylene Thundercloud» agrees to $50/mo on acct «account:4471902» (appendectomy bal $2,310.88), first draft «date:11/15». Verbal by phone «phone:406-555-0133».`,
    ],
    [
      'hardship-cancer',
      'medium',
      `Hardship app for «name:Mr. & Mrs. Abubakar»: she's in radiation for breast ca, he lost hours. Income attached. Write off coinsurance 100%?`,
    ],
    [
      'broken-promise',
      'hard',
      `«name:kyle» in the boot (broken ankle, june) missed his 2nd payment, says he'll come by friday w cash. don't send to collections yet pls`,
    ],
    [
      'divorce-split',
      'medium',
      `Per decree, braces for «name:Annaliese Grue» split 50/50: dad «name:Torben» pays by card ending «account:4471», mom «name:Heidi» by check. Next ortho adj «date:11/19», balance must be zero or no wire change? (ask Dr)`,
    ],
    [
      'letter-of-terms',
      'easy',
      `«date:October 12, 2026»
«name:Ms. Jacinta Morales-Webb»
«address:912 Coyote Trail, Las Cruces, NM 88005»
Account «account:LC-558120»
Dear «name:Ms. Morales-Webb»,
This confirms your payment arrangement for the emergency visit of «date:August 1, 2026» (kidney infection). You will pay $75.00 on the 5th of each month for 9 months.
Thank you,
Patient Financial Services`,
    ],
    [
      'charity-note',
      'hard',
      `Sister Bernadette from the shelter vouches for the lady w/ the seizures, «name:Miss Opal», no address, sleeps at «address:1st & Alder». 100% charity, done.`,
    ],
    [
      'ivf-package',
      'medium',
      `«name:Saoirse + Dmitri Volkov» paid dep $4,000 for cycle 2 (frozen transfer), rest due before «date:Nov 24» retrieval... no wait, transfer. Receipt to «email:svolkov88@inbox.example»`,
    ],
  ]),
  ...aboutPatients('fo-records-release', [
    [
      'roi-form-filled',
      'easy',
      `AUTHORIZATION TO RELEASE
I, «name:Marguerite Fontenot», DOB «date:08/08/1955», authorize Bayou Heart to release cath report and echo dated «date:06/17/2026» to Dr. Lyle Pruitt, fax 225-555-0190.
SSN last 4: «ssn:6620»
Signed: «name:M. Fontenot»  Date: «date:10/21/26»`,
    ],
    [
      'attorney-request',
      'medium',
      `Law office of Grubb & Stein wants everything on «name:Terrell Hampton» from the MVA «date:2/14» forward, incl. billing and the shoulder films. Their file «account:26-PI-0338». Signed auth is HIPAA ok, no psych notes checked.`,
    ],
    [
      'school-shots',
      'medium',
      `mom picking up shot record for «name:Zainab» & «name:Yusuf Al-Jaberi», school won't let them in w/o 2nd MMR`,
    ],
    [
      'disability-determination',
      'easy',
      `SSA/DDS request
Claimant: «name:Hollis Wayne Burkett»
SSN: «ssn:***-**-3917»
DOB: «date:11/11/1970»
Alleges: COPD, degenerative disc disease, depression
Records needed: 01/2025 to present, PFTs, MRI
Case #: «account:D4-880127-26»`,
    ],
    [
      'wrong-fax',
      'hard',
      `Privacy: the discharge papers for «name:Hyacinth» (the hernia, Dr Doyle) went to the tire shop because the fax no. was off by one. They shredded it they say. Log it.`,
    ],
    [
      'images-on-disc',
      'medium',
      `Disc burned for «name:Vue, Mai See» — CT abd «date:9/27» + US — she flies to Mayo Sunday, pickup at window 3, bring ID`,
    ],
    [
      'transfer-of-care',
      'medium',
      `To: Records, Cedar Family Practice
Please forward the complete chart of «name:Emeka & Blessing Uzoma» and children «name:Tobi» («date:1/5/15») and «name:Ada» («date:6/30/19») who have moved to our practice. «name:Ada»'s VP shunt history is needed before «date:November 9».
Thank you, Oak Park Pediatrics`,
    ],
    [
      'deceased-next-of-kin',
      'hard',
      `Widow here for husband's path report, the melanoma. «name:Nakamura». She has the letters testamentary. He died «date:July 4».`,
    ],
  ]),
  ...aboutPatients('fo-referral', [
    [
      'nephro-referral',
      'easy',
      `Referral to Nephrology
Pt: «name:Cornelius Mapp»  DOB «date:12/01/1958»  «phone:843-555-0142»
Dx: CKD 3b, eGFR 38 (was 51), proteinuria
Meds: losartan 100, metformin 500 bid
Please see within 30 d.
Ref by: T. Esposito NP`,
    ],
    [
      'gi-bounced',
      'medium',
      `GI sent «name:Amaranta Solis»'s referral back, they won't see IBS w/o celiac labs. Can you order tTG and resend`,
    ],
    ['uro-short', 'easy', `Ref uro: «name:Gunnar Halvorsen», «date:5/19/1961», PSA 7.2 up from 4.1, wants Dr Ahn only`],
    [
      'therapist-handoff',
      'hard',
      `Hi Bev, sending you «name:Young», he is 17 and hasn't left his room since his dad's accident. Mom drives. He likes chess, start there. PHQ-A was 19.`,
    ],
    [
      'ent-fax-cover',
      'medium',
      `FAX — 4 pages incl. cover
To: Lakeshore ENT, attn referrals
From: Dr. Ximena Prado's office
RE: «name:Delphine Achebe-Toussaint» («mrn:LK-20471»)
Recurrent tonsillitis 7x/yr, sleep-disordered breathing. Snoring video available from father. Insurance: Molina «health-plan:004418827».`,
    ],
    [
      'referral-loop',
      'medium',
      `Open referrals > 60d:
- «name:Mwangi, Grace» – cardiology, murmur – pt never called back
- «name:O'Dell, Pat» – derm, mole on back – seen «date:9/15», no note rec'd
- «name:Sengsavang, K.» – hep C clinic – ins issue
- «name:Rutherford, B.» – pain mgmt – declined`,
    ],
    [
      'warm-handoff-ob',
      'hard',
      `mfm wants to see «name:Shanelle» this wk, the twins are discordant 24%. she's at work (the Target on 9th) til 4, text her don't call`,
    ],
  ]),
  ...aboutPatients('fo-sheet-rows', [
    [
      'csv-header-appts',
      'easy',
      `last,first,dob,phone,visit_date,reason
«name:Abernathy»,«name:Coral»,«date:1983-04-02»,«phone:3035550112»,«date:2026-10-12»,thyroid nodule f/u
«name:Nguyen»,«name:Duc»,«date:1947-09-19»,«phone:3035550175»,«date:2026-10-12»,COPD
«name:Salazar»,«name:Inés»,«date:2011-12-28»,«phone:7205550148»,«date:2026-10-13»,sports physical/asthma form`,
    ],
    [
      'tsv-no-header',
      'medium',
      `«mrn:100418»\t«name:MOUA PAO»\t«date:07041952»\tJ44.1\tINPT\t3W
«mrn:100533»\t«name:TRUJILLO ELOY»\t«date:01221960»\tI50.23\tINPT\t3W
«mrn:100601»\t«name:BAUTISTA NENITA»\t«date:10301939»\tN39.0\tOBS\t3E`,
    ],
    [
      'a1c-outreach',
      'medium',
      `Name | Last A1c | Called?
«name:Tiffani Roanhorse» | 11.2 | y, coming «date:11/6»
«name:Jerzy Pawlak» | 9.8 | LVM
«name:Vaimoana T.» | 10.1 | number dead
«name:Lester Quick» | 9.4 | says he feels fine`,
    ],
    [
      'semicolon-claims',
      'easy',
      `ClaimNo;Member;Name;DOS;ICD;Paid
«account:7710029»;«health-plan:BB2230118»;«name:Castaneda, Ofelia»;«date:20260903»;E11.65;84.10
«account:7710030»;«health-plan:BB2230574»;«name:Harjo, Wilma»;«date:20260903»;F33.1;112.00`,
    ],
    ['one-row', 'hard', `«name:Rao»,«name:Meenakshi»,F,«date:5/5/44»,Cigna,«health-plan:U8820419»,pemetrexed,C4D1`],
    [
      'vaccine-clinic-signin',
      'medium',
      `Flu clinic sign-in
1\t«name:Bjorn Aas»\t«date:2/9/51»\thigh dose\tL arm
2\t«name:Mrs. Aas»\t«date:8/1/53»\thigh dose\tL arm
3\t«name:Tyrese Gaines»\t«date:6/6/07»\tregular\tR arm, faints
4\t«name:Hnub Yang»\t«date:12/31/88»\tegg allergy?? ask RN`,
    ],
    [
      'therapy-caseload',
      'hard',
      `caseload wk 43
«name:Bea M.» – /r/ & /s/, 2x30
«name:Tavita» – AAC, new battery
«name:Joaquín R-L» – fluency, absent mon
«name:Oak» – selective mutism, mom in room`,
    ],
    [
      'balance-export',
      'medium',
      `"Acct","Patient","Bal","Last pmt","Dept"
"«account:330118»","«name:Stavrou, Eleni»","1,204.00","«date:08/30/26»","Oncology infusion"
"«account:330254»","«name:Jean-Baptiste, Wisler»","85.50","none","Wound care"
"«account:330261»","«name:Cho, Gyu-ri»","412.19","«date:09/12/26»","Fertility"`,
    ],
  ]),
  ...aboutPatients('fo-patient-email', [
    [
      'to-patient-prep',
      'easy',
      `From: scheduling@ridgeviewgi.example
To: «email:pilar.echeverria@inbox.example»
Subject: Your colonoscopy on «date:Friday, November 13»
Hi «name:Pilar»,
Your arrival time is 6:45 am. Stop your iron pills a week before and do not take the Xarelto for two days, as Dr. Vance told you. You need a driver.
Endoscopy Scheduling`,
    ],
    [
      'inside-about-patient',
      'medium',
      `Subject: FW: unhappy parent
Team, «name:Mr. Adebisi» wrote to patient relations that «name:Femi» waited 3 h in the ED with a broken wrist and nobody gave him anything for pain. Can I get a timeline by noon? Chart «mrn:5512094».`,
    ],
    [
      'portal-message',
      'hard',
      `Hello Dr. Kim, it's «name:Thea». The cream did nothing and now the yeast thing is worse. Can I have the pill like last time? Same CVS. Thx`,
    ],
    [
      'signature-only',
      'medium',
      `I need my appointment moved please. My blood sugars have been all over the place and I start the night shift.

Kind regards,
«name:Anastasios "Tasso" Lykos»
«phone:(727) 555-0154»
«address:Tarpon Springs»`,
    ],
    [
      'billing-question-mail',
      'easy',
      `From: «name:Harriet Standing Bear» <«email:hstandingbear@post.example»>
To: billing@
Subject: acct «account:0099812»
Why am I charged twice for the stress test on «date:9/22/26»? I have Medicare and Tricare for Life. Please call «phone:605-555-0177».`,
    ],
    [
      'school-nurse',
      'hard',
      `hey, quick one, is «name:Lemuel»'s epi pen at school the 0.15 or the 0.3? he's 70 lb now & aunt «name:Tish» is asking`,
    ],
    [
      'surgeon-office',
      'medium',
      `Good morning, could you please send clearance for our mutual patient «name:Rosalind Achterkamp», DOB «date:10/17/1950»? TKA is booked for «date:12/8». We need EKG, A1c under 7.5, and a plan for her Eliquis. Thank you, Misty at Summit Ortho`,
    ],
    [
      'translated-mail',
      'hard',
      `Buenos días, soy la hija de «name:don Anselmo». Mi papá no puede ir a la diálisis mañana, está con diarrea. ¿Qué hacemos? «name:Yadira», «phone:956-555-0121»`,
    ],
    [
      'link-shared',
      'medium',
      `«name:Kaimana» keeps her glucose log at «url:https://sugarlog.example/u/kaimana-h», she asks that Dr. Boyle look before «date:Monday 11/2».`,
    ],
  ]),
  ...aboutPatients('fo-reminder-letter', [
    [
      'mammogram-overdue',
      'easy',
      `«name:Mrs. Philomena Garrity»
«address:30 Cobbler's Way
Scranton, PA 18505»

Dear «name:Mrs. Garrity»:
Our records show that your last mammogram was on «date:July 2, 2024». With your family history Dr. Rosen recommends one every year. Please call 570-555-0100.`,
    ],
    [
      'text-reminder',
      'medium',
      `Reminder: «name:Olujimi», you have an appt w/ the Diabetes Center «date:Wed Nov 4» 2:15p. Bring your meter. Reply C to confirm`,
    ],
    [
      'pap-second-notice',
      'medium',
      `SECOND NOTICE
Dear «name:Ms. Yellowhair»,
Your Pap test of «date:8/19/26» needs follow-up (colposcopy). We tried «phone:(480) 555-0134» twice. Please do not wait.`,
    ],
    [
      'dismissal-letter',
      'hard',
      `Dear «name:Mr. Grimaldi»,
After four missed visits at the Suboxone clinic, the last on «date:October 6», we can no longer hold your place. You may get refills for 30 days while you look for somebody else.
Respectfully, the Office Manager`,
    ],
    [
      'postcard-eye',
      'hard',
      `Time flies, «name:Winnie»! It's been a year since we looked at your retinas. Diabetes doesn't take a year off, and neither should your eyes. Call us.`,
    ],
    [
      'well-child-letter',
      'easy',
      `To the parents of «name:Mikaele Sapolu» («date:02/18/2022»):
he is due for the 4-year well visit and DTaP, IPV, MMR, varicella. He was last seen «date:03/01/2026» for bronchiolitis, and still owes us a hearing recheck.`,
    ],
    [
      'lab-letter-caps',
      'medium',
      `«name:JUN-HO» YOUR HEP B LABS ARE DUE. PLEASE COME FASTING ANY WEEKDAY 7-11. ORDER «account:L4471-09» IS IN THE COMPUTER.`,
    ],
  ]),
  ...aboutPatients('fo-fmla-comp', [
    [
      'fmla-cert',
      'easy',
      `FMLA WH-380-E
Employee: «name:Roberta Kanuho»
Condition began: «date:09/21/2026»
Duration: 6–8 weeks
Facts: total hysterectomy, no lifting over 10 lb
Treatment visits: «date:10/05», «date:11/02»
Provider: J. Sorrentino DO`,
    ],
    [
      'comp-first-report',
      'medium',
      `WC first report: «name:Esteban Quispe», «date:6/14/90», forklift vs R foot «date:10/19», crush 3rd–5th mets. Claim «account:WC26-118840», adjuster Loretta. Off work til ortho.`,
    ],
    [
      'intermittent-leave',
      'medium',
      `«name:Deb Kowalski»'s intermittent FMLA for migraines ran out, HR wants a new form w/ frequency. Put 2–4/mo, 1 day each?`,
    ],
    [
      'caregiver-leave',
      'hard',
      `Form is for the husband's job, not hers: «name:Andre» needs 3 days per cycle to sit with «name:Monique» during chemo. Dr. Liu to sign page 3`,
    ],
    [
      'return-to-work',
      'easy',
      `«name:Phuong Le» may return to work «date:11/9/2026», sedentary only x 2 wks, wrist brace at all times (carpal tunnel release R «date:10/12»). Recheck «date:11/23».`,
    ],
    [
      'ime-dispute',
      'hard',
      `Adjuster says IME found «name:Big Ray» at MMI, our doc says no way, he can't raise the arm past his ear. Need the ROM from the last 3 visits`,
    ],
    [
      'std-form',
      'medium',
      `Short term disability, page 2
Claimant «name:Ayantu Bekele»   Claim «account:STD-0044719»
Last day worked «date:9/11»
Dx: hyperemesis gravidarum, 14 wk
Restrictions: no standing > 30 min
Next visit «date:10/30»
Expected return: unknown
Fax back to carrier and call her at «phone:571-555-0165»`,
    ],
  ]),
  ...aboutPatients('fo-transport-interpreter', [
    [
      'dialysis-ride',
      'easy',
      `Ride request: «name:Mr. Elroy Pinkney», wheelchair, pickup «address:1840 E 71st St Apt 3B, Cleveland», to Fresenius MWF 5:15a chair. «phone:216-555-0180».`,
    ],
    [
      'hmong-interpreter',
      'medium',
      `«name:Xee Thao» needs Hmong interpreter for her appt «date:11/10», female pls, it's the pelvic`,
    ],
    [
      'asl-preop',
      'medium',
      `ASL interp booked 6a-10a «date:Thu 11/5» for «name:Jolene Starks» (Deaf, hysteroscopy). She reads lips poorly with masks, get the clear ones.`,
    ],
    [
      'no-ride-missed-chemo',
      'hard',
      `van never came for «name:Miss Ida», so no chemo today. pharmacy already mixed it. who eats the cost??`,
    ],
    [
      'medical-transport-form',
      'easy',
      `NEMT FORM
Member: «name:Kerubo Nyaboke»
Medicaid ID: «health-plan:AZ7719 0428»
Pick up: «address:Desert Palms #114, 2200 S Mill, Tempe 85282»
Drop: Banner wound clinic
Level: stretcher, bariatric, O2 3L
Date/time: «date:10/28/2026» 09:20
Escort: son «name:Onyango»
Reason: stage IV sacral ulcer, vac change`,
    ],
    [
      'phone-interp-log',
      'medium',
      `Interp ID 40218 (Somali), 22 min. Discussed w/ «name:Hodan»'s mother that the strep test was positive, 10 d of amox, both arms of family to be swabbed.`,
    ],
    [
      'air-ambulance',
      'medium',
      `Need fixed wing quote: «name:Palani Kahale», vented, TBI s/p surf accident, Maui → Denver (home is «address:Lakewood CO»), sister «name:Noelani» goes along. Earliest «date:Nov 1».`,
    ],
    [
      'cant-hear-dispatch',
      'hard',
      `driver couldn't find «name:Ba Noi Lieu», she is at the yellow house behind the temple not the apartments, knees bad so he has to come to the door. eye clinic said they'll still see her`,
    ],
  ]),
  ...aboutPatients('fo-dme', [
    [
      'cpap-order',
      'easy',
      `DME ORDER
«name:Fitzgerald Osei»  DOB «date:04/24/1966»
E0601 CPAP auto 6–14 cm H2O, heated humidifier
Dx G47.33, AHI 31 on «date:08/27/2026»
Ship to «address:51 Dogwood Ln, Union NJ 07083»
Length of need: 99`,
    ],
    [
      'wheelchair-serial',
      'medium',
      `«name:Calvin Redhouse»'s power chair (SN «device:QK6-220914-R») veers left. ALS, he can't be w/o it. loaner today?`,
    ],
    [
      'o2-recert',
      'medium',
      `O2 recert due «date:11/20» for «name:Wanda Czarnecki», sat 86% RA walking. Lincare needs the note signed, not just the form.`,
    ],
    [
      'breast-pump',
      'easy',
      `Please send double electric pump to «name:Mariam Kourouma», «address:7 Hawthorne Pl, Bronx 10453», delivered «date:10/15», baby in NICU, ID «health-plan:NYC44180922».`,
    ],
    [
      'diaper-supplies',
      'hard',
      `for «name:Tomasito»: size 6 briefs 200/mo, gloves, chux. g-tube bags came w/o the extensions again. mom says she's on hold w/ them an hour every month`,
    ],
    [
      'walker-pickup',
      'hard',
      `«name:Mrs. Upshaw» died «date:Sunday 10/25», family wants the hospital bed out of the living room before the repast. Pick up asap, be kind`,
    ],
    [
      'pump-recall',
      'medium',
      `Recall match: insulin pump serial «device:MMT-77209415» belongs to «name:Isaac Brandvold-Ruiz». Called «phone:952-555-0116», he'll switch to pens until the new one is there.`,
    ],
  ]),
  ...aboutPatients('fo-pharmacy-callback', [
    [
      'qty-limit',
      'easy',
      `CVS 4471 re «name:Antoine Breaux» DOB «date:03/30/1977»: ondansetron 8 mg #30, plan allows 12. OK to change? Rx «account:1184092».`,
    ],
    [
      'interaction',
      'medium',
      `pharmacist worried, «name:svetlana g» on clarithro + simva, hold statin x 10d? call Reggie at walgreens on Main`,
    ],
    [
      'hard-copy-lost',
      'medium',
      `Publix says no rx ever came for «name:Mr. Thistlewood»'s Norco. E-scribe shows sent «date:10/22» 4:11p. He's post-op day 2 and hurting, resend?`,
    ],
    [
      'compounded',
      'hard',
      `Compounding wants to know flavor for «name:Peanut» — sorry, that's «name:Penelope Ashworth-Diaz» lol — omeprazole susp 2 mg/mL. Grape made her gag last time.`,
    ],
    [
      'early-fill-trip',
      'medium',
      `«name:Lusia Mataele» flying to Tonga for 3 mo, wants 90d of metformin, glipizide & test strips. Vacation override done? She leaves «date:Nov 8».`,
    ],
    [
      'specialty-delivery',
      'easy',
      `Accredo: Stelara for «name:Nathaniel Roundtree», delivery «date:Tue 11/3» needs adult signature at «address:88 Pecan Bend, Macon GA 31204». They can't reach him at «phone:478-555-0113».`,
    ],
    [
      'vet-sounding',
      'hard',
      `spoke to the pharmacy, they have «name:Mr. Fox» as «name:Wolf Fuchs», different birthday, so his warfarin sat there. Told them it's one man`,
    ],
    [
      'list-of-callbacks',
      'medium',
      `Pharmacy callbacks «date:10/26»
«name:Hsu, Wen» – Trulicity backorder, switch?
«name:Delgadillo, M.» – PA on Vyvanse exp
«name:Ferris, Joy» – allergic to PCN on their profile, we sent Augmentin (!!)
«name:Kipkemboi, A.» – OK 90 day`,
    ],
  ]),
  ...aboutNobody('fo-formulary', [
    [
      'tier-list',
      'easy',
      `2026 DRUG LIST (excerpt)
adalimumab-adaz   Tier 5   PA, QL 2/28d
apixaban 5 mg     Tier 3   QL 60/30d
atorvastatin      Tier 1
semaglutide       Tier 3   PA (T2DM only), ST metformin
sumatriptan tab   Tier 2   QL 9/30d`,
    ],
    [
      'step-edit',
      'medium',
      `Effective 1/1/2027 Entresto requires a trial of an ACE or ARB within 180 days. Call 1-800-555-0100, option 3.`,
    ],
    [
      'ozempic-criteria',
      'medium',
      `Wegovy/Ozempic: A1c must be > 6.5 or BMI > 40 with one comorbidity. Prediabetes alone is NOT covered. Wife or husband on another plan? Bill that one first.`,
    ],
    [
      'sample-closet',
      'medium',
      `sample closet 10/12: Trulicity 4, Eliquis starter 7, Xarelto 0, Breztri 11 (exp 02/27), Ubrelvy 3`,
    ],
    [
      'brand-names-as-people',
      'hard',
      `Allegra, Yasmin, Ella, Aviane and Camila are all on Tier 1 as of Friday. Natalia and Isibloom moved to Tier 2. Yaz stays brand only.`,
    ],
    [
      'shortage-note',
      'easy',
      `Shortage: amoxicillin susp 400/5, use 250/5 and double the volume. Adderall IR 20 mg on allocation until December.`,
    ],
    [
      'exclusions',
      'hard',
      `Excluded products and what to use:
Humira -> Hadlima
Lantus -> Semglee
Victoza -> generic liraglutide
Nurtec -> Ubrelvy
Questions go to Florence in pharmacy benefits, not to the call center.`,
    ],
    [
      'flavors',
      'medium',
      `Compounding flavors in stock: grape, bubblegum, peanut butter (vet only), cherry. Omeprazole susp 2 mg/mL keeps 30 d in fridge.`,
    ],
    [
      'vaccine-fridge',
      'easy',
      `Fridge B inventory
MMR 12 doses lot T0418 exp 03/2027
DTaP 30 doses
High-dose flu 44
Shingrix 9
Temp log: 4.1 C at 0800, initials KB`,
    ],
  ]),
  ...aboutNobody('fo-rota', [
    [
      'desk-week',
      'easy',
      `Front desk, week of Nov 2
Mon  Kim / Deshawn
Tue  Kim / Rosario
Wed  Deshawn / float
Thu  Rosario / Kim
Fri  all three, flu clinic 1–4`,
    ],
    [
      'clinic-by-condition',
      'hard',
      `Who sees what: Nguyen – thyroid, pump starts. Okafor – gestational diabetes. Lindqvist – PCOS, weight. Young – bones. New slots open at 7 on Thursday.`,
    ],
    [
      'call-schedule',
      'medium',
      `ON CALL
11/6 Fri  Castellani (stroke)   412-555-0199
11/7 Sat  Adebisi (STEMI)       412-555-0188
11/8 Sun  Prado (trauma)        412-555-0177
swap by text to Bev only`,
    ],
    [
      'or-rooms',
      'medium',
      `OR 3 Mbeki chole x4; OR 4 Olander spine all day; OR 5 Ahn uro (robot); OR 6 closed, terminal clean`,
    ],
    [
      'lunch-cover',
      'easy',
      `lunch cover today: Misty 11:30, Reggie 12, Loretta 12:30. phones roll to the back at noon`,
    ],
    [
      'infusion-chairs',
      'hard',
      `Infusion: Joy has chairs 1-4 (Remicade, iron), Grace has 5-8 (chemo), Will floats. Mrs. Hanley from volunteers brings the snack cart at 2.`,
    ],
    [
      'therapy-staffing',
      'medium',
      `Rehab staffing
PT: Beau (ortho, knees/hips), Li (vestibular)
OT: Carmen – hands
SLP: Tovah – swallow studies Tue/Thu
No-show slots get filled from the wait list by the desk.`,
    ],
    [
      'interpreter-shifts',
      'easy',
      `Interpreter office: Hmong 8-4 M-F (Mai), Somali by phone, Spanish two on every shift, ASL request 48 h ahead.`,
    ],
    [
      'nurse-line',
      'hard',
      `Rose takes rashes and fevers, Summer takes refills, and anything with chest pain goes to 911 not to Rose. Schedule changes 11/15.`,
    ],
    [
      'rota-tsv',
      'medium',
      `Date\tAM\tPM\tNotes\n11/2\tTran, K.\tYoder, A.\tDOT physicals\n11/3\tTran, K.\tPritchard, W.\tdepo/IUD clinic\n11/4\tAas, B.\tYoder, A.\tcoumadin clinic`,
    ],
  ]),
  ...aboutNobody('fo-blank-form', [
    [
      'intake-blank',
      'easy',
      `NEW PATIENT REGISTRATION
Name: ______________________  DOB: __/__/____
Address: ____________________________
Cell: (___) ___-____   Email: ____________
Emergency contact: ____________ Relationship: ______
Reason for visit: ____________
Allergies: ____________`,
    ],
    [
      'roi-blank',
      'easy',
      `I, ____________________, authorize Bayou Heart to release
[ ] cath report  [ ] echo  [ ] labs  [ ] psychotherapy notes
dated ___/___/___ to __________________.
Signed ______________  Date ________`,
    ],
    [
      'phq9-blank',
      'medium',
      `Over the last 2 weeks, how often have you been bothered by:
1. Little interest or pleasure 0 1 2 3
2. Feeling down, depressed 0 1 2 3
3. Trouble sleeping 0 1 2 3
TOTAL ____`,
    ],
    [
      'while-out-blank',
      'medium',
      `WHILE YOU WERE OUT
To ________  Time ____ am/pm
M ______________ of ______________ Phone ________
[ ] telephoned [ ] came to see you [ ] refill [ ] test results [ ] will call again`,
    ],
    [
      'pa-blank',
      'hard',
      `Patient: (last, first)
Member #:
Drug / strength / sig:
ICD-10:
Tried and failed (with dates):
Prescriber: K. Brandvold MD, NPI 1448820173, ph 651-555-0102
Urgent? Y / N`,
    ],
    [
      'questionnaire-kids',
      'medium',
      `Asthma action plan – school year 2026/27
Child's name:            Teacher:
GREEN zone: no cough, plays ok -> controller daily
YELLOW: cough, wheeze -> albuterol 2 puffs q4h
RED: ribs show, can't talk -> 911
Parent signature:`,
    ],
    [
      'fmla-blank',
      'easy',
      `WH-380-E Section III. Approximate date condition began: ______. Will the employee be incapacitated for a single continuous period? No / Yes. If so, from ____ to ____.`,
    ],
    [
      'signin-sheet',
      'medium',
      `Flu clinic sign-in\n#\tPrint name\tBirth date\tHigh dose?\tArm\n1\t\t\t\t\n2\t\t\t\t\n3\t\t\t\t`,
    ],
    [
      'dme-blank',
      'hard',
      `E0601 CPAP  ☐ fixed ___ cm  ☐ auto ___–___ cm
Dx ☐ G47.33 ☐ other ____   AHI ____ on __/__/__
Length of need (99 = lifetime): ___
Ordering: Dr. R. Esposito, Harbor Sleep, 14 Pier Rd, Mystic CT, 860-555-0144`,
    ],
    [
      'transport-blank',
      'medium',
      `NEMT FORM: Member ______ Medicaid ID ______ Pick up ______ Drop ______ Level: amb / wheelchair / stretcher / bariatric. O2? ___ L. Escort? ___`,
    ],
  ]),
  ...aboutNobody('fo-policy', [
    [
      'no-show',
      'easy',
      `No-show policy: after three missed visits in 12 months the patient gets a letter from the office manager. PT and behavioral health count separately.`,
    ],
    [
      'two-identifiers',
      'medium',
      `Use two identifiers, never the room number. Ask "What is your full name and date of birth?" Do not ask "Are you Mrs. Smith?"`,
    ],
    [
      'misdirected-fax',
      'medium',
      `When discharge papers go to a wrong fax number: call, ask them to shred, log it with Privacy within one business day. Do not leave details on voicemail.`,
    ],
    [
      'payment-plan-rules',
      'easy',
      `Payment plans
• under $500: up to 6 months
• $500–2,500: up to 18 months, min. $50/mo
• over $2,500: screen for charity first
• two missed drafts = plan ends`,
    ],
    [
      'minor-consent',
      'medium',
      `Minors 14+ may consent to STI testing and contraception on their own. Mark the visit confidential so that no EOB goes to the house.`,
    ],
    [
      'deceased-accounts',
      'hard',
      `After a death: flip the flag the same day, stop reminders, send a card signed by the team, and wait 60 days before the estate is billed. Oxygen and beds are picked up asap. Be kind.`,
    ],
    [
      'timely-filing-grid',
      'medium',
      `Timely filing: Aetna 120 d, BCBS 180 d, Medicare 1 yr, Medicaid 365 d, WC varies. Keep the clearinghouse acceptance as proof.`,
    ],
    [
      'records-fees',
      'easy',
      `Copies of records: first 25 pages $0.65 each, after that $0.35. CT/MRI disc $10. No charge to the patient's next doctor or for disability claims.`,
    ],
    [
      'preferred-names',
      'hard',
      `If someone goes by another name, the sticker shows that one. Legal name stays on the claim. Deadnames are never called out in the lobby. Questions: ask Ngozi or Gigi on the registration team.`,
    ],
    [
      'hep-b-staff',
      'medium',
      `All employees with patient contact show proof of hepatitis B, MMR and varicella immunity and a yearly TB screen by October 31 or sign a declination.`,
    ],
    [
      'colonoscopy-prep-phone',
      'hard',
      `If a caller says she ate red jello before the colonoscopy: do not cancel. Ask how much and when, tell the nurse, keep the slot until noon.`,
    ],
  ]),
  ...aboutNobody('fo-vendor-mail', [
    [
      'ehr-downtime',
      'easy',
      `From: support@chartcloud.example
Subject: Maintenance Sat 11/7 22:00–02:00 CT
During the window scheduling, eRx and claim submission will be read-only. Lab results queue and post afterwards. Ticket CC-88120.`,
    ],
    [
      'copier-lease',
      'medium',
      `Hi Loretta, the lease on the Ricoh by medical records (S/N QK6-220914-R) is up 12/31. Want me to stop by Tuesday? – Hal Brinkmeyer, 216-555-0141`,
    ],
    [
      'cpap-rep',
      'medium',
      `Good morning! I'm Tiffani, your new sleep rep. I'd love to bring lunch and show the team our auto CPAP with heated humidifier and 90-day data download. Does Nov 12 work?`,
    ],
    [
      'clearinghouse-alert',
      'medium',
      `Payer alert: Molina rejecting all 837P with modifier 25 since 10/19, error A7:562. Hold claims, no need to call. Update by Friday.`,
    ],
    [
      'recall-pump',
      'hard',
      `URGENT DEVICE CORRECTION
Insulin pumps with serials MMT-77209000 through MMT-77209999 may alarm late on occlusion. Check your stock and loaners. Contact Isaac at 952-555-0120 for a return box.`,
    ],
    [
      'shredding',
      'easy',
      `Your next on-site shredding service: Wed Nov 4, 3 consoles, 1 bin. Certificate of destruction will be e-mailed to the office manager.`,
    ],
    [
      'language-line-invoice-mail',
      'medium',
      `Attached: October interpreter usage, 412 min Spanish, 96 Somali, 61 Hmong, 22 ASL video. Rate stays $0.79. Thank you for your business, Kerubo`,
    ],
    [
      'lab-supplies-delay',
      'hard',
      `Hello Mrs. Stoltzfus, I am sorry your blood cultures bottles are late again. The aerobic ones shipped on 10/22 and should be with you by Friday; the pediatric ones are backordered until mid November. Call my cell 717-555-0150 any time.`,
    ],
    [
      'compression-rep',
      'hard',
      `following up on our chat at the wound conference, Carl! happy to send you 10 pairs of 20-30 mmHg stockings for the clinic to try. what sizes do your nurses hand out most`,
    ],
  ]),
  ...aboutNobody('fo-office-mail', [
    [
      'fridge',
      'easy',
      `To all: whoever left the chili in the vaccine fridge, that is a write-up. Vaccines ONLY. – Joan`,
    ],
    [
      'parking',
      'medium',
      `Starting Monday the Elm Street lot is for dialysis and infusion patients only. Staff park behind the temple. Tags from Reggie.`,
    ],
    [
      'welcome-new-np',
      'medium',
      `Please welcome Selam Gebremariam, FNP! She comes to us from Cedar Family Practice and loves diabetes and women's health. Schedule opens 11/16, 40 min for new patients, no depo until she has her own room.`,
    ],
    [
      'potluck',
      'easy',
      `Potluck Thursday: Kim chips, Misty tamales, Dr. Rosen his famous kugel. Reminder: Tovah asked that nuts be labelled.`,
    ],
    [
      'denial-numbers',
      'medium',
      `Team, great month. Denials down to 6.1%, CO-50 down by half, DNFB at 4.2 days. Iwona worked 212 accounts alone. Pizza Friday.`,
    ],
    [
      'phones-complaint',
      'hard',
      `Hi Bev, three people told me this week that nobody picks up before 8:15. One had a question on INR, one on a refill, I don't know who they were. Can we open the lines at 8?`,
    ],
    [
      'voicemail-howto',
      'hard',
      `New voicemail: press 7 to delete, 9 to save. Please say your name and the clinic: "This is Joan at Ridgeview GI, we cannot take your call. If you have bleeding or severe pain hang up and dial 911."`,
    ],
    [
      'template-clean-up',
      'medium',
      `I deleted the old visit types. "BP check", "Depo", "INR" and "Wt check" are now all NURSE 15. "Physical" splits in DOT / sports / annual. Ask me before you build your own. Amos`,
    ],
    [
      'badge-photo',
      'easy',
      `Badge photos 10/28 in conf room B, 7-9 and 3-5. Ines Salazar and Duc Nguyen still have the old ones.`,
    ],
    [
      'retirement',
      'hard',
      `After 34 years of scheduling hips, knees and shoulders for Dr. Olander, Wanda is hanging up her headset. Cake on Friday, October 30 at 2. She has answered (her count) 600,000 calls and lost her temper twice.`,
    ],
  ]),
  ...aboutNobody('fo-marketing', [
    [
      'knee-seminar',
      'easy',
      `Knee pain keeping you from the garden? Join Dr. Misaki Olander for a free talk on robotic knee replacement, Tuesday November 17, 6 pm, Ridgeview Library. Call 412-555-0110.`,
    ],
    [
      'flu-shot-banner',
      'easy',
      `Flu shots, no appointment. Saturdays 9–1. High dose for 65+. Most insurance accepted. Bring the kids, the band-aids have dinosaurs.`,
    ],
    [
      'nurse-testimonial',
      'medium',
      `"I have worked at Oak Park for eleven years because when a mom calls at 7 with a wheezing child, we find a slot." – Blessing, RN, pediatrics`,
    ],
    [
      'doctor-profile',
      'medium',
      `Meet Dr. Emeka Uzoma. Born in Enugu and raised in Houston, he treats hepatitis C, cirrhosis and fatty liver. Off duty he coaches his twins' soccer team and smokes brisket. Now accepting new patients: 713-555-0104.`,
    ],
    [
      'mammo-month',
      'medium',
      `Time flies! Has it been a year since your mammogram? October evenings until 8, results in two days, warm robes. Book online.`,
    ],
    [
      'diabetes-postcard',
      'hard',
      `Diabetes doesn't take a year off. Neither should your eyes. Call Winnie, Grace or Hope at the desk and say POSTCARD for a free frame cleaning.`,
    ],
    [
      'weight-loss-ad',
      'medium',
      `Down 30 lbs by summer? Ask about semaglutide at Lakeshore Wellness. $299/mo, labs included. Not for type 1 diabetes or pregnancy.`,
    ],
    [
      'hospital-news',
      'easy',
      `Banner wound clinic opens second hyperbaric chamber, doubles slots for diabetic foot ulcers; ribbon cutting with Mayor Trujillo on November 9.`,
    ],
    [
      'sleep-quiz',
      'hard',
      `Does Will snore? Does Rose kick? Take our one minute sleep quiz together and see which of you should come in. (Our money is on Will.)`,
    ],
  ]),
  ...aboutNobody('fo-job-ad', [
    [
      'biller',
      'easy',
      `Medical biller, full time. You know CO-50 from CO-97, post ERAs, write appeals that win. Epic a plus. $24–29/h. Resume to jobs@summitortho.example.`,
    ],
    [
      'front-desk-bilingual',
      'medium',
      `Wanted: front desk, Spanish/English, 7–3:30. Check-in, copays, insurance cards, phones. You will meet people on their worst day; we need patience. Ask for Marisol, 509-555-0107.`,
    ],
    [
      'scheduler-short',
      'easy',
      `MRI scheduler PT 20h, must know claustrophobia screening, implants, prior auth. No weekends.`,
    ],
    [
      'cma-allergy',
      'medium',
      `Certified MA for allergy & asthma. Skin tests, spirometry, Xolair injections, epi at hand. Current MMR, hep B and flu shot required; background check; must lift 40 lb.`,
    ],
    [
      'driver-nemt',
      'medium',
      `NEMT drivers needed for dialysis runs, 4:30 am start, wheelchair van provided. Clean record, DOT physical, CPR. Call Elroy Pinkney 216-555-0190.`,
    ],
    [
      'records-clerk',
      'hard',
      `You will log requests from lawyers, widows, disability and schools, and find the path report that was scanned upside down in 2009. Detail people only. Start Nov 30, 1 yr temp for a maternity leave.`,
    ],
    [
      'resume-of-applicant',
      'hard',
      `Siddharth Venkataraman
Tempe AZ | 480-555-0132 | sidv@inbox.example
2021–now: prior auth specialist, rheumatology (Humira, Enbrel, infusion)
2018–21: scheduler, infertility clinic
CPC certified, speaks Tamil`,
    ],
    [
      'interview-slots',
      'medium',
      `Interviews 11/5: 9:00 Kiersten Aamodt (referrals), 9:45 Trent Yazzie (PT aide), 10:30 N. Abdirahman (interpreter, Somali)`,
    ],
    [
      'offer-letter',
      'medium',
      `Dear Ms. Prydderch, we are pleased to offer you the position of diabetes educator starting December 1, 2026 at $41.20 per hour. Health, dental and vision coverage begin on day 31. Please sign and return by November 6.`,
    ],
  ]),
  ...aboutNobody('fo-directory', [
    [
      'extensions',
      'easy',
      `Ext list
2101 Front desk
2107 Referrals – Delphine
2110 Prior auth – Gunnar
2115 Billing – Raylene
2122 Coumadin clinic
2130 Records
2199 Security`,
    ],
    [
      'specialists-near',
      'medium',
      `Endo: T. Vang 612-555-0102 (takes UCare)
Nephro: C. Mapp 612-555-0119
Derm: 4 mo wait, try J. Zając 612-555-0127
Hand: Carmen Bui 612-555-0150
Hep C clinic: fax only`,
    ],
    [
      'pager-list',
      'medium',
      `stroke pgr 4411 / STEMI 4412 / peds hospitalist Haddad 4418 / NICU charge 4420 / chaplain Fr. Alcide 4433`,
    ],
    [
      'insurance-lines',
      'easy',
      `Provider lines
Aetna 800-555-0101
BCBS 800-555-0102, press 2 then 4
Molina 800-555-0103 (auth: fax)
Medicaid 800-555-0104, closes 4:30`,
    ],
    [
      'school-nurses',
      'medium',
      `School nurses for shot records: Lincoln – Patrice Oduya 410-555-0144; Fennimore MS – Heidi Grue; St. Brigid – none, ask secretary.`,
    ],
    [
      'pharmacies-numbers',
      'hard',
      `Walgreens Main: Reggie, quick. CVS 4471: ask for Svetlana or you wait 20 min. Publix: e-scribe drops after 4. Kroger Parsons: no compounding.`,
    ],
    [
      'home-health',
      'medium',
      `Home health agencies w/ wound vac nurses: Prairie View HH 605-555-0160 (Deb), Cedar at Home 605-555-0161 (Lester Quick), Sunrise - no stage IV`,
    ],
    [
      'support-groups',
      'hard',
      `Groups: ALS 1st Tue w/ Calvin Redhouse, MSW; Breast cancer Wed w/ Hope Nakamura, RN; Grief (all) Sunday w/ Sister Bernadette 504-555-0133; Migraine on Zoom.`,
    ],
    [
      'county-numbers',
      'easy',
      `WIC 555-0120. Immunization registry 555-0121. TB nurse 555-0122. Birth certificates 555-0123, window closes at 3.`,
    ],
  ]),
  ...aboutNobody('fo-minutes', [
    [
      'front-office-huddle',
      'easy',
      `Huddle 10/26: phones short one, Kim late; flu clinic needs two more at check-in; new clipboards are in. Dr. Rosen out Fri pm.`,
    ],
    [
      'billing-committee',
      'medium',
      `Present: Loretta, Iwona, Carl D., Dr. Mbeki (phone)
1. A/R over 90 at 14%
2. Payer X denies all ambulance claims as not med nec, legal informed
3. Charity policy: raise to 300% FPL, vote 4–0
4. Next 11/18`,
    ],
    [
      'privacy-committee',
      'medium',
      `Two misdirected faxes this quarter, both shredded by the receiver; one employee looked up her own chart (allowed by policy now). Training due 12/1. Minutes: Hyacinth Doyle.`,
    ],
    [
      'access-meeting',
      'hard',
      `Dr. Kim wants new asthma kids within a week. Bev: only if physicals move to spring. Marisol: parents can only come after 3. Agreed to try late Tuesdays until Christmas.`,
    ],
    [
      'pta-board',
      'easy',
      `Clinic auxiliary board: treasurer Eleni Stavrou reported $4,118 from the bake sale. New wheelchairs for the lobby approved.`,
    ],
    [
      'no-show-workgroup',
      'medium',
      `No-show workgroup. PT 22%, GI 11%, behavioral 31%. Text at 72 h and 24 h works best. Trent will pilot calls by a person for eval visits. Lusia to look at transport.`,
    ],
    [
      'pt-advisory-council',
      'hard',
      `Advisory council, 10/20. Members asked for: larger print on bills, a human on the phone, chairs with arms, and a door that does not slam near chemo. Staff lead: Oluwaseun Adeyemi-Clarke. Parking validated.`,
    ],
    [
      'formulary-committee',
      'medium',
      `P&T minutes: biosimilar adalimumab preferred from January (motion Castellani, second Ahn). Remicade stays for those stable on it. Botox for migraine: two failures documented.`,
    ],
  ]),
  ...aboutNobody('fo-orders', [
    [
      'po-exam-paper',
      'easy',
      `PURCHASE ORDER 26-0447
Ship to: Ridgeview GI, 88 Pecan Bend, Macon GA 31204
12 cs exam paper 21"
4 bx nitrile gloves M
2 cs chux 30x36
1 wheelchair 24" bariatric
Requested by: N. Roundtree`,
    ],
    [
      'invoice-oxygen',
      'medium',
      `Invoice 77120934, acct 60021884, Prairie View: 14 E-cylinders @ 18.00, 2 concentrator filters, delivery 10/24. Terms net 30.`,
    ],
    [
      'diaper-bulk',
      'medium',
      `Please order for peds floor: size 6 diapers 200 ct x5, g-tube extensions 24", breast pump kits 30, pacifiers (the soothie ones). Charge NICU cost center.`,
    ],
    [
      'toner',
      'easy',
      `toner for records printer (HP 58X) x2, labels 30252 x6, clipboards, and pls the pens that write`,
    ],
    [
      'return-rma',
      'medium',
      `RMA 118840: returning 3 CPAP demo units SN 220914, 220915, 220931, humidifier chamber cracked on arrival. Contact Fitzgerald, dock 2, 908-555-0172.`,
    ],
    [
      'packing-slip',
      'hard',
      `Packing slip 0044719
Mrs. Grissom's Saltine crackers 2 cs
Dr. Scholl insoles 1 dz
Aunt Bertha wound honey 4 tb
St. Joseph aspirin 81 mg 24 bt
To: Lobby Gift Shop, Dorchester`,
    ],
    [
      'lab-kits',
      'medium',
      `Reorder: A1c cartridges 4 bx (lot must be > 3/27), strep A 2 bx, hCG 1, INR strips 3, lancets 2000`,
    ],
    [
      'backorder-mail',
      'hard',
      `Hi Isaac, your order L4471-09: the left wrist braces (12) ship Monday, the right ones are out until 11/19. We can send ambidextrous ones instead, same price. Wanda, customer care`,
    ],
    [
      'quote-waiting-chairs',
      'easy',
      `Quote Q-5518830 for 40 lobby chairs with arms, 6 bariatric, vinyl "Seafoam": $14,220.00 delivered. Valid to 12/04/2026.`,
    ],
    [
      'po-csv',
      'medium',
      `po,line,sku,desc,qty,unit,need_by\n4471902,1,GLV-M,nitrile glove M,40,bx,2026-11-04\n4471902,2,SYR-TB,syringe TB 1 mL,10,bx,2026-11-04\n4471902,3,EPI-015,epinephrine auto-inj 0.15,4,ea,2026-11-02`,
    ],
  ]),
  ...aboutNobody('fo-price-list', [
    [
      'cash-prices',
      'easy',
      `Self-pay prices 2026
New patient visit 210
Follow-up 120
Strep test 25
EKG 60
DOT physical 95
Depo incl. visit 110
20% off if paid same day`,
    ],
    [
      'mri-bundle',
      'medium',
      `MRI L-spine without contrast: $480 cash incl. read. Open magnet +60. Ativan not included, bring a driver.`,
    ],
    [
      'ivf-packages',
      'medium',
      `Cycle 1: 13,900. Cycle 2: 11,500. Frozen transfer 4,200 (deposit 4,000 due before retrieval). Embryo storage 55/mo. Partners welcome, second opinion free.`,
    ],
    [
      'chargemaster-rows',
      'medium',
      `99213\tOFFICE VISIT EST L3\t184.00\n20610\tINJ MAJOR JOINT\t231.00\n29881\tKNEE ARTHROSCOPY\t6,402.00\n95806\tHOME SLEEP TEST\t590.00`,
    ],
    [
      'braces-quote-generic',
      'hard',
      `Braces run 4,800 to 6,200. Mom and dad can split it, we bill two cards. No wire change while a balance is open, that's the rule for everybody.`,
    ],
    [
      'hearing-aid-menu',
      'easy',
      `Hearing aids, per pair: Essential $1,990 · Active $3,400 · Premium $5,200. Batteries free for 3 years. Cleaning free for life.`,
    ],
    [
      'vaccines-travel',
      'medium',
      `Travel clinic: typhoid $145, yellow fever $260, rabies x3 $1,290, Japanese enceph $390/dose. Consult 75, family of four 200.`,
    ],
    [
      'ambulance-rates',
      'hard',
      `ALS base $1,480, mileage $28. Fixed wing Maui → Denver from $86,000 with vent and RN, one relative flies free. Quotes in 20 minutes, ask for Palani.`,
    ],
  ]),
  ...aboutNobody('fo-faq', [
    [
      'bring-what',
      'easy',
      `What should I bring? Your card, a photo ID, all pill bottles, and for diabetes visits your meter. Children need a parent or a signed letter.`,
    ],
    [
      'two-bills',
      'medium',
      `Why did I get two bills for one stress test?
One is from the hospital for the treadmill, one from the cardiologist who read it. If you have Medicare and Tricare for Life, call us before you pay.`,
    ],
    [
      'iron-pills-prep',
      'medium',
      `Q: I take iron and Xarelto, what about my colonoscopy? A: Iron stops a week before. For blood thinners ask the doctor who prescribes them. You need a driver, taxis do not count.`,
    ],
    [
      'records-how-long',
      'easy',
      `How long until my records come? Up to 10 business days; images on disc the same day at window 3 with ID.`,
    ],
    [
      'lost-adderall',
      'hard',
      `I dropped my pills down the sink. Can I get more? For Adderall and other controlled drugs: no early refills, whatever the story, sorry. For the rest, call your pharmacy.`,
    ],
    [
      'interpreter-faq',
      'medium',
      `Do I need to bring my daughter to translate? No. We book Hmong, Somali, Spanish, ASL and 200 more, at no cost. Tell us if you prefer a woman.`,
    ],
    [
      'newborn-insurance',
      'medium',
      `When must I add my baby? Within 30 days of birth, or circumcision, NICU and checkups may deny as "member not found."`,
    ],
    [
      'forum-question',
      'hard',
      `Asking for a class: if an employer plan and Medicare both cover a man of 67 who still works, who pays first for a hip replacement? Group plan, if 20+ employees. Right?`,
    ],
    [
      'portal-help',
      'easy',
      `I forgot my portal password. Click "Forgot", enter your e-mail and birth date, and wait for the code. Proxy access for parents ends at 12.`,
    ],
  ]),
  ...aboutNobody('fo-template', [
    [
      'appt-reminder-merge',
      'easy',
      `Reminder: {first_name}, you have an appt w/ {provider} on {date} at {time}. Bring your meter. Reply C to confirm.`,
    ],
    [
      'letter-necessity-shell',
      'medium',
      `To Whom It May Concern:
I am writing on behalf of my patient, [PATIENT NAME], born [DOB], to request coverage of [DEVICE].
[He/She/They] has had type 1 diabetes for [N] years with hypoglycemia unawareness.
I consider the device medically necessary.
[PROVIDER], [CREDENTIALS]`,
    ],
    [
      'phone-script',
      'medium',
      `"Hello, this is <your name> from Ridgeview. May I speak with <patient>? I'm calling about the appointment on <date>." If someone else answers: do NOT say gastroenterology, do NOT say colonoscopy.`,
    ],
    [
      'smartphrase',
      'hard',
      `@NAME@ is a @AGE@ @SEX@ here for *** with a history of asthma, T2DM, ***. Last A1c @LASTLABX(A1C)@. Call @HOMEPHONE@ with results by ***.`,
    ],
    [
      'dismissal-shell',
      'medium',
      `Dear Mr./Ms. XXXXX,
After ___ missed visits at the Suboxone clinic, the last on XX/XX/XXXX, we can no longer hold your place.
Respectfully, Office Manager`,
    ],
    [
      'mail-merge-fields',
      'easy',
      `<<Last>>, <<First>>\n<<Street>>\n<<City>> <<State>> <<Zip>>\n\nYour last mammogram was on <<LastMammo>>. Please call 570-555-0100.`,
    ],
    [
      'jinja-letter',
      'hard',
      `Dear {{ guardian or "Parent" }}, {{ child }} is due for {% for v in vaccines %}{{ v }}, {% endfor %} and was last seen {{ last|date("m/d/Y") }}{% if asthma %} – please bring the spacer{% endif %}.`,
    ],
    [
      'jane-doe-card',
      'medium',
      `SAMPLE – how to fill the card
Name: Jane Q. Sample
DOB: 01/01/1900
Member ID: ABC000000000
Reason for visit: (write "check-up" or your symptom)`,
    ],
    [
      'appeal-shell',
      'medium',
      `RE: Appeal of denial, claim # ________, member ________, DOS ________
The CPT 29881 was denied as CO-50. The operative note documents (quote): ________. We ask that you overturn within 30 days.`,
    ],
    [
      'after-visit-shell',
      'hard',
      `Thank you for coming in, [[preferred name]]! Today we talked about: ☐ gout ☐ blood pressure ☐ mood. You saw Dr. Lyle Pruitt. Next visit [[date]]. Questions: 225-555-0190, ask for Renee.`,
    ],
  ]),
  ...aboutNobody('fo-volunteers', [
    [
      'lobby-desk',
      'easy',
      `Lobby volunteers Nov: Mon Opal & Bernice, Tue Joan W., Wed Hal, Thu (open), Fri Pat O'Dell. Pink jackets in locker 6.`,
    ],
    [
      'drivers-cancer-rides',
      'medium',
      `Road to Treatment drivers: Niels Achterberg 802-555-0148 (no wheelchairs), Coral Abernathy 802-555-0151 (mornings), Amos Yoder has the big van.`,
    ],
    [
      'cuddlers',
      'medium',
      `NICU cuddlers, your background checks are through: Ottoline Graves, Lester Quick, Nenita Bautista. Orientation 11/14, no perfume, TB test and Tdap on file first.`,
    ],
    [
      'therapy-dogs',
      'hard',
      `Thursday: Biscuit (golden, w/ Rosalind) on 3W, Peanut (chihuahua, w/ Mr. Fox) on peds. Peanut had a bath, shots are current, no treats from trays please.`,
    ],
    [
      'hospice-vigil',
      'hard',
      `Vigil volunteers: thank you Tasso, Thea and Birdie for 61 nights this year. Retreat on Saturday 11/21 at the abbey. We will read names of no one, only light candles.`,
    ],
    [
      'blood-drive-signup',
      'easy',
      `Blood drive shifts: canteen 8–11 Ayantu, 11–2 Joaquín; registration 8–2 Wanda. Cookies from the auxiliary.`,
    ],
    [
      'hours-sheet',
      'medium',
      `Volunteer,Dept,Hours Oct,Start\nStarks Jolene,gift shop,18,2019\nLieu Ba,eye clinic lobby,12,2022\nHampton Terrell,ED waiting,22,2024`,
    ],
    [
      'vol-birthday',
      'medium',
      `Happy birthday to our November volunteers! Irena Horvat 11/2, Davor Horvat 11/12, Mei-Ling Long 11/30. Cards at the information desk.`,
    ],
  ]),
  ...aboutNobody('fo-donors', [
    [
      'gala-tables',
      'easy',
      `Gala seating: Table 1 Mr. & Mrs. Thistlewood, Drs. Ahn. Table 2 Fontenot Oil (8). Table 3 Brandvold-Ruiz family. Beef 41, fish 22, vegan 6.`,
    ],
    [
      'thank-you-letter',
      'medium',
      `Dear Mr. and Mrs. Garrity,
Thank you for your gift of $2,500 to the new cancer center, received October 9, 2026. No goods or services were provided. Tax ID 23-0000417.
With gratitude, the Foundation`,
    ],
    [
      'pledge-rows',
      'medium',
      `ID\tDonor\tPledge\tFund\tPaid\n4471\tStavrou Eleni\t1,000\tDialysis\t500\n4472\tBlumenkrantz S.\t10,000\tBreast imaging\t10,000\n4473\tQuiñones & Sons\t250\tEye clinic\t0`,
    ],
    ['plaque-text', 'easy', `The Marguerite Fontenot Pavilion, given in 1998 by her children for the care of hearts`],
    [
      'walk-team',
      'medium',
      `ALS walk 11/8: team Summit Ortho at $3,120! Captain Misty 412-555-0166, shirts S–3XL, meet by the bridge at 8.`,
    ],
    [
      'memorial-fund-list',
      'hard',
      `Gifts this quarter to the Pediatric Asthma Fund: the Prado family; Lakeshore ENT staff; Rose & Will Young; "a friend of Dr. Kim"; Anonymous (3).`,
    ],
    [
      'call-notes-major-gift',
      'hard',
      `Called Philomena at her office, 570-555-0188. Likes the NICU idea, not the stroke unit. Husband decides on anything over 50K. Lunch Nov 12, bring the drawings.`,
    ],
    [
      'wish-list',
      'easy',
      `Holiday wish list for the infusion center: soft blankets, ginger candy, puzzle books, warm socks. Drop at Volunteer Services by December 11.`,
    ],
  ]),
  ...aboutNobody('fo-contact-list', [
    [
      'hoa-list',
      'easy',
      `Cobbler's Way neighbors
30 – Garrity 570-555-0171
32 – Pawlak 570-555-0172
34 – vacant
36 – Rao, Meenakshi 570-555-0174 (has spare key)`,
    ],
    [
      'class-roster',
      'medium',
      `Room 12: Mateo R., Kaimana H., Tavita F., Penelope A-D, Jayceon W., Ada U. Field trip forms missing: Jayceon, Ada.`,
    ],
    [
      'vcard',
      'medium',
      `BEGIN:VCARD
FN:Anastasios Lykos
ORG:Lykos Sponge Docks
TEL:+1-727-555-0154
EMAIL:tasso@sponges.example
END:VCARD`,
    ],
    [
      'emergency-contacts-staff',
      'hard',
      `Staff emergency contacts: Kim → husband Bao 714-555-0139; Misty → mom Lupe 385-555-0160; Reggie → none given; Dr. Ahn → Soo-jin 408-555-0118`,
    ],
    [
      'christmas-cards',
      'easy',
      `Holiday cards: The Okoyes, 77 Fennimore St, Baltimore 21215; Gunnar & Pat, 4005 W Chestnut; Halina Kowalczyk, new address?`,
    ],
    [
      'csv-crm-leads',
      'medium',
      `name,company,title,phone,city\nGuadalupe Ortega-Ruiz,Lakeshore Dental,Office Mgr,303-555-0181,Aurora\nTerrell Hampton,Summit Ortho,CFO,303-555-0182,Denver\nMai See Vue,Hmong Health Alliance,Director,651-555-0183,St Paul`,
    ],
    [
      'church-phone-tree',
      'hard',
      `Phone tree if snow: Eudora calls Amos, Amos calls Lavina and the Aas's, Mrs. Aas calls choir. No answer after 8 rings, go on to the next.`,
    ],
    [
      'little-league',
      'medium',
      `Coach Emeka 713-555-0129. Snack wk 3 Bustillo, wk 4 Harjo, wk 5 Cho. Birth certificates due by 3/1, all boys 2015–16.`,
    ],
  ]),
  ...aboutNobody('fo-customer-records', [
    [
      'plumber-invoice',
      'easy',
      `Invoice 88140-2 to Gustavo Merino-Paz, 1840 E 71st St Apt 3B: unclog kitchen line, 1.5 h @ 110, trap 18.40. Paid by card ending 9083.`,
    ],
    [
      'library-account',
      'medium',
      `Patron: Blumenkrantz, Shoshana  Card 2 1190 00441 9021  DOB 10/17/1950  Fines 4.20  Holds: 2 ready until Thu 11/5`,
    ],
    [
      'oil-change',
      'medium',
      `Oil change due: Cornelius Mapp, 2019 Tacoma, VIN 3TMCZ5AN7KM220914, 843-555-0142, last 08/27/2026 at 61,204 mi.`,
    ],
    [
      'hotel-booking',
      'easy',
      `Confirmation 20887112: Mr. Sione Tuiasosopo, 2 nights from 11/20/2026, king, late arrival. Phone 385.555.0144. Breakfast included.`,
    ],
    [
      'gym-members',
      'hard',
      `Member\tPlan\tFreeze\tLocker\nHyun Baek\tGold\tno\t114\nTou Vang\tSilver\tJan–Feb\t20\nDao Xiong\tDay pass\t-\t-`,
    ],
    [
      'car-insurance',
      'medium',
      `Policy M-10288341, insured Linda Nguyen-Marsh, 68 Tern Street, Dorchester MA. Windshield claim 10/18, glass only, no injuries. Deductible 100.`,
    ],
    [
      'internet-outage-ticket',
      'hard',
      `Cust Raylene T., acct 4471902, 406-555-0133. Line dead since Sunday, pulse on the modem weak, tech says cable is bad at the joint. Visit Wed 11/4 8–12.`,
    ],
    [
      'salon-book',
      'hard',
      `9 Mrs. Lindqvist color, 10:30 Bea cut + dry, 11 Winnie perm (solution 2), 1 Grace no show again, 2 Summer highlights`,
    ],
    [
      'payroll-lines',
      'easy',
      `Emp 00339 Burkett, Hollis  SSN ***-**-4471  Reg 80.00  OT 6.50  Gross 2,118.40  Med ded 88.00  Dental 12.00`,
    ],
    [
      'dry-cleaner',
      'medium',
      `Ticket 0930: Delacroix, 2 suits, 5 shirts no starch, stain on cuff (blood? try enzyme). Ready Fri. 404-555-0167`,
    ],
    [
      'water-bill',
      'medium',
      `Dear Ms. Yellowhair,
SECOND NOTICE. Account 330261, service at 2200 S Mill, is past due $84.10. Please pay by November 4 to avoid shut-off. Payment arrangements: (480) 555-0100.`,
    ],
  ]),
  ...aboutNobody('fo-payer-bulletin', [
    [
      'prior-auth-cpts',
      'easy',
      `From 1/1/2027 prior authorization is required for CPT 72148, 73721, 74177 and 95810. Not required in the ED or for inpatients.`,
    ],
    [
      'cgm-criteria',
      'medium',
      `A CGM is covered when the member (a) uses insulin or (b) has documented hypoglycemia: glucose < 54 mg/dL, at least one event with help from others. Visit within 6 months.`,
    ],
    [
      'telehealth',
      'medium',
      `Telehealth: keep POS 10 at home, 02 elsewhere. Audio only with modifier 93 for behavioral health. Therapy 60 min pays as in person until 12/31.`,
    ],
    [
      'redetermination',
      'medium',
      `Medicaid unwinding: 11,402 members in the county were termed 9/30. If a mom at your window has no idea, hand her the marketplace number. ADHD and asthma refills: 30-day grace.`,
    ],
    [
      'id-card-example',
      'hard',
      `New cards: prefix XQZ followed by nine digits replaces JKM. Example on the picture (XQZ123456789, "Mary Member") will not return eligibility.`,
    ],
    [
      'cob-rule',
      'easy',
      `Birthday rule: the parent whose birthday falls first in the year is primary for children. Court decrees override it.`,
    ],
    [
      'appeal-levels',
      'easy',
      `Level 1 within 180 days, level 2 within 60, external review 4 months. Expedited: 72 h if the delay could hurt life or function.`,
    ],
    [
      'carc-list',
      'hard',
      `16 lacks info; 18 exact duplicate; 22 other payer; 27 after termination; 29 time limit; 50 not necessary; 97 bundled; 197 no auth`,
    ],
  ]),
  ...aboutNobody('fo-test-data', [
    [
      'training-env',
      'easy',
      `TRAINING ENVIRONMENT ONLY. Use Zztest, Bunny, DOB 01/01/2000, MRN 999999. All other charts in PLAY are made up too. Practice: check in for flu shot, collect copay.`,
    ],
    [
      'seed-sql',
      'medium',
      `-- dummy rows for the demo, no real people
INSERT INTO patient (id, last, first, dob, dx) VALUES
 (1, 'Test', 'Adult', '1970-01-01', 'asthma'),
 (2, 'Test', 'Baby', '2026-01-01', 'jaundice');`,
    ],
    [
      'go-live-script',
      'medium',
      `Go-live test 14: register Donald TESTPATIENT (fake), verify elig returns "inactive", book MRI, cancel, check that the reminder text does NOT go out. Pass / fail: ____`,
    ],
    [
      'edi-sample',
      'hard',
      `Sample from the companion guide, fictional subscriber:
NM1*IL*1*SAMPLE*SALLY****MI*000000000A~
DMG*D8*19000101*F~
HI*ABK:J449~
Do not submit to production.`,
    ],
    [
      'fax-test',
      'easy',
      `TEST FAX – TEST FAX – please ignore – Lakeshore ENT line 2 – if you can read this call 906-555-0108 and say the page came through`,
    ],
    [
      'error-log',
      'medium',
      `2026-10-26 08:14:02 ERROR elig-svc payer=BCBS code=42 "subscriber not found" retry=3 host=10.0.4.17\n2026-10-26 08:14:09 WARN sched-svc slot_overlap room=3 provider=mbeki`,
    ],
    [
      'mock-call',
      'hard',
      `Role play for new hires. You are an invented caller, "Mr. Curtain": cataract done on Monday, now you see a curtain on the side. Trainee must page the eye doctor within 2 min. Switch roles.`,
    ],
    [
      'regex-note',
      'hard',
      `dob regex still takes 13/45/1988 and the phone one eats claim numbers. test strings in the wiki. // later: asthma form upload 500s on .heic`,
    ],
  ]),
  ...aboutNobody('fo-tallies', [
    [
      'daily-census',
      'easy',
      `Mon 10/26: 88 booked, 71 seen, 9 no show, 8 canceled. Flu shots 31. Walk-ins 6 (3 rash, 2 strep, 1 wrist).`,
    ],
    [
      'denial-pivot',
      'medium',
      `Reason\tCount\t$\nCO-50\t44\t61,204\nCO-29\t12\t8,140\nCO-97\t31\t5,518\nCO-197\t19\t33,016\nTop CPT 29881, top payer Molina`,
    ],
    [
      'a1c-panel',
      'medium',
      `Panel A1c > 9: Rosen 14%, Tolliver 9%, Prado 11%. Outreach reached 61 of 118, 22 booked, 9 numbers dead.`,
    ],
    [
      'survey-comments',
      'hard',
      `Survey, October: "Parking is awful." "The lady at the desk was so kind about my bill." "Waited 50 min w/ a sick kid." "Fix the phones!!" n = 212, top box 71%`,
    ],
    [
      'ride-stats',
      'medium',
      `NEMT Q3: 1,204 rides, 61% dialysis, 22% wound care, 4% chemo. Late > 20 min: 118. Never came: 17.`,
    ],
    [
      'no-pattern-month',
      'easy',
      `Birthdays don't matter, weather does: no-shows for PT double when it snows. See chart 3.`,
    ],
    [
      'referral-leakage',
      'medium',
      `Referrals out, open > 60 d: cardiology 31, derm 77, GI 24, pain 12. Note back within 30 d: 44%. Lakeshore ENT best at 91%, thanks Delphine.`,
    ],
  ]),
  ...aboutPatients('fo-account-notes', [
    [
      'collector-history',
      'easy',
      `ACCT «account:55-208814»   «name:MENDIOLA, CRISANTO»   DOB «date:06/06/1963»
«date:08/03/26» Stmt 1 mailed, $918.40 (cystoscopy)
«date:09/02/26» Stmt 2 mailed
«date:09/19/26» Pt called, says Cigna should have pd. Rebilled.
«date:10/07/26» Cigna pd 611.20, pt resp 307.20
«date:10/14/26» Spoke w/ wife «name:Teresita», will pay 100 on 1st
«date:10/15/26» Hold from collections per RG`,
    ],
    [
      'lower-case-log',
      'hard',
      `called the «name:achterberg» house re bal
- son answered, dad is back in w/ the pneumonia
- asked me to quit calling while he's on the vent
- told him no interest, no rush
- said try «name:niels jr» at «phone:802 555 0192» after thanksgiving
- put acct on med hold`,
    ],
    [
      'refund-due',
      'medium',
      `Credit balance review
Patient: «name:Phan, Bich Ngoc»
Acct: «account:71-33904»
DOS «date:7/11/26» cataract OS
Overpaid: pt 200.00 at desk, secondary then paid in full
Check to: «address:3315 Story Rd Unit 9, San Jose 95127»
Note: she has OD eye booked «date:11/18», ask first if she wants it moved there`,
    ],
    [
      'bankruptcy',
      'medium',
      `Ch. 7 notice rec'd for «name:Bo & Clarissa Underhill», case «account:26-41880».
Stop statements on all three: his CABG, her dialysis access, the baby's jaundice stay.
Proof of claim n/a. File under U.`,
    ],
    [
      'crime-victims-fund',
      'hard',
      `DA's victim advocate will cover «name:Summer W.»
- ED «date:9/26» stab wound L thigh
- f/u sutures, tetanus
- counseling up to 10
Do NOT bill home, the guy opens the mail.
Their case «account:CV-0288»`,
    ],
    [
      'tpl-lien',
      'easy',
      `Third party liability worksheet
Name: «name:Kwabena Asante-Mills»
Injury date: «date:05/31/2026»
How: rear-ended, own car plate «vehicle:7KXR208»
Injuries: whiplash, concussion, L5 disc
Auto carrier: claim «account:PIP-9904117»
Attorney: yes, S. Grubb
Health plan ID: «health-plan:WY220981 02»
PIP left: 4,120.00`,
    ],
    [
      'hospice-billing',
      'medium',
      `«name:Mrs. Lo» elected hospice «date:10/1», so our «date:10/6» echo will deny.
Family («name:Pheng Lo») did not know.
GW modifier if unrelated? She is on service for pancreatic ca.`,
    ],
  ]),
  ...aboutPatients('fo-form-filled', [
    [
      'prereg-surgery',
      'easy',
      `PRE-REGISTRATION – SURGERY
Patient name      «name:Lourdes Macapagal-Reyes»
Date of birth     «date:02/28/1970»
SSN               «ssn:601-22-7714»
Home              «address:1507 Plumeria St, Daly City CA 94015»
Mobile            «phone:650-555-0167»
Insurance         Anthem, ID «health-plan:YRP330M77120»
Procedure         thyroidectomy, total
Date              «date:11/16/2026»
Anesthesia hx     PONV
Escort            sister «name:Corazon»`,
    ],
    [
      'camp-physical',
      'medium',
      `CAMP HEALTH FORM
Camper: «name:Wren Abernathy-Cole» (age 10)
Parent/guardian: «name:Jude Cole»  «phone:971-555-0106»
Allergies: bees - carries EpiPen; cashews
Meds at camp: montelukast 5 mg qhs, albuterol prn
Restrictions: none, tires in heat
Last tetanus: «date:6/2/2021»
Signed: T. Esposito NP`,
    ],
    [
      'ama-form',
      'medium',
      `LEAVING AGAINST MEDICAL ADVICE
I, «name:Darnell Eagle Bear», wish to leave. I was told I may have a heart attack and could die.
Time 02:40  «date:10/25/26»
Witness: night clerk
Ride: brother «name:Wes» outside
Wants work note: yes`,
    ],
    [
      'valuables-envelope',
      'hard',
      `Envelope 318
1 ring yellow metal
1 upper denture in cup
1 hearing aid (R), other one lost in ambulance
$41.00
Belongs to: «name:Szeto» in bed 6, going to OR for the hip
Give to: nephew «name:Raymond», nobody else`,
    ],
    [
      'parking-placard',
      'easy',
      `DISABLED PLACARD APPLICATION – medical section
Applicant: «name:Ignatius Okpara»
Licence no.: «licence:D4471 0928 5531»
Address: «address:640 Basswood Dr, Peoria IL 61604»
Condition: severe COPD on O2, cannot walk 200 ft
Duration: permanent
Physician: H. Marchetti MD`,
    ],
    [
      'advance-directive-log',
      'medium',
      `AD scanned? Y
Pt «name:Sr. Mary Agnes Dufresne»  b. «date:11/8/1934»  «age:92»
HC agent: «name:Paul Dufresne» (nephew) «phone:603-555-0131»
DNR yes  DNI yes  tube feeding NO
Dx: Lewy body dementia
Copy to nursing home, copy to pt`,
    ],
    [
      'ppe-sports',
      'hard',
      `Sports form came back w/ yes to Q5, passed out at practice.
kid: «name:Ikaika P.», wrestling
coach needs it Thurs
Dr says EKG first
mom mad, cell «phone:808-555-0114»
told her I'm sorry but no stamp`,
    ],
    [
      'school-medication',
      'medium',
      `Medication at school
Student: «name:Zuri Hakizimana»  Gr 3
Drug: methylphenidate 10 mg at 11:45
For: ADHD
Side effects to watch: appetite, tics
Parent: «name:Claudine H.»  «phone:(515) 555-0178»
Start «date:11/2/26»`,
    ],
  ]),
  ...aboutPatients('fo-mail-thread', [
    [
      'three-way-auth',
      'medium',
      `From: Gunnar (auth)
To: Misty; Dr. Olander
Subject: RE: RE: spine case

Misty – plan wants six weeks of PT documented.
He did nine. Where?
>> Over at Cedar, I have the notes, 14 visits
> who is this about?
«name:Mr. Tafoya», «mrn:330-81-2», L4-5 fusion «date:Nov 19»
Great, attach and I'll resubmit as urgent.`,
    ],
    [
      'mother-of-transplant',
      'medium',
      `From: «name:Oksana Hrytsenko» <«email:oksana.h@inbox.example»>
To: Transplant Office
Sent: «date:Monday, October 26, 2026» 9:12 PM
Subject: «name:Danylo's» levels

Good evening,
my son had his tacro drawn this morning at the other lab. They say 14.2, is that not high? He has headache and his hands shake.
Should he take tonight's dose? Our phone is «phone:916-555-0140».
Thank you,
«name:Oksana»`,
    ],
    [
      'complaint-forward',
      'hard',
      `FYI below, please don't reply all.

"I sat with my mother for two hours in a paper gown because someone booked her biopsy for the wrong breast. She's 81. She doesn't complain, so I will.
«name:Constance Yellowtail»
for «name:Agnes»"

Loretta, pull the order. Who booked it?`,
    ],
    [
      'study-coordinator-mail',
      'medium',
      `Hi all,
Reminder that «name:Fr. Tomasz Gorecki» is in the heart failure trial.
• do not change his Entresto
• blood draw before clinic «date:Wed 11/4»
• parking voucher at desk
• call me w/ any ED visit
He knows the drill but arrives early and hungry.
Priya, ext 4402`,
    ],
    [
      'legal-hold',
      'hard',
      `Subject: hold
Nobody edits anything on the «name:Castellanos» baby please.
Shoulder dystocia, Dr P's delivery, you all know which.
Risk has the fetal strips.
If the aunt calls again («name:Marta»), send her to me.
No texting about it.`,
    ],
    [
      'out-of-state-transfer',
      'easy',
      `To: intake@desertrehab.example
Re: bed request

Patient: «name:Walter Etsitty Jr.»
Age 58, DOB «date:08/30/1968»
L MCA stroke «date:10/14», R hemiplegia, aphasia
FIM 61, PT/OT/SLP daily, PEG placed «date:10/20»
Payer: IHS + Medicare «health-plan:3RK8-QE1-YH42»
Family in «address:Chinle», wife «name:Lorraine» wants to room in
Can you take him by «date:Friday 10/30»?`,
    ],
    [
      'language-mixup-mail',
      'medium',
      `Subject: wrong interpreter again
Hi Mai,
«name:Mr. Ler Htoo» speaks Karen, not Burmese, not Thai.
He nodded through the whole insulin teaching and went home and took 50 units instead of 15.
He is ok, EMS gave D50.
Please fix the flag before «date:Tues Nov 3».
Thx, Rosario`,
    ],
  ]),
  ...aboutPatients('fo-day-sheet', [
    [
      'peds-printed',
      'easy',
      `PROVIDER: SANDHU   «date:10/27/2026»
Time   Patient              DOB         Type
0800   «name:VANG, PAJ»            «date:03/02/25»    WCC 18M
0820   «name:LEWIS, TREVON»        «date:07/14/17»    ASTHMA
0840   «name:EL-SAYED, MALAK»      «date:01/20/26»    FORMULA INTOL
0900   «name:BRIGHT, HOPE»         «date:12/09/12»    DEPRESSION F/U
0920   ** HOLD **
0940   «name:KEALOHA, BRANDON»     «date:05/05/20»    EAR RECHECK`,
    ],
    [
      'huddle-scribble',
      'hard',
      `huddle
9 – «name:Dot» (chair w/ arms, she'll cry, husband's anniversary + A1c bad again)
930 – new guy, neck
10 – «name:Kiki» & the boys, all three strep??
1030 – «name:mr. b. sweetwater», do his feet
11 – «name:Faith», iud strings
no lunch`,
    ],
    [
      'infusion-list',
      'medium',
      `Infusion «date:Thu 10/29»
Ch 1 «name:Rahimi, F.» – Ocrevus #2, premed Benadryl
Ch 2 «name:Tolman, Gay» – iron, port no
Ch 3 «name:Soto-Lin, Ezra» – IVIG, 2nd day
Ch 4 open
Ch 5 «name:Nez, Harrison» – Keytruda c7, TSH first
Ch 6 «name:Duong, Vi» – zoledronate, dental ok?`,
    ],
    [
      'pt-gym',
      'hard',
      `gym today
«name:stan» – heel slides, still at 85 deg
other «name:Stan» – vestib, bucket nearby
«name:Precious» – balance, gait belt!!
«name:mr. Iyer» – dc if stairs ok
eval 3p – tib fib, 19yo, name tbd`,
    ],
    [
      'dental-day',
      'medium',
      `Op 1 8:00 «name:Gillespie, Rhys» – #30 RCT, bisphosphonate hx
Op 2 8:15 «name:Amador, Luz» – 24 wks preg, prophy, L side tilt
Op 1 9:30 «name:Xiong, Chue» – crown seat
Op 2 10:00 «name:Pettigrew, A.» – INR before ext, call lab`,
    ],
    [
      'tabs-cardiology',
      'easy',
      `Time\tMRN\tName\tReason\tCopay
08:00\t«mrn:2208814»\t«name:Ekpo, Edet»\tafib, Holter results\t40
08:30\t«mrn:2190077»\t«name:Mancuso, Rita»\tpost TAVR 30d\t0
09:00\t«mrn:2231165»\t«name:Whitehorse, Jon»\tICD check\t40
09:30\t«mrn:2176602»\t«name:Kang, Hae-won»\tstress echo\t75`,
    ],
    [
      'home-visits',
      'medium',
      `Home visits «date:Fri 10/30»
1. «name:Mr. Tuttle», «address:14 Heron Ct», foley change, dog bites
2. «name:Ms. Abiodun», «address:221 Larkmoor #2», wound, use back stairs
3. the «name:Kims», both flu shots, he is on O2
4. «name:Mrs. Zapata» – hospice eval, daughter there from 2
gas receipt to Joan!!`,
    ],
  ]),
  ...aboutPatients('fo-long-letter', [
    [
      'estate-letter',
      'medium',
      `Estate of «name:Horace Lindley»
c/o «name:Vivian Lindley-Park»
«address:905 Prospect Hill Rd
Bath, ME 04530»

Dear «name:Ms. Lindley-Park»,
We are sorry for the loss of your father on «date:September 12, 2026».
The balance for his stay in our cardiac unit is $1,408.00 after Medicare.
Nothing is due from you personally. If there is an estate, please send us the case number.
Sincerely,
Patient Accounts`,
    ],
    [
      'jury-excuse',
      'easy',
      `«date:October 20, 2026»
Clerk of Court
RE: Juror «name:Miguelina Frías», juror no. «account:0418827»
Please excuse «name:Ms. Frías» from jury service. She is under treatment for Crohn's disease with frequent urgent bathroom needs and receives infusions every four weeks.
This will not change within the year.
R. Abadi, MD`,
    ],
    [
      'landlord-letter',
      'hard',
      `To whom it may concern,
«name:Rosa» in «address:4C» must keep her air conditioner and her cat.
The one is for her lungs. The other is for her nerves, and I say that as a doctor.
Her last two stays here were in July, both from heat.
Please do not make a third.
Dr. S. Whitlock`,
    ],
    [
      'airline-letter',
      'medium',
      `Re: «name:Mr. Giovanni Pace», born «date:3 March 1948», flying «date:November 14»
Fit to fly with portable concentrator 2 L, battery for 8 h.
He had a pneumothorax in spring, resolved on CT.
Please seat near a lavatory.
Questions to our office, 617-555-0109.`,
    ],
    [
      'grievance-response',
      'medium',
      `Dear «name:Ms. Tuimavave»,
Thank you for telling us about your mother's visit on «date:October 3».
You wrote that «name:Mrs. Fa'asavili» waited in a hallway with her broken hip, that no one spoke Samoan, and that her glasses were lost.
We found this to be so.
We have paid for the glasses and will call an interpreter at the door from now on.
Patient Relations, file «account:G-26-0417»`,
    ],
    [
      'test-result-letter',
      'easy',
      `«name:Bertrand Okafor»
«address:Box 88, Route 4, Tifton GA 31794»

Dear «name:Bertrand»,
Your stool test (FIT) of «date:October 8» was positive.
This does not mean cancer, but you need a colonoscopy soon.
We have you down for «date:Tuesday, November 17» at 7:30.
Please call if you cannot come.
Your care team`,
    ],
    [
      'travel-letter-insulin',
      'hard',
      `Officer: this is «name:Little Sam's» kit. Needles, juice, pump, orange pen for emergencies. He is six and type 1. Do not x-ray the pump.
His grown-up today is «name:Nana Jo».
Call me day or night: Dr. Boyle, 503-555-0100`,
    ],
  ]),
  ...aboutNobody('fo-handbook', [
    [
      'checkin-steps',
      'easy',
      `Check-in in eight steps
1. Smile, ask name and birth date
2. Photo ID, card front and back
3. Address, phone, e-mail still right?
4. Emergency contact
5. Reason for visit in their words
6. Copay
7. Wristband for procedures
8. "Please have a seat, it will be about ___ minutes"`,
    ],
    [
      'account-note-style',
      'medium',
      `How we write account notes
- date, who called whom, what was said
- one line, no opinions
- "Spoke w/ wife, will pay 100 on 1st" is good
- "She was rude" is bad
- never diagnosis unless needed for the claim
- initials at the end`,
    ],
    [
      'prereg-checklist',
      'medium',
      `Pre-registration for surgery: what to have ready
* legal name and birth date
* insurance ID
* procedure and date
* anesthesia trouble before? (PONV, malignant hyperthermia)
* escort's name
* blood thinners, Ozempic, loose teeth
Ask Lourdes if the case is an add-on.`,
    ],
    [
      'ama-rules',
      'medium',
      `When someone wants to leave AMA
Call the nurse first.
The doctor explains what may happen (heart attack, death) and writes it down.
Clerk witnesses the signature and the time.
Offer a ride and a work note.
Never withhold belongings.`,
    ],
    [
      'valuables',
      'hard',
      `Envelopes: describe, don't judge.
"ring, yellow metal" not "gold ring"
dentures in a cup with a sticker
hearing aids R and L apart
cash counted by two
Locked by Raymond, opened by Raymond, nobody else`,
    ],
    [
      'juice-and-needles',
      'hard',
      `TSA hints for our families with type 1
• kit in the cabin, never checked
• needles, juice, pump, glucagon are all fine
• do not let the pump go through x-ray, ask for a pat-down
• letter from Dr. Boyle: 503-555-0100, two days' notice
• time zones: ask the educators, Nana Jo's rule of thumb on the blog is wrong`,
    ],
    [
      'hospice-gw',
      'medium',
      `GV or GW?
Attending not employed by hospice, related to terminal dx: GV.
Unrelated to terminal dx (a broken wrist in someone with pancreatic cancer): GW.
When the election date is unknown, check eligibility on the DOS, not today.`,
    ],
    [
      'collections-calls',
      'hard',
      `If they say dad is on the vent: stop. Say sorry. Offer a medical hold. No interest, no rush, no call back before the holidays. Write "med hold" and go get a coffee, you have earned it.`,
    ],
    [
      'parking-placards',
      'easy',
      `Disabled placards
The applicant fills the top, with licence number.
We fill the medical part:
  cannot walk 200 ft
  on oxygen
  class III/IV heart disease
  legally blind
Temporary = up to 6 months. Dr. Marchetti signs on Tuesdays.`,
    ],
    [
      'belongings-lost',
      'medium',
      `Lost & found, October
1 upper denture (ED bathroom)
2 canes
hearing aid, L, beige, Oticon
child's shoe, dinosaur
rosary
eyeglasses x5
Unclaimed after 60 days: donated or discarded.`,
    ],
  ]),
  ...aboutNobody('fo-event-sheet', [
    [
      'flu-clinic-plan',
      'easy',
      `FLU CLINIC SAT 10/31
0730 set up – Reggie, Kim
0800 doors
Table 1 check-in: Misty, Joan
Table 2 consent: Deshawn
Shots: Rose, Grace, Summer
Standby (faints): Dr. Tolliver
1200 close, count doses
Costumes ok, no masks that hide the face`,
    ],
    [
      'health-fair-map',
      'medium',
      `Booth 1 BP checks – Ekpo
Booth 2 A1c finger stick – Mancuso
Booth 3 bike helmets – Whitehorse
Booth 4 Medicare help – Kang
Booth 5 mammogram van, sign up there
Booth 6 popcorn`,
    ],
    [
      'mobile-dental-route',
      'medium',
      `Van route week 45\nMon\tLincoln Elem\tsealants, 22 slots\nTue\tChinle Chapter House\tall ages\nWed\tmaintenance\t-\nThu\tWIC office\tpregnant, prophy\nFri\tSt. Brigid\tfluoride`,
    ],
    [
      'inservice',
      'medium',
      `In-service: Karen, Burmese, Thai – they are three languages
Speaker: Mai Xiong, interpreter services
When: Tues Nov 3, noon, conf room B
Why: insulin teaching has gone wrong through nodding
Lunch: yes
CEU: 1.0`,
    ],
    [
      'open-gym',
      'easy',
      `Rehab gym open hours
M/W/F 7–8 am former patients, self-directed
T/Th 5–6 pm balance class (Beau)
Sat 9 tai chi for Parkinson's, $5
Bring shoes with backs. Gait belts on the hook.`,
    ],
    [
      'photo-day-shoot-list',
      'hard',
      `Shoot list for the new brochure (all models, consent signed)
- "old man" w/ cane and nurse – Stan, the actor, not other Stan
- "mom with asthmatic kid" – Kiki + her boys
- MRI, empty, blue light
- hands holding pills, no label
- Dr. Olander laughing (good luck)`,
    ],
    [
      'grand-rounds',
      'medium',
      `GRAND ROUNDS
Heart failure in the very old
Edet Ekpo, MD
Wednesday, November 4, 2026, 7:00–8:00
Bath Auditorium and Zoom
Objectives: sacubitril doses at 90+, when to stop statins, how to talk of death
No conflicts disclosed`,
    ],
    [
      'seating-holiday-party',
      'hard',
      `Table A (cardiology): Rita, Jon, Hae-won
Table B (billing): Iwona, Carl, Raylene
Table C (the night crew, near the door)
Allergies in the room: nuts, shellfish – caterer told, buffet labelled
Music by The Beta Blockers`,
    ],
  ]),
  ...aboutNobody('fo-open-slots', [
    [
      'empty-grid',
      'easy',
      `PROVIDER: SANDHU   11/03/2026
Time   Patient    DOB    Type
0800   open              WCC
0820   open              SICK
0840   open              SICK
0900   ** HOLD **
0920   open              ADHD
0940   open              EAR RECHECK`,
    ],
    [
      'infusion-blocks',
      'medium',
      `Infusion chairs, Nov template
Ch 1 Ocrevus block 8–2
Ch 2 iron, 60 min x5
Ch 3 IVIG two-day
Ch 4 open
Ch 5 Keytruda / Opdivo
Ch 6 zoledronate, dental ok first
Grace releases unused at 3 pm the day before`,
    ],
    [
      'add-on-rules-list',
      'hard',
      `When she's full and they beg:
chest pain → 911
newborn not latching → same day, any slot
strep ×3 kids → one after another, 11:30
IUD strings → nurse first
neck, back, "disc" → next week unless weak leg
lonely → Winnie at the desk has time`,
    ],
    [
      'room-board',
      'medium',
      `Rm 1 clean
Rm 2 dirty
Rm 3 lead (CT tube down)
Rm 4 Dr. Ahn procedure tray
Rm 5 peds scale
Rm 6 closed – C. diff terminal clean till 2`,
    ],
    [
      'op-templates',
      'medium',
      `Op 1: RCT 90 min, crown seat 40, ext w/ INR 60\nOp 2: prophy 50 (pregnant: tilt left)\nOp 3: emergencies 11:00 and 4:00\nHygiene check by Dr. Gillespie on the half hour`,
    ],
    [
      'bed-board-counts',
      'easy',
      `Beds 06:00
3W 28/30
3E 24/30
ICU 11/12, 4 vents
L&D 6/9
NICU 14/18
Psych 20/20
ED boarding 5
Diversion: no`,
    ],
    [
      'home-visit-zones',
      'medium',
      `Home visit zones Q4
North of the river – Joan (foley, wounds)
Heron Ct to Larkmoor – Lester
Downtown high-rises – two go together
Beyond Route 4 – Fridays, by appointment
Dogs must be shut in. Gas receipts by the 5th.`,
    ],
    [
      'lab-draw-hours',
      'easy',
      `Draw station hours
Main: M–F 6:30–5, Sat 7–11
Peds only: Tu/Th 3–5
Glucose tolerance: start by 9
Tacro / cyclo levels: before the morning dose
No semen analysis Fri`,
    ],
  ]),
  ...aboutNobody('fo-public-letter', [
    [
      'closing-practice',
      'easy',
      `To our patients:
After 41 years Dr. Horace Rosen will close his practice on December 18, 2026.
Please pick a new doctor soon, above all if you take blood thinners, insulin or controlled drugs.
Records: send the form on our website, or come in until the 11th.
It was an honor.
The staff on Prospect Hill`,
    ],
    [
      'data-breach-notice',
      'medium',
      `NOTICE OF DATA INCIDENT
On September 12, 2026 our mailing vendor lost an unencrypted drive.
It held names, birth dates, visit dates and balances of about 1,408 people. No SSNs.
We have no sign of misuse.
Free monitoring: 1-800-555-0111, code on your letter.`,
    ],
    [
      'op-ed-heat',
      'hard',
      `Every July the same people come in, from the same walk-ups, with the same lungs.
An air conditioner costs less than one night with us.
So does a cat, for the nerves.
Landlords: let them keep both.
S. Whitlock, MD, emergency physician`,
    ],
    [
      'community-response',
      'medium',
      `Dear neighbors,
you told us at the town hall that people wait in hallways, that no one speaks Samoan, and that glasses get lost.
You were right.
From November an interpreter is on site from 8 to 8, and each gurney has a box for small things.
Tell us how it goes: relations@ridgeview.example
The Administrator`,
    ],
    [
      'fit-kit-insert',
      'medium',
      `YOUR STOOL TEST (FIT)
1. Write your name and birth date on the tube
2. Do not use during your period
3. Mail within 24 hours
A positive test does not mean cancer, but you need a colonoscopy soon.
Questions? 229-555-0100`,
    ],
    [
      'obituary-doctor',
      'hard',
      `Agnes Dufresne, MD, who set up the county's first well-baby clinic and vaccinated, by her own count, eleven thousand children against polio and measles, is honored with a bench outside the library. She chaired the board until 1988.`,
    ],
    [
      'flying-with-oxygen',
      'medium',
      `Flying with a concentrator
- battery for 150% of the flight time
- doctor's letter, dated within 10 days
- tell the airline 48 h ahead
- no flying for weeks after a pneumothorax, ask
- seat near a lavatory if you take water pills`,
    ],
    [
      'novel-clip',
      'hard',
      `From a short story in our waiting room anthology:
"Mr. Gorecki," said the nurse of 1911, "you have the consumption."
"Then I shall consume," he said, and asked for the soup.
She wrote it in the ledger under Tuesday.
Outside the mule coughed too.`,
    ],
  ]),
  ...aboutNobody('fo-spreadsheet-stock', [
    [
      'dme-inventory',
      'easy',
      `Item,Serial,Loc,Status
Wheelchair 20",WC-0418,lobby,ok
Wheelchair 24" bari,WC-0422,ED,flat tire
Knee scooter,KS-0007,ortho,loaned to 4th floor
CPAP demo,QK6-2209,sleep lab,ok
Nebulizer,NB-1120,peds,missing mask`,
    ],
    [
      'contracts',
      'medium',
      `Payer\tContract\tTerm\tRate 99213\tContact
Molina\t004418827\t12/31/26\t88.10\tS. Grubb
UCare\t4490178\t6/30/27\t94.55\tT. Lor
Cigna\tU8820419\tevergreen\t101.20\tM. Rao`,
    ],
    [
      'credentialing',
      'medium',
      `Provider|NPI|DEA exp|Board|Malpractice
Ekpo, Edet|1730044188|03/31/2027|Cardiology|ok
Sandhu, Amrit|1558820174|11/30/2026|Peds|renew!
Whitlock, Sylvie|1982207716|08/31/2028|EM|ok
Mbeki, Thandi|1447719032|01/31/2027|Surgery|ok`,
    ],
    [
      'staff-vacation',
      'hard',
      `Name;From;To;Cover;Note
Kim;11/9;11/13;Rosario;coumadin calls to nurse
Iwona;11/16;11/20;none;hold the cath appeals
Carl;11/23;11/25;Raylene;
Grace;12/21;1/4;float;chemo chairs down to 3`,
    ],
    [
      'crosswalk',
      'medium',
      `old_code,new_code,label
E11.9,E11.9,T2DM no compl
J44.1,J44.1,COPD w exac
M05.79,M05.79,RA mult sites
G47.33,G47.33,OSA
R10.9,R10.9,abd pain unspec`,
    ],
    [
      'training-due',
      'medium',
      `Employee\tHIPAA\tCPR\tN95 fit
Misty\t10/1/26\t4/30/27\tn/a
Deshawn\tOVERDUE\t2/28/27\tn/a
Rose RN\t9/14/26\t1/31/27\tpass 8210
Summer MA\t9/15/26\texp\tresched`,
    ],
    [
      'cafeteria-tally',
      'easy',
      `Diet trays 10/27
Regular 88
Diabetic 41
Renal 12
Cardiac 2 g Na 30
Pureed 9
NPO 17 (no tray)
Kosher 2, Halal 5`,
    ],
    [
      'phone-log-export',
      'hard',
      `start,ext,caller_id,dur_s,queue
08:01:12,2101,withheld,41,appts
08:03:40,2115,withheld,312,billing
08:07:05,2122,withheld,95,coumadin
08:09:59,2107,abandoned,20,referrals`,
    ],
  ]),
];
