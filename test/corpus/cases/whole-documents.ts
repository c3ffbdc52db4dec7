import { aboutNobody, aboutPatients } from './case.ts';

/** Whole documents and conversations as people paste them: notes, visits, handoffs, threads and sheets, next to policies, articles, code and minutes of the same length. */
export const wholeDocuments = [
  ...aboutPatients('wd-history-and-physical', [
    [
      'cellulitis-full-header',
      'easy',
      `HISTORY AND PHYSICAL
Patient: «name:Owusu-Mensah, Abena»
MRN: «mrn:00483921»   DOB: «date:04/17/1969»
Date of admission: «date:09/22/2025»
Attending: Dr. L. Prather
PCP: Riverbend Family Medicine

CHIEF COMPLAINT: Left leg redness and swelling x 4 days

HPI: Ms. «name:Owusu-Mensah» is a 56 y.o. female with T2DM, obesity and chronic venous stasis who presents with progressive erythema of the left lower leg. She scraped her shin on a dishwasher door. Took leftover cephalexin for two days without improvement. Subjective fevers, no rigors. No prior MRSA.

PMH: T2DM (A1c 9.1), HTN, venous stasis, OSA on CPAP
PSH: C-section x2, lap chole
MEDS: metformin 1000 bid, lisinopril 20 daily, glipizide 5 bid
ALLERGIES: sulfa (hives)
SOCIAL: never smoker, no ETOH, works nights at a bakery
FAMILY: mother with CVA

EXAM: T 38.4 HR 104 BP 138/82 RR 18 SpO2 97% RA
Gen: tired, non toxic
Ext: L leg erythema ankle to mid calf, warm, tender, no crepitus, no bullae, 2+ DP

LABS: WBC 15.8, Cr 1.1, glucose 287, lactate 1.6

A/P:
1. Nonpurulent cellulitis, failed outpt therapy - cefazolin 2 g q8, mark borders, elevate
2. T2DM uncontrolled - hold orals, basal bolus
3. HTN - continue lisinopril
4. DVT ppx - enoxaparin 40
Dispo: inpatient, anticipate 2-3 days`,
    ],
    [
      'name-last-line-only',
      'hard',
      `Medicine H&P

CC: "I can't catch my breath"

67M w HFrEF (EF 25%), CAD s/p CABG, AF on apixaban, CKD 3b who ran out of torsemide about ten days ago because the mail order was late. Since then up 14 lb, three pillow orthopnea, PND nightly, no chest pain. Ate ham over the weekend. Called clinic, was told to come in.

ROS neg except above

PMH as above plus gout, BPH
Meds: carvedilol 12.5 bid, sac/val 49/51 bid, spiro 25, apixaban 5 bid, torsemide 40 (out), allopurinol 100
NKDA
Soc: lives w wife, former smoker 30 py, 2 beers on football days

VS 36.8, 92 irreg, 148/90, 24, 91% RA -> 96% 2L
JVP 14, bibasilar crackles, S3, 3+ edema to thighs, warm

BNP 2840 trop 38 -> 36 Cr 2.1 (bl 1.8) K 4.6
CXR congestion, small bilat effusions
EKG AF 92 no acute ST changes

A/P
# ADHF, warm and wet, med nonadherence due to supply. Furosemide 120 IV bid, strict I/O, 2 L fluid restriction, daily wt
# AKI on CKD likely cardiorenal, trend
# AF rate controlled, cont apixaban
# Gout - cont allopurinol
Full code, confirmed. Pharmacy to fix the mail order before d/c.
Discussed w the wife, «name:Delphine», who will bring in his home scale. Pt goes by «name:Buster», please use it.`,
    ],
    [
      'psych-lowercase',
      'medium',
      `psych h&p

id/cc: «name:tomasz wojcik» 34 yo single male bib police on a 5150 after standing on overpass
hpi: pt reports 6 wks low mood after layoff, early awakening, 15 lb wt loss, stopped sertraline in the spring bc sexual s/e. two days ago drafted a note. denies current plan on unit. no ah/vh. drinking 6-8 beers nightly, last drink «date:monday 10/13» approx 9p
past psych: 1 prior hosp 2019, OD on diphenhydramine. no ECT
substances: etoh as above, thc weekly, denies opioids
medical: asthma, albuterol prn
family psych: father completed suicide, sister «name:kasia» bipolar ii
social: rents a room in «address:fremont», was a machinist, no guns

mse: disheveled, cooperative, psychomotor slowing, speech soft, mood "empty", affect constricted, tp linear, tc +si no hi, insight limited judgment poor
ciwa 11 on arrival
labs: etoh 190, ast 88 alt 61, tsh wnl, utox thc

dx: mdd recurrent severe w/o psychotic fx, aud severe
plan:
- q15 checks, suicide precautions
- ciwa w lorazepam, thiamine 100, folate
- restart sertraline 50
- collateral from sister, roi signed, «phone:510-555-0148»
- hearing officer tomorrow if still on hold
- naltrexone once lfts rechecked`,
    ],
    [
      'ob-admission-mid-mention',
      'medium',
      `L&D ADMISSION H&P

G3P2002 at 39w2d by LMP c/w 8wk US, presents with SROM clear fluid at 0340, contractions q4, good FM, no VB.

Prenatal course: GDMA1 diet controlled, GBS POS, Rh neg s/p Rhogam at 28w, anatomy wnl, last EFW 3400 g.
OB hx: SVD x2, second with 2nd degree lac, no PPH
GYN hx: no STI, last pap nl
PMH: migraine. PSH: none. Meds: PNV. Allergies: PCN - rash as a child, low risk
Soc: FOB involved («name:Keoni»), mother-in-law has the two older kids. Patient is «name:Tiare Kamakahi», asks that staff say "tee-AH-ray".

VS: 118/72, 84, 36.9
FHT: 135, mod var, +accels, no decels, cat I
Toco: q3-4
SVE: 4/80/-1, vtx, grossly ruptured, clear
Labs: Hgb 11.4, plt 198, T&S sent, glucose 96

A/P: 31yo G3P2 at term in early active labor, SROM
- admit, cefazolin for GBS (low risk PCN allergy)
- glucose q4h latent, q2h active
- expectant for now, pit if no change in 4 h
- epidural on request
- cord blood for Rhogam workup
- desires PP nexplanon`,
    ],
    [
      'caps-er-obs',
      'easy',
      `ADMITTING HISTORY AND PHYSICAL EXAMINATION

NAME: «name:BEGAYE, HAROLD T»     ROOM: OBS 12
DATE OF BIRTH: «date:11/02/1951»
ACCOUNT: «account:V70023318»
DATE OF SERVICE: «date:08/30/2025»

REASON FOR ADMISSION: SYNCOPE.

HISTORY OF PRESENT ILLNESS: MR. «name:BEGAYE» IS A 73-YEAR-OLD NAVAJO SPEAKING GENTLEMAN WHO PASSED OUT WHILE STANDING IN LINE AT THE CHAPTER HOUSE. HIS GRANDDAUGHTER «name:SHANDIIN» WITNESSED THE EVENT AND SAYS HE WAS OUT FOR PERHAPS A MINUTE. NO TONGUE BITING, NO INCONTINENCE. HE HAD NOT EATEN THAT MORNING. HE STARTED TAMSULOSIN A WEEK AGO.

PAST MEDICAL HISTORY: HYPERTENSION, BPH, PRIOR URANIUM MINE EXPOSURE WITH INTERSTITIAL LUNG DISEASE.

MEDICATIONS: AMLODIPINE 10, TAMSULOSIN 0.4, ASPIRIN 81.

PHYSICAL EXAMINATION: BLOOD PRESSURE 132/70 LYING, 98/58 STANDING. HEART REGULAR. LUNGS FINE DRY CRACKLES AT BASES. NEUROLOGIC NONFOCAL.

DATA: ECG SINUS RHYTHM 68, FIRST DEGREE BLOCK. TROPONIN NEGATIVE X2. HEAD CT NEGATIVE.

IMPRESSION:
1. ORTHOSTATIC SYNCOPE, MEDICATION RELATED.
2. INTERSTITIAL LUNG DISEASE, STABLE.

PLAN: TELEMETRY OVERNIGHT, ONE LITER OF SALINE, STOP TAMSULOSIN, ECHO IN THE MORNING. INTERPRETER REQUESTED. IF ECHO UNREMARKABLE MR. «name:BEGAYE» MAY RETURN HOME TO «address:TSAILE» TOMORROW.`,
    ],
    [
      'peds-admit-nickname',
      'hard',
      `Peds admit note

Source: mom via Marshallese interpreter on the iPad

9 mo ex-34 weeker w 3 d of cough/congestion, today belly breathing and taking half of usual bottles. 3 wet diapers in 24 h. No apnea, no cyanosis. Sibs sick. Tmax 39.1, got acetaminophen at 0600. ED: RSV+, deep sxn, failed 2L, on 8L HFNC 40%.

Birth: 34w, 11 d NICU for feeding/growing, no intubation
Imms: behind, no nirsevimab
Meds: vit D. NKDA.
Growth 12th %ile

PE: T 38.6 HR 168 RR 62 SpO2 94 on 8L/40%
Alert, smiles between coughs. AFOF. Nasal flaring, subcostal + intercostal retractions, diffuse crackles and exp wheeze. Cap refill 2 s. Abd soft. Well perfused.

CXR peribronchial cuffing, no focal consolidation. Gas 7.34/46

A/P: RSV bronchiolitis, day 4, mod resp distress
1 HFNC 8L wean as tol, sxn prn
2 NPO if RR>60, else NG feeds; D5 NS at maintenance
3 no albuterol, no steroids
4 social: crowded apartment, mom has no car seat, SW consulted
5 catch-up shots before d/c, nirsevimab per policy

Mom calls her «name:Baby Jolynn», wristband still says girl of «name:Neimon», please have registration fix it.`,
    ],
  ]),
  ...aboutPatients('wd-discharge-summary', [
    [
      'stroke-rehab',
      'easy',
      `DISCHARGE SUMMARY

Patient Name: «name:Rutherford B. Okonjo-Hale»
MRN: «mrn:7719-44-02»
Admit: «date:October 3, 2025»      Discharge: «date:October 11, 2025»
Service: Neurology / Stroke
Discharging physician: Marisol Vega-Lund, MD
Disposition: Acute inpatient rehabilitation

PRINCIPAL DIAGNOSIS: Left MCA ischemic stroke, s/p mechanical thrombectomy TICI 2b
SECONDARY: Atrial fibrillation (new), hyperlipidemia, dysphagia

HOSPITAL COURSE
Mr. «name:Okonjo-Hale» was found by his husband «name:Peter» at 0615 with right-sided weakness and inability to speak; last known well 2300. NIHSS 17. CTA showed left M1 occlusion. Taken for thrombectomy with door to groin 58 min. Post procedure NIHSS 8. MRI on «date:10/4» showed infarct of the left insula and basal ganglia without hemorrhage. Telemetry captured paroxysmal AF on «date:10/6». Apixaban begun day 7 after repeat CT. Failed initial swallow, advanced to dysphagia 2 nectar.

CONDITION AT DISCHARGE: Stable. Expressive aphasia, R arm 3/5, R leg 4/5. mRS 3.

MEDICATIONS
NEW apixaban 5 mg BID; atorvastatin 80 mg nightly; metoprolol succ 25 mg daily
STOP aspirin 81

FOLLOW UP
Stroke clinic «date:11/18/2025» 9:40 AM
Cardiology, monitor not needed
Contact for scheduling: «name:Peter Hale» «phone:(312) 555-0177»

PENDING: none
Code status: full`,
    ],
    [
      'no-header-paragraphs',
      'hard',
      `Summary of stay for the SNF:

The patient was brought in after her daughter could not wake her properly from a nap. She was septic from a urinary source, febrile to 39.4, lactate 4.1, pressures in the eighties, got 30 per kilo and about eighteen hours of norepinephrine through a right IJ. Cultures grew pan-sensitive E coli in both blood and urine. A CT showed a 6 mm stone at the left UVJ with hydro and urology placed a stent overnight.

She improved quickly from there. Lines out, oxygen off, ceftriaxone narrowed to oral cefpodoxime to complete fourteen days in total, last dose on «date:November 9». Delirium was the main problem on days three through five; she pulled her Foley and swung at a tech, which the family says is nothing like her. Low dose quetiapine at night helped, please taper over a week. PT recommends subacute rehab because she needs two people to stand.

The stent must not be forgotten. Urology wants her back in three weeks for ureteroscopy and removal; their office will call you.

Other things: metformin is on hold until the creatinine is under 1.3, last was 1.6. Her hearing aids are in the denture cup, both of them, and the upper plate is with the daughter. She is DNR but ok to intubate, POLST is in the packet. She likes to be called «name:Miss Odessa» and she will tell you so.`,
    ],
    [
      'peds-asthma',
      'medium',
      `Discharge Summary - General Pediatrics

«name:Xiong, Pa Nhia» | 7 yo F | MR «mrn:5520917»
Adm «date:11/01/25» Disch «date:11/03/25»

Dx: status asthmaticus; rhinovirus
Consults: pulm, SW

Course by system
RESP: Presented RR 44, PAS 10 after 3 duonebs and dex. Mag x1, cont albuterol 15 mg/h x 9 h then spaced q2 -> q3 -> q4 per pathway. RA since 0200 on «date:11/3».
FEN: NPO while on continuous, then regular diet
ID: RVP rhino/entero, no abx
SOCIAL: two smokers at home, controller not filled since summer. SW met with mom («name:Mai See») and grandma with Hmong interpreter; landlord mold letter written.

D/c meds
- fluticasone HFA 44, 2 puffs BID with spacer (NEW, teach-back done)
- albuterol 4 puffs q4 x 24 h then prn
- dex, second dose given before leaving

D/c exam: comfortable, scattered end exp wheeze, good air entry

F/u: PCP at the Phalen clinic «date:11/5» 2:15p. Asthma action plan sent to school nurse at «phone:651-555-0112», attention the 2nd grade teacher.
Return for: retractions, more than every 4 h, cannot speak in sentences`,
    ],
    [
      'expired-summary',
      'medium',
      `DEATH SUMMARY

Date/time of death: «date:2025-09-14» 0322
Attending at time of death: H. Rosenblum
Medical examiner notified: declined jurisdiction
Autopsy: offered, declined by family

Reason for admission: hypoxic respiratory failure

Brief history: 81 year old with stage IV NSCLC progressed through two lines, COPD on 3 L, admitted from home with increasing dyspnea. Imaging showed post-obstructive collapse of the right lung and a large effusion. Pleural catheter drained 1.6 L with modest relief. Treated with vanc/cefepime and steroids. On hospital day 4 work of breathing increased on BiPAP. A family meeting was held with his three sons, the palliative team and chaplaincy. Consistent with his previously stated wishes he was transitioned to comfort measures. BiPAP was removed, morphine infusion and glycopyrrolate for comfort. He was read to by his grandson and appeared peaceful.

Pronouncement: no heart or breath sounds for one minute, pupils fixed, no corneal reflex.

Notifications
[x] organ procurement, tissue declined on age
[x] funeral home: Kessel & Daughters
[x] belongings: watch, rosary, glasses, released to son «name:Stanislaw Pietrzak Jr.»
[x] PCP phoned
Cause of death: respiratory failure due to NSCLC, contributory COPD
Certificate to be signed electronically under case «account:25-118830»`,
    ],
    [
      'ortho-short-stay',
      'easy',
      `Orthopaedic Surgery Discharge Summary
Pt: «name:Mary Catherine Delahunty-Ruiz» (prefers "«name:MC»")
DOB «date:6/29/58» Hosp # «mrn:3307761»

Procedure: Right TKA, «date:10/27/2025», spinal + adductor canal block. EBL 150. Implant: cemented CR femur size 5, tib tray lot «device:KX2291-0087».

Hosp course: Uneventful. POD0 walked 40 ft with FWW. POD1 130 ft, 3 stairs. Pain 3/10 on scheduled APAP, celecoxib, oxy 5 x3 in 24 h. Hgb 12.9 -> 11.2. Voiding. Mild PONV, resolved with ondansetron.

Wound: silver dressing c/d/i, leave 7 d
WB: WBAT
DVT: ASA 81 bid x 6 wk
ROM at d/c: 5-88

Home with outpatient PT, first visit «date:10/30». Husband «name:Efrain» driving. House is single story at «address:19 Quarry Bend Rd, Northfield», 2 steps no rail.

Follow up: PA clinic 2 weeks for staples, xray same day. Call for calf pain, drainage past day 5, fever over 101.5.

«name:MC» was given the opioid handout and states she'll flush what is left.`,
    ],
    [
      'rehab-facility-bottom-mrn',
      'hard',
      `Skilled Nursing Facility - Discharge Recapitulation

Stay: 24 days, short term rehab after ORIF
Payer: Medicare A
Discharged to: home with home health

PT: Admitted at mod assist of 1 for transfers, TTWB L. At d/c SBA sit to stand, mod I bed mobility, 150 ft FWW SBA, 4 steps with rail CGA. TUG 38 s -> 21 s.
OT: LB dressing max A -> min A w reacher and sock aid. Toileting mod I w raised seat. Tub bench delivered.
SLP: screened, no needs
Nursing: incision healed, staples out. Stage 2 sacrum acquired prior to admission, closed. Wt down 3 lb. Enoxaparin course finished.
Dietary: CCHO, likes oatmeal, dislikes fish
Activities: bingo, the Wednesday rosary, taught two other residents to crochet
Social services: daughter to stay two weeks. Meals on Wheels starts. APS case closed.
Pharmacy: 11 meds reconciled, gabapentin cut to 300 hs for sedation

Vitals at d/c: 126/70 72 97.9 96% RA
BIMS 13. PHQ-9 4.
Education: hip precautions, fall risk, glucometer
Equipment: FWW, 3-in-1, tub bench, reacher

Resident or rep signature on file. Record «mrn:SN-20418», next MDS not required.`,
    ],
  ]),
  ...aboutPatients('wd-clinic-note', [
    [
      'endo-follow-up',
      'easy',
      `ENDOCRINOLOGY FOLLOW UP

Patient: «name:Priyanka Thiruvengadam»  DOB «date:2/8/1987»
Visit: «date:10/21/2025»
Referring: Dr. Gail Marsh

Subjective
«name:Priyanka» returns for T1DM, dx at 11, on a hybrid closed loop since 2022. TIR 68% (was 59%), below 70 3%, GMI 7.2. Lows mostly after spin class. Sensor irritation on the left arm. Trying to conceive, off OCP since August. Taking prenatal vitamin. No DKA, no severe lows.

Objective
BP 112/70, wt 61.2 kg, BMI 23
Thyroid not enlarged. Feet: intact monofilament, no ulcers. Lipohypertrophy R abdomen.
A1c 6.9. TSH 1.8. uACR 12. Retina normal in spring.

Pump settings: basal 0.75, ICR 1:9, ISF 45, target 110. Pump SN «device:T77-104-22908»

Assessment
T1DM with good control, planning pregnancy. Hypothyroid antibodies neg.

Plan
1. Lower daytime target to 100, exercise mode 60 min before class
2. Rotate sites, stop using R abdomen; barrier film for arm
3. Stop lisinopril (microalbuminuria resolved) before conception
4. Ophtho before pregnancy, folic acid 1 mg
5. A1c every 6 weeks once pregnant
6. RTC 3 months; she may message through the portal, or call the pump line.`,
    ],
    [
      'pcp-soap-midname',
      'medium',
      `S: here for cough x 5 wks, worse lying down, no fever no hemoptysis no wt loss. Tried two OTC syrups. Started lisinopril in the summer. Also wants the mole on back checked, wife noticed it. Sleep ok. Still smoking about half a pack, down from 1.5.

PMH htn, gerd, L knee OA, BPH
Meds lisinopril 10, omeprazole prn, tamsulosin
All: codeine - itching

O: 142/84, 76, 98% RA, 98.2, 211 lb
NAD, TMs clear, OP no pnd, no LAD
Lungs clear, no wheeze; CV RRR
Skin 9 mm irregular two tone macule L scapula, photo in chart

A: 1 ACE cough most likely 2 HTN not at goal 3 atypical nevus r/o MM 4 tobacco

P: 1 stop lisinopril -> losartan 50. if cough still there in 4 wk get CXR (due for LDCT anyway, 28 pk yr, ordered). 2 home cuff, log for 2 wks. 3 derm referral urgent, gave the front desk «name:Mr. Lindqvist»'s work number since he doesn't pick up at home. 4 patches 21 mg, quit line, set a date around Thanksgiving.
5 flu + covid today L arm, shingrix at pharmacy
6 PSA discussed, wants it
7 colonoscopy due next yr
RTC 4 wks bp + cough`,
    ],
    [
      'derm-two-lines-then-long',
      'medium',
      `Dermatology, return visit
«name:Folasade A.», 44F, last seen «date:6/12/25»

Hidradenitis suppurativa, Hurley II, axillae + groin. Started adalimumab in June after failing doxy, clinda/rifampin and spironolactone. Draining count 7 -> 2. New nodule L inguinal fold for one week, tender.
Also keloid R earlobe, wants it smaller before her sister's wedding.

ROS no fevers, no cough, no weight loss. QuantiFERON neg in May. LMP last week, IUD.

Exam: Fitz V. R axilla 1 tunnel, min drainage. L axilla scars only. L inguinal 2 cm fluctuant nodule. R lobe 1.4 cm keloid.

Procedures
ILK 10 mg/mL 0.4 cc to L inguinal nodule, 40 mg/mL 0.2 cc to R lobe keloid. Consent signed, time out done, tolerated.

Impression/plan
HS - responding, continue weekly adalimumab, BPO wash, zinc. If tunnel persists deroof in spring.
Keloid - ILK q6w, pressure earring
Lab monitoring CBC CMP hepatitis panel
Smoking: quit 4 months ago!! congratulated
F/u 6 weeks, same slot. Specialty pharmacy has her new mobile «phone:770 555 0139».`,
    ],
    [
      'wound-clinic-one-mention-end',
      'hard',
      `WOUND CARE CENTER - PROGRESS NOTE

Visit #7
Location: R plantar 1st met head
Etiology: DFU, Wagner 2
Age of wound: 15 wks

Measurements today 1.4 x 1.1 x 0.3 cm (last 1.8 x 1.3 x 0.4), area down 34%
Tissue: 85% granulation, 15% slough
Exudate: mod serosang. Odor none. Undermining 0.3 at 12 o clock
Periwound: callus, macerated edge
Pain 1/10 (neuropathy)
ABI R 0.92 L 0.88 TBI 0.61

Procedure: sharp debridement to subq, 1.6 sq cm, curette, hemostasis w pressure
Dressing: Ag alginate, foam, TCC reapplied, cast number 6
Offloading compliance: "mostly." Walked to mailbox without the crutches.

Labs: A1c 8.8, prealbumin 19, ESR 28
MRI last month no osteo

Plan
- continue TCC weekly
- protein supplement bid
- if < 50% by week 4 of TCC apply for skin sub, auth started
- HBO not indicated
- see vascular only if stalls

Please call the son if the cast slips again, do not cut it off in the ED like last time: «name:Arvo», he drives «name:Mr. Saarinen» to every visit.`,
    ],
    [
      'gi-table-lowercase',
      'medium',
      `gi clinic
pt «name:luz maria ocampo» 29f crohn ileocolonic
here w her partner

flare since late summer, 6-8 bm/d, nocturnal x2, blood 1/3 of stools, lost 9 lb
on ustekinumab q8 since 2023, last dose «date:sept 30»
calpro 1120, crp 34, hgb 10.1, ferritin 8, cdiff neg, trough pending
tender rlq no mass no peritoneal signs. perianal: skin tag, no fistula

mre «date:10/9»: 22 cm active terminal ileitis, no stricture, no abscess

a/p
1 loss of response. wait for trough. if low -> q4. if adequate -> risankizumab, pa packet started, needs her new card (id «health-plan:ZQP 88120 4417»)
2 bridge budesonide 9 mg x 8 wk
3 iron deficiency, iv ferric carboxymaltose x2
4 contraception nexplanon ok
5 bone health dxa
6 mood phq9 12, referred to gi psych
7 flu vaccine given, no live
8 colonoscopy «date:nov 24» w me, prep sheet given in spanish

she'll message if temp over 100.4 or cant keep fluids`,
    ],
    [
      'neuro-memory-visit',
      'easy',
      `MEMORY DISORDERS CLINIC
Name: «name:Hwang, Sun-Ok»   Preferred language: Korean
Date of birth: «date:1939 March 5»
Informant: daughter-in-law, «name:Grace Hwang», «email:ghwang.family@example.com»

History: 86-year-old retired seamstress with three years of progressive short term memory loss. Repeats questions, left stove on twice, got lost walking to church on «address:Lawndale Ave». Needs help with bills and pills; dresses and bathes alone. Sees "children in the yard" at dusk. No falls. REM behaviors denied. Sleeps 9 hours.

PMH: HTN, osteoporosis, cataracts s/p IOL
Meds: amlodipine, alendronate, OTC sleep aid containing diphenhydramine
FH: older brother with dementia

Exam: MoCA-K 13/30 (0/5 recall). No rigidity, no tremor. Gait slow, narrow base.
MRI: hippocampal atrophy, mild WM disease. B12 310. TSH 2.0.

Impression: Major neurocognitive disorder, probable Alzheimer disease, mild to moderate; visual hallucinations, consider LBD.

Plan: Stop the sleep aid. Donepezil 5 mg qAM, raise to 10 at 6 weeks. Stove shutoff, ID bracelet. Caregiver group in Korean, flyer given to «name:Grace». Advance directive. DatScan if parkinsonism emerges. Return 4 months with pill box.`,
    ],
  ]),
  ...aboutPatients('wd-visit-transcript', [
    [
      'labels-knee',
      'easy',
      `DR: Good morning, Mr. «name:Castellanos». Sorry about the wait.
PT: No problem, doc.
DR: So we have your MRI back from «date:October 8th». You remember what we were looking for?
PT: The meniscus.
DR: Right. There's a tear in the medial one, back part, and a good amount of arthritis behind the kneecap. How's it been since the shot?
PT: The shot was great for like three weeks and then nothing. Going down stairs is murder.
DR: Swelling?
PT: At night. My wife puts the frozen peas on it.
DR: Good for «name:Yolanda». Any locking, like it gets stuck?
PT: No stuck. It just gives.
DR: Okay. Hop up. Does this hurt? Here?
PT: There. Yep.
DR: So at sixty-one, with this much arthritis, scoping it usually doesn't buy much. I'd rather do six weeks of real PT, a different anti-inflammatory, and if you still hate me we talk gel injections.
PT: And the work note?
DR: Light duty, no ladders, through the end of next month. Same employer?
PT: Yeah, the school district.
DR: You take anything for your stomach? I'm going to use meloxicam.
PT: Just Tums.
DR: Okay. Blood pressure's a little up, 148 over 88, so check that at the pharmacy for me.
PT: Will do.
DR: All right, «name:Ramiro», take care of yourself.`,
    ],
    [
      'no-labels-first-name',
      'hard',
      `hi there come on in have a seat
thanks
so what's going on today
well I've been getting these headaches again like the ones after the baby
how old is she now
fourteen months
okay and where is it
always behind this eye and then it spreads, I get kind of sparkles first
how many a month would you say
maybe eight, I missed two shifts
any numbness any trouble talking
my fingers tingle sometimes on the same side for like ten minutes
are you on the pill
the one you gave me yeah
so that's the thing, with the sparkles, which is an aura, we don't like estrogen, stroke risk goes up a bit, I want you off of that today and we can do the progestin one or the IUD
oh okay I didn't know that
you still nursing
just at night
alright so propranolol would be fine with that, we start at forty and go up, and for the bad ones a triptan, sumatriptan, you take it early
my mom takes that
good so you know. keep a diary, the app or paper, I don't care. and «name:Soledad», hey, are you sleeping, because last time we did that questionnaire you were at eleven
it's better. my sister moved in
good. see me in six weeks, and if you ever get one that's the worst of your life or your face droops you don't wait you call 911`,
    ],
    [
      'telehealth-auto-caption',
      'medium',
      `[00:00:03] Can you hear me okay?
[00:00:05] Yes. I see you. One second, my grandson is fixing the volume.
[00:00:14] No rush. This is Nurse Practitioner Abbott from the heart failure clinic. Can you tell me your name and birthday, please?
[00:00:21] «name:Ngozi Eberechukwu». «date:July nineteen, nineteen fifty-five».
[00:00:27] Perfect. How's the breathing?
[00:00:30] I am sleeping on two pillows now, before it was three.
[00:00:36] That's good news. And your weight this morning?
[00:00:40] One seventy-eight point four.
[00:00:44] Down from one eighty-five. And the ankles?
[00:00:48] The left one is still fat. The right is fine.
[00:00:53] Is the left one red or sore?
[00:00:56] No, no. It was always bigger, from the vein they took.
[00:01:02] Okay. Are you dizzy when you stand?
[00:01:05] A little, in the morning, after the water pill and the new one.
[00:01:11] The Entresto. What's your top number been?
[00:01:15] One hundred and two. One time ninety-six.
[00:01:19] Let's move the Entresto to bedtime and keep the torsemide in the morning. I want labs on «date:Friday the 14th», potassium and kidneys.
[00:01:31] Where do I go?
[00:01:33] The lab in the same building. Any salt slipping in?
[00:01:38] The soup at church. I will stop the soup.
[00:01:42] You can have the soup, just half. Call us for three pounds in a day or five in a week.
[00:01:50] Thank you, my dear.`,
    ],
    [
      'spanish-english-mix',
      'hard',
      `Okay buenas tardes, siéntese. ¿Cómo le ha ido con la azúcar?
Ay doctora, más o menos. En la mañana 180, 190.
¿Y se está poniendo la insulina en la noche?
Sí, veinticinco. But sometimes I fall asleep on the couch and I forget.
How often would you say, once a week?
Como dos.
Okay. ¿Y los pies?
Se me duermen. Like needles.
Let me see. Quítese los calcetines por favor. ¿Siente aquí? ¿Aquí?
Ahí no.
Okay, the left big toe you're not feeling. There's a callus, I don't see any open sore. ¿Quién le corta las uñas?
Mi hija.
Good. No bathroom surgery, please. Your A1c is 9.4, it was 10.2, so we're going the right way. Le voy a subir a treinta, and I want to add the weekly one, la inyección de una vez por semana.
¿La de las artistas?
[laughs] That one, sí. It can give you nausea at first. Any thyroid cancer in the family?
No, que yo sepa no.
And gabapentin for the needles, one at night.
¿Y me va a dar sueño?
That's why at night. Your eye appointment, ya fue?
Es el «date:veinte de noviembre».
Perfect. We'll see you in three months. Dígale a «name:Chabelita» que le llame a la enfermera con los números el lunes. And «name:Don Eusebio», happy birthday for Saturday.`,
    ],
    [
      'lowercase-dictation',
      'medium',
      `okay this is dictation for the visit this afternoon with «name:jerome fontenot» that's «name:f o n t e n o t» date of visit «date:eleven four twenty twenty five» period new paragraph
he is a fifty two year old longshoreman here for follow up of his sleep apnea period he had a home study in september which showed an a h i of thirty eight with nadir saturation of seventy nine percent period he was started on auto pap five to fifteen period download today shows use on twenty two of thirty nights comma average four point one hours comma residual a h i six point two comma large leak period new paragraph
he says the full face mask comes off because of his beard period he is less sleepy comma epworth is down to nine from seventeen comma no longer dozing at red lights period his wife reports no snoring on the nights he wears it period new paragraph
exam weight two sixty one comma neck nineteen inches comma mallampati four comma blood pressure one forty over eighty six period new paragraph
impression one severe obstructive sleep apnea with partial adherence limited by mask leak period two hypertension period three obesity period plan switch to nasal pillows with chin strap comma d m e will fit him thursday period set minimum pressure to seven period discuss tirzepatide with primary period he holds a commercial license so i completed the d o t form today for three months only period follow up in ten weeks with download period end of dictation`,
    ],
    [
      'therapy-session',
      'hard',
      `T: You said on the phone it had been a rough couple weeks.
C: Yeah. I, um. I used.
T: Thank you for telling me. What happened?
C: My brother's birthday would've been «date:the second». I went to the cemetery and then I just drove to the old neighborhood.
T: How much?
C: Two bags. First time in eleven months.
T: Were you by yourself?
C: Yeah. I know. I had the Narcan in the glove box like that's gonna help me alone.
T: And since then?
C: Nothing. I took my strip every morning. I called my sponsor after. I didn't tell my mom.
T: So one day in eleven months, and then straight back on the buprenorphine. What do you make of that?
C: That I'm a screwup.
T: That's one way. What would you say to the guys in Thursday group?
C: ...That he's got three hundred and thirty days.
T: Mm-hm. Any thoughts of not wanting to be here?
C: Not like that. I wanted it to be quiet.
T: Okay. I'm going to ask straight. Suicide?
C: No. I got «name:Kaylee» every other weekend, I'm not doing that to her.
T: I'd like Dr. Amin to look at the dose, and you and I to make a plan for the anniversary days. There's Thanksgiving.
C: Ugh.
T: Let's write it down. Say it out loud, "me, «name:Dontrell», on Thanksgiving..."
C: Me, «name:Dontrell», on Thanksgiving, I'm at my aunt's, and I leave at six, and I call you or him.
T: Good.`,
    ],
    [
      'peds-well-visit',
      'medium',
      `Doctor: Who do we have here? Is this the big three-year-old?
Mother: Yes! Say hi. She's shy.
Doctor: I love your boots. So any worries today?
Mother: Her speech. My mother-in-law says she should talk more. At home it's Vietnamese and English.
Doctor: How many words together?
Mother: Three, maybe. "Mommy go work." But strangers can't understand.
Doctor: She passed her hearing as a newborn, but she's had four ear infections this year, so I'd like an audiogram before we blame the two languages. Two languages don't cause delay.
Mother: Okay. That's a relief.
Doctor: Potty?
Mother: Day yes, night no.
Doctor: Right on time. Eating?
Mother: Rice, noodles, mango. No meat.
Doctor: Her hemoglobin was 10.4 in the finger stick, a bit low. I'll give you iron drops, through a straw or it stains the teeth. How much milk?
Mother: Maybe five bottles?
Doctor: There's our culprit. Two cups, no bottle. Let me listen... good heart. Ears, oh, there's fluid behind the left one still.
Mother: Tubes?
Doctor: Let's see what ENT says. Early intervention ages out at three so it'll be the school district, I'll put the referral in. Flu shot today, yes?
Mother: Yes.
Doctor: Okay «name:Bao-Tran», one pinch and then a sticker. Mom, what number for the school to reach you?
Mother: «phone:714-555-0163».`,
    ],
    [
      'ed-scribe-raw',
      'medium',
      `SPEAKER 1: Hey, I'm Dr. Whitlock, this is my scribe. What brings you in?
SPEAKER 2: It's my chest. Right here. Started when I was shoveling.
SPEAKER 1: What time?
SPEAKER 2: Maybe 7:30. I thought it was my breakfast.
SPEAKER 1: Go anywhere? Arm, jaw?
SPEAKER 2: My jaw, yeah, and I got sweaty. My neighbor drove me.
SPEAKER 1: Ever had a heart attack, stents?
SPEAKER 2: My dad did at 50. I got high cholesterol, I quit the statin, it made my legs hurt.
SPEAKER 1: Smoke?
SPEAKER 2: I vape.
SPEAKER 1: Cocaine, meth, Viagra? I ask everybody.
SPEAKER 2: Uh. Viagra. Sunday.
SPEAKER 1: Okay, good to know. No nitro then, Jen. EKG's got some ST elevation in the inferior leads. I'm calling the cath lab.
SPEAKER 3: BP 94 over 60. Second line's in. He got the aspirin.
SPEAKER 1: Get a right-sided. Sir, you're having a heart attack, we're going to open the artery, it'll be fast. Allergic to contrast, heparin?
SPEAKER 2: No. Shellfish.
SPEAKER 1: That's fine.
SPEAKER 3: Who can we call for you, hon?
SPEAKER 2: My ex, I guess. «name:Dagny». «phone:207 555 0190». Tell her to get the dog.
SPEAKER 3: And spell your last name for the band?
SPEAKER 2: «name:T-H-I-B-O-D-E-A-U».`,
    ],
  ]),
  ...aboutPatients('wd-unit-handoff', [
    [
      'tele-sheet',
      'easy',
      `4 WEST NIGHT TO DAY   «date:11/6»
401 «name:Abernathy» 71M CHF. Lasix gtt 10, -1.8 L. K 3.3 repleted, recheck 0900. Wt due
402 «name:Quiroga» 55F chest pain r/o. Stress today, NPO. Trop neg x3
403 empty, being cleaned
404 «name:Lo, Chue» 66M AF RVR. Dilt gtt 7.5, HR 88-104. Hep gtt per protocol ptt 0730. Hmong interp
405 «name:Vandermolen» 88F syncope. Bed alarm!! sundowns, mitts ordered not used. Daughter wants call after rounds
406 «name:Pratt» 49M ETOH w/d CIWA 14 -> 9. Ativan 2 at 0200 and 0430. MVI bag up
407 «name:Ibrahim» 60M s/p PCI LAD yest. R radial ok. Brilinta teaching. D/c today, ride noon
408 «name:Szymanski» 77F COPD 3L, steroids, glucose 340 covered. Refuses SCDs
409 «name:Kealoha» 63M PPM POD1. Sling, CXR done. Site soft
410 «name:Trujillo» 45F myocarditis. EF 30. Tele NSVT 6 beats 0310, MD aware, mag 2 g
411 «name:Finch» «age:92»? check, DNR/DNI. Comfort. Morphine q1 prn. Family at bedside
412 «name:Ramaswamy» 58M endocarditis, vanc trough before 1000, PICC today, TEE yest 1.1 cm veg
Sitter: 405 until 0900. Short one tech. Glucometer 2 is broken`,
    ],
    [
      'icu-initials-beds',
      'hard',
      `MICU running list - pls shred

B1 «name:K.L.» 39 DKA, gap closed x2, off gtt, eating, floor
B2 «name:M.O'D» 70 septic shock/pna, levo 6, vaso off, d4 zosyn, SAT/SBT this am, wife wants trach talk
B3 «name:R.T.» 24 OD fent, anoxic, TTM done rewarmed 2200, EEG burst supp, family mtg 2 pm w palliative + OPO aware
B4 «name:S.V.» 58 variceal bleed, banded x4, octreotide, hgb 7.9, HE lactulose, TIPS?
B5 hold for OR
B6 «name:B.N.» 81 COPD BiPAP 14/6, gas better 7.31/62, DNI
B7 «name:J.J.» 46 TTP, plex #3, plt 44, neuro checks q2, caplacizumab
B8 «name:A.H.» 33 postpartum ARDS, prone cycle 4, P/F 110, ECMO called, baby is in NICU pod C
B9 «name:E.W.» 67 CRRT even, pressors off, trach d9, LTACH auth
B10 boarder neuro «name:F.D.» 52 SAH BD5, nimo q4, TCD daily, EVD at 10

To do: B2 a-line, B4 type & cross, B7 ADAMTS13 repeat, B9 line holiday
Code pager w intern 2. Attending on at 8`,
    ],
    [
      'ltc-hall',
      'medium',
      `HALL B report evening shift
1B - «name:Mrs Peabody» - refused supper x2, wt down, dietician told. skin tear L forearm steri strip
2B - «name:Otis» - hospice here today, roxanol up to 0.5 q2 prn, mottling to knees, son «name:Lamont» on his way from «address:Tulsa»
3B - «name:Mr Nakagawa» - fsbs 58 at 1630, juice, 112. held glipizide call md am
4B - «name:Dottie W» - UTI day 3 cipro, wandered to lobby, wanderguard on left ankle working
5B - hosp (broke hip) bed hold til friday
6B - «name:Sister Bernadette» - bm x4 loose, cdiff sent, contact precautions sign up
7B - «name:Mr. & Mrs. Arceneaux» - his cath changed 16fr, hers: no c/o, wants baths together again lol
8B - «name:Esperanza» - fell from w/c 1510 no inj neuro checks till 1510 tmrw, dtr notified, incident done
9B - «name:Little Joe» - new admit, trach 6 shiley, suction q2-3, peg jevity 60, doesnt like tv off
10B - «name:Mrs Kowalczyk» - tube fed residual 40, hob 30, family says rash back, looks like yeast nystatin ordered
narc count right. fridge temp 38. please somebody order small briefs`,
    ],
    [
      'nicu-pod',
      'hard',
      `Pod C sign out

«name:Baby Boy Gutierrez» - 27 2/7 now 31 4/7, 1420 g. CPAP 5/21, 3 A/B/D stim x1, caff. Full NG feeds 24 kcal. HUS gr I. Eye exam «date:Tues 12/2». Mom pumps, comes after her shift
Twin A / Twin B «name:Oyelaran» - 34 wk dol 6, A po 60%, B po 25% ng rest. both room air open crib. circ A only, B hypospadias
«name:Winnie» (that's what the card says) - trisomy 21, AV canal, lasix, po/ng, cards echo wed. grandparents only on the list, SW has the papers
«name:Baby girl Two Bulls» - 35 wk NAS, ESC, morphine weaned to 0.03 q4, eats fine, loves the swing. dad «name:Wyatt» does nights
«name:Haddad» - HIE cooled, rewarmed, MRI today under feed and wrap, EEG off, phenobarb level pending. parents want imam at family mtg 3pm
empty x 2
«name:Preecha» - gastroschisis POD 9, TPN/IL PICC R saph, replogle to LIS 18 cc green, belly soft, no feeds til less bile

Admit list: OB has a 29 wk pre-e, could be tonight, and a 36 wk w SVT on flec
Staffing 9 RNs for 2-3 asgn, no float. HFOV in hall 2 is the good one`,
    ],
    [
      'ed-track-board',
      'easy',
      `ED BOARD 1905
Rm | Pt | Age | CC | Doc | Status
1 | «name:TORRES, JAVI» | 22M | GSW L thigh | SM | to OR
2 | «name:HUANG, LI» | 67F | CP | KD | 2nd trop 2000
3 | «name:BRASHER, COLT» | 8M | wrist fx | KD | sedation consent, npo since 1500
4 | «name:DOE-MEYERS, AIMEE» | 30F | preg 7wk bleed | SM | US back, ectopic?, OB paged
5 | «name:SINGH, HARPREET» | 54M | flank pain | SM | 5mm L UVJ, d/c flomax
6 | «name:UNGER, RITA» | «age:90»F | fall, thinner | RB | CT head pending, collar on
H1 | «name:BOOKER, T» | 41M | etoh | RB | mtf
H2 | «name:PEREIRA, NELSON» | 60M | SOB | KD | covid+, 4L, admit no bed
H3 | «name:FROST, JUNIPER» | 17F | SI | SM | 1:1, tele psych 2100, mom in WR
Psych A | «name:VALENTIN, R» | 36M | psychosis | SM | 3rd day boarding, zyprexa 2030
Psych B | closed | | ligature repair | |
WR 14, longest 3:20
LWBS today 6
EMS inbound: stroke alert 9 min, no info`,
    ],
  ]),
  ...aboutPatients('wd-referral-letter', [
    [
      'cardiology-formal',
      'easy',
      `Lakeview Internal Medicine
220 Commerce Park, Suite 4

«date:October 30, 2025»

RE: «name:Mr. Desmond Achterberg»
DOB: «date:May 5, 1962»
Home: «address:48 Pelican Court, Gulf Breeze 32561»
Phone: «phone:850-555-0101»

Dear Dr. Kannan,

Thank you for agreeing to see this pleasant 63-year-old retired airman with exertional chest tightness. Mr. «name:Achterberg» describes pressure across the upper chest when he walks his dog uphill, relieved by two minutes of rest, for about seven weeks. It has not occurred at rest. He is a former smoker with hypertension and an LDL of 151 despite rosuvastatin 10 mg, which he takes "most days". His brother had bypass surgery at 58.

On examination his blood pressure was 146/88 and his pulse 64. I heard no murmur. The resting electrocardiogram shows nonspecific lateral T wave flattening which I do not see on the tracing from 2021. Coronary calcium score was 412.

I have started aspirin 81 mg and metoprolol succinate 25 mg, raised rosuvastatin to 40 mg and given him sublingual nitroglycerin with instructions. I would be grateful for your opinion as to whether he should proceed directly to catheterization or have a stress study first. «name:Desmond» is claustrophobic and would prefer not to have an MRI.

He is available any weekday except Wednesday.

With kind regards,
Annelise Furtado, MD`,
    ],
    [
      'dental-to-oral-surgeon',
      'medium',
      `hi Dr Okafor's office,

sending over a referral for impacted 17 and 32. pt is a 19 yo college student, home until «date:Jan 11», would like both done over break under IV sedation if at all possible.

findings: #17 mesioangular, partial bony, recurrent pericoronitis x3, last course amox finished ten days ago. #32 horizontal full bony, close to the canal on the pano, you may want a CBCT. #1 and #16 erupted, functional, leave. trismus 32 mm. perio fine, no caries.

medical: von Willebrand type 1, mild. bled a lot after a tonsillectomy in third grade. hematologist says DDAVP before and TXA rinse after and wants to be called. also on isotretinoin since september and a vape user, we talked about dry socket. ASA II. allergic to clindamycin (rash). 58 kg.

mom is the guarantor, plan is the state employees PPO, preauth needed for 9222/9223.

attached pano, bitewings, and the heme letter. please send the op note back to us and book through the mother and not the student because he doesn't answer texts, her cell is on the pano file name.

thanks!!
front desk, Maple Hygiene & Family Dental

pano_«name:castiglione_nico»_«phone:8455550122».jpg`,
    ],
    [
      'kidney-transplant-eval',
      'medium',
      `REFERRAL FOR TRANSPLANT EVALUATION

From: Three Rivers Dialysis
To: University Transplant Institute, intake

Candidate: «name:Latasha Broadnax»
SSN ending «ssn:4471»; Medicare «health-plan:1EG4-TE5-MK73»
Emergency contact: aunt, «name:Verna Broadnax» «phone:(412) 555-0155»

ESRD due to: FSGS, biopsy 2016
Dialysis start: «date:03/14/2022», in-center MWF 2nd shift, LUE AVF, Kt/V 1.5, dry wt 84
Sensitized: 2 pregnancies, 3 PRBC
Other conditions: HTN on 3 agents, secondary hyperPTH (PTH 610), anemia on ESA, BMI 31, PTSD in treatment
Cancer screening: pap 2024 nl, mammogram due
Cardiac: stress echo 2024 neg
Dental: cleared
Infectious: HBV immune, HCV neg, HIV neg, TB neg
Adherence: 2 missed treatments in 6 months, both weather
Psychosocial: works part time in a school cafeteria, two teens at home, reliable ride through the county van. Support persons aunt and sister «name:Monique». Sister would like to be tested as a donor.
Tobacco: quit 2020. Cotinine neg.

Comment by nephrologist: «name:Latasha» is the most motivated person in our unit and asks each month if we have sent this. Here it is. Please call the unit, not her job, to schedule.`,
    ],
    [
      'school-to-clinic-short-id',
      'hard',
      `To whom it may concern at the developmental clinic,

I teach second grade and our team asked me to put my observations in writing for your evaluation. I hope it is all right that this is long.

He is bright and kind and reads two years ahead. He can tell you every moon of Saturn. He is not able to stay in his seat longer than about four minutes unless there is a task in his hands. He hums. When the fire bell rang in September he was under the table for forty minutes with his hands over his ears, and afterwards he vomited. He eats only white foods at lunch. He does not seem to notice when other children move away from him, and when he notices, he is heartbroken. Twice he has bitten his own wrist hard enough to leave marks, which I reported to the nurse.

What helps: a heads-up before any change, the weighted lap pad, a job, the corner by the window, no perfume. What does not help: asking why, counting down, a hand on his shoulder.

His aunt, who has custody, tells us he was born early and that there was drinking. She has started him on guanfacine, I believe, and on the days he has had it he can finish a page.

I would be glad to fill in any rating scale. He calls himself «name:Captain Ezekiel», and the team likes him more than I can say.

Respectfully,
R. Mumford, Room 11`,
    ],
  ]),
  ...aboutPatients('wd-appeal', [
    [
      'biologic-denial',
      'easy',
      `VIA FAX
Appeals Unit, Summit Choice Health Plan

Member: «name:Ilse van Rooyen»
Member ID: «health-plan:SCH-40117736-02»
Date of birth: «date:01/23/1978»
Denial reference: «account:DN-2025-665120»
Drug: secukinumab 150 mg

Dear Medical Director:

I am writing to appeal the «date:September 29, 2025» denial of secukinumab for my patient, Ms. «name:van Rooyen», on the ground that she had not tried two preferred agents. This is not correct.

«name:Ilse van Rooyen» has had radiographic axial spondyloarthritis since 2011, HLA-B27 positive, with bilateral grade 3 sacroiliitis. She has taken naproxen and then celecoxib at full dose, each for more than three months. She was treated with adalimumab from 2018 to 2022 with secondary loss of response, and with etanercept for seven months in 2023, stopped because of recurrent uveitis, which your own reviewer may find in the ophthalmology notes enclosed. Her present BASDAI is 6.8, CRP 19, and she has been off work as a court stenographer since July.

The 2019 ACR/SAA/SPARTAN guideline recommends an IL-17 inhibitor in this situation. Further delay risks fusion. I request an expedited review and a peer to peer with a rheumatologist.

Enclosures: radiology, pharmacy fills, notes
Sincerely,
Howard Castellucci, MD`,
    ],
    [
      'mother-writes',
      'medium',
      `To the appeals people,

You turned down the feeding therapy again. The letter says "not medically necessary, educational in nature." I would like to know which of you has fed my child.

He weighs what he weighed fourteen months ago. He takes three foods: one brand of cracker, one brand of yogurt pouch, and milk from one particular cup. He gags at the smell of the rest. He has had two swallow studies, a scope, and an iron level of four. In March he was in the hospital for five days with a tube in his nose and it took three people to keep it there. The doctor wrote ARFID and autism on the form and so did the psychologist, and the occupational therapist wrote nine pages.

In the eight sessions you did pay for, he learned to touch a banana. Then he licked it. If you have ever met a child like this you know what that is worth. The program said he needs twenty-four sessions. You approved eight.

If he goes back on the tube it will cost you more than I make in a year. I am asking for sixteen sessions. I am also asking that a person who has treated children with ARFID look at this, which I understand is my right in this state.

He is in your computer as «name:Thaddeus», with two d's, which your letter misspelled. Claim «account:8830-2217-A».

His mother`,
    ],
    [
      'wheelchair-lmn',
      'medium',
      `LETTER OF MEDICAL NECESSITY - second level appeal

Equipment: group 3 power wheelchair, tilt, recline, elevating legs, head array
Beneficiary: «name:Fa'amoana Leiataua»

To the reviewer: the first-level decision states a manual chair would suffice. Please consider the following.

- Diagnosis: ALS, onset 2024, ALSFRS-R 19
- Strength: UE 2/5 proximally, 1/5 grip. Cannot self-propel any distance.
- Head control: fatigues in 20 min without support
- Skin: stage 2 ischial ulcer in August, closed «date:9/12»
- Respiratory: FVC 48%, NIV nightly, tray for vent required
- Weight 312 lb, measured seat width 24 in
- Environment: ramp built by his church in «address:Kapolei», doors 34 in, van with lift on order
- Caregiver: wife «name:Sina», herself with a lifting limit of 20 lb after back surgery
- Trial: seating clinic «date:10/2», drove 150 ft indoors with head array, no collisions

A group 2 chair cannot be expanded to alternative drive controls. With the expected rate of decline he will lose head drive in about a year and will need eye gaze; the requested electronics support it.

I evaluated «name:Mr. Leiataua» face to face and have no financial relationship with the supplier.

Serial of loaner: «device:PWC-88-10442»
J. Albrecht, PT, ATP`,
    ],
  ]),
  ...aboutPatients('wd-tumour-board', [
    [
      'breast-list',
      'easy',
      `BREAST TUMOR BOARD  Wed «date:11/12/25» 0700

1. «name:Sandoval, Marguerite», 47, «mrn:20119384». R breast IDC gr 3, 2.4 cm, TNBC, cN1. Q: KEYNOTE-522, BRCA pend
2. «name:Oyinlola, Temitope», 39, «mrn:20121077». L DCIS 5 cm, high grade, comedo. Q: mastectomy vs lumpectomy, recon
3. «name:Fitzsimmons, Jean», 81, «mrn:10933021». R ILC 1.1 cm ER/PR+ HER2-. Q: omit SLNB and RT, AI alone
4. «name:Moua, Ka Ying», 52, «mrn:20118222». Post neoadj TCHP, pCR breast, 1/4 nodes micromet. Q: T-DM1 vs HP, RNI
5. «name:Blackwater, Noreen», 66, «mrn:20098115». Local recurrence after lumpectomy + RT 2014, 0.8 cm. Q: re-excision partial RT?
6. «name:DeLuca, Anthony», 70, «mrn:20120090». Male, L 1.9 cm ER+, Oncotype 14. Q: tam, genetics
7. «name:Rao, Sharmila», 44, «mrn:20117563». Pregnant 22 wks, R 3 cm HER2+. Q: AC now, HER2 after delivery

Pathology: Dr. Whelan. Radiology: Dr. Osei. Rad onc: Dr. Hart.
Navigator to call #2 and #7 the same day.
CME code on screen`,
    ],
    [
      'gi-minutes-hard',
      'hard',
      `GI conf minutes (for the tracker, not the chart)

First up the pancreas from «address:Yakima». Head mass 3.1, abuts SMV under 180, no artery, CA 19-9 of 880 after stent. EUS adeno. Group: borderline, mFOLFIRINOX x 4 then restage, surgeon wants triple phase repeated first because the arterial timing was bad.

Second the rectal, 7 cm from verge, T3c N1 EMVI pos, MMR deficient. Everybody agrees dostarlimab, no surgery talk yet. Somebody tell the oncologist in town before he gives FOLFOX. Fertility has been asked.

Third the liver: 2.8 cm LR-5 seg 6, CP A6, AFP 41, platelets 70. Ablation over resection. List after six months obs per rules. Needs dental.

Fourth the anal, HIV undetectable, T2N0, Nigro, IMRT start in two weeks, hold the tenofovir DF switch question for ID.

Last the gastric, signet, peritoneal wash pos. Systemic, no HIPEC outside trial. Claudin pending. Nutrition: he has dropped 31 lb. Hospice info visit offered and he said, quote, tell them «name:Big Ray Tsosie» isn't done, so we continue.

Next week: two esophagus, one appendix. Send slides by noon Tuesday. Coffee is on surgery.`,
    ],
    [
      'neuro-onc-table',
      'medium',
      `Neuro-onc conference
Pt	Dx	Molecular	Last tx	Q
«name:Ivanka P.»	GBM L temporal	MGMT unmeth, IDH wt	RT/TMZ done «date:8/29»	pseudoprogression? MR perf
«name:Mr. Eubanks»	mets x5 (melanoma)	BRAF V600E	ipi/nivo c2	SRS all 5 or wait on encoraf
«name:Cheng W»	meningioma gr 2 recurrent	NF2	resection 2019	Simpson 3 again, RT dose
«name:Asha»	DIPG	H3K27	RT	ONC201 expanded access, dad asks
«name:Lt. Col. Brandt»	oligo gr 2	1p19q codel IDH1	STR «date:10/17»	vorasidenib vs RT/PCV
«name:Nunez-Ortiz»	PCNSL	CD20+	MTX x4, CR	ASCT vs WBRT low dose vs watch
«name:R. Weatherspoon»	spinal ependymoma	-	GTR	surveil only?
Notes: «name:Asha» needs port check before any flight. «name:Mr. Eubanks» has seizure x1 on «date:11/1», keppra 750. «name:Ivanka» steroid myopathy, taper dex 2 -> 1. «name:Brandt» deploys desk job Jan, wants oral.`,
    ],
  ]),
  ...aboutPatients('wd-day-schedule', [
    [
      'pt-clinic-day',
      'easy',
      `OUTPATIENT REHAB - K. Marsden PT   Thursday «date:11/13/2025»
7:00 «name:Bill Overstreet» - R TKA wk 4, flexion 102
7:45 «name:Anjali Mehrotra» - LBP re-eval, last auth visit
8:30 «name:Tyrell Gaines» - ACLR 12 wk, jog test
9:15 «name:Hue Nguyen-Lam» - frozen shoulder, interp ordered
10:00 NEW «name:Roberta Zielinski» - vertigo, BPPV? bring frenzels
11:00 «name:Cory» (no show x2, call «phone:503-555-0121» first)
11:45 lunch / notes
12:30 «name:Wilhelmina Stokes» - Parkinson's BIG, husband stays
1:15 «name:Malik Haddad» - wrist fx out of cast
2:00 «name:Jo-Ellen Runningwater» - lymphedema wrap, take girths
2:45 cx «name:Peters»
3:30 «name:Santi Olmos» - 9 y/o toe walker, AFO check
4:15 «name:Dr. Lieberman» - yes the dentist, his neck again
5:00 «name:Faye Quimby» - pelvic floor, room 3 only
Aquatic group is full. Co-sign aide notes. «name:Overstreet» wants a letter for his golf membership`,
    ],
    [
      'or-schedule',
      'medium',
      `OR 1-6 MON «date:12/1»
OR1 0730 «name:HOLLOWAY» 58F lap sigmoid, divertic, ERAS, ICG
    1100 «name:GUPTA» 44M ventral hernia mesh, BMI 41
    1400 add on appy if comes
OR2 0730 «name:STEPANEK» 72M R THA ant, Hana, cell saver no
    1000 «name:STARR» 65F L TKA robot, latex allergy!!
    1230 «name:MAKOA» 59M rev THA, hold 2 u, rep called
OR3 0730 «name:YBARRA» 31F lap chole, +hcg 2nd tri, FHT before/after
    0930 «name:BABY GRANT» 6 wk pyloric, warm room, peds anes
OR4 0730 «name:ABDI» 27F c/s repeat x3, accreta? IR standby, MTP
OR5 blocked: HVAC
OR6 0800 cataracts list w Dr. Sung: «name:WEEKS» OD, «name:TALLCHIEF» OS, «name:MORROW» OD toric, «name:LUCERO» OS, «name:PHAM» OD, «name:JUDGE» OS (DNR on file)
TF: H&P missing on «name:GUPTA», consent unsigned «name:MAKOA», «name:STARR» K 3.1 redraw
Charge RN: Denise. Board runner: Ollie`,
    ],
    [
      'infusion-chairs',
      'medium',
      `infusion tues - chairs

ch 1 8:00 «name:lorraine p» rituximab #2, slow start last time she rigored
ch 2 8:00 «name:mr castile» ivig 40g, bring his own blanket
ch 3 8:30 «name:dinh» folfox c7, pump hook up, cold gloves, neuropathy so oxali 75%
ch 4 9:00 «name:angelica reyes-monroe» venofer 3/5
ch 5 9:00 «name:hollis» zoledronic, needs ca + crcl back first
ch 6 9:15 «name:farouk» infliximab 5/kg rate standard, port no
bed A 9:30 «name:theo» 19 ALL vinc + PEG, mom drives, vomits before he sits down, ativan
ch 1 12:30 «name:bev» hydration 2 L gastroparesis
ch 3 1:00 «name:tran» denosumab inj only
ch 4 1:00 hold
ch 5 1:30 «name:rosalind okeke» natalizumab, touch form
ch 6 2:00 «name:sgt dooley» ocrelizumab first half, solumedrol
bed A 2:30 «name:theo» again for plt if <10

pharm wants orders signed by 7:15, ac in bay 2 still dripping`,
    ],
    [
      'nurse-home-route',
      'hard',
      `My route tmrw (Wed), leave by 7:30

1st: the yellow house on «address:Cutter Lane», gate code 4471#, dog is loud but fine. Foot wound, bring the big alginate and the doppler. He won't have eaten, check sugar first
2nd: the twins' mom above the bakery, C-section POD 6, staples out, ask the EPDS again w/o the mother in law in the room
3rd: trach change, hospital bed in the front room. Daughter suctions. Need 6 cuffless x2. vent check after 10 because RT is coming
lunch at the library
4th: PICC dressing, 5 wks of nafcillin left, last time cap was off!! draw vanc— no, CBC CMP CRP
5th: hospice, prob the last one. Bring swabs, the comfort kit and the pink form. Priest at 3. Be quiet on the stairs
6th if time: foley, leaking around, 18 silicone, 10 cc

charting: finish «name:Eunice Halvorsen» from today before midnight or the visit bounces
gas card in visor`,
    ],
  ]),
  ...aboutPatients('wd-email-thread', [
    [
      'mri-sedation-thread',
      'easy',
      `From: Radiology Scheduling
To: Peds Neurology
Subject: RE: RE: RE: RE: MRI for «name:Gunnar Lindahl»

Done, he's on the 7:15 with anesthesia. Mom confirmed.

---
From: Peds Neurology
Sent: «date:Tuesday, November 4, 2025» 4:12 PM
He can't wait until December. Third cluster this week, now with head drop, and the EEG was hypsarrhythmia. Please find anything.

---
From: Radiology Scheduling
Sent: «date:Tuesday, November 4, 2025» 3:40 PM
First sedation slot is «date:Dec 9». Is it ok?

---
From: Peds Neurology
Sent: «date:Monday, November 3, 2025» 1:05 PM
7 month old, MRN «mrn:661-20-9087», DOB «date:4/1/25». Brain w/wo, epilepsy protocol, MRS. Infantile spasms, on ACTH day 2. Under general, no implants. Contact mother «name:Britta» «phone:218-555-0107».

---
From: Radiology Scheduling
Sent: «date:Monday, November 3, 2025» 11:30 AM
Order for «name:Lindahl» came over without an indication or weight. Can you resend?`,
    ],
    [
      'billing-thread-late-id',
      'hard',
      `> > > > > Hi all, why did this one bounce? Says dx doesn't support.
> > > > >
> > > > > - Trish

> > > > It's the 93458. They coded R07.9 and the payer wants something with
> > > > the positive stress test. I25.110 would go, look at the cath report,
> > > > it says unstable angina with a 90% LAD lesion.

> > > Can't just change it, the cardiologist has to addend. I sent him a
> > > query. Also there's a second claim for the same day, the stent, and
> > > that one PAID. So they clearly knew.

> > He answered from his phone: "Yes unstable angina, she was in the ED with
> > pain at rest the night before, it is in my consult. Fix whatever you
> > need." I don't think that counts as an addendum, but it's the thought.

> Got the addendum this morning. Rebilled. Also she has been calling about
> the $11,840 statement and crying, could somebody put the account on hold
> till it's through? She's on oxygen and her sister died last month.

Hold placed, 60 days. Note is in. I phoned «name:Winifred» myself and she
calmed down and told me about her cardiac rehab.
T.`,
    ],
    [
      'transfer-thread',
      'medium',
      `Subject: bed request ICU to ICU

Transfer center -> Dr. Boateng 02:10
Community ED in Pine Bluff, 44 y/o, TTP vs HUS, plt 9, Cr 4.8, schistos. No plex there. Accept?

Dr. Boateng -> Transfer center 02:16
Accept, MICU. Please get the name and send labs. Don't let them give platelets.

Transfer center -> Dr. Boateng 02:31
«name:Shaquana Littlejohn», dob «date:12/5/80». Already one unit platelets in, sorry. Ground 2h, air weathered out.

Dr. Boateng -> Apheresis on call 02:35
Heads up, plex on arrival, 1.5 PV, I'll place a line. Hgb 6.9, FFP 12 units. Is ADAMTS13 drawn before the plasma?

Apheresis on call -> Dr. Boateng 02:40
On my way. Ask them to draw it now, blue top. Is «name:Ms. Littlejohn» a Jehovah's Witness by any chance? We had a family by that surname.

Dr. Boateng -> Apheresis on call 02:52
No. Asked her brother «name:Quentin». Consent by phone witnessed. She's confused, «name:Quentin» is POA. Crew has left, unit 31.`,
    ],
    [
      'school-nurse-thread',
      'medium',
      `Re: Fwd: field trip and the insulin question

Mrs. A. - I've copied the district nurse. Short answer yes he goes. Long answer below.
— Principal Voss

On Thu the aide wrote:
I can give the lunchtime dose but I was never shown the new pump, only the pens. And what about the roller coasters? He said it has to come off.

On Wed his dad wrote:
Hi everybody, it's «name:Idris»'s dad. The endo says off the pump for under an hour is fine, no magnet rides. He should check before and after and have 15 g if under 100. He had one low seizure last year and that's why we are nervous. My cell is «phone:571-555-0170», I will be parked outside the gate if anyone minds me being there, I don't mind minding.

On Wed the teacher wrote:
We leave at 8:10 «date:Fri Nov 21». Does anyone need medication carried? I have two EpiPens, one inhaler and one diabetic. Please tell me by tonight.

On Tue the office wrote:
Reminder that medication forms for «name:Idris K.» expired in August and have to be re-signed by the doctor.`,
    ],
  ]),
  ...aboutPatients('wd-case-management', [
    [
      'complex-dispo',
      'easy',
      `CASE MANAGEMENT PROGRESS NOTE   «date:11/05/2025» 1430
Pt: «name:Alphonse Kirkendoll»  Acct «account:90044127»  LOS 23

Barrier: no accepting facility. Trach/vent, hemodialysis, Medicaid pending, hx of elopement.
Referrals out: 31. Declines: 27 (vent+HD 19, payer 6, behavior 2). Pending: 4.
Medicaid: application filed, needs bank statements since August. Spoke w brother «name:Cleon» «phone:318-555-0129», who states mail goes to the old place on «address:Fern St» and will bring them Friday.
Capacity: psych says lacks for dispo. Guardianship petition to legal.
Clinical: day 9 on TC 10 h, may be liberated; if off vent the HD SNF in Monroe will re-look.
Financial: avoidable days 11, physician advisor aware.
Family meeting «date:11/10» 2 pm, chaplain requested.
Pt preference: "take me home to my porch." Explained home HD + trach not available.

Plan
1 chase statements
2 update referrals w weaning notes daily
3 out of state list: TX, MS
4 single case agreement with the LTACH
Discussed w team in rounds. «name:Mr. Kirkendoll» nodded when told, asked for peppermint.`,
    ],
    [
      'workers-comp-ncm',
      'medium',
      `Nurse case manager report #4

IW: «name:Zbigniew "Ziggy" Malek»
Employer: withheld per carrier
Claim «account:WC-0337810-MI»   DOI «date:6/18/2025»
Dx: crush R hand, s/p ray resection 3rd, flexor repairs

Met IW at the hand surgeon's on «date:10/28». He drove himself with a knob on the wheel. Pain 4/10, cold makes it 8. Composite fist 3 cm short. Grip 22 lb vs 101. Neuroma at stump, desensitization ongoing. Sleep poor, nightmares of the press; I asked about counseling and he said "for what," his wife said "yes please."

MD: continue OT 3x6, restrictions 2 lb R, no vibration. MMI about 4-5 months. Possible neuroma excision.
RTW: employer has tool crib job, left hand, 4 h. IW willing. Start «date:11/17».
Meds: gabapentin 600 tid, OTC ibuprofen. Off opioids.
Red flags: CRPS screen neg (1 of 4)

Recs: authorize 8 psych visits, mileage reimbursement is two months behind, heated glove. «name:Ziggy»'s English is fine for talk but have letters in Polish.`,
    ],
    [
      'shelter-medical-respite',
      'hard',
      `Respite weekly rounds, Tues

Bed 4 still has the boot, ID says 2 more weeks of orals, he sold one bottle so now we hold them at the desk. Housing voucher came through!! He needs a birth certificate from Guam.

Bed 5 left to visit her kids and came back, utox clean, INR 2.4 finally. She needs the anticoag people to know she moved.

Bed 7 is post-op from the hernia, fine, grumpy, wants his top bunk back. Staples «date:11/19».

Bed 8, the frostbite. Toes are declaring themselves. Podiatry says 2, 3 and 4 on the left will go. He cries at night, and somebody should be with him at that visit.

Bed 9 new from county: cirrhosis, tapped 6 L, lactulose, confused in the mornings. Lock up his lighter.

Bed 11 is on day 40 of hep C pills, never missed one, bakes for everybody.

Bed 12 went to the ED for chest pain and signed out AMA, we hold the bed until Friday. If you see «name:Chayton» at the library tell him there's no trouble, his inhalers are here.

Action: van for Wed, naloxone restock, TB reads.`,
    ],
  ]),
  ...aboutPatients('wd-home-visit', [
    [
      'rn-soc',
      'easy',
      `HOME HEALTH START OF CARE - SKILLED NURSING
Client: «name:Bernice Tolliver»   Visit «date:10/23/2025» 10:05-11:50
Address: «address:3312 Old Plank Rd, Lot 8, Chireno TX 75937»
Phone: «phone:936-555-0145»   Medicare «health-plan:4HX7-QP2-NN05»

Referred after hosp stay for CHF. Lives w sister «name:Earline», age «age:93», who is the cook.
Homebound: leaves only for MD, taxing effort, walker, SOB at 20 ft

VS 156/82 sitting, 148/80 standing, HR 88 irreg, RR 22, SpO2 92 RA, T 97.6, wt 204 (d/c 199)
Resp: fine crackles bases. Edema 2+ bilat to knee. Abd soft, BM this am. Skin: stasis dermatitis, no open
Pain 2 knees. Mood "lonesome."
Falls: two since July
Meds: found furosemide 40 and Lasix 40 both in the box, was taking the two. Also naproxen. Called Dr. Sauer, naproxen d/c, clarified one furosemide bid x3 d.
Home: propane heater, throw rugs x5, smoke alarm chirping. No scale; left one.
Teaching: daily weight log, zones sheet, salt pork is salt
Freq: 3w2 2w2 1w4, 3 prn. PT eval, HHA 2w4, MSW
Goals: no rehospitalization. «name:Bernice» repeats back: "three pounds, I call."`,
    ],
    [
      'peds-private-duty',
      'hard',
      `Night 2300-0700 private duty

2300 Rec'd report from evening RN. Asleep R side, vent on, trilogy PC 18/6 rate 14, FiO2 2 L bleed. Cuff deflated for Passy off. SpO2 97. G-tube feed running Peptamen Jr 62/h until 0500.
0015 sx for mod thick white. Brief changed.
0130 desat to 84 w mucus plug, lavaged, bagged x 1 min, 96. Dad up, we talked about the humidifier, water was low.
0210 seizure 50 sec, eyes L, R arm, self resolved. VNS magnet x1. logged
0400 diaper rash cream. position L
0500 feed off, flush 30 mL. Meds via GT keppra 4 mL, baclofen, glyco
0545 neb + vest 20 min, tol well, sx large tan, odor? told mom, MD to be called for cx
0630 bath, trach ties with help of dad, site pink no granulation
0645 awake, smiled to the tablet, eye gaze "mad" "more"
0700 report to day RN
Supplies low: 10 fr sx caths, HMEs, Farrell bags
Parent sig: «name:L. Vasquez-Thorne»
For: «name:Remy»`,
    ],
    [
      'hospice-aide-social',
      'medium',
      `Hospice MSW visit

Seen at her kitchen table with her niece present. Pt is 79, ovarian ca, PPS 40, down from 50. Ate half a peach. Abdomen larger, drain pulled 1200 this morning per niece. Says pain is "there but behaving," takes the oxy at night only because it makes her silly.

Talked about: what scares her (choking; being found by the mailman), what doesn't (dying). She has picked the dress. She'd like to hear from her brother in «address:Manila», whom she hasn't spoken to since the will. Niece is willing to write. Funeral home chosen, paid. She wants the parish choir, "not the guitar one."

Caregiver strain: niece has used all FMLA, 5 day respite explained, volunteers for Tues/Thurs.
Financial: water bill 2 months, assistance form done.
Safety: gun in the closet from late husband, neighbor has taken it.
Spiritual: anointing «date:November 8».
Bereavement risk moderate.

Plan: weekly, call letter to brother, volunteer match Tagalog speaking. «name:Tita Remedios» blessed me at the door. Her address now that she's moved downstairs is «address:Unit 1, same building, 77 Delmonte».`,
    ],
  ]),
  ...aboutPatients('wd-spreadsheet', [
    [
      'a1c-outreach',
      'easy',
      `last,first,dob,phone,last a1c,a1c date,pcp,note
«name:Abara»,«name:Chinedu»,«date:1971-02-14»,«phone:614-555-0101»,10.4,«date:2025-08-02»,Kerr,left vm x2
«name:Baptiste»,«name:Marie-Lourdes»,«date:1959-11-30»,«phone:614-555-0102»,9.8,«date:2025-07-19»,Kerr,wants creole line
«name:Cho»,«name:Minjun»,«date:1988-06-06»,«phone:614-555-0103»,11.1,«date:2025-09-01»,Ruiz,insulin start
«name:Delgado»,«name:Ana»,«date:1966-03-21»,«phone:614-555-0104»,9.2,«date:2025-06-11»,Kerr,no show «date:9/4»
«name:Engstrom»,«name:Karl»,«date:1949-12-12»,«phone:614-555-0105»,9.0,«date:2025-08-28»,Ruiz,goal 8.5 ok
«name:Farah»,«name:Hodan»,«date:1979-01-01»,«phone:614-555-0106»,12.7,«date:2025-09-15»,Ruiz,urgent
«name:Gill»,«name:Sukhdev»,«date:1962-10-03»,«phone:614-555-0107»,9.9,«date:2025-05-20»,Patel,moved?
«name:Hope»,«name:Wynona»,«date:1974-08-25»,«phone:614-555-0108»,10.0,«date:2025-07-07»,Patel,cgm ordered
«name:Ito»,«name:Kenji»,«date:1955-04-17»,«phone:614-555-0109»,9.3,«date:2025-08-08»,Patel,
«name:Jack»,«name:Lucille»,«date:1968-09-09»,«phone:614-555-0110»,9.6,«date:2025-06-30»,Kerr,eye exam due`,
    ],
    [
      'covid-line-list',
      'medium',
      `Rm	Resident	Onset	Test	Sx	Vax	Tx
102A	«name:M. Feldstein»	«date:11/2»	PCR+	cough fever	utd	paxlovid
102B	«name:C. Obregon»	none	ag neg x3	-	utd	-
104	«name:Z. Whitehorse»	«date:11/3»	ag+	sore throat	declined	molnup
105A	«name:I. Petrosyan»	«date:11/3»	ag+	lethargy	1 dose	hosp «date:11/5»
107	«name:T. Blount»	«date:11/4»	PCR+	GI	utd	fluids, paxlovid held eGFR 24
108B	«name:A. Nakamura»	«date:11/4»	PCR+	asx	utd	none
110	«name:D. O'Shaughnessy»	«date:11/5»	ag+	fever 101.9	utd	paxlovid, hold statin
111A	«name:F. Lujan»	«date:11/6»	pending	cough	unk	-
111B	«name:G. Lujan»	«date:11/6»	ag+	cough	unk	paxlovid
114	«name:V. Sorensen»	«date:11/6»	ag+	expired «date:11/9»	utd	comfort
staff: 4 out, dietary 2, nsg 2 (not listed here)
wing closed to visits until «date:11/20», health dept called daily`,
    ],
    [
      'transport-manifest',
      'hard',
      `NEMT Friday
Leg  PU time  Who  From  To  Mob  Note
A1  0515  «name:Wm Teague»  «address:88 Gravel Pit Rd»  dialysis N  WC  bring ramp, amputee L
A2  0530  «name:Teague» +1  same  same  amb  the wife rides to sit w him
A3  0545  «name:Mrs Nhek»  «address:Sunset Apts 12»  dialysis N  amb  khmer, no stairs
B1  0700  «name:Lonnie F»  «address:group home on Pike»  methadone  amb  back by 0800
B2  0715  «name:Lonnie F»  clinic  home  amb
C1  0810  «name:Espinoza twins»  «address:14 Ivy Ct»  cleft clinic  2 car seats  mom
C2  0930  «name:Hattie B»  «address:Golden Oaks 206»  eye inj  WC  can't see after, hand to hand
D1  1000  «name:Wm Teague»  dialysis  home  WC  weak after, 2 man
D2  1015  «name:Mrs Nhek»  dialysis  home  amb
E1  1300  «name:Okoro»  hosp d/c main  «address:Lincoln Pk»  stretcher  O2 3L, trach
E2  1430  «name:Espinoza twins»  cleft  home
Dispatch: van 7 lift sticks. «name:Teague» always tips in tomatoes.`,
    ],
    [
      'study-dropouts',
      'medium',
      `Screen fail log COPD-12 site 004 (internal only, NOT for sponsor)
n | who | consented | reason | told
1 | «name:Gus Pappas» | «date:9/3» | FEV1 82% | yes
2 | «name:Ottoline Beard» | «date:9/4» | QTc 488 | yes, cards referral
3 | «name:Miguel A. Prado» | «date:9/9» | exacerbation in run-in, pred | yes
4 | «name:Song Hee» | «date:9/10» | on roflumilast | rescreen Jan
5 | «name:Darnell Ivory» | «date:9/16» | nodule 11 mm on CT!! | PI called him, PET set
6 | «name:C. Birdsong» | «date:9/17» | withdrew, inhaler tastes bad | -
7 | «name:Yusuf Demir» | «date:9/18» | eos 90 | yes
8 | «name:Patty Ann L.» | «date:9/24» | +hcg (surprised) | yes
9 | «name:Reverend Sims» | «date:9/25» | O2 4L | yes
10 | «name:Kaplan, H» | «date:10/1» | can't do spirometry, dentures | yes
11 | «name:Nokomis R.» | «date:10/2» | asthma not copd | yes
stipend cards not issued: 4, 8. shred after lock`,
    ],
  ]),
  ...aboutPatients('wd-portal-thread', [
    [
      'warfarin-thread',
      'easy',
      `PATIENT: «name:Cordelia Nwachukwu-Byrne»
«date:11/03» 8:14 AM  Hi, my home meter said 4.6 this morning. Do I skip tonight?
«date:11/03» 9:02 AM  ANTICOAG RN: Good morning «name:Cordelia». Any bleeding, new meds, antibiotics?
«date:11/03» 9:20 AM  A little on the toothbrush. I started metronidazole from the dentist on «date:Friday 10/31»
«date:11/03» 9:31 AM  ANTICOAG RN: That is the reason. Skip tonight and tomorrow. How many more days of it?
«date:11/03» 9:33 AM  Four
«date:11/03» 10:15 AM  ANTICOAG RN: Then 2.5 mg daily from Wednesday rather than 5, and test Thursday. With a mechanical mitral your goal is 2.5 to 3.5. Go to the ED for black stool, headache or a fall.
«date:11/06» 7:50 AM  2.9!!
«date:11/06» 8:40 AM  ANTICOAG RN: Beautiful. Stay on 2.5 until the antibiotic is done, then back to 5, test Monday.
«date:11/06» 8:41 AM  Thank you. My daughter says tell dentists FIRST next time
«date:11/06» 8:55 AM  ANTICOAG RN: Your daughter is right.`,
    ],
    [
      'rash-thread-signoff',
      'hard',
      `Subject: rash again

Me: It's back. Both elbows and now the scalp, and I've been scratching in my sleep. I used up the clobetasol. Photo attached, sorry for the state of the bathroom.

Office: Thanks for the picture. How long has it been spreading? Any joint pain or morning stiffness?

Me: About three weeks. Since you ask, my two middle fingers on the right are sausages in the morning and loosen up around ten. I figured it was the piano.

Office: The doctor would like you to come in rather than treat by message, that could be the arthritis that goes with psoriasis. She has the «date:17th» at 3:20 or the «date:24th» at 8.

Me: «date:Seventeenth» is a recital. «date:24th». In the meantime?

Office: She's sending the solution for the scalp and refilling the ointment, twice a day for two weeks and not on the face. Also labs before, no need to fast. Are you planning pregnancy, and do you drink?

Me: No and wine on Sundays. Should I stop the ibuprofen?

Office: Fine to use with food. See you then.

Me: You're all angels. If somebody has to call, ask for «name:Philomena», my husband hangs up on numbers he doesn't know.`,
    ],
    [
      'proxy-father',
      'medium',
      `Message from proxy (father)
Re: stool results

«name:Nikolai» had his test last week and the app shows "H. pylori antigen DETECTED" in red. He is 11. Is it contagious to his brothers? He still has the stomach aches before school.

Reply, clinic nurse:
Hello Mr. «name:Arsenyev», Dr. Pell saw it. It means the bacteria is in his stomach and probably explains the pain and the low iron. It spreads in families, mostly when small; we don't test brothers unless they have symptoms. He'll need two antibiotics and omeprazole for 14 days. Is he allergic to penicillin? The chart says "unknown as baby."

Father:
It was a rash when he was 1, the grandmother says from strawberries. He takes pills ok with applesauce.

Clinic nurse:
Then Dr. Pell wants him seen by the allergist first, before we use amoxicillin. They're holding «date:11/18» 10:30 at the Brighton location near you. Keep up the iron, every other day.

Father:
We will be there. Please change his number to mine, «phone:617-555-0186», the mother is deployed until March.`,
    ],
  ]),
  ...aboutPatients('wd-ems-report', [
    [
      'rollover-pcr',
      'easy',
      `PREHOSPITAL CARE REPORT
Incident «account:25-0091147»  Date «date:10/18/2025»
Unit Medic 14   Disp 2218 Enr 2219 Onsc 2231 Txp 2246 Dest 2309

Patient: «name:Kowalski-Reyes, Brandon»  DOB «date:07/07/1999»  DL «licence:K4471-9920-883»
Home: «address:5520 County J, Stevens Point WI»

Dispatched priority 1 for rollover. On arrival one vehicle, silver pickup, plate «vehicle:WI AEK-2217», on its roof in a ditch. Pt belted driver, self extricated, ambulatory, agitated. ETOH odor. States he swerved for a deer.
Assessment: GCS 14 (E4V4M6), airway patent, BBS =, no crepitus. 6 cm scalp lac, bleeding controlled. C-spine tender C5. Abd seat belt sign, soft. Pelvis stable. L wrist deformity, PMS intact.
VS 2235 132/84 P118 R20 97%; 2250 124/78 P110 R18 98%
BGL 121
Tx: collar, scoop, 18g R AC, TXA not indicated, fentanyl 50 mcg x2, splint L wrist, ondansetron 4
Trauma alert level 2 called 2248. Turned over to RN at bedside. Belongings: phone, wallet, one boot. Brother «name:Anthony» notified by deputy.
Crew: Lee / Vandenberg`,
    ],
    [
      'cardiac-arrest-narrative',
      'medium',
      `Narrative: E7/M7 to a private residence for unresponsive, CPR in progress by wife on dispatcher instruction. Arrived to find approx 60s male supine on bathroom floor, pulseless, apneic, cyanotic above the nipples, vomitus in airway. Wife states he said he felt "indigestion," went in there, and she heard him fall. Down about four minutes before compressions.

Moved to hallway. Lucas applied. Pads: VF. Shock 1 200J @0612, 2 @0614, 3 @0616. IO R tib. Epi 1 mg x3, amio 300 then 150. iGel 4, ETCO2 22 rising to 41. ROSC 0621, sinus tach with ST elevation V1-V5, BP 88/50, push dose epi x2, levo started. 12 lead transmitted. ASA via no route. Rearrested once 0633 PEA, one round, ROSC.

Meds per the pill bag: metoprolol, atorvastatin, glimepiride, sildenafil. Allergic to sulfa. Cath lab activated from scene, first medical contact to door 41 min.

Unresponsive, pupils 4 sluggish, at handover. Wife rode in front with the captain. Monitor «device:LP15 40029117». Signed by wife «name:Hyacinth Baptista», who gave his name as «name:Cornelius».`,
    ],
    [
      'refusal-fall',
      'hard',
      `Lift assist x3 this week, writing it up because the chief asked

0140, same apartment, «address:3rd floor over the hardware store». Found sitting between the tub and toilet again, no LOC by her account, no thinners, c/o "only my pride." Skin tear R forearm, cleaned and wrapped. BP 102/54 standing dizzy, P 58, sugar 74, gave OJ and a PB sandwich. A&Ox4. Could name the president and what she thinks of him.

Refused transport. Risks explained incl death. Med control Dr. Im spoke with her on speaker and she told him he sounds young. Signed refusal w witness (me). Left with the door unlocked for the niece, who is to come at 6.

Concerns: fridge has milk and film. Pill organizer full back to Sunday, so has not taken any for days or the niece fills it wrong. Space heater on a rug. Cat fine.

Referral done to community paramedic and to adult services. Please flag the address in CAD as she will not tell dispatch her name, she gives it as "the Queen of Sheba", but the mail says «name:V. Dombrowski».`,
    ],
    [
      'interfacility-peds',
      'medium',
      `Critical care transport record
Team: RN/RT   Mode: rotor   Referring: Community ED   Receiving: Children's

«name:Aiyana Yazzie-Cole», 4 y, 16.2 kg, mother «name:Dezbah» at side, not flying

Found at grandparents' stock pond, submerged est 3-5 min, bystander CPR, pulse back on scene.
Ref facility: intubated 4.5 cuffed 14 at lip, OG, 2 PIVs, CXR bilat haze, gas 7.12/58/61/-9, Na 139, gluc 240, temp 33.1
Arrival of team 1512: VS HR 102 BP 78/41 SpO2 91 FiO2 1.0 PEEP 8
Interventions: PEEP to 10, VT 6/kg, fent/midaz gtt, epi 0.05, 10 ml/kg LR, HTS 3% 5 ml/kg for posturing x1, HOB 30, collar kept, passive rewarm to 34
1540 depart. 1555 SpO2 95, FiO2 .7. 1608 pupils 3 brisk =. 1621 gas 7.24/44/88
1634 arrive PICU, report to RN and fellow
Drips at handoff: epi .03, fent 1, midaz .05
Mother's ride: uncle, ETA 3 h. Give phone consent at «phone:928-555-0133».
Bear from grandmother travelled with pt. Wristband «mrn:CH-774120»`,
    ],
  ]),
  ...aboutNobody('wd-policy', [
    [
      'fall-prevention',
      'easy',
      `POLICY: Fall Prevention, Adult Inpatient          NUR-212
Effective: 03/01/2024   Reviewed: 02/2025   Owner: Maribeth Hanrahan, MSN, RN
Approved by: Nursing Practice Council, Chief Nursing Officer Devin Ashworth

PURPOSE
To reduce falls and injury from falls in adult inpatient areas.

SCOPE
All licensed and unlicensed staff in 4 West, 5 East, ICU, OBS and the ED boarding area.

PROCEDURE
1. The RN completes the Morse scale on admission, every shift, after a fall, and on transfer.
2. Score 0-24: universal precautions. 25-44: yellow band, yellow socks. 45 and above: bed alarm, toileting rounds every two hours, no patient left alone on the commode.
3. A patient on anticoagulants, with osteoporosis, or within 48 hours of surgery is high injury risk irrespective of the score.
4. After a fall: do not move the patient until assessed. Vital signs, neuro checks q15 min x4, q30 x2, q1h x4. Notify the provider and the family. Enter the event before end of shift.
5. Unwitnessed fall on a blood thinner: obtain a head CT order.
6. Huddle within one hour, form F-212b.

DOCUMENTATION
Flowsheet "Safety", care plan, event report. Do not mention the event report in the chart.

REFERENCES
Joint Commission NPSG.09; AHRQ toolkit 2013; Morse JM 1989.

Questions: ext 4410 or mhanrahan@valleygen.example`,
    ],
    [
      'telehealth-identity',
      'medium',
      `Verifying who you are talking to: rules for phone and video

Applies to clinic, scheduling, nurse triage and refill line.

Ask for two of the following before you say anything about care: full name, date of birth, street address, last four of the social. The MRN alone isn't enough because it is printed on every parking stub.

Do not read the birth date to the caller and ask "is that right?" Let them tell you.

If the caller is a spouse, parent of an adult, or "her daughter, I take care of everything", look for a release on file. No release, no information, not even whether the person has an appointment. You may always listen.

Parents of minors: yes, except for contraception, STI testing and treatment, substance use and outpatient mental health from age 14, for which state law gives the teen control. When in doubt transfer to the nurse.

Voicemail: name of the clinic, your first name, callback number. Nothing about results, medications or the specialty. "This is Oncology" is a disclosure.

Video: the person shows a photo ID at the first visit. Note "ID seen".

Police, attorneys, employers, reporters: take the number, give it to Compliance (Renée Duplessis, 555-0160).

Questions that came up in training are answered on the next page.`,
    ],
    [
      'visitor-caps',
      'medium',
      `VISITOR POLICY (EFFECTIVE NOV 1)

WELCOME. PLEASE READ BEFORE GOING UP.

GENERAL UNITS: 8 AM TO 8 PM, TWO AT A TIME. ONE SUPPORT PERSON MAY STAY OVERNIGHT IN A RECLINER.
ICU: TWO AT A TIME, ANY HOUR EXCEPT 6:30-7:30 AM AND PM (SHIFT REPORT). CHILDREN UNDER 12 WITH CHILD LIFE ONLY.
LABOR AND DELIVERY: TWO SUPPORT PERSONS PLUS A DOULA. IN THE OR, ONE.
NICU: FOUR NAMES ON THE LIST, PARENTS CHOOSE. SIBLINGS OVER 3 WITH FLU SHOT.
BEHAVIORAL HEALTH: TUES, THURS 6-7 PM, SUN 1-3 PM. NO BAGS, NO CORDS, NO LIGHTERS.
EMERGENCY: ONE.

DO NOT VISIT IF YOU HAVE FEVER, COUGH, VOMITING, DIARRHEA, PINK EYE, OR A NEW RASH.
MASKS REQUIRED ON 6 NORTH (BONE MARROW TRANSPLANT) AND IN DIALYSIS.
NO LATEX BALLOONS. NO FLOWERS IN ICU OR 6 NORTH.
ASK THE NURSE BEFORE BRINGING FOOD: MANY PATIENTS ARE ON DIABETIC, RENAL OR CHOPPED DIETS.

WE CANNOT TELL YOU BY TELEPHONE HOW SOMEONE IS DOING WITHOUT THE PASSWORD THE FAMILY CHOSE.

SECURITY: 555-0199. PATIENT ADVOCATE: GLADYS INIGUEZ, ROOM 1014.
THANK YOU FOR HELPING US HEAL.`,
    ],
    [
      'controlled-substance-waste',
      'hard',
      `Wasting of controlled drugs: what changed

Why. The pharmacy audit in July found 41 wastes without a witness and one hydromorphone syringe in a pants pocket at the laundry.

What. Anyone who draws a partial dose wastes at the time of removal, in front of the witness, into the black bin, not the sink. The witness watches the liquid go. Signing for something you did not see is a terminable offense.

Patches. Fold, sticky side in, two nurses, black bin, chart site of removal. A fentanyl patch that is missing at the 8 am check is a discrepancy and the charge nurse calls pharmacy within the hour.

PCA. Clear the pump at change of shift together. Record mg given, mg left, attempts. When the order is stopped, waste the whole syringe, even 29 of 30 mL.

Drips. Ketamine, midazolam, fentanyl: same.

Code carts and OR. Anesthesia returns to the box, count, seal.

If a patient dies or goes home, their own oxycodone from the bedside drawer goes to the family only with the pharmacist, otherwise take-back envelope 14.

Who to ask. Mr. Balakrishnan in pharmacy nights; Tonya Reese in compliance days.

Read and sign by Friday the 21st. A nurse who has not signed will not get cabinet access on Monday.`,
    ],
  ]),
  ...aboutNobody('wd-guideline', [
    [
      'hyperkalemia-pathway',
      'easy',
      `ADULT HYPERKALEMIA PATHWAY v6

Definition: K > 5.5. Severe: > 6.5 or ECG change.

Step 1 Confirm
- hemolysis? repeat on whole blood gas
- platelets > 500 or WBC > 100: plasma sample

Step 2 ECG
Peaked T, long PR, wide QRS, sine wave -> call RRT

Step 3 Stabilize
Calcium gluconate 3 g IV over 10 min (central: CaCl 1 g). Repeat in 5 min if no change.

Step 4 Shift
Regular insulin 5 units IV (10 if > 100 kg or glucose > 250) + D50 25 g unless glucose > 250
Albuterol 10-20 mg neb
Bicarb only if pH < 7.2

Step 5 Remove
Furosemide 40-80 IV if makes urine
Sodium zirconium 10 g tid
Dialysis: ESRD, anuric, K > 6.5 refractory -> nephrology on call

Step 6 Monitor
Glucose hourly x 6 (higher risk: CKD, weight < 60 kg, female)
K at 1, 2, 4, 6 h

Step 7 Cause
ACEi, ARB, spironolactone, TMP-SMX, heparin, tacrolimus, NSAID, rhabdo, TLS, adrenal

Nursing: telemetry, hold K in fluids, low K diet.
Pathway owners: R. Applebaum MD, S. Tuiasosopo PharmD. Next review 06/2026.
Order set: "HYPERK ADULT". Feedback to quality.`,
    ],
    [
      'newborn-jaundice',
      'medium',
      `Neonatal hyperbilirubinemia: nursery quick reference

All babies at or above 35 weeks: TcB at 24 h and before discharge. Plot on the hour-specific nomogram without neurotoxicity risk factors unless one is present (isoimmune hemolysis, G6PD, sepsis, albumin below 3, clinical instability in the last day).

TcB within 3 of the phototherapy line, or above 15: send TSB.
TSB within 2 of exchange: escalation of care, NICU, intensive light both sides, IV fluids, type and cross, albumin, call the transfer center.

Mom O or Rh negative: cord type and DAT. A positive DAT with a rising bili (0.3/h or more in the first 24 h) is hemolysis until proven otherwise.

Breastfeeding: 8 to 12 times, weight loss, stool color. Don't stop nursing. Supplement only for a medical reason, donor milk first.

Discharge follow-up, from how far below the line:
0.1-1.9 home light or TSB 4-24 h
2-3.4 TSB or TcB 4-24 h
3.5-5.4 within 1-2 d
5.5-6.9 within 2 d
7 or more: by clinical judgment

Family sheet exists in English, Spanish, Hmong, Arabic and Haitian Creole. A dark-skinned baby's yellow shows in the gums and eyes; do not rely on skin.

Remember a direct bilirubin at 2 weeks if still yellow (biliary atresia).`,
    ],
    [
      'vignette-guideline-hard',
      'hard',
      `When to refer a sore hip: three examples for primary care

Example one. A 74-year-old woman with groin pain on every step, cannot put on her socks, no night pain. Film shows bone on bone. She has had acetaminophen, naproxen, a cane, and one injection. Refer for arthroplasty. You do not need an MRI. If her BMI exceeds 40 or A1c exceeds 8, begin working on that as the surgeon will ask.

Example two. A 38-year-old runner, six weeks of anterior hip ache that begins after the third mile and lately at rest, on a diet, periods stopped last fall. Crutches today, MRI this week: femoral neck stress fracture on the tension side is an emergency. Check vitamin D and think of energy deficiency.

Example three. A 61-year-old man on prednisone for years because of polymyalgia, sudden pain both hips, film normal. Avascular necrosis; MRI both, refer urgent, bisphosphonate question to rheumatology.

Do not refer: lateral pain, tender trochanter, sleeps badly on that side. It's gluteal tendinopathy. PT for three months works in most.

Never miss: fever with hip pain; a child who limps; pain in a person with known cancer; the older adult who fell and "just bruised it" but cannot lift the leg.

Contact for e-consults: orthopaedics inbox, answered within one business day by Drs. Mbeki, Sorrentino or Lund.`,
    ],
  ]),
  ...aboutNobody('wd-minutes', [
    [
      'pt-committee',
      'easy',
      `PHARMACY & THERAPEUTICS COMMITTEE - MINUTES
Date: October 14, 2025   Time 12:05-1:10
Present: A. Feinberg MD (chair), J. Castaneda PharmD, Dr. Nwosu, Dr. Haverford, L. Petty RN, M. Soo (IT)
Absent: Dr. Grimaldi

1. Minutes of Sept approved.
2. Formulary additions
 a. inclisiran: add, restricted to lipid clinic, outpatient only
 b. IV meloxicam: not added (cost, no opioid sparing vs ketorolac)
 c. tenecteplase for stroke: replace alteplase, go-live Jan 6 after education
3. Shortages: D5W 250 bags (use 500), lidocaine w epi, vincristine (allocate to peds ALL first)
4. Safety: 14 insulin events in Q3, 3 with harm. Root cause mostly meal timing. Pilot "tray arrival" alert on 5E.
5. Antibiogram: E. coli cipro susc down to 71%. Remove cipro from UTI order set. Vanc AUC dosing compliance 88%.
6. Biosimilar switch of infliximab: 312 patients moved, 6 switched back, no serious reactions.
7. IV acetaminophen criteria extended another year
8. New business: Dr. Haverford requests methylnaltrexone. Monograph next time.

Action: Castaneda to write tenecteplase education with Petty by Nov 15. Soo to build.
Next: Nov 11, Room B, lunch ordered.`,
    ],
    [
      'ward-staff-meeting',
      'medium',
      `3N staff meeting notes (typed as we went, sorry)

- Felicia welcomed the new grads, Tuyet, Malachi and Rose. Rose came from peds and is fine w little veins, use her
- Falls 2 last month. both were bathroom, both after Lasix. Move the diuretic to 0800 and 1400. no more 2000
- Restraint audit passed!!! cake thursday
- Call lights: family survey says nobody comes. actual avg 3:40. people want to be told. so tell them
- Bladder scanner is back. Don't lend it to 3S without writing it down. Will is in charge of it
- Bariatric bed takes 40 min, order it when report says > 400 lb, not when they roll in
- CHF teaching packets: scale voucher inside now, 1 each
- Discharge before noon: 18%, goal 30. barriers = ride, oxygen, prior auth. CM will round at 8
- Isolation: nobody gowns for the tray pass. yes you do for C diff, soap and water too
- Chemo spill kit expired, June has new
- Holiday sign up closes friday, seniority then coin toss per union
- Grace asks for somebody to take over the sunshine fund
- Kudos: Dr. Young said thanks for the code on Tuesday, "smoothest one this year"
- Next meeting Dec 9, 0715 & 1915`,
    ],
    [
      'ethics-process',
      'hard',
      `Ethics committee, notes on process (no cases discussed today)

Chair opened with the question raised by residents: what do we do when a person lacks capacity and the only one who comes to the bedside is a neighbor? State list of surrogates reads spouse, adult child, parent, sibling, close friend. "Close friend" needs a signed statement with facts. Social work has never used the form. Mr. Oduya will draft a one-pager.

Second: consults rose from 38 to 61 a year. Most were about feeding tubes in dementia, dialysis in multi-organ failure and discharge of undocumented people who need dialysis. Median time to answer 26 hours. Sister Agnes feels we answer too quickly and listen too briefly. Dr. Lefebvre feels the opposite. Agreed to call the family within four hours and to hold the meeting within two days.

Third: brain death policy. Neurology asked for the new apnea test wording. Families may be granted time; the committee thinks 24 hours, chaplaincy asks for 48 with exceptions in observant families. Legal to look.

Fourth: tattoos that say DNR. Not orders. Treat as information about what somebody might have wanted and look for the POLST.

Members rotating off: Ruth, Kwabena. Recruitment of a community member with disability, please nominate.

Adjourned 5:40.`,
    ],
    [
      'town-health-board',
      'medium',
      `BOARD OF HEALTH, TOWN OF MERRIWEATHER
Regular meeting, October 21, 2025, town hall annex

Members: Lucinda Barrow (chair), Ephraim Stott, Dr. Mina Farhadi. Also Health Agent Cole Pettibone, nurse Joyce Whitcomb. 9 residents.

Called to order 6:31.

Nurse report: 312 flu shots at three clinics, 41 high dose. Two reported cases of Lyme, one of salmonella (county aggregate). Blood pressure drop-in at the senior center draws about 20. Norovirus at an unnamed camp, closed.

Agent report: 14 food inspections, one failure (walk-in at 51 degrees), reinspected. Beaver dam on Mill Brook raising a septic field. Tobacco compliance: all pass but the gas station on Route 9, $300.

Public comment: Mr. Abelard Finney asked for mosquito spraying on account of EEE. Mrs. Quist opposed for bees. Chair: state decides by risk level, presently low.

Old business: narcan boxes installed at library and landing.

New business: well on Sawyer Ln tested PFAS 32. Notice to abutters.

Motion (Stott/Farhadi) to adopt rental housing mold regulation, 3-0.

Next meeting Nov 18. Adjourned 7:52.`,
    ],
  ]),
  ...aboutNobody('wd-newsletter', [
    [
      'hospital-weekly',
      'easy',
      `THE PULSE - weekly news from Harbor Point Medical Center

NURSE OF THE MONTH: Evangeline Tamayo, RN, 5 South. A colleague wrote: "Evangeline can start an IV in a garden hose. She stayed two hours late teaching a new hire about chest tubes." Congratulations!

NEW FACES: Dr. Olumide Sanyaolu (gastroenterology), Kirsten Vang, NP (heart failure clinic), Bo Ledbetter (biomed).

FLU SHOTS: 81% of us. Deadline November 30 or mask until April. Walk up, Cafeteria, M-F 6-9 and 2-4.

JOINT COMMISSION: they're in the window. Things they asked next door: fridge logs, expired glucometer strips, ligature risk on the stairwell, hand hygiene before gloving.

GALA: raised $412,000 for the new infusion center. Thank you to the Hollister family, Kim & Sons Plumbing and St. Brendan's parish.

STROKE GOLD PLUS: door-to-needle median is now 39 minutes.

PARKING: Lot C closed from Dec 1 for helipad work. Shuttle from the fairground.

CAFETERIA: Wednesday is pho day.

CLASSIFIEDS: Free crib, good condition, call Lindy in the lab ext 2290. Looking for a carpool from Ashby, nights. Kittens!

RETIREMENTS: Walt Brzezinski, transport, after 34 years and, by his count, 61,000 wheelchairs.`,
    ],
    [
      'patient-ed-senior',
      'medium',
      `Healthy Aging, Autumn issue

IS IT A COLD, FLU OR COVID? Fever and aching that come on in an afternoon: flu more often. Loss of smell: Covid. Test early. The pills for either work if begun in the first days, and people over 65, with COPD, diabetes, or on dialysis ought to call the doctor the same day.

FIVE QUESTIONS TO BRING TO YOUR VISIT
1. What is this medicine for?
2. Can I stop any of them?
3. What would happen if I waited?
4. Who do I call at night?
5. May I have that in writing?

SHINGLES: Two shots, two to six months apart. A sore arm is common. You want them even if you've had shingles.

ASK DR. HELEN
Q. My feet burn at night. Is that the diabetes? — Toasty in Toledo
A. Might be, Toasty, also might be B12, the thyroid or a pinched nerve. Ask for a monofilament test and a B12 level, particularly on metformin.
Q. My husband snores and stops breathing. — Awake in Akron
A. Sleep study! They mail it to your house now.

RECIPE: white bean soup with greens, 210 mg sodium a bowl

WALKING CLUB: Tuesdays 9 am, at the mall. Led by Marjorie Eng. Canes welcome.

To stop receiving this write to Senior Services, 10 Court St.`,
    ],
    [
      'foundation-story',
      'hard',
      `Notes from the Rare Liver Foundation

Dear friends,

In September our riders crossed Kansas. Forty-one cyclists, 311 miles, one broken derailleur, and $188,000 for research into primary sclerosing cholangitis. Tom Ferrand led the way. Behind him came the Sunny Side Ups of Wichita in the chicken costumes.

Grants awarded: Dr. Inés Lobato (Seattle) for organoids from bile duct; Dr. Peter Achebe (Nashville) for a vancomycin trial in children, opening at six hospitals; and the registry, whose 2,300 anonymous participants filled in the itch survey twice.

What did the survey tell us? That four of five people with PSC wake at night from itching, that half never told their doctor, that fatigue costs more working days than cholangitis. The paper is submitted. No names are kept; the statisticians see a number and a ZIP code of three digits.

Policy: our team of volunteers met with sixteen offices on the Hill about living donor protection. Bring your Senator's aide coffee, says Betsy Claymore, who did, and it worked.

Calendar: Nov 20 webinar on MRCP and when; Dec 6 caregivers' cookie swap in Dayton; Jan 17 call for abstracts.

With gratitude, Eleanor Voight, Executive Director
P.S. The matching gift ends at midnight on the 31st.`,
    ],
  ]),
  ...aboutNobody('wd-job-description', [
    [
      'rn-posting',
      'easy',
      `REGISTERED NURSE - MEDICAL ONCOLOGY, NIGHTS (0.9 FTE)
Requisition 2025-11873      Posted 11/03/2025
Manager: Colleen Abioye, BSN, OCN

About the unit
28 beds, leukemia, lymphoma, solid tumor, palliative overflow. Ratio 1:4. ANCC Pathway.

What you'll do
* Assess, plan, give and evaluate care of adults with cancer, incl. neutropenic fever, tumor lysis, hypercalcemia, cord compression
* Administer chemo/biotherapy after our 8 week course; double check at bedside w name, DOB, MRN
* Manage PICCs, ports, PCA, TPN, transfusions (you'll hang a lot of platelets)
* Support families; be present when somebody dies
* Precept

What you need
Current RN license, BLS. BSN within 3 yrs. One year acute care preferred, new grads with oncology practicum considered. ONS provider card within 12 months.

Physical: lift 35 lb, on feet 10 of 12 h, N95 fit
Pay: $37.10-$54.85 + $6 night + $2 weekend
Benefits day 1: medical, dental, 403(b), tuition, pet insurance

To apply: upload resume and two references (one a supervisor). Questions to recruiter Jamal Whitfield, 555-0117, jwhitfield@cedarfork.example

We are an equal opportunity employer. Offers are subject to drug screen, TB test, hepatitis B titer and background check.`,
    ],
    [
      'medical-scribe',
      'medium',
      `Scribe wanted, busy pain & spine practice

We are three docs and two PAs and we see about 90 people a day. You'll sit on a stool with a laptop and type what is said: where does it hurt, how long, what makes it worse, straight leg raise, reflexes, what we're going to do. You will learn to spell spondylolisthesis in your sleep.

You: type 65+ wpm, know what mg means, don't faint at needles (epidurals on Mondays, SCS trials on Thursdays), can hear "he's a 52-year-old roofer with radicular symptoms, L5 distribution, failed PT" once and get it right.

It's a gap year kind of job. Last year's scribes: Aditi is at Case Western, Paul is at PA school in Boise, Lakshmi is in our billing dept because she liked it here better, and Hunter is a fireman.

$19.50, health after 60 days, no weekends, Spanish +$1.

Day is 7:15 to 4:30 with lunch from a truck. Dr. Rosenfeld plays the Grateful Dead. Dr. Contreras doesn't speak before 9. You'll be fine.

Trial shift paid. HIPAA training before you hear a single patient. Send a paragraph about yourself, not a form letter, to Yvette at the front desk: hiring@spinepeople.example. Please don't phone, she has enough phones.`,
    ],
    [
      'resume',
      'hard',
      `NKECHI ADAEZE FOSTER, MSN, FNP-C
44 Larkspur Terrace, Durham NC 27705 | 919-555-0138 | nkechi.foster@example.com

SUMMARY
Family nurse practitioner with nine years in HIV, hepatitis C and addiction medicine. Bilingual English/Igbo, conversational Spanish.

EXPERIENCE
Lincoln Heights Community Health, Durham NC   2019-present
- Panel of 640 people, 180 living with HIV (94% suppressed), 75 on buprenorphine
- Started same-day PrEP; wrote the injectable cabotegravir workflow
- Treated 210 for hepatitis C, SVR 97%
- Precept 3 NP students a year

Wake County Jail Health   2016-2019
- Intake, withdrawal protocols (CIWA, COWS), TB screening
- Cut time to insulin from 11 h to 3 h

Duke Regional, RN, step-down   2011-2016
- CHF, post-PCI, DKA. Charge nurse 2 y

EDUCATION
MSN, UNC Greensboro 2016. BSN, Winston-Salem State 2011

LICENSE AND CERTIFICATION
NC NP 5009921 | DEA on request | AANP F06160448 | AAHIVS | BLS exp 04/2027

PUBLICATION
Foster N, Hall B. Nurse-led HCV care in a jail. J Correct Health 2020.

INTERESTS
Choir, half-marathons, beekeeping

REFERENCES
Dr. Samuel Okpara 919-555-0143; Lorna Pickett, RN 919-555-0146`,
    ],
  ]),
  ...aboutNobody('wd-manual', [
    [
      'infusion-pump',
      'easy',
      `CHAPTER 4  ALARMS AND TROUBLESHOOTING

4.1 Occlusion downstream
The pressure between pump and patient exceeds the limit. Causes: closed clamp, kinked line, infiltrated IV, patient's arm bent, clotted PICC.
  1. Silence.
  2. Inspect the site. Stop if swollen or painful.
  3. Relieve the clamp AWAY from the patient to avoid a bolus.
  4. Press RESTART.

4.2 Air in line
Detector found a bubble larger than 50 microliter. For neonates set to 15.
  1. Clamp. Open door. Remove set.
  2. Tap bubble up to the drip chamber. Never disconnect at the hub to flick.

4.3 Battery low
30 minutes left. On transport of a patient on norepinephrine or epinephrine change to a second pump before leaving.

4.4 Channel error 322.1, 322.4
Tag the pump, send to Biomed with the set in place. Record serial number (bottom, starts with 8R) and the drug running. Do not clean.

4.5 Guardrail override
Hard limit: you cannot go on. Soft limit: second nurse reads dose, units, weight.
Example: heparin, 80 kg, 18 units/kg/h = 1440 units/h. If display asks "14400?", stop.

Specifications: rate 0.1-999 mL/h, accuracy 5%, IPX2.
Service hotline 1-800-555-0188, 24 h. Document P/N 10019-445 rev F, © 2023`,
    ],
    [
      'ehr-downtime',
      'medium',
      `WHEN THE COMPUTER IS DOWN - READ THIS BINDER

Yellow tab: first 15 minutes
Charge nurse prints the snapshot from the red PC (user DOWNTIME, password under the lid). It refreshes every 30 min and lists every patient on the unit with allergies, MAR, code status. Make two copies. Shred them afterwards.

Green tab: admissions
Registration gives paper numbers starting with DT. Write name, DOB, sex, DT number on band by hand in block capitals. Two people check. Example on the tab: DOE, SAMPLE / 01-01-1900 / F / DT00001.

Blue tab: meds
Pharmacy sends 24 h MARs at midnight. Handwritten orders faxed (not tubed). High alert drugs need readback. Insulin sheet is separate, pink.

White tab: lab & imaging
3-part requisition. Criticals by phone; write who called and when. X-rays are on the CD viewer in ED room 1.

Orange tab: blood bank
Runner with the pickup slip. No slip, no blood. MTP is by phone to 4-BLUD.

Gray tab: when it's back
One nurse per four patients backloads: vitals, I&O, given meds, allergies. Don't backload shift notes, scan them.

Helpdesk 555-0100. Bridge call opens automatically. IT lead on site Xavier; nursing lead Paulette. Ask for a runner early.`,
    ],
    [
      'dialysis-water',
      'medium',
      `Water room daily log instructions - techs, before the first put-on

1. Sign in. Note time, your initials.
2. Softener: hardness strip after 15 min of flow, must be < 1 gpg. If not, stop and call Biomed.
3. Carbon: total chlorine from the port between tank 1 and 2 with the reagent, 5 minutes, must be under 0.1. Test again each shift before patients. If over 0.1 switch to port after tank 2, test q30min, call nephrologist on duty. Chloramine causes hemolysis, people's blood turns cherry red in the lines and they get chest pain.
4. RO: rejection > 90%, product conductivity < 15. Pressure drop under 15 psi.
5. Loop temp, DI light green
6. Bleach days are Sunday. Residual test strip must be zero in the farthest station (number 24) and in the isolation room, both. Two persons read.
7. Bicarb mixed in the last 24 h? Label w date, time, name of mixer.
8. Acid 2K 2.5Ca in drum A, 3K in drum B. Check the wand color before you draw. Somebody with a potassium of 3 on a 1K bath can die.
9. Cultures first Tuesday, LAL < 0.25

Failures last year: six, all at step 3, all in August when the city flushed mains. The tech who caught it in time was Rogelio. Be Rogelio.`,
    ],
  ]),
  ...aboutNobody('wd-code-file', [
    [
      'ts-patient-model',
      'easy',
      `import { z } from 'zod';

/** A patient as the intake form sends it. */
export const patientSchema = z.object({
  mrn: z.string().regex(/^\\d{8}$/),
  firstName: z.string().min(1),
  lastName: z.string().min(1),
  birthDate: z.coerce.date(),
  phone: z.string().optional(),
  allergies: z.array(z.string()).default([]),
  diagnoses: z.array(z.object({ code: z.string(), label: z.string() })),
});

export type Patient = z.infer<typeof patientSchema>;

export function ageOn(patient: Patient, day: Date): number {
  const years = day.getFullYear() - patient.birthDate.getFullYear();
  const hadBirthday =
    day.getMonth() > patient.birthDate.getMonth() ||
    (day.getMonth() === patient.birthDate.getMonth() && day.getDate() >= patient.birthDate.getDate());
  return hadBirthday ? years : years - 1;
}

export function needsFallScreen(patient: Patient, today = new Date()): boolean {
  return ageOn(patient, today) >= 65 || patient.diagnoses.some((d) => d.code.startsWith('W19'));
}

export const isDiabetic = (patient: Patient) => patient.diagnoses.some((d) => /^E1[01]/.test(d.code));

// ask marcus: insulin pump flag once the device table exists`,
    ],
    [
      'python-synthea-test',
      'medium',
      `"""Tests of the discharge letter builder. All people below are generated, none exists."""
import pytest
from datetime import date
from letters import build

FAKE = {
    "name": "Test Patient Zzz",
    "dob": date(1900, 1, 1),
    "mrn": "TEST-0000",
    "dx": ["I50.9 heart failure", "N18.4 CKD 4"],
    "meds": ["furosemide 40 mg BID", "carvedilol 6.25 mg BID"],
}

@pytest.fixture
def letter():
    return build(FAKE, attending="Dr. Mock", follow_up_days=7)

def test_has_greeting(letter):
    assert letter.startswith("Dear Test Patient Zzz,")

def test_lists_each_medicine(letter):
    for med in FAKE["meds"]:
        assert med in letter

def test_heart_failure_adds_weight_instructions(letter):
    assert "weigh yourself every morning" in letter
    assert "3 pounds" in letter

def test_ckd_removes_nsaid_advice(letter):
    assert "ibuprofen" not in letter.lower()

def test_no_mrn_in_mailing_copy(letter):
    assert FAKE["mrn"] not in letter

@pytest.mark.parametrize("days,phrase", [(7, "in one week"), (14, "in two weeks")])
def test_follow_up(days, phrase):
    assert phrase in build(FAKE, attending="Dr. Mock", follow_up_days=days)`,
    ],
    [
      'sql-report',
      'medium',
      `-- Readmissions within 30 days, heart failure, by discharging unit
-- run as analyst_ro, takes about 4 min
-- author: pdubois 2025-09-30, reviewed by hsandhu
WITH index_stay AS (
  SELECT e.encounter_id, e.patient_id, e.discharge_dt, e.unit_cd
  FROM enc.encounter e
  JOIN enc.diagnosis d ON d.encounter_id = e.encounter_id AND d.rank = 1
  WHERE d.icd10 LIKE 'I50%'
    AND e.class = 'IP'
    AND e.disposition NOT IN ('EXPIRED', 'AMA', 'HOSPICE')
    AND e.discharge_dt >= DATE '2024-07-01' AND e.discharge_dt < DATE '2025-07-01'
), readmit AS (
  SELECT i.encounter_id, MIN(n.admit_dt) AS next_admit
  FROM index_stay i
  JOIN enc.encounter n ON n.patient_id = i.patient_id
   AND n.class = 'IP'
   AND n.admit_dt > i.discharge_dt
   AND n.admit_dt <= i.discharge_dt + INTERVAL '30' DAY
  GROUP BY i.encounter_id
)
SELECT i.unit_cd,
       COUNT(*) AS stays,
       COUNT(r.encounter_id) AS readmitted,
       ROUND(100.0 * COUNT(r.encounter_id) / COUNT(*), 1) AS pct
FROM index_stay i LEFT JOIN readmit r USING (encounter_id)
GROUP BY i.unit_cd
HAVING COUNT(*) >= 11   -- small cells suppressed
ORDER BY pct DESC;`,
    ],
    [
      'hl7-spec-with-placeholders',
      'hard',
      `# ADT^A08 sample for vendors (fictional, from the interface test kit)
MSH|^~\\&|REG|SITE|LAB|SITE|<timestamp>||ADT^A08|<msgid>|T|2.5.1
EVN|A08|<timestamp>
PID|1||<MRN>^^^SITE^MR||<LAST>^<FIRST>^<MIDDLE>||<YYYYMMDD>|<M/F>|||<STREET>^^<CITY>^<ST>^<ZIP>||<PHONE>
NK1|1|<LAST>^<FIRST>|SPO
PV1|1|I|<UNIT>^<ROOM>^<BED>||||<NPI>^<ATTENDING>|||MED
AL1|1|DA|PCN^penicillin|SV|anaphylaxis
DG1|1||E11.9^Type 2 diabetes mellitus^I10
DG1|2||J44.1^COPD with exacerbation^I10

Notes
- MSH-11 must be T in this environment. Messages with P are rejected with AR.
- PID-3 repeats: put MR first, then PI. Do not send SSN in PID-19; the field must be empty.
- Send A08 on each change of bed, allergy or attending, not only on discharge.
- AL1 severity: SV MO MI U. Free text reaction up to 60 characters.
- DG1-6 F for final
- Escape ampersand as \\T\\ and caret as \\S\\. A street such as "5th & Main" has broken two go-lives.

Contact at the interface team: Greta Oyelowo, x7741. Window Tue/Thu 0200-0400.`,
    ],
    [
      'r-survival-script',
      'medium',
      `# survival in the melanoma registry, tables for the manuscript
# nothing identifiable is read here: id is a hash
library(survival)
library(dplyr)
library(ggplot2)

d <- readRDS("data/melanoma_deid.rds") |>
  filter(stage %in% c("III", "IV"), !is.na(os_months)) |>
  mutate(
    arm = factor(arm, c("nivo", "ipi_nivo", "nivo_rela")),
    ecog2 = ecog >= 2,
    ldh_high = ldh > 1.5 * uln,
    brain = as.logical(brain_mets)
  )

table1 <- d |>
  group_by(arm) |>
  summarise(n = n(), age = median(age), female = mean(sex == "F"),
            braf = mean(braf == "V600E", na.rm = TRUE), brain = mean(brain))
print(table1)

fit <- survfit(Surv(os_months, dead) ~ arm, data = d)
summary(fit, times = c(12, 24, 36))

cox <- coxph(Surv(os_months, dead) ~ arm + age + ecog2 + ldh_high + brain + strata(site), data = d)
summary(cox)
cox.zph(cox)

png("fig2.png", width = 1400, height = 900)
plot(fit, col = 1:3, xlab = "Months since first dose", ylab = "Alive")
legend("topright", levels(d$arm), col = 1:3, lty = 1)
dev.off()

# ask Hannelore whether pneumonitis needs a competing-risk model`,
    ],
  ]),
  ...aboutNobody('wd-log-file', [
    [
      'interface-engine',
      'easy',
      `2025-11-06 02:14:07.331 INFO  [router-3] mllp.Listener - connection from 10.20.4.17:51544
2025-11-06 02:14:07.340 INFO  [router-3] hl7.Parser - ORU^R01 accepted, 14 OBX
2025-11-06 02:14:07.352 DEBUG [router-3] map.LabMap - local code GLU -> LOINC 2345-7
2025-11-06 02:14:07.353 DEBUG [router-3] map.LabMap - local code K -> LOINC 2823-3
2025-11-06 02:14:07.355 WARN  [router-3] map.LabMap - no mapping for TROPHS2, sent as local
2025-11-06 02:14:07.401 INFO  [out-epic] queue depth 3
2025-11-06 02:14:09.118 ERROR [out-epic] ack AE: "PID-3 unknown" (payload redacted)
2025-11-06 02:14:09.119 INFO  [out-epic] moved to error queue, retry 1 of 5 in 30s
2025-11-06 02:14:39.200 ERROR [out-epic] ack AE: "PID-3 unknown" (payload redacted)
2025-11-06 02:14:39.201 INFO  [out-epic] retry 2 of 5 in 60s
2025-11-06 02:15:00.000 INFO  [sched] heartbeat ok, heap 41%
2025-11-06 02:15:39.377 INFO  [out-epic] ack AA
2025-11-06 02:15:39.378 INFO  [out-epic] queue depth 0
2025-11-06 02:16:12.006 WARN  [tls] certificate for lab.example expires in 12 days
2025-11-06 02:17:44.871 INFO  [router-1] SIU^S12 accepted
2025-11-06 02:17:44.880 INFO  [router-1] filter: clinic RADONC not subscribed, dropped
2025-11-06 02:20:00.000 INFO  [sched] heartbeat ok, heap 43%
2025-11-06 02:21:30.410 INFO  [audit] user rkaminski viewed error queue (count only)`,
    ],
    [
      'freezer-log',
      'medium',
      `Vaccine fridge #2 - temp log November (Fahrenheit, 36-46 ok)
Day  AM   PM   Min  Max  Init
1    39   40   38   41   TB
2    39   39   38   40   TB
3    40   41   38   43   LM
4    38   39   37   41   LM
5    39   47   38   48   LM  ** door ajar, found 4:50 pm
6    39   39   38   40   RJ
7    38   39   37   40   RJ
8    closed, logger ok 38-41
9    closed, logger ok 38-40
10   39   40   38   41   TB
11   40   40   39   41   TB
12   39   40   38   41   DV

Excursion report for day 5
Time over 46: 35 minutes by the logger. Max 48.2.
Contents: MMR 12, varicella (freezer, not affected), Tdap 20, HPV 14, flu 60, RSV (nirsevimab) 8, hep B 25.
Called manufacturers: all stable at that exposure, ref numbers 7781-K, 22019, 4550132. State program told by e-mail, no revaccination required. Doses were quarantined in a bag marked DO NOT USE until the answer at 10:15 next day. No child had received one.
Cause: box of syringes in the way of the gasket.
Fix: shelf line taped, Thandi's sign on the door, alarm to the back-office phone.`,
    ],
    [
      'ventilator-bench',
      'hard',
      `RUN 17  test lung, R20 C20, adult circuit
08:02 PC 15/5 RR 14 Ti 1.0 FiO2 .40 -> Vt 402 MV 5.6
08:05 leak 5 L/min introduced at Y
08:05 Vt insp 455 exp 371, alarm LOW VTE after 4 breaths
08:07 leak comp ON -> Vt exp 398
08:12 disconnect 20 s -> DISCONNECT alarm at 7 s, pass
08:15 simulated cough x3, Ppeak 52, HIGH P, breath terminated, pass
08:19 simulated apnea, SPONT mode, backup at 20 s, pass
08:24 mains off, battery 88%, no interruption
08:40 FiO2 1.0, cell reads 98
08:44 suction maneuver, 100% for 2 min, returns to .40
08:52 neonatal circuit, R50 C3, Vt target 12
08:55 Vt 11.4-12.3, trigger flow 0.3, autotrigger at 0.2 (note)
09:01 nebulizer inline, exp filter resistance +1.1
09:10 heated wire fault, HUMIDIFIER text only, no tone: FAIL, see ticket 4402
09:15 end of run

"Patient" settings used by the software: category ADULT, height 170, IBW 66, ID field left TESTLUNG17.
Technician: Bartholomew Gage. Witness: Ximena. Room 21.4 C, 38% RH, altitude 5,280 ft.
Next: run 18 w/ heliox adapter, if the tank comes.`,
    ],
  ]),
  ...aboutNobody('wd-contract', [
    [
      'baa',
      'easy',
      `BUSINESS ASSOCIATE AGREEMENT

This Agreement is made as of November 1, 2025 between Copper Basin Health District ("Covered Entity") and TransLex Interpreting LLC ("Business Associate").

1. Definitions. Terms have the meaning given in 45 CFR Parts 160 and 164.

2. Permitted use. Business Associate may use Protected Health Information, including names, dates of birth, diagnoses, and the content of visits, solely to provide interpreter services at appointments.

3. Safeguards. Business Associate shall (a) encrypt recordings, if any; (b) not keep notes after the session; (c) train its interpreters yearly; (d) report any Security Incident without unreasonable delay and within five days.

4. Breach. The report shall give, so far as known, the identity of each affected individual, what was involved (for instance HIV status or psychiatric treatment), and mitigation.

5. Subcontractors shall agree in writing to the same restrictions.

6. Individual rights. Within ten days provide records needed for access or amendment.

7. Term and termination. For material breach, thirty days to cure. On termination return or destroy.

8. Indemnity. Limited to $2,000,000 per event.

9. Notices: To Covered Entity: Privacy Officer Lorelei Nez, 12 Smelter Ave, Globe AZ. To Business Associate: Henrik Bauer, COO, 900 Market St.

IN WITNESS WHEREOF
___________________    ___________________`,
    ],
    [
      'locum-agreement',
      'medium',
      `LOCUM TENENS ASSIGNMENT CONFIRMATION

Physician: Adaora Whitcombe-Njoku, MD (hospitalist)
Client: Two Forks Critical Access Hospital
Dates: December 15, 2025 - January 4, 2026, 7 on/7 off, days
Rate: $212/h, 12 h shifts, holiday 1.5x on 12/25 and 1/1; call-back $240
Travel: coach to Billings, mid-size car, Lodge at Two Forks room held under the agency

Duties
- Admit and round on up to 12, average 7: pneumonia, CHF, COPD, cellulitis, hip fracture pre-op with ortho on Mon/Thu, swing bed
- ED backup for codes. Must be comfortable with central line, LP, intubation, precipitous delivery within reason
- No ICU; transfer by fixed wing for STEMI, stroke within window, sepsis on two pressors
- EHR: CPSI, 3 h training paid

Credentialing
MT license 118827 active; DEA MT; ACLS, ATLS, PALS in date; NPDB query 10/30; hepatitis B titer, MMR x2, TB neg 08/2025, flu by 11/15
Malpractice: occurrence, 1M/3M, tail not needed

Cancellation: 30 days. Under 30 days the party pays the guaranteed minimum of 84 h.

Agency rep: Skip Lattimore 555-0175
Client contact: DON Verna Stands-Alone 406-555-0120
Accepted by: ______ date ______`,
    ],
    [
      'lease-imaging',
      'medium',
      `EQUIPMENT LEASE SCHEDULE NO. 7

Lessee: Bayou Orthopedic & Sports LLC, attn. Thérèse Guidry
Lessor: Meridian Capital Health
Equipment: one (1) extremity MRI 1.5T, knee, foot/ankle, hand/wrist coils, s/n EX-1.5-00482, and one (1) mini C-arm s/n MCA 77120
Location: 1809 Canal Place, Houma LA 70360
Term: 60 months from acceptance. Rent $11,480 monthly in advance, first and last at signing. Purchase option $1.00? NO - fair market value

1. Installation by manufacturer, RF shield by lessee's contractor (Boudreaux Bros.), floor load 2,900 lb.
2. Lessee shall not scan persons with contraindicated devices and shall screen for pacemakers, aneurysm clips, cochlear implants, pumps, and metal in the eye.
3. Uptime 97% measured 7a-7p. Each point under it credits 2%.
4. Before return of the equipment all studies shall be wiped. Lessor wants no patient images, names or MRNs, and lessee warrants that none remain.
5. Insurance 1M/3M, lessor as additional insured.
6. Default: 10 days after notice. Late 1.5%.
7. Quench pipe inspected yearly.

Signed for lessee by R. Guidry, member. Signed for lessor by Phil Oster, VP. Notary: J. Naquin, commission exp. 6-30-2028`,
    ],
  ]),
  ...aboutNobody('wd-rota', [
    [
      'cardiology-call',
      'easy',
      `CARDIOLOGY CALL - DECEMBER
        STEMI        General      EP           HF/LVAD
Mon 1   Kapoor       Lindgren     Yazzie       Ferreira
Tue 2   Dunn         Lindgren     Yazzie       Ferreira
Wed 3   Kapoor       Obi          Yazzie       Ferreira
Thu 4   Marchetti    Obi          Strand       Ferreira
Fri 5   Dunn         Lindgren     Strand       Cho
Sat 6   Marchetti    Marchetti    Strand       Cho
Sun 7   Marchetti    Marchetti    Strand       Cho
Mon 8   Kapoor       Obi          Yazzie       Cho
Tue 9   Dunn         Lindgren     Yazzie       Cho
Wed 10  Kapoor       Obi          Strand       Ferreira

Rules
STEMI: page 1, no answer 5 min -> second name, 10 min -> Dr. Kapoor at home
General takes tamponade, endocarditis, tele questions
EP: shocks x2 or more, VT storm, device infection, pre-MRI checks
HF/LVAD: alarms (low flow, power), driveline bleeding, INR > 4 w pump, transplant fevers
Fellows: Singh (nights), Abara (days), Pell (consults)
Swaps by e-mail to Roxanne before noon the day before. Dunn cannot do 24-25. Strand away 12-19, Electrophys of County covers.`,
    ],
    [
      'therapy-coverage',
      'medium',
      `Weekend therapy coverage - who does what

Sat
PT: Inga (ortho floor: all POD1 hips & knees, gait + stairs), Duc (ICU mobility, vent people first, then neuro)
OT: Felicity (stroke eval within 24 h, splints), no one on medicine
SLP: Bram till 1 pm (swallow evals, trach/PMV, no MBS on weekends)
Tech: Rosalba

Sun
PT: Duc
OT: on call Amara, only for d/c blockers
SLP: on call Joss for NPO strokes

Priority list
1 new stroke npo
2 going home today and nobody has walked them
3 POD1 arthroplasty
4 hip fx before noon
5 ICU early mobility
6 wounds w pulse lavage (never on Sunday)
not on weekends: lymphedema, vestibular, wheelchair seating, cognition retest

Pagers: PT 1140, OT 1141, SLP 1142
Lifts charged in 5W closet. Bariatric walker is w Inga, ask.
Vacation: Felicity 11/24-28, Bram 12/22-1/2. OT per diem posting goes up in Feb, Jill in rehab has it.`,
    ],
    [
      'camp-nurse-rota',
      'hard',
      `Camp Tamarack health lodge, week 4 who's on

Sun arrive   Nurse Pilar + Dr. Gus: check-in line, lice check, med bags to the locked trunk (epi, inhalers, insulin, ADHD pills), forms alphabetical
Mon a.m.     Pilar: morning meds 7:30 by flagpole. Beau: blister clinic
Mon night    Beau
Tue          Pilar off. Sunny (EMT) with Dr. Gus by radio
Wed          overnight canoe: Beau goes, carries 2 epi, glucagon, splint, water tabs, sat phone
Thu          Pilar: tick checks; poison ivy soap in each cabin
Thu night    dance, Sunny on the deck with ice packs, somebody always twists something
Fri          Dr. Gus visits 1-3 for ears. swimmer's ear drops are ours, not individual
Sat depart   hand meds back to a grown-up, sign; count controlled ones with two people

Standing orders: acetaminophen by weight chart, diphenhydramine for hives, albuterol if they have their own, ondansetron once then call. Fever 101 -> lodge bed. Two with vomiting in a cabin -> call county.
Homesick protocol: soup, job, no phone till day 3
Bee sting kit hangs behind the door
Director: Marlys. Nearest ER 34 min, helicopter lands on the archery field (take down targets).`,
    ],
  ]),
  ...aboutNobody('wd-research-paper', [
    [
      'trial-abstract-long',
      'easy',
      `Dapagliflozin after Acute Kidney Injury: A Multicenter Randomized Trial

Anneliese Brandvold, MD; Chukwuemeka Eze, MBBS, MPH; Sun-Hee Park, PhD; Rafael Monteiro, MD; for the REPAIR-AKI Investigators

BACKGROUND Survivors of acute kidney injury are at risk for chronic kidney disease. Whether SGLT2 inhibition alters that course isn't known.

METHODS We assigned 1,284 adults with KDIGO stage 2 or 3 AKI, eGFR over 20 at discharge, to dapagliflozin 10 mg or placebo for 18 months at 37 hospitals. The primary outcome was a sustained 40% fall in eGFR, dialysis, or renal death.

RESULTS Mean age was 64, 39% were women, 46% had diabetes. The primary outcome occurred in 74 (11.5%) and 109 (17.0%) participants (hazard ratio 0.66; 95% CI, 0.49 to 0.89; P=0.006). Heart failure admission was less frequent. Ketoacidosis occurred in 3 and 1, genital infection in 31 and 12. There were 41 and 48 deaths.

CONCLUSIONS Dapagliflozin reduced kidney events after AKI.

(Funded by the National Institute of Diabetes; ClinicalTrials number assigned.)

From the Division of Nephrology, Great Lakes University, Milwaukee (A.B., R.M.); University of Ibadan (C.E.); and Seoul Data Institute (S.-H.P.). Address correspondence to Dr. Brandvold at abrandvold@glu.example.

Disclosures: Dr. Eze reports fees from two makers of the class. Others none.`,
    ],
    [
      'case-series-no-names',
      'medium',
      `Delayed Splenic Rupture After Colonoscopy: Five Cases and a Review

P. van Houten, S. Ramirez-Koh, D. Achterberg

Introduction. Splenic injury is a rare event after colonoscopy, about 1 in 20,000. We describe five adults treated at two centers in a decade.

Cases. Four were women; ages were in the sixth to eighth decade. All complained of left upper quadrant or shoulder pain between 6 hours and 9 days after the examination. Two took apixaban and one clopidogrel. Hemoglobin at presentation ranged from 6.1 to 10.8 g/dL. CT showed grade II laceration in two, III in two and IV in one. Three had embolization, one splenectomy, one observation. All recovered. Median stay was 5 days.

One patient had three earlier abdominal operations; adhesions at the flexure were seen. One had polypectomy with hot snare at the splenic flexure. In three, a difficult looped insertion in the supine position was recorded.

Discussion. Kehr's sign, first described by Hans Kehr, was elicited in four of five. Because perforation is what everyone looks for, plain films delay the diagnosis. We suggest CT with contrast for any post-colonoscopy pain lasting over 6 hours.

Ethics. IRB exempt; details that could identify individuals were altered or left out.

References
1. Wherry DC, Zehner H. Gastrointest Endosc 1974.
2. Saad A, Rex DK. 2008.`,
    ],
    [
      'qualitative-quotes',
      'hard',
      `"You learn to read the nurse's shoulders": waiting among families in intensive care

Nomvula Pierce, Jonah Aldridge, T. K. Villareal
J Fam Nurs Res 2025;14(3):201-17

...Theme two, the arithmetic of hope, concerned numbers. Participants spoke of oxygen settings, of "the sixty" and "the forty", as if they were scores in a game they followed on the radio. A daughter (P11): "When he went from 60 to 50 I called everybody. Then it was 70 and I didn't call anybody." A husband (P4): "They say creatinine, I say is it up or down." For several, the ventilator was named; P19's family called it Harold.

Theme three, being known. What mattered was that staff use the name the person is called at home, and not the name on the band. P7: "She hates Margaret. Nobody asked." A mother (P22), of a nurse: "She put the blanket the way he likes, she had asked. I slept."

Theme four, permission to leave. None of the 24 wished to be the one who was at the vending machine.

Limitations. One city; English and Spanish only; those who declined may have been the most distressed. Pseudonyms and numbers are used throughout, and small details have been changed.

Implications. A whiteboard with three lines (what we call them, what they love, who to phone) costs nothing. It should be erased upon discharge.

Acknowledgments: the families; Rabbi Stern; grant F31-xx.`,
    ],
    [
      'cdc-style-report',
      'medium',
      `Notes from the Field: Outbreak of Legionnaires' Disease Associated with a Hotel Spa, Summer 2025

Tamsin Orellana, DVM; Jae Whitfield, MPH; Barb Kuczynski; state Department of Health

During June 9-July 2 the department received reports of 18 cases of pneumonia confirmed by urine antigen among travelers. The median age was 63 years (range 41-88); 11 were men; 13 smoked or had COPD or diabetes. Fourteen were hospitalized, five in intensive care. Two died.

Interviews with a standard questionnaire found that all had stayed at one hotel (hotel A) and 15 had walked past or used the spa. Of 12 water samples, 7 grew Legionella pneumophila serogroup 1; sputum isolates from three cases were within 2 alleles by whole genome sequencing.

The spa's bromine feeder had been off since late May, when it was replaced during renovation. Biocide logs had been filled in ahead of time. The spa was drained on July 3, and hotel A notified 4,212 guests by letter. No onset after July 9.

Public health implications: clinicians should order urinary antigen AND lower respiratory culture in travelers with pneumonia, and report. Hotels should check disinfectant twice daily and follow ASHRAE 188.

This activity was reviewed by CDC, deemed not research.
Corresponding author: T. Orellana, torellana@health.example, 555-0151.`,
    ],
  ]),
  ...aboutNobody('wd-teaching-transcript', [
    [
      'chf-education-visit',
      'hard',
      `(Teaching recording 6, de-identified. Play, stop at each dot.)

Clinician: So what made you come in today?
Patient: My wife, mostly. She says I sound like a coffee pot.
• What did the clinician do with humor?
Clinician: A coffee pot. Tell me more about that.
Patient: When I lie down, it bubbles. I've been in the recliner since, oh, a couple of weeks.
Clinician: And in the daytime?
Patient: I get to the mailbox and I have to stand there and pretend to look at the mail.
• Name the symptom in the chart's words.
Clinician: Are the shoes tighter?
Patient: I'm in slippers, aren't I.
Clinician: You are. What have you been eating?
Patient: Well, it's tomato season. So, BLTs.
Clinician: And the water pill?
Patient: I skip it when I've got church. And bingo. And driving.
• List three reasons for not taking a diuretic, and one for each that we could do something about.
Clinician: If you took it after you came home, at two?
Patient: Nobody ever told me I could do that.
Clinician: You can do that. I'd like an X-ray, and a blood test that tells us how stretched the heart is.
Patient: It's pretty stretched.
• Stop. Practice the teach-back with your neighbor: three pounds, five pounds, who do you call.`,
    ],
    [
      'breaking-bad-news-roleplay',
      'medium',
      `Standardized encounter, SPIKES practice, transcript for feedback. The patient is an actor; the illness belongs to the script.

STUDENT: Is this an okay place to talk? Would you like anybody with you?
ACTOR: No, just tell me.
STUDENT: What is your understanding of why we did the biopsy?
ACTOR: You saw a spot. You said it might be an infection.
STUDENT: I did. How much would you like to know today?
ACTOR: Everything, I guess. Is it cancer?
STUDENT: I'm afraid the news is serious. The biopsy showed a lung cancer.
(11 seconds)
ACTOR: I never smoked.
STUDENT: I wish it were something else.
ACTOR: Am I going to die?
STUDENT: That's such a natural question. I don't know yet. The scan next week will tell us if it's anywhere else, and there are tests for mutations, EGFR and others, that matter in someone who hasn't smoked.
ACTOR: I've got a kid in eighth grade.
STUDENT: Tell me about your kid.
ACTOR: Can we just stop for a minute.
STUDENT: Yes.

Faculty: Excellent silence. One warning shot came too late. "I wish" statement well done. Avoid EGFR at that second. Score 17/20. Next: students with last names M to R, Thursday, Room 3.`,
    ],
    [
      'sim-debrief',
      'medium',
      `Debrief, sim 3 (sepsis), recorded for the residents' course

Facilitator: What was going through your mind at minute two?
Resident A: The mannequin's pressure was 82 over 40 and I was still reading the urinalysis.
Nurse B: I said lactate twice. I didn't hear anybody say it back.
Facilitator: So closed loop. What would you have liked?
Nurse B: "Lactate 5.2, got it, thirty per kilo."
Resident C: I thought he, I mean it, the dummy, was in heart failure from the stem. "68-year-old with EF of 30" so I was stingy with fluid.
Facilitator: Good. Is there harm in 500 and look again?
Resident C: No. Could've done an ultrasound.
Facilitator: Antibiotics?
Pharmacist: Hung at minute 24. Allergy said penicillin, nobody asked what kind. It was "upset stomach" on the card.
Resident A: And norepi peripheral, I wasn't sure we are allowed.
Facilitator: You are. 18 gauge above the wrist, four hours.
Nurse B: I'd like the second IV before we talk about anything.
Facilitator: What went well?
Resident C: The family member, Judy from the front desk, was great. I told her we were worried, and sat down.
Facilitator: Take-home in five words?
Resident A: Say it back. Lines first.`,
    ],
    [
      'osce-cards',
      'medium',
      `OSCE STATION CARDS, YEAR 3 - door instructions and marking

Station 1. A 24-year-old teacher has had palpitations for a month. Take a history (7 min).
Marks: onset, regular/irregular, syncope, caffeine, anxiety, thyroid, pregnancy, family sudden death, drugs, ideas and concerns.

Station 2. Examine the hip of this model. Comment aloud.
Marks: gait, leg length, Thomas, Trendelenburg, rotation, neurovascular, thanks the model.

Station 3. The mother of an 8-month-old refuses MMR for travel. Discuss.
Marks: open question, no lecture, early dose explained, autism study retracted, leaves door open.

Station 4. Interpret the ECG (complete heart block). State first 3 actions.

Station 5. Prescribe for a 71-year-old of 58 kg with eGFR 26 and a DVT.
Marks: not dabigatran, apixaban dose, no need to reduce at 10 mg x7 d.

Station 6. Certify death on the mannequin.

Station 7. Call radiology (assessor on the phone) for a CT in a child with a VP shunt, vomiting.
Marks: SBAR, weight, last shunt revision, sedation.

Station 8. Rest. Water is provided.

Actors: ask Desdemona for scripts. Bell at 8 min. Examiners do not prompt. Failing station 4 AND 5 means a resit on March 3.`,
    ],
    [
      'spanish-class-dialogue',
      'easy',
      `Medical Spanish 102 - Unit 5: El dolor de estómago
(dialogue for reading in pairs)

Enfermera: Buenos días. ¿En qué le puedo ayudar?
Paciente: Me duele mucho el estómago.
Enfermera: ¿Desde cuándo?
Paciente: Desde anoche, después de la cena.
Enfermera: Señale con un dedo dónde le duele.
Paciente: Aquí, al lado derecho, y se me corre a la espalda.
Enfermera: ¿Ha vomitado? ¿Tiene fiebre?
Paciente: Vomité dos veces. No sé si tengo fiebre.
Enfermera: ¿Qué comió?
Paciente: Carnitas.
Enfermera: ¿Es alérgico a algún medicamento?
Paciente: A la penicilina. Me salen ronchas.
Enfermera: ¿Toma alguna medicina?
Paciente: Para la presión, una pastilla blanca.

Vocabulary: la vesícula, los cálculos, el hígado, la orina oscura, ronchas, náuseas, ayunas
Grammar: doler, hace + time, preterite of irregulars
Culture: empacho, té de manzanilla, who speaks for the family
Exercise A. Change to usted/tú.
Exercise B. Rewrite for a child with an ear ache.
Exercise C. Explain in Spanish: "You need an ultrasound. Please do not eat."
Quiz on Thursday. Profesora Villalobos, office 212, 2-3 pm.`,
    ],
  ]),
  ...aboutNobody('wd-news-story', [
    [
      'hospital-closing',
      'easy',
      `Last maternity ward in three counties to shut in January

By Caspian Rourke, Staff Writer

BLUE EARTH FALLS - Prairie Sky Hospital will stop delivering babies on January 15, its chief executive said Tuesday, leaving women in three counties at least 70 minutes from the nearest labor unit.

"We delivered 94 babies last year. You cannot keep four obstetric nurses ready day and night for 94 babies," said the executive, Loretta Hagen. Medicaid pays for six of 10 births.

State Sen. Amos Tvedt said he'd introduce a bill to pay standby costs.

Ambulance director Rudy Cloud said his crews delivered three infants at roadsides last winter. "We're ordering more blankets and more oxytocin. I'd rather have a ward."

Since 2010 more than 250 rural hospitals have closed obstetrics, according to the Center for Healthcare Quality. Studies tie such closures to preterm birth and to deliveries in emergency rooms that lack a surgeon for hemorrhage.

Prenatal visits continue at the clinic under midwife Hanne Storlie. Patients with diabetes, high blood pressure or twins will be referred to the city.

A town hall is set for 7 p.m. Thursday at the VFW. The hospital's 41 swing beds, dialysis and its emergency department will remain open.

Rourke may be reached at crourke@falls-sentinel.example`,
    ],
    [
      'senator-surgery',
      'medium',
      `What to know about aortic stenosis after the governor's announcement

When Gov. Patricia Lindholm told reporters on the statehouse steps that she'd have a valve replaced through an artery in her leg next month, searches for "TAVR" rose eightfold. Here are answers.

What is it? The aortic valve stiffens with calcium. The heart pushes harder. People become breathless, dizzy or get chest pain, or notice nothing.

How common? About one in eight of those over 75 has moderate or severe disease.

How is it found? A murmur, then an echocardiogram. The governor said that hers was heard at a yearly physical.

What are the choices? Open surgery, or a catheter valve. Guidelines favor surgery under 65, catheter over 80, a conversation between.

Risks? Stroke in 2 to 3 percent, a pacemaker in around 10, leaking, bleeding at the groin.

Recovery? Most go home in a day or two, no heavy lifting for a week.

Who's in charge in the meantime? Lt. Gov. Omar Delacroix will act for the hours of sedation. The letter is a constitutional formality; two former governors signed one for colonoscopies.

Dr. Vivek Anand, a cardiologist at State University who is not involved in her care, said: "I tell people to walk into it well. Fix the teeth first."`,
    ],
    [
      'historical-epidemic',
      'hard',
      `The house on Prospect Street, 1918

When the parish ledger of St. Casimir's was opened last spring, historians found eleven funerals for October 9, 1918. Among them were Stanisława Bielak, 24, and her infant; the grocer Antoni Krol; and three brothers named Wojcik who had shared a room and a bed in shifts at the mill boarding house.

Dr. Josephus Amory kept a daybook. "Called to Prospect St. at four," he writes, "the woman blue to the ears, froth, pulse 140, digitalis to no avail. She asked me for plums." He saw sixty-one people that day, and himself took ill on the thirteenth. His wife drove the horse.

The city forbade wakes, closed the nickelodeon and moved the courts out of doors. Gauze was sold at Levine's for four cents. Camphor bags, onions, whiskey, aspirin in doses which would today be called poisoning.

Of the nurses, Miss Leota Grass, of the Oneida, is remembered because a photograph exists: she stands in the doorway of the armory, sleeves rolled, sixty cots behind. She died in 1971.

The exhibit "Plums: an influenza year" runs to March at the Historical Society, 40 Mill Lane. Curator Benedict Sykora leads tours on Saturdays. Free with a library card. The ledger may be viewed under glass.`,
    ],
  ]),
  ...aboutNobody('wd-short-story', [
    [
      'ward-seven',
      'hard',
      `Night Shift (a story)

The woman in seven had been asking for her horse since midnight.

"There isn't a horse, Mrs. Pendergast," said Iris, who was twenty-three and had four months of nursing behind her and a blister on each heel.

"He's in the hall. He has not been watered."

Iris looked into the hall. There was the linen cart, the crash cart, and old Dr. Salter, asleep on his feet in front of the chart rack. She filled a basin at the sink, and because nobody was looking carried it out and set it down on the linoleum next to the linen cart.

"He's drinking," she reported.

"Slowly?"

"Slowly."

Mrs. Pendergast let go of the rail. Her pulse, when Iris found it, was fluttering along like something in a shoebox, 130 or more, and the digoxin was not until six. Her ankles were as tight as bread. She had been a champion once; there was a clipping taped up, a girl, a ribbon, 1936.

"What's his name?" said Iris.

"Don't be silly. You know his name."

At five Dr. Salter woke, stepped in the basin, swore, and looked in at the bed. He was quiet for some time. Then he took off his wet shoe and stood there holding it, like a hat.

"Who was the horse for?" he asked.

From "The Linen Cart and Other Stories", 1998.`,
    ],
    [
      'sci-fi-clinic',
      'medium',
      `CHAPTER NINETEEN

"Name," said the autodoc.

"Kestrel Adeyemi-Voss. Again."

"Complaint."

"You dropped a cargo container on me. Again."

The lens slid over her. It was an old Helion unit, from before the Secession, and its bedside manner had been licensed from a dentist. "Fracture, left clavicle. Two ribs. Your radiation count is 4.1 sievert for the year. I advise against that."

"Noted. Can you do something about the arm before we hit the gate? I've a ship to land."

"Osteogel, eleven hours. Do not lift. Patient history shows you've lifted on each of the previous six occasions."

Across the bay Orrin snorted. He was sitting with both boots off, feeding a drip of blue saline into his own wrist, as medics do who cannot sleep. "Tell her about the lung."

"There's nothing the matter with my lung."

"There is a shadow of nine millimeters," the autodoc said, "in the right upper lobe. It was seven in Port Amity. I have made you an appointment on Ceres. You did not keep it. I've made another. Day 212, 0900."

Kestrel looked through the port at the gate, coming up like a coin out of a well.

"Cancel it," she said.

"No," said the machine, and this was new.`,
    ],
    [
      'poem-and-essay',
      'medium',
      `On Being Asked to Write About My First Code
(winner, student essay prize)

They teach you to count aloud. One and two and three and. They don't teach you that somebody will be eating a sandwich behind the glass, and that you'll smell the mustard, and that you will hate mustard.

I do not remember a face. I know there's an order in which to learn things: the rate, the depth, the recoil; then the drug, then the second drug; then to look at the clock when a tall person asks if anyone has other ideas. I know that nobody had ideas. I had a great many, all about bread.

Afterwards the chaplain, whose name is Ernest and whose shoes squeak, said a sentence to the room. The nurse combed the hair. I had not known combing was part of it. She did it as you'd do your sister's before a dance.

My grandmother kept bees. When a person in the house died you went down to the hives and knocked with the key and told them. I walked past the vending machines and out to the ambulance bay, and there was a planter with a bee in it, in November, late, doing the rounds on one bad geranium. I told it.

I have written this three times. The first was about courage. The second, guidelines. This one is about the comb.`,
    ],
  ]),
  ...aboutNobody('wd-faq', [
    [
      'colonoscopy-faq',
      'easy',
      `Colonoscopy: your questions

How should I get ready?
Three days before: no seeds, nuts, corn. The day before: clear liquids only, nothing red or purple. At 6 pm begin the first half of the prep; the second half five hours ahead of arrival.

I take blood thinners. Do I stop?
Ask the doctor who prescribes them. Often warfarin is held five days, apixaban two. Do not stop aspirin, clopidogrel or a drug for a stent by yourself.

I have diabetes.
Half of the long-acting insulin the evening before, no metformin in the morning. GLP-1 weekly shots: skip the week before. Check sugar every four hours. Apple juice is OK.

What if I'm not clear?
If it looks like tea we can do it. Like coffee, call 555-0122.

Can I drive?
No. An adult has to come in with you. A taxi alone won't do.

What if you find a polyp?
It comes out then. The pathology takes a week. Small ones mean returning in 7 to 10 years, large or several in 3.

Will I be awake?
Most sleep with propofol. Some have none at all and watch.

Risks?
Bleeding 1 in 1,000, perforation 1 in 2,500.

Who'll do it?
Drs. Amadi, Rosenthal, Schultz or Lim.

Where do I park?
Ramp B, level 3. Validation at the desk.`,
    ],
    [
      'insurance-faq',
      'medium',
      `Open Enrollment 2026: what people ask HR

Is my doctor in? Look under your plan at the site, search by last name and ZIP. Check the office, doctors move.

Which plan for a baby in May? If you expect a hospital stay the PPO's $500 copay often beats the HDHP's deductible of $3,300 / $6,600. Add the baby within 30 days, even at midnight.

HSA or FSA? HSA with the HDHP only, $4,400 / $8,750, rolls over. FSA $3,400, use it or lose most. You may not have both except "limited purpose" (teeth, eyes).

Are GLP-1s covered? For type 2 diabetes yes, with a PA. For weight alone, not as of January 1.

My daughter turns 26 in March. She's on through the end of her birthday month.

Mental health? Eight EAP visits free and confidential, then $20 copay. HR never sees who uses it.

Hearing aids: $2,500 every 36 months. Infertility: three cycles lifetime. Acupuncture: 12.

Wellness credit: physical, flu shot, and tobacco attestation by November 30 takes $40 a month off.

I'm getting divorced / married / adopting. Call within 31 days.

Passwords: helpdesk. Everything else: Benedetta Cruz in Benefits, x5521, or drop-in Tuesdays at the Annex. Enrollment closes Friday the 14th, 5 p.m. CT. No late forms, truly.`,
    ],
    [
      'forum-generic',
      'hard',
      `Thread: is a resting pulse of 48 ok???

marathonmoose: 48 at rest, fitness watch has a fit. Fine or no?
quiltqueen71: If you run it's fine, if you don't and you faint it isn't.
drip_dry_RN: Not medical advice. Athletes 40s are common. Red flags are passing out, chest pain, short of breath, beta blocker on board, Lyme.
marathonmoose: I mean hypothetically, for the character in my novel lol. She's a retired sprinter & I need her to collapse on a plane
quiltqueen71: Then give her complete heart block, third degree. P waves march through. Atropine won't do much
drip_dry_RN: For a plane you have the AED which will say NO SHOCK ADVISED, very dramatic. Somebody yells is there a doctor and it's a dermatologist
captain_ron_b: As a pilot: we call the ground doc by radio, divert if they say so. Kit has epi 1:1000, atropine, dextrose, nitro, aspirin, IV 500 NS
marathonmoose: this is gold. would she wake?
drip_dry_RN: She could. Escape rhythm at 30, legs up, gray as a dishrag, then pacer at the hospital, home in 2 d w her arm in a sling
quiltqueen71: dedicate the book to us
mod_bot: Reminder: nobody here can diagnose you. Thread locked after 30 d.`,
    ],
  ]),
  ...aboutNobody('wd-syllabus', [
    [
      'pathophys',
      'easy',
      `NURS 3310 PATHOPHYSIOLOGY - SPRING 2026
Instructor: Dr. Olivia Featherstone   Office: Nightingale 214, M 1-3   ofeatherstone@bsu.example
TA: Bounthavy Sisavath

Wk 1  Jan 12  Cell injury, inflammation
Wk 2  Jan 20  Immunity, anaphylaxis, SLE, HIV
Wk 3  Jan 26  Fluid, sodium, acid base (bring calculator)
Wk 4  Feb 2   EXAM 1
Wk 5  Feb 9   Anemia, sickle cell, DIC
Wk 6  Feb 16  Hypertension, CAD, MI
Wk 7  Feb 23  Heart failure, shock
Wk 8  Mar 2   COPD, asthma, ARDS
Wk 9  spring break
Wk 10 Mar 16  EXAM 2
Wk 11 Mar 23  AKI, CKD, stones
Wk 12 Mar 30  Diabetes, thyroid, Cushing, Addison
Wk 13 Apr 6   Cirrhosis, IBD, pancreatitis
Wk 14 Apr 13  Stroke, seizure, Parkinson, MS
Wk 15 Apr 20  Cancer
Wk 16 Apr 29  FINAL 8 am

Grade: 3 exams 75, case papers 15, quizzes 10. 76% to pass, no rounding.
Case papers: do NOT use a real patient from clinical, not even with initials. Use the cases in the appendix.
Text: McCance & Rogers 9th. Late -10%/day. Service animals welcome. Accommodations: Access Center, 555-0108, talk to me in the first 2 weeks.`,
    ],
    [
      'cme-course',
      'medium',
      `Board Review Week, Internal Medicine - syllabus and faculty

Monday
8:00 Cardiology I: ACS, stable angina ........ Dr. Farouk Haddad
9:30 Cardiology II: valves, HCM, pericardium ........ Dr. Lucy Stillwater
1:00 Questions (bring the clicker): "a 58-year-old man with crushing pain..."

Tuesday
8:00 Pulm: nodules, PE, ILD ........ Dr. Minh Trang Bui
10:00 Critical care: vents, sepsis, tox ........ Dr. Hobart Lyle
2:00 Sleep ........ Dr. Lyle

Wednesday
8:00 ID: endocarditis, HIV, travel ........ Dr. Esperanza Soto
11:00 Rheum: "which antibody" ........ Dr. Casimir Wolski
2:00 Derm in 60 slides ........ Dr. April Young

Thursday
8:00 Nephro ........ Dr. Jens Aakre
10:30 Endo ........ Dr. Ruchi Menon
1:00 GI & liver ........ Dr. Solomon Peete

Friday
8:00 Heme/onc ........ Dr. Peete, Dr. Grace Kamau
11:00 Neuro, psych ........ Dr. Will Rainey
1:30 Stats, ethics, geriatrics ........ Dr. Stillwater

41.5 AMA PRA Category 1. Mock exam Thursday night is optional and cruel. Vignettes are invented. Handouts by QR. Lost badge $10. Disclosures: Haddad (stent maker, consulting), others none.`,
    ],
  ]),
  ...aboutNobody('wd-staff-transcript', [
    [
      'process-huddle',
      'medium',
      `[Bed flow huddle, auto transcript]
Corinne: Good morning, who's on for four west?
Terrell: Terrell. Twenty-four of twenty-six, three going, one maybe.
Corinne: What's holding the maybe?
Terrell: Oxygen delivery. Same as every week, they come at four.
Corinne: Okay. ICU?
Min-ji: Full. Two can step down if telemetry opens.
Corinne: Terrell, your three, before noon?
Terrell: One is before noon. Two are waiting on echo reads.
Corinne: Who reads today?
Min-ji: Dr. Patterson after clinic.
Corinne: I'll text. ED?
Bashir: Nineteen boarding, longest is thirty-one hours, behavioral health. Flu's about a third.
Corinne: EVS?
Lupita: Seven dirty, four people. I lost two to the flood in radiology.
Corinne: Can transport help strip?
Lupita: If the union says so.
Corinne: OR?
Fitz: Thirty-eight cases, six need beds, two need ICU. I could hold the second Whipple.
Corinne: Don't hold yet. Let's talk at ten. Anything safety?
Min-ji: We're down to five CRRT machines, one in repair. And citrate's on backorder.
Corinne: Noted. Discharge lounge is staffed till six, please use it, it's got recliners and soup. Thanks all.`,
    ],
    [
      'ehr-build-meeting',
      'hard',
      `so where did we land on the sepsis alert
it fires on anyone with a heart rate over 90 and a white count over 12, so basically everybody post op
right, Marguerite ran the numbers, 412 fires last week, 380 dismissed in under three seconds
what was real
nineteen
okay so what if we suppress for 24 hours after the OR stop time
and in labor, please, every woman pushing is septic according to this
ha yes. suppress L&D, there's a separate one
what about kids
peds has its own with age bands, the little ones' rates were wrong because the build copied the adult
can we show the lactate in the banner
we can, we need the print group, that's Dmitri
Dmitri's at training until the tenth
fine, phase two. the other thing, hospice. there was an alert on a comfort care bed that told the nurse to give thirty per kilo
oh no
yeah she was not pleased. code status of comfort excludes, that one is simple
do we exclude DNR
no! DNR isn't do not treat
agree. so to summarize, post op, L&D, comfort excluded, bands fixed, then shadow mode for two weeks and look again
who tells the nurses
Joy does the tip sheet. I'll do the email. and can someone name it something other than BPA 2207 version nine final final`,
    ],
    [
      'registration-training',
      'medium',
      `Trainer: Okay so your caller is Jane Sample. What do you ask first?
Trainee 1: Date of birth.
Trainer: Why not her name?
Trainee 1: Oh. Name, then date of birth.
Trainer: And you'd type three letters, comma, three letters. What comes up?
Trainee 2: Forty Samples.
Trainer: Because it's the training environment. In real life forty Garcias. So DOB narrows. Then?
Trainee 2: Address, phone, and I don't read it to them.
Trainer: Gold star. Now she says, I'm calling about my mammogram. What do you never say?
Trainee 1: "It looks abnormal."
Trainer: You can't even see it, but yes. You say I'll have the nurse call you today. What if she cries?
Trainee 2: I'd stay on the line.
Trainer: Yes. You may be the kindest voice she hears. Now insurance: Medicare and a Blue Cross retiree. Which is primary?
Trainee 1: Medicare. If she's working it's the Blue.
Trainer: With twenty or more employees. And if she's thirty-four with dialysis?
Trainee 2: Um.
Trainer: ESRD, employer plan first for thirty months. That's the one everyone misses. Page 12.
Trainee 1: Who picked thirty?
Trainer: Congress. Okay, break, back at ten-twenty. Abdi, could you share the muffins.`,
    ],
    [
      'peer-review-process',
      'hard',
      `Transcript, surgical quality monthly, part about definitions only

Okafor: Before we go on, what counts as a surgical site infection for us? I keep hearing three answers.
Brandt: NHSN. Superficial within thirty days, deep within ninety for implants.
Okafor: So redness and a nurse who's worried isn't.
Brandt: Unless somebody opens it or the surgeon writes "infection." Then it counts, no matter what they meant.
Silva: So we should teach the interns not to write the word.
Brandt: We should teach them to write what they see.
Silva: Erythema, two centimeters, no drainage.
Brandt: There you go.
Okafor: Colons. Our SIR is 1.4. Is it mechanical prep?
Nakai: It's the wound protector, we had none for five weeks in the spring. And normothermia at 71 percent because room six is a freezer. Also glucose. Twelve of twenty-one were over 180 the night of.
Okafor: Twelve of twenty-one. What's the lever?
Nakai: Check at hour zero, four, eight, on everybody, diabetic or not.
Silva: Nursing is going to love us.
Nakai: I asked Philippa, she said do it with the vitals and stop whining.
Okafor: Done. Antibiotic redosing?
Brandt: Ninety-six percent. Cefazolin three grams above 120 kilos, that's the four percent.
Okafor: All right, tape off, we're going to cases.`,
    ],
  ]),
  ...aboutNobody('wd-phone-tree', [
    [
      'clinic-ivr',
      'easy',
      `Auto attendant script v4, recorded by Lenore (please speak slower on option 4)

MAIN
Thank you for calling Cottonwood Family Clinic. If this is an emergency, hang up and dial 911. If you're thinking of hurting yourself, call or text 988.
Para español, oprima el 8. Yog hais lus Hmoob, nias 9.
Press 1 to make, change or cancel an appointment
Press 2 for a refill. Please call your pharmacy first; allow two business days; we don't refill oxycodone or Adderall by phone
Press 3 for the nurse
Press 4 for test results
Press 5 for referrals and prior authorization
Press 6 for billing
Press 7 for records, fax 555-0131

OPTION 3 (NURSE)
If you have chest pain, trouble breathing, one-sided weakness, heavy bleeding, or your baby under two months has a fever, hang up and dial 911. Otherwise leave your name, spell the last name, date of birth, a phone number, and what is going on. Calls after 3 are returned next morning.

OPTION 4
Results show on the portal first. The doctor will write a comment within three days. For biopsy, INR or A1c press 1.

AFTER HOURS
The office is closed. Our on-call provider this week can be reached at 555-0134.

HOLD MUSIC: not the saxophone one`,
    ],
    [
      'code-team-numbers',
      'medium',
      `WHO TO CALL (laminate, replaces the green one)

Code blue / RRT / stroke / STEMI ............ 5555, say the room twice
Code pink (infant) ............ 5555
Behavioral alert ............ 5556
Anesthesia stat airway ............ 7001 Dr. on, 7002 CRNA
ICU charge ............ 4100 (Priscilla days, Manu nights)
Blood bank ............ 2583    MTP 2566
Lab criticals ............ 2310
Radiology: CT 3301, MRI 3310 (pacemaker or clip? ask for Leif), US 3320, IR on call page 888
Pharmacy 2600, IV room 2614, antidotes/snake 2600 then Poison 1-800-222-1222
Respiratory 7070, ECMO 7099
Dialysis on call via operator
Psych consult 6600, suicide sitter pool 6601
Wound ostomy 5120 Bettina (C diff bags, VAC alarms)
PICC team 5150 7a-7p
Palliative 5190
Interpreter 4444, code 22017, ASL cart at house sup
Chaplain 1200; rabbi, imam, elder via 1200
Organ procurement 1-877-555-0111 within 1 h of GCS < 5 or death
Medical examiner 555-0166
Morgue key Security 1999
House supervisor 9000
Biomed 3900, IT 3000 (press 2 for "patient care stopped")
Maintenance: toilets 3800. Not 3900. Biomed is tired of toilets.`,
    ],
  ]),
  ...aboutNobody('wd-catalogue', [
    [
      'dme-catalogue',
      'easy',
      `WALKING & BATH - Fall Catalog, p. 31

A. Rollator, 4-wheel, seat 22", 300 lb
   RL-300 red, blue, plum ............ $129.00
B. Bariatric rollator 500 lb
   RL-500 ............ $219.00
C. Front-wheeled walker, folding
   FW-10, with tennis balls ............ $54.50
D. Hemi walker for one-sided weakness after stroke
   HW-2 ............ $61.00
E. Knee scooter for non-weight-bearing foot or ankle
   KS-88, left or right ............ $174.00, rental $35/wk
F. Transfer bench, padded
   TB-P ............ $98.00
G. Raised toilet seat 5" with arms, for hip precautions
   RT-5A ............ $46.00
H. Reacher 32", sock aid, long shoe horn, kit
   HK-1 ............ $38.00
I. Bed rail, half
   BR-H ............ $72.00  (not for persons who are confused; entrapment risk)
J. Gel seat cushion, stage 1-2
   GC-18 ............ $85.00
K. Alternating mattress, stage 3-4
   AM-7, by prescription ............ $640.00

HCPCS E0143, E0149, E0247, E0244. Medicare does not pay for bath equipment. Ask Jolene or Thaddeus at the counter, M-F 9-5. Free delivery in the county over $75. Returns: unopened only; no toileting items, ever.`,
    ],
    [
      'lab-test-catalogue',
      'medium',
      `TEST CATALOG   Letter M (excerpt)

MAGNESIUM, SERUM   CPT 83735. Gold or light green, 1 mL. Reject: hemolyzed. TAT 2 h. Ref 1.7-2.3 mg/dL. Critical < 1.0, > 4.9

MALARIA SMEAR, THICK AND THIN   CPT 87207 x2. Lavender, deliver within 30 min, call 2320. State travel and date of return. Pathologist on call reads (Dr. Ovando, Dr. Sizemore).

MARFAN, FBN1 SEQUENCING   Send-out. Consent required. 4 weeks.

MEASLES IgM / PCR   Nasopharyngeal plus urine. Notify health department BEFORE you send. Patient masked, last appointment of the day.

METANEPHRINES, PLASMA FREE   Supine 30 min, no acetaminophen, no tricyclic. On ice.

METHOTREXATE   Time since dose on the label; protect from light; glucarpidase interferes.

METHYLMALONIC ACID   For B12 deficiency. Raised in CKD.

MITOCHONDRIAL ANTIBODY (AMA)   Primary biliary cholangitis.

MONO SPOT   False neg under age 4.

MRSA NARES PCR   Double swab red cap. Decol protocol if pos.

MUMPS   See MEASLES, buccal.

MYOGLOBIN, URINE   Rhabdomyolysis; pH > 8 preserve.

Label every tube at the bedside with two identifiers, date, time, and your initials. Tubes labelled "Baby Boy" with no mother's name are discarded. Mislabels are not negotiable.`,
    ],
    [
      'auction-catalogue',
      'hard',
      `Estate of a Country Doctor - Lots 40-58, Saturday viewing

40 Doctor's bag, cowhide, initials E.J.M., c. 1910, contents see 41
41 Clinical thermometers (6), hypodermic set in brass, morphine tubes EMPTY
42 Trephine kit, rosewood, one bit missing
43 Ether mask (Schimmelbusch) and dropper
44 Apothecary scale and weights
45 Ledger, 1891-1904, Pike County, 310 pp: names of families with what was owed and what for ("croup, 1 hen"), water damage
46 Oak examination table, spring gone
47 Quack device: violet ray, Renulife, works, do not operate
48 Spectacles, trial lens set of 200, two cracked
49 Advertising: Dr. Kilmer's Swamp Root, Lydia Pinkham, Father John's
50 Iron lung porthole, Emerson
51 Wax moulage: smallpox, day 9; syphilis, secondary
52 Obstetric forceps, Simpson type
53 Portrait of Dr. Ezra J. Maddox, oil, slight craquelure
54 Amputation saw, Civil War type but later
55 Glass eyes, boxed, 24
56 Wooden leg, willow, left
57 Bound Lancet 1860-66
58 Box lot: crutches, bedpan, ear trumpet

Buyer's premium 22%. Cash, check w two IDs. Auctioneer Col. Wendell Haines, lic. AU-1140. Lunch by the Methodist women. Rain or shine; the barn is dry.`,
    ],
  ]),
  ...aboutNobody('wd-formulary', [
    [
      'antibiotic-formulary',
      'easy',
      `INPATIENT FORMULARY - ANTI-INFECTIVES (adult, normal renal function)

Penicillins
 ampicillin 2 g q6h; amp/sulbactam 3 g q6h; pip/tazo 4.5 g q8h extended
 nafcillin 2 g q4h (MSSA endocarditis, meningitis)
Cephalosporins
 cefazolin 2 g q8h; 3 g if > 120 kg
 ceftriaxone 1-2 g q24h; 2 g q12h meningitis
 cefepime 2 g q8h (neurotoxicity in CKD)
 ceftaroline RESTRICTED ID
Carbapenems RESTRICTED: ESBL, meropenem 1 g q8h
Monobactam: aztreonam, only for true anaphylaxis; not with ceftazidime allergy
Glycopeptide: vancomycin per pharmacy, AUC 400-600
Lipopeptide: daptomycin 6-10 mg/kg, weekly CK, not for pneumonia
Oxazolidinone: linezolid 600 q12h, SSRIs, platelets at 2 wk
Fluoroquinolone: levofloxacin 750 q24h. QT, tendon, aneurysm
Tetracycline: doxycycline 100 q12h
Macrolide: azithromycin 500
TMP/SMX 5 mg/kg q8-12; K, Cr
Metronidazole 500 q8h
C difficile: fidaxomicin 200 bid 10 d
Antifungal: fluconazole, micafungin; amphotericin RESTRICTED
Antiviral: acyclovir 10 mg/kg IBW; remdesivir; oseltamivir

ID approvals: pager 4321, Dr. Halloran or Dr. Thammavong, 8-10 pm daily. After 10 pm first dose without approval.`,
    ],
    [
      'hospice-comfort-kit',
      'medium',
      `Comfort kit contents and how they're used (staff sheet)

1 Morphine concentrate 20 mg/mL, 15 mL. For pain or air hunger. 0.25 mL under the tongue every 2-4 h. Not if kidneys have failed: swap for hydromorphone.
2 Lorazepam 2 mg/mL or 0.5 tablets. Restlessness. Elderly half.
3 Haloperidol 2 mg/mL. Nausea, seeing things. Never in Parkinson's or Lewy body; use quetiapine.
4 Atropine 1% eye drops, GIVEN BY MOUTH, 2 drops for rattle. Write it on the box in red.
5 Bisacodyl supp 10 mg. Day 3 without BM.
6 Acetaminophen supp 650
7 Prochlorperazine 10 tabs, 25 supp

Kit sits in the family's refrigerator in a sealed bag. They open only upon calling us. Teach: oral syringe, line, between cheek and gum, patient need not swallow.

Count at every visit with the family. Discrepancy: call the manager that hour.

When somebody dies at home: the nurse destroys everything with kitty litter, witness signs. We don't take home leftovers. The family does not owe us an apology for an untidy house.

Refills through Ridgeway Rx, 555-0147, cut-off 2 pm. Weekend courier Jethro.
Peds kits: separate list by weight, ask Dr. Lomax.`,
    ],
  ]),
  ...aboutNobody('wd-equipment-thread', [
    [
      'ultrasound-thread',
      'medium',
      `From: Katarina Voss
To: Imaging Leads
Subject: RE: RE: RE: FW: probe for the vascular room

OK. Ordering the linear 12-3 today, PO 88117, arrives Thursday. Please don't drop this one.

From: Desmond Yellowhair
Sent: Wed 2:41 PM
It wasn't dropped, it was run over. The carotid and AV fistula studies can go to room 2 until then, but the DVT add-ons from the ED are going to pile up at 4.

From: Katarina Voss
Sent: Wed 2:02 PM
Is the loaner from the vendor really not possible?

From: Gil Fontaine (vendor)
Sent: Wed 11:15 AM
Hi Katarina, loaner pool is empty till Monday. I can offer a refurbished L9 at $4,150, 90 day warranty, serial 7719-LX, or the new one at $9,800. The crystal on yours is cracked in 14 elements, not repairable, sorry.

From: Desmond Yellowhair
Sent: Wed 8:20 AM
Morning. Probe in vascular has a black stripe down the middle, looks like a clot in everybody. I've taken it out of service. Two leg studies repeated in room 2, both were normal without the stripe.

From: Helpdesk
Sent: Wed 8:21 AM
Ticket 55201 opened. Category: Imaging / hardware. Priority: patient care affected.`,
    ],
    [
      'bed-recall-thread',
      'medium',
      `Subject: recall, brake pedals on the 840 beds

>>>> All, class II recall. Brake can look locked and isn't. 212 beds hospital
>>>> wide, list by asset tag attached. Injury reported elsewhere: a fall
>>>> during transfer, hip fracture. None here. — Biomed (Anselm)

>>> How do we tell the bad ones? We're full, I can't pull 18 beds out of
>>> rehab on a Monday. — Winsome

>> Push sideways at the foot with brake on. If it drifts, tag it red. Until
>> fixed use the wheel chocks, we've bought 200, they're orange and ugly.
>> Two techs will do 20 a day, empty beds first. — Anselm

> Transport asks what about surgery? A bed that rolls with an epidural going
> in isn't funny. — Fitz

OR and L&D first then, tonight. ICU tomorrow. Psych has the platform type,
not affected. Rehab Wednesday, chocks on every bed in the meantime and
nobody stands up on the left side without a second person. I'll put up the
count on the board each evening. Thanks for not yelling.
Anselm

PS 840-1177 has a kitten sticker on it. It stays.`,
    ],
    [
      'glove-shortage-thread',
      'easy',
      `Re: Gloves

From: Supply Chain <supply@northhaven.example>
Date: Nov 5, 9:12 AM
Medium nitrile are allocated at 60% through the 30th. Large and small are fine. Please don't hoard, we can see the PAR counts.

Dental, Nov 5, 9:30: We use 14 boxes a day. Can we go to vinyl?
Supply: For exams yes, not with methacrylate or amalgam.

Oncology, Nov 5, 9:44: Chemo-rated only, double. ASTM D6978. You can't allocate those.
Supply: Understood, chemo gloves aren't in the allocation. Item 40771.

Kitchen, Nov 5, 10:01: we have 9 cases of medium. come get them, trade for aprons
Supply: Ezra's on his way with a cart.

Dialysis, Nov 5, 10:40: We change between every patient and machine touch, 60 people a day. Cutting us is how you get hepatitis B.
Supply: You're at 100%. Mislabeled, my error.

Endoscopy, Nov 5, 11:15: Found two cases behind the scope cabinet, expired 2023.
Supply: Do not use. Training lab wants them.

Infection Prevention, Nov 5, 1:00: A reminder, hand hygiene before AND after. Gloves not needed to push a wheelchair, take a blood pressure on intact skin, or hand out Jell-O. – Mercy Acheampong`,
    ],
  ]),
  ...aboutNobody('wd-blank-form', [
    [
      'new-patient-form',
      'easy',
      `NEW PATIENT INFORMATION (please print)

Last name ______________ First ______________ MI ___ Preferred ______________
Date of birth ___/___/______   Sex at birth ___   Gender ______   Pronouns ______
Address ____________________ City __________ ST __ ZIP _______
Home (___)___-____  Cell (___)___-____  OK to text? Y N
Email ____________________  SSN ___-__-____
Language ________ Interpreter? Y N
Emergency contact ______________ Relation ________ Phone ____________

INSURANCE  Company __________ ID __________ Group ________ Subscriber DOB ________

HISTORY (circle)
asthma   cancer: type ______   COPD   depression   diabetes 1 / 2   heart attack   hepatitis   high blood pressure   HIV   kidney   seizures   sleep apnea   stroke   thyroid   TB

SURGERIES / year ________________________________
MEDICINES with dose ________________________________
ALLERGIES and reaction ________________________________
FAMILY  mother ________ father ________ siblings ________
TOBACCO never / former / ___ packs    ALCOHOL ___ per week    OTHER ______
LAST  colonoscopy ____ mammogram ____ Pap ____ tetanus ____ flu ____
Are you pregnant? Y N    LMP ___

I authorize treatment and assignment of benefits.
Signature ____________________ Date ________
Office use: ht __ wt __ BP __/__ P __ T __   initials __`,
    ],
    [
      'handoff-template',
      'medium',
      `SHIFT REPORT TEMPLATE - erase or shred at end

RM ____  NAME __________  AGE __  CODE __  ISO __
ADMIT DX: ____________________  MD: __________
HX: HTN  DM  CAD  CHF  COPD  CKD  CVA  DEMENTIA  OTHER ______
ALLERGY: __________
NEURO  A&O x __   pupils __   CIWA __   sitter Y/N
RESP   RA / __ L   BiPAP   trach   lungs ______
CV     rhythm __   edema __   drips ________ @ ____
GI     diet ____   NPO for ____   LBM __   NG/PEG ____ @ __
GU     void / foley day __ / purewick / HD  M-W-F  T-Th-S
SKIN   Braden __   wound ________   turns q2
LINES  PIV __g ___   PICC   CVC   art   drain ____
MOBILITY  BR / BSC / x1 / x2 / lift     FALL: low high
GLUCOSE  AC HS / q6    ____ ____ ____ ____
LABS   Na __ K __ Cr __ Hgb __ WBC __ Mg __ trop __ INR __
TESTS TODAY ____________________
PRN given ____________ time ____
PLAN / D/C ____________________
FAMILY ____________ phone ____________

[ ] belongings  [ ] bed alarm  [ ] armband  [ ] white board
Rev 8/25, 5 South council (Oyinda, Trace, Maxine). Copies in drawer 2, please don't make your own version again, Trace.`,
    ],
    [
      'consent-template',
      'medium',
      `CONSENT FOR [PROCEDURE]

I, [PATIENT NAME], born [DOB], authorize Dr. [PHYSICIAN] and those assisting to perform: [PROCEDURE, SIDE].

My condition has been explained to me as: [DIAGNOSIS IN PLAIN WORDS, e.g. "a blockage in the bile duct"].

I understand the likely benefits: [BENEFITS].

I understand the risks, including bleeding, infection, reaction to medicine, pancreatitis ([RATE]%), perforation, stroke, heart attack, death, and: [SPECIFIC RISKS].

Other choices are: [ALTERNATIVES], including doing nothing, which may lead to [CONSEQUENCE].

Blood: [ ] I accept  [ ] I refuse red cells / plasma / platelets / albumin.

Students and vendors: [ ] may be present  [ ] may not. A pelvic, rectal or prostate exam under anesthesia for teaching needs a separate signature.

Sedation: [TYPE]. Last ate: [TIME].

Tissue may be examined and disposed of; it will not be sold.

Do-not-resuscitate: [ ] suspended for the procedure [ ] kept [ ] n/a

Signed [PATIENT OR REPRESENTATIVE]    Relation [ ]    Date/time [ ]
Witness [ ]   Interpreter ID [ ]
Physician: I've discussed the above. [SIGNATURE]

Template owner: Legal. Do not edit bracketed fields. Version 11, replaces 10 (June).`,
    ],
  ]),
  ...aboutNobody('wd-vcards', [
    [
      'provider-vcards',
      'easy',
      `BEGIN:VCARD
VERSION:3.0
N:Olatunji;Folarin;;Dr.;MD
FN:Dr. Folarin Olatunji
ORG:Coastal Nephrology Associates
TITLE:Nephrologist, transplant and dialysis
TEL;TYPE=WORK,VOICE:(843) 555-0110
TEL;TYPE=WORK,FAX:(843) 555-0111
ADR;TYPE=WORK:;;77 Harbor View Rd Ste 2;Charleston;SC;29412;USA
EMAIL:folatunji@coastalneph.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Marchbanks;Ginny;;;RN, CDCES
FN:Ginny Marchbanks
ORG:Coastal Endocrine
TITLE:Diabetes educator, pumps and CGM
TEL;TYPE=CELL:(843) 555-0126
EMAIL:ginny.m@coastalendo.example
NOTE:Takes the hard insulin starts. Best on Tuesdays
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Xayavong;Kham;;;PharmD
FN:Kham Xayavong
ORG:Lowcountry Specialty Pharmacy
TITLE:Hepatitis C / HIV / biologics
TEL;TYPE=WORK:(843) 555-0152
URL:https://lowcountryrx.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Petrocelli;Dom
FN:Dom Petrocelli
ORG:O2 & Sleep Supply
TITLE:CPAP, oxygen, wheelchairs - delivery
TEL;TYPE=CELL:(843) 555-0164
NOTE:will come after five
END:VCARD`,
    ],
    [
      'staff-directory',
      'medium',
      `Employee phone list, Cancer Center (internal, rev Nov)

Abernathy, Jo	front desk	2001
Aguilar, Dr. Tomás	breast	2110	pager 311
Bui, Kim	infusion charge	2044
Castle, Rev. Dean	chaplain	2090
Dragonfly, Mary	navigator, lung + GI	2051
Ekwueme, Dr. Chidi	leukemia, BMT	2115	pager 318
Farrow, Pete	linear accelerator 1 & 2	2300
Gold, Hannah	genetics (BRCA, Lynch)	2062
Ho, Dr. Lawrence	rad onc	2120	pager 325
Ingersoll, Tess	dietitian	2070
Jaramillo, Beatriz	financial counselor, drug assistance	2077
Kowal, Dr. Zofia	head & neck, thyroid	2118
Lightfoot, Sam	oral chemo pharmacist	2033
Mehta, Ritu	trials	2088
North, Wendy	port & PICC	2045
Osman, Dr. Khadija	palliative	2125	pager 330
Price, Dot	wigs, lymphedema sleeves, Thursday	2099
Quick, Al	social work	2080
Summers, June	survivorship	2083
Toledo, Ray	security	1999
Vang, Pahoua	interpreter Hmong	4444
Zuniga, Dr. Pilar	gyn onc	2112	pager 312

Down: fax 2019. Chemo spill 5555. Emergency home numbers are with Jo in the sealed envelope.`,
    ],
    [
      'volunteer-roster',
      'medium',
      `Hospital volunteers, November hours and places
Name, start, place, hours, badge returned
Alder Whitney, 2019, gift shop, 22, -
Bautista Corazon, 2021, NICU cuddler, 18, -
Cobb Henry, 2008, surgery waiting desk, 31, -
DeWitt Rose, 2023, chemo cart (tea and blankets), 12, -
Eto Haruki, 2025, ED greeter, 9, -
Fuentes Marisela, 2022, Spanish reading hour peds, 10, -
Garner Lyle, 2015, golf cart, 40, -
Hsu Angela, 2024, therapy dog Biscuit, 6, -
Idowu Simeon, 2020, stroke club, 8, -
Juneau Clare, 2017, hospice vigil, 14, -
King Trudy, 2011, mail, 26, yes
Lam Peter, 2025, wheelchair, 11, -
Requirements: TB test, flu shot by the 15th, HIPAA quiz, no perfume on oncology.
New places wanted: dialysis (card games), rehab garden, no-one-dies-alone list.
Luncheon Dec 5 noon, tell Maureen vegetarian or ham. Parking stickers are green this year. T-shirts: S M L XL, XXL on backorder until January.`,
    ],
  ]),
  ...aboutNobody('wd-conference-programme', [
    [
      'nephrology-days',
      'easy',
      `RENAL DAYS MIDWEST - PROGRAM, SATURDAY

7:00  Breakfast, exhibits (25 booths)
8:00  Welcome — Theodora Lykos, MD
8:10  Keynote: Xenotransplant, one year on — Kwesi Boadu, MD, PhD
9:00  SESSION A. GLOMERULUS (Ballroom 1)
      IgA: sparsentan, iptacopan, sibeprenlimab — Hyacinth Lo
      Lupus nephritis in pregnancy — Rebecca Standing Elk
      Debate: rebiopsy everybody? — Pro: M. Ostrowski. Con: J. Baptiste
9:00  SESSION B. DIALYSIS (Ballroom 2)
      Incremental HD — Yusra Qureshi
      The fistula that won't mature — Dale Hickok
      Heat waves and missed treatments — Luz Arriaga
10:30 Coffee, posters P1-P44
11:00 Stump the professors: three anonymous cases (audience votes)
12:00 Lunch: "Potassium, a love story" (sponsored; no CME)
1:15  Workshops: urine microscopy (bring 2 slides), POCUS for volume, home PD setup, transplant labs
3:00  Fellow jeopardy
4:00  Late breakers
5:00  Adjourn. 5K for the Kidney, 5:30, lobby

Poster set up Fri 4 pm. Photographs of slides OK except where marked. Presenters must remove names, dates and MRNs from images. Nursing contact hours 6.5. Info desk: Gladys.`,
    ],
    [
      'grand-rounds-series',
      'medium',
      `Grand Rounds, winter. Wednesdays 12-1, Auditorium A and Zoom (link from Odette)

Dec 3   Long QT in the young: from Jervell to genome. Dr. Siobhan Mulcahy
Dec 10  Diabetes technology for people who hate technology. Dr. Arun Pillai with Marcy Bloom, CDCES
Dec 17  M&M (department only, no recording; cases are presented without identifiers)
Dec 24, 31 none
Jan 7   Bell, Parkinson, Graves, Crohn: who they were and if we should still say so. Dr. Edmund Tate, historian
Jan 14  Syphilis is back. Dr. Yolanda Crow Dog, State Health
Jan 21  The James Whitcomb Lecture: Fever. Visiting professor Dr. Chiamaka Nwafor
Jan 28  CPC. Discussant: Dr. Lin. A man in his forties with eosinophils and a cough
Feb 4   Residents' research: 6 x 8 min
Feb 11  GLP-1s beyond weight: kidney, liver, sleep apnea, drink. Dr. Noor Aziz
Feb 18  Moral injury. Chaplain Ruth Ann Beasley & Dr. Tom Lake
Feb 25  What patients taught me in fifty years. Dr. Abe Sonnenfeld

Lunch for the first 60. Credit code on last slide, text within 24 h. Cases for CPC go to the chief residents: delete names, dates, and the weird tattoos.`,
    ],
  ]),
  ...aboutNobody('wd-web-page', [
    [
      'condition-page',
      'easy',
      `Home > Health Library > Atrial fibrillation

Atrial fibrillation (AFib)
Medically reviewed by Leopold Ansah, MD, and Christy Tran, PharmD

What is it?
A quivering, irregular beat of the upper chambers. About 6 million Americans have it.

Symptoms
• Fluttering, thumping
• Tiredness
• Short of breath on the stairs
• Dizziness
• Often none

Causes
High blood pressure, valve disease, sleep apnea, thyroid, alcohol ("holiday heart"), surgery, age

How it's diagnosed
ECG, a patch for 14 days, a watch, an echo, blood tests (TSH, potassium)

Treatment
1. Prevent stroke: apixaban, rivaroxaban, warfarin, or a plug in the left atrial appendage
2. Rate: metoprolol, diltiazem
3. Rhythm: cardioversion, flecainide, amiodarone, ablation
4. Lifestyle: lose 10%, treat apnea, drink less

When to call 911
Face droop, arm weakness, trouble speaking, chest pain, fainting

Find a doctor
Electrophysiology at four locations. Dr. Ansah sees new patients Monday in Eastgate. 555-0181

Related: Warfarin diet | Pacemakers | Sleep study at home

© 2025 Summit Valley Health. This page doesn't replace the advice of your clinician.`,
    ],
    [
      'clinic-about-page',
      'medium',
      `Meet the team at Juniper Women's Health

Dr. Marguerite Solano grew up on a pecan farm outside Las Cruces and has delivered, by her count, 4,100 babies. Her interests are endometriosis, robotic surgery and pelvic pain that nobody has believed.

Dr. Ifeoma Grant sees high-risk pregnancy: twins, diabetes, lupus, preeclampsia, previous loss. She plays the cello badly.

Wren Talbot, CNM, leads our water birth program and group prenatal visits.

Linh Dao, WHNP, does gynecology for teens, IUDs (yes, we numb), and menopause. Speaks Vietnamese.

Pat Okonski, our lactation consultant, answers texts until 10 pm.

What people say about us
"They ran late and I forgave them." ★★★★★
"Listened for forty minutes." ★★★★★
"Parking." ★★

Services: annual exam, Pap and HPV, contraception, colposcopy, LEEP, fibroids, PCOS, infertility first steps, 3D ultrasound, genetic carrier screening, incontinence, hormone therapy.

New patients: fill in the packet, bring your card and old records, come fifteen minutes early. Cancellations under 24 h: $40.

2210 Mesa Grande Blvd, Suite 300. M-Th 8-5, F 8-noon. (575) 555-0144. After hours the midwife on call will ring back. We take Medicaid. Perinatal hotline 1-833-852-6262.`,
    ],
  ]),
  ...aboutNobody('wd-article', [
    [
      'eponyms-column',
      'hard',
      `Down the ward in other people's shoes: a column

On any morning's rounds you'll meet Parkinson in bed four, Crohn in bed six and, behind the curtain, Addison, bronzed and thirsty for salt. None of them is ill. They're dead, mostly, and were doctors, mostly, and their reward is to be muttered at forever by people who are looking for a pen.

James Parkinson never used the word disease of himself; he wrote of the shaking palsy. Burrill Crohn came first of three authors by the alphabet, and Ginzburg and Oppenheimer have had to be content with that. Thomas Addison, shy, fell in his last depression from a wall at Brighton. Virginia Apgar scored babies on the back of a cafeteria tray card. Lou Gehrig is the exception; he hit .340 and then could not tie his shoes.

Patients, too, have lent their names, Christmas for one, a boy of five whose blood would not clot and whose factor is the ninth. And Henrietta Lacks, who lent nothing, from whom it was taken.

Should we stop? Names hide mechanisms. Wegener and Reiter we've dropped for cause. Yet "granulomatosis with polyangiitis" was never learned by anyone in a night. I say keep Hodgkin. He was kind, and refused to be paid by the poor.

Dr. P. Sallow practices in Maine. Letters to the editor, 300 words.`,
    ],
    [
      'op-ed-burnout',
      'medium',
      `Opinion | I'm a night pharmacist, and the phone is the problem
By Thelonious Marsh

Between 11 p.m. and 7 a.m. I verify some 600 orders by myself: heparin, insulin, vancomycin, chemo that somebody forgot to sign by day. In the same eight hours the phone rings 140 times. I know because I bought a clicker.

Sixty calls are "where is my drug?" It's in the tube. Thirty are "can I run these together?" Zosyn and vancomycin, depends; bicarb and calcium, no. Ten are the ED's children: how many milligrams for fourteen kilos. Those I'd answer in my sleep, and I'm glad to, since those are the ones in which a decimal point weighs more than a child.

A study of 36 hospitals found error rates 12 percent higher after each interruption. We would not telephone a pilot on landing to ask where his hat was.

So here is a proposal. A second technician, at $21 an hour, from midnight to four. A compatibility chart on the med room wall. A line that only the ED, the ICU and the code team have.

My director, Agnieszka, says next budget. She has said this three times, kindly. Last Tuesday a nurse brought me soup. I cried into the hood, which is a contamination event, and I reported myself.

Mr. Marsh has worked nights in Ohio for 19 years.`,
    ],
  ]),
  ...aboutNobody('wd-test-plan', [
    [
      'portal-uat',
      'medium',
      `UAT PLAN - patient portal 7.2     Env: STAGING ONLY (synthetic people)
Testers: Rukmini, Deshawn, Old Pete

TC-01 Login as zzTest,Alice / pw in vault. Expect home page, "Hello Alice"
TC-02 Results: potassium 6.9 shows red and "Call us". Not released before 0 h? see rule 14
TC-03 Proxy: zzTest,Parent sees child 11, can't see child 14 contraception note
TC-04 Message to nurse w attachment 9 MB -> error text, no crash
TC-05 Schedule: mammogram self-book blocked when reason = lump, routes to nurse line
TC-06 Refill: oxycodone hidden; lisinopril shown; insulin pens qty 5 boxes
TC-07 Merge: zzTest,Bob (DOB 01/01/1901) and zzTest,Robert same DOB. Expect one allergy list
TC-08 Name with apostrophe, hyphen, one letter: zzO'Test, zzTest-Test, Q
TC-09 Deceased flag set at 14:00 -> no reminders after 14:05
TC-10 Spanish, Somali RTL? (Somali is LTR, Arabic RTL - fix the script)
TC-11 Screen reader, A1c graph has table
TC-12 Bill: $0.00 doesn't send to collections (it did in 7.1!)
TC-13 Sepsis survey not sent to hospice

Exit: no sev 1, two sev 2 at most. Sign: product (Halle), clinical (Dr. Vance), security.
Reset data nightly 0300. Never paste a real chart in a ticket. Yes, Pete.`,
    ],
    [
      'device-verification',
      'hard',
      `Verification protocol VP-0093: glucose meter Lark 2, usability, summative

Participants: 15 adults with type 1, 15 with type 2 on insulin, 15 caregivers; codes L01-L45 issued at the door, no names taken down.

Scenario 1. "It is 3 a.m. You woke up sweaty." Participant tests control solution marked LOW (42 mg/dL). Critical task: reads "LOW - treat now", picks juice, not insulin.
Scenario 2. Expired strip. Meter shows E-4. Task: new vial.
Scenario 3. "Your grandson, Teddy, age 6, has had his shot and won't eat." Caregiver group only. Task: profile change to child, target range.
Scenario 4. Wet hands, sugar on finger. Wash, retest.
Scenario 5. Sync to phone; alarm to a second contact ("Mom").
Scenario 6. Hematocrit warning, dialysis text, page 19.

Observers: Marit, J.D., Folasade. Score: success, success with difficulty, close call, use error. Root cause interview after each. No help is given.

Acceptance: no use error that leads to severe hypoglycemia or DKA. Any close call in S1 to risk board.

Equipment: 6 meters SN LK2-0001 to 0006, control solutions L/M/H lot 25-118, juice.
Facility: Suite 12, mirrors cleaned. Honorarium $125 by gift card, given by the receptionist. Deviation log attached.`,
    ],
  ]),
];
