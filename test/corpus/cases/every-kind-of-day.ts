import { aboutNobody, aboutPatients } from './case.ts';

/** Everything a health system pastes on an ordinary day, in as many genres as we could think of, with and without a patient in it. */
export const everyKindOfDay = [
  ...aboutPatients('ek-intake-card', [
    [
      'new-patient-card',
      'easy',
      `NEW PATIENT CARD
Name: «name:Pa Houa Vang»
DOB: «date:04/19/1971»
Address: «address:1182 Maryland Ave E, St. Paul, MN 55106»
Cell: «phone:(651) 555-0144»
Reason for visit: numbness both feet x 3 months
Allergies: sulfa (hives)
Meds: metformin 1000 BID, lisinopril 20
Emergency contact: husband «name:Chue Vang», «phone:651-555-0190»`,
    ],
    [
      'walk-in-clipboard',
      'medium',
      `walk in sheet, 10:40 — «name:Dwayne», landscaper, nail gun thru L index finger, tetanus unknown, call back «phone:404-555-0117»`,
    ],
    [
      'two-lines-lower-case',
      'hard',
      `«name:summer begay» / moms cell «phone:505 555 0162»
here bc the ear is draining again, third time since sept`,
    ],
    [
      'social-and-insurance',
      'easy',
      `Pt: «name:OKONKWO, Chidinma A.»  SS# «ssn:533-20-4418»  Sex F
Ins: Peach State  ID «health-plan:PSH40118827»
LMP «date:08/30/2025»  G3 P2
Pharmacy: Walgreens on Glenwood
Here for: first OB visit, nausea, hx preeclampsia w/ last pregnancy`,
    ],
    [
      'form-with-handwriting-typed-up',
      'medium',
      `Typed from the paper card, hard to read:
first name «name:Sina», last name looks like «name:Tuiasosopo», born «date:7-2-58»
lives with daughter «name:Lupe» at «address:94-210 Waipahu Depot St»
"sugar, pressure, one kidney not good" — wants the foot doctor`,
    ],
  ]),
  ...aboutPatients('ek-chat-prompt', [
    [
      'rewrite-for-attending',
      'easy',
      `Can you turn this into a proper HPI? «name:Leonard Pawlak», 66, came in «date:11/3» with 2 days of black stools, takes naproxen for his knee plus apixaban for afib, hgb 7.1 from 12.8 in August, BP 92/50 on arrival, got 2 units, GI to scope in the morning.`,
    ],
    [
      'denial-help',
      'medium',
      `write me an appeal letter, insurer says the insulin pump for «name:Thuy-Linh Cao» isn't medically necessary. member no «health-plan:XEH 771 204 558», A1c 10.4, four ER visits for DKA this year, she's 19 and in her first semester`,
    ],
    [
      'nickname-and-bed',
      'hard',
      `i have 5 pts and need to plan my night. bed 3 «name:Mr Tiny» (thats what everyone calls him) trach suction q2, bed 4 empty, bed 5 the GI bleed, who do i see first`,
    ],
    [
      'short-and-blunt',
      'hard',
      `make this nicer: tell «name:Rose»'s son we are not refilling her ativan early no matter how often he calls`,
    ],
    [
      'discharge-instructions-6th-grade',
      'medium',
      `Please write discharge instructions at a 6th grade level, in Haitian Creole and English.
Patient: «name:Wilner Desrosiers»
Dx: new onset CHF, EF 30%
Meds: furosemide 40 daily, carvedilol 3.125 BID, sacubitril/valsartan 24/26 BID
Weigh daily, call if up 3 lb in a day
Follow up with cardiology «date:December 4» at 9:15
His wife «name:Guerda» does the cooking, so put the salt part to her.`,
    ],
  ]),
  ...aboutPatients('ek-sheet-row', [
    [
      'colon-screening-pull',
      'easy',
      `Last\tFirst\tDOB\tMRN\tLast FIT\tResult
«name:Abernathy»\t«name:Joyce»\t«date:2/11/1959»\t«mrn:00418826»\t«date:3/4/2025»\tpositive, no colonoscopy yet
«name:Nwosu»\t«name:Emeka»\t«date:9/30/1962»\t«mrn:00420917»\t«date:5/19/2025»\tnegative
«name:Xiong»\t«name:Mai»\t«date:12/1/1968»\t«mrn:00399031»\tnever\tdeclined x2`,
    ],
    [
      'csv-one-row',
      'medium',
      `«mrn:7731902»,"«name:Castellanos, Irma»",F,«date:1949-06-14»,"COPD;OSA;HTN",FEV1 41%,home O2 2L,«phone:9155550138»`,
    ],
    [
      'dialysis-chair-list',
      'hard',
      `Chair\tWho\tDry wt\tAccess
1\t«name:Bigham»\t81.5\tLUE AVF
2\t«name:Mrs. T.»\t54.0\tR IJ cath, oozing Wed
3\t—\t—\t—
4\t«name:Ofa»\t119.0\tLUE AVG, came off 40 min early`,
    ],
    [
      'wound-tracker',
      'medium',
      `rm | resident | wound | stage | size cm | tx
12A | «name:Gladys Hornbuckle» | sacrum | 3 | 4.1x3.0x0.8 | alginate + foam QOD
15B | «name:Teodoro Macaraeg» | R heel | DTI | 2.2x2.5 | offload, skin prep
22 | «name:E. Youngblood» | L shin skin tear | - | 5x1 | xeroform`,
    ],
    [
      'diabetic-eye-gap',
      'easy',
      `«name:Marisol Quiñones» \t «date:10/22/1977» \t «phone:(787) 555-0119» \t A1c 9.8 \t retinal exam overdue since 2022 \t LM x1`,
    ],
  ]),
  ...aboutPatients('ek-handoff', [
    [
      'ipass-single',
      'easy',
      `I: watcher
P: «name:Darnell Ruffin», 54M, 6 West 11-2, POD1 lap sigmoid colectomy for diverticulitis, foley out at noon, hasn't voided
A: bladder scan at 8 pm, straight cath if > 400
S: if temp > 101.5 call surgery, low threshold for CT
S: read back done`,
    ],
    [
      'charge-text',
      'hard',
      `ok so 9 is still a mess. «name:Ms Pearl» pulled her NG twice, sitter ordered. 10 went to cath. 12 is a nice walkie talkie, discharge am`,
    ],
    [
      'nicu-report',
      'medium',
      `Baby girl «name:Adeyemi» (twin B), born «date:11/16» at 31+2, isolette 7. CPAP 5 21%. 2 bradys, one needed stim. Feeds 8 mL q3 OG, EBM fortified tomorrow. Mom «name:Folake» still on mag on L&D, dad bringing milk ~2100.`,
    ],
    [
      'icu-oneliner',
      'medium',
      `«name:Kowalczyk» 71 septic shock from cholangitis s/p ERCP «date:11/18», levo 0.08 coming down, vent PRVC 16/450/8/50, lactate 4.4→2.1, full code, sister is HCP`,
    ],
    [
      'pt-to-pt',
      'hard',
      `handoff for weekend PT: «name:Grace L.» rm 330 min assist x1 w FWW, 40 ft, WBAT, likes the morning. hates the belt. don't let her talk you out of stairs`,
    ],
  ]),
  ...aboutPatients('ek-clinic-note', [
    [
      'soap-knee',
      'easy',
      `Patient: «name:Bronisław Zieliński»   DOB «date:05/08/1954»   Seen «date:11/12/2025»
S: R knee pain 6/10, worse on stairs, Synvisc in spring helped about 2 months.
O: BMI 33. Trace effusion. ROM 5–110. Crepitus. Neurovascularly intact.
A: Tricompartmental OA, R.
P: Discussed TKA. Will quit smoking first. Nicotine patch 21 mg. RTC 8 wks.`,
    ],
    [
      'peds-wcc',
      'medium',
      `15 mo WCC. «name:Kiah Yazzie-Clark» here w/ grandma «name:Bernadette». Walking, 6 words, picky. Wt 22 lb 4 oz (45%). Hgb 10.2 today → iron. MMR/Var given R thigh, tolerated. Return at 18 mo.`,
    ],
    [
      'addendum',
      'hard',
      `ADDENDUM: I had written left. It is the right breast. «name:Mrs. Farrokhzad» called to point this out and she is correct; the mass at 2 o'clock is on the right, biopsy order amended.`,
    ],
    [
      'psych-med-check',
      'medium',
      `Med check, 20 min. «name:Tre'Von» reports sleeping 7 h, no AVH x 5 wks on paliperidone LAI 156 (last inj «date:10/29»). Lives w/ aunt in «address:Toledo». Working 3 shifts at car wash. AIMS 1. Denies SI/HI. Continue.`,
    ],
  ]),
  ...aboutPatients('ek-letter', [
    [
      'consult-reply',
      'easy',
      `RE: «name:Mr. Anselmo Baca»
DOB: «date:August 9, 1948»

Dear Dr. Whitcomb,

Thank you for sending me this pleasant gentleman from «address:Española», whom I saw on «date:November 6, 2025» for progressive shortness of breath. Echocardiogram shows severe aortic stenosis with a mean gradient of 48 mmHg and a valve area of 0.7 cm². I have recommended evaluation for TAVR and «name:Mr. Baca» and his wife «name:Eloisa» are in agreement.

I have asked him to hold tadalafil and to call with any syncope.

Sincerely,
Priya Raghunathan, MD, FACC`,
    ],
    [
      'work-excuse',
      'easy',
      `To Whom It May Concern: «name:Latoya Simms» was seen in this office on «date:10/27/2025» for an acute low back strain and may return to work «date:11/3/2025» with no lifting over 15 lb. — Hartwell Occupational Medicine`,
    ],
    [
      'emotional-support-animal',
      'medium',
      `I am writing on behalf of my client, «name:Jun-ho Baek», who has been under my care since 2022 for generalized anxiety disorder and panic attacks. It is my clinical opinion that his dog is part of his treatment. He lives at «address:Unit 5C, 2230 Wilshire Place» and asks that the no-pet clause be waived.`,
    ],
    [
      'results-by-mail',
      'medium',
      `«name:Ms. Verna Littlejohn»
«address:PO Box 88, Cherokee, NC 28719»

Your mammogram of «date:9/25/25» needs extra pictures. This does not mean cancer. Please call us for a time; ask for Dottie.`,
    ],
    [
      'dismissal',
      'hard',
      `Dear «name:Mr. Long»,
You have missed five appointments in the pain clinic. We can no longer prescribe for you after thirty days. We enclose a list of other practices and will send your records where you ask.`,
    ],
  ]),
  ...aboutPatients('ek-lab-report', [
    [
      'cmp-panel',
      'easy',
      `PATIENT: «name:HALVORSEN, GUNNAR»    ACC# «account:L25-3308114»    COLL «date:11/19/2025 06:12»
DOB «date:01/28/1937»  M    ORD: SADIQ, N MD
NA 128 L | K 5.9 H | CL 94 | CO2 19 L | BUN 61 H | CREAT 3.42 H | GLU 144
COMMENT: K CALLED TO RN BRENDA 4N 0641, READ BACK`,
    ],
    [
      'micro-final',
      'medium',
      `BLOOD CX x2 FINAL — «name:Esperanza Villalobos» MR «mrn:0093381»
4/4 bottles MSSA, cefazolin S, TMP/SMX S
drawn «date:11/14»`,
    ],
    ['pasted-to-chat', 'hard', `«name:Poppa Joe»'s psa came back 19, was 4 two yrs ago. hes 72. how bad`],
    [
      'tox-screen',
      'medium',
      `Specimen «account:UDS-559021»
Donor: «name:Malik Whitaker»   DOB «date:12-12-1990»
Program: Suboxone clinic
Buprenorphine POS  Norbup POS  Fentanyl POS  Benzo NEG  EtG 512
Creat 88, valid`,
    ],
    [
      'pathology-final',
      'easy',
      `SURGICAL PATHOLOGY  «account:S25-18840»
Patient: «name:Nakamura, Elaine K»  Age/Sex 61 F  MRN «mrn:2204873»
Received «date:11/07/2025»
FINAL DIAGNOSIS: Skin, left calf, shave biopsy: malignant melanoma, superficial spreading, Breslow 0.9 mm, non-ulcerated, mitoses 1/mm². Peripheral margin involved.`,
    ],
  ]),
  ...aboutPatients('ek-imaging', [
    [
      'ct-head',
      'easy',
      `EXAM: CT HEAD W/O CONTRAST
PATIENT: «name:DESTA, SELAMAWIT»   MRN: «mrn:60114423»   DATE: «date:11/20/2025 03:47»
HISTORY: fall from standing, on warfarin
FINDINGS: 9 mm left convexity subdural hematoma with 4 mm midline shift.
IMPRESSION: Acute SDH. Discussed with Dr. Lindqvist in the ED at 0402.`,
    ],
    [
      'mri-scheduling-question',
      'medium',
      `MRI safety: «name:Rodrigo Peñaloza» on for L-spine tmrw, says he has "something metal in the ear from the army". Implant card: Cochlear, serial «device:CI-5320-118834». Can we scan at 1.5?`,
    ],
    [
      'dictation-chest',
      'hard',
      `chest two views on little «name:Oluwaseun», compare to last week, right middle lobe looks better, tube is out, no effusion`,
    ],
    [
      'us-worksheet',
      'medium',
      `OB US worksheet
«name:Hnin Ei Phyu»  EDD «date:2/8/26»
BPD 7.1  HC 26.4  AC 24.0  FL 5.2
AFI 6.8 low, UA S/D 3.9
placenta post, no previa — show to MFM before she leaves`,
    ],
  ]),
  ...aboutPatients('ek-phone-message', [
    [
      'while-you-were-out',
      'easy',
      `WHILE YOU WERE OUT
To: Dr. Bhandari   «date:11/17» 2:35p
«name:Mrs. Ethel Throckmorton»  «phone:540-555-0128»
Says the new water pill makes her dizzy, BP 98/60 at the drugstore, wants to know if she can halve it`,
    ],
    [
      'refill-voicemail-typed',
      'medium',
      `VM 0812: this is «name:Gary Sandoval» spelled s-a-n-d-o-v-a-l, birthday «date:three twelve sixty one», I'm out of my Eliquis, I've been out since Sunday, it's the CVS on Rio Bravo`,
    ],
    [
      'mom-called',
      'hard',
      `mom of «name:Bao» (the one w the G-tube) called, button fell out 20 min ago, told her cover + ER, pls call her back`,
    ],
    [
      'pharmacist-callback',
      'medium',
      `Pharmacist Yvette @ Kroger re «name:D'Angelo Price», Rx «account:6641207» amoxicillin 875 — chart says PCN anaphylaxis. Hold until MD calls. His line «phone:313.555.0173»`,
    ],
    [
      'after-hours-service',
      'easy',
      `ANSWERING SERVICE  «date:11/21/25» 23:18
CALLER: «name:TERESA WOJCIK» (WIFE)
PT: «name:STANLEY WOJCIK» DOB «date:6/6/46»
CB: «phone:773-555-0109»
MSG: CHEMO TUES, TEMP 101.8, SHAKING
PAGED: DR ODUYA 23:20, CALLED BACK 23:26`,
    ],
  ]),
  ...aboutPatients('ek-portal-message', [
    [
      'metformin-upset',
      'easy',
      `From: «name:Ngozi Eze-Williams»
To: Family Practice Nurse Pool
Subject: metformin
Since we went up to 2 pills I have had diarrhea every day. Should I go back to one? My sugars are 140-160. I am leaving for Houston Friday so please answer before then. «email:ngozi.ezew@mailbox.test»`,
    ],
    [
      'rash-photo',
      'medium',
      `Hi Dr. Sam, attached is the picture of «name:Anneliese»'s rash. It started behind the knees and now it is in her elbows. She is still in swim team. Thanks, «name:Kirsten Dahl»`,
    ],
    [
      'reply-with-result',
      'medium',
      `Hello «name:Mr. Tsosie», your potassium is back to normal at 4.3. Please stay on the half dose of spironolactone and repeat the blood test at the Chinle lab on «date:December 1».`,
    ],
    [
      'terse-cancel',
      'hard',
      `cant make the colposcopy, got called in to work. sorry. «name:will harper»'s wife «name:jo»`,
    ],
    [
      'proxy-dementia',
      'hard',
      `It's «name:Amira» writing for my father again. He thinks the aide steals his pills so he hides them and now we count nine donepezil short. Could someone talk with him, he listens to you.`,
    ],
  ]),
  ...aboutPatients('ek-sms-reminder', [
    [
      'dental-cleaning',
      'easy',
      `Hi «name:Brandon», this is Lakeview Dental. You have a crown prep with Dr. Okafor «date:Tue Dec 2» at 8:30 AM. Reply C to confirm.`,
    ],
    [
      'infusion',
      'easy',
      `REMINDER: «name:Marguerite» your Remicade infusion is on «date:11/25» 9a, Bldg C. Drink water. Txt STOP to opt out`,
    ],
    [
      'scheduler-to-patient',
      'medium',
      `hey «name:mr. phan» its the stress test ppl, no coffee after midnight & bring inhaler, see u «date:12/3» 7:15`,
    ],
    [
      'spanish-short',
      'medium',
      `«name:Sra. Olmedo»: su mamografía es el «date:4 de diciembre» a las 10:20. No use desodorante. Responda 1 para confirmar.`,
    ],
    [
      'reply-thread',
      'hard',
      `> Your PT visit is tomorrow at 4.
< this is «name:Keola» I tested pos for covid, can we move
> Sure! Next week?
< ok ty`,
    ],
  ]),
  ...aboutPatients('ek-claim', [
    [
      'rejected-line',
      'easy',
      `CLM «account:2025110988413»  PT «name:SZCZEPANIAK MARTA»  ID «health-plan:W2281 07744»  DOS «date:10/14/2025»  CPT 45385  DX K63.5  DENIED CO-197 no auth`,
    ],
    [
      'era-note',
      'medium',
      `«name:Delacroix-Bell, Simone» – Aetna paid 99214 at 84.10, pt resp 30 copay. The J0585 (Botox for migraine) is still pending, DOS «date:9/30».`,
    ],
    [
      'biller-to-coder',
      'hard',
      `can you recheck «name:Hoskins»? they want the MRSA as POA but nobody charted the swab til day 4`,
    ],
    [
      'eob-pasted',
      'easy',
      `EXPLANATION OF BENEFITS — THIS IS NOT A BILL
Member: «name:Curtis J. Ballenger»    Member ID: «health-plan:904 55 3317»
Patient: «name:Ava Ballenger» (dependent)
Claim: «account:E8830021-4»
Service «date:08/21/2025»: outpatient psychotherapy 53 min, Harbor Youth Services
Billed 210.00  Allowed 132.00  You owe 26.40`,
    ],
  ]),
  ...aboutPatients('ek-referral', [
    [
      'fax-form',
      'easy',
      `REFERRAL — URGENT
To: Valley Neurology   Fax: see cover
Patient: «name:Samuel Oyelaran-Smith»  DOB «date:03/03/1985»  Ph «phone:602-555-0151»
Ins: AHCCCS «health-plan:A20117733»
Dx: first unprovoked seizure «date:11/10/25», MRI pending
Please evaluate & treat. Not driving. — FNP M. Etcitty`,
    ],
    [
      'text-to-colleague',
      'medium',
      `Would you see «name:Hyacinth Drummond» this week? 44, jaundice, bili 9, CA 19-9 600, double duct sign. Sweet lady, drives in from «address:Belle Glade».`,
    ],
    [
      'closed-loop',
      'medium',
      `Referral «account:RF-44017» (derm, «name:P. Keomany») closed: seen «date:11/5», SCC in situ L ear, Mohs booked.`,
    ],
    [
      'hospice-intake',
      'hard',
      `Another one for you from 5 South, «name:Deacon Amos». Pancreas. Wants to be home by Sunday, wife scared of the morphine, no hospital bed yet.`,
    ],
  ]),
  ...aboutPatients('ek-dictation', [
    [
      'op-note-spoken',
      'easy',
      `this is doctor petrosyan dictating an operative note on patient «name:Hollis Breckenridge» medical record number «mrn:eight eight one four zero two» date of surgery «date:november nineteenth» preoperative diagnosis symptomatic cholelithiasis postoperative same procedure laparoscopic cholecystectomy estimated blood loss ten cc period new paragraph`,
    ],
    [
      'clinic-run-on',
      'medium',
      `okay next is «name:missus huang» uh she's the seventy year old with the afib, rate's fine, she bruises, I'm gonna drop the aspirin keep the Eliquis five BID, see her in six months comma sooner if she falls`,
    ],
    [
      'discharge-summary-spoken',
      'medium',
      `Discharge summary, «name:Tavita Leiataua», admitted «date:November 2nd», discharged «date:November 9th». Cellulitis of the left leg with underlying lymphedema. IV vanc then linezolid by mouth. Strike that, doxycycline by mouth. Wound clinic in one week. He goes home with his sister «name:Mele».`,
    ],
    [
      'ed-scribe-lapse',
      'hard',
      `scribe please put that «name:Young» in the hallway says chest pain started mowing, ten out of ten, nitro helped, and get me the second trop before he walks out`,
    ],
  ]),
  ...aboutPatients('ek-ticket', [
    [
      'ehr-merge',
      'easy',
      `INC0448120 — Duplicate chart
Please merge MRN «mrn:3310984» and «mrn:3318820». Same person: «name:Jacqueline Thibodeaux», born «date:07/27/1966». The allergy (heparin, HIT) is only on the second chart. Requested by 3E charge RN.`,
    ],
    [
      'print-wrong-label',
      'medium',
      `Label printer on 2W gave me stickers for «name:Boyd Rasmussen» when I was drawing the patient in 14. Caught it before the type & screen went down. Printer is LBL-2W-03.`,
    ],
    [
      'order-wont-cross',
      'hard',
      `vanco for «name:khalil» in picu 4 shows verified by rx but never drops on the MAR, its been 2 hrs, please escalate`,
    ],
    [
      'portal-access',
      'medium',
      `Caller: «name:Deepika Subramanian», «email:deepika.s@inbox.test». Cannot see her biopsy result from «date:11/13» in the portal, says app shows only the mole photo. Verified by DOB «date:9/9/83». Route to HIM.`,
    ],
  ]),
  ...aboutPatients('ek-transcript', [
    [
      'tele-visit',
      'easy',
      `[00:02] DR. ALVAREZ: Good morning, am I speaking with «name:Mr. Quarshie»?
[00:05] PATIENT: Yes, «name:Kwabena Quarshie».
[00:08] DR. ALVAREZ: And your date of birth?
[00:10] PATIENT: «date:Twenty-first of June, fifty-five».
[00:14] DR. ALVAREZ: How is the foot?
[00:16] PATIENT: Still draining, and it smells now.
[00:21] DR. ALVAREZ: All right. I'm going to want an X-ray for osteo.`,
    ],
    [
      'nurse-line',
      'medium',
      `Agent: Nurse line, this is Carol.
Caller: hi um my baby swallowed a button battery maybe
Agent: How old, and what's the name?
Caller: «name:Zuri», she's fourteen months. I'm in «address:Stone Mountain»
Agent: Is she drooling? Don't give her anything. Hang up and call 911.`,
    ],
    [
      'ai-scribe-raw',
      'hard',
      `speaker 1 so «name:gus» the sugar log is all over the place
speaker 2 yeah well my wife «name:dot» she bakes
speaker 1 three oh two at bedtime
speaker 2 that was the pie
speaker 1 let's go up on the lantus four units`,
    ],
    [
      '911-snippet',
      'medium',
      `DISPATCH: what's the address? CALLER: «address:417 Tamarind Court, the back house». It's my uncle «name:Renato», he's gray, he's not waking up, he's got the patch on. DISPATCH: is he breathing? CALLER: like snoring.`,
    ],
  ]),
  ...aboutPatients('ek-schedule', [
    [
      'or-board',
      'easy',
      `OR 4  «date:11/24/2025»
0730 «name:MCELROY, DEAN» 59M  L THA  spinal  Dr. Boateng
1015 «name:SAYAVONG, DARA» 33F  lap appy interval  GA
1300 «name:TEITELBAUM, R» 81F  R TKA revision, hx DVT — filter?`,
    ],
    [
      'clinic-morning',
      'medium',
      `8:00 «name:Iris Medrano» f/u asthma
8:20 BLOCKED
8:40 «name:Yusuf Abdi» new, back pain, Somali interp
9:00 «name:Kaylee P» IUD string check
9:20 NO SHOW ×2 «name:Trent Oglesby» – A1c`,
    ],
    [
      'home-visit-route',
      'hard',
      `my route Mon: 1 «name:Miss Odessa» pillbox + BP, 2 the «name:Vue» twins weights, 3 «name:Frank» stump check (dog!), 4 office`,
    ],
    [
      'endo-slot',
      'medium',
      `Add-on «date:Mon 11/24» 1400 endo rm 2: «name:Bartholomew Nez», food impaction again, EoE, no eggs/soy, came by himself so needs ride`,
    ],
  ]),
  ...aboutPatients('ek-legal', [
    [
      'guardianship',
      'easy',
      `IN THE MATTER OF THE GUARDIANSHIP OF «name:WINIFRED A. COLLINGSWORTH»
Case No. «account:25-PR-01187»
The undersigned physician examined the proposed ward on «date:October 30, 2025». She is «age:91» and has advanced Alzheimer's disease. Her MMSE was 9/30. She cannot manage her medications or finances. Her son «name:Theodore Collingsworth» of «address:Dubuque» petitions.`,
    ],
    [
      'records-subpoena',
      'medium',
      `Please find a subpoena for all records of «name:Jermaine Tolliver», born «date:2/2/1988», including drug treatment records, in «name:Tolliver» v. Midstate Trucking, MVA of «date:6/18/2024», C5-6 fusion.`,
    ],
    [
      'poa-health',
      'medium',
      `I, «name:Phuong Mai Truong», being of sound mind, appoint my daughter «name:Kelly Truong», «phone:714-555-0186», as my agent. If I am in a persistent vegetative state I do not want a feeding tube. I have ALS.`,
    ],
    [
      'intake-call-attorney',
      'hard',
      `new PI lead: «name:Shanice», rear ended at a light, herniated two discs, gets injections, other driver is State Farm, she cries on the phone a lot`,
    ],
    [
      'competency-memo',
      'medium',
      `Defendant «name:Wade Purcell» (jail no. «account:J-77120») found not competent; schizoaffective, refusing olanzapine. Transfer to state hospital ordered «date:11/12/2025». Public defender notified.`,
    ],
  ]),
  ...aboutPatients('ek-school', [
    [
      'asthma-plan',
      'easy',
      `ASTHMA ACTION PLAN 2025–26
Student: «name:Jaxon Thundercloud»  Grade 3  Teacher: Ms. Pruitt
DOB: «date:10/05/2016»
Parent: «name:Leah Thundercloud» «phone:715-555-0155»
Green: Flovent 44 2 puffs BID
Yellow: albuterol 2 puffs q4h
Red: albuterol 4 puffs and call 911
Inhaler in health office, spacer in backpack.`,
    ],
    [
      'nurse-log',
      'medium',
      `«date:11/18»: 10:05 «name:Emmanuel R.» BG 58, juice, 15 min later 91, back to class. 11:20 «name:Sadie» nosebleed. 1:10 «name:Minh» forgot Ritalin, called dad.`,
    ],
    [
      'iep-snippet',
      'medium',
      `Present levels: «name:Solange Baptiste» is a seventh grader with spina bifida (L4) and a VP shunt. She self-caths at 10:30 and 1:30 and needs a private bathroom. OT consult monthly.`,
    ],
    [
      'email-to-teacher',
      'hard',
      `Heads up that «name:Theo» had two absence seizures on the bus, mom knows, new med may make him sleepy this week. Let him lay his head down.`,
    ],
  ]),
  ...aboutPatients('ek-home-health', [
    [
      'oasis-start',
      'easy',
      `SOC visit «date:11/15/25». «name:Consuelo Arredondo», 82, lives alone, «address:908 W Poplar, San Antonio». Primary dx: CHF exacerbation. O2 2L NC concentrator serial «device:INV-90233871». 12 meds reconciled; two bottles of metoprolol found, one discarded. Fall risk high. SN 2w4, PT 2w3.`,
    ],
    [
      'aide-note',
      'medium',
      `Aide: gave «name:Mr Bjornstad» shower, ate 1/2 oatmeal, no BM 3 days told RN. son was mad about the time.`,
    ],
    ['missed-visit', 'hard', `no answer at «name:Ruthanne»'s, car in drive, knocked 3x, left note. cath change is due`],
    [
      'tele-monitor',
      'medium',
      `ALERT — «name:Fa'asao, P.» weight 231.4 → 236.8 lb in 48 h, HR 104, called «phone:(808) 555-0140»: ate at church lunch, took extra Lasix on own. Visit moved up.`,
    ],
  ]),
  ...aboutPatients('ek-dental', [
    [
      'perio-note',
      'easy',
      `Pt «name:Armando Villaseñor» «date:11/20/25». Pocketing 5–7 mm #2, 3, 14, 15, BOP 60%. SRP UR/LR w/ 2 carps 2% lido 1:100k. A1c 8.9 per pt. Rx CHX. NV SRP left.`,
    ],
    [
      'lab-slip',
      'medium',
      `Crown lab slip: #30 e.max shade A2, «name:K. Abramowitz», due «date:12/5», note bruxer, light occlusion`,
    ],
    [
      'endo-emergency',
      'hard',
      `«name:Coach Dave» swelling again #19, cant open, on amox since yest. squeeze in at lunch?`,
    ],
    [
      'ortho-mom-email',
      'medium',
      `From: «name:Hye-jin Seo» <«email:hjseo@family.test»>
Hi, bracket on «name:Dylan»'s upper left came loose and the wire is poking his cheek, it bled last night. He has band practice until 5.`,
    ],
  ]),
  ...aboutPatients('ek-eye', [
    [
      'retina-inj',
      'easy',
      `«name:Delphine Arceneaux» 76F, nAMD OD. Eylea #9 given OD «date:11/19», lot 8HB21, OCT dry, VA 20/60. T&E to 8 wks.`,
    ],
    [
      'optical-order',
      'medium',
      `Job «account:40871» - «name:Viktor Melnyk»: OD -4.25 -0.75x170 OS -3.75 DS, PAL, dx cataract OS wait on OS lens until after sx`,
    ],
    [
      'call-flashes',
      'hard',
      `lady «name:fatoumata» on line 2 sees a curtain since lunch, left eye, nearsighted, no trauma — now?`,
    ],
    [
      'glaucoma-letter',
      'medium',
      `Regarding «name:Mrs. Pham Thi Lan» ( «date:11/11/1950» ): pressures 28 and 31 on three drops. She admits she skips the brimonidine because it burns. I would offer SLT.`,
    ],
  ]),
  ...aboutPatients('ek-pharmacy', [
    [
      'prior-auth-ozempic',
      'easy',
      `PA needed. «name:Rebekah Stoltzfus» DOB «date:8/15/1979» Ozempic 1 mg/0.75 mL. BIN 610014 ID «health-plan:RXS0077112». Rx# «account:0884120». Dx E11.9, failed metformin + glipizide.`,
    ],
    [
      'will-call-bin',
      'medium',
      `bin 27: «name:Tigist H» warfarin 3mg, counsel — INR 4.6 yest, dr wants half tab sun/wed`,
    ],
    [
      'vault-discrepancy',
      'hard',
      `Count is off by one oxycodone 10. Last fill was «name:Pickett», he opened it at the window and said 119. Camera shows 120. Left him a message.`,
    ],
    [
      'iv-room',
      'medium',
      `TPN clarif «name:Baby Boy Cisneros» NICU 12: day 3, 980 g, trig 240 – drop lipids to 1 g/kg, Na acetate instead of chloride. Order «account:TPN-11873».`,
    ],
    [
      'transfer-request',
      'medium',
      `Please transfer all of «name:Norm Kekoa»'s scripts, incl. Biktarvy, to the Hilo store, his number is «phone:808-555-0122», he leaves «date:12/1».`,
    ],
  ]),
  ...aboutPatients('ek-behavioural', [
    [
      'safety-plan',
      'easy',
      `SAFETY PLAN — «name:Brielle Fontenot»
Warning signs: not sleeping, scrolling old messages
Coping: drums, walk the dog
People: sister «name:Camille» «phone:337-555-0131», Coach Anita
Means: father «name:Russell» has locked up the rifles
988. Next appt «date:11/26»`,
    ],
    [
      'group-note',
      'medium',
      `IOP group 3, 9 present. «name:Marcus J.» disclosed relapse Saturday (meth), tearful, peers supportive. «name:Nadia» quiet. Topic: shame.`,
    ],
    [
      'crisis-text-paste',
      'hard',
      `she (goes by «name:Wren») took 30 of the trazodone "to sleep", counselor has eyes on her in the gym, poison control on other line`,
    ],
    [
      'aba-session',
      'medium',
      `«name:Ishaan» 2 hr session at home. Mands 14, tantrums 3 (mean 4 min), eloped x1 toward garage. Parent training w/ «name:Mrs. Venkataraman». BCBA review «date:12/2».`,
    ],
  ]),
  ...aboutPatients('ek-ems', [
    [
      'pcr-narrative',
      'easy',
      `M14 dispatched 0214 for difficulty breathing to «address:3301 Gulf Fwy apt 212». Found «name:Lorenzo Batiste», 63 y/o M, tripod, SpO2 81% RA, crackles. CPAP, NTG x3, 12 lead ST w/o STEMI. DNR not on scene. Transported P1. Lic «licence:TX 19930442».`,
    ],
    [
      'radio-report',
      'medium',
      `Medic 6 to General, inbound with a «name:Mr. Eagle Bear», fifty-eight, roll over, belted, GCS 14, left chest crepitus, needle done, 120 over 70, eight out`,
    ],
    [
      'refusal',
      'medium',
      `RMA signed. «name:Destiny Akana», 22, syncope at concert, BG 71, ate, A&O x4, friend to drive. Advised.`,
    ],
    ['crew-chat', 'hard', `that was old man «name:Petrakis» again, third lift assist this wk, somebody call APS`],
    [
      'run-form',
      'easy',
      `Run «account:25-118834» | «date:11/09/2025» | Pt «name:Hsu, Wen-Ling» | DOB «date:05-20-1932» | «age:93» F | hip pain after fall | fentanyl 50 IN | plate on scene «vehicle:7KDR221» (family car followed)`,
    ],
  ]),
  ...aboutPatients('ek-jail', [
    [
      'intake-screen',
      'easy',
      `Booking «account:2025-08841»  «name:RANDLE, TYRESE D»  DOB «date:04/01/1997»
Withdrawal: ETOH last drink 6h, CIWA 11, hx DTs
Meds: Keppra, not verified
Housing: medical obs, bottom bunk`,
    ],
    [
      'kite',
      'medium',
      `Kite from D pod: "my tooth is broke and my face is big, been putting in for 2 weeks. «name:Escobedo» cell 14"`,
    ],
    [
      'mat-list',
      'hard',
      `MAT line tmrw: «name:Skaggs», «name:Little Ray», «name:Vigil» (cheeking, crush it), the new girl in F`,
    ],
    [
      'release-med',
      'medium',
      `«name:Oleg Tkachuk» out on bond «date:11/21», send w/ 7 d of Genvoya and the ID clinic card, no phone, reach via mother «name:Halyna» «phone:916-555-0168»`,
    ],
  ]),
  ...aboutPatients('ek-research-log', [
    [
      'screening-log',
      'easy',
      `Screening log BRIGHT-2, site 014
001 «name:Mahlon Yoder» «date:10/1/25» screen fail, eGFR 41
002 «name:Shu-Fen Liao» «date:10/3/25» consented, randomized
003 «name:Arnold Manygoats» «date:10/9/25» declined, too far`,
    ],
    [
      'sae-email',
      'medium',
      `SAE: subject 014-002 («name:S.F.L.», born «date:2/27/1961») hospitalized «date:11/8» for pancreatitis, study drug held, reporting within 24h.`,
    ],
    [
      'coordinator-chat',
      'hard',
      `«name:Bettina» wants out of the trial, says the patch itches and her husband thinks it's a scam. Do I still do the exit ECG`,
    ],
    [
      'payment-list',
      'medium',
      `Stipend $75 visit 4 (sleep apnea study): «name:Raymond Ofori», «address:22 Elmhurst Rd, Worcester MA 01602», card ending mailed`,
    ],
  ]),
  ...aboutPatients('ek-one-liner', [
    ['rm-code', 'easy', `«name:Mrs. Ilse Brandvold» rm 402 DNR/DNI, dysphagia 2, thickened, bed alarm on`],
    ['lower', 'hard', `did «name:rosalind» ever get her pessary refit`],
    ['interp', 'medium', `«name:Xai Lor Moua» needs Hmong interpreter for her echo`],
    ['noshow', 'medium', `«name:T. Fakatava» no show cardiac rehab again`],
    ['initials-bed', 'hard', `«name:JW» bed 22 wants to leave AMA, INR 7`],
    ['dose', 'easy', `Please increase «name:Quentin Ashworth»'s levothyroxine to 112 mcg, TSH 8.4 on «date:11/11»`],
    ['ride', 'hard', `who is taking «name:Auntie Malia» to dialysis thurs`],
  ]),
  ...aboutPatients('ek-ask-ai', [
    [
      'differential',
      'easy',
      `55 y/o woman «name:Catarina Mello» from «address:New Bedford», fever, new murmur, splinter hemorrhages, had a dental extraction on «date:10/20». What else should I order besides 3 sets of cultures?`,
    ],
    [
      'own-child',
      'hard',
      `my son «name:Levi» is 6 and he's been peeing the bed again since the move and is so thirsty, should i worry`,
    ],
    ['drug-check', 'medium', `is linezolid ok w/ sertraline 150? pt «name:Abdulrahman K.», VRE, allergic dapto`],
    [
      'about-neighbour',
      'hard',
      `what does it mean if they say mets to liver, asking for my neighbor «name:Dolores», she wont google it`,
    ],
    [
      'coding',
      'medium',
      `Which ICD-10 for this: «name:Gerald Whitehorse» #«mrn:118-40-2» fell off a horse, closed fx distal radius R, initial encounter, seen «date:11/16/25»?`,
    ],
  ]),
  ...aboutPatients('ek-label', [
    [
      'wristband',
      'easy',
      `«name:ACHTERBERG, HENDRIK» M
«date:1941-02-17»  MRN «mrn:55018823»
ALLERGY LATEX  FALL RISK
Adm «date:11/20/25» Dr. Mbeki`,
    ],
    ['tube-label', 'easy', `«name:LOPEZ-RIOS,A» «mrn:0091182» LAV EDTA CBC «date:11/22» 0530 «account:C1188402»`],
    [
      'pill-bottle',
      'medium',
      `Rx «account:7720193»  «name:WANDA SUNDQUIST»
TAKE 1 TABLET BY MOUTH TWICE DAILY
GABAPENTIN 300MG QTY 60  REF 2`,
    ],
    ['breast-milk', 'medium', `EBM «name:baby Tran (Quynh)» pumped «date:11/21» 0215 60 mL, mom on labetalol`],
    ['specimen-cup', 'hard', `on the cup in marker: «name:Odell» stool O&P #2 of 3`],
  ]),
  ...aboutPatients('ek-file-name', [
    ['pdf', 'easy', `«name:Harjit_Dhaliwal»_MRI_Lumbar_«date:2025-11-04».pdf`],
    ['folder', 'medium', `Scans/2025/«name:mccready b»/colonoscopy photos polyp cecum/IMG_0041.jpg`],
    [
      'list',
      'medium',
      `faxes today:
«name:Ostrowski»-DC-summary-CVA.pdf
«name:LoneElk_J»_HCV_genotype.tif
blank_cover_sheet.pdf`,
    ],
    ['audio', 'hard', `voice memo: "«name:nana ruth» wound before after.m4a"`],
  ]),
  ...aboutPatients('ek-calendar', [
    [
      'invite',
      'easy',
      `BEGIN:VEVENT
SUMMARY:Family meeting – «name:Ofelia Bautista» (ICU 8) goals of care
DTSTART:«date:20251124T150000»
LOCATION:4th floor consult room
END:VEVENT`,
    ],
    ['mom-calendar', 'medium', `«date:Thu 12/4» 3:40 – «name:Nico» allergist, stop zyrtec 5 days before!!`],
    [
      'case-conf',
      'medium',
      `Tumor board «date:Wed Nov 26»: «name:Nils Aaberg» (glioma, path 2nd read), «name:R. Nakai» (rectal, TNT response)`,
    ],
    ['short', 'hard', `tues: call «name:Priscilla» back re the lump`],
  ]),
  ...aboutPatients('ek-family-letter', [
    [
      'sisters',
      'medium',
      `Dear «name:Helga»,
You asked how Mother is. On «date:the 9th of November» she fell in the pantry and broke her hip; they put in a pin the next day. She is at the rehab place in «address:Sheboygan» now and hates the food. She doesn't always know me. The doctor says it is the anesthesia, but I think you and I both know it started before.
Love, «name:Trudy»`,
    ],
    [
      'letter-to-icu',
      'medium',
      `To the nurses in the burn unit: our «name:Isaiah» came home Friday after 61 days. He's walking. He still asks for "the one with the purple hair". You gave us our boy back. The «name:Mutombo» family, «address:Clarkston»`,
    ],
    [
      'christmas-letter',
      'hard',
      `«name:Hank» finished his last round in October and the scan was clean, so we are going to the lake after all. «name:Bitsy» has a boyfriend. The dog is fine.`,
    ],
    [
      'to-doctor',
      'easy',
      `Dear Dr. Lim, my husband «name:Ignacio Zamora» (born «date:3/19/52») passed away on «date:November 1». You treated his lungs eleven years. We want you to know he was not in pain. Please cancel his visit on «date:December 11». «name:Rosaura Zamora»`,
    ],
  ]),
  ...aboutPatients('ek-complaint', [
    [
      'grievance-form',
      'easy',
      `Grievance #«account:G-2025-0441»
Complainant: «name:Sharonda Meeks» (daughter)
Patient: «name:Bertha Meeks», «age:94», 5E
Waited 50 minutes for the bedpan on «date:11/13», found soiled, IV infiltrated, arm swollen to elbow. Wants an apology from the manager.`,
    ],
    [
      'email-angry',
      'medium',
      `From: «email:t.gustafson@homebox.test»
Subject: unacceptable
My wife «name:Carly» sat in your ER nine hours while miscarrying and someone asked her to move so they could vacuum. I want to know who. «name:Todd Gustafson»`,
    ],
    [
      'online-review',
      'hard',
      `One star. Dr. K told my brother «name:Manny» it was heartburn. It was a widowmaker. He has two stents now no thanks to you.`,
    ],
    [
      'patient-rep-note',
      'medium',
      `Spoke w «name:Mr. Ghebremariam» re lost hearing aids (Phonak, L serial «device:2231X0994»), lost between ED and MRI, replaced by risk mgmt.`,
    ],
  ]),
  ...aboutPatients('ek-social-post', [
    [
      'gofundme',
      'easy',
      `Help «name:Baby Everly Kahananui» fight! She was born «date:October 28» with hypoplastic left heart and had her Norwood at 6 days. Mom «name:Leilani» can't go back to work.`,
    ],
    [
      'facebook-neighbourhood',
      'medium',
      `Prayers for «name:Buddy Crenshaw» please, stroke this morning, they gave the clot buster and flew him to Birmingham. «name:Jeanette» is driving up.`,
    ],
    [
      'nurse-oversharing',
      'hard',
      `Twelve hours with the sweetest lady, she's a retired church organist from «address:Opelika» they call «name:Miss Birdie», hospice tomorrow, I sang Blessed Assurance with her and ugly cried in the med room`,
    ],
    ['tweet', 'hard', `shoutout to my guy «name:@deshawn_lifts7» one year w/ the new kidney`],
  ]),
  ...aboutPatients('ek-spanish', [
    [
      'recado',
      'easy',
      `Llamó la «name:señora Altagracia Peralta», tel. «phone:718-555-0147». Dice que la insulina se le acabó ayer y que tiene el azúcar en 380. Nació el «date:14 de mayo de 1963».`,
    ],
    [
      'whatsapp-hija',
      'hard',
      `doctora soy la hija de «name:don Chema», amaneció con la boca chueca y no mueve el brazo, ¿lo llevo?`,
    ],
    [
      'nota-partera',
      'medium',
      `«name:Yesenia Xol», 24 a., G2P1, 34 sem, TA 148/96, edema +++, proteína en orina. Habla Q'eqchi'. Se manda a triage «date:20/11».`,
    ],
    [
      'carta-cita',
      'medium',
      `Estimado «name:Sr. Fermín Archuleta»:
Le recordamos que el «date:martes 2 de diciembre» tiene su colonoscopia. Vive usted en «address:Calle Arizona 44, Nogales», pase por la preparación a la clínica. No tome warfarina desde el «date:27 de noviembre».`,
    ],
    ['mixed', 'hard', `«name:Toño» no vino a su terapia otra vez, dice mami que le duele la pierna del fierro`],
  ]),
  ...aboutPatients('ek-discharge', [
    [
      'dc-summary',
      'easy',
      `DISCHARGE SUMMARY
«name:Abimbola Fashola»  MRN «mrn:7719-2204»
Admit «date:11/10/2025»  Discharge «date:11/17/2025»
Dx: DKA, new T1DM; AKI resolved; influenza A
Hospital course: insulin drip 18 h, gap closed, transitioned to glargine 18 / lispro 1:12. Diabetes educator x3. Boyfriend «name:Kofi» taught glucagon.
F/u endocrine «date:11/24» 10:00`,
    ],
    [
      'cm-placement',
      'medium',
      `SNF referrals for «name:Mr. Fitzwilliam Oakes»: Maple Glen no bed, Bethany declines (trach), Sunrise reviewing. Son «name:Piers» wants within 20 min of ZIP «address:43215».`,
    ],
    [
      'ride-home',
      'hard',
      `«name:Lenora» good to go, walker delivered, needs 3 steps rail at home, ride 1400, her nephew «name:Skip»`,
    ],
    [
      'ama',
      'medium',
      `Pt «name:Casimir Dudek» left AMA 2320, IV removed, endocarditis day 9/42, given doxy, understands may die.`,
    ],
  ]),
  ...aboutPatients('ek-consult-page', [
    [
      'surgery-page',
      'easy',
      `4E RN 55512: «name:Blandina Aragon» POD3 whipple, drain now milky, HR 118, T 38.6 pls eval`,
    ],
    [
      'curbside',
      'medium',
      `quick curbside: «name:Mrs. Kim S-Y», 68, plt 22 day 6 heparin, 4T = 6, argatroban or biv with bili 5?`,
    ],
    [
      'ethics',
      'hard',
      `Ethics: the «name:Whitefeather» boy in 9, parents want the healer to come before the LP, team says no time`,
    ],
    [
      'nephro',
      'medium',
      `nephro c/s «name:Tallchief, R» «mrn:4410027» K 6.8 peaked Ts, got Ca/ins/D50, on HD MWF missed Wed`,
    ],
  ]),
  ...aboutPatients('ek-birth-and-ob', [
    [
      'labor-board',
      'easy',
      `LDR 2 «name:Ximena Carrasco» G1P0 39+4 6/90/-1 epidural, GBS+ PCN x2
LDR 4 «name:Hodan Warsame» G5P4 TOLAC 4 cm
LDR 5 clean`,
    ],
    [
      'birth-cert',
      'medium',
      `Mother «name:Amelie Fournier-Tate», father «name:Jonas Tate», baby boy «name:Lucien», «date:11/19/2025» 04:02, 7 lb 9 oz, Apgar 8/9, vacuum, «address:61 Quarry Ln, Barre VT»`,
    ],
    ['doula', 'hard', `«name:Saoirse» is 7 cm and roaring, no meds yet, mom in law banned from room, bring the ball`],
    [
      'lactation',
      'medium',
      `Lactation «date:11/20»: «name:Mrs. Htoo» dyad, tongue tie post frenotomy, latch 8/10, R nipple cracked, wt loss 7%`,
    ],
  ]),
  ...aboutPatients('ek-snf', [
    [
      '24hr-report',
      'easy',
      `24 HR REPORT «date:11/21»
101 «name:Beulah Partridge» – UTI day 3/7 Macrobid, afeb
104 «name:Hiro Matsuda» – fall 0300 no inj, neuros q4, dtr «name:Naomi» notified
110 «name:Cletus Boone» – refused insulin x2`,
    ],
    [
      'mds',
      'medium',
      `MDS for «name:Zofia Grabowska» ARD «date:11/18»: BIMS 6, PHQ 11, wt loss 8% /30d, significant change?`,
    ],
    ['dietary', 'medium', `«name:Mr. Alphonse» 217 now puree + nectar. No more doughnuts from his brother «name:Leo».`],
    ['aide-chat', 'hard', `«name:mama june» swung at me again w the brief change, two person assist from now on`],
  ]),
  ...aboutPatients('ek-rehab', [
    [
      'pt-eval',
      'easy',
      `PT EVAL «date:11/17/25» «name:Selwyn Arthurs», 57 M s/p L BKA «date:11/5» 2/2 DM. PLOF indep, roofer. Transfers mod A. Goal: prosthetic candidate, 150 ft w/ RW.`,
    ],
    [
      'slp',
      'medium',
      `SLP: «name:Guadalupe "Lupita" Serna», WAB AQ 46, Broca's, repeats words when sung. Husband «name:Chuy» does home program nightly.`,
    ],
    [
      'hand-therapy',
      'hard',
      `violin guy («name:Aram») flexor tendon wk 5, snapped? can't bend tip since gig. surgeon cell??`,
    ],
    [
      'dme',
      'medium',
      `Power chair for «name:Wilhelmina Tsinnie», Permobil SN «device:M3-2214907», deliver to «address:mile marker 12 Hwy 264, Ganado», C6 SCI, call «phone:928-555-0134» road is bad`,
    ],
  ]),
  ...aboutPatients('ek-public-health', [
    [
      'contact-trace',
      'easy',
      `Case: «name:Oscar Tecun», 31, pulmonary TB smear 3+, works at the poultry plant. Contacts: wife «name:Mirna», kids «name:Axel» (4) and «name:Heidy» (9 mo) – LTBI window ppx. «address:212 Peachtree St lot 9, Gainesville GA».`,
    ],
    [
      'vaccine-record',
      'medium',
      `«name:Mwajuma Bilali» «date:1/1/2019»: MMR «date:4/2/24», Var «date:4/2/24», IPV x3, catch up Hep A. Refugee health.`,
    ],
    [
      'std-dis-note',
      'hard',
      `«name:Trey B.» rpr 1:128, names two partners won't give last names, one is "«name:Lexi» from the Waffle House", bicillin #1 done`,
    ],
    [
      'lead',
      'medium',
      `BLL 22 venous, «name:Aaliyah Crump» 2 y, «address:1419 N 26th Milwaukee», env inspection «date:12/3». Landlord notified.`,
    ],
  ]),
  ...aboutPatients('ek-prior-auth', [
    [
      'peer-to-peer',
      'easy',
      `P2P today 1:30, ref «account:PA-3398120»: «name:Orville Hatathli», DOB «date:10/10/1960», PET/CT for SPN 14 mm, prior CT 3/2025 11 mm, 40 py. Ask for Dr. Weems.`,
    ],
    [
      'genetic',
      'medium',
      `BRCA panel denied for «name:Shoshana Perlmutter». Mother «name:Rivka» ovarian at 44, aunt breast 39. Member «health-plan:UB-4419-0032».`,
    ],
    ['short-hard', 'hard', `they want another 6 wks of PT before they'll approve «name:jerome»'s back. he cant sit`],
    ['biologic', 'medium', `Dupixent renewal «name:Noor Haddad»: EASI 31→4, IGA 1, itch 9→2. Exp «date:12/31/2025».`],
  ]),
  ...aboutPatients('ek-work-mail', [
    [
      'huddle-mail',
      'easy',
      `From: Pilar Montes, RN
To: 7N Day Team
Subject: tomorrow
«name:Mr. Rutherford Sims» in 715 goes for his TEE at 8, keep NPO. His sister will be up with the DPOA papers. The new bed scale is in the hall.`,
    ],
    [
      'risk',
      'medium',
      `Subject: privileged – event «date:11/14»
«name:Paulette Broussard» was given «name:Paulette Broussard-Lane»'s carvedilol. HR to 38, atropine, fine now. Both on 3W, both green gowns. Name alert signs were not up.`,
    ],
    [
      'buried-in-office',
      'hard',
      `Hi all, parking lot C is closed Friday, flu shots in the lobby until noon, and whoever has «name:Ezekiel»'s hearing aid charger from 12 please bring it back, he can't hear the speech therapist. Potluck list is on the fridge.`,
    ],
    [
      'fundraising-odd',
      'medium',
      `Marketing would like «name:Corinne Vandersloot» for the gala video: liver transplant «date:2/14/2024», skis again. Has she signed the release? Her cell «phone:303-555-0181»`,
    ],
  ]),
  ...aboutPatients('ek-blood-and-transplant', [
    [
      'crossmatch',
      'easy',
      `TYPE & XM «name:Ludmila Horvath» «mrn:118 209 4» O neg, anti-K, anti-Jka. 2 u found, hold to «date:11/25».`,
    ],
    [
      'donor-call',
      'medium',
      `Kidney offer KDPI 34 for «name:Ronnell Dupree» (waitlist 6 y, cPRA 88). He's in «address:Yazoo City», 2h drive, has a cold?`,
    ],
    ['tacro', 'hard', `tac 14.2 on «name:Jovelyn», cut to 2/2, she's been eating pomelo from her lola's tree lol`],
    [
      'lvad',
      'medium',
      `LVAD coordinator: «name:Buck Summerhill», HM3 pump «device:MLP-045512», low flow alarms since 0200, MAP 58, driveline red.`,
    ],
  ]),
  ...aboutPatients('ek-death-and-after', [
    [
      'death-note',
      'easy',
      `Called to bedside 0344. «name:Alma Reinholt», «age:97», no pulse, pupils fixed. Pronounced 0346 «date:11/22/2025». Daughter «name:Gretchen» present. ME declined. Heartland Funeral.`,
    ],
    [
      'obit-draft',
      'medium',
      `«name:Lavelle "Pops" Grier», 77, of «address:Gary», went home to the Lord «date:November 15, 2025» after a long fight with COPD. He leaves his wife «name:Ernestine» and nine grandchildren.`,
    ],
    [
      'me-call',
      'hard',
      `ME wants the bottle count on «name:Sully», the one found in the boat, did we ever refill his methadone`,
    ],
    [
      'bereavement',
      'medium',
      `Bereavement call 13 mo: «name:Mrs. Okimoto» (husband «name:Stan», mesothelioma) sleeping better, joined choir, close file.`,
    ],
  ]),
  ...aboutPatients('ek-json-and-hl7', [
    [
      'adt',
      'easy',
      `MSH|^~\\&|ADT|GEN|||«date:20251120»||ADT^A01|889|P|2.5
PID|1||«mrn:40022871»^^^GEN||«name:BLACKWATER^JOLENE^M»||«date:19680317»|F|||«address:9 CEDAR LOOP^^CROW AGENCY^MT^59022»||«phone:4065550176»
DG1|1||J18.9^Pneumonia`,
    ],
    [
      'fhir',
      'medium',
      `{"resourceType":"Condition","subject":{"display":"«name:Matthias Oberhauser»"},"code":{"text":"Crohn disease of ileum"},"onsetDateTime":"«date:2019-04-22»"}`,
    ],
    [
      'sql-result',
      'medium',
      `pat_id | nm | dx | last_seen
«mrn:20991» | «name:Sang-woo Chae» | F33.1 | «date:2025-11-03»
«mrn:21044» | «name:Fiona Goodluck» | O24.410 | «date:2025-11-19»`,
    ],
    [
      'log-with-person',
      'hard',
      `2025-11-21 14:02:11 WARN portal user=«email:marva.tibbs@postbox.test» ip=«ip:203.0.113.77» action=view doc="HIV viral load result"`,
    ],
  ]),
  ...aboutPatients('ek-clinic-misc', [
    [
      'sleep-lab',
      'medium',
      `PSG «date:11/18»: «name:Barrett Kowalski» AHI 48, nadir 71%, CPAP 11 titrated, AirSense SN «device:23191188402».`,
    ],
    [
      'allergy',
      'easy',
      `«name:Mirembe Nakato», DOB «date:6/30/2012»: peanut OFC failed at 100 mg, hives + emesis, epi 0.3 x1, obs 4 h, sent home w/ her dad «name:Joseph».`,
    ],
    [
      'weight-clinic',
      'hard',
      `«name:Cherise» down 41 lb on the shot but hair coming out, wants to stop before the wedding`,
    ],
    [
      'travel',
      'medium',
      `Yellow fever for «name:Anders Holm» + «name:Maja Holm», leaving «date:1/6/26» Ghana; she's on MTX so no live vax, waiver letter.`,
    ],
    [
      'podiatry',
      'medium',
      `Onychomycosis x10 debrided, «name:Mrs. Pham-Oakley», PVD, LOPS, class findings B, last PCP visit «date:10/8».`,
    ],
    ['coumadin-clinic', 'hard', `«name:big Earl» 3.9, skip tonite then 5 5 2.5`],
  ]),
  ...aboutPatients('ek-intake-card', [
    [
      'peds-history',
      'medium',
      `CHILD HISTORY (mother filled in)
Child's name: «name:Amandeep "Aman" Gill»
Birthday: «date:Feb 9, 2020»
Born at: term, c-section
Hospital stays: bronchiolitis at 5 months
Surgeries: ear tubes
Allergic to: cashews
Who lives at home: «name:Harpreet» (mom), grandma, baby «name:Jot»
What worries you today? he snores and stops breathing`,
    ],
    [
      'urgent-care-kiosk',
      'easy',
      `Kiosk check-in #41
«name:Fetu Aiono» / M / «date:11-30-1988»
mobile «phone:(253) 555-0170»
Complaint: kicked by horse, R thigh
Tetanus: don't know
Payer: L&I claim «account:BK40918»`,
    ],
  ]),
  ...aboutPatients('ek-chat-prompt', [
    [
      'summary-three-bullets',
      'medium',
      `Summarize for the tumor board in three bullets:
«name:Mrs. Henrike Vos» is a 69 year old retired teacher from «address:Holland, Michigan».
She found a lump in June. Core biopsy «date:9/22/25»: IDC grade 3, ER 0 PR 0 HER2 1+.
MRI 3.4 cm, one node.
Echo EF 62. Neuropathy from old chemo for lymphoma in 1998.
She does not want to lose her hair twice.`,
    ],
    [
      'care-plan',
      'hard',
      `need a nursing care plan for school but its my real pt so make it good
he's «name:Mr. Winterhawk» on 4C
copd, lives in his truck, o2 tank leaks
hates the mask
wife died in spring
priority dx??`,
    ],
    [
      'translate-instructions',
      'medium',
      `Translate to Vietnamese please, she reads at about 4th grade:
"«name:Cô Bích», stop the Xarelto today. Your next dose is the morning after the biopsy, «date:November 27». If your stool is black, call «name:anh Tuấn» and come in."`,
    ],
  ]),
  ...aboutPatients('ek-handoff', [
    [
      'med-surg-four',
      'medium',
      `Report sheet nights → days, 6N
601 «name:Okafor, B» 77F CHF, -1.8 L, K 3.3 replaced, foley
602 «name:Lindell» 45M panc, PCA, NPO, CIWA 4
603 «name:Ms. Tuyet» 60F post stroke, mod thick, L neglect, turn q2
604 «name:R. Begaye» 29M appy, wants home, passing gas
605 empty
606 «name:Marguerite» 88F delirium, mitts OFF since 0300, dtr coming`,
    ],
    [
      'ed-to-floor',
      'easy',
      `SBAR
S: «name:Vincent Aquino», 61, to 5W-18, chest pain, trop 0.04 → 0.09
B: CAD, stent 2019, DM2, MRN «mrn:4471120»
A: pain free on heparin 12 u/kg/h, 18 g x2
R: cath in am, NPO at midnight, ring wife «name:Marivic» «phone:619-555-0139»`,
    ],
    [
      'peds-sticky',
      'hard',
      `bed A – «name:Poe» (sounds like po-ay), sickler, 8/10 legs, morphine q3, hot packs help, mom sleeps days
bed B – «name:Remy» the twin who bites, croup, racemic x2
both watch bluey`,
    ],
  ]),
  ...aboutPatients('ek-clinic-note', [
    [
      'oncology-followup',
      'easy',
      `ONCOLOGY FOLLOW UP  «date:11/18/2025»
«name:Rosemary Achterhof-Diaz»   MRN «mrn:00773121»   DOB «date:01/15/1951»
Stage IIIA NSCLC, EGFR ex19, on osimertinib since 2024
Interval: rash gr 1, nails split, no cough
CT «date:11/13»: stable 1.1 cm LUL
Labs: ANC 2.1, ALT 34
ECOG 1
Plan: continue 80 mg, ECG, see in 12 wk
«name:Ms. Achterhof-Diaz» asks about flying to Manila; fine.`,
    ],
    [
      'wound-visit',
      'medium',
      `Here w/ son for L plantar ulcer, wk 6.
«name:Mr. Tsegaye» wore the boot "most days".
1.8 x 1.1 x 0.2, pink, no probe to bone. Sharp debridement, no bleed.
TCC #3 on. Next «date:11/28».`,
    ],
    [
      'fm-quick',
      'hard',
      `«name:Will» again, thinks its bronchitis, it's vaping
lungs clear sat 98
no abx, he pouted
albuterol + quitline, mom on speaker agreed`,
    ],
  ]),
  ...aboutPatients('ek-letter', [
    [
      'to-insurer',
      'medium',
      `«date:November 20, 2025»
Member: «name:Chukwudi Anyanwu»
Member ID: «health-plan:MZ 30118 4471»
Reference: «account:2025-AP-90117»

To the Medical Director:
I ask you to overturn the denial of home parenteral nutrition. «name:Mr. Anyanwu» has 70 cm of jejunum left after his midgut volvulus and lost 31 pounds since August. Three enteral formulas failed. Without HPN he will be readmitted.

Yasmin Colfax, MD, Surgical Nutrition`,
    ],
    [
      'to-dmv',
      'medium',
      `To the Driver Safety Office
Re: «name:Esther Nakasone», license «licence:H00417729»
I saw this driver on «date:11/4/2025». Her visual acuity is 20/100 in both eyes from macular degeneration and she scored 17 on the MoCA.
In my opinion she should not drive.`,
    ],
  ]),
  ...aboutPatients('ek-lab-report', [
    [
      'cbc-with-diff',
      'easy',
      `COLLECTED «date:11/21/2025» 07:50
«name:IBARRA, NOELIA»   «date:05/29/2009»   F   HOSP# «mrn:88120331»
WBC    1.1 L L
HGB    8.2 L
PLT    14  CRIT
ANC    210
BLASTS 38 %
CALLED DR. OYELOWO 0831`,
    ],
    [
      'genetics',
      'medium',
      `Result letter, cystic fibrosis carrier screen
«name:Teuila Mataafa» ( «date:8/8/1994» ) – F508del heterozygous
Partner «name:Jared Mataafa» – negative, 23 variants
Residual risk 1 in 240
Offered counseling «date:12/3»`,
    ],
    [
      'home-inr',
      'hard',
      `Weekly inr texts
«name:Pearl» 2.4
«name:Gus» 3.8!! – antibiotics?
«name:Ofelia»'s husband machine says error 4`,
    ],
  ]),
  ...aboutPatients('ek-imaging', [
    [
      'mammo-report',
      'easy',
      `DIAGNOSTIC MAMMOGRAM, LEFT
«name:Gwendolyn Pettibone»  «date:03/11/1963»  Acc «account:MG-771920»
Comparison: 2023, 2021
Findings: new 7 mm cluster of fine pleomorphic calcifications, upper outer, posterior depth.
BI-RADS 4B.
Stereotactic biopsy set for «date:12/1/2025».
The result was given to «name:Ms. Pettibone» today.`,
    ],
    [
      'overread',
      'medium',
      `Discrepancy list for «date:11/20»
1. «name:Haile M.» ED wrist: scaphoid waist fx missed – called back, splint
2. «name:Baby girl Ford» CXR: ETT in R main – already pulled
3. «name:S. Lindgren» KUB: no change`,
    ],
  ]),
  ...aboutPatients('ek-phone-message', [
    [
      'triage-script',
      'medium',
      `TRIAGE CALL 1142
Caller: self, «name:Yolanda Etsitty»
CB «phone:928-555-0188»
28 wks, itching palms and soles 3 nights, no rash, baby moving
Dispo: L&D today for bile acids
She has no ride until 4, CHR van called`,
    ],
    [
      'front-desk-sticky',
      'hard',
      `«name:Mrs. Sunshine» (really her name) called x3
needs dr to say ok for the cruise w/ her oxygen
leaves sat
be nice`,
    ],
  ]),
  ...aboutPatients('ek-portal-message', [
    [
      'long-story',
      'medium',
      `Dear Dr. Whitlow,

You said to write if the headaches changed. They wake me at four now and I threw up twice this week. My left hand drops things, I broke two cups. My wife says my face looks tired on one side but she worries about everything.

I still take the topiramate, 50 at night. I did not do the MRI because they called while I was at work.

Should I be seen?

«name:Benedikt Strand»
«phone:406-555-0126»`,
    ],
    [
      'school-form',
      'easy',
      `Subject: form for «name:Priya»
Please sign the camp form. «name:Priya Natarajan», «date:5/5/2014». Celiac. Carries Benadryl, no EpiPen. Last tetanus I can't find.
Pick up or mail to «address:77 Larkspur Ct, Naperville IL 60540»
«name:Lakshmi N.»`,
    ],
  ]),
  ...aboutPatients('ek-claim', [
    [
      'work-comp-first-report',
      'easy',
      `FIRST REPORT OF INJURY
Employee: «name:Eliseo Barragán»
SSN «ssn:601-44-2910»
Home: «address:2417 Alder St, Yakima, WA 98902»
Date of injury: «date:10/30/2025», 2:15 pm
Fell from ladder in orchard, L calcaneus fx
Treated: Valley ED, ORIF planned
Claim no. «account:SK-55201»`,
    ],
    [
      'aging-notes',
      'medium',
      `A/R notes
«date:11/12» called plan re «name:Dorothea Finch», rep says need op note for 27447-RT
«date:11/17» faxed 14 pp
«date:11/20» still not found, refax, ref «account:I-88204419»`,
    ],
  ]),
  ...aboutPatients('ek-referral', [
    [
      'pt-referral',
      'easy',
      `PHYSICAL THERAPY ORDER
For: «name:Tuan Kiet Luong»
Born: «date:1993-07-04»
Phone: «phone:(408) 555-0157»
Dx: M54.16 lumbar radiculopathy, L5
Eval and treat, 2x/wk x 6
Precautions: no flexion
Auth «account:A-33018872», 8 visits`,
    ],
    [
      'warm-handoff',
      'medium',
      `Warm handoff to BH:
«name:Kiersten» is postpartum 5 wks, EPDS 19, #10 = "hardly ever".
Baby «name:Otis» is in the room, husband «name:Rafe» works nights on the rigs.
She said yes to a same day visit, room 6, knock softly.`,
    ],
  ]),
  ...aboutPatients('ek-ticket', [
    [
      'breach-report',
      'medium',
      `Privacy event
What: AVS handed to the wrong family
When: «date:11/15/2025» 16:20
Whose: «name:Leopold Graff», DOB «date:12/8/1940», lists Parkinson's, Seroquel, his son's cell «phone:512-555-0183»
Who got it: family in bay 7, gave it back
Reported by: ED registration lead`,
    ],
    [
      'missing-result',
      'hard',
      `ticket: pls find «name:Noor»'s pap from the mobile van
van went to Shiprock
she says she's been waiting since august and now there is bleeding
no mrn, sorry, van was offline`,
    ],
  ]),
  ...aboutPatients('ek-transcript', [
    [
      'intake-psych',
      'medium',
      `T: What brings you in today, «name:Ms. Faircloth»?
P: My sister made me. I don't sleep.
T: How long?
P: Since the fire in «address:Paradise». I hear it.
T: Are you having thoughts of not being here?
P: Not with the cats.
T: And the drinking?
P: A box a week. The Franzia.
T: Thank you for telling me.`,
    ],
    [
      'pharmacy-call-recorded',
      'medium',
      `Tech: name and birthday?
Caller: «name:Ambrose Kealoha», «date:ten ten fifty»
Tech: okay your Farxiga needs a prior auth
Caller: my toe is black and you talk about auth?
Tech: sir, please hang up and go to the ER`,
    ],
  ]),
  ...aboutPatients('ek-schedule', [
    [
      'infusion-grid',
      'easy',
      `INFUSION «date:Mon 12/1/2025»
Ch 1  0800–1200  «name:Bellamy, Odette»  FOLFOX c7, port sluggish
Ch 2  0830–0930  «name:Xiong, Tou»  iron sucrose 2/5
Ch 3  0900–1500  «name:Marchetti, Ugo»  R-CHOP c1, HBV neg, G6PD ok
Ch 4  HOLD
Ch 5  1300–1400  «name:Whitehat, D»  Prolia
Ch 6  1300–1700  «name:Steinmetz, A»  IVIG, premed, gets chills`,
    ],
  ]),
  ...aboutPatients('ek-legal', [
    [
      'apsreport',
      'medium',
      `APS intake «date:11/19/2025»
Alleged victim: «name:Hattie Mae Broadnax», «age:90», «address:Route 2 Box 118, Selma»
Reporter: home health RN
Bedsore to bone, 81 lb, pills gone, grandson «name:Cordell» uses her check.
Neighbor heard yelling. Law enforcement told. Case «account:APS-25-30177».`,
    ],
  ]),
  ...aboutPatients('ek-school', [
    [
      '504-meeting',
      'medium',
      `504 meeting notes «date:11/20/2025»
Present: Ms. Pruitt, Nurse Bea, parents «name:Dmitri» and «name:Oksana Bondar»
Student: «name:Alina Bondar», gr 5, T1D since 2023
• Dexcom phone may stay out
• Unlimited bathroom
• Snack at 10 no matter what test
• Sub folder has picture
• Glucagon in red bag
Review in spring`,
    ],
  ]),
  ...aboutPatients('ek-home-health', [
    [
      'hospice-visit',
      'medium',
      `Visit «date:11/19», 1410–1500
«name:Clementine Dubois», end stage COPD, PPS 30
Morphine 5 mg q4 + x2 prn, still air hungry
Fan, window open
«name:Gaston» (husband) afraid to give it at night; practiced with water
Chaplain asked for. Cat on bed.`,
    ],
  ]),
  ...aboutPatients('ek-pharmacy', [
    [
      'med-rec',
      'easy',
      `Med rec call, admit 3N-06 «name:Pruett, Lavonne» («date:9/17/1944»)
Per dtr «name:Tasha» + CVS fill history:
- metoprolol succ 50 daily (last «date:11/2»)
- apixaban 5 BID – stopped by self in Oct
- "sugar pill" = glipizide 5
- Goody's powder 4/day !!
- eye drop, doesn't know
Recommend: hold glipizide, no NSAIDs`,
    ],
  ]),
  ...aboutPatients('ek-behavioural', [
    [
      'progress-dap',
      'medium',
      `D: «name:"Juniper" Hale», 16, came late, sleeves down. Reports cutting x2 since «date:11/11», shallow, R forearm. Fight with mom's boyfriend.
A: MDD, NSSI, no intent. Ambivalent re group.
P: chain analysis, call to mom «name:Dawn» w/ client present. Weekly.`,
    ],
    [
      'detox-board',
      'hard',
      `detox whiteboard
1 «name:Smitty» d3 shaky, ativan 1
2 «name:Angel R» d1 cows 18 bup at noon
3 –
4 «name:Miss Kay» d5 leaving w/ pastor`,
    ],
  ]),
  ...aboutPatients('ek-ask-ai', [
    [
      'long-own-story',
      'medium',
      `Hi, I'm «name:Marlene Kickingbird», 58, from «address:Anadarko».
I was told on «date:November 7» that I have a "monoclonal spike" and a calcium of 11.2.
My back has hurt since summer and I thought it was the garden.
They want a bone marrow.
What questions should I bring, and can I ask to be asleep for it?`,
    ],
    [
      'explain-labs-for-mom',
      'hard',
      `Hey can you explain these for my mom «name:Hạnh»
creat 2.9 gfr 17 phos 6 pth 340
bà ngoại too (thats grandma, same house) hers is creat 1.0
mom says she'd sooner die than do the machine`,
    ],
    [
      'discharge-plan',
      'easy',
      `How would you taper? Patient: «name:Stellan Brekke», DOB «date:4/4/1970», MRN «mrn:3009127».
Alprazolam 2 mg TID for 11 years, now on methadone 80.
QTc 478.
Lives alone, no phone.
Seen «date:11/20», next «date:12/4».`,
    ],
  ]),
  ...aboutPatients('ek-label', [
    [
      'discharge-bag',
      'medium',
      `TO GO HOME WITH:
«name:Tanaka, M.»  3W-11
1 IS
1 walker (hers, blue tape)
enoxaparin 40 x 14
dentures!!`,
    ],
  ]),
  ...aboutPatients('ek-calendar', [
    [
      'caregiver-week',
      'hard',
      `mon – dad pt 9, dad wound lady 1
tue – me work
wed – «name:Pops Anselm» kidney dr, bring list, «phone:337-555-0192» = cell for ride
thu – chemo 4 of 6
fri – sleep`,
    ],
  ]),
  ...aboutPatients('ek-complaint', [
    [
      'letter-ombudsman',
      'medium',
      `To the State Ombudsman
My aunt, «name:Fidelia Montaño», lives in room 9 at Piñon Manor.
On «date:October 12» I found her with her catheter bag full and the urine like tea.
On «date:October 20» they gave her the roommate's Haldol.
She weighed 118, she weighs 101.
I have pictures.
«name:Rubén Montaño», «address:310 Calle Sol, Belen NM 87002», «phone:505-555-0175»`,
    ],
  ]),
  ...aboutPatients('ek-spanish', [
    [
      'alta',
      'easy',
      `HOJA DE ALTA
Nombre: «name:Heriberto Cifuentes Ajú»
Nacimiento: «date:02/11/1979»
Expediente: «mrn:00-55-1920»
Ingreso «date:12/11/2025», alta «date:16/11/2025»
Diagnóstico: absceso hepático amebiano
Metronidazol 750 mg tres veces al día, 7 días más
No beber alcohol
Cita: «date:24 de noviembre», 9 am
Avisar a su esposa «name:Blanca»`,
    ],
    [
      'audio-transcrito',
      'medium',
      `[audio 0:41] buenas tardes habla «name:Griselda» la mamá de «name:Iker»,
le puse el nebulizador dos veces y se le sume la pancita,
estoy en «address:Calexico», el número es «phone:760-555-0111»,
¿espero o me voy a emergencia?`,
    ],
  ]),
  ...aboutPatients('ek-discharge', [
    [
      'rehab-transfer',
      'medium',
      `Transfer summary to acute rehab
«name:Ikaika Nāone», 34M
MVC «date:10/27/25», T10 ASIA A, bilateral rib fx, splenectomy (vaccines given «date:11/8»)
Trach out «date:11/12»
Bowel program q AM, IC q4–6
Skin: sacral stage 1
Girlfriend «name:Malu» 24 weeks pregnant, wants him near
Accepting: Dr. Osei`,
    ],
  ]),
  ...aboutPatients('ek-snf', [
    [
      'care-conference',
      'medium',
      `Care conference «date:11/18»
Resident: «name:Mrs. Ingeborg Thorvaldsen»
Here: DON, SW, dietary, niece «name:Solveig» by phone «phone:218-555-0164»
Wt 104 (was 112). Likes rice pudding, lefse.
Wanders 2–4 am, Wanderguard.
Niece says no hospital again, POLST changed to comfort.
Hair appt Fridays, do not cancel, it calms her.`,
    ],
  ]),
  ...aboutPatients('ek-work-mail', [
    [
      'forwarded-thread',
      'medium',
      `From: Gwen Hadley
To: Case Mgmt
Fwd: bed?

> Can you take «name:Ahmed Farah» tomorrow? Vent, trach 6 Shiley, PEG, Medicaid pending.
> He is 23, GSW to neck in July.
> Mother «name:Halimo» visits daily by bus from «address:Columbus».

I said maybe if RT agrees. Who can look at settings?
Gwen`,
    ],
    [
      'ppe-and-patient',
      'hard',
      `Team,
gowns are back in stock.
Badge doors fail on the 3rd floor, use the stairwell.
And yes, it was bed bugs, so please bag everything that came in with «name:Mr. Purdy» before he goes down for his bronch.
Thx, Nell`,
    ],
  ]),
  ...aboutPatients('ek-json-and-hl7', [
    [
      'oru',
      'easy',
      `MSH|^~\\&|LAB|NF|EHR|NF|«date:202511211402»||ORU^R01|55120|P|2.3
PID|||«mrn:9003312»||«name:SIOSAIA^VAIOLETI^K»||«date:19540902»|M
OBR|1||«account:C25-33091»|4548-4^HBA1C
OBX|1|NM|4548-4^HBA1C||11.9|%|4.0-5.6|HH|||F`,
    ],
    [
      'yaml-care-team',
      'medium',
      `patient:
  name: «name:Eun-kyung Whang»
  dob: «date:1987-12-30»
  phone: «phone:+1-213-555-0136»
problems:
  - lupus nephritis class IV
meds:
  - mycophenolate 1 g bid
  - prednisone 20
pregnant: true`,
    ],
  ]),
  ...aboutPatients('ek-public-health', [
    [
      'outbreak-line-list',
      'easy',
      `id\tname\tage\tonset\tsx\tlab
1\t«name:Rosa Quintanilla»\t7\t«date:11/9»\tbloody diarrhea\tSTEC O157
2\t«name:Peter Quintanilla»\t4\t«date:11/10»\tHUS, dialysis\tSTEC O157
3\t«name:J. Oyelaran»\t61\t«date:11/12»\tdiarrhea\tpending
Common: petting zoo, Lindsborg fair`,
    ],
  ]),
  ...aboutPatients('ek-birth-and-ob', [
    [
      'prenatal-flow',
      'medium',
      `PRENATAL FLOW – «name:Lourdes Ixcoy», EDC «date:3/1/26»
12w  112/70  FHT 160  nausea
16w  110/68  FHT 152  quad ok
20w  118/72  anatomy: EIF, else nl
24w  126/80  GTT 171 → 3 h fail x2
Dietitian «date:11/24», Mam interpreter`,
    ],
  ]),
  ...aboutPatients('ek-rehab', [
    [
      'ot-home-eval',
      'medium',
      `OT home eval: «name:Percival "Percy" Lattimore»
«address:5 Foundry Row, Apt 3, Lowell»
3 steps no rail; tub, no bars; rugs everywhere
R hemi, shoulder sublux 1 finger
Needs: bench, rail, reacher
Roommate «name:Desmond» will cook
CMS FIM eat 5, dress 3`,
    ],
  ]),
  ...aboutPatients('ek-clinic-misc', [
    [
      'nutrition',
      'medium',
      `Nutrition note: «name:Bich-Ngoc Hoang-Reyes», 41, gastric sleeve «date:8/14/25»
Wt 241 → 203
Protein 45 g, goal 70
Hair loss, ferritin 9
Phở broth + tofu ok; add chewable iron
F/u «date:12/15» by video`,
    ],
    [
      'fertility',
      'hard',
      `«name:Ms. Quill»: 4 eggs, 3 mature, 2 made it to day 5
she's over the moon
her wife («name:Bex») carries, transfer when lining 8
don't call before noon`,
    ],
  ]),
  ...aboutPatients('ek-sheet-row', [
    [
      'recall-with-notes',
      'medium',
      `Recall list, pacers
«name:Ostergaard, Finn» | «device:PM-7742019» | battery 3 mo | «phone:218-555-0153»
«name:Nakai, Bernice» | «device:PM-7740088» | lead noise | no phone, goes thru chapter house
«name:Sugg, L.» | — | moved, dtr in «address:Tulsa» |`,
    ],
  ]),
  ...aboutPatients('ek-consult-page', [
    [
      'text-thread',
      'medium',
      `me: surgery for «name:Halcón» rm 12, belly is hard now
them: vitals?
me: 88/44, 131, lactate 6
them: code status
me: full, husband «name:Beto» at bedside
them: omw`,
    ],
    [
      'id-note',
      'easy',
      `ID consult «date:11/21»
«name:Rattanavong, Kham»  MRN «mrn:771-0032»
Cryptococcal meningitis, new HIV CD4 11
OP 38 → 19 after tap
L-AmB day 4, flucytosine
K 2.9
ART wait 4–6 wk
Disclose to nobody: wife does not know yet`,
    ],
  ]),
  ...aboutPatients('ek-dental', [
    [
      'sedation-log',
      'medium',
      `Sedation log «date:11/19»
«name:Kimora Ellison», 5 y, 18 kg
NPO 8 h. Midazolam 9 mg PO 0810
Sats 98–99, HR 110
#A, J, S pulpotomy + SSC
Left 1005 with grandpa «name:Otha», awake, popsicle`,
    ],
  ]),
  ...aboutPatients('ek-eye', [
    [
      'school-screen',
      'medium',
      `Vision van, Lincoln Elementary
«name:Malakai F.» 20/80 both, refer
«name:Ellie Strand» lazy eye L, wears patch, ok
«name:Juan Pablo» could not do letters, used pictures 20/30`,
    ],
  ]),
  ...aboutPatients('ek-ems', [
    [
      'stemi-alert',
      'easy',
      `STEMI ALERT
«name:Buford Hatcher» 58M, DOB «date:2/28/1967»
V2–V5 3 mm
ASA, heparin 4000, zofran
Allergy: contrast?
Wife «name:Darlene» following
ETA 14`,
    ],
  ]),
  ...aboutPatients('ek-jail', [
    [
      'suicide-watch',
      'medium',
      `SW log, cell M3, «name:Pruitt, Kayleigh»
0015 asleep
0030 awake, crying, asks for her baby «name:Jaylee»
0045 gave water, smock on
0100 pacing, says voices
0110 RN called, Zyprexa 10 given`,
    ],
  ]),
  ...aboutPatients('ek-research-log', [
    [
      'adherence-calls',
      'medium',
      `Adherence calls wk 8
#11 «name:Mr. Osagie» – missed 4, was in Lagos for a burial
#12 «name:Thelma Roan» – bottle in the sink, sent new
#15 «name:Miguel A.» – took his and his wife's (!), dizzy, told PI`,
    ],
  ]),
  ...aboutPatients('ek-family-letter', [
    [
      'update-email',
      'medium',
      `From: «name:Ifeoma Nwachukwu»
To: cousins
Subject: Daddy

He opened his eyes Sunday. «name:Uncle Emeka» says he squeezed his hand.
They will take the tube from his mouth and put one in the neck on «date:Tuesday, November 25».
The kidneys are resting, so there is a machine.
Do not send food to the ICU. Send it to «address:84 Wexford Rd» where Mummy is.
Pray.`,
    ],
  ]),
  ...aboutPatients('ek-social-post', [
    [
      'caringbridge',
      'medium',
      `CaringBridge, day 12
«name:Linnea» had her second bag of CAR-T last night.
Fever 103.4, they gave the toci and she woke up asking for fries.
She couldn't write her name for the nurse at 6 but could at 9.
«name:Anders» and the dog say hi from «address:Fergus Falls».`,
    ],
  ]),
  ...aboutPatients('ek-file-name', [
    [
      'rename-request',
      'medium',
      `please rename before upload:
scan001 -> «name:Bellweather_Ada»_EEG_«date:110325»
scan002 -> «name:Bellweather_Ada»_Keppra_level
scan003 -> cover, delete`,
    ],
  ]),
  ...aboutPatients('ek-prior-auth', [
    [
      'oxygen-cmn',
      'easy',
      `CMN OXYGEN
Beneficiary: «name:Nettie Lou Cagle»
MBI: «health-plan:1EG4-TE5-MK73»
Sat on RA at rest 84% on «date:11/6/2025»
2 LPM continuous, portable needed: yes, walks to mailbox
Length: 99
DX J44.9, J96.11`,
    ],
  ]),
  ...aboutPatients('ek-blood-and-transplant', [
    [
      'selection-committee',
      'medium',
      `Selection committee «date:11/19»
1. «name:Hector Yazzie», 49, ESLD ETOH, 7 mo sober, PEth neg – list, MELD 27
2. «name:Ms. Pilgrim», 63, NASH, portal vein clot – IR first
3. «name:O. Sandvik», HCC out of Milan – TARE, bring back`,
    ],
  ]),
  ...aboutPatients('ek-death-and-after', [
    [
      'organ-referral',
      'medium',
      `OPO referral 0220
«name:Tristan Boudreaux-King», 24, GCS 3, anoxic, found in garage
MRN «mrn:6620817»
Registered donor on license «licence:LA 009918273»
Parents «name:Celeste» and «name:Ray» flying from Reno
No mention by bedside staff please`,
    ],
  ]),
  ...aboutPatients('ek-one-liner', [
    ['word-name', 'hard', `«name:Hope» in 3 – sorry, «name:Hope Marsh» – still vomiting`],
  ]),
  ...aboutPatients('ek-nickname-story', [
    [
      'barber',
      'hard',
      `Update on the Barber:
«name:Sal» cut two orderlies' hair this morning with the sling still on.
Hemovac 30, he pulled it himself and folded it.
Ortho says fine, home when the daughter «name:Ginevra» has a bed downstairs.`,
    ],
    [
      'chief',
      'hard',
      `everyone says hi to «name:Chief Lolohea» he walked to the fish tank
no O2!!!
he wants his guitar, ask «name:Sela»
tomorrow the tube comes out of his side`,
    ],
    [
      'twins',
      'hard',
      `which one of the «name:Ndiaye» boys got the shot?
«name:Cheikh» has the rash, «name:Amadou» has the bandaid
mom thinks we swapped them
vfc log only says "twin"`,
    ],
    [
      'the-artist',
      'hard',
      `«name:Winnie» drew all of us on her cast.
She'll be non weight bearing till after New Year and hates every minute.
Can child life find her charcoal? Third bed by the window.`,
    ],
    [
      'cowboy',
      'hard',
      `Cowboy hat on the IV pole = «name:Dale». Leave it there. He gets wild around four without it and the last time he took his own picc out.`,
    ],
  ]),
  ...aboutPatients('ek-shorthand-list', [
    [
      'whiteboard-photo',
      'hard',
      `typed off the whiteboard before they wipe it
«name:Oum» – peg tue
«name:Lasky» – off bipap?
«name:JP» – mri w/ sedation, ring dad «name:Kurt»
«name:Rosie M» – dc if eats
x`,
    ],
    [
      'sign-out-hosp',
      'medium',
      `«name:Ferreira» 3N4: cirrh, tap 5L, alb given, f/u cell ct
«name:Two Bulls» 3N9: osteo R hallux, ID says 6w, PICC am
«name:Szymanski» 3S1: syncope, tele clean, home
«name:Hu, Mrs» 3S2: hypoNa 119→124 STOP at 127 by 0600`,
    ],
    [
      'rt-run',
      'medium',
      `RT run 1500
«name:Gallegos» PC 18/8 40% wean
«name:Tefera» HFNC 40/50 → 30/40
«name:Ms. Vick» neb, refused, "tastes like pennies"
«name:baby Oyama» bubble 5`,
    ],
    [
      'phleb-misses',
      'hard',
      `couldn't get
- «name:Stubblefield» (fistula L, other arm no)
- «name:Aguon» threw cup
- «name:Little Bit» mom said later`,
    ],
    [
      'discharge-board',
      'easy',
      `DC TODAY «date:11/22»
«name:NORDQUIST, P» – rx in hand, ride 1100
«name:HABIB, S» – waiting on home O2 (ApneaLink # «account:HO-99127»)
«name:CORTEZ-BAIN, A» – INR 2.2, teaching done
«name:LO, KOU» – needs Hmong AVS`,
    ],
  ]),
  ...aboutPatients('ek-chat-prompt', [
    [
      'journal-like',
      'hard',
      `help me process this shift. there was a man, «name:Abel», he kept asking what day it was and every time I said Friday he said good, my boy comes Saturday. He passed at 0540. The boy is sixty. I had to make the call. How do I write the condolence card without sounding like a form?`,
    ],
    [
      'make-table',
      'medium',
      `Put these in a table with columns name, A1c, foot exam, eye exam:
«name:Della Reese Moton» 9.1 no foot, eye done
«name:Huy» 7.4 both done
«name:Mrs. Paquin» 12 refuses shoes off
«name:Ignatz» 6.6 one foot lol`,
    ],
  ]),
  ...aboutPatients('ek-portal-message', [
    [
      'gift-and-symptom',
      'hard',
      `Thank you for the blanket for little «name:Cyrus»! He sleeps with it.
Since the new drops he sleeps too much, actually.
Two naps became four.
Is that them?`,
    ],
  ]),
  ...aboutPatients('ek-phone-message', [
    [
      'landlord',
      'hard',
      `Landlord of «name:Mr. Vang Tou» rang.
Says he hasn't come out since the van left him Tuesday after treatment, and the shunt arm is up like a ham.
Would not give his own name. Building is on «address:Payne Ave».`,
    ],
  ]),
  ...aboutPatients('ek-work-mail', [
    [
      'lost-found',
      'hard',
      `Lost & found, week 47
1 glove, red
2 phone chargers
upper denture in a cup marked «name:Ottilie K.» 2E (she went to rehab Friday, please mail, she's on puree without it)
1 umbrella`,
    ],
    [
      'kitchen',
      'hard',
      `Kitchen, please stop sending toast to the «name:Reverend Pettway».
He aspirates.
He is very persuasive.
The rest of 5W can have the french toast.`,
    ],
  ]),
  ...aboutPatients('ek-calendar', [
    [
      'clinic-note-to-self',
      'hard',
      `remember for mon am:
– call plow guy
– «name:Tunde» path back? tell him in person not phone
– flowers for Joyce's retirement`,
    ],
  ]),
  ...aboutPatients('ek-transcript', [
    [
      'interpreter',
      'hard',
      `INTERPRETER: She says the water came at night, a lot, on the bed.
NURSE: What color?
INTERPRETER: Like the leaf tea.
NURSE: Ask when she last felt the baby.
INTERPRETER: She says he is quiet, her husband «name:Saw Eh» is parking, and please call her «name:Paw», not Miss.`,
    ],
  ]),
  ...aboutPatients('ek-family-letter', [
    [
      'postcard',
      'hard',
      `Dear «name:Aunt Perpetua»,
The water here is green.
«name:Basil» is off the crutches and chases gulls; the rod stays in until summer.
Your hip man was right about the cane.
Hugs from «address:Port Aransas»`,
    ],
  ]),
  ...aboutPatients('ek-shorthand-list', [
    [
      'cath-lab-day',
      'easy',
      `CATH LAB «date:11/24/2025»
0700  «name:Bramwell, Otis»  67M  LHC/RHC, AS workup  Cr 1.4
0830  «name:Pangilinan, Corazon»  73F  PCI LAD, brilinta loaded
1000  «name:Ezeugo, K»  55M  PFO closure, TEE
1130  «name:Redhorse, Alvina»  «age:90»F  temp wire → DDD
1300  «name:Stavros, N.»  49M  bx s/p OHT, wk 6`,
    ],
  ]),
  ...aboutPatients('ek-nickname-story', [
    [
      'night-note',
      'medium',
      `Note to day shift:
«name:Mr. Delbert Hosteen» (4N-2) thinks I'm his sister «name:Ella». It calms him so I stopped correcting.
Refused 2100 metoprolol, took it in pudding at 2330.
Slept 0100–0500.
HR 70s, afib.
Please find his glasses, brown case, maybe in linen.
Niece calls after 9, code word is on the door.`,
    ],
  ]),
  ...aboutPatients('ek-clinic-note', [
    [
      'telehealth-derm',
      'easy',
      `TELEDERM CONSULT
Patient: «name:Oyinkansola Bright»
DOB: «date:06/16/2001»   MRN: «mrn:0441-9983»
Sent by: Cedar Bluff Clinic, «date:11/17/2025»
Hx: scalp plaque x 8 mo, hair loss, braids since age 5
Photos: 4 cm scarring patch at vertex
Dx: CCCA, probable
Rx: clobetasol foam, doxycycline 100 BID
Biopsy if spreads; loosen braids
Reader: C. Fenn, MD`,
    ],
    [
      'annual-wellness',
      'easy',
      `MEDICARE ANNUAL WELLNESS
«name:Florentino Agbayani»  b. «date:10/16/1935»  «age:90» yo
Lives with son «name:Rey», «address:Daly City»
Falls: 1, no injury
Mini-Cog 2/5
PHQ-2: 0
Hearing: TV loud
Shots: RSV, flu «date:11/10/2025»
POLST: selective treatment
Next: memory clinic`,
    ],
  ]),
  ...aboutPatients('ek-letter', [
    [
      'recall-letter',
      'easy',
      `«name:Mr. Jasper Coldwater»
«address:119 Depot Street
Clarksdale, MS 38614»

Our records show that your implanted defibrillator (serial «device:RVX 208841 K») is one of those the maker has recalled. The battery may run down early. Please come to the device clinic on «date:Wednesday, December 3, 2025» at 1:00.
If you feel a buzz under the skin, call us the same day.

Device Clinic, Delta Heart Institute`,
    ],
  ]),
  ...aboutPatients('ek-referral', [
    [
      'transplant-eval',
      'easy',
      `KIDNEY TRANSPLANT EVALUATION REQUEST
Candidate: «name:Sefina Lauina-Brown»
Date of birth: «date:July 1, 1976»
Medicare: «health-plan:4KX9-QA2-RT55»
Dialysis start: «date:2/19/2024», MWF, Riverbend unit
Cause: IgA
BMI 37, A1c 5.6, EF 60
Possible donor: brother «name:Tevita», «phone:801-555-0129»
Transport is a problem; lives in «address:Tooele»`,
    ],
  ]),
  ...aboutPatients('ek-birth-and-ob', [
    [
      'nicu-dc-checklist',
      'easy',
      `NICU DISCHARGE CHECKLIST
Infant: «name:Solano, Baby Girl A»   MRN «mrn:99100412»
Born «date:9/30/2025», 29w1d, 1180 g
Hearing: pass / refer L
CCHD: pass
Car seat: failed x1, repeat «date:11/23»
ROP: stage 1, eye «date:12/5»
Synagis/nirsevimab: given «date:11/21»
CPR class: mom yes, dad no
PCP: Dr. Lim`,
    ],
  ]),
  ...aboutPatients('ek-ems', [
    [
      'transfer-form',
      'easy',
      `INTERFACILITY TRANSFER
From: Chinle ED   To: Flagstaff Burn
Patient «name:Leander Tso»   DOB «date:5/1/1999»   MRN «mrn:33-10-92»
Flash burn, propane, 22% TBSA, face + hands
7.0 ETT 23 lip, propofol 30
LR 400/h, UOP 55
Mother «name:Rena» rides along
Depart «date:11/21» 2340`,
    ],
  ]),
  ...aboutPatients('ek-pharmacy', [
    [
      'specialty-intake',
      'easy',
      `SPECIALTY INTAKE
Pt: «name:Magnolia Prewitt»
DOB «date:12/22/1969»
Ship: «address:6 Magnolia Trace, Dothan, AL 36301»
Drug: Copaxone 40 mg TIW, MS dx 2012
Copay card «account:CP-77102933»
Sharps box? yes
Deliver by «date:11/26», knock loud`,
    ],
  ]),
  ...aboutNobody('ek-formulary', [
    [
      'insulin-swap',
      'medium',
      `Formulary update 12/1: insulin aspart → lispro 1:1. Basaglar stays. Pens only for discharge teaching. Questions: Dr. Ottoline Mensah, PharmD, x4410.`,
    ],
    [
      'tier-table',
      'easy',
      `Drug\tTier\tPA\tQL
apixaban 5 mg\t2\tN\t60/30
Ozempic 1 mg\t3\tY\t1 pen/28
adalimumab-adaz\t4\tY\t2/28
Lantus SoloStar\t1\tN\t-`,
    ],
    [
      'shortage',
      'easy',
      `SHORTAGE ALERT
Product: bicillin L-A 1.2 MU
Expected back: mid January
Conserve for pregnant patients with syphilis.
Others: doxycycline 100 mg BID x 14 d.
No drawer stock; call the main pharmacy.
Contact: Luz Escamilla, purchasing`,
    ],
    [
      'iv-push',
      'medium',
      `IV push list rev 11/2025: metoprolol 5 mg over 2 min, furosemide 40 mg over 2 min, levetiracetam up to 1,500 mg over 5 min. Not for push: potassium, phenytoin.`,
    ],
    [
      'restricted-abx',
      'hard',
      `Restricted to ID approval (pager Dr. Achebe days, Dr. Lindgren nights): meropenem, linezolid, daptomycin, micafungin. First dose may go without the call after 9 pm.`,
    ],
  ]),
  ...aboutNobody('ek-staff-rota', [
    [
      'stroke-call',
      'medium',
      `Stroke call wk of 11/24
Mon Dr. Adaeze Nnamdi
Tue Dr. Peter Lindqvist
Wed Dr. Nnamdi
Thu holiday: Dr. Sofia Karras
Fri Dr. Lindqvist
Page through the operator, not by text.`,
    ],
    [
      'weekend-rn',
      'hard',
      `Sat 7a: Rosalind 1-4, Keola 5-8, Young 9-12, float Grace. Sat 7p: Trang 1-4, Bartek 5-8, need one more, ask agency`,
    ],
    [
      'clinic-templates',
      'medium',
      `Diabetes clinic — Hawthorne M W am, Saelee T Th, Obi F. Foot exam chair in rm 3. No clinic 12/26.`,
    ],
    [
      'resident-swap',
      'hard',
      `Can anyone take my 11/29 ICU night? I can do your 12/13. – Dinesh (PGY2). Gustavo already said no.`,
    ],
    [
      'float-pool',
      'easy',
      `FLOAT POOL GRID
Shift\tUnit\tRN
D\t5 South (onc)\tMarybeth Nowak
D\t4 West (tele)\tKhadija Omar
N\tED hold\tEugene Tso
N\tBurn\tvacant
Call 7-2299 two hours before.`,
    ],
    [
      'anesthesia-board',
      'medium',
      `OR 1 Pham / OR 2 Goldfarb / OR 3 cardiac Iyer + CRNA Stubbs / block room Delacruz / OB Whitlock / late: Iyer until 7`,
    ],
  ]),
  ...aboutNobody('ek-blank-form', [
    [
      'intake-blank',
      'medium',
      `NEW PATIENT INFORMATION
Last name ____________ First ____________ MI __
Date of birth ___/___/____   Sex at birth ☐ M ☐ F
Address ______________________________
Insurance ID ____________ Group ____________
Do you have: ☐ diabetes ☐ high blood pressure ☐ asthma ☐ cancer
Allergies ______________________________
Signature ______________ Date ________`,
    ],
    [
      'roi-blank',
      'medium',
      `AUTHORIZATION TO RELEASE HEALTH INFORMATION
I, ____________________, DOB ____________, authorize Cedar Bluff Clinic to release:
[ ] labs [ ] imaging [ ] psychotherapy notes [ ] HIV results
To: ____________________
This expires one year from the date signed.`,
    ],
    [
      'fall-huddle',
      'easy',
      `Post-fall huddle. Unit: __ Time: __ Witnessed Y/N. Alarm on Y/N. Last toileted: __ Sedatives in 6 h: __ What will we change?`,
    ],
    [
      'consent-blank',
      'medium',
      `I consent to ☐ colonoscopy ☐ EGD with possible biopsy by Dr. Ramaswamy or associate. Risks: bleeding, perforation 1 in 1,000, missed lesion. Patient/legal representative: __________  Relationship: ________  Witness: ________`,
    ],
    [
      'mar-header',
      'easy',
      `MRN:            NAME:            ROOM:
ALLERGIES:
DRUG | DOSE | ROUTE | 0600 | 1200 | 1800 | 2400
     |      |       |      |      |      |
INITIALS / SIGNATURE:`,
    ],
    [
      'school-physical',
      'medium',
      `Sports physical. Athlete: ______ Grade: __ Ever passed out during exercise? Y N. Anyone in the family die suddenly before 50? Y N. Inhaler? Y N. Cleared ☐ Not cleared ☐`,
    ],
  ]),
  ...aboutNobody('ek-sample-form', [
    [
      'jane-sample',
      'hard',
      `SAMPLE – HOW TO FILL IN THE CMS-1500
Box 2: Doe, Jane Q
Box 3: 01 01 1950
Box 1a: 123456789A
Box 21: I10
This is an example; do not submit.`,
    ],
    [
      'specimen-label-poster',
      'medium',
      `Example of a correct label: LASTNAME, FIRSTNAME / MRN 0000000 / date, time, your initials. Example of a wrong label: anything you wrote on the lid.`,
    ],
    [
      'handoff-template-filled',
      'hard',
      `Training example (fictional, for the I-PASS course):
I: stable
P: "Mr. Example", 60M, pneumonia day 2
A: wean O2
S: if sats < 88, call
Use this wording as a model.`,
    ],
    [
      'sms-sample',
      'medium',
      `Sample reminder: "Hi [First Name], your visit with [Provider] is [Date] at [Time]. Reply C." Max 160 characters.`,
    ],
    [
      'wristband-spec',
      'easy',
      `Wristband layout, not to scale. Line 1 surname in caps. Line 2 birth date yyyy-mm-dd. Line 3 MRN as bar code. Red clip = allergy, yellow = falls, purple = DNR.`,
    ],
  ]),
  ...aboutNobody('ek-test-patient', [
    [
      'epic-zztest',
      'hard',
      `ZZTEST, HOSPITAL — test patient in the training environment, DOB 01/01/1900, MRN 999999999. Orders placed here never reach a lab.`,
    ],
    [
      'sim-lab',
      'hard',
      `SIMULATION CASE – manikin only
"Harold Simms", 68, played by SimMan 3G
Vitals at start: HR 128, BP 84/40, SpO2 89
Learners should find the PE by minute 6
Confederate: wife (voice by Tanya)
Debrief 20 min. No real patient is described.`,
    ],
    [
      'seed-data',
      'medium',
      `# synthetic seed data, not real people
- name: Test Patient One
  dob: 2000-01-01
  problem: asthma
- name: Test Patient Two
  dob: 2000-01-02
  problem: diabetes`,
    ],
    [
      'uat-script',
      'medium',
      `UAT step 14: open dummy patient "Mickey Testmouse", schedule a mammogram, cancel it, confirm the fake reminder lands in the sandbox inbox. Expected: status = Cancelled.`,
    ],
    [
      'sp-brief',
      'hard',
      `Standardized patient brief (actor). You play Mrs. Delgado, invented for the OSCE, who has had headaches for 2 weeks. Cry only if asked about your mother. The whole story is made up.`,
    ],
    [
      'synthea-note',
      'easy',
      `Generated by Synthea; every name, date and SSN in this export is synthetic. 1,163 records, 214 with prediabetes.`,
    ],
  ]),
  ...aboutNobody('ek-eponym', [
    [
      'list-one',
      'medium',
      `Parkinson, Crohn, Graves, Hodgkin, Addison, Cushing: six people, six boards questions. Graves was Irish, Crohn was from New York.`,
    ],
    [
      'procedures',
      'hard',
      `Consent names for the pick list: Whipple, Nissen, Hartmann, Roux-en-Y, Ivor Lewis, Bentall, Ross, Fontan, Glenn`,
    ],
    [
      'signs',
      'medium',
      `Murphy's sign = RUQ arrest of breath. McBurney = RLQ. Rovsing = pain in RLQ on pressing the LLQ. Kehr = left shoulder. Grey Turner = flank.`,
    ],
    ['lou-gehrig', 'hard', `Lou Gehrig's disease or ALS? Use ALS in hand-outs, keep the eponym once in parentheses.`],
    [
      'devices',
      'medium',
      `Order set cleanup: replace Foley with urinary catheter, Swan with PA catheter, Hoyer with lift, Yankauer stays because everybody says Yankauer. Bring the Bair Hugger and the Miller 2 with the Mac 4.`,
    ],
  ]),
  ...aboutNobody('ek-guideline', [
    [
      'sepsis-bundle',
      'easy',
      `Hour-1 bundle: lactate, cultures before antibiotics, broad spectrum, 30 mL/kg for lactate ≥ 4 or MAP < 65, pressors. Reassess at 3 h.`,
    ],
    [
      'chf-path',
      'medium',
      `HF pathway, day by day
Day 1: IV diuretic 2.5x home dose, strict I/O
Day 2: K > 4, Mg > 2, start SGLT2i
Day 3: switch to oral if net -1.5 L
Day 4: teach back, scale, 7-day visit
Discharge weight goes in the AVS.
Owner: HF committee (Dr. Imani Rhodes)`,
    ],
    [
      'peds-fever',
      'medium',
      `Infant 22–28 days with T ≥ 38.0: UA, BCx, LP, procalcitonin; admit or home only if all low and follow up in 24 h.`,
    ],
    [
      'dka',
      'easy',
      `DKA: do not start insulin if K < 3.3. Add dextrose when glucose < 250. Gap closed x2 before bridging with glargine 2 h ahead.`,
    ],
    [
      'naloxone',
      'medium',
      `Who should get naloxone? Anyone on ≥ 50 MME, anyone on benzodiazepines as well, anyone with sleep apnea, anyone just out of jail. Household members may be named on the label.`,
    ],
    [
      'mh-holds',
      'hard',
      `Hold criteria are danger to self, danger to others, grave disability. Mr. or Mrs. on the form must be the legal name; a nickname voids the hold.`,
    ],
  ]),
  ...aboutNobody('ek-abstract', [
    [
      'cohort',
      'easy',
      `BACKGROUND: Statin nonadherence after MI is common.
METHODS: Retrospective cohort, 11,402 adults, 2016–2022.
RESULTS: Mean age 64.1 (SD 11.2), 38% women. 27% had stopped by 12 months (HR for death 1.41, 95% CI 1.22–1.63).
CONCLUSION: Refill reminders may help.`,
    ],
    [
      'case-report-title',
      'hard',
      `Okonkwo A, Haugen L, Tso R. A 34-year-old woman with fever and pancytopenia: hemophagocytic lymphohistiocytosis after dengue. J Trop Case Med. 2023;8:112-5.`,
    ],
    [
      'poster',
      'medium',
      `POSTER 118
A nurse-led fall huddle lowers injuries on a geriatric unit
B. Xiong RN, M. Castellano RN, P. Achterberg PhD
Falls with injury 3.1 → 1.4 per 1,000 days
Limits: one unit, no control
Contact: see QR code
Funding: none`,
    ],
    [
      'trial-registry',
      'easy',
      `NCT record: adults 18–75 with EoE, dysphagia ≥ 4 days in 14, excluded if prior esophageal surgery. Arms: budesonide slurry vs placebo. Start 2026. Sites 22.`,
    ],
    [
      'peer-review',
      'medium',
      `Reviewer 2: the authors say 14 patients had dehiscence but Table 3 adds to 15. Please define obesity. Dr. Weiss's earlier series is not cited.`,
    ],
  ]),
  ...aboutNobody('ek-vignette', [
    [
      'usmle',
      'hard',
      `A 27-year-old woman comes to the emergency department because of 3 hours of sudden left lower abdominal pain. Her LMP was 7 weeks ago. Pulse 118, BP 88/54. β-hCG 4,200. Which is the next step?
A) Methotrexate
B) CT abdomen
C) Laparoscopy
D) Repeat β-hCG in 48 h
E) Observation`,
    ],
    [
      'nclex',
      'medium',
      `The nurse cares for four clients. Who is seen first? 1) hip day 2 asking for pain pill 2) COPD SpO2 90% 3) thyroidectomy with noisy breathing 4) diabetic, glucose 210`,
    ],
    [
      'boards-stem',
      'medium',
      `60 yo M farmer, right hilar mass, Na 118, euvolemic. Most likely histology? small cell. Why: SIADH.`,
    ],
    [
      'ethics-class',
      'hard',
      `Discussion: an 84-year-old widower with pneumonia refuses antibiotics; his two children disagree. Who decides, and what would you write in the chart? Bring half a page.`,
    ],
    [
      'board-key',
      'easy',
      `Answer key block 3: 1 C, 2 E, 3 A (pheochromocytoma, alpha before beta), 4 D, 5 B (Lyme, not Parvo).`,
    ],
  ]),
  ...aboutNobody('ek-public-figure', [
    [
      'president',
      'medium',
      `Franklin Roosevelt's blood pressure was 300/190 on the day he died in April 1945. His doctor had called it a bolt out of the blue.`,
    ],
    [
      'jimmy-carter',
      'medium',
      `When Jimmy Carter entered hospice in February 2023, the calls to hospice lines went up across Georgia. Use this in the grief talk?`,
    ],
    [
      'magic',
      'easy',
      `Magic Johnson announced his HIV diagnosis in November 1991 and has lived with it more than three decades; slide 4 of the ID lecture.`,
    ],
    [
      'actor-parkinson',
      'medium',
      `Michael J. Fox started his foundation in 2000, after he had been told of Parkinson's at 29.`,
    ],
    [
      'painter',
      'hard',
      `Frida Kahlo, polio at six, bus accident at eighteen, thirty operations, back brace. The museum asks for a nurse to talk on chronic pain.`,
    ],
  ]),
  ...aboutNobody('ek-job-ad', [
    [
      'picu-rn',
      'easy',
      `PICU RN, nights, 0.9 FTE
Sign-on $15,000
You will care for children after heart surgery, on ECMO, with trauma and with DKA.
BSN, PALS, 2 years
Apply to Marguerite Olafson, recruiter, molafson@northfork.example
EOE`,
    ],
    [
      'travel-agency',
      'medium',
      `13 wk ED travel, Flagstaff, $2,480/wk, block sched, TNCC. Text Deshawn 602-555-0193 w/ resume + last 2 charge refs.`,
    ],
    [
      'coder',
      'medium',
      `Remote inpatient coder. Must know MS-DRG, POA, sepsis-3, malnutrition. CCS. 22 charts a day. Panel interview with Joyce and Emeka.`,
    ],
    [
      'chaplain',
      'hard',
      `Seeking PRN chaplain, on call for deaths and codes, Spanish or Hmong a plus, must be comfortable with babies who have died`,
    ],
    [
      'medical-assistant',
      'easy',
      `MA for busy podiatry office. Room patients, take BP, cut toenails under supervision, schedule. M–Th. Send letter to Dr. Ulrich Bao.`,
    ],
  ]),
  ...aboutNobody('ek-directory', [
    [
      'dept-phones',
      'medium',
      `Wound care  Latrice Boone  x2210
Ostomy  Henk Visser  x2214
Diabetes ed  Ana Luz Prado  x2219
Dialysis charge  x2300
Morgue  x0911`,
    ],
    [
      'find-a-doctor',
      'easy',
      `Olumide Bankole, MD
Cardiology – heart failure, LVAD
Accepts new patients
Languages: English, Yoruba
1200 Medical Park Dr, Suite 410
(615) 555-0120
Board certified 2011`,
    ],
    [
      'referral-list',
      'medium',
      `Derm who take Medicaid: Dr. Fenn (Tues), Dr. Abebe (wait 5 mo), NP Castillo at county. Mohs only at university.`,
    ],
    [
      'support-groups',
      'medium',
      `Stroke club 1st Mon, call Bea. Al-Anon Wed, ask for Walt. Ostomy group at the library, Ruth 555-0141. Grief, Fri noon, chaplain Sung.`,
    ],
    [
      'fax-book',
      'hard',
      `Fax: Valley Neuro 555-0170 attn Gwen; Kidney Ctr 555-0171 attn intake; Sunrise SNF 555-0172 attn Odalys DON; Hospice of the Pines 555-0173`,
    ],
  ]),
  ...aboutNobody('ek-minutes', [
    [
      'quality',
      'medium',
      `QUALITY COMMITTEE 11/18/2025
Present: Adair, Chaudhry, Nez, Pulaski (chair)
1. CAUTI 2 in October, both > 5 days
2. C diff SIR 0.71
3. Falls: belts bought, Pulaski to train
4. Readmit CHF 19.2% goal 17
5. Next: 12/16
Adjourned 4:52`,
    ],
    [
      'pnt',
      'easy',
      `P&T voted 7–1 to add tenecteplase for stroke. Dr. Rossi dissented. Go live with the new order set Jan 6.`,
    ],
    [
      'tumor-board-admin',
      'hard',
      `Tumor board steering: move to Thursdays, path needs slides by Tue noon, Dr. Kim to present the lung numbers, lunch by Brenda.`,
    ],
    [
      'pfac',
      'medium',
      `Patient & Family Council: members want the TV menu in Spanish, quieter carts after 9, and a bench by the infusion door. Gloria will ask facilities.`,
    ],
    [
      'med-staff',
      'medium',
      `Credentials: approved – Haddad (cards), Vue (FM), Whitlow (CRNA, provisional). Resigned – Pell. FPPE complete – Sato, 10 lap choles reviewed.`,
    ],
  ]),
  ...aboutNobody('ek-invoice', [
    [
      'gloves',
      'easy',
      `INVOICE 77120
Bill to: Riverbend Clinic, 400 Mill St
Ship date 11/14/25
12 cs nitrile glove M  @ 61.00
4 bx tongue depressor @ 3.10
2 glucometer control sol @ 9.95
Terms net 30  Acct 0044182`,
    ],
    [
      'locum',
      'medium',
      `Locums invoice: Dr. F. Abernathy, 11/1–11/9, 6 shifts ED x 12 h x $245, mileage 318, call-backs 3.`,
    ],
    [
      'scope-repair',
      'medium',
      `Olympus gastroscope s/n 2714409: leak at bending section, biopsy channel kinked. Repair 4,180.00. PO 88120. Attn Ofelia in endoscopy.`,
    ],
    ['snowplow', 'easy', `Plowed ER ramp & lots A–C 11/12, 11/15, 11/16. 3 x 220. Pay Skaggs Bros.`],
    [
      'interpreter-svc',
      'hard',
      `October interpreting: Hmong 41 h, Dinka 6 h, ASL 22 h (2 no shows billed), Spanish phone 3,910 min. Invoice to Language Access, attn M. Lor.`,
    ],
  ]),
  ...aboutNobody('ek-log', [
    [
      'iface',
      'easy',
      `2025-11-22 02:14:08 INFO  adt-router msg=A08 accepted
2025-11-22 02:14:08 INFO  adt-router ack AA
2025-11-22 02:14:11 WARN  lab-in OBX-5 empty, held
2025-11-22 02:14:39 ERROR lab-in connection reset by 10.20.4.9
2025-11-22 02:15:02 INFO  lab-in reconnected
2025-11-22 02:15:02 INFO  queue depth 0`,
    ],
    [
      'fridge',
      'easy',
      `Vaccine fridge 11/17 am 3.8C pm 4.1C LT; 11/18 am 4.0 pm 7.9!! door ajar, LT called state, doses ok; 11/19 4.2/4.0 JR`,
    ],
    [
      'crash-cart',
      'medium',
      `Crash cart 5W lock 448120 intact, defib test 30J pass, O2 1900 psi, amiodarone exp 02/26. Checked by Nadia 11/21.`,
    ],
    ['autoclave', 'medium', `Load 14 / 11-20 / 270F 4 min / spore strip neg / ext hand pieces + cassettes / op MV`],
    [
      'visitor-log',
      'hard',
      `Vendors in OR 11/19: Kip Lawson (Stryker) 7:10–11:40, Dana Mori (Medtronic) 8:00–9:15, badge returned both`,
    ],
  ]),
  ...aboutNobody('ek-code', [
    [
      'ts-type',
      'medium',
      `interface Patient {
  mrn: string;
  firstName: string;
  lastName: string;
  dob: Date;
  diagnoses: Diagnosis[];
}
export const fullName = (p: Patient) => p.lastName + ', ' + p.firstName;`,
    ],
    [
      'sql',
      'easy',
      `SELECT p.last_name, p.dob, l.value FROM patient p JOIN lab l ON l.pat_id = p.id WHERE l.code = '4548-4' AND l.value > 9 ORDER BY l.value DESC;`,
    ],
    [
      'regex',
      'medium',
      `const ssn = /\\b\\d{3}-\\d{2}-\\d{4}\\b/; // 000-00-0000 must not match, see test "rejects zero area"`,
    ],
    [
      'python-risk',
      'medium',
      `def chads(age, chf, htn, dm, stroke, female):
    score = chf + htn + dm + 2 * stroke
    if age >= 75:
        score += 2
    elif age >= 65:
        score += 1
    return score + int(female)`,
    ],
    [
      'commit',
      'hard',
      `fix(allergy): James and Rose are not allergens, stop suggesting staff names in the allergen typeahead (#4410)`,
    ],
    [
      'yaml-route',
      'easy',
      `routes:
  - match: OML^O21
    to: lab-core
  - match: ORM^O01
    when: PV1-3 starts with ED
    to: rad-stat`,
    ],
  ]),
  ...aboutNobody('ek-work-email', [
    [
      'downtime',
      'easy',
      `From: Clinical Informatics
To: All inpatient users
Subject: EHR downtime Sunday
The record will be read only from 1:00 to 4:30 am on 11/30. Print your MAR at 12:30.
Labs by phone.
Questions: Priyanka or the desk.`,
    ],
    [
      'fridge-food',
      'hard',
      `Whoever ate Carmela's enchiladas out of the med fridge: that fridge is for insulin. You know who you are, Bed Control.`,
    ],
    [
      'new-scale',
      'medium',
      `The new bariatric scale is in 4E equipment. Zero it with the sling on. Ask Tomasz to show you. Capacity 800 lb.`,
    ],
    [
      'supply-question',
      'medium',
      `Do we still carry 14 Fr coude? Urology clinic is out and Dr. Patel does TURP follow-ups Tuesday.`,
    ],
    [
      'parking-hip',
      'hard',
      `Reminder: Hip Hop class in the atrium at noon with Joyce from PT. No sign-up, wear sneakers, knees welcome.`,
    ],
    [
      'reply-all',
      'medium',
      `> Who is covering cardiology clinic on the 26th?
I am. Dr. Anand takes my pacer checks and Whitney covers the INR inbox.
Happy Thanksgiving everyone.
Bill`,
    ],
  ]),
  ...aboutNobody('ek-policy', [
    [
      'two-ids',
      'medium',
      `Two identifiers, name and birth date, are read from the band before any drug, blood, specimen or procedure. The room number is never an identifier.`,
    ],
    [
      'restraint',
      'easy',
      `RESTRAINT POLICY 4.12
1. Order within 1 hour, face to face
2. Renew q4h adult, q2h 9–17 y, q1h under 9
3. Checks q15 min
4. Mitts tied down are a restraint
5. Four rails up are a restraint unless asked for
Owner: CNO Beatriz Olmstead. Review 2027.`,
    ],
    [
      'late-arrival',
      'medium',
      `Patients who arrive more than 15 minutes late may be asked to rebook. Diabetics fasting for labs and anyone with an interpreter booked are seen.`,
    ],
    [
      'dress-code',
      'easy',
      `No acrylic nails in direct care. Hijabs must be tucked. Badge above the waist. Crocs with holes are not allowed near sharps.`,
    ],
    [
      'name-alert',
      'hard',
      `When two patients on a unit share a surname (two Nguyens, two Johnsons), place the yellow NAME ALERT card and use full names at every report.`,
    ],
  ]),
  ...aboutNobody('ek-marketing', [
    [
      'hip-class',
      'easy',
      `Hurting hip? Join Dr. Evander Kolb for a free talk, Wed Dec 3, 6 pm, Elks Lodge. Light supper. RSVP 555-0166.`,
    ],
    [
      'nurse-testimonial',
      'hard',
      `"I came for one year and stayed for nineteen. On the burn unit we cry and we laugh." – Ngoc-Anh, RN, 6 North. Join us.`,
    ],
    ['billboard', 'medium', `Stroke? Minutes matter. St. Brendan's. Door to needle: 31 minutes.`],
    [
      'newsletter',
      'medium',
      `FALL NEWSLETTER
* Flu shots, no appointment
* Welcome Dr. Sione Fifita, pulmonary
* Our new MRI is open wide
* Recipe: low-salt pozole
* Mammo van in Española Dec 5
* Volunteer of the month: Walt Jankowski`,
    ],
    ['tweet', 'easy', `It's World Diabetes Day! Know your A1c. Free checks till 2 in the lobby. #NorthforkCares`],
  ]),
  ...aboutNobody('ek-hr', [
    [
      'offer',
      'medium',
      `Dear Ms. Toussaint, we are pleased to offer you RN II, Oncology, $41.20/h, start 12/8/2025, 36 h/week, orientation in the Pine Room. Bring your license and two IDs.`,
    ],
    [
      'timecard',
      'easy',
      `Missing punches PP23: Adams out 11/4, Bui in 11/6, Cisneros meal x2, Dlamini out 11/12. Fix in Kronos by Mon noon.`,
    ],
    [
      'benefits',
      'easy',
      `OPEN ENROLLMENT ends 11/26
Medical: Core / Plus / HSA
Dental: 2 cleanings
Vision: $150 frames
Spouse surcharge 60/mo
Wellness credit needs a form, no results
Help: Benefits 7-4000`,
    ],
    [
      'competency',
      'medium',
      `Annual competencies due: glucometer (Hailu, Brandt), restraints (Okoye), chemo spill (all onc), PICC dressing (Saetern). See Geraldine.`,
    ],
    [
      'reference',
      'hard',
      `I supervised Ms. Makana Lee for three years in home health. She is quick with wounds, gentle with dementia, and her charting is on time. I would hire her again tomorrow.`,
    ],
    [
      'anniversaries',
      'hard',
      `Service pins: 5 y Tran, Moreau. 10 y Blessing Udo (dialysis). 25 y Mary Ann Kosciusko (lab). 40 y Doc Whitfield!!`,
    ],
  ]),
  ...aboutNobody('ek-contact-list', [
    [
      'soccer',
      'easy',
      `U10 Hawks
Mateo R. – mom Ines 555-0112
Jaxon – dad Lee 555-0118
Theo P. – gma Kay 555-0121
Isaiah – Tamika 555-0127
Oranges: Lee. Coach Dave 555-0130`,
    ],
    [
      'block-captains',
      'medium',
      `Ward 3 captains: Hornbuckle 555-0177, Ms. Odessa Pike 555-0178, Frank & Ruthanne Vue 555-0179`,
    ],
    [
      'vendor-reps',
      'medium',
      `Wound vac rep: Chip Landry 555-0150, after 5 his wife answers. Bed rentals: Zofia. O2: Airway Plus dispatch.`,
    ],
    [
      'vcard',
      'easy',
      `BEGIN:VCARD
VERSION:3.0
FN:Gunnar Halvorsen
ORG:Halvorsen Roofing
TEL;CELL:218-555-0102
ADR:;;14 Pine Ct;Bemidji;MN;56601;
END:VCARD`,
    ],
    ['choir', 'hard', `altos: Gladys, Mrs. Tran, Pearl, Rosalind (has key). tenors: Earl, Deacon Amos. need basses!!`],
  ]),
  ...aboutNobody('ek-volunteers', [
    [
      'shift-list',
      'medium',
      `Volunteers Monday: Info desk – Walt & Bea; NICU cuddlers – June P., Ofelia (9–11); Gift cart – Stan; Pet therapy – Marcy with Biscuit.`,
    ],
    [
      'onboarding',
      'easy',
      `Welcome! Bring: ID, TB form, shirt size. Orientation Tue 12/2 5:30, room B. You will not enter isolation rooms. Parking validated. Ask for Chantal.`,
    ],
    [
      'hours',
      'medium',
      `name\thours\tdept
Jankowski W\t112\tinfo
Pulver June\t64\tnicu
Okimoto S\t40\tgift
Tibbs Marva\t18\tchapel`,
    ],
    [
      'hospice-vol',
      'hard',
      `Need two hospice volunteers for the Christmas vigil roster. Kiko has eleven to three. Quiet people, no perfume please.`,
    ],
    [
      'knitters',
      'medium',
      `The Tuesday knitters gave 61 preemie hats and 20 chemo caps. Thank Dolores, Aune and Mrs. Long when you see them.`,
    ],
  ]),
  ...aboutNobody('ek-donors', [
    [
      'thank-you',
      'medium',
      `Dear Mr. and Mrs. Abramowitz, your gift of $5,000 to the Cancer Center Fund arrived on November 14. It will buy four infusion chairs. Tax ID enclosed.`,
    ],
    [
      'gala-table',
      'easy',
      `Table 7: Rotary – Lund, Lund, Ochoa, Baptiste, Dr. & Mrs. Iyer, 2 veg, 1 GF. Table 8: Kidney Fund – TBD.`,
    ],
    [
      'wall-plaques',
      'hard',
      `Donor wall, heart tower: "The Whitefeather Family", "In honor of the nurses of 7N", "Gus & Dot Papadakis", "Anonymous". Check spelling of Papadakis.`,
    ],
    [
      'ask-list',
      'medium',
      `CALLS THIS WEEK
Sundquist Lumber – MRI campaign, asked 50k
K. Villalobos – said call in Jan
Credit Union – burn camp buses
Elks – yes!
Tuan Cao – lapsed since 2021
Report to Philippa Friday`,
    ],
    [
      'plaque-dialysis',
      'medium',
      `The dialysis garden bench, gift of the Class of 1975, is delivered 12/9. Two bolts missing.`,
    ],
  ]),
  ...aboutNobody('ek-programme', [
    [
      'grand-rounds',
      'medium',
      `Grand Rounds 12/3, noon, Auditorium
"Heart failure in 2026: what is left to block?"
Oluwaseun Adebayo, MD, PhD
Lunch 11:45
1 CME credit
No relevant disclosures
Zoom link in calendar`,
    ],
    [
      'conference',
      'easy',
      `8:00 Registration. 8:30 Keynote, Dr. Miriam Feld: Pain without opioids. 9:30 Panel: Jail and MAT, Sheriff Dobbs, N. Castellanos NP. 10:30 coffee.`,
    ],
    [
      'skills-fair',
      'medium',
      `Skills fair stations: 1 chest tube (Bartek) 2 code cart (Grace) 3 blood (Young) 4 CIWA (Summer) 5 lifts (PT) – get your card punched`,
    ],
    [
      'memorial-service',
      'hard',
      `Annual Service of Remembrance
Prelude – Birdie Cole, organ
Welcome – Chaplain Sung
Reading of poems by 5 South nurses
Candle lighting by units
Song – Threshold choir
Cookies in the foyer`,
    ],
    [
      'camp',
      'medium',
      `Diabetes camp 2026: ages 8–14, Jul 12–18, nurse to camper 1:6, pump friendly. Director Hollis Reyes. Deposit $50.`,
    ],
  ]),
  ...aboutNobody('ek-fiction', [
    [
      'novel',
      'hard',
      `Mrs. Halloran had been dying in the blue room since Lent. "Is it the liver?" asked Tobias. "It is the soup," said the doctor, and in chapter nine of the novel no one laughed.`,
    ],
    [
      'screenplay',
      'medium',
      `INT. TRAUMA BAY – NIGHT
DR. VEGA (40s) cuts the shirt.
VEGA
Pressure's sixty. Two units, now!
NURSE IDA
He's asking for his brother.
VEGA
Then he's alive.
CUT TO:`,
    ],
    [
      'fanfic',
      'medium',
      `fic idea: Watson gets typhoid in Baker Street and Holmes has to be the nurse. 4 chapters, angst, soup`,
    ],
    ['poem', 'hard', `In my poem the old man Ezra counts his pills / like rosary, like rain on window sills`],
    [
      'rpg',
      'medium',
      `D&D: Brother Osric (cleric, HP 9/31, poisoned, cursed left hand) rests in the temple infirmary. Healer rolls 14. Roll CON at dawn.`,
    ],
  ]),
  ...aboutNobody('ek-history', [
    [
      'lacks',
      'medium',
      `Henrietta Lacks died on October 4, 1951, of cervical cancer at Johns Hopkins. Her cells, HeLa, were taken without consent. Reading for week 3.`,
    ],
    [
      'phineas',
      'hard',
      `Sept 13, 1848: tamping iron, 43 in, in through the left cheek. Gage sat up and talked to Dr. Harlow in the ox cart.`,
    ],
    [
      'typhoid-mary',
      'easy',
      `Mary Mallon cooked for eight families; seven had typhoid. She was kept on North Brother Island for 26 years in all.`,
    ],
    [
      'civil-war',
      'medium',
      `Regimental surgeon's book, 1863, in the county museum:
Pvt. Amos Tuttle, flux
Pvt. J. Rourke, ball in thigh, amputated
Sgt. Elias Crane, fever, returned to duty
Display case 4, do not use flash.`,
    ],
    [
      'salk',
      'easy',
      `Salk tried the vaccine at the Watson Home in 1952, then on his own three sons. The 1954 field trial had 1.8 million Polio Pioneers.`,
    ],
  ]),
  ...aboutNobody('ek-sports', [
    [
      'injury-report',
      'medium',
      `Week 12 injury report: QB Burrow (toe) limited, WR Higgins (concussion) out, LT Brown (ribs) full.`,
    ],
    [
      'box-score',
      'easy',
      `Ruffin 34 min 22 pts 9 reb; Young 28 min 11; Tuiasosopo 19 min 4 fouls; bench 17. Hawks 81, Kings 77.`,
    ],
    [
      'marathon',
      'medium',
      `Heartbeat 5K results
1 Selam Desta 16:02
2 Bjorn Haugen 16:31
3 Kiah Begay 17:09
Strollers: The Parkers
Medical tent saw 14, all blisters
Thank you Cardiac Rehab`,
    ],
    ['fantasy', 'hard', `drop Chubb, knee again, pick up the rookie. Kelce on IR spot? Saquon hamstring scares me`],
    [
      'tommy-john',
      'medium',
      `Tommy John surgery turns 51: the pitcher's 1974 operation by Dr. Frank Jobe gave him 164 more wins.`,
    ],
  ]),
  ...aboutNobody('ek-order-goods', [
    [
      'etsy',
      'easy',
      `Order #1180442
Ship to: Kirsten Dahl, 44 Birch Ln, Duluth MN 55804
1 ceramic mug "World's Okayest Nurse"
1 badge reel, heart
Gift note: happy shift!
Total 31.40`,
    ],
    [
      'compression-socks',
      'medium',
      `Hi, order 77-3310 for Todd Gustafson: you sent L, I bought M, black, 6 pairs. Return label please.`,
    ],
    [
      'scrubs',
      'medium',
      `Scrub order 3W: Bui XS navy, Marybeth 2X tall, Keola L, Tomasz M. Embroider first name only.`,
    ],
    [
      'cake',
      'hard',
      `cake for pathology: white frosting, one big cell w/ mitosis, "Bye Dr. Elaine", pick up 12/5, Naomi pays`,
    ],
    [
      'meals',
      'easy',
      `Catering: 40 box lunches, 6 vegan, 4 halal, deliver to Cath Lab lounge 11:30 attn Winston. PO 5512.`,
    ],
  ]),
  ...aboutNobody('ek-school-notes', [
    [
      'supply-list',
      'easy',
      `Grade 3 supplies: 24 pencils, 2 glue sticks, tissues, no peanut snacks please (classroom rule for everyone).`,
    ],
    [
      'flu-letter',
      'medium',
      `Dear Families,
Flu season is here. Keep children home until they are 24 hours without fever.
Please label water bottles.
Nurse Bernadette has masks.
Ms. Pruitt, Principal`,
    ],
    [
      'sub-plans',
      'hard',
      `Sub plans for Tues: Theo passes out folders, Solange is line leader, Jaxon feeds the fish. Math p. 41. Spelling: artery, muscle, stomach, kidney.`,
    ],
    [
      'field-trip',
      'medium',
      `Field trip to the Body Museum, 12/4, bus 8:45
Chaperones: Leah T., Emmanuel's dad, Mrs. Seo
Bring a sack lunch
We will walk through the giant heart
Back by 2:30`,
    ],
    ['spelling-bee', 'easy', `Bee results: 1 Ishaan (ophthalmology), 2 Sadie (pneumonia), 3 Minh (rhythm)`],
  ]),
  ...aboutNobody('ek-veterinary', [
    [
      'cat-cbc',
      'medium',
      `Patient: Mr. Whiskers, DSH, MN, 11 y
Owner: K. Oberlin
BUN 71, creat 4.1, USG 1.014
IRIS stage 3
SQ fluids 100 mL q48h, teach owner
Recheck 2 wk`,
    ],
    [
      'dog-post-op',
      'medium',
      `Biscuit is doing great after her TPLO. E-collar 14 days, leash only, carprofen with food. Call us if the incision drips. – Paws on Pine`,
    ],
    [
      'horse',
      'easy',
      `Farm call: bay gelding Thunder, colic, banamine given, NG reflux none, recheck at dusk, charge to Skaggs Stable`,
    ],
    [
      'goat-herd',
      'medium',
      `Herd log: does 14, 22, 31 dewormed 11/10, FAMACHA 4. Kid born to 22, nursed. Buck limping RF, trimmed.`,
    ],
    [
      'parrot',
      'hard',
      `Kiwi plucked again, weight 401 g, owner back at work. Suggest toys, avian panel, no more granola. Lives with two cockatiels.`,
    ],
  ]),
  ...aboutNobody('ek-hotel', [
    [
      'confirmation',
      'easy',
      `Confirmation 88120443
Guest: Dr. Anand Iyer
Arrive Thu Dec 4, depart Sun Dec 7
1 king, high floor
Rate: Cardiology Society block
Cancel by Dec 1`,
    ],
    [
      'front-desk-log',
      'medium',
      `Rm 214 wants late checkout. Rm 402 AC rattles. Rm 715 Sims party, 3 keys. Rm 330 lost charger.`,
    ],
    [
      'accessible-room',
      'medium',
      `We have two rooms with roll-in shower, one with a Hoyer-height bed frame. Please call to hold. $129.`,
    ],
    [
      'family-house',
      'easy',
      `Guest house for families of patients: 12 rooms, $15 a night, shared kitchen, quiet after 10. A social worker must send the request.`,
    ],
    [
      'breakfast',
      'hard',
      `banquet for stroke team: 45, rm Cedar B, Grace's table near outlet, Mr. Long from the hotel will have the mic`,
    ],
  ]),
  ...aboutNobody('ek-bank', [
    [
      'wire',
      'medium',
      `Wire 11/20 to Halcyon Imaging LLC, acct ending 4410, $18,220.00, memo MRI lease. Approver: Philippa Grant.`,
    ],
    [
      'fraud-text',
      'easy',
      `Did you try a $412.80 purchase at MEDICAL SUPPLY DEPOT? Reply YES or NO. Card ending 0917.`,
    ],
    [
      'loan',
      'medium',
      `Loan committee
Borrower: Bright Smile Dental PLLC
Guarantors: Dr. H. Seo, Dr. A. Lund
Use: two chairs, pano unit
LTV 74
Vote: approve 4–0`,
    ],
    [
      'statement',
      'easy',
      `DATE DESC AMT
11/03 PAYROLL NORTHFORK HEALTH 2,114.08
11/05 RENT -1,250.00
11/09 COFFEE -6.40
11/14 PHARMACY -12.19`,
    ],
    [
      'hsa-faq',
      'medium',
      `Can I use my HSA for sunscreen? Yes, SPF 15 or more. For a gym? Only with a letter. For a wig? Ask.`,
    ],
  ]),
  ...aboutNobody('ek-library', [
    [
      'holds',
      'easy',
      `HOLDS READY: Pawlak L – "Being Mortal". Begay S – "The Heart of Caring". Seo H – "Cooking for Diabetes". Shelf 4.`,
    ],
    [
      'overdue',
      'medium',
      `Dear Patron, "Gray's Anatomy for Students" (due 11/02) is overdue. Fine 0.25 a day. Westside Branch.`,
    ],
    [
      'program',
      'medium',
      `Memory Café, first Fridays
For people with dementia and those who love them
Music by the Kolb brothers
Free, snacks
Ask for Odalys at the desk`,
    ],
    [
      'ill',
      'medium',
      `ILL request: Journal of Burn Care 1987;8(4):312, for Dr. Fifita, rush, charge hospital account 77.`,
    ],
    ['shelving', 'easy', `RC 280 cancers, RC 660 diabetes, RG 525 pregnancy, RJ 61 babies, WZ 345 fiction by doctors`],
  ]),
  ...aboutNobody('ek-car-repair', [
    [
      'estimate',
      'easy',
      `RO 33120
Customer: Casimir Dudek
2014 Outback VIN ends 8812
Brakes F: pads + rotors 412.00
Left CV boot torn
Battery test weak
Declined: wipers
Call before 4`,
    ],
    ['phone', 'medium', `Mrs. Throckmorton's Buick: heart of the noise is the belt, will live, 90 bucks, she waits`],
    [
      'ambulance-fleet',
      'medium',
      `Medic 6: lift gate stuck, siren intermittent, oil due. Medic 9: O2 regulator leaks, back Thurs. Spare is Medic 2. – Fleet, Rudy`,
    ],
    [
      'tow',
      'easy',
      `TOW: blue Civic 7KXX, ER lot row C, dead battery, owner is Trang from night shift, has jumper in trunk`,
    ],
    [
      'wheelchair-van',
      'hard',
      `Van ramp on unit 12 drops crooked; chains on left side worn; transport is down to three vans; Ofa drives 11 till it's fixed`,
    ],
  ]),
  ...aboutNobody('ek-salon', [
    ['book', 'medium', `Fri: 9 Joyce color, 10:30 Mrs. Huang perm, 12 Keisha braids (4 h), 4 Bea trim + brows`],
    [
      'policy',
      'easy',
      `Please cancel 24 h ahead. No-shows pay half. We sterilize all combs. Walk-ins welcome Tuesday.`,
    ],
    [
      'wig-day',
      'medium',
      `Free wig day for cancer survivors, Dec 8, 10–2
Stylists: Nadia, Trey, Soledad
Bring a photo if you like
Coffee from the Elks`,
    ],
    [
      'formula',
      'hard',
      `Rosalind: 6N + 6G 1:1, 20 vol, 35 min, roots only. Likes the chair by the window. Tips in cash.`,
    ],
    ['text', 'easy', `Hi Dottie! Your lash fill with Mai is tomorrow 2:15. Reply Y.`],
  ]),
  ...aboutNobody('ek-gym', [
    [
      'class',
      'easy',
      `SPIN w/ Hank 5:30a, Gentle Yoga w/ Mirna 9a, Senior Splash 10a, Boxing (not for Parkinson's class, that's Tue) 6p`,
    ],
    [
      'pt-session-log',
      'medium',
      `Client log Keola: squat 5x5 225, bench 3x8 165, row 4x10, plank 2:00. Next: deload. Pay through Jan.`,
    ],
    [
      'waiver-blank',
      'medium',
      `I, ________, state that I have no heart condition, dizziness or recent surgery, or that my doctor has cleared me.
Print name ________
Emergency contact ________
Initial each line ____ ____ ____`,
    ],
    ['locker', 'easy', `Locker 88 cut open 11/19, contents: towel, deodorant, one shoe. Front desk till Dec 1.`],
    [
      'challenge',
      'hard',
      `Steps so far: Lab 1.2M, Pharmacy 990k, 7N 870k (thanks Bartek!), Billing 410k, Surgeons "we stand all day"`,
    ],
  ]),
  ...aboutNobody('ek-it', [
    [
      'vpn',
      'easy',
      `VPN drops every 20 min since update. Win 11, build 26100, home wifi. Called twice. Badge 44812. – Gwen, coding`,
    ],
    [
      'printer',
      'medium',
      `LBL-2W-03 prints blank wristbands, reloaded, same. Cartridge 3101. RN station 2W, ask for charge.`,
    ],
    [
      'phish',
      'medium',
      `Do not open "Your lab result is ready.pdf.exe".
It comes from labs@northf0rk.example.
Report with the hook button.
If you clicked, call 7-4357 now.
Security, Emeka O.`,
    ],
    [
      'device-swap',
      'medium',
      `Swap list Thu: WOW-118 (5S), WOW-120 (5S), tablet in PT gym, scanner ED triage 2. Tech: Dylan. After 1400.`,
    ],
    [
      'error',
      'hard',
      `Error when saving: "Patient is required (field PAT_ID)". Happens on every chart in the new clinic, not on the old. Build 8.14.2.`,
    ],
    [
      'change',
      'easy',
      `CHG0019921: rotate certs on HIE gateway, 11/25 22:00–23:00, backout = restore snapshot, approver R. Nakai`,
    ],
  ]),
  ...aboutNobody('ek-handout', [
    [
      'low-sodium',
      'easy',
      `EATING WITH LESS SALT
• Rinse canned beans
• Taste first
• Skip ham, ramen, pickles
• Read the label: under 140 mg is low
• Ask for sauce on the side
Weigh yourself each morning and write it down.`,
    ],
    [
      'after-colonoscopy',
      'medium',
      `After your colonoscopy: do not drive today. Gas is normal. Call for fever, a cup of blood or belly pain that grows. Your doctor will send you the biopsy result.`,
    ],
    [
      'warfarin',
      'medium',
      `You take warfarin to stop clots. Keep greens the same each week. Tell the dentist. Your INR goal is circled: 2–3 / 2.5–3.5.`,
    ],
    [
      'newborn',
      'easy',
      `Call us if your baby: is hotter than 100.4, will not wake to eat, has fewer than 4 wet diapers, looks yellow below the belly.`,
    ],
    [
      'crutches',
      'medium',
      `Good leg goes up first, bad leg comes down first. Two fingers of space under the arm. Check the rubber tips.`,
    ],
    [
      'haitian',
      'hard',
      `Ou gen sik? Manje ti kras, men souvan. Mache 20 minit. Pran grenn ou chak jou. Kesyon: rele enfimyè a.`,
    ],
  ]),
  ...aboutNobody('ek-statistics', [
    [
      'ed-dash',
      'easy',
      `ED yesterday: 188 seen, LWBS 4.1%, LOS 212 min, boarders 11, codes stroke 3, STEMI 1, sepsis 9`,
    ],
    [
      'county',
      'medium',
      `County deaths 2024
Overdose 61 (down 12)
Suicide 19
MVA 22
Flu 8
Drowning 3
Median age overdose 38`,
    ],
    [
      'readmit-table',
      'medium',
      `DRG\tn\t30d %\tO/E
291\t412\t21.1\t1.08
193\t288\t14.0\t0.91
470\t190\t3.2\t0.77`,
    ],
    ['hcahps', 'medium', `HCAHPS Q3: nurses listen 81, doctors listen 79, quiet 52 (!), clean 70, recommend 74`],
    [
      'demog',
      'hard',
      `Panel by language: English 61, Spanish 22, Hmong 9, Somali 4, Karen 2, other. 12 are over 95. Diabetes 19% overall.`,
    ],
  ]),
  ...aboutNobody('ek-manual', [
    [
      'pump',
      'easy',
      `To prime: hang bag, open clamp, press PRIME until no air. Occlusion alarm 12 psi. Battery 6 h at 125 mL/h. Do not autoclave.`,
    ],
    [
      'glucometer',
      'medium',
      `Scan operator badge
Scan patient band
Scan strip vial
Apply blood from the side
HI = > 600, LO = < 20
Dock after use`,
    ],
    [
      'bed',
      'medium',
      `Bed exit: zone 1 any motion, zone 2 sitting, zone 3 leaving. Zero with linens, without patient. Press CPR pedal to drop flat.`,
    ],
    [
      'ehr-tip',
      'medium',
      `Tip: type .lastcr to pull the newest creatinine. To change a wrong patient's note, use Retract, not Addend. Open Chart > Notes > ⋯`,
    ],
    [
      'lift',
      'hard',
      `Hoyer sling sizes: S 80–120 lb, M to 220, L to 400. Cross the legs straps. Two staff. Spread the base before you lift Mr. Or-Anyone.`,
    ],
  ]),
  ...aboutNobody('ek-question-nobody', [
    ['dose', 'medium', `what's the max daily acetaminophen in somebody with cirrhosis who still drinks`],
    [
      'writing',
      'medium',
      `Write a paragraph that explains heart failure to a sixth grader, no numbers, one metaphor about a pump.`,
    ],
    ['compare', 'easy', `apixaban vs rivaroxaban in BMI > 40?`],
    [
      'excel',
      'medium',
      `In Excel, I have DOB in column C and visit date in column F.
How do I get age at visit in years?
Some DOBs are text.
I'd like to flag under 18.`,
    ],
    [
      'general-hip',
      'hard',
      `Why do surgeons want the A1c under 8 before they do a hip? Is it the infection thing or the healing thing?`,
    ],
    [
      'letter-tone',
      'medium',
      `Give me three openings for a letter that tells any patient a mammogram needs more views. Warm, 6th grade, no "abnormal".`,
    ],
  ]),
  ...aboutNobody('ek-template', [
    [
      'dc-placeholders',
      'medium',
      `{{patient.first}} {{patient.last}} was admitted on {{admit_date}} with {{dx}}. You were treated with {{meds}}. See {{pcp}} on {{appt}}.`,
    ],
    [
      'smartphrase',
      'hard',
      `.HFNOTE
@NAME@ is a @AGE@ @SEX@ with *** heart failure, EF ***, NYHA ***, here for ***.
Weight today @WT@, last *** .
Meds: @CMED@
Plan:
1. ***
2. ***
RTC *** weeks
@ME@`,
    ],
    [
      'denial-template',
      'medium',
      `RE: [Member name], ID [#####]. We have reviewed your request for [service]. It is [approved / denied] because [reason]. You may appeal within 60 days.`,
    ],
    [
      'consult-blank',
      'easy',
      `Consult: [service]. Question: [ ]. Urgency: [stat/routine]. Callback: [number]. One line: [age] [sex] with [problem], [acuity].`,
    ],
    ['mailmerge', 'medium', `Dear <<FirstName>>, your <<Vaccine>> is due by <<DueDate>>, bring this letter.`],
    [
      'condolence',
      'hard',
      `Dear ______ family, We on 5 South were honored to care for ______. We remember ______ (one thing). With sympathy, ______`,
    ],
  ]),
  ...aboutNobody('ek-thank-you-staff', [
    [
      'to-mrsa-team',
      'medium',
      `Thank you Latrice, Keola and Nadia for staying Saturday so the swab clinic could finish. 212 swabs! Pizza Monday.`,
    ],
    [
      'from-manager',
      'hard',
      `Kudos to Young and Summer: two codes, one precip delivery in the hallway and still you charted. Proud of 3W.`,
    ],
    ['ems-week', 'easy', `Happy EMS Week to Rudy, Trent, Ofa and all of B shift. Burgers at Station 4.`],
    [
      'nurse-award',
      'medium',
      `DAISY AWARD 2025
Winner: Blessing Udo, RN, dialysis
Nominees: Tomasz M., Grace Lor, Bernadette C.
Ceremony 12/10, 2 pm, chapel
Cinnamon rolls follow`,
    ],
    [
      'retire',
      'hard',
      `After 38 years Mary Ann is hanging up her stethoscope. She hired half of us. Come tell lies about her Friday at 3.`,
    ],
  ]),
  ...aboutNobody('ek-staff-birthdays', [
    [
      'month',
      'medium',
      `November birthdays: 3 Bartek, 9 Dr. Kim, 14 Joyce (reg), 22 Latrice, 30 Wren from dietary. Cake on the 21st.`,
    ],
    [
      'signup',
      'medium',
      `Potluck for Trang's 40th
Gladys – eggrolls
Emeka – jollof
Ana – flan
Need: plates, ice
Do not tell her`,
    ],
    [
      'spreadsheet',
      'hard',
      `name\tbday\tlikes
Marcus (RT)\t4/2\tcoffee
Selam (pharm)\t7/19\tplants
Hank (security)\t12/24\tpie`,
    ],
    ['card', 'easy', `Card for Dr. Rossi's birthday is in the med room under the sharps key. Sign it by Weds.`],
    [
      'shower',
      'medium',
      `Baby shower for Nurse Kelly of L&D, Sat 12/6, 2 pm, gifts: diapers size 1. Yes there will be games.`,
    ],
  ]),
  ...aboutNobody('ek-file-and-path', [
    ['sop', 'easy', `SOP_Colonoscopy_Prep_Split_Dose_v7_FINAL(2).docx`],
    [
      'shared-drive',
      'medium',
      `S:/Quality/2025/Falls/
  agenda_1118.docx
  huddle_form_blank.pdf
  posters/belt.png
  rota_Pulaski.xlsx
  data_counts_by_unit.csv`,
    ],
    ['cv', 'medium', `Lindgren_Asa_MD_CV_InfectiousDisease_2025.pdf`],
    ['podcast', 'hard', `ep 41 – Dr. Rose on grief.m4a`],
    ['dicom-phantom', 'medium', `QA/ACR_phantom/CT2/2025-11-20/slice_004.dcm`],
  ]),
  ...aboutNobody('ek-sign-and-label', [
    ['isolation', 'easy', `STOP. Contact Plus. Gown & gloves. Soap and water only. Family: see the nurse.`],
    ['bin', 'medium', `Heparin 5,000 units/mL — look-alike with insulin, do not stack. Bin 14, par 40`],
    ['name-badge', 'medium', `Hello my name is: Kiah, RN, Burn ICU, she/her`],
    ['shelf', 'easy', `Cast saw blades / Webril 4 in / stockinette / fiberglass purple. Last one? tell Rudy`],
    [
      'morgue',
      'hard',
      `Do not release anyone without two signatures and the pink form. Call Hank in security for the cooler key.`,
    ],
  ]),
  ...aboutNobody('ek-staff-calendar', [
    ['vacations', 'medium', `Dr. Bhandari out 12/22–1/2, Dr. Lim covers diabetes inbox. Clinic closes noon 12/24.`],
    [
      'ics-meeting',
      'easy',
      `BEGIN:VEVENT
SUMMARY:CAUTI workgroup (Pulaski, Nez, Udo)
DTSTART:20251125T130000
LOCATION:Teams
END:VEVENT`,
    ],
    [
      'joint',
      'medium',
      `12/8 Joint Commission mock; 12/9 fire drill 3W; 12/10 DAISY; 12/11 flu clinic staff nights; 12/12 ugly sweater`,
    ],
    [
      'mentor',
      'hard',
      `Thu: coffee w/ Priscilla re the ICU fellowship, 4:00 her office, bring draft on lumps (breast clinic poster)`,
    ],
    ['ce', 'medium', `PALS renewal Wed 12/3 – Minh, Saoirse, Tigist. ACLS Fri – Gus, Noor. Bring printed pretest.`],
  ]),
  ...aboutNobody('ek-spanish-general', [
    ['cartel', 'easy', `Cúbrase la boca al toser. Pida una mascarilla. Gracias.`],
    [
      'folleto',
      'medium',
      `Si tiene diabetes, revise sus pies cada noche.
No camine descalzo.
Séquese entre los dedos.
Llame si ve una llaga.
Clínica abierta lunes a viernes.`,
    ],
    [
      'trabajo',
      'medium',
      `Se busca asistente médico bilingüe, turno de tarde, con experiencia en pediatría. Preguntar por Marisol, 555-0133.`,
    ],
    [
      'plantilla',
      'hard',
      `Estimado/a __________: su cita de __________ es el __ de __________ a las __. Traiga sus medicinas.`,
    ],
    [
      'reunion',
      'medium',
      `Promotoras: lunes 5 pm con Yesenia, llevar volantes de la presión y las básculas. Fermín trae pan.`,
    ],
  ]),
  ...aboutNobody('ek-legal-general', [
    [
      'baa',
      'medium',
      `Business Associate shall report any breach of unsecured PHI within five days. Signed for Northfork: Philippa Grant, Privacy Officer.`,
    ],
    [
      'case-law',
      'hard',
      `In Cruzan v. Director (1990) the Court let a state ask for clear and convincing proof before a feeding tube is withdrawn. Brief it for Tuesday, with Schiavo as contrast.`,
    ],
    [
      'poa-form',
      'medium',
      `I, ______________, appoint ______________ as my health care agent.
☐ I want a feeding tube ☐ I do not
☐ I want CPR ☐ I do not
Signed ______ Notary ______`,
    ],
    [
      'lease',
      'easy',
      `Lessee (Dr. Feld, ENT) shall pay $4,100 monthly for Suite 210, keep a sharps contract and carry $1M per occurrence.`,
    ],
    [
      'expert-fees',
      'medium',
      `Expert fee schedule, Karras Neurology: record review 450/h, deposition 600/h, travel at cost, retainer 2,500.`,
    ],
  ]),
  ...aboutNobody('ek-study-paper', [
    [
      'protocol',
      'easy',
      `5.2 Exclusion: eGFR < 45, pregnancy, insulin pump, prior pancreatitis, cannot read English or Hmong.`,
    ],
    [
      'irb',
      'medium',
      `IRB letter: protocol 25-118 (PI Dr. Priya Weiss), sleep apnea and shift work, approved with changes. Shorten consent to 6th grade. Expires 11/14/2026.`,
    ],
    [
      'delegation',
      'hard',
      `Delegation log
A. Lor – consent, vitals – start 10/1/25
B. Stubbs – ECG – start 10/1/25
C. Haddad – PI oversight
D. Vacant – pharmacy`,
    ],
    [
      'flyer',
      'medium',
      `Do your knees hurt? Are you 45 to 75? You may get $75 a visit. Text KNEE to 555-0199. Lead: Dr. Kolb.`,
    ],
    [
      'codebook',
      'easy',
      `var\tlabel\tvalues
sub_id\tsubject number\t001–240
dm\tdiabetes\t0 no 1 yes
ldl_b\tbaseline LDL\tmg/dL
ae1\tany AE\t0/1`,
    ],
  ]),
  ...aboutNobody('ek-code-set', [
    ['icd', 'easy', `E11.621 T2DM w foot ulcer; L97.522 L foot fat layer exposed; Z79.4 insulin; code ulcer second.`],
    [
      'modifier',
      'medium',
      `Use 25 when the E/M is separate, 59 when nothing better fits, XS for a separate structure. Ask Joyce before 22.`,
    ],
    [
      'carc',
      'medium',
      `CO-197 no auth
CO-16 lacks info
PR-1 deductible
OA-23 prior payer
Work 197 first, they age out at 60 days.`,
    ],
    [
      'hcc',
      'medium',
      `HCC coffee talk: "history of" means gone. CHF is not "history of" while on Entresto. Document MEAT.`,
    ],
    ['fee', 'easy', `99213 $92, 99214 $131, 20610 $68, G0439 $118, 90471 $19 – effective 1/1`],
  ]),
  ...aboutNobody('ek-ems-general', [
    [
      'protocol-chest',
      'easy',
      `Chest pain: ASA 324, 12 lead in 10 min, NTG if SBP > 100 and no ED drugs in 48 h, fentanyl 50, STEMI alert early.`,
    ],
    [
      'status',
      'medium',
      `0700 B shift: M6 Rudy/Ofa, M9 Trent/Wade, E4 full, M2 spare. Narc count right. Hwy 264 closed at mile 12.`,
    ],
    [
      'drill',
      'hard',
      `MCI drill Sat: 30 moulaged actors, bus v train, tags red 6 yellow 10. Exercise only, say EXERCISE EXERCISE on radio. "Mr. Bell" is a role.`,
    ],
    ['hydrant', 'easy', `Hydrant 417 Tamarind Ct leaking, told water dept, hose test 11/18 pass`],
    [
      'qi',
      'medium',
      `CQI: scene time for stroke 14 → 11 min. ETI first pass 81%. Two missed caps. Class by Bartek 12/9.`,
    ],
  ]),
  ...aboutNobody('ek-jail-general', [
    [
      'sop',
      'medium',
      `CIWA ≥ 10 on two checks: diazepam 10, thiamine 100, medical obs, wake q4h. Deputy stays in sight for suicide watch.`,
    ],
    [
      'roster-staff',
      'medium',
      `Jail medical: Days LPN Skelly, RN Vigilante; Nights LPN Ray Orr; MD Tues Dr. Nwosu; dentist 1st Fri.`,
    ],
    ['commissary', 'easy', `Commissary: ibuprofen 2pk 0.60, tums 1.10, reading glasses 4.00, ramen 0.95, socks 2.10`],
    [
      'mat-policy',
      'medium',
      `MAT line rules
1. Hands out
2. Open mouth, lift tongue
3. Crackers
4. Sit 10 min
5. Anyone who cheeks is seen, not punished`,
    ],
    [
      'grievance-blank',
      'hard',
      `INMATE MEDICAL REQUEST. Name ____ Cell ____ Problem (circle): tooth, skin, mental health, meds, other. Do not write about court.`,
    ],
  ]),
  ...aboutNobody('ek-dental-eye-general', [
    ['fees', 'easy', `D2740 crown 1,140; D4341 SRP quad 240; D7140 ext 160; D0220 PA 28. Cash 10% off.`],
    [
      'nightguard',
      'medium',
      `How to clean a night guard: cool water, soft brush, no boiling. Bring it to every visit. Lakeview Dental.`,
    ],
    [
      'ophtho-on-call',
      'hard',
      `Retina call: Melnyk thru Sunday, then Quon. Curtain, flashes, trauma – page. Pink eye – clinic. Glaucoma pressures over 40 – page.`,
    ],
    [
      'frames',
      'easy',
      `Frame board: reorder Kate 204 blk, Ray 5154, kids Nano x6. Vision rep Chip comes Thu with cookies.`,
    ],
    [
      'hygienist-school',
      'medium',
      `Hygiene board review: Stage III = CAL ≥ 5. Grade C if A1c ≥ 7 or > 10 cigs. Furcation II. Bring calculators.`,
    ],
  ]),
  ...aboutNobody('ek-behavioural-general', [
    [
      'group-rules',
      'easy',
      `GROUP RULES
What is said here stays here
One voice
Phones off
Come sober, or tell us
You may pass
Hugs only if asked`,
    ],
    [
      'training',
      'medium',
      `QPR class for coaches and barbers, Thu 6 pm, Dr. Feld & Anita. Learn to ask the question. 988 cards for all.`,
    ],
    [
      'dbt-sheet',
      'medium',
      `TIPP: temperature, intense exercise, paced breathing, paired muscle relaxation. Try one before you text.`,
    ],
    [
      'staffing',
      'hard',
      `Psych ED: sitter pool short. Nadia A side, Marcus on 1:1 room tonight, Camille float. No male sitters after 2300 on B side.`,
    ],
    ['scale', 'easy', `PHQ-9: 0–4 minimal, 5–9 mild, 10–14 moderate, 15–19 mod severe, 20+ severe. Item 9 > 0 → ask.`],
  ]),
  ...aboutNobody('ek-home-snf-general', [
    ['visit-rates', 'easy', `SN 92, PT 98, OT 98, ST 104, HHA 41, MSW 120. Mileage 0.67. Oncall 3/h.`],
    [
      'menu',
      'medium',
      `WEEK 2 DINNER
Mon meatloaf / puree beef
Tue fish / nectar options
Wed enchiladas, low salt
Thu turkey
Fri soup & grilled cheese
Alternates at every meal`,
    ],
    [
      'activities',
      'medium',
      `Bingo 2, Chair Zumba w/ Lupe 3, hymns w/ Miss Birdie Cole (volunteer) 4, movie: Casablanca`,
    ],
    [
      'survey',
      'hard',
      `Surveyors in building, two, sharp. Doors, fridge temps, call lights. Answer what they ask. Gwen walks with them, Odalys has binders.`,
    ],
    [
      'oasis-tip',
      'medium',
      `M1860: 0 = independent, 3 = someone with you at all times. Score what is safe, not what they do when you look away.`,
    ],
  ]),
  ...aboutNobody('ek-social-general', [
    [
      'nurse-tired',
      'hard',
      `Third twelve in a row, feet like bread. Shout-out to night shift everywhere, you hold the world up. Eat something.`,
    ],
    [
      'awareness',
      'easy',
      `November is Diabetes Month. Did you know 1 in 10 Americans has it? Share for a chance to win an air fryer.`,
    ],
    [
      'lost-dog',
      'medium',
      `LOST: brown lab "Sully", limp in back leg, needs his seizure pill, near 417 Tamarind Ct. Call Skip 555-0158.`,
    ],
    ['hot-take', 'medium', `hot take: "frequent flyer" belongs to airlines, not to sick people`],
    ['fundraiser-run', 'easy', `Elks pancake run Sat! 7 am, $10, all for the burn camp. Gus is on the griddle.`],
  ]),
  ...aboutNobody('ek-complaint-general', [
    [
      'parking',
      'medium',
      `I circled the garage for 40 minutes on Tuesday. The gate took my ticket and would not open. Please fix level 3. Walt J.`,
    ],
    ['coffee', 'easy', `The coffee in the cath lab lounge tastes like saline. Please send Winston.`],
    [
      'vendor',
      'medium',
      `Your driver left six cases of thickener in the rain.
We want credit.
PO 88177
Photos attached
Odalys, Dietary`,
    ],
    [
      'policy-response',
      'hard',
      `To all who wrote about visiting hours: we heard you. From December 1 two visitors may stay overnight in the ICU. Children with fever may not. Beatriz Olmstead, CNO`,
    ],
    ['noise', 'medium', `The floor buffer at 3 am. Again. 5 South begs for mercy. – all of nights`],
  ]),
  ...aboutNobody('ek-transcript-general', [
    [
      'training-video',
      'medium',
      `[00:03] Today I show you how to drop an NG tube.
[00:09] Measure nose, ear, xiphoid.
[00:20] Ask the person to sip.
[00:31] X-ray before you feed.`,
    ],
    [
      'all-hands',
      'medium',
      `CEO: Any questions? Gladys from lab: will the cafeteria open nights? CEO: by spring. Rudy: raises? (laughter)`,
    ],
    [
      'podcast',
      'hard',
      `HOST: So Dr. Rose, what do you say to a mother whose child has just been told it is leukemia? DR. ROSE: First, I sit down. Then I say nothing for a while.`,
    ],
    [
      'dictation-macro',
      'medium',
      `insert normal chest macro: heart size normal comma lungs clear period no effusion or pneumothorax period end macro`,
    ],
    [
      'court-reporter',
      'easy',
      `THE CLERK: Item 4, hospital district levy. MR. DOBBS: Move to approve. MS. PIKE: Second. All in favor. So carried.`,
    ],
  ]),
  ...aboutNobody('ek-sheet-general', [
    [
      'par-levels',
      'easy',
      `item\tpar\ton hand\torder
Foley 16\t20\t6\t14
PICC kit\t8\t9\t0
Mepilex 6x6\t40\t11\t29`,
    ],
    [
      'rvus',
      'medium',
      `Provider,Visits,wRVU,NoShow%
Bhandari,388,612.4,11
Castillo NP,301,402.0,17
Lim,412,655.1,9`,
    ],
    [
      'oncall-pay',
      'medium',
      `wk of 11/17\tcall h\tcallback\t$
Stubbs CRNA\t62\t3\t1,116
Delacruz\t24\t0\t288
Iyer\t38\t2\t740`,
    ],
    [
      'room-status',
      'hard',
      `401 clean / 402 dirty / 403 blocked, ceiling leak / 404 clean bari bed / 405 iso clean, UV done / EVS: Zofia`,
    ],
    [
      'vaccine-lots',
      'medium',
      `Flucelvax lot 388120 exp 6/26 qty 140; MMR lot X01288 exp 2/26 qty 12; Bexsero lot AB4 exp 9/26 qty 8`,
    ],
  ]),
  ...aboutNobody('ek-one-liner-general', [
    ['huddle', 'easy', `Remember: bed alarms on, belts under, doors open a hand's width.`],
    ['rn-name', 'hard', `Grace has the pessary cart key today`],
    ['lab-rule', 'medium', `Hemolyzed K over 6? Redraw before you treat, unless the ECG says otherwise`],
    ['who-teaches', 'hard', `ask Keola, he does the tracheostomy class`],
    ['bili', 'medium', `bili lights: two on 3E, one broken, one lent to county`],
    ['surgeon-pref', 'hard', `Boateng wants 0 Vicryl, Kolb wants staples, Lindqvist wants quiet`],
    ['iv', 'easy', `20 g or bigger in the AC for a CTPA please`],
  ]),
  ...aboutNobody('ek-prompt-nobody', [
    [
      'build-rubric',
      'medium',
      `Make a rubric for scoring SBAR handoffs by new nurses.
Four rows: situation, background, assessment, request.
Three levels.
Add one bad and one good line per cell.
Do not use any patient names.`,
    ],
    [
      'schedule-solver',
      'hard',
      `Solve my schedule. Nurses: Grace, Keola, Trang, Will, Summer.
Each works three nights in seven.
Will can't do Tuesday (his bowling).
Summer and Grace may not both be off.
Charge must be Trang or Grace.
Chemo certified: Trang, Summer.
Output a table.`,
    ],
    [
      'newsletter-blurb',
      'medium',
      `write a blurb about our stroke team for the newsletter
mention Dr. Lindqvist's 12 years and door to needle of 31
mention the new tele cart
playful, 80 words`,
    ],
    [
      'fake-cases',
      'medium',
      `Invent three made-up cases of hyponatremia for teaching, ages and sex only, with labs and an answer key. One must be tea and toast, one thiazide, one marathon.`,
    ],
    [
      'policy-diff',
      'easy',
      `Compare these two versions of our heparin policy and tell me what changed.
V1: aPTT q6h, bolus 80/kg, max 10,000
V2: anti-Xa q6h, bolus 80/kg, max 8,000, no bolus in stroke`,
    ],
    [
      'interview-q',
      'medium',
      `Give me ten interview questions for a dialysis nurse manager.
Two on infection, two on staffing, one on a bad outcome, one on a rude surgeon.
The panel is Blessing, Dr. Abebe and me.`,
    ],
  ]),
  ...aboutNobody('ek-shift-operations', [
    [
      'house-sup',
      'medium',
      `House report 1900
Census 212, ICU 18/20, ED holds 7
Sitters short 2
CT2 down until 2100, tech called
Blood bank: O neg 6 units
Admin on call: Philippa
Facilities: leak over 403, bucket`,
    ],
    [
      'unit-huddle',
      'medium',
      `5 South huddle card
1. New IV tubing, change q96h
2. Falls this month: 2
3. Bartek is super-user
4. Pizza for stroke re-cert
5. Say "pressure injury", not "bedsore"`,
    ],
    [
      'charge-assign',
      'hard',
      `Assignment 7a
Grace 401–404
Young 405–408
Summer 409–412 (first admit)
Rose 413–416 + crash cart
Will: float to 3 at 1100
Break buddy: the one below you`,
    ],
    [
      'lab-downtime',
      'easy',
      `Chem analyzer 2 down 0400–0610. Troponins run on i-STAT in ED. All pending released 0640. Tech: Odell. Vendor ticket 88123.`,
    ],
    [
      'or-turnover',
      'medium',
      `Room\tFirst case start\tTurnover avg\tWhy late
1\t0734\t31\ttray
2\t0751\t44\tsurgeon in clinic
3\t0729\t38\t-
4\t0812\t52\tno transport`,
    ],
  ]),
  ...aboutNobody('ek-vendor-message', [
    [
      'rep-called',
      'medium',
      `WHILE YOU WERE OUT
To: Dr. Bhandari   11/17  2:50p
Chip from the stent company, 555-0150
Wants to drop off lunch and show the new balloon
Will try again Thurs`,
    ],
    [
      'voicemail-roofer',
      'easy',
      `VM 0812: this is Gary with Sandoval Roofing, s-a-n-d-o-v-a-l, about the clinic estimate, ladder guys can come Monday, 555-0104`,
    ],
    [
      'answering-service-log',
      'hard',
      `ANSWERING SERVICE 11/21 23:18
CALLER: SECURITY, HANK
RE: CLINIC ALARM, BACK DOOR
CB: 555-0109
PAGED: OFFICE MGR WOJCIK 23:20
CLEARED, RACCOON`,
    ],
    [
      'copier',
      'medium',
      `Copier lady Yvette called: drum for the 3E machine is on back order until Dec 4, she left toner with Brenda at the desk.`,
    ],
    [
      'linen',
      'medium',
      `Hi Odalys,
We shorted you 40 fitted sheets and 12 bariatric gowns on Tuesday.
They ride on tomorrow's truck.
Keep the pink bags for the burn unit.
Rudy, Snow White Linen`,
    ],
  ]),
  ...aboutNobody('ek-training-checklist', [
    [
      'preceptor',
      'medium',
      `Orientee: Kiah Clark, RN   Preceptor: Tomasz M.
[x] foley insertion, manikin
[x] blood admin, video + quiz
[ ] chest tube
[ ] restraint documentation
[x] code cart hunt
Week 3 goal: three-room assignment
Signed TM 11/20`,
    ],
    [
      'fit-test',
      'easy',
      `N95 fit: Abdi S – 1860S pass; Bui T – fail, PAPR; Cole B – aura pass; Dlamini – aura pass. Next due 11/2026.`,
    ],
    [
      'chemo-card',
      'medium',
      `CHEMO PROVIDER RENEWAL
Name: Latrice Boone RN
ONS course: done 10/02/2025
Supervised vesicant push x3: done
Spill drill: 11/14/2025
Valid through 10/2027`,
    ],
    [
      'residents',
      'hard',
      `Procedure logs, PGY1
Dinesh: LP 3/5, para 5/5, central 2/5
Kiersten: LP 5/5, para 1/5, intub 4/10
Gustavo: nothing since Sept!!
See Dr. Weems`,
    ],
    [
      'safety-quiz',
      'easy',
      `1. Which fire extinguisher for the MRI? 2. RACE means? 3. True/false: you may prop a smoke door for a bed. 4. Oxygen shutoff: who may turn it?`,
    ],
  ]),
  ...aboutNobody('ek-news', [
    [
      'closure',
      'medium',
      `ESPAÑOLA — The county's last labor ward will close in March, the hospital said Thursday. About 310 babies a year are born there. "It breaks my heart," said Mayor Ines Baca. The nearest ward is 38 miles away.`,
    ],
    [
      'award',
      'easy',
      `Dr. Olumide Bankole has been named Physician of the Year by the Tennessee Heart Society. He started the LVAD clinic in 2012.`,
    ],
    [
      'measles',
      'medium',
      `Health officials report 14 cases of measles in three counties.
Eleven were unvaccinated children.
None has died.
Clinics are open Saturday.
Call 211.`,
    ],
    [
      'senator',
      'hard',
      `The senator's office said he stayed overnight at Walter Reed as a precaution and will vote on the opioid bill Tuesday. The late Senator McCain's 2017 glioblastoma was told the same way, by press release.`,
    ],
    [
      'recall',
      'medium',
      `FDA: 88,000 infusion pumps recalled. Model 3100, serials 20000–29999, may over-infuse. No deaths reported. Users should stop and call.`,
    ],
  ]),
  ...aboutNobody('ek-staff-rota', [
    [
      'hospitalist-month',
      'medium',
      `HOSPITALIST DECEMBER
1–7   A: Anand  B: Castellano  Nights: Vue
8–14  A: Weems  B: Anand  Nights: Pell
15–21 A: Castellano  B: Haddad  Nights: Vue
22–28 A: Haddad  B: Weems  Nights: locum
Sepsis back-up: ICU fellow
Swaps to Joyce by Fri`,
    ],
  ]),
  ...aboutNobody('ek-guideline', [
    [
      'postop-hip',
      'medium',
      `Hip fracture, post-op day 1
• Out of bed by noon
• WBAT unless op note says so
• Foley out 0600
• Acetaminophen 1 g q8h, oxy 2.5 prn
• Enoxaparin 40 at 2100
• Vitamin D, ask about falls
• No diphenhydramine ever`,
    ],
  ]),
  ...aboutNobody('ek-vignette', [
    [
      'case-series-class',
      'medium',
      `Small group case 4
A college student is brought in by roommates, febrile, neck stiff, purple spots.
1. What do you do in the first five minutes?
2. Which comes first, CT, LP or ceftriaxone?
3. Who gets prophylaxis?
Facilitators: key on page 9.`,
    ],
  ]),
  ...aboutNobody('ek-handout', [
    [
      'heart-cath',
      'easy',
      `GOING HOME AFTER A HEART CATH
Wrist: no lifting more than a gallon of milk for 3 days
Groin: no stairs today if you can help it
Bruise like a plum is fine
Bruise like a grapefruit: press and call 911
Keep taking your blood thinner and aspirin
Shower tomorrow, no tub for a week
Cardiology will call you`,
    ],
    [
      'glucagon',
      'medium',
      `For low sugar when you can't wake them:
1. Give the nasal glucagon, one nostril
2. Roll on the side
3. Call 911
4. Do not give food until awake`,
    ],
  ]),
  ...aboutNobody('ek-sheet-general', [
    [
      'screening-rates',
      'medium',
      `Clinic\tEligible\tFIT done\t%\tLead
Westside\t1,204\t611\t50.7\tNez
Riverbend\t890\t502\t56.4\tLim
Cedar Bluff\t433\t160\t37.0\tvacant
Mobile van\t120\t88\t73.3\tFermín
Goal\t\t\t60`,
    ],
  ]),
  ...aboutNobody('ek-work-email', [
    [
      'ortho-tray',
      'medium',
      `From: Naomi Stubbs
To: SPD; OR 4
Subject: THA trays
We had two bloody trays back this week.
Please spray and wipe at point of use.
Dr. Boateng's 36 heads are on loan from county until Monday.
Return the reamers!
Naomi`,
    ],
    [
      'new-doc',
      'easy',
      `Team, please welcome Dr. Sione Fifita, pulmonary.
He comes from Salt Lake, speaks Tongan and Spanish, and starts clinic 12/8 in suite 410.
First month: new COPD and sleep only.
Template is built. Ask Joyce for slots.`,
    ],
  ]),
  ...aboutNobody('ek-public-figure', [
    [
      'musicians',
      'medium',
      `Slide: artists and hands
Django Reinhardt – burned, two fingers
Tony Iommi – fingertips, factory press
Leon Fleisher – focal dystonia
Rick Allen – arm, car crash
Point: rehab is where you want to get to`,
    ],
  ]),
  ...aboutNobody('ek-code', [
    [
      'unit-test',
      'hard',
      `it('shows the allergy banner', () => {
  const patient = fakePatient({ name: 'Test Testerson', allergies: ['latex'] });
  render(<Banner patient={patient} />);
  expect(screen.getByText('LATEX')).toBeVisible();
});`,
    ],
  ]),
  ...aboutNobody('ek-history', [
    [
      'plague-village',
      'medium',
      `Eyam, 1665. A flea-ridden box of cloth came to the tailor's.
By 1666 some 260 villagers were dead.
Mompesson, the rector, asked them to stay.
His wife Catherine died that August.
Exam question: was it a quarantine?`,
    ],
  ]),
  ...aboutNobody('ek-template', [
    [
      'sbar-card',
      'easy',
      `S  I am calling about (room) because ______
B  Here for ______, day __, code status ____
A  BP ___ HR ___ RR ___ sat ___ on ___
   I think it is ______
R  I need you to ______ by ____
Read back: Y / N`,
    ],
    [
      'referral-blank',
      'medium',
      `REFERRAL — URGENT / ROUTINE (circle)
To: ______ Neurology
Patient: ______________ DOB ________ Ph ________
Ins: ________ ID ________
Dx: ________________
Please evaluate & treat / consult only
From: __________ NPI ________`,
    ],
  ]),
  ...aboutNobody('ek-ems-general', [
    [
      'radio-format',
      'medium',
      `Radio report, 30 seconds:
unit and ETA
age, sex
chief complaint
vitals
what you did
what you need
Never a name on the air.`,
    ],
  ]),
  ...aboutNobody('ek-file-and-path', [
    [
      'drawer-index',
      'medium',
      `Binder tabs
A  Asthma action plan, blank
B  Bed bug protocol
C  Consent, Spanish
D  Death packet
E  EpiPen standing order, Dr. Lim
F  Fire map`,
    ],
  ]),
  ...aboutNobody('ek-staff-calendar', [
    [
      'whiteboard',
      'hard',
      `this week
Mon – Rose gives the inservice on trachs
Tue – Will at jury
Wed – state in bldg?
Thu – Miss Kay's retirement, bring a dish
Fri – Pearl covers wounds`,
    ],
  ]),
  ...aboutNobody('ek-study-paper', [
    [
      'methods',
      'medium',
      `We enrolled adults on maintenance dialysis at three units between March 2022 and May 2024.
Participants wore a wrist sensor for 14 days.
Falls were told by weekly phone call.
Of 311 approached, 204 agreed.
Mixed models had unit as a random effect.`,
    ],
  ]),
  ...aboutNobody('ek-legal-general', [
    [
      'cle',
      'easy',
      `CLE: HIPAA for trial lawyers
Fri 12/5, noon, Bar Center
Speaker: Philippa Grant, JD
Topics: subpoenas, Part 2 records, dead plaintiffs' charts
1.0 ethics
Box lunch`,
    ],
  ]),
  ...aboutNobody('ek-invoice', [
    [
      'labs-bulk',
      'medium',
      `Reference lab, October
Vitamin D 25-OH   212 x 18.00
Hep C genotype      3 x 90.00
Lead, venous       41 x 9.50
Courier            22 x 12.00
Client 4471, Riverbend Clinic
Due 12/15`,
    ],
  ]),
  ...aboutNobody('ek-name-words', [
    [
      'units',
      'hard',
      `Hope is the hospice wing, Grace the chapel, Mercy the ER, and Rose Court is where the dialysis chairs are. Signage draft 2.`,
    ],
    [
      'months',
      'hard',
      `April and May: flu clinic closed.
June: sports physicals.
August: back to school shots.
Will open Saturdays in summer.
Long lines expected; come early.`,
    ],
    [
      'drug-names',
      'hard',
      `Drug names that sound like people: Allegra, Alesse, Yasmin, Errin, Heather, Camila, Jolivette, Nora-BE, Tyler (no). Half of them are progestin.`,
    ],
    [
      'pump-names',
      'hard',
      `The med robots are Rosie, Gus and Dot. Rosie is stuck by the ICU door. Gus needs charging. Dot took insulin to the wrong floor again, IT knows.`,
    ],
    [
      'storm-names',
      'hard',
      `Hurricane Milton plan: dialysis patients run early the day before, vents to the generator side, oxygen trucks staged. Helene taught us to count cots.`,
    ],
    [
      'chair-names',
      'hard',
      `Infusion chairs have names now: Dolly, Loretta, Patsy, Reba. Patsy doesn't recline. Reba's pump pole squeaks.`,
    ],
  ]),
  ...aboutNobody('ek-staff-near-disease', [
    [
      'champions',
      'hard',
      `Champions
CHF – Bartek
COPD – Ms. Odessa Pike
Sepsis – Young
Falls – Pearl
Wounds – Little Ray (ask him about his blue board)
Sugar – Mrs. Huang, Tuesdays`,
    ],
    [
      'lecture',
      'hard',
      `Block 2
Mon  Gonzalez – pancreatitis
Tue  Lor – stroke mimics
Wed  Whitehat – snake bite
Thu  quiz
Fri  Desta – her talk on burns, bring tissues`,
    ],
    [
      'clinic-wings',
      'medium',
      `A wing: Dr. Seo, epilepsy. B wing: Dr. Fenn, psoriasis. C wing: Dr. Okoro, sickle cell. Restrooms by C.`,
    ],
    [
      'beepers',
      'medium',
      `Stroke 1 Melnyk 4410
Stroke 2 Quon 4411
STEMI Iyer 4420
Trauma Boateng 4430
OB hemorrhage Fournier 4440
Peds code Adeyemi 4450`,
    ],
    [
      'specimen-couriers',
      'hard',
      `Biopsies go with Skip at 10, blood with Lenora at 12 and 3, frozen never leaves the building, stool is Odell's problem.`,
    ],
  ]),
  ...aboutNobody('ek-work-email', [
    [
      'cart-missing',
      'hard',
      `Has anyone seen the bladder scanner?
Trang had it in 7, Will swears he gave it to Grace, Grace is on vacation.
It's pink.
Reward: doughnuts`,
    ],
  ]),
  ...aboutNobody('ek-fiction', [
    [
      'short-story-class',
      'hard',
      `Week 5 prompt reply (fiction)
Ottoline kept her late husband's inhaler in the sugar bowl.
Every Sunday she pressed it once toward his chair.
Feedback: lovely, but who is the boy at the end?`,
    ],
    [
      'soap-recap',
      'hard',
      `Recap, ep 2204: Brock wakes from the coma, thinks he is married to Tiffani, and Dr. Steele hides the paternity test. Next week the kidney swap!`,
    ],
  ]),
  ...aboutNobody('ek-test-patient', [
    [
      'go-live-dress',
      'hard',
      `Dress rehearsal, all dummy charts
Scenario 3: "Apple Orange", 44, hip
Scenario 4: "Banana Grape", 7, asthma
Register, order, give, discharge
Log what breaks in the sheet
Nothing here is a real person`,
    ],
    [
      'phantom-labs',
      'hard',
      `Proficiency survey CAP C-B 2025, specimens C-06 to C-10. Run as "SURVEY, CAP", DOB leave default. Na 128, K 5.9, gluc 144 on C-07. Ship results by 12/1, tech Odell.`,
    ],
  ]),
  ...aboutNobody('ek-social-general', [
    [
      'wordplay',
      'hard',
      `my plants need an ICU
fern: failure to thrive
Monica the monstera: root rot, guarded
cactus: AMA
basil: DNR`,
    ],
  ]),
  ...aboutNobody('ek-volunteers', [
    [
      'cuddlers',
      'hard',
      `Cuddler schedule: June P. has Mon & Wed nights, Ofelia Sat. Wash to the elbow, no perfume, ask the nurse which babies may be held. Never post.`,
    ],
  ]),
  ...aboutNobody('ek-one-liner-general', [
    ['twist', 'hard', `Will the walker fit through the door on Rose Court?`],
    ['grammar', 'hard', `is it Alzheimer disease or Alzheimer's on the poster, Pearl wants the apostrophe`],
    ['stat', 'easy', `PICC team off at 9 tonight, use US-guided peripherals`],
  ]),
  ...aboutNobody('ek-spanish-general', [
    [
      'rol',
      'hard',
      `Rol del domingo: Toño en urgencias, Griselda en partos, doctor Archuleta de guardia para infartos, Blanca en farmacia hasta las 6.`,
    ],
  ]),
  ...aboutNobody('ek-complaint-general', [
    ['gift-shop', 'easy', `The gift shop was out of get-well balloons three weekends running. Please tell Stan.`],
  ]),
  ...aboutNobody('ek-staff-near-disease', [
    [
      'cath-block',
      'easy',
      `CATH LAB BLOCKS DECEMBER
Mon  Iyer      PCI
Tue  Karras    structural, TAVR
Wed  Bankole   biopsies, LVAD ramps
Thu  Iyer      PFO, LAAO
Fri  open
Anesthesia only Tue & Thu
Release by noon two days before`,
    ],
  ]),
  ...aboutNobody('ek-blank-form', [
    [
      'nicu-checklist-blank',
      'easy',
      `NICU DISCHARGE CHECKLIST
Infant: __________ MRN: ______
[ ] Hearing  [ ] CCHD
[ ] Car seat, 90 min
[ ] ROP date ______
[ ] Nirsevimab
[ ] CPR class, both parents
[ ] PCP visit within 48 h
RN ______ MD ______`,
    ],
    [
      'transfer-blank',
      'easy',
      `INTERFACILITY TRANSFER
From: ________ To: ________
Patient ____________ DOB ______
Reason: ☐ burn ☐ trauma ☐ cardiac ☐ OB ☐ peds
Airway ______ Drips ______
Accepting MD ______ Time ______
EMTALA signed ☐`,
    ],
  ]),
  ...aboutNobody('ek-marketing', [
    [
      'recall-public',
      'easy',
      `NOTICE TO PATIENTS WITH A DEFIBRILLATOR
A maker has recalled some devices sold in 2021 and 2022.
The battery may run down early.
If you have one, we will write to you.
If you feel a buzz under the skin, call.
Device Clinic, Delta Heart Institute`,
    ],
    [
      'wellness-visit',
      'easy',
      `What is an Annual Wellness Visit?
• Free with Medicare, once a year
• We ask about falls, mood, memory, hearing
• We look at your shots
• We talk about a POLST
• It is not a physical
Book online or ask Joyce at the desk.`,
    ],
  ]),
  ...aboutNobody('ek-directory', [
    [
      'transplant-team',
      'easy',
      `KIDNEY TRANSPLANT TEAM
Surgeon: Dr. Halima Osei
Nephrology: Dr. Abebe
Coordinator A–L: Tevita Brown, RN
Coordinator M–Z: Gwen Roan, RN
Living donors: Solveig Dahl, RN
Social work: Chantal Pike
Finance: Rey Sugg
Main line (801) 555-0100`,
    ],
  ]),
  ...aboutNobody('ek-order-goods', [
    [
      'burn-supplies',
      'easy',
      `PO 88231
Ship to: Flagstaff Burn, dock 2
10 cs Kerlix 4.5"
4 cs silver sulfadiazine 400 g
6 bx staple remover
2 ea airbrush, for art therapy
Need by 11/26
Buyer: Luz`,
    ],
  ]),
  ...aboutNobody('ek-abstract', [
    [
      'ccca',
      'easy',
      `Objective: To tell how often central centrifugal cicatricial alopecia goes with fibroids.
Design: Cross-sectional, one center.
Participants: 447 Black women, mean age 49.
Results: 14% had fibroids vs 3% of controls (OR 4.9).
Limits: referral bias.
Conclusion: Ask about heavy periods.`,
    ],
  ]),
  ...aboutNobody('ek-manual', [
    [
      'tele-cart',
      'easy',
      `TELEMEDICINE CART
1. Plug in, wait for green
2. Choose Stroke, Derm or Psych
3. Type only the room number
4. Point camera at the bed
5. When done: End, wipe, dock
If no sound: the red knob behind the screen`,
    ],
  ]),
  ...aboutNobody('ek-minutes', [
    [
      'nicu-meeting',
      'easy',
      `NICU practice council, 11/20
Here: Lourdes, Kiersten, Hank (RT), Dr. Adeyemi
• Golden hour temp 36.5–37.5: 71%
• Donor milk consent now in Mam
• ROP exams move to Fridays
• Car seat testers needed: 2
• Next: Dec 18, bring skin-to-skin data`,
    ],
  ]),
];
