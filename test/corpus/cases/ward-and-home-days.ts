import { aboutNobody, aboutPatients } from './case.ts';

/** What nurses, therapists, medics, aides and chaplains write and paste away from the desk, and the papers that hang beside it. */
export const wardAndHomeDays = [
  ...aboutPatients('wh-handoff', [
    [
      'four-east-nights',
      'easy',
      `4 EAST NIGHT -> DAY
4011 «name:Yang, Pa Houa» 66F, CHF exac, Lasix gtt 10/hr, UO 1.8L, K 3.4 replaced x2
4012 «name:Dombrowski, Stan» 71M, POD2 L TKA «date:11/4», pain 6/10, PT to see
4013 EMPTY, dirty
4014 «name:Okonjo-Bell, Ifeoma» 45F, cellulitis RLE, vanc trough due 0930
4015 «name:Tso, Leland» 58M, DKA closed gap at 0300, now on subQ
4016 «name:Faleolo, Sina» 39F, PE on heparin, PTT 0600 pending
Safety: 4012 is a fall risk and takes the alarm off himself.`,
    ],
    [
      'grace-pulled-ng',
      'hard',
      `heads up before u go in, «name:grace» pulled her ng twice tonight, mitts are on, son wants a call`,
    ],
    [
      'isbar-verbal',
      'medium',
      `Report on «name:Mr. Nguyen» in 12. He's the ruptured appy from «date:Thursday 10/16», JP still putting out 90 of murky stuff, tmax 38.4, zosyn at midnight. Wife «name:Thuy» sleeps in the recliner. Don't wake her for the 4 am vitals, he gets mad.`,
    ],
    [
      'float-pool',
      'medium',
      `To whoever gets my group: bed 2 is the sweet one ( «name:Mrs. Abernathy», c diff, contact plus), bed 3 is npo for EGD, bed 4 going to SNF at 11 if auth comes. Packet is clipped to the chart.`,
    ],
    [
      'initials-by-bed',
      'hard',
      `7A «name:R.K.» trach/peg, suction q2, thick tan
7B «name:D.McA.» etoh w/d day 3, CIWA 14 -> 8, ativan taper
8A «name:L.O.» comfort, morphine 2 q1 prn, family at bs
8B open`,
    ],
    [
      'stepdown-caps',
      'easy',
      `PT: «name:HERRERA-QUINTANA, LUZ MARIA»  DOB «date:03/09/1951»  MRN «mrn:7740318»
DX: NSTEMI, S/P DES X2 TO LAD «date:11/09»
DRIPS: HEPARIN OFF 0400, NTG OFF
LINES: R RADIAL TR BAND REMOVED, 20G L AC
NEURO: A&OX4, SPANISH INTERPRETER
TO DO: ECHO 1000, CARDIAC REHAB CONSULT, PLAVIX TEACHING
CODE: FULL`,
    ],
    [
      'twin-of-template',
      'easy',
      `Name: «name:Kwabena Ofori» | Room: 318 | Allergies: sulfa | Code: DNR/DNI | Dx: COPD, 3L baseline | Last BM: «date:11/2» | Pending: CT chest`,
    ],
  ]),
  ...aboutPatients('wh-shift-notes', [
    [
      'slept-poorly',
      'easy',
      `0200 «name:Ms. Whitehorse» awake, c/o itching at epidural site, Benadryl 25 mg IV given, resting at 0245.`,
    ],
    [
      'new-grad-narrative',
      'medium',
      `1930 Assumed care. «name:Pt Adebayo» sitting up eating jello, denies pain.
2115 Called to room by roommate. «name:Adebayo» diaphoretic, FSBS 41. Amp D50 given per protocol, MD paged.
2130 FSBS 132. Alert, embarrassed, asked me not to tell his wife.
2300 FSBS 118. Crackers + PB taken.`,
    ],
    [
      'dictated',
      'medium',
      `Okay this is the note for the lady in twenty six period her name is «name:Concepción Villaseñor» new line wound vac alarmed three times comma canister changed comma seal reinforced with drape period she tolerated it fine period`,
    ],
    [
      'young-lower',
      'hard',
      `«name:young» in 9 still hasnt voided since foley out at noon, scan 480, straight cathed 500 clear`,
    ],
    [
      'psych-sitter-log',
      'medium',
      `1:1 log, «name:Summer B.», rm 5
0700 asleep
0715 asleep
0730 bathroom w/ sitter, door open
0745 breakfast, ate 1/4, hid plastic fork in sleeve, fork retrieved
0800 tearful, "just want my mom"
0815 mom («name:Denise») called by RN
0830 calmer, coloring`,
    ],
    [
      'oncology-nadir',
      'easy',
      `«date:10/28/2026» 0415: «name:Tamura, Kenji», MRN «mrn:00-58-2231», T 38.9, ANC 0.1 day +9. Blood cx x2 from both lumens of the Hickman, cefepime hung at 0438. BP 98/52, 500 bolus running. Dr. Salcedo aware.`,
    ],
    [
      'weekend-summary-email',
      'hard',
      `From: Night desk
To: day team
Subject: the weekend

Nothing burned down. «name:Will» finally pooped, which after nine days of dilaudid is a holiday. «name:Old Mr. Long» asked for his teeth, they are in the pink cup, not the blue one. «name:Nhu» walked to the window and back with her chest tube and cried, happy crying.

See you in three days.`,
    ],
  ]),
  ...aboutPatients('wh-sbar', [
    [
      'classic',
      'easy',
      `S: «name:Harriet Lindqvist», 82F rm 227, new L facial droop noted 1412
B: Afib, off Eliquis since «date:11/11» for hip pinning
A: NIHSS 7, BP 188/94, glucose 116, LKW 1330
R: Stroke alert, CT head/CTA, please come to bedside`,
    ],
    [
      'one-breath',
      'medium',
      `Calling about «name:Mr. Osei» in 6, he's post thyroidectomy, neck is tight and he's hoarse, need you here now`,
    ],
    [
      'snf-fax',
      'easy',
      `SBAR TO PCP – FAX
Resident: «name:Bernadette Kulikowski» DOB «date:8/30/1934», age «age:92»
Situation: increased confusion x 2 days, refused meals
Background: dementia, CKD 3b, recurrent UTI, last treated «date:9/6»
Assessment: T 99.8 HR 96 RR 20 BP 104/60 SpO2 95 RA, urine dark and foul
Recommendation: UA C&S, BMP, may we start fluids 60 ml/hr by clysis?
Reply to unit 2, Hazel LPN`,
    ],
    [
      'text-page',
      'hard',
      `S- peg fell out, «name:auntie Lupe» room end of hall B- placed 8d ago so tract not mature A- site ok no bleeding R- do NOT let anyone stick a foley in it, call surgery`,
    ],
    [
      'peds',
      'medium',
      `Situation: RRT for «name:Baby Zaw», 7 months, bed 14
Background: RSV day 4, HFNC 2 L/kg
Assessment: RR 72, head bobbing, sats 88 on 60%, tired
Recommendation: PICU eval, gas, hold feeds`,
    ],
    [
      'rapid-debrief',
      'medium',
      `RRT debrief, tele 3. Pt «name:Anselmo Batungbacal». Trigger HR 158 sustained. Hx of AVR. Adenosine 6 no change, dilt 15 mg slowed to flutter 2:1. To CCU bed 4 at 0520. What went well: meds at bedside fast. What didn't: nobody called «name:Mrs. Batungbacal» until 0700.`,
    ],
  ]),
  ...aboutPatients('wh-triage', [
    ['fish-hook', 'easy', `«name:Tucker Boudreaux», 19M, fish hook R thumb, tetanus unk, ESI 4, waiting room`],
    [
      'phone-nurse-line',
      'medium',
      `Caller: «name:Mireille Jean-Baptiste», mother
Pt: «name:Woodly», 4 y
Callback: «phone:305-555-0148»
Complaint: fever 103.2 x 3 days, rash on trunk, red eyes, cracked lips
Disposition: ED now, r/o Kawasaki. Mother verbalizes understanding, driving.`,
    ],
    [
      'waiting-room-board',
      'medium',
      `0912\t«name:KOWALCZYK J»\tCP x 2h\tESI 2\tEKG done
0920\t«name:BEGAY T»\tankle\tESI 4\txray
0926\t«name:PHAM L»\tabd pain, 9 wk preg\tESI 3\tUS ordered
0931\tLWBS?? «name:SAMUELS»\ttooth\tESI 5\tnot in lobby`,
    ],
    [
      'same-guy',
      'hard',
      `the guy with the parrot tattoo, «name:Big Ron», is back in triage 2, says his icd zapped him 3 times mowing`,
    ],
    [
      'ob-triage',
      'easy',
      `«name:Soledad Aguirre-Pike» G3P2 38w4d EDC «date:12/2/26», ctx q4, SROM clear 0610, GBS pos, VE 4/80/-1, cat 1 strip. PCN allergy -> clinda. Admit LDR 6.`,
    ],
    [
      'urgent-care-note',
      'medium',
      `«name:rose k.» 26 walked in limping, stepped on nail at work thru boot yesterday, last Td 2014, puncture plantar R foot 0.5cm no fb seen, wants work note`,
    ],
    [
      'telehealth-intake',
      'easy',
      `Patient: «name:Farrukh Yuldashev»
Email: «email:f.yuldashev81@examplemail.com»
Member ID: «health-plan:XQH 4471 90 223»
Reason: cough 3 weeks, night sweats, 11 lb weight loss
Travel: Tashkent in summer
Triage RN: advise in-person, mask on arrival, CXR + sputum x3`,
    ],
  ]),
  ...aboutPatients('wh-mar', [
    [
      'held-metoprolol',
      'easy',
      `«date:11/14/26» 0900 metoprolol tartrate 25 mg PO HELD, HR 48 — «name:Ulrich, Marta», bed 19-2. Signed: Deb P., RN`,
    ],
    [
      'prn-list',
      'medium',
      `PRN effectiveness – «name:Kalani Makoa», rm 118
oxycodone 5 mg 0210 pain 8 -> 4
ondansetron 4 mg 0212 nausea, effective
oxycodone 5 mg 0640 pain 7 -> 7, MD notified
lorazepam 0.5 refused`,
    ],
    [
      'table',
      'easy',
      `MEDICATION ADMINISTRATION RECORD
Resident\t«name:Whitfield, Odessa»\tDOB\t«date:01/17/1940»\tAllergy\tcodeine
Drug\tDose\t0800\t1200\t1700\t2100
levothyroxine\t75 mcg\tJT\t\t\t
donepezil\t10 mg\t\t\t\tMB
apixaban\t2.5 mg\tJT\t\t\tMB
Senna-S\t2 tab\tR\t\t\tMB
R = refused`,
    ],
    [
      'insulin-dup',
      'hard',
      `did anybody chart the 22 of lantus for «name:ms pearl», pyxis says pulled 2103, mar says not given`,
    ],
    [
      'pharmacy-message',
      'medium',
      `Pharmacy to 5W: vanc for «name:Tadesse, Girma» re-timed to q18h, trough 23.4 on «date:11/03». Please hold tonight's 2200 and redraw at 0400. Rx «account:V-8820417».`,
    ],
    [
      'mar-by-initials',
      'hard',
      `Bed 31 «name:T.V.» depakote 750 cheeked again at 2000, found in gum. Liquid requested. Bed 32 «name:A.S.» took all.`,
    ],
  ]),
  ...aboutPatients('wh-home-health', [
    [
      'soc-visit',
      'easy',
      `SOC visit «date:10/06/2026»
Pt: «name:Eulalia Broussard», «address:418 Crawfish Lane, Breaux Bridge, LA 70517»
Ph: «phone:(337) 555-0162»
Dx: s/p R THA «date:9/29», HTN, T2DM A1c 8.1
Homebound: needs walker + 1 assist, SOB after 20 ft
PCG: dtr «name:Yvette» evenings
Plan: SN 2w3 1w4, PT 3w3, HHA 2w4
Dog in yard, call first.`,
    ],
    ['not-home', 'medium', `no answer at «name:Petrov»'s door x2, missed visit for INR, left card, called MD office`],
    [
      'wound-and-gate-code',
      'medium',
      `hi its Trish, «name:Mr Delacroix-Moana» dressing done, aquacel + abd, less drainage. gate code changed he will give u the new one. He is out of lasix AGAIN, dtr «name:Teuila» said she will pick up.`,
    ],
    [
      'infusion-nurse',
      'easy',
      `Home infusion visit note. «name:Samir Haddad-Nunez», DOB «date:6/2/1988». OPAT ceftriaxone 2 g q24 via R brachial PICC (placed «date:10/20»), stop date «date:12/1». External length 3 cm unchanged, site clean, flushes x2 lumens with brisk return. CBC/CRP drawn and dropped at lab. Pt returned demo of pump change.`,
    ],
    [
      'aide-note',
      'hard',
      `shower done hair washed, she was wobbly and says the new water pill makes her run. skin red under breast L side told nurse. «name:miss Opal» fed cat. 2 hrs`,
    ],
    [
      'recert-60day',
      'medium',
      `RECERT SUMMARY cert period «date:9/1/26» to «date:10/30/26». «name:Chue Neng Vang» remains homebound d/t CVA w/ L hemi. Goals met: bed-chair transfer CGA. Not met: stairs. BP log 150s-160s, lisinopril up to 20. Request PT 1w4, OT 1w2. Interpreter: daughter-in-law «name:Mai See».`,
    ],
    [
      'route-sheet',
      'hard',
      `My Tuesday:
8:30 «name:Ortega» – cath change, «address:77 Sagebrush Ct»
10 «name:Fr. Dominic» – unna boots, rectory side door
11:15 the «name:Lindgren» twins – wt checks, GERD
1 «name:Ballard» – trach teaching w wife
2:45 open, could take «name:Sze-To» PICC`,
    ],
  ]),
  ...aboutPatients('wh-hospice', [
    [
      'death-visit',
      'easy',
      `RN called to home 0325. «name:Aniela Wojcik», «age:97», absent heart and breath sounds x 2 min, TOD 0341 «date:11/08/2026». Family at bedside, niece «name:Halina» tearful but coping. ME notified, released. Meds wasted w/ witness: morphine conc 22 ml, lorazepam 11 tabs. Funeral home called.`,
    ],
    [
      'mottling',
      'medium',
      `«name:Hershel» is mottled to the knees, 30 sec apnea, moved to daily visits, kids flying in tonight`,
    ],
    [
      'idg-notes',
      'medium',
      `IDG «date:Wed 10/21»
«name:Calloway, J.» – lung ca, PPS 40, MAC 21. SN ↑ 3x. Chaplain: unresolved w/ brother.
«name:Ito, F.» – Alz FAST 7d, wt 88 lb from 94. Recert.
«name:Mbeki-Ross, N.» – ESRD stopped HD «date:10/14», comfortable on fentanyl 25.
«name:Sandoval, P.» – revoked, went to ED for fx.`,
    ],
    [
      'on-call',
      'medium',
      `1 AM call from wife of «name:Gus Papadakis»: gurgling, pink froth. Instructed levsin 0.125 SL q4 + morphine 5 mg now, HOB up. Visit offered, accepted, eta 50 min. They live at «address:2209 Old Mill Rd» past the church.`,
    ],
    [
      'volunteer-note',
      'hard',
      `Sat with «name:Joy» two hours so «name:Everett» could go to the bank. She did not know me but sang all of Amazing Grace. Coughs when she sips, nurse told. Small bruise on hand.`,
    ],
    [
      'bereavement',
      'hard',
      `Bereavement f/u call 1 mo: «name:Mrs. Tuiasosopo» says nights are worst since her husband's glioblastoma took him «date:September 30». Not sleeping, eating ok. Referred to Thursday group. Next call at 3 mo.`,
    ],
  ]),
  ...aboutPatients('wh-wound-care', [
    [
      'sacral',
      'easy',
      `«name:Gutierrez, Refugio» MRN «mrn:A1190447»: sacral stage 4, 6.2 x 5.1 x 2.8 cm, undermining 3 cm at 2 o'clock, 30% slough, NPWT -125 changed MWF.`,
    ],
    [
      'weekly-rounds-table',
      'medium',
      `Room\tResident\tSite\tStage\tL x W x D\tTx
102-1\t«name:Fenwick, D.»\tL heel\tDTI\t3x3x0\toffload, skin prep
105-2\t«name:Nakai, B.»\tcoccyx\t3\t2.1x1.4x0.6\talginate
110-1\t«name:Rosario, M.»\tR ischium\t4\t5x4x2\tVAC
112-2\t«name:St. Clair, W.»\tR shin\tskin tear\t4 cm flap\txeroform`,
    ],
    [
      'maggots',
      'hard',
      `so the unna boot came off «name:terrell» today and there were maggots. clean wound though lol. pedal pulse by doppler only`,
    ],
    [
      'ostomy-visit',
      'medium',
      `WOC note: «name:Ms. Parvathi Raghunathan», POD 4 end colostomy. Stoma 32 mm, red, budded, mucocutaneous separation 3-6 o'clock 1 cm deep, filled with powder + strip paste. First pouch change done by patient with mirror! Supplies ordered 1-piece convex.`,
    ],
    [
      'photo-caption',
      'hard',
      `photo 3: «name:Lonnie D» R great toe, dry gangrene line of demarcation at MTP, taken «date:11/17» before podiatry`,
    ],
    [
      'clinic-letter',
      'easy',
      `Re: «name:Thaddeus Okafor-Lane», DOB «date:12/24/1959»

Dear Dr. Hsu,
Your patient attended wound clinic on «date:November 5, 2026» for his left plantar diabetic ulcer (Wagner 2). Probe to bone negative. ABI 0.71. We debrided callus and placed a total contact cast. He will return on «date:November 12».
He continues to smoke half a pack a day and we discussed this frankly.
Sincerely,
Ingrid Moe, CWON`,
    ],
  ]),
  ...aboutPatients('wh-incident', [
    [
      'fall-report',
      'easy',
      `INCIDENT REPORT #«account:26-11873»
Date/time: «date:11/13/26» 0520
Person involved: «name:Ludmila Cherkasova», patient, MRN «mrn:3308812»
Unwitnessed fall, found on floor between bed and commode, R hip pain, no LOC. On apixaban.
Actions: MD at bedside, CT head neg, XR pelvis pending, bed alarm was OFF.
Family notified: son «name:Oleg», 0610.
Reported by: C. Amadi RN`,
    ],
    [
      'wrong-blood-in-tube',
      'hard',
      `WBIT: tube labelled «name:Hargrove» was drawn from the roommate with the anemia, caught by type mismatch, nobody transfused`,
    ],
    [
      'elopement',
      'medium',
      `Code green 2218. «name:Demetrius "Meech" Fontaine», 34, on 5150 hold, left via loading dock in gown and yellow socks. Last seen near bus stop. PD notified. He has a PICC in. Mother's number «phone:415 555 0137», she has not heard from him.`,
    ],
    [
      'med-error-email',
      'medium',
      `From: Rosalind Achterberg
To: Unit manager
Subject: I need to tell you about an error

I gave «name:Mr. Quispe» his neighbor's 40 of oxycontin at 9 last night. Scanned the wrong band because both were taped to the rail. Narcan 0.2 x1 at 10:15, he woke right up, on continuous SpO2 since. He and «name:Mrs. Quispe» have been told. I filed the report and I'm sick about it.`,
    ],
    [
      'visitor-hit',
      'hard',
      `Security log 1640: «name:Paw Htoo» in the detox bay spat at tech and pulled own IV out. Four points 1652-1730, released, apologised, got soup.`,
    ],
    [
      'lost-dentures',
      'hard',
      `Lost property: upper plate, belongs to «name:Mrs. Virginia Stonechild», went for cath lab without it, last seen on breakfast tray. Please check kitchen.`,
    ],
  ]),
  ...aboutPatients('wh-behavioural', [
    [
      'dap',
      'easy',
      `D: «name:Alejandra M.» attended 50 min session, reports panic x3 this week, sertraline 100 started «date:10/30».
A: GAD-7 16, no SI/HI. Insight good.
P: interoceptive exposure homework, RTC «date:11/13» 4 pm.`,
    ],
    [
      'group-roster-with-notes',
      'medium',
      `IOP Relapse Prevention, 9 present
«name:Curtis» – shared about 60 days, chips passed
«name:LaShonda» – quiet, reports using Fri, UDS fent +
«name:Bao» – left early, crying, 1:1 by Kim LCSW
«name:Hunter G» – monopolized, redirected
others participated approp.`,
    ],
    [
      'cutting',
      'medium',
      `«name:Iris» showed me new cuts on L thigh, superficial, no suture, safety plan redone, blades handed to staff`,
    ],
    [
      'hold-paperwork',
      'easy',
      `Application for 72-hour hold. Detained: «name:Wendell Sorrelhorse», DOB «date:7/7/1979», found at «address:the 1400 block of Juniper Ave, Apt 3, Flagstaff», statements of wanting to walk into traffic, off olanzapine 2 months, smells of alcohol. Probable cause: danger to self.`,
    ],
    [
      'milieu',
      'hard',
      `milieu eve: loud. «name:may» in quiet room by choice x2. «name:may» and «name:june» no longer share table since the purge thing, meals supervised 1 hr after for «name:may»`,
    ],
    [
      'adolescent-unit',
      'medium',
      `BIRP
B: «name:Xiomara» refused group, stated voices say peers are laughing.
I: offered PRN hydroxyzine, grounding, sensory cart.
R: took 25 mg at 1415, joined art at 1500, drew her abuela's kitchen.
P: continue q15, risperidone to 1 mg BID tonight per Dr. Lipschitz.`,
    ],
    [
      'mat-clinic',
      'medium',
      `Dosing window note: «name:Dwayne Pettibone», client ID «account:40772», methadone 85 mg, missed 3 days, reduced to 60 per order, no sedation at 30 min. Lost take-home box, police report shown.`,
    ],
  ]),
  ...aboutPatients('wh-school-nurse', [
    [
      'peanut',
      'easy',
      `«name:Aarav Krishnamurthy», gr 3 rm 12: ate granola bar, hives + vomiting, EpiPen Jr 10:42, 911, mom «name:Divya» «phone:555-0119»`,
    ],
    [
      'daily-log',
      'medium',
      `9:05 «name:Jaxon T» albuterol 2p before PE
9:40 «name:Mai Lor» cramps, heat pack, back to class
10:10 «name:Emmanuel O» BG 62, juice, recheck 94
11:30 «name:Paisley» bloody nose x 12 min
12:15 «name:Diego R» ADHD med 10 mg
1:50 «name:Emmanuel O» BG 218 ketones neg, per plan`,
    ],
    [
      'email-to-teacher',
      'hard',
      `Hi Ms. Farr, just so you know «name:Skye» may put her head down after lunch. Her mom says the new seizure medicine makes her sleepy until about two. Let her. If her arm starts twitching, time it and buzz me. -Nurse Bev`,
    ],
    [
      'immunization-letter',
      'easy',
      `To the parent of «name:Mohamed Abdirahman», DOB «date:04/18/2017»
«address:905 Cedar Ave S #214, Minneapolis 55454»
Our records show your child needs: MMR #2, varicella #2. Please send proof by the end of the month or a signed exemption. He was found to have 20/60 vision L eye at screening on «date:10/1».`,
    ],
    [
      'lice',
      'hard',
      `«name:Ruthie» sent home again, live ones behind both ears, sister «name:Esther» clear, grandma coming at 1`,
    ],
    [
      'concussion-rtp',
      'medium',
      `RTP step 3 for «name:Tavita Leota» (JV line). Hit «date:Fri 10/9», LOC none, HA till «date:10/13». ImPACT back to baseline. No contact yet. AT to clear before Homecoming.`,
    ],
  ]),
  ...aboutPatients('wh-ems', [
    [
      'pcr-narrative',
      'easy',
      `M14 dispatched P1 chest pain to «address:61 Harbor View Terrace». Arrived to find 68 yo M, «name:Anthony Ferragamo», seated in kitchen, pale, diaphoretic. SP 9/10 x 40 min radiating L jaw. 12-lead STE II III aVF. ASA 324, 18 LAC, no NTG (sildenafil last night). STEMI alert to Mercy, ETA 9. Wife «name:Connie» rode up front.`,
    ],
    [
      'radio-report',
      'medium',
      `Mercy, Medic 7, inbound with your frequent flyer «name:Smitty», postictal, sugar 88, one seizure witnessed, five of versed IM, six minutes`,
    ],
    [
      'mvc-triage-tags',
      'medium',
      `MVC I-40 EB mm 212
Red: «name:Chee, Darlene» unstable pelvis, binder, BP 82/p, flight
Yellow: «name:Chee, Marcus» open tib-fib, splinted, fent 75
Green: unk male, refuses
Veh: blue F-150 NM plate «vehicle:BKT 4471»`,
    ],
    [
      'refusal',
      'easy',
      `AMA refusal: «name:Nkechi Obiora», DOB «date:02/28/1999», A&Ox4, GCS 15, low BG 54 -> 121 after oral glucose + sandwich. Risks explained incl death. DL «licence:S530-4412-8806». Phone «phone:(210) 555-0188». Run # «account:2026-118842».`,
    ],
    [
      'lift-assist',
      'hard',
      `lift assist again at «name:pops Gunderson»'s, no injury, leg more swollen than last week, told him to go get it looked at. code 4.`,
    ],
    [
      'overdose',
      'medium',
      `Found down in laundromat restroom, cyanotic, pinpoint. Naloxone 4 mg IN by bystander, 2 mg IV by us. RR 4 -> 16. Woke, gave name as «name:Kyle», says he was just discharged from rehab. Vomited x1. Left with girlfriend «name:Trin» before transport, signed as «name:K. Vance».`,
    ],
  ]),
  ...aboutPatients('wh-rehab', [
    [
      'pt-eval',
      'easy',
      `PT EVAL «date:11/10/26»
«name:Bhattacharya, Sunil» 74M MRN «mrn:5520913»
s/p L3-5 lami «date:11/8», spinal prec, TLSO OOB
Bed mob min A log roll, STS CGA RW, gait 45 ft x2, BORG 13
PLOF: indep, lives w/ wife «name:Maitreyi», 4 STE no rail
Rec: IRF`,
    ],
    ['refused-pt', 'medium', `«name:mr castellanos» refused pt x2, says knee "on fire", will try after his oxy at 1`],
    [
      'slp-bedside',
      'medium',
      `ST bedside swallow: «name:Yoon, Bok-Soon». Wet voice after thins via cup, cough x3. Nectar by spoon ok. Puree: oral residue L sulcus. Rec NPO except nectar tsp w/ RN, MBSS «date:11/18». Sign posted in Korean.`,
    ],
    [
      'outpatient-noshow',
      'hard',
      `«name:Pilar» cx again = 4th, rotator cuff auth runs out on «date:the 30th of November», call or dc?`,
    ],
    [
      'ot-soap',
      'medium',
      `S: "I want to button my own dang shirt"
O: «name:Elmer Thunderhawk» dons shirt w/ min A & button hook, 9HPT R 58 s, edema 2+ dorsum, orthosis worn 4/8 hr
A: improving FM since CVA
P: cont 3x/wk, wife «name:Lorraine» to bring western shirts w/ snaps`,
    ],
    [
      'peds-speech',
      'easy',
      `Progress report: «name:Nour El-Sayed», 5;2, DOB «date:9/1/2021». CAS. Production of /k/ in initial position 72% (was 40%). Uses 3-4 word phrases on device. Parents report she asked for juice at «name:Teta»'s house. Continue 2x/week, ICD F80.0, R48.2.`,
    ],
    [
      'aquatic',
      'hard',
      `pool 2 pm – «name:Hope» w/ float vest, she's 6 wk out from the labrum so no breaststroke kick, «name:Bill» MS gets cool end`,
    ],
  ]),
  ...aboutPatients('wh-dietitian', [
    [
      'tube-feed',
      'easy',
      `«name:Esparza, Ofelia» bed 22: Jevity 1.5 @ 45, FWF 150 q4, refeeding: phos 1.4, replace before advancing`,
    ],
    [
      'nutrition-assessment',
      'medium',
      `Nutrition consult
Pt: «name:Ms. Thandeka Dube-Hill», Ht 5'6 Wt 98 lb (UBW 131 in June), BMI 15.8
Dx: Crohn's flare, severe malnutrition in chronic illness (ASPEN)
NFPE: temporal + clavicle wasting severe
Rec: PPN bridge, low-residue when able, Ensure Clear (hates milk ones), MVI, zinc
Daughter brings pap from home, ok per GI.`,
    ],
    [
      'diabetes-ed-text',
      'hard',
      `«name:Vang» family visit went well, grandma finally showed me the rice bowl, it's a mixing bowl. sugar was 340 at the table. going with half + greens`,
    ],
    [
      'renal-phos',
      'medium',
      `Phos report card talk w/ «name:DeShawn Mack»: 7.9, PTH 812, says "binders taste like chalk". Switched to chewable, will take with first bite. K 5.8, loves coconut water, advised.`,
    ],
    [
      'tray-line',
      'hard',
      `tray for 340 window is still coming regular, «name:Sister Agnes» is puree/honey since the aspiration`,
    ],
    [
      'weight-clinic',
      'easy',
      `Dear «name:Mrs. Bogosian»,
Thank you for coming to bariatric nutrition on «date:October 27». Your pre-op goals: protein 70 g, no straws, vitamins from the list, food log daily. Your iron was low (ferritin 6), so please begin ferrous sulfate with vitamin C. See you «date:December 8» at 10:30.
Marguerite Cho, RDN`,
    ],
  ]),
  ...aboutPatients('wh-chaplain-social-work', [
    [
      'anointing',
      'medium',
      `Anointing given to «name:Mr. Tomasz Zielonka» rm 9, intubated, wife «name:Basia» and 2 dtrs present, rosary left on rail`,
    ],
    [
      'smoke-ceremony',
      'medium',
      `Spiritual care: «name:Mrs. Yazzie-Long» asked for a medicine man before the amputation «date:Friday 11/20». Spoke with facilities re: cedar, ok in courtyard. Family of 11 coming. She is afraid the leg will not be buried; pathology agrees to release.`,
    ],
    [
      'sw-assessment',
      'easy',
      `SW PSYCHOSOCIAL
«name:Reyes-Holloway, Tanya» DOB «date:11/30/1990» SSN last 4 «ssn:7719»
Living: car with 2 kids («name:Mason» 6, «name:Zoe» 3) x 5 wks
Insurance: Medicaid pending, app # «account:TX-2098411»
Dx: T1DM, DKA x3 this yr, no fridge for insulin
IPV: ex, has protective order
Plan: shelter w/ med fridge, CHW, McKinney-Vento, SNAP`,
    ],
    [
      'placement-chase',
      'hard',
      `Called nine places for «name:Otis». Nobody wants trach + sex-offender registry. Cousin «name:Verna» would take him if vent free. Pulm says maybe a month.`,
    ],
    [
      'guardianship',
      'medium',
      `Guardianship hearing for «name:Nguyen Van Long», advanced dementia, «date:12/03/2026» 9:00 Dept 14. No next of kin found; a landlord at «address:3317 Tulare St» says there was a son once. Capacity declaration by Dr. Eun attached.`,
    ],
    [
      'transplant-sw',
      'easy',
      `Psychosocial eval for liver listing: «name:Giorgi Kvaratskhelia», last drink «date:Jan 3 2026», PEth neg x4. Support: sister «name:Nino», cell «phone:+1 718-555-0176». SIPAT 22. Recommend listing with relapse contract.`,
    ],
  ]),
  ...aboutPatients('wh-jail', [
    [
      'intake-screen',
      'easy',
      `RECEIVING SCREENING
Inmate: «name:Zamora, Hector Luis»  Booking # «account:2611-04471»  DOB «date:05/05/1985»
ETOH daily 1 pint, last drink 0300, hx DTs. CIWA 11. Hep C untreated. R hand swollen, boxer's fx?
Bottom bunk, librium protocol, xray AM, no seizure hx.`,
    ],
    [
      'sick-call-slip',
      'hard',
      `Kite rec'd from pod C: "my name is «name:Lamont Greer» my tooth abcess bust and my face is big as a ball, 3rd kite, please"`,
    ],
    [
      'pill-line',
      'medium',
      `Pill line 0400 refusals
«name:Aguilar» C-14 Biktarvy, says later
«name:Trujillo-Hess» C-20 Zyprexa, third day, psych notified
«name:Kim» D-02 warfarin – came at 0600, given`,
    ],
    [
      'hunger-strike',
      'medium',
      `Day 6 hunger strike, seg 4. «name:Mr. Farah» drinking water and tea only. Wt 151 (from 164). Orthostatic. Ketones large. Signed refusal of labs. Imam visited. Warden and Dr. Pruitt briefed 0900.`,
    ],
    [
      'pregnant-detainee',
      'hard',
      `court van monday: «name:Destiny» is 31 wks on subutex so NO belly chain, snack bag, and if she leaks she goes to L&D not back here`,
    ],
    [
      'transfer-summary',
      'easy',
      `MEDICAL TRANSFER SUMMARY to State DOC
Name «name:BILLINGSLEY, ROY D.»  DOC# «account:A-771204»  DOB «date:10-09-1962»
Dx: COPD, HTN, hearing loss bilat (aids: serial «device:PH-338201-L»)
Meds KOP: albuterol; DOT: lisinopril 20, mirtazapine 15
TB: PPD neg «date:09-15-2026»
Pending: CT lung nodule 9 mm RUL, due December`,
    ],
  ]),
  ...aboutPatients('wh-dialysis', [
    [
      'run-sheet',
      'easy',
      `Chair 7 MWF 1st shift «name:Lopez-Whitaker, Norma» EDW 61.5 pre 64.2 post 61.9, 2K 2.5Ca, BFR 400, LUA AVF 15g x2, cramped last 20 min, NS 200, Epo 4000 given «date:11/16»`,
    ],
    ['missed-tx', 'medium', `«name:Fa'asavalu» missed mon and wed, sounded short of breath on phone, told ER now`],
    [
      'access-clinic',
      'medium',
      `Access problem list
1. «name:Ms. Delphine Mouton» – VP 260 x3 tx, prolonged bleeding 25 min, fistulagram «date:11/24»
2. «name:H. Nakagawa» – cath exit red, cx sent, vanc w/ HD
3. «name:J. Ruiz» (the younger) – steal sx, hand cold, vascular same wk`,
    ],
    [
      'pd-training',
      'hard',
      `Day 3 of PD school for «name:Mr. and Mrs. Halvorsen». He clamps, she talks. Cloudy bag drill passed. Cats stay out of bedroom, they promise. Cycler comes Thursday.`,
    ],
    [
      'transient',
      'easy',
      `Transient treatment request: «name:Achterhof, Gerald», DOB «date:1/31/1948», traveling to us «date:12/20»–«date:1/4», HBsAg neg, HBsAb 44, needs TTS chair, R IJ tunneled cath. Medicare «health-plan:1EG4-TE5-MK73». Wife's cell «phone:480.555.0105».`,
    ],
  ]),
  ...aboutPatients('wh-blood-bank', [
    [
      'antibody',
      'easy',
      `BB call log «date:11/19/26» 0218: «name:Prudhomme, Zelda» MRN «mrn:66120-9» anti-K + anti-Jka, 2 u crossmatch compatible, third from Red Cross by 0600, tell OR 4`,
    ],
    [
      'transfusion-reaction',
      'medium',
      `TRANSFUSION REACTION WORKUP
Recipient: «name:Abubakar Sesay», 5N
Unit stopped at 80 mL, T 37.0 -> 38.9, rigors, back pain, urine pink
Clerical check: OK
Post DAT: pos (mixed field)
Plasma: hemolyzed
Notify: Dr. Vandersloot 2140`,
    ],
    [
      'rhogam',
      'medium',
      `Is the RhIG for «name:Tamsin Applewhite» ready? 28 wk, O neg, here for her shot with a toddler`,
    ],
    [
      'mtp',
      'hard',
      `mtp on the motorcycle in bay 1, temp name «name:Trauma Quebec», real name «name:Jody» per brother, cooler 3 out at 22:51, fib 88 send cryo`,
    ],
    [
      'jehovah',
      'hard',
      `Note to file: «name:Brother Amos Tillery» accepts cell saver, albumin, no to red cells even if he dies. Hgb 5.9. Elders' card copied. Epo + IV iron today.`,
    ],
  ]),
  ...aboutPatients('wh-long-term-care', [
    [
      'alert-charting',
      'easy',
      `«name:Mrs. Cordelia Vaughn-Baptiste», rm 12A, alert charting day 2/3 post fall: neuros WNL, bruise R eye purple-green, ate 75%, no new pain.`,
    ],
    [
      'twentyfour-hour-report',
      'medium',
      `24 HR REPORT – WEST
New admit: «name:Kaminski, Irene» rm 40, hip fx, NWB, lovenox
Abx: «name:Peebles» Macrobid d3/7, «name:Doi» doxy d1
Change of cond: «name:Ledesma» lethargic, labs drawn
Hosp: «name:Thao, Chia» sent «date:11/21» sepsis
Wt loss: «name:Marsh» -6 lb
LOA: «name:Ingram» w/ daughter till supper, pills sent`,
    ],
    [
      'shoe-story',
      'hard',
      `«name:dot» in the memory wing wears two left shoes and fights if you fix it, let her, heel is what matters (stage 1)`,
    ],
    [
      'family-email',
      'medium',
      `To: the children of «name:Walter Redbird»
cc: DON

Good evening all, Dad had his second swallow test on «date:November 18, 2026» and it did not go well. The team recommends either a feeding tube or comfort feeding. We'd like to meet «date:Tues 11/24» at 3, Zoom works. «name:Carla», you are listed as his health care proxy.
Pat Mulcahy, RN, Director of Nursing`,
    ],
    [
      'birthday-100',
      'hard',
      `«name:Miss Hattie» turns «age:101» on «date:December 2» – no cake with nuts, she is on thickened liquids so get the mousse, and bp meds BEFORE the choir.`,
    ],
    [
      'grdr-psychotropic',
      'easy',
      `GDR review. Resident «name:Fong, Mei-Ling», ID «account:LTC-0931». Seroquel 25 mg HS since «date:2/14/26» for dementia w/ psychosis. Behaviors: 0 hitting x 60 d. Attempt 12.5 mg. Consent from son «name:Raymond Fong» by phone «phone:626-555-0144».`,
    ],
  ]),
  ...aboutPatients('wh-transport', [
    [
      'porter',
      'easy',
      `Rm 622 «name:Ivanova, Galina» -> MRI 2, stretcher, O2 4L, RN ride, isolation MRSA, claustrophobic had ativan`,
    ],
    [
      'nemt-manifest',
      'medium',
      `NEMT RUN SHEET
0530 «name:Jaramillo» w/c «address:1190 Calle Azul» -> DaVita, return 1000
0700 «name:Ostrander» amb, chemo, bring emesis bags
0745 «name:Quach» gurney, bariatric, wound clinic
1300 «name:Deng» w/c, methadone, cancel if no show by 1310`,
    ],
    [
      'interfacility',
      'easy',
      `Transfer request: 3 yo «name:Kaimana Perreira», wt 14 kg, button battery seen at T2, ingested approx 5 h ago, honey given. From: Hilo ED. To: peds GI Honolulu. Fixed wing, parent rides («name:Leilani»). Airway: self. IV 22 R hand.`,
    ],
    [
      'ride-home',
      'hard',
      `uber health for «name:boyd» at the side door, he is post-colonoscopy and loopy, driver must hand him to his neighbor`,
    ],
    [
      'flight-log',
      'medium',
      `LifeWing 3 flt 0447: pt «name:G. Santangelo», IABP 1:1, levo 12, milrinone .25, alt 4500, ETT 23 @ teeth. Vfib over the river x1, 200 J, ROSC 40 sec. Hand-over CVICU 0538. Pt's wedding ring given to «name:Paola Santangelo».`,
    ],
  ]),
  ...aboutPatients('wh-nicu-ld', [
    [
      'feeder-grower',
      'easy',
      `Pod B bed 3 «name:BB Castellano» DOL 41, 35w6d, 2140 g (+28), PO 62%, 2 bradys w/ feeds, car seat test «date:11/25»`,
    ],
    [
      'twin-b',
      'hard',
      `twin b «name:Ezra» off cpap, twin a «name:Levi» back on, mom pumping 60 a side, wants kangaroo at 2`,
    ],
    [
      'delivery-note',
      'medium',
      `SVD «date:11/22/26» 0119, viable female, APGAR 8/9, 3410 g, nuchal x1 reduced. Mother: «name:Priscilla Adeyemi-Strand», G2P2. EBL 350. 2nd degree repaired. Cord gas sent. Baby named «name:Folake», skin to skin.`,
    ],
    [
      'ld-board',
      'medium',
      `1 «name:Montoya» 6/90/0 epid, pit 8
2 «name:Zheng» IOL pre-e, mag 2 g/h, DTR 2+
3 «name:Flowers» PPROM 29, BMZ x2
4 cleaning
5 «name:Ahmadi» TOLAC, husband declines male staff
OR «name:Burke» C/S breech 0700`,
    ],
    [
      'nas',
      'hard',
      `Eat sleep console for «name:Peanut» (crib 6, mom «name:Kaylee»): fed 45, slept 50 min, consoled in 8. No morphine so far, CPS plan of safe care done.`,
    ],
    [
      'lactation',
      'medium',
      `Lactation consult, MB 412. «name:Hodan Warsame», PPD 2, inverted L nipple, shield 20 mm, transfer 14 mL by test weight. «name:Baby Warsame» 7% down, bili 11.2. Plan triple feed. F/u call «phone:651.555.0190».`,
    ],
    [
      'loss',
      'hard',
      `Please put the leaf card on 8. «name:Noemi» delivered at 22 weeks this morning, they called him «name:Mateus». Memory box is with them, cold cot on. No newborn photographer.`,
    ],
  ]),
  ...aboutPatients('wh-telemetry', [
    [
      'strip',
      'easy',
      `Box 14 «name:Sundaram, V.» 0347 NSVT 11 bts, rate 172, asleep, K 3.3, Mg 1.6, RN Tolliver called`,
    ],
    [
      'monitor-tech-log',
      'medium',
      `MONITOR TECH LOG 2300-0700
2311 B02 «name:Oduya» leads off, RN aware
2340 B09 «name:Plascencia» SB 38, asymptomatic
0102 B02 «name:Oduya» AF RVR 144 -> dilt
0255 B17 «name:Christensen» 3.8 sec pause, pads on, EP called
0410 B09 «name:Plascencia» off tele to cath hold`,
    ],
    ['qtc', 'medium', `«name:Mrs. Szymborski» QTc 561 on sotalol + azithro, can we stop one of those`],
    [
      'pacer-check',
      'easy',
      `Remote device check. Patient «name:Hugh Blankenship», DOB «date:2/2/1944». ICD serial «device:RVX204417H». 1 VF episode «date:11/15/26» 04:12 terminated w/ 35 J. Battery 2.1 y. RV threshold 1.25 V. Pt reports he "fell out of bed".`,
    ],
    [
      'artifact',
      'hard',
      `that vt on 21 is «name:Clem» brushing his teeth. go look before you code him, third time since his cabg`,
    ],
  ]),
  ...aboutPatients('wh-charge-bed-list', [
    [
      'bed-huddle',
      'medium',
      `Bed huddle 0630
D/C today: 501 «name:Arceneaux» (home O2), 508 «name:Mahlangu» (SNF), 511 «name:Pyle» if Hgb ok
Pending ED: «name:Trinh» 44F pyelo, «name:Cobb» 81M syncope tele
Holds: 1 PACU («name:Estévez» s/p colectomy)
Staffing short 1 CNA.`,
    ],
    [
      'census-tsv',
      'easy',
      `Bed\tPatient\tAge\tSvc\tDx\tLOS\tIso
ICU-1\t«name:Bustamante, Rafael»\t63\tMICU\tARDS\t9\tDroplet
ICU-2\t«name:Hale, Georgia»\t77\tCTS\tAVR pod1\t1\t-
ICU-3\t«name:Xiong, Tou Ger»\t29\tTSICU\tGSW abd\t4\tMDRO
ICU-4\t«name:Papp, Ildiko»\t«age:91»\tNeuro\tSDH\t2\t-
ICU-5\t---`,
    ],
    [
      'swap',
      'hard',
      `can u put «name:ms finch» by the station, shes climbing over rails, and move «name:Rev. Oakes» down, he only needs his drain watched`,
    ],
    [
      'admit-order',
      'medium',
      `Next up: «name:Solveig Aamodt» from ED 12, DKA on drip, insulin pump confiscated (in sec. envelope). She bumps «name:Tran» to 6W. «name:Perkins» cannot move, airborne until 3rd AFB.`,
    ],
    [
      'surge-email',
      'medium',
      `Subject: boarders at 0500

All,
Eleven boarding. Longest is «name:Mr. Abdul-Karim», 39 hours on a hall stretcher with pancreatitis, MRN «mrn:20077315». Family has asked for patient relations twice. Also «name:Dorcas Njoroge» in fast track 3 is a psych hold with no sitter. House sup, please escalate.`,
    ],
    [
      'or-board',
      'easy',
      `«date:11/23» ROOM 3
0730 «name:MCALLISTER, FIONA» 52F LAP CHOLE / DR BOSE
0915 «name:ROJAS-IBARRA, A» 33M UMBILICAL HERNIA MESH / DR BOSE
1100 «name:TWO BULLS, GERALDINE» 70F R MASTECTOMY SLNB / DR PEARCE – LATEX`,
    ],
  ]),
  ...aboutPatients('wh-care-team-texts', [
    [
      'no-caps',
      'hard',
      `hey its jen on 3. «name:priya» husband says she can have the baby aspirin again?? plt 61 this am`,
    ],
    [
      'thread',
      'medium',
      `[0744] RN Mo: «name:Kessler» 3rd troponin 0.91
[0745] Dr. A: trend? pain?
[0746] RN Mo: 0.12 / 0.44 / 0.91. says "elephant gone, now a dog"
[0747] Dr. A: heparin, cards coming
[0751] RN Mo: wife «name:Judit» asking if she should turn the car around`,
    ],
    [
      'dc-ride',
      'medium',
      `CM here, «name:Mr. Toledano» cant go to rehab w/o covid swab, dtr «name:Raquel» at «phone:201-555-0133» wants a call before noon`,
    ],
    [
      'voice-memo',
      'hard',
      `transcribed: hey um so bed twenty the uh the one who used to be a jockey, «name:Rafael», his potassium came back six four, I don't think it's hemolyzed, calcium's going in, call me`,
    ],
    [
      'ask-translator',
      'easy',
      `Need Hmong interpreter 1300 for «name:Ka Zoua Moua», DOB «date:06/15/1958», consent for hysterectomy «date:11/30». Her son cannot interpret this one.`,
    ],
    [
      'mothers-milk',
      'hard',
      `whoever has «name:Long» baby: mom's on lamictal + zoloft, pharmacy ok'd the milk, label it`,
    ],
    [
      'ai-prompt',
      'medium',
      `Turn this into a family-friendly update please: «name:Bartholomew Ngata», post op day 5 esophagectomy, leak on swallow study, now NPO with chest tube, on TPN, afebrile, ambulating 4x/day, wife «name:Aroha» is a retired nurse so don't dumb it down.`,
    ],
  ]),
  ...aboutNobody('wh-protocols', [
    [
      'hypoglycemia',
      'easy',
      `If BG < 70: 15 g carb PO, recheck in 15 min. If NPO or obtunded: D50 25 mL IV, notify provider.`,
    ],
    [
      'ciwa',
      'easy',
      `CIWA-Ar PROTOCOL, rev 4
Score < 8: reassess q4h
8-15: lorazepam 1 mg PO/IV, reassess q1h
16-20: lorazepam 2 mg, notify MD
> 20: 4 mg, rapid response, consider ICU
Thiamine 100 mg IV before any dextrose. Patient with cirrhosis: use lorazepam, not chlordiazepoxide.`,
    ],
    [
      'named-after-someone',
      'hard',
      `The Rivera-Stone bundle: wean sedation 0600, SBT 0630, out of bed by 0900, family call by noon. Applies to every vented patient in 1 through 16.`,
    ],
    [
      'fall-huddle',
      'medium',
      `Post-fall huddle within 15 minutes. Primary RN, CNA, charge. Ask: was the bed alarm on? Was the patient toileted in the last 2 h? On anticoagulants? Head strike on apixaban = CT, no exceptions. File the report before end of shift.`,
    ],
    [
      'pronouncement',
      'medium',
      `RN pronouncement at home: verify DNR, auscultate two full minutes, note time, call ME if within 24 h of a fall, waste morphine and lorazepam with a witness, sit with the wife or husband as long as needed.`,
    ],
    [
      'stroke-alert',
      'easy',
      `STROKE ALERT ACTIVATION
1. LKW < 24 h and any BE-FAST sign
2. Dial 55, say "stroke alert, room number"
3. Glucose, 18g R AC, weight
4. NIHSS at CT
5. Hold antihypertensives unless > 185/110
Contact: stroke coordinator Priya Menon, x4410, with questions about this policy effective 11/01/2026.`,
    ],
    [
      'jail-detox',
      'medium',
      `All arrestees reporting fentanyl use within 72 hrs get COWS q6 x 5 days, bottom bunk, electrolyte drink, and an offer of buprenorphine by the next provider day. Deputies do not decide who is faking.`,
    ],
    [
      'button-battery',
      'hard',
      `Toddler swallowed a button battery under 12 h ago and is over one: 10 mL honey every 10 min, up to six doses, do not delay transport.`,
    ],
    [
      'wbit',
      'hard',
      `Two-sample rule starts Dec 1. A first-time type needs a second draw by another person at another time. Labels from the roommate's chart are how the wrong blood gets in the tube.`,
    ],
    [
      'hunger-strike-policy',
      'hard',
      `A person is on hunger strike after nine missed meals. Weigh daily, orthostatics, ketones, capacity exam by Dr. Pruitt or designee. Do not threaten. Imam, priest or rabbi on request.`,
    ],
  ]),
  ...aboutNobody('wh-checklists', [
    [
      'discharge',
      'easy',
      `[ ] IV out
[ ] meds to beds delivered
[ ] teach back CHF zones
[ ] scale at home?
[ ] f/u within 7 days
[ ] ride here
[ ] belongings: dentures, hearing aids, glasses`,
    ],
    [
      'crash-cart',
      'easy',
      `Crash cart 3W checked 0715, lock 0048821, defib 30 J test pass, suction ok, O2 1800 psi, epi exp 03/27`,
    ],
    [
      'home-visit-bag',
      'medium',
      `Before you leave the office: bag barrier, BP cuff, INR strips, wound camera charged, shoe covers, PPE, naloxone, dog biscuits. Text the office when you arrive and when you leave each house.`,
    ],
    [
      'handoff-list',
      'hard',
      `For every pt say: name, age, code, why here, what's hanging, what you're worried about, who's at the bedside. "He's fine" is not a report.`,
    ],
    [
      'surgical-pause',
      'medium',
      `Time out, read aloud: right patient (two identifiers, name and DOB), right side marked, consent matches, antibiotic within 60 min, implants in room, allergies said by anesthesia, fire risk scored. Circulator signs.`,
    ],
    [
      'room-turnover',
      'easy',
      `Rm ____ C. diff clean: bleach 10 min wet, curtain changed, UV 15 min, mattress flipped, call light tested. EVS initials ____ Charge initials ____`,
    ],
    [
      'car-seat',
      'medium',
      `NICU home-going: car seat challenge 90 min, CCHD screen, hearing, hep B, newborn screen #2, RSV antibody, CPR class for both parents, room-in 24 h, pediatrician appt inside 48 h, WIC form, oxygen company called if going home on cannula.`,
    ],
    [
      'hd-first-chair',
      'medium',
      `Opening list, Tuesday crew: RO chlorine < 0.1 at 0430 (Renaldo), conductivity both meters (Bich), chairs 1-12 primed by 0515, hep B room separate, eye wash run, binder signed by Ms. Tolbert before first cannulation.`,
    ],
    [
      'grace-list',
      'hard',
      `give report with grace: sit down, eye contact, will you need me for anything, then go home`,
    ],
  ]),
  ...aboutNobody('wh-competencies', [
    [
      'trach-skill',
      'easy',
      `COMPETENCY: Tracheostomy care
Employee: Jomar Villacorta RN   Unit: 5 Step-down   Date: 11/12/2026
Pre-oxygenates, suction < 10 s ........ Met
Changes inner cannula ................. Met
States response to accidental decannulation ... Met
Validator: S. Greenleaf, CNS`,
    ],
    [
      'glucometer',
      'easy',
      `Annual POC glucose competency due 11/30: Abeni O., Chris W., Lupita S., Ngozi E., Tad R. No quiz, no meter code.`,
    ],
    [
      'tele-exam',
      'medium',
      `Monitor tech exam passing score 86. Identify: Wenckebach, VT vs SVT with aberrancy, AF RVR, 3.2 second pause, paced with failure to capture. Retakes with Marguerite on Friday 11/27.`,
    ],
    [
      'prcp-email',
      'medium',
      `From: Obinna Ezeh
To: Kirsten Dahl
Re: Orientee week 6

Kirsten is independent with two vents and a CRRT. Needs: massive transfusion, open chest, family conversations after a bad scan. She starts nights Monday with Hyun-woo as preceptor.`,
    ],
    [
      'piv',
      'hard',
      `maria got her 25th successful ultrasound IV signed off, dwayne has 18, both can start PICC class in january`,
    ],
    [
      'ems-skills',
      'medium',
      `Skills night roster
Station 1 needle decompression – FF Tuiasosopo
Station 2 peds IO – Medic Arvizu
Station 3 childbirth, shoulder dystocia – Capt. Lindqvist
Station 4 stroke scale and LVO – Medic Chee
Bring your own gloves. 3 CEU.`,
    ],
    [
      'med-pass-observation',
      'medium',
      `Observed med pass, LPN Hazel Troutman: 28 opportunities, 1 error (crushed an enteric coated aspirin). Hand hygiene 26/28. Insulin priming correct. Re-observe in 30 days.`,
    ],
    [
      'rn-license',
      'hard',
      `Expiring: Beatriz Quintanilla RN 884120 12/31, BLS 11/28; Femi Akande RRT 20417 12/31; Pang Xiong PT 5518, ACLS n/a. Wound cert for Ingrid M renewed.`,
    ],
  ]),
  ...aboutNobody('wh-assignment-sheets', [
    [
      'weekday-table',
      'easy',
      `Day shift 11/16
RN\tRooms\tNotes
Kowalski\t401-404\tpreceptor
Adeyemi\t405-408\tchemo cert
Nakamura\t409-412\ttrach/vent
Sandoval\t413-416\tfloat at 1100
CNA: Lee 401-408, Hosseini 409-416
Charge: Broussard x5520`,
    ],
    [
      'stroke-on',
      'hard',
      `Tonight stroke = Farhad, sepsis = Luz, codes = Big Mike, dialysis = call Norma, psych hold = whoever loses`,
    ],
    [
      'specialist-rota',
      'medium',
      `WEEKEND COVERAGE
Seizures/EEG reads: Dr. Olumide Bankole
Afib, pacers: Dr. Sujata Rao
GI bleed: Dr. Tuan Le (until Sun 0700), then Dr. Castellanos
Diabetic foot: Dr. Whitecloud
Hospice on-call RN: Maureen, 555-0121`,
    ],
    [
      'nurse-per-condition',
      'hard',
      `COPD class: Dolores. CHF class: Steve and Dolores. Wound vac class: Ingrid. Stoma: Ingrid if not in OR. Heart failure phone calls: Ji-ho.`,
    ],
    ['bingo', 'easy', `Aide groups today: Tameka A wing, Joy B wing, Rosa showers, Pono feeding room, Fatima split`],
    [
      'bed-plan-no-pts',
      'medium',
      `Beds by service until further notice: 1-6 neuro, 7-12 trauma, 13-16 cardiac, 17 isolation, 18 bariatric. Sepsis overflow opens at 19. Nurse ratio 1:2 except CRRT 1:1. Call Bernice if three vents in one pod.`,
    ],
    [
      'home-health-territory',
      'medium',
      `Field staff by zip and specialty
Yvette RN – north county, wound, ostomy
Pradeep PT – north + airport, hips and knees
Kalei OT – east side, stroke
Shirley HHA – downtown, dementia certified
Ravi SLP – all areas, swallow`,
    ],
    [
      'school-nurse-rota',
      'medium',
      `Nurse Bev: Lincoln MWF, Garfield TTh. Nurse Tran: Roosevelt daily, diabetes lead. Sub: call Human Resources. Epi trainers this month: Coach Amos, Ms. Farr, Mr. Pradhan.`,
    ],
    ['rapid-team', 'hard', `RRT phone with Grace til 3 then Long, then Young on nights; Rose backs up if two at once`],
    [
      'or-staff',
      'easy',
      `Room 3 Thursday: scrub Anselmo, circulate Hedda, first assist Quinn, anesthesia Dr. Bose's team, mesh rep at 9. Room 4 mastectomies, relief Paolo. Room 5 closed for boom repair.`,
    ],
  ]),
  ...aboutNobody('wh-supply', [
    ['par', 'easy', `Par levels 4E: foley 16 fr 6, NG 18 fr 4, aquacel 4x4 20, abd pads 60, male PureWick 12`],
    [
      'backorder',
      'medium',
      `BACKORDER UPDATE
NS 1 L: allocate 12/unit/day
Yankauers: sub 55-220
Chlorhexidine wipes: Nov 24
Jevity 1.5: use Osmolite w/ RD okay
Lidocaine 1% 20 mL: conserve for central lines
Questions to Marvin Stubbs in materials.`,
    ],
    [
      'dme-order',
      'medium',
      `Qty 4 bariatric walkers, qty 10 gait belts, qty 6 reachers, 2 shower chairs w/ backs, deliver to therapy gym Monday, attn Pradeep. PO 558201.`,
    ],
    [
      'who-took-it',
      'hard',
      `whoever has the bladder scanner from 3, bring it back, it's named Gertrude and it belongs to us`,
    ],
    [
      'hospice-comfort-kit',
      'easy',
      `Comfort kit contents: morphine conc 20 mg/mL 15 mL, lorazepam 0.5 mg #10, haloperidol 2 mg/mL, atropine drops, bisacodyl supp, acetaminophen supp. Keep in fridge door. Count at every visit.`,
    ],
    [
      'wound-formulary',
      'medium',
      `Skin tear = silicone foam
Stage 2 = hydrocolloid (not heel)
Slough = honey gel + foam
Tunnel = packing strip, never loose 4x4
Dry eschar heel = leave it, betadine, float
VAC = canisters only with wound nurse order
Old unna boots: toss`,
    ],
    [
      'blood-tubing',
      'hard',
      `Ward Long Beach order cancelled: 2 cs blood tubing, 1 cs Y-set, lot 44K. Reorder under St. Clair account, same rep, Mr. Paz.`,
    ],
    [
      'linen',
      'medium',
      `Hi team, linens short again. One blanket per bed, two for dialysis, warmers for L&D first. If your guy is shivering, call before you open the warm cupboard. — Dell in laundry`,
    ],
    ['trays', 'hard', `puree 14, honey thick 6, renal 11, kosher 2, finger food for may wing 9, no nuts on A`],
  ]),
  ...aboutNobody('wh-equipment', [
    [
      'pump-alarm',
      'easy',
      `Alaris channel B: "air in line" after 3 mL. Reprime, check upper fitment. If repeats, tag out and call biomed x2200.`,
    ],
    [
      'recall-bed',
      'medium',
      `URGENT DEVICE CORRECTION
Model: hospital bed side rail latch
Serials: HB-20440 thru HB-23918
Problem: rail may drop; two falls reported nationally, one hip fracture
Action: remove from service, attach red tag, fax the form back by 12/04/2026
Contact: Raylene Goudreau, vendor quality`,
    ],
    [
      'tele-battery',
      'hard',
      `box 14 keeps showing 30 bpm because the battery is dying, not because anyone is. swap it, chart nothing`,
    ],
    [
      'defib-log',
      'easy',
      `DEFIB 7 | SN 81700423 | 200 J self test PASS | pads exp 06/27 | strip attached | 11/20 0702 | T. Whitlock`,
    ],
    [
      'vent-ticket',
      'medium',
      `Ticket 33718
Unit: Vent 4, room 9
Issue: flow sensor fails after 20 min, alarm "low minute volume", no harm
Replaced with Vent 11. Please don't return without a leak test.
Requested by: Gilberto Nuñez RRT`,
    ],
    [
      'insulin-pump-recall',
      'medium',
      `Patients with a T-series pump and software 2.1 may receive an early battery shutdown. Ask every diabetic on admission to show the screen. Biomed doesn't handle home pumps; call the manufacturer line printed on the back.`,
    ],
    ['lift', 'easy', `Ceiling lift rm 27 stuck over bed, Facilities notified 0810, use Hoyer 2, sling size XL only`],
    [
      'monitor-alarm-log',
      'hard',
      `03:47:12 BED14 *** VTACH 11 bts HR 172
03:47:20 BED14 alarm ack MON2
03:52:05 BED09 ** SPO2 LO 86
03:52:44 BED09 lead fail
04:10:00 CENTRAL archive ok
04:12:31 BED17 * PAUSE 3.8s
(excerpt from central station demo mode, no patient admitted)`,
    ],
    [
      'fridge',
      'medium',
      `Blood fridge 2 read 7.4 C at 0204. Twelve O-neg moved to fridge 1 by Tran, all units quarantined, door gasket replaced 0600. Platelet shaker fine.`,
    ],
    [
      'dental-recall',
      'hard',
      `Notice: lot of denture adhesive cream may harbor mold. Nan's Choice brand, 2.4 oz. Pull from bedside drawers and hearing aid cups tonight.`,
    ],
  ]),
  ...aboutNobody('wh-inservice', [
    [
      'lunch-and-learn',
      'easy',
      `Lunch & learn: "Delirium is not dementia", Dr. Halima Noor, Wed 11/25 noon, 4E break room, pad thai while it lasts.`,
    ],
    [
      'new-norepi',
      'medium',
      `Heads up: norepinephrine premix changes 12/1 from 4 mg/250 to 8 mg/250. The library entry "Levo DOUBLE" must be picked. If your patient comes from the ED on the old bag, finish it on the old entry, then swap. Two RN check at each swap. Demo with Kwame at 0645 and 1845.`,
    ],
    [
      'ostomy',
      'hard',
      `Ingrid will show convex vs flat with a mirror and a stoma made of ham, Thursday 2 pm, bring scissors`,
    ],
    [
      'dysphagia',
      'medium',
      `IN-SERVICE SIGN IN
Topic: IDDSI levels, thick vs thin, why coughing is not the only sign
Presenter: Bok-soon Yoon, CCC-SLP
Attendees
1. Tameka Rudd
2. Pono Kealoha
3. Marisol Vega
4. D. Ingram
Length 30 min`,
    ],
    [
      'hospice-lunch',
      'medium',
      `Mottling, apnea, the rally: what families see in the last week. One hour, CE pending. Chaplain Dominic Ferrante and RN Maureen Quill. Zoom link in calendar.`,
    ],
    [
      'narcan',
      'easy',
      `Naloxone training for all bus drivers and cafeteria staff Mon 11/30, 3:15, library. Nurse Bev brings oranges.`,
    ],
    [
      'restraint',
      'hard',
      `Reminder after survey: mitts tied to a rail are a restraint. Mitts loose are not. He pulled his NG is a reason to look for pain first.`,
    ],
    [
      'photo-policy',
      'medium',
      `Wound photos: use the unit camera only, label with ruler and date, no faces, no tattoos, upload before you leave the room and delete. A toe on your own phone is a breach even if nobody knows whose toe.`,
    ],
    [
      'blood-admin',
      'easy',
      `Blood administration update:
• Vitals pre, 15 min, hourly, post
• Stay the first 15 min
• Reaction: stop, new tubing, NS, call, recheck band
• Send bag + purple top
• Jehovah's Witness: use the preference form, ask alone
Read and sign by 11/30, Josefina Abad`,
    ],
    [
      'eat-sleep-console',
      'medium',
      `From: Marjorie Oakes
To: NICU, postpartum
Subject: ESC goes live Sunday

We retire Finnegan on 11/29. Can the baby eat 1 oz, sleep an hour, be consoled in ten minutes? If yes, no morphine. If no, huddle. Mom is the first medicine. Cards are at the desk.`,
    ],
  ]),
  ...aboutNobody('wh-unit-statistics', [
    [
      'falls',
      'easy',
      `October falls: 6 (2.9/1000 pt days), 1 with injury, 4 toileting related, 2 bed alarm off. Goal < 2.5.`,
    ],
    [
      'dashboard',
      'medium',
      `WEST WING QAPI, Q3
Residents on antipsychotics 11% (state 14)
Weight loss > 5%: 3 residents
UTI: 5
Falls w/ major injury: 0
Rehospitalized in 30 d: 17%
Presenter: P. Mulcahy DON`,
    ],
    ['door-to-needle', 'easy', `Door to needle median 41 min (n=18), best 22. CT turnaround 14. Thank CT.`],
    [
      'nurse-scores',
      'hard',
      `Scan compliance: Jennifer 99.1, Pham 98.7, Amadi 97.2, Ortega 94.0, agency 81.6. Ortega was on vent hall where the scanner dies, be kind.`,
    ],
    [
      'dialysis-kpi',
      'medium',
      `Kt/V > 1.2: 94% | Hgb 10-11.5: 71% | Phos < 5.5: 48% | Catheters > 90 d: 9 of 62 | Missed treatments 4.1/100 | Peritonitis 0.18 per pt yr | Transplant referred 22`,
    ],
    [
      'ems-quarter',
      'medium',
      `Q3 runs 1,904. Chest pain 211, falls/lift assist 388, overdose 97 (naloxone 61, ROSC 2), peds 44, refusals 402. Avg chute 78 s. Medic 7 most trips, Engine 14 most lift assists.`,
    ],
    [
      'wait-times',
      'hard',
      `0800 11 waiting, longest 2h40 tooth, 3 chest pain 2 with EKG done, 1 ankle, LWBS 4 overnight`,
    ],
    [
      'pressure-injury-prevalence',
      'medium',
      `Prevalence day, 11/18: 124 seen, 9 HAPI: heel 4, coccyx 3, device (nasal cannula ear) 2. Stage 3+: 1. Surveyors Moe, Lucero, Tran. Data go to NDNQI Friday.`,
    ],
    [
      'ld-volume',
      'easy',
      `L&D October: births 214, C/S 31%, inductions 88, TOLAC 12 (9 VBAC), PPH > 1000 mL 7, NICU admits 26, twins 5, RhIG 19, epidural rate 74%.`,
    ],
    [
      'bed-count',
      'hard',
      `Huddle: ICU 0, step 1, tele 2, med-surg minus 4, psych hold 3 in ED, peds open. Diversion ends 1000 per Dorcas.`,
    ],
  ]),
  ...aboutNobody('wh-teaching', [
    [
      'chf-zones',
      'easy',
      `GREEN: no swelling, weight same. YELLOW: up 3 lb in a day or 5 in a week, more pillows — call us 555-0100. RED: can't breathe lying flat, chest pain — 911.`,
    ],
    [
      'hip-precautions',
      'medium',
      `After your new hip: don't bend past 90, don't cross your ankles, don't twist. Sit in a firm chair with arms. Your therapist will show you stairs. "Up with the good, down with the bad."`,
    ],
    [
      'warfarin',
      'easy',
      `Take Coumadin the same time each evening. Keep your spinach steady. Your INR visit: __________`,
    ],
    [
      'sleepy-meds',
      'hard',
      `Kids who begin a seizure medicine can be sleepy after lunch for two weeks. Let them rest. If an arm or leg jerks, look at the clock and call the office.`,
    ],
    [
      'pd-cloudy',
      'medium',
      `Cloudy bag? Save it. Call the PD nurse day or night, 1-800-555-0156. Don't wait for fever. Bring the bag in a clean trash bag. Keep cats, babies and fans away when you connect.`,
    ],
    [
      'renal-foods',
      'medium',
      `LOW POTASSIUM SWAPS
coconut water → lemon water
banana → apple
tomato salsa → pepper salsa
beans → 1/4 cup or none
nuts → unsalted popcorn
Take phosphate binders with the FIRST bite. If they taste like chalk, ask us for chewables.`,
    ],
    [
      'ostomy-kit',
      'hard',
      `Rosie the red stoma says: I should be pink to red, moist, and I never hurt. If I turn purple, call.`,
    ],
    [
      'breastfeeding',
      'medium',
      `Normal first week: loses up to 10 percent, back at birth weight by day 10-14. 8-12 feeds. Wet diaper each day of age until day 6. Yellow skin below the belly button, won't wake: phone us, any hour.`,
    ],
    [
      'asthma-plan-classroom',
      'easy',
      `Asthma lesson for grade 3: "Maya breathes in through her spacer: one, two, three, four. Maya waits a minute. Then again!" Color Maya's lungs green, yellow or red.`,
    ],
    [
      'stroke-family',
      'medium',
      `What left neglect looks like at home: your person may shave half his face, leave half the plate, bump the left door frame. Approach from the left, put the clock and the TV there. It's not stubbornness.`,
    ],
  ]),
  ...aboutNobody('wh-simulation', [
    [
      'sim-sepsis',
      'easy',
      `SIMULATION ONLY – NOT A REAL PATIENT
Name: Sim, Samantha  DOB 01/01/1950  MRN 000TEST12
Dx: urosepsis. T 39.2, BP 78/40, lactate 5.
Learner tasks: cultures, 30 mL/kg, abx < 60 min.
Actor: Ms. Alvarado plays daughter`,
    ],
    [
      'manikin',
      'medium',
      `SimMan "Mr. Hector Ghost" has a wound vac, foley and bad attitude, room C, fictional, pretend chart only. Reset between groups.`,
    ],
    [
      'test-ehr',
      'easy',
      `Playground environment. Use test patient ZZTEST, ORCHID, DOB 02/02/1972, MRN 999000417 to practice charting insulin and scanning. Never chart on a live patient.`,
    ],
    [
      'mock-code-script',
      'medium',
      `Mock code, unannounced, Thursday. Manikin in empty bed 31, card on chest reads "TEST PATIENT Bob Blank 66M post CABG day 2, found down."
Time to compressions goal 20 s. Time to shock goal 120 s. Debrief in hallway with Terrence.`,
    ],
    [
      'disaster-drill',
      'hard',
      `DRILL DRILL DRILL
Red: volunteer 4 "Darlene" pelvis
Yellow: volunteer 9 "Marcus" tib-fib, moulage
Green: volunteer 11, refuses
All victims are theatre students; do not place real IVs.`,
    ],
    [
      'case-study-learner',
      'hard',
      `Case 3 (made up for class, no actual person): Mrs. Example, 82, rm 227, facial droop at 1412, Afib, Eliquis held. Write your SBAR in 60 seconds and read it to a partner.`,
    ],
    [
      'ob-sim',
      'medium',
      `Shoulder dystocia sim card. "I'm Noelle, G2P1, 39 weeks, 4 kg baby, please don't let my husband faint." Noelle is the birthing simulator. McRoberts, suprapubic, document head-to-body time on the fake chart.`,
    ],
    [
      'standardized-patient',
      'medium',
      `SP role sheet: You are "Kyle Sample", an invented 24 y/o who woke from an overdose and wants to leave. You were given 4 mg naloxone. Be rude until asked about your dog. Payment $28/hr, park in lot D.`,
    ],
    [
      'demo-mar',
      'easy',
      `Training MAR – dummy resident "Practice, Patty" – levothyroxine 75, apixaban 2.5, Senna. For LPN orientation. Shred after.`,
    ],
  ]),
  ...aboutNobody('wh-order-sets', [
    [
      'dka',
      'easy',
      `ADULT DKA ORDER SET
☐ NS 1 L bolus x __
☐ Insulin 0.1 units/kg/h
☐ K < 3.3 hold insulin, give 40 mEq
☐ BMP q4h, ketones
☐ D5 when BG < 250
☐ Notify MD gap closed x2`,
    ],
    [
      'palliative',
      'medium',
      `Comfort measures: morphine 2-4 mg IV q15 min prn dyspnea, lorazepam 0.5-1, glyco 0.2, turn q4 if comfortable, no vitals, open visiting.`,
    ],
    [
      'post-thyroid',
      'medium',
      `After thyroidectomy: HOB 30, neck circumference q2 x 12 h, suture kit taped to the bed, Ca q6h, Chvostek each shift. Neck tight or hoarse = open at bedside and call, in that order.`,
    ],
    [
      'bronchiolitis',
      'easy',
      `Peds bronchiolitis: nasal suction, HFNC 1-2 L/kg, FiO2 titrate to 90%, no albuterol, no steroid, NPO if RR > 65, contact + droplet. Rapid response: apnea, head bobbing, FiO2 > 50.`,
    ],
    [
      'preop-standing',
      'medium',
      `Standing orders for joint replacement, Drs. Arce and Pham:
Chlorhex bath x2
MRSA nares
Celebrex 400, Tylenol 1 g, gabapentin 300 (omit > 75 y)
TXA 1 g unless PE, stent < 6 mo
Patient to mark own knee with nurse present`,
    ],
    [
      'vanc',
      'hard',
      `pharm to dose = yes by default unless you uncheck it. trough only if CRRT, AUC for all others, redraw by us not by you`,
    ],
    [
      'rhogam-order',
      'easy',
      `Rh immune globulin 300 mcg IM x1: ☐ 28 wk ☐ postpartum, baby Rh pos ☐ bleed/trauma. Indication: mother O/A/B/AB neg. Antibody screen date ____ Lot ____`,
    ],
    [
      'psych-prn',
      'medium',
      `Agitation, adult: talk, then hydroxyzine 25-50 PO, then olanzapine ODT 5-10, then B52 IM. Not Zyprexa + Ativan IM within the hour. Debrief with the person and staff. Seclusion order good for 4 h adult, 2 h teen.`,
    ],
    [
      'jail-detox-orders',
      'hard',
      `Standing librium for booking nurse: CIWA over 10, not pregnant, no liver failure, 50/50/25/25. Court van does not change it.`,
    ],
  ]),
  ...aboutNobody('wh-pocket-cards', [
    ['gcs', 'easy', `GCS: E4 V5 M6. Eyes spontaneous 4, voice 3, pain 2, none 1. Under 8 intubate.`],
    [
      'report-numbers',
      'medium',
      `WHO TO CALL
Stroke RN 4410
IV team 3318
Chaplain (Dominic) 2207
Interpreter 1-800-555-0171, pin on phone
Biomed 2200
House sup Dorcas 5001
Blood bank 2614`,
    ],
    [
      'braden',
      'easy',
      `Braden ≤ 18 at risk, ≤ 12 high. Heels up, turn q2, foam on sacrum, RD consult, no diapers in bed.`,
    ],
    [
      'shorthand',
      'medium',
      `New grads, what they mean by it: "the lap chole" = a person with a name, use the name. "Frequent flyer" = never write it. PTA prior to arrival or PT assistant, ask. BB baby boy or blood bank, ask.`,
    ],
    [
      'rule-of-15',
      'hard',
      `sugar 41, sweaty, swearing = amp of d50. sugar 62 and eating = juice. sugar 88 and weird = not sugar, call`,
    ],
    [
      'apgar',
      'easy',
      `APGAR\t0\t1\t2
Color\tblue\tacro\tpink
HR\t0\t<100\t>100
Grimace\tnone\tface\tcry
Tone\tlimp\tsome\tactive
Breath\tnone\tweak\tstrong`,
    ],
    [
      'eponym-signs',
      'hard',
      `Homans calf, Kernig knees, Brudzinski neck, Murphy RUQ, Grey Turner flank, Cullen belly button, Chvostek cheek, Trousseau cuff. Kussmaul breathes, Cushing triads, Beck muffles.`,
    ],
    [
      'isbar-blank',
      'medium',
      `I am ______ from ______ calling about room ___
S: he/she is ______ right now
B: here for ______, POD __, hx ______
A: I think ______
R: I need you to ______ by ____
Read back.`,
    ],
    [
      'tele-k',
      'medium',
      `K 3.3 + Mg 1.6 + NSVT: replace both, K > 4, Mg > 2. QTc > 500: look for azithro, Zofran, haldol, sotalol, methadone.`,
    ],
  ]),
  ...aboutNobody('wh-infection-bulletins', [
    [
      'norovirus',
      'easy',
      `Norovirus on B wing, 7 residents and 3 staff since Tuesday. Soap not gel, trays on paper, no group dining until 48 h clear.`,
    ],
    [
      'candida',
      'medium',
      `INFECTION PREVENTION ALERT
C. auris has been found in two facilities in the county. Screen axilla/groin on any admit with trach or vent from LTACH. Contact precautions, List P wipes only. Equipment stays in the room. Call Wilhelmina Asante, IP, x6117.`,
    ],
    [
      'lice-letter',
      'easy',
      `Dear families of Room 12, a case of head lice was found in your child's class. No child is named and none is sent home early. Please check behind the ears tonight. Nurse Bev`,
    ],
    [
      'rsv',
      'hard',
      `rsv is up: 41 of 120 swabs, mateo the vending robot still delivers masks at the peds door, use them`,
    ],
    [
      'tb-exposure-generic',
      'medium',
      `Airborne rooms: 501, 502, ED 9. Three AFB eight hours apart before you take the sign down, one of them early morning. N95 fit tests with Trish, Wed 7-3. Beards: PAPR.`,
    ],
    [
      'flu-clinic',
      'easy',
      `Flu shot cart route, Thu 11/26: 0600 ED, 0645 ICU, 0730 Dialysis, 1400 Laundry, 1830 nights 4E. High dose for 65+. Volunteers: Renaldo, Joy, Pang.`,
    ],
    [
      'cdiff-board',
      'medium',
      `Days since last hospital-onset C diff: 23
CLABSI: 61
CAUTI: 8 (sigh)
MRSA bacteremia: 140
Hand hygiene secret shopper 79%, nights beat days again`,
    ],
    [
      'hep-b-dialysis',
      'hard',
      `HBsAg positive goes in the back room, own machine, own tape, own nurse for the shift. Negative and not immune: vaccine, four doses, titer.`,
    ],
    [
      'measles-line',
      'medium',
      `If a caller says fever, red eyes and rash that began on the face: do NOT put in the waiting room. Mask, side door, room 9, only staff with two MMR or titer. Tell the county, 555-0180.`,
    ],
  ]),
  ...aboutNobody('wh-union-hr', [
    [
      'picket',
      'easy',
      `RNs: informational picket Wed 12/2 0600-0900, main entrance. Safe ratios save lives. Sign up with Beatriz or Jomar.`,
    ],
    [
      'grievance',
      'medium',
      `GRIEVANCE 26-40
Grievant: Renaldo Espiritu, dialysis tech
Article: 14.3 meal break
Facts: on 11/04 and 11/06 12 chairs, 2 techs, no break in 10 h.
Remedy: pay + third tech
Steward: Cora Whitlock`,
    ],
    [
      'job-ad',
      'easy',
      `HOSPICE RN CASE MANAGER, full time. 12-14 patients, PPS and FAST know-how, morphine pumps, car required, on call 1 in 5. Bilingual Spanish or Hmong $2/h. Send résumé to hr@valleyhospice.example`,
    ],
    [
      'shift-bid',
      'medium',
      `Holiday bid results
Thanksgiving D: Kowalski, Lee, Sandoval; N: Nakamura, Adeyemi
Christmas D: Hosseini, Broussard; N: Long, Young
New Year D: Rose, Grace; N: Summer (traveler)
Swaps through Bernice by 11/25.`,
    ],
    [
      'float-pay',
      'hard',
      `if you are pulled to psych, peds or the vent hall its +4, telemetry is not a float if you have the strip class (ask Marguerite)`,
    ],
    [
      'needle-stick-policy',
      'medium',
      `Exposure: wash, report, Occupational Health in two hours. Source labs: HIV, HBsAg, HCV, drawn with consent per state law. PEP first dose free in the ED, no co-pay, no questions from your manager.`,
    ],
    [
      'scrub-colors',
      'easy',
      `Colors from Jan 1: RN navy, LPN teal, CNA wine, PT/OT/ST black, RT gray, EVS forest, dietary khaki. No hoodies at the bedside. Badge above waist, last name covered ok on psych.`,
    ],
    [
      'offer-letter',
      'medium',
      `Dear Ms. Okeke-Brandt,
We are glad to offer you the post of Speech-Language Pathologist, acute rehab, $46.10/h, start 12/14/2026. Please bring your license, CCC card and two IDs to 2200 Mercy Way, Suite 110.
Odalys Figueroa, Talent`,
    ],
    [
      'parking',
      'hard',
      `blue F-150 BKT 4471 is in the ambulance bay with lights on, medic 7 cannot get out, owner to ED desk now please`,
    ],
    [
      'exit',
      'medium',
      `Subject: Last day

After 31 years of bedpans, births and one flood, I clock out Friday 12/4 at 1530. Cake in the dialysis break room. No speeches. Norma, the fern is yours.
— Tolbert`,
    ],
  ]),
  ...aboutNobody('wh-kudos', [
    [
      'daisy',
      'easy',
      `DAISY winner for November: Chidinma Amadi RN, 3W. She catches what others miss. Pins at noon huddle.`,
    ],
    [
      'birthdays',
      'easy',
      `November staff birthdays!
11/3 Luz – ICU
11/9 Tuan – pharmacy
11/14 Miss Opal – dietary
11/22 Big Mike – RT
11/30 Joy – hospice volunteer
No nuts in the cake please.`,
    ],
    [
      'iv-queen',
      'hard',
      `Shout out to Trish, two sticks nobody else could get and a PICC dressing at shift change, bring her coffee`,
    ],
    [
      'years',
      'medium',
      `Service pins: 5 years Pradeep (PT), Hodan (interpreter), 10 years Ingrid (wound), 20 years Dr. Salcedo (oncology), 35 years Cora (blood bank, still faster than the robot).`,
    ],
    [
      'zero-falls',
      'medium',
      `West wing had zero falls for 30 days!!! Pizza for all three shifts. Credit to Pono and Fatima for the toileting rounds, and to maintenance for the lights. Dolores owes Steve five bucks.`,
    ],
    [
      'new-baby-none',
      'medium',
      `Welcome aboard: Sione (EMT, likes night trucks), Wren (peds OT, has therapy rabbit Biscuit), Dr. Anan (nephrology), and Father Lou, who covers weekends. Say hi.`,
    ],
    [
      'team-code',
      'hard',
      `that code last night ran like a clock: Farhad on the chest, Long on airway, Grace on meds, Young on the clock. proud of yall`,
    ],
    [
      'nurses-week',
      'easy',
      `Nurses Week raffle: Mon foot massage, Tue scrubs card, Wed stethoscope (engraved), Thu day off, Fri a goat. Tickets from Bernice. Must be present to win the goat.`,
    ],
    [
      'preceptor-letter',
      'medium',
      `To the nominating committee: Hyun-woo Seo taught eleven new graduates to look at the neck before the monitor. She is patient when a line clots and stern when a rail is down. I recommend her for Preceptor of the Year. — Ezeh`,
    ],
  ]),
  ...aboutNobody('wh-blank-forms', [
    [
      'admission-assessment',
      'easy',
      `Patient name: ______________ DOB: __/__/____ MRN: ________
Allergies: ____________
Skin: intact / tear / PI stage __
Falls: Y N   Swallow: pass / fail
Lives with: ________  Interpreter: ______`,
    ],
    [
      'mar-blank',
      'easy',
      `Resident ________ Rm ___ | Drug | Dose | 0800 | 1200 | 1700 | 2100 | R=refused H=held O=out`,
    ],
    [
      'pcr-blank',
      'medium',
      `RUN # ______ UNIT ___ DATE ________
CC: ______ ONSET: ____ HX: ____
VS 1 BP __/__ HR __ RR __ SpO2 __ GCS __
ASA ☐ NTG ☐ 12-lead ☐ STEMI alert ☐
Refusal signature X__________ Witness X__________`,
    ],
    [
      'placeholder-letter',
      'medium',
      `Dear Parent/Guardian of [STUDENT NAME],
[STUDENT NAME] was seen in the health office on [DATE] at [TIME] for [COMPLAINT]. Temp [T]. Returned to class / sent home with [ADULT]. Please send medicine in its original bottle.
[NURSE]`,
    ],
    ['wound-blank', 'easy', `Site __ Stage 1 2 3 4 U DTI  L __ W __ D __  Tunnel @ __ o'clock  Odor Y N  Tx ________`],
    [
      'brain-sheet',
      'medium',
      `RM__ NAME______ AGE__ CODE__ ISO__
DX________ HX________
07 __ 08 __ 09 __ 10 __ 11 __ 12 __
BG __ __ __ __  I/O ___/___
LINES____ DRIPS____ LABS K__ Mg__ Hgb__
PT/OT__ DIET__ BM__
TO DO ☐ ☐ ☐ ☐ DAUGHTER CALL ☐`,
    ],
    [
      'handlebars',
      'hard',
      `{{room}} {{last}}, {{first}} {{age}}{{sex}} s/p {{procedure}} {{date}}: {{nurse}} to {{oncoming}}. Drains {{drains}}. If {{urine}} < 30 call {{resident}}.`,
    ],
    [
      'jail-kite-form',
      'medium',
      `HEALTH SERVICES REQUEST (kite). Print name ________ Booking # ________ Pod __ Bunk __
Problem: ☐ tooth ☐ pain ☐ meds ☐ mental ☐ other ________
I understand a $3 fee. Sign ________
Nurse use: seen ___ triage 1 2 3`,
    ],
    [
      'hospice-visit',
      'hard',
      `PPS __% FAST 7_ MAC __ cm wt __ | apnea y/n mottling y/n | kids here? rosary? dog? | meds counted with ______`,
    ],
    [
      'sw-psychosocial-blank',
      'easy',
      `PSYCHOSOCIAL ASSESSMENT
Name (as the person says it): __________
Living: house / shelter / car / with ______
Income ____ Insurance ____
Support 1 ______ phone ______
Safety at home: yes / no / not asked because ______`,
    ],
  ]),
  ...aboutNobody('wh-research-recruitment', [
    [
      'heart-failure',
      'easy',
      `Do you have heart failure and a scale? HOME-BEAT study pays $40/visit. Call Nadia Rahimi, coordinator, 555-0191.`,
    ],
    [
      'wound-gel',
      'medium',
      `IRB 26-0418 recruiting: adults 18+, plantar diabetic ulcer 1-6 cm2, Wagner 1-2, ABI > 0.6. Exclusion: osteo, dialysis, steroid > 10 mg. PI Thaddeus Moe, DPM. Text wound team if you see a match; do not text names.`,
    ],
    [
      'opioid-mothers',
      'medium',
      `Are you pregnant and taking buprenorphine or methadone? Women's Lane study wants your view of postpartum care. One hour by phone, interpreter available, $50 card, no urine test. ethel.tran@lanes.example`,
    ],
    [
      'nurse-sleep',
      'easy',
      `Night nurses wanted: wear a watch, spit in a tube, four shifts. Sleep & Shift Lab, Dr. Kalu. Free coffee (after).`,
    ],
    [
      'abstract',
      'medium',
      `Background: unwitnessed falls on apixaban are scanned at high rates. Methods: 412 inpatients, six sites, 2022-2025. Results: intracranial bleed 3.4%; GCS drop or vomiting caught all but one. Conclusion: a rule of Sandoval and Bose may cut scans by half.`,
    ],
    [
      'preterm',
      'hard',
      `flyer by the scale: "parents of a 24-31 weeker? tell us how the first kangaroo hold felt" QR, room 9, cookies, Wren OT`,
    ],
    [
      'dysphagia-trial',
      'hard',
      `Screening: stroke < 7 d, fails water swallow, can say name and birth date, wife or other proxy present to consent. Randomize mask vs none. Envelope in ST office, ask Bok-soon.`,
    ],
    [
      'registry',
      'medium',
      `Sickle Cell Voices registry: be 13 or older, have SS or SC. No blood draws. Surveys in English, Spanish, French, Kreyòl. The oldest member is our mascot Hattie Hippo.`,
    ],
  ]),
  ...aboutNobody('wh-staff-messages', [
    ['trade', 'easy', `anyone want my Sat 7p on tele? I'll take your Tuesday and bring tamales. -Lupita`],
    [
      'thread',
      'medium',
      `[0644] Mo: who has code phone
[0645] Ji-ho: me til 7 then Trish
[0646] Mo: and the stroke phone
[0646] Ji-ho: dead. charging by the ice machine
[0651] Trish: here, parking is a war`,
    ],
    [
      'bring-scanner',
      'hard',
      `hey its jen on 3, can priya send the bladder scanner back up, ours says low gel whatever that means`,
    ],
    [
      'meeting-minutes',
      'medium',
      `Unit council 11/18. Present: Amadi, Pham, Whitlock, Ortega. Old: alarm volume at night, brown noise trial. New: mitts policy, who orders soup after 8, chest tube cart moved. Next: 12/16, Pham brings snacks.`,
    ],
    [
      'vendor',
      'medium',
      `Hi Ingrid, I'll be on site Monday with the new cast kit for plantar ulcers, lunch for 12, and the heel boots you asked about. Best, Anselm Paz, Territory Manager, cell 602-555-0128`,
    ],
    [
      'room-temp',
      'hard',
      `9 is freezing 12 is a sauna 14 smells like paint. facilities says long says friday. long says grace has the key`,
    ],
    [
      'volunteer-schedule',
      'easy',
      `Hospice volunteers, week of 11/23: Mon piano Eunice, Tue pet visit Biscuit & Wren, Wed haircuts Sal, Thu off, Fri vigil training with Chaplain Ferrante.`,
    ],
    [
      'choir',
      'medium',
      `Reminder: the second graders sing in the memory wing Wed at 2. Amazing Grace, You Are My Sunshine, Feliz Navidad. Masks, clean hands, no hugging unless a resident asks first.`,
    ],
    [
      'phone-list',
      'easy',
      `Field phones: Yvette 555-0111, Pradeep 555-0112, Kalei 555-0113, Shirley 555-0114, after hours 555-0110`,
    ],
  ]),
  ...aboutNobody('wh-questions-about-nobody', [
    ['crush', 'easy', `Can apixaban be crushed and given by PEG, or only by NG?`],
    [
      'levsin',
      'medium',
      `what do you all use for terminal secretions when the family hates the sound, levsin or atropine drops, and does either do anything really`,
    ],
    [
      'icd-deactivate',
      'medium',
      `In general, when a person with an ICD enrolls in hospice, who turns off the shocks, the device clinic or the rep? And does a magnet taped over it count as overnight fix?`,
    ],
    ['phos', 'easy', `Does coconut water have more potassium than orange juice? Making a renal handout.`],
    [
      'school-law',
      'medium',
      `Does state law let a bus aide give rectal diazepam, or nasal only? We're writing the field trip policy for next fall and nobody has a seizure plan on file this year yet.`,
    ],
    ['thick-ice', 'hard', `is ice cream a thin? jello? asking for the whole dining room not one plate`],
    [
      'write-protocol',
      'medium',
      `Write a one-page procedure for home-health aides on what to do when nobody answers the door: knock twice, call, look for mail, call the office, welfare check. Friendly tone, 6th grade reading level.`,
    ],
    [
      'jw',
      'hard',
      `do jehovahs witnesses take albumin, cell saver, epo? and does the card have to be copied every time`,
    ],
    [
      'excel',
      'easy',
      `Excel: column B is room, C is "Y" for isolation. How do I count isolation rooms by wing where wing is the first digit of the room number?`,
    ],
  ]),
  ...aboutNobody('wh-stories', [
    [
      'mystery-novel',
      'medium',
      `Chapter 9. Nurse Ottoline Vane lifted the sheet in bed 14. Lord Percival had been dead an hour, yet his pulse, said the chart, was seventy-two at noon. "Somebody," she told the reader, "has been charting fiction in my fiction."`,
    ],
    [
      'history-of-nursing',
      'easy',
      `In Scutari in 1854 Florence Nightingale counted deaths from typhus and dysentery by month and drew them as wedges; clean water did more than any drug on her shelves.`,
    ],
    [
      'joke',
      'hard',
      `a nurse, a chaplain and a respiratory therapist walk into a bar. the bar alarm goes off. nobody looks up.`,
    ],
    [
      'tv-episode',
      'medium',
      `Spoilers, Mercy Ward S4E2: Dr. Jax Storm skips the biopsy, Sister Prudence fakes a coma, and the twins are swapped in the NICU again. The intubation was backwards, as always.`,
    ],
    [
      'poem',
      'hard',
      `Rose in the window bed,
lily on the sill,
the night drips slow in milliliters,
the pump forgives, the hall is still.
(from the break room wall, author unknown)`,
    ],
    [
      'founder',
      'medium',
      `Our wing is named for Cordelia Baptiste, who opened the county's first maternity home in 1911 and taught forty midwives to boil their scissors. Her portrait hangs by the elevator; the clock below it has never been right.`,
    ],
  ]),
  ...aboutNobody('wh-station-life', [
    [
      'truck-check',
      'easy',
      `Medic 7 0700: monitor ok, suction ok, narcs 2/2/4 sealed 55120, O2 1400, stretcher battery swapped, diesel 3/4. Arvizu/Chee`,
    ],
    [
      'dispatch-test',
      'medium',
      `0800 all-call test. Medic 3 ok, Medic 7 ok, Engine 14 ok, LifeWing 3 out of service for weather. This is a test; no patient, no address.`,
    ],
    [
      'hydrants',
      'hard',
      `61 Harbor View Terrace is a vacant lot now, gps still sends us there for lift assists at 16, fix the map`,
    ],
    [
      'hospital-status',
      'easy',
      `Status 1500
Mercy\tSTEMI open\tstroke open\tpeds closed
St. Brendan\tSTEMI open\tCT down til 1700
County\ttrauma open\tpsych full
Hilltop\tdiversion`,
    ],
    [
      'invoice',
      'medium',
      `Bill to: Valley Ambulance, 400 Depot Rd. 6 cases nitrile L, 2 IO drivers, 1 peds IO needle box, freight. Net 30. Ship to attn Capt. Lindqvist. Inv 90217-C, due 12/21/2026.`,
    ],
    [
      'pub-ed',
      'medium',
      `Stop the Bleed at the feed store, Sat 11/28, 10-12. Learn tourniquets from Firefighter Tuiasosopo, CPR from Medic Arvizu. Kids can hear their own heart. Chili by the Auxiliary.`,
    ],
  ]),
  ...aboutPatients('wh-visit-narratives', [
    [
      'home-pt-discharge',
      'easy',
      `HOME HEALTH PT DISCHARGE
Patient: «name:Okechukwu Eze»
DOB: «date:04/22/1951»
Start of care: «date:9/14/2026»
Last visit: «date:11/13/2026»
Dx: R BKA, PAD, prosthesis delivered in October
Gait: household with SPC, 180 ft
TUG: 31 s -> 17 s
Stairs: 4 with rail, supervision
Phantom pain: 3/10, mirror box helps
HEP: wife «name:Adaeze» leads it, video on her phone
Reason: goals met`,
    ],
    [
      'hospice-admit-story',
      'hard',
      `Admission, Maple side of town.
Nobody answered, then a boy of about ten let me in.
«name:Grandpa Iosefa» is in the front room by the TV.
He weighs maybe 110.
The pancreas was found in August and he said no to everything after that.
He wants: the game on, the dog on the bed, no hospital.
«name:Losa» gives the drops. She is afraid of the drops.
We practiced with water until she laughed.
I'm back Thursday.`,
    ],
    [
      'wound-visit-lines',
      'medium',
      `visit 11 of 18
pt «name:Verlene Pickering»
L lat malleolus VLU 4.4 x 3.0 x 0.2
last wk 5.0 x 3.1
drainage mod, greenish tinge, no odor after wash
4 layer wrap, toes pink
c/o wrap too tight at night, cut off last one «date:Sat 11/14»
wt up 5 lb, ankles, called Dr Amin -> extra torsemide x3d
next visit Fri
neighbor «name:Mr. Bui» lets me in the back`,
    ],
    [
      'postpartum-home',
      'medium',
      `Nurse-Family visit 3
Mom: «name:Itzel C.», 19
Baby: «name:Leonel», 16 days
Wt 3.62 kg, above BW
Feeding: breast, L side cracked, lanolin
EPDS 14, item 10 = 0
BP 142/92, 144/90 after rest, HA since yesterday
Called OB line, going to triage now
Grandmother drives, I follow with the bag`,
    ],
    [
      'vent-home',
      'hard',
      `2200 took over from day nurse
2215 sx x2 white thin
2300 trilogy PC 18/6, rate 14, leak 22
0010 «name:Sammy» awake, wants the penguin story
0030 baclofen + keppra by GT
0200 sats 88, mucus plug, bagged, sx, 97
0215 dad up, ok
0400 turned, heels good
0600 bath, new ties
0645 school bus nurse called, told her plug at 2`,
    ],
    [
      'infusion-chair',
      'easy',
      `Infusion suite note
«date:11/20/2026», chair 4
«name:Marisela Duarte-Finch», MRN «mrn:INF-20983»
Infliximab 5 mg/kg, dose 6, UC
Pre: Tylenol, Benadryl 25 PO
VS 118/70, 76, 98.2
0910 start, 0940 chest tightness + flush, stopped
Solu-Medrol 60, sats 97 throughout
1015 resolved, restarted at half rate, done 1240
Home with husband «name:Corey»`,
    ],
  ]),
  ...aboutPatients('wh-care-conference', [
    [
      'snf-72-hour',
      'medium',
      `72-HOUR CARE CONFERENCE
Resident: «name:Lindell Thibodeaux»
Present: son «name:Remy», RN, PT, RD, SW
Nursing: foley out, voiding; pain 3
PT: WBAT, 60 ft, wants home by Thanksgiving
RD: wt 142, eats half, hates the shakes
SW: lives alone, 9 steps, stairlift broken
Plan: tentative dc «date:11/25», HH RN/PT
Code: full, POLST to be redone`,
    ],
    [
      'icu-family-meeting',
      'hard',
      `Who was in the room: «name:Mariam», both brothers, me, the fellow, an Arabic interpreter on the tablet.
What they know: heart stopped at work, twenty-two minutes.
What we said: MRI day 5 is bad, no reflexes below the eyes.
What they said: «name:Baba» would never lie in a bed like this.
What they asked: can we wait for the uncle.
Decision: no CPR, wait till Sunday, then talk about the tube.
Organ agency: not raised by us.`,
    ],
    [
      'rehab-team',
      'easy',
      `IRF TEAM CONFERENCE «date:Tuesday, November 17, 2026»
Patient: «name:Ngaire Tamahana», 59
Dx: C6 incomplete SCI, diving
Bowel: program q24 effective
Bladder: IC q6, dtr trained
Skin: L isch stage 2 closing
PT: sliding board mod A
OT: feeds self w/ cuff
Barriers: van not accessible, «name:Hemi» works nights
ELOS «date:12/11»`,
    ],
    [
      'discharge-huddle',
      'medium',
      `Hard discharges, Thursday
1. «name:Pruett» – needs dialysis chair, three units say no (behavior)
2. «name:Anguiano» – undocumented, PEG, sister in the trailer can learn feeds
3. «name:Stepanyan» – dtr wants acute rehab, payer says SNF, P2P at 2
4. «name:Cloud, V.» – LVAD, no power at home since the storm
5. «name:Hsieh» – medically ready 19 days, guardian hearing
6. none
Ask ethics about 1`,
    ],
    [
      'iep-health',
      'hard',
      `Health plan talk at the school, 2:30
Student: «name:Makaio»
Parents came, grandma too
Trach since he was one; speaks over it
Suction before lunch, after PE
Go-bag rides with him, spare one size down
If it comes out: put it back, then call
He wants his friends told, in his words
Who's trained: Ms. Farr, Mr. Pradhan, me`,
    ],
  ]),
  ...aboutPatients('wh-full-reports', [
    [
      'ems-arrest',
      'easy',
      `INCIDENT «account:26-120774»
Disp 0211 cardiac arrest
Loc «address:1808 Pecan Hollow Dr»
Pt «name:Royce Kimbrough», 57M
Found apneic on bathroom floor, wife «name:Dana» doing CPR
0219 VF, 200 J
0221 VF, 200 J, epi 1
0223 amio 300
0225 ROSC, BP 94/60, ETCO2 38
0231 12 lead anterior STEMI
0248 Mercy cath lab
Meds at home: metoprolol, Entresto, insulin`,
    ],
    [
      'incident-choking',
      'medium',
      `What happened, in order
12:04 lunch tray set, wrong diet (regular)
12:09 «name:Mr. Villarreal» stopped talking, hands at neck
12:09 aide gave back blows, thrusts
12:10 hot dog piece out
12:11 sats 84 RA
12:20 93 on 2 L
12:40 CXR ordered, lungs coarse R
13:05 «name:Socorro» (wife) told, she is furious
14:30 ST re-eval, puree again
Ticket to dietary attached`,
    ],
    [
      'psych-seclusion',
      'medium',
      `SECLUSION RECORD
Pt: «name:Broderick Vail»  MRN «mrn:BH-5510»
Start 2104
Why: threw chair, hit RN with cord, voices telling him staff are bugs
Tried first: talk, quiet room, hydroxyzine
IM olanzapine 10 at 2110
Face to face by Dr. Lipschitz 2135
q15: pacing, pacing, sitting, asleep, asleep
Out 2215
Debrief: "I was scared of the mop."`,
    ],
    [
      'dialysis-code',
      'hard',
      `Tuesday second shift, chair 11
«name:Odell» said "I feel funny" 40 min in
BP 62/40, gave 300 back, legs up
then eyes rolled, no pulse
CPR by Bich, AED one shock
EMS there in 6
pulse back before the truck left
he'd skipped the Saturday before
sister «name:Earline» notified, she's listed first
his cooler and blanket are in the office`,
    ],
    [
      'ld-hemorrhage',
      'easy',
      `PPH SUMMARY
Patient: «name:Amarachi Delgado-Nwosu», MRN «mrn:4471980»
Delivered «date:11/18/2026» 2212
QBL 2,150 mL
Atony; oxytocin, TXA 1 g, methergine held (BP), Hemabate x2
Bakri 400 mL placed 2241
PRBC 3, FFP 2, cryo 1
Hgb 11.2 -> 6.9 -> 8.4
SICU overnight, Bakri out next day
Baby with dad «name:Chuy» in nursery`,
    ],
    [
      'jail-death-review',
      'medium',
      `Mortality review, confidential
Decedent: «name:Gilbert Oxendine», 44
Booked «date:9/27/26», died «date:9/30/26»
Intake: denied drugs, COWS not done
Day 2: vomiting, kite "cant keep water"
Day 3: seen by LPN, BP 88/50, Gatorade
Found 0540, cold
Autopsy: perforated duodenal ulcer
Opportunities: vitals trigger, provider call, weekend staffing`,
    ],
    [
      'transplant-transport',
      'hard',
      `0100 call: lungs for «name:Wendy P.»
0120 she picked up on the second ring, was awake knitting
0200 npo since supper, no fever, on 6 L
0245 neighbor drives, snow on the pass
0410 here, CXM sent, chlorhex bath
0530 dry run?? donor bronch pending
0615 it's a go
0700 to OR 9, she waved`,
    ],
  ]),
  ...aboutPatients('wh-long-lists', [
    [
      'rounds-by-nickname',
      'hard',
      `who's who tonight
1 the twins' mom ( «name:Analyn» ) mag off at 4
2 «name:Coach» – knee washed out, vanc
3 «name:Tiny» – 412 lb, cpap on or he desats
4 «name:Mrs. D'Souza-Reilly» – confused, sees cats
5 empty
6 «name:J.J.» – sickle, pca, mom stays
7 «name:Abuelo Chon» – won't use the call light, yell check
8 «name:Ms. Park» – clear liquids, angry`,
    ],
    [
      'therapy-schedule',
      'medium',
      `Time\tPT\tOT\tST
0800\t«name:Lemoine» (CVA)\t«name:Gaston» (THA)\t«name:Ueda» (TBI)
0900\t«name:Ueda»\t«name:Lemoine»\t-
1000\t«name:Naranjo» (BKA)\t«name:Ueda»\t«name:Lemoine»
1100\tgroup balance\t«name:Naranjo»\ttrach rounds
1300\t«name:Gaston» stairs\t-\t«name:Blaylock» (PD voice)
1400\tnotes\tnotes\tnotes`,
    ],
    [
      'clinic-vaccine-day',
      'easy',
      `Health fair log «date:10/24/2026»
«name:Ana Bermudez» «date:3/3/71» flu, A1c 9.4 referred
«name:Lee Xay» «date:12/9/60» flu, BP 178/98 recheck 170/96
«name:Tom Crowfeather» «date:6/17/48» Covid, FBS 101
«name:Siobhan Daly» «date:8/1/95» Tdap, preg 27 wk
«name:Ibrahim Toure» «date:1/19/83» declined, A1c 5.5
«name:Gwendolyn Pugh» «date:5/30/39» RSV, faint after, juice`,
    ],
    [
      'diet-board',
      'medium',
      `KITCHEN BOARD EAST
E1 «name:Barros» CCD 1800
E2 «name:Whitaker» puree/nectar, aspiration
E3 «name:Lo» renal, no tomato
E4 «name:Steinmetz» gluten (celiac), NO barley soup
E5 «name:Jefferson, C» regular
E5b «name:Jefferson, M» TF only, do not bring a tray
E6 «name:Nez» finger foods, wanders`,
    ],
    [
      'phone-follow-up',
      'medium',
      `48h calls
- «name:Roberta Engels» «phone:555-0161» hernia: fine, bm today
- «name:Duc Pham» «phone:555-0162» no answer x2
- «name:Keisha Rollins» «phone:555-0163» tonsils (son «name:Amari»): drinking, spit blood once, told ED if again
- «name:Mr. Grubb» «phone:555-0164» cataract: sees "the neighbor's nonsense"
- «name:Pooja S» «phone:555-0165» ERCP: belly pain 8, sent in
- «name:Lars Tveit» «phone:555-0166» wrong number`,
    ],
    [
      'picc-rounds',
      'easy',
      `LINE ROUNDS
302 «name:Mulligan, Kate» R PICC day 12, dsg due, TPN
306 «name:Oyelaran, Tope» L IJ day 4, can it come out?
311 «name:Sanchez-Voss, Eva» port accessed «date:11/16», needle change «date:11/23»
315 «name:Fuentes, Abel» midline leaking, pulled
318 «name:Yellowhair, Nora» R PICC occluded red lumen, tPA dwelling
Total central days 41`,
    ],
    [
      'bus-of-residents',
      'hard',
      `For the zoo trip
«name:Marge» – walker, lasix held till back
«name:Lucille» – O2, two tanks
«name:Chester» – diabetic, crackers, glucometer in my bag
«name:Tilly» – will try to leave, yellow hat
«name:Bob C» – colostomy, spare pouch
«name:Bob W» – fine, flirts
Back by 3 for insulin`,
    ],
  ]),
  ...aboutNobody('wh-policies-in-full', [
    [
      'home-visit-safety',
      'medium',
      `HOME VISIT SAFETY
1. Park facing out.
2. Call the house from the car.
3. No answer x2: card on door, call office.
4. Dog loose: do not enter.
5. Weapon seen: leave, call Shirley, then 911.
6. Client fell: do not lift alone, check head, call EMS.
7. Someone else needs care (wife, son): not today, give the number.
8. Write it down before the next house.`,
    ],
    [
      'two-identifiers',
      'hard',
      `Who is this person? Ask, don't tell.
Right: "What is your name and birth date?"
Wrong: "Are you Mr. Garcia?"
Right: compare with band, MRN, consent.
Wrong: room number, bed number, "the lady by the window".
Newborns: mother's name + MRN + band letters.
Unknown: Trauma + phonetic word until registration merges.
Dementia: photo on the MAR.`,
    ],
    [
      'death-on-unit',
      'medium',
      `When someone dies on the unit
– two RNs or MD verify
– time on the strip
– call: family, attending, organ agency (within 60 min), house sup
– ME if: fall, OR in 24 h, jail, under 18
– lines stay in if ME
– rings taped, dentures in
– leaf card on the door
– chaplain any hour
– EVS last, softly`,
    ],
    [
      'medication-pass-ltc',
      'easy',
      `LTC MEDICATION PASS POLICY
Window: one hour before to one hour after
Identify: photo + name spoken by resident
Crush list: see binder
Refusal: circle R, try twice, tell nurse practitioner after 3
Hold: HR < 50 or SBP < 100, code H
LOA: meds in envelopes, family signs
Controlled: count with oncoming at 0700, 1500, 2300
Errors: report the same shift; no blame`,
    ],
    [
      'blood-refusal',
      'medium',
      `If a patient declines blood
1 Ask alone, with an interpreter who isn't family
2 Go through each: red cells, plasma, platelets, albumin, clotting factors, cell saver
3 Copy the card, both sides
4 Small tubes, fewer draws
5 Iron, epo, B12
6 Tell OR, anesthesia, blood bank
7 Minor: call risk, do not promise
8 Respect is the treatment`,
    ],
    [
      'transport-off-unit',
      'easy',
      `RN must ride along when the patient has
• drip that is titrated
• vent, new trach, high flow
• temp pacer
• chest tube to suction
• blood running
• sedation in past 30 min
• restraint or sitter
Porter alone is OK for: stable tele with order, wheelchair to PT, discharge to lobby`,
    ],
  ]),
  ...aboutNobody('wh-newsletters', [
    [
      'west-wing-news',
      'medium',
      `WEST WING WEEKLY
Welcome: Sione, new night aide
Bye: Hazel, off to hospice
Menu: stuffed peppers Wed (puree too)
Family council: 12/8, 6 pm
Flu shots done: 91% of residents
Lost: one left shoe, brown, size 8
Found: three hearing aids, see Pat
Choir: second graders, Wed 2 pm`,
    ],
    [
      'ed-friday',
      'hard',
      `ED FRIDAY FIVE
1. Fish hooks: string pull, then tetanus. Stop the deep dig.
2. Rose has the ultrasound sign-up.
3. Chest pain EKG median is 8 min. Nice.
4. "The drunk in 4" is a head bleed till scanned. We learned that in M&M nationally, keep learning it.
5. Will's chili cookoff, bay 2, Sunday.
6. Yes, six. Wash your mugs.`,
    ],
    [
      'school-nurse-monthly',
      'easy',
      `NURSE BEV'S NOVEMBER NOTE
Send: water bottle, inhaler with a label, snack with no nuts in Room 12
Vision screening: grades 1, 3, 5 on 12/3
Stay home: fever 100.4, vomiting, pink goo eyes
Back after: 24 h with no medicine
Concussion? Bring the doctor form before PE
Forms: district web page, green button
Thank you for the 40 pairs of dry socks!`,
    ],
    [
      'dialysis-patient-newsletter',
      'medium',
      `THE FILTER, holiday issue
Thanksgiving schedule: TTS comes Wed-Fri-Sun
Turkey: 3 oz. Ham: skip.
Sweet potato: boil twice or a spoonful
Fluid tip: frozen grapes
Binders: first bite
Access: feel the buzz each morning
Missing a run? Call 555-0150, we will find a chair
Recipe: apple stuffing, by Norma in the front office`,
    ],
    [
      'hospice-memorial',
      'medium',
      `Evening of Remembrance
Sunday December 6, 5 pm, garden room
All who lost someone this year are welcome
Harp: Eunice Salter
Reading: Chaplain Dominic Ferrante
Names are read only if you send yours by Dec 1
Candles are battery, we have oxygen users
Grief group starts January 7, Thursdays, no fee`,
    ],
    [
      'rehab-gazette',
      'hard',
      `GYM GAZETTE
Best quote: "I want to be able to yell at my own dog."
Parallel bars back from repair
Sliding boards: wipe them!
Stroke support group: first Monday, pizza is mechanical soft
Amputee peer visitor training with Leland, 12/10
Student: Wai-Ling, OT, eight weeks
Hope (the therapy dog) turns six, no treats from trays`,
    ],
  ]),
  ...aboutNobody('wh-sheets-with-staff', [
    [
      'code-team-board',
      'medium',
      `CODE TEAM 11/22 nights
Leader: Dr. Vandersloot
Airway: Gilberto
Compressions: Farhad, Pono
Meds: Grace
Recorder: Young
Runner: Tad
Family: Chaplain Lou
Stroke + STEMI in same hour: call Dorcas`,
    ],
    [
      'clinic-grid',
      'medium',
      `Day\tAM\tPM\tRN
Mon\tHeart failure\tAfib ablation f/u\tDolores
Tue\tWound\tOstomy\tIngrid
Wed\tLiver tx\tHep C\tNadia
Thu\tSickle cell\tInfusion overflow\tTamsin
Fri\tBariatric\tclosed\tMarguerite
Sat\tFlu shots\t-\tvolunteers`,
    ],
    [
      'who-is-lead',
      'hard',
      `falls – Pono
skin – Ingrid + Rosa
sepsis – Luz
dementia – Miss Opal (yes dietary, she is the best at it)
lines – Trish
pain – Quinn, till Dr Kalu hires
suicide screening – Kim LCSW
diabetes – Ji-ho`,
    ],
    [
      'home-aide-grid',
      'easy',
      `AIDE HOURS wk of 11/23
Shirley M 4 T 6 W 4 Th 6 F 4 = 24
Fatima M 8 T 8 W off Th 8 F 8 = 32
Pono M off T 8 W 8 Th 8 F 8 = 32
Joy PRN
Mileage due Friday
Dementia module 3 due 12/1
Bath chair class 12/4`,
    ],
    [
      'picc-team',
      'hard',
      `Line team November
Trish 41 PICC, 0 DVT
Maria 12 (new)
Dwayne 9
avg tip confirm 14 min
unable x3 -> IR
infections: none
port needles: Maria wants a class
pager 3318, not the old one`,
    ],
    [
      'nicu-pods',
      'easy',
      `POD ASSIGNMENTS SAT D
A 1-4 micro preemies: Bose, Akande
B 1-6 feeder growers: Lucero
B 7-8 NAS: Marjorie
C cooling/ECMO: Hyun-woo + RRT Gilberto
Admit nurse: Wren S.
Milk room: Tech Abad
Transport: Long`,
    ],
    [
      'mock-trauma-staff',
      'medium',
      `Trauma bay positions
Head: anesthesia
Left chest: PGY3
Right IV: Amadi
Belt/blood: Tolliver
Recorder: Whitlock
Pelvis binder: ortho tech Sal
Door: security
Cooler runner: Tad. If MTP twice, call Cora herself`,
    ],
  ]),
  ...aboutNobody('wh-guides', [
    [
      'tele-lead-placement',
      'easy',
      `LEADS
White – right arm
Black – left arm
Green – right leg
Red – left leg
Brown – 4th ICS right sternal border
Shave, wipe, dry
Change daily
False VT? ask if they are brushing teeth`,
    ],
    [
      'how-we-report',
      'hard',
      `A good handoff sounds like this:
"[Name], [age], came with [why] on [date]."
"Today the big thing was ___."
"Overnight I would watch ___."
"The wife / son / neighbor knows ___."
"If ___ then ___."
Not like this:
"Same as yesterday, you know him."`,
    ],
    [
      'sub-q-insulin-guide',
      'medium',
      `Sliding scale quick view (Lispro)
< 70 protocol
70-149 none
150-199 2 u
200-249 4 u
250-299 6 u
300-349 8 u
> 350 10 u + call
Half scale if CKD 4-5 or age > 80
Basal is never held for NPO without asking`,
    ],
    [
      'peg-guide',
      'medium',
      `PEG came out. How old is the tract?
under 2 weeks: nothing in, gauze, surgery
2-4 weeks: surgery decides
over 4 weeks: foley same size, 5 mL, tape, KUB with contrast
Never feed on day of replacement till film is read
G-J: always IR
Write the size on the door card
Button in a child: family may know more than you`,
    ],
    [
      'communication-board',
      'hard',
      `I AM / I WANT / I HURT
water
pain: head chest belly leg
too hot  too cold
mom  dad  wife  husband
Grace (say a prayer)
glasses  teeth  hearing aid
suction
bathroom NOW
leave me alone please
what day is it`,
    ],
    [
      'reading-a-strip',
      'easy',
      `Five steps
1 Rate: 6 s x 10
2 Regular?
3 P before each QRS, same look
4 PR 0.12-0.20
5 QRS < 0.12
Then: name it
Then: look at the person
Then: call`,
    ],
    [
      'grief-words',
      'hard',
      `Say
"I'm sorry."
"What did you call him?"
"Would you like to hold her?"
"There is no hurry."
Don't say
"At least…"
"You can have another."
"I know how you feel."
Write down the name they chose. Use it.`,
    ],
  ]),
  ...aboutNobody('wh-machine-text', [
    [
      'nurse-call-log',
      'medium',
      `2026-11-22 02:01:10 CALL rm27 bed1 TOILET
2026-11-22 02:01:55 ANSWER tech=PONO 45s
2026-11-22 02:14:31 CALL rm12 PAIN
2026-11-22 02:16:02 ANSWER rn=LUZ 91s
2026-11-22 02:20:47 BEDEXIT rm9
2026-11-22 02:20:59 STAFF ASSIST rm9
2026-11-22 02:31:00 HEARTBEAT ok
-- log replayed from installer bench, rooms unoccupied --`,
    ],
    [
      'mar-schema',
      'easy',
      `create table med_admin (
  id bigint primary key,
  patient_id bigint not null references patient(id),
  drug text not null,
  dose_mg numeric,
  due_at timestamptz,
  given_at timestamptz,
  held_reason text, -- 'HR < 50', 'NPO', 'refused'
  nurse_badge text
);`,
    ],
    [
      'hl7-test',
      'hard',
      `MSH|^~\\&|TESTSEND|BENCH|TESTRCV|BENCH|20261122||ADT^A01|TEST0001|T|2.5
EVN|A01|20261122
PID|1||TEST000^^^BENCH||ZZTEST^DUMMY||19000101|U
PV1|1|I|TESTWARD^99^1
DG1|1||I50.9^Heart failure TEST
NTE|1||Interface test message, processing id T, not a person`,
    ],
    [
      'pump-library',
      'medium',
      `[library 2026.12]
norepinephrine_double = 8 mg / 250 mL ; soft max 20 mcg/min
heparin = 25000 u / 500 mL ; hard max 40 mL/h
insulin_dka = 100 u / 100 mL
oxytocin = 30 u / 500 mL ; mU/min
magnesium_ob = 20 g / 500 mL ; g/h
vancomycin = dose mode
; push Sunday 0300, owner Kwame B.`,
    ],
    [
      'bed-board-code',
      'medium',
      `const beds = census.filter((b) => b.unit === '4E' && !b.clean);
for (const bed of beds) {
  page('EVS', bed.room);
  if (bed.isolation === 'C diff') page('UV', bed.room);
}
// note: charge nurse wants last name hidden on the hallway screen
board.render({ showName: false, showDx: false });`,
    ],
    [
      'glucometer-qc',
      'hard',
      `QC METER 4E-03
11/20 0702 L1 41 (36-50) PASS op LUZ
11/20 0703 L3 291 (260-318) PASS op LUZ
11/21 0655 L1 52 (36-50) FAIL op TAD
11/21 0657 L1 44 PASS op TAD
11/21 0658 L3 288 PASS
dock ok, strips lot 7741 exp 03/27`,
    ],
    [
      'cart-scan',
      'easy',
      `item,qty,lot,exp
D50 syringe,2,88120,2027-03
epi 1 mg,6,40718,2027-01
amio 150,3,77120,2026-12
naloxone,4,10092,2027-06
calcium chloride,2,55801,2027-02
ETT 7.5,2,A771,2028-01
seal,0048821,,`,
    ],
  ]),
  ...aboutNobody('wh-office-mail', [
    [
      'evacuation-drill',
      'medium',
      `From: Facilities
To: all units
Subject: evacuation drill 12/2

We will move empty beds only.
Sled class: Sal, 0900 and 2100
Vent halls: bagging with manikins
NICU: vests carry four dolls each
L&D: skip this time
Dialysis: clamp, cut, cap on a dead machine
Bring gloves
No real residents will be moved`,
    ],
    [
      'survey-window',
      'hard',
      `Subject: they're in the building

State walked in at 0810.
Be where you're meant to be.
Heels floated, calls answered, doors knocked.
If asked: fire = RACE, choking = thrusts, abuse = tell Pat now.
MARs closed, carts locked, no names on the hallway clipboards.
Don't guess. "I'll find out" is an answer.
Grace is the runner, Long has the binder.`,
    ],
    [
      'bariatric-bed',
      'easy',
      `Subject: Rental beds

Two bariatric beds go back Monday.
One air mattress has a slow leak, tag on it.
Lift sling XL: wash cold, air dry.
PO closes the 30th.
Please stop lending to 6W by verbal.
Thanks,
Marvin Stubbs, Materials`,
    ],
    [
      'chaplain-invite',
      'medium',
      `Dear colleagues,

Blessing of the hands is Thursday, any faith or none.
0645 ED, 0715 ICU, 0745 L&D, 1900 nights in the chapel.
Father Lou brings oil, Imam Yusuf brings dates, Wren brings the rabbit.
No one has to speak.
Afterward there's coffee and a cake with no nuts.

Dominic Ferrante, Spiritual Care`,
    ],
    [
      'new-triage-room',
      'medium',
      `Subject: triage 2 moves

Starting Sunday triage 2 is the old cast room.
Walkers and wheelchairs by the north door.
Chest pain still goes straight to EKG.
OB over 20 weeks straight up to 3.
Kids' scale is on the left, the tape is on the wall.
Tooth pain gets the sheet and the dental van card.
Samuels from signage will fix the arrows.`,
    ],
  ]),
];
