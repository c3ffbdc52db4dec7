import { aboutPatients } from './case.ts';

/** Patients in tables, exports, messages between systems, tickets and studies. */
export const recordsAndRows = [
  ...aboutPatients('spreadsheet-rows', [
    [
      'no-header',
      'medium',
      `«name:Abara	Chinonso»	«date:3/4/1988»	F	HIV	CD4 412	undetectable
«name:Bright	Landon»	«date:11/21/1979»	M	HIV	CD4 188	4,200
«name:Castro	Nidia»	«date:6/9/1990»	F	HIV	CD4 602	undetectable`,
    ],
    [
      'quality-gap',
      'easy',
      `Last	First	DOB	MRN	A1c	Eye exam
«name:Hutchins»	«name:Odell»	«date:04/01/1953»	«mrn:118203»	9.8	overdue
«name:Mbatha»	«name:Lindiwe»	«date:12/30/1966»	«mrn:118977»	7.1	2024
«name:Serrano»	«name:Ysabel»	«date:08/17/1949»	«mrn:120443»	8.4	overdue`,
    ],
    [
      'mixed-case',
      'medium',
      `pt	phone	why	done?
«name:evelyn tso»	«phone:928-555-0141»	no mammo since 2021	y
«name:ron castaway»	«phone:928-555-0160»	fit kit not back	n
«name:pearl yazzie»	«phone:928-555-0135»	bp 178/100	n`,
    ],
    [
      'markdown-table',
      'easy',
      `| Patient | Age | Procedure | Complication |
|---|---|---|---|
| «name:Hugo Lindqvist» | 61 | TURP | bleeding |
| «name:Ama Serwaa» | 47 | TAH | none |
| «name:Fyodor Belov» | 70 | CABGx3 | afib |`,
    ],
    [
      'single-row',
      'medium',
      `«mrn:4471123»	«name:KEARNEY,SIOBHAN M»	«date:19850711»	F	O80	Z37.0	«date:20251001»	«date:20251003»	MEDICAID`,
    ],
    [
      'names-in-one-column',
      'hard',
      `Asthma action plan missing:
«name:Zeke»
«name:Ana P»
«name:Ana R»
«name:Thong»
«name:Mariam (both kids)»`,
    ],
  ]),
  ...aboutPatients('csv-export', [
    [
      'patients-csv',
      'easy',
      `patient_id,first_name,last_name,birth_date,ssn,diagnosis_code
«mrn:90017»,«name:Margit»,«name:Solheim»,«date:1961-05-19»,«ssn:501-44-8120»,I48.91
«mrn:90018»,«name:Emeka»,«name:Okonjo»,«date:1984-12-02»,«ssn:239-51-7706»,J45.40`,
    ],
    [
      'quoted',
      'easy',
      `"Name","DOB","Address","Dx","Rx"
"«name:Ledbetter, Joy»","«date:7/16/1958»","«address:90 Canal Rd, Lockport NY 14094»","COPD","Trelegy"
"«name:Iqbal, Tariq»","«date:2/28/1991»","«address:4 Fir Ct, Amherst NY 14226»","UC flare","prednisone 40"`,
    ],
    [
      'semicolon',
      'medium',
      `nombre;f_nac;telefono;motivo
«name:Jacinto Olmedo»;«date:05/11/1948»;«phone:787-555-0112»;dolor torácico
«name:Miosotis Cruz»;«date:22/03/1976»;«phone:787-555-0168»;control prenatal`,
    ],
    [
      'pipe-ids',
      'medium',
      `MBR_ID|SVC_DT|PROC|DX|PAID
«health-plan:9920417765»|«date:2025-07-02»|J9271|C43.59|10422.18
«health-plan:9920417765»|«date:2025-07-23»|J9271|C43.59|10422.18`,
    ],
    [
      'rpm-readings',
      'medium',
      `device_sn,patient,email,systolic,diastolic,taken_at
«device:BPM-88A20417»,«name:Ione Fairweather»,«email:ione.f@example.com»,171,96,«date:2025-10-19T07:12»
«device:BPM-88A20560»,«name:Tevita Fonua»,«email:tfonua@example.org»,128,81,«date:2025-10-19T06:40»`,
    ],
  ]),
  ...aboutPatients('database-rows', [
    [
      'insert',
      'easy',
      `INSERT INTO patients (mrn, last_name, first_name, dob, allergy) VALUES
('«mrn:MR009912»','«name:Winterbourne»','«name:Alice»','«date:1970-10-01»','penicillin'),
('«mrn:MR009913»','«name:Rashidi»','«name:Hamid»','«date:1959-03-23»','contrast dye');`,
    ],
    [
      'psql-output',
      'medium',
      ` id   | pat_name         | birth_dt   | problem
------+------------------+------------+-------------------
 4471 | «name:GUNDERSON, LARS»  | «date:1944-06-06» | prostate cancer
 4472 | «name:PHIRI, MERCY»     | «date:1997-01-18» | sickle cell crisis
(2 rows)`,
    ],
    [
      'update-where',
      'medium',
      `UPDATE encounter SET dx_primary='F10.239' WHERE mrn='«mrn:7740219»' AND admit_dt='«date:2025-09-14»'; -- «name:Kevin Mahoney», per coding`,
    ],
    [
      'json-row',
      'medium',
      `{"patientName":"«name:Rosamund Teague»","dob":"«date:1938-11-11»","medications":["warfarin 5 mg","donepezil 10 mg"],"contact":{"phone":"«phone:865-555-0111»","email":"«email:teague.family@example.com»"}}`,
    ],
    [
      'xml-fragment',
      'medium',
      `<patient><name>«name:Vikram Chandrasekhar»</name><dob>«date:1966-09-09»</dob><mrn>«mrn:V20441»</mrn><dx code="C61">Malignant neoplasm of prostate</dx></patient>`,
    ],
    [
      'yaml',
      'medium',
      `patient:
  name: «name:Ottilie Braun»
  born: «date:1952-01-07»
  insurance_no: «health-plan:K448120937»
  diagnoses: [rheumatoid arthritis, glaucoma]
  next_visit: «date:2025-11-21»`,
    ],
  ]),
  ...aboutPatients('hl7-message', [
    [
      'adt',
      'easy',
      `MSH|^~\\&|EPIC|STB|LAB|STB|20251019083012||ADT^A01|88120417|P|2.5.1
PID|1||«mrn:00882041»^^^STB^MR||«name:ABELARD^CONSTANCE^M»||«date:19490314»|F|||«address:12 TANNERY LN^^DANVERS^MA^01923»||«phone:9785550144»
PV1|1|I|4W^412^A||||1184^HALE^IMRAN^^^DR
DG1|1||I21.4^NSTEMI^I10`,
    ],
    [
      'oru',
      'easy',
      `MSH|^~\\&|LAB|MERCY|EHR|MERCY|20251001||ORU^R01|5512|P|2.3
PID|||«mrn:552-10-77»||«name:NAVARRETE^JOAQUIN»||«date:19750822»|M
OBR|1||«account:L88201»|24331-1^LIPID PANEL^LN|||«date:202510010710»
OBX|1|NM|13457-7^LDL^LN||188|mg/dL|<100|H|||F`,
    ],
    [
      'pid-line-only',
      'medium',
      `can someone tell me why this PID fails? PID|1|«mrn:4471»|«mrn:99120»^^^A||«name:DUARTE^FILIPA^R»||«date:19920527»|F|||«address:8 WHARF RD^^NEWPORT^RI^02840»`,
    ],
    [
      'siu',
      'medium',
      `MSH|^~\\&|SCH|NW|X|Y|20251105||SIU^S12|1|P|2.4
SCH|10021|||||CHEMO^Cycle 3 FOLFOX|||90|min
PID|1||«mrn:P77120»||«name:ENGSTROM^BIRGIT»||«date:19600131»|F
AIL|1||INF CTR^CH 6`,
    ],
    [
      'vxu',
      'medium',
      `MSH|^~\\&|PEDS||IIS||20251020||VXU^V04|V1|P|2.5.1
PID|1||«mrn:SR-9920»^^^PEDS^MR||«name:ALVES^THIAGO^L»|«name:MOTA»|«date:20240402»|M
RXA|0|1|«date:20251020»||08^Hep B^CVX|0.5|mL||00`,
    ],
  ]),
  ...aboutPatients('fhir-resource', [
    [
      'patient',
      'easy',
      `{"resourceType":"Patient","id":"«account:p-77120»","identifier":[{"system":"urn:oid:1.2.36.146","value":"«mrn:44120987»"}],"name":[{"family":"«name:Haraldsen»","given":["«name:Tuva»","«name:Marie»"]}],"telecom":[{"system":"phone","value":"«phone:(701) 555-0183»"}],"gender":"female","birthDate":"«date:1987-06-23»"}`,
    ],
    [
      'condition',
      'medium',
      `{"resourceType":"Condition","code":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"G35","display":"Multiple sclerosis"}]},"subject":{"reference":"Patient/«account:8820»","display":"«name:Cosmo Abernethy»"},"onsetDateTime":"«date:2019-08-04»"}`,
    ],
    [
      'bundle-pretty',
      'easy',
      `{
  "resourceType": "Bundle",
  "type": "collection",
  "entry": [
    { "resource": { "resourceType": "Patient", "name": [{ "text": "«name:Nkechi Anyanwu-Barnes»" }], "birthDate": "«date:1956-02-17»",
      "address": [{ "line": ["«address:41 Pelham Row»"], "city": "«address:Yonkers»", "postalCode": "«address:10705»" }] } },
    { "resource": { "resourceType": "MedicationRequest", "medicationCodeableConcept": { "text": "Letrozole 2.5 MG" } } }
  ]
}`,
    ],
    [
      'appointment',
      'medium',
      `{"resourceType":"Appointment","status":"booked","serviceType":[{"text":"Radiation oncology follow-up"}],"start":"«date:2025-11-12T14:00:00Z»","participant":[{"actor":{"reference":"Patient/«account:3341»","display":"«name:Gideon Malherbe»"}}]}`,
    ],
    [
      'ndjson',
      'medium',
      `{"resourceType":"Patient","id":"«account:a1»","name":[{"family":"«name:Toivonen»","given":["«name:Aino»"]}],"birthDate":"«date:1933-09-30»"}
{"resourceType":"Patient","id":"«account:a2»","name":[{"family":"«name:Eastman»","given":["«name:Rex»"]}],"birthDate":"«date:2001-04-13»"}`,
    ],
  ]),
  ...aboutPatients('claim-transaction', [
    [
      'x12-837',
      'easy',
      `ISA*00*          *00*          *ZZ*SUBMIT*ZZ*PAYER*251020*0912*^*00501*000000441*0*P*:~
NM1*IL*1*«name:MACGREGOR*FIONA»****MI*«health-plan:JKL88204417»~
N3*«address:55 GLEN AVE»~N4*«address:DULUTH*MN*55803»~DMG*D8*«date:19630210»*F~
CLM*«account:26463774»*210***11:B:1*Y*A*Y*Y~HI*ABK:M1711~`,
    ],
    [
      'x12-271',
      'medium',
      `NM1*IL*1*«name:OSEI*KOFI»*B***MI*«health-plan:W998012234»~DMG*D8*«date:19710606»*M~EB*1*IND*30**GOLD PPO~EB*C*IND*30***23*1500~`,
    ],
    [
      'x12-835',
      'medium',
      `CLP*«account:7722034»*1*450*310.2*45*12*«account:25180077412»~NM1*QC*1*«name:RIVERS*TAMIKA»****HN*«health-plan:448120071A»~SVC*HC:93458*450*310.2~DTM*472*«date:20250903»~`,
    ],
    [
      'cms-1500-dump',
      'medium',
      `1a «health-plan:R88120447» 2 «name:FONSECA, DULCE M» 3 «date:09 14 1968» F 5 «address:204 PINE ST, FALL RIVER MA 02720» 21A M54.16 21B E66.01 24A «date:10 02 25» 11 62323 950.00`,
    ],
    [
      'carrier-file',
      'medium',
      `BENE_ID,CLM_ID,CLM_FROM_DT,CLM_THRU_DT,ICD9_DGNS_CD_1,PRVDR_NUM,BENE_BIRTH_DT
«mrn:00E20417AB99C1D3»,«account:887213386947664»,«date:20090821»,«date:20090823»,4280,1001RX,«date:19270901»`,
    ],
  ]),
  ...aboutPatients('chart-printout', [
    [
      'header-block',
      'easy',
      `«name:Sorrentino, Gaetano»  |  M  |  «date:06/19/1946» (79 yrs)  |  MRN: «mrn:10044821»
Allergies: sulfa, shellfish   Code status: DNR/DNI
Problem list: Type 2 DM, CKD 4, PAD, OSA
Meds: insulin glargine, amlodipine, clopidogrel
Preferred phone: «phone:718-555-0174»`,
    ],
    [
      'problem-list',
      'medium',
      `«name:Odette Lamarche» «date:4/18/62»
1. Hypothyroidism 2. GERD 3. s/p R mastectomy 2018 4. Lymphedema 5. Anxiety
Last pap 2023 nl. Colo 2022 nl. DEXA due.`,
    ],
    [
      'c-cda',
      'easy',
      `<recordTarget><patientRole><id extension="«mrn:998820»" root="2.16.840.1.113883.19.5"/><addr><streetAddressLine>«address:1357 Amber Dr»</streetAddressLine><city>«address:Beaverton»</city></addr><telecom value="tel:«phone:+1(971)555-0125»"/><patient><name><given>«name:Isolde»</given><family>«name:Merriweather»</family></name><birthTime value="«date:19750501»"/></patient></patientRole></recordTarget>`,
    ],
    [
      'footer',
      'medium',
      `Printed by jkline 10/30/2025 16:22   Page 3 of 7   «name:KOVALENKO, DARYNA»  CSN «account:300417729»  Oncology Treatment Plan: AC-T cycle 2`,
    ],
    [
      'wristband-label',
      'medium',
      `«name:BRATHWAITE, EUSTACE»
«date:12 JAN 1958» M 67Y
«mrn:H0071204»  «account:V20251031-22»
FALL RISK * ALLERGY: CODEINE`,
    ],
    [
      'sticker-ocr',
      'hard',
      `«name:GRUBER MAGDA» F
«date:03.10.1944»
Stat. 3B Zi 12 Bett 2
V.a. TIA, Marcumar`,
    ],
  ]),
  ...aboutPatients('it-ticket-with-patient', [
    [
      'wrong-merge',
      'easy',
      `INC0088120 Priority 2. Charts of «name:Robert A. Lindsey» (MRN «mrn:4410023», DOB «date:2/3/1950») and «name:Robert E. Lindsey» (MRN «mrn:4410932») were merged. Second one's metastatic melanoma notes now show in the first.`,
    ],
    [
      'cannot-open',
      'medium',
      `Can't open the scanned EKG for «name:Chavarria, Olga», error 0x80004005, provider waiting, chest pain in room 2`,
    ],
    [
      'stack-trace',
      'medium',
      `2025-10-19T11:02:41Z ERROR OrderService - failed to send order for patient «name:Liesl Haverkamp» dob=«date:1981-04-04» order=vancomycin 1.25g q12h: NullPointerException at OrderService.java:214`,
    ],
    [
      'portal-login',
      'medium',
      `Patient can't see her biopsy results: «name:Cristina Balan», «email:cbalan@example.com», last login from «ip:203.0.113.77», DOB «date:8/14/1989»`,
    ],
    [
      'audit-line',
      'medium',
      `User rnowak viewed chart of VIP patient «name:Senator Lyle Copeland» (MRN «mrn:88001») section Psychiatry at 10/12 02:14 from ICU-WS-07, no treatment relationship`,
    ],
    [
      'url-with-name',
      'hard',
      `link broken: «url:https://portal.stbrendan.example.org/chart/okeefe-brendan-19621103/hepatology» gives 403 for the transplant coordinator`,
    ],
  ]),
  ...aboutPatients('application-log', [
    [
      'hl7-listener',
      'medium',
      `[INFO] mirth ch 14: received ORU for «name:FENWICK,AUGUSTA» MRN=«mrn:771-20-44» test=HIV AG/AB COMBO result=REACTIVE`,
    ],
    [
      'debug-dump',
      'medium',
      `DEBUG payload={firstName=«name:Malaika», lastName=«name:Njoroge», dob=«date:1992-10-10», phone=«phone:4045550139», reasonForVisit="pregnancy test"}`,
    ],
    [
      'access-log',
      'hard',
      `«ip:198.51.100.23» - - [19/Oct/2025:08:14:02] "GET /results?lastname=«name:Dufresne»&dob=«date:1970-02-14»&panel=hepatitis HTTP/1.1" 200 5120`,
    ],
    [
      'fax-server',
      'medium',
      `FAX OK to «phone:16145550170» 4 pp "«name:Grimaldi Sandro» colonoscopy report.pdf" 10/22 17:40`,
    ],
  ]),
  ...aboutPatients('file-names', [
    [
      'listing',
      'medium',
      `«name:Mbeki_Lerato»_«date:1985-03-02»_MRI_brain.pdf
«name:Mbeki_Lerato»_consent_craniotomy.pdf
«name:Nilsson_Sven»_«date:1949-07-28»_PSA_trend.xlsx`,
    ],
    ['share-link', 'hard', `drive/Clinic/2025/HepC/«name:Ruben Galvan» treatment start «date:10-6».docx`],
    [
      'rename-question',
      'medium',
      `how do I batch rename "scan0017 «name:Hattie Coleman» dob «date:5-5-1936» echo report.tif" style files so that the date comes first?`,
    ],
    [
      'zip-contents',
      'medium',
      `unzip -l export.zip
  48211  10-20-25 09:14  «mrn:7710092»/«name:Winslow_Edna»/discharge_summary.pdf
  90112  10-20-25 09:14  «mrn:7710092»/«name:Winslow_Edna»/ct_chest.pdf`,
    ],
  ]),
  ...aboutPatients('research-log', [
    [
      'screening-log',
      'easy',
      `Screening log, PROTECT-HF
1. «name:Edwina Castle» MRN «mrn:0098812» EF 32% NT-proBNP 2100 - eligible, consented «date:10/07/2025»
2. «name:Mohamed Salim» MRN «mrn:0097715» eGFR 22 - screen fail`,
    ],
    [
      'adverse-event',
      'medium',
      `SAE: subject «account:014-007» («name:Beverly Ochs», «date:1/29/1957») hospitalised «date:10/18/2025» with grade 3 colitis, possibly related to nivolumab, steroids started.`,
    ],
    [
      'key-file',
      'medium',
      `subject,name,dob
BL-001,«name:Aurelio Fuentes»,«date:1972-08-08»
BL-002,«name:Jadwiga Bartosz»,«date:1965-11-30»
(link key for the biopsy cohort, lupus nephritis)`,
    ],
    [
      'coordinator-email',
      'medium',
      `«name:Mr. Tremblay» wants to withdraw, the infusion makes him sick. Last dose «date:9/26». Can we keep his samples? His wife answers at «phone:518-555-0156».`,
    ],
    [
      'chart-review',
      'hard',
      `#17 «name:Haug» - first seizure age 6, VNS 2016, SUDEP «date:2/11/25», mother keeps a diary, ask for it`,
    ],
  ]),
  ...aboutPatients('outreach-list', [
    [
      'mail-merge-data',
      'easy',
      `FirstName,LastName,Street,City,Zip,DueFor
«name:Clementine»,«name:Roux»,«address:14 Basin St»,«address:Houma»,«address:70360»,Diabetic eye exam
«name:Thaddeus»,«name:Boone»,«address:220 Pecan»,«address:Houma»,«address:70363»,Colorectal screening`,
    ],
    [
      'call-script',
      'medium',
      `Call «name:Ernesto Villalobos» «phone:210-555-0195»: has not filled insulin since «date:July». Ask about cost. If hospital again since «date:8/20» tell care manager.`,
    ],
    [
      'support-group',
      'medium',
      `Tuesday bereavement + breast cancer group sign-ups: «name:Marla Stein» «email:marla.s@example.com», «name:Gretchen O'Dowd» «phone:555-0132», «name:Ximena L.» (just finished chemo)`,
    ],
    [
      'recall-texts',
      'medium',
      `to: «phone:+15035550149» "«name:Stefan», time for your Suboxone visit, reply 1 to book" FAILED
to: «phone:+15035550181» "«name:Bea», time for your Vivitrol shot, reply 1 to book" DELIVERED`,
    ],
  ]),
];
