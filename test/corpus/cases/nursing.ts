import { aboutPatients } from './case.ts';

/** What nurses and crews write on the floor, on the road and in homes. */
export const nursing = [
  ...aboutPatients('nurse-handoff', [
    [
      'sbar',
      'easy',
      `S: «name:Mrs. Carmela Rizzuto», 78F, rm 214B, new confusion since 1400
B: admitted «date:10/12» hip fx, ORIF «date:10/13», hx afib on apixaban
A: T 38.4, HR 112, foley day 4, urine cloudy
R: UA/culture, consider dc foley, call Dr. Amadi`,
    ],
    [
      'sheet-lines',
      'medium',
      `301 «name:Fontenot» 66M CHF, 2L NC, lasix gtt, K 3.1 replaced
302 «name:Abubakar» 45F DKA, gap closed, transition to SQ tonight
303 «name:Lindqvist-Moore» 81F UTI/AMS, sitter, fall risk
304 empty, dirty`,
    ],
    [
      'voice-style',
      'medium',
      `ok so bed 12 is «name:Terrell Washington», 54, came in «date:Monday the 13th» with a GI bleed, two units so far, last hemoglobin 7.9, scope in the morning so NPO after midnight, wife «name:Denise» is at bedside, her number is «phone:773-555-0136»`,
    ],
    [
      'bullet',
      'easy',
      `Handoff – «name:Hyun-woo Bae» (MRN «mrn:E2049918»)
• POD1 open appy, perforated
• Zosyn q6, pain 6/10 on PCA
• JP drain 40 mL serosang
• Ambulate x2, IS teaching done`,
    ],
    [
      'sms-oncoming',
      'hard',
      `btw 7 is «name:little Mateo» again, RSV, high flow 8L, mom slept over, suction before feeds`,
    ],
    [
      'psych-unit',
      'medium',
      `«name:Gideon F.» 1:1 for SI, refused olanzapine x2, ate 50%, court date «date:11/04». «name:Raylene T.» phone privileges back, denies AH.`,
    ],
    [
      'newborn',
      'medium',
      `Baby girl «name:Obuya» born «date:10/30/2025 03:41», 39w2d, 3120 g, apgars 8/9, bili 9.4 at 30h, mom «name:Akinyi Obuya» GBS pos tx x2`,
    ],
  ]),
  ...aboutPatients('triage-note', [
    [
      'esi',
      'easy',
      `TRIAGE 19:07 ESI 2 «name:Arturo Villaseñor» DOB «date:01/25/1970» CC: chest pressure x 1 h radiating to jaw, diaphoretic. BP 168/94 HR 104 SpO2 95% RA. ASA 324 given. To bed 6.`,
    ],
    [
      'phone-triage',
      'medium',
      `Phone triage: «name:Kirsten Aalto» 31 wks pregnant, headache and spots in vision since noon, home BP 152/98. Advised L&D now. DOB «date:3/3/93», cell «phone:218-555-0149».`,
    ],
    [
      'lowercase',
      'medium',
      `«name:jerome pickett» 22m brought by friends, took "some blue pills" approx 2300, rr 8, pinpoint, narcan 4mg in x1 good response. roommate «name:ali» «phone:513 555 0104»`,
    ],
    [
      'pediatric',
      'medium',
      `«name:Saoirse» 3yo, fell off couch onto tile, vomited x2, no LOC, PECARN low risk. Mother «name:Niamh Geraghty» agrees to observe at home.`,
    ],
    [
      'ed-board',
      'hard',
      `bed 9 «name:Hopkins» abd pain / bed 10 «name:Tran» L wrist deformity / hall 3 «name:Mr B. Salazar» etoh, sleeping, recheck level 0200`,
    ],
    [
      'urgent-care',
      'easy',
      `Patient Name: «name:Noor Al-Sabbagh»
Visit Date: «date:2025-10-27»
Chief complaint: cough and fever 101.5 for 4 days
Vitals: T 38.6 C, P 98, R 20, SpO2 97%
Rapid flu A positive. Oseltamivir 75 mg BID.`,
    ],
  ]),
  ...aboutPatients('flow-sheet', [
    [
      'vitals-rows',
      'easy',
      `«name:HOLLOWAY, MERLE» MRN «mrn:0091-4472» Rm 518
«date:10/22» 0400 BP 138/76 HR 88 T 98.9 SpO2 94
«date:10/22» 0800 BP 142/80 HR 91 T 99.4 SpO2 92
«date:10/22» 1200 BP 129/70 HR 85 T 98.7 SpO2 95   I/O 620/410`,
    ],
    [
      'glucose-log',
      'medium',
      `Glucose log for «name:Pearl Dixon», brought from home
«date:9/1» 182 212 / «date:9/2» 171 240 / «date:9/3» 66 (juice) 198
Takes glargine 22 units hs`,
    ],
    [
      'dialysis-run',
      'medium',
      `HD tx «date:10/18/25» chair 11 «name:Nakamura, Ed» pre wt 78.4 post 75.9 UF 2.5 BFR 400 L AVF 15g x2, cramping last 30 min, Hgb 9.8 EPO 4000 given`,
    ],
    [
      'tab-delimited',
      'easy',
      `Patient	MRN	Date	Weight kg	Creatinine	K
«name:Ottoline Frye»	«mrn:5540921»	«date:2025-09-30»	61.2	2.4	5.6
«name:Bogdan Ilic»	«mrn:5540377»	«date:2025-09-30»	90.0	6.1	4.9`,
    ],
    [
      'labor',
      'medium',
      `«name:Destiny R» G2P1 40+1: 0210 4/80/-2, 0415 6/90/-1 epidural in, 0530 AROM clear, 0612 complete. FHT cat I. partner «name:Malik» present`,
    ],
  ]),
  ...aboutPatients('medication-record', [
    [
      'mar',
      'easy',
      `MAR «date:10/24/2025»  «name:Szymanski, Halina»  DOB «date:05/16/1944»  Acct «account:700412298»
0900 amlodipine 5 mg PO given RN KT
0900 metoprolol tartrate 25 mg PO HELD HR 52
1300 heparin 5000 u SQ given
2100 melatonin 3 mg PO refused`,
    ],
    [
      'reconciliation',
      'medium',
      `Med rec w/ daughter by phone: «name:Eulalia Bonner» takes eliquis 5 bid, synthroid 75, lasix 20 prn, gummies from «name:Tasha» for sleep. pharmacy Kroger «phone:937-555-0198». stopped statin in «date:August», cramps`,
    ],
    [
      'controlled-count',
      'medium',
      `Waste 0.5 mg hydromorphone, Pyxis 4W, pt «name:CHOWDHURY F» rm 422, witness J. Amos RN, 0342 «date:10/19»`,
    ],
    [
      'pill-list-email',
      'medium',
      `Hi, dad's current list as you asked (his name is «name:Roscoe Tillman», born «date:4/4/1938»): carvedilol 12.5 twice, entresto 49/51 twice, spironolactone half tablet, jardiance 10.`,
    ],
    [
      'assisted-living',
      'hard',
      `«name:Miss Opal» spit out her seroquel again tonight, «name:Mr Jensen»'s patch fell off in the shower, replaced 2015`,
    ],
  ]),
  ...aboutPatients('home-visit', [
    [
      'start-of-care',
      'easy',
      `SOC visit «date:10/08/2025». Patient: «name:Lorenzo Battaglia», «date:09/21/1937». Lives with son «name:Dino» at «address:4410 Wisteria Ln, Macon GA 31210». Dx: CHF, COPD, stage 3 sacral pressure injury 3.2 x 2.1 x 0.4 cm. SN 2w4. Key under mat; dog friendly.`,
    ],
    [
      'therapist',
      'medium',
      `PT home visit, «name:Ms. Guthrie», TUG 24 s, 2 falls since last wk, ramp still not installed, refuses walker in the kitchen. Next visit «date:10/31».`,
    ],
    [
      'hospice',
      'medium',
      `Visited «name:Walter Szabo» 2200. Cheyne-Stokes, mottling to knees, morphine 5 mg SL q2. Family at bedside, priest called. PPS 10%. Son's cell «phone:440-555-0175».`,
    ],
    [
      'hospice-death',
      'hard',
      `«name:Mr. Oyelowo» passed peacefully at 0455 today with «name:Adunni» holding his hand. RN pronounced. Mortuary: Greene & Sons. Meds destroyed per policy, concentrator pickup ordered.`,
    ],
    [
      'route-sheet',
      'medium',
      `Route Wed: 1) «name:Cho» «address:88 Mill St» wound vac 2) «name:Ferris» «address:1201 Route 9 lot 14» INR 3) «name:D. Abdi» «address:77 Garfield Apt 3C» trach care gate code 4411#`,
    ],
    [
      'infusion',
      'easy',
      `Client: «name:Precious Nkemelu» DOB «date:06/06/1999». PICC R basilic, day 12 of 42 ceftriaxone 2 g q24 for endocarditis. CBC, CMP, ESR drawn «date:10/20». Phone «phone:+1 (402) 555-0180».`,
    ],
  ]),
  ...aboutPatients('incident-report', [
    [
      'fall',
      'easy',
      `Event «date:10/25/2025» 0320, 5 North rm 512. «name:Mr. Clarence Odom» (MRN «mrn:4471082») found on floor beside bed, 2 cm laceration to scalp. CT head negative. Was on zolpidem. Family («name:Vera Odom») notified 0405.`,
    ],
    [
      'med-error',
      'medium',
      `Med event: insulin lispro 10u meant for «name:Delgado» in 16 was given to «name:Delgadillo» in 17. BG 48 at 2230, D50 given, recovered. Both charts carry name alert now.`,
    ],
    [
      'wrong-envelope',
      'medium',
      `Patient «name:Fiona Castellane» called to say she got the mammogram letter of a «name:Fiona Castellano». We apologised and asked her to bring it back. «phone:603-555-0116»`,
    ],
    [
      'elopement',
      'medium',
      `17:40 «name:Jarvis Pettway», 34, on a 72-h hold for psychosis, left via stairwell C. Security and PD called. White male, green scrubs. Sister «name:Joy» at «phone:334-555-0181».`,
    ],
    [
      'complaint',
      'hard',
      `Visitor of «name:Mrs Kaplan» says nobody answered the light for 40 minutes and her mother soiled herself. Charge nurse spoke with her.`,
    ],
  ]),
  ...aboutPatients('ems-run', [
    [
      'run-sheet',
      'easy',
      `Run «account:25-118204»  Medic 7  Disp 02:14  Scene 02:21
Pt: «name:Ezequiel Farias», 61 M, DOB «date:11-14-1963»
Loc: «address:905 Mesquite Dr, Las Cruces NM 88001»
Found pulseless by wife «name:Irma». VF, shock x3, epi x4, ROSC 02:44. STEMI inferior. To Mountain View.`,
    ],
    [
      'radio-report',
      'medium',
      `Coming to you with a 72 yo female «name:Joyce Hallstrom», fell down three steps, shortened rotated left leg, fentanyl 50, vitals stable, on xarelto, eta 8`,
    ],
    [
      'mvc',
      'medium',
      `MVC I-70 mm 101. Driver of tan Subaru, plate «vehicle:CO BXN-T41», VIN «vehicle:JF2SJADC8GH412770», pt «name:Skyler Brandt», GCS 13, seatbelt sign, abd tender. Refused KED.`,
    ],
    [
      'refusal',
      'medium',
      `Pt «name:Rufus Applewhite» A&Ox4, BG 41 -> 118 after oral glucose, refuses transport, signed. Lives alone «address:16 Dock St #2». Advised to call PCP.`,
    ],
    [
      'transfer-center',
      'medium',
      `Accepting: Dr. Nwachukwu NSICU. From Franklin Co ER: «name:Peggy Strand» dob «date:080151» SAH H&H 3, intubated, nicardipine, CT pushed to PACS acc «account:FC250914-033»`,
    ],
  ]),
  ...aboutPatients('care-coordination', [
    [
      'social-work',
      'medium',
      `SW note: met w «name:Leticia Munguía» and partner re: fetal demise at 22 wks. Declined chaplain. Wants footprints. WIC and counseling referrals given. Safe at home.`,
    ],
    [
      'placement',
      'medium',
      `«name:Norbert Haas» 88 - SNF list given, family prefers Maple Glen, PASRR done, 3-midnight met, needs iv vanc thru «date:11/20», humana auth pending ref «account:881204417»`,
    ],
    [
      'discharge-call',
      'easy',
      `48h discharge call: spoke with «name:Annette Rousseau», DOB «date:02/17/1958», s/p CABG «date:10/15». Incision clean, weight up 3 lb, took furosemide. Appt with cardiology «date:10/28». Phone «phone:504-555-0144».`,
    ],
    [
      'aps-report',
      'medium',
      `APS report made re «name:Mr. Delroy Hinds», 79, dementia, found in unheated house at «address:3 Pond Rd, Unity ME», bruises both arms, son controls money. Intake ID «account:25-07718».`,
    ],
    [
      'team-list',
      'hard',
      `Huddle: «name:Yesenia» still no ride to chemo, «name:the Petersen twins» failed weight check again, «name:Moises» needs A1C and eye exam before his visit`,
    ],
    [
      'transport',
      'medium',
      `Need wheelchair van Fri «date:11/14» 6:15 am: «name:Bernadine Fox», «address:2150 W Locust #610, Milwaukee 53206» to Aurora dialysis and back at 11. Medicaid ID «health-plan:6021147789». 210 lb, O2 2L.`,
    ],
  ]),
];
