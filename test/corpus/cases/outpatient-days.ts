import { aboutNobody, aboutPatients } from './case.ts';

/** Texts from outpatient life (dental, eye, rehab, counselling, pharmacy, home care, payers), by an author who has not seen the detector. */
export const outpatientDays = [
  ...aboutPatients('od-dental-notes', [
    [
      'crown-19',
      'easy',
      `Pt: «name:Delphine Arceneaux» DOB «date:04/17/1971»
Tx: #19 PFM crown prep, 2 carp lido 1:100k epi, IANB L. Temp cemented w/ TempBond. Shade A3.
Med hx: HTN, on losartan. BP 148/92, re-took 10 min later 138/86.
NV: seat crown 2 wks.`,
    ],
    [
      'op-three',
      'hard',
      `heads up the gagger in op 3 is «name:Bao», needs nitrous again for the lower impressions and last time he got sick on the chair`,
    ],
    [
      'ext-clearance',
      'medium',
      `Need med clearance before we pull 30 and 31 on «name:Mr. Whitehorse», he's on Xarelto for afib and had a stent «date:June 3»`,
    ],
    [
      'perio-letter',
      'medium',
      `Dear Dr. Okpara,

Thank you for sending us «name:Lourdes Villacorta». Full-mouth probing shows generalized Stage III Grade B periodontitis with 6-7 mm pockets in the posterior sextants, mobility I on #14. We plan four quads of SRP beginning «date:March 9» and will re-evaluate at six weeks. Her last A1c was 8.1, so please reinforce glucose control at your next recall.

Sincerely,
Hal Brandt DDS, Periodontics`,
    ],
    [
      'recall-list-line',
      'easy',
      `«name:Szymanski, Teodor»	«phone:(414) 555-0138»	6 mo prophy overdue	premed amox 2g (TKR)	2 LM, no answer`,
    ],
    [
      'sedation-kid',
      'hard',
      `so the 4 yo twins, «name:Kai» does fine w/ just the movie but «name:Leilani» has to have the oral midaz, 2 SSCs and a pulpotomy on hers`,
    ],
    [
      'tmj-emoji',
      'hard',
      `can someone move grace kim... jk i mean can someone move «name:young grace» (the mom is also grace) her splint isn't back from the lab and her jaw is locked again`,
    ],
    [
      'denture-sore',
      'medium',
      `WALK IN 2PM «name:HORTENSE BIGGS» AGE «age:93». SORE SPOT LOWER L UNDER FLANGE, DENTURE 3 WKS OLD. ADJUSTED, PIP PASTE X2. DTR «name:LUANN» WILL CALL IF STILL SORE.`,
    ],
    [
      'implant-fail',
      'medium',
      `Implant log 2: site #8, placed «date:2/11/25», lot «device:NB-4471902», patient «name:Rashad El-Amin». Mobile at uncovering, removed, socket curetted, collagen plug. Smoker 1 ppd. Warranty claim to vendor pending.`,
    ],
    [
      'ortho-debond',
      'easy',
      `«name:Priya Raghunathan» deband today, retainers delivered U/L, mild decalc on 7 and 10, fluoride varnish. Mom «name:Meenakshi» asked about whitening, told wait 6 mo. Chart «mrn:D-20418»`,
    ],
  ]),
  ...aboutPatients('od-optometry', [
    [
      'rx-line',
      'easy',
      `«name:Winston Achebe» OD -3.25 -0.75 x 178 OS -2.75 -1.00 x 004 add +1.75 PD 63 — early NS OU, IOP 17/18`,
    ],
    [
      'pressure-drop',
      'medium',
      `IOPs on «name:Mrs. Tchaikowsky» down to 14/15 on latanoprost qhs, last time («date:8/22») she was 27/25 off drops. HVF reliable, inferior arcuate OS stable.`,
    ],
    [
      'contact-pickup',
      'hard',
      `the dailies torics that came in without a label are «name:Faalogo»'s, she's the keratoconus in the left eye, can u text her «phone:808-555-0177»`,
    ],
    [
      'flashes',
      'medium',
      `Phone note 11:42. «name:Jerzy Kowalczyk» called, new floaters + curtain inferior nasal OD since last night. High myope. Told come NOW, Dr. Pham will dilate. Wife «name:Halina» driving.`,
    ],
    [
      'school-screening-fail',
      'medium',
      `Hi team, «name:Nizhoni» (2nd grade, mom is «name:Carla Begay») failed distance 20/80 both eyes at school. Cyclo refraction +5.50 OU with an accommodative ET. Full plus rx given, patch later if needed.`,
    ],
    [
      'diabetic-pcp-letter',
      'easy',
      `RE: «name:Armando Quintanilla», DOB «date:12/02/1959»
Date of dilated exam: «date:09/30/2025»
Findings: moderate NPDR OD, mild NPDR OS, no DME on OCT.
Plan: return 6 months; A1c target discussed.
cc: PCP Dr. L. Vandermeer`,
    ],
    [
      'lost-frames',
      'hard',
      `summer lost her glasses AGAIN. «name:Summer Dietz», not the season lol. she's the amblyopia kid so please rush the polycarb`,
    ],
    [
      'plaquenil',
      'medium',
      `10-2 and OCT mac for HCQ screening: «name:Yolanda P.», 9 yrs on Plaquenil 400 for lupus, 61 kg. Fields clean, FAF clean. Yearly.`,
    ],
    [
      'lv-eval',
      'medium',
      `LOW VISION EVAL – «name:Eustace Merriweather», «age:91», «address:227 Pinecrest Ln, Yazoo City 39194»
BCVA 20/200 OD, CF 3 ft OS (geographic atrophy OU)
Goal: read mail, see the stove dials
Trial: 5x stand mag w/ LED – reads 1M slowly
DME order: CCTV 22"; O&M referral made`,
    ],
    [
      'stye',
      'hard',
      `Is «name:will» still doing the warm compresses? If the chalazion isnt down by the time you two come back from the lake I'd have Dr Stroud inject it`,
    ],
  ]),
  ...aboutPatients('od-rehab-visits', [
    [
      'acl-wk6',
      'easy',
      `«name:Tyrese Goodwin», R ACLR w/ BPTB graft, DOS «date:08/14/2025», visit 9 of 24. AROM 0-118. Quad lag none. SLS 20 sec. Start leg press 60 lb, cont NMES 10/50.`,
    ],
    [
      'hand-therapy',
      'medium',
      `OT hand: «name:Ines Monteverde» zone II flexor repair IF/MF, 4 wks out, blocked PIP 45/50, place and hold ok. Orthosis remolded. She's a violinist and v anxious re scar.`,
    ],
    [
      'no-show-third',
      'hard',
      `3rd no show for «name:Lamar», same excuse (the bus). dc him from vestibular if he misses thursday`,
    ],
    [
      'plan-of-care',
      'medium',
      `PLAN OF CARE / CERTIFICATION
Patient: «name:Ruthanne Oyelaran»   MBI «health-plan:1EG4-TE5-MK72»
Dx: M17.11 unilateral primary OA R knee; Z96.651
SOC «date:10/06/2025»; cert through «date:01/03/2026»
Freq: 2x/wk x 8 wk
STG: TUG < 14 s; flexion 105 in 3 wk
LTG: stairs reciprocal w/ one rail; return to choir (standing 45 min)
PT: J. Castellanos, DPT #PT29914`,
    ],
    [
      'lymph',
      'hard',
      `wrapped «name:Auntie Sefina» myself today since Dana's out, leg is down 3 cm at the calf, she hates the foam`,
    ],
    [
      'eval-dictated',
      'medium',
      `Okay this is an eval on, uh, «name:Bronislaw Pietrowski», that's P-I-E-T, seventy-four, lumbar stenosis, neurogenic claudication at about two hundred feet, leans on the cart at Costco. Negative straight leg raise. Flexion bias program. Goals walk the dog two blocks.`,
    ],
    [
      'peds-torticollis',
      'medium',
      `«name:Baby Xiong» (4 mo, firstborn of «name:Mai Nhia») R torticollis w/ L plagio, cervical rot L 60 R 85, tummy time 10 min max. HEP: football carry. Helmet consult if CVA >10mm at 5 mo`,
    ],
    [
      'wheelchair',
      'easy',
      `Seating clinic «date:11/4»: «name:Darnell Fitch», C6 ASIA B, new power chair Permobil M3 serial «device:PM3-882047X». Roho cushion 10x10, redness L IT resolved. Training done with wife «name:Keisha».`,
    ],
    [
      'pelvic-floor',
      'hard',
      `FYI for sub: 10:15 is «name:Joy», 8 wks postpartum, 3rd degree tear, very private, don't announce "pelvic" in the lobby please`,
    ],
    [
      'gym-table',
      'medium',
      `8:00	«name:Okonjo, B.»	TKA L POD 12	bike, quad sets
8:45	«name:Rask, Ingrid»	RTC repair	pulleys PROM only
9:30	«name:Dela Cruz, J»	LBP	McKenzie ext`,
    ],
  ]),
  ...aboutPatients('od-speech-notes', [
    [
      'artic-kid',
      'easy',
      `SLP daily: «name:Maximiliano Ocampo», 5;3. /k/ initial words 70% w/ min cues, fronting persists in clusters. Mom «name:Rocio» present. HW: "car" book.`,
    ],
    [
      'mbs-result',
      'medium',
      `MBSS «date:Oct 21» for «name:Mr. Leopold Vance» – silent aspiration thin liquids by cup, PAS 8; cleared w/ chin tuck on nectar. Rec IDDSI 2, meds in puree.`,
    ],
    [
      'stutter',
      'hard',
      `«name:theo» blocked the whole time on his own name today poor guy, we did voluntary stuttering and he ordered his own boba afterwards!!`,
    ],
    [
      'aphasia',
      'medium',
      `Hi «name:Mrs. Adeyemi», it was nice meeting «name:Babatunde» on «date:Wednesday, November 5». His stroke left him with trouble finding words more than understanding them. Attached is the picture book; let him point first, then name. Don't finish his sentences. See you both next week! — Carol, CCC-SLP`,
    ],
    [
      'aac-order',
      'easy',
      `SGD request: «name:Kiyaan Mistry», DOB «date:01/29/2018», Medicaid «health-plan:ZZ9040117», dx F84.0 + childhood apraxia. Device: NovaChat 8, keyguard 5x9. Trial 4 wks 83% requests independent.`,
    ],
    [
      'voice',
      'hard',
      `she's the cantor w/ the nodules right? «name:Shoshana L.» — SOVT straw 3x/day and NO whisper, tell the synagogue she's out until we rescope`,
    ],
    [
      'ep-transfer',
      'medium',
      `Transferring my Thursday 4pm to you.
«name:Ewa» — 9 yo, bilateral CIs (L ear reimplanted), Polish at home
works on: auditory closure, past tense -ed, self-advocacy
loves axolotls, hates the sand timer
grandma «name:Bożena» brings her, needs Polish handouts`,
    ],
    [
      'tongue-tie',
      'medium',
      `«name:Jaylen M», 3 wk, s/p frenotomy w/ Dr Sadeghi, latch painful still, bottle w/ Haberman 45 ml in 20 min, wt up 30g/d. Recheck suck Fri`,
    ],
    [
      'memory-strat',
      'medium',
      `COG TX NOTE. «name:GARY LINDQVIST» mTBI (SNOWMOBILE). MISSED 2 APPTS BC FORGOT. SET UP PHONE ALARMS + NOTEBOOK. RBANS DELAYED MEM 71. RTW PART TIME MAYBE DEC.`,
    ],
    [
      'iep-minutes',
      'hard',
      `IEP recap: Team agreed «name:Amara» drops from 60 to 30 min/wk pull-out, fluency goals met. Dad «name:Chidi» wants social pragmatics kept given the autism eval.`,
    ],
  ]),
  ...aboutPatients('od-counselling', [
    [
      'progress-dap',
      'medium',
      `D: Cl «name:Marisol» reports 3 panic attacks since last session, one on the Dan Ryan. Sleep 4-5 h. Denies SI/HI.
A: GAD w/ panic, some avoidance of driving; PHQ-9 11.
P: interoceptive exposure, continue sertraline 75 per Dr. Engel. RTC 1 wk.`,
    ],
    [
      'couples',
      'hard',
      `saw «name:Dov» and «name:Tirzah» tonight, he relapsed in august and she only found out from the bank, we're doing 2x a week for now`,
    ],
    [
      'safety-plan',
      'easy',
      `SAFETY PLAN – «name:Nakita Yellowhair», DOB «date:07/08/2004»
1 Warning signs: not answering texts, giving things away
2 Coping: beading, run w/ dog
3 People: aunt «name:Verna» «phone:928-555-0142»
4 988 / mobile crisis
5 Means: brother «name:Lyle» holds the gun safe key`,
    ],
    [
      'intake-voicemail',
      'hard',
      `a «name:Hassan something» left a vm, wants somebody arabic speaking, lost his dad & cant eat, callback «phone:313 555 0190» after 5`,
    ],
    [
      'discharge-iop',
      'medium',
      `IOP D/C summary: «name:Colleen Brannigan» completed 18/24 groups, AUD severe, sober date «date:9/1», naltrexone 50. Sponsor in place. Aftercare Tues with B. Ostrow LCSW.`,
    ],
    [
      'teen-play',
      'medium',
      `Not sure I handled it well. «name:Jun-ho» (15) showed me new cuts on his thigh, superficial, says mom doesn't know. I told him I have to call «name:Mrs. Baek» today and he walked out. Can we consult at 3?`,
    ],
    [
      'court-mandated',
      'medium',
      `Per your request, «name:Deshawn Petty» (case «account:24-CR-01189») has attended 9 of 12 anger management sessions and his UDS have been negative except THC on «date:5/17».`,
    ],
    [
      'adhd-stim',
      'hard',
      `rose is doing so much better on the vyvanse!! her words: "my brain has one tab open." — «name:Rose T»'s check in, copy to Dr. Mallory pls`,
    ],
    [
      'telepsych-handoff',
      'medium',
      `Handing off 4 for my leave:
- «name:Abimbola O.» bipolar II, Li level due, 0.7 last
- «name:P. Nakagawa» OCD, on wk 6 ERP, checking the stove
- «name:Trent Sibley» PTSD (OEF), nightmares, prazosin 4
- «name:Miss Georgette» grief, just listen`,
    ],
    [
      'group-roster',
      'easy',
      `DBT group «date:Mon 11/17»: «name:Vanessa Huang» present, diary card done; «name:Bridget Sosa» absent (ED again for cutting); «name:Mika Laaksonen» late, tearful, skills used: TIP`,
    ],
  ]),
  ...aboutPatients('od-derm-clinic', [
    [
      'path-callback',
      'easy',
      `Path back on «name:Gunnar Thorvaldsen» — L temple shave = nodular BCC. Needs Mohs w/ Dr. Iyengar. Ph «phone:218-555-0119»`,
    ],
    [
      'accutane',
      'medium',
      `iPLEDGE: «name:Paloma Reyes-Whitt» month 3, 40 mg bid, hcg neg «date:10/29», TG 212 up from 140, lips bad. REMS id «account:8840213377». confirm her before the window closes`,
    ],
    [
      'mole-photo',
      'hard',
      `that mole pic in the shared inbox is «name:Gus»'s back, the one by the bra line scar... no sorry his wife «name:Pilar»'s back, his is the ear`,
    ],
    [
      'tbse',
      'medium',
      `TBSE, «name:Bridie O'Malley-Kerr», 55F, hx MM in situ R calf 2019. Skin type I. 7 mm asym brown macule R scapula -> saucerized. Two AKs nose LN2. RTC 6 mo.`,
    ],
    [
      'biologic-copay',
      'medium',
      `«name:Mr. Tuan Ngo» can't afford the Skyrizi copay ($640). BSA 18%, failed MTX and Otezla. Can we sample him one while the card processes? He drives up from «address:Biloxi»`,
    ],
    [
      'eczema-kid',
      'hard',
      `bleach baths are working!!! «name:Nkechi» slept thru, only 2 patches behind the knees — mom`,
    ],
    [
      'mohs-log',
      'medium',
      `Mohs case	stages	site	closure
«name:R. Abernathy»	2	nasal ala R	bilobed
«name:Sung, Hye-jin»	1	L preauricular	linear
«name:Pruitt»	4	scalp vertex	FTSG`,
    ],
    [
      'hs-flare',
      'medium',
      `Seen as add-on. «name:Monique Trudeau» HS Hurley II flare L axilla, I&D declined, ILK 10 mg/cc x 2, doxy 100 bid, Humira wk 9. FMLA form left w/ front.`,
    ],
    [
      'wart-dictation',
      'hard',
      `Next chart is long, that's his name, «name:long», first name «name:peter», plantar wart left heel third cryo today ten second freeze times two come back four weeks period`,
    ],
    [
      'patch-test',
      'easy',
      `Patch test read 96 h «name:Anneliese Hofer» (MRN «mrn:0077215»): 2+ nickel, 1+ MI/MCI, ?+ fragrance mix. Hairdresser. Handout + ACDS code given.`,
    ],
  ]),
];
