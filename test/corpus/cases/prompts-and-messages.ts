import { aboutPatients } from './case.ts';

/** What staff type to an assistant, to each other and to families. */
export const promptsAndMessages = [
  ...aboutPatients('assistant-prompt', [
    [
      'summarize',
      'easy',
      `Summarize this for the chart in three lines:

Patient «name:Leopold Ashworth», DOB «date:10/05/1947», came in with melena x2 days. On aspirin and clopidogrel. Hgb 8.2 from 12. EGD showed a clean based duodenal ulcer.`,
    ],
    [
      'letter-to-insurer',
      'medium',
      `write a letter of medical necessity for «name:Yusra Khatib» (aetna «health-plan:W441872093») who needs dupilumab, failed clobetasol, tacrolimus oint and phototherapy. make it sound urgent but polite`,
    ],
    [
      'differential',
      'medium',
      `differential for my pt «name:Gus Hanratty»? 58m farmer, 3 wks fevers, splenomegaly, ferritin 12000, plt 40. tick exposure «date:oct 4»`,
    ],
    [
      'explain-to-patient',
      'medium',
      `Explain at a 5th grade level to «name:Doña Mercedes» in Spanish that her kidneys work at 18% and that we want to place a fistula before the end of the year`,
    ],
    [
      'rewrite-note',
      'hard',
      `make this sound more professional: told «name:Kyle» hes gonna lose the toe if he keeps walking on it, he laughed, sugar 388, wont do insulin`,
    ],
    [
      'first-person-clinician',
      'medium',
      `I'm seeing «name:Agnieszka Nowicka» at 2. She is 36 weeks with twins, platelets fell from 180 to 94 and ALT is 110. Deliver now or steroids first? cite guidelines`,
    ],
    [
      'translate',
      'medium',
      `Translate to Vietnamese: "Dear «name:Mrs. Hoang Thi Lan», your biopsy shows a slow growing lymphoma. Dr. Petrou will see you on «date:November 13» at 10:00."`,
    ],
    [
      'excel-formula',
      'hard',
      `why does VLOOKUP return #N/A for «name:Kowalski, J» but works for «name:Kowalczyk, B»? col A is name, col C is hep C viral load, col D genotype. value is 1,200,000 for the first one`,
    ],
    [
      'roleplay',
      'easy',
      `Act as a case manager. Patient: «name:Ezra Lindholm», MRN «mrn:MH5520147», 19, first psychotic episode, on risperidone, parents «name:Ruth» and «name:Ben» at «phone:971-555-0148». Draft a discharge safety plan.`,
    ],
    [
      'two-identifiers-no-name',
      'medium',
      `draft prior auth appeal. member id «health-plan:H2219-887140», dob «date:11/8/60», dx C50.911, drug Ibrance denied «date:10/02», letrozole alone progressed`,
    ],
  ]),
  ...aboutPatients('assistant-prompt-long', [
    [
      'pasted-chart',
      'easy',
      `You are a clinical documentation assistant. Rewrite the following as a clean HPI, keep all facts, no bullet points.

--- begin ---
«name:DUNMORE, PATRICIA ANN» | F | «date:04/28/1956» | MRN «mrn:8841207» | PCP Sandoval
Here for ED follow up. Seen at Mercy «date:10/18/2025» for palpitations. EKG aflutter 2:1, given dilt 20 mg IV then drip, converted on her own 6 hrs later. Echo: LVEF 55, LA mildly dilated. TSH 0.02 (!!). Has lost 14 lb since summer, hands tremble, husband «name:Merle» says she is "wired". No chest pain now. No prior thyroid hx, sister had Graves.
Meds: HCTZ 25, vit D, estradiol patch.
Exam: 148/70, HR 102 reg, lid lag, goiter w/ bruit.
Plan: methimazole 20, propranolol 20 tid, TRAb, uptake scan, apixaban pending CHADS-VASc discussion, endo referral to Dr. Lindahl. Call with results at «phone:608-555-0133».
--- end ---

Also suggest ICD-10 codes.`,
    ],
    [
      'email-thread-question',
      'medium',
      `What should I answer here? Keep it kind.

> From: «name:Roberta Schell» <«email:rschell52@example.net»>
> Subject: my husband's wound
> Dr. Iyer, «name:Ken» came home Friday with the pump on his foot and no one told us how to change it. The visiting nurse isn't until Tuesday. It smells and his temperature is 100.9. I am scared it's the bone infection again. Please call «phone:402-555-0177».

My thinking: needs to be seen today, probably ED for IV abx, he has MRSA hx.`,
    ],
    [
      'board-case',
      'medium',
      `Help me prepare M&M slides. Case: «name:Mr. Horace Pinkney», 74, elective L hemicolectomy «date:9/22/25». POD4 tachycardia 118 attributed to pain. POD5 WBC 21, CT read as expected postop changes. POD6 peritonitis, OR, anastomotic leak, end colostomy. ICU 9 days, AKI on CRRT, trach «date:10/6», died «date:10/15». Questions: 1. was tachycardia workup delayed 2. CT reread shows extraluminal contrast. Please structure as timeline, system issues, cognitive biases, take-home points, and keep the tone blameless.`,
    ],
    [
      'multi-turn',
      'hard',
      `User: how do i bill for a visit where i mostly talked to the daughter
Assistant: That depends on whether the patient was present and on the payer.
User: he was there but he has alzheimers so «name:Janine» did the talking. we went over feeding tube yes or no for 40 min. «name:Mr Falco» fell asleep in the chair. it was «date:last tuesday the 4th»`,
    ],
    [
      'coding-help',
      'medium',
      `Python: I get KeyError 'dx2' parsing this. First row works, second doesn't.

rows = [
 {"name":"«name:Marisela Ontiveros»","dob":"«date:1969-02-11»","dx1":"E11.42","dx2":"N18.31"},
 {"name":"«name:Quincy Barr»","dob":"«date:1955-07-04»","dx1":"I50.22"},
]
for r in rows: print(r["name"], r["dx2"])`,
    ],
    [
      'complaint-response',
      'medium',
      `Draft an apology for «name:Ms. Tamsin Urquhart». She waited five hours with a miscarriage in our ED on «date:Oct 26», was put in the hallway, bled through her clothes, and the resident told her "these things happen". Her partner «name:Joel» filed a grievance (#«account:GR-2025-0416»). Do not admit liability.`,
    ],
  ]),
  ...aboutPatients('colleague-message', [
    [
      'text-gen-surg',
      'medium',
      `u up? «name:guillermo» in 9 is peritonitic, lactate 5, ct free air. consented w his sister. or in 30?`,
    ],
    [
      'teams',
      'medium',
      `@Pooja can you addend the note for «name:Alonzo Ruffin»? It says right knee in the HPI and left in the plan, MRI was left ACL.`,
    ],
    [
      'slack-oncall',
      'easy',
      `FYI cross cover: patient «name:Henrike Maassen», MRN «mrn:20098814», neutropenic fever, cultures sent, started cefepime at 2130. Recheck lactate 0200 pls`,
    ],
    [
      'initials',
      'hard',
      `«name:JR» in 22 (the transplant guy, «date:9/29») tac level came back 18, held tonight's dose, renal aware`,
    ],
    [
      'whatsapp',
      'medium',
      `[18/10, 21:14] Dr Lamba: Your pt «name:Suresh Pillai» bed 3 desaturating, CXR white out L. Shall I put chest drain?
[18/10, 21:15] Dr Roy: Yes pls. Hep B positive, double glove`,
    ],
    ['page', 'medium', `PAGE 4417: rm 633 «name:ODONNELL» family here wants to talk about biopsy, cb 5-0138`],
    [
      'thanks-for-dinner',
      'hard',
      `thx for dinner! ps remember «name:Lottie» from the stroke unit? she walked into clinic today no cane. «date:11/1» will be a year`,
    ],
  ]),
  ...aboutPatients('email-thread', [
    [
      'forwarded',
      'medium',
      `---------- Forwarded message ----------
From: Dr. Oriol Puig
To: Scheduling
Subject: FW: «name:Nettie Crabtree» «date:10/30»

Please move her to next week, INR was 5.1 this morning and she cannot have the injection. Her number is «phone:270-555-0102». She prefers afternoons.`,
    ],
    [
      'hr-and-patient',
      'medium',
      `Hi Moira, the gentleman who shouted in the lobby was «name:Curtis Vann», «date:7/7/64», he had been waiting for his buprenorphine since 8. I have offered him an apology and a new slot.`,
    ],
    [
      'board-inquiry',
      'easy',
      `Subject: Request for information
The Board is reviewing the care of patient «name:Dorothea Simms» (DOB «date:1/19/1971», your record «mrn:CH-44821») between «date:02/11/2025» and «date:04/02/2025», in particular opioid prescribing and the missed follow-up of the pulmonary nodule.`,
    ],
    [
      'vendor-support',
      'medium',
      `Hello support, the pump (model CT-5, s/n «device:CT5-0098812») of our patient «name:Mr. Rahim Noorzai» alarmed occlusion 14 times last night. Feeding held 6 h. Please send a replacement to «address:19 Orchard Way, Lodi CA 95240».`,
    ],
    [
      'subject-line',
      'hard',
      `Re: Re: «name:Halvorsen» — he's asking for the Dilaudid again, what did you two agree on Friday?`,
    ],
    [
      'insurer-rep',
      'medium',
      `Good afternoon, per our call the SNF stay of «name:Mrs. Blanche Tureaud», member «health-plan:U7719-20041», is approved through «date:11/03/2025», reference «account:1-88204417». Therapy notes due weekly.`,
    ],
  ]),
  ...aboutPatients('family-letter', [
    [
      'condolence',
      'medium',
      `Dear «name:Mrs. Oberholtzer», please accept our deepest sympathy on the loss of «name:Emil». It was a privilege to care for him during his long illness with ALS. The nurses on 3 South`,
    ],
    [
      'dismissal',
      'medium',
      `«date:October 20, 2025». Dear «name:Mr. Trevor Maddox»: Because of repeated missed visits and a urine drug screen that did not show your prescribed oxycodone, we will end our relationship as your physicians in 30 days.`,
    ],
    [
      'result-letter',
      'easy',
      `«name:Ana Lucía Barrientos»
«address:3411 Avenida Cesar Chavez, Apt 7, Phoenix, AZ 85041»

Dear Ana: Your Pap test of «date:09/24/2025» was normal and HPV was not found. See you in five years.`,
    ],
    [
      'school-letter',
      'medium',
      `To Jefferson Elementary: «name:Wyatt Stephanopoulos» (born «date:5/15/2017») has type 1 diabetes and may carry his meter and glucagon. Correction: 1 unit per 60 over 150.`,
    ],
    [
      'caregiver-update',
      'hard',
      `To the Moreau family: «name:Inez» had a better night. They took out the tube, she is hoarse and asked for coffee. Kidneys still lazy so one more dialysis tomorrow. Visiting from 11.`,
    ],
    [
      'work-note',
      'easy',
      `To whom it may concern: «name:Rodrigo Tavares» was seen in our clinic on «date:10/28/2025» for lumbar strain and may return to work «date:11/03/2025» with no lifting over 15 lb. M. Keane PA-C`,
    ],
  ]),
  ...aboutPatients('work-and-leave-form', [
    [
      'fmla',
      'easy',
      `FMLA Certification. Employee: «name:Gloria Stanfield». Patient: «name:Ward Stanfield» (spouse), DOB «date:07/30/1960». Condition: multiple myeloma, autologous stem cell transplant «date:11/18/2025». Leave 12 weeks.`,
    ],
    [
      'workers-comp',
      'medium',
      `WC-44 «name:Fidel Arredondo» DOI «date:08/14/25» crush inj R index/long, s/p revision amp at DIP. MMI est «date:01/2026». Claim «account:7715-WC-22081». Adjuster B. Kemp 555-0143.`,
    ],
    [
      'disability',
      'medium',
      `Attending physician statement: «name:Petra Holub», policy «account:LTD0044183», bipolar I with psychotic features, unable to sustain attention. GAF 45. Last seen «date:9/25/25».`,
    ],
    [
      'handicap-placard',
      'medium',
      `DMV placard app: «name:Edwin Nakashima», DL «licence:D4417720», «address:5 Bay Vista, Daly City», permanent, uses portable O2, cannot walk 200 ft`,
    ],
    [
      'camp-physical',
      'hard',
      `ok for camp, «name:Juniper Walsh» needs epi x2 in the nurse tent (tree nuts) and her Concerta after breakfast`,
    ],
  ]),
  ...aboutPatients('grievance', [
    [
      'form',
      'easy',
      `Name of patient: «name:Marguerite Toussaint»   Phone: «phone:985-555-0192»
Complaint: On «date:10/11/2025» my catheter was left in for nine days after surgery and I got sepsis. No one apologized.`,
    ],
    [
      'online-review',
      'hard',
      `1 star. My wife «name:Karolina» went in for a simple hernia with Dr. Beal and came out with a perforated bowel. Five weeks in hospital. I am «name:Piotr Zielinski» and I will tell everyone.`,
    ],
    [
      'ombudsman',
      'medium',
      `Caller is niece of resident «name:Florence Upchurch», Maple Glen rm 12, reports unexplained bruising, weight loss 118 to 101, call light out of reach on «date:10/2» and «date:10/9».`,
    ],
    [
      'privacy-complaint',
      'medium',
      `I am a patient, «name:Shaniqua Reddick», «date:03/16/1994». A receptionist at your OB office is my cousin's friend and told people about my abortion. I want to know who opened my chart.`,
    ],
  ]),
];
