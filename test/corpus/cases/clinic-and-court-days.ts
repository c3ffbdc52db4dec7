import { aboutNobody, aboutPatients } from './case.ts';

/** What physicians, laboratories, imaging, research sites and lawyers write on a working day, with and without a patient in it. */
export const clinicAndCourtDays = [
  ...aboutPatients('cc-hp-and-progress', [
    [
      'hp-full-chest-pain',
      'easy',
      `HISTORY AND PHYSICAL
Patient: «name:Pawel Grzybowski»   MRN: «mrn:00418273»   DOB: «date:03/17/1958»
Admit date: «date:09/30/2025»   Attending: L. Abernathy, MD

CC: chest pressure x 3 h
HPI: 67M w/ HTN, HLD, 30 pk-yr, woke 0400 with substernal pressure radiating to jaw, diaphoretic. ASA 324 by EMS. Trop 0.9 -> 4.2.
PMH: as above, gout
Meds: lisinopril 20, atorva 40, allopurinol 100
NKDA
Soc: retired pipefitter, lives with wife «name:Halina» on «address:2217 Kostner Ave»
Exam: BP 148/88 HR 92, no JVD, lungs clear
A/P: NSTEMI. Heparin gtt, load ticagrelor, cath in AM.`,
    ],
    [
      'soap-in-lowercase',
      'hard',
      `s: feels ok, slept, no more rigors
o: tmax 37.6, 118/70, drain 40cc serous
a/p: hd4 perf appy. «name:xiong» can go to po abx once wbc <12, mom «name:pa nhia» updated w/ interpreter`,
    ],
    [
      'progress-note-icu',
      'medium',
      `ICU Day 6 — «name:BEGAYE, Lorencita» bed 11
Neuro: RASS -1 on dex 0.4
Resp: PSV 8/5, 40%, RSBI 62, plan SBT at 0900
CV: off levo since «date:11/3» 0200
Renal: UOP 30-50/h, Cr 2.1 from 2.8
ID: cefepime d5/7, BCx NGTD
Daughter «name:Sheryl» is HCPOA, cell «phone:505-555-0147», wants call after SBT`,
    ],
    [
      'one-line-plan',
      'hard',
      `Fine to let Grandpa «name:Oyelaran» eat, bedside swallow was clean, keep chin tuck and thin-liquid precautions till SLP in am`,
    ],
    [
      'clinic-followup-thyroid',
      'medium',
      `«name:Summer Tsosie-Blackgoat» here for 3 mo f/u Hashimoto's. Missed about a week of levothyroxine over the move. TSH 9.8 (was 3.1). Weight up 6 lb. Restart 88 mcg, recheck 6 wk. Next appt «date:Thu 1/15/26» 2:40.`,
    ],
    [
      'wellness-visit-96',
      'easy',
      `Annual wellness visit. «name:Mr. Delbert Yoakum» is a «age:96»-year-old who still drives to church. PHQ-2 0, Mini-Cog 4/5, fall x1 in the yard. Reduce HCTZ to 12.5 for orthostasis. Advance directive scanned «date:8/14/2025».`,
    ],
    [
      'crosscover-handoff-row',
      'medium',
      `14W\t«name:Nguyen-Baptiste, R.»\t59F\tcirrhosis, HE gr 2\tlactulose to 3 BM\tif K <3.3 replete\tDNR/DNI`,
    ],
    [
      'peds-well-child',
      'medium',
      `2-mo WCC
Infant: «name:Keoni Fuimaono»
Born «date:Sept 4» at 38+2, SVD, BW 4.1 kg
Feeding q2-3h breast + 1 formula at night, mom «name:Talia» reports spit up, no projectile
Wt 6.0 kg (78%), HC 40
Vaccines: Pentacel, PCV20, HBV #2, rota
Return at 4 mo`,
    ],
    [
      'hp-peds-asthma-long',
      'medium',
      `PEDIATRIC H&P
Pt: «name:Malachi Standing Elk» (goes by «name:Mo-Mo»), 6 yo M
Informant: grandmother «name:Delphine», reliable
CC: can't catch his breath
HPI: URI since Sat, albuterol q2h at home overnight, ED gave 3 duonebs, decadron, mag x1
PMH: 2 prior admits, 1 PICU no tube
Meds: Flovent 44 "when he's bad"
All: peanut
Soc: 3 smokers in the house, wood stove, 1st grade
Exam: RR 44, belly breathing, diffuse wheeze, 92% on 2 L
Plan: continuous albuterol 10/h, q2 PAS, teach spacer before dc`,
    ],
    [
      'rounding-list-my-own',
      'hard',
      `my list tues
301 «name:kwame» - sbo, ng 900, still no gas
304 «name:the Petersen twins» and their mom, mastitis, drain?
307 empty
310 «name:Sunny» (her chart says «name:Soon-Hee») pod2 whipple, amylase in drain 4k
311 prisoner, guard x2, no name on the board, abscess packed
312 «name:Lt. Crabtree» wants home, ok if hgb 8`,
    ],
  ]),
  ...aboutPatients('cc-consult', [
    [
      'nephro-formal',
      'easy',
      `NEPHROLOGY CONSULTATION
Requesting: Dr. Hatcher, hospital medicine
Patient: «name:Ngozi Umeh-Carter», 54 F, MRN «mrn:H7730918»
Date of consult: «date:October 21, 2025»

Reason: AKI on CKD3b after contrast.
Thank you for asking us to see «name:Ms. Umeh-Carter». Baseline Cr 1.7, peak 4.4 on HD3. Muddy brown casts. No hydro on US.
Impression: ATN, contrast plus vancomycin.
Recs: stop vanc, avoid NSAID, strict I/O, no urgent RRT. Will follow.`,
    ],
    [
      'psych-cl-short',
      'medium',
      `C-L psych: saw «name:Ms. Pham» w/ Vietnamese interpreter, denies SI today, ingestion was ~20 tabs acetaminophen after fight with spouse «name:Quang». Sitter stays. Not holdable once NAC done, will reassess «date:11/19».`,
    ],
    [
      'curbside-text',
      'hard',
      `hey its gopal from 5E, can u swing by on the lady in 5118, «name:rosalba», plt 14 and she had lovenox 8 days ago. sent pf4`,
    ],
    [
      'ortho-ed-consult',
      'medium',
      `Asked to eval R wrist. «name:Tucker Long», 11 y/o, FOOSH off a trampoline. Both-bone distal fx, 25 deg dorsal ang. Neurovasc intact. Reduced under ketamine by me w/ ED attending, sugar tong. Dad («name:Jeff», «phone:(406) 555-0182») has cast care sheet. Clinic 1 wk.`,
    ],
    [
      'derm-teleconsult',
      'medium',
      `eConsult Q: 6 mm irregular macule L calf on «name:Siobhan Achterberg» (dob «date:2/9/83»), changed over a yr per pt, photos attached. Biopsy vs watch?
A: Asymmetric network w/ regression on dermoscopy. Would shave deep or punch the whole thing, do not watch. We can see her in 10 days.`,
    ],
    [
      'palliative-gom',
      'hard',
      `Met with all four kids in the quiet room. They call him «name:Papa Joe». He told them himself that he is done with dialysis; last run will be «date:Monday the 8th of December». Home hospice to meet at the house on «address:Tecumseh Rd». Haldol and SL morphine ordered.`,
    ],
    [
      'id-consult-long',
      'easy',
      `INFECTIOUS DISEASE INITIAL CONSULT
Name: «name:Rutherford Amsel»
Room 7102   MRN «mrn:0092-6613»   Adm «date:11/09/2025»
Reason: MRSA bacteremia

71M, T2DM, ICD placed «date:05/20/2023», fevers x 5 days after a cat scratch.
BCx «date:11/09» 4/4 MRSA, «date:11/11» 2/2 MRSA, «date:11/13» NGTD
TTE no veg. TEE pending.
Exam: pocket nontender. L great toe ulcer.
Assessment: complicated bacteremia, device in situ.
Recs:
1. Vanc AUC 400-600
2. TEE, MRI foot
3. EP to weigh extraction
4. 6 wks from first neg culture
Wife «name:Ilse» asked about PICC at home.`,
    ],
    [
      'gyn-onc-letter',
      'medium',
      `Dear Dr. Mirza,

Thank you for sending «name:Mrs. Leilani Ka'aihue». As you know she has had bloating since the spring, and the CT of «date:October 30» shows omental caking with a CA-125 of 1,140.

I examined her with her daughter «name:Pua» present. There is a fixed pelvic mass.

We will biopsy this week and start carboplatin and paclitaxel, with interval debulking after three cycles.

With kind regards,
S. Whitcombe, MD`,
    ],
  ]),
  ...aboutPatients('cc-discharge-summary', [
    [
      'chf-full',
      'easy',
      `DISCHARGE SUMMARY
Name: «name:Ysabel Macaraeg»
Acct: «account:V200418855»   DOB «date:12-25-1949»
Admitted «date:10-02-2025»  Discharged «date:10-08-2025»
Dx: acute on chronic HFrEF (EF 25%), AF with RVR
Course: diuresed 7.4 L on Lasix gtt, rate controlled with metop, apixaban continued. Dry weight 61.2 kg.
Dispo: home w/ VNA. Husband «name:Renato» to manage pillbox.
F/u: HF clinic «date:10-15-2025» 9 am, BMP same day`,
    ],
    [
      'psych-unit-brief',
      'medium',
      `«name:D'Angelo Whitfield» d/c'd from Unit 3 on «date:7/29» after 9 days for first-break mania. Lithium 900 qhs, level 0.8. Aunt «name:Verlene» picked him up, IOP starts Wed.`,
    ],
    [
      'nicu-graduate',
      'medium',
      `NICU GRADUATE SUMMARY - TWIN B
Mother: «name:Hodan Warsame»
Infant: «name:Baby Girl B Warsame», to be called «name:Ifrah»
DOB «date:05/06/2025» GA 28+4 BW 1060 g
RDS surf x2, CPAP to DOL 31; no IVH; ROP stage 1 zone III; PDA closed with acetaminophen
D/C wt 2510 g on «date:07/20/2025», car seat passed
Synagis given; ophtho in 2 wk; home pulse ox «device:SN MX5-882014»`,
    ],
    [
      'ama-line',
      'hard',
      `left ama at 0340, that was «name:Kyrie» from the hallway bed, still had the IV in till security asked, cellulitis not better, script for bactrim at the desk if he comes back`,
    ],
    [
      'snf-transfer-caps',
      'medium',
      `TRANSFER SUMMARY TO SNF: «name:HERSCHEL OPPENHEIM» AGE «age:91» S/P L HIP HEMI «date:11/4», POD 5, WBAT, LOVENOX 30 BID X 28 D, MILD DELIRIUM RESOLVED, HOH BOTH EARS, DENTURES WITH DAUGHTER «name:MIRIAM»`,
    ],
    [
      'hospital-course-paragraph',
      'hard',
      `The hospital course was complicated by ileus on the third day, which settled with an NG tube. By the time «name:Will» walked the unit twice with his mother «name:Grace» the output had fallen under 200. He leaves on oxycodone 5 as needed and a bowel regimen; staples come out at the surgeon's office.`,
    ],
    [
      'stroke-long',
      'medium',
      `D/C SUMM
«name:BONNIE FAYE TURNIPSEED» 74F
adm «date:9/14» dc «date:9/19»
LKW 2130, woke w L hemi, NIHSS 14, CTA R M1
TNK no (wake up), thrombectomy TICI 3
MRI small insula infarct
AF found on tele d2 -> Eliquis d4
swallow: soft/thin
NIHSS at dc 3
to acute rehab, bed accepted by Joelle
pet bird is w/ her brother «name:Skip», she worries abt that more than the stroke`,
    ],
    [
      'instructions-for-family',
      'hard',
      `For «name:Abuelo Chuy», what to do at home:
- two white pills in the morning, one at night, NOT the old yellow ones
- weigh him every day, call us if up 3 lbs
- no caldo from the can
- oxygen stays on 2, also in the truck
- nobody smokes in the room, «name:Nando»!!
- see the heart nurse «date:Tuesday Nov 25» at 10`,
    ],
  ]),
  ...aboutPatients('cc-operative', [
    [
      'lap-chole',
      'easy',
      `OPERATIVE REPORT
PATIENT: «name:Marisela Quintanilla»
MRN: «mrn:5520174»
DATE OF OPERATION: «date:08/11/2025»
SURGEON: T. Fennimore, MD   ASSISTANT: J. Pak, PA-C
PREOP DX: Acute cholecystitis
PROCEDURE: Laparoscopic cholecystectomy w/ IOC
EBL: 25 mL   SPECIMEN: gallbladder
FINDINGS: Tense, edematous gallbladder. Critical view obtained. IOC normal, free flow to duodenum.
DISPOSITION: PACU, stable.`,
    ],
    [
      'tka-implants',
      'medium',
      `L TKA «name:Wendell Stubblefield» «date:6-18-25» spinal/adductor block
Implants: femur sz 6 lot «device:J4K2209», tibia sz 5 «device:J4M7716», poly 11 mm «device:PXE30021»
Tourniquet 58 min, no complications`,
    ],
    [
      'brief-op-ob',
      'medium',
      `Brief op: repeat LTCS + BTL for «name:Ms. Otumfuor», G4P3, viable female 3310 g, apgars 8/9, QBL 720, both tubes to path, to PACU w/ «name:baby Adjoa» skin to skin`,
    ],
    [
      'phaco',
      'easy',
      `Phaco/IOL OD, «name:Ruth Ann Klingensmith», «date:9/9/25». Topical + intracameral lido. IOL SN60WF 21.5 D, serial «device:12288413 077». CDE 6.2. Clear cornea at end. Shield on, see tomorrow 0800.`,
    ],
    [
      'preop-time-out-note',
      'hard',
      `Time out done, everyone agreed it is the left side, «name:Lupe» agreed too before the versed, wants her rosary taped under the pillow. Port goes in the left because of the right mastectomy.`,
    ],
    [
      'spine-dictated',
      'medium',
      `«name:Ms. Kealoha» was brought to the OR and positioned prone on the Jackson table. Neuromonitoring baselines were obtained. We exposed L4 to S1, placed pedicle screws under navigation, and did a TLIF at L5-S1 with a 10 mm cage. A small dural tear was closed with 6-0 Prolene. Her sister «name:Noelani» was told in the waiting room afterward.`,
    ],
    [
      'cabg-long',
      'easy',
      `CARDIOTHORACIC SURGERY OPERATIVE NOTE
Patient: «name:Thanh Van Luong»
MR#: «mrn:6018826»
Date: «date:10/07/2025»
Surgeon: Dr. Brightwell  Asst: Dr. Oyama  Anes: Dr. Feld
Pre: 3v CAD, EF 40%
Post: same
Op: CABG x4 (LIMA-LAD, SVG-D1, SVG-OM2, SVG-PDA), LAA clip
CPB 112 min  XC 84 min
EBL 600, 2 PRBC 1 plt
Chest tubes x3, V wires
To CVICU intubated on epi 0.04
Findings: soft aorta, calcified PDA target 1.25 mm
Family («name:Kim-Ly», «name:Bao Long») spoken to 1540.`,
    ],
  ]),
  ...aboutPatients('cc-pathology', [
    [
      'colon-bx',
      'easy',
      `SURGICAL PATHOLOGY
Case: «account:S25-18834»
Patient: «name:Ikaika Domingo»  DOB: «date:07/02/1971»  Sex: M
Collected: «date:10/13/2025»  Received: «date:10/14/2025»
Submitting: N. Vasquez-Lind, MD

A. Cecum, polyp: tubular adenoma
B. Sigmoid, mass, biopsy: invasive adenocarcinoma, moderately differentiated. MMR IHC pending.`,
    ],
    [
      'addendum',
      'medium',
      `Addendum to «account:SP-25-0771»: HER2 FISH ratio 2.6, amplified. Called to Dr. Ruiz's nurse re «name:Oksana Hrytsenko» at 1410 on «date:5/22».`,
    ],
    [
      'frozen-phone',
      'hard',
      `frozen on «name:hollis» back, margin positive at 3 o'clock, taking another strip, tell the wife itll be an hour more`,
    ],
    [
      'pap',
      'medium',
      `ThinPrep, «name:Tran, Bich-Ngoc», collected «date:04-03-2025». Adequate, T-zone present. ASC-US, HPV 16 positive. Colpo recommended.`,
    ],
    [
      'skin-table',
      'medium',
      `Accession\tPatient\tSite\tDx
«account:D25-40017»\t«name:Farrokhzad, M»\tL ala\tBCC nodular, deep margin +
«account:D25-40018»\t«name:Ole Bergquist»\tscalp\tSCCIS
«account:D25-40021»\t«name:Farrokhzad, M»\tR ear\tAK`,
    ],
    [
      'bone-marrow',
      'hard',
      `Marrow on the firefighter, «name:Capt. Dunleavy»: 70 percent cellular, 34 percent blasts, Auer rods. Flow to follow. Somebody please call heme tonight rather than tomorrow.`,
    ],
    [
      'breast-synoptic',
      'easy',
      `FINAL DIAGNOSIS   «account:BX25-33017»
Name «name:Winifred Asante-Cole»   Age 61   Loc 4S
Right breast, lumpectomy («date:11/06/2025»):
  Invasive ductal ca, grade 2, 1.7 cm
  LVI not seen
  DCIS 10%, solid
  Margins: closest posterior 2 mm
Sentinel nodes: 0/3
ER 95 PR 60 HER2 1+ Ki67 14
pT1c pN0(sn)
Signed: R. Dragomir, MD`,
    ],
    [
      'consult-slides-mail',
      'medium',
      `From: outreach path
To: Dr. Dragomir
Re: slides for «name:Efraín Cabrera-Stone»

Hello, 6 slides + 1 block (left parotid) going out FedEx tonight.
Our # is «account:25-S-9910».
We called it low-grade mucoepidermoid, but the MAML2 was negative and his ENT is nervous.
He is 23 and gets married «date:12/20», would love it before.
Thanks!
Bev`,
    ],
  ]),
  ...aboutPatients('cc-radiology', [
    [
      'ct-chest-full',
      'easy',
      `EXAM: CT CHEST W/O CONTRAST
PATIENT: «name:SULEIMAN HADDAD»   DOB: «date:01/30/1947»   ACC#: «account:8841207»
DATE: «date:11/05/2025»
INDICATION: Lung nodule follow up
COMPARISON: «date:05/02/2025»
FINDINGS: 9 mm solid RUL nodule, previously 6 mm. No adenopathy. Moderate centrilobular emphysema. Coronary calcification.
IMPRESSION: Growing RUL nodule, recommend PET/CT or tissue sampling.`,
    ],
    [
      'critical-call',
      'medium',
      `Critical: tension ptx on post-line film for «name:Agnieszka Wojda» ED 22, read back by charge RN at 23:14`,
    ],
    [
      'mammo-letter',
      'easy',
      `Dear «name:Ms. Lovelace»,
Your mammogram on «date:March 4, 2025» showed an area in the left breast that needs more pictures. Most findings like this are not cancer. Please call 614-555-0100 to schedule a diagnostic view and ultrasound. Your breast tissue is dense.
Breast Center`,
    ],
    [
      'us-fetal-chat',
      'hard',
      `scan rm 2, anatomy at 20w3d on «name:jessamyn», cant get the 4 chamber, baby spine up. bring her back next wk? dad («name:Tevita») is anxious after the last loss`,
    ],
    [
      'mri-protocol-question',
      'medium',
      `MRI tech to rads: «name:Gunnarsdottir» has a 2009 Medtronic stim, model card attached, SN «device:NKA704418H», eGFR 28. Still want gad on the L-spine?`,
    ],
    [
      'worklist-rows',
      'medium',
      `0815  «name:AMADI, CHIDI»  KNEE 3V L  fall
0830  «name:ROSE, SUMMER»  ABD KUB  constipation
0850  «name:PETTIBONE, E»  HIP R 2V  post pin
0910  open`,
    ],
    [
      'radiology-hm',
      'hard',
      `Overread of the outside head CT that came on the disc labelled «name:Yang Mee»: small SDH along the left tent, missed at the referring site. She is on Eliquis, her son has her at home now.`,
    ],
    [
      'mri-brain-long',
      'medium',
      `MRI BRAIN W/WO
«name:Jokela, Aino»   F   DOB «date:19-Aug-1990»   Acc «account:MR559120»
Hx: optic neuritis OS, r/o MS
Technique: 3T, 7 mL Gadavist
Findings:
 - 11 T2 lesions, 5 periventricular, 2 juxtacortical, 1 pons
 - one enhancing, R frontal
 - L optic nerve bright on STIR, enhances
 - no infarct, no mass
Impression: meets DIS and DIT (2017). Discussed w/ Dr. Kapur «date:11/14», 1505.`,
    ],
    [
      'ir-board',
      'hard',
      `IR board
rm1 «name:Tsegaye» g-tube exchange, fell out in the van
rm2 bx lung, the lady w the parrot («name:Odette M»), hold plavix? she didnt
rm3 dialysis graft declot «name:Pops Wheeler», last run friday, K 6.0
recovery: «name:Ann-Margret» post TIPS, sleepy, check ammonia`,
    ],
  ]),
  ...aboutPatients('cc-lab-results', [
    [
      'cbc-cmp',
      'easy',
      `Patient: «name:Thaddeus Olumide»   ID: «mrn:LB-20931»   Coll: «date:10/30/25» 07:12
WBC   3.1 L
HGB   8.8 L
PLT   61 L
ANC   0.9 L
Na 134  K 5.3 H  CO2 19  Cr 1.9 H
Comment: smear to path review`,
    ],
    ['hiv-vl', 'medium', `VL undetectable (<20) for «name:Deshawn R.», CD4 610, keep Biktarvy, release to portal`],
    [
      'portal-result-note',
      'medium',
      `Hi «name:Mrs. Abdirahman», your A1c came down from 9.4 to 7.7. Great work with the walking. Kidney test is stable. Keep metformin twice a day, see you «date:2/12».`,
    ],
    [
      'micro',
      'medium',
      `MICROBIOLOGY FINAL
Spec «account:M-551093» urine clean catch
Pt «name:ECKHARDT, LIESL» rm 308
>100k ESBL E coli
Ertapenem S  Nitro S  Cipro R  TMP/SMX R
Called: charge RN Dolores 1620`,
    ],
    [
      'hemolyzed-redraw',
      'hard',
      `Potassium on «name:Little Bear» was hemolyzed, need a redraw before he leaves dialysis, he rides the 3 pm van`,
    ],
    [
      'tox-confirm',
      'medium',
      `Confirmatory UDS «name:Brandi Lockhart» dob «date:6.14.90»: buprenorphine pos, norbup pos, fentanyl NEG, THC pos. Good for take-homes.`,
    ],
    [
      'newborn-screen',
      'easy',
      `State newborn screening: «name:Zainab Qureshi» (mother «name:Amina Qureshi»), kit «account:TX1198842», born «date:09/19/2025», TSH 84 uIU/mL ABNORMAL. Draw serum TSH/FT4 today and call pediatric endocrine.`,
    ],
    [
      'hospital-flow-long',
      'medium',
      `RESULTS FOR «name:MCCORMICK-DIAZ, TEODORO»  («mrn:E4471120»)
              «date:11/17»   «date:11/18»   «date:11/19»
Na            128     131     134
K             3.2     3.6     4.0
Cr            2.4     2.0     1.6
T bili        6.1     7.7     9.0
INR           1.9     2.2     2.4
Maddrey       44
Lille due day 7
PETH 1,208`,
    ],
  ]),
  ...aboutPatients('cc-genetics', [
    [
      'brca-report',
      'easy',
      `HEREDITARY CANCER PANEL (47 genes)
Name: «name:Shoshana Feigenbaum»
DOB: «date:02/22/1985»    Report: «date:06/10/2025»
Order: «account:RQ7745120»
RESULT: POSITIVE. BRCA1 c.68_69del (p.Glu23fs), pathogenic, heterozygous
Family: mother «name:Rivka» breast ca 44; maternal aunt ovarian ca 51
Cascade testing advised for first-degree relatives.`,
    ],
    [
      'counselor-note',
      'medium',
      `GC visit 45 min. «name:Pradeep» and «name:Lakshmi Venkataraman», both carriers HBB. 11 wks today. Discussed CVS vs amnio, 25% risk. They lean CVS on «date:Tue 12/2».`,
    ],
    [
      'pedigree-shorthand',
      'hard',
      `proband = «name:Eddie Jr», III-2. father II-4 d 41 sudden, MYBPC3. brother «name:Ray» neg. both of «name:Eddie»s girls need echo`,
    ],
    [
      'vus-letter',
      'medium',
      `Dear «name:Mr. Thibodeaux»: The variant we found in your LDLR gene in 2021 has been reclassified from uncertain to likely pathogenic. This explains your cholesterol, and your sons «name:Remy» and «name:Luc» should be tested. Reference «account:GX-9032».`,
    ],
    [
      'nipt-call',
      'medium',
      `NIPT high risk T21 on «name:Faalogo, Sina», 12w1d. Told her by phone, «phone:808.555.0136», wants MFM not termination counseling. Amnio slot requested`,
    ],
    [
      'clinic-letter-parents',
      'medium',
      `Dear «name:Mr. and Mrs. Obiora»,

Thank you for coming with «name:Chisom» and her big sister «name:Kamsi» on «date:August 26».

As we talked about, the exome found a change in a gene called SCN1A.
It was not there in either of you.
It explains why her seizures come with fever and why they are long.
It means that carbamazepine and lamotrigine should be avoided.
The chance for another baby is about 1 in 100.

We will see her again in a year; her seizure plan for daycare is enclosed.
Marguerite Solberg, MS, CGC`,
    ],
  ]),
  ...aboutPatients('cc-dictation', [
    [
      'no-caps-hp',
      'hard',
      `this is doctor lindqvist dictating on «name:marguerite dellacroce» date of birth «date:april ninth nineteen fifty one» she comes in for her knees she says the injection lasted about five weeks exam shows bilateral effusions valgus on the right we talked about replacement and she wants to wait until after her granddaughters wedding plan is repeat kenalog forty today`,
    ],
    [
      'cardiology-run-on',
      'hard',
      `next patient is «name:okonkwo» first name «name:emeka» seen today in device clinic battery about eighteen months lead thresholds stable two episodes of nonsustained vt longest fourteen beats no shocks continue carvedilol period recheck in three months`,
    ],
    [
      'asr-errors',
      'hard',
      `«name:mister tall tree» thats two words is a seventy too year old male with a history of see oh pee dee on two leaders home oh two comes in with increase spew tum started on ass throw my sin and prednisone`,
    ],
    [
      'urology-letter',
      'medium',
      `letter to doctor rafferty re «name:hiroshi watanabe» thank you for referring this pleasant gentleman with a psa of eleven point two mri shows a pirads five lesion left apex we plan fusion biopsy on «date:december third» new paragraph he is on plavix and we will clear that with cardiology`,
    ],
    [
      'er-short',
      'hard',
      `okay so «name:kaylee» is a four year old with a bead in the right nostril removed with a katz extractor no bleeding mom happy discharge`,
    ],
    [
      'psychiatry-sessions',
      'hard',
      `session with «name:bennett» today he reports the intrusive thoughts are down to maybe an hour a day still checking the stove his partner «name:luis» came for the last ten minutes fluvoxamine to two hundred exposure homework is leaving the house once without going back`,
    ],
    [
      'op-note-spoken',
      'hard',
      `operative note patient «name:sagal ismail» medical record «mrn:eight eight four one seven two» procedure right carpal tunnel release local with sedation tourniquet twelve minutes median nerve hourglass shape released completely nylon closure soft dressing no complications`,
    ],
    [
      'radiology-verbal',
      'medium',
      `stat read on «name:crowfeather comma dwayne» ct head without no bleed no midline shift old left basal ganglia lacune call to doctor amin at nineteen forty end of dictation`,
    ],
    [
      'correction-heard',
      'hard',
      `scratch that it was the left ovary cyst is five by four centimeters so for «name:mrs espinoza» we will repeat the ultrasound after two cycles and send a ca one twenty five and she can keep taking the naproxen`,
    ],
    [
      'long-no-punct',
      'hard',
      `progress note for «name:theodora manikas» room four twelve
she had a better night
says the pain is down to a four
no gas yet belly is soft a bit full
drain is serosanguinous about sixty
white count twelve down from sixteen
we will clamp the tube this morning and see
her husband «name:stavros» asked again about the ostomy and i told him it is temporary
lovenox continues
thank you end`,
    ],
    [
      'rambling-neph',
      'hard',
      `this is for the three oclock the gentleman who drives the school bus «name:earl» something «name:mcabee» i think creatinine is up to three four from two nine he had been taking his wifes ibuprofen told him to stop potassium five six give him the binder and labs on «date:monday the twenty fourth»`,
    ],
  ]),
  ...aboutPatients('cc-clinician-question-with-patient', [
    ['apixaban-crcl', 'easy', `apixaban dose for «name:Leopold Zielinski» 84M 58kg Cr 1.6 afib, 2.5 or 5?`],
    ['mrn-paste', 'medium', `MRN «mrn:73340912» hs-trop 14 -> 19 -> 22, low risk HEART, ok to send home?`],
    [
      'first-name-place',
      'hard',
      `what do i do about «name:Nizhoni» from «address:Chinle» who is 30 weeks with a platelet count of 74 and no headache`,
    ],
    [
      'born-on',
      'medium',
      `does a child born «date:8/2/2023» in our Tulsa clinic with 4 ear infections since summer meet criteria for tubes`,
    ],
    [
      'steroid-taper',
      'hard',
      `write me a pred taper for «name:mr funderburk» hes been on 60 for 3 wks for GCA and his sugars are 300`,
    ],
    [
      'letter-for-school',
      'medium',
      `Draft a school letter saying that «name:Jaylen Pickering», 2nd grade at Hollow Creek Elementary, needs his albuterol before PE`,
    ],
    [
      'hcv-tx',
      'medium',
      `can «name:Tomasz W» (dob «date:11/11/66», genotype 3, F4, on amiodarone) get sof/vel safely?`,
    ],
    [
      'chart-phone',
      'hard',
      `Who do I refer to for stiff person syndrome near «address:Bozeman», patient's callback is «phone:406-555-0119»`,
    ],
    [
      'diff-dx',
      'medium',
      `ddx for «name:Amara Nwosu-Bell», 29, admitted «date:Sunday 11/16» with fever, pancytopenia, ferritin 22,000, just back from Lagos`,
    ],
    [
      'sensitive-nickname',
      'hard',
      `is it ok to restart clozapine at full dose in «name:Big Mike» after he missed 4 days in county jail`,
    ],
    [
      'translate-instr',
      'easy',
      `translate to Haitian Creole: «name:Madame Celestin», do not eat after midnight before your colonoscopy on «date:January 6»`,
    ],
    ['initials-bed', 'hard', `«name:T.K.» bed 9 post TAVR new LBBB QRS 162, temp wire how long`],
    [
      'email-in-question',
      'medium',
      `how do i word a result msg to «email:d.rasmussen71@example.net» that her repeat biopsy is benign but we want another in 6 mo`,
    ],
    [
      'ssn-disability',
      'easy',
      `Does «name:Rodney Applewhite», SSN «ssn:219-09-4417», with L4-5 fusion and EF 30%, meet listing 4.02?`,
    ],
    [
      'rx-number',
      'medium',
      `Rx «account:7719204» for Suboxone was filled two days early at the Main St store, count as lost dose or violation?`,
    ],
    [
      'mom-of',
      'hard',
      `what can I tell the school nurse about «name:Trinh»'s seizures without a release, her mom only signed for the diastat`,
    ],
    [
      'summarize-dear-gpt',
      'easy',
      `Summarize for PCP: «name:Gwendolyn Achebe-Ross», «date:5/5/1962», seen «date:11/12/2025», lupus nephritis class IV, s/p pulse steroids, started MMF, Pjp ppx, Cr 1.4`,
    ],
    [
      'ninety-three',
      'medium',
      `«age:93» yo «name:Sr. Mary Benedict» on warfarin for mech mitral, INR 6.1, no bleed, vit K yes or no`,
    ],
    [
      'long-prompt',
      'medium',
      `You are an expert hospitalist. Here is my patient, give me a plan by problem:
«name:Hollis Nakai», 58 M, from «address:Shiprock»
admitted «date:11/20/2025»
- alcohol withdrawal, CIWA 22, got 6 mg Ativan
- K 2.9, Mg 1.1, phos 1.4
- R lower lobe infiltrate
- QTc 512
- on methadone 80, last dose unknown
Which antibiotics are safe with that QTc and would you load phenobarbital?`,
    ],
    [
      'chart-review-followup',
      'hard',
      `and for the second one, «name:Dorcas», same question but she is breastfeeding and cannot take sulfa`,
    ],
  ]),
  ...aboutPatients('cc-tumour-board', [
    [
      'agenda',
      'easy',
      `THORACIC TUMOR BOARD  «date:Friday 11/21/2025» 0700
1. «name:Wojcik, Leonard» 71M LUL 3.4 cm adeno, EGFR L858R, N2? (Dr. Sethi)
2. «name:Fonseca, Adelina» 58F SCLC limited, s/p 2 cycles (Dr. Baum)
3. «name:Mao, Sopheap» 64M RLL nodule, neg bronch x2 (Dr. Kerrigan)
Path: Dr. Lund to show slides on 1 and 3`,
    ],
    [
      'recommendation',
      'medium',
      `Breast board rec for «name:Calliope Andreadis»: neoadj TCHP x6, MRI after 3, genetics this wk. Port «date:12/1».`,
    ],
    [
      'add-on',
      'hard',
      `can we squeeze one more on tmrw, «name:Fr. Brendan», the base of tongue from last month, p16 neg after all and he wants surgery up front`,
    ],
    [
      'minutes',
      'medium',
      `GI board minutes
Case 4, «name:Mr. Pumphrey»: T3N1 mid rectal, MRF threatened. TNT favored. Rad onc to see «date:10/28». He prefers treatment near «address:Ottumwa» because his wife «name:Darlene» does not drive.
Case 5 deferred, no outside slides.`,
    ],
    [
      'neuro-onc',
      'medium',
      `«name:Khadija S» 37F L temporal, IDH mut gr 3, 1p/19q intact. Awake crani done «date:9/24». Board: RT then TMZ. Fertility consult before chemo.`,
    ],
    [
      'sarcoma-long',
      'medium',
      `SARCOMA CONFERENCE, notes by fellow
Pt: «name:Benedikt Saarinen», 19 M, hockey player
Bx «date:10/30»: Ewing, R iliac, EWSR1-FLI1
PET: 2 lung nodules 5 mm
Marrow neg x2
Sperm banked
Peds onc: VDC/IE q2w
Rad onc: proton, after cycle 6
Surgery: internal hemipelvectomy vs RT alone, decide wk 12
Mom «name:Ritva» wants second opinion in Houston, supported by all`,
    ],
  ]),
  ...aboutPatients('cc-mm', [
    [
      'case-slide',
      'easy',
      `M&M, Dept of Surgery
Case 2: «name:Ottoline Brackett», 66F, MRN «mrn:1190-4432»
«date:8/3» Hartmann for perf diverticulitis
«date:8/6» HR 130, lactate 3, team thought withdrawal
«date:8/7» return to OR, stump leak
«date:8/19» died in SICU
Discussion: anchoring, delay of 14 h to CT
Presenter: PGY4 Nakagawa`,
    ],
    [
      'rca-timeline',
      'medium',
      `1905 RN notes «name:Mr. Villaseñor» diaphoretic after insulin 40 u (ordered 4.0)
1912 glucose 31, D50
1920 family («name:Inez») told
Contributing: trailing zero on outside orders`,
    ],
    [
      'peer-review-mail',
      'hard',
      `From: Quality
To: Dr. Stallworth
Privileged peer review. Please explain in two paragraphs why the second CTA was not ordered on «name:Ms. Peaches Monroe» when the first was limited by motion. She coded in the elevator.`,
    ],
    [
      'retained-sponge',
      'hard',
      `the sponge from «name:hansen»'s c section turned up on film at the 6 wk visit, count was signed correct by both, present this one first`,
    ],
    [
      'peds-near-miss',
      'medium',
      `Near miss: ten-fold gentamicin for «name:Baby Boy Lor» (bed 4) caught by PharmD Esposito before hang, «date:02/27/25». Good catch award to be given at the meeting.`,
    ],
    [
      'ob-hemorrhage-long',
      'hard',
      `OB M&M, draft for Wednesday
G2P1 40w6d, «name:Marisabel», VAVD at 0312
0318 boggy, pit wide open
0325 QBL 900, methergine held for BP 162/100 (right call?)
0331 hemabate... she has asthma, nobody asked
0340 wheeze, sat 86
0352 Bakri, MTP
0430 OR, B-Lynch
Total QBL 3400, 6 u
Husband «name:Celestino» stood in the hall the whole time, nobody spoke to him until 5. That is slide 1.`,
    ],
  ]),
  ...aboutPatients('cc-case-report-identified', [
    [
      'draft-with-name',
      'medium',
      `DRAFT, please strip before we submit!!
Case: «name:Evangeline Tsinajinnie», a 44-year-old weaver from «address:Kayenta, AZ», presented on «date:March 19, 2025» with three weeks of cough. CT showed a cavity; BAL grew Coccidioides. She was treated with fluconazole and returned to work by summer.
Figure 1 still shows her name on the film.`,
    ],
    [
      'consent-line',
      'easy',
      `Written consent for publication of the photographs of the hand was signed by «name:Cornelius Vanterpool» on «date:10/02/2025» after his replantation.`,
    ],
    [
      'figure-legend',
      'hard',
      `Fig 2. Axial T2 of «name:Marlowe»'s brainstem lesion before (a) and after (b) rituximab; he and his parents saw and approved the figure.`,
    ],
    [
      'reviewer-answer',
      'medium',
      `Reply to reviewer 2: we removed the exact date. The file name of image 3, «name:Ferreira_Paulo»_«date:20250614»_MRI.tif, was our mistake, please replace it with the attached. The patient's Behçet disease remains in remission.`,
    ],
    [
      'lay-first-person',
      'medium',
      `I am «name:Imelda Bautista-Groff», the patient in this report of takotsubo after the flood at my house on «address:Levee Street». I asked Dr. Rennick to use my own name.`,
    ],
    [
      'draft-long',
      'medium',
      `Title: Scurvy in a long-haul trucker
Case presentation:
Our patient, «name:Lonzo Pickett Jr.», drives between Laredo and Duluth and lives in his cab.
On «date:January 22, 2025» he came with corkscrew hairs, bleeding gums and a woody leg.
Vitamin C was undetectable.
He ate beef jerky and coffee, he told us, "since the divorce from «name:Tammy»".
Within two weeks on 1 g daily the purpura faded.
Note to co-authors: he wants to be named in print, but legal says no. Names out by Friday.`,
    ],
  ]),
  ...aboutPatients('cc-trial-log', [
    [
      'enrollment-log',
      'easy',
      `Screening/Enrollment Log, Site 014
Subj\tInitials\tDOB\tConsent\tStatus
«account:014-0031»\t«name:RMC»\t«date:12JAN1960»\t«date:03SEP2025»\tscreen fail, eGFR 41
«account:014-0032»\t«name:A-P»\t«date:30JUN1955»\t«date:09SEP2025»\trandomized arm B
«account:014-0033»\t«name:SVT»\t«date:22FEB1971»\t«date:11SEP2025»\twithdrew, needle fear`,
    ],
    [
      'sae-narrative',
      'medium',
      `SAE initial report. Subject «account:207-118», «name:Mr. Lindiwe Dlamini», hospitalized «date:17-OCT-2025» for grade 3 colitis after cycle 4 of study drug. Methylpred 2 mg/kg started. Investigator: related. Sponsor notified within 24 h by Coordinator B. Hale.`,
    ],
    [
      'coordinator-text',
      'hard',
      `«name:Yolanda» called from the parking lot, rash on both arms after dose 2, coming up now. put it in the ae log as gr1 til Dr S sees`,
    ],
    [
      'visit-window-mail',
      'medium',
      `Subject: Week 24 window
Hi Priscilla, «name:Mrs. Tuiasosopo» cannot make «date:12/24» for her week 24 spirometry. Window is +/- 5 d. Can pulm function lab take her «date:12/29»? Her cab voucher goes to «address:88 Alder Ct, Renton».
Thx, Ben`,
    ],
    [
      'deviation',
      'hard',
      `Deviation: PK draw 22 min late, pt («name:Ferguson») in restroom. Heparin tube used instead of EDTA. Reconsent to v5.0 also missed.`,
    ],
    [
      'prescreen-list',
      'medium',
      `prescreen from clinic list:
- «name:Dottie Vang» T2D, A1c 8.9, on GLP1 -> exclude
- «name:Ramón Ybarra» A1c 9.6, metformin only -> call, «phone:559 555 0163»
- «name:Al Kowalczyk» dialysis -> exclude`,
    ],
    [
      'con-med-log',
      'medium',
      `CONMED LOG  Subj «account:1107-009» («name:F.A.K.»)
Drug / dose / indication / start / stop
metformin 1 g BID / T2D / 2016 / ongoing
amlodipine 5 / HTN / 2019 / ongoing
azithro Z-pak / sinusitis / «date:14OCT25» / «date:18OCT25»
prednisone 40 / poison ivy / «date:02NOV25» / PROHIBITED, call MM
melatonin 3 prn / insomnia / unk / ongoing`,
    ],
    [
      'phone-visit',
      'hard',
      `Phone visit wk 16 w/ «name:Ernestine»
feels good, sugars 120s in am
1 low (58) «date:Sat 11/15» after yard work, ate peppermints
no ER
pen count: 3 left
diary "the dog ate page 2" lol
new address «address:PO Box 77, Eufaula»
next: labs wk 20`,
    ],
  ]),
  ...aboutPatients('cc-ime', [
    [
      'report-head',
      'easy',
      `INDEPENDENT MEDICAL EXAMINATION
Examinee: «name:Darnell Figueroa-Hines»
Claim: «account:WC-2024-338190»
DOI: «date:04/16/2024»   DOB: «date:09/01/1979»   DOE: «date:10/27/2025»
Employer: Granite Freight Lines
Referred by: Castor Mutual, adj. P. Odom

«name:Mr. Figueroa-Hines» reports lumbar pain after lifting a pallet jack. Waddell 3/5. SLR negative. MRI: L5-S1 protrusion without compression.
Opinion: lumbar strain, at MMI. 5% WPI by the 6th edition. Light duty, 35 lb.`,
    ],
    [
      'addendum-letter',
      'medium',
      `Having now watched the surveillance of «date:July 8», my opinion on «name:Ms. Krystal Beauchamp»'s shoulder does not change; raising a garden hose is within the limits I set after the cuff repair.`,
    ],
    [
      'no-show',
      'medium',
      `FYI «name:Grigoryan» no-showed the neuropsych IME again, says migraine. File «account:K-88127». Rescheduling w/ interpreter (Armenian) costs another $400.`,
    ],
    [
      'history-snippet',
      'hard',
      `She states that before the bus hit her she had never seen anyone for her neck. The chart from Lakeside Chiropractic says otherwise: «name:Tamsin» went eleven times the year before.`,
    ],
    [
      'fce',
      'medium',
      `FCE summary, «name:ELROY PETTAWAY»: floor-waist lift 28 lb, grip R 41/L 66, self-limited on 4 of 19 items. Meets light. Job (roofer) is heavy.`,
    ],
    [
      'psych-ime-long',
      'hard',
      `MENTAL STATUS AND OPINION (page 9 of 14)
He came forty minutes early with his mother-in-law, «name:Mrs. Oleksandra Panchuk», who waited outside.
He sat with his back to the wall.
PCL-5 58, MMPI-3 with elevated F, within a range seen in genuine PTSD.
He wept when «name:Yuri», his dead brother, was mentioned.
He can't ride an elevator.
In my opinion «name:Mr. Bilyk» meets criteria A to H; the trench collapse is the cause.
He is not at MMI. I would treat with prolonged exposure, 12 to 15 sessions, and sertraline.`,
    ],
  ]),
  ...aboutPatients('cc-attorney-letter', [
    [
      'records-request',
      'easy',
      `Halvorsen & Pike, P.C.
RE: Our client: «name:Beatriz Monteagudo»
    Date of loss: «date:02/08/2025»
    DOB: «date:11/30/1988»
    SSN: «ssn:xxx-xx-6620»
Dear Records Custodian:
This office represents «name:Ms. Monteagudo» for injuries from a collision. Kindly send all emergency, imaging and therapy records from the date of loss to present, with itemized billing. A HIPAA authorization is enclosed.`,
    ],
    [
      'disability-support',
      'medium',
      `To the Administrative Law Judge: I have treated «name:Otis Fairweather» for multiple sclerosis since 2016. He can stand ten minutes, loses grip in heat, and would miss about five days of work a month. EDSS 6.0. Sincerely, K. Bhatt, MD, neurology`,
    ],
    [
      'demand',
      'medium',
      `Demand, claim «account:04-771-PIP»: «name:Mrs. Halloran»'s medicals stand at $61,204, incl. ACDF C5-6 on «date:5/13/25». She can no longer lift her granddaughter «name:Posy». We demand policy limits in 30 days.`,
    ],
    [
      'paralegal-chat',
      'hard',
      `did we ever get the psych notes for «name:tiana», the slip & fall at the grocery? defense will say the ptsd is from the divorce`,
    ],
    [
      'lien',
      'medium',
      `Letter of protection: Provider agrees to await settlement for treatment of «name:Juan Carlos Arrieta» (knee arthroscopy «date:9/5/2025»). Balance $18,330. Acct «account:44102-JA».`,
    ],
    [
      'ltd-denial-appeal',
      'easy',
      `Appeal of denial of LTD benefits
Insured: «name:Phyllis Wambach»
Policy «health-plan:GLT-0091834»; Claim «account:25-50771»
«name:Ms. Wambach» worked as a dental hygienist until thoracic outlet syndrome ended her practice on «date:January 31, 2025». Your reviewer, who never met her, ignored the EMG of «date:March 12». We enclose statements of her daughter «name:Corinne» and of Dr. Adeyemi.`,
    ],
    [
      'fmla-note',
      'medium',
      `Please excuse «name:Anh-Thu Dinh» from work «date:11/10» through «date:11/24» for recovery from laparoscopic hysterectomy. No lifting over 10 lb.`,
    ],
    [
      'disability-long',
      'easy',
      `November 3, 2025
Social Security Administration
Office of Hearings Operations

Re: «name:Geraldine Two Bulls»
    SSN: «ssn:504-09-7731»

To whom it may concern:
«name:Ms. Two Bulls» has been my patient for rheumatoid arthritis for eleven years.
She has failed methotrexate, two TNF blockers and rituximab.
Both wrists are fused. She cannot button a coat, type, or hold a pan.
Her sister «name:Arlene» cooks and drives for her.
I do not expect her to return to any work.
Caleb Renfrow, MD, Rheumatology`,
    ],
    [
      'intake-sheet',
      'medium',
      `NEW PI INTAKE
Caller: «name:Rasheeda Coleman» «phone:313-555-0127»
Injured: son «name:Zaire», 9
DOL: «date:Sat. 10/25/2025», dog bite, neighbor's porch
Injuries: L cheek 22 stitches, nightmares, pees bed again
Tx so far: Children's ED, plastics f/u «date:11/12»
Ins: «health-plan:MI-CHIP 8830017254»
SOL note: minor
Conflict check: clear`,
    ],
  ]),
  ...aboutPatients('cc-subpoena', [
    [
      'duces-tecum',
      'easy',
      `SUBPOENA DUCES TECUM
In the Circuit Court, Case No. «account:25-CV-01877»
«name:Leticia Barragan» v. Summit Ridge Apartments LLC
TO: Custodian of Records, Mercy Fork Orthopedics
You are commanded to produce on or before December 12 the complete chart of «name:Leticia Barragan», DOB «date:07/23/1969», including operative reports of the right ankle, films, and therapy notes.`,
    ],
    [
      'roi-desk',
      'medium',
      `Subpoena came for «name:Demetrius Ogletree»'s methadone records, no court order attached, 42 CFR part 2 so I am sending the refusal letter. Objection due 11/25.`,
    ],
    [
      'guardianship',
      'medium',
      `IN THE MATTER OF «name:Opal Jean Hutchins», an alleged incapacitated person. Petitioner, her nephew «name:Clyde», states that Respondent has moderate Alzheimer's dementia, was found on «address:Route 9» in her nightgown on «date:October 3», and resides at Fernwood Memory Care.`,
    ],
    [
      'custody-eval',
      'hard',
      `GAL wants to know if «name:Micah»'s stimulant dose changed each time he came back from dad's. Chart says twice. Do we need both parents to sign?`,
    ],
    [
      'depo-excerpt',
      'hard',
      `Q. Doctor, when did you first see «name:Mr. Amituanai»?
A. In the emergency room, the night of the forklift.
Q. And his foot was already blue?
A. It was dusky, yes. He could still feel me touch the toes.`,
    ],
    [
      'court-order-civil-commit',
      'easy',
      `ORDER OF INVOLUNTARY TREATMENT, No. «account:MH-2025-0413». The Court finds by clear and convincing evidence that Respondent «name:Fabian Sokolowski», dob «date:8-30-1994», suffers from schizoaffective disorder and is a danger to himself. Committed for 90 days to Ridgeview State Hospital, entered «date:November 6, 2025».`,
    ],
    [
      'interrogatory-answers',
      'medium',
      `ANSWERS TO INTERROGATORIES
«name:Rosamund Achebe» v. Crestline Transit, No. «account:24-L-5519»
4. State all injuries. ANSWER: torn labrum R hip, concussion, panic in traffic.
5. Identify each provider. ANSWER: Dr. Feld (hip arthroscopy «date:2/18/25»), Northside Vestibular, Ms. Dunn LCSW.
6. Prior claims? ANSWER: none.
7. Lost wages? ANSWER: 31 shifts as a line cook.
8. Who lives with you? ANSWER: my father «name:Cyprian», who helped me bathe for a month, at «address:6015 S. Wabash, 2F».`,
    ],
  ]),
  ...aboutPatients('cc-death-and-autopsy', [
    [
      'certificate',
      'easy',
      `CERTIFICATE OF DEATH, State File «account:2025-031477»
1. Decedent: «name:Augustine Peltier»   2. Sex M
3. Date of death: «date:October 19, 2025»   4. SSN: «ssn:501-55-0192»
5. Residence: «address:411 Birch St, Belcourt»
6. Informant: «name:Yvonne Peltier», spouse
Part I a. Septic shock  b. Pneumonia  c. COPD
Part II: Type 2 diabetes
Tobacco contributed: yes   Manner: natural
Certifier: S. Thornbury, MD`,
    ],
    [
      'autopsy-report',
      'medium',
      `OFFICE OF THE MEDICAL EXAMINER
Case «account:ME25-2204»   «name:Rigoberto Salas-Pineda»   38 M
Autopsy «date:08 Sep 2025» 1015 h
Heart 610 g, LV 1.9 cm, 90% LAD stenosis. Lungs 1400 g combined, edema.
Tox: ethanol 0.03, no opioids.
Cause: hypertensive and atherosclerotic cardiovascular disease. Manner: natural.`,
    ],
    [
      'death-note',
      'medium',
      `Called to bedside. Pupils fixed, no breath or heart sounds x 2 min. «name:Ingeborg Dahlquist» pronounced 0412 «date:11/02/25». «name:Brother Anders» present. ME declined, eyes to the eye bank.`,
    ],
    [
      'funeral-home-call',
      'hard',
      `Whitcomb Funeral needs the cert signed today for «name:old Mr. Tran» from hospice, cremation is Saturday. CHF on line a is fine`,
    ],
    [
      'coroner-narrative',
      'medium',
      `Decedent «name:Chantelle Broussard», 26, found unresponsive by roommate at «address:Apt 6, 1920 Canal View Dr» on «date:6/21/25». Narcan x3. Prior ODs x2 per mother «name:Georgette». Fentanyl 18 ng/mL.`,
    ],
    [
      'stillbirth',
      'hard',
      `IUFD 34 wk. «name:Saoirse» held him until morning. They named him «name:Finn». Placenta to path, karyotype sent, no autopsy wanted. Hand molds are in the memory box.`,
    ],
    [
      'hospice-death-long',
      'medium',
      `HOSPICE VISIT, TIME OF DEATH
«name:Concetta DiNapoli», «age:101»
Arrived 0555, «date:11/19/2025», daughter «name:Filomena» and a priest at bed
No pulse, no resp 2 min, TOD 0602
Dx: senile degeneration of brain
Meds wasted w/ daughter: morphine 18 mL, Ativan 9 tabs
DME pickup asked for «date:Friday 11/21»
Funeral: Vitale & Sons, notified
Bereavement risk: low; big family, lots of food
Kitty goes to grandson «name:Rocco»`,
    ],
  ]),
  ...aboutPatients('cc-dental', [
    [
      'chart-entry',
      'easy',
      `«date:10/16/2025»  Pt: «name:Nathaniel Ezeh»  #30 MOD comp A2, 1.8 mL 2% lido 1:100k epi IANB. Med hx: HTN, took meds. BP 136/84. NV: #19 crown prep.`,
    ],
    [
      'perio-referral',
      'medium',
      `Referring «name:Oleander Mathis», «phone:360-555-0174», for perio eval UR quad. 7 mm pockets #2 and #3, A1c 10. On Fosamax, please no extractions without calling me.`,
    ],
    [
      'insurance-narrative',
      'medium',
      `D7240 #17, «name:SOTO, MARISOL» ID «health-plan:DD44019832»: full bony, mesioangular, dentigerous cyst 12 mm on CBCT of «date:9/22/25». Pre-auth requested.`,
    ],
    [
      'kid-nitrous',
      'hard',
      `«name:Bao» did great with nitrous today, two SDFs and one extraction (K). Grandma «name:Mai» asks for the same chair and the dinosaur glasses next time`,
    ],
    [
      'recall-text',
      'medium',
      `Hi «name:Wanda»! You are due for your 3 month periodontal cleaning, you have not been in since «date:April 22». Remember your amoxicillin 1 hr before for the heart valve. Reply C to confirm`,
    ],
    [
      'omfs-note',
      'medium',
      `OMFS POD1: «name:Jeremiah Yellowhorse» s/p ORIF L angle + R parasymph, MMF elastics, wire cutters at bedside, tolerating full liquids, V3 numb L.`,
    ],
    [
      'ortho-mail',
      'medium',
      `From: Smile Ridge Ortho
To: Dr. Mathis
Re: «name:Penelope Vang-Schultz»

Hi Oleander,
«name:Penny» is ready for debond in March.
#10 has a 2 mm root resorption on the pano of «date:10/29», I would stop torque there.
Peg lateral bonding after?
Her stepdad «name:Gary» has the insurance, not mom.
- Lars`,
    ],
  ]),
  ...aboutPatients('cc-optometry', [
    [
      'refraction',
      'easy',
      `Patient: «name:Lourdes Pacubas»   DOB «date:04/28/1976»
OD -3.25 -0.75 x 175  20/20
OS -2.75 -1.25 x 010  20/20-2
Add +1.75
IOP 17/18 GAT 1010
Dx: myopia, presbyopia, dry eye. Restasis trial.`,
    ],
    [
      'glaucoma-fu',
      'medium',
      `VF progressing OS, superior arcuate. «name:Mr. Quackenbush» admits skipping Cosopt. IOP 26. Add latanoprost, SLT consult «date:12/11».`,
    ],
    [
      'contacts-order',
      'medium',
      `CL order: «name:Teuila Sapolu» 8.4/14.0 -6.50 OU dailies 90pk, ship to «address:1530 Palolo Ave #3», keratitis in Feb so no extended wear!!`,
    ],
    [
      'hcq-screen',
      'hard',
      `plaquenil screen for «name:sis. hargrove», 10-2 clean, OCT ring intact, 11 yrs on 400 mg, weighs 49 kg. telling rheum to cut the dose`,
    ],
    [
      'front-desk-flash',
      'hard',
      `new flashes and a curtain since breakfast, says her name is «name:Bernadette» and shes walking over from the bakery now, dilate on arrival`,
    ],
    [
      'lowvision-long',
      'medium',
      `LOW VISION EVAL
«name:Chief Alvin Redcloud», 82, ret. fire chief
AMD OU, geographic atrophy; VA 20/400 OD, 20/200 OS
Eylea OS x 31, last «date:10/20»
Goals: read mail, see grandkids' faces («name:Tali», «name:Rain»)
Tried: 6x stand mag, CCTV, yellow filters
Dispensed: stand mag + gooseneck
Driving: stopped 2024, hates it
Refer: state services for blind, O&M
Charles Bonnet: sees little green men, not bothered`,
    ],
  ]),
  ...aboutPatients('cc-podiatry', [
    [
      'wound-note',
      'easy',
      `«name:Hubert Castonguay» DOB «date:10/10/1953» seen «date:11/14/2025». R plantar 1st met ulcer 1.8 x 1.5 x 0.4 cm, Wagner 2, probes not to bone. Debrided, TCC reapplied. ABI 0.7. A1c 8.8.`,
    ],
    [
      'nail-list',
      'medium',
      `Nursing home rounds, Cedar Wing:
Rm 4 «name:Zimmerly» nails x10, on Coumadin
Rm 7 «name:Mrs. Achterhof» nails x6, heel stage 2, told DON
Rm 9 «name:Pruitt» refused`,
    ],
    [
      'bunion-preop',
      'medium',
      `Lapidus L on «name:Kiersten Doolittle» «date:1/20»; NWB 6 wk, knee scooter ordered, she teaches 3rd grade so note for school`,
    ],
    [
      'voicemail',
      'hard',
      `Voicemail 8:02, «name:Coach Fuentes»: toe is black now, smells, he soaked it. Told him ER, not tomorrow.`,
    ],
    [
      'orthotic-lab',
      'medium',
      `Custom orthotics Rx, pt «name:Jyoti Ramanathan», wt 142, PTTD stage II L, medial skive 4 mm, deep heel cup. Lab order «account:PF-60233».`,
    ],
    [
      'op-clinic-long',
      'hard',
      `WOUND CLINIC THURS (my scribbles)
8:00 «name:Bubba T.» heel 3x2, VAC, ate the biscuits, sugar 340
8:30 «name:Sr. Immaculata» bunion blister, new shoes, fine
9:00 «name:Deng» 5th toe amp site, sutures out, pink
9:30 no show x3 «name:R. Pickering», osteo, PICC still in!! call sheriff welfare check?
10:00 the judge («name:Hon. M. Stokes») gout not cellulitis
11:00 rep lunch`,
    ],
  ]),
  ...aboutPatients('cc-fertility', [
    [
      'cycle-sheet',
      'easy',
      `Patient «name:Adaeze Chukwuma»   Partner «name:Ben Lindholm»
AMH 0.9   AFC 7   LMP «date:10/24»
Cycle 2 antagonist, Gonal-F 300 / Menopur 75
«date:11/02» E2 812, lead 16
«date:11/04» E2 1490, lead 19, Ganirelix
Trigger «date:11/05» 2130, VOR «date:11/07» 0930`,
    ],
    [
      'embryology-call',
      'medium',
      `Told «name:Hye-jin»: 9 MII, 7 2PN, 4 blasts frozen, biopsies to PGT lab. She cried (happy). Transfer after Chinese New Year.`,
    ],
    [
      'beta',
      'hard',
      `beta 212 -> 498!! call «name:the Rosenthals» before noon, tell «name:Ari» too, keep PIO through 10 wk`,
    ],
    [
      'sperm-freeze',
      'medium',
      `«name:Colton Reyes-Ward», 19, testicular ca, orchiectomy «date:Fri 10/3». Bank before BEP. 2 vials, 18M/mL, tank «account:C-7714».`,
    ],
    [
      'gestational-carrier',
      'medium',
      `Surrogate «name:Misty Kerns» (G3P3, BMI 27) cleared by MFM. Intended parents «name:Olaf» and «name:Dieter Brandvold». Psych clearance letter dated «date:9/30/2025» in file.`,
    ],
    [
      'donor-egg-mail',
      'medium',
      `Hi «name:Noor» and «name:Sam»,

Your donor's retrieval was Sunday: 22 eggs, 17 mature.
Using «name:Sam»'s frozen sample we have 14 fertilized.
Next update is day 3, and then day 5.
«name:Noor», please start estrace 2 mg three times a day on «date:Nov 24» and come for a lining check «date:Dec 3», 7:45.
Your portal balance is separate from this.
Warmly, third-party team`,
    ],
  ]),
  ...aboutPatients('cc-sleep', [
    [
      'psg-report',
      'easy',
      `POLYSOMNOGRAPHY, SPLIT NIGHT
Name: «name:Cheveyo Masayesva»  Study date: «date:07/16/2025»  BMI 41
AHI 68 (REM 81), nadir SpO2 71%
CPAP titrated 6-14; optimal 12 cmH2O, residual AHI 3
PLMI 11
Impression: severe OSA. Recommend CPAP 12, medium full face mask.`,
    ],
    [
      'download',
      'medium',
      `Airview: «name:Ingram, Tobias» SN «device:23221480917» usage 61%, avg 3 h 12, AHI 9.4, leak 44. Call re mask.`,
    ],
    [
      'mslt-phone',
      'medium',
      `«name:Priscila Andrade» MSLT «date:10/31»: mean SOL 3.8, 3 SOREMPs, so N1 likely. Her college in «address:Amherst» wants an accommodation letter.`,
    ],
    [
      'dot-driver',
      'hard',
      `trucker «name:Lonnie» needs his compliance printout by noon or DOT pulls him, 82 pct days over 4 hrs, looks ok`,
    ],
    [
      'peds-osa-long',
      'medium',
      `Peds sleep consult
«name:Ezekiel ("Zeke") Tafoya-Lin», 5 y
Snores through two doors per dad («name:Wei»)
Mouth breather, night sweats, wets bed
Tonsils 3+
ADHD screen positive at preK
PSG «date:8/30»: oAHI 14, nadir 84, ETCO2 55
Plan: T&A with overnight stay, «date:Mon Dec 15»
Post-op PSG 3 mo
Flonase till then`,
    ],
    [
      'split-text',
      'hard',
      `hey night tech: «name:Bishop Tate» took the mask off at 3 and went home, says he saw angels (hypnagogic?), 4 h of data, score it anyway`,
    ],
  ]),
  ...aboutPatients('cc-transplant', [
    [
      'selection-committee',
      'easy',
      `Liver selection committee «date:11/18/2025»
«name:Fitzwilliam Osei», 57M, MELD 3.0 31, ETOH, sober 9 mo, PEth neg x3. Support: sister «name:Abena». LISTED.
«name:Carol Stanczyk», 63F, NASH, BMI 46. DEFER, bariatric eval.
«name:Hmong Vue Lee», 49M, HBV/HCC 2 x 2.1 cm. LISTED with exception at 6 mo.`,
    ],
    [
      'donor-call',
      'medium',
      `Offer 0214: 3/6 match kidney for «name:Roberta Manygoats», last HD «date:11/20», K 4.4. She is two hours out in a snowstorm, phone «phone:928-555-0108». Virtual XM neg.`,
    ],
    [
      'living-donor',
      'medium',
      `Living donor eval: «name:Seung-ho Bae», giving L kidney to his wife «name:Mirae». CrCl 104, BP 118/70, single artery on CTA.`,
    ],
    [
      'tac-level',
      'hard',
      `tac 4.1, ask «name:Mo» if hes throwing up again, creat fine, 3 mo out from his second heart`,
    ],
    [
      'rejection-bx',
      'medium',
      `POD 41 bx «name:Valentina O'Rourke»: Banff 1B, C4d neg. Solumedrol 500 x3 from «date:9/17», valcyte dose for CrCl 45. DSA DQ7 MFI 3200.`,
    ],
    [
      'lvad-coordinator',
      'hard',
      `«name:Mr. Nez» slept through a low-flow alarm, pump «device:MLP-034471», PI 1.8, LDH 290. He sounds dry. 250 cc by mouth and call me in an hr`,
    ],
    [
      'post-clinic-long',
      'easy',
      `KIDNEY TRANSPLANT CLINIC
Pt: «name:Apolonia Wrzesniewski»  DOB: «date:08/08/1972»
Tx date: «date:02/14/2025» DDRT, KDPI 44, DGF x 9 d
Donor: unrelated
Cr 1.5  Tac 7.9  BK 2,400 copies (new)  CMV neg
BP 142/86, wt up 4 kg
Plan:
1. MMF 1000 -> 500 BID for BK
2. Repeat BK 2 wk
3. Amlodipine 10
4. Derm yearly
5. Letter to donor family: she asked how, gave her Mirae's card
RTC «date:12/02/2025»`,
    ],
  ]),
  ...aboutNobody('cc-abstract', [
    [
      'cohort',
      'easy',
      `BACKGROUND: The benefit of early rhythm control in patients older than 80 years is uncertain. METHODS: We followed 2,114 adults with atrial fibrillation at 31 sites between January 2016 and December 2021. RESULTS: Stroke occurred in 3.1% vs 4.4% (HR 0.71, 95% CI 0.52 to 0.97). CONCLUSIONS: Early rhythm control was associated with fewer strokes.`,
    ],
    [
      'with-authors',
      'medium',
      `Nkemelu A, Strand P, Vallabhaneni R, Cho JH
Department of Surgery, Three Rivers Medical Center, Pittsburgh, PA
Title: Ileus after Hartmann reversal: a single-center review of 188 patients
We reviewed charts from 10/1/2014 to 9/30/2023. Median age was 63 (range 24-91). Ileus occurred in 22%. Return to the operating room was needed in 7 patients (3.7%).`,
    ],
    [
      'deid-case',
      'hard',
      `A woman in her forties, a weaver from the Southwest, presented with three weeks of cough and a cavity on CT. Lavage grew Coccidioides. She recovered on fluconazole. Clinicians far from endemic areas should ask about travel.`,
    ],
    [
      'qualitative',
      'medium',
      `Theme 2, "I just wanted somebody to sit down": participants (n=19, dialysis units in Ohio and Kentucky) described clinicians who stood at the foot of the chair. Quotes are given with pseudonymous numbers, e.g. P07.`,
    ],
    [
      'animal-model',
      'medium',
      `Aged C57BL/6 mice (18 mo, n=12 per arm) received 10 mg/kg daily by gavage. Ejection fraction fell from 61 to 48 percent in vehicle and did not change in the treated arm (p=0.004).`,
    ],
    [
      'registry',
      'easy',
      `Using the national trauma registry we identified 9,402 pedestrians struck by buses. Neck injury was coded in 14.2%. Prior chiropractic care did not predict length of stay.`,
    ],
    [
      'one-line-conclusion',
      'hard',
      `Conclusion: in candidates older than 65 listed with a MELD above 30, sister or daughter caregivers did as well as spouses.`,
    ],
    [
      'protocol-paper',
      'medium',
      `Trial registration NCT00000000. Subjects are randomized 1:1 at week 0; spirometry is done at weeks 4, 12 and 24 (window +/- 5 days). Serious adverse events go to the sponsor within 24 hours.`,
    ],
    [
      'conference-late-breaker',
      'easy',
      `LB-114 | 10.25 am | Semaglutide after bariatric surgery: the BRIDGE randomized trial | S. Oduya, M. Lindgren, for the BRIDGE investigators | 412 adults, mean weight loss 8.1 kg vs 1.9 kg`,
    ],
    [
      'structured-long',
      'easy',
      `Objective: To compare 12 cm H2O fixed CPAP with auto-titrating pressure in severe obstructive sleep apnea.
Design: Randomized, open label.
Setting: Four sleep centers in Oregon, Idaho and Washington.
Participants: 318 adults, AHI 30 or more, mean BMI 38.
Main outcome: Hours of use per night at 90 days.
Results: 4.6 vs 4.9 hours (difference 0.3, 95% CI -0.1 to 0.7). Residual AHI 3 vs 4.
Limitations: Truck drivers were overrepresented.
Conclusion: No meaningful difference.`,
    ],
  ]),
  ...aboutNobody('cc-guideline', [
    [
      'afib-dose',
      'easy',
      `Reduce apixaban to 2.5 mg twice daily when two of three are present: age 80 or more, weight 60 kg or less, creatinine 1.5 mg/dL or more.`,
    ],
    [
      'sepsis',
      'easy',
      `Adult sepsis, first hour
1. Lactate; repeat if >2
2. Two sets of blood cultures before antibiotics
3. Broad-spectrum antibiotics
4. 30 mL/kg crystalloid if hypotension or lactate >= 4
5. Norepinephrine to MAP 65`,
    ],
    [
      'nodule',
      'medium',
      `Solid nodule 6-8 mm, high risk: CT at 6-12 months, then at 18-24 months. Growing nodule over 8 mm: consider PET/CT or tissue sampling. Does not apply to patients under 35 or with known cancer.`,
    ],
    [
      'ear-tubes',
      'medium',
      `Tubes may be offered to children 6 months to 12 years with three episodes of acute otitis in 6 months, or four in a year with one in the last six months, when effusion is present at the visit.`,
    ],
    [
      'dialysis-stop',
      'hard',
      `When the patient has said himself that he is done with dialysis, name one person to write down the day of the last run, order SL morphine and haloperidol before he leaves, and ask the children what they call him.`,
    ],
    [
      'hcq',
      'medium',
      `Hydroxychloroquine: no more than 5 mg/kg real weight. Baseline fundus exam within a year, then annual 10-2 field and OCT after 5 years, sooner with tamoxifen or renal disease.`,
    ],
    [
      'mri-implants',
      'medium',
      `MR safety level 3: spinal cord stimulators. Tech asks for the model card, checks the serial number against the vendor's list, pages the radiologist when eGFR <30 and gadolinium is requested.`,
    ],
    [
      'death-pronouncement',
      'hard',
      `How to pronounce: introduce yourself to whoever is sitting there, say who you are and why. Listen for two minutes. Say "died", not "passed". Note the time. Call the medical examiner when there was a fall, a needle or a stranger.`,
    ],
    [
      'methadone-takehome',
      'medium',
      `Take-home schedule under the 2024 rule: days 1-14 up to 7 doses, days 15-30 up to 14, after day 31 up to 28, by the practitioner's judgment. A single positive for THC alone should not end take-homes.`,
    ],
    [
      'pph-checklist',
      'medium',
      `POSTPARTUM HEMORRHAGE, STAGE 2 (QBL 1000-1500)
- call OB, anesthesia, charge RN
- oxytocin running wide
- methergine unless BP > 140/90
- hemabate unless asthma: ASK
- TXA 1 g over 10 min
- Bakri in the room
- MTP on standby
- one person talks to the partner in the hall, from the start`,
    ],
    [
      'transplant-bk',
      'medium',
      `BK viremia after kidney transplant
Screen monthly to month 9, then every 3 months to 2 years
>1,000 copies: repeat in 2 wk
>10,000 or rising: cut MMF by half
Still rising: lower tacrolimus goal to 4-6
Biopsy if creatinine climbs
No role for quinolones`,
    ],
    [
      'wound-vac',
      'easy',
      `Negative pressure therapy
1. Debride. 2. Foam to size. 3. Bridge off the heel. 4. 125 mmHg continuous.
Change Mon/Wed/Fri. Off more than 2 hours: take the foam out, wet dressing.
Do not use over exposed vessels, dry eschar, untreated osteomyelitis or cancer.`,
    ],
  ]),
  ...aboutNobody('cc-textbook', [
    [
      'hashimoto-chapter',
      'easy',
      `Hashimoto thyroiditis, described by Hakaru Hashimoto in 1912, is the commonest cause of hypothyroidism where iodine is plentiful. Women are affected about seven times as often as men.`,
    ],
    [
      'tma',
      'medium',
      `Schistocytes, a low haptoglobin and a platelet count under 30 should make you think of TTP before anything else. Do not wait for the ADAMTS13 to come back; call the plasma exchange team tonight rather than tomorrow.`,
    ],
    [
      'history-osler',
      'hard',
      `When William Osler fell ill with bronchopneumonia in the autumn of 1919 he followed his own case with the interest of a physician; he died in Oxford on December 29 of that year.`,
    ],
    [
      'gage',
      'hard',
      `Phineas Gage, foreman, lived twelve years after an iron rod went through his left frontal lobe at Cavendish, Vermont, on 13 September 1848. Dr. Harlow wrote that he was "no longer Gage".`,
    ],
    [
      'cushing',
      'easy',
      `The first step is to show that cortisol is too high: late-night saliva twice, a 1 mg dexamethasone test, or a 24-hour urine. Only then ask where it comes from.`,
    ],
    [
      'surgical-step',
      'medium',
      `The gallbladder is grasped at the fundus and pushed over the liver. Calot's triangle is cleared until two structures, and only two, enter the gallbladder: the critical view. A cholangiogram is then optional.`,
    ],
    [
      'fiction-novel',
      'hard',
      `Ivan Ilyich saw that he was dying, and he was in continual despair. The doctor said that the floating kidney might right itself; Gerasim held up his legs.`,
    ],
    [
      'physiology',
      'easy',
      `Minute ventilation = tidal volume x rate. For a 70 kg adult breathing 500 mL at 14 per minute it is 7 L, of which about 2 L ventilates dead space.`,
    ],
    [
      'study-notes-long',
      'medium',
      `my notes, renal block
FENa <1 prerenal, >2 ATN
muddy brown = ATN
RBC casts = GN
WBC casts = pyelo or AIN
eos = AIN (not great test)
Henoch-Schonlein: kid, purpura, belly, IgA
Goodpasture: lung + kidney, linear
Alport: "can't see, can't pee, can't hear a bee"
Berger: blood with the cold
exam Tues, group at Grace's place`,
    ],
    [
      'plague-history',
      'hard',
      `In the parish book of Eyam for 1666 one reads the names of the dead week by week.
Elizabeth Hancock buried six children and her husband in eight days in August.
The rector, William Mompesson, lost his wife Catherine.
Coins were left in vinegar at the boundary stone for bread.
Modern estimates put the deaths at 260.`,
    ],
  ]),
  ...aboutNobody('cc-eponyms', [
    [
      'list-of-signs',
      'easy',
      `Murphy, Rovsing, McBurney, Blumberg, Carnett: five names every intern should be able to show on an abdomen`,
    ],
    [
      'named-diseases-table',
      'medium',
      `Parkinson\tdopamine\tresting tremor
Wilson\tcopper\tKayser-Fleischer rings
Addison\tcortisol\ttan, low Na
Graves\tTRAb\tproptosis
Bell\tCN VII\tsudden droop`,
    ],
    [
      'tests-ortho',
      'medium',
      `Shoulder exam: Neer, Hawkins, Jobe, Speed's, O'Brien's. Knee: Lachman, McMurray, Thessaly. Hip: FABER (Patrick), Thomas, Ober.`,
    ],
    [
      'named-operations',
      'medium',
      `Tray for Whipple also covers Puestow and Frey. For Hartmann take the long Lloyd-Davies drapes. Lapidus: 3.5 lag set. Halsted clamps x12, Kelly x6, Allis x4.`,
    ],
    [
      'lou-gehrig',
      'hard',
      `Lou Gehrig's disease, Christmas disease and Job syndrome are named for patients, not doctors, and Hartnup for a family`,
    ],
    [
      'scores',
      'medium',
      `Glasgow 3-15. Child-Pugh A-C. Gleason now grade groups. Bishop >8 favorable. Wells, Geneva, Braden, Norton, Morse, Barthel, Apgar (yes, Virginia).`,
    ],
    [
      'eponym-debate',
      'hard',
      `Should we keep saying Wegener and Reiter? Residents voted 14 to 3 for GPA and reactive arthritis; Asperger split the room.`,
    ],
    [
      'stains',
      'easy',
      `Wright-Giemsa for smears, Ziehl-Neelsen for AFB, Gomori for fungi, Perls for iron, Congo red for amyloid.`,
    ],
    [
      'lower-case',
      'hard',
      `marfan habitus vs loeys dietz, whats the quickest bedside way, walker murdoch plus steinberg or arm span`,
    ],
    [
      'syndromes-rhyme',
      'medium',
      `Eponym night, teams of four
Round 1: hearts (Eisenmenger, Brugada, Ebstein, Marfan)
Round 2: nerves (Guillain, Barré, Charcot, Marie, Tooth)
Round 3: bellies (Crohn, Barrett, Mallory, Weiss, Meckel)
Round 4: names that fell (Reiter, Wegener)
Tiebreak: who was Alice, and did she have migraine?
Winner gets Sister Mary Joseph's nodule, in marzipan`,
    ],
  ]),
  ...aboutNobody('cc-vignette', [
    [
      'usmle',
      'easy',
      `A 24-year-old man is brought to the emergency department 30 minutes after a motorcycle crash. BP 82/50, HR 134. There is no breath sound on the left and the trachea is deviated. What is the next best step?
A) Chest x-ray
B) Needle decompression
C) Intubation
D) FAST`,
    ],
    [
      'board-review',
      'medium',
      `Q14. 29F, 30 weeks, plt 74, BP 118/70, no headache, normal LFTs. Most likely?
(a) HELLP (b) gestational thrombocytopenia (c) ITP (d) TTP
Answer c, because <80.`,
    ],
    [
      'osce-actor',
      'hard',
      `Actor brief, station 6. You are a retired bus driver. You have had black stools since Thursday but will only say so if asked directly. You are afraid of the camera test. If the student uses your first name without asking, frown.`,
    ],
    [
      'sim-script',
      'hard',
      `SIM: manikin in bed 2, "post op day 1 hip". Confederate nurse says: he was fine an hour ago. At 4 min drop sat to 84. If they give Narcan, no change. If they ask for CTA, show image C.`,
    ],
    [
      'ethics-seminar',
      'medium',
      `Discuss: a 16-year-old asks for contraception and begs you not to tell her father, who is also your patient. Would your answer change in Texas?`,
    ],
    [
      'nclex',
      'easy',
      `The nurse cares for a client receiving heparin. Which finding must be reported first? 1. aPTT 62 s 2. platelets 58,000 3. bruise at IV site 4. hemoglobin 11.9`,
    ],
    [
      'dental-case',
      'medium',
      `Case for study club: male, 58, on alendronate 6 years, A1c 10, 7 mm pockets on the upper right. Extract, or scale and wait?`,
    ],
    [
      'pt-conference-puzzle',
      'medium',
      `Morning report puzzle: young woman, fever, pancytopenia, ferritin 22,000 after a month in West Africa. Guess before slide 9.`,
    ],
    [
      'legal-hypo',
      'hard',
      `Hypothetical for the health law final: A surgeon leaves a sponge. Both counts were signed as correct. The scrub tech later says nobody counted. Who is liable, and on what theory?`,
    ],
    [
      'template-patient',
      'medium',
      `Practice note for students. Patient: Jane Q. Sample (not a real person). Chief complaint: cough. Write the ROS, exam and plan in your own words and hand in by Friday.`,
    ],
    [
      'long-case-no-name',
      'medium',
      `Case for small group (60 min)
A 58-year-old man from a reservation town is admitted shaking.
CIWA 22 after 6 mg of lorazepam.
K 2.9, Mg 1.1, phos 1.4, QTc 512.
He takes methadone; no one knows the last dose.
Film: right lower lobe infiltrate.
Q1 Which antibiotics are safe?
Q2 Would you load phenobarbital?
Q3 What will kill him first?
Facilitator: let them argue, answer is Q3 potassium.`,
    ],
    [
      'story-for-teens',
      'hard',
      `Read aloud: Rain is eleven and has asthma. At recess she runs with Tali and feels a band around her chest.
What should Tali do?
a) Run on
b) Get a teacher and the blue inhaler
c) Give her water
Draw Rain's spacer in the box.
From "Breathe Easy, a coloring book", page 7`,
    ],
    [
      'mock-chart-epic',
      'hard',
      `Training environment PLY, script 3
Log in as ATTENDING01.
Open Zztest, Adam (MRN 9999001, made up).
Order CABG pre-op set.
Document time out.
Sign. If you get a red stop, call the classroom, do not click past.
Everything in PLY is fake and is wiped nightly.`,
    ],
  ]),
  ...aboutNobody('cc-clinician-question-nobody', [
    ['apixaban', 'easy', `apixaban 2.5 or 5 in an 84 yo at 58 kg with Cr 1.6?`],
    [
      'hs-trop',
      'medium',
      `hs-trop 14 then 19 then 22 with a low HEART score, safe to send home per current ACC pathway?`,
    ],
    ['stiff-person', 'medium', `who treats stiff person syndrome in Montana or Wyoming`],
    ['clozapine-missed', 'medium', `how many missed days before clozapine has to be retitrated from 12.5`],
    ['tubes', 'easy', `do 4 ear infections since summer in a 2 year old meet criteria for tubes`],
    [
      'tavr-lbbb',
      'hard',
      `new LBBB QRS 162 after TAVR, how long does the temp wire stay in at most places, Cleveland Clinic does 48 h I think`,
    ],
    ['pred-taper', 'easy', `sample prednisone taper for GCA starting at 60 mg`],
    [
      'school-release',
      'hard',
      `what can you tell a school nurse about seizures without a signed release, in general, FERPA or HIPAA?`,
    ],
    ['sofvel-amio', 'easy', `sofosbuvir velpatasvir with amiodarone contraindicated or just monitor?`],
    ['listing-404', 'medium', `does EF 30% alone meet SSA listing 4.02 or do they need a failed stress test too`],
    ['inr-mech', 'hard', `83 yo mech mitral INR 6.1 not bleeding vitamin k yes or no`],
    [
      'translate-generic',
      'medium',
      `translate into Haitian Creole: do not eat or drink after midnight before your colonoscopy`,
    ],
    ['early-suboxone', 'medium', `pharmacist here, is a two day early Suboxone fill a violation in Kentucky`],
    ['mayo', 'hard', `how does Mayo in Rochester dose rituximab for a 12 year old with NMO, 375 x4 or 1 g x2`],
    [
      'write-result-letter',
      'medium',
      `How do I word a letter that says a repeat biopsy is benign but we still want another one in six months? Leave a blank for the name.`,
    ],
    ['ddx', 'easy', `ddx fever pancytopenia ferritin > 20000 returning traveler Nigeria`],
    [
      'death-cert-wording',
      'medium',
      `can CHF stand alone on line a of a death certificate in Ohio or do they bounce it`,
    ],
    [
      'subpoena-part2',
      'hard',
      `got a subpoena for methadone records with no court order, do I answer at all, and can I even say whether somebody is a patient here`,
    ],
    [
      'ai-style',
      'easy',
      `Act as a nephrologist. Explain to a second-year student the difference between ATN and prerenal azotemia using FENa, BUN/Cr and sediment, in under 150 words.`,
    ],
    ['trough', 'medium', `tac trough goal 3 months after heart transplant? 8-10 or 10-12`],
    ['implants-mri', 'hard', `is a medtronic stim from around 2009 ever ok at 1.5T lumbar, cant find the card rules`],
    [
      'dot-sleep',
      'medium',
      `does FMCSA really require 70 percent of nights over 4 h on CPAP for truckers or is that just what examiners say`,
    ],
    ['lab-hemolysis', 'easy', `why would potassium hemolyze every time the dialysis unit sends by van`],
    [
      'plan-by-problem',
      'medium',
      `You are an expert hospitalist. For a generic adult with alcohol withdrawal, QTc over 500 and pneumonia, list:
- antibiotics that do not prolong QT
- phenobarbital load, mg/kg ideal weight
- lytes to replace first
- when to restart methadone if the last dose is unknown
Cite guidelines, no more than one page.`,
    ],
    [
      'compare-hospitals',
      'hard',
      `is there anywhere between Laredo and Duluth that does internal hemipelvectomy for Ewing in a 19 year old, or only Houston and Rochester`,
    ],
    [
      'breastfeeding-sulfa',
      'medium',
      `and the same question but for somebody who is breastfeeding and cannot take sulfa`,
    ],
  ]),
  ...aboutNobody('cc-drug-label', [
    [
      'boxed-warning',
      'easy',
      `WARNING: SUICIDAL THOUGHTS AND BEHAVIORS. Antidepressants increased the risk in children, adolescents and young adults in short-term studies. Monitor closely for worsening.`,
    ],
    [
      'dosing-renal',
      'easy',
      `Enoxaparin, CrCl <30 mL/min: 30 mg SC once daily (prophylaxis) or 1 mg/kg SC once daily (treatment).`,
    ],
    [
      'storage',
      'medium',
      `Store unopened pens at 36 to 46 F. After first use keep at room temperature up to 28 days. Throw away if it was frozen. NDC 00000-1234-05. Lot and exp. date on side.`,
    ],
    [
      'ae-table',
      'medium',
      `Adverse reaction\tDrug (n=604)\tPlacebo (n=301)
Colitis\t4%\t<1%
Rash\t19%\t6%
Hypothyroidism\t9%\t1%
Fatigue\t22%\t20%`,
    ],
    [
      'pregnancy-section',
      'medium',
      `8.1 Pregnancy. Available data from case reports are insufficient. There is a registry; encourage pregnant patients to enroll by calling 1-800-555-0190. Advise females to use contraception for 6 months after the last dose.`,
    ],
    [
      'patient-leaflet',
      'hard',
      `Tell your doctor if you have had a seizure, if you take lithium, or if your mother or brother had a bad reaction to this medicine. Do not give it to other people, even if they have your symptoms.`,
    ],
    [
      'compounding-label-blank',
      'medium',
      `Rx # ________  Patient ________________  Date ____/____/____
Magic mouthwash 240 mL. Swish 10 mL and spit every 4 h as needed. Shake well. Discard after 14 days.`,
    ],
    [
      'overdose',
      'easy',
      `Overdosage: there is no specific antidote. Hemodialysis removes about 40% in 4 hours. Contact Poison Control at 1-800-222-1222.`,
    ],
    [
      'med-guide-long',
      'medium',
      `MEDICATION GUIDE
What is the most important information I should know?
- Serious infections, including BK virus and CMV
- Cancer of the skin and lymph glands
- Do not use while pregnant; two forms of birth control
Who should not take it? People allergic to mycophenolate.
Before you take it, tell your doctor if you have ulcers, PKU (suspension), or plan a vaccine.
How do I store it? 59 to 86 F.
Call your doctor: 1-800-FDA-1088.`,
    ],
    [
      'prescribing-hist',
      'easy',
      `INITIAL U.S. APPROVAL: 1997
INDICATIONS: partial-onset seizures, 1 month and up
CONTRAINDICATIONS: none
WARNINGS: behavior, somnolence, rash (SJS/TEN), withdrawal seizures
DOSAGE: 500 mg BID, up by 500 BID every 2 weeks to 1500 BID
CrCl 30-50: 250-750 BID`,
    ],
  ]),
  ...aboutNobody('cc-health-news', [
    [
      'senator-surgery',
      'easy',
      `The governor's office said he had gone home on Tuesday after a planned hip replacement and would work from the residence for two weeks.`,
    ],
    [
      'pitcher-tommy-john',
      'hard',
      `LOS ANGELES (Sports Wire) - Shohei Ohtani had a second elbow operation in September 2023, performed by Dr. Neal ElAttrache, and did not pitch in 2024.`,
    ],
    [
      'carter-hospice',
      'medium',
      `Former President Jimmy Carter, who entered hospice care in February 2023, died on December 29, 2024, in Plains, Georgia. He was 100. In 2015 he had announced that melanoma had spread to his brain.`,
    ],
    [
      'outbreak',
      'easy',
      `County health officials confirmed 14 measles cases, all in unvaccinated children, and listed a grocery and two churches as exposure sites on Nov. 4 and 5.`,
    ],
    [
      'actor-parkinson',
      'medium',
      `Michael J. Fox, diagnosed with Parkinson's disease in 1991, has raised over two billion dollars for research through his foundation.`,
    ],
    [
      'recall',
      'easy',
      `FDA: recall of two lots of metoprolol tablets after a bottle was found to hold a different drug. No illness has been reported.`,
    ],
    [
      'hospital-merger',
      'medium',
      `Nurses at Saint Brendan's in Duluth will vote Dec. 9 on a strike. Spokeswoman Carla Nystrom said emergency and labor units would stay open.`,
    ],
    [
      'obit-of-researcher',
      'hard',
      `Dr. Wallace Inouye-Hart, whose catheter made it possible to close a ductus without opening the chest, is remembered at the meeting with a lecture each spring.`,
    ],
    [
      'royal',
      'medium',
      `Kensington Palace said the Princess of Wales had finished chemotherapy. In January 2025 she said she was in remission.`,
    ],
    [
      'fda-approval',
      'easy',
      `FDA clears first at-home test for gonorrhea; company expects to sell it for about $35 by spring`,
    ],
    [
      'column-long',
      'hard',
      `Ask the doctor
Q. My father-in-law sees little green men since his eyes went bad. Is he losing his mind? -- Worried in Wichita
A. Very likely not. When the eye sends less, the brain fills in. It is called Charles Bonnet syndrome.
He should tell his eye doctor.
Better light and moving the eyes from side to side can make the pictures fade.
If he believes that they are real, or hears them, that is something else.
Send questions to the paper; none are answered in person.`,
    ],
    [
      'wire-briefs',
      'easy',
      `HEALTH BRIEFS
- State adds 14 measles cases, total 61
- Hospice chain to pay $9.2M over visits that were not made
- Dog bites up 11% since 2020, insurers say
- Study: naps over an hour tied to stroke
- Nurse of the Year: Joelle Hendry, rehab, Sioux City`,
    ],
  ]),
  ...aboutNobody('cc-device-manual', [
    [
      'cpap',
      'easy',
      `Humidifier: fill with distilled water to the line. Ramp: 5 to 45 min. Leak over 24 L/min shows a red face. The serial number is on the bottom, under the bar code.`,
    ],
    [
      'lvad-alarm',
      'medium',
      `LOW FLOW hazard alarm (<2.5 L/min)
- Is the patient awake? Assess.
- Check driveline at controller
- Consider bleeding, RV failure, dehydration, tamponade
- Do not do compressions before you page the VAD coordinator`,
    ],
    [
      'icd-programmer',
      'medium',
      `Press INTERROGATE. Session data show battery months, lead impedance and thresholds. To print for Patient: [name] ID: [id], select Reports > Summary.`,
    ],
    ['pump-error', 'easy', `E-14 air in line. Clamp, open door, reseat tubing at the sensor, prime 5 mL, restart.`],
    [
      'iol-calculation',
      'medium',
      `Enter K1, K2, axial length, ACD. For axial length below 22 mm the Hoffer Q, above 26 mm the SRK/T with Wang-Koch is suggested. A constant for SN60WF: 118.7.`,
    ],
    [
      'recall-serials',
      'hard',
      `Field notice FN-25-088: pumps with serials MLP-034000 to MLP-034899 may give a false low-flow alarm at night. Do not explant. Update controller software to 4.2 at next visit. Sites return the tally by Nov 28.`,
    ],
    [
      'glucose-meter',
      'easy',
      `If the meter shows LO, test again with a new strip. The control solution, level 2, should read 96 to 144.`,
    ],
    [
      'loaner-log',
      'hard',
      `Loaner Holter out: #3 cath lab, due back Mon; #5 clinic B (Renée signed); #7 dead battery, biomed`,
    ],
    [
      'holter-long',
      'easy',
      `QUICK START
1 Shave and wipe
2 RA white, LA black, RL green, LL red, V1 brown
3 Snap in, close door
4 Hold EVENT 3 s: two beeps
5 Enter PATIENT ID (max 12) or scan
6 Check signal
7 START
Wear 24-48 h. No bath. Diary: time, what you did, what you felt.
Battery: 1 AAA. Clean with alcohol. Serial plate inside door.`,
    ],
    [
      'biomed-ticket',
      'medium',
      `WO 88120  Asset 04471  Vent, bay 11
Reported: "PSV 8/5 shows 8/7"
Tech: Ray
Found: exhalation valve warped
Parts: 1 x valve, S/N 0042118
Performance check pass
Back on floor 11/18 1640
Loaner V3 returned`,
    ],
  ]),
  ...aboutNobody('cc-statistics', [
    [
      'quarter',
      'easy',
      `Q3 surgical volume: lap chole 212, appy 148, TKA 91, Lapidus 14. Conversion to open 2.3%. SSI 0.9%.`,
    ],
    [
      'county-deaths',
      'medium',
      `County deaths by cause 2024
Heart disease  1,204
Cancer  1,011
Overdose  188 (fentanyl 141)
Suicide  92
Age 85+: 31%`,
    ],
    [
      'readmits',
      'medium',
      `30-day CHF readmits: 4W 19%, 5E 14%, cardiology service 11% (goal 15). Pillbox teaching done in 62% of discharges.`,
    ],
    [
      'ivf-clinic',
      'medium',
      `Age <35: 212 retrievals, 9.4 mature eggs on average, live birth per intended retrieval 51%. 41-42: 64 retrievals, 13%.`,
    ],
    [
      'no-show',
      'hard',
      `Who misses their sleep study? Tuesday nights 22%, patients with a phone in somebody else's name 31%, those who live over 40 miles away 18%.`,
    ],
    [
      'transplant-srtr',
      'easy',
      `Program-specific report: kidney, 1-year graft survival 96.1% (expected 95.4), median wait 41 months, deceased donors 77, living 28.`,
    ],
    [
      'regression-output',
      'hard',
      `age 1.04 (1.01-1.07); female 0.88 (0.61-1.2); Navajo 1.31; prior DVT 3.9; bed 1-10 ref; p for trend .02`,
    ],
    [
      'antibiogram',
      'medium',
      `E. coli (n=1,871): ceftriaxone 84, cipro 71, TMP/SMX 68, nitrofurantoin 96, ertapenem 99. First isolate per patient, urine only.`,
    ],
    [
      'dashboard-long',
      'medium',
      `Stroke center dashboard, Oct
Alerts 61
tPA/TNK 9 (median door to needle 38 min)
Thrombectomy 6 (TICI 2b-3: 5)
Wake-ups 11
NIHSS median 7 (IQR 3-14)
Mimics 19 (migraine 6, seizure 5, Bell's 4)
LOS 4.1 d
Rehab bed delay > 24 h: 8`,
    ],
    [
      'me-office-report',
      'hard',
      `Medical Examiner, annual report, table 6
Natural, heart > 500 g: 188
Overdose, fentanyl 10 ng/mL or more: 204
Found by roommate 61, spouse 88, mother 29, landlord 40
Unclaimed 33
Cases brought from Route 9 crashes: 7
Eyes to the eye bank: 52`,
    ],
  ]),
  ...aboutNobody('cc-references', [
    [
      'vancouver',
      'easy',
      `1. Sparano JA, Gray RJ, Makower DF, et al. Adjuvant chemotherapy guided by a 21-gene expression assay in breast cancer. N Engl J Med. 2018;379:111-21.
2. Ostrowicz L, Pham TK. Margins after lumpectomy. Ann Fict Surg. 2022;14(3):201-9.`,
    ],
    [
      'apa',
      'easy',
      `Delacroix-Moore, H., & Iyer, S. (2021). Grief after stillbirth in rural fathers. Journal of Imagined Midwifery, 8(2), 44-59.`,
    ],
    [
      'bibtex',
      'medium',
      `@article{yellowtail2023colitis,
  author = {Yellowtail, Ramona and Brecht, Otto},
  title = {Checkpoint colitis in the community},
  journal = {Prairie Oncology}, year = {2023}, pages = {77--85}
}`,
    ],
    [
      'pubmed-export',
      'medium',
      `PMID- 00000000
AU  - Grossman E
AU  - Adeyinka FO
TI  - Renal outcomes after dual RAAS blockade in diabetic men
DP  - 2019 Apr 12
TA  - J Pretend Nephrol`,
    ],
    [
      'names-that-look-like-rows',
      'hard',
      `See also Young (asthma, 2011), Long (stroke, 2014), Rose and Summer (migraine, 2017), Grace (falls in nursing homes, 2020).`,
    ],
    [
      'case-title-with-initials',
      'hard',
      `Scoville WB, Milner B. Loss of recent memory after bilateral hippocampal lesions. 1957. The classic paper on H.M. and nine others.`,
    ],
    [
      'mail-about-pdf',
      'hard',
      `can you pull the Lindqvist paper on knee injections and the Okonkwo one on ICD shocks, need both for journal club Thursday, thx`,
    ],
    [
      'law-citations',
      'medium',
      `Tarasoff v. Regents, 17 Cal.3d 425 (1976); Canterbury v. Spence, 464 F.2d 772 (1972); Cruzan v. Director, 497 U.S. 261 (1990). Brief each for duty, standard, holding.`,
    ],
    [
      'doi-list',
      'easy',
      `doi:10.0000/abc.2024.118 (Haddad, nodules); doi:10.0000/abc.2024.203 (Wojcik, SCLC); doi:10.0000/xyz.9 (Mao, bronchoscopy)`,
    ],
    [
      'reading-list-long',
      'medium',
      `Further reading, chapter 11
Bilyk Y, Panchuk O. Trench collapse and PTSD: 40 workers. J Invented Occup Med 2020.
DiNapoli C. Dying at a hundred and one. Essays in Old Age, 2018, pp. 44-51.
Redcloud A. Firefighters and macular degeneration: a survey. 2022.
Stokes M. Gout or cellulitis? A judge's foot. Letters, 2016.
Tate B. Angels at three: hypnagogic visions. Sleep Tales 2021;3:9.
Vang-Schultz P, Lars G. Root resorption after torque. 2024.`,
    ],
    [
      'ris-file',
      'easy',
      `TY  - JOUR
AU  - Standing Elk, M.
AU  - Delphine, R.
PY  - 2022
TI  - Wood stoves and pediatric asthma admissions
JO  - Northern Plains Pediatrics
VL  - 8
SP  - 101
ER  -`,
    ],
  ]),
  ...aboutNobody('cc-conference', [
    [
      'programme-day',
      'easy',
      `SATURDAY, MARCH 14, Ballroom C
8:00  Welcome, Dr. Anneke Thorsgaard
8:15  CPAP alternatives, Dr. Jamal Rivers
9:00  Narcolepsy in teens, Dr. Priya Sundaram
9:45  Coffee
10:15 Panel: drivers with OSA, moderator Lonnie Bevacqua, PA-C`,
    ],
    ['poster-row', 'medium', `P-44  Halima Jibril, MD  Diabetic foot ulcer in Somali elders  Hall 2, 12:30`],
    [
      'speaker-bio',
      'medium',
      `Seung-ho Bae, MD, PhD, directs the living kidney donor program at Lakeshore University. She has run paired exchanges since 2012 and sails. She will speak on single-artery donors.`,
    ],
    [
      'badge-list',
      'hard',
      `badges still to print: Otis Fairweather (MS track), Corinne W. (thoracic outlet), Fr. Brendan (chaplains), 2 x Pfizer`,
    ],
    [
      'abstract-session',
      'medium',
      `Oral session 3: transplant
O-11 Manygoats R. Snowstorms and organ transport
O-12 O'Rourke V. Banff 1B: treat or wait
O-13 Nez C. Low flow alarms in the elderly`,
    ],
    [
      'chair-mail',
      'hard',
      `Dear Roberta, your talk on kidney rejection moves to Friday 3:20, after Tobias (CPAP adherence). Twelve minutes plus three. Slides by Weds noon please.`,
    ],
    [
      'cme-statement',
      'easy',
      `This activity is designated for 7.5 AMA PRA Category 1 Credits. Planners Dr. Lund and Dr. Sethi disclose speaker fees from makers of osimertinib; all relationships were mitigated.`,
    ],
    [
      'dental-meeting',
      'medium',
      `Fri 1:00 pm, rm 204: "Wire, screws, teeth", J. Yellowhorse DDS on mandible fractures. Bring loupes. Limit 24.`,
    ],
    [
      'all-caps',
      'easy',
      `SAVE THE DATE: 9TH ANNUAL WOUND CARE SYMPOSIUM, APRIL 22, OMAHA. KEYNOTE DR. HUBERT LACHAPELLE ON TOTAL CONTACT CASTS. EARLY RATE $180`,
    ],
    [
      'workshop-long',
      'medium',
      `HANDS-ON: PEDIATRIC SLEEP
Faculty and topics
  Ezra Tafoya, MD ... tonsils, when and whom
  Wei Lin, RPSGT ... placing EtCO2 on a five-year-old
  Joan Bishop, PhD ... bedwetting and snoring
  Tate Ohlsson, DDS ... expanders
Mon Dec 15, 8 to 4, Hilton Spokane
Box lunch, tell us about peanut allergy
Limit 30`,
    ],
    [
      'moderator-notes',
      'hard',
      `panel order: Lonzo (scurvy in truckers), Tammy (school buses + kidneys), then Earl for 5 min on ibuprofen. cut Earl off at 4:40 or he goes till dinner`,
    ],
    [
      'symposium-speakers',
      'easy',
      `GENE DAY 2026
9:00 Chisom Obiora, MD: SCN1A and fever
9:40 Kamsi Adler, PhD: exomes, what they miss
10:20 Marguerite Solberg, CGC: talking with parents
11:00 Poster walk
12:00 Lunch, sponsored
1:00 Eddie Ray, MD: MYBPC3 families`,
    ],
  ]),
  ...aboutNobody('cc-doctor-cv', [
    [
      'short-cv',
      'easy',
      `Curriculum vitae
Ifeoma Brightwater, MD
Born 1981, Minneapolis
2003 BS, Macalester
2007 MD, University of Minnesota
2010 Residency, internal medicine
2013 Fellowship, nephrology
Board certified: IM, nephrology
Interests: ATN after contrast, home dialysis`,
    ],
    [
      'cover-letter',
      'medium',
      `Dear Search Committee: I am a fellowship-trained glaucoma surgeon finishing at Wills Eye in June. I have done 140 tubes and 90 SLTs as primary surgeon. My husband's family is in Boise. Sincerely, Teuila Maiava, MD`,
    ],
    [
      'privileges',
      'medium',
      `Reappointment: G. Kessler, DPM. Requested: nail and skin, Lapidus, ORIF ankle (new). Cases in last 24 mo: 212. Proctor: Dr. Amin. Malpractice claims: none open.`,
    ],
    [
      'publications',
      'easy',
      `Selected publications: (a) Kidney pairs, 2019; (b) Grief of donors, 2021; (c) with S. Ito, sirolimus in heart recipients, 2023. Invited talks: 14. Grants: R01, K23. Languages: Tagalog, English`,
    ],
    [
      'reference-letter',
      'hard',
      `I have known Grace for four years. She is the resident I would want at three in the morning with a bleeding varix. She reads, she calls back, and nurses trust her. I recommend her to your hepatology fellowship without reserve.`,
    ],
    [
      'linkedin',
      'medium',
      `Will Castellano, orthopaedic trauma. Knees, ankles, pelvis. Ex-Army. Tampa -> Spokane. Open to locums in Jan/Feb.`,
    ],
    [
      'case-log',
      'hard',
      `my fellow's log this year: 61 phaco, 12 trab, 9 tubes, 4 vitreous loss, needs 20 more with Dr K before grad`,
    ],
    [
      'cv-long',
      'medium',
      `CALEB RENFROW, MD
Rheumatology
14 Mill Race, Rapid City SD | 605-555-0140 | renfrow@plainsjoint.example
Born in Pierre, 1972; married, 3 children
1998 MD, Creighton
2001 IM, Denver
2003 Rheum, UAB
Lectures: "Both wrists fused: what then?" (2019); "After two TNF blockers" (2022)
Board: ABIM 2003, 2013, 2023
Volunteer: free joint clinic, Wed`,
    ],
    [
      'fellow-applicant-row',
      'medium',
      `Applicants, GI 2026
Mirza, S. | Duke | step 251 | varices, 3 posters | int 12/2
Long, Bao | Hawaii | 244 | HBV/HCC paper | int 12/2
Grace, W. | Creighton | 238 | ex-nurse, liver unit | int 12/9
Cabrera, E. | UTSW | 249 | achalasia | declined`,
    ],
  ]),
  ...aboutNobody('cc-directory', [
    [
      'npi-row',
      'easy',
      `NPI 1234567893 | Sundaram, Priya MD | Sleep Medicine | 88 Harbor Way, Ste 210, Tacoma WA 98402 | Ph 253-555-0110 | accepting new patients`,
    ],
    [
      'provider-list',
      'medium',
      `Dr. Emil Rasmussen, retina, Tues/Thu, (612) 555-0133
Dr. Bao Pham, cornea, M/W/F, (612) 555-0134
Dr. Lourdes Ybarra, glaucoma, all week, (612) 555-0135`,
    ],
    [
      'referral-cheat',
      'hard',
      `Knees: Fennimore. Hands: Pak. Backs: NOT Pak, send to Kessler. Weird rashes: Lovelace, she sees same week, fax 614-555-0170`,
    ],
    [
      'pager',
      'medium',
      `ON CALL Fri 11/21
Cards: Abernathy 4471
GI: Quintanilla 4420 (till 1900), then Stallworth
Neuro stroke: Vasquez-Lind 4499
Transplant kidney: coordinator Mirae 5501`,
    ],
    [
      'expert-list',
      'medium',
      `Experts we have used: Dr. Solveig Aune (ortho, IME, $650/h), Dr. Clement Njoku (neuropsych, Armenian and English), Dr. P. Rafferty (life care plans). Do not call Dr. Boyd for depo work.`,
    ],
    [
      'medicare-csv',
      'easy',
      `npi,last,first,cred,taxonomy,city,state
1003000126,OKAFOR,CHINELO,MD,Hospitalist,Cumberland,MD
1003000134,CIBULKA,THEO,MD,Pathology,Evanston,IL`,
    ],
    [
      'interpreters',
      'hard',
      `Interpreters for clinic: Pa Nhia (Hmong, Mon-Wed, also peds), Quang (Vietnamese, onc and OB), Hodan (Somali, any floor), Luis (Spanish, nights)`,
    ],
    [
      'clinic-sheet-long',
      'easy',
      `SOUTHSIDE MULTISPECIALTY
Podiatry: G. Kessler DPM, Mon Tue Thu
Wound: S. Immanuel RN, Thu only
Sleep: P. Andrade MD; B. Tate PA-C
Eye: A. Redfield OD (low vision), L. Pacheco MD (retina)
Dental: O. Mathis DDS
Main 402-555-0111  Fax 402-555-0112
Hours 8-5, closed Nov 27 and 28
Interpreters by phone, all languages`,
    ],
    [
      'after-hours',
      'hard',
      `after 5: sugar > 300 call Deng, wounds/VACs call Bubba (nights til 11), PICC trouble Imma at home she wont mind, gout = the fellow`,
    ],
  ]),
  ...aboutNobody('cc-grand-rounds', [
    [
      'announcement',
      'easy',
      `MEDICINE GRAND ROUNDS
Thursday, December 4, noon, Auditorium B
"Hemophagocytosis: when ferritin shouts"
Zainab Tahir, MD, Division of Hematology
Lunch for the first 60`,
    ],
    [
      'cancelled',
      'medium',
      `Surgery GR cancelled 11/26, Dr. Nakagawa has a flight. M&M moves up: three cases, presenters to be told by chiefs.`,
    ],
    [
      'title-list',
      'medium',
      `Spring topics so far
Jan 8  Halloran: neck pain and whiplash
Jan 15 Pumphrey: rectal cancer without surgery
Jan 22 Monroe: limited CTA, what next
Jan 29 open, ideas?`,
    ],
    [
      'visiting',
      'hard',
      `Our visitor Mrs. Tuiasosopo is not a doctor; she taught us all to do spirometry for thirty years and will tell us what we still do wrong. Wednesday, 7 am, bagels.`,
    ],
    [
      'named-lecture',
      'medium',
      `The 21st Augustine Peltier Lecture in Pulmonary Medicine: Dr. Yvonne Achterberg on COPD in farm country. Reception follows in the atrium.`,
    ],
    [
      'psych',
      'easy',
      `Psychiatry rounds, Zoom only: first-break mania, lithium or lamotrigine? Debate: Dr. Whitfield (pro Li) vs Dr. Verlene Shaw (pro LTG).`,
    ],
    ['reminder', 'hard', `reminder that Ifrah is presenting on ROP in 28 weekers at 7:30 not 8, Hodan runs the slides`],
    [
      'flyer-long',
      'easy',
      `NEUROLOGY GRAND ROUNDS
December 2025
Dec 3   Aino Jokinen, MD     Optic neuritis in 2025
Dec 10  Anil Kapur, MD       DIS, DIT and the new McDonald
Dec 17  Resident case night  (bring a scan WITHOUT the name)
Dec 24  none
Dec 31  none
Noon, Lindqvist Hall. CME 1.0`,
    ],
    [
      'op-ed-mail',
      'medium',
      `All, thanks for a full house. Dr. Brightwell's talk on soft aortas is online till Friday. Several of you asked for her paper on LAA clips, attached. Next: Dr. Feld, hip arthroscopy in dancers.`,
    ],
  ]),
  ...aboutNobody('cc-drug-rep', [
    [
      'lunch-mail',
      'easy',
      `Hi Dr. Baum, it's Kristi from Velloria Pharma! Could I bring lunch on Dec 10 and share new 52-week data on plaque psoriasis? Usual order, no onions for Tammy?`,
    ],
    [
      'samples',
      'medium',
      `Left w/ Renée: 24 x Xarelto 20, 10 x Farxiga 10, copay cards. Sig needed on the sample form, DEA not required.`,
    ],
    [
      'speaker-program',
      'medium',
      `You are invited: Treating Narcolepsy Type 1. Speaker: Priscila Moura, MD. Harbor Grill, 6:30 pm. Dinner is provided to licensed prescribers only. RSVP to territory manager J. Doolittle, 413-555-0121.`,
    ],
    [
      'rep-visit-note',
      'hard',
      `Saw Kiersten at the podiatry group, she likes the knee scooter kit, wants 6 on consignment, worries about price. Follow up 1/20.`,
    ],
    [
      'device-rep-or',
      'hard',
      `Rep covering Tues: Wendell for the L knee at 7:30 (sizes 5 and 6, poly 10-12), Misty for the spine at 11. Trays at SPD by Mon 4.`,
    ],
    [
      'vaccine-order',
      'easy',
      `Your 2025-26 prebook: 400 doses Fluzone HD, 250 Flucelvax, 60 PCV20. Ships from Sept 3. Account rep: Dieter`,
    ],
    [
      'pa-support',
      'medium',
      `Our nurse navigators help your patients on Ocrelia start within 9 days. Fax the enrollment form (name, DOB, insurance, diagnosis) to 1-866-555-0199. Questions? Ask Phyllis, your field reimbursement manager.`,
    ],
    [
      'pushy-sms',
      'medium',
      `Doc, got 5 min Thurs? New A1c data vs sema, and your partner Dr. Yoakum already switched his clinic. -Brandi, Novalis`,
    ],
    [
      'newsletter-long',
      'medium',
      `VELLORIA FIELD NEWS
+ New: Ocrelia pen, 28 days at room temperature
+ Dr. Whitcombe spoke in Hilo to 40 (ovarian, PARP after platinum)
+ Congrats Skip and Bonnie, top territory!
+ Reminder: samples need an ink signature
+ Do NOT write a patient's name on a sample form, ever
+ Q4 meeting Dec 8, Tampa, bring golf shoes`,
    ],
  ]),
  ...aboutNobody('cc-code-sets', [
    [
      'icd',
      'easy',
      `S52.501A  Unsp fracture of the lower end of right radius, initial
S52.501D  subsequent, routine healing
W09.8XXA  Fall on or from other playground equipment
Y93.44    Activities involving rhythmic movement, trampoline jumping`,
    ],
    ['fee-schedule', 'easy', `D7240 $412   D4341 $265   D2392 $198   D1354 $38   (Delta PPO, eff. 1/1/2026)`],
    [
      'cpt-cheat',
      'medium',
      `99213 20-29 min | 99214 30-39 | 99215 40-54 | 99417 each addl 15. Add 25 modifier if injection 20610 same day. 64721 carpal tunnel has 90-day global.`,
    ],
    ['drg', 'medium', `DRG 291 HF w MCC wt 1.2683 GMLOS 4.1; 280 AMI alive w MCC 1.6; 469 major hip/knee w MCC 3.1`],
    ['loinc', 'easy', `718-7 Hgb | 4544-3 Hct | 777-3 Plt | 2160-0 Creat | 4548-4 A1c | 20447-9 HIV RNA`],
    [
      'denial-codes',
      'medium',
      `CO-97 bundled. CO-50 not medically necessary. PR-1 deductible. CO-16 + N382 missing patient identifier: resubmit with the ID. CO-29 timely filing.`,
    ],
    [
      'coder-question',
      'hard',
      `coders: if doc writes "Hartmann reversal with lysis, 2 hrs" do we get 44626 w/ 22 or is the LOA always bundled? asking since three of them came back this month`,
    ],
    [
      'hcpcs-dme',
      'medium',
      `E0601 CPAP rr x13 mo, KX if compliant day 31-91. A7030 full face 1/3mo. A7038 filter 2/mo. E0118 knee scooter noncovered, ABN.`,
    ],
    [
      'snomed-json',
      'hard',
      `{"code":"59621000","display":"Essential hypertension","map":["I10"],"subject":"Patient/{{id}}","onset":"{{date}}"}`,
    ],
    [
      'superbill-blank',
      'medium',
      `SUPERBILL   Pt ________  DOB ______  Ins ______
[ ] 99203 [ ] 99204 [ ] 99213 [ ] 99214
[ ] 20610 knee inj  [ ] J3301 Kenalog x __
[ ] 11721 nails 6+  [ ] 11042 debride
[ ] 97597  [ ] 29445 TCC
Dx: [ ] E11.621 [ ] L97.512 [ ] M10.9 [ ] I70.25
Copay ____  RTC ____`,
    ],
    [
      'hl7-sample',
      'hard',
      `From the interface spec, page 31 (sample, invented by vendor):
MSH|^~&|LAB|SITE|EHR|SITE|<timestamp>||ORU^R01|<id>|T|2.5.1
PID|1||<mrn>^^^SITE||<last>^<first>||<yyyymmdd>|<sex>
OBX|1|NM|2160-0^Creatinine||<value>|mg/dL|0.6-1.3|<flag>|||F
T in MSH-11 means training.`,
    ],
  ]),
  ...aboutNobody('cc-veterinary', [
    [
      'dog-soap',
      'medium',
      `"Bella", 9 y FS Lab, 31 kg. S: PU/PD, panting. O: pot belly, ALP 880. A: r/o Cushing's. P: LDDST Fri, recheck BP.`,
    ],
    [
      'cat-dental',
      'hard',
      `Mr. Whiskers, DSH MN 12 yr. Ext 307, 407 (TR stage 3). Bupe SR given. Owner Dolores to feed soft x 10 d. Renal values stable, IRIS 2.`,
    ],
    [
      'horse',
      'medium',
      `Farm call, 6/11. Bay gelding "Colonel", LF lame 3/5, hoof testers positive at toe. Abscess opened, soaked, packed w/ Epsom. Tetanus booster. Bute 2 g BID x 3 d.`,
    ],
    [
      'rabies-cert',
      'easy',
      `RABIES CERTIFICATE  Animal: Mochi  Species: canine, Shiba  Color: red  Sex: MN  Tag 25-1184  Vaccine Imrab 3, serial 18842, exp 3 yr  Vet: A. Thornbury, DVM`,
    ],
    [
      'er-vet-handoff',
      'hard',
      `Run 4 Duchess GDV post-op, lidocaine CRI 50, lactate 2.1 from 7, no VPCs since 2. Run 6 Otis parvo, keeping down hill's a/d. Run 7 Pickles goes home at 5, mom has the cone.`,
    ],
    [
      'reminder-card',
      'easy',
      `It's that time! Biscuit is due for heartworm test and Bordetella. Call Prairie Paws 402-555-0109.`,
    ],
    [
      'goat-herd',
      'medium',
      `Herd check: doe 14 CMT 3+, doe 22 preg 60 d, buck tested CL neg. FAMACHA mostly 2. Dewormed the 4s.`,
    ],
    [
      'lab-cyto',
      'medium',
      `CYTOLOGY V25-3381. Canine, Boxer, 8 yr, "Tank". Site: L flank mass. Highly cellular, round cells with metachromatic granules. Mast cell tumor, suspect low grade. Excise with 2 cm margins.`,
    ],
    [
      'euthanasia',
      'hard',
      `Euth consent signed for Old Jack, 16, heart failure and blind, in the back yard under the plum tree. Clay paw and private cremation.`,
    ],
    [
      'kennel-sheet-long',
      'medium',
      `TUES SURGERY BOARD (small animal)
Penny - beagle F - spay, in heat
Rocco - Frenchie M - BOAS, pre-O2, anxious owner
Zeke - DSH M - blocked, u-cath, K 8.1
Sunny - parrot - feather cyst
Mo-Mo - pug - enucleation OS
Duke - GSD - hip rads, sedate
Recovery: Ifrah + Skip`,
    ],
    [
      'adopter-note',
      'hard',
      `Kitty is about 16, thyroid pill twice a day in tuna, one eye, hates Rocco. Her person died last week so she hides. Kidney diet only. Anyone?`,
    ],
  ]),
  ...aboutNobody('cc-legal-in-general', [
    [
      'blank-auth',
      'easy',
      `AUTHORIZATION TO RELEASE RECORDS
I, ______________________, born ___/___/_____, authorize ______________ to release: ( ) operative reports ( ) psychotherapy notes ( ) HIV results
Signature ______________  Date ________`,
    ],
    [
      'blank-subpoena',
      'medium',
      `SUBPOENA DUCES TECUM. Case No. [____]. TO: Custodian of Records, [facility]. You are commanded to produce the chart of [NAME], DOB [__/__/____], on or before [date].`,
    ],
    [
      'demand-template',
      'medium',
      `{{Client}}'s medicals stand at {{total}}, including {{procedure}} on {{dos}}. {{He/She}} can no longer {{activity}}. We demand policy limits in 30 days. Draft, DO NOT SEND UNMERGED.`,
    ],
    [
      'ime-fee',
      'medium',
      `Fee schedule for Dr. Aune: IME report $1,850; no-show within 3 business days $900; surveillance review $400/h; deposition $650/h portal to portal; interpreter extra.`,
    ],
    [
      'firm-ad',
      'easy',
      `HURT IN A TRUCK CRASH? Halvorsen & Pike won $4.1 million for a roofer with a crushed foot. No fee unless we win. Call 1-888-555-0144. Past results do not guarantee the future.`,
    ],
    [
      'retention',
      'medium',
      `Records policy 7.2: adult charts 10 years after last visit, minors until 21 or 10 years, mammograms 10, fetal strips 21, subpoenas kept with the log. Dolores in HIM answers questions.`,
    ],
    [
      'training-on-part2',
      'hard',
      `Role play: an attorney calls and says "I just need to know if my client picked up methadone on Friday." Say: I can neither confirm nor deny. Do not look in the chart while you talk.`,
    ],
    [
      'supreme-case',
      'hard',
      `Nancy Cruzan was 25 when her car left the road in Jasper County, Missouri, in January 1983. Her parents' request to stop the feeding tube reached the Supreme Court, which ruled in 1990.`,
    ],
    [
      'expert-invoice',
      'medium',
      `INVOICE 2025-118. To Castor Mutual. 3.5 h file review, 1 IME, 0.5 h call w/ adj. Odom. $3,900, net 30. Payable to Aune Orthopaedics LLC.`,
    ],
    [
      'death-cert-training',
      'easy',
      `Worked example from the state handbook: Part I a. rupture of myocardium (minutes); b. acute MI (6 days); c. coronary thrombosis (5 years). Part II: diabetes, COPD, smoking. Old age is not a cause.`,
    ],
    [
      'living-will-blank',
      'hard',
      `If I cannot know my own children, I do not want: [ ] a feeding tube [ ] a breathing machine [ ] dialysis. My agent is ____________, phone ____________. Two witnesses, not your doctor.`,
    ],
    [
      'cle-outline',
      'medium',
      `CLE OUTLINE: DOG BITES AND CHILDREN
I. Strict liability vs one free bite
II. Damages: scars (photos at 0, 6, 12 mo), nightmares, bedwetting
III. Minor's statute of limitations
IV. Medicaid/CHIP liens
V. Settlement approval, GAL
VI. Form 4-C (blank) attached
Speaker: Rasheed Colman, Esq.`,
    ],
    [
      'interrogatories-form',
      'easy',
      `INTERROGATORIES TO PLAINTIFF (form)
1. Full name, date of birth, addresses for ten years.
2. State all injuries.
3. Identify each provider and dates of treatment.
4. Prior claims.
5. Lost wages.
6. Who lives with you?
Answer under oath within 28 days.`,
    ],
  ]),
  ...aboutNobody('cc-dictation-about-nobody', [
    [
      'macro-normal-exam',
      'easy',
      `insert normal knee exam no effusion stable to varus and valgus lachman negative mcmurray negative full range of motion neurovascularly intact end macro`,
    ],
    [
      'setup-voice',
      'hard',
      `testing testing this is doctor lindqvist trying out the new microphone one two three the quick brown fox period new paragraph carvedilol metoprolol sacubitril okay that works`,
    ],
    [
      'op-template-spoken',
      'medium',
      `procedure template carpal tunnel patient name blank record number blank local with sedation tourniquet blank minutes nerve decompressed nylon closure no complications fill in side`,
    ],
    [
      'memo-to-staff',
      'hard',
      `memo to the front desk starting monday every new knee gets a standing film before i walk in and please stop putting injections on the hour thank you kindly period`,
    ],
    [
      'lecture-notes',
      'medium',
      `okay so for the students three causes of a platelet count in the teens in the hospital heparin sepsis and drugs and you stop the heparin first and argue later`,
    ],
    [
      'letter-to-payer-general',
      'hard',
      `to whom it may concern period your company denies every second pet scan from this office and your reviewers do not answer the phone period i ask for a meeting period yours doctor amin`,
    ],
    [
      'voice-commands',
      'easy',
      `cap on hypertension cap off comma go to assessment comma delete that comma select last three words comma bold`,
    ],
    [
      'teaching-rounds',
      'medium',
      `recording for the residents so when the belly is soft and a bit full and the drain is serosanguinous do not rush
ask about gas
walk them
look at the white count for the trend not the number
clamp the tube in the morning never at night
and talk to the husband
that is all`,
    ],
  ]),
  ...aboutNobody('cc-research-office', [
    [
      'blank-log',
      'easy',
      `Subject\tInitials\tDOB\tConsent date\tStatus
014-____\t___\t__/__/____\t__/__/____\t
014-____\t___\t__/__/____\t__/__/____\t`,
    ],
    [
      'irb-mail',
      'medium',
      `Dear Dr. Hale: The IRB approved protocol 25-0417, "Spirometry at week 24", on 11/05/2025, expedited category 4. Consent v5.0 is stamped. Next review 11/04/2026.`,
    ],
    [
      'inclusion',
      'easy',
      `Inclusion: age 18-75, T2D, A1c 8.0 to 10.5, metformin only. Exclusion: GLP-1 within 90 d, dialysis, pregnancy, eGFR <45.`,
    ],
    [
      'delegation-log',
      'medium',
      `Delegation log, site 014
Priscilla Amundsen, CRC: consent, AE entry, PK draws
Ben Otieno, CRA: queries
Dr. Sethi, PI: causality, dosing
Yolanda Fisk: pharmacy, unblinded`,
    ],
    [
      'monitor-findings',
      'hard',
      `Monitoring visit letter: two PK draws outside the window, one heparin tube instead of EDTA, temperature log missing for the weekend of 11/8. Reconsent to v5.0 incomplete. Retrain Ben and Priscilla.`,
    ],
    [
      'recruit-flyer',
      'easy',
      `Do you have a rash on both arms that will not go away? You may qualify for a study. $75 per visit. Call Yolanda at 559-555-0120.`,
    ],
    [
      'dummy-data',
      'hard',
      `UAT only, fake subjects: 999-0001 TEST A, 999-0002 TEST B, dob 01JAN1900, AE "colitis gr 3" to fire the SAE alert. Wipe before go-live.`,
    ],
    [
      'budget',
      'medium',
      `Per-visit budget: screening $1,140 (ECG 110, labs 290, CRC 4 h), week 24 $620, early term $410, SAE report $150 each.`,
    ],
    [
      'conmed-blank',
      'medium',
      `CONMED LOG   Subject ____-___   Initials ___
Drug / dose / indication / start / stop
1 ______ / ____ / ________ / __ / __
2 ______ / ____ / ________ / __ / __
Prohibited: systemic steroids, azithromycin within 14 d, herbal sleep aids
Call the medical monitor BEFORE the next dose.
PI sign ________ date ______`,
    ],
    [
      'crc-weekly',
      'hard',
      `Weekly CRC huddle
Ben: 3 queries on 1107, all old
Ernestine (new hire): GCP cert done, shadow Ben on phone visits
Pens: 40 in fridge 2, exp 3/26
Fridge 2 alarm Sat, 9.1 C for 6 min, ok by sponsor
Peppermints for the waiting room, we are out
Holiday: no visits 12/24-12/26`,
    ],
  ]),
  ...aboutNobody('cc-lab-and-imaging-office', [
    [
      'critical-values',
      'easy',
      `CALL WITHIN 30 MIN: K <2.8 or >6.2, Na <120 or >158, glucose <45 or >500, plt <20, INR >5, any positive CSF gram stain`,
    ],
    [
      'courier',
      'medium',
      `Dialysis van pickups move to 2:15 from Monday. Spin gold tops first, we had five hemolyzed potassiums last week. Ask for Dolores.`,
    ],
    [
      'scanner-down',
      'medium',
      `MRI 2 cold head failure, down till Thurs. Reschedule lumbar and knees; brains and cord go to MRI 1. Outpatients after 6 pm call Renée at ext 4410.`,
    ],
    [
      'ct-protocol',
      'easy',
      `CT chest nodule follow-up: low dose, no contrast, 1 mm recon, MIPs, 120 kV, compare with oldest prior. Report size as mean diameter.`,
    ],
    [
      'req-blank',
      'medium',
      `Patient (last, first): ____________ DOB: ______ MRN: ______
[ ] CBC [ ] CMP [ ] HCG quant [ ] AMH [ ] Tacrolimus trough
ICD-10: ______  Stat Y / N  Fasting Y / N`,
    ],
    [
      'proficiency',
      'hard',
      `CAP survey FH-B: specimens 6 to 10 arrive Tues. Treat like patient slides, do not phone another lab. Last time we called FH-04 AML with Auer rods and were right; 2 of 5 techs missed the blasts.`,
    ],
    [
      'reading-room-list',
      'hard',
      `Reading list Fri: chest Haddad, neuro Crowfeather till noon then Amin, body Rose, MSK Pettibone, mammo Lovelace + fellow`,
    ],
    [
      'reference-ranges',
      'easy',
      `AMH ng/mL: <30 y 1.2-9.0; 30-35 0.8-7.5; 36-40 0.3-5.5; >40 <2.5. Beta hCG should rise at least 53% in 48 h.`,
    ],
    [
      'path-grossing',
      'medium',
      `Grossing: gallbladder, open, describe wall, mucosa, stones, cystic duct node. One cassette neck + body + fundus. Tubes: cross sections, fimbria entirely. Placenta: after 24 h, cord insertion, membranes, 3 full thickness.`,
    ],
    [
      'send-out-list',
      'medium',
      `SEND-OUTS, where and how long
ADAMTS13 - Milwaukee - 2 d
MAML2 FISH - Rochester - 7 d
PEth - Salt Lake - 4 d
SCN1A - panel - 21 d
BK quant - in house Tu/Th
Tac - in house daily 10 am
Put TWO labels on every tube`,
    ],
    [
      'ir-stock',
      'hard',
      `IR counts: Bakri 2, TIPS sets 1 (order!), G-tube 20F x4, 18 ga core x11, declot kits 3, Tegaderm lots. Pops has the key to cage B till Mon`,
    ],
    [
      'synoptic-template',
      'easy',
      `BREAST, LUMPECTOMY, synoptic v4.9
Procedure: ___
Histologic type: ___  Grade: 1 2 3
Size: ___ cm
LVI: present / not seen
DCIS: ___%
Margins: closest ___ at ___ mm
Nodes: ___/___
ER ___ PR ___ HER2 ___ Ki67 ___
pT ___ pN ___`,
    ],
  ]),
  ...aboutNobody('cc-practice-office', [
    [
      'dental-ad',
      'easy',
      `Now hiring: hygienist, 4 days, no Saturdays, perio-heavy practice in Port Angeles. Nitrous cert a plus. Send CV to Oleander at jobs@saltbrush-dental.example`,
    ],
    [
      'optical-stock',
      'medium',
      `Frames short: 54-18 tortoise x3, kids 44 blue x2. Daily trial lenses -6.50 8.4 out, order 2 boxes. Shields OD/OS 40.`,
    ],
    [
      'podiatry-rota',
      'hard',
      `Nursing home rounds: Mon Cedar Wing (Kessler), Tue Birch (Amin, nails only), Thu Oak (Kessler, wounds). Bring own nippers, last month somebody left a set at Birch.`,
    ],
    [
      'ivf-instructions',
      'medium',
      `Trigger night: inject exactly at the time on your sheet. No Ganirelix that evening. Nothing to eat after midnight. Bring your partner, a photo ID and warm socks.`,
    ],
    [
      'sleep-lab-roster',
      'medium',
      `Tech roster wk 47: Mon Cheveyo + Ingram (4 beds), Tue Ingram, Wed closed, Thu Cheveyo + float. MSLT days need a day tech: Andrade.`,
    ],
    [
      'tumor-board-rules',
      'medium',
      `Tumor board: add cases by Wed noon with name, MRN and the question. Path needs outside slides 48 h ahead. No more than 6 cases. Late add-ons go to the chair, Dr. Kerrigan.`,
    ],
    [
      'selection-criteria',
      'easy',
      `Liver listing, alcohol: 6 months sober not absolute; PEth negative x3; named support person; relapse plan signed. BMI >45 defer.`,
    ],
    [
      'thank-you',
      'hard',
      `Huge thanks to Noelani and Jeff for holding the clinic together while the cast room flooded, pizza's in the back. Tucker fixed the saw!`,
    ],
    [
      'donor-plaque',
      'hard',
      `Plaque text: The Ruth Ann Klingensmith Eye Surgery Suite, a gift of the Rotary Club of Ottumwa, 2019`,
    ],
    [
      'visit-prep',
      'easy',
      `Before your low vision visit bring:
- all glasses, magnifiers, sunglasses
- your mail, a pill bottle, a hymn book, whatever you want to read
- drops and list of injections
- somebody who drives
Plan for two hours. Lunch is at the corner bakery.`,
    ],
    [
      'ortho-office-mail',
      'medium',
      `Hi Lars, can you cover Penny's chair side on Friday? She has jury duty, and Gary is at the insurance seminar. Three debonds and a pano are booked, room 2. I'll bring tamales. - Oleander`,
    ],
    [
      'hospice-volunteers',
      'hard',
      `Volunteers this week: Filomena sits Mon 2-6 (bring rosary), Rocco walks dogs, Fr. Tim for blessing of the hands, Concetta bakes. No lifting, no meds, no photos. Mileage slips to Ilse.`,
    ],
  ]),
];
