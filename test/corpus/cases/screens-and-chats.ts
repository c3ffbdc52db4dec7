import { aboutNobody, aboutPatients } from './case.ts';

/** What passes over screens: prompts, chats, tickets, log lines, threads, lists and posts, with a patient in them or with nobody. */
export const screensAndChats = [
  ...aboutPatients('sc-ai-prompts', [
    [
      'discharge-plain',
      'easy',
      `Rewrite this discharge instruction at a 5th grade reading level: «name:Mr. Obinna Ezeudu», DOB «date:04/19/1957», was admitted «date:02/03/2026» for CHF exacerbation, diuresed 6 L, go home on torsemide 40 mg daily, low salt, weigh every morning, call if up 3 lb in a day.`,
    ],
    [
      'appeal-adalimumab',
      'easy',
      `Draft an appeal letter to Aetna. Patient: «name:Hallie Brockmeier», member ID «health-plan:W2281 40917», claim «account:E8L40TTQ200». They denied adalimumab because "step therapy not met" but she already failed methotrexate (LFTs) and sulfasalazine (rash). Crohn's since 2019, two strictures. Tone: firm, polite. One page.`,
    ],
    [
      'shorten-note',
      'medium',
      `can you make this shorter and fix the grammar, keep it clinical

Pt «name:Vang, Pa Houa» seen today in f/u of gestational diabetes. She is checking 4x/day, fastings are 88-94, and after dinner she is having 150s to 160s which is above goal. We talked about walking after dinner and «name:Pa Houa» agrees to start 4 units with dinner. NST reactive. Return 1 wk.`,
    ],
    [
      'ddx-first-name',
      'hard',
      `Give me a differential. «name:Summer», the girl I nannied for all last year, now 9, has had knee swelling that moves from joint to joint, a rash that comes with the fever at 5 pm and is gone by breakfast, and her mom «name:Joy» says ferritin was "like 4000".`,
    ],
    [
      'soap-from-bullets',
      'easy',
      `Turn into a SOAP note:
- «name:Tomasz W.», MRN «mrn:0077412»
- R shoulder, fell off ladder 9 days ago
- can't lift above 80°, drop arm +
- XR neg, no numbness
- plan MRI, sling, naproxen bid, ortho ref`,
    ],
    [
      'school-letter',
      'easy',
      `Write a letter to the school nurse at Ridgeline Elementary. «name:Keanu Fa'asavalu» (2nd grade) needs his albuterol 2 puffs before PE and must be allowed to keep the spacer in the classroom. His mother «name:Sina» will drop off the inhaler. Sign as Dr. Pruett.`,
    ],
    [
      'ivf-email',
      'hard',
      `make this sound less cold please: "Hi «name:Young-mi», unfortunately none of the three made it to day 5, so there is nothing to freeze. Dr. Abrams would like you to stop the progesterone and call us with day 1."`,
    ],
    [
      'fmla',
      'easy',
      `Fill out the medical facts section of an FMLA form (WH-380-E) for «name:Deshawn Tolliver-Pike», DOB «date:9/2/1983»: lumbar discectomy L4-5 on «date:1/27/2026», cannot sit more than 30 min or lift over 10 lb, PT 2x/wk, expected return «date:March 23».`,
    ],
    [
      'summary-for-hospice',
      'medium',
      `Summarize for the hospice referral in 4 sentences, no jargon:

«name:Abuela Consuelo» («name:Consuelo Barragán», «age:93») lives with her grandson «name:Efraín» in «address:Las Cruces». Three aspirations since September, 19% weight loss, FAST 7c. Family does not want PEG. DNR signed. She still smiles when «name:Efraín» plays mariachi.`,
    ],
    [
      'bot-persona',
      'hard',
      `You are a motivational coach. Write five text messages for my client whose number is «phone:(503) 555-0148». He has 41 days off meth, started buprenorphine on «date:Nov 3», and tends to slip on paydays. Don't be cheesy.`,
    ],
    [
      'peer-review-prep',
      'medium',
      `Help me prepare talking points for a peer-to-peer. Reviewer says PET not necessary. «name:Mrs. Nakamura-Bell» has a 2.4 cm spiculated RUL nodule, 40 py, PFTs OK, bronch nondiagnostic. Case ref «account:EVC-7719023». What do guidelines say, and what would you lead with?`,
    ],
    [
      'code-this',
      'hard',
      `What CPT and ICD-10 would you bill? «name:Lil Ray» came back for his G-tube, the balloon had popped, I swapped a 14 Fr for a new 14 Fr Mic-Key at bedside no fluoro, confirmed with aspirate.`,
    ],
    [
      'excel-formula',
      'hard',
      `I need an Excel formula that turns row 2 into "x days since last infusion"

A	B	C
Name	Last Ocrevus	Next
«name:Whitfield, Fern»	«date:8/14/2025»	
«name:Osei-Bonsu, Kwame»	«date:10/02/2025»	
C should be B + 182`,
    ],
    [
      'fix-tone-psych',
      'medium',
      `Fix spelling only: "Pt «name:Zeynep» denys SI today but admitts she counted her lamotragine on «date:Sunday 2/8». Her roomate «name:Carly» has locked the pills up. Safty plan reveiwed."`,
    ],
    [
      'poster-case',
      'medium',
      `Turn the following into a 200 word case report abstract. Do not use the name. "«name:Bao Nguyen-Tran», a long-haul trucker out of «address:Amarillo», came in «date:7/21/25» with disseminated coccidioidomycosis, psoas abscess 9 cm, CF titer 1:256, drained by IR, on posaconazole."`,
    ],
    [
      'explain-result',
      'easy',
      `Explain this to my patient in simple words: «name:GUTIERREZ, AMPARO» F 61 MRN «mrn:5520138». TSH 0.02 (L), FT4 3.4 (H), TRAb 11.2 (H). She's worried about cancer.`,
    ],
  ]),
  ...aboutPatients('sc-ai-translate', [
    [
      'haitian-creole-prep',
      'easy',
      `Translate to Haitian Creole: "Hello «name:Madame Guerline Saint-Fleur», your colonoscopy is on «date:Thursday, March 12» at 7:30 AM. Drink the first half of the bottle at 6 PM the night before. Do not eat anything solid. Your daughter «name:Mirlande» must drive you home."`,
    ],
    [
      'hmong-insulin',
      'medium',
      `translate into hmong, simple words: «name:Niam Tais Yer» please take the long insulin only one time, at night. your sugar was 52 this morning and that is dangerous`,
    ],
    [
      'vietnamese-consent',
      'easy',
      `Please put this in Vietnamese (southern) for «name:Mr. Lữ Văn Cang»: the stent in your leg is blocked again. We would like to open it on «date:2/17». If we wait you may lose the toes.`,
    ],
    [
      'to-english-from-tagalog',
      'hard',
      `ano sa english to, pang chart lang: "Si «name:Lola Nening» ayaw na po uminom ng gamot sa presyon kasi nahihilo daw siya pag tayo. Dalawang beses na po natumba ngayong linggo."`,
    ],
    [
      'somali-voicemail',
      'medium',
      `Translate this voicemail script to Somali, keep it under 30 seconds. "This message is for «name:Hodan Warsame». The baby's newborn screen showed a high number for thyroid. Please bring «name:Ayaanle» to the lab tomorrow before noon. Call 612-555-0130."`,
    ],
    [
      'asl-gloss',
      'hard',
      `how would you simplify for a deaf reader whose first language is ASL?? "«name:Rosalind», the cyst on your ovary burst, that is the pain you had Saturday. You don't need surgery. Come back if you soak a pad in an hour."`,
    ],
    [
      'navajo-family',
      'hard',
      `Put in plain English a Navajo grandmother can follow when it is interpreted: Her grandson «name:Delbert Tsosie Jr.» has a hole between the two lower chambers, it is small and may close itself; we look again with the sound machine in June.`,
    ],
    [
      'korean-pt',
      'easy',
      `한국어로 번역해 주세요: "Dear «name:Ms. Bae Soon-ok», your physical therapy after the right knee replacement («date:01/06/2026») continues Mon/Wed/Fri at 2 pm. Please bring the walker and wear shorts."`,
    ],
  ]),
  ...aboutPatients('sc-chat-work', [
    ['bed-7', 'medium', `anyone near 7? «name:Mr. Dlamini» pulled his NG again and he's due for TF at 1400`],
    [
      'teams-thread',
      'medium',
      `[9:04 AM] Priscilla A: who has «name:Yusuf» today
[9:05 AM] Tam: me, why
[9:05 AM] Priscilla A: pharmacy won't release the dapto without a wt
[9:06 AM] Tam: 71.4 standing, just charted
[9:06 AM] Priscilla A: 🙏`,
    ],
    [
      'ed-callback',
      'easy',
      `@ED-charge blood culture just flagged GPC in clusters 2/2 on «name:Magdalena Szczepańska» dob «date:11-30-68», she was d/c'd last nite. # on file is «phone:773-555-0162», no answer x2`,
    ],
    [
      'initials-bed',
      'hard',
      `K.O. handing off. «name:R.T.» in 12-2 still NPO for cath, «name:L.B.» 12-4 wants to leave AMA, ETOH, last CIWA 14. rest boring`,
    ],
    ['reaction-only', 'hard', `omg «name:Dolores from 309» finally pooped 🎉 day 6`],
    [
      'slack-care-coord',
      'medium',
      `:rotating_light: #care-coord
*«name:Marisol Quintanilla-Reyes»* – readmit risk HIGH
• HF, EF 20, LVAD eval declined
• lives alone, «address:418 Pawnee St Apt 6, Enid»
• no ride to Thursday's visit
Can someone do a SoonerRide? cc @jen.moffatt`,
    ],
    [
      'dietary',
      'medium',
      `Kitchen, pls change «name:Tevita» (peds 5) to pureed, speech cleared him this am, NO thin liquids yet`,
    ],
    [
      'interpreter-needed',
      'medium',
      `hey is Lupita around? need Mixteco for «name:Sra. Ñuu» in triage 2, 34 wks and bleeding, husband «name:Abel» only speaks a little spanish`,
    ],
    [
      'surgery-board',
      'hard',
      `OR desk: swap «name:Grace» and «name:Long». «name:Long»'s lap chole can slide to 1500, «name:Grace» can't wait w/ that torsion`,
    ],
    [
      'dm-resident',
      'hard',
      `did u ever hear what happened w the lady from the greyhound, «name:Ms Pettibone»? path came back signet ring 😔`,
    ],
    [
      'dialysis-nocall',
      'easy',
      `FYI chair 9 MWF 2nd shift, «name:Lemuel Begay», no call no show again (3rd). K was 6.3 last week. I tried his sister «name:Ramona» «phone:928 555 0117», vm full. Can SW do a welfare check?`,
    ],
    [
      'vaccine-clinic',
      'easy',
      `From: Front Desk → Nurse Pool: «name:Ines Carvalho», DOB «date:06/01/2024», here for catch up MMR/Var, mom says egg allergy - ok to give?`,
    ],
    [
      'wound-photo',
      'medium',
      `uploading the sacral pic for «name:Granny Purvis» now. bigger than Friday, 6x5 w/ tunneling at 2 o'clock. sorry about the glare`,
    ],
    [
      'behavior-escalate',
      'medium',
      `Can we get security + a sitter for 5W-18. «name:Colton Raab» swung at the CNA, he's TBI day 4, not detoxing. Last haldol 0210`,
    ],
    [
      'cross-cover',
      'easy',
      `cross cover q: «name:HOLLOWAY JUNE» mrn «mrn:88-20-417», UOP 15/h x3, cr 1.1→1.9, got vanc/zosyn, on 1/2NS 75. bolus or lasix?`,
    ],
  ]),
  ...aboutPatients('sc-sms', [
    [
      'reminder',
      'easy',
      `Bluestem Cardiology: «name:Marguerite» you have an echo «date:Tue 04/07» at 8:15am w/ Dr. Haddad. Reply C to confirm, R to reschedule. No lotion on chest.`,
    ],
    [
      'sister',
      'hard',
      `mom's out of surgery!! dr got the whole tumor. room 614, she's loopy. tell «name:uncle Feodor» not to bring flowers, its a neutropenic floor. sent from «name:Katya»'s phone «phone:347-555-0185»`,
    ],
    [
      'pharmacy-ready',
      'medium',
      `Hi «name:TYRELL», Rx «account:7741206» (Biktarvy) is ready at Corner Drug on 3rd. $0 copay.`,
    ],
    [
      'night-aide',
      'medium',
      `Hi its Bernadette the nite aide. «name:Mr Lindqvist» fell by the commode @ 3:20 no blood he say hip hurt. I call 911 they taking him to St Lukes`,
    ],
    [
      'pump',
      'hard',
      `«name:Nico»'s dexcom keeps screaming 48 and he's at the pool. can u pull him out n give a juice pls`,
    ],
    [
      'no-show',
      'medium',
      `we missed u at PT today «name:Ambrose»! 2nd no show means we have to let your doctor know. call 555-0100`,
    ],
    [
      'mat-clinic',
      'hard',
      `This is the counselor from the Elm St clinic. «name:Brandi L.» your UDS came back with fentanyl again, you aren't in trouble, please still come dose before 11`,
    ],
    [
      'doula',
      'medium',
      `Doula check in: «name:Thandiwe» 5cm -1, asking 4 epidural, BP 148/92 x2, hubby «name:Musa» fainted lol he's ok`,
    ],
    [
      'results',
      'easy',
      `«name:Leilani Kahananui»: your Pap smear of «date:2/11/26» shows ASC-US, HPV neg. Repeat in 3 yrs. Questions? Reply here or call Dr. Oyelaran's nurse.`,
    ],
    [
      'broken-thread',
      'hard',
      `Me: hows he doing
«name:Pilar»: still on the vent. they r gonna try and wean tmrw
Me: and his kidneys
«name:Pilar»: 2nd round of dialysis was last nite. they call it crrt`,
    ],
  ]),
  ...aboutPatients('sc-it-tickets', [
    [
      'merge-charts',
      'easy',
      `INC0048812 | Priority 3 | Requester: Wendy Stotts, HIM
Please merge duplicate charts: «name:AL-KHATIB, RANIA» MRN «mrn:4410092» and «name:ALKHATIB, RANYA» MRN «mrn:4418837», same DOB «date:03/03/1991». The penicillin anaphylaxis is only on the second one!`,
    ],
    [
      'printer-wristband',
      'medium',
      `Zebra on 3 North prints blank bands. Currently can't band «name:Oluwaseun Adebisi», who is waiting on a transfusion. Ext 4410, ask for Kip.`,
    ],
    [
      'order-stuck',
      'easy',
      `Subject: order stuck in "pending collect"
Hi team, the BMP on «name:Hobart, Viola» (CSN «account:310228841») drawn 0540 shows pending collect and lab says they resulted it. She's on a heparin drip and K replacement so we need it visible. Screenshot attached. Thx, Armand RN`,
    ],
    [
      'portal-locked',
      'medium',
      `Patient can't log in to MyHealth. Email on account «email:chidinma.nw@fastmail.example», says it is locked. She needs to see her biopsy result before oncology on Monday. Please unlock and call her back at «phone:(713) 555-0129».`,
    ],
    [
      'fax-misroute',
      'easy',
      `Security incident – misdirected fax
What: 11-page H&P and psych consult for «name:Dwight Yellowhorse» (DOB «date:1/8/1979») sent to 605-555-0144, a tire shop. Tire shop called us. They shredded it. Please log and advise on notification.`,
    ],
    [
      'telehealth-ip',
      'hard',
      `Video visit dropped 4x between 13:02 and 13:20. Patient side was «ip:73.112.48.207» (Comcast), lisinopril follow up with NP Crane. Provider side fine. Can network check the TURN server?`,
    ],
    [
      'pacs-wrong-side',
      'medium',
      `PACS: study acc# «account:X22-0091834» is labeled LEFT knee, should be RIGHT. Pt «name:Bertrand, Odile». Tech is sure. Surgeon going to OR at 10!`,
    ],
    [
      'alarm-monitor',
      'hard',
      `tele box 22 keeps losing signal, thats «name:Sorensen» on 4E. had an 8 beat run of VT this am so pls dont leave it till lunch`,
    ],
    [
      'glucometer-sn',
      'hard',
      `Vendor RMA: insulin pump serial «device:MMT-1884-NG2270415H» stopped delivering overnight, wearer ended up in DKA in our ICU, now fine. Please send replacement overnight to the endocrine clinic, attn J. Ruelas CDE.`,
    ],
    [
      'vpn-chart',
      'medium',
      `Remote coder here. VPN kicks me out each time I open the chart of «name:Mai Xiong Lor», only that one. It has 2,300 scanned pages (transplant). Others open OK.`,
    ],
  ]),
  ...aboutPatients('sc-logs-json', [
    [
      'appointment-api',
      'easy',
      `{"appointmentId":"«account:apt_90k2lq»","patient":{"first":"«name:Ximena»","last":"«name:Castrejón»","dob":"«date:2009-12-05»"},"reason":"seizure follow-up, Keppra level","provider":"D. Feingold"}`,
    ],
    [
      'error-log',
      'medium',
      `2026-02-11T08:14:22.918Z ERROR eRx-gateway NCPDP reject 70 product not covered drug="Ozempic 1 MG/DOSE" pt="«name:FONOTI, LAGI»" cardholder=«health-plan:HMSA00418827» pharm=Longs #9220`,
    ],
    [
      'sql-result',
      'easy',
      `mrn      | last_name  | first_name | a1c  | drawn
---------+------------+------------+------+------------
«mrn:700183»   | «name:Petrosyan»  | «name:Anahit»     | 11.2 | «date:2026-01-30»
«mrn:700221»   | «name:Mbeki»      | «name:Sizwe»      |  9.8 | «date:2026-01-31»
(2 rows)`,
    ],
    [
      'insert',
      'easy',
      `INSERT INTO allergies (pt_name, birth, substance, reaction) VALUES ('«name:Caoimhe Duffy»', '«date:1996-08-17»', 'sulfa', 'SJS');`,
    ],
    [
      'hl7-ack-log',
      'hard',
      `WARN  [mirth-ch7] dropped ORU: no order match for specimen «account:26-M-00412» (stool O&P) name=«name:LITTLEWOLF^CEDRIC» retry 3/3`,
    ],
    [
      'chatbot-session',
      'medium',
      `session=8f1c ip=«ip:98.37.140.66» user_msg="hi im «name:Jolene Mabry», i need to refill my suboxone, i only have 2 strips left" intent=REFILL conf=0.94 handoff=true`,
    ],
    [
      'fitness-json',
      'hard',
      `{"user":"«email:gus.papadakis@inbox.example»","device":"AliveCor","rhythm":"Possible AFib","bpm":131,"note":"felt fluttery after coffee"}`,
    ],
    [
      'yaml-roster',
      'medium',
      `- room: 410
  who: «name:Eun-ji Pak»
  iso: contact (C diff)
  diet: clears
- room: 411
  who: «name:Rutherford Gaines»
  iso: none
  diet: NPO p MN, TEE in am`,
    ],
    [
      'audit-trail',
      'easy',
      `02/09/26 16:41  user=mkessler  ACCESS  chart=«mrn:MR0193377» («name:VILLANUEVA, CORAZON»)  section=Behavioral Health  reason="break the glass – treating"`,
    ],
    [
      'device-telemetry',
      'hard',
      `CPAP sync 06:02 SN «device:23192840117» AHI 22.4 leak 41 L/min usage 1h52m → flagged noncompliant, letter to DME queued, pt «name:Ogden»`,
    ],
    [
      'spreadsheet-tsv',
      'easy',
      `Last	First	DOB	Phone	Dx	Next
«name:Sandoval»	«name:Rogelio»	«date:5/5/1950»	«phone:505-555-0111»	COPD	PFT
«name:Yazzie»	«name:Charlene»	«date:12/29/1972»	«phone:505-555-0190»	RA	DEXA
«name:Thibodeaux»	«name:Alcide»	«date:8/8/1948»	«phone:337-555-0107»	AFib	INR`,
    ],
    [
      'csv-hard',
      'hard',
      `id,fn,txt
1,«name:Ebony»,"cramps since the IUD, wants it out"
2,«name:Will»,"sober 90 days, asks about Vivitrol"
3,«name:Hoa»,"mammo callback, scared"`,
    ],
  ]),
  ...aboutPatients('sc-interchange', [
    [
      'hl7-adt',
      'easy',
      `MSH|^~\\&|EPIC|MERCYN|LAB|MERCYN|«date:202602120811»||ADT^A01|44120|P|2.3
PID|1||«mrn:90034417»^^^MRN||«name:KOWALCZYK^JADWIGA^T»||«date:19440716»|F|||«address:77 PULASKI AVE^^HAMTRAMCK^MI^48212»||«phone:3135550171»
PV1|1|I|4S^412^A||||1188^RAHMAN^SABINA
DG1|1||J18.9^Pneumonia`,
    ],
    [
      'hl7-obx',
      'easy',
      `PID|||«mrn:0031882»||«name:Sesay^Fatmata»
OBR|1|||BCR-ABL quant
OBX|1|NM|||4.1|%IS|<0.1|H|||F`,
    ],
    [
      'fhir-patient',
      'easy',
      `{"resourceType":"Condition","code":{"text":"Sickle cell disease, HbSS"},"subject":{"reference":"Patient/«mrn:e7Kq31»","display":"«name:Jermaine Okonkwo-Hill»"},"onsetDateTime":"«date:2004-02-20»"}`,
    ],
    [
      'fhir-medreq',
      'medium',
      `"medicationCodeableConcept": {"text": "clozapine 100 mg tab"},
"subject": {"display": "«name:Ferris, Loretta»"},
"dosageInstruction": [{"text": "1 qam 3 qhs, ANC weekly"}],`,
    ],
    [
      'x12-837',
      'easy',
      `ST*837*0001*005010X222A1~
NM1*IL*1*«name:DELACRUZ*IMELDA*S»***MI*«health-plan:XEA904417733»~
N3*«address:2209 ALAMEDA ST»~
N4*«address:VALLEJO»*CA*«address:94590»~
DMG*D8*«date:19660410»*F~
CLM*«account:26-10442»*210***11:B:1*Y*A*Y*Y~
HI*ABK:E1165~`,
    ],
    [
      'x12-835',
      'medium',
      `CLP*«account:A77120»*4*640*0**12*«account:2026018220041»~NM1*QC*1*«name:STONEKING*WADE»~SVC*HC:97110*160*0~CAS*CO*197*160~ need to know why PT was denied, no auth?`,
    ],
    [
      'x12-271',
      'hard',
      `EB*1*IND*30**GOLD PPO~ came back fine for «name:BUI*THUY», so why did they bounce the tysabri? aaa seg has nothing`,
    ],
    [
      'ccda',
      'easy',
      `<patient><name><given>«name:Aurelio»</given><family>«name:Montoya-Kim»</family></name><birthTime value="«date:19881101»"/></patient>
...
<entry>Problem: Ulcerative pancolitis, active</entry>`,
    ],
    [
      'dicom-dump',
      'hard',
      `(0008,0060) CS [MR]
(0010,0010) PN [«name:AMARASINGHE^DILINI»]
(0010,0030) DA [«date:19790923»]
(0018,1030) LO [PITUITARY W WO]
(0008,0050) SH [«account:RA4471902»]`,
    ],
    ['z-segment', 'hard', `ZPT|«name:FOO^WING-SUM»|MOM SPEAKS TOISAN|EARS: BILAT AOM, TUBES X2|«phone:4155550123»`],
  ]),
  ...aboutPatients('sc-email-threads', [
    [
      'fwd-referral',
      'easy',
      `From: Nadine Aucoin <naucoin@bayouneuro.example>
To: Scheduling
Date: Wed, Feb 4, 2026 3:12 PM
Subject: FW: referral «name:Placide Hebert»

Can we squeeze him in? See below.

> Dr. Aucoin, «name:Mr. Hebert» (DOB «date:2/22/1961») has a new foot drop and
> fasciculations in both arms. EMG is pending. His wife
> «name:Earline» is beside herself: «phone:985-555-0136».
> - L. Trahan, FNP`,
    ],
    [
      're-re-re',
      'medium',
      `RE: RE: RE: auth

approved thru «date:5/31», #«account:OP55190-2»

On Mon Rhonda wrote:
> any word on «name:Prewitt»'s botox for migraine?
>> submitted thurs`,
    ],
    [
      'camp-director',
      'hard',
      `Subject: the «name:Halvorsen» kids

Hi Peg, dropping them Sunday. «name:Annika» is fine. «name:Soren» carries two EpiPens (cashew, and he has needed ICU once), and please nobody makes a thing of the bedwetting; the DDAVP is in the blue pouch. Thanks, «name:Britt Halvorsen» «phone:218.555.0153»`,
    ],
    [
      'lawyer',
      'easy',
      `Please find attached the records request for our client «name:Ms. Tiponi Redbird», SSN «ssn:512-00-8843», DOI «date:08/30/2025». We need the ER chart, all imaging of the cervical spine and the itemized bill. Plate of her car: «vehicle:KS 448 HGT».`,
    ],
    [
      'board-member',
      'hard',
      `Al,

Between us: I hear one of our big donors, «name:Hugh Castellane», is on 6 West after a stroke. Could someone make sure he gets the corner room and that Dr. Reyes looks in? He can't talk yet but he knows everybody.

P.`,
    ],
    [
      'transplant-coord',
      'easy',
      `Team –
Donor offer declined for «name:Isaac Mwangi» (crossmatch +). He stays status 2, MELD exception renews «date:02/28». «name:Cousin Ruth» is coming for living donor eval next week.
Toni, RN, transplant coordinator`,
    ],
    [
      'hr-confusion',
      'easy',
      `From: Shonda in Records
Subject: wrong attachment!!

Please DELETE the PDF I just sent to all-staff. It was supposed to be the potluck list and was the colposcopy letter for «name:Ms. Kerrigan Voss», «address:1550 Teller Ct, Grand Junction».`,
    ],
    [
      'adoption',
      'hard',
      `Hello, we are the foster parents of «name:baby Mateus» (bm «name:Tanya R.»). The agency says meth exposed and the hep C antibody was positive. When should the PCR be done, and is the tremor normal at 7 weeks?`,
    ],
    [
      'outlook-header',
      'easy',
      `From: Kelechi Umeh, PharmD
Sent: Friday, January 16, 2026 10:47 AM
To: Med Onc RNs
Subject: «name:Fitzgerald, Noreen» MRN «mrn:2210948» C3D1

CrCl down to 38, please hold cisplatin and page Dr. Bhatt. Switch to carbo AUC 5 discussed.`,
    ],
  ]),
  ...aboutPatients('sc-task-lists', [
    [
      'todo-am',
      'medium',
      `TO DO LIST
[ ] call «name:Zawadi» re INR 5.1, hold 2 doses
[ ] PA for «name:Mr. Ostrowski»'s Eliquis
[x] sign home health 485 «name:Bettencourt»
[ ] order toner
[ ] «name:Ruthanne G.» – result of the breast bx, IN PERSON`,
    ],
    [
      'trello',
      'medium',
      `Card: "Wheelchair for «name:Demetrius»"
List: Waiting on insurance
Due: Feb 20
Comment (Ilse): numotion needs the face to face with "spastic quadriplegic CP" on it`,
    ],
    [
      'jira-care',
      'easy',
      `CARE-2291  Schedule 6-wk post-op: «name:Adaeze Ibe», DOB «date:07/13/1990», myomectomy «date:01/19»
CARE-2292  Return call: «name:Vernon Skaggs» «phone:304-555-0175», pacer site warm
CARE-2293  Update voicemail greeting`,
    ],
    [
      'sticky',
      'hard',
      `milk
gas
«name:gpa Stan» – insulin refill + depends
«name:Lily» ortho 4:15
car wash`,
    ],
    [
      'rounding-list',
      'medium',
      `Rounds Fri
1. «name:Achterberg» – wean O2, diurese
2. «name:Nez, Irma» – ABI, vasc consult
3. «name:Saechao» – TB r/o, AFB #2 sent
4. «name:Fairweather» – d/c to SNF if bed
5. empty`,
    ],
    [
      'nurse-navigator',
      'medium',
      `* port placement – «name:Ngozi» (ok'd «date:3/2»)
* wig voucher – «name:Ngozi»
* genetics for her sister «name:Chika»
* ask tumor board about oophorectomy`,
    ],
    [
      'caregiver-share',
      'hard',
      `Who can take Dad («name:Alvaro») this week?
M infusion 9a – «name:Celia»
T —
W eye shot 1p, he can't drive after – ???
Th memory clinic – «name:Beto»
F foot care lady comes to him`,
    ],
  ]),
  ...aboutPatients('sc-calendar', [
    [
      'ical',
      'easy',
      `BEGIN:VEVENT
DTSTART:«date:20260318»T141500
SUMMARY:«name:Pradeep Subramanian» - prostate biopsy, hold Plavix 5d
LOCATION:Urology Ste 210
END:VEVENT`,
    ],
    ['outlook-line', 'medium', `10:30 – 11:00  f/u «name:Rosario M.» (bipolar, lithium level first)`],
    [
      'shared-cal',
      'hard',
      `Fri: 8 gym / 9:30 standup / 12 lunch Deb / 2 take «name:Nana Bea» to chemo #4 at Kettering / 6 soccer «name:Jonah»`,
    ],
    [
      'day-sheet',
      'easy',
      `Derm – Dr. Lindahl – «date:Monday 2/16/2026»
8:00 «name:Tran, Kimberly» Mohs L ala
9:30 «name:Schoenfeld, Ira» Mohs scalp, on Xarelto
11:00 «name:Amadi, Blessing» keloid inj #3
1:00 LUNCH
2:00 «name:Ruiz, Chuy» patch test read`,
    ],
    [
      'care-conf',
      'medium',
      `Care conference: «name:Eleanor Whitehorse» family + palliative + Dr. Sato. «date:Feb 19», 3 pm, 5N conf room. Agenda: trach vs comfort. Zoom for the son in Guam, «name:Ricky».`,
    ],
    [
      'accepted',
      'medium',
      `Accepted: intake «name:Fiona O'Dowd» / eating d/o, 1st session @ Wed 4pm (CST), telehealth`,
    ],
    [
      'va-exam',
      'hard',
      `Mon: «name:Sgt. Hollis Greer» – VA C&P exam for PTSD + tinnitus, bring the buddy letter; C-file «account:C-29 331 870»`,
    ],
    [
      'birth-plan',
      'hard',
      `Induction!!! «date:Apr 2» 5am L&D, «name:Saoirse» + «name:Dev», GBS pos so abx first, doula Kim on call`,
    ],
  ]),
  ...aboutPatients('sc-file-lists', [
    [
      'downloads',
      'medium',
      `C:\\Users\\tgreene\\Downloads
  «name:Villareal_Socorro»_MRI_Lspine.pdf
  lunch menu feb.docx
  «name:Okafor, C» – hospice election.pdf
  invoice_4471.pdf`,
    ],
    [
      'ls',
      'easy',
      `-rw-r--r-- 1 scan scan 88123 Feb  9 11:02 «name:hutchins-mavis»_«mrn:0447120»_pulm_fx_test.tif
-rw-r--r-- 1 scan scan 10344 Feb  9 11:03 coversheet.tif`,
    ],
    ['one-name', 'hard', `attached: IMG_2204 («name:Arlo» rash back).heic`],
    [
      'sharepoint',
      'easy',
      `Shared > Case Mgmt > Guardianship
📁 «name:Delacroix, Antoine» (dementia, no family)
📁 «name:Pham, Tuyet Mai» (anoxic brain injury)
📁 _Templates
📁 Court dates 2026`,
    ],
    ['voicemails', 'hard', `vm_«phone:2075550166»_wants-her-biopsy-result.wav   0:41`],
    [
      'dictation-queue',
      'medium',
      `Job 88102  OPNOTE  Dr. Farrukh   «name:Mikkelsen B»   L CEA   02:41  pend
Job 88103  CLINLTR Dr. Farrukh   «name:Toomey P»   claudication  01:10  pend`,
    ],
  ]),
  ...aboutPatients('sc-search-queries', [
    ['chart-search', 'easy', `«name:szymanski wanda» «date:3/12/49» last potassium`],
    ['google-symptom', 'hard', `can «name:ezekiel» eat grapefruit with tacrolimus`],
    [
      'google-person',
      'medium',
      `«name:latisha broadnax» «address:shreveport» obituary overdose our clinic suboxone patient`,
    ],
    ['inbox-search', 'medium', `from:radiology subject:("«name:Ghebremedhin»" AND "PE") has:attachment`],
    [
      'maps',
      'hard',
      `directions from «address:6120 Wren Hollow Ln, Tupelo» to closest dialysis with a 2nd shift chair`,
    ],
    ['pharm-lookup', 'medium', `dob «date:10/10/2010» «name:mcallister» vyvanse 30 last fill`],
    ['confluence-like', 'hard', `"room 8" «name:Silvestre» who took the wound vac off`],
    ['portal-finder', 'easy', `MRN «mrn:61-22098» hepatitis B surface antigen results`],
  ]),
  ...aboutPatients('sc-ocr', [
    [
      'fax-lab',
      'medium',
      `QUE5T D1AGNOST|CS
Pat1ent: «name:B0NNEAU, CLARlSSE»   D0B: «date:O7/22/l966»
HEM0GLOBIN  7.l  L   g/dl
FERR1TIN    4    L
MCV  61 L`,
    ],
    [
      'handwritten',
      'hard',
      `Pt narne «name:Hosea Littlejolm»
ho sugan dibetes, toe blcck, no feelng
Keflcx 50O qid x l0
retum 1 wk`,
    ],
    [
      'id-card',
      'easy',
      `BLUE CR0SS of ldaho
Mernber: «name:TALITHA MOREHOUSE»
lD «health-plan:XMP 10084 2271»
PCP $20 SPEC $45
stapled: referral - pelvic fl00r PT`,
    ],
    [
      'label',
      'medium',
      `TAKE 1 TAB|ET BY M0UTH TWlCE DA1LY
«name:SATTERFIELD,HORACE»
Rx# «account:6640-0182»   METOPROL0L TAR 25MG
«address:901 PECAN ST BELZONI» MS`,
    ],
    [
      'two-columns',
      'hard',
      `DlSCHARGE        «name:Amara Nwosu»
SUMMARY          age 6
Sickle ce1l      Attending
pa|n crisis      Dr E1lison
mother «name:Ify»  phone «phone:4O4 555 0l92»`,
    ],
    [
      'prescription-pad',
      'medium',
      `For: «name:Cruz Benavidez»  Date «date:2-l0-26»
Address «address:l8 Calle Sombra, Mesilla»
Rx  Arnoxicillin 4OOmg/5ml  7 ml  bid x 1Od
Ref Ø   Sub ok`,
    ],
    [
      'consent-stamp',
      'medium',
      `l, «name:Thorvald Eide», authorlze Dr. Basnet to perforrn: CATARACT  RlGHT EYE
Wltness M.K.    «date:Jan 3O 2O26»`,
    ],
  ]),
  ...aboutPatients('sc-other-languages', [
    [
      'spanish-whatsapp',
      'medium',
      `Doctora buenas tardes, soy la hija de «name:don Eusebio». Hoy amaneció con la pierna hinchada y caliente, la misma del coágulo. Ya se le acabó el Eliquis desde el viernes. ¿Lo llevo a urgencias?`,
    ],
    [
      'spanish-note',
      'easy',
      `Paciente: «name:Rosalinda Ibáñez Cuevas», F. nac. «date:14/05/1972»
Motivo: dolor en hipocondrio derecho tras comidas grasas
USG: colelitiasis múltiple, sin dilatación
Plan: colecistectomía programada «date:3 de marzo»`,
    ],
    [
      'french-teams',
      'medium',
      `Salut, «name:M. Thibault Kouassi» (ch. 22) refuse toujours la dialyse, sa femme «name:Aminata» arrive à 15 h. Tu peux venir traduire ?`,
    ],
    [
      'french-hard',
      'hard',
      `la petite «name:Capucine» a encore convulsé dans le bus, 4 min, ils ont donné le Buccolam`,
    ],
    [
      'portuguese-letter',
      'easy',
      `Prezada «name:Sra. Conceição Medeiros Furtado», o resultado da sua biópsia de mama de «date:22/01/2026» mostrou carcinoma ductal in situ. O seu retorno está marcado para «date:10 de fevereiro» na clínica em Fall River.`,
    ],
    [
      'portuguese-audio',
      'hard',
      `oi filha, o pai ta internado de novo, pulmão cheio d'água. quarto 11. leva o aparelho do sono dele e avisa a «name:Neide». fala na recepção que é o «name:Zeca» da diálise`,
    ],
    [
      'german-email',
      'medium',
      `Sehr geehrte Frau Kollegin, «name:Herr Lorenz Ahlgrimm», geb. «date:09.11.1938», hat sich bei seinem Besuch in Fredericksburg die Schulter luxiert. Reposition unter Propofol, Marcumar bitte weiter.`,
    ],
    [
      'german-hard',
      'hard',
      `Oma «name:Trudi» verweigert seit gestern die Tropfen gegen das Parkinson und sieht wieder die Hunde im Flur`,
    ],
    [
      'spanish-portal',
      'easy',
      `no puedo abrir los resultados de mi hijo «name:Yandel Matos» nacido el «date:8 de octubre de 2019», es lo del plomo en la sangre. mi cel «phone:787-555-0104»`,
    ],
    ['spanish-school', 'hard', `Maestra, «name:Itzel» no va hoy, le pusieron los tubitos en los oídos y sigue mareada`],
    [
      'tagalog-english',
      'hard',
      `Ate, si «name:Tatay Boy» na-stroke daw, nasa ICU bed 3, left side hindi gumagalaw. Pakisabi kay «name:Kuya Jun» wag muna sa Facebook`,
    ],
    [
      'kreyol',
      'medium',
      `Bonjou, mwen se manman «name:Wideline Joseph». Li gen lafyèv 39.5 depi twa jou e li pa vle bwè. Li gen drepanositoz. Nimewo m se «phone:561-555-0119».`,
    ],
    ['polish', 'hard', `«name:Pani Halinka» z 6 dalej krwawi po ekstrakcji, wzięła rano Xarelto`],
  ]),
  ...aboutPatients('sc-lowercase-typos', [
    [
      'fast-nurse',
      'medium',
      `pt «name:marlow, jaylen» rm 6 came back form ct, vomted x1, neruo chekc wnl, mom at bedsdie`,
    ],
    ['doc-phone', 'hard', `tell «name:hope» her strep is pos and amox is at the walgreens`],
    [
      'biller',
      'medium',
      `anyone no why «name:gladys wojcik» got a bill for the steroid shot she has mcaid secondery «health-plan:70044182hw»`,
    ],
    ['aide', 'hard', `«name:mr young» wont let me do his foley agian he says im rough`],
    ['lab', 'medium', `need recolect on «name:phommachanh s» lavendar clotted, plts 22 prob real but`],
    ['er-tech', 'easy', `ekg done on «name:skye belanger» «date:5/30/99» qtc 512 showed dr m, she takes methadon`],
    [
      'clerk',
      'easy',
      `pls scan: «name:dominguez araceli» dob «date:4-2-77» ph «phone:830 555 0148» new pt w/ lupus recrds from valley baptist`,
    ],
    ['parent', 'hard', `hi its «name:kayden»s mom. hes throwin up the bactrim agan wat shud i do`],
    ['tele-sitter', 'hard', `fish eye cam 3, «name:mrs love» trying to clim over rail, shes the one w the hip`],
    [
      'np-friday',
      'medium',
      `so i uped «name:glenda r»'s trulicity to 1.5 on «date:fri 2/6» but pharm only has .75, u mind resnding im off`,
    ],
  ]),
  ...aboutPatients('sc-patients-writing', [
    [
      'portal-bp',
      'easy',
      `Dear Dr. Moskowitz, this is «name:Bernice Tillery». My BP log: «date:2/1» 168/94, «date:2/3» 172/90, «date:2/6» 159/88. I stopped the amlodipine because of ankle swelling. What now? Home «phone:(419) 555-0133»`,
    ],
    [
      'review',
      'medium',
      `★☆☆☆☆ Waited 3 hours while my miscarriage was going on in the hallway. Nobody gave me a pad. Dr. Pell never even sat down. – «name:Shreya Venkataraman», «address:Plano» TX`,
    ],
    [
      'complaint',
      'easy',
      `To the Patient Advocate:
On «date:December 19» my father «name:Gerald Stonebraker», a patient on 7 South with Parkinson's, was given haloperidol although the allergy band said NO HALDOL. He could not swallow for two days. I want a written answer.
«name:Denise Stonebraker-Ali»
«address:31 Quarry Road, Barre, VT 05641»
«email:d.stonebraker.ali@mailbox.example»`,
    ],
    [
      'chat-widget',
      'easy',
      `Visitor: hello is anyone there
Agent: Hi, this is Rae, how can I help?
Visitor: need to cancel my abortion follow up tmrw
Agent: Sure, name & DOB?
Visitor: «name:Kiersten Olander» «date:7 1 2003»`,
    ],
    [
      'facebook-group',
      'hard',
      `Ladies who had a hysterectomy with Dr. Sunny at Good Sam – is it normal to still bleed at 5 weeks?? 😩 – «name:Tawnya Burch»`,
    ],
    [
      'grandparent',
      'hard',
      `This is «name:Theodore»'s granddad again. He's off the ventilator praise God and squeezed my finger. When may I bring the little hat his meemaw knitted to the NICU?`,
    ],
    ['refill', 'medium', `Need refill. «name:Alonzo Pike». Gabapentin 600. Out Sunday.`],
    [
      'second-opinion',
      'easy',
      `I am writing for my wife, «name:Olena». In Lviv they removed one kidney and here at UAMS a CT showed 'something' in the lung. We have discs. Could you see her? «name:Bohdan Shevchuk», «phone:501 555 0187»`,
    ],
    [
      'gofundme',
      'hard',
      `Help «name:Baby Rex» get his new heart! Our little man was born with hypoplastic left heart and has lived at Children's since day one. «name:Shelby» and «name:Trace» had to quit their jobs. «url:https://fundpage.example/f/rex-needs-a-heart»`,
    ],
    [
      'portal-teen',
      'hard',
      `pls dont tell my mom but i think the chlamydia pills didnt work, still burns. text me not call «phone:6515550109»`,
    ],
    [
      'mail-order',
      'medium',
      `To whom it may concern: Still have NOT received my Humira, shipment «account:AC-771-09». I am flaring. Mrs. «name:Lourdes Pacheco-Finn», acct on file «email:lpfinn62@post.example»`,
    ],
    [
      'intake-free-text',
      'easy',
      `Name: «name:Phuong Dang»
What brings you in? panic attacks since the robbery at my nail shop
Meds: sertraline 50, hydroxyzine at night
Emergency contact: «name:Kevin» (son) «phone:408-555-0146»
Ever tried to hurt yourself? once, 2011`,
    ],
    [
      'thanks',
      'hard',
      `You all held my hand when the second twin had no heartbeat. I will not forget Nurse Paulette. «name:Maribel Osgood»`,
    ],
    [
      'vet-portal',
      'medium',
      `Ma'am, it's «name:Purcell», last four «ssn:4471». Prosthetic leg socket is rubbing raw again and the appointment they gave me is «date:May 28». Can't wait that long.`,
    ],
  ]),
  ...aboutPatients('sc-staff-posts', [
    [
      'facebook-brag',
      'medium',
      `Shoutout to my favorite chemo patient «name:Miss Opal Ledbetter» who rang the BELL today after 6 rounds of R-CHOP!!! 🔔 #oncnurse`,
    ],
    [
      'tiktok-caption',
      'hard',
      `POV: your patient «name:Randall» in bed 9 put WHAT up there, and it's still vibrating 💀`,
    ],
    [
      'reddit',
      'hard',
      `Throwaway. I'm an RN in «address:Minot». The hockey guy here, «name:Coach Lund», was in detox on my unit all week and now he is driving the team bus. Do I report??`,
    ],
    [
      'linkedin',
      'medium',
      `Proud of our ECMO team. «name:Esperanza», 31, walked out today after 44 days, post-partum cardiomyopathy, and met her son «name:Mateo» for the first time. She said share it!`,
    ],
    [
      'yelp-reply',
      'medium',
      `Response from the owner: «name:Mr. Gunderson», as we told you, the crown broke since you grind your teeth and you refused the night guard twice. You also tested positive for cocaine before sedation.`,
    ],
    [
      'tweet',
      'hard',
      `that mayoral candidate's kid, «name:Bryce», just got his stomach pumped on my shift. rich people smh`,
    ],
    [
      'blog',
      'medium',
      `I'll always carry «name:Mr. Abernathy». He died at 4:10 in the morning on «date:Christmas Day 2024», from ALS, with Patsy Cline playing. I was the only one there; his boy «name:Dale» was stuck on I-80.`,
    ],
  ]),
  ...aboutPatients('sc-meeting-notes', [
    [
      'idt',
      'easy',
      `IDT Tues. Present: SW Marcy, PT Raj, RN Blue, Dr. Engel
1) «name:Takoda Bearheart», CVA, FIM 71→88, d/c goal «date:2/24» home with wife «name:Winona». Needs tub bench.
2) «name:Etta Mae Simms» «age:91», fx pelvis. Plateau. Family meeting re LTC.
Next: Tues`,
    ],
    [
      'morning-huddle',
      'medium',
      `Huddle: fridge temp OK. Short one MA. «name:Nguyet» coming at 10 for Depo, needs hcg first. Dr K out after 3. Flu shots low.`,
    ],
    [
      'tumor-board',
      'medium',
      `Case 3 – «name:Stavros P.», 66. cT3N1 rectal, MSI-high. Consensus: upfront dostarlimab, no surgery for now. Rad onc (Ito) agrees.`,
    ],
    [
      'iep',
      'hard',
      `IEP team agreed: «name:Kalani» gets a para for toileting and straight cath at 11:15, nurse trains Mrs. Dunn; seizure plan goes on the bus. Mom brings the Diastat.`,
    ],
    [
      'mm',
      'hard',
      `M&M takeaway – the «name:Fredericks» case: nobody looked at the lactate of 7 for three hours. Night float thought day team had. Action: auto page.`,
    ],
    [
      'ethics',
      'easy',
      `Ethics consult minutes. Re: «name:Hussein, Amal» (ICU 14). Brain death exam x2 done; brother objects on religious grounds. Recommendation: 48h accommodation, imam to visit, no escalation of pressors.`,
    ],
    [
      'zoom-ai-summary',
      'medium',
      `Meeting summary (AI generated)
Quick recap: The team discussed safe discharge for «name:Clementine Roy», who has Lewy body dementia and has left the stove on.
Next steps
• Joy to call APS
• Dr. Patil to complete capacity form
• Nephew («name:Arnaud») to install door alarm`,
    ],
  ]),
  ...aboutPatients('sc-transcripts', [
    [
      'nurse-line',
      'easy',
      `NURSE: Nurse line, this is Dot. Name and birthday please?
CALLER: «name:Rashida Coleman», «date:June ninth, nineteen eighty-four».
NURSE: What's going on?
CALLER: I'm thirty weeks and the baby isn't kicking like he does.
NURSE: Any bleeding? Fluid?
CALLER: No ma'am. Just quiet. Since last night.`,
    ],
    [
      'visit-ambient',
      'medium',
      `[00:04] Dr: so «name:Walt», how's the breathing
[00:07] Pt: lousy, I sleep in the chair
[00:11] Dr: and the Lasix
[00:13] Pt: makes me pee so I skip it when I'm out
[00:18] Spouse: he skips it ALL the time
[00:20] Dr: thank you, «name:Bev»`,
    ],
    [
      'dispatch',
      'medium',
      `Medic 4, respond to «address:2716 Chalk Bluff Rd», 58 year old male not breathing, caller is his neighbor, CPR in progress, cross of Mill.`,
    ],
    [
      'insurance-call',
      'easy',
      `Rep: And the member's ID?
Office: «health-plan:K, as in kilo, 4 4 0 9 1 8 8 2»
Rep: And it's for the spinal cord stimulator trial?
Office: Correct, «name:Faustino Arce», failed back syndrome.
Rep: Reference number is «account:I-dash-20417».`,
    ],
    [
      'voicemail-auto',
      'hard',
      `"Hi uh doctor Cho's office this is «name:Enoch» I took the prep and uh nothing's happening it's been four hours should I drink the rest uh «phone:five four one five five five oh one two two» thanks bye" (confidence 81%)`,
    ],
    [
      'therapy',
      'hard',
      `T: Last week you said the anniversary was coming.
C: Yeah. Two years since I found him.
T: And the drinking?
C: Vodka. Most nights. «name:Marco» took my keys.
T: I'm glad «name:Marco» is there, «name:Ginny».`,
    ],
    [
      'dictation',
      'easy',
      `this is doctor Bajwa dictating on «name:Cornelius Akana» spelled A K A N A period medical record «mrn:three three oh seven one» period new paragraph he presents with gross hematuria comma clots comma on warfarin period next line cystoscopy shows a two centimeter papillary tumor period end dictation`,
    ],
    [
      'ems-radio',
      'hard',
      `County this is Med 12 inbound w/ «name:Rufus», you all know «name:Rufus», he's seized twice, glucose 44 now 130 after the D10, ETA six`,
    ],
  ]),
  ...aboutNobody('sc-code', [
    [
      'ts-age',
      'easy',
      `export function ageAt(birthDate: Date, on: Date): number {
  const years = on.getFullYear() - birthDate.getFullYear();
  return isBeforeBirthday(birthDate, on) ? years - 1 : years;
}`,
    ],
    [
      'python-class',
      'medium',
      `class Patient:
    def __init__(self, mrn: str, last_name: str, dob: date, allergies: list[str] | None = None):
        self.mrn = mrn
        self.last_name = last_name
        self.dob = dob
        self.allergies = allergies or []`,
    ],
    [
      'regex-mrn',
      'medium',
      `const MRN = /\\b(?:MRN|Med(?:ical)?\\s*Rec(?:ord)?)\\s*[:#]?\\s*(\\d{6,10})\\b/i; // 7 digits at Mercy, 8 at St. Anne`,
    ],
    [
      'css',
      'easy',
      `.patient-banner { position: sticky; top: 0; }
.patient-banner__allergy--severe { background: #b00020; color: #fff; font-weight: 700; }`,
    ],
    [
      'author-header',
      'hard',
      `# insulin_titration.R
# Author: Deepika Rao <drao@statcore.example>, last edit 2025-11-04
# Fits basal dose ~ fasting glucose; see Will's note on the 10% rule
library(lme4)`,
    ],
    [
      'switch',
      'medium',
      `switch (triage) {
  case 'chest-pain': return page('cards');
  case 'stroke': return page('neuro', { code: true });
  case 'fall': return queue('ortho');
}`,
    ],
    [
      'i18n',
      'medium',
      `"greeting": "Hello {{firstName}}, your {{testName}} result from {{collectedOn}} is ready.",
"noShow": "{{firstName}}, we missed you on {{apptDate}}. Call {{clinicPhone}}."`,
    ],
    [
      'todo-comment',
      'hard',
      `// FIXING (grace): Hope says the dose rounding breaks for neonates under 1 kg, ask Dr. Frank before 3/14 freeze`,
    ],
    [
      'sql-join',
      'easy',
      `SELECT p.mrn, p.last_name, MAX(l.value) AS peak_troponin
FROM patient p JOIN lab l ON l.patient_id = p.id
WHERE l.code = 'TROPI' AND l.collected >= DATE '2026-01-01'
GROUP BY 1, 2 HAVING MAX(l.value) > 0.4;`,
    ],
    [
      'git-blame',
      'hard',
      `7f2c91ae (Rosa Delgado   2025-06-03 14:22:10 -0500 118)   if (bed.isolation === 'droplet') {
91b0c4d2 (Tunde Bakare   2025-09-17 09:01:44 -0500 119)     warn('mask required');
7f2c91ae (Rosa Delgado   2025-06-03 14:22:10 -0500 120)   }`,
    ],
    [
      'diff',
      'medium',
      `@@ -41,7 +41,7 @@ export const scoreCiwa
-  if (tremor > 7) throw new RangeError('tremor 0-7');
+  if (tremor < 0 || tremor > 7) throw new RangeError('tremor 0-7');`,
    ],
    [
      'kill-child',
      'hard',
      `if the parent dies the child is orphaned and gets adopted by init, so reap it: while (waitpid(-1, &st, WNOHANG) > 0) live--;`,
    ],
    [
      'html-form',
      'easy',
      `<label>Patient name <input name="pt" autocomplete="off"></label>
<label>Date of birth <input type="date" name="dob"></label>
<select name="complaint"><option>Cough</option><option>Fever</option><option>Rash</option></select>`,
    ],
    [
      'shell',
      'medium',
      `for f in /mnt/scan/*.tif; do tesseract "$f" "\${f%.tif}" -l eng+spa && mv "$f" done/; done   # run as svc_him, not as maria`,
    ],
    [
      'jsdoc',
      'medium',
      `/**
 * Masks a record number: "00412238" becomes "****2238".
 * @param mrn what the registration desk typed, with or without zeros
 * @returns the last four digits, never the name
 */`,
    ],
  ]),
  ...aboutNobody('sc-logs-config', [
    ['nginx', 'easy', `10.4.2.19 - - [12/Feb/2026:08:01:55 -0600] "GET /health HTTP/1.1" 200 17 "-" "kube-probe/1.29"`],
    [
      'env',
      'easy',
      `DATABASE_URL=postgres://ward:changeme@localhost:5432/ward
PATIENT_PORTAL_ORIGIN=https://portal.hospital.example
SESSION_TTL_MIN=15`,
    ],
    [
      'yaml-alert',
      'medium',
      `- alert: PatientIndexLagging
  expr: mpi_queue_depth > 5000
  for: 10m
  labels: { severity: critical, team: interop }
  annotations: { summary: "ADT feed is behind, admissions show late" }`,
    ],
    ['cron', 'medium', `0 2 * * 0  him  /opt/purge/purge_discharged.sh --older-than 7y >> /var/log/purge.log`],
    [
      'login-log',
      'hard',
      `Feb 11 07:58:03 ws-icu-04 sshd[2210]: Accepted publickey for jthompson from 10.20.8.77 port 51022
Feb 11 07:58:41 ws-icu-04 sudo: jthompson : TTY=pts/0 ; COMMAND=/bin/systemctl restart vitals-bridge`,
    ],
    [
      'mirth-stats',
      'easy',
      `channel=ADT_IN received=18442 filtered=210 errored=3 queued=0
channel=ORU_LAB received=9051 filtered=0 errored=0 queued=12
channel=MDM_NOTES received=2207 filtered=8 errored=1 queued=0`,
    ],
    [
      'hl7-empty-ack',
      'hard',
      `MSH|^~\\&|LAB|MERCYN|EPIC|MERCYN|202602120812||ACK^A01|44121|P|2.3
MSA|AA|44120`,
    ],
    [
      'badge-swipe',
      'hard',
      `02/10 22:54 DOOR PHARM-2 GRANTED  badge 40917  OKONJO, FELIX (pharm tech)
02/10 22:56 DOOR PHARM-2 DENIED   badge 38820  MARSH, LUCY (evs)`,
    ],
    [
      'docker',
      'easy',
      `Successfully built 4b1fd2c90e
Successfully tagged registry.local/fhir-facade:2.8.1
Recreating fhir-facade_1 ... done`,
    ],
    [
      'healthcheck-json',
      'medium',
      `{"status":"degraded","checks":{"db":"ok","redis":"ok","surescripts":"timeout after 5000ms"},"version":"6.4.0","host":"rx-02"}`,
    ],
    [
      'ups',
      'medium',
      `UPS-B2: on battery since 03:12, load 61%, est. runtime 00:44. Cooling in MRI room OK. Paged: facilities (Gus).`,
    ],
    [
      'ini',
      'easy',
      `[dicom]
aet = CTSCAN2
port = 104
max_pdu = 16384
[retention]
mammo_years = 10`,
    ],
    [
      'temperature',
      'hard',
      `vaccine-fridge-3  2.1 2.4 3.0 8.9! 9.2! 4.0  (C)  door ajar 11:20–11:47, acknowledged by Pham, K.`,
    ],
  ]),
  ...aboutNobody('sc-stack-traces', [
    [
      'java',
      'easy',
      `java.lang.NullPointerException: Cannot invoke "Patient.getBirthDate()" because "patient" is null
	at org.clinic.sched.SlotFinder.find(SlotFinder.java:212)
	at org.clinic.sched.Main.main(Main.java:40)`,
    ],
    [
      'python',
      'easy',
      `Traceback (most recent call last):
  File "/home/nkechi/etl/load_labs.py", line 88, in <module>
    row["potassium"] = float(row["potassium"])
ValueError: could not convert string to float: 'HEMOLYZED'`,
    ],
    [
      'fhir-outcome',
      'medium',
      `{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"required","diagnostics":"Patient.name: minimum required = 1, but only found 0"}]}`,
    ],
    [
      'js',
      'easy',
      `Uncaught TypeError: Cannot read properties of undefined (reading 'medications')
    at renderMar (mar.tsx:57:21)
    at commitRoot (react-dom.js:1209)`,
    ],
    [
      'oracle',
      'medium',
      `ORA-01400: cannot insert NULL into ("HIS"."ADMISSION"."ATTENDING_ID")
ORA-06512: at "HIS.PKG_ADT", line 903`,
    ],
    [
      'x12-999',
      'hard',
      `IK3*NM1*8*2010*8~IK4*9*67*7*~IK5*R*5~AK9*R*1*1*0~  subscriber id bad length, whole batch bounced, happens for every claim since the update`,
    ],
    [
      'core-dump',
      'hard',
      `kernel: Out of memory: Killed process 3312 (nurse-call) total-vm:8812044kB; child 3319 survived, parent dead`,
    ],
    [
      'csharp',
      'medium',
      `System.FormatException: String '13/45/1998' was not recognized as a valid DateTime. (unit test BirthDateParserTests.RejectsImpossibleMonth, expected)`,
    ],
  ]),
  ...aboutNobody('sc-test-data', [
    ['zztest', 'easy', `Use ZZTEST, PATIENT ONE, MRN 99999991, DOB 01/01/1901 in the sandbox. Never a real chart.`],
    [
      'jest',
      'medium',
      `it('hides the name of a fake patient', () => {
  const fake = { name: 'Testy McTestface', dob: '2000-01-01', dx: 'hypertension' };
  expect(mask(fake).name).toBe('T***');
});`,
    ],
    [
      'synthea',
      'medium',
      `Synthetic data, generated by Synthea, no real persons:
Id,BIRTHDATE,FIRST,LAST,GENDER,CITY
9c1,1961-04-02,Abe604,Kuhic920,M,Worcester
a70,1990-11-12,Lurlene22,Wunsch504,F,Lowell`,
    ],
    [
      'seed-sql',
      'medium',
      `-- seed.sql: DUMMY ROWS for the demo environment, invented
INSERT INTO patient VALUES (1,'Donald','Duck','1934-06-09','quack');
INSERT INTO patient VALUES (2,'Minnie','Mouse','1928-11-18','big ears');`,
    ],
    [
      'training-card',
      'easy',
      `TRAINING SCENARIO – NOT A REAL PATIENT. Manikin "Sim Man Stan", 54M, crushing chest pain, STEMI inferior, goes into VF at minute 6. Debrief afterwards.`,
    ],
    [
      'fixture-json',
      'hard',
      `// fixtures/patient.fake.json: everything here is made up
{ "name": "Ada Example", "birthDate": "1980-02-30", "phone": "555-555-5555", "allergies": ["kryptonite"] }`,
    ],
    [
      'uat',
      'medium',
      `UAT step 14: open test patient EPICTEST,BABYBOY in SUP environment, order amoxicillin, expected: weight-based dosing warning. Pass/Fail: ____ Tester: Imelda`,
    ],
    [
      'hl7-sample',
      'hard',
      `Sample message from the vendor's spec (fictitious person, for illustration only):
PID|1||000000^^^X||DOE^JANE||19000101|F|||1 MAIN ST^^ANYTOWN^NY^00000`,
    ],
    [
      'lorem',
      'easy',
      `Lorem Ipsum, 123 Fake Street, (000) 000-0000, diagnosis: dolor sit amet. Placeholder copy for the brochure.`,
    ],
    [
      'qa-chat',
      'hard',
      `qa: ok created dummy pt "Batman, Bruce", gave him gout and a penicillin allergy, interaction popup works, deleting him now`,
    ],
    [
      'osce',
      'medium',
      `Standardized patient script. The actor plays "Mr. Jones" and complains of belly pain after meals. If the student asks about alcohol say "two beers, maybe six". All details are fictional; actors are paid $28/h.`,
    ],
    [
      'card-number',
      'easy',
      `Stripe test card 4242 4242 4242 4242, any CVC, any future date. Copay page, staging only.`,
    ],
    [
      'faker',
      'medium',
      `from faker import Faker
f = Faker(); Faker.seed(7)
rows = [(f.name(), f.date_of_birth(), f.random_element(["asthma", "migraine"])) for _ in range(500)]  # fake people`,
    ],
  ]),
  ...aboutNobody('sc-commits-tickets', [
    ['conventional', 'easy', `fix(mar): show held doses in grey, not red (#2210)`],
    [
      'commit-body',
      'medium',
      `Round pediatric doses down, never up

Dr. Olowe asked for it after the safety committee in January. Weights
below 3 kg keep two decimals. Reviewed-by: Hana Suzuki`,
    ],
    [
      'jira-epic',
      'medium',
      `EHR-1180 As a triage nurse I want to see the last three blood pressures beside the patient's name so that I notice a trend. AC: no PHI in the URL. Assignee: Wiremu T. Points: 5`,
    ],
    [
      'printer',
      'easy',
      `INC0049001: printer on 3 North offline again, toner full, paper jam light. Asset PRN-3N-02. Reported by Kip, ext 4410.`,
    ],
    [
      'password',
      'medium',
      `Please reset my password, locked out since lunch. Username alopez4. I'm in the infusion center till 5. – Andrea Lopez RN`,
    ],
    [
      'wristband-stock',
      'hard',
      `Zebra on 3 North: out of neonatal wristbands since Tuesday. Please order 4 rolls (part 10018501). Ask for Wanda Birch.`,
    ],
    [
      'change-request',
      'medium',
      `CHG-3301 Upgrade PACS viewer Sat 2/21 23:00–03:00. Impact: no priors during window. Backout: snapshot. Approver: M. Ferraro. Call tree: Lin, Boyd, Achebe.`,
    ],
    [
      'release',
      'easy',
      `v4.12: new isolation icons; faster med rec; fixed a crash when a patient had two middle names; removed the fax cover page.`,
    ],
    [
      'bug-hypothetical',
      'hard',
      `Steps: 1) open any patient on warfarin 2) discontinue 3) reopen. Expected: INR reminder gone. Actual: it nags forever. Seen by Ellis and by Mbali, both on build 771.`,
    ],
    [
      'pr-review',
      'medium',
      `nit: Rosie, could we call this \`dischargeReason\`? "death" as the default enum value made me jump. Otherwise LGTM, nice work`,
    ],
    [
      'laptop',
      'easy',
      `New hire laptop for Soo-Jin Hwang, starts March 2, oncology billing. Needs dual monitor, Epic, Teams, badge printer access.`,
    ],
    [
      'tele-down',
      'hard',
      `tele boxes 20 thru 26 lost signal at 1440, access point in the ceiling by 4E was unplugged by the painters. back at 1452, no pts affected. -biomed, Ray`,
    ],
  ]),
  ...aboutNobody('sc-hr-payroll', [
    [
      'pay-stub',
      'easy',
      `Employee: Marisa Duquette   ID 20418   Pay period 01/25–02/07/2026
Regular 72.0 h  $38.40   Night diff 24.0 h  $4.25
Dental -12.00   401k -138.24   Net $1,902.11`,
    ],
    [
      'offer',
      'easy',
      `Dear Ms. Adeyemi, we are pleased to offer you the position of Staff Nurse, Cardiac Step-Down, at $41.15/hour starting Monday, March 9, 2026. Reply by Friday. Orientation is in Classroom B.`,
    ],
    [
      'license-lapse',
      'medium',
      `Heads up, Trent: your RN license 09-441827 expires 4/30 and BLS on 3/15. No current card, no shifts.`,
    ],
    [
      'open-enrollment',
      'easy',
      `Open enrollment closes Nov 14. Choose the PPO or the HDHP, add dependents, and log in with your employee number. Questions: benefits@hospital.example`,
    ],
    [
      'schedule-swap',
      'hard',
      `can anyone take my Sat night on psych? I've got Beyoncé tickets. will trade 2 days. – Imani`,
    ],
    [
      'roster',
      'hard',
      `Stroke unit: Adunni 1-4, Casey 5-8, Hyun-woo 9-12, float Petra. Charge: Big Mike. Respiratory: Lorna until 1500`,
    ],
    [
      'i9',
      'medium',
      `I-9 for Arash Tehrani: passport checked, copy on file, E-Verify case closed 02/04. Manager: dietary services.`,
    ],
    [
      'eval',
      'easy',
      `Annual review: Cecily Bright, phlebotomist II. Exceeds. First-stick rate 96%. Goal: train two new hires on pediatric draws. Next review Feb 2027.`,
    ],
    [
      'exit',
      'medium',
      `Wilhelmina's last day in medical records is Feb 27, after 31 years! Cake at 2 pm in the break room. She'll finally have time for the beagles.`,
    ],
    [
      'union',
      'easy',
      `Grievance 26-014: mandatory overtime on 5 West, Feb 1–3. Steward R. Bonilla. Step 2 meeting Thursday at noon.`,
    ],
    [
      'flu-shot-mandate',
      'hard',
      `All staff must show proof of flu vaccine or a mask badge by Dec 1. Managers: Ruth (lab), Javier (EVS), Skip (transport). Clinic is open 6–9 am in the lobby.`,
    ],
    [
      'w2',
      'easy',
      `Your W-2 is in the mail. If you moved from 14 Birch Ln, Apt 2, tell payroll before Jan 20. – Odette Farris, Payroll`,
    ],
    [
      'interview',
      'medium',
      `Candidate: Nikolai Brandt, CRNA. Strengths: regional blocks, calm. Concerns: wants no call. Panel: Hsu, Obi, Trask. Verdict: second interview 2/19.`,
    ],
  ]),
  ...aboutNobody('sc-orders-service', [
    [
      'shoe',
      'easy',
      `Hi Colleen, your order #88120-4 (nursing clogs, size 8, teal) shipped by UPS today. Track it: 1Z999AA10123456784`,
    ],
    [
      'complaint-sofa',
      'medium',
      `Ticket 55102: Mr. Bartholomew Quick, 88 Dune Rd, Nags Head NC, says the sofa arrived with a broken leg and a scar on the arm. Wants a replacement. Callback (252) 555-0148.`,
    ],
    [
      'dead-battery',
      'hard',
      `Customer: Joy Ramos. Complaint: dead on arrival, no pulse on the display, tried resuscitating w/ new cell. Replace unit, serial KT-0031`,
    ],
    [
      'supply',
      'easy',
      `PO 4410-22: 40 boxes nitrile gloves M, 12 cs saline 1 L, 6 IV poles. Ship to Dock 2, attn Leroy Sims. Net 30.`,
    ],
    [
      'hotel-bill',
      'medium',
      `Folio for Dr. Anneliese Roth, room 412, in 02/11 out 02/14. Room 3 x $189, parking $54, minibar $11. Conference rate.`,
    ],
    [
      'car-shop',
      'hard',
      `'09 Camry, plate 7KLM220, J. Figueroa: bleeding coolant, heart of it is the pump; new hoses, checked the vitals, she'll live. $412`,
    ],
    [
      'chat-refund',
      'medium',
      `Agent: Thanks for waiting, Mr. Osgood. I see the coffee maker you bought on 1/30 in your history. The refund of $49.99 posts in 3–5 days.
Mr. Osgood: ok, the box was crushed anyway`,
    ],
    [
      'cable',
      'easy',
      `Technician Dale arrives Wed 2/18 between 1 and 5. Account 4471-9902. Reply C to confirm, R to reschedule.`,
    ],
    [
      'flower',
      'easy',
      `Deliver: one dozen white roses to Grace Lutheran Church, Sat 10 am. Card: "Congratulations Hannah and Will!" Paid by T. Moss.`,
    ],
    [
      'pet-store',
      'hard',
      `Chewy autoship for Biscuit: Apoquel is not included, grain free 24 lb, ear wash x2. Next: March 3.`,
    ],
    ['gym', 'easy', `Membership 20817, Fernando Paz: frozen until April 1, fee $5/mo. Towels not included.`],
    [
      'copier',
      'easy',
      `Meter read for the Ricoh in Radiology reception: 412,880 black, 30,117 color. Contact Trudy at the desk, 555-0171.`,
    ],
  ]),
  ...aboutNobody('sc-contacts-signatures', [
    [
      'sig-md',
      'easy',
      `Folasade Oni, MD, FACC
Interventional Cardiology | Harbor Heart Group
2200 Pier Ave, Suite 510, Duluth MN 55802
T 218-555-0140  F 218-555-0141  folasade.oni@harborheart.example`,
    ],
    [
      'on-call-list',
      'medium',
      `ON CALL SAT 2/14
Stroke – Dr. Pilar Sung 555-0102
Trauma – Dr. Ike Mandel 555-0103
OB – Dr. Xiomara Reyes 555-0107
Psych – NP Lowell Hatch 555-0119`,
    ],
    [
      'vcard',
      'easy',
      `BEGIN:VCARD
VERSION:3.0
N:Castellanos;Bruno
ORG:Medline
TITLE:Territory Manager, Wound Care
TEL:+1-816-555-0133
END:VCARD`,
    ],
    [
      'directory',
      'easy',
      `Ext 4401 Cancer registry – Phoebe
Ext 4402 Breast imaging – Ana Lucía
Ext 4403 Infection control – Moses
Ext 4404 Pain clinic – closed Fri`,
    ],
    [
      'vendor-rep',
      'easy',
      `Your new rep for hip and knee implants is Sterling Voight, cell 602-555-0158. He'll be in the OR lounge Tuesday with donuts.`,
    ],
    [
      'phone-tree',
      'easy',
      `PTA phone tree: Ms. Kealoha 555-0181, Mr. Bui 555-0182, the Rossi family 555-0183, Coach Trent 555-0184.`,
    ],
    [
      'sig-pronouns',
      'hard',
      `Summer Long (she/her), Diabetes Educator
"Know your numbers: A1c, BP, LDL"
Out of office Feb 20–27. For insulin pump starts ask Rich Young, 555-0190.`,
    ],
    [
      'christmas-cards',
      'hard',
      `Card list: Aunt Vi, 12 Elm Ct, Macon GA 31201 / the Nguyens, 9 Orchard, Reno / Dr. Pell & staff / Fr. Mike`,
    ],
    [
      'referral-directory',
      'medium',
      `Who takes Medicaid for kids' neuro? Dr. Aziz (Peoria), Dr. Brandvold (Quad Cities, 6 mo wait), Dr. Quispe (tele only). Autism evals: Dr. Tillman.`,
    ],
    ['linkedin', 'easy', `Lars Eklund wants to connect. Nephrology PA | Marathoner | Ex-Navy. 14 mutual connections.`],
  ]),
  ...aboutNobody('sc-public-figures', [
    [
      'injury-report',
      'medium',
      `INJURY REPORT, Week 9 – OUT: LB Marcus Teague (ACL). QUESTIONABLE: WR Davonte Cole (hamstring), C Pete Lisowski (concussion protocol). Source: league website.`,
    ],
    [
      'singer',
      'medium',
      `(AP) Country star Loretta Vane told fans from the stage in Tulsa on Saturday that she has Parkinson's disease and will end her tour in June. Shares of the label fell 2%.`,
    ],
    [
      'senator',
      'medium',
      `Sen. Howard Blakely's office released a letter from the Capitol physician: the 74-year-old underwent a successful hernia repair and returns to votes Tuesday.`,
    ],
    [
      'awareness',
      'easy',
      `After the actress spoke about her mammogram on morning television, calls for screening rose 40%, a study in JAMA Network found.`,
    ],
    [
      'pope',
      'medium',
      `Vatican says Pope had a restful night; bulletins on bilateral pneumonia will now be weekly. Crowds prayed in the square.`,
    ],
    [
      'marathon',
      'hard',
      `Olympian Tsegaye Wolde drops out at mile 19, calf cramps; winner Njeri Kamau says she trained on beet juice. Full results inside.`,
    ],
    [
      'quarterback-analysis',
      'hard',
      `If Romano's shoulder is still cooked, start the rookie. Surgery in March, no throws til camp, per the beat writers. Waiver wire: grab Hines.`,
    ],
    [
      'documentary',
      'medium',
      `Review: In "Still Standing" the late boxer Ray "Thunder" Moxley, who lived with dementia for eleven years, is seen through 200 hours of ringside film. 3½ stars. In theaters Friday.`,
    ],
    [
      'ceo',
      'easy',
      `Reuters: Biotech chief Anjali Mehra steps down after FDA rejects company's Alzheimer's drug; stock down 61%.`,
    ],
    [
      'tennis',
      'medium',
      `WTA: No. 4 seed Katerina Holub withdraws from Indian Wells citing an abdominal strain. Lucky loser Bianca Ferri takes her place in the draw.`,
    ],
    [
      'surgeon-award',
      'hard',
      `Dr. Clyde Ransome, who did the state's first pediatric heart transplant in 1987, received the governor's medal on Thursday. He is an avid fly fisherman.`,
    ],
    [
      'president-history-quiz',
      'easy',
      `Trivia: Which president hid a jaw tumor operation aboard a yacht? Answer: Grover Cleveland, 1893.`,
    ],
  ]),
  ...aboutNobody('sc-fiction', [
    [
      'novel',
      'medium',
      `Nurse Adelaide set down the lamp. "Captain Thorne," she whispered, "the fever has broken." But the bed was empty, and on the pillow lay the musket ball. (Chapter 12, "The Surgeon's Daughter")`,
    ],
    [
      'tv-recap',
      'medium',
      `Recap S4E11: Dr. Vega finds out that Marnie faked her biopsy; Colt is shot in the ambulance bay; the baby is Trevor's. Who writes this show??`,
    ],
    [
      'screenplay',
      'easy',
      `INT. TRAUMA BAY - NIGHT
DR. KNOX (50s, unshaven) pumps the chest of an unnamed GANGSTER.
DR. KNOX
Don't you die on me, you owe me money!
The monitor FLATLINES. Smash cut to titles.`,
    ],
    [
      'dnd',
      'hard',
      `Session 22: Brother Osric cured Pip's poison (DC 15, nat 20) but Thessaly lost 14 hp and one finger. Long rest. Healing potions left: 2`,
    ],
    [
      'sherlock',
      'medium',
      `Essay prompt: Holmes tells Watson "You have been in Afghanistan". Which signs, a tanned wrist and a stiff left arm, lead him there? 500 words.`,
    ],
    [
      'fanfic',
      'hard',
      `Leia sat by Han's bed in the medcenter. The bacta had done its work; the hibernation sickness had not. "Room 9," the droid said. "He asks for you."`,
    ],
    [
      'children-book',
      'easy',
      `Doctor Duck put a bandage on Bear's paw. "One, two, three, all better!" said Doctor Duck. And Bear had honey for supper. The end.`,
    ],
    [
      'simpsons',
      'medium',
      `Best episode is where Dr. Hibbert tells Homer he has 24 hours to live because of the blowfish. Second best: the triple bypass one with Dr. Nick.`,
    ],
    [
      'poem',
      'medium',
      `Rose, thou art sick. The invisible worm
That flies in the night… for my class: is Blake's rose a person, a country, or the plague?`,
    ],
    [
      'game-npc',
      'hard',
      `npc_marla: { hp: 12, status: ["poisoned", "bleeding"], dialog: "Stranger, my son Tobin has the grey cough. Bring moonwort." }`,
    ],
  ]),
  ...aboutNobody('sc-history', [
    [
      'fdr',
      'easy',
      `In August 1921 Franklin D. Roosevelt fell ill at Campobello; the diagnosis of polio was made by Dr. Robert Lovett two weeks later.`,
    ],
    [
      'semmelweis',
      'medium',
      `Semmelweis, Vienna, 1847: mortality in the First Clinic fell from 11.4% to 1.3% after chlorinated lime. His friend Kolletschka had died of a scalpel wound.`,
    ],
    [
      'genealogy',
      'hard',
      `1880 mortality schedule, Wayne Co.: Ezra Plum, 4, diphtheria, Jan.; Hannah Plum, 2, same; Jas. Dowd, 61, dropsy. Our line is through the surviving sister.`,
    ],
    [
      'civil-war',
      'medium',
      `Letter in the county museum, dated Sept 20, 1862: "Pvt. Amos Riddle lost his leg below the knee and bore it well; the chloroform gave out at noon." Exhibit label, draft 2.`,
    ],
    [
      'phineas',
      'easy',
      `Phineas Gage, railroad foreman, survived an iron rod through the frontal lobe on 13 September 1848. Every psych textbook has him.`,
    ],
    [
      'curie',
      'easy',
      `Marie Curie's notebooks are still radioactive and lie in lead boxes; she died of aplastic anemia in Sancellemoz in 1934.`,
    ],
    [
      'hospital-history',
      'medium',
      `Our hospital was founded in 1911 by Sister Mary Bertille with nine beds. The 1918 influenza filled the barn too. In 1956 Dr. Otto Krantz brought the first iron lung to the county.`,
    ],
    [
      'chopin',
      'hard',
      `Chopin coughed through Majorca with George Sand, and three doctors disagreed: one said he was dead, one dying, one would die.`,
    ],
  ]),
  ...aboutNobody('sc-recipes-hobby', [
    [
      'soup',
      'easy',
      `Grandma Vi's sick-day soup: 1 whole chicken, 3 carrots, ginger, 8 c water. Simmer 2 h. Good for colds.`,
    ],
    [
      'sourdough',
      'medium',
      `My starter Clyde was limp and grey this morning, 71°F, fed 1:1:1, doubled by noon. He's back!`,
    ],
    [
      'plant',
      'hard',
      `Fern in the bathroom is wilting again: brown tips, drooping since Tuesday, gave 200 ml and cut the dead parts off. Will try the window.`,
    ],
    [
      'knitting',
      'easy',
      `Row 1: k2 p2 to end. Row 2: as set. Repeat till 14 cm. For the NICU hat drive use washable merino only.`,
    ],
    [
      'garage',
      'medium',
      `Bertha ('72 VW bus) failed her compression test, cyl 3 at 60 psi. Surgery Saturday: Hal, Nadia, bring the engine stand and beer.`,
    ],
    [
      'chickens',
      'hard',
      `Henrietta has stopped laying and stands like a penguin. Egg bound? Epsom bath 20 min, calcium, dark box. The others peck at her.`,
    ],
    [
      'cocktail',
      'easy',
      `Penicillin: 2 oz blended Scotch, ¾ oz lemon, ¾ oz honey-ginger syrup, float of Islay. Shake. Candied ginger.`,
    ],
    [
      'birding',
      'medium',
      `Sun 2/8, Cape May w/ Rosalie & Jun: 2 northern gannets, one with an injured wing (called the rehab line), 14 brant, 1 razorbill.`,
    ],
  ]),
  ...aboutNobody('sc-legal-privacy', [
    [
      'confidential-footer',
      'easy',
      `CONFIDENTIALITY NOTICE: This e-mail may contain protected health information. If you are not the intended recipient, delete it and notify the sender.`,
    ],
    [
      'npp',
      'easy',
      `We may use your health information for treatment, payment and operations. You have the right to get a copy of your record, ask for corrections and complain to the Secretary.`,
    ],
    [
      'baa',
      'medium',
      `Business Associate shall report any Breach of Unsecured PHI without unreasonable delay and in no case later than ten (10) days after discovery. Notices go to: Privacy Officer, Valerie Crump, 40 Court Sq., Selma AL.`,
    ],
    [
      'roi-blank',
      'easy',
      `AUTHORIZATION TO RELEASE
Patient name: ____________  DOB: ___/___/____
I authorize ____________ to release: [ ] labs [ ] imaging [ ] psychotherapy notes [ ] HIV
Signature: ____________  Date: ______`,
    ],
    [
      'case-law',
      'hard',
      `See Whitcomb v. Lakeside Med. Ctr., 114 P.3d 902 (2005): the retained sponge speaks for itself; expert Dr. Ames was properly excluded. Compare Tarasoff.`,
    ],
    [
      'cookies',
      'easy',
      `By continuing you agree to cookies. We do not sell your data. Symptom checker entries stay on your device.`,
    ],
    [
      'lease',
      'medium',
      `Lessee: Pinewood Dental, by Dr. Harriet Soames. Premises: 1400 Main, Suite B. Term 5 years from April 1, 2026. Lessee shall not store nitrous outdoors.`,
    ],
    [
      'will-template',
      'hard',
      `I, [FULL NAME], being of sound mind, appoint [AGENT] to decide for me if I cannot. If I am in a coma with no hope, I ( ) do ( ) do not want a feeding tube.`,
    ],
    [
      'settlement',
      'medium',
      `Without admitting fault the clinic pays $1.2M to the state for billing psychotherapy that never took place, attorney general Lena Park announced on Feb. 3.`,
    ],
    [
      'terms-ai',
      'medium',
      `Don't enter names, birth dates, MRNs or photos of patients in the assistant. Rule of thumb: if Mrs. Smith's neighbor could guess who it is, leave it out.`,
    ],
  ]),
  ...aboutNobody('sc-travel-school', [
    ['itinerary', 'easy', `Confirmation QX7T2P  KIM/DAEHYUN MR  ICN-ORD  14MAR  seat 32A  meal: vegetarian`],
    [
      'syllabus',
      'easy',
      `NURS 310 Pathophysiology, Prof. Leontyne Banks. Wk 1 cell injury, Wk 2 inflammation, Wk 3 heart failure. Quizzes 20%, final 40%.`,
    ],
    [
      'field-trip',
      'easy',
      `Permission slip: Grade 4 visits the Heart Museum on Fri 3/20. Wear sneakers, bring lunch, $6. Chaperones: Mrs. Tuttle, Mr. Abdi.`,
    ],
    [
      'gradebook',
      'medium',
      `Anatomy lab, section 2
Student	Quiz1 (bones)	Quiz2 (heart)
Avila, Rafael	18	20
Bohannon, Cate	15	17
Chu, Ivy	20	19`,
    ],
    [
      'visa',
      'easy',
      `Embassy appointment for Oksana Lysenko, Mon Mar 2, 8:30. Bring passport FA102938, photo 2x2, DS-160 bar code, no phones.`,
    ],
    [
      'airbnb',
      'hard',
      `Hi Faith, door code 4471, the patient cat is named Doc, and the nearest urgent care (just in case) is two blocks down. Checkout 11!`,
    ],
    [
      'essay',
      'hard',
      `For my college essay: "I was seven when I decided to be a doctor, because of Dr. Quinn on TV." Too cute? My counselor Ms. Diaz thinks so`,
    ],
    [
      'cruise',
      'easy',
      `Travel health: yellow fever card required for Ghana; hep A and typhoid advised; take malaria pills from two days before.`,
    ],
    [
      'class-dissection',
      'hard',
      `Groups for the fetal pig: Table 1 Noor, Eli, Jess; Table 2 Duc, Maya. Heart out by Tuesday, kidneys Thursday. Smelly!`,
    ],
    [
      'debate',
      'medium',
      `Resolved: vaccines should be mandatory. Aff: Priya/Caleb. Neg: Hope/Xavier. Judge: Coach Ostrom. Room 214, 3:30.`,
    ],
    [
      'cme',
      'easy',
      `CME certificate: Bao-Yu Chen, DO, 6.0 AMA PRA Category 1 Credits, "Opioid Stewardship in Primary Care", January 24, 2026.`,
    ],
  ]),
  ...aboutNobody('sc-sports-results', [
    [
      'box',
      'easy',
      `Final: Ravens 3, Mud Hens 2. W: Alcaraz (4-1). L: Burke (2-3). SV: Tanaka. HR: Wills (9), Long (12). T: 2:41`,
    ],
    [
      'swim',
      'medium',
      `Girls 13–14 100 Free: 1. Keala Pruitt 56.12; 2. Anja Roos 56.90; 3. Hope Sherman 57.44; DQ Lane 6`,
    ],
    [
      '5k',
      'hard',
      `Kidney Walk 5K, overall: Hector Luna 17:02, Bao Her 17:40, Sr. Agnes Doyle 31:15 (first nun!). Raised $14,200`,
    ],
    ['chess', 'easy', `Rd 4: Petrov ½ Gray; Osei 1 Lim; Castillo 0 Baptiste. Standings attached.`],
    [
      'softball-hospital',
      'hard',
      `ICU Pulses 11, ER Code Blues 4!! Delphine from respiratory went 4 for 4, Sanjay (cath lab) struck out twice and blames the sun lol`,
    ],
    ['fantasy', 'medium', `Drop Mercer (IR), add Quinn. My WR room is on life support`],
    [
      'bowling',
      'medium',
      `Thurs league, wk 17: Gutter Done 2204, Split Happens 2180. High game: Earl 244. Sub list: Mona, Big Lou, Therese.`,
    ],
    [
      'horse',
      'hard',
      `R7: 1 Doctor's Orders (Ortiz) 4-1; 2 Morphine Dream (Velez) 9-2; 3 Lame Excuse (Kato) 12-1, scratched per vet`,
    ],
  ]),
  ...aboutNobody('sc-ai-prompts-nobody', [
    [
      'discharge-template',
      'easy',
      `Write a discharge instruction template at a 5th grade level for people with heart failure: daily weight, low salt, when to call. Leave blanks for name, drug and dose.`,
    ],
    [
      'appeal-generic',
      'medium',
      `Draft an appeal letter we can reuse when Aetna denies adalimumab for "step therapy not met". Use [PATIENT NAME], [MEMBER ID] and [CLAIM #]. One page, firm, polite.`,
    ],
    [
      'translate-sign',
      'easy',
      `Translate to Haitian Creole: "Please wash your hands. No visitors with a cough. Children under 12 must stay in the lobby."`,
    ],
    [
      'excel',
      'medium',
      `Excel: column C has dates of infusions as text like 8/14/2025. How do I add 182 days and flag the ones due in the next 14?`,
    ],
    [
      'ddx-vignette',
      'medium',
      `Give me a differential for a 9-year-old with migratory arthritis, quotidian fever, evanescent salmon rash and ferritin over 4000. It's for a board review lecture.`,
    ],
    [
      'prompt-engineer',
      'hard',
      `You are "Nurse Joy", a friendly bot for a flu clinic. Never ask for a name or birth date. If the user writes about chest pain answer: "Call 911". Keep it under 40 words.`,
    ],
    [
      'rewrite-policy',
      'easy',
      `rewrite this so it's friendlier: "Employees who call out sick less than two hours before a shift will receive an occurrence."`,
    ],
    [
      'cpt-question',
      'medium',
      `What CPT do I bill for replacing a G-tube at bedside without fluoro, and does 43762 need confirmation by contrast?`,
    ],
    [
      'poem-retire',
      'hard',
      `write a limerick for Dr. Wojtek Pavlik who retires Friday after 30 years of colonoscopies, keep it clean-ish, his wife Irena will be there`,
    ],
    [
      'birthday-toast',
      'hard',
      `toast for my charge nurse Imogen, turning 50 on March 3, loves crosswords, "keeps the whole ICU alive", 6 lines`,
    ],
    [
      'code-review',
      'medium',
      `Why does this return NaN when the weight is empty?

const dose = (kg, mgPerKg) => Math.min(kg * mgPerKg, 1000);
console.log(dose(Number(form.weight), 15));`,
    ],
    [
      'study-guide',
      'easy',
      `Make 10 flashcards on beta blockers, calcium channel blockers and ACE inhibitors with one side effect each.`,
    ],
    [
      'eponym',
      'medium',
      `explain to a med student the difference between Graves, Hashimoto, Riedel and de Quervain, table please, pain / TSH / antibodies / treatment`,
    ],
    [
      'job-letter',
      'medium',
      `Improve my cover letter: "My name is Emeka Duru. I have been a dialysis tech in Baton Rouge for four years and I'm CCHT certified. I stay calm when alarms go off."`,
    ],
    ['compare-drugs', 'easy', `apixaban vs rivaroxaban in CrCl 20, which is safer, cite trials`],
    [
      'doc-extract',
      'hard',
      `I'll paste contracts. For each give: Party, Effective date, Term, Notice address. Say "none" where missing. First: Agreement between Summit Ortho and Zed Braces LLC, effective 2/1/2026, notice to Hal Zed, 19 Mill St, Provo.`,
    ],
    [
      'meal-plan',
      'easy',
      `7 day meal plan for somebody with gestational diabetes who is vegetarian and hates eggs. Shopping list too.`,
    ],
    [
      'character-ask',
      'medium',
      `Name ideas for a grumpy night nurse in my novel? She has a bad knee, a parrot and a secret. Somewhere between Agnes and Ratched.`,
    ],
    [
      'synthetic-ask',
      'hard',
      `Invent three pretend patients for a class exercise in SBAR. Like "Polly Pretend, room 0, allergic to homework". Obviously fake names please so nobody takes it for a chart.`,
    ],
    [
      'hmong-general',
      'medium',
      `how do you say "do not take the long-acting insulin twice in one night" in hmong, for a wall poster`,
    ],
  ]),
  ...aboutNobody('sc-schemas-empty', [
    [
      'create-table',
      'easy',
      `CREATE TABLE patient (
  id bigint PRIMARY KEY, mrn text UNIQUE NOT NULL,
  last_name text, first_name text, birth_date date, ssn char(9),
  primary_dx text REFERENCES icd10(code)
);`,
    ],
    [
      'zero-rows',
      'medium',
      `mrn | last_name | first_name | a1c | drawn
----+-----------+------------+-----+-------
(0 rows)`,
    ],
    [
      'bundle-empty',
      'medium',
      `{"resourceType":"Bundle","type":"searchset","total":0,"link":[{"relation":"self","url":"https://fhir.example/Patient?family=*&birthdate=ge1900"}]}`,
    ],
    ['csv-header', 'easy', `PatientID,LastName,FirstName,DOB,Phone,Allergies,PCP,LastVisit`],
    [
      'json-schema',
      'medium',
      `"properties": { "mrn": {"type":"string","pattern":"^[0-9]{7}$"}, "birthDate": {"format":"date"}, "condition": {"enum":["asthma","copd","chf"]} }`,
    ],
    [
      'counts',
      'hard',
      `ward | census | falls | cdiff
-----+--------+-------+------
4E   |     22 |     1 |     0
4W   |     19 |     0 |     2
ICU  |     14 |     0 |     0`,
    ],
    [
      'data-dictionary',
      'easy',
      `PT_NM  char(40)  name as on the wristband, LAST,FIRST MI
PT_BDT date      birth date, 18000101 = unknown
DX_CD  char(7)   ICD-10-CM, no dot
DTH_FL char(1)   Y/N died in this stay`,
    ],
    [
      'graphql',
      'easy',
      `query Meds($id: ID!) { patient(id: $id) { name { given family } medications { drug dose stoppedOn } } }`,
    ],
    [
      'hl7-table',
      'hard',
      `PID-5 Patient Name XPN R; PID-7 Date/Time of Birth TS; PID-11 Patient Address XAD; PID-19 SSN ST B (withdrawn in v2.7); AL1-3 Allergen Code CWE`,
    ],
    [
      'x12-guide',
      'hard',
      `Loop 2010BA: NM1*IL*1*[last]*[first]***MI*[member id]~ then N3, N4, DMG*D8*[CCYYMMDD]*[F/M/U]~. If the patient is the subscriber, skip 2000C.`,
    ],
  ]),
  ...aboutNobody('sc-software-docs', [
    [
      'userguide',
      'easy',
      `To merge two charts, open Registration, choose Merge, search for the surviving MRN, then the duplicate. Compare name, birth date and last four of the SSN before you click Confirm.`,
    ],
    [
      'faq',
      'medium',
      `Q: Why can't my patient see a biopsy result? A: Results tagged Sensitive wait 3 days. The doctor can release them earlier under Results > Release.`,
    ],
    [
      'release-training',
      'medium',
      `Tip sheet 18: Documenting a code. 1. Open the Code Narrator. 2. Tap Epi each time it is given. 3. ROSC stops the clock. Super users: Mindy (days), Oumar (nights).`,
    ],
    [
      'api',
      'easy',
      `GET /v2/patients/{mrn}/allergies returns 200 with a list, 404 if the MRN is unknown, 403 unless scope allergy.read.`,
    ],
    [
      'dictation-manual',
      'hard',
      `Say "new paragraph", "period", "spell that". Example: "Doctor Bones dictating on no one in particular period heart regular period end dictation".`,
    ],
    [
      'device-manual',
      'medium',
      `If the pump shows E04 (occlusion), check the cannula, prime 0.5 U and resume. Do not use in MRI. Serial number is under the battery cover. Support 1-800-555-0199.`,
    ],
    [
      'autocomplete',
      'medium',
      `Smart phrase .FUDM expands to: "Follow-up of type 2 diabetes. Last A1c @LASTA1C@ on @DATE@. @NAME@ reports {no/some} lows. Foot exam {normal/***}."`,
    ],
    [
      'limits',
      'easy',
      `Known limits: names longer than 60 characters are cut on wristbands; ages under 1 month print in days; leap-day birthdays show on March 1.`,
    ],
    [
      'screens',
      'hard',
      `Figure 3 shows the ED board (names blurred): bed 4 chest pain, bed 7 psych hold, bed 9 sepsis alert. The red ring means > 4 h.`,
    ],
    [
      'wiki-abbrev',
      'easy',
      `Abbrevs you will meet in tickets: LWBS left without being seen; AMA; ROI release of info; HIM; CSN contact serial number; MPI; BTG break the glass.`,
    ],
  ]),
  ...aboutNobody('sc-surveys-fundraising', [
    [
      'nps',
      'easy',
      `How likely are you to recommend our clinic? 0–10. What could we do better? (Please don't write your name or medical details.)`,
    ],
    [
      'gala',
      'medium',
      `Hearts of Gold Gala, Sat April 18. Table hosts: the Achterbergs, Dr. & Mrs. Lindell, Coach Fa'asavalu. Goal: $250,000 for a second cath lab.`,
    ],
    [
      'donor-letter',
      'easy',
      `Dear Mrs. Castellane, thank you for your gift of $5,000 to the pediatric cancer fund. Your receipt for taxes is attached. With gratitude, the Foundation.`,
    ],
    [
      'results-table',
      'medium',
      `Q7 Was your pain controlled? Always 61%, Usually 24%, Sometimes 11%, Never 4% (n=412). Unit 5N is up 6 points. Comments removed.`,
    ],
    [
      'raffle',
      'easy',
      `Raffle: Lucille in the gift shop has tickets, 5 for $10, for the new ultrasound. Drawing Friday. Winner of last month's quilt: Gus Moran.`,
    ],
    [
      'volunteer',
      'hard',
      `NICU cuddlers for March: Mon Bev & Tunde, Tue Sr. Agnes, Wed the twins from Delta Gamma, Thu Mr. Soto (training), Fri nobody yet`,
    ],
    [
      'phone-poll',
      'medium',
      `Interviewer: Press 1 if you think Medicare should cover hearing aids. Don't know = 9. Weighted by age and region, +/- 3.1.`,
    ],
    [
      'blood-drive',
      'medium',
      `Blood drive Thurs 10–3, Conf B. Signed up so far: Raj 10:15, Melody 10:30, Dr. Hsu 11, Thad 11:15. O neg heroes needed!`,
    ],
    [
      'grant',
      'medium',
      `Aim 2: recruit 60 adults with sickle cell disease at three sites; $40 gift card. PI: Yaa Asante-Field. IRB 26-0091 pending.`,
    ],
    [
      'bequest',
      'easy',
      `The estate of Ms. Georgina Tuck has left us her farm. Chapel dedication on Sunday, March 15, 2 pm. RSVP Foundation, 555-0120.`,
    ],
  ]),
  ...aboutNobody('sc-names-in-csv', [
    [
      'vendors',
      'easy',
      `vendor,contact,phone
Stryker,Paula Reiss,555-0131
Baxter,Om Prakash,555-0132
Cintas,Dirk Boone,555-0133`,
    ],
    [
      'cme-attendees',
      'easy',
      `name,dept,hours
"Ogunleye, Tobi",Radiology,1.5
"Stein, Margo",Path,1.5
"Vang, Chue",Rehab,0`,
    ],
    [
      'study-team',
      'medium',
      `role	name	trained
PI	Nasreen Malik	2025-09-02
Coord	Beau Landry	2025-09-10
Pharm	Ilana Katz	2025-10-01`,
    ],
    [
      'parking',
      'easy',
      `permit,plate,owner,lot
2210,8KXZ114,Dr. Sorrel,A
2211,5RTM902,Nguyen (OR),B
2212,TEMP,Fr. Dominic,Chapel`,
    ],
    [
      'top-prescribers',
      'hard',
      `npi,prescriber,drug,claims
1417000011,"Hartigan, Lee",apixaban,412
1417000029,"Bose, Anjali",insulin glargine,388
1417000037,"Tso, Wendell",buprenorphine,301`,
    ],
    [
      'fridge-dutyroster',
      'hard',
      `week,clean,restock
1,Mercy,Angel
2,Chance,Precious
3,Angel,Mercy`,
    ],
    [
      'equipment',
      'hard',
      `tag,nickname,ward,status
IV-220,Wilson,4E,beeping
BED-17,Big Bertha,ICU,broken leg
DOP-03,Vincent,Vasc,lost probe`,
    ],
    [
      'genes',
      'medium',
      `gene,named_for,chrom
BRCA1,breast cancer,17q21
MECP2,methyl CpG binding,Xq28
SHH,Sonic the Hedgehog,7q36`,
    ],
    [
      'babynames',
      'easy',
      `rank,name,births_in_state_2025
1,Olivia,412
2,Liam,401
3,Mateo,377
4,Emma,366`,
    ],
  ]),
  ...aboutNobody('sc-languages-nobody', [
    [
      'es-cartel',
      'easy',
      `Si tiene fiebre o tos, póngase una mascarilla y avise en recepción. Las consultas sin cita son de 8 a 11.`,
    ],
    [
      'es-receta',
      'medium',
      `Caldo de la abuela Chela para la gripe: un pollo, ajo, jengibre, limón. Hervir dos horas. Rinde ocho.`,
    ],
    [
      'es-turnos',
      'hard',
      `Guardia del sábado: Dra. Cifuentes en urgencias, Dr. Quispe en diálisis, Lupita en vacunas. El domingo cubre Ramón.`,
    ],
    [
      'es-clase',
      'medium',
      `Vocabulario para intérpretes: vesícula = gallbladder, derrame = stroke / effusion, empacho = ?, "me da vueltas la cabeza" = I feel dizzy. Tarea para el lunes.`,
    ],
    [
      'fr-reunion',
      'medium',
      `Compte rendu : Mme Lefort présente le nouveau circuit du médicament. M. Diallo commande les pousse-seringues. Prochaine réunion le 12 mars.`,
    ],
    [
      'fr-roman',
      'hard',
      `Le docteur Rieux sortit de son cabinet et buta sur un rat mort. (Camus, La Peste, à lire pour jeudi)`,
    ],
    [
      'fr-formulaire',
      'easy',
      `Nom : ______ Prénom : ______ Né(e) le : __/__/____ Allergies : ______ Personne à prévenir : ______`,
    ],
    [
      'de-anleitung',
      'easy',
      `Vor der Darmspiegelung: ab 18 Uhr nichts mehr essen, zwei Liter Lösung trinken, eine Begleitperson mitbringen.`,
    ],
    [
      'de-bestellung',
      'medium',
      `Sehr geehrte Frau Kunz, Ihre Bestellung 40 Rollstühle, Modell Primus, wird am 9. März an die Rampe geliefert. Gruß, Orthotec`,
    ],
    [
      'pt-aviso',
      'medium',
      `Atenção: a clínica de Fall River fecha no dia 16 de fevereiro. Para renovar receitas ligue até quinta. Quem faz diálise vem normalmente.`,
    ],
    [
      'pt-futebol',
      'hard',
      `Escalação: Bruno no gol, Neto volta da lesão, Caio fica no banco. Santos 2 x 1, gol de cabeça do Zeca!`,
    ],
    [
      'de-geschichte',
      'medium',
      `Robert Koch stellte am 24. März 1882 in Berlin den Erreger der Tuberkulose vor; Virchow soll wortlos gegangen sein.`,
    ],
    [
      'kreyol-pwoteksyon',
      'medium',
      `Lave men ou souvan. Si timoun nan gen lafyèv plis pase twa jou, mennen l nan klinik la. Vaksen yo gratis.`,
    ],
    ['ko-sign', 'easy', `독감 예방접종: 매주 화요일 오전 9시–12시. 예약이 필요 없습니다. 보험증을 가져오세요.`],
  ]),
  ...aboutNobody('sc-chat-office', [
    [
      'bed-huddle',
      'medium',
      `@here census 214, 6 ED boarders, 2 ICU beds clean, discharge lounge opens at 10. Keep the tele beds moving pls 🙏`,
    ],
    ['pyxis', 'hard', `anyone near 7? pyxis on that side ate my finger again, won't open the heparin drawer`],
    [
      'potluck',
      'easy',
      `Potluck Fri! Marisol: tamales. Tevita: taro. Kip: plates. Somebody please bring something without nuts`,
    ],
    ['celebrate', 'hard', `OMG Dolores from 3rd floor finally passed her boards 🎉 third try!!`],
    ['memes', 'medium', `when the monitor alarms and it's just toothbrush v-tach 😂😂`],
    [
      'coverage',
      'medium',
      `Dr. Haddad is out Tue–Thu. Echo reads go to Farrukh, stress tests to Sung, angry faxes to me.`,
    ],
    ['supply-run', 'easy', `out of 18g IVs and pink swabs on 4W, can transport bring some w/ the next run? thx`],
    ['parking', 'easy', `Whoever drives the silver CR-V, plate HJR 2207, your lights are on. Lot C, row 4.`],
    [
      'policy-q',
      'medium',
      `q for the group: do we hold metformin for contrast if eGFR is over 45? I thought the new policy said no`,
    ],
    ['board-swap', 'hard', `swap me w Grace for the 1500 room? Long wants the robot and I want my lunch`],
    [
      'kids-of-staff',
      'hard',
      `leaving at 3, Jonah has soccer and Annika's recital is at 6. back on tomorrow, text if epic explodes`,
    ],
    [
      'coffee',
      'easy',
      `The good espresso machine in the doctors' lounge is dead, time of death 0707. Services pending.`,
    ],
    [
      'interview-slot',
      'medium',
      `Sending you Wade Stoneking's CV, RT with 8 yrs NICU at Vandy. can you meet him Thurs 2p?`,
    ],
    [
      'recall',
      'medium',
      `FYI recall: metoprolol tart 25 mg lot 7A1120, pull from all carts, replacement comes at 4. Questions → Kelechi in pharmacy`,
    ],
    [
      'stroke-drill',
      'medium',
      `This is a DRILL. Code stroke, lobby, 11:00. "Victim" is Larry from facilities with a sign around his neck. No real tPA please.`,
    ],
  ]),
  ...aboutNobody('sc-calendar-tasks', [
    [
      'ical',
      'easy',
      `BEGIN:VEVENT
DTSTART:20260318T120000
SUMMARY:Lunch & learn: prostate biopsy without antibiotics
LOCATION:Urology conference room
END:VEVENT`,
    ],
    [
      'todo',
      'medium',
      `TO DO LIST
[ ] renew DEA
[ ] order toner + tongue blades
[x] CPR recert w/ Moses
[ ] finish INR protocol draft
[ ] buy Ruthanne's retirement card`,
    ],
    [
      'standup',
      'medium',
      `Yesterday: allergy banner. Today: pairing with Hana on the med rec bug. Blocked: need a test chart from Imelda.`,
    ],
    [
      'or-blocks',
      'hard',
      `OR blocks Mar: Mon Amadi (gyn), Tue Lindahl (skin flaps), Wed Farrukh (carotids), Thu open, Fri Bhatt/Engel alternate`,
    ],
    ['trello-sign', 'easy', `Card: "New wheelchair scale"  List: Waiting on finance  Due Feb 20  Members: Ilse, Roy`],
    [
      'class',
      'medium',
      `Childbirth class Tue 6–8 pm, Room B, teacher Saoirse Kelly. Bring two pillows and a partner. 4 spots left.`,
    ],
    [
      'holidays',
      'easy',
      `Clinic closed: Feb 16 Presidents' Day, May 25 Memorial Day, June 19, July 3. After hours line stays open.`,
    ],
    [
      'grand-rounds',
      'easy',
      `Grand Rounds, Wed 7 am: "Fever of unknown origin: think like Osler". Speaker: Gwendolyn Oyelaran, MD, Emory. Breakfast tacos.`,
    ],
    [
      'gtd',
      'hard',
      `waiting for: Nadine re: hip pads quote; Stan re: insulin fridge alarm; Lily re: ortho's new fax number`,
    ],
    [
      'audit',
      'medium',
      `Joint Commission mock survey Thu. Tracer route: ED – CT – OR – PACU – 5W. Escorts: Boyd, Pia, Jerome. Hide nothing, hide the coffee.`,
    ],
  ]),
  ...aboutNobody('sc-search-nobody', [
    ['drug', 'easy', `tacrolimus grapefruit interaction how long`],
    ['eponym', 'medium', `who was hodgkin and did he ever treat wilks`],
    ['movie', 'hard', `movie where denzel's son needs a heart transplant and insurance says no`],
    ['local', 'easy', `dialysis center near tupelo open evenings`],
    ['code', 'easy', `icd 10 for status post lumbar fusion`],
    ['song', 'hard', `lyrics "doctor doctor give me the news i got a bad case"`],
    ['person-provider', 'medium', `dr amit basnet ophthalmologist reviews cataract boise`],
    ['inbox', 'medium', `from:epic subject:(downtime OR upgrade) after:2026/01/01 has:attachment`],
    ['shopping', 'medium', `blood pressure cuff xl arm accurate under $60`],
  ]),
  ...aboutNobody('sc-ocr-nobody', [
    [
      'blank-form',
      'medium',
      `PAT|ENT REGlSTRATlON   Narne: ________   D0B: __/__/____
lnsurance: ______   Ernergency c0ntact: ______
Reas0n for visit: ______`,
    ],
    ['menu', 'easy', `CAFETER|A  Mon: chlcken s0up, rneatloaf  Tue: t0fu curry  D1abetic desserts l.50`],
    [
      'receipt',
      'hard',
      `WALGREENS #O922O  02/l0/26  l4:O2
GAUZE 4X4   5.49   BANDAlD KlDS  3.99
CASHlER: H0PE   THANK Y0U`,
    ],
    [
      'poster',
      'medium',
      `STR0KE?  BE FA5T: Balance Eyes Face Arrn Speech Tirne - caII 9ll
Pr0duced by St. Lucia Neur0, 2O2S`,
    ],
    [
      'old-book',
      'hard',
      `Chap. lX. Of the Cholick. Take of rhubarb two drachrns; Mr. Sydenharn of London affirrns it cured a Lady in one night. (1712, sca n)`,
    ],
    [
      'packing-slip',
      'medium',
      `SHlP TO: Dr. K. Umeh, Pharrnacy, l20 Mercy Way, Ada OK 7482O   ITEM: NaCl 0.9% 50Oml x24   lNV 88l2`,
    ],
  ]),
  ...aboutNobody('sc-email-office', [
    [
      'fwd-newsletter',
      'easy',
      `From: Wellness Committee
To: All staff
Subject: FW: February is Heart Month

Wear red on Friday. Free cholesterol checks in the lobby 7–9. Walk with Chaplain Mike at noon.`,
    ],
    [
      'thread-budget',
      'medium',
      `RE: RE: infusion chairs

Approved, PO 55190-2.

On Mon Rhonda wrote:
> any word on the 6 recliners?
>> finance has it since Thursday. – Om`,
    ],
    [
      'ooo',
      'easy',
      `I am out of the office until Monday, February 23, with limited access to e-mail. For urgent biopsies call the path desk, 555-0110. – Margo Stein`,
    ],
    [
      'conference',
      'easy',
      `Dear Dr. Brandvold, your abstract "Ketogenic diet in refractory status epilepticus: 41 children" is accepted as poster P-118. Register by March 1.`,
    ],
    [
      'locum',
      'medium',
      `Hi Yolanda, Dr. Ferreira can cover the wound clinic Feb 23–27. She'll need a badge, a Dragon mic and a parking pass. Her flight lands Sunday at 4.`,
    ],
    [
      'lab-move',
      'hard',
      `Team, on Saturday hematology moves to the second floor. Lavender tops drawn after 3 go by tube 14. Bring Stella (the old Coulter) down gently, she is 22 and leaks.`,
    ],
    [
      'family-mail',
      'hard',
      `Hi Celia, Beto and I land in Tucson on the 14th. Bring the photo of great-grandpa Alvaro in his army doctor's coat for the reunion wall! xo Tía Pilar`,
    ],
    [
      'policy-mail',
      'medium',
      `From: Shonda in Records
Subject: reminder

Twice this month a letter went to the wrong person. Check two identifiers, open the envelope window, slow down. No names here, you know who you are. :)`,
    ],
  ]),
  ...aboutNobody('sc-meetings-calls', [
    [
      'minutes-pharmacy',
      'easy',
      `P&T minutes: added tirzepatide with criteria; removed glyburide; Dr. Kim to review IV acetaminophen. Adjourned 1:05.`,
    ],
    [
      'falls-committee',
      'medium',
      `Falls committee: 11 in January, 2 with injury, most between 2 and 5 am, going to the toilet. Pilot hourly rounding on 4E (lead: Boyd). Bed alarms: Kip.`,
    ],
    [
      'zoom-summary',
      'medium',
      `Meeting summary (AI generated)
Quick recap: Joy, Arnaud and Dr. Patil agreed on new wording for the dementia caregiver class.
Next steps
• Joy to book the library
• Arnaud to print 40 handouts`,
    ],
    [
      'sales-call',
      'hard',
      `Rep: So, Dr. Akana, what would make you try our scope?
Dr: Price. And the tip dies after forty cases.
Rep: The new one lives twice as long.
Dr: Send Cornelius in purchasing a quote.`,
    ],
    [
      'insurance-robot',
      'easy',
      `"Thank you for calling. If you are a provider, press 2. For claims, have the member's ID and date of birth ready. Your wait is… forty… minutes."`,
    ],
    [
      'podcast',
      'medium',
      `HOST: Welcome back to Bedside Manners. GUEST: Thanks, Tyrell. HOST: You've been a hospice nurse for 20 years. What do people get wrong? GUEST: That it's only about dying.`,
    ],
    ['vote', 'easy', `Motion (Obi, second Hsu) to make the lobby scent-free: 7–0. Next: March 10. Bring the bylaws.`],
    [
      'school-board',
      'medium',
      `Agenda 4b: buy 12 EpiPens and 6 AEDs for the district, $9,880. Nurse Dunn answered questions. Passed.`,
    ],
    [
      'retro',
      'hard',
      `Retro notes – sad: Friday's deploy killed the lab feed for 40 min; mad: nobody paged; glad: Wiremu's rollback script. Action: Thandi writes the runbook.`,
    ],
  ]),
  ...aboutPatients('sc-pasted-prompts', [
    [
      'referral-long',
      'easy',
      `Please write a referral letter to pediatric GI from this:

Patient: «name:Noor Haddad-Kelly»
Born: «date:11/23/2017»
Guardian: «name:Siobhan Kelly», «phone:617-555-0178»
Weight 17.2 kg (3rd %ile, was 25th last spring)
Stools: 5–6 a day, some blood
tTG IgA normal, calprotectin 1,840
Paternal aunt has ulcerative colitis
Albumin 2.9, Hgb 9.6
I'd like scopes within two weeks. She is not sick enough to admit, in my opinion.

Keep it under 200 words and start with the ask.`,
    ],
    [
      'differential-icu',
      'medium',
      `help me think

«name:Obadiah» came up from ED at 1900, looks septic but
- lactate 1.1
- procal 0.08
- T 39.9, HR 138, rigid as a board
- CK 14,000
- got haldol x4 and droperidol yesterday for agitation
NMS vs serotonin (he's also on linezolid + sertraline)? what would you give first and would you paralyze`,
    ],
    [
      'message-rewrite',
      'hard',
      `I wrote this to a mom and it sounds awful. Kinder, but don't lie.

"Hi «name:Precious». The echo came back. The valve is worse. He won't be able to wrestle this season, maybe never. I know «name:Tobias» lives for it. Dr. Engel wants to talk about the Ross operation. Can you both come «date:Tuesday the 24th»?"`,
    ],
    [
      'peer-summary',
      'medium',
      `Summarize our chat log for the chart, third person, past tense:

me: Hello «name:Mr. Chavarria», it's Rae from the anticoag clinic
him: hi
me: your INR was 1.4, did you miss doses
him: 3, I was in «address:Nogales» at my brother's funeral
me: I'm so sorry. Take 10 mg tonight, then 7.5 like before
him: ok. still the black stools tho
me: since when?
him: maybe tuesday`,
    ],
    [
      'letter-landlord',
      'hard',
      `Draft a letter to a landlord. Tenant «name:Fatoumata Cissé», unit «address:3C, 880 Gerard Ave», needs an emotional support animal (dog, Pepe). Don't say it's PTSD from the war, just "a disability". From: Lucas Brandt LCSW.`,
    ],
    [
      'table-from-text',
      'medium',
      `make a table: name | drug | problem

«name:Sr. Bernadette» keeps dropping the brimonidine. «name:Otis» hates the spacer, so he skips Flovent. «name:Hyacinth P.» doubled her levothyroxine because "it's small". The «name:Reverend Oakes» is out of Entresto.`,
    ],
    [
      'disability-narrative',
      'easy',
      `Turn these into a narrative for Social Security disability. Claimant: «name:Russell T. Gaskins», SSN ends «ssn:6620», born «date:Oct 3, 1968», forklift driver until «date:June 12, 2024».
* COPD, FEV1 38%
* 2 L O2 with activity
* cannot walk one block
* hospitalized 4x in the past year
* right hand tremor since the lithium
Emphasize that he tried to go back to work twice.`,
    ],
  ]),
  ...aboutPatients('sc-pasted-chat-logs', [
    [
      'family-group',
      'hard',
      `[Family 💛]
«name:Rosie», any news?
«name:Dre»: they moved «name:Pop» out of the unit
«name:Rosie»: !!!!
«name:Dre»: still confused, called me by his dog's name. speech lady says thick liquids only
«name:Auntie Mo»: I'll bring his glasses and dentures
«name:Dre»: room 5118. don't bring food «name:mo»
«name:Dre»: name on the door is «name:Lucius Tatum Sr» if they ask`,
    ],
    [
      'secure-chat-code',
      'medium',
      `14:31 RRT called 6S-11
14:31 Bao: what's up
14:32 Quinn: «name:Ferreira» sats 78 on NRB, post op day 2 sleeve
14:33 Bao: PE? get CTA
14:33 Quinn: Cr 2.9 tho
14:34 Dr. Osgood: V/Q, start heparin now, I'm on my way up
14:34 Quinn: husband «name:Joaquim» is at bedside, needs Portuguese`,
    ],
    [
      'school-nurse-teams',
      'medium',
      `Nurse Dunn: «name:Zuri Abernathy» is with me, BG 41, gave 2 juices
Mr. Tran: she had the test at 10, may have skipped snack
Nurse Dunn: 68 now. calling dad «phone:916 555 0151»
Mr. Tran: ok I'll save her seat. is she allowed to retake?
Nurse Dunn: she wears the pump on her arm, please let her look at it in class`,
    ],
    [
      'home-health',
      'easy',
      `*Route 3 – Thu*
1️⃣ «name:Edwina Sprague», «address:77 Slate Rd» – trach change, suction machine loud
2️⃣ «name:Nguyễn Thị Lành», «address:1402 Bayou Vista #9» – PICC dressing, vanc trough before dose
3️⃣ «name:Buck Tolbert», «address:RR 2 Box 118» – stump check, dog bites!!
lunch
4️⃣ open
Text me when done. -Yesenia`,
    ],
    [
      'cath-lab-call',
      'hard',
      `STEMI ETA 12
male, «name:Gopal», drives for us at the cab co so everybody go easy
inferior, HR 38, atropine in
son «name:Ashwin» riding along
who's scrubbing`,
    ],
    [
      'vendor-support',
      'medium',
      `Support: Thanks for contacting Insulet-like Pumps. How can I help?
You: pods fall off my daughter in the pool
Support: I'm sorry! May I have her name and birthday?
You: «name:Aoife Brannigan» «date:8-2-2014»
Support: And the lot number on the box?
You: «device:PK1U0230419»
Support: I'll send five. Any high sugars?
You: 380 yesterday w ketones 1.2`,
    ],
    [
      'discord-mod',
      'hard',
      `mod log: banned user «name:sk8rmike_phx». posted his own hospital wristband from the psych unit with the MRN showing («mrn:40 118 227»), says he's been 5150'd twice this yr and will "finish it". sent him 988`,
    ],
  ]),
  ...aboutPatients('sc-pasted-exports', [
    [
      'encounter-json',
      'easy',
      `{
  "csn": "«account:720118834»",
  "patient": {
    "name": "«name:Paulino, Wendel»",
    "mrn": "«mrn:3009142»",
    "address": "«address:1187 Kalihi St, Honolulu 96819»",
    "phones": ["«phone:808-555-0127»"]
  },
  "chiefComplaint": "gout flare L great toe",
  "vitals": { "bp": "162/98", "hr": 92, "temp": 37.8 },
  "orders": ["uric acid", "colchicine 0.6 mg"]
}`,
    ],
    [
      'fhir-observation',
      'medium',
      `resourceType: Observation
status: final
code: { text: "HIV-1 RNA, copies/mL" }
subject: { display: "«name:Dontrell V.»", reference: "Patient/«mrn:p-22871»" }
effectiveDateTime: «date:2026-02-05»
valueQuantity: { value: 88400 }
note:
  - text: off meds since the move, restart Biktarvy`,
    ],
    [
      'hl7-oru-long',
      'easy',
      `MSH|^~\\&|COPATH|STVINC|EPIC|STVINC|«date:202602090930»||ORU^R01|90112|P|2.5
PID|1||«mrn:1190043»^^^SV^MR||«name:ESPINOZA-TRUJILLO^NAYELI»||«date:19870214»|F
OBR|1||«account:S26-2291»|SURG PATH
OBX|1|TX|DX||CERVIX, LEEP: HIGH GRADE SQUAMOUS INTRAEPITHELIAL LESION (CIN 3)
OBX|2|TX|DX||ENDOCERVICAL MARGIN POSITIVE
OBX|3|TX|CMT||DR LINDELL NOTIFIED`,
    ],
    [
      'portal-thread-export',
      'medium',
      `--- Thread 8812 ---
From: «name:Ignatius Bello»
To: Dr. Quispe
Re: the new inhaler
I get hoarse and there is a white coat on my tongue.
---
From: Dr. Quispe's team (Mindy, MA)
Rinse and spit after each use, «name:Mr. Bello». We sent nystatin swish to Ada Drug.
---
From: «name:Ignatius Bello»
Thank you. My wife «name:Comfort» says the same and she is not a doctor.`,
    ],
    [
      'waitlist-xlsx',
      'easy',
      `Pos	Patient	Needs	Since	Note
1	«name:Eriksen, Maj»	L TKA	«date:9/4/25»	A1c must be <7.5
2	«name:Kahoku» (keiki)	T&A	«date:10/1/25»	OSA, AHI 31
3	«name:R. Mandelbaum»	cochlear	«date:11/20/25»	wants Dr. Sung only
4	hold for trauma			
5	«name:Ledesma, Inés»	fistula	«date:1/8/26»	dialysis via perm cath`,
    ],
    [
      'call-log',
      'medium',
      `Time   Caller              Callback        Re
0812   «name:Kiana Soto»          «phone:808 555 0102»    bleeding after IUD
0840   Quest                               critical K, they'll refax
0855   «name:Mr. Van der Meer»    «phone:555-0149»        wife «name:Joke» seeing double since new drops
0931   drug rep Sterling                   lunch?`,
    ],
    [
      'sql-long',
      'hard',
      `select * from messages where body ilike '%suicid%' limit 3;
 id  | sender            | body
-----+-------------------+----------------------------------------------
 901 | «email:tlw_88@post.example» | dont worry im not suicidal just so tired since zoloft
 902 | system            | If you are suicidal call 988
 903 | system            | If you are suicidal call 988`,
    ],
    [
      'log-long',
      'hard',
      `08:00:01 INFO  sms-gw starting, 3 workers
08:00:04 INFO  template=COLON_PREP sent to «phone:+19155550143» lang=es first=«name:Refugio»
08:00:04 WARN  template=COLON_PREP carrier rejected +1***
08:00:09 INFO  idle
08:15:00 INFO  heartbeat ok`,
    ],
  ]),
  ...aboutPatients('sc-pasted-letters', [
    [
      'complaint-long',
      'easy',
      `To whom this concerns,

My mother, «name:Mrs. Soledad Arriaga», lay on a bedpan for 50 minutes on «date:Saturday, January 31». The aide wore headphones. When I asked for the nurse I was told "she has eight".

Mamá has a spinal tumor and cannot turn herself. She now has an open sore.

I am not asking for money. I am asking that somebody look at her skin twice a day and that the aide be spoken to.

«name:Yolanda Arriaga-Beck»
«address:2214 W. Cermak, Berwyn, IL 60402»
«phone:708/555-0116»`,
    ],
    [
      'spanish-long',
      'easy',
      `Estimado Dr. Lozano:

Le escribe la mamá de «name:Emiliano Duarte», su paciente con parálisis cerebral.
1. La silla nueva le roza la cadera derecha.
2. El botox le duró apenas seis semanas.
3. Desde el «date:2 de febrero» convulsiona dormido, dos veces por noche.

¿Le subo el Keppra o espero la cita del «date:27»?

Con gratitud,
«name:Graciela»
«email:chela.duarte@correo.example»`,
    ],
    [
      'patient-essay',
      'hard',
      `I used to run the ferry. Then one morning my left hand would not let go of the wheel, and my deckhand laughed, and then he didn't.

They say two years, maybe four. I have picked out the hymn. I have not told the grandkids why «name:Grampy Lew» talks slow.

So when you people send me a form asking if I am "satisfied with my ALS clinic experience", well.

«name:Llewellyn Fisk», «address:Vinalhaven»`,
    ],
    [
      'german-long',
      'medium',
      `Liebe Frau Dr. Brandt,

anbei die Werte von «name:Hannelore Piontek» (meiner Mutter, geb. «date:3. Mai 1941»):
- Kreatinin 2,4
- Kalium 5,9
- Hb 8,8

Sie isst kaum, juckt sich wund und will keine Dialyse. Was sollen wir tun?

Ihr «name:Uwe Piontek», «address:Milwaukee»`,
    ],
    [
      'french-long',
      'hard',
      `Coucou les filles,

des nouvelles : «name:Marguerite» a eu sa prothèse de hanche, elle marche déjà avec le déambulateur et elle gronde les kinés. Pas de visite avant dimanche, elle a attrapé le staph dans la plaie et on met des blouses.

Chambre 208, étage des os.

Bisous, «name:Odile»`,
    ],
    [
      'review-long',
      'medium',
      `⭐⭐⭐⭐⭐
After four losses Dr. Ibekwe sewed me up at 13 weeks and believed me when I said something felt off.

Our rainbow, «name:Amadou», was born at 35 weeks, 5 lb 1 oz, six days on CPAP.

Parking is terrible though.

– «name:Kadiatou B.», mom of one here and four in heaven`,
    ],
  ]),
  ...aboutNobody('sc-pasted-prompts-nobody', [
    [
      'referral-template',
      'easy',
      `Please write a referral letter template to pediatric GI. Fields:

Patient: [NAME]
Born: [DOB]
Guardian: [GUARDIAN], [PHONE]
Weight and percentile: [ ]
Stools per day, blood y/n: [ ]
tTG IgA / calprotectin: [ ]
Family history: [ ]

Keep it under 200 words and start with the ask.`,
    ],
    [
      'icu-teaching',
      'medium',
      `help me build a teaching table

Rows: NMS, serotonin syndrome, malignant hyperthermia, anticholinergic
Columns: onset, tone, reflexes, pupils, CK, first drug
- 1 line each
- no case, no names
- add the Hunter criteria under it
residents get it Thursday at noon`,
    ],
    [
      'employee-letter',
      'medium',
      `Draft a reference letter.

Employee: Fatoumata Cissé, CNA on orthopedics, 2021–2026
Applying to: LPN program in the Bronx
Strengths
* never late
* teaches new aides how to use the lift
* speaks French and Fula
From: Lucas Brandt, nurse manager. Half a page.`,
    ],
    [
      'toast-long',
      'hard',
      `Write a roast for our medical director's farewell, facts:
- Dr. Percival "Percy" Oakes
- 22 years, three EHRs, one divorce from a fax machine
- once coded a vending machine (true, it fell on itself)
- allergic to meetings
- moving to Maine to build wooden boats
- wife Hyacinth will be in the front row, so be nice
Two minutes, PG.`,
    ],
    [
      'agent-spec',
      'hard',
      `System prompt, draft 3
You answer for Corner Drug.
1. Greet by first name if the caller gives one.
2. Never say what a prescription is for.
3. Birth date plus ZIP before you confirm anything.
4. If they mention a rash after a new drug, hand off to Otis (RPh).
5. Hours: 9–7, Sun closed.
Example: "Thanks, friend! It's ready."`,
    ],
    [
      'math-help',
      'medium',
      `check my homework, Drug Calc quiz 4

1. Order: heparin 18 units/kg/h, client weighs 70 kg, bag 25,000 units in 250 mL. mL/h = 12.6
2. Order: amoxicillin 80 mg/kg/day div BID, child 15 kg, 400 mg/5 mL. mL per dose = 7.5
3. Dopamine 5 mcg/kg/min, 80 kg, 400 mg in 250. mL/h = 15`,
    ],
    [
      'newsletter',
      'easy',
      `Edit for tone, keep 120 words:

"This month in Rehab we welcome Raj Pillai, PT, who did his residency in Tulsa and loves vestibular patients. Marcy and Blue ran the Turkey Trot. The new parallel bars are in. Please wipe them down. Please."`,
    ],
    [
      'resume',
      'medium',
      `make bullets stronger

Joaquim Ferreira – Respiratory Therapist
• worked in ICU 6 years
• did vents and ABGs
• RRT member, went to 200 calls
• helped start proning team in 2020
• speak Portuguese
Objective: flight team in Spokane`,
    ],
  ]),
  ...aboutNobody('sc-pasted-chat-logs-nobody', [
    [
      'family-party',
      'medium',
      `[Family 💛]
Rosie: what do we bring Sunday
Dre: ice and the folding chairs
Auntie Mo: I got the dentures... DESSERTS omg autocorrect
Dre: 😂😂
Rosie: pop's doing the grill
Auntie Mo: lord help us all
Dre: park on Tatum St`,
    ],
    [
      'drill-secure-chat',
      'hard',
      `14:31 MOCK RRT called to sim room 2
14:31 Bao: what's up
14:32 Quinn: manikin sats 78 on NRB, "post op day 2"
14:33 Bao: pretend PE, pretend CTA
14:34 Dr. Osgood: good. stop clock. 2:50, better than last month
14:35 Quinn: manikin's leg came off again`,
    ],
    [
      'route-planning',
      'medium',
      `*Van route – Thu*
1️⃣ Dock 2 – linen
2️⃣ Bayou Vista clinic – drop 4 boxes vanc, pick up empties
3️⃣ Slate Rd lab – courier bag, ask for Edwina at the window
lunch
4️⃣ open
Text me when done. -Yesenia`,
    ],
    [
      'support-chat',
      'easy',
      `Agent: Thanks for contacting PoolPro, this is Gil.
You: the robot cleaner stops after 5 min
Agent: May I have your name and order number?
You: Aoife Brannigan, 55-2041
Agent: And the serial?
You: PK1U0230419
Agent: A new brush motor ships tomorrow. Anything else?`,
    ],
    [
      'dev-standup',
      'medium',
      `[9:31] hana: allergy banner merged
[9:31] wiremu: rollback tested, 40s
[9:32] imelda: I need a chart with 2 insurances, fake one pls
[9:33] hana: use ZZDEMO in sup
[9:34] ellis: who broke the INR graph
[9:34] hana: ...`,
    ],
    [
      'teachers',
      'medium',
      `Mr. Tran: are we doing the blood typing lab with real blood?
Ms. Diaz: synthetic kit, the district said never again
Mr. Tran: lol after 2019
Nurse Dunn: I still have the mop
Ms. Diaz: need 6 sets, room 214, by Monday`,
    ],
    [
      'shift-trade',
      'hard',
      `who can cover me
Fri 7p–7a CVICU
I'll take your Sun
Ashwin: can't, wedding
Petra: I can do til 11
Gopal: I'll take 11–7 if someone brings biryani
done 🙌`,
    ],
    [
      'mod-log',
      'medium',
      `mod log Feb 10
- removed 3 spam posts selling ozempic
- warned user pillbug77 for calling another user crazy
- pinned the 988 info
- reminder: no wristbands, no pill bottles with names, no faces`,
    ],
  ]),
  ...aboutNobody('sc-pasted-exports-nobody', [
    [
      'json-config',
      'medium',
      `{
  "clinic": "Harbor Heart",
  "address": "2200 Pier Ave, Duluth 55802",
  "phones": ["218-555-0140"],
  "banner": { "showAllergies": true, "showDob": true },
  "vitalsOrder": ["bp", "hr", "temp"],
  "defaultOrders": ["ecg", "troponin"]
}`,
    ],
    [
      'fhir-practitioner',
      'hard',
      `resourceType: Practitioner
name: [{ family: Sung, given: [Pilar], suffix: [MD] }]
telecom: [{ system: phone, value: 555-0102 }]
qualification: [{ code: { text: "Vascular Neurology" } }]
communication: [{ text: Korean }, { text: Spanish }]
active: true`,
    ],
    [
      'fhir-medication',
      'medium',
      `{
  "resourceType": "Medication",
  "code": { "text": "colchicine 0.6 mg tablet" },
  "ingredient": [{ "strength": { "numerator": { "value": 0.6, "unit": "mg" } } }],
  "batch": { "lotNumber": "7A1120", "expirationDate": "2027-04-30" }
}`,
    ],
    [
      'capability',
      'easy',
      `rest[0].resource:
- type: Patient
  searchParam: [name, birthdate, identifier, phone]
- type: Condition
  searchParam: [patient, code]
security: SMART-on-FHIR
software: fhir-facade 2.8.1`,
    ],
    [
      'inventory',
      'medium',
      `Bin	Item	Par	On hand	Checked by
A1	Foley 16 Fr	20	11	Lorna
A2	NG 14 Fr	10	10	Lorna
B1	PICC kit dual lumen	6	2	Gus
B2	Trach Shiley 6	4	4	Gus
C9	Mic-Key 14 Fr	3	0 !!	order`,
    ],
    [
      'on-call-tsv',
      'hard',
      `Date	Stroke	STEMI	Peds	Backup
2/14	Sung	Haddad	Aziz	Mandel
2/15	Brandvold	Haddad	Quispe	Oni
2/16	Sung	Farrukh	Quispe	Oni
2/17	Sung	Farrukh	Aziz	Mandel
Swap deadline Wed. Valentine's volunteers get pie.`,
    ],
    [
      'stats-log',
      'easy',
      `08:00:01 INFO  sms-gw starting, 3 workers
08:00:04 INFO  template=FLU_CLINIC sent=412 failed=9 lang=es:88,en:324
08:05:00 INFO  idle
08:15:00 INFO  heartbeat ok
08:15:01 WARN  queue COLON_PREP empty, nothing to send`,
    ],
    [
      'explain-plan',
      'medium',
      `Hash Join  (cost=12.4..880.1 rows=412)
  Hash Cond: (l.patient_id = p.id)
  ->  Seq Scan on lab l  Filter: (code = 'HIVRNA')
  ->  Hash
        ->  Index Scan using patient_last_name_idx on patient p
Planning Time: 0.8 ms`,
    ],
    [
      'incident-timeline',
      'hard',
      `Postmortem 26-04 (blameless)
22:54 Friday deploy starts (Thandi)
23:02 lab feed flatlines
23:05 alarm fires, pager has a dead battery
23:40 Wiremu notices, resuscitates the queue by hand
23:42 first result through
Impact: 311 results late, no wrong ones, no harm reported
Fix: two pagers`,
    ],
  ]),
  ...aboutNobody('sc-pasted-letters-nobody', [
    [
      'complaint-parking',
      'medium',
      `To whom this concerns,

On Saturday, January 31 I circled your garage for 50 minutes. The attendant wore headphones.

I was bringing 40 pizzas for the night shift of 7 South, paid for by our parish. They were cold.

I am not asking for money. I am asking for one spot marked DELIVERY.

Yolanda Arriaga-Beck
St. Odilo Parish, Berwyn`,
    ],
    [
      'es-carta',
      'medium',
      `Estimado Dr. Lozano:

La escuela Benito Juárez lo invita a la feria de la salud:
1. Sábado 7 de marzo, 10 a 2.
2. Temas: asma, caries, piojos.
3. Traiga folletos en español.

La merienda corre por nuestra cuenta.

Con gratitud,
Graciela Duarte, directora`,
    ],
    [
      'ferry-story',
      'hard',
      `Short story, draft

Lew had run the ferry for thirty years when his left hand stopped obeying. "Stroke," said the mate. "Cold," said Lew. It was neither; it was the ghost of the lighthouse keeper's wife, holding on.

(Workshop notes: love the ghost. More fog. Is Lew dead? – Odile)`,
    ],
    [
      'de-einladung',
      'easy',
      `Liebe Kolleginnen und Kollegen,

am 3. März um 18 Uhr spricht Prof. Hannelore Brandt über Kalium und Herzrhythmus.
- Hörsaal 2
- Brezeln und Bier
- Anmeldung bei Uwe im Sekretariat

Bis dann!`,
    ],
    [
      'fr-vacances',
      'medium',
      `Coucou les filles,

on est bien arrivées à La Rochelle, chambre 208 avec vue sur le port. Marguerite gronde déjà les goélands. Demain musée des opérations navales, puis crêpes.

Bisous, Odile`,
    ],
    [
      'vendor-letter',
      'easy',
      `Dear Ms. Bright,

Thank you for trying our butterfly needles. As agreed we will ship 20 boxes to Phlebotomy on February 20. The rep, Dirk Boone, will show the safety lock at 7 am and 7 pm.

Invoice 8812 follows.

Kind regards,
Halcyon Needles, Inc.`,
    ],
    [
      'thanks-volunteer',
      'medium',
      `Dear Comfort and Ignatius,

Because of you two the gift shop made $4,120 in January, and the oxygen-mask teddy bears are sold out again.

Volunteer dinner: Friday, February 27, 6 pm, Conference B. There will be cake.

With thanks,
Lucille`,
    ],
    [
      'cover-letter',
      'hard',
      `I lost my first preceptor to retirement and my second to Alaska, so I learned to ask. In four years on bone marrow transplant I have hung more than 900 bags of stem cells and dropped none.

I would be glad to bring that to your infusion center.

Ebony Will, RN, OCN`,
    ],
  ]),
  ...aboutPatients('sc-long-pastes', [
    [
      'ambient-note',
      'medium',
      `AI scribe draft – please edit before signing

Speaker 1 (clinician), Speaker 2 (patient), Speaker 3 (unknown, maybe daughter)

S1: Good morning, «name:Mrs. Oyelowo». What brings you in?
S2: My hands. I can't open the palm oil.
S3: She drops everything, doctor. She dropped the baby's bottle.
S1: Is it numb, or weak?
S2: Like ants. Here, the thumb and these two. Worse at night.
S1: I'm tapping your wrist. Anything?
S2: Ay! Yes.
S1: «name:Titi», does she snore?
S3: Like a truck.
S1: I'd like a nerve test, a splint, and let's check the thyroid too.
S2: No operation before the wedding.`,
    ],
    [
      'it-ticket-long',
      'easy',
      `Ticket: REQ-77120
Opened by: Tamsin Okoro, Blood Bank
Category: Interface / Lab
Impact: Patient safety

Type & screen for «name:MALDONADO, EVARISTO» (MRN «mrn:6120097», DOB «date:12/12/1955») shows O POS in Epic and A POS in SafeTrace.
Redrawn twice, he is A POS with anti-K.
He is bleeding from varices and has had 4 O units, so no harm so far.
What I think happened: on «date:2/6» his wristband was scanned with the label of the man in the next bed.
Please:
1. Lock the record
2. Pull the interface audit
3. Call me, ext 5533, not e-mail`,
    ],
    [
      'slack-export',
      'hard',
      `#night-shift
dee  01:12  whose is the crying lady by the ice machine
ozzie  01:13  daughter of 16. leave her be
dee  01:13  16 is?
ozzie  01:14  «name:papa Gebre». we turned the bipap off at midnight
dee  01:15  oh no
ozzie  01:15  priest came, orthodox, lots of incense, I bagged the smoke detector
dee  01:16  you're gonna get written up
ozzie  01:16  worth it
dee  01:40  time?
ozzie  01:44  01:38. I called the son, «name:Dawit», on «phone:206.555.0139», he's stuck in Tacoma`,
    ],
    [
      'care-plan-tabs',
      'medium',
      `Name	«name:Begaye, Lorinda»	Chapter house	«address:Tsaile»
Phone	«phone:928-555-0164»	(neighbor's, ask for Harold)
Problem	Goal	Who	By
Foot ulcer R	closed	wound RN	April
A1c 12.1	<9	«name:Lorinda» + CHR	June
No running water	tank	SW	?
Uranium screen	done	PHN	March
Language	Diné, some English
Rides	CHR truck Mon/Thu`,
    ],
    [
      'portal-thread',
      'medium',
      `You wrote:
Hi, it's «name:Gwendal Le Bris». Since the vasectomy («date:Jan 23») the left one is the size of a lemon and purple. Normal?

Urology Nurse wrote:
Hi! Some bruising is. Do you have fever, or is it getting bigger?

You wrote:
Bigger since yesterday. 100.9. My wife «name:Nolwenn» drew a line around it with a Sharpie like on tv.

Urology Nurse wrote:
Good for her. Please come in today at 2:30, don't eat.

You wrote:
I have to pick up the twins at 3, can it be 4?`,
    ],
    [
      'hospice-mail',
      'hard',
      `From: Chaplain Mike
To: 2nd floor
Subject: Saturday

Friends,

On Saturday at two, in the garden if the weather holds, «name:Mr. Cho» will marry «name:Miss Adelita». He has asked that his oxygen be hidden behind the fern and that his Dilaudid be given at 1:30, not at two, so he will be awake for the vows. She has asked for the wheelchair without the squeak.

Please no photos of the ports.

Cake: yes. Champagne: ask Dr. Patil.

M.`,
    ],
    [
      'x12-278',
      'easy',
      `ST*278*0007*005010X217~
BHT*0007*13*A44120*20260209*0933~
NM1*X3*2*KEYSTONE HP*****PI*23284~
NM1*1P*1*RAHMAN*SABINA****XX*1417000045~
NM1*IL*1*«name:HORVATH*PIROSKA»****MI*«health-plan:KHP88120431»~
DMG*D8*«date:19510317»*F~
TRN*1*«account:2026020900412»*9SABINA~
UM*HS*I*2~
HI*ABF:C50911~
SV1*HC:19301*4200*UN*1~
SE*11*0007~`,
    ],
    [
      'transcript-telehealth',
      'medium',
      `00:00 NP: Can you hear me?
00:04 PT: You look like an ice cube tray.
00:06 NP: (laughs) Let me turn it off and on. «name:Mr. Fa'alogo», show me the foot.
00:15 PT: Hold on. «name:Sefina», hold the phone down.
00:22 NP: Oh. How long has the toe been black?
00:25 PT: Since church. I put the noni on it.
00:31 NP: Any sugar readings?
00:33 PT: HI. It just says HI.
00:36 NP: I'm sending an ambulance to «address:15 Lehua Loop». Don't hang up.`,
    ],
    [
      'todo-mixed',
      'hard',
      `Fri brain dump
- truck inspection
- Mrs. K's recommendation letter (nursing school, due 3/1)
- «name:Little Bear Whitaker» – audiology called, bilateral loss confirmed, tell grandma before she hears it at the store
- order more otoscope tips
- taxes
- «name:Juniper» (the one with the pink boots) – lead 19, county has to test the house on «address:Coal St»
- Zumba?`,
    ],
    [
      'insurance-chat',
      'easy',
      `Welcome to Provider Chat, Marge here.
You: Checking claim «account:2026-0117-8842» please
Marge: Member name and ID?
You: «name:Ansel Thibault-Reyes», «health-plan:R00 918 2277 01»
Marge: Date of service?
You: «date:01/17/2026»
Marge: Denied, CO-50, not medically necessary.
You: It was an emergency appendectomy
Marge: I see a code for tattoo removal
You: …that is not what we sent
Marge: I will reprocess, 30 days.`,
    ],
    [
      'ocr-long',
      'hard',
      `ST. BRlDGET H0SPITAL   EMERGENCV DEPT
Nam e «name:KUJAWA, LESZEK»      Sex M
Arr  «date:O1/29/26» 2l:14      Mode: waIked
CC "sornething ln my eye"
VA OD 2O/2OO   OS 2O/2O
Metal on rnetal hammerlng no gIasses
CT orb1t: 3mm FB posterlor segrnent
Tet anus given
Trans fer to univ. eye
Em erg c0ntact «name:DANUTA» «phone:7l6-555-Ol8O»`,
    ],
    [
      'incident-report',
      'medium',
      `Event report #«account:22-0418» (draft, do not file in chart)
Where: MRI zone 3
What happened: «name:Ms. Imani Rutledge» told the tech "no metal". In zone 4 her hip began to burn. She has a spinal cord stimulator from 2018, serial «device:NKW401772», implanted out of state.
Table out in 20 seconds. Burn 2x2 cm.
Told family: yes, her partner «name:Jules».
What could be better: ask "anything with a battery?"
Reporter: Percy, MR tech`,
    ],
  ]),
  ...aboutNobody('sc-long-pastes-nobody', [
    [
      'scribe-demo',
      'medium',
      `AI scribe – sales demo script, actors only

Speaker 1 (actor as clinician), Speaker 2 (actor as patient)

S1: Good morning! What brings you in?
S2: My pretend wrist. It tingles for demo purposes.
S1: Is it numb, or weak?
S2: Whatever makes your product look good.
S1: I'm tapping it. Anything?
S2: Ay! Very convincing.
S1: Let's order a nerve test.
Cut. Show the note on the big screen. Ask for questions. Do NOT open a live chart at the customer's site.`,
    ],
    [
      'ticket-long',
      'medium',
      `Ticket: REQ-77131
Opened by: Tamsin Okoro, Blood Bank
Category: Facilities
Impact: Moderate

The blood fridge (asset BB-04) reads 6.8 C with the door shut.
Moved all O neg and the anti-K panel cells to BB-02.
No units discarded, nobody transfused from it today.
What I think happened: gasket, again.
Please:
1. Send Gus
2. Bring the chart recorder paper
3. Call me, ext 5533, not e-mail`,
    ],
    [
      'slack-doll',
      'hard',
      `#night-shift
dee  01:12  who left the crying doll by the ice machine
ozzie  01:13  it's from the simulation lab, battery won't die
dee  01:13  it has a wristband???
ozzie  01:14  says BABY DEMO, MRN 0000000
dee  01:15  oh no it's turning blue
ozzie  01:15  that's a feature
dee  01:16  you're gonna get written up
ozzie  01:44  found the switch. time of silence 01:38`,
    ],
    [
      'policy-page',
      'easy',
      `POLICY 4.12 Alarm management
Effective: February 1, 2026   Owner: J. Boyd, RN
1. Set SpO2 low limit to 88% unless ordered otherwise.
2. Change leads daily.
3. Any asystole alarm: go look.
4. Document limits once a shift.
5. Never silence for another nurse's patient without telling her.
Approved: Nursing Practice Council, 1/14/2026
Review due: 2/1/2028`,
    ],
    [
      'community-plan-tabs',
      'medium',
      `Chapter house	Population	Miles to clinic	CHR
Tsaile	1,205	3	Lorinda
Lukachukai	1,640	11	Harold
Wheatfields	790	14	vacant
Round Rock	640	26	Darlene
Problem	Goal	By
Diabetes eye exams	70%	June
Water hauling	2 trucks	?`,
    ],
    [
      'faq-vasectomy',
      'easy',
      `After your vasectomy – common questions

Is bruising normal?
Yes, for up to two weeks.

When should I call?
Fever over 101, swelling bigger than a lemon, pus.

When can I lift?
After a week.

Am I sterile right away?
No. Bring a sample at 12 weeks.

Who drives me home?
Anyone but you.`,
    ],
    [
      'chaplain-mail',
      'medium',
      `From: Chaplain Mike
To: All floors
Subject: Saturday

Friends,

On Saturday at two, in the garden if the weather holds, we bless the hands of every nurse, aide, cook and housekeeper. Miss Adelita from the gift shop will sing. Mr. Cho from dietary has promised a cake in the shape of a stethoscope.

Come as you are. Pagers on vibrate.

M.`,
    ],
    [
      'x12-ack',
      'medium',
      `ISA*00* *00* *ZZ*KEYSTONE*ZZ*VALLEYORTHO*260209*0933*^*00501*000004412*0*P*:~
GS*FA*KEYSTONE*VALLEYORTHO*20260209*0933*4412*X*005010X231A1~
ST*999*0001*005010X231A1~
AK1*HS*7*005010X217~
AK2*278*0007*005010X217~
IK5*A~
AK9*A*1*1*1~
SE*6*0001~
GE*1*4412~
IEA*1*000004412~`,
    ],
    [
      'telehealth-script',
      'hard',
      `Opening script for video visits, read aloud
"Can you see and hear me? Please tell me your full name and your date of birth.
Where are you right now, in case I have to send an ambulance?
Who else is in the room?
If we get cut off I'll call the number on file."
Do not write the answers in the chat.
If the toe is black, the lip droops or the sugar reads HI: hang on to them, call 911 on line 2.`,
    ],
    [
      'brain-dump',
      'medium',
      `Fri brain dump
- truck inspection
- recommendation letter for Juniper (nursing school, due 3/1)
- order otoscope tips + lead test strips
- call audiology re the broken booth
- taxes
- thank grandma Whitaker for the pink boots
- Zumba?`,
    ],
    [
      'shop-chat',
      'easy',
      `Welcome to TireTown chat, Marge here.
You: Checking order 2026-0117-8842 please
Marge: Name on the order?
You: Ansel Reyes
Marge: Date?
You: 01/17/2026
Marge: I see four all-seasons, mounted and balanced.
You: one has a bubble in the side
Marge: Sorry! We'll replace it under warranty, come by before 6.`,
    ],
    [
      'ocr-newspaper',
      'hard',
      `THE DAlLY SENTlNEL   0ct. 9, l9l8
SPANlSH LADY AT OUR DOOR
Dr. Ruggles reports forty new cases on Canal street al0ne.
Mrs. Abner Poole, the baker's wlfe, is among the dead.
Schools and picture h0uses are clozed.
Gauze masks at Finch's, 5c.
(scan 44, County Hist. Soc., for the l0Oth anniversary exhibit)`,
    ],
    [
      'lessons-learned',
      'medium',
      `MRI safety – what we changed this year
• "Anything with a battery?" is now question 1
• Ferro detector at the door of zone 3
• Implant lookup by model, list on the wall (NKW, Mic-Key ok, old SCS not ok)
• Two techs after 6 pm
• Drill every quarter, Percy runs it
Result: near misses 14 → 3. Burns: 0.`,
    ],
    [
      'novel-chapter',
      'hard',
      `Chapter Nine

"Name?" asked the night clerk.
"Leszek Kujawa," he lied, holding the rag to his eye.
"Birthday?"
"Tomorrow," he said, and that at least was true.
She wrote 'metal, eye, drunk?' and stamped the card. Behind her the radiator coughed like a dying uncle.

(Word count 41,208. Beta readers: too many radiators?)`,
    ],
    [
      'course-outline',
      'easy',
      `HL7 for beginners, two days
Day 1: MSH, PID, PV1; what a segment is; why pipes
Lab 1: find the birth date field in the printed sample (invented)
Day 2: ORU and OBX; acknowledgements; what breaks at 2 am
Lab 2: write a filter that drops test patients
Teacher: Wiremu Tamati. Lunch is not included.
Bring a laptop with Mirth 4.`,
    ],
    [
      'release-plan',
      'medium',
      `Go-live command center, March 14–16
Lead: Imelda   Deputy: Ellis
Lab – Hana, ext 7001
Pharmacy – Kelechi, ext 7002
ED – Mbali (days), Oumar (nights)
OR – Dr. Farrukh as physician champion
Escalate: red = patient cannot be treated, yellow = workaround, green = training
Pizza at 1900. No heroics.`,
    ],
  ]),
];
