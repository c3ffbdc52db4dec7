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
      `can someone move «name:young grace» (the mom is also «name:grace») her splint isn't back from the lab and her jaw is locked again`,
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
      `«name:summer» lost her glasses AGAIN. «name:Summer Dietz», not the season lol. she's the amblyopia kid so please rush the polycarb`,
    ],
    [
      'plaquenil',
      'hard',
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
      'hard',
      `OT hand: «name:Ines Monteverde» zone II flexor repair IF/MF, 4 wks out, blocked PIP 45/50, place and hold ok. Orthosis remolded. She's a violinist and v anxious re scar.`,
    ],
    [
      'no-show-third',
      'hard',
      `3rd no show for «name:Lamar», same excuse (the bus). dc him from vestibular if he misses thursday`,
    ],
    [
      'plan-of-care',
      'easy',
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
      'easy',
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
      'hard',
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
      'hard',
      `Transferring my Thursday 4pm to you.
«name:Ewa» — 9 yo, bilateral CIs (L ear reimplanted), Polish at home
works on: auditory closure, past tense -ed, self-advocacy
loves axolotls, hates the sand timer
grandma «name:Bożena» brings her, needs Polish handouts`,
    ],
    [
      'tongue-tie',
      'hard',
      `«name:Jaylen M», 3 wk, s/p frenotomy w/ Dr Sadeghi, latch painful still, bottle w/ Haberman 45 ml in 20 min, wt up 30g/d. Recheck suck Fri`,
    ],
    [
      'memory-strat',
      'hard',
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
      'hard',
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
      'hard',
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
      `«name:rose» is doing so much better on the vyvanse!! her words: "my brain has one tab open." — «name:Rose T»'s check in, copy to Dr. Mallory pls`,
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
      'hard',
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
      'hard',
      `Mohs case	stages	site	closure
«name:R. Abernathy»	2	nasal ala R	bilobed
«name:Sung, Hye-jin»	1	L preauricular	linear
«name:Pruitt»	4	scalp vertex	FTSG`,
    ],
    [
      'hs-flare',
      'hard',
      `Seen as add-on. «name:Monique Trudeau» HS Hurley II flare L axilla, I&D declined, ILK 10 mg/cc x 2, doxy 100 bid, Humira wk 9. FMLA form left w/ front.`,
    ],
    [
      'wart-dictation',
      'hard',
      `Next chart is «name:long», that's his name, «name:long», first name «name:peter», plantar wart left heel third cryo today ten second freeze times two come back four weeks period`,
    ],
    [
      'patch-test',
      'easy',
      `Patch test read 96 h «name:Anneliese Hofer» (MRN «mrn:0077215»): 2+ nickel, 1+ MI/MCI, ?+ fragrance mix. Hairdresser. Handout + ACDS code given.`,
    ],
  ]),
  ...aboutNobody('od-dental-office', [
    [
      'crown-fee',
      'easy',
      `PFM crown #19 with build-up: UCR $1,420, PPO write-off $515, pt portion 50% after $50 deductible. Update the laminated sheet in op 2.`,
    ],
    [
      'premed-table',
      'medium',
      `Who needs premed before a prophy (print, tape inside cabinet)
Prosthetic valve – yes
Prior endocarditis – yes
Repaired CHD < 6 mo – yes
TKR / THR – not routinely, call the ortho if unsure
Adult dose amox 2 g PO 30-60 min before; PCN allergic: azithro 500 mg`,
    ],
    [
      'hygiene-rota',
      'hard',
      `Mon hygiene: Delphine col 1 (SRP heavy), Rashad col 2 recalls, Luann floats + sterilization. Tue: Delphine out, temp from Staffly. Nobody books nitrous with the temp please.`,
    ],
    [
      'lab-slip-blank',
      'easy',
      `LAB SLIP
Patient: ________________  Due: ____/____
Tooth #: ____  Shade: ____  Stump shade: ____
[ ] Zirconia  [ ] e.max  [ ] PFM  [ ] Full cast
Dr. signature ________________`,
    ],
    [
      'implant-recall',
      'medium',
      `Manufacturer notice: lots NB-4471880 through NB-4471950 of the 4.1 x 10 mm tapered implant may have an out-of-tolerance internal hex. Quarantine unopened stock. No reports of injury to date.`,
    ],
    [
      'le-fort',
      'hard',
      `Study group Thursday, Hortense's house, 7 pm: Le Fort I, Gillies approach, then Bennett angle vs. Bennett movement because somebody always mixes them up. Bring a dish.`,
    ],
    [
      'gag-tips',
      'easy',
      `Tips for a patient who gags on impressions: salt on the tongue tip, lift one leg, breathe through the nose, fast-set alginate, seat the posterior first. Or scan.`,
    ],
    [
      'perio-template',
      'easy',
      `Dear Dr. [REFERRING],
Thank you for sending us [PATIENT NAME]. Full-mouth probing shows [generalized/localized] Stage [I-IV] Grade [A-C] periodontitis. We plan [#] quads of SRP beginning [DATE] and will re-evaluate at six weeks.
Sincerely,
Hal Brandt DDS, Periodontics`,
    ],
    [
      'autoclave',
      'easy',
      `Spore test 11/03 passed, strip #20418, autoclave B. Next due 11/10. Initial the log!! — Teodor`,
    ],
    [
      'review-reply',
      'hard',
      `Five stars for Dr. Villacorta and her hygienist Bao! They explained everything and the chairs have heat. - posted on our staff appreciation wall by the building manager after the open house`,
    ],
  ]),
  ...aboutNobody('od-eye-shop', [
    [
      'frames-order',
      'easy',
      `Reorder: 6x Halcyon 52-18 tortoise, 4x Merrit 50-20 crystal, 2 kids' Pogo 44-16 in berry. Ship to 227 Pinecrest Ln, suite B. PO 30418.`,
    ],
    [
      'add-power-q',
      'medium',
      `If OD is -3.25 -0.75 x 178 and I transpose to plus cylinder form I get -4.00 +0.75 x 088, right? Studying for the ABO.`,
    ],
    [
      'iop-protocol',
      'medium',
      `Tech protocol: IOP > 25 by NCT, repeat with Goldmann. IOP > 35 or any pain/halos/mid-dilated pupil: doctor to the lane now. Do not dilate narrow angles (van Herick 1-2).`,
    ],
    [
      'lane-board',
      'hard',
      `Lane 1 Pham – glaucoma f/u's. Lane 2 Kowalczyk – CL checks. Lane 3 Dr. Begay dilated diabetics AM, low vision PM. Winston scribes for Pham.`,
    ],
    [
      'flash-script',
      'medium',
      `Triage script, caller reports flashes/floaters:
1. When did it start? (<72 h = today)
2. Curtain or shadow? (yes = now)
3. Myope, recent trauma, cataract surgery?
4. Eating/drinking - keep npo if curtain
Read the address of the retina service if after 4:30.`,
    ],
    [
      'snellen-history',
      'hard',
      `Herman Snellen published his optotypes in Utrecht in 1862; Monoyer hid his own name in the chart, read upward along the sides. Good trivia for the waiting room poster.`,
    ],
    [
      'cl-trial-return',
      'medium',
      `RMA 552018: returning 14 expired toric trials (-2.25 -1.25 x 090 and such), 3 boxes daily multifocals unopened. Credit to account ending 7731.`,
    ],
    [
      'hcq-guideline',
      'easy',
      `HCQ screening per AAO: dose ≤5 mg/kg real weight, baseline within first year, annual from year 5 (sooner w/ renal dz or tamoxifen). 10-2 and SD-OCT; 24-2 if Asian ancestry.`,
    ],
    [
      'vendor-demo',
      'medium',
      `From: Sales, Clarivue Imaging
To: office@lakestreeteye.example
Subj: widefield demo Wed 12/3

Hi Ingrid, looking forward to showing you and Dr. Stroud the ultra-widefield unit. We'll image two volunteers from your own staff if you're game; the images stay on your machine and get wiped before we leave. 20 min set-up, one outlet.

Best, Lyle`,
    ],
    [
      'summer-promo',
      'hard',
      `Summer is here — and Summer lost her glasses! (Our mascot the beagle.) Bring in last year's pair for 20% off polycarb sun lenses.`,
    ],
  ]),
  ...aboutNobody('od-rehab-protocols', [
    [
      'acl-phase',
      'easy',
      `ACLR BPTB protocol, phase II (wk 3-6): 0-120 ROM, NMES 10/50, no open chain 0-45, SLS when quad lag gone, wean crutches. MD clears jogging no earlier than wk 12.`,
    ],
    [
      'poc-blank',
      'easy',
      `PLAN OF CARE / CERTIFICATION
Patient: ____________   MBI: ____________
Dx: ______  SOC ___/___/___ ; cert through ___/___/___
Freq: __x/wk x __ wk
STG: ____________
LTG: ____________
PT signature / license #: ____________`,
    ],
    [
      'coverage-sched',
      'hard',
      `Dana's out so: Castellanos takes lymphedema 8-11, Sefina does hands, Goodwin (PTA) runs the gym and needs a PT on site for re-evals. Lamar is at the Elm St clinic Thursday.`,
    ],
    [
      'cpt-minutes',
      'easy',
      `8-minute rule cheat sheet
1 unit  8-22 min
2 units 23-37
3 units 38-52
4 units 53-67
97110 ther ex / 97140 manual / 97530 ther act / 97112 NMR; KX above threshold, CQ if PTA furnished`,
    ],
    [
      'vignette',
      'hard',
      `Case for journal club: a 74-year-old with neurogenic claudication at 200 ft, relief leaning on a shopping cart, negative SLR. Flexion bias vs. manual therapy plus BWSTT? Use the Whitman and Delitto papers.`,
    ],
    [
      'kessler-names',
      'hard',
      `Quiz: Lachman, McMurray, Thomas, Ober, Hawkins, Neer, Phalen, Finkelstein, Thompson. For each say joint, position, positive finding. Loser cleans the hydrocollator.`,
    ],
    [
      'equip-list',
      'easy',
      `Need: 2 Roho 10x10 patch kits, BTE grip bulb, therabands green/blue, 40 yd stockinette 3", sterile gauze for hand clinic, cuff weights (someone walked off with the 3 lb).`,
    ],
    [
      'choir-standing',
      'medium',
      `What is a reasonable functional goal after total knee replacement for people who sing in a choir and have to stand for forty five minutes? I want examples for a student inservice.`,
    ],
    [
      'race-volunteers',
      'hard',
      `Turkey Trot med tent: Ruthanne and Bronislaw on ice & ankle wraps, Priya w/ the AED, Tyrese at mile 4 on the bike. Blister kits are in the red tote. Parking pass 30418.`,
    ],
    [
      'fall-class',
      'easy',
      `Balance class starts Mon 12/1 at the Y: TUG and 30-s chair stand on day one, bring a water bottle and closed shoes. Ask your doctor first. $40 for 8 sessions.`,
    ],
  ]),
  ...aboutNobody('od-counselling-general', [
    [
      'safety-blank',
      'easy',
      `SAFETY PLAN (blank)
1 Warning signs: ______
2 Things I can do alone: ______
3 People I can call: ______ ph ______
4 988 / mobile crisis 24 h
5 Making the place safe: ______ holds the ______`,
    ],
    [
      'phq-score',
      'easy',
      `PHQ-9: 0-4 minimal, 5-9 mild, 10-14 moderate, 15-19 mod severe, 20+ severe. Item 9 > 0 -> Columbia. GAD-7 cutoffs 5/10/15.`,
    ],
    [
      'group-schedule',
      'hard',
      `IOP week of 11/17
Mon DBT – Huang
Tue aftercare – Ostrow LCSW
Wed relapse prevention – Brannigan
Thu family night – Sosa & Laaksonen
Fri art – Georgette (if the kiln works)`,
    ],
    [
      'mandated-howto',
      'hard',
      `When a 15 year old shows you superficial cuts, do you have to call a parent in Illinois? Our supervisor says minors 12+ can have 8 sessions without consent; where is that in the statute?`,
    ],
    [
      'ethics-vignette',
      'hard',
      `Ethics CE, item 6: A counselor's client, "Client A", has relapsed and asks that the partner, "Client B", seen in the same practice, not be told. Which ACA standard governs? Discuss in triads.`,
    ],
    [
      'novel-therapy',
      'hard',
      `In chapter four Dov finally tells Tirzah about the bank account, and the therapist, who until then has only asked about sleep, puts down her pen. I'm not sure the relapse subplot earns its place. — notes for my novel`,
    ],
    [
      'job-lcsw',
      'easy',
      `Hiring: LCSW or LPC, telehealth, trauma/EMDR a plus, caseload 22, sign-on $4k. Contact Marisol Engel, HR, 312-555-0122. EOE.`,
    ],
    [
      'naltrexone-faq',
      'medium',
      `Naltrexone FAQ for clients
• You do not need to be sober to start it for alcohol, but you do have to be 7-10 days off opioids.
• Nausea is common in week one; take with food.
• LFTs at baseline and at 3 months.
• The monthly shot is 380 mg in the gluteal muscle.
• Carry the wallet card.`,
    ],
    [
      'room-mail',
      'hard',
      `From: Trent
Subject: sound machines
Whoever borrowed the white noise machine from room 3 — you can hear every word in the hall. That's a HIPAA thing. I'm ordering four more. Also the kleenex.`,
    ],
    [
      'jung-letter',
      'hard',
      `Freud to Jung, spring 1909, complains of the "spook complex"; Anna O. (Bertha Pappenheim) had been Breuer's patient a generation before and went on to found a women's league. For the seminar handout.`,
    ],
  ]),
  ...aboutNobody('od-derm-general', [
    [
      'mohs-aur',
      'easy',
      `Mohs AUC: nodular BCC on area H is appropriate at any size. Area L <1 cm primary superficial in healthy = inappropriate. See app.`,
    ],
    [
      'ipledge-steps',
      'medium',
      `iPLEDGE flow for MAs: (1) two negative hCGs 30 d apart, (2) enter contraception x2, (3) confirm counseling, (4) comprehension quiz, (5) 7-day pick-up window counts the draw date as day 1. Window lapses = start over.`,
    ],
    [
      'cryo-dictation-train',
      'medium',
      `Dictation sample for the new scribe, no real visit: "plantar wart left heel third cryo today ten second freeze times two come back four weeks period"`,
    ],
    [
      'skyrizi-rep',
      'hard',
      `Lunch w/ Gunnar from AbbVie Tues - he's bringing the copay bridge forms and the Hurley staging posters. Paloma is vegan, Tuan hates cilantro so Thai is out.`,
    ],
    [
      'path-codes',
      'easy',
      `Path turn-around Oct
shave 3.1 d
punch 3.4 d
excision 4.9 d
IHC added 7.2 d
Two courier misses (10/14, 10/22). None lost.`,
    ],
    [
      'abcde',
      'easy',
      `ABCDE: asymmetry, border, colour, diameter >6 mm, evolving. Ugly duckling sign beats all of them. Poster to print A3.`,
    ],
    [
      'spitz-eponyms',
      'hard',
      `Named lesions for the resident game: Spitz, Reed, Sutton, Becker, Ota, Ito, Bowen, Paget, Merkel, Gorlin, Muir-Torre, Cowden. Match to gene or photo.`,
    ],
    [
      'eczema-handout',
      'medium',
      `BLEACH BATH
¼ cup plain 6% bleach in a half tub (20 gal)
Soak 10 min, neck down, not the face
Rinse, pat, then ointment within 3 min
Twice a week. Stop if it stings. Children always attended.`,
    ],
    [
      'sunscreen-test',
      'medium',
      `Consumer test: of 20 mineral SPF 50 sprays, 9 measured under 30 after 40 min in water. The zinc ones left the worst cast on Fitzpatrick V-VI volunteers.`,
    ],
    [
      'staff-laser',
      'hard',
      `laser cert expires for Monique 12/14 & Bridie 1/9, Anneliese is fine till 2027. no cert = no IPL days. fit the goggles again plz`,
    ],
  ]),
  ...aboutPatients('od-fertility', [
    [
      'stim-log',
      'easy',
      `«name:Oluwaseun Adebayo-Clarke» DOB «date:02/26/1989» stim day 8
E2 1,640  P4 0.6  LH 1.9
R: 18 17 16 15 14 11   L: 17 15 13
Lining 9.2 trilam
Gonal-F 225 -> 150, Menopur 75, cetrotide qam
RTC tomorrow 0700`,
    ],
    [
      'beta-call',
      'hard',
      `beta for «name:Trinh» is 14... she's at work till four so wait, call «name:Minh» first, he said he wants to be the one to tell her`,
    ],
    [
      'transfer-day',
      'medium',
      `FET «date:Friday 12/5» 11:15 «name:Katarzyna & Paul Wiśniewski», 1 euploid 5AA, PIO to continue, full bladder. Embryo straw ID «account:W-4471-03».`,
    ],
    [
      'sa-result',
      'medium',
      `Semen analysis, «name:Mr. Dominic Fa'asavalu», abst 3 d: vol 2.1, conc 4 M/mL, mot 22%, morph 1%. Repeat in 4 wks + FSH/T, refer to Dr. Lindell urology. Off the testosterone gel he got at the gym!`,
    ],
    [
      'donor-recip-email',
      'medium',
      `From: «name:Heather Lindgren-Osei» <«email:hlosei@mailnest.example»>
To: nurses@clinic
Subj: spotting??

Hi, 6w2d today, brown spotting since last night when I wipe, no cramps. I'm on the estrace 3x and the progesterone suppositories. Should I come in before the «date:12/11» scan? «name:Kofi» says I'm overthinking it.`,
    ],
    [
      'ivf-sheet',
      'medium',
      `pt	protocol	retrieval	mature	2PN	blast
«name:Nakamura, Y»	antagonist	«date:11/02»	11	9	4
«name:Bellweather, S»	flare	«date:11/02»	3	2	0
«name:Habibi, Z»	DuoStim	«date:11/04»	14	12	6`,
    ],
    [
      'surrogate',
      'hard',
      `«name:Misty» (carrier for the folks in Lyon) started her estrace «date:nov 9», lining only 6.1, push transfer a week`,
    ],
    [
      'loss-note',
      'hard',
      `Please flag chart: «name:Asha» lost the pregnancy at 9 weeks. Stop ALL the "congratulations" auto texts and cancel the OB handoff.`,
    ],
    [
      'egg-freeze',
      'easy',
      `«name:Georgina Tsosie», onc fertility preservation prior to ABVD for Hodgkin's, random start, AMH 2.4, letrozole 5 mg daily. MRN «mrn:FC-009128», onc RN Bettina x4410.`,
    ],
    [
      'denial-rant',
      'medium',
      `can u believe aetna says «name:lupe and joel» dont meet "12 months of attempts" when he has CBAVD... ref «account:A7719-20265», appeal by «date:dec 1»`,
    ],
  ]),
  ...aboutPatients('od-pharmacy-counter', [
    [
      'dur-alert',
      'easy',
      `Rx «account:7714092» «name:Eugene Stachowiak» «date:3/9/1948» warfarin 5 mg + new SMZ-TMP DS bid #14. Called Dr. Rojas, changed to cephalexin. INR Fri.`,
    ],
    [
      'will-call',
      'hard',
      `grandson picking up for mrs «name:abernathy-lund», only give him the eliquis NOT the morphine, she'll send «name:becky» for that one`,
    ],
    [
      'partial-fill',
      'medium',
      `Owe «name:Quang V.» 16 tabs of the Adderall 20. CII partial, must be done in 30 d from «date:11/18». Text him when the order lands: «phone:714-555-0103»`,
    ],
    [
      'vaccine-log',
      'medium',
      `«date:11/20»	«name:Ofelia Bustamante»	HD flu	L delt	lot UT8021AA
«date:11/20»	«name:Seppo Mäkinen»	RSV	R delt	lot KX5572
«date:11/20»	«name:S. Mäkinen»	Covid 25-26	L delt	watched 15 min, hx vasovagal`,
    ],
    [
      'early-refill',
      'hard',
      `«name:Shawn Tillery» here for alprazolam 9 days early, says dog ate it (again). PDMP shows 2 other prescribers since Sept. RPh said no. He got loud in the drive thru.`,
    ],
    [
      'compounding',
      'hard',
      `omeprazole susp for the «name:Medina» baby — first name «name:Isela», 5.1 kg so 1 mg/kg, mom «name:Yadira Medina» wants grape, flavor log pls`,
    ],
    [
      'ltc-cycle',
      'medium',
      `Cycle fill changes, Maple Court:
rm 8 «name:Hildegarde Funk» — d/c metoprolol (brady 44)
rm 11 «name:O. Pettigrew» — ADD Keppra 500 bid
rm 12 «name:Vera» (the bird lady) — crush all, no ER`,
    ],
    [
      'insulin-mixup',
      'medium',
      `INCIDENT: Humalog pen dispensed in Lantus bag to «name:Rosalind Gakuru» «date:11/12/25». Pt noticed, did not inject. Called, apologised, swapped at her home, «address:4410 Tamarack Ct». Logged in PSO. MD notified.`,
    ],
    [
      'immun-fax',
      'easy',
      `Fax to PCP. Patient «name:Laverne Sixkiller», DOB «date:10/10/1957». Shingrix #2 given «date:11/19/2025» R deltoid. No reaction.`,
    ],
    [
      'copay-card',
      'hard',
      `Honey, tell «name:Big Ray» his Ozempic is $25 now that the card went thru and to quit paying cash`,
    ],
  ]),
  ...aboutPatients('od-urgent-care', [
    [
      'strep',
      'easy',
      `«name:Camila Duarte», 11F, ST + fever 102.4 x2d, rapid strep POS, amox 500 bid x10, NKDA. Wt 41 kg. School note thru «date:11/21».`,
    ],
    [
      'laceration',
      'hard',
      `«name:Pavel Hrubý» filleting knife vs L thenar, 3.2 cm, NVI, 5x 4-0 nylon, Tdap given. s/r 10 d. Work comp? No, home.`,
    ],
    [
      'board-chat',
      'hard',
      `rm 2 = ankle, rm 3 = «name:tyler» vomiting x9, iv zofran up, rm 4 waiting on his mom's UA (yes «name:tyler»s mom)`,
    ],
    [
      'xfer-ems',
      'medium',
      `Calling report to Mercy ED: 61 y/o «name:Mr. Kamau Njoroge», chest pressure since 0600, inferior STE 2 mm II III aVF, ASA 324 chewed, 18g L AC, no nitro (RV?). Medic 7 rolling. Wife «name:Wanjiru» following in gray Corolla, plate «vehicle:KDL 4402».`,
    ],
    [
      'covid-work-note',
      'medium',
      `To whom it may concern,
«name:Brandi Lou Hatcher» was seen at QuickWell on «date:November 18, 2025» and tested positive for COVID-19. She may return when fever free 24 h without medicine, not before «date:November 21».
T. Agarwal PA-C`,
    ],
    [
      'dogbite',
      'medium',
      `ANIMAL BITE REPORT. VICTIM: «name:ESTEBAN ROYBAL» AGE 7. ADDR «address:915 CALLE LUNA, LAS CRUCES NM 88005». BITE R CHEEK 2 CM. DOG: NEIGHBOR'S HEELER, RABIES TAG UNKNOWN. AUGMENTIN STARTED. ANIMAL CONTROL CALLED 1715.`,
    ],
    [
      'lwbs',
      'easy',
      `LWBS 18:20 «name:Aaliyah Brightwater» c/o vag bleeding 8 wks preg, called x2 at «phone:612-555-0171», no answer. Try again AM!`,
    ],
    [
      'culture-cb',
      'hard',
      `urine grew ESBL for that nice lady from the tamale truck, «name:doña Chayo», macrobid is ok per sens, she has no phone so somebody walk over`,
    ],
    [
      'scribe-raw',
      'medium',
      `hpi 34 m works drywall name is «name:Olek Bondarenko» speaks ukrainian w/ daughter «name:Daryna» on phone. metal in r eye grinding no goggles. va 20/40 r. fluor+ rust ring 3 oclock removed w burr. erythro oint. optho am`,
    ],
    [
      'uti-ama',
      'medium',
      `Pt signed AMA 19:05: «name:Constance Vanterpool», «age:90», temp 101.9, HR 118, lactate n/a here, refuses ER transfer bc of her cats. Understands sepsis risk, verbalised back. Niece «name:Marva» «phone:340-555-0128» informed with pt's ok.`,
    ],
  ]),
  ...aboutPatients('od-home-health', [
    [
      'wound-visit',
      'easy',
      `SN visit «date:11/13/25» «name:Mr. Isidro Pacheco»: L plantar DFU 2.1 x 1.8 x 0.4, 80% gran, mod serosang. Aquacel Ag + foam. BG 244. Needs new offloading shoe.`,
    ],
    [
      'oasis',
      'easy',
      `OASIS SOC
M0040 «name:THIBODEAUX, CLARICE M»
M0064 «ssn:438-55-9021»
M0066 «date:05/05/1938»
M1033: 1,3,7
M1400 dyspnea: 2
M1860: 3
Lives w/ son «name:Antoine» who works nights; O2 2L; CHF`,
    ],
    [
      'door-code',
      'hard',
      `gate is 4471# then third trailer on left, «address:18 Sagebrush Loop», knock loud «name:Virgil» won't have his ears in. catheter change kit is under the sink`,
    ],
    [
      'aide-note',
      'hard',
      `bathed ms «name:dottie» + cream to bottom. red spot bigger. ate 2 bites. told nurse josie. her son «name:ricky» yelled at me again`,
    ],
    [
      'picc-teach',
      'hard',
      `«name:Sung-min Rhee» PICC day 12/42 for MRSA vertebral osteo, vanc 1.25 q12 via elastomeric, trough 16.8, Cr 0.9. Wife independent w/ SASH. No sign of phlebitis.`,
    ],
    [
      'missed-visit',
      'medium',
      `MISSED VISIT «date:11/20»: drove out, no answer, neighbor says «name:Mrs. Wojnarowicz» was taken by ambulance at 6 am. Called «phone:716-555-0160» → daughter «name:Iwona», she's at Mercy, hip. Hold all disciplines; notified MD.`,
    ],
    [
      'trach-peds',
      'hard',
      `night shift w/ «name:Zeke»: 3 plugs, bagged once at 0240 to 74%, new 3.5 Bivona in, he laughed at the fart app after`,
    ],
    [
      'recert-6',
      'medium',
      `60-day summary. «name:Fetu Tuiasosopo» made slow gains: transfers mod A x1 → min A; foley out «date:10/30», voiding w/ PVR <100. Hoyer returned. Still no ramp. Recert 1w9 SN, 2w4 PT.`,
    ],
    [
      'infusion-ship',
      'easy',
      `Deliver TPN x7 to «name:Nora Feldstein», «address:88 Ocean Pkwy Apt 6R, Brooklyn 11218», ring «phone:917-555-0155», doorman holds cooler. Lipids M/W/F. Hickman flushes incl.`,
    ],
    [
      'rounds-list',
      'medium',
      `my thurs:
830 «name:Bettie Mae» INR
930 «name:Hung Do» ostomy, bring 2pc 57mm
11 «name:Delgado» (watch the dog) wound vac
1 «name:old Mr. Swenson» wt & edema
3 SOC «name:Shaniqua R» post CABG`,
    ],
  ]),
  ...aboutPatients('od-hospice-team', [
    [
      'idg',
      'medium',
      `IDG «date:11/19»: «name:Florian Kessel», ES COPD, PPS 40 from 50, morphine 5 q4 → 7.5, anxiety better w/ lorazepam. Daughter «name:Liesl» flying in Sat. Chaplain: Lutheran, wants Bach.`,
    ],
    [
      'tod',
      'easy',
      `Pronounced «name:Ernestine Broussard» «date:11/15/2025» 0412. Family at bedside. FH: Labat. 14 mL liquid morphine wasted w/ son «name:Alcide» witness. DME pick up called.`,
    ],
    [
      'comfort-kit',
      'hard',
      `if «name:Pop» starts rattling tonight give the drops under the tongue, two, and call me not 911 – nurse Deb 555-0110 (this is on the «name:Yoders»' fridge, I took a pic for the chart)`,
    ],
    [
      'bereave',
      'medium',
      `Bereavement call 30 d: widow «name:Thuy Pham» says she still sets out two bowls. Sleeping on «name:Duc»'s side. No SI. Temple is supportive. Mail the Vietnamese grief booklet to «address:1209 Magnolia, Garden Grove».`,
    ],
    [
      'respite',
      'medium',
      `Respite bed needed «date:11/24»-«date:11/29» for «name:Mr. Haskell Two Bulls», glioblastoma, seizures on Keppra, wife «name:Lorna» having her own knee scoped on «date:11/25».`,
    ],
    [
      'f2f',
      'medium',
      `Face to face, third benefit period. I saw «name:Antonina Scalise», «age:96», at home «date:November 10th». FAST 7c, MAC down 2 cm, 14 lb loss since July, two aspiration pneumonias. Prognosis remains six months or less if the disease runs its normal course.`,
    ],
    [
      'volunteer-match',
      'hard',
      `looking for someone who plays cribbage to sit w/ «name:Walt» tues/thurs, he's on oxygen & gets breathless w/ long stories but WILL tell them`,
    ],
    [
      'after-hours',
      'easy',
      `On-call 2310: «name:Keahi Makoa»'s wife «name:Noelani» reports pain 9/10, PCA pump alarm occlusion, pump SN «device:CADD-771204». RN en route ETA 40.`,
    ],
    [
      'revocation',
      'easy',
      `REVOCATION. I, «name:Percival Duchamp», choose to stop hospice as of «date:11/22/2025» to go back to dialysis. Medicare «health-plan:3QW9-RR2-YT08». Signed w/ X, witness MSW Tate.`,
    ],
    [
      'baby-hospice',
      'hard',
      `«name:Sunny» (T18) turned 5 months, cake & footprints today, sats 70s, no more sticks per mom & dad. That smile`,
    ],
  ]),
  ...aboutNobody('od-fertility-info', [
    [
      'stim-calendar',
      'medium',
      `ANTAGONIST CALENDAR (template)
Day 2 baseline US + E2
Day 3 Gonal-F ___ / Menopur ___
Day 8 add cetrotide 250 mcg qam when lead ≥14
Trigger when 3 follicles ≥17: Lupron 4 mg or hCG 10,000
Retrieval 35 h later, npo after midnight`,
    ],
    [
      'kardashian',
      'hard',
      `Celebrity columns keep writing about which actress froze her eggs. What's the actual live birth rate per thawed egg at 38 — I see 4% and 7% quoted, who is right?`,
    ],
    [
      'cbavd',
      'easy',
      `CBAVD: test both partners for CFTR, 5T allele counts. TESE yield is high since production is normal. Renal US for unilateral absence.`,
    ],
    [
      'straw-supplies',
      'easy',
      `Embryology re-order: 40 Cryolock straws, 2 Dewars 35 L, vit/warm kits x6 (lot must be after 2025-09), 10 cs pipette tips 290 µm. Ship attn Katarzyna in the lab, not the nurse desk.`,
    ],
    [
      'sa-ref',
      'easy',
      `WHO 6th ed lower ref limits: vol 1.4 mL, conc 16 M/mL, total mot 42%, prog 30%, normal forms 4%.`,
    ],
    [
      'consent-draft',
      'easy',
      `Disposition of embryos. In the event of death of Partner A, embryos shall be: [ ] awarded to Partner B [ ] donated to research [ ] thawed without transfer. In the event of divorce: __________. Initials ____ ____`,
    ],
    [
      'clinic-stats',
      'hard',
      `SART preliminary for our site: <35, 212 retrievals, 118 live births; 38-40, 96 retrievals, 27; >42, 31, 2. The marketing people may not print "best in Ohio" — Heather, can you take it down from the web by Friday?`,
    ],
    [
      'louise',
      'hard',
      `Louise Brown, born at Oldham in July 1978, was the first; Elizabeth Carr followed in Norfolk in 1981. Slide 3 of the history lecture, and please credit Jean Purdy this time.`,
    ],
    [
      'pio-blog',
      'medium',
      `Ten things nobody tells you about PIO shots: warm the oil in your bra, ice before, walk after, switch sides, and yes the lumps go away. From our nurse blog.`,
    ],
    [
      'nurse-cover',
      'hard',
      `Weekend cover: Sat Misty scans 7-9, Trinh bloods, Dr. Habibi retrievals x3, Sun Asha alone – betas call-out by 2. Embryo thaw needs two signatures.`,
    ],
  ]),
  ...aboutNobody('od-pharmacy-general', [
    [
      'cii-partial',
      'easy',
      `CII partial fills: at pharmacist's inability, 72 h; at patient/prescriber request, up to 30 d from date written. Document on the face. State law may be tighter.`,
    ],
    [
      'return-stock',
      'easy',
      `RTS list (NDC / qty / bin)
00093-7424-56  30  A14
59762-1307-01  90  C02
00378-1805-10  60  C09
16714-0234-01  14  fridge 2
Credit by 5 pm, count back twice.`,
    ],
    [
      'interactions-q',
      'medium',
      `How much does TMP-SMX raise INR on average in people taking warfarin, and how soon? Need a line for the tech newsletter.`,
    ],
    [
      'drive-thru-sign',
      'hard',
      `WE WILL ASK for your name, birth date and address at the window, every time, even if it's us who married you. – Eugene, Ofelia & the whole crew at Stachowiak Drug`,
    ],
    [
      'recall',
      'easy',
      `Class II recall: metoprolol succ ER 50 mg, lot UT8021, dissolution failure. Pull, quarantine, wholesaler return by 12/5. Consumer-level notice not required.`,
    ],
    [
      'tech-schedule',
      'hard',
      `Tech sched wk of 11/24: Quang opens M-W, fill robot; Rosalind immunizations + cycle fill Maple Court; Seppo insurance calls; Isela register, NO compounding until hood cert is back.`,
    ],
    [
      'omeprazole-recipe',
      'hard',
      `Omeprazole 2 mg/mL susp: 5 x 20 mg caps, 50 mL NaHCO3 8.4%, shake, amber, fridge 45 d. "Flavor grape" upcharge $4. Sheet for the Medina St. store's hood room.`,
    ],
    [
      'dea-222',
      'easy',
      `Form 222 no. 250114478 — line 3 oxycodone 5 mg 100s x 6, line 4 hydromorphone 2 mg x 2. Received qty ___ date ___`,
    ],
    [
      'pbm-audit',
      'medium',
      `Desk audit asks for 25 hard copies by 12/9. Common findings: days supply on insulin, missing DAW, origin code 1 vs 3, signature log gaps. Don't send more than asked.`,
    ],
    [
      'vax-script',
      'easy',
      `RSV: once, age 75+, or 50-74 with risk. Not yearly. Can go with flu same day, opposite arm.`,
    ],
  ]),
  ...aboutNobody('od-urgent-ops', [
    [
      'strep-centor',
      'easy',
      `Centor: fever, exudate, tender ant nodes, no cough. 0-1 don't test, 2-3 RADT, 4 RADT (don't just treat). Kids: back up culture.`,
    ],
    [
      'suture-guide',
      'easy',
      `Suture removal
face 5 d
scalp 7
trunk 7-10
arm/hand 7-10, over joints 14
leg/foot 10-14
4-0 nylon hand, 6-0 face. Tdap if >5 y dirty, >10 y clean`,
    ],
    [
      'shift-swap',
      'hard',
      `tyler can u take my sat? i'd give you tues, tues is flu clinic w/ Camila so it's easy money. Agarwal already said fine, chest pain training is that morning`,
    ],
    [
      'xray-log',
      'easy',
      `XR exposure log 11/18: ankle 3v x4, CXR 2v x6, hand 3v x5, clavicle x1. Repeats: 2 (motion). Badge reads due 12/1.`,
    ],
    [
      'ems-transfer-policy',
      'medium',
      `STEMI in the clinic: EKG to provider in 10 min. 911, ASA 324, IV L AC 18g, pads on, no nitro if inferior until V4R. Give report by phone: age, onset, leads, meds given. Copy of EKG goes with crew, not email.`,
    ],
    [
      'animal-form',
      'easy',
      `ANIMAL BITE REPORT
Victim name ______ age ___
Address ______
Site/size of bite ______
Animal: owner ______ rabies tag ______
Reported to county: Y / N time ____`,
    ],
    [
      'queue-stats',
      'medium',
      `Door to provider, Nov: 22 min (goal 20). LWBS 3.1%. Mondays are the problem, 41 min at 5 pm. Add a second MA 3-7?`,
    ],
    [
      'metal-eye-lesson',
      'hard',
      `Teaching point from grand rounds: grinding without goggles, rust ring at 3 o'clock, removed w/ burr, cycloplegic, ophtho within 24 h. Bondarenko's 2019 review has the photos.`,
    ],
    [
      'pta-email',
      'hard',
      `From: Brandi Hatcher, Riverbend PTA
To: QuickWell
Hi! Would one of your PAs talk to 5th grade on career day, Nov 21? Kids love casts. 20 mins. Parking in the back by the buses. Thanks a million, B.`,
    ],
    [
      'cost-sign',
      'easy',
      `Self-pay: visit $159, rapid strep $25, UA $20, x-ray $70 per part, stitches from $180. We do not see chest pain or pregnancy bleeding — please go to Mercy.`,
    ],
  ]),
  ...aboutNobody('od-home-hospice-general', [
    [
      'kit-contents',
      'easy',
      `Comfort kit: morphine 20 mg/mL 30 mL, lorazepam 0.5 #10, haloperidol 2 mg/mL 15, atropine 1% gtt SL, bisacodyl supp 10 mg x4, APAP supp. Fridge, sealed bag.`,
    ],
    [
      'fast-scale',
      'medium',
      `FAST 7 for cert:
7a ≤6 words
7b 1 word
7c can't walk
7d can't sit
7e no smile
7f head down
Plus one: asp pneumonia, pyelo, sepsis, stage 3-4 PI, wt loss 10%, alb <2.5`,
    ],
    [
      'route-sheet',
      'hard',
      `Josie: north county M/W/F, Deb: trailers & river road, Antoine on call thru Sat, Liesl out (jury), aides per Bettie Mae's board. Lobby key is w/ Virgil.`,
    ],
    [
      'oasis-howto',
      'medium',
      `M1860 response 3 means able to walk only with supervision or assistance of another person at all times. Day-of-assessment rule. If they use a walker on level but a person on stairs it is still 3, per Q&A category 4b.`,
    ],
    [
      'eulogy',
      'hard',
      `We remember our volunteer coordinator Percival, who for twenty-two years matched cribbage players with card tables, bakers with birthdays, and guitars with anyone who would hum. Open house Sunday, chapel annex.`,
    ],
    [
      'vac-supplies',
      'easy',
      `Order: 10 granufoam M, 5 L, 4 canisters 300 mL, 2 bridge kits, drape x20. Aquacel Ag 4x5 x30. Deliver to branch, dock B. Acct 88120-4.`,
    ],
    [
      'bereave-letter',
      'medium',
      `Dear [family name],
It has been thirteen months since [he/she/they] died. Our calls and mailings end now, but you can come to the Thursday group whenever you like.
With warm thoughts, the bereavement team`,
    ],
    [
      'hoyer',
      'easy',
      `Hoyer safety: two people, check stitches on the sling, legs of base open, never leave anyone hanging. Annual competency Dec 4, room B.`,
    ],
    [
      'dying-q',
      'medium',
      `When somebody stops eating near the end is it painful? My sister teaches a community death-doula class and asks for one plain paragraph she can read out.`,
    ],
    [
      'mileage',
      'hard',
      `Mileage Nov: Pacheco 412, Rhee 388, Feldstein 97 (mostly bikes!), Swenson 640. All RNs - the rate is 70c, send odometer pics by 12/1 or you wait for January.`,
    ],
  ]),
  ...aboutNobody('od-dialysis-ops', [
    [
      'water-log',
      'easy',
      `RO log 11/18 0430: total chlorine <0.05 both ports, hardness 0, pH 7.2, cond 11.8, loop endotoxin <0.01. Initials KT`,
    ],
    [
      'chair-map',
      'hard',
      `1st shift pods: A = Quentin (CCHT), B = Rosa, C = Thandiwe RN charge, isolation chair Malik. Lin cannulates new fistulas only, nobody else, until the buttonhole class.`,
    ],
    [
      'access-algo',
      'medium',
      `Access flow <400 or drop >25% -> send for fistulogram. Prolonged bleeding >20 min x3 sessions, high VP at QB 200, absent thrill = same day. Aneurysm w/ thin shiny skin: do not stick, call surgeon.`,
    ],
    [
      'blank-run',
      'easy',
      `RUN SHEET
Name ____ Pre wt ____ EDW ____ Goal ____
Access ____ needles __g  QB ___ QD ___
K bath __ Ca __  Heparin ____
Pre BP ___ / Post BP ___
Machine # ____ Dialyzer lot ____`,
    ],
    [
      'snow-plan',
      'medium',
      `Snow plan: 3-hr runs both days, bath stays, kayexalate cards to everybody, diet sheet in Spanish and Hmong. Vans from Ability run till 6. If power fails hand crank and rinse back.`,
    ],
    [
      'phos-recipe',
      'easy',
      `Low phos Thanksgiving: turkey breast not processed, white rolls, green beans (double boil), apple pie. Skip the cola, cheese ball, and pecan. Binders WITH the meal.`,
    ],
    [
      'ktv-q',
      'medium',
      `What do I put as ultrafiltration in the Daugirdas II formula if the run was stopped early, prescribed or real? R=0.31, t=3.2, UF=2.1, W=71.`,
    ],
    [
      'scribner',
      'hard',
      `Clyde Shields, a machinist, was the first to live on Scribner's Teflon shunt, Seattle, March 1960 — there's a plaque. Please add this to the tech week display next to Kolff's sausage casing.`,
    ],
    [
      'machine-pm',
      'easy',
      `Machine	PM due	hours	note
2008T-14	12/02	18,220	blood leak detector
2008T-17	12/02	9,106	ok
2008T-21	11/28	22,940	conductivity drift, pull`,
    ],
    [
      'star-rating',
      'easy',
      `Our facility: 4 stars. SMR 0.91, SHR 1.04, SRR 1.12, fistula rate 66%, long-term catheter 9%. Meeting w/ network Dec 10.`,
    ],
  ]),
  ...aboutPatients('od-dialysis', [
    [
      'run-note',
      'easy',
      `«name:Rosalba Quintero» MRN «mrn:DX-30092» 2nd shift chair 9
Pre wt 71.4, EDW 68.5, removed 2.6 L
LUA AVF 15g x2, QB 400 / QD 600, K2 Ca2.5
Pre 168/84, post 122/70, cramped last 20 min, NS 200
Epo 4000, Venofer 50. Needs foot check Mon.`,
    ],
    [
      'chair-12',
      'hard',
      `12 didn't come. It's «name:Mr. Lo» so he's fishing or he's dead, pls call the house «phone:559-555-0127», K was 6.4 monday`,
    ],
    [
      'access-surgery',
      'medium',
      `Dr. Vashti, thrill is faint on «name:Demetrius Alford»'s RUE graft, VP 260 at QB 200, bleeding 35 min post x3. Can you declot before his «date:Friday 11/21» run? On plavix. Allergic to contrast (hives).`,
    ],
    [
      'pd-home',
      'medium',
      `PD clinic visit
«name:Kalani Ah Loo»
CCPD 5 x 2.2L, last fill icodextrin
Kt/V 1.91
Exit site: 2+, scant crust, cx sent
Peritonitis in «date:Aug 30» (strep, from the grandkid's cold he says)
Albumin 3.3 – protein bars
Cat still sleeps on the cycler box. Retrain masks w/ «name:Pua»
RTC 4 wk`,
    ],
    [
      'transplant-list',
      'medium',
      `Status change to 7 (inactive) for «name:Yevgenia Brodsky»: new LAD stent «date:10/28», DAPT 6 months. cPRA 78. Sister «name:Raisa» still in work-up as a donor, ABO ok.`,
    ],
    [
      'tech-slang',
      'hard',
      `my buttonhole guy «name:june bug» infiltrated bad, arm like a ham, ice n sent to access ctr, dont stick till lin sees`,
    ],
    [
      'monthly-labs',
      'medium',
      `Labs drawn «date:11/05»
name	K	Phos	PTH	Hgb	Kt/V
«name:Oyelowo»	5.1	6.8	612	10.2	1.44
«name:St. Cyr»	4.4	4.9	288	11.6	1.52
«name:Vang, Chue»	5.9	8.1	940	9.4	1.21
«name:Zamudio»	4.8	5.2	410	10.9	1.38`,
    ],
    [
      'cms-2728',
      'easy',
      `CMS-2728: «name:Albert Nez Jr.», SSN «ssn:525-44-1078», DOB «date:09/21/1964», «address:PO Box 118, Chinle AZ 86503», ESRD due to T2DM, first dialysis «date:11/03/2025», no prior nephrology care > 12 mo.`,
    ],
    [
      'sw-note',
      'medium',
      `LMSW: Met chairside w/ «name:Philomène Dorcéus». Tearful, since R BKA she can't get down her porch steps and misses church more than anything. PHQ-2 = 4. Will ask diocese about ramp, refer to Dr. Amin for antidepressant that's ok in ESRD. Speaks Kreyòl, used phone interp. Goddaughter «name:Islande» may be told everything.`,
    ],
    [
      'snow-call',
      'hard',
      `plow cant get up «address:Hickory Ridge Rd», so skip the «name:Hatfield» brothers today, tell both half a cup fluids n no taters til thurs run`,
    ],
  ]),
  ...aboutPatients('od-school-nurse', [
    [
      'diab-plan',
      'easy',
      `DMMP 25-26: «name:Emerson Callahan», gr 4, Mrs. Ito's room. T1D on Omnipod 5. ICR 1:12 lunch. BG <70: 15 g, recheck 15. Glucagon (Baqsimi) in clinic drawer 2. Dad «name:Rory» «phone:503-555-0186».`,
    ],
    [
      'bus-email',
      'medium',
      `From: Nurse Abigail
To: Transportation; Mr. Petersen
Re: route 14

«name:Halimo Abdi» had a 4-minute seizure at the stop this morning. She is back to baseline and home with her uncle. Drivers on 14 need to know where the nasal midazolam pouch is (front pocket, red tag). Training tomorrow 6:10 in the bay.`,
    ],
    [
      'lice-note',
      'hard',
      `both «name:Pickett» girls have nits again, sent home w/ rid, and pls dont put it on the class dojo this time`,
    ],
    [
      'clinic-log',
      'medium',
      `time	student	cc	dispo
8:51	«name:Ximena R»	HA, skipped bkfst	crackers, RTC
9:20	«name:Tou Ger V»	PRN albuterol 2p, wheeze	RTC 9:40
10:05	«name:Brooklyn A»	nosebleed	pinched 10 min
10:31	«name:Ximena R»	HA, 100.9	home w/ gma`,
    ],
    [
      '504',
      'medium',
      `504 Plan
Student: «name:Ignacio "Nacho" Belmonte»   Student ID «account:604418»
Disability: Crohn's disease
Accommodations:
1. Unrestricted restroom pass, no sign-out sheet
2. Absences for infusions (q 8 wk) excused
3. Extended time after flares
4. Snack and water in class
5. PE as tolerated, he decides
Parent: «name:Socorro Belmonte» signed «date:9/12/2025»`,
    ],
    [
      'concussion',
      'medium',
      `RTP step 3 today for «name:Malachi Fonoti» (JV tackle, hit «date:Oct 24»). Symptom score 2 → 0 after the jog. No contact till Dr. Wen signs. Coach was unhappy; too bad.`,
    ],
    [
      'epi-used',
      'easy',
      `EPI GIVEN 12:14 «name:ANJALI KURIAN» GR 7, CASHEW IN A COOKIE, HIVES + VOMITING + THROAT. 0.3 MG L THIGH. 911 AT 12:15. MOM «name:BEENA» MET AT CHILDRENS.`,
    ],
    [
      'pregnant-sub',
      'hard',
      `To my sub: «name:Destiny» in 5th hr is 20 weeks and faints, let her eat pretzels and don't make a thing of it. Only you me and counselor know.`,
    ],
    [
      'immun-exclusion',
      'medium',
      `Dear «name:Mr. and Mrs. Kovalenko», Our records show that «name:Bohdan» has had only one dose of MMR. Due to the measles case in county he is excluded from «date:Dec 1» until a second dose or proof of immunity. Clinic hours at the health dept are attached. Records in Ukrainian are fine.`,
    ],
    [
      'g-tube',
      'hard',
      `hey so tube popped out on «name:miss E» during circle time, I put the 14fr mic-key back, got residual, gave her feed at 11:30 instead. mom says thx`,
    ],
  ]),
  ...aboutPatients('od-occ-health', [
    [
      'first-report',
      'easy',
      `FIRST REPORT OF INJURY
EE: «name:Dwayne Kubiak», SSN «ssn:389-60-4417», DOB «date:6/30/1983»
DOI: «date:11/14/2025» 0340, line 6
Left index crush, tuft fx, nail bed repaired
Claim «account:WC-25-77180»
Light duty one-handed, f/u «date:11/21» hand clinic`,
    ],
    [
      'needle-actual',
      'medium',
      `Exposure f/u: RN «name:Tamika Ferrell», hollow bore stick on «date:11/9», source HCV RNA+. Baseline HCV Ab neg, ALT 18. Next RNA 3-6 wks. Declined PEP for HIV as the source was neg.`,
    ],
    [
      'dot-exam',
      'medium',
      `DOT: «name:Boyd Hargis», CDL «licence:TN 084417732», BP 158/98 → 1 yr card becomes 3 mo, OSA on CPAP 61% use (needs 70), A1c 7.2, horizontal fields ok w/ mono cataract. Reissue after download.`,
    ],
    [
      'fit-duty',
      'hard',
      `psych cleared «name:Ofc. Lindholm» for desk only, no sidearm till he's 90 days on the lamotrigine w/o another spell, chief gets a yes/no and nothing else`,
    ],
    [
      'audiogram',
      'medium',
      `STS L ear: «name:Nascimento, Aurelio» badge «account:40778»
500 10
1k 15
2k 30 (+15)
3k 45 (+20)
4k 55 (+20)
Retest within 30 d after 14 h quiet. Plugs refit: foam too small, Tri-flange M. Hunts without muffs. Ototoxics: none.`,
    ],
    [
      'tb-conversion',
      'medium',
      `«name:Grace Mbeki-Stone» (night EVS): QFT 0.12 in 2024, now 2.87. CXR clear «date:11/17». Asymptomatic. 4R offered, no OCPs. She's scared she'll lose the job - reassured.`,
    ],
    [
      'ime-summary',
      'medium',
      `At your request I examined «name:Ms. Lupita Arredondo» on «date:October 31, 2025». She described twelve years at the debone line. Tinel and Phalen positive bilaterally; EMG of «date:08/06/2025» showed moderate CTS R>L. It is my opinion to a reasonable degree of medical certainty that her work was the prevailing factor. MMI not reached.`,
    ],
    [
      'heat',
      'hard',
      `«name:chuy» went down at pole 61, skin hot n talking nonsense, core 105.1, in the ice tub 20 min, now 101 & asking for his truck. riding in w/ him to Regional`,
    ],
    [
      'drug-mro',
      'medium',
      `MRO review – donor «name:Keith Oyster», specimen «account:0081774420», positive amphetamine. Donor states Adderall; Rx verified with pharmacy «date:11/18». Report as NEGATIVE, with safety concern letter to employer? Consult him first.`,
    ],
    [
      'rtw-email',
      'easy',
      `Hi Sharon, «name:Vaimoana Latu» may return «date:Monday 12/1» w/ no lifting over 20 lb and no ladder x 4 wks after her hernia repair. Please send job description. — Occ RN`,
    ],
  ]),
  ...aboutPatients('od-telehealth-chat', [
    [
      'uti-chat',
      'easy',
      `[09:02] «name:Marguerite Olsson»: it burns when i pee since tuesday
[09:02] RN Bev: Any fever, back pain or vomiting?
[09:03] «name:Marguerite Olsson»: no. im on metformin and i get these a lot
[09:04] RN Bev: Birth date to confirm?
[09:04] «name:Marguerite Olsson»: «date:5-11-66»
[09:06] RN Bev: Dr. Sato will join in ~10 min, do you have a clean cup?`,
    ],
    [
      'connect-fail',
      'medium',
      `video froze w/ «name:Mr. Ezekiel Nwosu» so did by phone «phone:281-555-0132», 14 min. Gout R MTP, colchicine 1.2 then .6, no nsaid (CKD3). Audio only mod 93.`,
    ],
    [
      'teen-derm',
      'hard',
      `pt says: hi its «name:ollie» my moms acct, the face cream made me peel rly bad n i have hoco sat`,
    ],
    [
      'refill-bot',
      'medium',
      `Bot: What can we help with?
User: refil of lexapro 20
Bot: Thanks! Please enter your name and zip.
User: «name:danh truong» «address:95122»
Bot: I found 1 medicine. Is it running out within 3 days?
User: ran out sunday n getting zaps in my head
Bot: Connecting you to a nurse…`,
    ],
    [
      'scribe-sum',
      'medium',
      `TELEVISIT «date:11/20/25». Pt at home in «address:Pocatello», alone in a parked car. «name:Ansel Reinhardt» says migraine 15 d/mo, sumatriptan 9/mo, MOH likely. Start topiramate 25 qhs ↑ 25/wk. Kidney stone hx? none. Rx sent. 22 min.`,
    ],
    [
      'lactation',
      'hard',
      `LC Jo: how's the left side today?
«name:Wren»'s mom: red wedge at 2 oclock, 101.4, i cried when «name:wren» latched
LC Jo: that's mastitis till proven otherwise, I'm messaging Dr. Pell for dicloxacillin`,
    ],
    [
      'pharm-chat',
      'medium',
      `Agent: Hi «name:Sabitha», I see eliquis 5 mg shipped «date:Nov 17», tracking «account:1Z84X0W60399»
«name:Sabitha»: it says delivered but nothing, im down to 2 pills
Agent: I'll do an urgent replacement to your local store. AFib correct?
«name:Sabitha»: yes since the ablation didnt hold`,
    ],
    [
      'psych-chat',
      'medium',
      `«name:Corey J.» (they/them): been 6 days w no sleep, not tired tho, bought a kayak AND a trailer
Clinician: Are you taking the lithium?
«name:Corey J.»: stopped when the tremor started
Clinician: I'd like you seen today. Is «name:Addison» at home w/ you?`,
    ],
    [
      'kid-rash',
      'easy',
      `Parent of «name:Thandi Mkhize-Ross» (DOB «date:8/8/2022») uploaded 3 photos. Sandpaper rash + strawberry tongue + T 102. Advice: in person strep test today, urgent care on Fir.`,
    ],
    [
      'doc-side',
      'hard',
      `lol my 2:20 is driving. told «name:Big Steve» pull over or we reschedule the testosterone labs talk`,
    ],
  ]),
  ...aboutPatients('od-prior-auth', [
    [
      'mri-denied',
      'easy',
      `PA DENIED. Member «name:Tobias Achterberg» ID «health-plan:W2281940077» CPT 72148 L-spine MRI. Reason: <6 wks conservative tx. P2P by «date:11/25» 888-555-0100, ref «account:20251118-4471».`,
    ],
    [
      'wegovy',
      'hard',
      `«name:Tammy Jo» says she'll pay cash if they say no again but try w/ OSA this time, AHI was 31`,
    ],
    [
      'appeal',
      'easy',
      `To: Appeals Department
Re: «name:Ngozi Umeh-Patterson», Member # «health-plan:XJB 884019226»
Claim «account:E25-1107-338»

I am writing to appeal the denial of infliximab-axxq 10 mg/kg q4 weeks. Ms. «name:Umeh-Patterson» has fistulizing Crohn disease, diagnosed in 2016. She has failed adalimumab (antibodies 42) and ustekinumab. On «date:September 4, 2025» MRI pelvis showed a new 3 cm abscess. Interval shortening was supported by a trough of 2.1.

A delay will likely lead to a diverting ostomy. I request expedited review within 72 hours.

R. Halloran MD`,
    ],
    [
      'worklist',
      'medium',
      `pt | drug | plan | status
«name:Fenwick, D» | Dupixent | BCBS | approved to «date:5/20/26»
«name:Gutiérrez-Lam, A» | Ajovy | Cigna | need 2 triptans
«name:Hosseini, R» | Prolia | MA-PPO | CMN unsigned
«name:Ivory, Pearl» | CGM | Medicaid | needs A1c`,
    ],
    [
      'cmm-key',
      'easy',
      `CMM key «account:BQ7XN4LD» – «name:LeBron Castile» DOB «date:2/2/2010» – Strattera 40 – teacher Vanderbilt attached, failed 2 stimulants (tics).`,
    ],
    [
      'ptp-notes',
      'medium',
      `P2P w/ Dr. Grumman (ortho reviewer, never does spine). I said: «name:Mrs. Farrokhzad» has foot drop, EHL 2/5, since «date:Nov 8», there's no PT for that. He said fine, approved, 1 level L4-5 MIS TLIF. 6 minutes. Auth «account:0094471KP».`,
    ],
    [
      'hospital-bed',
      'hard',
      `need the "why not pillows" paragraph for «name:Granddaddy Amos T.»: CHF, 45° or drowns, and his stage 3 on the tailbone`,
    ],
    [
      'genetic',
      'medium',
      `Please expedite WES trio. Proband «name:Ifeoma C.» 14 mo w/ regression, optic atrophy, lactate 4.8; parents «name:Obinna» and «name:Chiamaka» samples in. Denied as "experimental". Policy MP-2.041 allows when ≥2 systems.`,
    ],
    [
      'pump-fax',
      'easy',
      `FAX 3 pages. FROM ENDO. RE «name:HUCKABEE, NORMA JEAN» HIC «health-plan:7FA0-KP2-CD19». C-PEPTIDE 0.4 W/ FBG 198. LOGS ATTACHED (4X DAY, 60 D). TANDEM SERIAL OLD PUMP «device:884471» OUT OF WARRANTY «date:10/2/25».`,
    ],
    [
      'oxy-ql',
      'hard',
      `QL override for «name:Mr. B in Ogden w/ the mets», same as last month, 180 not 120, his phone «phone:801-555-0143»`,
    ],
  ]),
  ...aboutPatients('od-referrals', [
    [
      'cards-ref',
      'easy',
      `REFERRAL: Cardiology, urgent
«name:Stellan Ferreira-Nunes» «date:01/09/1962» «phone:508-555-0166»
Reason: exertional syncope, SEM 3/6 RUSB -> echo AVA 0.8
Meds: metoprolol, atorva
Insurance: MassHealth «health-plan:100288471903»`,
    ],
    [
      'gi-chaser',
      'hard',
      `did GI ever call «name:Lucille»? fit test pos in JULY, its nearly thanksgiving, her dad died of it`,
    ],
    [
      'rheum-reply',
      'hard',
      `Thanks for letting me see «name:Siosaia»! CCP >250, squeeze test +, erosions R 5th MTP. He's got RA, not "football hands". Started MTX 15 w/ folate, hep B core neg. I'll keep him. — Nadia`,
    ],
    [
      'leak-report',
      'medium',
      `Out of network leakage, need a call each:
1. «name:Brantley, C» – saw outside ortho «date:10/15», shoulder
2. «name:Abubakar, S» – maternity, wants Lakeside
3. «name:"Junior" Medrano» – sleep study, plan says in-net only
4. «name:Ostrander, W» – Mohs x2`,
    ],
    [
      'neuro-wait',
      'medium',
      `From: Referral Coordinator
To: Dr. Eze
First neuro new-pt slot is four months out. «name:Mr. Cheng-Wei Liao»'s tremor is getting his job (dental tech). Would you do an e-consult, or shall I try the movement clinic in town? His wife «name:Mei» calls daily «phone:626-555-0189».`,
    ],
    [
      'peds-ent',
      'easy',
      `ENT ref «date:11/18/25» «name:Oaklynn Stubbs» 3 y/o, 6 AOM in 10 mo, tymps flat AU, snores w/ pauses. ?tubes + adenoids. mom ok any day but Wed.`,
    ],
    [
      'wrong-fax',
      'easy',
      `You have sent us the colonoscopy records of «name:Archibald Penhaligon» (DOB «date:7/7/1955»). We are a tire store. Please stop. We shredded them.`,
    ],
    [
      'bari',
      'hard',
      `bariatric wont take her till a1c <9 & nicotine neg so put «name:Sister Bernadine» w/ Kim for both, shes at the convent line after vespers`,
    ],
    [
      'onc-packet',
      'medium',
      `Packet checklist for breast clinic «date:Mon 12/1 0830»
Pt: «name:Xochitl Barraza»
[x] mammo disc
[x] US bx path – IDC gr 2 ER+ PR+ HER2 1+
[ ] MRI – «date:11/26»
[x] genetics: BRCA pending, mat aunt «name:Refugio» ovarian 44
[x] interpreter Spanish
[ ] she has not been told yet!! Dr. Haas calls tonight`,
    ],
    [
      'pain-decline',
      'medium',
      `We have reviewed the referral for «name:Mr. Lonnie Crabtree» and are unable to accept him as current MME (240) exceeds our clinic's limit. Consider the academic center. His SCS (placed «date:3/14/2021») may be reprogrammed by the rep.`,
    ],
  ]),
  ...aboutPatients('od-transport', [
    [
      'trip-sheet',
      'easy',
      `TRIP «account:448-20117»
PU 0515 «name:Wanda Littlejohn» «address:62 Cotton Mill Rd, Gaffney SC 29340»
TO: Upstate Dialysis, chair time 0600
WC, O2 2L portable, fall risk, no stairs
Return will call «phone:864-555-0109»`,
    ],
    [
      'dispatcher',
      'hard',
      `unit 9 «name:mr teddy» is done w his eyes early n cant see squat, he's at the curb in the sunglasses`,
    ],
    [
      'stretcher',
      'medium',
      `Stretcher, bariatric crew. «name:Ophelia Grimsby» 412 lb, from SNF to wound center «date:11/24» 0930. Contact iso (MRSA L hip). NPO? no. Copy of DNR w/ chart!!`,
    ],
    [
      'driver-complaint',
      'easy',
      `Complaint: member «name:Khadra Warsame» (ID «health-plan:MN00771842») said driver left w/o her after OB ultrasound, 34 wks, waited 2 hr in 12°F. Interpreter Somali. Credit ride, re-educate. Call back her husband «name:Liban» by Fri.`,
    ],
    [
      'recurring',
      'medium',
      `standing orders MWF
0500 «name:Petey Kowalski» – HD – walker
0530 «name:Big Mama Odom» – HD – WC, bring blanket
1000 «name:Soo Ja Han» – methadone – ambulatory
1400 «name:Coleman, R» – rad onc thru «date:12/12» – weak, arm him to door`,
    ],
    [
      'bls-narr',
      'medium',
      `Dispatched non-emerg for 88 y/o f, «name:Mrs. Eleftheria Pappas», return from outpatient cataract OS. A&Ox4, GCS 15, VS 132/70 76 16 97% RA, shield in place. 2 person lift, secured x5, no change en route, care to granddaughter «name:Zoe» at «address:31 Tarpon Ave». Sig obtained.`,
    ],
    [
      'pcs',
      'easy',
      `PCS form – «name:Roosevelt Tibbs» – Medicare «health-plan:9AB7-CC4-DE55» – bed confined: cannot sit >15 min d/t stage 4 sacral, contractures x4. Round trip to plastics «date:12/3». Signed: K. Uribe RN d/c planner`,
    ],
    [
      'lost-item',
      'hard',
      `some body left a lower denture & a bag of pee pads in van 3, think its «name:Ms Verdell» from the memory clinic run, i got it in a cup`,
    ],
    [
      'air',
      'medium',
      `Angel flight: «name:Tsegaye» family — child «name:Liya» 5 yrs, retinoblastoma, Boise → Philly «date:Dec 7», weight 38 lb, one bag, port accessed NO. Pilot Rick N. Mom gets airsick.`,
    ],
    [
      'rideshare-log',
      'medium',
      `«date:11/19» 06:44	«name:Jolene V»	chemo	driver no-show x2, arrived 50 late, infusion bumped
«date:11/19» 07:10	«name:Emeka»	Suboxone	ok
«date:11/19» 09:30	«name:Tran, Lan»	OB NST	cx – in labor`,
    ],
  ]),
  ...aboutPatients('od-care-management', [
    [
      'toc-call',
      'easy',
      `TOC call 48h: «name:Sylvester Bohannon», d/c «date:11/18» CHF. Wt up 3 lb since home, didn't fill torsemide ($). Sent to 340B, appt Mon 9:40. Scale mailed to «address:5 Mill Pond Ct, Aiken».`,
    ],
    [
      'ccm',
      'medium',
      `CCM 22 min. Spoke w/ «name:Mrs. Altagracia Féliz» & daughter «name:Yokasta». BG 190-260 fasting, taking glargine in the MORNING when she remembers. Moved to bedtime w/ teeth. Cupboard mostly rice → food pharmacy voucher. Eye appt «date:12/9».`,
    ],
    [
      'huddle',
      'hard',
      `huddle: «name:Ronnie» back in the tent by the overpass, leg wraps gone, street team has his insulin, try the library at 3`,
    ],
    [
      'hedis',
      'medium',
      `Gap list for Dr. Sundaram (due 12/31)
«name:Applewhite, Faye»	A1c, eye
«name:Brzezinski, M»	CRC – Cologuard expired
«name:Cho, Eun-bi»	mammo
«name:Diallo, Mamadou»	BP 152/90 recheck
«name:Engstrom, Lars»	statin, says no`,
    ],
    ['htn-text', 'hard', `«name:tita Baby»: 171/95 this am anak, i forgot the amlodipin sa cruise`],
    [
      'asthma-home',
      'medium',
      `CHW home visit «date:11/14», «name:Zyaire Coates» 6 yo, ED x4 this yr for asthma. Roaches in kitchen, mold on bathroom ceiling (pics), mom smokes on the fire escape. Left covers, HEPA, spacer w/ mask. Landlord letter for «address:2281 Dayton St 3F». School has no albuterol form.`,
    ],
    [
      'high-ute',
      'medium',
      `Case conference
Member: «name:Rex Valdivia»
ED 31 / IP 6 in 12 mo
Dx: COPD, EtOH, L foot osteo, schizoaffective
What matters to him: his bird, his mother «name:Consuelo»'s grave
Barriers: phone (the one on file, «phone:702-555-0114», is his ex «name:Tina»'s)
Plan: LAI at clinic q4w, motel voucher to «date:12/15», Dr. Brevard ok w/ harm reduction, bird food w/ flex funds`,
    ],
    [
      'palliative-call',
      'medium',
      `«name:Dr. Horowitz» (he's the patient, retired dentist) prefers no more scans. Fatigue 7, pain 2 on MS Contin 15. Wife «name:Miriam» isn't there yet. POLST visit «date:Wed Dec 3».`,
    ],
    [
      'denial-of-snf',
      'easy',
      `«name:Geraldine Whitfield» NOMNC issued «date:11/19», LCD «date:11/21», not safe: max A, lives alone 3rd floor. QIO case «account:25-0441-KE». Son «name:Marcus» filing.`,
    ],
    [
      'missed-mom',
      'hard',
      `3 wks pp, edinburgh 19, «name:Shay» isnt picking up, «name:shay»'s mom says she's "fine just tired". door knock w/ doula today`,
    ],
  ]),
  ...aboutPatients('od-ai-rewrite', [
    [
      'friendlier',
      'easy',
      `Rewrite this so it sounds friendlier and is at a 6th grade level:

"«name:Mr. Delano Whitcomb», your PSA of 11.4 on «date:11/06/2025» is elevated. Failure to schedule biopsy may result in delayed diagnosis of malignancy. Call immediately."`,
    ],
    [
      'soap-from-mess',
      'hard',
      `make this a proper SOAP note pls: «name:bernadette» (pt w the twins) rt knee worse on stairs, popped friday, eff 2+, mcmurray + med, mri, nsaid no bc ulcer hx, tramadol no bc lexapro so tylenol n brace`,
    ],
    [
      'spanish',
      'medium',
      `Translate to Spanish, keep it kind. «name:Señora Maldonado», the biopsy shows cancer but it is small and we found it early. Dr. Levin would like to see you and «name:Efraín» on «date:Tuesday, December 2» at 10. Please bring your medicines.`,
    ],
    [
      'shorter-dap',
      'hard',
      `cut this to 3 sentences for the chart: «name:Idris» spoke at length about his brother's funeral and how he had used that night and the night after, then the long drive, and he handed me the rest of it in a sock`,
    ],
    [
      'formal-email',
      'medium',
      `Polish this email to the school please!! "hi, «name:Maverick» had his tonsils out «date:thurs» and can't do PE or milk for 2 weeks, if his lunch has blood in it (spit) call me 1st not 911 thx «name:Krystal» «phone:406-555-0131»"`,
    ],
    [
      'tone-complaint',
      'medium',
      `I need to answer this Google review without sounding defensive. She is «name:Peg Lundquist», we did her root canal on #3 «date:10/20» and it cracked since she refused the crown. Her review says "they butchered my tooth and charged me 1,900". Don't mention she owes us.`,
    ],
    [
      'all-caps',
      'medium',
      `turn this into sentence case and fix spelling

PT «name:HOLLIS YAZZIE» CAME IN W/ HIS NEICE. STATES HE HAS NOT HAD A BOWEL MOVMENT SINCE «date:NOV 13». ABD SOFT DISTENED. ON OXY 10 Q6. ENEMA GIVEN GOOD RESULT. TAUGHT SENNA`,
    ],
    [
      'letterhead',
      'easy',
      `Rewrite as a formal emotional support animal letter: «name:Aurora Fitzwilliam», DOB «date:3/31/1999», under my care for PTSD and panic disorder, needs her cat Pickle in the apartment at «address:404 Larkspur, Unit 9».`,
    ],
    [
      'bullet-plan',
      'hard',
      `bullets pls, for a tired dad: so for «name:Lior» it's the orange syrup two times, not the pink, the drops only right ear, no swimming until I look again, and honey for «name:lior»'s cough is fine now he's over one`,
    ],
    [
      'gender',
      'medium',
      `Fix pronouns throughout to he/him, the pt is trans and I copied an old note: "«name:Cass Wetherby» presents for her annual. She's on T cyp 80 mg/wk x 14 months. She has noted cessation of menses. Her Hct 51. She requests top surgery letter."`,
    ],
  ]),
  ...aboutPatients('od-ai-summarise', [
    [
      'chart-sum',
      'easy',
      `Summarize for handoff in 5 bullets:
«name:Vincenzo Calabrese», 69M, MRN «mrn:5520918», DOB «date:08/15/1956»
«date:10/02» PCP: fatigue, Hgb 8.9, ferritin 6
«date:10/20» EGD: gastritis, H pylori neg; colonoscopy: 4 cm fungating mass hepatic flexure
«date:10/24» path mod diff adenoca, MSI-H
«date:10/30» CT CAP no mets, 1.1 cm node
«date:11/06» surgery consult, on Eliquis for DVT 2022
«date:11/12» wants to wait until after his son «name:Rocco»'s wedding («date:12/20»)`,
    ],
    [
      'transcript',
      'medium',
      `Give me the key points and a to-do list from this call:

Nurse: so how's the breathing
Caller: not good, I'm up on three pillows, and my socks leave marks
Nurse: weight?
Caller: two-eleven. it was two-oh-four sunday
Nurse: «name:Mr. Eubanks», have you taken the water pill
Caller: «name:Loretta» cut it in half 'cause of the cramps
Nurse: ok I'm going to talk with Dr. Phan and call you right back at «phone:504-555-0156»`,
    ],
    [
      'thread',
      'medium',
      `tl;dr this thread for me
> From: Kendra (PT): she hasn't met goals, insurance ends «date:11/30»
> From: Sal (OT): shoulder subluxed again, she slept in the recliner
> From: Dr. Moss: botox for the biceps? baclofen makes «name:Miss Ernie» loopy
> From: Kendra: family wants Hoyer, «name:nephew Cornell» is the one to train`,
    ],
    [
      'research-mrn',
      'hard',
      `whats the story on this one in 2 lines? MRN «mrn:A4410927» — admit/dc x5 since june all dka, pump off each time, ex has the supplies, SW x3, no CGM, a1c 13.9, turns 19 «date:12/28»`,
    ],
    [
      'journal',
      'hard',
      `Summarise the themes in my client's journal for supervision: "monday — kept the lunch down. tuesday — mom counted almonds in front of everyone. «name:Priyanka», the dietitian says to write my name with kindness so: «name:Priyanka», you ate." Wt 43.1 kg at weigh-in`,
    ],
    [
      'disc-ins',
      'medium',
      `Plain language summary, max 80 words, for a dtr w/ low vision: Postop instr., «name:Mrs. Fumiko Okazaki-Bell», R TKA «date:11/17/25» Dr. Orlov. WBAT w/ FWW, ASA 81 bid x 4 wk, oxy 5 q6 prn #20, TED hose on AM off HS, aquacel stays 7 d, no pillow under knee, CPM none.`,
    ],
    [
      'ime-boil',
      'medium',
      `Boil this down to what the adjuster needs. «name:Jamal Prewitt» was struck by a pallet «date:7/19/25», lumbar strain, PT x 18, ESI x 2 w/o relief, MRI L5-S1 protrusion contacting S1, declined surgery, FCE medium, restrictions 35 lb occas. His atty says he can't sit. Surveillance has him on a riding mower.`,
    ],
    [
      'lab-trend',
      'easy',
      `explain trend in simple words for the pt «name:Bogdana Ilieva»
creat 1.1 («date:1/5»), 1.4 («date:5/19»), 1.9 («date:9/30»), 2.6 («date:11/17»)
UACR 40 → 880
on lisinopril, naproxen OTC daily for her back`,
    ],
    [
      'group-notes',
      'hard',
      `turn my scribbles into one paragraph each. «name:Dre» - used sunday, ashamed, stayed anyway. «name:Moana» - 90 days!! chip. «name:quiet Carl» - cried about the meds`,
    ],
    [
      'voicemail-sum',
      'medium',
      `Three voicemails, list caller/need/number:
1 hi this is «name:Pham Bich Ngoc» I need my eye drop, the purple cap, «phone:503 555 0148»
2 «name:Gerard»'s wife, he fell again, not hurt, you said call if
3 it's «name:Odalys», is the gallbladder thing this friday or next? «phone:786-555-0105»`,
    ],
  ]),
  ...aboutPatients('od-ai-draft-letter', [
    [
      'lmn-walker',
      'easy',
      `Draft a letter of medical necessity for a posterior walker.
Child: «name:Santino Okoro-Bell», DOB «date:5/6/2020»
Dx: spastic diplegic CP, GMFCS III
Insurance: Sunshine Health «health-plan:SH-77120094»
He falls with the anterior walker, fatigue by 30 ft, wants to line up w/ his class.
From: M. Trask PT`,
    ],
    [
      'jury',
      'hard',
      `write a jury duty excuse, I don't want it to say why exactly but «name:Harriet Noonan» has colitis and can't sit 20 min, juror no. «account:100473391», report «date:12/8»`,
    ],
    [
      'dismissal',
      'medium',
      `Need a letter dismissing a patient from the practice, firm, not cruel, 30 days emergency care, three counselors listed. «name:Travis Umphlett», «address:19 Quarry Rd, Barre VT 05641». He shoved our MA when she wouldn't give him his clonazepam early on «date:11/13».`,
    ],
    [
      'thank-ref',
      'medium',
      `Draft thank-you/consult letter to Dr. Nwachukwu. I saw her patient «name:Saoirse» (wait, legal name «name:Sarah Gilhooly») for pulsatile tinnitus. Otoscopy clean, bruit over R mastoid gone w/ IJ pressure, MRV shows sinus diverticulum. Sending to neuro-IR. Two paragraphs.`,
    ],
    [
      'landlord',
      'medium',
      `letter to the landlord of «address:77 Bayou Vista #4» asking for the mold to be fixed because of asthma. tenants: «name:Rosie Guidry» and her 2 kids «name:Blaise» and «name:Remy», «name:Remy» was in picu in sept. be polite`,
    ],
    [
      'school-return',
      'easy',
      `Write a return to school letter: «name:Farah Siddiqui», 8th grade, mono dx «date:10/27», no contact sports until spleen rechecked «date:12/4», needs shortened days for 2 weeks. Signed L. Cantu NP.`,
    ],
    [
      'condolence',
      'hard',
      `condolence card from all of us at the infusion center to «name:Pete», «name:Lorraine» sat in chair 6 for four years of her myeloma and knit the whole staff hats. 4 lines, no "lost her battle"`,
    ],
    [
      'airline',
      'medium',
      `Please draft: To the airline medical desk. My patient, «name:Mr. Ignatius Fernandes» (booking «account:QX7P2L»), needs POC at 2 L/min in flight for ILD, 4 h battery x2. Sat 86% at rest w/o. Wife «name:Philomena» can operate it. Flies «date:January 4, 2026».`,
    ],
    [
      'esa-no',
      'hard',
      `say no kindly to «name:jaxon»'s mom, we don't do a service dog letter for one visit of "big feelings", offer play tx w/ Corinne`,
    ],
    [
      'deposition',
      'medium',
      `Outline a letter to attorney J. Maddox, who asked for everything on «name:Celestina Abreu» since 2019. We can only give her therapy records w/ her signed release + not my psychotherapy notes. She's the one from the rideshare crash («date:2/2/2024»), has PTSD and is terrified of court.`,
    ],
  ]),
  ...aboutPatients('od-sheet-rows', [
    [
      'aligner',
      'easy',
      `Chart#	Last	First	DOB	Tx	Tray
«mrn:4410»	«name:Oakes»	«name:Tabitha»	«date:2001-04-30»	clear aligners	14/22
«mrn:4417»	«name:Tshibanda»	«name:Merveille»	«date:1998-11-02»	refinement	3/8
«mrn:4421»	«name:Ho»	«name:Vincent»	«date:2010-01-19»	phase I RPE	-`,
    ],
    [
      'a1c-rows',
      'medium',
      `«name:mcafee, dell»,«date:1961-02-14»,A1c,9.7
«name:mehta, jayshree»,«date:1970-07-23»,A1c,7.0
«name:moreno, chuy»,«date:1988-12-01»,A1c,11.3
«name:moua, pa»,«date:1955-05-05»,A1c,6.6`,
    ],
    [
      'initials-ward',
      'hard',
      `tx bay sheet	
A	«name:K.W.» 3/12 botox eval (drool)
B	«name:L.P.-S.» knee d/c today
C	«name:big Al» (hand, worker's comp, mad)
D	hold`,
    ],
    [
      'inr-log',
      'medium',
      `Name	Cell	INR	Dose	Next
«name:Ulric B»	«phone:715-555-0121»	2.4	same	4 wk
«name:Graciela»	«phone:715-555-0172»	4.8	hold 1, ↓10%	«date:11/25»
«name:Mr Pao»	son's «phone:715-555-0139»	1.6	boost	«date:11/24»`,
    ],
    [
      'csv-tele',
      'easy',
      `appt_id,first,last,email,reason,status
«account:90118»,«name:Noor»,«name:Haddad»,«email:noor.h@postbox.example»,postpartum depression,completed
«account:90121»,«name:Clay»,«name:Burkholder»,«email:clayb77@postbox.example»,ED meds refill,no-show
«account:90124»,«name:Meiling»,«name:Fong»,«email:fongfam@postbox.example»,shingles,completed`,
    ],
    [
      'bal-due',
      'medium',
      `Acct	Guarantor	For	Service	Bal
«account:77120»	«name:Stan Pulaski»	«name:Ania»	tubes + adenoid	318.40
«account:77133»	self («name:Deb Kirchner»)	—	colposcopy	92.00
«account:77136»	«name:T. Gebremariam»	«name:Yonas»	fx forearm cast	140.15`,
    ],
    [
      'vax-catch',
      'hard',
      `grade K line list → «name:Ezra P» mmr1 only / «name:Noelle P» (cousin) exempt / «name:Tavita» needs var2, mom scared of needles herself`,
    ],
    [
      'wait-list',
      'medium',
      `OT eval waitlist (oldest first)
1	«name:Bodhi Larkspur-Ames»	4y	sensory, feeding 6 foods	called «date:8/4»
2	«name:Kaimana K.»	7y	handwriting, ADHD	called «date:8/19»
3	«name:Zofia»	2y	brachial plexus L	URGENT
4	«name:Amir (twin A)»	3y	toe walking, speech too`,
    ],
    [
      'fit-kits',
      'medium',
      `mailed	name	kit	back?	result
«date:10/01»	«name:Dorothea Vance»	«account:FK88102»	«date:10/12»	NEG
«date:10/01»	«name:Hershel Vance»	«account:FK88103»	«date:10/12»	POS → scope
«date:10/03»	«name:Ileana Prodan»	«account:FK88119»	no	-`,
    ],
    [
      'stim-inv',
      'hard',
      `loaner list: tens #4 w/ «name:Dolores G», cpm w/ the «name:Haney» kid's ankle, crutches s «name:pastor Dave», knee scooter w «name:Trixie» till her bunion's healed`,
    ],
  ]),
  ...aboutPatients('od-form-fields', [
    [
      'ada-claim',
      'easy',
      `ADA Dental Claim
12. Policyholder: «name:Marguerite T. Dubois», «address:612 Rue Bonne, Houma LA 70360»
13. DOB «date:03/30/1979»  15. ID «health-plan:DD-880124417»
20. Patient: «name:Etienne Dubois»  21. DOB «date:09/14/2013»
24. «date:11/12/2025»  27. 30  29. D2391  31. 212.00
Remarks: caries, distal`,
    ],
    [
      'ec-only',
      'hard',
      `Emergency contact: «name:Tía Lencha» «phone:575-555-0106»
Allergies: bees, «name:Lencha» has the epipen
What brings you in? fell off roof again`,
    ],
    [
      'intake-ot',
      'medium',
      `Name: «name:Pamela Wozniak-Hurd»
Preferred: «name:Pim»
Hand: Left
Injury: table saw, index + middle, reattached at County
Date of injury: «date:10/19/2025»
Job: luthier
Can you do: buttons N / jar N / text Y (thumb)
Pain 0-10: 6, night 8`,
    ],
    [
      'hipaa-auth',
      'easy',
      `AUTHORIZATION TO RELEASE
I, «name:Tomasina Begaye», born «date:11-30-1968»,
allow Red Mesa Behavioral Health
to give: [x] counseling summary [x] UDS results [ ] psychotherapy notes
to: my probation officer
until: «date:5/31/2026»
42 CFR Part 2 notice given. Sign: «name:T Begaye»`,
    ],
    [
      'json-form',
      'hard',
      `{"q1":"«name:Fern»","q2":"she/her","q3":"my ears ring since the concert & now i cant hear gram","q4":"txt ok «phone:458-555-0144»"}`,
    ],
    [
      'sleep-q',
      'easy',
      `STOP-BANG / Patient «name:Rutherford Sneed» / MR «mrn:118-20-4»
S yes T yes O yes (wife «name:Bev» recorded him) P yes
B 38 A 61 N 18.5" G M
Score 8
Study type: HSAT, device «device:WP-200719»
Pick-up «date:Tue 11/25»`,
    ],
    [
      'dme-order',
      'easy',
      `Ship-to: «name:Leopoldo Varga», «address:3300 W 14th Ave #210, Denver CO 80204»
Item: E0601 CPAP, A7030 FFM M
Serial «device:AS11-23209814770»
AHI 44, Rx Dr. Sundquist
Auth «account:CO-552810»`,
    ],
    [
      'newpt-vision',
      'easy',
      `Patient first *: «name:Lakshmi»
Patient last *: «name:Venkatasubramanian»
Mobile *: «phone:510-555-0195»
Last eye exam: before covid
Do you have: ☑ diabetes ☑ dry eye ☐ glaucoma ☑ family hx glaucoma
Insurance ID: «health-plan:VSP 441097725»
Reason: night driving, halos`,
    ],
    [
      'hospice-dme',
      'hard',
      `order type: PICKUP
items: bed, conc, BSC
reason: deceased «date:11/16»
contact: «name:Jo-Ellen» (dtr), leave the recliner it's «name:Mother»'s own`,
    ],
    [
      'consent-tele',
      'medium',
      `☑ I agree to telehealth.
Legal name: «name:ALEJANDRO "ALEX" WHITEFEATHER»
IP at signing: «ip:203.0.113.77»
Time: «date:2025-11-18» 19:22
Location right now: «address:Minot», ND
Visit reason: suboxone induction, day 2, still yawning
Backup phone: «phone:701-555-0118» («name:Skye», partner)`,
    ],
  ]),
  ...aboutPatients('od-portal-messages', [
    [
      'rash-amox',
      'easy',
      `Subject: Rash from the medicine?
From: «name:Kimberly Ostrowski» for «name:Luca Ostrowski» (DOB «date:10/08/2021»)

«name:Luca-bear» is on day 6 of amoxicillin and is covered in flat red spots, belly first. Not itchy, acting fine. Stop it?`,
    ],
    ['stitch-q', 'hard', `its me again the c section gal lol, one staple got left?? pic attached – «name:Jazz»`],
    [
      'provider-reply',
      'medium',
      `Hi «name:Mr. Gutowski»,

The ultrasound of your thyroid shows the nodule is the same size, 1.3 cm, TR3. We don't need a needle. Next picture in a year. Your calcium was a smidge high so please stop the Tums and recheck on or after «date:December 8».

Happy almost birthday! Dr. Reyes`,
    ],
    [
      'proxy',
      'medium',
      `I am «name:Neema»'s guardian («name:Joyce Wambui»). Her group home gave Depakote twice this morning. She is sleepy but talks. They told me to write here because no one picks up. My number is «phone:206 555 0117».`,
    ],
    [
      'billing-hurt',
      'medium',
      `Why was I billed $260 for "depression screening"? I came for my ears. I lost my husband «name:Arlo» on «date:October 9th» and of course I cried. Please fix. «name:Winifred Stokes», acct «account:3307-118».`,
    ],
    [
      'fert-hope',
      'hard',
      `two lines!!!! the faint kind but TWO. do I keep doing the shots? xoxo «name:Marisela & Dean»`,
    ],
    [
      'med-list',
      'easy',
      `Please update my list, «name:Godfrey Acheampong», DOB «date:6/6/1952»:
- STOP glipizide (lows)
- Jardiance 10 now
- Flomax at night
- the eye vitamin
- no more aspirin per GI`,
    ],
    [
      'refill-long',
      'medium',
      `Dear Doctor Bright,
I have now been on the prednisone since the polymyalgia came back and my face is as round as a pie. My sister «name:Opal» says ask about the other one, the shot. Could we taper a bit quicker? I am down to 12.5. Also my ankle is purple from the dog. I'll be at «address:14 Heron Point, Chincoteague» through the holidays if you need to send anything.
Yours,
«name:Beatrix Colquhoun»`,
    ],
    [
      'teen-portal',
      'hard',
      `can u hide this from my mom. need plan b n a test. i'm at lincoln, ask for «name:Tori W» in choir rm`,
    ],
    [
      'interp-req',
      'medium',
      `This is written by his niece. My uncle, «name:Naw Kler Htoo», does not read English. He understood "fast" as hurry so he ate before the CT on «date:11/19» and they sent him away. Karen interpreter next time please, not Burmese.`,
    ],
  ]),
  ...aboutPatients('od-voicemail', [
    [
      'hearing-aid',
      'easy',
      `VM 8:12a: "Yes this is «name:Clifton Barnwell», C-L-I-F-T-O-N, my left hearing aid is dead again and I've that wedding. «phone:843-555-0177»."`,
    ],
    [
      'slurred',
      'hard',
      `(transcript, low confidence) hey doc its uh «name:Rudy» my hand wont uh the the coffee and «name:Mel» says my mouth is hanging so uh call when you can i guess`,
    ],
    [
      'podiatry',
      'medium',
      `Message for Dr. Tran podiatry: «name:Mrs. Ho'omalu» toe is black now not blue, smells, no fever. Wound visit isn't until «date:12/02». Husband can bring her in today. «phone:808 555 0169».`,
    ],
    [
      'pharm-vm',
      'easy',
      `"Hi, this is Cody at Valley Drug on the prescriber line. For «name:Whitaker, Evangeline», date of birth «date:four nine forty-four», the digoxin two-fifty you sent — she's on amio and her last potassium with us was three point one. Want one twenty-five? Call before six."`,
    ],
    [
      'cancel',
      'hard',
      `VM log
7:58 «name:Beto» — cxl pt today, back went out getting in truck
8:03 hangup
8:10 «name:Mrs. Ferris» — dtr «name:Coral» threw up, cxl ortho adj
8:31 «name:Dashiell»'s mom — is he ok to bite w/ the chipped 8?`,
    ],
    [
      'lab-critical',
      'easy',
      `Critical called 0622 by lab (Jen), read back: «name:Yusuf, Hodan», MRN «mrn:70441», drawn «date:11/19» home health, K 6.9 not hemolyzed. Reached pt 0631, ED by son. EKG there peaked T.`,
    ],
    [
      'methadone',
      'hard',
      `"uhh it's «name:Slim», guest dose thing for «address:Tulsa», goin to bury my mama, need fri sat sun at eighty-five"`,
    ],
    [
      'mammo',
      'easy',
      `Left msg for «name:Sunniva Dahl» «phone:952-555-0140» to schedule R diag mammo + US (BI-RADS 0 on «date:11/10»). 2nd attempt, letter next.`,
    ],
    [
      'ems-mom',
      'hard',
      `mom on line 2 says «name:Peanut» swallowed the battery from the singing card, ten min ago, honey given, sending to childrens — chart under «name:Everleigh Stroud»`,
    ],
    [
      'psych-vm',
      'medium',
      `Transcribed: "Good afternoon Dr. Amsel it is «name:Fr. Benedict Oyaro», I wished to say that the voices have gone to whispers since the increase, but I've gained eleven pounds and I shake at the altar. I am at the rectory «phone:574-555-0112»."`,
    ],
  ]),
  ...aboutNobody('od-school-notices', [
    [
      'flu-clinic',
      'easy',
      `Flu clinic Thursday in the gym, 8-11. Return the pink form by Tuesday. Nurse Abigail needs two parent helpers to hand out stickers.`,
    ],
    [
      'dmmp-blank',
      'easy',
      `DIABETES MEDICAL MANAGEMENT PLAN
Student: ____________ Grade __ Teacher ________
[ ] pump [ ] injections
Insulin:carb ratio  B 1:__  L 1:__
If BG < 70: 15 g fast carb, recheck in 15 min
Glucagon kept: ____________
Parent phone ____________
Provider signature / date ____________`,
    ],
    [
      'lice-letter',
      'medium',
      `Dear families,

A case of head lice was found in the second-grade wing. Nobody is sent home early for nits. Please check your child under a bright lamp tonight, part by part, and call us if you need a comb. Hats and costumes from the play will go through the dryer.

Nurse Rory`,
    ],
    [
      'epi-drill',
      'hard',
      `EPI DRILL RESULTS: cafeteria team got the trainer pen in "Anjali the mannequin" at 1:48, goal under 2:00. Coach Kurian called 911 (pretend). Nobody remembered to note the time. Redo Dec 5.`,
    ],
    [
      'measles-faq',
      'medium',
      `Measles in the county: what schools must do
1. Pull the list of students without two MMRs.
2. Exclude for 21 days after the last exposure on campus.
3. Religious exemptions are excluded too.
4. Titers count. A note saying "had it as a kid" does not.
5. The county calls the families of cases; schools do not name anyone.`,
    ],
    [
      'nurse-sub-plan',
      'medium',
      `Sub plans: keys under the blue cup, meds cart code from Mrs. Ito, inhalers alphabetical in the shoe organizer, log EVERYTHING in the system not on paper. Recess duty is the worst for nosebleeds — pinch, lean forward, 10 minutes.`,
    ],
    [
      'concussion-steps',
      'easy',
      `RTP: 0 rest, 1 daily life, 2 light aerobic, 3 sport-specific, 4 non-contact drill, 5 full practice after MD note, 6 game. 24 h each.`,
    ],
    [
      'honor-roll',
      'hard',
      `Congrats to the health-occupations students! Ximena Ruvalcaba took first in CPR, Malachi Fonoti second in medical spelling ("choledocholithiasis"), and Brooklyn Adair built a working lung out of a soda bottle.`,
    ],
    [
      'bus-seizure-training',
      'medium',
      `Slide text: a child has a seizure on the bus. Pull over. Time it. Turn on side. Nothing in the mouth. Over 5 min or pouch with red tag: give nasal midazolam as the sheet shows. Radio base. Keep the others up front.`,
    ],
    [
      'yearbook',
      'hard',
      `Yearbook caption p. 44: "Tou Ger, Emerson and Halimo rehearse the asthma skit for Health Week. Mr. Petersen plays the trigger (a cat)."`,
    ],
  ]),
  ...aboutNobody('od-occ-policy', [
    [
      'stick-steps',
      'easy',
      `Sharps injury: wash soap/water, tell charge, Occ Health by day / ED by night, source panel (HIV, HBsAg, HCV), PEP inside 2 h. Bring the device.`,
    ],
    [
      'dot-table',
      'easy',
      `DOT BP
<140/90   2 yr
140-159/90-99   1 yr
160-179/100-109   one 3-mo card, then 1 yr when ≤140/90
≥180/110   disqualified, 6 mo intervals
OSA: CPAP ≥4 h on 70% of nights`,
    ],
    [
      'osha300-blank',
      'easy',
      `OSHA Form 300 — (A) Case no. (B) Employee's name (C) Job title (D) Date of injury (E) Where (F) Describe injury, parts of body, object. Do not post names. 300A posted Feb 1 - Apr 30.`,
    ],
    [
      'shift-bulletin',
      'hard',
      `Plant bulletin 11/18
- Hearing van Thurs 0500-1300 by dock 6. 14 hours of quiet before or wear muffs.
- Heat is over, hydrate anyway.
- Kubiak and Nascimento are the new safety reps on line 6, see them for tri-flange plugs.
- 41 days w/o a recordable. Tacos at 60.`,
    ],
    [
      'mro-training',
      'hard',
      `MRO exam prep: Donor 1 says poppy bagel, morphine 2,600, codeine 140. Donor 2 says Vicks, d-meth 12%. Donor 3 refuses to name prescriber. What do you report for each and why? Key at the end.`,
    ],
    [
      'n95-fit-vendor',
      'medium',
      `Fit testing quote: 140 staff, qualitative (Bitrex), $24 each, two days on site, certificate cards incl. We need: a room w/ no fan, list of badge numbers, beards shaved. PO to vaimoana@latusafety.example`,
    ],
    [
      '4r',
      'medium',
      `What changes in monitoring for 4R vs 9H — do we still need monthly LFTs in a 30 yo with no liver risk? OCP interaction. Asking to update our employee-health standing order.`,
    ],
    [
      'ice-tub',
      'hard',
      `Heat stroke drill, pole yard, Tues 0600. Chuy plays the victim (he volunteered, wear trunks). Tub half full, rectal probe on the dummy ONLY, cool first transport second. 20 minutes to <102.`,
    ],
    [
      'light-duty-list',
      'easy',
      `One-handed light duty options: gate log, label audit, training videos, phone desk, PPE restock under 5 lb. Supervisors can add, not subtract.`,
    ],
    [
      'union-letter',
      'medium',
      `The Union requests under Art. 22 the number of first reports filed for the debone line by month since 2021, without names, the ergonomic study by Dr. Prudhoe, the line speed logs, and the light duty denial rate. Please answer in ten working days. Lupita A., steward`,
    ],
  ]),
  ...aboutNobody('od-telehealth-scripts', [
    [
      'bot-flow',
      'medium',
      `Bot: What can we help with?
User: {free_text}
IF refill -> Bot: Thanks! Please enter your name and zip.
IF match=1 -> "I found {n} medicine(s). Is {drug} running out within 3 days?"
IF withdrawal|"zaps" -> handoff nurse
ELSE -> ETA 48 h`,
    ],
    [
      'smart-phrase',
      'medium',
      `.TELEUTI
@NAME@ is a @AGE@ @SEX@ seen by video for dysuria x *** days. No fever, flank pain, vomiting. Patient is located in ***. Verbal consent. Assessment: acute uncomplicated cystitis. Plan: nitrofurantoin 100 bid x 5 d. Return precautions. *** min.`,
    ],
    [
      'outage',
      'easy',
      `Video is down on iOS 19.2 w/ Safari. Use Chrome or convert to audio only, mod 93. Ticket 448120. — IT`,
    ],
    [
      'chat-style',
      'hard',
      `Chat voice guide. Say "I'm sorry your ear hurts" not "We apologize for the inconvenience". Use the first name once, not in each line. Never "calm down". If Marguerite (our test persona) types in Swedish, offer the interpreter button.`,
    ],
    [
      'platform-metrics',
      'medium',
      `Wk 46: 1,204 visits; UTI 22%, URI 19%, rash 14%, refill 11%. Median wait 9 min. Abandon 6%. NPS 71. Two clinicians license lapse in ID & WA, rerouted.`,
    ],
    [
      'state-rules',
      'easy',
      `Buprenorphine by video: initial Rx ok up to six months under DEA rule, PDMP check, ID match. Pt must be in a state where you're licensed at that minute.`,
    ],
    [
      'mania-roleplay',
      'hard',
      `Role-play for residents (actor is Addison from the theater dept):
Actor: been six days w/ no sleep, not tired, bought a kayak AND a trailer.
Resident should: ask lithium, ask who's at home, ask money, ask weapons, no arguing.
Debrief 10 min.`,
    ],
    [
      'room-lighting',
      'medium',
      `Tips for clinicians on camera: light in front, lens at eye height, don't eat, no ceiling fan, pill bottles off the shelf behind you, second screen means look away — say why. Corey in Media will do a free check Friday.`,
    ],
    [
      'consent-copy',
      'medium',
      `By clicking "I agree" you understand that video visits have limits, that your clinician can't feel your belly or listen to your heart, and you may be told to go in person. Your IP address and location are recorded at signing. You may withdraw at any time.`,
    ],
    [
      'persona',
      'hard',
      `PERSONA "Danh", 34, night stocker, anxious, cracks his screen twice a year, refills only when he runs out. Made up by the design team from survey clusters, wave 3; do not treat as a real user.`,
    ],
  ]),
  ...aboutNobody('od-payer-policy', [
    [
      'mri-policy',
      'easy',
      `CPT 72148: needs 6 wk conservative tx within 3 mo unless red flag (cauda equina, progressive motor loss, cancer, infection, fx). Radicular alone isn't one.`,
    ],
    [
      'appeal-shell',
      'easy',
      `To: Appeals Department
Re: {{member_name}}, Member # {{id}}, Claim {{claim}}

I am writing to appeal the denial of {{drug}} {{dose}}. {{Mr/Ms}} {{last}} has {{dx}}, diagnosed in {{year}}, and has failed {{drug1}} ({{reason1}}) and {{drug2}} ({{reason2}}).

{{IF urgent}} I request expedited review within 72 hours. {{/IF}}

{{prescriber}}`,
    ],
    [
      'step-table',
      'easy',
      `Class | Step 1 | Step 2 | PA form
CGRP | 2 triptans + 1 preventive | Ajovy / Emgality | NEU-14
IL-4/13 | TCS med-high 4 wk | Dupixent | DRM-3
RANKL | bisphosphonate 12 mo | Prolia | END-9
CGM | on insulin or BG <54 x2 | any | none`,
    ],
    [
      'p2p-tips',
      'hard',
      `How I win P2Ps: know the reviewer's specialty (Grumman is ortho, doesn't do spine), lead w/ the motor exam, quote their own policy number, stop talking. Five minutes. Then write down the auth number, name and time.`,
    ],
    [
      'bulletin',
      'medium',
      `Provider bulletin 25-118. Effective 1/1/2026 prior authorization is no longer required for hospital beds, semi-electric, E0260, when a CMN documents positioning not feasible in an ordinary bed. "Pillows" language retired. Questions: provider line 888-555-0100.`,
    ],
    [
      'ma-letter-law',
      'easy',
      `NOMNC must be delivered at least two days before covered services end. QIO fast appeal by noon the day before. DENC same day on request.`,
    ],
    [
      'wes-q',
      'medium',
      `Which plans still call exome trio experimental? I have eMolecular's list from 2022 and want newer. Also CPT 81415 + 81416 x2 or 81425?`,
    ],
    [
      'pa-volume',
      'hard',
      `PA team October: Tammy Jo 212 done / 91% approved, LeBron 180 / 84, Ivory 240 / 77 (she gets the GLP-1s, poor thing), Hosseini training. Median turnaround 2.9 d. Faxes still 38%.`,
    ],
    [
      'earnings',
      'hard',
      `On the call CEO Patricia Fenwick said obesity drug spend was "a fever that hasn't broken", shares fell 6%, and the insurer will pull coverage for BMI under 35 from January.`,
    ],
    [
      'form-cmn',
      'easy',
      `CMN 484.03 oxygen. Section B: 1 PaO2 __ sat __ 2 date of test __/__/__ 3 at rest / exercise / sleep 5 LPM __. Section D attest. Leave the DME's part blank.`,
    ],
  ]),
  ...aboutNobody('od-transport-ops', [
    [
      'van-check',
      'easy',
      `Van 3 pre-trip: lift cycles ok, belts 4/4, O2 bracket loose (tag it), tire LR 28 psi, spill kit sealed. 88,204 mi. — Teddy`,
    ],
    [
      'runs-by-driver',
      'hard',
      `Fri board
Teddy – dialysis loop A (6 stops) then wound center
Wanda – methadone 0500, rad onc 1000
Petey – off, gone fishing
Khadra – OB & peds, car seats in 7
Verdell – dispatch till 2`,
    ],
    [
      'no-show-policy',
      'medium',
      `3 no-shows in 30 days = call-to-confirm status. Never cancel standing dialysis or chemo orders for no-shows; call the clinic. Wait 10 min from arrival, photo of door, try both phones, then mark.`,
    ],
    [
      'pcs-howto',
      'easy',
      `PCS: "bed confined" = can't get up without help AND can't walk AND can't sit in a chair or wheelchair. All three. Non-repetitive can be signed by RN, d/c planner, PA, NP.`,
    ],
    [
      'angel-pilots',
      'hard',
      `Pilot Rick Noonan has flown 212 missions to Philly and Rochester. "The kids get the right seat if their platelets are up," he laughs. He'll be honored at the hangar supper Dec 7; bring a side.`,
    ],
    [
      'bid',
      'medium',
      `RFP 2026-14 NEMT, Lot C (Spartanburg, Cherokee, Union). Est. trips: ambulatory 41,000; wheelchair 18,500; stretcher 900; bariatric 120. No-leave-behind rule after 8 pm. Bids by Jan 9, 2 pm, 62 Cotton Mill Rd.`,
    ],
    [
      'trip-api-doc',
      'medium',
      `POST /v2/trips
{ "pickup": {"time":"0515","addr":"string"}, "los": "WC|AMB|STR", "o2_lpm": 0, "rider": {"first":"string","last":"string","phone":"E.164"}, "notes":"fall risk, no stairs" }
Returns 409 if chair time is < 30 min after ETA.`,
    ],
    [
      'lost-found',
      'hard',
      `Lost & found, shelf 2: one lower denture (cup, no name), 3 canes, a church hat, a bag of briefs, a jar of pickled okra. Goes to the sheriff's sale New Year's.`,
    ],
    [
      'narr-class',
      'medium',
      `BLS narrative class: bad — "pt ok, took home". Good — "A&Ox4, shield OS in place, 2-person lift, secured x5, no change en route, care to family, signature obtained." Write what a stranger needs.`,
    ],
    [
      'winter-email',
      'easy',
      `All drivers: 12°F tomorrow. Nobody waits outside. Go to the door, bring a blanket, no rider left at a curb. Vans plug in by 8 pm.`,
    ],
  ]),
  ...aboutNobody('od-ai-asks-general', [
    [
      'lmn-outline',
      'easy',
      `What sections should a letter of medical necessity for a posterior walker (GMFCS III) have? Just the outline and the phrases payers look for.`,
    ],
    [
      'plain-psa',
      'medium',
      `Rewrite at a 6th grade level for our website: "Elevation of serum prostate-specific antigen above age-adjusted thresholds warrants confirmatory testing prior to consideration of transrectal or transperineal biopsy."`,
    ],
    [
      'fiction-scene',
      'hard',
      `Write a two-page scene: Dolores, a hospice nurse in 1987 El Paso, drives out to a trailer at dusk. The man won't take his morphine as he's waiting for a radio ballgame to end. No dialogue tags. It's for my MFA.`,
    ],
    [
      'exam-items',
      'medium',
      `Make 5 NCLEX-style items on peritoneal dialysis: cloudy effluent, poor drain, exit site, protein loss, sick day. Four options, rationale for each. Use "a client", no names or ages.`,
    ],
    [
      'regex',
      'hard',
      `I need a regex that matches DOB in MM/DD/YYYY and M-D-YY but not BP like 148/92 or an acuity like 20/40. JS, no lookbehind.`,
    ],
    [
      'compare',
      'easy',
      `Compare apixaban and rivaroxaban for dental extractions: hold or not? Table with ADA and ACC positions.`,
    ],
    [
      'phrase-kind',
      'medium',
      `give me 6 kind ways to tell someone on the phone that their test needs a repeat and it's prob nothing but could be something. we've got 90 new MAs and they all say "the doctor will call you"`,
    ],
    [
      'translate-sign',
      'medium',
      `Translate into Spanish, Hmong, Somali, and Vietnamese for a door sign: "Please tell us at the desk if you have a fever, rash, or cough. Masks are free. Interpreters are free."`,
    ],
    [
      'dose-math',
      'hard',
      `check my math, worksheet q7: 5.1 kg infant, omeprazole 1 mg/kg/day, susp 2 mg/mL → 2.55 mL daily. And q8: 38 lb child, ibuprofen 10 mg/kg of 100/5 → 8.6 mL?`,
    ],
    [
      'long-teach',
      'medium',
      `Act as a diabetes educator. I run a monthly class at the library, no charts, everybody welcome. Build a 45 minute plan with:
- opening question
- a plate activity w/ real tortillas, injera and rice
- 5 minutes on lows and what to carry
- feet (shoes off, optional)
- a raffle
- take-home sheet at grade 5
Keep each block to times I can put on a card.`,
    ],
  ]),
  ...aboutNobody('od-ai-asks-office', [
    [
      'rewrite-staff',
      'hard',
      `make this less snippy: "Whoever keeps leaving the autoclave on, it is NOT Lourdes' job to vent it. Hortense and I've asked 3x. Write your initials or lose privileges."`,
    ],
    [
      'job-ad',
      'easy',
      `Draft a job ad: pediatric SLP, AAC experience, 4x10s, Polish or Spanish a plus, $44-52/h, sign-on $3k, apply to Carol at jobs@littlevoices.example.`,
    ],
    [
      'rec-letter',
      'hard',
      `Write a recommendation for Theo Babatunde, our PT aide since 2023, who is applying to DPT programs. Stories to use: he learned to count reps in Polish, rebuilt the parallel bars, calm when the fire alarm went off, perfect hydrocollator logs. One page.`,
    ],
    [
      'minutes',
      'hard',
      `Clean up minutes:
present dr stroud, ingrid, lyle (zoom), jerzy late
1 retinal camera – ingrid got 2 bids, 38k 41k
2 dilation bottleneck – add 4th chair in hall?
3 glaucoma suspects recall, 214 overdue, jerzy will run letters
4 holiday party, no karaoke
adj 5:50`,
    ],
    [
      'excel',
      'hard',
      `formula: col B is payer, C is CPT, D paid, E billed. want % paid for 92014 by payer for Nov. pivot keeps counting "Fenwick Health" and "Fenwick Hlth" as two`,
    ],
    [
      'review-reply',
      'medium',
      `A one-star review says "they butchered my tooth and charged me 1,900". Write a HIPAA-safe reply that does not confirm they were ever here, offers our office number, max 50 words.`,
    ],
    [
      'sched-opt',
      'hard',
      `Summarize who can cover what: Kendra does vestibular + neuro not hands, Sal hands only, Cornell any but no lymph til he's certified in Jan, Miss Ernie front desk and she hates Mondays. Need a Mon-Fri grid`,
    ],
    [
      'policy-cell',
      'easy',
      `turn these bullets to a policy: no phones in op, no pics of charts, personal calls in the break room, first time verbal, 2nd written, 3rd out`,
    ],
    [
      'bday-poem',
      'hard',
      `funny birthday poem for our hygienist Delphine, 40 today, loves gators & scolds about floss, drives a purple jeep. Rhyme "calculus" if you can.`,
    ],
    [
      'merge-tpl',
      'easy',
      `Set up a mail merge letter in Word: fields are <<FirstName>>, <<LastVisit>>, <<Balance>>. Text: your 6 month cleaning is overdue, we miss you, reply STOP.`,
    ],
  ]),
  ...aboutNobody('od-sheet-staff', [
    [
      'cred-rows',
      'easy',
      `Last	First	NPI	License	Exp
Castellanos	Jorge	1992770041	PT29914	2026-03-31
Trask	Mina	1003884412	PT31007	2027-01-31
Cantu	Leo	1447002219	NP8841	2026-06-30
Ostrow	Beth	1558120937	LCSW4410	2026-09-30`,
    ],
    [
      'cert-due',
      'hard',
      `BLS due
Fumiko 11/30
Godfrey 12/2 (skills only)
Sunniva 12/9
Big Al 12/31 — and his fit test, shave
Beatrix done`,
    ],
    [
      'hep-b-stock',
      'medium',
      `item,lot,exp,on_hand,reorder
Heplisav,UT7710,2026-08,14,10
Shingrix,KX3391,2026-05,6,10
Boostrix,9F2LA,2027-02,22,10
Menveo,AB0041,2026-03,3,5`,
    ],
    [
      'who-sees-what',
      'hard',
      `botox eval (drool): Kendra W
knee d/c, any PTA
workers comp hands: Sal ONLY
pelvic: Joy or Dana, room 6, white noise on
chip/root canal: not us, pls stop transferring`,
    ],
    [
      'payroll-csv',
      'easy',
      `emp_id,name,dept,hours,pto
40778,"Nascimento, A",Sterile,80,4
40791,"Ferrell, T",Infusion,72,0
40802,"Hurd, P",OT,64,16`,
    ],
    [
      'fridge-temps',
      'easy',
      `Mon am 4.1 pm 4.4 OG
Tue am 3.9 pm 8.9!! OG
Wed am 4.0 pm 4.1 RG
Excursion Tue 38 min, mfr says vaccines ok, ref 8840213. Batteries replaced.`,
    ],
    [
      'sign-up',
      'hard',
      `Thanksgiving potluck: Ania – pierogi, Yonas – berbere lentils (nut free), Deb – pie x2, Stan – "himself", Neema – ugali, Coral – low-K greens for the dialysis crew joke`,
    ],
    [
      'budget',
      'easy',
      `Line	FY25	FY26
Interpreter (phone)	18,400	22,000
Interpreter (Karen, Hmong on site)	6,200	9,500
Taxi vouchers	3,100	3,100
Food pharmacy	0	12,000
CHW mileage	4,410	5,000`,
    ],
    [
      'key-metrics',
      'easy',
      `metric,oct,nov
a1c>9,18.1%,17.4%
bp<140/90,66%,68%
crc,58%,58%
eye exam,49%,55%
no-show,14.2%,12.9%`,
    ],
    [
      'parking',
      'hard',
      `Space	Plate	Who
A4	KDL 4402	Dr. Njoroge
A5	7TRX118	Miriam (PT)
A6	—	reserved blood mobile Thurs
B1	DOC-H	Dr. Horowitz, asks that nobody back in`,
    ],
  ]),
  ...aboutNobody('od-forms-blank', [
    [
      'newpt-vision',
      'easy',
      `Patient first *  [          ]
Patient last *  [          ]
Mobile *  [   -   -    ]
Last eye exam [      ]
Do you have: ☐ diabetes ☐ dry eye ☐ glaucoma ☐ family hx glaucoma
Reason for visit [                    ]`,
    ],
    [
      'hx-dental',
      'easy',
      `Circle any you have now or had: heart murmur, stroke, joint replaced, hepatitis A B C, HIV, asthma, seizures, radiation to jaw, bisphosphonate (Fosamax, Prolia, Reclast).
Are you pregnant? Y / N / maybe   Due ____
Do you gag easily? ____`,
    ],
    [
      'ada-key',
      'medium',
      `Box key for the ADA form (front desk card)
12 = policyholder name & address, as on the card
15 = ID, no dashes
20 = patient if different
27 = tooth; 28 = surface (M O D B/F L)
29 = CDT code
35 = remarks: say WHY, e.g. "caries, distal"`,
    ],
    [
      'stopbang-form',
      'easy',
      `STOP-BANG  S__ T__ O__ P__ B(>35)__ A(>50)__ N(>16")__ G(M)__  Score __  Device # ______ Pick-up __/__ Return __/__`,
    ],
    [
      'release-shell',
      'hard',
      `AUTHORIZATION TO RELEASE
I, (print full legal name), born (month-day-year), allow (program) to give (initial each) __ counseling summary __ UDS results __ psychotherapy notes to (who) until (date or event).
42 CFR Part 2 forbids redisclosure.`,
    ],
    [
      'tps-report',
      'medium',
      `Incident report – how to fill
• Facts only: "Humalog pen in Lantus bag", not "careless".
• Who found it, what was said, was anybody harmed A–I.
• Don't staple to the chart, don't mention in the chart that one exists.
• Turn in before you go home.`,
    ],
    [
      'diet-diary',
      'easy',
      `MY FOOD & MOOD (print 7)
Time | What | How much | Where | With whom | Before 0-10 | After 0-10
____ | ____ | ____ | ____ | ____ | __ | __
One kind thing I told myself: ______`,
    ],
    [
      'sample-filled',
      'hard',
      `HOW TO FILL OUT YOUR FORM (sample, not a real person)
Name: JANE Q. SAMPLE
Born: 01/01/1901
Phone: 555-555-5555
Allergies: "bees — carry EpiPen"
Why are you here? "Knee hurts on stairs"
Please print. Bring your own pills.`,
    ],
    [
      'pickup-ticket',
      'easy',
      `DME PICKUP TICKET no. 30418: [ ] bed [ ] conc [ ] BSC [ ] W/C  Reason: [ ] recovered [ ] upgraded [ ] deceased  Driver ____ Time ____`,
    ],
    [
      'screen-adult',
      'medium',
      `In the past 2 weeks…
☐ had you less than you needed to eat?
☐ worried about losing housing?
☐ missed a visit because of the ride?
☐ felt unsafe at home?
If any yes: CHW desk, yellow card, same day. Do not write your name on this page.`,
    ],
  ]),
  ...aboutNobody('od-test-data', [
    ['sandbox-row', 'easy', `SANDBOX ONLY – synthetic: ZZTEST, ADA | 01/01/1980 | MRN 000000 | A1c 7.7 | do not call`],
    [
      'hl7-fake',
      'hard',
      `MSH|^~\\&|TESTAPP|TESTFAC|||20250101||ORU^R01|1|T|2.5
PID|1||TEST123||MOUSE^MINNIE||19280515|F
OBX|1|NM|2823-3^K||6.9|mmol/L|||HH
NTE|1||processing id T = training, fabricated message`,
    ],
    [
      'seed-script-note',
      'hard',
      `Fake people for the demo tenant (generated, none exist): "Fakey McFakeface" with asthma, "Testa Patientova" on warfarin, "Null O'Undefined" whose apostrophe breaks the label printer, and "Emoji 🙂 Jones" seen for cough. Reset nightly at 2.`,
    ],
    [
      'fhir-example',
      'medium',
      `{
  "resourceType": "Patient",
  "id": "example",
  "meta": {"tag": [{"code": "HTEST", "display": "test health data"}]},
  "name": [{"family": "Example", "given": ["Exa"]}],
  "birthDate": "1900-01-01"
}`,
    ],
    [
      'qa-step',
      'medium',
      `QA-2207: log in as dummy user testpt+07@example.test, book "PT eval", cancel, expect the no-show flag NOT set. Fails in build 881; dummy shows "3rd no-show, d/c".`,
    ],
    [
      'mannequin',
      'hard',
      `SimLab cart: "Mr. Rubber" (Noelle's neighbor), 64, inferior STEMI program 4, wrist band MRN SIM-0001. This is a mannequin; bands are thrown away after class.`,
    ],
    [
      'label-calib',
      'easy',
      `PRINTER CALIBRATION  Doe, Jane  DOB 99/99/9999  RX 0000000  TAKE ONE TEST TABLET DAILY  ** VOID **`,
    ],
    [
      'claims-edi-test',
      'medium',
      `ISA15=T test file. NM1*IL*1*TESTLAST*TESTFIRST****MI*TEST00001~ HI*ABK:J45909~ SV1*HC:99213*0*UN*1~ — sent to clearinghouse test port; vendor sample data, not for adjudication.`,
    ],
    [
      'train-chart',
      'hard',
      `Training domain (TRN2). Each trainee gets one play patient: Apple, Crisp / Banana, Split / Cherry, Pie. All have CHF, all are allergic to penicillin, all were admitted "yesterday". Discharge yours by lunch. Wiped on Fridays.`,
    ],
    [
      'faker-ask',
      'medium',
      `Write a Python Faker provider to make 200 made-up dialysis run rows (pre wt, EDW, QB, chair). Names must be clearly bogus like "Test Alpha". It's for a load test, not real people.`,
    ],
  ]),
  ...aboutNobody('od-code-logs', [
    [
      'null-pt',
      'easy',
      `TypeError: Cannot read properties of undefined (reading 'birthDate') at renderBanner (patient-banner.tsx:44:18) at Chart (chart.tsx:112)`,
    ],
    [
      'sql-gap',
      'easy',
      `SELECT p.provider_last, COUNT(*) AS open_gaps
FROM gaps g JOIN attribution a USING (member_sk)
JOIN provider p ON p.npi = a.npi
WHERE g.measure IN ('A1C9','CBP','COL') AND g.closed_dt IS NULL
GROUP BY 1 HAVING COUNT(*) > 20 ORDER BY 2 DESC;`,
    ],
    [
      'sched-log',
      'medium',
      `2025-11-18 06:22:04 INFO  reminder-svc batch=448 queued=1204
2025-11-18 06:22:09 WARN  twilio 30003 unreachable x17
2025-11-18 06:23:40 INFO  template=PT_REMIND_24H sent=1187
2025-11-18 06:23:41 ERROR template=NO_SHOW_3 missing var 'clinic_phone'`,
    ],
    [
      'const-dx',
      'hard',
      `export const DEMO_REASONS = ['tooth ache', 'Grace period', 'rash', 'Will call', 'fell off roof'] as const;
// marisol, Rose asked for 'hot flashes'; July build
type Reason = (typeof DEMO_REASONS)[number];`,
    ],
    [
      'config-map',
      'easy',
      `dialysis:
  alerts:
    vp_high: 250
    tmp_high: 300
    k_critical: 6.5
  notify:
    - role: charge_rn
    - pager: "0442"
  quiet_hours: "22:00-04:00"`,
    ],
    [
      'commit',
      'hard',
      `fix(portal): Summer time off-by-one for refill date

Young's ticket: refills due 11/02 showed 11/01 after DST. Use ZonedDateTime. Long strings also wrap now. Reviewed-by: Will Frost, Joy Adeyemi`,
    ],
    [
      'fhir-scope',
      'easy',
      `403 insufficient_scope: need patient/MedicationRequest.read, have patient/Observation.read. client_id=od-widget`,
    ],
    [
      'cron',
      'medium',
      `0 2 * * 1-5 /opt/recall/run.sh --type perio --overdue 6mo --dry-run >> /var/log/recall.log 2>&1
# hortense: remove --dry-run after 12/1
# bao: and make it stop texting kids' numbers`,
    ],
    [
      'unit-test',
      'easy',
      `it('flags potassium above 6.5', () => {
  expect(flag({ code: '2823-3', value: 6.9 })).toBe('critical');
  expect(flag({ code: '2823-3', value: 5.1 })).toBe('normal');
  expect(flag({ code: '2823-3', value: null })).toBe('missing');
});`,
    ],
    [
      'git-conflict',
      'hard',
      `<<<<<<< HEAD
  label: 'Mother of baby (name)',
=======
  label: 'Birth parent (name)',
>>>>>>> theo/inclusive-intake
  hint: 'as on the insurance card',`,
    ],
  ]),
  ...aboutNobody('od-stories-history', [
    [
      'keller',
      'easy',
      `Helen Keller lost sight and hearing at nineteen months, in 1882, of what doctors then called brain congestion. Unit 3 reading, therapy aide course.`,
    ],
    [
      'president-teeth',
      'medium',
      `Washington's dentures were never wood. They were hippopotamus ivory, cow and human teeth on lead, made by Greenwood of New York; the last real tooth came out in 1796. Display card for our lobby case.`,
    ],
    [
      'book-club',
      'hard',
      `Clinic book club, Dec: The Spirit Catches You and You Fall Down. Questions: What did Lia's parents think caused the seizures? Where did each doctor hear "non-compliant"? What would you have asked? Mai Nhia has 3 copies to lend.`,
    ],
    [
      'detective',
      'hard',
      `The dentist put down his mirror. "Mr. Crane," he said, "this bridge was made in Lisbon, and by a left-handed man." Inspector Vale, his mouth full of cotton, tried to say that explained the poison. — draft, ch. 2`,
    ],
    [
      'van-gogh',
      'hard',
      `Slide notes: was it glaucoma, digitalis, or just fashion? Xanthopsia in Van Gogh's late palette; Monet's cataracts operated by Coutela in January 1923; El Greco did not have astigmatism, for geometric reasons.`,
    ],
    [
      'obit-founder',
      'hard',
      `In memoriam, our founder Albert "Doc" Kirchner, who opened the first evening dialysis shift in the valley in 1974 with two machines from a hotel laundry. The scholarship in his name goes to a tech each May.`,
    ],
    [
      'roosevelt',
      'easy',
      `FDR bought Warm Springs in 1926 and turned it to a polio rehab center. The therapists were called "physios". From the museum leaflet.`,
    ],
    [
      'podcast',
      'hard',
      `Ep. 41 show notes. 02:10 "Chuy" (fictional, voiced by Dean) calls the pharmacy. 11:00 why grapefruit. 19:30 the tech who caught it — a composite of four interviews, details invented. 28:00 listener mail about owls.`,
    ],
    [
      'saint',
      'medium',
      `St. Apollonia, patron of toothache, Feb 9. St. Dymphna for the mind, Lucy for the eyes, Blaise for throats, Peregrine for cancer, Roch for plague and dogs. Chaplain's board for the waiting room?`,
    ],
    [
      'movie',
      'medium',
      `Film night for the aphasia group leaders: The Diving Bell and the Butterfly (112 min). Bauby dictated with one eyelid, 1996-97. Bring tissues and the letter board so people can try ESARIN order.`,
    ],
  ]),
  ...aboutNobody('od-research', [
    [
      'abs-pt',
      'easy',
      `Background: Blood flow restriction after ACLR. Methods: 64 adults (mean 24.1 y, 48% women) were randomized 1:1. Results: quad strength LSI at 12 wk 78 v 69% (p=.02). One DVT in control. Conclusions: BFR may speed early gains.`,
    ],
    [
      'recruit',
      'easy',
      `STUDY: age 65+, two or more falls this year? Try a 12-week dance class. $150. Call the Falls Lab 555-0100. IRB 25-0881.`,
    ],
    [
      'qual-quotes',
      'hard',
      `Theme 3: the chair as a second home. "You learn who hums" (P07). "I know my machine by its squeak" (P12). "If nine is empty you don't ask" (P03). Participants are given by number; ages and sites withheld.`,
    ],
    [
      'power',
      'hard',
      `Sample size: detect 8-point ODI difference, SD 17, alpha .05, power .8, 15% loss -> 84 per arm. PI Castellanos, stats Rhee, coordinator Olek B. (knows REDCap).`,
    ],
    [
      'case-series-cite',
      'medium',
      `Okpara H, Villacorta L, Brandt H. Peri-implantitis after 10 years in smokers: a retrospective cohort of 412 implants. J Outpt Perio. 2024;18(3):201-9. See Table 2 for HbA1c strata.`,
    ],
    [
      'eval-abst',
      'hard',
      `In one rural county, three opioid clinics, 1,144 inductions by video. Day-30 retention: 71%. Those living >40 mi did best. We can't share rows under Part 2; aggregate cells <11 are suppressed.`,
    ],
    [
      'grant-aim',
      'medium',
      `Aim 2. Test whether school-based albuterol reduces ED visits among K-5 students with persistent asthma in 18 schools (stepped wedge).
2a. fidelity – nurse logs, counts only
2b. cost per visit averted
2c. parent views, 6 focus groups in Somali, Spanish, Hmong
Milestone: M14 wave 2 opens`,
    ],
    [
      'poster',
      'easy',
      `Poster 118: "Silent aspiration: how often does chin tuck help?" n=203 MBSS, PAS drop ≥3 in 41%. QR for PDF. Presenter: Carol D., CCC-SLP`,
    ],
    [
      'consort',
      'easy',
      `Assessed 388; excluded 141 (no phone 60, A1c <8 44, declined 37); randomized 247: 124 CHW texts, 123 usual. Lost 18 / 22. Deaths 2 / 3, unrelated per DSMB.`,
    ],
    [
      'stat-news',
      'hard',
      `The surgeon general, in a speech in Duluth, called loneliness "as bad as fifteen cigarettes" — reporters asked what study; her office cited Holt-Lunstad 2010. For Tuesday's journal lunch, bring the forest plot.`,
    ],
  ]),
  ...aboutNobody('od-office-mail', [
    [
      'vendor-lift',
      'easy',
      `Hi Keisha, the Hoyer slings you ordered (6 L, 2 XL) ship Nov 24, tracking to follow. Net 30. — Darnell, CareLift`,
    ],
    [
      'thread-coffee',
      'hard',
      `From: Walt Sundquist
To: all-thirdfloor
Re: Re: coffee

> who took the good mug
It was me and I'm not sorry. In other news the compressor in op 2 sounds like a dying goose, Hal is on it. Patients before 10 go to 1 and 3.`,
    ],
    [
      'hr-benefits',
      'medium',
      `Open enrollment ends 12/5. New: vision frames $180, ortho max 2,000 (kids to 19), mental health visits $0 x 6, fertility one cycle lifetime. Vanessa in HR has hours in the break room Tues 12-2. Bring your questions, not your records.`,
    ],
    [
      'ooo',
      'hard',
      `I'm out through Dec 1 for my sister's wedding in Chennai. Refills: Dr. Phan. Jaw splints: Hal. If you're bleeding, 911. If you're Gunnar, the answer is still no. — Meena Iyengar MD`,
    ],
    [
      'thank-volunteers',
      'hard',
      `Dear Philomène, Walt, and Soo Ja,
A thousand and four hours! You've poured coffee, found lost canes, walked folks to X-ray, and played enough cribbage to wear out two boards. Lunch is Dec 10, noon, chapel annex. Badge photos will be retaken that day; wear what you like.
Gratefully, Volunteer Services`,
    ],
    [
      'hipaa-tip',
      'medium',
      `Privacy tip of the week: initials + room + diagnosis on the whiteboard is still PHI. So is "the guy with the parrot". Turn the board to the wall, log off, shred the sticky. Quiz Friday, candy for winners. - Compliance Deb`,
    ],
    [
      'fax-cover',
      'easy',
      `FAX COVER  To: ______  From: Valley Drug 555-0100  Pages incl. cover: __  CONFIDENTIAL: may hold protected health information; if you are a tire store please shred and call us.`,
    ],
    [
      'onboarding',
      'hard',
      `Welcome Jazz! Day 1: badge photo 8:00, locker and van badge, shadow Kendra 9-12, lunch on us, EHR class TRN2 1-3, van keys w/ Teddy. Your buddy is Coral. Nobody expects you to remember a thing.`,
    ],
    [
      'lease',
      'medium',
      `Re: Suite B, 227 Pinecrest Ln. The landlord will replace the RTU and treat the mold found above the ceiling of the sterilization room Nov 29-30. Negative air, no entry. Rent abated 2 days. W. Stokes, Property Mgr, 555-0118`,
    ],
    [
      'raffle',
      'hard',
      `Winner of the walk-a-thon basket: Clifton B. from the print shop! Runner up Trixie, our courier. We raised $4,118 for insulin vouchers. Rudy, you owe me push-ups.`,
    ],
  ]),
  ...aboutPatients('od-long-pastes', [
    [
      'pt-eval-full',
      'easy',
      `PHYSICAL THERAPY INITIAL EVALUATION
Name: «name:Oksana Hrynchuk»
DOB: «date:02/18/1969»   MRN: «mrn:PT-77104»
Eval date: «date:11/17/2025»
Referring: Dr. Adaeze Nwosu
Dx: adhesive capsulitis L shoulder (M75.02), T2DM

Subjective: Insidious onset since August. Can't hook bra, can't reach seat belt. Sleeps in recliner. Pain 3/10 rest, 8/10 with jerk. Works as a seamstress. Prior injection x1 with 2 weeks of relief.

Objective: PROM flex 98, abd 70, ER 12, IR L5. Capsular end feel. RC strength 4+/5 in range. SPADI 71.

Assessment: «name:Ms. Hrynchuk» is in the frozen stage. Good rehab potential.
Plan: 2x/wk x 10, gr III-IV mobs, pulleys, talk to MD on hydrodilatation.`,
    ],
    [
      'group-text',
      'hard',
      `Kim: anybody got eyes on hall bath
Jo: occupied. «name:Teddy Bear» is in there w/ the bowel prep from hell
Kim: lol who
Jo: you know, «name:Theodore», the 1 o'clock scope who brought the doughnuts he can't eat
Kim: he's a hard stick fyi
Jo: and his wife says he took his Xarelto this am
Kim: ...
Kim: get Dr. V
Jo: on it, don't start that line`,
    ],
    [
      'prompt-care-plan',
      'medium',
      `You're an experienced hospice RN case manager. Using only what I paste, write problem / goal / interventions for the plan of care. Do not add drugs.

- «name:Augustin Robichaux», 81, end stage heart failure, EF 15%, AICD still ON
- lives w/ sister «name:Eulalie» («age:94») who's deaf, «address:108 Bayou Lane, Breaux Bridge»
- shocked twice «date:Sunday 11/16», scared to sleep
- wants it off but son «name:Remy Jr.» says "that's killing him"
- lasix 80 bid, legs weeping, scrotal edema
- Catholic, wants anointing
- rep from the device company can come Thurs`,
    ],
    [
      'eob-letter',
      'easy',
      `Dear «name:Mr. Kwabena Asante-Moore»,

We have received your grievance of «date:November 3, 2025» on your partial denture. We are sorry for the delay.

Our records show the extraction of teeth 4 and 5 on «date:July 22, 2025» was paid. The partial (D5213) was denied since the plan has a one-year waiting period for major work and your coverage began «date:March 1, 2025».

You wrote that you cannot chew meat and have lost eleven pounds. If your dentist sends us a letter saying so, we will look again.

Grievance no. «account:G-25-40981»
Member no. «health-plan:HDN 88 412 009»`,
    ],
    [
      'ot-dictate-long',
      'hard',
      `Alright so next, same house, the brother now. «name:Amos». «name:Amos» without the I, people write «name:Amois», it's wrong. He's the one with Parkinson's, not «name:Elmer», «name:Elmer»'s just deaf. Freezes in the kitchen door going from lino to rug. We put down tape, the yellow, worked like magic. Weighted spoon no, hates it, says it's a shovel. Buttons no, so velcro. Fell twice since the last time, both in the barn, I told them no barn. They laughed at me. New paragraph. Rec continue one time a week.`,
    ],
    [
      'school-referral',
      'easy',
      `REFERRAL FOR EVALUATION – Speech / OT / Psych (circle)
Student: «name:Apollo Reyes-Nakashima»
Birthdate: «date:04/02/2019»    Student #: «account:881204»
Home language: Spanish, some Japanese
Address: «address:2217 Alder St, Woodburn OR 97071»
Parent: «name:Midori Nakashima»  Ph «phone:971-555-0162»
Concerns: drools, chews collars to holes, 40% intelligible to new people, covers ears in gym, cries at glue
Hearing: passed R, failed L 1000 & 2000
Vision: no data
Tried: gum, quiet corner, visual schedule – 6 wk
Dx on file: none; pediatrician suspects ankyloglossia`,
    ],
    [
      'pharm-call-log',
      'medium',
      `Consult log, «date:Nov 18»
10:10  «name:Mrs. Petrosyan», new Fosamax: water, upright 30 min, dentist told? no → call Dr. Brandt
10:25  dad of «name:Cyrus» (9 mo) tylenol dose 4 mL ok, NOT ibuprofen w/ the other bottle too
11:05  «name:D. Lightfoot», grapefruit + simva, legs sore x3 wk, urine normal → MD, hold
11:40  man, no name, asked what's good for warts
1:15   «name:Imelda Catacutan», eye drops burn: one drop, wait 5, close eye. Wrong bottle – was using her ear drops!!
2:30   «name:Cyrus»' dad again, ok now`,
    ],
    [
      'email-chain-dialysis',
      'medium',
      `From: Rosa
To: Dr. Eze; Thandiwe
Subject: need orders before first shift leaves

Good morning,
1. «name:Mr. Faleolo» — EDW too low, cramps and down to 84/40, can we go up 0.5?
2. «name:Bashir M.» — came off at 2 h because of his cousin's nikah. UF only 1.1. Extra run Saturday?
3. «name:Lorene» w/ the catheter — chills at 20 min, T 100.8, cultures x2 done, vanc?
4. Our new one, «name:Mrs. Szabo», is crying. Can SW come first.
Rosa`,
    ],
    [
      'intake-bh',
      'easy',
      `BEHAVIORAL HEALTH INTAKE
Client: «name:Xavier Dubuisson»   Pronouns he/they
DOB «date:12/12/2003»  SSN last four «ssn:4471»
Phone «phone:617-555-0134»  email «email:xdub@postbox.example»
Presenting: nightmares + panic since assault on the T, «date:9/27/25»
Hx: ADHD (Concerta until 16), 1 hosp at 17 for SA by OD
Family: mother «name:Marie-Carmel» bipolar I, stable on lithium
Subs: weed daily, vape
Risk: passive SI, no plan, roommate «name:Kofi» keeps meds
Dx: F43.10 provisional
Plan: CPT weekly x 12, prazosin consult, Columbia q visit`,
    ],
    [
      'triage-list',
      'hard',
      `call backs before lunch

- «name:Mae» / «name:Clovis»'s mother — is the drain supposed to smell
- the barber («name:Q») — viagra w/ his heart pills?? NO
- «name:Ms Ivy» on Willow — 3 days no bm, day 9 of the iron
- whoever's at «phone:478-555-0151» — a kid, "gramma wont wake up right", i told her hang up n dial 911, FOLLOW UP
- «name:Tran»s — both of em, cough, want the z`,
    ],
    [
      'derm-letter',
      'easy',
      `Re: «name:Hyacinth Campbell-Ruiz»
D.O.B. «date:16 May 1958»

Dear Dr. Levin,

I reviewed this pleasant retired bus driver for her leg ulcer of nine months. It has a violaceous, undermined edge and began after she knocked it on a dishwasher. Biopsy on «date:October 8» showed a neutrophilic infiltrate, stains negative. I think this is pyoderma gangrenosum and would ask that nobody debrides it.

She began prednisolone 40 mg and doxycycline. She has had diarrhea with blood on and off for years and I have asked GI to see her. Her husband «name:Neville» does the dressings very well.

Yours, Anneke Stroud`,
    ],
    [
      'ortho-chart-paste',
      'hard',
      `tues board (ortho)
930 bands — «name:M. Abdullahi» (lost 2)
940 bands — his sister... no chart yet, emerg wire poke
950 scan — «name:Wynn»
1000 «name:Wynn»'s twin «name:Lynn», same mouth I swear, but she is the one w/ latex all.
1020 expander — «name:Baby Huey Nguyen», turn 14 of 20, mom stopped at 9 b/c he cried
1040 deb — hold, pt has strep`,
    ],
    [
      'fertility-summary',
      'medium',
      `Please turn this into a one-page summary for the new clinic in Denver:

«name:Jocelyn & Amit Deshpande-Ward»
she 37, AMH 0.8, AFC 6, Hashimoto's on levo 88
he 41, NL SA, DFI 31%
G2P0: ectopic (R salpingectomy «date:March 19, 2023»), CP «date:1/4/25»
IUI x3 neg
IVF #1 «date:5/12/25» 5 eggs 2 blast both aneuploid (+16, mono 22)
IVF #2 cancelled, one follicle
Wants donor talk; her sister «name:Camille» (33) offered
Allergic to doxy`,
    ],
    [
      'wound-center',
      'medium',
      `WOUND CENTER
pt: «name:JARAMILLO, BENITO»     acct «account:W4471180»     visit «date:11/20/25»
1) R heel DTI -> unstageable 4.2 x 3.9, boggy, no odor; betadine paint, float
2) L BKA stump – healed
HBO 22/40, ears fine, glucose pre 142 post 98
ABI R 0.48 -> vascular, Dr. Mbeki, «date:12/2»
prealb 11; wife «name:Ofelia» brings caldo. good
smoker, 4/d "on Sundays"`,
    ],
    [
      'ai-reply-parent',
      'hard',
      `A parent sent me this. What should I answer? She's not my favorite and I want to be fair.

"Ms. Carol, once again NOBODY told me «name:Phoenix» had a different therapist Tuesday. He came home and flapped for two hours and bit «name:Juniper». His new drug makes him a zombie by 10 and you people write 'good participation'. I'm keeping him home «date:Friday the 21st». — «name:Shawna»"`,
    ],
    [
      'mom-of-3',
      'easy',
      `Well-child block, all one family, «address:5520 Cactus Wren Ln, Surprise AZ 85374»:
«name:Leilani Akana» «date:3/3/2014» – scoliometer 8°, x-ray
«name:Keoni Akana» «date:7/19/2017» – enuresis nightly, UA ok, alarm
«name:Mele Akana» «date:11/2/2024» – 12 mo, Hgb 9.8, milk 40 oz/d, iron 3 mg/kg
Mom «name:Tiare», «phone:623-555-0170», asks for WIC form for «name:Mele»`,
    ],
    [
      'sdoh-call',
      'hard',
      `42 min w/ the lady on Ferry St, the one w/ the parrots. Oxygen co. cut her off for the bill ($211). She's been "sipping" off her late husband's tank. Power's in his name too, «name:Alvin R. Stubblefield», so assistance says he must apply, he's dead since «date:June 11». Sent death cert. She wants her chart to say «name:Birdie» not «name:Alberta».`,
    ],
    [
      'hh-orders',
      'easy',
      `Verbal orders, read back x1
Pt «name:Nhia Lor Yang», HIC «health-plan:6TR1-HH3-AA02»
Date «date:11/18/2025» 1540, Dr. J. Okpara to S. Hill RN
1. D/C foley today, PVR in 6 h, replace if >300
2. UA C&S if temp >100.5
3. Hold lisinopril, BP 92/50; recheck «date:11/19»
4. ST eval for coughing w/ rice soup
5. MSW for hmong-speaking aide`,
    ],
  ]),
  ...aboutNobody('od-long-about-nobody', [
    [
      'eval-skeleton',
      'easy',
      `PHYSICAL THERAPY INITIAL EVALUATION – skeleton for students
Name:
DOB:            MRN:
Eval date:
Referring:
Dx:

Subjective: onset, what they can't do (one dressing, one driving, one sleep task), pain at rest / worst, work, prior treatment
Objective: PROM before AROM, end feel, strength in available range, one outcome tool
Assessment: stage, irritability, rehab potential with a reason
Plan: frequency, duration, first three visits, what you'd call the MD about

Bring to clinic on Monday with nothing filled in. We'll use your lab partner.`,
    ],
    [
      'wellness-letter',
      'medium',
      `Dear members,

This fall the plan will cover partial dentures (D5213, D5214) with no waiting period for anybody who has had a year of coverage under any dental plan. Send us the old card or a letter from the old plan.

If you can't chew, don't wait for January: ask your dentist about the hardship form. It's one page.

Grievances go to the address on the back of your card. We have thirty days to answer, three if it's urgent.

In good health,
Kwabena Moore, Member Services`,
    ],
    [
      'case-method',
      'hard',
      `Case for the ethics lunch (invented; please don't hunt for who it might be)

A man with end-stage heart failure wants his defibrillator turned off. He lives with an older sister who is deaf. A son calls it killing. The device rep can come Thursday.

1. Whose decision is it, and what would have to be true for it not to be?
2. What does the sister need in the room?
3. Is turning off a pacemaker different? Why does it feel so?
4. What do you say to the son in one sentence?

Pizza. Chaplain Tate moderates.`,
    ],
    [
      'staff-email-long',
      'hard',
      `From: Rosa
To: Hemo techs, 1st and 2nd
Date: Thu, Nov 20, 2025 6:02 AM
Subject: before first shift leaves

Good morning,
1. Scale by B pod reads 0.4 heavy. Use C until biomed comes.
2. Cramping: call me before you give saline, then chart the amount.
3. Catheter + chills = stop, two cultures, temp, page. No exceptions, not even if it's their ride.
4. Bashir is off Saturday for his cousin's wedding; Lorene has his keys.
5. Who took the blankets? It's 61 in here.
Rosa`,
    ],
    [
      'counsel-log-blank',
      'medium',
      `Consult log – how we write it (pharmacy)
time | who asked (relation only) | drug | what you said | follow up

Good: "parent, infant acetaminophen, 4 mL, not with other bottle, none"
Bad: "talked to dad"
Good: "adult, statin + grapefruit + sore legs, hold and MD"
Bad: anything with a name on the clipboard out front
The clipboard is seen by everybody who leans over. Names go in the computer.`,
    ],
    [
      'sim-dialog',
      'hard',
      `Sample group text for privacy training. All made up by Compliance.
Kim: anybody got eyes on hall bath
Jo: occupied
Kim: who
Jo: [STOP. What should Jo write?]
A) a nickname  B) the procedure  C) "occupied, 10 min"  D) the room number and the prep
Answer C. A, B and D let a stranger guess who has what.
Time to finish: 4 min. Certificate prints at the end.`,
    ],
    [
      'inservice-pd',
      'medium',
      `In-service: freezing of gait at home, 30 minutes
• Doorways, floor changes (lino to rug), turning in kitchens
• Yellow tape 18" apart, cheap, works at once in about half
• Weighted spoons: ask first, lots of folks hate them
• Velcro behind the buttons keeps the shirt looking like a shirt
• No barns, no ladders, no throw rugs — say it, write it, and say it again knowing they will laugh
Handouts by Amos in the copy room. Sign the CEU sheet.`,
    ],
    [
      'wic-flyer',
      'easy',
      `WIC NEWS
Too much milk makes little ones anemic.
12-24 months: no more than 16-24 oz a day, in a cup.
Good iron: beans, beef, egg, fortified cereal, spinach with orange.
Hemoglobin under 11? We'll recheck in 2 months.
Bedwetting, curved backs, and bad dreams are for your doctor, not us, but we will help you call.
5520 Cactus Wren Ln, M-Th 8-5. Bring the card, not the kid, for pick-up.`,
    ],
    [
      'order-template',
      'easy',
      `Verbal orders, read back (tape by the phone)
Pt ____ HIC ____
Date ___/___ time ____  Dr. ____ to ____ RN
1. D/C foley, PVR in __ h, replace if > ___
2. UA C&S if temp > ____
3. Hold ________ if SBP < ___
4. ST / OT / MSW eval for ______
5. Faxed for signature ___ back ___`,
    ],
    [
      'travel-blog',
      'hard',
      `My first month as a traveler in dialysis, part 2

They gave me chair map, a locker that sticks, and a nickname by lunch. I won't tell you about the patients; they aren't mine to tell. I'll tell you about Thandiwe, who can hear a failing blood pump from the parking lot, and Quentin, who has cannulated since before I was born and still says sorry to the arm every time.

On Friday it snowed. We did short runs, and everyone learned the word "kayexalate" in three languages. I went home and slept in my boots.`,
    ],
    [
      'rfp-lens',
      'medium',
      `Request for quotes: optical lab services
1. Volume: about 410 jobs / mo, 38% progressives, 12% poly kids
2. Turn time: single vision 3 days, PALs 6, rush +1
3. Remake: no-charge within 60 d for Rx change, non-adapt, or lab error
4. Pick-up: daily at 4, Pocatello & Chubbuck
5. Sample job: OD +1.25 -0.50 x 090, OS +1.00 DS, add +2.00, PD 62, seg 18 (from a trial lens kit, not a person's Rx)
Send to Ingrid Rask by Dec 5.`,
    ],
    [
      'ce-quiz',
      'hard',
      `Quiz: which of these is allowed on the hall whiteboard?
1. "4 — NPO"
2. a surname and "EDW up 0.5"
3. "Rosa off, Malik charge"
4. the full name, first run, and hep B status of anybody
5. "chair 9: use C scale"
Explain each in one line. Then redesign our board with tape and two colors. Winner gets the good parking spot through New Year's.`,
    ],
    [
      'news-hospital',
      'medium',
      `County to close birthing unit

WOODBURN — The board voted 4-3 on Tuesday to end deliveries in March. Families now drive 31 miles. "It's staffing, not money," said chief executive Lorna Haskell, though the audit shows both. Last year there were 212 births, down from 390 in 2015.

Nurses in red scarves filled the room. A midwife read a list of snowstorms.

The urgent care, dialysis and school clinics stay open. A hearing is set for Dec 9 at the Grange.`,
    ],
    [
      'vendor-minutes',
      'medium',
      `Patient access committee
Present: Deb (chair), Mamadou, Faye, Lars by phone. Absent: Eun-bi.
1. Phones – average hold 6:40, goal 3. Callback feature live "soon" says vendor, third month in a row.
2. Reminder texts – Hmong and Karen done, Somali under review
3. No-show fee – tabled, Lars opposed, says it hits those who need us
4. Self check-in – people with tremor can't sign the pad; try a rubber stylus
5. Portal proxies – the 13-17 rules confuse everyone, Faye to draw a picture
Next: Dec 11.`,
    ],
    [
      'how-to-appeal',
      'easy',
      `How to appeal a no
1. Read the letter. Find the date, you usually have 180 days.
2. Ask for the policy they used; they must send it free.
3. Get your doctor to write: what, why, what was tried, what happens without.
4. Send by fax and keep the sheet.
5. "Expedited" means 72 hours and needs a doctor's word.
6. Second no? External review. It's free in most states.
From the library's Tuesday table, no sign-up.`,
    ],
    [
      'stage-play',
      'hard',
      `ALBERTA. You cut off the oxygen.
CLERK. The account's in your husband's name.
ALBERTA. He's dead.
CLERK. Then he'll have to call.
(A parrot laughs.)
ALBERTA. He did, dear. In June.
(CLERK types. Lights fade on the tank.)

— from "Hold Music", a one-act for six voices. Rights: the author. For the community theater's winter night at the senior center.`,
    ],
  ]),
];
