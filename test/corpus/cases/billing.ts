import { aboutPatients } from './case.ts';

/** What coders, billers, pharmacists and suppliers send about single patients. */
export const billing = [
  ...aboutPatients('prescription', [
    [
      'printed',
      'easy',
      `Rx # «account:6640912»   «name:SALGADO, INOCENCIA»   DOB «date:03/08/1957»
«address:2812 Sunnyslope Ave, Fresno CA 93702»
Gabapentin 300 mg cap, take 1 three times a day, #90, 5 refills
Prescriber: E. Whitman MD  DEA BW4417729`,
    ],
    [
      'erx-fail',
      'medium',
      `eRx failed for «name:Tobiah Wrenn» «date:06/24/2012» amoxicillin 400/5, 8 ml bid 10 d, pharm closed, mom wants Rite Aid on Elm`,
    ],
    [
      'pharmacist-note',
      'medium',
      `«name:Mrs. Lieberman» picked up Xarelto 20 AND apixaban 5 same day from two docs. Spoke with her, keeps apixaban, returned other. «date:10/29»`,
    ],
    [
      'compounding',
      'medium',
      `Compound: progesterone 100 mg troche #30 for «name:Candace Brewington», cell «phone:828-555-0165», pickup Friday, cash`,
    ],
    [
      'early-refill',
      'hard',
      `«name:Stan» wants the blue ones early again, says he dropped the bottle in the lake. last fill «date:10/12» #60 clonazepam`,
    ],
  ]),
  ...aboutPatients('prior-authorization', [
    [
      'form',
      'easy',
      `PRIOR AUTHORIZATION REQUEST
Member: «name:Anselmo Rivadeneira»  ID: «health-plan:ABH4471-90228»  DOB: «date:09/02/1981»
Drug: adalimumab 40 mg q2w   Dx: K50.90 Crohn's disease
Tried/failed: budesonide, azathioprine (pancreatitis)
Prescriber phone 203-555-0106`,
    ],
    [
      'peer-to-peer',
      'medium',
      `P2P sched «date:10/30» 1:15p w/ Evicore re «name:L. Gustafson» PET/CT, case «account:A204417730», lung nodule 1.8 cm SUV pending, pls have CT report ready`,
    ],
    [
      'status-note',
      'medium',
      `auth for «name:Rosalie Thibodeaux» lap sleeve DENIED, bmi 38.2 w OSA not accepted, needs 6 mo diet log. ref «account:88-1120-4». called pt «phone:337-555-0119» lmom`,
    ],
    [
      'no-name',
      'medium',
      `Auth needed: subscriber «health-plan:R58201176», dob «date:1/5/1990», CPT 27447? no, 29881 L knee, meniscus tear on MRI «date:9/12»`,
    ],
    [
      'drug-portal-answers',
      'easy',
      `Q: Patient name? A: «name:Philomena Adjei». Q: DOB? A: «date:12/25/1950». Q: Diagnosis? A: osteoporosis with vertebral fracture, T-score -3.4. Q: Prior bisphosphonate? A: alendronate 4 years.`,
    ],
  ]),
  ...aboutPatients('denial-appeal', [
    [
      'letter',
      'easy',
      `RE: Appeal of denial. Patient: «name:Kimberlee Strout». Policy: «health-plan:MEH550 88 2041». Claim: «account:2025091788402». Date of service: «date:08/21/2025».
Your denial of the inpatient stay ignores a troponin of 4.1 and new LBBB documented on arrival.`,
    ],
    [
      'worklist',
      'medium',
      `CO-50 «name:Baptiste,R» acct «account:4471093» $8,212 IP psych 4 days -> appeal by «date:11/15»
CO-197 «name:Yang,M» acct «account:4470288» $1,904 CT angio no auth -> retro req sent`,
    ],
    [
      'medicare-redetermination',
      'medium',
      `Beneficiary «name:Alden Prescott», Medicare number «health-plan:5WK9-UH3-QD70», item A4253 test strips above LCD limits. He injects four times daily and had two severe lows in «date:August».`,
    ],
    ['short', 'hard', `they denied «name:Cortez»'s proton again lol. 7 yo medullo. resend the planning comparison`],
  ]),
  ...aboutPatients('billing-email', [
    [
      'statement-question',
      'easy',
      `Hi, I received a bill for $412.60, account «account:20033118», for my son «name:Elliott Granger»'s ear tubes on «date:7/30/2025». United said it is covered. Please check. «name:Noelle Granger», «phone:802-555-0154»`,
    ],
    [
      'write-off',
      'medium',
      `ok to w/o bal for «name:Thelma Ruiz» acct «account:5590217»? pt deceased «date:9/8», estate has nothing, bal is hospice copay + oxygen rental 184.22`,
    ],
    [
      'payment-plan',
      'medium',
      `«name:Luther Beasley» will pay 50/mo on the cath lab balance, visa on file ending 7702, starts «date:12/01»`,
    ],
    [
      'coordination',
      'medium',
      `Medicare says MSP for «name:Nobuko Ishida» «health-plan:8RC4NN2TE66», the hip was workers comp from «date:2019», but the chemo isn't related, rebill with cond code`,
    ],
    [
      'charity-care',
      'medium',
      `Charity app: «name:Svetlana Orlova», SSN «ssn:265-40-7718», household 3, income $1,900/mo, bills from preeclampsia admission «date:Sept 2-9». Missing pay stubs.`,
    ],
    [
      'refund',
      'hard',
      `Can you refund «name:Mr. Digby» his $75? He paid the no-show fee but he was upstairs having his stent.`,
    ],
  ]),
  ...aboutPatients('coder-query', [
    [
      'cdi-query',
      'easy',
      `CDI QUERY  Pt «name:Rasmussen, Ingrid»  MRN «mrn:3391174»  Adm «date:10/20/2025»
Na 121, started on 3% saline, nephrology following. Please document the diagnosis being treated: hyponatremia / SIADH / other / unable to determine.`,
    ],
    [
      'chat',
      'medium',
      `for «name:Delgado M» acct «account:771204» would you code the sepsis? lactate 2.3, bcx neg, provider says "septic appearing" once, dc'd «date:10/11»`,
    ],
    [
      'audit-lines',
      'medium',
      `Audit 7: MRN «mrn:0044182» DOS «date:06/03/25» billed 99215, supports 99214. MRN «mrn:0047719» DOS «date:06/03/25» 20610 w/o laterality, note says R shoulder kenalog.`,
    ],
    [
      'hcc',
      'medium',
      `HCC gap: «name:Wilbur Stackhouse» «date:2/2/1944» - morbid obesity BMI 41 (2024), amputation status L BKA, PVD, last seen «date:3/14/25», recapture before year end`,
    ],
    [
      'ob-global',
      'medium',
      `«name:Fraser, Molly» delivered by covering group «date:10/5» c/s 59514, we did 9 antepartum - bill 59426 and pp 59430, ins «health-plan:ZGP88102234»`,
    ],
  ]),
  ...aboutPatients('patient-statement', [
    [
      'statement',
      'easy',
      `STATEMENT  Account «account:88-204417»  Patient: «name:Rutherford Beaumont»
«date:09/15/25» Office visit, hypertension  $145.00
«date:09/15/25» Lipid panel 80061  $62.00
Insurance adj -$98.40  You owe $108.60`,
    ],
    [
      'eob',
      'easy',
      `THIS IS NOT A BILL. Member «name:Jolanda Visser»  ID «health-plan:KPN-204-771-83»  Claim «account:25288-1190-00»
Provider: Shoreline Oncology. Service «date:08/28/2025»: Chemotherapy infusion, 1 h. Billed 6,410.00 Allowed 2,204.18`,
    ],
    [
      'collections',
      'medium',
      `Placed w/ agency: «name:Otis Fairchild», «ssn:410-62-9937», «address:31 Depot St, Rome GA 30161», bal 2,118.00, svc «date:2/9/25» ER laceration repair`,
    ],
    [
      'superbill',
      'medium',
      `«name:Hal Brisco» «date:10-31-25» 99214-25, 17110, J3301x2. Dx B07.9, L91.0. Copay $30 ck 1188. RTC 3w`,
    ],
  ]),
  ...aboutPatients('equipment-order', [
    [
      'cpap',
      'easy',
      `DME ORDER  Patient: «name:Clement Ahanu»  DOB: «date:01/14/1972»  Phone «phone:505-555-0147»
Auto CPAP 6-16 cm, heated humidifier, Dx G47.33, AHI 42 on «date:09/18/2025». Device serial once dispensed: «device:23241180922».`,
    ],
    [
      'wheelchair',
      'medium',
      `K0823 PWC for «name:Ms. Verna Whitfield», MS EDSS 7.5, wt 142. home eval done «address:610 Magnolia Ct #4 Biloxi», doorway 31". F2F «date:9/30»`,
    ],
    [
      'glucose-sensor',
      'medium',
      `G7 sensor failed day 3 lot 1424417 sn «device:4WH28K0P1MNT», «name:Dante Marrow», replaced under warranty, glucose was reading LOW`,
    ],
    [
      'prosthetics',
      'hard',
      `«name:Pilar»'s socket is loose again (lost 11 kg on dialysis). Remake, same foot. She can come «date:Thursday 11/20».`,
    ],
    [
      'implant-recall',
      'medium',
      `Recall match: generator SN «device:PKT881204M», implanted «date:04/17/2021», patient «name:Roland Achterhof», EF 20%, pacer dependent. Certified letter to «address:7 Heron Cove, Traverse City MI 49686».`,
    ],
  ]),
  ...aboutPatients('immunization-record', [
    [
      'registry',
      'easy',
      `Immunization record: «name:Thandiwe Moyo» DOB «date:08/19/2020»
DTaP «date:10/20/20», «date:12/22/20», «date:02/24/21»; MMR «date:08/25/21»; Varicella «date:08/25/21»; HepA «date:03/01/22»`,
    ],
    [
      'exposure',
      'medium',
      `Rabies PEP: «name:Colt Draper» 9y, bat in bedroom «date:10/3», RIG + dose 1 same day, due «date:10/6», «date:10/10», «date:10/17». Dad «phone:719-555-0123»`,
    ],
    [
      'employee-as-patient',
      'medium',
      `Travel clinic: «name:Soren Dahl» going to Ghana, yellow fever given lot UJ442AA, on adalimumab?? - NO, he stopped in «date:May», confirmed w GI`,
    ],
    [
      'refusal',
      'medium',
      `«name:Baby Whitaker» parents «name:Josh» & «name:Amber Whitaker» declined vit K and hep B, signed «date:11/2/25 0930»`,
    ],
  ]),
  ...aboutPatients('birth-and-death', [
    [
      'death-certificate',
      'easy',
      `Decedent: «name:Theophilus Marchbanks»  Born «date:11/08/1929»  Died «date:10/22/2025»  Age «age:95»
Immediate cause: aspiration pneumonia. Due to: Parkinson disease. SSN «ssn:409-18-6623». Informant: «name:Clara Marchbanks», daughter.`,
    ],
    [
      'birth-worksheet',
      'easy',
      `Mother: «name:Xóchitl Rentería» «date:02/03/1998». Child: «name:Emiliano», «date:10/29/2025 06:12», 3410 g, vaginal, gestational diabetes yes, breastfeeding at discharge yes.`,
    ],
    [
      'me-referral',
      'medium',
      `ME case: «name:unknown male aka "Tiny" Robert Salas», approx 40, found under I-10 overpass «date:10/24», track marks, rigor full`,
    ],
    [
      'organ-procurement',
      'medium',
      `Referral «account:25-9920» «name:Kaitlyn Amos» 19F brain death declared «date:11/1 14:20» s/p MVC, O pos, HCV neg, registered donor, mom consents to research`,
    ],
  ]),
];
