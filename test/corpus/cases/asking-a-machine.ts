import { aboutNobody, aboutPatients } from './case.ts';

/** Questions and prompts that clinicians type into a search box or an AI assistant, about a patient or about nobody. */
export const askingAMachine = [
  ...aboutPatients('am-drug-question', [
    [
      'apixaban-dose',
      'easy',
      `What is the recommended apixaban dose in a 58-year-old male patient, «name:James Thibodeaux», with atrial fibrillation and a creatinine of 1.7?`,
    ],
    [
      'metformin-contrast',
      'easy',
      `Should metformin be held before IV contrast for my patient «name:Ana Regalado» (MRN «mrn:4471902»), seen at St. Luke's on «date:03/14/2025», eGFR 41?`,
    ],
    [
      'valproate-switch',
      'medium',
      `can i cross taper valproate to lamotrigine in «name:Pa Houa Xiong» 24F wants to get pregnant this yr`,
    ],
    [
      'okafor-linezolid',
      'medium',
      `Is linezolid safe with «name:Mr. Okafor»'s sertraline, or should we go with dapto for the VRE?`,
    ],
    [
      'warfarin-bactrim',
      'hard',
      `bactrim + warfarin, INR this am 5.8, no bleeding, «name:Rose» from «address:Muskogee» - hold or vit K`,
    ],
    [
      'lithium-tsosie',
      'medium',
      `Lithium level 1.6 in «name:Tsosie, Delbert» DOB «date:09/02/1961», on lisinopril since «date:May 12». Which drug do I stop first`,
    ],
    [
      'clozapine-anc',
      'hard',
      `ANC of 1100 on clozapine for «name:young Mr. Long», is BEN a reason to lower the threshold? his mom «name:Denise» wants him to stay on it`,
    ],
    [
      'vanc-auc',
      'easy',
      `Calculate vancomycin AUC dosing for patient «name:Kwabena Osei-Tutu», 82 kg, SCr 1.3, MRN: «mrn:00882146», trough 17.2 drawn «date:11/03/2024» at 0530`,
    ],
    ['keppra-hd', 'medium', `keppra dosing on HD MWF for pt «name:Ligaya Dimaculangan» 71 yo f at DaVita Daly City`],
    [
      'tacro-azole',
      'hard',
      `posaconazole started «date:Tue 8/19», tacro 0.5 bid, trough went 7 -> 19. kidney tx 2021, «name:S. Venkataraman», Dr. Holloway wants a dose by 4pm. how much do i cut?`,
    ],
    [
      'semaglutide-panc',
      'medium',
      `Would you restart semaglutide in «name:Susan Williams», 65 y/o F from «address:Tulsa», s/p gallstone pancreatitis in spring?`,
    ],
    [
      'methadone-qt',
      'hard',
      `qtc 512 on methadone 110, «name:will» says he gets it at the clinic on 5th, wants to leave ama. safe to give zofran?`,
    ],
    [
      'insulin-steroid',
      'easy',
      `How should I adjust NPH for «name:Mrs. Halina Wojciechowska», 79, who was started on prednisone 40 mg on «date:January 6, 2025» for polymyalgia?`,
    ],
    [
      'dapto-ck',
      'medium',
      `Daptomycin and CK 1,840, patient is «name:Faleolo T.», osteo of the foot, also on atorva 80. Stop both?`,
    ],
  ]),
  ...aboutPatients('am-differential', [
    [
      'eosinophilia',
      'easy',
      `Differential diagnosis for eosinophilia and foot drop in a 46-year-old woman, «name:Marie-Ange Desrosiers», with adult-onset asthma`,
    ],
    [
      'fuo',
      'medium',
      `FUO x 3 wks, «name:Nguyen Thi Hoa», 67F Vietnamese, back from Hue «date:7/28», ferritin 4100, what am I missing`,
    ],
    [
      'ptosis',
      'easy',
      `65 y/o M, «name:Gerald Pickett», from «address:Chattanooga», new ptosis and diplopia worse in the evening. MG vs. LEMS vs. stroke?`,
    ],
    [
      'rash-king',
      'hard',
      `what rash spares the face, itches at night and started after the shelter, asking about «name:Ms. King» in the walk-in`,
    ],
    [
      'summer-lft',
      'hard',
      `«name:Summer» 19 college, LFTs in the 900s, neg hep panel, neg tylenol. wilson? ceruloplasmin pending`,
    ],
    [
      'anemia',
      'medium',
      `Hgb 6.9 MCV 64 no GI sx colonoscopy neg «date:04/22/24» ddx? pt «name:Abdirahman Warsame» ph «phone:612-555-0147»`,
    ],
    [
      'chestpain',
      'easy',
      `List the most likely causes of pleuritic chest pain in «name:Kimberly Stroud» (DOB «date:12/19/1988»), two weeks postpartum, D-dimer 1.9.`,
    ],
    [
      'limp',
      'medium',
      `Why would a 5 yo boy limp for ten days with normal films and a CRP of 38? It's «name:Mateo», «name:Luz Carrillo»'s son, the mother is on my panel too.`,
    ],
    [
      'hyponatremia',
      'hard',
      `Na 118, urine osm 540, urine Na 62, euvolemic, CT shows RUL nodule. SIADH from small cell until proven otherwise in «name:old Mr. Grace»?`,
    ],
    [
      'altered',
      'medium',
      `AMS ddx in bed 12 «name:Begay, L.» found down «date:2/11», glucose ok, ammonia 44, UDS neg, temp 34.8`,
    ],
    [
      'vertigo',
      'easy',
      `Could persistent vertigo in «name:Mr. Anthony DiFranco», age 73, be a cerebellar infarct if the HINTS exam by Dr. Rao was peripheral?`,
    ],
    [
      'ninety-fall',
      'medium',
      `«age:96» yo «name:Opal Hendershot» fell at dialysis, hip films neg but cant bear weight, MRI or CT next?`,
    ],
  ]),
  ...aboutPatients('am-interpret-result', [
    [
      'abg',
      'easy',
      `Interpret this ABG for «name:Terrence Mayfield» MRN «mrn:7730415»: pH 7.21 pCO2 68 pO2 55 HCO3 26`,
    ],
    ['tsh', 'medium', `tsh 0.02 ft4 normal what now, pt «name:Soon-Ja Park» 70 osteoporosis`],
    [
      'dexa',
      'easy',
      `What does a T-score of -2.6 at the femoral neck mean for «name:Mrs. Lindqvist», who had her DEXA on «date:October 9, 2024» at Fairview Southdale?`,
    ],
    [
      'iron',
      'medium',
      `ferritin 11 tsat 7 in «name:Fatuma» (6 mo postpartum, «phone:(614) 555-0182»), oral or IV iron?`,
    ],
    [
      'echo',
      'hard',
      `EF 38 from 60 after the third red devil. Cardiotox or takotsubo, given that «name:Patience» lost her brother «name:Emeka» on «date:June 3rd»?`,
    ],
    [
      'psa',
      'medium',
      `PSA 4.1 -> 6.8 in 11 months, DRE smooth, on finasteride, so real value ~13? pt: «name:RUTHERFORD, CALVIN J» «date:5/5/1957»`,
    ],
    [
      'spep',
      'hard',
      `M-spike 0.4 IgG kappa, is that an MGUS I can leave with primary or does «name:Sione» need heme? his dad «name:Viliami» died of myeloma`,
    ],
    [
      'hbv',
      'easy',
      `Hepatitis B serology: sAg neg, sAb neg, core total pos. Patient is «name:Tou Ger Vang», born «date:01/30/1970», starting rituximab. Prophylaxis needed?`,
    ],
    [
      'eeg',
      'medium',
      `explain this EEG for the family of «name:Jaylen B.»: generalized 3 Hz spike and wave w/ hyperventilation`,
    ],
    [
      'csf',
      'hard',
      `WBC 210 (88% L), prot 96, gluc 51, RBC 3. tap done «date:Sat 9/14» on «name:the younger Haddad twin», keep acyclovir?`,
    ],
    [
      'a1c-hgbs',
      'medium',
      `A1c 5.1 but fingersticks 220s, «name:Ms. Adaeze Nwachukwu» has SC trait, trust fructosamine instead?`,
    ],
    [
      'specimen',
      'easy',
      `Specimen «account:S24-118203», «name:Harold Benavidez», colon polyp: "tubulovillous adenoma with high-grade dysplasia, 22 mm". When is the next scope due?`,
    ],
  ]),
  ...aboutPatients('am-write-for-me', [
    [
      'appeal',
      'easy',
      `Write an appeal letter to Aetna for «name:Deborah Finkelstein», member ID «health-plan:W2284 90117», whose dupilumab for atopic dermatitis was denied on «date:02/18/2025».`,
    ],
    ['school-note', 'medium', `make a school note for «name:Kaimana Akana», strep, back «date:Thursday 10/23»`],
    [
      'discharge-lay',
      'easy',
      `Rewrite in sixth grade language: "«name:Mr. Pruitt» underwent laparoscopic cholecystectomy on «date:8/1/2025» without complication and was discharged on oxycodone 5 mg PRN."`,
    ],
    [
      'wheelchair',
      'medium',
      `Letter of medical necessity for power chair please. Pt «name:Yusuf Demirci» ALS, FRS 24, lives at «address:418 Larkspur Ct, Paterson NJ 07503», «health-plan:Medicaid 3310988425», can't self propel, can't get up from toilet`,
    ],
    [
      'portal',
      'hard',
      `draft a kind mychart reply: no «name:Joy», the biopsy is benign, the bruising is expected, call if fever`,
    ],
    [
      'condolence',
      'hard',
      `Condolence card to the wife of a man we cared for in hospice until «date:the 4th of July»: «name:Eun-mi», he was «name:Sang-hoon», pancreatic ca, loved fishing. 4 sentences not churchy`,
    ],
    [
      'fmla',
      'medium',
      `Fill the FMLA narrative: «name:Brandi Koslowski» cares for father «name:Stan Koslowski» (Parkinson dementia, falls weekly), intermittent leave 2 d/month`,
    ],
    [
      'referral',
      'easy',
      `Draft a referral to Dr. Nakagawa, rheumatology, for «name:Ximena Portillo» («date:07/07/1993», «email:xportillo93@example.com»): positive anti-CCP, morning stiffness two hours.`,
    ],
    [
      'hpi',
      'medium',
      `turn into HPI - «name:linda cho» 54, htn hld, cp x2d, worse w stairs, +fhx dad MI 49, ekg nsr trop neg x1`,
    ],
    [
      'spanish',
      'hard',
      `Translate to Spanish for her: "«name:Doña Chelo», do not eat after midnight, take only the blood pressure pill with a sip, your cataract is at 7 on «date:Wed the 19th»"`,
    ],
    [
      'sms',
      'medium',
      `short text msg to «phone:504-555-0119» telling «name:Antoine» his PrEP refill needs labs first, dont mention the drug`,
    ],
    [
      'snf',
      'easy',
      `Compose an SNF transfer summary for «name:Beatrice Okonkwo-Hale», 84F, L hip hemiarthroplasty «date:12/02/2024» by Dr. Weir, WBAT, enoxaparin until «date:01/06/2025».`,
    ],
  ]),
  ...aboutPatients('am-trial-evidence', [
    [
      'fontan',
      'easy',
      `Is there evidence for sildenafil in adult Fontan patients such as my patient «name:Caleb Ostrander», 26, from «address:Duluth», with protein losing enteropathy?`,
    ],
    [
      'crohn',
      'medium',
      `studies upadacitinib after ustekinumab failure fistulizing crohns, for «name:Meera S.» (scope «date:6/13», SES-CD 19)`,
    ],
    [
      'glioma',
      'medium',
      `open trials IDH mutant glioma near Albuquerque, patient «name:Nizhoni Yazzie» 38F KPS 80, progressing on vorasidenib`,
    ],
    [
      'trials-gastric',
      'hard',
      `HER2 low gastric, what's enrolling at MSK or Columbia? asking for «name:Auntie Bao», «name:Kevin Tran»'s mother, 2L done`,
    ],
    [
      'pfo',
      'easy',
      `What do the RESPECT and CLOSE trials say about PFO closure in a 59-year-old like «name:Mr. Philip Szymanski», whose stroke was on «date:September 21, 2024»?`,
    ],
    [
      'statins',
      'hard',
      `does starting a statin at «age:93» ever help, «name:Mr. Young» wants it because his neighbor takes one`,
    ],
    [
      'ecmo',
      'medium',
      `VV ECMO survival data in morbid obesity? «name:DeShawn Whitlock», BMI 58, ARDS day 6, P/F 71, Barnes-Jewish already said no`,
    ],
    [
      'tavr',
      'easy',
      `Compare TAVR and SAVR outcomes for bicuspid valves; patient «name:Roberta Eng», DOB «date:04/16/1956», MRN «mrn:E1029938», mean gradient 44.`,
    ],
    [
      'ketamine',
      'medium',
      `any rct ketamine vs ect catatonia.. «name:Tyrell J» on 5 West hasn't eaten since «date:monday 3/3», lorazepam 12/d no effect`,
    ],
    ['vertex', 'hard', `is exa-cel covered by Georgia Medicaid yet and does «name:Blessing» qualify w/ 3 VOCs last yr`],
  ]),
  ...aboutPatients('am-coding-question', [
    [
      'icd-stump',
      'easy',
      `What ICD-10 code applies to phantom limb pain for «name:Raymond Escobedo», account «account:90021774», left BKA on «date:05/29/2024»?`,
    ],
    ['modifier', 'medium', `mod 25 or 57 for «name:Hutchins, Marlene» DOS «date:1/15/25» lap appy same day consult`],
    [
      'cpt-inject',
      'medium',
      `CPT for US guided genicular block both knees, pt «name:Lavinia Tuiasosopo» BCBS «health-plan:XYL884120097»`,
    ],
    [
      'denial',
      'hard',
      `CO-50 on the Botox for «name:Mrs. April Mayes», claim «account:2025038814407», do we need the headache diary from neuro`,
    ],
    [
      'awv',
      'easy',
      `Can I bill G0439 and 99214 together for «name:Otis Bellweather», Medicare «health-plan:1EG4-TE5-MK72», seen «date:03/27/2025» for his wellness visit and uncontrolled gout?`,
    ],
    [
      'pa-criteria',
      'hard',
      `Cigna wants 2 failed triptans, «name:Thao» did suma and riza, is nausea a failure or do they want a letter`,
    ],
  ]),
  ...aboutPatients('am-this-patient', [
    [
      'last-first',
      'easy',
      `This patient, «name:Montgomery, Alice», DOB «date:11/11/1949», has a new LBBB. Does she need a cath before her knee replacement?`,
    ],
    [
      'chart-below',
      'medium',
      `for the pt below give me a problem list\n«name:Ivanenko Oksana»  F  «date:1966-08-20»  MRN «mrn:55-20-913»\nDM2, CKD3b, retinopathy OU, toe amp L 2nd, depression, lost husband «name:Bohdan» in the spring`,
    ],
    [
      'my-lady',
      'hard',
      `my lady in 6, «name:Philomena», keeps desatting when she sleeps but the CT was clean, home O2 eval or PSG first?`,
    ],
    ['rm-name', 'medium', `rm 311 «name:Castellanos» k 6.3 peaked t's gave ca gluc + insulin, lokelma dose on top?`],
    [
      'initials-bed',
      'hard',
      `Pt «name:J.R.H.», bed 4B, day 2 after Whipple, amylase in drain 3x serum, is that a biochemical leak or grade B?`,
    ],
    [
      'caps',
      'easy',
      `PATIENT: «name:GUTIERREZ, OFELIA R»   DOB: «date:02/08/1944»   QUESTION: SAFE TO GIVE FLU AND RSV VACCINE SAME DAY WITH HX OF GBS 1976?`,
    ],
    [
      'lower',
      'medium',
      `what would you do with «name:marcus delacroix», 33, third peritonsillar abscess since march, ENT says no tonsillectomy bc hemophilia`,
    ],
    ['twin-b', 'hard', `twin B («name:Baby Girl Phan», 29 wk, born «date:7/2») has NEC totals, when can we refeed`],
    [
      'sister',
      'hard',
      `she's the sister of our kidney donor «name:Teuila», crcl 48, proteinuria 1+, can «name:Lupe» still be next in line for evaluation herself`,
    ],
    [
      'sent-by-map',
      'medium',
      `pt «name:Lorraine Chee» lives «address:Chinle AZ», 2 h to nearest MRI, cauda equina sx mild since «date:sun 4/6», ship by air or wait?`,
    ],
    [
      'ssn-in',
      'easy',
      `Summarize eligibility: «name:Douglas Arceneaux», SSN «ssn:434-55-0192», ESRD on PD since «date:08/01/2023», asking whether Medicare starts before month four`,
    ],
    [
      'icd-device',
      'medium',
      `ICD shocked «name:Mr. Vang Pao Lee» twice, Boston Sci serial «device:BSX-448120», sinus tach 178 in the therapy zone. Reprogram to what?`,
    ],
    [
      'jail',
      'hard',
      `he calls himself «name:Smoke», no papers, picked up under I-10, CD4 9 and a ring lesion, empiric toxo tx while I wait for MRI?`,
    ],
    [
      'two-pts',
      'medium',
      `two pts same q: «name:Ruthie Blankenship» (A1c 9.4) and «name:Carl Blankenship» (A1c 7.9), married, both on glipizide, who benefits more from SGLT2`,
    ],
  ]),
  ...aboutPatients('am-peds-and-ob', [
    [
      'bili',
      'easy',
      `Does «name:Baby Boy Okonjo», 38w2d, 41 hours old, need phototherapy with a bilirubin of 14.1? Born «date:03/02/2025» at Northside.`,
    ],
    [
      'mag',
      'medium',
      `mag level 9.2, reflexes gone, pre-e w/ sf at 33 wks, «name:Yesenia Barragán» L&D 7, ca gluconate how fast`,
    ],
    [
      'amox',
      'medium',
      `amox susp dose for «name:Liam» 14.2 kg AOM, mom «name:Colleen» «phone:406-555-0133», had hives w/ cefdinir`,
    ],
    [
      'growth',
      'hard',
      `3rd to <1st %ile wt over 4 months, picky, mom nurses, dad tall. workup for «name:little Zainab» or watch?`,
    ],
    [
      'rhogam',
      'easy',
      `«name:Mrs. Tiffany Standingbear» is O negative, 28 weeks on «date:April 30, 2025», antibody screen positive for anti-E. Does she still get RhoGAM?`,
    ],
    [
      'kawasaki',
      'hard',
      `day 6 fever, cracked lips, no rash, CRP 14, the «name:Oyelaran» toddler in obs 3. echo tonight or am?`,
    ],
    [
      'adhd',
      'medium',
      `guanfacine w/ methylphenidate for «name:Hunter P.», 8, whose gma «name:Wanda» says he tics at church`,
    ],
    [
      'gdm',
      'medium',
      `fasting 104 pp 148 at 31w, «name:Priyanka Balasubramanian» refuses insulin, metformin ok? next visit «date:6/17»`,
    ],
  ]),
  ...aboutPatients('am-mental-health-asks', [
    [
      'ptsd',
      'easy',
      `Which trauma therapy has the best evidence for «name:Corporal Darnell Hughes», 34, veteran from «address:Fayetteville», with PTSD and TBI?`,
    ],
    ['cows', 'medium', `COWS 6 fent last use yest 10p, low dose bup start for «name:Kayleigh M»? dob «date:3/9/97»`],
    [
      'safety-plan',
      'hard',
      `write me a safety plan w/ these: his dog, his coach, no guns in house, brother «name:Isaiah» will hold meds. for «name:Micah» after Sundays attempt`,
    ],
    [
      'nms',
      'medium',
      `CK 9000, rigid, haldol deca «date:8/20», T 39.4. «name:Mr. Petrosyan» isnt on anything else. dantrolene or bromo first?`,
    ],
    [
      'capacity',
      'hard',
      `Can someone with moderate Alzheimer's refuse a PEG if he was always against tubes? It is about «name:Professor Lindgren», his son «name:Nils» disagrees.`,
    ],
    [
      'ciwa',
      'easy',
      `How much phenobarbital load for «name:Vernon Tallchief», 91 kg, CIWA 28, last drink on «date:12/31/2024»?`,
    ],
  ]),
  ...aboutPatients('am-surgery-and-anesthesia', [
    [
      'mh',
      'easy',
      `«name:Elspeth McAllister» (DOB «date:06/24/1971») reports her uncle «name:Rory» had malignant hyperthermia; what is a safe anesthetic for her hernia repair?`,
    ],
    ['block', 'medium', `ISB ok w/ FEV1 38%?? shoulder «date:fri 5/16» «name:Dombrowski» Dr Salas case`],
    [
      'suga',
      'hard',
      `gave 200 of suga to «name:Faith», forgot she is on the pill, what do I tell her to use and how long`,
    ],
    [
      'hole',
      'medium',
      `Post op day 3 ileus or leak? «name:Mr. Giancarlo Petrucci», sigmoidectomy «date:2/3/25», HR 118, lactate 2.9, soft belly`,
    ],
    [
      'bridging',
      'easy',
      `Does «name:Wilhelmina Baptiste», with a mechanical mitral valve and a colonoscopy on «date:August 8, 2025», need heparin bridging?`,
    ],
    [
      'wound',
      'medium',
      `wound vac settings split thickness graft, pt «name:Kealoha, Samson», MRN «mrn:HW20419», diabetic, popliteal bypass same leg`,
    ],
    ['tkr', 'hard', `can he kneel to pray after a total knee? «name:Imam Khalid», 6 wks out, asked me twice`],
  ]),
  ...aboutPatients('am-plain-consumer-ask', [
    ['mom', 'medium', `my mother «name:Gloria Santangelo» takes eliquis and wants turmeric pills is that ok`],
    [
      'portal-paste',
      'easy',
      `Please explain my result. Patient name: «name:Nathaniel Brooks». Date of birth: «date:04/04/1982». Test: HLA-B27 positive.`,
    ],
    [
      'husband',
      'hard',
      `«name:Ray» snores and stops breathing, he's my husband, does he need the hospital test or is the watch enough`,
    ],
    [
      'kid',
      'medium',
      `«name:Nayeli» 4 yrs old swallowed a coin at grandma's in «address:Laredo» this morning, no drool, when xray`,
    ],
    [
      'ex',
      'hard',
      `can my ex «name:Dwayne Tibbs» still be on my daughters bipolar med list portal at Kaiser, her name is «name:Aaliyah»`,
    ],
    [
      'plan',
      'medium',
      `does plan «health-plan:HUM-77120384» pay for dads cpap, his name is «name:Ernesto Villaluz», sleep study was «date:1/22»`,
    ],
  ]),
  ...aboutPatients('am-formal-note', [
    [
      'ward',
      'easy',
      `«name:Bruce Ward» is a pleasant 60-year-old male who presents to the clinic today for follow-up of his hypertension and a three-month history of exertional calf pain.`,
    ],
    [
      'king',
      'medium',
      `HISTORY: «name:Ms. King» has been taking omeprazole for nearly six years without an attempt to stop. She denies dysphagia, weight loss and melena.`,
    ],
    [
      'hall',
      'medium',
      `SUBJECTIVE: «name:Mr. Hall» reports that his tinnitus is unchanged since the last visit. He wears his aids at home but not at the plant.`,
    ],
    [
      'price',
      'hard',
      `ASSESSMENT: Stable. «name:Price» tolerates the infusion well and will return in eight weeks; the pharmacy has been told.`,
    ],
    [
      'xiong',
      'easy',
      `«name:Mai Yer Xiong» is a 52-year-old Hmong woman with gout and chronic kidney disease stage 3 who was seen on «date:February 4, 2025» with the help of a telephone interpreter.`,
    ],
    [
      'bell',
      'medium',
      `Thank you for asking me to see «name:Mrs. Bell», a delightful retired teacher from «address:Cedar Rapids» with a two-year history of progressive hand tremor.`,
    ],
    [
      'adeyemi',
      'easy',
      `CHIEF COMPLAINT: Right knee pain.\n\nHISTORY OF PRESENT ILLNESS: «name:Folasade Adeyemi» is a 41-year-old right-handed postal worker who twisted her knee stepping off a truck on «date:11/18/2024». She felt a pop. Examination by Dr. Kaplan showed a positive Lachman.`,
    ],
    [
      'marsh',
      'hard',
      `INTERVAL HISTORY: Since he was last here, «name:Marsh» has had no seizures. He drives again, with the blessing of neurology. «name:Mrs. Marsh» confirms this.`,
    ],
    [
      'kahananui',
      'medium',
      `HOSPITAL COURSE: «name:Mr. Kahananui» was admitted to the medicine service on «date:06/09/2024» with cellulitis of the left leg.\nHe received cefazolin and then cephalexin.\nHe was discharged on «date:06/13/2024» in good condition.`,
    ],
    [
      'death',
      'hard',
      `The patient was pronounced at 0412 on «date:December 25». «name:Sister Bernadine» had been unresponsive since supper and died of heart failure in the presence of her niece, «name:Margaret Dunleavy».`,
    ],
    [
      'moon',
      'hard',
      `RECOMMENDATION: I would not offer «name:Moon» further radiation to the spine. Comfort is our aim and she agrees.`,
    ],
    [
      'singh',
      'easy',
      `IMPRESSION: «name:Harpreet Singh Gill», age 47, has moderate obstructive sleep apnea with an AHI of 22. AutoPAP at 5 to 15 cm of water is prescribed.`,
    ],
    [
      'ot',
      'medium',
      `OCCUPATIONAL THERAPY: «name:Mrs. Ferreira» participated in upper body dressing with minimal assistance and required two cues for hip precautions. Her daughter «name:Lídia» was present for training.`,
    ],
    [
      'op',
      'easy',
      `PREOPERATIVE DIAGNOSIS: Carpal tunnel syndrome, left.\nPATIENT: «name:Gwendolyn Hatch»\nDATE OF SURGERY: «date:09/23/2024»\nSURGEON: Colin Abara, MD\nThe patient was brought to the operating suite and placed supine.`,
    ],
    [
      'psych',
      'medium',
      `MENTAL STATUS: «name:Ms. Villanueva» is neatly dressed and makes good eye contact. Her mood is "meh". She denies suicidal thoughts and hears no voices since the change to paliperidone.`,
    ],
    [
      'derm',
      'hard',
      `«name:Young» returns for his skin check. Two actinic keratoses of the scalp were frozen. He was reminded, again, of hats.`,
    ],
    [
      'peds',
      'easy',
      `«name:Amara Nwosu» is a 4-year-old female brought by her grandmother, «name:Ifeoma Nwosu», for a well child examination on «date:05/05/2025». Growth is along the 60th percentile and vaccines were given.`,
    ],
    [
      'nutrition',
      'medium',
      `NUTRITION: «name:Mr. Zielinski» has lost 11 kg since his esophagectomy. Jejunostomy feeds continue at 65 mL per hour for sixteen hours overnight.`,
    ],
    [
      'ed',
      'medium',
      `«name:LATOYA GIBBS» IS A 29 YEAR OLD FEMALE WHO ARRIVES BY EMS AFTER A ROLLOVER COLLISION ON I-40. SHE COMPLAINS OF NECK PAIN. COLLAR IN PLACE. GCS 15.`,
    ],
    ['pt', 'hard', `PLAN: Continue gait training twice weekly. «name:Cliff» is to bring his own cane and his brace.`],
    [
      'cards',
      'easy',
      `Dear Dr. Osterman: I had the pleasure of seeing your patient «name:Leonard Matsuda» («date:03/17/1948») in the device clinic. His pacemaker, serial number «device:PJN774120S», has eleven months of battery left.`,
    ],
    [
      'eye',
      'medium',
      `OPHTHALMOLOGY: «name:Mrs. Nakai» notes less glare since her right cataract was removed. Pressure is 15 and 16. The left eye is scheduled for «date:July 22».`,
    ],
    [
      'id',
      'medium',
      `«name:Jean-Robert Casimir» is a 37-year-old Haitian gentleman, now living in «address:Brockton», who is in his fourth month of therapy for pulmonary tuberculosis. Observed doses have been missed only once.`,
    ],
    [
      'onc',
      'hard',
      `Cycle four was held. Counts are too low and «name:Hope» is tired. We spoke of a month without treatment, and she wept with relief.`,
    ],
    [
      'allergy',
      'easy',
      `ALLERGIES: «name:Mr. Dale Swenson» develops hives with penicillin and lip swelling with lisinopril, last on «date:01/11/2024».`,
    ],
    [
      'nh',
      'medium',
      `NURSING HOME VISIT: «name:Mrs. Quesada», «age:91», remains bedbound with a stage 3 sacral wound, 4 by 3 cm, granulating.\nHer son «name:Rogelio» («phone:956-555-0178») asks that she not be sent to hospital again.`,
    ],
    [
      'ortho',
      'medium',
      `RE: «name:Tupou, Mele»\n«name:Ms. Tupou» is now three months from open reduction of her ankle fracture. Films show union. She may return to the bakery without restriction.`,
    ],
    [
      'sw',
      'hard',
      `SOCIAL: Since the fire «name:Angel» stays with an aunt at «address:77 Wick Street». No fridge for the insulin there.`,
    ],
  ]),
  ...aboutPatients('am-long-prompt', [
    [
      'soap',
      'medium',
      `You are a helpful medical scribe. Make a SOAP note out of what follows, no bullets.

good morning mister «name:lattimore» how are the feet
not so good doc they burn at night
still taking the gabapentin
when i remember
and the sugar
two hundred most mornings
ok we go up to 300 three times and i want you to see podiatry before «date:the 20th of May»`,
    ],
    [
      'timeline',
      'easy',
      `Build a timeline from these entries and point out gaps in care.
Patient: «name:Catherine Duquesne»   MRN: «mrn:100-44-8871»   DOB: «date:02/14/1963»
«date:01/05/2024» mammogram BI-RADS 4, left
«date:01/29/2024» core biopsy, invasive ductal, ER+
«date:03/22/2024» lumpectomy, Dr. Fennimore
«date:06/02/2024» radiation completed
«date:02/10/2025» no show for survivorship visit`,
    ],
    [
      'tabs',
      'medium',
      `which of these need a call back today??
name	phone	result
«name:Szeto, Wing»	«phone:415-555-0126»	K 5.9
«name:Abeyta, Dolores»	«phone:505-555-0161»	TSH 3.1
«name:Crowe, Jimmy»	«phone:405-555-0190»	INR 6.4
«name:Haile, Selam»	«phone:703-555-0144»	UPT pos`,
    ],
    [
      'consult',
      'hard',
      `Pretend you're my nephrology attending and grill me on this one before rounds.
75 lady, retired judge, everybody in the county knows her
Cr 0.9 in fall, 4.4 now
RBC casts, hemoptysis x1
anti-GBM back tonight
She goes by «name:Judge Tillie», in 8 South bed 2, and her husband «name:Orville» wants to know about dialysis tomorrow`,
    ],
    [
      'email',
      'medium',
      `Make this reply shorter and warmer:

To: «email:dalia.mansour@example.net»
Subject: your son's hearing aid

Dear «name:Mrs. Mansour», the audiogram of «name:Omar» on «date:4/30» shows the loss has progressed on the left. Dr. Birch suggests a cochlear implant evaluation at Children's. Please call us.`,
    ],
    [
      'json',
      'hard',
      `convert to a human readable paragraph, plain English
{"who":"«name:Sunny Blackwater»","born":"«date:1990-10-31»","zip":"«address:86503»","dx":["E11.65","N18.2"],"rx":"glargine 22u hs","last_foot_exam":null}`,
    ],
  ]),
  ...aboutNobody('am-drug-question-about-nobody', [
    [
      'apixaban-dose',
      'easy',
      `What is the recommended apixaban dose in a 58-year-old male patient with atrial fibrillation and a creatinine of 1.7?`,
    ],
    [
      'metformin-contrast',
      'easy',
      `Should metformin be held before IV contrast in patients with an eGFR of 41, according to the ACR manual of 2024?`,
    ],
    ['vpa', 'medium', `can i cross taper valproate to lamotrigine in a 24F who wants to get pregnant this yr`],
    ['linezolid', 'easy', `Is linezolid safe with sertraline, or should daptomycin be preferred for VRE?`],
    ['lithium', 'medium', `lithium 1.6 on lisinopril, which do you stop first`],
    [
      'ben',
      'hard',
      `what is the Duffy-null ANC threshold for clozapine in young men of West African descent, per Dr. Atkin's paper`,
    ],
    ['vanc', 'easy', `vancomycin AUC calculator for 82 kg, SCr 1.3, trough 17.2`],
    ['keppra', 'medium', `keppra dosing hd mwf elderly female`],
    ['posa', 'hard', `Holloway 2019 posaconazole tacrolimus dose reduction by two thirds or by half?`],
    ['qt', 'medium', `qtc 512 on methadone 110 mg, is ondansetron safe or use benadryl`],
    ['grace', 'hard', `GRACE score vs TIMI in a woman of 70 on ticagrelor, which one should guide timing of cath`],
    ['rose', 'hard', `does rose hip raise INR in people on warfarin`],
    ['may', 'hard', `can summer heat in May and June degrade insulin left in a car in Phoenix`],
    ['ped', 'medium', `amox susp dose 14.2 kg kid AOM hives w cefdinir?`],
  ]),
  ...aboutNobody('am-differential-about-nobody', [
    [
      'egpa',
      'easy',
      `Differential diagnosis for eosinophilia and foot drop in a 46-year-old Haitian woman with adult-onset asthma`,
    ],
    ['fuo', 'medium', `FUO 3 wks 67F Vietnamese just back from Hue ferritin 4100 what am I missing`],
    ['ptosis', 'easy', `65 y/o M, new ptosis and diplopia worse in the evening. MG vs. LEMS vs. stroke?`],
    [
      'whipple',
      'hard',
      `Whipple disease or Whipple procedure: which one did George Hoyt Whipple describe, and does the disease cause dementia?`,
    ],
    ['ramsay', 'hard', `ramsay hunt vs bell, vesicles in ear, when to add valacyclovir`],
    ['limp', 'medium', `Why would a 5 year old boy limp for ten days with normal films and a CRP of 38?`],
    ['graham', 'hard', `Austin Flint or Graham Steell, which murmur goes with pulmonary hypertension in a 50 y/o`],
    ['lft', 'medium', `college student, female, LFTs in the 900s, neg hep panel, neg tylenol, wilson?`],
    [
      'siadh',
      'easy',
      `Na 118, urine osm 540, urine Na 62, euvolemic, RUL nodule on CT. What is the most likely diagnosis?`,
    ],
    [
      'marfan',
      'medium',
      `Marfan, Loeys-Dietz, Ehlers-Danlos: how do you tell them apart in a tall teenager with a dilated root`,
    ],
    ['horton', 'medium', `is Horton's headache the same as Horton's arteritis`],
    [
      'hips',
      'hard',
      `Does it need Head Impulse testing by a Rao or a Newman-Toker protocol to exclude a cerebellar infarct in a 73-year-old?`,
    ],
  ]),
  ...aboutNobody('am-interpret-about-nobody', [
    ['abg', 'easy', `Interpret this ABG: pH 7.21 pCO2 68 pO2 55 HCO3 26`],
    ['tsh', 'medium', `tsh 0.02 ft4 normal osteoporosis 70 f korean treat or not`],
    ['dexa', 'easy', `What does a T-score of -2.6 at the femoral neck mean in a Swedish woman of 68?`],
    ['ferritin', 'medium', `ferritin 11 tsat 7 six months postpartum oral or IV iron`],
    ['echo', 'medium', `EF 38 from 60 after doxorubicin, cardiotox or takotsubo`],
    ['psa', 'hard', `PSA doubled on finasteride 4.1 -> 6.8 in 11 mo, what would Catalona say`],
    ['hbv', 'easy', `Hepatitis B serology: sAg neg, sAb neg, core total pos, starting rituximab. Prophylaxis needed?`],
    [
      'stain',
      'hard',
      `What is the difference between a Ziehl-Neelsen, a Kinyoun and a Grocott stain when sputum comes back "few"?`,
    ],
    ['holter', 'hard', `Norman Holter invented the recorder, but who decided that 30% PVC burden is high?`],
    ['child', 'medium', `child pugh B8 with bili 2.4, can they get a TIPS at Mayo or only at a transplant center`],
    ['a1c', 'medium', `A1c 5.1 but fingersticks 220s with sickle trait, trust fructosamine instead?`],
  ]),
  ...aboutNobody('am-write-a-template', [
    [
      'appeal',
      'easy',
      `Write a template appeal letter to Aetna for dupilumab denials in atopic dermatitis with [PATIENT NAME] and [MEMBER ID] left blank.`,
    ],
    ['school', 'medium', `make a generic school note for strep, leave a line for the name and the date back`],
    [
      'lay',
      'easy',
      `Rewrite in sixth grade language: "Laparoscopic cholecystectomy is usually performed without complication and most patients go home the same day."`,
    ],
    ['lmn', 'medium', `skeleton letter of medical necessity power chair ALS, headings only`],
    [
      'card',
      'hard',
      `four sentences for a condolence card our hospice can print for all families, not churchy, Grace and Sylvia from the chaplaincy will sign`,
    ],
    [
      'brochure',
      'easy',
      `Draft a one-page brochure on fall prevention for residents of assisted living in Tulsa, with large type.`,
    ],
    [
      'dot',
      'hard',
      `epic dotphrase for afib followup that pulls @NAME@ and @AGE@ and @LASTHGB@, and says *** for the rate`,
    ],
    [
      'spanish',
      'medium',
      `Translate into Spanish: do not eat after midnight, take only your blood pressure pill with a sip of water.`,
    ],
    ['sms', 'medium', `sms reminder text for flu clinic, 160 characters, {{first_name}} in front, no drug names`],
    [
      'consent',
      'easy',
      `Create a blank informed consent form for epidural steroid injection for Mercy Hospital Springfield, with signature lines.`,
    ],
    [
      'agenda',
      'medium',
      `agenda for the M&M on Tuesday, Dr. Weir presents anticoagulation after hip fracture, Dr. Salas presents block failures, coffee first`,
    ],
    [
      'job',
      'hard',
      `Write a warm reference letter for Denise Long, RN, who has led our wound care team and its diabetes classes for nine years.`,
    ],
    [
      'welcome',
      'medium',
      `welcome email from Dr. Priya Raman, our new nephrologist, she likes hiking and home dialysis`,
    ],
  ]),
  ...aboutNobody('am-literature-ask', [
    [
      'fontan',
      'easy',
      `Is there evidence for sildenafil in adults with Fontan circulation and protein losing enteropathy?`,
    ],
    [
      'closure',
      'easy',
      `What do the RESPECT and CLOSE trials say about PFO closure in a 59-year-old with cryptogenic stroke?`,
    ],
    [
      'upa',
      'medium',
      `studies upadacitinib after ustekinumab failure fistulizing crohns, Sandborn or Danese preferred`,
    ],
    [
      'summary',
      'medium',
      `summarize Kidney Int 2023;104:112 by Okafor, Lindqvist and Tsai on anti-GBM relapse, two lines`,
    ],
    ['pmid', 'hard', `PMID 28445659 who wrote it and did they include women over 75 with EF under 40`],
    [
      'framingham',
      'hard',
      `who ran the Framingham eye arm, I mean the Boston University one from 1973 about cataract in over 52s`,
    ],
    ['pubmed', 'medium', `pubmed string for hmong AND gout AND allopurinol hypersensitivity, 2015 to now`],
    ['pico', 'easy', `Turn this into PICO: does early mobilization shorten ventilator days in adults with ARDS?`],
    ['author', 'hard', `is the Emery who wrote the RA trials the Emery in Emery-Dreifuss`],
    ['trials', 'medium', `open trials idh mutant glioma near Albuquerque KPS 80 after vorasidenib`],
    ['lancet', 'medium', `What did Young et al. find in the Lancet, June 2022, on statins in people older than 90?`],
    [
      'apa',
      'easy',
      `Format as AMA 11: Smith J, Garcia-Ruiz L, "Delirium after TAVR in octogenarians", J Am Geriatr Soc, volume 70, 2022.`,
    ],
    [
      'critique',
      'medium',
      `poke holes in this: n=41, single center (Cleveland Clinic), no blinding, ketamine beats ECT for catatonia p=.048`,
    ],
  ]),
  ...aboutNobody('am-guideline-ask', [
    [
      'kdigo',
      'easy',
      `According to KDIGO 2024, when should an SGLT2 inhibitor be started in a 49-year-old woman with IgA nephropathy?`,
    ],
    ['jnc', 'medium', `JNC 8 vs ACC/AHA 2017 bp target black male 62 ckd`],
    ['uspstf', 'easy', `What does the USPSTF recommend on lung cancer screening for a 52-year-old with 25 pack years?`],
    ['ranson', 'hard', `ranson, glasgow or bisap at 48 h, which has Dr. Banks dropped in his last guideline`],
    ['asco', 'medium', `ASCO HER2 low gastric 2L Asian pts`],
    ['fleischner', 'medium', `6 mm part solid nodule, smoker, Fleischner says?`],
    ['beers', 'hard', `Are Beers and STOPP the same list, and who was Mark Beers`],
    ['acog', 'easy', `Which blood pressure should prompt treatment within 60 minutes in pregnancy, according to ACOG?`],
    ['rome', 'hard', `Rome IV from where exactly, and does it count for a 23 F from Lincoln with bloating`],
    ['idsa', 'medium', `cdiff 2nd recurrence IDSA 2021 fidaxo vs vanc taper, cost?`],
    [
      'duke',
      'hard',
      `by Duke would 2 bottles of strep gallolyticus + a new murmur be enough, thinking of Li et al and then of Fowler 2023`,
    ],
  ]),
  ...aboutNobody('am-coding-about-nobody', [
    ['stump', 'easy', `What ICD-10 code applies to phantom limb pain after a left below-knee amputation?`],
    ['mod', 'medium', `mod 25 or 57 for same day consult lap appy`],
    ['genicular', 'medium', `CPT US guided genicular block both knees BCBS 2025`],
    ['hcc', 'medium', `Does E11.65 with N18.32 risk adjust under V28, give coefficients`],
    ['downgrade', 'hard', `can payer downgrade 99215 to 99213 without records, Aetna in Ohio`],
    ['awv', 'easy', `Can G0439 and 99214 be billed together when gout is addressed at the annual wellness visit?`],
    ['ndc', 'hard', `J0585 with NDC 00023-1145-01, 155 units, how many wasted units on JW`],
    ['timely', 'medium', `timely filing limit Humana Medicare Advantage vs Medi-Cal`],
    ['excel', 'hard', `formula to count rows where column F starts with I48 and column K is 9921?`],
  ]),
  ...aboutNobody('am-policy-ask', [
    ['phi', 'easy', `Is a first name together with a room number protected health information under HIPAA?`],
    ['baa', 'medium', `do we need a BAA w/ OpenAI if staff only ask about dosing`],
    [
      'visiting',
      'medium',
      `rewrite visitor policy: two at a time, no flowers in ICU, ask for Carla Mendez at the desk on weekends`,
    ],
    [
      'restraint',
      'easy',
      `What does CMS require for the one-hour face-to-face evaluation after a restraint is applied?`,
    ],
    [
      'fax',
      'hard',
      `we faxed to the wrong Dr. Kim, what steps before we call it a breach (no details here on purpose)`,
    ],
    ['stick', 'medium', `needlestick flowchart HIV HBV HCV source unknown, one page, poster size`],
    [
      'dress',
      'hard',
      `policy tone check: "Names on badges are first name, credentials, department, e.g. Grace RN Oncology"`,
    ],
    ['ama', 'medium', `can a hospital in Texas hold somebody who wants to go AMA with DKA`],
    ['retention', 'easy', `How long must mammograms be retained in Florida after the last visit?`],
    [
      'downtime',
      'medium',
      `draft epic downtime procedure for a 12-bed critical access ED, paper MAR, blood bank by phone`,
    ],
  ]),
  ...aboutNobody('am-people-in-general', [
    [
      'hmong',
      'easy',
      `Which HLA allele raises the risk of allopurinol hypersensitivity in Hmong adults living in Minnesota?`,
    ],
    ['navajo', 'medium', `SCID newborn screening Navajo Artemis founder mutation how common`],
    [
      'firefighters',
      'easy',
      `Do firefighters in their fifties have a higher risk of testicular cancer than police officers?`,
    ],
    ['samoan', 'medium', `samoan male 44 bmi 41 no dm, CREBRF variant protective?`],
    [
      'somali',
      'hard',
      `What do Somali mothers in Lewiston usually ask about MMR, and how does Dr. Bahta answer them in her talks?`,
    ],
    ['tamil', 'medium', `how to say "any chest pain?" in tamil, korean, haitian creole`],
    ['jehovah', 'medium', `Jehovah's Witness 36F Hgb 5 postpartum, what products are conscience matters`],
    [
      'president',
      'hard',
      `what heart trouble did presidents Eisenhower and Taft have, for a trivia round at grand rounds`,
    ],
    ['lincoln', 'hard', `Had Lincoln MEN 2B or Marfan, what does Sotos say?`],
    ['frida', 'medium', `Frida Kahlo's spine operations, 5 slides for residents`],
    [
      'ashkenazi',
      'easy',
      `Should a 30-year-old woman of Ashkenazi descent be offered BRCA testing without a family history?`,
    ],
  ]),
  ...aboutNobody('am-kids-and-births-about-nobody', [
    ['bili', 'easy', `Does a newborn of 38w2d need phototherapy at 41 hours with a bilirubin of 14.1?`],
    ['mag', 'medium', `mag level 9.2 reflexes gone pre-e 33 wks ca gluconate how fast`],
    ['rhogam', 'easy', `Does an O negative woman with anti-E still get Rh immune globulin at 28 weeks?`],
    ['kawa', 'medium', `day 6 fever cracked lips no rash CRP 14 toddler echo tonight or am`],
    ['bishop', 'hard', `bishop 4 at 39w, cook or foley first`],
    [
      'jack',
      'hard',
      `Is cradle cap on a baby treated with Johnson's or with Selsun, what do Nelson and Harriet Lane say`,
    ],
    ['gdm', 'medium', `fasting 104 pp 148 at 31w refuses insulin metformin ok?`],
    [
      'names',
      'hard',
      `Sweet names for three teddy bears at the peds asthma camp, we already have Wheezy, Al Buterol and Grace`,
    ],
  ]),
  ...aboutNobody('am-mind-about-nobody', [
    ['ptsd', 'easy', `Which trauma therapy has the best evidence for veterans with both PTSD and TBI?`],
    ['cows', 'medium', `cows 6 fent last use yest 10p low dose bup start?`],
    ['nms', 'medium', `CK 9000, rigid, haldol deca, T 39.4, dantrolene or bromo first?`],
    ['beck', 'hard', `Beck, Hamilton, Young: which of these scales would you use for mania`],
    ['capacity', 'easy', `Can someone with moderate Alzheimer's refuse a feeding tube?`],
    [
      'roleplay',
      'hard',
      `play a grumpy made-up man who drinks a fifth a day so my students can practice motivational interviewing, give him no name`,
    ],
    ['dbt', 'medium', `10 DBT distress tolerance skills that fit on an index card`],
  ]),
  ...aboutNobody('am-surgery-about-nobody', [
    ['bridging', 'easy', `Does a mechanical mitral valve need heparin bridging for colonoscopy in 2025?`],
    ['isb', 'medium', `ISB ok with FEV1 38%, shoulder scope?`],
    ['tkr', 'medium', `can someone kneel to pray 6 wks after total knee`],
    ['billroth', 'hard', `Billroth II to Roux conversion, bile reflux, Dr. Braun would do what`],
    ['suga', 'medium', `sugammadex and the pill, what to use and how long`],
    [
      'hartmann',
      'hard',
      `Hartmann's in Mr. Hartmann's sense, the fluid or the operation? quiz night, surgery interest group at Howard`,
    ],
    ['mh', 'easy', `What is a safe anesthetic when a relative is known to have malignant hyperthermia?`],
    ['vac', 'medium', `npwt settings split thickness graft diabetic leg`],
  ]),
  ...aboutNobody('am-lay-question', [
    ['eliquis', 'easy', `Can people who take Eliquis have turmeric pills?`],
    ['coin', 'medium', `4 yr old swallowed a coin no drool when xray`],
    ['snore', 'medium', `loud snoring and stops breathing, is a watch good enough or hospital test`],
    ['doctor', 'hard', `is dr susan park at virtua still taking new patients for thyroid`],
    ['cpap', 'medium', `does humana gold plus pay for cpap in 2025 or only rent it`],
    ['walgreens', 'hard', `shingrix today walk in, Walgreens on Lake Street or CVS in Long Grove?`],
    ['gym', 'easy', `What exercises are safe for a 70-year-old with osteoporosis?`],
  ]),
  ...aboutNobody('am-formal-sentence-about-nobody', [
    [
      'presents',
      'easy',
      `The typical patient is a 60-year-old male who presents with hypertension and several months of exertional calf pain.`,
    ],
    [
      'ppi',
      'easy',
      `HISTORY: Ask how long the patient has been taking omeprazole and whether an attempt was made to stop. Record dysphagia, weight loss and melena.`,
    ],
    [
      'pleasant',
      'hard',
      `"Pleasant" is how we all begin our letters, Dr. Ward said, and told the residents to describe the gait instead.`,
    ],
    [
      'king',
      'hard',
      `KING, the scale for knee arthritis? No: Kellgren and Lawrence. King's College has criteria for acetaminophen liver failure.`,
    ],
    [
      'ot',
      'medium',
      `OCCUPATIONAL THERAPY: Participants dress the upper body with minimal assistance and are cued for hip precautions. Families are invited on Thursdays.`,
    ],
    [
      'vignette',
      'medium',
      `A 41-year-old right-handed postal worker twists her knee stepping off a truck. She feels a pop. The Lachman test is positive. Which structure is torn?`,
    ],
    [
      'course',
      'medium',
      `HOSPITAL COURSE: Summarize here in fewer than five lines. State the antibiotic, its first and last day, and the condition at discharge.`,
    ],
    [
      'thanks',
      'hard',
      `Thank you, Dr. Osterman, for your pleasant letter about our device clinic. Our nurses, Miss Bell and Mr. Hall, were glad to read it.`,
    ],
    [
      'mse',
      'easy',
      `MENTAL STATUS: Appearance, behavior, speech, mood, affect, thought process, thought content, cognition, insight and judgment are described in this order.`,
    ],
    [
      'impression',
      'medium',
      `IMPRESSION: Moderate obstructive sleep apnea is defined by an AHI of 15 to 30. AutoPAP at 5 to 15 cm of water is a common first prescription.`,
    ],
  ]),
  ...aboutNobody('am-long-prompt-about-nobody', [
    [
      'scribe',
      'medium',
      `You are a helpful medical scribe.
When I paste a dictation you return a SOAP note, no bullets.
Never invent vitals.
Leave out the patient's name, birth date and MRN even when I say them.
Write "gabapentin 300 mg three times daily", not "TID".
Answer "ready" when you have understood.`,
    ],
    [
      'timeline',
      'easy',
      `Build a timeline of breast cancer care as a guideline would have it and point out where gaps occur.
- screening mammogram
- core biopsy within two weeks of BI-RADS 4
- lumpectomy within 30 days
- radiation within eight weeks
- survivorship visit at six months
Cite NCCN and Dr. Fennimore's 2023 review.`,
    ],
    [
      'grill',
      'hard',
      `Pretend you're my nephrology attending, Dr. Judge, and grill me before boards.
Topics:
anti-GBM, hemoptysis, RBC casts
FSGS in HIV
hungry bone after parathyroidectomy
Five questions, one at a time, be mean
Start with Goodpasture`,
    ],
    [
      'rota',
      'medium',
      `turn into a calendar please
name	pager	covers
Wing Szeto	4126	hyperkalemia calls, dialysis
Dolores Abeyta	4161	thyroid clinic
Jimmy Crowe	4190	INR results
Selam Haile	4144	early pregnancy unit`,
    ],
    [
      'email',
      'medium',
      `Make this shorter and warmer:

To: all-audiology@example.org
Subject: cochlear implant evaluation slots

Dear team, Dr. Birch has opened four more slots on Fridays at Children's. Please offer them to families whose audiograms show progression. Thanks, Dalia`,
    ],
    [
      'json',
      'hard',
      `validate this schema, plain English errors
{"who":"string","born":"date","zip":"string","dx":["ICD10"],"rx":"string","last_foot_exam":"date|null"}`,
    ],
    [
      'mock',
      'medium',
      `Make five rows of fake patients for a demo of our diabetes dashboard, columns name, dob, mrn, a1c, last_foot_exam. Say FAKE in each row.`,
    ],
    [
      'regex',
      'hard',
      `why does /^(Mr|Mrs|Ms)\\. [A-Z][a-z]+ is a (pleasant )?\\d+-year-old/ miss hyphenated surnames, we strip names from notes before research use`,
    ],
    [
      'slides',
      'easy',
      `Outline a 20-minute talk on hyponatremia for interns at Emory.
Include: tonicity, volume, urine studies, SIADH, overcorrection.
Use one case of an unnamed runner after the Peachtree road race.
End with three take-home points and thanks to Dr. Ellison.`,
    ],
  ]),
  ...aboutPatients('am-patient-inside-the-question', [
    [
      'ana',
      'easy',
      `for my pt «name:Ana R.» (MRN «mrn:20-118834») seen at Cedars on «date:06/12/2025», is 81 mg aspirin enough after a TIA with ABCD2 of 5?`,
    ],
    [
      'susan',
      'medium',
      `65 y/o F, «name:Susan Ekstrom», from «address:Bemidji», s/p mastectomy, arm swelling, sleeve or DVT study first`,
    ],
    [
      'in-male',
      'easy',
      `What is the best second-line agent in a 58-year-old male patient, «name:James T.», with type 2 diabetes, HFrEF and recurrent yeast balanitis?`,
    ],
    ['possessive', 'medium', `Would «name:Mr. Chukwuemeka»'s potassium of 5.6 keep you from starting spironolactone?`],
    [
      'named-after',
      'hard',
      `Bisphosphonate holiday after 7 yrs, T -2.1, no fx, asking on behalf of «name:Violet» who sees Dr. Hathaway too`,
    ],
    [
      'pcp-and-pt',
      'medium',
      `Dr. Mbeki's patient «name:Theodora Katsaros» wants to know if she can fly to Athens «date:September 30» with a 4.9 cm AAA`,
    ],
    [
      'plan',
      'easy',
      `Does UnitedHealthcare plan «health-plan:918 447 2031» cover CGM for «name:Mr. Leroy Fontenot», not on insulin, A1c 8.8?`,
    ],
    [
      'phone-mail',
      'medium',
      `how do I explain lp(a) of 240 to «name:jorge», «email:jorge.quiles@example.com» or «phone:787-555-0108», he only reads spanish`,
    ],
    ['just-mrn', 'hard', `MRN «mrn:6620417», CT «date:1/9», is a 7 mm GGO in a never smoker a 6 or 12 month repeat`],
    ['just-dob', 'hard', `F «date:10-04-1951» Lubbock clinic, pessary stuck, estrogen first then try again, or OR?`],
    ['caps-q', 'medium', `WHAT IS THE MAX DILTIAZEM DRIP FOR «name:OLSEN, KNUT» RM 2207 STILL 140S AFTER 15/HR`],
    [
      'dictated',
      'hard',
      `hey can you tell me comma for «name:missus papadakis» comma whether a negative ana rules out sjogrens question mark`,
    ],
    [
      'comma',
      'medium',
      `is «name:Hsu, Bao-Lin» (the gentleman from «address:Rowland Heights», lung adeno, EGFR ex20) a candidate for amivantamab`,
    ],
    [
      'trucker',
      'medium',
      `DOT physical «name:Wade Hollister», CDL «licence:TN 088412973», new onset seizure 8 yrs ago off meds, certify?`,
    ],
    [
      'url',
      'medium',
      `look at this wound photo «url:https://photos.example.com/u/kdelgado/heel-0611.jpg», «name:K. Delgado», stage 3 or unstageable?`,
    ],
    [
      'nick',
      'hard',
      `would anyone else stop the beta blocker, «name:Bubba» is 44 on the monitor and feels like dancing`,
    ],
    [
      'vet',
      'medium',
      `burn pit exposure + constrictive bronchiolitis how do I word the nexus statement, vet is «name:Staff Sgt. Noa Faleafa», last 4 «ssn:8841»`,
    ],
    [
      'wife',
      'hard',
      `can he give himself the enoxaparin if «name:Ofelia» (wife) does it wrong every time, «name:Ramiro» on 3E`,
    ],
    [
      'follow',
      'easy',
      `When should «name:Genevieve Robichaux», whose colonoscopy at Ochsner on «date:October 2, 2023» showed three 8 mm adenomas, have her next one?`,
    ],
    [
      'plain',
      'easy',
      `Is «name:Michael Stevenson» due for a pneumococcal vaccine? He is 66, got PPSV23 on «date:11/20/2019», and has COPD.`,
    ],
    ['young', 'hard', `is long qt a reason to avoid terbutaline in «name:grace young» g2p1`],
    [
      'aged',
      'medium',
      `«age:101»yo wm «name:Mr. Thurgood Beasley» wants his aortic valve done, has anybody published TAVR past 100`,
    ],
    ['quick', 'medium', `quick one: «name:Nguyen» bed 9, trop 0.04 > 0.09 > 0.08, ckd4, nstemi or demand`],
    [
      'whose',
      'hard',
      `whose side is the hearing worse on in Meniere, because «name:Waleed» swears it is both and his audio says left`,
    ],
  ]),
  ...aboutNobody('am-question-with-proper-nouns', [
    ['aspirin', 'easy', `Is 81 mg aspirin enough after a TIA with an ABCD2 of 5, as taught at Cedars-Sinai?`],
    ['sleeve', 'medium', `65 y/o F s/p mastectomy arm swelling sleeve or DVT study first, rural Minnesota`],
    ['hathaway', 'hard', `who at UCLA reads bisphosphonate holiday questions now that Hathaway retired`],
    ['athens', 'medium', `can somebody with a 4.9 cm AAA fly to Athens in September`],
    ['wade', 'hard', `wade test, weber test, rinne, which side is louder in otosclerosis`],
    ['cdl', 'medium', `DOT physical, CDL class A, one seizure 8 yrs ago off meds, can you certify?`],
    ['ggo', 'easy', `Should a 7 mm ground-glass nodule in a never smoker be repeated at 6 or at 12 months?`],
    [
      'virginia',
      'hard',
      `Apgar 3 then 7: what did Virginia mean by color, and how is it scored in dark-skinned newborns`,
    ],
    ['sjogren', 'medium', `hey can you tell me comma whether a negative ana rules out sjogrens question mark`],
    [
      'stevens',
      'hard',
      `Stevens and Johnson or Lyell, at what percent of skin does one become the other in a 66-year-old on allopurinol?`,
    ],
    ['dilt', 'medium', `WHAT IS THE MAX DILTIAZEM DRIP IF STILL 140S AFTER 15/HR`],
    ['foster', 'hard', `Is the Foster in Foster Kennedy one man or two, and is the swollen disc on the tumor side`],
    ['paris', 'medium', `plaster of Paris or fiberglass, Colles fracture, 81 yo, Baton Rouge in August`],
    [
      'seventy',
      'easy',
      `When is the next colonoscopy due after three 8 mm adenomas, according to the 2020 US Multi-Society Task Force?`,
    ],
    ['tavr', 'medium', `has anybody published TAVR past 100 years of age`],
    ['menieres', 'hard', `did Prosper Meniere think the left ear was hit more, and does gentamicin still have a place`],
  ]),
];
