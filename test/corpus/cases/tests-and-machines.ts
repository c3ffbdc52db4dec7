import { aboutNobody } from './case.ts';

/** IT's day: code, logs, schemas, manuals, and test data that says that it is test data. */
export const testsAndMachines = [
  ...aboutNobody('labelled-test-patient', [
    [
      'zztest',
      'medium',
      `TEST PATIENT - DO NOT USE FOR CARE
Name: ZZTEST, MICKEY   DOB: 01/01/1900   MRN: TEST0001
Orders placed for interface testing only: CBC, BMP. Cancel after validation.`,
    ],
    [
      'training-env',
      'medium',
      `Training environment logins: patients are fictitious (Train-Patient One to Train-Patient Forty). Use Train-Patient Seven for the insulin drip exercise.`,
    ],
    [
      'synthea-note',
      'hard',
      `Synthetic sample, generated, not a real person: "Abe604 Frami345, born 1961-04-02, hypertension". Use it only to demo the import.`,
    ],
    [
      'fixture',
      'hard',
      `// fixtures: all made up\nconst dummyPatient = { name: 'Test Testerson', dob: '2000-01-01', mrn: '0000000', dx: 'Z00.00' };`,
    ],
    [
      'uat-script',
      'medium',
      `UAT step 14: search for Zzz, Donotuse. Expected: banner shows TEST. Document penicillin allergy, then remove it. Pass/Fail ____`,
    ],
    [
      'demo-deck',
      'hard',
      `Slide 3 (mock-up): "Jane Doe, 45, Type 2 diabetes" tile, replace with lorem ipsum before the customer sees it.`,
    ],
    [
      'sample-id-card',
      'medium',
      `SAMPLE CARD - VOID. Member Name: JOHN Q SAMPLE  Member ID: XXX123456789  RxBIN 000000. Copays: PCP $20, specialist $40, ER $250.`,
    ],
  ]),
  ...aboutNobody('documentation', [
    [
      'api',
      'medium',
      `GET /Patient?birthdate=ge1980-01-01&name=smith returns a Bundle. Replace {mrn} with the medical record number. Rate limit 100/min.`,
    ],
    [
      'pid-spec',
      'medium',
      `PID-3 Patient Identifier List (CX, required, repeating). PID-5 Patient Name (XPN). PID-7 Date/Time of Birth (TS). PID-8 Administrative Sex. PID-19 SSN (deprecated).`,
    ],
    [
      'hl7-skeleton',
      'hard',
      `MSH|^~\\&|<sending app>|<facility>|<receiving app>|<facility>|<timestamp>||ADT^A04|<control id>|P|2.5\nPID|1||<mrn>^^^<authority>^MR||<last>^<first>||<yyyymmdd>|<sex>`,
    ],
    [
      'readme',
      'easy',
      `# hl7-lite\nTiny HL7 v2 parser. npm i hl7-lite. parse(msg).get('PID.5.1') gives the family name. MIT licence.`,
    ],
    [
      'release-notes',
      'medium',
      `Version 8.4.1 (2025-10-14): fixed allergy banner not refreshing; medication list export now includes dose; ICD-10 2026 loaded; known issue: growth chart on Safari 17.`,
    ],
    [
      'help-page',
      'easy',
      `To merge two patients, open Registration > Merge, enter both medical record numbers and the date of birth, and compare the names before you confirm.`,
    ],
    [
      'data-dictionary',
      'medium',
      `pat_dob DATE not null, patient date of birth; pat_ssn CHAR(9) masked; dx_cd VARCHAR(8) ICD-10-CM; adm_dt admission date; los length of stay in days`,
    ],
    [
      'fhir-profile',
      'hard',
      `Patient.name 1..* MUST SUPPORT; Patient.birthDate 0..1; Patient.identifier:MRN 1..1; Condition.code bound to VS problem list (required); see US Core 7.0.0`,
    ],
  ]),
  ...aboutNobody('sql-schema', [
    [
      'create',
      'easy',
      `CREATE TABLE patients (id BIGSERIAL PRIMARY KEY, last_name TEXT NOT NULL, first_name TEXT, dob DATE, mrn VARCHAR(12) UNIQUE, phone TEXT);`,
    ],
    [
      'query',
      'easy',
      `SELECT dx, COUNT(*) FROM encounters WHERE admit_dt BETWEEN '2025-01-01' AND '2025-06-30' AND age >= 65 GROUP BY dx HAVING COUNT(*) > 10;`,
    ],
    [
      'migration',
      'medium',
      `ALTER TABLE allergy ADD COLUMN onset_date DATE; -- requested by Dr. Nilsen 10/02\nCREATE INDEX ON medication_order (patient_id, ordered_at);`,
    ],
    [
      'count-output',
      'medium',
      ` dept       | visits | avg_age\n------------+--------+---------\n Cardiology |   1842 |    67.2\n Pediatrics |   2210 |     6.1\n(2 rows)`,
    ],
    [
      'view',
      'medium',
      `create view v_a1c as select patient_key, max(result_value) a1c from lab where loinc='4548-4' and result_dt > current_date - 365 group by 1;`,
    ],
  ]),
  ...aboutNobody('code', [
    [
      'typescript',
      'easy',
      `export function ageAt(birthDate: Date, now: Date): number { const years = now.getFullYear() - birthDate.getFullYear(); return years; }`,
    ],
    [
      'python-regex',
      'medium',
      `MRN = re.compile(r'\\bMRN[:# ]*(\\d{6,8})\\b')\nSSN = re.compile(r'\\b\\d{3}-\\d{2}-\\d{4}\\b')\n# do not log the match`,
    ],
    [
      'r-analysis',
      'medium',
      `fit <- coxph(Surv(time, death) ~ age + sex + diabetes + egfr, data = cohort); summary(fit)  # 95% CI, p < 0.05`,
    ],
    [
      'css',
      'easy',
      `.patient-banner { color: #1b4f72; } .allergy--severe { background: #c0392b } .mrn::before { content: "MRN " }`,
    ],
    [
      'html-form',
      'medium',
      `<label for="dob">Date of birth</label><input id="dob" name="dob" type="date"><label for="mrn">MRN</label><input id="mrn" placeholder="1234567">`,
    ],
    [
      'json-schema',
      'medium',
      `{"type":"object","required":["patientName","dob"],"properties":{"patientName":{"type":"string"},"dob":{"type":"string","format":"date"},"diagnosis":{"type":"string"}}}`,
    ],
    [
      'unit-test',
      'hard',
      `it('formats a name', () => { expect(displayName({ family: 'Doe', given: 'John' })).toBe('DOE, John'); expect(mask('123-45-6789')).toBe('***-**-6789'); });`,
    ],
    [
      'commit-log',
      'medium',
      `a81f0c2 Priya N: fix dosage rounding in pediatric calculator\n7c20e11 Tomas W: show allergies before meds (#4417)\n0e9d3aa Priya N: bump loinc to 2.78`,
    ],
  ]),
  ...aboutNobody('log', [
    [
      'interface-counts',
      'easy',
      `2025-10-19 03:00:01 INFO ADT in 4121 out 4121 err 0; ORU in 9980 out 9977 err 3 (retry); queue depth 12; heap 61%`,
    ],
    [
      'web',
      'easy',
      `192.0.2.14 - - [19/Oct/2025:06:12:44 +0000] "GET /assets/patient-portal.css HTTP/2.0" 304 0 "-" "Mozilla/5.0"`,
    ],
    [
      'pacs',
      'medium',
      `10:41:07 C-STORE SCP assoc 10.20.4.17 AE=CT2 ok images=412 study=1.2.840.113619.2.55.3.604688 elapsed 18.2s`,
    ],
    [
      'backup',
      'easy',
      `Backup EHR_PROD full started 10/18/2025 23:00 finished 03:42, 2.81 TB, verify OK, media T4410L8, operator svc_backup`,
    ],
    ['dhcp', 'medium', `DHCPACK on 198.51.100.71 to 00:1b:63:84:45:e6 (INFUSION-PUMP-4W-12) via eth1, lease 86400`],
    [
      'redacted-log',
      'medium',
      `WARN order rejected patient=[redacted] encounter=[redacted] med=heparin reason=weight_missing user=svc_cpoe id=8f3c2d10-5b6e-4f12-9a77-1de0c2a4f001`,
    ],
  ]),
  ...aboutNobody('config', [
    [
      'yaml',
      'easy',
      `hl7:\n  port: 6661\n  facility: STB\n  allowed_types: [ADT, ORU, SIU]\nretention_days: 90\nmask_fields: [PID.5, PID.7, PID.19]`,
    ],
    [
      'env',
      'easy',
      `DATABASE_URL=postgres://ehr@db.internal:5432/prod\nFHIR_BASE=https://fhir.stbrendan.example.org/r4\nSMTP_FROM=no-reply@stbrendan.example.org`,
    ],
    [
      'firewall',
      'medium',
      `permit tcp host 203.0.113.20 host 10.4.8.11 eq 2575 ! lab interface\npermit tcp 10.4.0.0/16 any eq 443 ! MRI service`,
    ],
    ['cron', 'easy', `0 4 * * 1 /opt/jobs/overdue_mammogram_letters.sh >> /var/log/letters.log 2>&1`],
    [
      'smart-phrase',
      'medium',
      `.NORMALEXAM = "Heart regular, lungs clear, abdomen soft, no edema." .KNEEINJ = "After consent the knee was prepped and 40 mg triamcinolone injected."`,
    ],
  ]),
  ...aboutNobody('it-ticket', [
    [
      'printer',
      'easy',
      `INC0091121 - Label printer in Phlebotomy prints blank wristbands since this morning. Contact: Dolores x4412. Location: Ground floor, rm G17.`,
    ],
    [
      'password',
      'easy',
      `Hi, Dr. Van Houten is locked out of the EHR again, badge 20417, please reset before clinic at 1. Thanks, Nadia (Cardiology front desk) 555-0128`,
    ],
    [
      'slow-chart',
      'medium',
      `Opening the oncology treatment plan takes 40 s for every patient since the 8.4 upgrade, on WS-ONC-03 and 05. Chrome 141. Started 10/20.`,
    ],
    [
      'new-starter',
      'medium',
      `New starter 12/01: Anthony Bellweather, RN, Med/Surg, needs Pyxis, EHR inpatient nurse template, tele tracing view, pager. Manager: Sofia Grant.`,
    ],
    [
      'downtime',
      'easy',
      `Planned downtime Sat 11/08 01:00-04:00: EHR read only. Print MAR and census at 00:30. Paper order sets are in the red binder.`,
    ],
    [
      'vpn',
      'medium',
      `My VPN drops when I dictate radiology reports from home, ISP Spectrum, IP 203.0.113.9, PowerScribe error 1204. - K. Oduro MD`,
    ],
    [
      'device',
      'medium',
      `Vital signs monitor SN VSM-204417 in exam 6 won't send BPs. Asset tag 0088120. Rebooted x3. Biomed please.`,
    ],
  ]),
  ...aboutNobody('device-manual', [
    [
      'pump',
      'easy',
      `WARNING: Do not use the pump on patients weighing less than 2 kg. Alarm 14 (occlusion): check the line for kinks, then press RESUME. Clean with 70% isopropyl alcohol.`,
    ],
    [
      'glucometer',
      'easy',
      `Insert strip, apply blood. HI means above 600 mg/dL, LO below 20. Run control solution weekly. Customer care 1-800-555-0155, 24 h.`,
    ],
    [
      'udi-label',
      'medium',
      `REF 1217-32-052 LOT D4417 2028-06-30 STERILE R  (01)10603295012345(17)280630(10)D4417  Acetabular shell 52 mm  Do not resterilize`,
    ],
    [
      'mri-safety',
      'medium',
      `MR Conditional at 1.5 T and 3 T, SAR 2 W/kg, except models with serial numbers beginning PKB or lead 4092. Program to MRI mode before the scan.`,
    ],
    [
      'installation',
      'easy',
      `Mount the surgical light at 210 cm. Torque M10 bolts to 45 Nm. Serial number plate is on the arm, e.g. SN LX-0017-2204.`,
    ],
    [
      'autoclave-log',
      'medium',
      `Load 14, 10/29/2025, sterilizer 2, 134 C 4 min, BI negative, Bowie-Dick pass, tray: ortho major x2, D&C x1. Operator M. Quist`,
    ],
  ]),
  ...aboutNobody('redacted-text', [
    [
      'brackets',
      'medium',
      `[PATIENT 1] was admitted on [DATE 1] with pneumonia. Contact: [PHONE 1]. MRN [MRN 1]. Discharged on azithromycin.`,
    ],
    [
      'black-bars',
      'hard',
      `Patient: ████████ ██████  DOB: ██/██/████  Dx: schizoaffective disorder, stable on clozapine. Seen by ████████.`,
    ],
    [
      'mimic-style',
      'hard',
      `[**Known lastname 4417**] is a [**Age over 90 **] yo F admitted [**2118-3-14**] with CHF. PCP [**Name Initial (NameIs) **].`,
    ],
    [
      'asterisks',
      'medium',
      `Name: ***** ******** MRN: ****** Reason for visit: migraine follow up, sumatriptan works.`,
    ],
    [
      'safe-harbor-text',
      'hard',
      `A man in his 40s from the Midwest, seen in 2023, with refractory ulcerative colitis, responded to tofacitinib. Identifiers removed under 164.514(b).`,
    ],
    [
      'placeholder-words',
      'medium',
      `Hello <FirstName>, your <Medication> is ready. Call us with your date of birth if <LastName> is not your surname.`,
    ],
    ['hashed', 'hard', `subject_hash,arm,visit,egfr\n9f2ac1,placebo,V3,48\n03be77,active,V3,55\nda11c9,active,V4,51`],
  ]),
  ...aboutNobody('mapping-spec', [
    [
      'columns',
      'easy',
      `Source column PT_LNAME -> target patient.family; PT_DOB (MM/DD/YYYY) -> birthDate; MRN_NBR strip leading zeros; DX1..DX12 -> conditions`,
    ],
    ['header-row-only', 'medium', `mrn,last_name,first_name,dob,sex,address1,city,state,zip,phone,primary_dx,pcp_npi`],
    [
      'validation',
      'medium',
      `Reject rows where DOB is after today, SSN starts with 000, 666 or 9, ZIP not 5 digits, or diagnosis is not in ICD-10-CM 2026.`,
    ],
    [
      'loop-2010ba',
      'medium',
      `Loop 2010BA NM1*IL: subscriber last name, first name, MI qualifier, member ID. DMG02 date of birth CCYYMMDD. Send 2010CA only when the patient is not the subscriber.`,
    ],
    [
      'survey-layout',
      'easy',
      `Record layout: 1-8 respondent no., 9-10 age group, 11 sex, 12-14 county FIPS, 15 self-rated health (1-5), 16 current smoker`,
    ],
  ]),
];
