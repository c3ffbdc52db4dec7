import { aboutPatients } from './case.ts';

export const frontDesk = [
  ...aboutPatients('intake-card', [
    [
      'full-card',
      'easy',
      `NEW PATIENT INFORMATION
Last name: «name:Vanterpool»   First: «name:Maricel»   MI: «name:J»
DOB: «date:03/22/1968»   Sex: F
Address: «address:118 Cooper Hollow Rd, Unit B, Wexford, PA 15090»
Home phone: «phone:(412) 555-0146»   Cell: «phone:412-555-0188»
Email: «email:m.vanterpool@example.com»
Emergency contact: «name:Leon Vanterpool» (husband) «phone:412-555-0190»
Insurance: Highmark PPO   Member ID: «health-plan:YQZ104553891001»   Group 0217744
Reason for visit: numbness in both hands, worse at night`,
    ],
    [
      'typed-by-clerk',
      'medium',
      `pt walked in no appt
«name:boateng, kwame»
b. «date:5-9-81»
c/o tooth pain swelling L side x3 days
no insurance self pay
cell «phone:614 555 0121»`,
    ],
    [
      'labels-under-values',
      'medium',
      `«name:Hollis Ravenscroft»
(Patient name)
«date:July 30, 1939»
(Date of birth)
«ssn:472-31-6608»
(Social Security number)
Medicare
(Primary insurance)
«health-plan:3QT7-RD4-WM62»
(Medicare number)
Dizziness, fell twice last month
(Reason for today's visit)`,
    ],
    [
      'pediatric',
      'easy',
      `Child's name: «name:Ximena Quispe-Huamán»   Birth date: «date:11/02/2019»   Age 6
Parent/guardian: «name:Rosa Huamán»   Phone: «phone:(703) 555-0137»
School: kindergarten. Allergies: peanut (carries EpiPen), amoxicillin rash
Immunizations up to date? No, missing second MMR
Pharmacy: CVS on Backlick`,
    ],
    [
      'key-value-one-line',
      'easy',
      `Name=«name:Dariusz Kowalczyk»; DOB=«date:1974-08-19»; Phone=«phone:312-555-0153»; PCP=Dr. Anand; Allergies=latex; Meds=lisinopril 10mg, metformin 500mg bid; Complaint=foot ulcer`,
    ],
    [
      'checkbox-form',
      'medium',
      `Patient: «name:Trinh Thi Bao Ngoc»
[x] Diabetes  [ ] High blood pressure  [x] Asthma  [ ] Cancer
Do you smoke? [ ] Y [x] N
Pregnant? [x] Y, due «date:Feb 14»
Signature: «name:Trinh Bao Ngoc»   Date «date:9/3/25»`,
    ],
    [
      'preferred-name',
      'medium',
      `Legal name «name:Jonathan Alan Pruett», goes by «name:Jae», they/them. «date:1/17/2001». Student health plan «health-plan:SHP-8827104». Here for PrEP refill and STI panel, please don't call home number, use cell «phone:541.555.0172».`,
    ],
  ]),
  ...aboutPatients('phone-message', [
    [
      'while-you-were-out',
      'easy',
      `WHILE YOU WERE OUT
To: Dr. Feldspar   Time: 10:42
Caller: «name:Mrs. Odalys Ferreira»
Phone: «phone:(305) 555-0109»
Msg: still has chest tightness since starting the new blood pressure pill, wants to know if she should stop it. DOB «date:6/12/52».`,
    ],
    [
      'daughter-called',
      'medium',
      `«name:Gwen Abernathy» (daughter of «name:Harold Abernathy», dob «date:2-8-41») called, dad confused since the tramadol, not eating. pls call «phone:(919) 555-0184» asap`,
    ],
    [
      'refill-request',
      'easy',
      `Refill line 8:15a - «name:Sunil Raghunathan» needs his levothyroxine 88 mcg sent to Walgreens on 5th, pt out since Friday, cb «phone:555-0166»`,
    ],
    [
      'no-last-name',
      'hard',
      `«name:Tammy» from this morning called back, says the bleeding hasn't stopped since the biopsy and she's soaked two pads. told her ED if it gets worse`,
    ],
    [
      'pharmacist-callback',
      'medium',
      `pharmacy on hold line 2 re «name:Ignatius Obi» DOB «date:04/30/1959», interaction between warfarin and the bactrim we sent yesterday`,
    ],
    [
      'call-log-row',
      'medium',
      `09:07 | in | «phone:216-555-0178» | «name:Delphine Marchetti» | wants results of thyroid ultrasound, told her Dr. R will call after 4`,
    ],
  ]),
  ...aboutPatients('appointment-list', [
    [
      'day-sheet',
      'easy',
      `Thu «date:10/16/2025» - Dr. Ostrowski - Room 3
8:00  «name:Benavides, Carlos»   M 57  diabetes f/u   MRN «mrn:00418823»
8:20  «name:Tkachenko, Olena»    F 34  prenatal 28wk  MRN «mrn:00420917»
8:40  «name:Whitlock, Earl»      M 81  CHF check      MRN «mrn:00087745»
9:00  OPEN
9:20  «name:St. Germain, Paule» F 62  mammo results  MRN «mrn:00311206»`,
    ],
    [
      'names-and-reasons',
      'medium',
      `tomorrow's adds:
- «name:Priscilla Yoon» 9:15 pap
- «name:Marcus Dell'Orto» 9:45 suture removal L hand
- «name:Fatoumata Diallo» 10:30 bp recheck, interpreter Fr
- «name:Ray Sunday» 11 INR`,
    ],
    [
      'tabbed',
      'easy',
      `Time	Patient	DOB	Phone	Visit type
7:30	«name:Annika Lindqvist»	«date:12/01/1990»	«phone:360-555-0114»	Colposcopy
8:15	«name:Devonte Mays»	«date:03/18/1987»	«phone:360-555-0162»	HIV follow up
9:00	«name:Kimiko Arakawa»	«date:09/27/1948»	«phone:360-555-0139»	Echo review`,
    ],
    [
      'or-board',
      'medium',
      `OR 4 «date:11/6»
0730 «name:MCALLISTER J» lap chole  Dr Vu  GETA
0930 «name:OYELARAN T» R TKA  Dr Brandt spinal  latex allergy
1300 «name:DE LA CRUZ R» hernia  Dr Vu`,
    ],
    [
      'no-show-list',
      'medium',
      `No shows yesterday, please call: «name:Beatriz Lozano» («phone:626-555-0151») dialysis education; «name:Omar Haddad» («phone:626-555-0103») sleep study; «name:Lucille Branch» («phone:626-555-0147») chemo teach`,
    ],
    [
      'surnames-only',
      'hard',
      `Mon clinic: «name:Petrakis» - post op hip, «name:Nwosu» - new onset seizures, «name:Lindgren» - migraine botox, «name:Sato» - MS infusion consent`,
    ],
  ]),
  ...aboutPatients('reminder-message', [
    [
      'sms-plain',
      'easy',
      `Hi «name:Maribel», this is Lakeside Cardiology reminding you of your stress test on «date:Tue Oct 21» at 9:40 AM. Reply C to confirm. Do not take your metoprolol that morning.`,
    ],
    [
      'sms-spanish',
      'medium',
      `Hola «name:Guadalupe», le recordamos su cita de ultrasonido obstétrico el «date:14 de noviembre» a las 2:15 pm en Clínica San Lucas. Venga con la vejiga llena.`,
    ],
    [
      'letter-overdue',
      'easy',
      `«date:September 4, 2025»

«name:Mr. Alphonse Grady»
«address:2207 Tamarack Ct
Boise, ID 83706»

Dear «name:Mr. Grady»,

Our records show that you are overdue for your colonoscopy. Because a polyp was removed in 2020, your doctor advised that it be repeated after five years. Please call 208-555-0100 to schedule.

Tamarack Gastroenterology`,
    ],
    [
      'email-prep',
      'medium',
      `To: «email:h.zimmermann@example.net»
Subject: Your MRI on «date:12/03»

Dear «name:Herr Zimmermann», please arrive 30 minutes early for your MRI of the lumbar spine. Tell us if your pacemaker has been replaced since the last visit.`,
    ],
    [
      'reminder-export',
      'medium',
      `SENT «phone:+1 803 555 0126» "«name:JAMAL», your infusion at Palmetto Oncology is tmrw 8am. Eat a light breakfast." delivered`,
    ],
  ]),
  ...aboutPatients('eligibility-note', [
    [
      'verified',
      'easy',
      `Elig verified «date:10/02/2025» via Availity. Pt «name:Corinne Duplessis», DOB «date:08/14/1963», Aetna POS II, ID «health-plan:W209887341», eff «date:01/01/2025», ded $1,500 met $1,212, specialist copay $45. Knee MRI needs auth.`,
    ],
    [
      'termed',
      'medium',
      `«name:Raymundo Ortega» - medicaid termed «date:8/31», ID «health-plan:94413870R». has insulin pump supplies pending, pt to bring new card. «phone:505-555-0128»`,
    ],
    [
      'medicare-advantage',
      'medium',
      `«name:Shirley Bumgarner» MBI «health-plan:7HF2AJ8PY31» switched to Humana MA, mem # «health-plan:H58820143», hospital bed is now capped rental under plan`,
    ],
    [
      'coverage-question',
      'hard',
      `can u check if «name:nguyen van minh» plan covers the cgm, united id «health-plan:931557204», last a1c 9.2`,
    ],
    [
      'dependent',
      'easy',
      `Subscriber: «name:Terrence Okafor» «date:02/26/1979»  Patient: «name:Zora Okafor» (daughter) «date:05/05/2014»
BCBS IL  ID «health-plan:XOF812004467»  Group P54120
Speech therapy 30 visits/yr, 11 used. Dx F80.2`,
    ],
  ]),
  ...aboutPatients('records-request', [
    [
      'authorization',
      'easy',
      `AUTHORIZATION TO RELEASE HEALTH INFORMATION
I, «name:Evangeline Prudhomme», date of birth «date:04/11/1977», authorize Bayou Orthopedics to release operative notes and imaging from «date:06/2023» to present to Attorney Mark Tessier.
Medical record no. «mrn:BO-229104»
Signed: «name:E. Prudhomme»   «date:10/09/2025»`,
    ],
    [
      'attorney-letter',
      'medium',
      `RE: Our client «name:Wendell Stubblefield»
Date of birth «date:12/19/1966», SSN ending «ssn:4417», date of accident «date:March 2, 2025»

Please forward all treatment records, including the cervical fusion and physical therapy notes, to our office within 30 days.`,
    ],
    [
      'between-hospitals',
      'medium',
      `pls fax last 2 yrs echo + cath reports for «name:Bhagwan Das Mehra» «date:07/07/1946» to 732-555-0190 attn cardiology, he is in our CCU now`,
    ],
    [
      'portal-proxy',
      'medium',
      `I need access to my mother's chart. Her name is «name:Concetta Iannuzzi», born «date:Jan 3 1933», she has dementia and I hold power of attorney. My name is «name:Paul Iannuzzi», «email:paul.i@example.org».`,
    ],
    [
      'subpoena-index',
      'easy',
      `Records produced: «name:Kaleb Thornburg», MRN «mrn:5521-90-3», dates of service «date:1/8/2024» through «date:5/30/2024». 214 pages. Includes toxicology and psychiatric consultation.`,
    ],
  ]),
  ...aboutPatients('portal-message', [
    [
      'side-effect',
      'medium',
      `From: «name:Ludmila Petrova»
To: Dr. Hensley care team
Since the increase of sertraline to 100 I can't sleep and my hands shake. Should I go back to 50? My next visit is «date:November 18».`,
    ],
    [
      'parent',
      'medium',
      `Hi, this is «name:Brooke», «name:Mason Tillery»'s mom. He's had the fever three days now, 102.8 last night, and there is a rash on his belly. DOB is «date:2/23/2021». Do we need to come in?`,
    ],
    [
      'result-question',
      'easy',
      `Message from patient «name:Garfield Lindo» (MRN «mrn:7710042»): "My PSA came back 6.8 and it says high. Does this mean cancer? Please call me at «phone:954-555-0115»."`,
    ],
    [
      'reply-to-patient',
      'medium',
      `Hello «name:Mr. Whitehorse»,

Your kidney function is stable (creatinine 1.6). Please keep taking the losartan and repeat the urine albumin in three months.

Dr. Ines Calloway`,
    ],
    [
      'thank-you',
      'hard',
      `Thank you so much for seeing «name:Papa» last week. The oxygen helps and the swelling in his legs is down. «name:Anneliese Vogt»`,
    ],
    [
      'spanish',
      'medium',
      `Buenos días doctora, soy «name:Yolanda Ceballos», nací el «date:9 de mayo de 1970». Me sigue doliendo la rodilla después de la infiltración y se me acabó el naproxeno. Mi teléfono es «phone:915-555-0133».`,
    ],
  ]),
  ...aboutPatients('voicemail-transcript', [
    [
      'auto-transcribed',
      'medium',
      `hi this is um «name:harriet mcclanahan» birthday «date:september ninth nineteen forty eight» i'm calling about my water pill it's making me go all night long and my potassium i think was low could someone call me at «phone:8 4 3 5 5 5 0 1 7 1» thank you`,
    ],
    [
      'home-health-agency',
      'medium',
      `Voicemail (0:48): Hello this is Dana with Comfort Home Health calling on «name:Mr. Virgil Teague», date of birth «date:three twenty seven thirty six». His wound vac is leaking and I need an order for a wet to dry dressing. 843-555-0110.`,
    ],
    [
      'spelled-name',
      'hard',
      `yeah it's «name:Siobhan», s-i-o-b-h-a-n, last name «name:Kuznetsova», k-u-z-n-e-t-s-o-v-a, i had the lumpectomy on the «date:twelfth of august» and the drain looks cloudy`,
    ],
    [
      'cancel',
      'easy',
      `Transcript: "Good morning, this is «name:Desmond Achebe» cancelling my appointment with the kidney doctor tomorrow, my dialysis ran late. Call me back please, «phone:301-555-0157»."`,
    ],
  ]),
  ...aboutPatients('check-in-note', [
    [
      'kiosk',
      'easy',
      `CHECKED IN 13:52 «name:Solveig Haugen» DOB «date:10/10/1955» Appt 14:00 Dr. Pham, reason: shingles pain. Copay 40.00 paid visa. Form PHQ-9 completed score 11.`,
    ],
    [
      'late-and-wet',
      'hard',
      `fyi «name:Mr Castellanos» is here 20 min late, soaked from rain, says his sugar was 54 this am, gave juice, pls room him next`,
    ],
    [
      'id-scan',
      'medium',
      `DL scan: «name:PEMBERTON, ODESSA RAE» DL# «licence:P516-4418-9027» exp 2028 DOB «date:04021984» «address:77 QUARRY LN BARRE VT 05641». Visit: pre-op labs hysterectomy`,
    ],
    [
      'car-check-in',
      'medium',
      `Curbside covid test, spot 4, white Corolla plate «vehicle:KJR 4471», «name:Anjali Deshpande» «date:7/21/95», symptomatic, swab done 11:20`,
    ],
    [
      'interpreter',
      'medium',
      `«name:Nasrin Gholami», Farsi interp booked, postpartum 2 wk check, c-section incision red. baby «name:Arman» comes too`,
    ],
  ]),
];
