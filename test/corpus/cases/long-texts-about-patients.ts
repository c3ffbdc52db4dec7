import { aboutPatients } from './case.ts';

/** Texts of a page or so: a patient stands in few of many lines, or under many of them. */
export const longTextsAboutPatients = [
  ...aboutPatients('long-note', [
    [
      'full-history',
      'easy',
      `INTERNAL MEDICINE - NEW PATIENT VISIT
Patient: «name:Brunhilde Okeke-Larsson»        DOB: «date:07/16/1961»        MRN: «mrn:30992817»
Date of service: «date:10/23/2025»             Provider: Tobias Rehn, MD

CHIEF COMPLAINT: Establish care, fatigue.

HISTORY OF PRESENT ILLNESS: Ms. «name:Okeke-Larsson» is a 64-year-old retired court stenographer who moved here from Duluth in «date:May» to be near her daughter «name:Sigrid». For about five months she has noticed fatigue, a 6 kg weight gain and feeling cold. She naps each afternoon. She denies snoring, chest pain, melena or low mood. Her hair is thinner. She has had constipation for which she takes senna.

PAST MEDICAL HISTORY: Hypertension since 2009. Vitiligo. Left breast DCIS 2016, lumpectomy and radiation, completed five years of anastrozole in 2021. Cholecystectomy 1998.

MEDICATIONS: amlodipine 5 mg daily, vitamin D 1000 IU, senna prn.
ALLERGIES: nitrofurantoin (hives).

FAMILY HISTORY: Mother with Hashimoto thyroiditis, died at 91 of stroke. Father unknown. One brother with type 1 diabetes.

SOCIAL: Widowed 2022. Two glasses of wine a week, never smoked. Walks with a neighbour. Lives at «address:9 Quarry Hill Ct, Stillwater MN 55082», phone «phone:651-555-0143».

EXAM: BP 146/92, HR 54, BMI 31. Dry skin, periorbital puffiness, delayed relaxation of the ankle jerks. Thyroid firm, twice normal size, no nodule. Breasts: well healed scar, no mass. Lungs clear, heart regular. Vitiligo on both hands.

LABS (outside, «date:09/30/2025»): TSH 38.2, free T4 0.4, LDL 189, Hgb 11.2, MCV 99.

ASSESSMENT AND PLAN
1. Primary hypothyroidism, likely autoimmune. Start levothyroxine 75 mcg, TSH in six weeks.
2. Macrocytic anemia: B12, folate, parietal cell antibodies given vitiligo.
3. Hyperlipidemia: recheck once euthyroid.
4. Hypertension: home log, no change today.
5. DCIS history: mammogram due «date:11/2025», ordered.
Return in six weeks.`,
    ],
    [
      'progress-copied-forward',
      'hard',
      `HD 14 | Surgical ICU | attending Moran, fellow Ishikawa

O/N: febrile 38.9 x1, pan cultured. Pressors off since 0300. Vent weaning, PS 10/5, tolerates 6 h.
Neuro: CAM+, dexmed 0.6, tube thyroid meds resumed. Moves all 4, squeezes for his brother.
CV: NSR 92, MAP 71 off NE. Echo last wk EF 50, trivial effusion.
Pulm: bilat opacities, less. Sputum 2+ GNR pending. Trach discussion with family today if fails SBT x2.
GI: TF 55 at goal, ostomy 900. Midline wound VAC changed at bedside, fascia intact, two small areas of slough. Drain #2 amylase 14k, IR aware.
Renal: CRRT stopped «date:10/20», making 30 an hour, Cr 3.4 plateau, K 4.6. iHD trial tomorrow.
ID: day 9 meropenem, day 4 micafungin (C. glabrata in peritoneal fluid). Line day 6.
Heme: Hgb 7.4 stable, SQH. Plt 610.
Endo: insulin gtt to basal.
Skin: stage 2 sacrum, turning.
Access: R IJ trialysis, L brachial art line, NGT, foley.
Family: spoke with «name:Wojciech» at bedside 45 minutes using phone interpreter. He understands that «name:Zbigniew» may need months of rehab and that he may not go back to roofing. He asks us to call their mother in Kraków on Sundays.
Dispo: ICU. Code: full.
Lines and consents reviewed. CC time 50 min.`,
    ],
    [
      'nursing-home-narrative',
      'hard',
      `Weekly summary, east wing. Census 24, two out on pass, one in hospital. We changed the breakfast time and most people like it. New linens came. The fire drill on Tuesday went well except that the door by the chapel stuck again, maintenance has it.

Falls: none this week. Skin: everyone checked on bath day. «name:Mr. Ferrante» has a new red area on his left heel, not blanching, boots on, dietitian told, albumin was low last month. «name:Ida» lost another two kilos and pushes the tray away, her granddaughter brings pierogi and that she eats. Weights for the rest are stable.

Behaviour: evenings are loud since the clocks changed. «name:Mrs. Yamamoto» walks until midnight and looks for her sister; we stopped the quetiapine because she was sleeping through lunch, now melatonin and the music. One argument in the TV room about the ball game, solved with pudding.

Infection: flu shots done except for three refusals. One C. diff, «name:Bertram C.», room 8 on contact precautions, vancomycin by mouth day 4, stools down to two.

Staffing: short on Saturday night, agency came. Thank you to everybody who stayed.

Next week: dentist on Wednesday, podiatry on Thursday, care conferences for rooms 3, 8 and 15, the school choir on Friday at two.`,
    ],
    [
      'psychosocial-assessment',
      'medium',
      `PSYCHOSOCIAL ASSESSMENT (kidney transplant evaluation)

«name:Thembi Radebe» is a 38 year old woman with ESRD from lupus nephritis, on in-centre haemodialysis MWF since «date:March 2023». She was referred by Dr. Colquhoun and came with her husband «name:Lwazi» and their son (11).

Living situation: rents a two-bedroom flat above a bakery on the second floor, no lift. Water heater unreliable. Husband drives nights for a parcel company; his supervisor has agreed to six weeks of days after surgery. Her mother would come from Durban for three months. Transport: one car, 1 h 20 to us.

Adherence: missed two of 78 treatments, both snow. Phosphate is high and she is frank about why (cola). Takes her prednisone and hydroxychloroquine from a weekly box; shows it to me with some pride. No missed clinic visits.

Coping: sad after her first graft failed within days in 2021 ("I had named it"). Had six sessions with our psychologist. PHQ-9 today is 6. No thoughts of self-harm. Alcohol: none. Cannabis gummies twice a month for sleep, willing to stop. Tobacco: never.

Donors: her sister «name:Nomvula» is tested and type B, not compatible; both are interested in paired exchange.

Insurance: Medicare ESRD since «date:06/01/2023», number «health-plan:4JX8-QT2-MV19», plus her husband's plan. Immunosuppressant copay about $90, which they can carry.

Impression: good candidate from the psychosocial side. Recommend a back-up caregiver in writing, contact at «phone:763-555-0129», and a dietitian visit about phosphate before listing.`,
    ],
  ]),
  ...aboutPatients('long-thread', [
    [
      'one-line-in-many',
      'hard',
      `From: Practice Manager
To: All staff
Subject: Notes from Monday

Hi everyone, thanks for a good meeting. Here is what we decided.

1. Parking: the back lot will be repaved on the 17th and 18th. Please use the church lot; Father Dominic says that it is fine as long as we are out by Saturday noon.
2. Phones: the menu is changing. Option 1 appointments, 2 refills, 3 billing, 4 nurse. Dawn recorded the new greeting. If callers complain that they cannot reach a person, tell Sheila what they pressed.
3. Supplies: small gloves are back. The new paper for the exam tables is narrower, use it up, we will not buy it again.
4. Portal: 61% of the panel is signed up. The doctors who ask people themselves are at 80%. Let's all ask.
5. Flu: we have 140 regular and 60 high dose left. Saturday clinic on the 8th, volunteers please sign on the fridge.
6. Complaint: «name:Mrs. Geraldine Fopp» was told by three different people three different things about stopping her warfarin before the cataract surgery. She bled. From now on only the nurse answers that question, and it goes in the chart.
7. Holiday party: the 12th at Luigi's. Vegetarian choices to Dawn.
8. Scheduling: no double bookings before 9:30 for Dr. Amara, she has hospital rounds.

Have a good week, and thank you for the way that you helped each other on Friday when the power was out.`,
    ],
    [
      'transfer-thread',
      'medium',
      `From: Bed Desk
To: Hospitalist on call; ICU charge
Date: Sun 19 Oct 2025 21:40
Subject: RE: RE: outside transfer

Ok 4 West has a bed at 23:00 after the clean. Who is accepting?

> From: Hospitalist on call
> Sun 19 Oct 21:22
> I'll take her if ICU won't. But lactate of 4 in the floor's not great. Repeat before she leaves please. Does she have her own BiPAP?

>> From: Pine Ridge ED (fax-to-mail)
>> Sun 19 Oct 20:58
>> Pt: «name:LITTLEDEER, ARLENE JOY»  «date:02/12/1970»  F
>> Our MRN «mrn:PR-33904»  Tribal ID «account:U-209114»
>> Dx: influenza A, COPD exac, possible pneumonia RLL
>> BP 98/60, HR 118, RR 28, 91% on 6 L, T 39.2
>> Given: duoneb x3, methylpred 125, oseltamivir, ceftriaxone, azithro, 1.5 L LR
>> Lactate 4.0, WBC 17, Cr 1.7 (base 0.9), trop neg, ABG 7.31/58/61
>> Family: son «name:Wayne» «phone:605-555-0140»
>> Ground transport available 21:30, road is icy, 2 h 10

>> From: Bed Desk
>> Sun 19 Oct 20:31
>> Do we have anything monitored tonight? ED is holding nine.`,
    ],
    [
      'assistant-session',
      'medium',
      `[me] I'm a new coder. Can you check my work? I will paste one encounter.
[assistant] Sure, please remove anything that identifies the patient first.
[me] ok here: ED visit «date:9/28/2025», 22:14. Triage: "fell from ladder approx 8 ft while hanging lights, landed on R side". R wrist deformity, R chest wall pain, no LOC. Xray: comminuted intra-articular fx R distal radius, 6th and 7th rib fx, no PTX. Hematoma block, closed reduction, sugar tong splint. Tdap given. Td lot not recorded. EtOH 0.11. Discharged w/ oxycodone #12, ortho in 3 days.
S52.571A, S22.41XA, W11.XXXA, Y90.5, F10.129?
[assistant] The abuse code needs provider documentation. Was alcohol use described as abuse or only as a level?
[me] provider wrote "«name:Mr. Pruss» drinks a sixpack nightly, counselled". He also wrote tobacco. and hx R carpal tunnel release
[assistant] Then "use" may be more fitting than "abuse"...
[me] 25605 with 25? and the payer is «health-plan:OHM204417720», that plan wants RT. account «account:ED25-118820» just so i can find it again`,
    ],
    [
      'parent-email',
      'medium',
      `Dear Dr. Benoit,

I am writing because I do not know whom else to ask. You saw our daughter «name:Océane» in August, and you said that we should write if anything changed.

School began well. In the second week the teacher called me: she had stared out of the window for a minute and did not answer, and then she went on drawing as if nothing had been. Since then it happened five times that we know of. Twice she dropped her cup. At night she is sweaty and her arm jerks. My mother-in-law says that my husband's brother had the same and grew out of it.

We gave the drops as you said, 4 ml in the morning and 5 in the evening, and we never missed, except on the Sunday of the wedding, when the bottle stayed at home. Her appetite is poor. She weighs 17.2 kg on our scale. There is no fever, no headache. Her left eye turns in when she is tired, which I think is new.

Do you want another EEG before the appointment on «date:the 24th of November»? The secretary said that there is nothing sooner. We can come at any hour. My husband works nights, so please use my number, «phone:(207) 555-0161», or write to «email:m.thibodeau@example.org».

I enclose the list that you asked me to keep. Thank you for your patience with us. She still talks about the otter on your wall.

«name:Mireille Thibodeau»`,
    ],
  ]),
  ...aboutPatients('long-list', [
    [
      'census',
      'easy',
      `UNIT 5 SOUTH CENSUS  «date:10/30/2025» 06:00
Bed   Name                      Age/Sex  MRN        Admit    Dx                        Attending
501   «name:ARCHAMBAULT, LISE»        71 F     «mrn:1180442»    «date:10/27»    COPD exacerbation         Rehn
502   «name:BADAWI, SHERIF»           58 M     «mrn:1180518»    «date:10/29»    Cellulitis L leg          Rehn
503-1 «name:CARRUTHERS, OLIVE»        «age:92» F     «mrn:1174920»    «date:10/24»    Hip fx s/p hemi           Brandt
503-2 «name:DOMBROWSKI, STELLA»       80 F     «mrn:1180551»    «date:10/29»    Syncope                   Moran
504   (ISOL) «name:ESTRADA, NOEL»     44 M     «mrn:1179983»    «date:10/25»    C diff colitis            Moran
505   «name:FA'AGASE, SIONE»          39 M     «mrn:1180560»    «date:10/30»    Chest pain r/o            Rehn
506   closed
507   «name:GUTHRIE, MAVIS»           67 F     «mrn:1178204»    «date:10/19»    Panc CA, pain control     Osei
508   «name:HÁJEK, VLADIMÍR»          75 M     «mrn:1180333»    «date:10/28»    Afib RVR                  Osei
Totals: 8 pts, 1 closed, 2 dc pending`,
    ],
    [
      'portal-paste',
      'medium',
      `Skip to content
Home  Visits  Messages (2)  Test Results  Medications  Billing
Welcome, «name:Graciela»!
Last visit: «date:Oct 14, 2025» Office Visit, Endocrinology, Dr. Mbeki
Upcoming: «date:Nov 20, 2025» 10:20 Ultrasound, Imaging Center West. Arrive 15 minutes early.
Care team: P. Mbeki MD (Endocrinology), S. Holt NP (Primary care)
Health summary
 Current conditions: Type 2 diabetes; Thyroid nodule; Hyperlipidemia
 Medications: metformin ER 1000 mg, rosuvastatin 10 mg
 Allergies: none on file
Recent results
 Hemoglobin A1c 7.4 %  (goal below 7)  «date:10/14/2025»
 TSH 2.1
Billing: You have a balance of $35.00. Guarantor account «account:204417». Pay now
Update your insurance card | Share my record | Proxy access: «name:Tomás Arriaga»
© 2025 St. Brendan Health. Terms. Privacy. Need help? 330-555-0100`,
    ],
    [
      'inbasket',
      'hard',
      `inbasket dump, who wants what:

refills - «name:mcgrath» (norco, no), «name:villaseñor» (ozempic, PA again), «name:teo» (ocp ok)
results - «name:bellamy» ferritin 4 call her, «name:okoro» ldl fine letter, «name:stein jr» urine grew klebsiella switch to cefdinir
forms - camp x2, jury duty for the lady with MS («name:anouk»), handicap tag
calls - «name:big dave» chest pain again!! told 911, daughter of «name:sister mary grace» wants hospice talk
me - mandatory training due fri, call mom, scrubs`,
    ],
  ]),
];
