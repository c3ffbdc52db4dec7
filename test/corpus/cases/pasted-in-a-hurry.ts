import { aboutNobody, aboutPatients } from './case.ts';

/** What hospital people paste in a hurry: chats, boards, hand-offs, call-backs, voicemails and prompts, and the office matter that looks just like them. */
export const pastedInAHurry = [
  ...aboutPatients('ph-secure-chat', [
    [
      'bed-nine-low',
      'easy',
      `Hi Dr. Oyelaran, «name:Thao Vang» in 9B BP 82/44 after the metoprolol, MAP 57. Giving 500 LR now, want me to call rapid?`,
    ],
    [
      'wife-at-desk',
      'hard',
      `can u come to 6 west? wife is at the desk asking about the biopsy again and nobody wants to be the one to say it. its «name:gerald» not the other guy`,
    ],
    [
      'thread-potassium',
      'medium',
      `RN Bautista 02:14: K 2.8 on «name:Fonoti» 512
Res Halloran 02:16: tele ok?
RN Bautista 02:16: PVCs, couplets
Res Halloran 02:17: 40 PO and 2 runs IV, recheck at 6
RN Bautista 02:31: he cant swallow the big ones, can i get the liquid
Res Halloran 02:31: yes`,
    ],
    ['foley-out', 'medium', `ok to pull foley on «name:Begay, Leonard»? POD2 lap sigmoid, good UOP`],
    [
      'summer-no-iv',
      'hard',
      `Summer called out so im covering. «name:Summer B.» (the patient lol, 302) lost her IV, hard stick, 2 tries, needs vanc by 10`,
    ],
    [
      'pain-service',
      'medium',
      `Pain svc: patient «name:Nnamdi Okereke-Walsh» maxed on PCA, RR 9, sedated but arousable.
Held the basal.
Narcan at bedside.
Pls see him before rounds, mom «name:Adaeze» is worried and recording us.`,
    ],
    [
      'initials-and-room',
      'hard',
      `re «name:KL» in 18 - trop went 0.04 to 1.9, cards fellow aware, heparin gtt started, family driving in from «address:Fresno»`,
    ],
    [
      'diet-order-chat',
      'easy',
      `Diet order for «name:Soledad Arriaga» MRN «mrn:20418873» still NPO from yesterday, scope was cancelled. Can she eat? She is diabetic and her sugar is 61.`,
    ],
    [
      'the-rose-thing',
      'hard',
      `hey did anyone tell nephrology that «name:rose» is refusing? «name:rose» as in 7-2, creat 6.1. she told me straight up no more machine`,
    ],
    [
      'peds-fever',
      'medium',
      `Peds resident: «name:Baby Girl Xiong», 19 days, 38.6 rectal. LP done, traumatic. Amp/gent hung 0340. Dad only speaks Hmong, ipad interp keeps dropping.
Attending: Add acyclovir?
Peds resident: Mom had a cold sore, so yes`,
    ],
    [
      'sitter-again',
      'medium',
      `Need a sitter for 431 again. «name:Mr. Pettibone» pulled his Dobhoff x2 and swung at Kaylee. CIWA 22.`,
    ],
    [
      'just-first-name',
      'hard',
      `Whoever has «name:Will» tonight, he will tell you he took his tacrolimus. He did not. I found three of them in the sheets.`,
    ],
  ]),
  ...aboutPatients('ph-handoff', [
    [
      'ipass-list',
      'easy',
      `401 «name:Dombrowski» 66M CHF, lasix gtt 10/h, net -2L goal, K q6
402 «name:Nguyen T» 54F pyelo, CTX day 3, cx E coli pan-S, home AM
403 empty
404 «name:Adeyemi» 71M NSTEMI s/p DES LAD «date:2/9», DAPT, groin ok
405 «name:Lightfoot» 39F DKA, gap closed x2, bridge at 2200 with glargine 20`,
    ],
    [
      'night-to-day',
      'medium',
      `Overnight: quiet except «name:Ms. Haddad» (14) - desat to 84 on 2L, CXR wet, lasix 40 IV, now 94 on 4.
Please check the BMP.
Everyone else slept.`,
    ],
    [
      'watcher',
      'hard',
      `watcher = 22, the one whose twin brother «name:Tomasz» is also here on 5N. lactate 3.8 rising, abx in, 30/kg done. if MAP <65 again call MICU no debate`,
    ],
    [
      'surgery-list',
      'easy',
      `GENERAL SURGERY SIGN-OUT «date:03/18/2026»
«name:Castellanos, Ruben» | MRN «mrn:55810237» | POD1 open ventral hernia w mesh | epidural, clears | JP x2
«name:Whitehorse, Dena» | MRN «mrn:55794410» | POD4 lap chole w BDI | ERCP stent «date:3/16» | drain bilious 120
«name:Abernathy, Joyce» | MRN «mrn:55801962» | SBO, NGT 900 out | KUB am, ?OR`,
    ],
    [
      'ob-handoff',
      'medium',
      `L&D board: rm 3 «name:Osei» G2P1 39w1d pit at 12, 6/80/-1, epidural, cat I. Rm 5 «name:Lozano» 33w PPROM day 4 latency abx, BMZ done «date:1/6» and «date:1/7», toco quiet.`,
    ],
    ['tiny-one', 'hard', `if «name:J.» in 11 seizes again its 2 of ativan then load keppra, neuro knows`],
    [
      'float-nurse',
      'medium',
      `You have 5.
The easy ones are 1-4.
Bed 5 is «name:Mr. Young» who is not young, he is «age:93», pulled two IVs, A&Ox1, bed alarm ON, daughter «name:Patrice» sleeping in the recliner, ask her before meds because she will ask you after.`,
    ],
    [
      'hospice-handoff',
      'easy',
      `Comfort care in 10: «name:Eun-ji Bae», pancreatic ca.
Morphine gtt at 4, robinul for secretions.
Son «name:Daniel» flying in from «address:Seoul» lands 4pm, keep her comfortable till then if we can.
Priest been.`,
    ],
    [
      'picu-handoff',
      'hard',
      `Bed 2 - trached, vented, home settings, here for the rhino. parents are «name:Faleolo» family, both at bedside, dont touch the feeding pump unless you ask mom first
Bed 4 - bronchiolitis, high flow 10/30, «name:Ezekiel», npo
Bed 6 open`,
    ],
    [
      'icu-systems',
      'medium',
      `«name:Prakash Venkataraman» 58 MICU 12
N: RASS -2, prop/fent
P: ARDS, 26/14/60%, proned x16h, next flip 1800
CV: levo 8, vaso 0.03
R: CRRT, even
ID: mero/vanc d3, BCx GPC 1/4
GI: TF trickle
L: RIJ, L rad art
Code: full, wife «name:Lakshmi» is HCP`,
    ],
    [
      'psych-signout',
      'hard',
      `pt in seclusion at 3 was «name:tyrell», 2/2/50 IM, slept since. brother is not allowed to visit per pt. 72h hold is up thurs noon`,
    ],
  ]),
  ...aboutPatients('ph-or-board', [
    [
      'tab-board',
      'easy',
      `OR\tTime\tPatient\tProcedure\tSurgeon\tAnes
1\t0730\t«name:Szymanski, Halina»\tL TKA\tBrandt\tSpinal
2\t0730\t«name:Toledo, Marcos»\tLap appy\tFerreira\tGA
3\t0815\t«name:Yazzie, Irma»\tR mastectomy SLNB\tCho\tGA + PECS
4\t0730\tHOLD FOR TRAUMA`,
    ],
    [
      'bump',
      'medium',
      `Bumping OR 6: «name:Delacroix» hip goes to follow Dr Kim's gallbladder list, INR still 2.4, getting K and FFP`,
    ],
    [
      'latex',
      'hard',
      `room 3 turn over with NO latex please, next is the spina bifida kid («name:Aiyana»), shunt revision`,
    ],
    [
      'add-on',
      'easy',
      `ADD-ON: «name:Mohamud, Abdirahman» DOB «date:07/30/1988» I&D R thigh abscess, Dr Pascual, 1h, NPO since 0600, consent signed w Somali interp, needs type & screen.`,
    ],
    [
      'cancel-why',
      'medium',
      `case 4 cancelled in holding, «name:mrs oakes» ate a bagel at 7 and is still on her ozempic. anesthesia says rebook 1 wk. family annoyed`,
    ],
    [
      'implant-rep',
      'easy',
      `To the rep: revision THA on «date:5/21» for «name:R. Kowalczyk», please bring the 52-58 cups and long stems. Old stem is a cemented Exeter, lot «device:EX4471-09B».`,
    ],
    [
      'board-caps',
      'easy',
      `OR 11 - TO FOLLOW - «name:HERNANDEZ-PIKE, LOURDES» 61F - ROBOTIC HYST/BSO - JEHOVAHS WITNESS NO BLOOD - CELL SAVER IN ROOM`,
    ],
    [
      'pacu-hold',
      'hard',
      `PACU hold x3: hernia waiting on void, knee waiting on bed, «name:Grace» waiting on her ride (still 4/10, zofran x2)`,
    ],
  ]),
  ...aboutPatients('ph-ed-board', [
    [
      'board-rows',
      'easy',
      `ED BOARD 19:40
T1 «name:Crenshaw, Dewey» 57M CP, ECG x2, trop #2 pend
T2 «name:Pham, Lien» 34F RLQ pain, CT read pend
H4 «name:Ortega-Ruiz, Nico» 8M forearm fx, ortho at bedside
WR: 14 waiting, longest 3h10`,
    ],
    [
      'hallway',
      'hard',
      `hallway 6 wants his shoes, he's the frequent one, «name:Smokey», ETOH, needs metabolize then feed and street`,
    ],
    [
      'lwbs',
      'easy',
      `LWBS at 22:05: «name:Tamika Rowland», triage 3, vag bleed 9 wks, called «phone:901-555-0148» no answer x2.
Can somebody try her again, Rh unknown.`,
    ],
    [
      'psych-board',
      'medium',
      `P2 «name:Lindqvist» SI w plan, sect 12 till 1400, belongings locked, 1:1 Darnell. P3 «name:Amaya» (17) waiting placement day 4, mom «name:Beatriz» visits 5-7.`,
    ],
    [
      'stroke-alert',
      'medium',
      `CODE STROKE bay 1 — «name:Ioane Tuiasosopo» LKW 1320, NIHSS 14, L MCA on CTA, BP 196/102, last eliquis this am so NO tnk, going to IR`,
    ],
    [
      'ems-inbound',
      'hard',
      `medic 12 eight out w a fall off a roof, gcs 13, open tib, they say he is «name:Rev Coates» from the church on Maple. trauma 2`,
    ],
    [
      'boarders',
      'easy',
      `Boarders as of 0600:
- «name:Fitzgerald, Mona» PNA, admitted 31h, tele
- «name:Choi, Sung-min» GIB, stepdown, Hgb 7.9
- «name:Villanueva, Perla» cellulitis, med surg
Please move one of these before huddle.`,
    ],
    [
      'callback-xray',
      'hard',
      `Missed scaphoid from last night, the skateboard kid. Name on the film is «name:Q. Abara», needs thumb spica today, mom's cell «phone:(608) 555-0171»`,
    ],
  ]),
  ...aboutNobody('ph-staffing', [
    [
      'grid-med-surg',
      'easy',
      `5 WEST 7p-7a
Charge: Marisol T.
401-404 Kwame
405-408 Brigid
409-412 float (Denise)
Tech: Paolo, sitter: Yvonne
Short one. Bonus posted.`,
    ],
    [
      'on-call-stroke',
      'hard',
      `Stroke call this week: Mon Dr. Hadley, Tue Dr. Nwachukwu, Wed-Fri Dr. Steinmetz. tPA questions after 10pm go to the tele-neuro pool.`,
    ],
    ['swap', 'medium', `anybody want my Saturday on dialysis? I'll take your Tuesday cath lab. -Renata`],
    [
      'icu-ratio',
      'easy',
      `Night ratio is 1:2 in MICU, 1:1 for CRRT and balloon pumps, 1:3 stepdown. If we go over call the house sup at ext 4410.`,
    ],
    [
      'hard-assign',
      'hard',
      `Will has 12 and 14, Grace has 15 to 18, Young takes the admit, Summer is charge and keeps the trach kit`,
    ],
    [
      'resident-block',
      'hard',
      `Block 7 (10/28-11/24)
Wards A: Patel, Oduya
Wards B: Lindgren, Castro
Cards: Morales
Heme/onc: Nakagawa
Nights: Feinberg
Jeopardy: Abdi`,
    ],
    [
      'incentive',
      'easy',
      `NEED 2 RNs for L&D tonight, 1900-0730, double time plus $300.
Text staffing office with your badge number.`,
    ],
    [
      'anes-lineup',
      'hard',
      `Rm 1 hips: Okafor / CRNA Lane
Rm 2 peds ENT: Sato / CRNA Brooks
Rm 3 hearts: Gunderson solo
Rm 4 eyes: MAC, Rivera
OB: Tran until 7, then Gill`,
    ],
    [
      'pto',
      'medium',
      `PTO reminder: requests for 12/20 through 1/3 close Friday.
Last year Ostrowski and Bell got Christmas off, so they rank last in the ED draw.
Flu shots must be on file first.`,
    ],
  ]),
  ...aboutNobody('ph-it-ticket', [
    [
      'scanner',
      'easy',
      `INC0048213 Wristband scanner on 3 East won't pair.
Tried reboot, swapped battery.
Reported by N. Calloway RN, ext 7712.
Priority 3.`,
    ],
    [
      'lab-interface',
      'medium',
      `Lab results not crossing since 04:10.
Potassium and troponin orders sit in "collected".
Rebooted the listener, queue at 1,284.
Vendor on bridge.
Downtime forms please.`,
    ],
    [
      'login-loop',
      'easy',
      `dr says the PACS login loops on the new dragon laptop, tag HX-20991, her name is Dr Meera Subramanian, cell 555-0119, radiology rm B22`,
    ],
    [
      'print-queue',
      'medium',
      `printer on 6N is spitting out blank discharge summaries, just the header and no patient on it. toner fine. who owns this one`,
    ],
    [
      'stack',
      'hard',
      `java.lang.NullPointerException: patient.getName() was null
  at com.acme.adt.A08Handler.handle(A08Handler.java:212)
  at com.acme.adt.Router.route(Router.java:88)
PID-5 missing in message, dropped. retry=3`,
    ],
    [
      'access-request',
      'hard',
      `Access request
For: Jolene Baptiste, RN (new hire 6/2)
Needs: med dispensing cabinet 4S, chemo checklist, telemetry view
Manager: T. Underhill
Copy from: Priya Nair`,
    ],
    [
      'downtime',
      'easy',
      `EHR downtime Sunday 0100-0400.
Use the red binder: MAR on paper, lab slips by tube, no e-prescribing.
BCA workstations print the census at 0045.`,
    ],
    [
      'alert-fatigue',
      'hard',
      `Can we shut off the interaction pop up for warfarin + Tylenol?
It fired 912 times last month and 908 were overridden.
Dr Hall and Dr Pryor both asked.
Change ticket CHG-3391.`,
    ],
    [
      'phone-swap',
      'medium',
      `The charge phone for oncology is dead. New number is 555-0186 until Tuesday. Please update the tip sheet, the call light system still rings the old one.`,
    ],
  ]),
  ...aboutPatients('ph-bed-management', [
    [
      'transfer-center',
      'easy',
      `XFER: «name:Hollis Grantham», «date:11/02/1951», from Cedar Bluff CAH, septic, ob stone L ureter, on levo 6. Urology accepts. Need ICU bed by 1500, weather flying is no-go so ground.`,
    ],
    [
      'clean-dirty',
      'hard',
      `512 dirty, 514 clean, 516 will be empty once the «name:Castillo» grandma gets her oxygen tank delivered, then give it to the GI bleed`,
    ],
    [
      'cohort',
      'medium',
      `Please don't put anybody with «name:Mr. Ablon» in 220, cdiff just came back.
Roommate «name:Mr. Teague» has to move and get contact signs too.`,
    ],
    [
      'repat',
      'easy',
      `Repatriation pending: «name:Salome Jean-Baptiste» back to St Roch, TAVR done «date:9/14», pacer wire out, tele bed requested, ins auth # «account:RPT-663108».`,
    ],
    [
      'bariatric',
      'easy',
      `Bed board: bariatric bed needed for «name:Ricky Tallchief» (ED 7), BMI 61, cellulitis, weight 198 kg. Bed co says 2 hrs.`,
    ],
    [
      'downgrade',
      'medium',
      `Downgrades today
MICU 4 «name:Kaplan» -> tele, off pressors 24h
MICU 9 «name:Soto» -> med/surg, trach collar
CVICU 2 none
Neuro ICU 6 «name:Bhattacharya» -> stepdown if EVD out`,
    ],
    [
      'female-room',
      'hard',
      `need a female semi for «name:Long, Ai», she is post thyroid and cannot go near the window bed, chemo precautions on B`,
    ],
    [
      'direct-admit',
      'medium',
      `direct admit from clinic today, dr fiore's, «name:peggy straub», hyponatremia 118, walking, husband «name:Art» driving her, pls have a bed or at least a chair`,
    ],
    [
      'snf-return',
      'easy',
      `Willow Creek will not take «name:Jasper Ntumba» back without a negative covid within 24h.
Bed hold ran out «date:4/3».
Holding 338 another night.`,
    ],
  ]),
  ...aboutPatients('ph-lab-callback', [
    [
      'crit-k',
      'easy',
      `CRITICAL: K 6.9 (not hemolyzed) «name:Estrella Magbanua» MRN «mrn:7730146» coll 0512. Called to RN Duffy 0544, read back ok.`,
    ],
    [
      'pos-bcx',
      'easy',
      `Micro calling: «name:Whitaker L», 2 of 2 aerobic bottles GPC in clusters, drawn «date:8/27» at 2210, acc «account:M26-118834». PCR mecA positive.`,
    ],
    [
      'clotted',
      'hard',
      `purple on «name:boone» clotted again 3rd time today tell them to invert it. plts cant be resulted and heme wants the number`,
    ],
    [
      'hiv-prelim',
      'easy',
      `hey its Trish in the lab, the reactive 4th gen was «name:Devonte M.», DOB «date:1/19/01». Confirmatory going to state. Please don't put it on the board.`,
    ],
    [
      'wrong-blood',
      'medium',
      `WBIT suspected.
Tube labelled «name:Marchetti, Ugo» types as B pos, historical O neg x2.
Please recollect with second ID and don't hang anything.`,
    ],
    [
      'inr-clinic',
      'hard',
      `INR 7.2 on that «name:Ferris» woman, poc repeat 7.0, no bleeding. told hubby to hold coumadin x2 and come thurs`,
    ],
    [
      'gtt',
      'easy',
      `3h GTT «name:Anjali Deshmukh»: 98 / 192 / 171 / 149 -> fails 2. Message OB, needs GDM class + strips. Cell «phone:732.555.0163»`,
    ],
    [
      'path-addendum',
      'easy',
      `Addendum, case «account:S26-40917», «name:O'Donnell, Fergus»: BRAF V600E mutated. Discussed with Dr. Ilves on «date:06/11/2026».`,
    ],
    [
      'lead-level',
      'hard',
      `the capillary lead on «name:Kayden»'s little sister came back 27, needs a venous. they live over the old battery shop, «address:1184 Tannery Row Apt 2»`,
    ],
  ]),
  ...aboutPatients('ph-rad-prelim', [
    [
      'cta-chest',
      'easy',
      `PRELIM CTA CHEST «name:Boudreaux, Camille» MRN «mrn:3301984»: saddle PE, RV/LV 1.4. Called to Dr. Ramsey ED 0217.`,
    ],
    ['head-ct', 'medium', `wet read head ct bed 4 «name:ybarra»: 9mm L SDH, 4 shift, no herniation. nsgy pls`],
    [
      'incidental',
      'medium',
      `Also on «name:Mr. Hsieh»'s abd CT: 1.3 cm RLL nodule, partly in field.
I put it in the impression but last time nobody followed.
Needs CT chest 3 mo.`,
    ],
    [
      'peds-bab',
      'hard',
      `Call me about the skeletal survey, metaphyseal corners both distal femurs, plus healing posterior ribs. The infant «name:Rhett». Do not discuss in front of the boyfriend.`,
    ],
    [
      'mri-safety',
      'easy',
      `MRI hold: «name:Constance Akande» has a retained lead from an old Medtronic, serial «device:PJN2208417H». EP to clear. Brain w/wo for mets.`,
    ],
    [
      'us-dvt',
      'easy',
      `LE duplex «date:07/04/26» «name:Tso, Raymond» - acute occlusive thrombus R popliteal + PT veins. Left neg.`,
    ],
    [
      'recall-mammo',
      'hard',
      `need to get «name:summer» back in for spot mags, birads 0 left upper outer. «name:Summer Kealoha», last time she no-showed bc no ride`,
    ],
    [
      'film-swap',
      'easy',
      `PACS mixup: the chest film under «name:Alvin Trask» (2 views, «date:12/01») is really «name:Alvin Trent», pneumothorax belongs to «name:Trent». Please fix before ct surgery looks.`,
    ],
    [
      'post-tube',
      'medium',
      `line film «name:Gutierrez» NICU bed 11: ETT at T4 pull back 1, UAC T7 good, UVC in liver pull 1.5`,
    ],
  ]),
  ...aboutPatients('ph-nursing-note', [
    [
      'fall-note',
      'medium',
      `0315 found pt on floor by commode.
«name:Mr. Abernethy» states "I was reaching for my teeth." No LOC, no head strike, skin tear L elbow 3 cm, steri strips.
VSS.
MD Kline notified 0322.
Dtr «name:Colleen» notified 0340.`,
    ],
    [
      'wound-caps',
      'easy',
      `WOUND VAC CHANGED ON «name:MS. DELGADILLO» R HIP, 4.5X3X2, BEEFY RED, NO TUNNEL, 125 MMHG CONT, PREMED OXY 5, TOL WELL.`,
    ],
    [
      'refusal',
      'hard',
      `Declined all pm meds. Said, and I quote, "tell Dr Stone that «name:Ernestine Poole» has had enough pills for one lifetime." Educated re: risk of stroke w/o eliquis. Verbalized understanding, still no.`,
    ],
    [
      'ostomy-teach',
      'medium',
      `Taught pouch change to «name:Tuan» and his partner «name:Rick», both did return demo x1, stoma pink, 32mm, high output 1.6L. loperamide up to qid`,
    ],
    [
      'restraints',
      'easy',
      `Restraints dc'd 0830, pt calm, following commands, extubated «date:2/20», on 3L. «name:Mr. Gebreselassie» asking for coffee.`,
    ],
    [
      'tpn',
      'hard',
      `new bag hung 2100 w lipids, verified w Joss RN. sugars 240s. she's still crying abt not eating on her birthday («date:10/30»). this is «name:Mia» bed 6`,
    ],
    [
      'home-visit',
      'easy',
      `SN visit today.
Client «name:Hortensia Vela», lives w/ son at «address:77 Pecan Hollow Rd, Uvalde TX 78801».
Wt up 6 lb in 3 d, +2 edema, crackles bases.
Called Dr. Lum, lasix doubled.
Dog bit the nurse bag not the nurse.`,
    ],
    [
      'dialysis-run',
      'easy',
      `HD tx note «name:Oglesby, Vernon»
Pre wt 84.2 post 81.0 UF 3.2
Access LUA AVF 15g x2
Cramp at hr 3, 200 NS
Next «date:Wed 3/11»`,
    ],
    [
      'code-note',
      'easy',
      `Code blue called 1107 rm 228 «name:Ilse Brandvold».
PEA, 3 rds epi, ROSC 1119, to MICU intubated.
Niece «name:Karin» at «phone:218-555-0102» informed by chaplain + Dr Rao.`,
    ],
    [
      'quiet-night',
      'hard',
      `slept 5h, one void, one bm, no pain, no complaints, asked twice if it was tuesday. «name:mr bill» is a delight`,
    ],
  ]),
  ...aboutNobody('ph-policy', [
    [
      'critical-values',
      'easy',
      `Critical values are called within 30 minutes to a licensed caregiver.
K <2.8 or >6.2, Na <120 or >160, Hgb <6.5, plt <20.
Document name of the person called, time, and read-back.`,
    ],
    [
      'fall-policy',
      'medium',
      `After any fall: do not move the patient, check neuro and vitals, call the provider, notify family, complete the post-fall huddle form, file the event by end of shift.`,
    ],
    [
      'two-ids',
      'medium',
      `Use two identifiers (full name and date of birth, or MRN) every time: before meds, blood, specimens, procedures.
Room number is NOT an identifier.`,
    ],
    [
      'chaperone',
      'hard',
      `Chaperones are offered for breast, pelvic, rectal and genital exams of all patients.
Document the chaperone's name and role.
Owner: Dr. L. Finnegan, approved 03/02/2026, next review 03/02/2028.`,
    ],
    [
      'wbit-rule',
      'hard',
      `Any sample where the ABO does not match history gets treated as wrong-blood-in-tube. Cancel, recollect with a second nurse, page Dr. Quist in transfusion, never relabel.`,
    ],
    [
      'visitor',
      'easy',
      `Visiting hours 9a-9p.
ICU two at a time.
No children under 12 during RSV season.
Masks in oncology.`,
    ],
    [
      'ama-steps',
      'hard',
      `When someone wants to leave AMA we do capacity, risks in plain words, form, scripts, follow-up appt, and we let them go.
We do not say insurance won't pay.
We do not hide the shoes.`,
    ],
    [
      'insulin-gtt',
      'medium',
      `Insulin infusion
1. Start 0.1 u/kg/h
2. POC glucose q1h
3. When BG <250 add D5
4. Do not stop drip until gap closed x2 and SQ given 2 h before
5. K <3.3 hold insulin`,
    ],
    [
      'phone-photo',
      'easy',
      `Personal phones may not be used to photograph wounds. Use the department camera in the supply room and upload through the approved app only.`,
    ],
  ]),
  ...aboutNobody('ph-teaching-case', [
    [
      'vignette-pe',
      'easy',
      `A 44-year-old woman two weeks after knee arthroscopy presents with pleuritic chest pain and HR 118. O2 sat 91%. Next best step? A) D-dimer B) CTPA C) Echo D) Start heparin and discharge`,
    ],
    [
      'mm-outline',
      'hard',
      `M&M Thursday (Dr. Castellan presenting): delayed recognition of necrotizing fasciitis.
Middle-aged diabetic, LRINEC 9, OR at hour 14.
Questions: why was CT done first, who owned the page, did we anchor?`,
    ],
    [
      'osce',
      'medium',
      `OSCE station 6. You are an actor playing a person with new jaundice.
If asked about drinking, look away.
If asked about itching, say "all night".
Do not volunteer the weight loss.
Door card: 6 min history, 2 min counsel.`,
    ],
    [
      'board-q',
      'easy',
      `Which antibody is most specific for SLE? ANA, anti-dsDNA, anti-Smith, anti-Ro. Explain to an intern in 3 lines.`,
    ],
    [
      'sim-script',
      'medium',
      `SIM: septic shock
t0 HR 126 BP 84/40 T 39.2
t5 if no fluids -> 70/30
t8 if abx given -> lactate plateaus
Embedded RN: Marcus. Debrief: Dr. Vo. Manikin voice from control room.`,
    ],
    [
      'pearls',
      'hard',
      `Stuff I learned from Dr. Rosenthal: never trust a normal lactate, always look at the feet, the family is usually right about the confusion, and a hemolyzed potassium of 7 still deserves an ECG`,
    ],
    [
      'case-of-week',
      'hard',
      `Case of the week!!
Elderly farmer, painless jaundice, palpable gallbladder.
Who gets the Courvoisier joke right wins Dr. Long's leftover donuts.`,
    ],
    [
      'ekg-quiz',
      'easy',
      `EKG quiz: inferior STEMI with complete heart block.
What artery, what's the right-sided lead, and why do we hold nitro?`,
    ],
    [
      'jc-handout',
      'hard',
      `Journal club Tues, Baker room. DAPA-HF. Presenter: Ngozi; discussant: Dr Whitlock. Come with one criticism of the run-in and one patient you'd put on it (in your head, please no charts).`,
    ],
  ]),
  ...aboutNobody('ph-test-patient', [
    [
      'zztest',
      'easy',
      `Use ZZTEST, PATIENT ONE (MRN 00000001, DOB 01/01/1900) in the training environment. Place a heparin order and cancel it. Do not use in PROD.`,
    ],
    [
      'uat',
      'hard',
      `UAT script 14 - DUMMY DATA ONLY
Register: Testy McTesterson, 12/12/1912, 123 Fake St
Allergy: penicillin (test)
Order: CBC stat
Expected: label prints on LABPRT9`,
    ],
    [
      'mickey',
      'hard',
      `Fake patient "Mickey Mouse-Test" in playground has 40 active amoxicillin scripts from orientation. Please purge before Monday's class.`,
    ],
    [
      'hl7-sample',
      'hard',
      `sample msg for vendor, all values invented, not a person:
MSH|^~\\&|TESTLAB|TEST|||20260101||ORU^R01|1|T|2.5
PID|1||TEST123||TEST^PATIENT||19000101|U
OBX|1|NM|K^Potassium||9.9|mmol/L`,
    ],
    [
      'seed',
      'hard',
      `// synthetic fixtures, never real
seedPatient({ first: 'Fixture', last: 'Person', dob: '2000-02-30', dx: ['E11.9'], meds: ['metformin'] });`,
    ],
    [
      'sandbox-mail',
      'hard',
      `From: Sandbox Team
The test chart "Zztraining, Diabetic Female" now has A1c values 6 through 12 so you can practise the flowsheet. It is not a real person. It resets nightly at 2.`,
    ],
    [
      'mychart-test',
      'easy',
      `THIS IS A TEST of the appointment reminder. Hello TEST PATIENT, your TEST visit with Dr. Test is on 00/00/0000. Please ignore.`,
    ],
    [
      'barcode',
      'medium',
      `Barcode test strip: *TEST-0000-BCMA* scan, expect "no such patient", then scan *TEST-MED-APAP* expect hard stop. Log result in sheet.`,
    ],
  ]),
  ...aboutPatients('ph-discharge-planning', [
    [
      'snf-referral',
      'easy',
      `Referral to Birchwood SNF: «name:Lorraine Szabo», 81, s/p R hip ORIF «date:4/22», WBAT, min assist x1, foley out.
Medicare A 100 days avail, ID «health-plan:1EG4-TE5-MK73».
Son «name:Peter» prefers close to «address:Dunmore».`,
    ],
    [
      'o2-delay',
      'medium',
      `DME called, home O2 for «name:Ignacio» can't be delivered til tmrw because nobody answers at «phone:505-555-0127». He qualified, 86% RA walking. so no dc today`,
    ],
    [
      'no-ride',
      'hard',
      `everything's signed but there is no ride. niece works til 7, bus doesn't take the walker. «name:ms opal» 3S is sitting dressed in the chair since 10 with her new insulin bag`,
    ],
    [
      'rx-cost',
      'medium',
      `«name:Dao Sisavath» cannot afford Eliquis ($512).
Free 30-day card used last admit.
Switch to warfarin or find the manufacturer form?
DVT is provoked.
Going home w/ brother in law «name:Kham».`,
    ],
    [
      'homeless',
      'medium',
      `Dispo: respite bed at Harbor House for «name:Clifford "Cliff" Mays», frostbite toes R 1-3, daily dressing.
Needs TB clearance, QFT drawn «date:1/15».
No phone.
Reach him thru case worker.`,
    ],
    [
      'barriers-list',
      'easy',
      `AM huddle barriers
«name:Jorgensen» - guardianship hearing «date:5/6», dementia
«name:Ruelas» - LTACH auth pending, vent wean
«name:Tanaka» - PT clears today
«name:Washington, D.» - family wants second opinion re: amputation`,
    ],
    [
      'ltach-peer',
      'easy',
      `Peer to peer for LTACH set 2:30 today re «name:Ottilie Brandstetter» ref «account:LT-9920441», stage 4 sacral + IV dapto until «date:6/18».`,
    ],
    [
      'home-health',
      'hard',
      `start of care friday please. three boys and a husband who travels, she's 9 days post section with the wound open 4 cm. «name:Mireya». entry code at gate is the year`,
    ],
    [
      'transport-dc',
      'easy',
      `Discharge: «name:Nwosu, Chidi» — wheelchair van 1400 to «address:2208 Garland Ave, Unit C, Toledo». Tunnelled HD cath, next run Thurs at Eastgate.`,
    ],
  ]),
  ...aboutPatients('ph-case-manager', [
    [
      'denial',
      'easy',
      `Payer downgraded «name:Betsy Hathorn» to obs, syncope, 2 MN expected.
Policy # «health-plan:XKD882047719».
Doc adv pls appeal.`,
    ],
    [
      'worker-comp',
      'medium',
      `adjuster wants the work status for «name:Isidro», L4-5 disc, claim «account:WC-55-20817», light duty no lift >15. faxed twice`,
    ],
    [
      'long-stayer',
      'hard',
      `Day 118.
No payer, no papers, no family we can find except a cousin in «address:Homestead», and the trach.
I know everybody loves «name:Wilner» but we need a plan by Friday.`,
    ],
    [
      'ccm-call',
      'easy',
      `CCM call: spoke w/ «name:Delphine Arceneaux» 22 min.
COPD, using rescue 4x/d, out of Trelegy.
Sister «name:Odette» moved in.
Next call «date:8/19».`,
    ],
    [
      'email-thread',
      'easy',
      `From: Kira Holm RN CCM
To: Utilization
Subject: cont stay review

«name:Teodoro Pineda» (DOB «date:02/28/1970») remains on BiPAP nocturnal, failed trial off «date:2/3». Sputum pseudomonas, on cefepime d4. Please extend 3 days.

Kira`,
    ],
    [
      'guardian',
      'hard',
      `public guardian returned my call finally. ok w hospice for «name:Mr. No-Name-Jones» as he calls himself, real is «name:Orrin Jones». no feeding tube. she wants the ethics note faxed`,
    ],
    [
      'waiver',
      'easy',
      `Medicaid waiver slot approved for «name:Kiet Lam» (ID «health-plan:MD40912258»), spinal muscular atrophy, 56 hrs/wk private duty nursing effective «date:10/01/2026».`,
    ],
  ]),
  ...aboutPatients('ph-chaplain', [
    [
      'anointing',
      'medium',
      `Fr. Dominic anointed «name:Giuseppina Lo Presti» 4C bed 2 at 1630.
Family of 9 present, very tearful, vent withdrawal planned for evening.`,
    ],
    [
      'smudge',
      'hard',
      `Request for smudging in 716, engineering to bag the detector 3-4 pm. «name:Auntie Verna» wants it before the leg surgery, her nephew leads it`,
    ],
    [
      'baby-loss',
      'easy',
      `Blessing for «name:Baby Boy Okonkwo-Reid», 21 weeks, delivered «date:3/30».
Memory box, prints done.
Parents «name:Ifeoma» and «name:Sean» asked for no cold room tonight.`,
    ],
    [
      'imam',
      'easy',
      `Imam Yusuf visited «name:Br. Hakeem Suleiman», hospice.
Body to be washed by community, please no autopsy, call «name:brother Idris» «phone:313-555-0156» any hour.`,
    ],
    [
      'spiritual-distress',
      'hard',
      `Visited after the code.
He keeps saying God took the wrong one. (his wife, «name:Lupita», our 12B, stroke.) He slept in the chapel.
I'll be back at 8, Rev. Ann`,
    ],
    [
      'short-consult',
      'easy',
      `Spiritual care consult: «name:Eleanor Quist», rm 330, new ALS dx, Lutheran, wants communion and to talk about trach decision.`,
    ],
  ]),
  ...aboutPatients('ph-dietary', [
    [
      'tray-slip',
      'easy',
      `TRAY: «name:BROUSSARD, ETTA» 5114-A / RENAL 2G K / NECTAR THICK / NO FISH ALLERGY ANAPHYLAXIS / FEEDER`,
    ],
    [
      'kosher',
      'medium',
      `kitchen pls: «name:Mr. Zusman» got a ham sandwich. He is kosher and on cardiac diet post CABG. his daughter «name:Shira» photographed it`,
    ],
    [
      'tf-rate',
      'medium',
      `RD note: «name:Vu, Hanh» s/p esophagectomy J-tube, Osmolite 1.5 at 45, goal 65. Phos 1.6 refeeding risk, go slow, thiamine.`,
    ],
    [
      'picky',
      'hard',
      `she will eat if you cut the crust off and don't say the word potassium. «name:Dot», 6th floor, dialysis days only the white bread`,
    ],
    [
      'pku',
      'easy',
      `New baby «name:Annika Solberg», PKU confirmed, phe 22. Phenex-1 from formulary, mom pumping 50%. Cell of father «name:Lars» «phone:701 555 0139» for formula pickup`,
    ],
    [
      'eating-d',
      'medium',
      `Meal support 12:30: «name:Harper J» refused 60%, boost given, hid butter in sleeve, bathroom locked 1h. HR 44 lying.`,
    ],
  ]),
  ...aboutPatients('ph-transport', [
    [
      'trip-list',
      'easy',
      `1015 «name:Huang» 622 -> MRI, stretcher, O2 2L
1030 «name:Esparza» 640 -> cath lab, tele RN
1045 «name:McElroy» 611 -> XR, w/c, isolation (flu)
1100 open`,
    ],
    [
      'wrong-floor',
      'medium',
      `Picked up «name:old Mr. Petrov» for his barium swallow and brought him to PT by mistake, sorry. He is ok, had pudding, which I understand he was not supposed to`,
    ],
    [
      'airmed',
      'medium',
      `LifeWing 3 inbound for «name:Kaimana Alapai», 6 kg, HLHS s/p Norwood, PGE off, sat 78. Team wants 2 units in cooler. Mom «name:Leilani» rides along, 61 kg.`,
    ],
    [
      'hard-ride',
      'hard',
      `pickup at dialysis chair 9 after 4, the gentleman with one leg and two canes who sings. «name:Sylvester». back to «address:Pinehurst Manor on Cobb Rd»`,
    ],
    [
      'nemt',
      'easy',
      `NEMT trip «account:884102-7»: member «name:Yolanda Frausto», «address:3140 W Cypress St, Phoenix 85009» to methadone clinic daily 0600, M-Sa.`,
    ],
    [
      'morgue',
      'easy',
      `Release from morgue: «name:Arvid Lindholm», expired «date:11/26» 0412, ME declined, Sunset Funeral picks up 1300. pacemaker still in, tell them re cremation`,
    ],
  ]),
  ...aboutPatients('ph-blood-bank', [
    [
      'emergency',
      'easy',
      `2 uncrossmatched O neg out 0231 for «name:Trauma Zulu-Nine» now identified as «name:Bryce Hadfield». unit «account:W0412 26 118302». please get us a sample`,
    ],
    [
      'anti-k',
      'easy',
      `«name:Ludmila Horvath» MRN «mrn:9004127» anti-K and anti-Jka. Crossmatch-compatible units 4 hr. Hgb 6.4. Tell team.`,
    ],
    [
      'reaction',
      'medium',
      `Transfusion rxn workup «name:Cephus Tolliver»: temp 36.8 to 39.1 at 70 mL, rigors.
DAT neg, clerical ok, bag cx pending.
Febrile nonhemolytic likely.
Unit returned.`,
    ],
    [
      'rhig',
      'hard',
      `did anyone give the rhogam before she left?? 28 weeks, neg, last name «name:Kim», the «name:Kim» in triage not the Kim on the nurses list`,
    ],
    [
      'sickle',
      'medium',
      `exchange tomorrow for «name:Zuri A.» HbS 71%, need 8 units C/E/K neg, HbS neg, <10 d. Line by IR at 7`,
    ],
    [
      'plt-refractory',
      'easy',
      `HLA matched plt for «name:Park, Hyun-woo» arrive «date:7/2». CCI was 1.1k. Day +9 allo. Don't waste them on the line.`,
    ],
  ]),
  ...aboutPatients('ph-infection-control', [
    [
      'candida',
      'medium',
      `C. auris screen positive: «name:Ramón Feliciano», groin swab, room 27.
He was in 19 and 22 before that.
11 contacts to screen.`,
    ],
    [
      'tb',
      'easy',
      `Airborne: «name:Tsering Dolma», smear 3+, cavitary RUL. Exposed list from ED waiting room «date:10/8». DOH called. Household «name:Pasang» (husband) and two kids at «address:41-17 Judge St, Elmhurst 11373».`,
    ],
    [
      'measles',
      'hard',
      `the school confirmed. the boy who sat across from triage for 2 hrs on thursday («name:Lev», unvax'd, rash) was IgM pos. anybody pregnant who worked that shift call me`,
    ],
    [
      'clabsi',
      'easy',
      `CLABSI review: «name:Jerald Moffitt», PICC placed «date:08/03/2026», BCx pos «date:08/11/2026» C. albicans. Dressing lapsed 2 d. Unit: Onc 7.`,
    ],
    [
      'line-list-ssi',
      'easy',
      `SSI line list
«name:Farrow, B» TKA «date:6/2» MSSA
«name:Elkhatib, S» CABG «date:6/9» sternal, Serratia
«name:Nez, A» colon «date:6/15» organ space
Same scrub in two of three.`,
    ],
    [
      'scabies',
      'hard',
      `group home wants a letter that its ok for «name:Bobby» to go back. second permethrin done. staff itching too but thats their own doctor`,
    ],
  ]),
  ...aboutNobody('ph-vendor', [
    [
      'vac-rep',
      'easy',
      `Hi!
Your rep Tiffany Blanchard here.
Wound vac canisters are back in stock, 500 mL, case of 10, $418.
New foam for sacral wounds demo Wed in the break room with lunch.`,
    ],
    [
      'backorder',
      'medium',
      `BACKORDER NOTICE: heparin 5,000 u/mL vials until 10/15.
Substitutes: 10,000 u/mL (different concentration, flag the cabinet!).
Acct 20044871.`,
    ],
    [
      'recall',
      'medium',
      `Recall Class II: infusion sets lot 7731-A through 7731-F, possible leak at Y-site.
Check CVICU and oncology stock, quarantine, fill the attached form.
No injuries reported.`,
    ],
    [
      'bipap-quote',
      'medium',
      `Quote Q-118820 for Mercy Respiratory
4 BiPAP units @ 3,950
20 full face masks M @ 38
Ship to dock 2, attn Gordon Lutz
Valid till 12/31/2026`,
    ],
    [
      'rep-scrub',
      'hard',
      `Brandon from Ortho is bringing the long stems and the 52-58 cups for the demo Thursday, not for a case. He'll need a badge and a bump cap.`,
    ],
    [
      'contract',
      'hard',
      `Attached is the redline of the dialysis water service agreement. Our counsel (M. Thibodeaux) struck 7.2. Please have Dr. Gans and purchasing sign by 4/30.`,
    ],
    [
      'linen',
      'easy',
      `Linen count short again: 40 fitted, 22 bariatric gowns, 0 warm blankets to OR. Driver Hector says the truck left full.`,
    ],
    [
      'demo',
      'easy',
      `We'd love 20 minutes to show how our AI scribe cuts charting for cardiologists by 40%. Are you free Thursday? Best, Sloane Whitby`,
    ],
    [
      'loaner',
      'hard',
      `Loaner set 4 came in wet.
Tray for the shunt revision is missing the 2 mm burr.
Calling Kurt at the company, need sterile by 5 am for whoever is first in room 3.`,
    ],
  ]),
  ...aboutNobody('ph-celebration', [
    [
      'daisy',
      'easy',
      `Congratulations to Marguerite Folau, RN, our October DAISY winner! Families say she stays past shift on the stroke unit. Cake at 3.`,
    ],
    [
      'retire',
      'hard',
      `After 34 years in the blood bank Delbert Oyster is hanging up his pipette.
Drop in Friday 2-4, cafeteria B. Bring a memory, not a specimen.`,
    ],
    [
      'shower',
      'medium',
      `Wedding shower for Kiki from OB!! Sat 2pm at Renee's. She's registered at Target. Please no more bassinet jokes about L&D nurses.`,
    ],
    [
      'bday',
      'easy',
      `Happy birthday to our June crew: Sunil (pharmacy) 6/3, Tess (NICU) 6/14, Big Al (transport) 6/29`,
    ],
    [
      'goals',
      'hard',
      `ZERO CLABSI for 365 days on Onc 7!! Shout out to Noor, Jameson, Patty and the whole line team. Pizza both shifts.`,
    ],
    [
      'match',
      'hard',
      `Match results are in: Amara Diallo to EM at Cook County, Finn Gallagher to ortho, Shreya Iyer to peds heme/onc.
So proud of our students.`,
    ],
    [
      'nurses-week',
      'easy',
      `Nurses Week: Mon massage chairs, Tue ice cream, Wed blessing of the hands with Chaplain Ruth, Thu trivia (sepsis edition), Fri jeans day`,
    ],
    [
      'hundredth-tavr',
      'hard',
      `The structural team did its 100th TAVR today. Dr. Mensah, Dr. Kruger, Shelby, Tavon, Chris in anesthesia: thank you. Group photo is on the lounge wall, no patients in it.`,
    ],
  ]),
  ...aboutPatients('ph-incident', [
    [
      'wrong-dose',
      'easy',
      `EVENT «account:26-04418» On «date:05/12/2026» at 2130 pt «name:Nathaniel Obi» (MRN «mrn:6104482») received hydromorphone 2 mg IV, ordered 0.2.
RR 8, narcan 0.4 x1, no harm after 2h obs.
Pump library not used.`,
    ],
    [
      'lost-teeth',
      'medium',
      `lost property: «name:Mrs. Winnifred Teo», upper denture and one hearing aid gone since MRI.
Dementia, can't say when.
Daughter «name:Su-Lin» wants to know who pays`,
    ],
    [
      'elopement',
      'easy',
      `1420 camera shows «name:Keenan Fourkiller» leaving by ambulance bay in gown, IV still in R AC.
On hold for SI.
Security x3 searched lot.
PD report «account:26-7781».
Returned by uncle «name:Dale» 1610, no injury.`,
    ],
    [
      'count-off',
      'hard',
      `Final count short one lap sponge, film taken, radiologist said clear, closed.
Two days later the belly film shows a marker.
It is the «name:Zielinski» case.
I have not slept.`,
    ],
    [
      'sharps',
      'medium',
      `Source pt for my stick is «name:Donovan Pratt», bay 8, hep C pos, HIV drawn w consent.
Event filed.
Occ health has mine.`,
    ],
    [
      'wrong-band',
      'medium',
      `wristband on bed 12 read «name:Alma Sandoval» but he is a man, «name:Almer Sandefur».
Had 2 doses of her heparin. aPTT 88. band replaced, both families told`,
    ],
    [
      'burn',
      'hard',
      `bovie pad burn, 3x2 cm, thigh, noticed in pacu by tech. patient says its fine he has had worse, roofer. goes by «name:Tico». surgeon aware, photos in chart`,
    ],
    [
      'pressure',
      'easy',
      `HAPI stage 3 coccyx, «name:Agnes Wroblewski», age «age:94», found «date:9/02» after 11 h on ED stretcher. RCA requested.`,
    ],
  ]),
  ...aboutPatients('ph-peer-review', [
    [
      'delay-email',
      'medium',
      `Subject: CONFIDENTIAL PEER REVIEW
Reviewer comments on case of «name:Roosevelt Tibbs»: perforated diverticulitis, surgery called at 0100, seen 0715. Delay contributed? I vote 3 (opportunity). Please return by Fri.`,
    ],
    [
      'anes',
      'easy',
      `Dr. Lomax, for case review: «name:Vanessa Cruz-Ibarra» surgery «date:2/11/26», unrecognized esophageal intubation 4 min, no EtCO2 waveform.
What would you have done?`,
    ],
    [
      'gripe',
      'hard',
      `between us, Klein missed it. «name:Bev» sat there three visits with back pain and a white count and he gave her flexeril. Now she can't move her legs. I want it reviewed formally`,
    ],
    [
      'ob-case',
      'easy',
      `Case 7, shoulder dystocia 3 min, McRoberts, posterior arm, humerus fx.
Infant «name:Ikaika», mom «name:Noelani Kahale», DOB «date:8/08/26».
Question: why vacuum at +1?`,
    ],
    [
      'opioid',
      'easy',
      `Chart audit for prescriber 22: «name:Earl Stubblefield» 180 MME + alprazolam, no PDMP check since «date:1/3/2026», UDS cocaine.`,
    ],
    [
      'readmit',
      'medium',
      `Readmission at day 4, «name:Fatoumata Keita», CHF.
Dry weight never stated, discharged on lasix 20 when home dose was 80.
Sister says nobody asked.
Hospitalist group please respond.`,
    ],
  ]),
  ...aboutPatients('ph-complaint', [
    [
      'letter',
      'easy',
      `To whom it may concern, my father «name:Ambrose Whitfield» waited 9 hours on «date:January 6th» with a broken hip and nobody brought him a urinal. I want an apology and I want that bill gone. «name:Denise Whitfield», «email:dwhitfield77@example.com»`,
    ],
    [
      'voicemailish',
      'hard',
      `grievance line, caller would not leave full name, says «name:Tasha» in the maternity rm at the end had to beg 2 hrs for pain meds after her c section and the nurse rolled her eyes. callback «phone:404-555-0177»`,
    ],
    [
      'online',
      'medium',
      `1 star.
Dr. Prewitt told me my lupus was "stress".
I am «name:Marisela Quintero», I have been sick for six years.
Nobody called with my labs.`,
    ],
    [
      'interp',
      'medium',
      `Complaint: family of «name:Bounmy Keovongsa» says consent for colostomy was explained by a 12 yr old grandson.
Interpreter line log shows no call.
Please investigate.`,
    ],
    [
      'privacy',
      'medium',
      `I overheard the girl at check in say "«name:Lonnie Burdette» is here for his methadone" to the whole room.
That's my husband.
We live in a small town.`,
    ],
    [
      'food',
      'hard',
      `he is celiac!!! third time croutons. room 8 by the window. my son «name:Augie» spent the night throwing up and your dietician laughed. Signed a very tired mother`,
    ],
    [
      'roommate',
      'easy',
      `«name:Philippa Marsh» rm 340 asks to be moved: roommate moans all night, and she had a mastectomy yesterday and wants to sleep.`,
    ],
  ]),
  ...aboutPatients('ph-billing', [
    [
      'self-pay',
      'easy',
      `Acct «account:88120447» «name:Goran Petković» owes 12,480 for the ORIF, uninsured, paying 50/mo.
Charity app incomplete, needs tax return.`,
    ],
    [
      'cpt-q',
      'easy',
      `can we bill 99291 twice for «name:Mrs. Adler»? intubated 0300, arrest 1400, two different docs same group, dos «date:4/17»`,
    ],
    [
      'balance',
      'hard',
      `why did «name:Juniper Lacy»'s mom get a bill for the autism eval when the referral was from us and she's on CHIP?? call her, «phone:(503) 555-0199»`,
    ],
    [
      'denial-line',
      'easy',
      `CLM «account:2026118800431» «name:SATO, KENJI» «date:03/29/26» J0897 denied CO-197 no auth. Dx M81.0.`,
    ],
    [
      'medsecondary',
      'easy',
      `«name:Clotilde Fontenot» MBI «health-plan:3XK7-WM2-PQ08» primary, Humana secondary ID «health-plan:H70119224». Cataract OS «date:2/25». Rebill with GA modifier.`,
    ],
    [
      'coding-query',
      'medium',
      `Query: «name:T. Halvorsen» chart says "urosepsis".
Please clarify UTI vs sepsis due to UTI.
Lactate 3.1, WBC 19, 2 pressors.`,
    ],
    [
      'estimate',
      'hard',
      `front desk: lady wants to know what the colonoscopy costs if they take a polyp. She's «name:Wren Ashdown», BCBS HDHP, hasn't met any of it, prep Sunday`,
    ],
    [
      'collections',
      'easy',
      `Please pull from collections: «name:Manuel & Sofia Trejo», baby's NICU stay, Medicaid retro approved «date:6/30/2026».`,
    ],
  ]),
  ...aboutPatients('ph-release-of-information', [
    [
      'attorney',
      'easy',
      `Law office requests all records re MVA for «name:Shanice Holloway», DOB «date:04/23/1990», SSN «ssn:512-00-4419», ER visit «date:9/3/25» and neck MRI. Signed HIPAA form p.3 missing initials.`,
    ],
    [
      'disability',
      'easy',
      `SSA wants 2 yrs on «name:Garth Lindell», last visit «date:12/11», severe COPD FEV1 31%, fax 605-555-0112. Due 10 days.`,
    ],
    [
      'mom-asks',
      'hard',
      `mother of a 16 yo on the phone wants the visit note from the clinic across the hall. teen said no, it was about contraception. kid = «name:Shelby R.»`,
    ],
    [
      'to-new-doc',
      'easy',
      `Please send mammogram and path for «name:Hyacinth Osbourne» («date:5/5/1968») to Dr. Wexler, fax 555-0144, appt is «date:Thu 11/12».`,
    ],
    [
      'deceased',
      'easy',
      `Executor «name:Lionel Batiste Jr.» requests chart of «name:Lionel Batiste Sr.», d. «date:2/14/2026», colon ca, for the insurer.
Letters testamentary attached.`,
    ],
    [
      'va-forms',
      'easy',
      `VA claim: «name:SSG Ruben Ashike», hearing loss + tinnitus, audiograms since 2009.
His e-mail «email:rashike.va@example.org» no mail please, he moved.`,
    ],
    [
      'sub-use',
      'medium',
      `42 CFR part 2 consent needed before we release detox notes of «name:Mackenzie Brunner» to probation. PO is Officer Dell.`,
    ],
  ]),
  ...aboutPatients('ph-research-screen', [
    [
      'screen-log',
      'easy',
      `Screening log HF-217
«name:Rourke, Shane»  «date:7/9»  EF 28 eGFR 22 -> fail
«name:Imani Clarke» «date:7/9» EF 33 NTproBNP 1900 -> eligible, consent
«name:Boyd, Faye» «date:7/10» declined`,
    ],
    [
      'coordinator',
      'easy',
      `hi, think «name:Osvaldo P.» in onc clinic fits the KRAS trial, G12C, 2L, PS1, brain met treated. Coming back «date:8/26». Can you be in the hall?`,
    ],
    [
      'ae',
      'medium',
      `AE report, subject «account:003-0147» («name:L.T.», born «date:6/19/57»): grade 3 ALT rise, drug held, wife reports itching.`,
    ],
    [
      'consent',
      'hard',
      `she consented on tape but her sister «name:Migdalia» kept answering. «name:Nereida», early Alzheimer's. Do we call that consent?`,
    ],
    [
      'recruit',
      'easy',
      `From our report of new asthmatics: «name:Deja Tremblay» («phone:612-555-0133»), «name:Abner Yoder» (no phone), «name:Kou Lor» («phone:651-555-0160»).
Please call for the air filter study.`,
    ],
    [
      'exclude',
      'medium',
      `Exclude «name:Rashid» from the stroke rehab arm, pacemaker placed «date:10/20», no MRI possible per cards`,
    ],
  ]),
  ...aboutPatients('ph-voicemail', [
    [
      'refill-vm',
      'easy',
      `Voicemail 8:02 AM: "Yeah hi this is uh «name:Darlene Pruitt», P R U I T T, I'm out of my Lasix and my ankles are like tree trunks. My number's «phone:828 555 0114». Thank you bye."`,
    ],
    [
      'worried-dad',
      'medium',
      `[transcript] hi um my daughter «name:Zoey» she's four she swallowed a button battery I think, um we're driving to you now, my name is «name:Marc», I'm at «phone:555-0122»`,
    ],
    [
      'no-show',
      'hard',
      `it's me again it's «name:Otis», I can't make the eye shot today, the bus the bus didn't come, could you tell Dr. Amari sorry, same number as always`,
    ],
    [
      'mumbled',
      'hard',
      `Message from unknown: "...colonoscopy prep came back up, all of it, purple... it's for «name:Henrietta», her husband speaking, we're due there at seven... [inaudible]"`,
    ],
    [
      'pharmacy-vm',
      'easy',
      `This is Lou at Harlan Drug calling on «name:Tobias Eckert» birthdate «date:nine twenty-one fifty-four», his Xarelto and the clarithromycin interact, please call 555-0190.`,
    ],
    [
      'hospice-vm',
      'medium',
      `After hours msg, 0210: "It's «name:Concha»'s daughter «name:Irene».
She's breathing funny, the rattle.
Is it okay to give another drop of the morphine?
We're at the house, «address:19 Quail Run»."`,
    ],
    [
      'work-note',
      'hard',
      `Hello this is the plant calling about a note for one of ours, «name:Juan Carlos Beltrán», says you took him out for two weeks for carpal tunnel, just need to verify the dates, ok, thanks.`,
    ],
  ]),
  ...aboutPatients('ph-dictation', [
    [
      'clinic-dict',
      'easy',
      `Dictating for patient «name:Alondra Pacheco» medical record «mrn:four four one oh nine nine two» seen «date:March third» new paragraph follow up of hypothyroidism period TSH six point two increase levothyroxine to one hundred period`,
    ],
    [
      'op-dict',
      'medium',
      `uh operative note for «name:Bartholomew Finch» date of surgery «date:oh six slash twenty two» preop diagnosis incarcerated umbilical hernia postop same, the sac contained omentum, uh viable, strike that, mostly viable`,
    ],
    [
      'letter-dict',
      'medium',
      `Dear Doctor Ng comma thank you for sending «name:Mr. Gopalakrishnan» who as you know is a delightful retired machinist with a slowly enlarging aortic aneurysm now five point three. I have spoken with him and his wife «name:Meenakshi».`,
    ],
    [
      'psych-dict',
      'hard',
      `Session note. She talked about the fire again. «name:Bridget», you will remember, lost the house on «address:Larkspur» and the dog. Sleep two hours. I have gone to prazosin 2.`,
    ],
    [
      'peds-dict',
      'medium',
      `well child check for «name:Emeka Junior» fifteen months, thirty second percentile, walking, two words plus ball, vaccines given M M R varicella hib, mother «name:Ngozi» concerned about eczema`,
    ],
    [
      'er-dict',
      'medium',
      `The patient is a pleasant but intoxicated gentleman, «name:Skip Larrabee», brought by police at about two after striking his head on a curb.
CT pending.
GCS 14.
He asks that I tell no one.`,
    ],
  ]),
  ...aboutPatients('ph-ai-prompt', [
    [
      'summarize',
      'easy',
      `Summarize for the family in plain words: «name:Dorothea Blum», 83, aspiration pneumonia, intubated «date:10/3», failed SBT x3, trach vs comfort.`,
    ],
    [
      'rewrite-letter',
      'medium',
      `make this sound nicer pls: "«name:Curtis», your A1c is 11.4 because you are not taking your insulin, come in «date:Mon Aug 3» or we can't refill"`,
    ],
    [
      'translate',
      'medium',
      `Translate to Spanish at 5th grade level and keep the name: «name:Señora Ofelia Bañuelos», do not drive for 2 weeks after your seizure, take Keppra twice a day.`,
    ],
    [
      'ddx-paste',
      'hard',
      `ok so here's everything i have, no idea. 34, back from Ghana 3 wks, fever every other day, spleen tip, plts 58, smear pending, his fiancee «name:Abena» is fine. «name:Josh». what am i missing`,
    ],
    [
      'appeal',
      'easy',
      `Write an appeal for Ozempic denial.
Patient «name:Tevita Moala», member id «health-plan:W2290114-01», A1c 9.2 on metformin + glipizide, BMI 43, pancreatitis never.`,
    ],
    [
      'table',
      'medium',
      `Turn into a table and flag anyone over 180:
«name:Hess» am glucose 212
«name:Mbatha» 144
«name:Rivas» 305 w ketones
«name:Lee, A» 98
«name:Lee, J» 187`,
    ],
    [
      'soc-note',
      'hard',
      `clean up my grammar: pt come with auntie, he dont talk since mama passed, hearing voice say jump. him name «name:Moses», stay at «address:Delmas shelter». need bed tonite`,
    ],
    [
      'med-rec',
      'medium',
      `Which of these interact? for «name:Mrs. Nakai»: amiodarone 200, simva 40, warfarin 5, cipro new today for uti. And write what I tell her son «name:Hoskie».`,
    ],
    [
      'discharge-instr',
      'easy',
      `Create discharge instructions: name «name:Quentin Ferrara», dx acute gout R 1st MTP, prednisone taper, avoid beer, PCP «date:4/14» 10:20.`,
    ],
  ]),
  ...aboutNobody('ph-public-health', [
    [
      'flu-brief',
      'easy',
      `Week 51: influenza A(H3N2) 14.2% positivity, RSV falling, 2 pediatric deaths statewide. Masks required in patient care areas from Monday.`,
    ],
    [
      'measles-alert',
      'medium',
      `HEALTH ALERT: measles exposure at Gate C, regional airport, Jan 4, 5-8 pm.
Check immunity, isolate on sight, call the county line 555-0100 before sending PCR.`,
    ],
    [
      'h5',
      'medium',
      `CDC HAN in short: ask about dairy cattle and backyard birds in anyone with conjunctivitis or flu-like illness, swab both eyes, oseltamivir without waiting.`,
    ],
    [
      'boil-water',
      'easy',
      `Boil water advisory for the east campus through Sunday. Bottled water on units, no ice machines, dialysis has its own RO and is cleared.`,
    ],
    [
      'news-gov',
      'hard',
      `Governor says she'll get her booster on TV Friday and that 41% of nursing homes are under-vaccinated. Dr. Parrish from the health dept will stand behind her.`,
    ],
    [
      'heat',
      'medium',
      `Heat emergency
- 108 F Thu-Sat
- cooling center at First Baptist
- check on diuretics, lithium, anticholinergics
- ED plan: ice towels, tarp, 2 fans in bay 1`,
    ],
    [
      'overdose-spike',
      'medium',
      `Medetomidine in the local supply.
Expect bradycardia, sedation despite naloxone, then withdrawal with BP 200s.
Poison center wants calls.
Kits in the lobby.`,
    ],
    [
      'lead-fact',
      'hard',
      `The old battery shop on Tannery Row is being dug up. Free capillary leads at the library Saturday, venous if over 3.5. Bring the kids' shoes in a bag.`,
    ],
  ]),
  ...aboutNobody('ph-orders-of-goods', [
    [
      'supply-par',
      'easy',
      `Par levels 6W: 18g IV 40, 20g 80, flushes 300, foley kits 12, purewick 24, sacral foam 30, chux 200`,
    ],
    [
      'dock',
      'medium',
      `Dock 2 got 3 pallets: saline 0.9% 1L (late), N95 small, and somebody's standing desk addressed to "Dr. Y. Ito, Endocrine". Come get it.`,
    ],
    [
      'gas',
      'medium',
      `Nitrous cylinders E x6, O2 E x40, heliox x2. Empties chained by morgue door. PO 771204. Driver: Wes, 555-0141`,
    ],
    [
      'formula-order',
      'medium',
      `Need Phenex-1 x6, Neocate x12, EnfaCare RTF 2 case. NICU milk room. Ask for Juanita. Two cans were dented last time.`,
    ],
    [
      'bariatric-rental',
      'hard',
      `bariatric bed rental returned, 1000 lb frame, mattress pump whines. serial 7TR-00918. Bill us through the 14th not the 16th please`,
    ],
    [
      'pharm-order',
      'easy',
      `Order today: vanc 1g x50, cefepime 2g x40, levophed 4mg x100, ketamine 500 (CII form signed Dr Ames), bupi liposomal none avail`,
    ],
    [
      'eye-tray',
      'hard',
      `For Thursday's cataract block we need 9 packs, 9 viscoat, toric lenses on consignment, one vitrector on standby. Dr. Vandermeer likes the left-hand chair.`,
    ],
    [
      'cafeteria',
      'hard',
      `Lunch order for huddle: 1 no nuts, 2 gluten free, 1 kosher, 4 renal-friendly jokes. Total 11 boxes, deliver to Rm 330 by noon, ask for Etta.`,
    ],
  ]),
  ...aboutNobody('ph-code-and-logs', [
    ['adt-count', 'medium', `2026-04-02 03:11:09 INFO adt-feed A01=112 A03=98 A08=2044 rejected=3 (no PV1) lag=14s`],
    [
      'sql',
      'medium',
      `SELECT unit, COUNT(*) FROM encounters WHERE dx_code LIKE 'I50%' AND admit_dt >= CURRENT_DATE - 30 GROUP BY unit ORDER BY 2 DESC;`,
    ],
    ['regex', 'hard', `const MRN = /\\b\\d{7,8}\\b/; // why does this match phone extensions and the heparin NDC too`],
    [
      'fhir-schema',
      'medium',
      `{"resourceType":"StructureDefinition","name":"WardMedicationRequest","type":"MedicationRequest","kind":"resource","abstract":false}`,
    ],
    [
      'py-score',
      'easy',
      `def chads_vasc(age, sex, chf, htn, dm, stroke, vasc):
    s = chf + htn + dm + 2*stroke + vasc
    s += 2 if age >= 75 else (1 if age >= 65 else 0)
    return s + (sex == 'F')`,
    ],
    [
      'log-redacted',
      'hard',
      `WARN bcma: patient=<redacted> med=<redacted> scan mismatch user=svc-bcma station=6W-C04 action=override reason="barcode torn"`,
    ],
    [
      'commit',
      'hard',
      `fix(census): stop showing "Grace Period" as a patient name when bed hold text spills into column 2`,
    ],
    [
      'cron',
      'easy',
      `0 5 * * * /opt/reports/lab_turnaround.sh --unit ED --test troponin --mail labqa-list >> /var/log/tat.log 2>&1`,
    ],
  ]),
  ...aboutNobody('ph-blank-form', [
    [
      'sbar',
      'easy',
      `S: Patient name ______ Room ____ I am calling about ________
B: Admitted on __/__ for ________ Code status ____
A: VS ___ Pain ___ I think ________
R: I would like you to ________`,
    ],
    [
      'fall-form',
      'medium',
      `POST-FALL HUDDLE
Patient label here
Witnessed Y/N  Head strike Y/N  Anticoagulant Y/N
Family notified (name/time) ____________
RN ________ Charge ________`,
    ],
    [
      'intake',
      'medium',
      `Please print. Last name: / First name: / Date of birth: / Do you have diabetes? / Are you pregnant? / List medicines: / Signature:`,
    ],
    [
      'template-letter',
      'hard',
      `Dear [PATIENT_FIRST], your mammogram on [EXAM_DATE] was [NORMAL/NEEDS FOLLOW-UP]. Call [CLINIC_PHONE] if you feel a lump. Sincerely, Dr. Alice Renner`,
    ],
    [
      'smartphrase',
      'medium',
      `.DCHF
@NAME@ was admitted with acute on chronic @TYPE@ heart failure. Diuresed *** L. Dry weight ***. Follow up with @PCP@ in *** days.`,
    ],
    [
      'roi-blank',
      'easy',
      `I, ____________, authorize release of my records from ___/___/___ to ___/___/___ including [ ] HIV [ ] substance use [ ] mental health. Expires in 1 year.`,
    ],
    [
      'consent-shell',
      'hard',
      `I consent to a blood transfusion for (myself / my child / other: ______). Risks were explained by ______. I refuse because ______. Witness ______ Interpreter # ______`,
    ],
    [
      'board-template',
      'medium',
      `BED | PT INITIALS | DX | TO DO | DISPO
1 | | | |
2 | | | |
3 | | | |
4 | | | |
Erase at 0700`,
    ],
  ]),
  ...aboutNobody('ph-job-ad', [
    [
      'icu-rn',
      'easy',
      `ICU RN nights 36h, $52-71, CRRT/ECMO preferred, 12K sign-on. Apply to recruiter Monique Salter, msalter@example.com.`,
    ],
    [
      'locum',
      'medium',
      `Locums hospitalist needed 11/3-11/10 rural NE, 16 pts/day, open ICU, no procedures.
Text Brody 555-0183.
Malpractice covered.`,
    ],
    [
      'per-diem-pt',
      'medium',
      `Per diem PT/OT for hip and stroke rehab, weekends, mileage paid. Must like stairs and grandmothers.`,
    ],
    [
      'offer',
      'hard',
      `Dear Ms. Chidinma Eze, we're pleased to offer you the position of phlebotomist II at $24.10/h, start date 06/15/2026.
Please upload your license and driver record.
HR`,
    ],
    [
      'cv-snip',
      'hard',
      `Priscilla Ngata, PharmD, BCPS. Residency: Denver 2019. Interests: anticoagulation, vanc AUC dosing, sickle cell. References: Dr. Ohm, Dr. Baez. Born and raised in Pago Pago.`,
    ],
    [
      'scribe',
      'easy',
      `Scribes wanted, ED evenings.
Learn chest pain, dizzy, weak.
Pre-med ok.
15 per hour + free scrubs.`,
    ],
    [
      'fellowship',
      'medium',
      `2027 fellowship in palliative care, 2 spots, interview dates 9/14, 9/21, 10/5. Program director Naomi Westerberg MD. Send three letters and a poem (really).`,
    ],
  ]),
  ...aboutNobody('ph-research-abstract', [
    [
      'dapt',
      'easy',
      `Background: Duration of DAPT after DES in patients over 75 is debated. Methods: 1,204 randomised 1 vs 12 mo. Results: BARC 3-5 2.1 vs 4.0%, HR 0.52.`,
    ],
    [
      'sickle-abs',
      'medium',
      `Red cell exchange vs simple transfusion before cholecystectomy in HbSS: a retrospective cohort of 88 admissions at two centers. Mean HbS 31 vs 58. Acute chest 4 vs 11.`,
    ],
    [
      'authors',
      'hard',
      `Okonjo T, Villareal M, Sung HJ, Baptiste L. Early proning in awake nonintubated patients. Respir J 2024;12:118-26. See also Lightfoot et al. on the failure of it.`,
    ],
    [
      'qi',
      'hard',
      `QI poster: We cut foley days from 4.1 to 2.3 on a 28 bed unit with a nurse-driven protocol. n=611.
Balancing: re-insertion 6%.
Authors: S. Moon RN, P. Rios RN, Dr Klaas.`,
    ],
    [
      'limits',
      'medium',
      `Limitations: single center, 3 patients withdrew consent, one death unrelated to drug.
HIPAA identifiers were removed prior to analysis; dates shifted -200 to +200 d.`,
    ],
    [
      'eponym-abs',
      'hard',
      `Charles Bonnet, Anton and Wernicke walk into one stroke unit: a review of 40 published eponymous syndromes and who should get credit`,
    ],
    [
      'irb',
      'easy',
      `IRB # 26-1180 approved. Minimal risk. Waiver of consent for retrospective chart review of PICC thrombosis 2019-2024. Continuing review 3/1/2027.`,
    ],
    [
      'trial-crit',
      'medium',
      `Inclusion: KRAS G12C NSCLC, ECOG 0-1, one prior line
Exclusion: untreated brain mets, ILD, QTc >470
Contact: coordinator Hollis, pager 2291`,
    ],
  ]),
  ...aboutPatients('ph-pharmacy', [
    [
      'vanc-trough',
      'easy',
      `Vanc level 31 on «name:Broderick Salas» (MRN «mrn:1180572»), SCr up 0.9 to 1.8. Hold tonight's dose, random in am. -Pharm Lindy`,
    ],
    [
      'warf-bridge',
      'medium',
      `pharm here, «name:Mrs Castellano» still has both enoxaparin 80 bid and heparin gtt active. pick one pls, mech mitral`,
    ],
    [
      'allergy-q',
      'hard',
      `is it really anaphylaxis to ancef or did she just throw up in 1987? husband says hives. or wants to know in 10 min. the «name:Purcell» knee`,
    ],
    [
      'tpn-labs',
      'medium',
      `TPN «name:Sunniva Dahl» 5N: trigs 612, cut lipids to 2x/wk; Mg 1.4, add 8; total chol bili rising, cycle over 14h`,
    ],
    [
      'specialty',
      'easy',
      `Specialty pharmacy: Humira for «name:Dashiell Monroe», «date:11/21/2009», Rx «account:7729118-04», copay card expired, mom «name:Greta» «phone:415-555-0108», next dose due «date:Sat 5/9».`,
    ],
    [
      'early-refill',
      'hard',
      `counter: «name:Rusty» says the dog ate the oxy again. 9 days early. pmp shows two other towns. dr out til mon`,
    ],
    [
      'chemo-verify',
      'medium',
      `Cycle 3 FOLFOX «name:Ho, Cam Tu» BSA 1.52, ANC 0.9 -> per protocol hold. Please d/c premeds too, tech already made the 5FU pump`,
    ],
    [
      'meds-to-beds',
      'easy',
      `Meds to beds 1300: «name:Terrence Yoon» 418 ticagrelor + atorva, $0; «name:Inez Maldonado» 422 augmentin susp, $4.10`,
    ],
  ]),
  ...aboutPatients('ph-rehab', [
    [
      'pt-eval',
      'medium',
      `PT eval: «name:Hubert Loomis» R BKA POD3, sup>sit mod A, stood // bars x2, phantom pain 6/10.
Rec IPR.
Lives alone, 4 steps, cat named Biscuit.`,
    ],
    [
      'slp',
      'medium',
      `MBS today: «name:Thu-Ha Doan» silent aspiration thin + nectar, safe honey/puree w chin tuck.
CVA L MCA.
Family keeps bringing pho, pls sign over bed.`,
    ],
    [
      'no-show-pt',
      'hard',
      `«name:Jelani» blew off PT again for his ACL, third one, coach says he's been shooting free throws`,
    ],
    [
      'peds-ot',
      'medium',
      `OT home program for «name:Wyatt Tsosie» (CP, GMFCS III): putty 5 min, bear crawl, AFOs on 6 h, grandma «name:Bessie» does evenings, school has copy.`,
    ],
    [
      'cardiac-rehab',
      'easy',
      `Cardiac rehab session 14/36 «name:Delmar Escobedo», peak HR 118, 3.1 METs, no angina, weight 221.`,
    ],
    [
      'wheelchair',
      'easy',
      `Power chair LMN for «name:Faye Kilgore», ALS, tilt 50 deg, head array.
Medicaid ID «health-plan:KY0091882».
Old chair S/N «device:QM-1175523» died in the rain.`,
    ],
    [
      'aphasia',
      'hard',
      `he can sing happy birthday but not say his own name. the wife cried. goal: "«name:Ray»" by friday, yes/no 80%`,
    ],
  ]),
  ...aboutPatients('ph-interpreter', [
    [
      'sign-up',
      'easy',
      `ASL interpreter for «name:Corinne Matheson», «date:Tues 6/16» 0900, MRI results with neurology, 60 min.`,
    ],
    [
      'hmong-remote',
      'medium',
      `Hmong by phone, ID 44172, 38 min: «name:Pa Houa Her», consent for hysteroscopy, husband «name:Chue» asked to leave room first`,
    ],
    [
      'wrong-dialect',
      'hard',
      `we got Mandarin again, she speaks Toisan. «name:Mrs. Moy» just nods. she nodded to the pacemaker too`,
    ],
    [
      'quechua',
      'medium',
      `Anyone know a Mam speaker? «name:Juana Pérez Ramírez» laboring 7 cm, sister «name:Tomasa» has some Spanish, consent for epidural pending.`,
    ],
    [
      'haitian',
      'easy',
      `Kreyol needed for her appointment «date:3/27», «name:Guerline Desrosiers», high risk OB, she cancels when it is the man`,
    ],
  ]),
  ...aboutPatients('ph-social-work', [
    [
      'dcf',
      'medium',
      `51A filed: «name:Jayceon M.», 5 mos, femur fx no hx.
Mom «name:Kiara» cooperative.
Dad not in home per her.
Worker Ines Tavares will come by 3.`,
    ],
    [
      'dv',
      'medium',
      `Pt requests alias.
Real «name:Stephanie Orlov», jaw fx, ex has called the desk twice.
No info to «name:Viktor».
Shelter bed from 6 tonight.`,
    ],
    [
      'guardian-elder',
      'hard',
      `APS back. bed bugs, no power, and he was cutting the insulin in half to feed the cats. says he wants to go home and I kind of believe he can. «name:Emmett», 81`,
    ],
    [
      'adoption',
      'easy',
      `BOE wants 30 min skin to skin then hand off.
Birth mom «name:Chantel W.», del «date:12/19», csec.
Adoptive parents waiting in 309.
No banner on the bassinet.`,
    ],
    [
      'burial',
      'easy',
      `County burial application for «name:Norbert Wiese», d. «date:1/22/26», ESLD, no kin found, last address «address:510 Fern St Rm 9, Spokane».`,
    ],
    [
      'transpo-kidney',
      'hard',
      `transplant psychosocial: supports = sister «name:Ana Lucia», two friends from the taqueria. drinks "only sundays". «name:Chuy» is honest about it at least. tox neg. I'd list him`,
    ],
    [
      'snap',
      'easy',
      `Helped «name:Pilar Mondragón» do SNAP + the utility letter because her concentrator needs power. Acct «account:PGE-4410-77812».`,
    ],
  ]),
  ...aboutPatients('ph-quality', [
    [
      'sepsis-fallout',
      'easy',
      `SEP-1 fallout: «name:Trinidad Okamoto» MRN «mrn:8827301», t0 «date:4/3/26» 1412, repeat lactate missed by 22 min.`,
    ],
    [
      'stroke-dtn',
      'medium',
      `DTN list
«name:Dubois, P» 38 min
«name:Whitcomb, N» 71 (BP)
«name:Sok, R» 44, later large hemorrhage, reviewed
Goal 45`,
    ],
    [
      'mortality',
      'easy',
      `Mortality review «name:Ralph Ostrander» ICU «date:11/4/26» - goals of care talk happened in last 6 hours.
ETOH cirrhosis, HRS.
Preventable? no.
Could palliative have been called d1? yes.`,
    ],
    [
      'hcahps',
      'hard',
      `that comment ("nobody told me it was cancer until the bill") is from «name:E. Prather», colon, discharged in spring, call before the board sees it`,
    ],
    [
      'abx-time',
      'medium',
      `OB fallouts for ancef timing: «name:Lemieux» cut 0811 ancef 0809 no; «name:Tapia» pcn allergic clinda ok; «name:Mraz» stat section none given`,
    ],
  ]),
  ...aboutPatients('ph-scheduling', [
    [
      'no-show-list',
      'easy',
      `no shows today: «name:Garrett Pell» (retina injection), «name:Ha Nhung Le» (OB 32w), «name:D'Andre Moss» (suboxone). please call all 3`,
    ],
    [
      'move-me',
      'medium',
      `can u move «name:Ms Fredericks» infusion off fridays, she has shabbos to get ready, remicade q8`,
    ],
    [
      'portal-msg',
      'hard',
      `Portal msg: Hi its me «name:Kalani»'s mom. Can the tube change be any day but weds, she has hippo therapy. also the skin is bleeding round it. ty`,
    ],
    [
      'pre-op-call',
      'easy',
      `Pre op call «name:Wallace Stovall», left knee scope «date:8/17», arrive 0545 entrance C, no eliquis since «date:8/14». confirmed. wife «name:June» drives.`,
    ],
    [
      'waitlist',
      'medium',
      `waitlist for sleep study: 1 «name:Bolanle A» 2 «name:Mike» from the fire dept 3 «name:Terri Crook» (narcolepsy, priority)`,
    ],
    [
      'late',
      'medium',
      `«name:Hoa Nguyen-Clark» running 20 late to her amnio, traffic on the bridge, do we still take her?`,
    ],
  ]),
  ...aboutPatients('ph-family-message', [
    [
      'update-thread',
      'medium',
      `Update for everyone: «name:Grandma Teofila» is off the ventilator!!
She asked for her rosary.
Dr. Shin says maybe stepdown Sat.
Prayers please, «name:Bong»`,
    ],
    [
      'to-doctor',
      'hard',
      `doctor my husband he name «name:Hassan» since pill the water he cannot sleep he go bathroom 9 time. can you half`,
    ],
    [
      'group-chat',
      'hard',
      `ok who is sitting with dad tues? he gets chemo at 11 and forgets to eat. «name:Pops» told the nurse he's 40 lol. I have work til 2, «name:Marguerite» can u`,
    ],
    [
      'caringbridge',
      'medium',
      `Post 14: Today «name:Ellison» rang the bell. 2 years 3 months of ALL chemo. Port comes out «date:May 20th». Love, «name:Heather» and «name:Todd»`,
    ],
    [
      'questions',
      'medium',
      `Questions for the neurologist about my mom «name:Svetlana Gorin»: 1. Is it Parkinson's or Lewy body? 2. the seeing children in the yard 3. should she drive (she still does, plate «vehicle:7KPD221»)`,
    ],
  ]),
  ...aboutPatients('ph-dialysis', [
    [
      'chair-list',
      'easy',
      `MWF 1st shift: 1 «name:Applewhite» 2 «name:Cabrera» 3 open 4 «name:Ngo» (temp cath, call access center) 5 «name:Running Bear» hep B own machine`,
    ],
    [
      'missed',
      'medium',
      `«name:Stella» missed Mon and Wed, K was 6.4 last Fri.
Called house, no pick up, wellness check sent to «address:88 Lowell Ter #3».`,
    ],
    [
      'fistula',
      'easy',
      `aneurysmal AVF on «name:Renaldo Cruz», skin shiny, surgery «date:9/29», don't stick the upper third. MRN «mrn:AV-33190»`,
    ],
    [
      'water',
      'hard',
      `chair 6 says the water tastes like pennies and her BP dropped, I think she's just anemic, Hgb 7.7. «name:Auntie Mele». Nobody else complained.`,
    ],
  ]),
  ...aboutPatients('ph-behavioral-health', [
    [
      'group-list',
      'medium',
      `IOP group Tue: «name:Brandi», «name:Tomás», «name:Lowell S.» (late, relapse alcohol Sat), «name:Yer» (first time, panic). UDS after.`,
    ],
    [
      'lithium',
      'easy',
      `Lithium level 1.8 «name:Gwendolyn Parrish», DOB «date:10/04/1979», tremor and ataxia; stop ibuprofen, hold 2 doses, level in am.`,
    ],
    [
      'safety-plan',
      'hard',
      `guns are at his brother's now, brother sent me a pic of the safe. «name:Wade» signed the plan and laughed at the crisis number. I'm calling sunday`,
    ],
    [
      'ect',
      'medium',
      `ECT #6 «name:Mirabel Santos» bilateral 41 s, sux 60, woke confused 15 min, husband says she ate breakfast for the first time`,
    ],
    [
      'court',
      'easy',
      `Probable cause hearing «date:2/12» 10 am for «name:Arturo Bellamy», delusional, refuses meds, case «account:MH-26-0882».
Dr Sayeed to testify by video.`,
    ],
  ]),
  ...aboutNobody('ph-office-mail', [
    [
      'parking',
      'easy',
      `Parking garage level 3 closed for restriping Monday.
Dialysis patients may use the circle.
Staff go to lot F, shuttle every 15.`,
    ],
    [
      'minutes',
      'medium',
      `Sepsis committee minutes
Present: Dr. Baig, T. Morrow RN, L. Ocampo PharmD
1. Lactate repeat at 71%
2. New order set live 5/1
3. Next mtg 5/20, bring fallouts deidentified`,
    ],
    [
      'thanks',
      'medium',
      `From: Arlene Sykes
To: 7 North
Subject: thank you

You ran four codes last week and still got the discharges out. I brought tamales. They are in the med room fridge next to the insulin, label says NOT INSULIN.`,
    ],
    [
      'accreditation',
      'easy',
      `Surveyors are on site.
Badges above the waist, no coffee at the desk, know your fire extinguisher, crash cart log signed, and the two identifiers out loud.`,
    ],
    [
      'badge',
      'medium',
      `Vivek, your badge expired. Bring a photo ID to security, room B14, before 3. You'll also need your fit test (small, 1870+). Devon`,
    ],
    [
      'reply-all',
      'hard',
      `Please stop replying all about the missing stethoscope. It is Rose's. Rose has it. It was in Dr. Will's coat with the otoscope.`,
    ],
    [
      'new-extension',
      'medium',
      `New extensions: cath lab 4401, echo 4402, holter 4403, EP Dr. Lundy 4404, device clinic 4405 (ask for Gina)`,
    ],
    [
      'fridge',
      'hard',
      `who left a lunch in the specimen fridge?? it says "J. Young do not touch". it is a burrito. it has been biohazarded.`,
    ],
    [
      'fire-drill',
      'easy',
      `Fire drill Wed 10:00, 5 West smoke compartment. RACE, PASS, close doors, O2 shutoff by charge nurse only.`,
    ],
  ]),
  ...aboutNobody('ph-formulary', [
    [
      'abx-card',
      'easy',
      `CAP: ceftriaxone 1 g + azithro 500. PCN anaphylaxis: levofloxacin 750. MRSA risk: add vanc or linezolid. 5 days if stable.`,
    ],
    [
      'shortage',
      'medium',
      `IV acetaminophen restricted to NPO and no NGT.
Requires attending name.
Expect refill 6/1.
PO is 3 cents, IV is 41 dollars.`,
    ],
    [
      'interchange',
      'hard',
      `Auto interchange
pantoprazole 40 <- all PPIs
atorva 40 <- rosuva 20
losartan 50 <- valsartan 80
P&T chair Dr. Oberg, 1/14/2026`,
    ],
    [
      'ketamine-sub',
      'medium',
      `Sub-dissociative ketamine 0.2 mg/kg over 15 min for pain.
Monitor, RN at bedside, tell them they may feel floaty.
Not with uncontrolled HTN.`,
    ],
    [
      'renal-dose',
      'easy',
      `CrCl 10-29: cefepime 1 g q24, pip-tazo 2.25 q8, enoxaparin 1 mg/kg daily, gabapentin max 300 bid`,
    ],
    [
      'crush',
      'hard',
      `Don't crush: Keppra XR, KCl tabs, tamsulosin, pantoprazole, Xarelto via J-tube.
If Dr. Rose says crush it, call pharmacy anyway.`,
    ],
    [
      'peds-dose',
      'medium',
      `Zofran 0.15 mg/kg max 4 under 30 kg; ibuprofen 10 mg/kg over 6 mo; decadron 0.6 croup once; amox 90/kg/d bid`,
    ],
    [
      'antidotes',
      'easy',
      `Antidote cart: digifab 10 vials, fomepizole 2, lipid 20%, methylene blue, cyanokit 1, glucarpidase call, idarucizumab 2`,
    ],
  ]),
  ...aboutNobody('ph-voicemail-business', [
    [
      'vendor-vm',
      'easy',
      `Voicemail: "Hi, this is Chip with Acme Sterilizers, your autoclave part shipped, tracking ends 0041, call me back at 555-0125."`,
    ],
    [
      'recruiter-vm',
      'medium',
      `[transcribed] Hello Dr. Farrokhzad I have an amazing hospitalist role in Boise, no call no ICU, my number is five five five oh one seven oh`,
    ],
    [
      'spam-vm',
      'medium',
      `"We have been trying to reach you about your medical alert pendant. Seniors everywhere fall. Press one." (fourth time on the ward line, please block)`,
    ],
    [
      'wrong-number',
      'hard',
      `vm 2:14 pm, someone looking for Rosa's Bakery, two tres leches for Saturday, name of Grace. tell her we're radiology`,
    ],
    [
      'colleague-vm',
      'hard',
      `Hey Kofi it's Lindsey in endoscopy, I've got your loupes, and the grand rounds slides on barrett's, I'm here till six bye`,
    ],
    [
      'greeting',
      'easy',
      `You've reached Pinecrest Pediatrics. If this is an emergency hang up and dial 911. For refills press 2, for fever advice press 3, for Dr. Osterhaus press 4.`,
    ],
    [
      'survey-vm',
      'hard',
      `"This is Marlene calling on behalf of the hospital about your recent visit, please rate us one to ten" - can we re-record this, Marlene retired and the visit line scares people`,
    ],
  ]),
  ...aboutNobody('ph-directory', [
    [
      'consults',
      'easy',
      `GI Dr. Valdivia 2210 / Renal Dr. Hwang 2211 / ID Dr. Oyelowo 2212 / Pall care NP Trudy 2213 / Ethics 2290`,
    ],
    [
      'home-addresses',
      'hard',
      `Holiday card list
Bill & Nan Truax, 12 Fox Ln, Keene NH 03431
The Obasis, 900 Lake Dr #4, Racine WI
Dr. Pell, 31 Summit Ave, Butte MT`,
    ],
    [
      'emergency-contacts',
      'medium',
      `Dept emergency contacts: Sheryl 555-0151 (husband Ron 555-0152), Tyrese 555-0153, Mi-kyung 555-0154. Keep behind desk.`,
    ],
    [
      'snf-list',
      'hard',
      `SNF liaisons: Birchwood - Pam; Harbor - Luis (vents); Willow Creek - Jo (no trach, no bariatric); Sunny Acres - closed`,
    ],
    [
      'vcard',
      'easy',
      `BEGIN:VCARD
FN:Dr. Samira Haidari
ORG:Lakeside Nephrology
TEL:555-0188
EMAIL:shaidari@example.com
END:VCARD`,
    ],
    [
      'credential',
      'hard',
      `Licence renewals due: Kahn 44-118820 exp 6/30, Mott DEA BM0000000, Ruiz ACLS 7/2. Please send copies by Friday or no schedule.`,
    ],
    [
      'carpool',
      'hard',
      `Carpool: Long picks up Young at 6:10, Summer at 6:20 (Maple & 3rd), Will drives back. Gas money in the stroke unit mug.`,
    ],
  ]),
  ...aboutNobody('ph-invoice-hr', [
    [
      'invoice',
      'easy',
      `INVOICE 20931 Bill to: Riverbend Medical. 12 hrs locum anesthesia @ 240, Dr. J. Okoth, dates 3/3-3/4. Net 30.`,
    ],
    [
      'timesheet',
      'hard',
      `Kronos fix: L. Manalo missed punch out 7/8 1930, please enter, worked through lunch on the vent wean. Mgr ok.`,
    ],
    [
      '401k',
      'medium',
      `Open enrollment ends 11/15. Dental ID cards go to your home address on file. Call Benefits, Dolores, x1190. SSN last four needed.`,
    ],
    [
      'tuition',
      'medium',
      `Tuition reimbursement: Ruth Anaya, BSN, 6 credits patho + pharm, $1,944, receipts in folder, emp # 30177`,
    ],
    [
      'w9',
      'easy',
      `Please send a W-9 for Harmony Music Therapy LLC before we cut check 5512 for the memory care sing-along.`,
    ],
    [
      'uniform',
      'hard',
      `Scrub order: Castillo L navy (oncology), Boone XL ceil, Ferris S wine, Kim M white. Names stitched, 14 days.`,
    ],
    [
      'expense',
      'hard',
      `Trip: Chicago stroke conference, Feb 8-10. Flight 311.20 conf # QX8RT2, hotel 3 nts, dinner w/ Dr Amari 64. No alcohol per policy.`,
    ],
  ]),
  ...aboutNobody('ph-history-fiction', [
    [
      'roosevelt',
      'easy',
      `Roosevelt's blood pressure in April 1945 was recorded at 300/190 in some tellings. Discuss what hypertension treatment looked like before thiazides.`,
    ],
    [
      'keats',
      'hard',
      `For the humanities hour we read Keats, who nursed his brother Tom with consumption and then died of it in Rome. Bring tissues and the letters.`,
    ],
    [
      'holmes',
      'hard',
      `Dr. Watson limps in one story and has a shoulder wound in another. Diagnose the author. 5 minutes, no phones, Dr. Sung buys coffee.`,
    ],
    [
      'novel',
      'hard',
      `Chapter 4. The nurse called him Mr. Abernathy though there was no such man. His fever, the novel says, was a kind of weather.`,
    ],
    [
      'semmelweis',
      'easy',
      `Semmelweis asked for chlorinated lime at the door in 1847. Mortality fell from 18 to 2 percent. Nobody thanked him.`,
    ],
    [
      'hela',
      'hard',
      `Ethics lunch: Henrietta Lacks, her cells, and what consent meant at Hopkins in 1951. Read ch 3. Guest Prof. Dunham.`,
    ],
    [
      'tv',
      'medium',
      `Watched House again: it was sarcoid until it was lupus until it was a swallowed toothpick. Nobody on the show ever checks a UA.`,
    ],
  ]),
  ...aboutNobody('ph-ai-prompt-general', [
    ['explain-gap', 'easy', `Explain the delta-delta to an intern with one worked example, numbers made up by you`],
    [
      'write-policy',
      'medium',
      `write a one page policy for central line dressing changes, 5th grade reading level, with a checklist and a space for the unit name`,
    ],
    [
      'ddx-generic',
      'medium',
      `differential for fever every other day + splenomegaly + thrombocytopenia in a returned traveller, sorted by what kills first, with tests`,
    ],
    [
      'appeal-skel',
      'hard',
      `Draft me a generic GLP-1 appeal letter skeleton with [NAME], [MEMBER ID] and [A1C] to fill in, don't invent a patient`,
    ],
    [
      'email-nice',
      'medium',
      `make this nicer: "Dr. Ruston, you parked in the ambulance bay again and medic 12 had to unload a STEMI in the rain"`,
    ],
    [
      'translate-blank',
      'medium',
      `Spanish and Hmong for: "Do not eat or drink after midnight. Bring your medicines. You need a driver." for the sign by the elevator`,
    ],
    ['quiz', 'easy', `make 10 MCQs on hyponatremia, two on SIADH, one with a trap about hypertonic rate`],
    [
      'roster',
      'hard',
      `Make a fair call schedule from: Patel no Tuesdays, Grace no weekends, Will wants Xmas, Dr Young only cardiology weeks, 2 on jeopardy`,
    ],
    [
      'excel',
      'medium',
      `excel formula: flag if col D (glucose) over 180 and col E is blank, count per unit, ignore the header that says Patient`,
    ],
  ]),
  ...aboutNobody('ph-chat-no-patient', [
    ['coffee', 'easy', `anyone going to the cafe? 2 lattes and whatever keeps a night intern alive`],
    [
      'monitor-beep',
      'medium',
      `the tele monitor in 14 keeps alarming with nobody in the bed. biomed said tomorrow. I put tape on it. don't @ me`,
    ],
    [
      'protocol-q',
      'medium',
      `Q for ICU: do we still start vaso at 0.03 when levo hits 0.25? Hadley's card says 0.5. New sheet?`,
    ],
    [
      'census-only',
      'hard',
      `5W 24/26, 4 dc by noon hopefully, 2 iso, 1 sitter, 0 restraints. 6W full. ED 11 boarding. Night house sup Aaliyah 4410`,
    ],
    [
      'rounds-time',
      'medium',
      `rounds at 7 today not 8, Dr. Hernandez-Pike flies at 10. trauma team stays in conf room B, bring the CT list`,
    ],
    [
      'lost-pager',
      'medium',
      `whoever took the stroke pager from the stairwell it beeps at 3am with the tube system please bring back`,
    ],
    ['gloves', 'easy', `we r out of medium gloves again everywhere between L&D and pacu pls steal from EVS closet`],
    [
      'shift-mood',
      'hard',
      `board is white as snow, no one in the waiting room, not one chest pain. don't say the Q word. Kaylee said it. here come two squads, nobody named yet`,
    ],
    [
      'potassium-joke',
      'hard',
      `"banana bag" is not "a bag of bananas", whoever wrote that on the diet order board in the break room. it's Mike.`,
    ],
  ]),
  ...aboutPatients('ph-long-thread', [
    [
      'thread-gi-bleed',
      'easy',
      `Secure chat — 6 North
Okafor RN 23:02  «name:Mr. Sandoz» 614 just had 400 of bright red
Okafor RN 23:02  HR 128 BP 88/50
Lim MD 23:03  two large bores? type and cross 4
Okafor RN 23:04  one 18, getting the second
Lim MD 23:06  MTP if SBP <80. GI paged
Okafor RN 23:11  wife «name:Claudette» asks if he is dying
Lim MD 23:12  coming now`,
    ],
    [
      'thread-which-lee',
      'hard',
      `Tele: vtach 12 beats
RN: which one
Tele: «name:lee»
RN: I have two
Tele: the one by the ice machine
RN: thats «name:Lee, Bao», the other is «name:Lee, Margaret» and she is off monitor for her shower
Tele: ok him then
RN: mag was 1.3, giving 2 g, he felt nothing, says he dreamed of fishing`,
    ],
    [
      'thread-mom-nicu',
      'medium',
      `[Family app export]
Nurse Joy: Good morning! 1,420 g today, up 30
Mom («name:Kristal»): !!!!
Nurse Joy: 2 bradys with feeds, none needed stim
Mom: is «name:Zion» still on the bubble thing
Nurse Joy: yes CPAP 5, 23%
Mom: tell him im coming after my 2nd job
Nurse Joy: head ultrasound is «date:Thursday 6/25»`,
    ],
    [
      'thread-consult',
      'easy',
      `To: Nephro consults
Q: AKI on CKD3
Who: «name:Theodora Vlahos» 4E-11
Cr 1.6 > 2.9 > 4.2
UOP 15/h
Got contrast «date:3/30», toradol x4 (sorry)
US no hydro
K 5.8, bicarb 14
She is very clear she'd want short term HD
Callback Bex 2207`,
    ],
    [
      'thread-no-caps',
      'hard',
      `r u the covering for ortho
yes whats up
hip in 9 toes r cold
which leg
the operated one. no dp by doppler
vascular?
paged
whats her name again
«name:opal jean something», bracelet says «name:ruckert»
ok coming, dont elevate it`,
    ],
    [
      'thread-translator',
      'medium',
      `8:01 Rosie (UC): family of 233 in lobby, says interpreter never came
8:03 Dr Amin: for the tumor board talk?
8:03 Rosie: yes «name:Mr. Phommachanh», the liver one
8:05 Dr Amin: get Lao on the ipad, I need 40 min
8:06 Rosie: son «name:Somsak» says he will do it
8:06 Dr Amin: no. not for this`,
    ],
  ]),
  ...aboutPatients('ph-long-note', [
    [
      'hp-short',
      'easy',
      `H&P
Name: «name:Augustina Kpodo»
MRN: «mrn:40172285»  DOB: «date:08/15/1947»
CC: weak
HPI: 3 d diarrhea after clinda, 10 stools/d, dizzy
PMH: CKD3, HTN, L TKA
Meds: lisinopril, HCTZ, amlodipine
Exam: dry, 92/50, belly soft
Labs: WBC 24, Cr 3.1, cdiff tox +
A/P: fulminant-ish C diff, PO vanc, hold ACEi, LR 2L, surgery aware`,
    ],
    [
      'dc-summary',
      'easy',
      `DISCHARGE SUMMARY
Patient: «name:Mahlon Stoltzfus»
Admit «date:2/1/2026»  Discharge «date:2/6/2026»
Dx: farm tractor rollover, R rib fx 4-9, grade 2 spleen
Course: chest tube out day 4, no transfusion, cell pay family fund
Meds: tylenol, lidocaine patch, oxycodone 5 #12
Follow up: trauma clinic 2 wks, vaccines deferred
Contact: neighbor's phone «phone:717-555-0136»`,
    ],
    [
      'soap-hard',
      'hard',
      `S: "the little people moved the chairs again." Slept. Ate eggs.
O: rigid, shuffles, 138/70 lying 96/58 standing
A: they gave haldol in the ED. that explains Sunday.
P: never again, put it in allergies
   quetiapine 12.5 only if he is frightened
   stockings, salt, midodrine am
   call «name:Wendeline», she knows which people are friendly
   («name:Otto K.», bed by the aquarium)`,
    ],
    [
      'consult-derm',
      'easy',
      `DERM E-CONSULT
Re: «name:Chanthavy Prum»
Photo x3 attached
Started lamotrigine 3 wks ago
Mouth sores, targetoid on palms, ~6% BSA
Eyes gritty
Rec: stop it TODAY, burn unit if >10%, ophtho now
I called the pt myself at «phone:562-555-0107» and she is on her way`,
    ],
    [
      'psych-hp',
      'medium',
      `Intake 0130
«name:Desmond Achebe-Lyle» 22
Brought by roommate
Not slept 5 d, bought 3 drum kits
Pressured, grandiose, no SI
UDS thc only
Mother «name:Folake» on phone: "same as his uncle «name:Bayo»"
Plan: olanzapine 10 odt, lithium in am after TSH/Cr, voluntary signed`,
    ],
    [
      'triage-peds',
      'medium',
      `Triage
«name:Nalani Fuimaono» 3y 15.2 kg
Bead in L nostril since lunch
T 37.1 HR 104 sat 99
Mother's kiss x2 failed
NPO since the gummy bears
Imm UTD
Allergy amox (rash)
Guardian: grandfather «name:Sione»`,
    ],
    [
      'wound-rounds',
      'easy',
      `WOUND ROUNDS «date:04/30/2026»
301 «name:Ostrowski, Bernard» – L heel DTI, float, betadine
305 «name:Chavez, Amparo» – sacrum st 4, vac M/W/F
309 «name:Dang, Quoc» – R BKA line clean, staples out «date:5/4»
312 «name:Ferrell, Jo» – skin tears x4, no tape!!
314 «name:Mensah, Yaw» – scrotal Fournier, Dakin's bid, OR again «date:5/1»
Next rounds same time`,
    ],
    [
      'icu-family-mtg',
      'easy',
      `Family meeting, 4:10-4:55 pm
Present: «name:Mrs. Abernathy-Cho», sons «name:Ian» and «name:Colin», Dr. Szabo, RN Fay, chaplain
We said: the bleed is large, he will not wake
They said: he hated machines, he loved the boat
Decision: DNR now, extubate when the sister from «address:Duluth» arrives
«name:Ian» asked about donation -> OPO called, ref «account:OPO-26-3381»`,
    ],
    [
      'ob-triage',
      'hard',
      `came in 2340 w her mother in law who answered everything
35+2
"just a headache"
162/104, 170/108
clonus 3 beats, plts 91
mag 4 then 2
labetalol 20, 40
mother in law sent for coffee, then she told me about the stairs
«name:Parveen» — confidential flag on, SW at 8`,
    ],
    [
      'ems-runsheet',
      'easy',
      `RUN «account:26-044817» MEDIC 7
Dispatched 0417 to «address:6021 Ridgeline Ct»
Pt «name:Hargrove, Toby» 19M
Found by roommate, blue, resp 4
Narcan 4 IN x2 -> resp 14, angry
BGL 102, EKG sinus tach
Refused then agreed
Kit left with roommate
To County, bay 3`,
    ],
  ]),
  ...aboutPatients('ph-long-list', [
    [
      'rounding-tabs',
      'easy',
      `Bed\tName\tAge\tDx\tTo do
1\t«name:Kovalenko, Iryna»\t67\tAFib RVR\tdilt PO, echo
2\t«name:Bigfeather, Roy»\t59\tosteo L foot\tMRI, ID
3\t«name:Amoah, Esther»\t45\tpancreatitis\tadvance diet
4\t«name:DiMaggio, Sal»\t«age:91»\tUTI delirium\tfamily mtg
5\t«name:Sandhu, Harpreet»\t38\tasthma\thome w pred
6\tblocked`,
    ],
    [
      'csv-labs',
      'easy',
      `mrn,name,test,value,flag
«mrn:771002»,«name:Ulrich Baum»,Na,121,LL
«mrn:771019»,«name:Precious Dube»,Hgb,5.9,LL
«mrn:771044»,«name:Katy Sandberg»,TSH,48,H
«mrn:771050»,«name:Jorge Luis Mena»,INR,6.4,HH
«mrn:771063»,«name:Thanh Bui»,AFP,1188,H`,
    ],
    [
      'clinic-day',
      'medium',
      `Thurs clinic
8:00 «name:Birgit O.» biopsy results (bad)
8:20 «name:Tavita» new, MS?
8:40 open
9:00 «name:Mr Bhandari» botox
9:40 «name:Frankie L» seizure med change, bring her sister «name:Jo»
10:00 drug rep NO
10:20 «name:Rosalba Cienfuegos» migraine + wants pregnancy`,
    ],
    [
      'vaccine-recall',
      'easy',
      `Please recall, HPV #2 overdue
- «name:Anders Lund», «date:3/2/2012»
- «name:Mai See Moua», «date:7/19/2012»
- «name:Jaylin Petty», «date:1/30/2013»
- «name:Lucía Barragán», «date:9/5/2011», mom prefers text «phone:209-555-0166»
- twins «name:Ari & Noa Feld», «date:12/12/2012»`,
    ],
    [
      'transplant-list',
      'hard',
      `Update for selection mtg
B pos liver, meld 31: the piano teacher, «name:Ms. Ilona»
O liver, meld 24: «name:R. Tsinajinnie», inactive until tooth pulled
kidney: «name:Curtis»'s wife matched him!!
kidney: the one from Guam, «name:Teresita», flew back, hold
heart 1A: kiddo in 6, berlin day 90`,
    ],
    [
      'school-nurse',
      'medium',
      `Field trip meds
«name:Owen R» epi x2, peanut
«name:Saanvi» insulin pump, juice in my bag, dad «name:Rohit» follows bus
«name:Malik J.» inhaler 2 puffs before hike
«name:Gracie» diastat, I ride with her
«name:Tou Ger» nothing, but he faints at blood
Everyone else no meds`,
    ],
    [
      'discharge-calls',
      'medium',
      `48 h call backs
«name:Lamar Gatewood» CABG – doing ok, weight down 2, pillow good
«name:Ivonka Dyachenko» hip – constipated, told senna
«name:Ms Rosebud Tate» CHF – up 5 lb!! sent to clinic today
«name:Phil N» appy – no ans x3
«name:Khadija Warsame» section – sad, edinburgh 15, OB called
«name:Al Pine» copd – smoking on O2, talked 20 min`,
    ],
    [
      'vent-round',
      'hard',
      `RT sheet
3 - AC 16/400/40/8, «name:Solveig», thick plugs
5 - trach day 2, shiley 8, sutures stay
8 - PS 10/5, «name:Big Mo», SBT fail, anxious, likes Motown
10 - HFNC 50/70, prone when he'll do it
11 - extubate at 10, cuff leak yes
12 - terminal wean after the brother, «name:Padraig», lands`,
    ],
    [
      'cath-list',
      'easy',
      `CATH LAB «date:Tue 08/11/2026»
0700 «name:Vasquez-Orr, Delia» R/LHC, severe AS, Cr 1.9 prehydrate
0830 «name:Nakamura, Glenn» LHC, abn stress
1000 «name:Tidwell, Roscoe» PPM gen change, St Jude ser «device:2240-118837»
1130 «name:Eze, Obinna» AFL ablation
1300 STEMI hold
1400 «name:Pulaski, Wanda» LAAO, allergy: contrast (premed)`,
    ],
  ]),
  ...aboutPatients('ph-long-mail', [
    [
      'mail-pcp',
      'easy',
      `From: Rhonda Keel <rkeel@example.org>
To: Dr. Tambe
Date: Mon
Subject: our mutual patient

Dr. Tambe,
I saw «name:Lucius Fairweather» today in the pain clinic.
His urine has fentanyl in it, which neither of us wrote.
He cried. He says it is his son «name:Micah»'s patch.
I stopped nothing and started buprenorphine.
Could you see him by «date:Friday 10/16»?
Rhonda`,
    ],
    [
      'mail-fwd',
      'easy',
      `---------- Forwarded message ---------
From: «name:Belinda Achterberg» <«email:belinda.a@example.net»>
Subject: prednisone??

Hi, since you raised it to 40 I have cleaned the oven 3 times, screamed at «name:Dirk», and my sugar is 310.
My joints are great though.
Do I taper?
You can call my cell «phone:616-555-0129».
My chart # is in the portal`,
    ],
    [
      'mail-school',
      'hard',
      `Dear counselor,

I can't say much, she is 15 and asked me not to.
She will be out until the end of the month.
Please don't assign the running unit when she's back, and someone should sit with her at lunch, all of lunch.
She says you are kind.

Dr. Beaumont
(re: «name:Isla V.», 10th grade)`,
    ],
    [
      'mail-employer',
      'easy',
      `To: HR, Sunrise Poultry
Re: «name:Edwin Tzoc»

Mr. «name:Tzoc» was evaluated «date:7/13/2026» after his hand was caught in the deboner.
Two tendons repaired.
No use of R hand 8 wks.
Therapy 3x/week.
He may walk and use his left.
Please send the first report of injury, claim «account:WC-7781-26».`,
    ],
    [
      'mail-hospice-team',
      'hard',
      `All, a few things from the weekend.

The morphine at the farm is counted, it was the grandson.
The goat is allowed in the room. I said yes.
He has maybe days, knees are mottled.
«name:Verlin» asked that Dr. Pike, not the chaplain, tell the brothers.
Lockbox code changed.
Tess`,
    ],
    [
      'mail-radonc',
      'easy',
      `Hi team,
Planning for «name:Mrs. Ulufonua»:
- L breast, DIBH
- 42.56 in 16
- start «date:9/8», tattoo done
- pacer L side, cumulative dose < 2 Gy, device clinic weekly
- church Wednesdays so pls 8 am
- daughter «name:Mele» drives, works nights, be kind
Thanks, Petra (dosimetry)`,
    ],
  ]),
  ...aboutNobody('ph-long-staff-matter', [
    [
      'thread-break',
      'easy',
      `Secure chat — 6 North staff
Okafor RN 23:02  who has the med room key
Lim MD 23:03  not me
Okafor RN 23:04  Pyxis is locked out too
Cass RN 23:06  pharmacy sending Bob
Okafor RN 23:11  nobody needs anything til midnight anyway
Lim MD 23:12  bring Bob a cookie`,
    ],
    [
      'thread-who-is-on',
      'hard',
      `Tele: who is on for EP
RN: lee
Tele: which one, there's two
RN: Lee, Margaret. Bao Lee is off until Monday
Tele: her pager bounces
RN: try the cath lab, she lives there
Tele: she says vtach calls go to the fellow now
RN: of course she does`,
    ],
    [
      'schedule-tabs',
      'easy',
      `Day\tStroke\tSTEMI\tTrauma\tOB
Mon\tKovalenko\tMensah\tBrandt\tTran
Tue\tHadley\tKruger\tFiore\tGill
Wed\tHadley\tMensah\tBrandt\tTran
Thu\tBaig\tKruger\tCho\tGill
Fri\tBaig\tMensah\tFiore\tTran
Wkd\tKovalenko\tKruger\tCho\tRivera`,
    ],
    [
      'huddle-sheet',
      'medium',
      `HUDDLE 0715
Census 26, cap 28
Admits expected: 5
Falls since last: 0
Foleys: 4, all with orders
Isolation carts short one
New intern: Yusra, be nice
Code team: Dr Feld, Marcus RT, Shay RN
Joke of the day: Benny`,
    ],
    [
      'orientation',
      'hard',
      `Week 1 for Temperance (new grad, 7N)
Mon HR, fit test, badge
Tue EHR class, bring reading glasses
Wed shadow Oksana, 4 pts max
Thu skills lab: NG, foley, trach suction, chest tube dummy
Fri insulin quiz, must pass
Preceptor: Oksana; backup: Jim
Evaluation due 3/20`,
    ],
    [
      'handoff-of-role',
      'hard',
      `Signing out my jobs before I leave:
- sepsis numbers: Priya
- mortality meeting: Dr. Feld, first Tues
- the falls grant: dead, let it rest
- blood fridge alarm: me, sadly, till they change the phone
- chemo spill kits: ask Rose in onc
- farewell drinks: Will is paying, he knows
Neha`,
    ],
    [
      'exit-mail',
      'hard',
      `From: Sanjay Bhattacharya
To: All ICU
Subject: last day

Friends,
Eleven years, three remodels, one ECMO program.
I go to Tucson on 6/30.
My sedation talk stays on the drive.
My plant goes to Fay.
Never trust a normal lactate.
S.`,
    ],
    [
      'committee-vote',
      'hard',
      `P&T vote by Friday
1. Add fidaxomicin restricted to ID - yes / no
2. Remove promethazine IV - yes / no
3. Alteplase to tenecteplase for stroke - yes / no
4. Ketamine for agitation, ED only - yes / no
Voted: Oberg, Ames, Lindy
Missing: Hall, Pryor, Quist`,
    ],
    [
      'badge-list',
      'easy',
      `Badge reprint
Adeyemi, Folake - RT
Baum, Ulrich - volunteer
Chavez, Amparo - EVS
Dang, Quoc - pharmacy tech
Ferrell, Jo - chaplain intern
Bring old badge. Office B14.`,
    ],
    [
      'er-volunteers',
      'hard',
      `Volunteers this weekend
Sat am: Hubert (warm blankets), Faye (info desk)
Sat pm: June & Art, therapy dog Biscuit
Sun am: nobody
Sun pm: Boy Scouts, 6, with Mrs. Pell
Remind them: no feeding anyone, no asking why people are here, TB test on file`,
    ],
    [
      'softball',
      'hard',
      `Cardiac Arrests vs Bone Breakers
Sunday 3 pm, Field 2
P Brandt
C Ferreira
1B Young
2B Grace
SS Long
OF Kwame, Tess, Big Al
Loser does the crash cart checks`,
    ],
  ]),
  ...aboutNobody('ph-long-protocol', [
    [
      'mtp',
      'easy',
      `MTP
1 Call blood bank 2233, say "activate"
2 Send runner with badge
3 Pack 1: 4 RBC 4 FFP 1 plt
4 TXA 1 g if <3 h
5 Calcium every 4 units
6 Labs q30: CBC INR fib iCa
7 Deactivate out loud`,
    ],
    [
      'etoh-order',
      'easy',
      `ETOH WITHDRAWAL
CIWA q4, q1 if >15
Thiamine 200 tid before dextrose
Folate, MVI
Lorazepam 2 PRN >8
Phenobarb 10/kg if >20 twice
Fall + seizure precautions
No restraints as first step`,
    ],
    [
      'dka-card',
      'medium',
      `Adult DKA pocket card
Fluids: 1 L LR, then 250-500/h
K <3.3: replace first
Insulin 0.1/kg/h
D5 when BG 250
Gap closed x2 -> glargine 0.25/kg, overlap 2 h
Think: infection, infarct, infant, indiscretion, insulin missing
Questions: Dr. Lundgren, endocrine, 4471`,
    ],
    [
      'mri-steps',
      'medium',
      `Before anybody goes in zone 4
- pacer or ICD? stop
- insulin pump, CGM off
- pellets, grinder, welder eye
- shunt valve: recheck after
- tattoos over 20 cm: ice
- metal walker stays with us
- ask three times, they remember on the third`,
    ],
    [
      'tb-airborne',
      'medium',
      `Suspected TB
Door closed, negative pressure, N95
Sputum x3, 8 h apart, one early morning
No bronch unless ID says
QFT does not rule out
HIV test
Stop isolation: 3 neg smears or other dx
Health dept fax 555-0105`,
    ],
    [
      'death-steps',
      'hard',
      `When somebody dies on nights
1. Two of you listen, one full minute
2. Open the window if the family wants
3. Call the supervisor, then the ME question sheet, then the OPO within the hour
4. Pacemaker? tell the funeral home
5. Teeth, glasses, ring: list and sign
6. Sit down ten minutes. Yes, you`,
    ],
    [
      'lac-clinic',
      'medium',
      `Laceration at the front desk
- still bleeding: press, gown, bay
- tetanus >5 y dirty, >10 clean
- face or hand over joint: page plastics
- bites: leave open, augmentin
- LET gel for kids, 20 min
- call parent before glue
- no pictures`,
    ],
    [
      'downtime-lab',
      'hard',
      `Lab during downtime
Write on the tube: last, first / date of birth / MRN / time / initials
No label = no test
Crits by phone, read back, both names
K+ add-on only inside 2 h
Blood bank still wants the pink
Log sheet goes to Trish at 7`,
    ],
    [
      'dialysis-emerg',
      'easy',
      `EVAC of the HD unit
Clamp, cut, walk
Red bags by chair
Tell people: renal diet from the box, no salt
1-800 line recorded message
Charge counts chairs 1-18
Meet at lot F`,
    ],
    [
      'consent-cap',
      'medium',
      `Capacity in four
Can they tell it back
Can they say what happens if no
Do they have a reason of their own
Does it stay the same in an hour
- bad choice is not no capacity
- dementia is not no capacity
- interpreter, glasses, hearing aid FIRST`,
    ],
  ]),
  ...aboutNobody('ph-long-exam-and-sim', [
    [
      'shelf',
      'easy',
      `Shelf review, pulm
1. Which exudate criteria?
2. A 60-year-old smoker with hyponatremia and hilar mass: which type?
3. Best test for silent aspiration
4. Light's: write from memory
5. When do you drain?
6. Name the sign with egophony
Answers on back`,
    ],
    [
      'role-cards',
      'medium',
      `SIM role cards
Confederate nurse: panics, cannot find the IO
Family member ("the daughter", any actor): wants everything done
Pt: mannequin, sepsis from the foot
Pharmacist: on hold 90 seconds
Observer: closed loop tally
Debrief rule: first say what went well
Do not use real cases`,
    ],
    [
      'vignette-long',
      'medium',
      `A previously healthy 27-year-old G1P0 at 35 weeks comes with a headache.
Blood pressure is 168/106. There is clonus.
Platelets 91, AST 144.
She is given magnesium.
Twenty minutes later she has no patellar reflexes.
What do you give?
A. More magnesium
B. Calcium gluconate
C. Labetalol
D. Nothing, wait`,
    ],
    [
      'hx-taking',
      'hard',
      `Interview practice. Person A is Mrs. Green, a character we use every year.
Mrs. Green "has chest pain" only when you ask about her late husband.
She will not tell you she stopped the pills.
Person B has 8 minutes.
Person C writes only body language.
Then swap.
Feedback to Dr. Rosenthal, who wrote her in 1998`,
    ],
    [
      'skills',
      'easy',
      `Skills check
[ ] NG: measure, pH
[ ] Foley M
[ ] Foley F
[ ] PICC dressing
[ ] Trach care
[ ] Chest tube set up
[ ] ISTAT
Instructor sign: ____`,
    ],
    [
      'mnemonics',
      'medium',
      `Mnemonics that survived
MUDPILES
AEIOU for dialysis
SPIKES
"Time to tell": FAST
HEADSS
4 Hs and 4 Ts
the rest, Grace says, is vanity`,
    ],
    [
      'case-no-name',
      'hard',
      `Ethics discussion, composite, details changed so that it is no one:
A man says no to dialysis.
His children say yes.
He falls asleep before he can say it twice.
Whose morning is it?
Read Jonsen ch 2.
Bring one sentence.
Dr. Pike brings bagels`,
    ],
    [
      'board-review-tabs',
      'medium',
      `Drug\tTox\tTreat
Digoxin\tyellow halos\tFab
Lithium\ttremor, ataxia\tHD
TCAs\twide QRS\tbicarb
INH\tseizure\tB6
Methotrexate\tmucositis\tleucovorin
Ask Dr. Oyelaran for the card`,
    ],
  ]),
  ...aboutNobody('ph-long-admin', [
    [
      'po',
      'easy',
      `PO 771318
Ship: Lakeside Dialysis, 40 Water St, Erie PA 16507
24 cs acid concentrate 2K 2.5Ca
10 cs bicarb
6 bx fistula needles 15g
2 bx 16g
1 reel RO test strips
Attn: Gina. Dock closes 3`,
    ],
    [
      'release-notes',
      'medium',
      `EHR release 26.2
- sepsis banner fires once, not each vital
- allergy "unknown reaction" now needs a why
- Name on the wristband up to 40 letters
- hyphens no longer dropped
- MAR prints landscape
- known issue: DOB off by one in Guam`,
    ],
    [
      'jira',
      'hard',
      `WARD-2218 Merge screen shows wrong twin
Steps
1 Open sandbox, search "Twin, Test A"
2 Merge into "Twin, Test B"
3 Save
Expected: warning, birth times differ
Actual: allergies union, insulin orders doubled
Only in TEST, made-up data, blocked for release. Assignee: Jolene`,
    ],
    [
      'survey-results',
      'medium',
      `Staff survey, 7 North
82% would recommend
64% get a meal break
31% "safe staffing"
Top comment: more techs
2nd: chair that does not sink
3rd: stop pizza
No names were collected`,
    ],
    [
      'budget',
      'easy',
      `FY27 ask, wound clinic
NP 1.0  148k
Vac rentals  61k
Camera  4k
Interpreter  22k
Foam  18k
Savings if HAPI falls by a third: 210k
Owner: Dr. Baig`,
    ],
    [
      'website',
      'hard',
      `Our Care Team
Dr. Tevita Moala, nephrology. Loves kids with one kidney and grandparents with none.
Greta Monroe NP, headache and migraine.
Dr. Ho, oncology, three languages.
Call (555) 555-0110 for appointments.
New patients welcome.
Bring your card and your pill bottles.`,
    ],
    [
      'testimonial',
      'hard',
      `"I've been a nurse here nineteen years because of the night shift," says Bernard Ostrowski, RN.
He started in the laundry.
He has trained forty new grads, two of them now managers.
"On the burn unit you learn to talk with your hands."
Join him.
careers page, req 2026-118`,
    ],
    [
      'donors',
      'hard',
      `Gala thank-yous
The Whitfield family, NICU giraffe beds
Mahlon & Ruth Stoltzfus, 200 quilts
Local 88, the infusion chairs
In honor of all dialysis nurses: Anonymous
Dr. Yoon, piano
Receipts mailed by 1/31, EIN on file`,
    ],
    [
      'meeting-invite',
      'easy',
      `When: Thu 9/17 12:00-13:00
Where: Conf C / link
What: stroke DTN, last quarter, totals only
Who: Hadley, Baig, Nwachukwu, ED (Ramsey), lab (Trish)
Bring: ideas for the CT elevator
Lunch: sandwiches
Decline if on call`,
    ],
    [
      'newsletter',
      'medium',
      `The Pulse, October
- Flu clinic 10/6, cafeteria, sleeves
- Breast cancer walk: team captain Opal
- Lost: one left clog, size 9
- Found: a harmonica, chapel
- Recipe: low-salt jollof by Folake (RT)
- Welcome Dr. Vlahos, GI
- Halloween: no blood costumes, please`,
    ],
  ]),
  ...aboutPatients('ph-sticky-note', [
    [
      'two-lines',
      'hard',
      `«name:Nhia»'s mom will bring the herbs at 6
check w pharmacy re the tacro level first`,
    ],
    [
      'back-of-hand',
      'hard',
      `12: lasix @ 4
14: cx back? ask lab
15: «name:Hal» wants hearing aid batteries b4 the echo, wife took the case`,
    ],
    [
      'door-sign',
      'easy',
      `NO BP OR STICKS L ARM
«name:Mrs. Tchaikovsky-Brown»
(fistula surgery «date:3/19», thrill ok)`,
    ],
    [
      'on-monitor',
      'hard',
      `if «name:Young» calls from CT let me know
not the resident, the aneurysm`,
    ],
    [
      'fridge',
      'easy',
      `EBM for «name:Baby Girl Amankwah», MRN «mrn:5520917»
28 wk, fortify 24 kcal, mom on sertraline ok
exp 48 h`,
    ],
    [
      'for-dr',
      'easy',
      `Dr. H -
«name:Rosario Quispe» called, pessary fell out in Costco
«phone:801-555-0118» after 3
sounded more amused than upset`,
    ],
    [
      'pager-scribble',
      'hard',
      `0240 «name:n. ohta» cp again, ekg same
0250 ntg x1 better
0315 asks for the tall nurse`,
    ],
    [
      'locker',
      'medium',
      `belongings bag for «name:Demetrius», ICU 3:
1 prosthetic leg (L)
1 bible
cell w cracked screen, brother «name:Andre» will get it`,
    ],
  ]),
  ...aboutPatients('ph-short-relay', [
    [
      'or-to-icu',
      'easy',
      `Coming to CVICU 6: «name:Thaddeus Crowe», DOB «date:06/02/1955», CABG x4
Epi 0.04, neo off, pacing AAI 90
2 chest tubes, 120 out
Difficult airway!!`,
    ],
    [
      'clinic-to-ed',
      'medium',
      `Sending over «name:Keola Makoa», gluc 588, vomiting since last night
mom driving, 20 min, silver Tacoma «vehicle:HNL 4471»
wt 31 kg, no line
please don't make them wait`,
    ],
    [
      'ed-to-psych',
      'hard',
      `medically clear when the tylenol 4h level is back
she told the tech it was 20, told me 60
goes by «name:Wolf», they/them, sister «name:Carys» has the phone`,
    ],
    [
      'snf-to-ed',
      'easy',
      `«name:Eudora Pickens», «age:97 yo», DNR, POLST attached
Fell 0500, L hip short and rotated
On apixaban, last 2000
Son «name:Buddy» «phone:334-555-0187» aware`,
    ],
    [
      'nicu-to-peds',
      'easy',
      `Ex 26 weeker «name:Santiago Bui-Herrera», now 41 corrected
Home O2 1/8, synagis given «date:11/04»
ROP stage 2, eye clinic «date:11/12»
Mom roomed in two nights, did great`,
    ],
    [
      'rehab-return',
      'hard',
      `bouncing back from acute rehab with a fever and a red line under the staples
says "told you so" which is fair
«name:Rooster», R fem-pop, you know him`,
    ],
    [
      'cardiology-clinic',
      'easy',
      `Holter for «name:Yesenia Trujillo» (MRN «mrn:884120») done «date:8/6/26»
4.2 sec pause at 0310, Wenckebach by day
EP referral placed, please reach at «email:yesi.trujillo@example.com»`,
    ],
    [
      'poison-center',
      'medium',
      `Case «account:PC-2026-55190», «name:Gunnar», 2 yr
licked a fentanyl patch off grandpa
RR 16, awake, observe 24 h not 6
grandma «name:Inga» in waiting room, not blamed`,
    ],
    [
      'pulm-home',
      'easy',
      `CPAP download «name:Leotis Farr»
SN «device:23211780554»
AHI 18, leak 41, used 2.1 h
says the beard stays`,
    ],
    [
      'anesthesia-pre',
      'hard',
      `MH in the family, an aunt and the cousin who died at the dentist
so clean machine, TIVA, dantrolene in room
its «name:Lark», tonsils, first case`,
    ],
    [
      'oncology-nav',
      'easy',
      `Nav note: «name:Bao Chau Trinh», new L breast IDC, ER+ HER2-
Port «date:6/9», chemo teach «date:6/11»
FMLA for husband «name:Duy» done
Lives «address:1420 Alder St, Tacoma 98402», bus 41`,
    ],
    [
      'derm-photo',
      'hard',
      `url of the pics she sent: «url:https://photos.example.com/u/mags.delrio/rash»
started after the bactrim
«name:mags» wants an answer before her shift`,
    ],
    [
      'telehealth',
      'easy',
      `Visit failed x2, video froze, IP on log «ip:203.0.113.77»
«name:Orla Devaney» finished by phone
Lithium ok, sleeping, no SI
next «date:9/30»`,
    ],
    [
      'wic',
      'easy',
      `WIC: «name:Saida Abukar», 30 wks, Hgb 9.1
twins, goat milk ok, no pork gelatin in the vitamins pls
card # «account:6077 1180 22»`,
    ],
    [
      'driver-eval',
      'easy',
      `DMV form for «name:Clement Asare»
licence «licence:A4471-8820-19»
last seizure «date:2/27/2026», on lamotrigine
not before 6 mo`,
    ],
    [
      'gender-clinic',
      'hard',
      `T level 1,140, crit 54, cut the dose
chart still has the old name, please use «name:Rowan»
mom knows, dad doesn't, no calls home`,
    ],
    [
      'occ-rehab',
      'easy',
      `Return to work: «name:Marvin Ketchum», «date:10/19/2026»
s/p rotator cuff repair
no overhead, no ladder
recheck «date:11/16»`,
    ],
    [
      'newborn-hearing',
      'easy',
      `Referred x2 R ear: «name:BG Sorensen», born «date:7/29/2026»
CMV PCR saliva positive
ABR in 2 wks, mom «name:Astrid» has the paper`,
    ],
  ]),
  ...aboutNobody('ph-sticky-note-nobody', [
    [
      'fridge-note',
      'easy',
      `EBM shelf is FULL
label: last name, MRN, date, time pumped
unlabelled goes to the sink, sorry`,
    ],
    [
      'door-plain',
      'medium',
      `NO BP OR STICKS L ARM
(laminated signs are in drawer 3, take one, wipe it, bring it back)`,
    ],
    [
      'on-the-monitor',
      'hard',
      `if Young calls from CT
tell him the aneurysm talk moved to 4
and he owes me lunch`,
    ],
    [
      'hand-scribble',
      'hard',
      `ask Hal re batteries for the otoscopes
ask lab re blue tops
ask Rose re Rose's birthday`,
    ],
    [
      'code-sheet',
      'medium',
      `code cart seal 118842
next check Fri
laryngoscope bulb dim, told biomed`,
    ],
    [
      'for-dr-vendor',
      'medium',
      `Dr. H -
pessary rep called, has the new ring sizes
801-555-0118 after 3
sounded more salesy than usual`,
    ],
    [
      'door-sign-gas',
      'easy',
      `ROOM OUT OF ORDER
O2 outlet hissing
Facilities ticket 44120`,
    ],
  ]),
  ...aboutNobody('ph-short-relay-nobody', [
    [
      'icu-ready',
      'easy',
      `CVICU can take 2 hearts today
Beds 6 and 9, RN Tess and RN Kwame
Pacing boxes have new batteries
Difficult airway cart is in the hall`,
    ],
    [
      'peds-scale',
      'medium',
      `Peds scale reads 2 kg heavy
use the one in triage 3 for all weight-based dosing
biomed tag 77120, Gunnar is on it`,
    ],
    [
      'cpap-line',
      'medium',
      `CPAP recall line
Have the serial number from the bottom of the unit
AHI reports still come to the sleep lab
Do not stop therapy without asking`,
    ],
    [
      'mh-cart',
      'hard',
      `MH cart audit
dantrolene 36, exp 4/2027
charcoal filters 4
Lark restocked, first case can go`,
    ],
    [
      'holter-stock',
      'easy',
      `Holters: 9 out, 3 in
patches: 60
EP says no more mailing them to PO boxes
return envelopes are in Gina's drawer`,
    ],
    [
      'snf-line',
      'medium',
      `When a SNF sends somebody over:
POLST on top
MAR with last dose times
who to call
not just "fall"`,
    ],
    [
      'wic-hours',
      'easy',
      `WIC office
Mon-Thu 8-5, Fri till noon
bring proof of address, baby, card
iron test done there`,
    ],
    [
      'pronouns',
      'hard',
      `Chart tip: preferred name is the second field
use it out loud
call legal name only for blood and insurance
questions: Rowan in registration`,
    ],
    [
      'helipad',
      'medium',
      `LifeWing pad closed 1400-1600 for paint
inbounds to the airport, then medic 12
NICU isolettes need the long strap
Wes has keys`,
    ],
    [
      'dmv-q',
      'medium',
      `Q: how long after a seizure before driving?
A: here 6 months, next door 3
A: form goes by fax, physician signs page 2
A: they decide, we only report`,
    ],
  ]),
  ...aboutNobody('ph-health-questions', [
    ['sauna', 'easy', `is sauna safe with atrial fibrillation in general? need two lines for the newsletter`],
    [
      'breastfeeding',
      'medium',
      `sertraline and breastfeeding: what do we tell people in class? LactMed says low levels. Who has the handout`,
    ],
    ['grapefruit', 'easy', `Does pomelo count as grapefruit for tacrolimus and simvastatin? Dietary asked.`],
    [
      'herbs',
      'medium',
      `Common herbs families bring and tacro: st johns wort no, ginger fine, unknown bark -> pharmacy. Poster by Friday?`,
    ],
    [
      'fever-kid',
      'hard',
      `How high is too high, at what age, and when do I tell the parent to stop alternating? Script for the phone nurses, no more than 90 words`,
    ],
    [
      'ramadan',
      'medium',
      `Fasting month and insulin: who has the sheet Dr. Baig wrote, with basal cut 20 percent and break the fast under 70`,
    ],
    [
      'button',
      'hard',
      `Button battery: honey before arrival yes or no, from what age, and does the box store sell the bitter coated ones? for the parent night`,
    ],
    ['snore', 'easy', `What is a normal AHI and is a beard a problem for a mask? asking for the sleep fair booth`],
  ]),
  ...aboutNobody('ph-billing-general', [
    [
      'code-cc',
      'medium',
      `99291 vs 99292: first 30-74 min, then each 30. Same group same specialty counts as one doc. Two arrests in a day, add the time.`,
    ],
    [
      'urosepsis-tip',
      'medium',
      `Coding tip: "urosepsis" codes to nothing.
Write sepsis due to UTI, or UTI.
Pressors? write septic shock.
CDI will stop asking, we promise. -Lindgren`,
    ],
    [
      'colon-price',
      'hard',
      `What do we say when somebody asks what the colonoscopy costs if they take a polyp? Modifier 33, PT for Medicare, and the estimate line. Not "it depends".`,
    ],
    [
      'denial-codes',
      'easy',
      `CO-197 no auth, CO-50 not necessary, CO-16 missing info, PR-1 deductible. Cheat sheet on the wall by Dolores.`,
    ],
    [
      'charity',
      'easy',
      `Charity care: under 300% FPL, two pay stubs or a letter, no credit check. Applies to ORIFs and NICU stays too.`,
    ],
    [
      'abn',
      'medium',
      `ABN needed when Medicare may not pay: vitamin D, repeat DEXA <23 mo, screening ECG.
Modifier GA.
Sign before, not after.`,
    ],
    [
      'payer-call',
      'hard',
      `Humana rep (Dana, ref line opens 8) says all J0897 needs auth from 4/1, M81.0 alone is not enough, attach T score. Tell infusion, tell Sato in the front office.`,
    ],
  ]),
  ...aboutPatients('ph-long-paste', [
    [
      'obs-flow',
      'easy',
      `PATIENT: «name:GILCHRIST, MAVIS»
MRN: «mrn:10498827»
0000 BP 118/64 HR 82 RR 16 T 37.0
0400 BP 102/58 HR 97 RR 20 T 38.1
0600 BP 91/50 HR 114 RR 26 T 39.0
Lactate 3.4
RRT 0612
To SDU 0650`,
    ],
    [
      'consult-reply',
      'easy',
      `ID CONSULT
Pt: «name:Fa'asao Leavasa»  DOB: «date:12/09/1973»
Asked for: MSSA bacteremia, cath line
Cx cleared «date:8/15»
TTE neg, TEE please
Back pain since admission -> MRI spine
Cefazolin 2 g q8 through «date:9/26»
Pull the PICC, new one after 48 h`,
    ],
    [
      'breastfeeding-note',
      'easy',
      `LC visit 2
Mom: «name:Shoua Kong», G3P3
Baby: «name:Pheng», 4 d
Loss 11%
Latch shallow, nipples cracked
Mother in law brings chicken and herbs, good
Pump after each feed, 15 ml top up
Weigh again «date:Sat 2/14»
Older boy wants to help, let him burp`,
    ],
    [
      'asthma-plan',
      'easy',
      `ASTHMA ACTION PLAN
Child: «name:Terrell Broussard Jr.»
Birthday: «date:6/30/2017»
Green: Flovent 44 2 puffs bid
Yellow: albuterol 4 puffs q4
Red: 8 puffs, pred, call 911
Triggers: cats, marching band dust
Parent: «name:Nicolette» «phone:225-555-0143»`,
    ],
    [
      'home-infusion',
      'easy',
      `New start, home infusion
«name:Zbigniew Wrona»
dapto 500 q24 x 4 wk
L arm PICC, 41 cm
«address:2750 Pulaski St, apt 1R, Hamtramck 48212»
ring twice, dog is deaf
wife «name:Halszka» learned SASH in one go
CK weekly to fax`,
    ],
    [
      'tumor-board',
      'medium',
      `Tumor board Wed
1. «name:Pomeroy» 61M, rectal T3N1, TNT then watch?
2. «name:Abdi» 48F, TNBC, PR after KEYNOTE-522
3. «name:Lindgren» 70M, 2.1 cm RUL, FEV1 44, SBRT v wedge
4. «name:Yazzie» 55F, RCC with vein thrombus
5. «name:Sorrell» 34M, seminoma, stage I, wants kids
Slides due noon`,
    ],
    [
      'fertility',
      'hard',
      `they asked me to write down what happened so:
3 transfers, 2 chemicals, one at 9 weeks with no heart
she says she is fine
he says she scrubs the garage at night
new plan: one more, untested, natural cycle
then stop
both agreed, then both cried
«name:Samira» and «name:Anders», Dr. Yee's couple`,
    ],
    [
      'hospital-course',
      'hard',
      `day 1 thought it was the flu
day 2 couldn't lift the spoon
day 3 NIF -18, tube
day 4 to 8 IVIG
day 12 one thumb
day 20 thumb plus a word, the word was rude
day 31 rehab today, whole unit lined up
that's our «name:Delroy», EMG said AIDP`,
    ],
    [
      'jail-health',
      'easy',
      `INTAKE, county jail medical
Inmate: «name:Ruiz-Fontaine, Alexis»
Booking: «account:26-00914»
T1DM, pump taken at booking!!
FSBG 431, ketones mod
Pregnant? says maybe
Last fentanyl 8 h, COWS 11
Send out now, Dr. Menard
Aunt knows: «name:Bernadette»`,
    ],
    [
      'vent-wean-home',
      'hard',
      `for whoever takes the night at the house:
he likes the blinds open
alarm at 30 is the mucus, alarm at 50 is real
do not believe him about the ice cream
cuff down for talking, 20 minutes
his sister is allowed to be bossy
Trilogy battery lasts 3 h
«name:Lono» hates the word brave`,
    ],
    [
      'refugee-health',
      'easy',
      `Domestic refugee screen
«name:Nyabol Deng»
A# «account:A219-774-0081»
arrived «date:1/12/2026» with 4 children
QFT pos, CXR clear -> 3HP
HBsAg pos
Strongy IgG pos, ivermectin
Lead for kids pending
Caseworker Hodan, clinic van brings them`,
    ],
    [
      'med-error-letter',
      'easy',
      `Dear «name:Mrs. Ellen Haverford»,

On «date:May 4, 2026» you were given cefazolin although your chart lists an allergy to it.
You developed hives and needed epinephrine.
We are sorry.
We have changed how allergies show in the OR.
You will not be billed for that night.

Patient Relations
cc «address:9 Mill Pond Rd, Essex 01929»`,
    ],
    [
      'parkinson-diary',
      'hard',
      `6 am stuck to the floor
8 pill, moves by 8:40
11 wiggles too much at church
1 off, could not get out of the car, 20 min
4 fell, no blood
7 fine, danced
so it's the 11 one that is too strong?
thank you doctor, this is «name:Arlo»'s wife`,
    ],
    [
      'lead-household',
      'medium',
      `Home visit, lead
«address:418 Canal St, rear», built 1911
«name:Amir» 2 y 31 ug
«name:Salma» 4 y 12
baby «name:Idris» pending
windows, porch, and the kohl from abroad
chelate the oldest boy, iron all
landlord letter sent
move to aunt's till done`,
    ],
    [
      'organ-offer',
      'easy',
      `OFFER «account:UNOS AKJX-118»
Our recipient: «name:Whitlock, Darius» ABO A, kidney, wait 6 y
cPRA 74, XM neg
Dialysis last «date:3/29»
NPO since 2100
Phone: «phone:216-555-0191», says 50 min drive
OR 0500, Dr. Ilagan
Basiliximab ready`,
    ],
  ]),
  ...aboutNobody('ph-long-paste-nobody', [
    [
      'obs-blank',
      'easy',
      `PATIENT: ____________
MRN: ____________
0000 BP ___ HR ___ RR ___ T ___
0400 BP ___ HR ___ RR ___ T ___
0800 BP ___ HR ___ RR ___ T ___
Call RRT if SBP <90, RR >28, HR >130
RN initials ____`,
    ],
    [
      'asthma-generic',
      'easy',
      `ASTHMA ACTION PLAN (blank for schools)
Child: [name]
Green: controller twice a day
Yellow: rescue 4 puffs, repeat
Red: 8 puffs, call 911
Triggers: [ ] pets [ ] smoke [ ] dust
Parent phone: [phone]
Signed by: [clinician]`,
    ],
    [
      'tumor-board-rules',
      'hard',
      `Tumor board, house rules
1. Stage on the first slide
2. Path before imaging
3. Dr. Abdi presents breast, Dr. Lindgren lung
4. Pomeroy keeps time, 6 min each
5. No initials on slides, no dates
6. Trials last
Slides due noon Tues`,
    ],
    [
      'lc-class',
      'hard',
      `Latch class, second floor, Sat 10-12
Taught by Shoua Kong IBCLC
Topics
- cracked nipples
- pumping after feeds
- when 10% loss is too much
- grandmothers and herbs
Bring a pillow, babies welcome
Free, sign up at the desk`,
    ],
    [
      'gbs-facts',
      'hard',
      `things to say when you teach AIDP:
weakness climbs
reflexes go
NIF under -20, think tube, say it early
IVIG or plex, not both
pain is real
most walk by six months
the word "rude" is also a good sign
made for interns by Dr. Delroy Finch`,
    ],
    [
      'home-vent-class',
      'hard',
      `for whoever teaches the home vent night:
bring the spare circuit
alarm at 30 is mucus, alarm at 50 is real
make each of them bag the dummy 2 minutes
families ask about travel, say battery 3 h
never say brave
Lono brings the pizza
end with power failure drill`,
    ],
    [
      'jail-policy',
      'medium',
      `Jail medical, intake in 4 lines
insulin pumps stay on, call the on-call
pregnancy test offered, not forced
COWS at 0, 8, 16 h; buprenorphine continues
suicide screen aloud, door closed
Send out: FSBG >400 with ketones
Medical director Menard, 555-0174`,
    ],
    [
      'offer-drill',
      'medium',
      `Organ offer drill (no real recipient)
0100 coordinator reads the offer
0105 surgeon accepts or declines aloud
0115 XM, call the recipient stand-in (Paolo)
0130 NPO, type and cross "done"
0200 OR charge confirms room
0230 debrief
Score sheet to Dr. Ilagan`,
    ],
    [
      'refugee-schedule',
      'easy',
      `Refugee clinic Tues
8:30 nurse visit: QFT, CBC, lead, HBV
9:30 provider
10:30 dental van
11:00 school forms
Interpreters: Nuer, Dari, Karen, Spanish
Hodan has the van keys
No walk-ins after 2`,
    ],
    [
      'lead-homes',
      'medium',
      `Lead inspection training
Built before 1978: ask windows, porch
Ask about: kohl, turmeric, pots, batteries
Level 3.5 notify, 20 visit, 45 chelate
Landlord letter template in folder L
Next class 6/11, Canal St annex
Trainer Idris Coleman`,
    ],
    [
      'apology-template',
      'hard',
      `Dear [NAME],

On [DATE] you were given [DRUG] although your chart listed an allergy.
We are sorry.
Here is what we changed: [CHANGE].
You will not be billed for [SERVICE].

Do not say "if you were offended". Do not blame the nurse. Legal (Haverford) reads before it goes.`,
    ],
    [
      'pd-handout',
      'easy',
      `PARKINSON HANDOUT
On-off diary: write each pill and each fall
Protein: away from doses
Don't stop suddenly
No metoclopramide, no haloperidol
Exercise: boxing, dance, walking sticks
Support group 1st Thurs, library`,
    ],
    [
      'ivf-support',
      'hard',
      `Support circle, 7 pm Zoom
For anyone after a failed transfer
No advice, no numbers
Cameras optional
Led by Samira Holt LCSW and Anders Beck, chaplain
First names only in the room
Next: 3/4, 3/18, 4/1`,
    ],
    [
      'home-infusion-route',
      'hard',
      `Van 2, deliveries of supplies to branches
08:00 Hamtramck depot, 40 SASH kits
09:10 Pulaski St branch, PICC caps
10:30 lunch, dog park
11:30 Dearborn clinic, dapto cooler (temperature log!)
Driver Zbig, ring twice at the back`,
    ],
    [
      'id-pearls',
      'easy',
      `S. aureus in blood
repeat cultures q24 until clear
TTE for all, TEE if line, valve, long fever
cefazolin beats vanc for MSSA
look for the psoas, the spine, the valve
call ID, mortality drops
14 days uncomplicated, 4-6 weeks otherwise`,
    ],
  ]),
];
