import { aboutNobody } from './case.ts';

/** The rest of an office's day, and what the public reads about health. */
export const everydayOffice = [
  ...aboutNobody('newsletter', [
    [
      'community',
      'easy',
      `Lakeview Living, Fall 2025: five ways to protect your heart, ask the dietitian, free blood pressure checks on November 8 at the library. Unsubscribe: lakeview.example.org/u`,
    ],
    [
      'staff',
      'medium',
      `Around the hospital: Welcome Dr. Yara Haddad (neurosurgery). Environmental Services won gold. Congratulations to Mike in Transport on 30 years. Diabetes class moved to Room B.`,
    ],
    [
      'patient-story-generic',
      'hard',
      `"I got my life back," says one of our knee replacement patients, a retired teacher who asked us not to print her name. Learn about robotic surgery at our seminar on 11/20.`,
    ],
    [
      'pharma-marketing',
      'medium',
      `Ask your doctor if Brevixa is right for you. Serious side effects may include liver failure and low blood counts. Call 1-800-555-0198 or visit brevixa.example.com.`,
    ],
    [
      'donor',
      'medium',
      `Dear Friend, this year your gifts bought two incubators and 300 car seats. Will you help us again before December 31? With gratitude, Sister Maureen Daly, President`,
    ],
    [
      'wellness-app',
      'easy',
      `Your weekly tip: 7,000 steps a day lowers blood pressure. New: sleep sounds, migraine diary, and recipes under 500 calories. Get 40% off Premium until Sunday.`,
    ],
  ]),
  ...aboutNobody('plan-brochure', [
    [
      'benefits',
      'easy',
      `Gold PPO 2026: deductible $1,000/$2,000, PCP $25, specialist $50, ER $300, generic drugs $10, insulin capped at $35, maternity covered after deductible.`,
    ],
    [
      'medicare',
      'medium',
      `You can join between October 15 and December 7. Have your red, white and blue card ready: we ask for your Medicare number and the dates of Part A and Part B.`,
    ],
    [
      'where-id',
      'medium',
      `Your member ID is the 12 characters on the front of your card, for example ABC123456789. The group number starts with a zero. Call 1-888-555-0114 (TTY 711).`,
    ],
    [
      'formulary-change',
      'medium',
      `From January 1, 2026 we no longer cover Humira; members may switch to Hyrimoz or Cyltezo without prior authorization. Psoriasis, Crohn's and RA are included.`,
    ],
    [
      'exclusions',
      'easy',
      `Not covered: cosmetic surgery, infertility treatment beyond diagnosis, hearing aids for adults, long-term care, weight loss drugs unless for diabetes.`,
    ],
    [
      'hsa',
      'easy',
      `2026 HSA limits are $4,400 single and $8,750 family. Preventive care such as mammograms and colonoscopies is free before the deductible.`,
    ],
  ]),
  ...aboutNobody('hotline', [
    [
      '988',
      'easy',
      `If you are thinking about suicide, call or text 988 any time, or text HOME to 741741. In an emergency call 911.`,
    ],
    [
      'nurse-line',
      'easy',
      `24/7 Nurse Line 1-800-555-0177: fever in infants, rashes, medication questions. Interpreters in 200 languages.`,
    ],
    [
      'poster',
      'medium',
      `Someone you know overdosing? 1. Call 911. 2. Give naloxone. 3. Turn on the side. Free kits: Health Department, 300 Front St, Mon-Fri, 555-0111, ask for Deb.`,
    ],
    [
      'domestic-violence',
      'medium',
      `National Domestic Violence Hotline 1-800-799-7233. Our advocate Simone is in the ED Tue and Thu, ext. 4412, and nothing is written in your chart without asking.`,
    ],
    [
      'poison',
      'easy',
      `Swallowed something? Poison Help 1-800-222-1222. Have the bottle, the child's age and weight ready.`,
    ],
  ]),
  ...aboutNobody('appointment-page', [
    [
      'booking-help',
      'easy',
      `Book online: choose a doctor, pick a time, enter your name, date of birth and insurance. You will get a text 48 hours before. Cancel free up to 24 h ahead.`,
    ],
    [
      'template-letter',
      'medium',
      `Dear Parent or Guardian, it is time for your child's well visit and vaccines. Please call 555-0133 to schedule. Bring the immunization card. Sincerely, Northside Pediatrics`,
    ],
    [
      'slots',
      'easy',
      `Available with Dr. Yusuf: Mon 11/10 9:20, 9:40; Tue 11/11 14:00; Thu 11/13 8:00. New patients 40 min, follow-up 20 min.`,
    ],
    [
      'prep-generic',
      'medium',
      `Colonoscopy prep: five days before stop iron; the day before clear liquids only, at 6 PM drink the first half. Stop blood thinners only if your doctor told you. Questions 555-0150.`,
    ],
    [
      'reminder-wording',
      'hard',
      `Proposed SMS: "Hi {first}, reminder of your visit w/ {provider} on {date} at {time}. Reply Y." Legal asks to drop the department name so that Oncology never shows.`,
    ],
    [
      'directions',
      'easy',
      `Radiation Oncology is on level B1. Park in Garage C, take elevator 4. Valet is free for patients in treatment. 1500 Clinic Dr, Toledo OH 43614.`,
    ],
  ]),
  ...aboutNobody('vaccination-campaign', [
    [
      'drive-through',
      'easy',
      `Drive-through flu clinic, Saturday 10/25, 9-1, fairgrounds gate 3. No appointment. Bring your insurance card and wear short sleeves.`,
    ],
    [
      'plan',
      'medium',
      `Campaign plan: 1,200 doses PF, 300 high-dose for 65+, two lanes, 4 vaccinators (Pam, Joel, Dr. Singh, student), sharps x12, epinephrine at each table.`,
    ],
    [
      'school',
      'medium',
      `Grade 7 students need Tdap and MCV4 by October 15. Exemption forms from the nurse, Mrs. Calloway, room 114, 555-0122.`,
    ],
    [
      'shingles-ad',
      'easy',
      `50 or older? One in three people gets shingles. Two doses of vaccine protect more than 90%. Ask at any of our pharmacies.`,
    ],
    [
      'hesitancy',
      'medium',
      `Talking points: MMR does not cause autism; the 1998 paper by Wakefield was retracted in 2010. Listen first, then share your own reason.`,
    ],
  ]),
  ...aboutNobody('school-email', [
    [
      'lice',
      'medium',
      `Dear families, a case of head lice was found in Grade 2. Please check your child's hair tonight. No need to stay home after treatment. Nurse Calloway`,
    ],
    [
      'field-trip',
      'easy',
      `Permission slips for the science museum are due Friday. Lunch is provided; tell Ms. Abbott about food allergies. Bus leaves 8:15.`,
    ],
    [
      'health-class',
      'easy',
      `Homework for Health 9: write one page on type 1 versus type 2 diabetes, with two sources. Mr. Dobbs`,
    ],
    [
      'covid-notice',
      'medium',
      `We were told today of two positive tests in the middle school. Masks are optional. Report your child's absence at 555-0108 before 9.`,
    ],
    [
      'sports-physicals',
      'medium',
      `Fall sports physicals Aug 6, 5-8 pm, $20 cash. Coach Danvers needs the form with the doctor's signature before the first practice.`,
    ],
  ]),
  ...aboutNobody('recipe', [
    [
      'low-sodium',
      'easy',
      `Low-sodium lentil soup for heart health: 2 cups lentils, 1 onion, 3 carrots, no-salt broth. Simmer 35 minutes. Sodium 140 mg per serving.`,
    ],
    [
      'diabetic-brownies',
      'easy',
      `Aunt Ruth's diabetic brownies: black beans, cocoa, 3 eggs, stevia. Bake 350 F 22 min. 9 g carbs each.`,
    ],
    [
      'potluck',
      'easy',
      `Potluck Thursday: Maria tamales, Dan chili (mild), Hyejin japchae, Dr. B chips as usual. Label anything with nuts or shellfish.`,
    ],
    [
      'menu',
      'medium',
      `Cafeteria week of 11/03: Mon turkey, Tue pasta, Wed fish. Renal and cardiac diets on request, dysphagia trays call Diet Office 555-0148.`,
    ],
  ]),
  ...aboutNobody('calendar-invite', [
    [
      'huddle',
      'easy',
      `Daily safety huddle, 8:15-8:30, Teams. Falls, lines, staffing, bed flow. Organizer: Colleen Byrne.`,
    ],
    [
      'budget',
      'easy',
      `FY26 capital: MRI, two ultrasound machines, dialysis RO plant. Mon Nov 10 13:00, Boardroom. Required: Lowell, Ana, Terrell. Dial-in 555-0102 pin 4417.`,
    ],
    [
      'vendor-demo',
      'medium',
      `Demo: AI scribe for primary care, Tue 11/18 12:00. Dr. Hsu and Dr. Bratt will try it on a scripted visit with an actor, no real patients.`,
    ],
    ['personal', 'medium', `Dentist 3:30, pick up Leo from soccer, call mom re Thanksgiving, car inspection due`],
    [
      'ics',
      'medium',
      `BEGIN:VEVENT\nDTSTART:20251112T143000Z\nSUMMARY:Infection Control Committee\nATTENDEE;CN=Joy Mbeki:mailto:jmbeki@stbrendan.example.org\nLOCATION:Conf B\nEND:VEVENT`,
    ],
    [
      'surgery-block',
      'hard',
      `OR block release: Dr. Brandt gives up Thu 11/27 (holiday), 2 rooms, TKA trays can go to sterilization. Dr. Vu may take Rm 4 for hernias.`,
    ],
  ]),
  ...aboutNobody('meeting-notes', [
    [
      'throughput',
      'easy',
      `Throughput: discharge before noon 21%, goal 35. Barriers: transport, pending PT evals, pharmacy bedside delivery. Owner Colm. Next review 11/19.`,
    ],
    [
      'ehr-upgrade',
      'medium',
      `Decisions: go-live 2/7; at-the-elbow support for ED and L&D; Dr. Osei tests insulin order set; Nadine cleans duplicate allergies list (4,100 rows).`,
    ],
    [
      'sepsis-workgroup',
      'medium',
      `Sepsis: lactate repeat missed in 18 of 60 reviewed charts, mostly boarders. Action: nurse-driven repeat order. Anita drafts, Dr. Sandhu signs, go by 12/01.`,
    ],
    [
      'family-council',
      'medium',
      `Family advisory council: Gloria suggests quiet hours, Hank wants better signs to dialysis, Mei-Ling asks for bigger print on discharge papers. Coffee was cold.`,
    ],
    [
      'it-security',
      'medium',
      `Phishing test 9/30: 11% clicked, ED 19%. Chatbots: staff may not paste patient names, DOBs or notes into public tools. Ask Priya for the approved list.`,
    ],
    [
      'one-on-one',
      'medium',
      `1:1 w/ Terrell: backfill for Jacks approved; wound care certification for Dana in spring; keep an eye on overtime in dialysis; vacation 12/22-1/2.`,
    ],
  ]),
  ...aboutNobody('grant-application', [
    [
      'aims',
      'medium',
      `Aim 1: estimate the prevalence of undiagnosed COPD among farm workers in three counties (n = 600). Aim 2: test a text-message program for inhaler adherence.`,
    ],
    [
      'budget',
      'easy',
      `Personnel: PI 10% $21,400; coordinator 1.0 FTE $58,000; community health workers 2 x $41,500; glucometers 400 x $18; incentives $25 x 600.`,
    ],
    [
      'support-letter',
      'medium',
      `On behalf of Tri-County Health I support Dr. Elena Vasquez's proposal on gestational diabetes. We will provide space at 40 Mill Road and access to prenatal patients. Harlan Pike, CEO`,
    ],
    [
      'need-statement',
      'easy',
      `One in five residents is uninsured, opioid deaths doubled since 2019, and the nearest maternity ward is 61 miles away.`,
    ],
  ]),
  ...aboutNobody('law-text', [
    [
      'breach-rule',
      'easy',
      `A covered entity shall, following the discovery of a breach of unsecured protected health information, notify each individual without unreasonable delay and in no case later than 60 days. 45 CFR 164.404.`,
    ],
    [
      'court-citation',
      'hard',
      `In Cruzan v. Director, Missouri Department of Health, 497 U.S. 261 (June 25, 1990), the Court held that a competent person may refuse lifesaving hydration and nutrition.`,
    ],
    [
      'state-law',
      'medium',
      `A minor who is 14 or older may consent to outpatient mental health treatment. The provider shall note the minor's name, date of birth and the reasons in the record.`,
    ],
    [
      'consent-part2',
      'medium',
      `Records of substance use disorder treatment are protected by 42 CFR Part 2. Redisclosure is prohibited unless expressly permitted by written consent of the person.`,
    ],
    [
      'price-transparency',
      'easy',
      `Hospitals must publish standard charges for 300 shoppable services, including gross charge, cash price and payer-specific rates, each July 1.`,
    ],
  ]),
  ...aboutNobody('training-course', [
    [
      'hipaa-quiz',
      'medium',
      `Question 3: Dana sees her neighbor's name on the ED board and tells her mother. Is this a violation? a) no b) yes c) only if the diagnosis is mentioned`,
    ],
    [
      'bls',
      'easy',
      `BLS renewal 11/21: compressions 100-120/min, depth 2 inches, 30:2. Bring your card. Instructor Wes Tran, room 2C.`,
    ],
    [
      'simulation',
      'hard',
      `Sim scenario 6: mannequin "Mr. Harvey", 68, becomes hypotensive after antibiotics. Learners should recognise anaphylaxis and give 0.5 mg IM epinephrine. Debrief 20 min.`,
    ],
    [
      'onboarding-checklist',
      'easy',
      `Week 1: EHR class, glucometer competency, blood administration, restraint policy, mock code. Preceptor signs each line.`,
    ],
    [
      'scripting',
      'medium',
      `Greeting: "Good morning, may I have your full name and date of birth?" Never read the reason for the visit aloud at the desk. Role play in pairs.`,
    ],
  ]),
  ...aboutNobody('assistant-prompt-general', [
    [
      'diet',
      'easy',
      `what can someone with stage 3 kidney disease eat for breakfast, give me 5 ideas low in potassium`,
    ],
    [
      'explain',
      'easy',
      `explain the difference between systolic and diastolic heart failure like I am a nursing student`,
    ],
    [
      'handout',
      'medium',
      `Write a one page handout for parents about fever in toddlers, when to give acetaminophen vs ibuprofen with weights in lb, friendly tone, no jargon`,
    ],
    [
      'policy-draft',
      'medium',
      `Draft a policy for our clinic on no-shows: three strikes in 12 months, exceptions for dialysis and chemo patients, letter signed by the manager`,
    ],
    [
      'email-polish',
      'medium',
      `make this nicer: Dr. Patel, you still owe me 14 unsigned charts from September and the auditors come 11/12. -Renee, HIM`,
    ],
    ['dosing-generic', 'hard', `78 yo, 52 kg, Cr 1.9, on amiodarone: apixaban 2.5 or 5 bid? just the rule please`],
    [
      'excel',
      'easy',
      `excel formula to count rows where column C is "Diabetes" and column D is between 10/1/2025 and 10/31/2025`,
    ],
    [
      'spanish-phrases',
      'easy',
      `how do you say "does it hurt when I press here" and "any allergies to medication" in spanish and haitian creole`,
    ],
    [
      'joke',
      'easy',
      `write a limerick about a surgeon who lost his glasses, and a retirement speech for nurse Peggy, 38 years in the OR`,
    ],
  ]),
  ...aboutNobody('vendor-invoice', [
    [
      'medical-waste',
      'easy',
      `Invoice 88120417, 10/31/2025. Sharps and red bag pickup, 14 containers @ $38.50. Bill to Summit Podiatry LLC, 1200 Elm St Ste 3. Net 30.`,
    ],
    [
      'linen',
      'easy',
      `Invoice LN-2204: 1,840 lb linen, patient gowns 400, scrubs 212. Account 4471. Remit to PO Box 771, Canton OH.`,
    ],
    [
      'consultant',
      'medium',
      `For services of Margaret Osborne, RN, survey readiness consultant, October 6-10, 2025: mock tracer in dialysis, OR and pharmacy. 40 h at $145. Federal tax ID 34-5550144.`,
    ],
    [
      'travel-nurse',
      'medium',
      `Agency invoice: RN Dustin Hale, ICU nights, week ending 10/25, 48 h @ $92, 4 h call-back. Approver: S. Grant. PO 4500188120.`,
    ],
    [
      'mri-lease',
      'medium',
      `Payment 17 of 60 due 11/15/2025, contract 00-4417-82, 1.5T MRI S/N M4417092, $18,204.11. Questions: Ted Baines 555-0186.`,
    ],
  ]),
  ...aboutNobody('web-shop', [
    [
      'brace',
      'easy',
      `Hinged knee brace for ACL and meniscus support, size L, $39.95, 4.6 stars. "Great after my surgery" (verified buyer). Ships in 2 days.`,
    ],
    [
      'thermometer',
      'easy',
      `No-touch thermometer, fever alarm above 100.4 F, memory 32 readings, CE, 2-year warranty, serial number on battery cover.`,
    ],
    [
      'cpap-cleaner',
      'medium',
      `CPAP mask wipes 110 ct - lavender. Customers also bought: distilled water, nasal pillows (M), hose brush. Order by 3 pm.`,
    ],
    [
      'supplement',
      'medium',
      `Turmeric 1500 mg with BioPerine. These statements have not been evaluated by the FDA. Not intended to treat arthritis, diabetes or cancer. LOT 24-1170 EXP 03/2027.`,
    ],
    [
      'scrubs-review',
      'easy',
      `Bought three for my shifts in labor and delivery, they survive blood and bleach. Size up! - Keisha, Houston, October 2, 2025`,
    ],
  ]),
  ...aboutNobody('travel-and-personal', [
    [
      'flight',
      'easy',
      `Your itinerary: TOLLEFSEN/KARI MRS, OSL-EWR 12NOV, seat 22A, ticket 117-2204417720, record locator QF7TKP. Special meal: gluten free.`,
    ],
    [
      'hotel',
      'easy',
      `Reservation 55120988, 2 nights, Nov 12-14, Dr. Bao Tran, Marriott Cleveland near the Clinic, king, $189, cancel by Nov 10.`,
    ],
    [
      'insurance-car',
      'medium',
      `Claim 25-0088-41: insured Patrick Dunne, 2019 Subaru VIN JF2SJADC8KH412770, rear-ended 10/02, no injuries reported, adjuster B. Kemp 555-0143.`,
    ],
    [
      'vet',
      'hard',
      `Biscuit (golden retriever, 9 y) is due for rabies and heartworm test. Start carprofen 75 mg twice daily for hips. Oak Street Animal Hospital`,
    ],
    [
      'garden',
      'easy',
      `Tomatoes have blight again, Harold says copper spray. Aloe for the burn, comfrey for the compost. See you Saturday, Winnie`,
    ],
    [
      'real-estate',
      'easy',
      `4 bed 2 bath near St. Brendan hospital, 0.3 ac, $412,000, open house Sunday 1-3, agent Dina Kohl 555-0151. No known asbestos or radon.`,
    ],
  ]),
  ...aboutNobody('quality-report', [
    [
      'falls',
      'easy',
      `Falls per 1,000 patient days: 2.9 -> 2.1. Units with zero falls in September: 3N, NICU, L&D. Bed alarms audit 92%.`,
    ],
    [
      'never-events',
      'medium',
      `Q3: 1 retained sponge (count policy revised), 0 wrong-site, 2 stage 4 pressure injuries, 1 suicide attempt without harm. RCA owners assigned; no identifiers in this report.`,
    ],
    [
      'readmissions',
      'medium',
      `30-day readmission: HF 19.8%, COPD 17.1%, AMI 12.2%, TKA 3.0%. Top reasons: fluid overload, pneumonia, wound. Dr. Lutz's clinic calls within 48 h since 08/2025.`,
    ],
    [
      'dashboard',
      'medium',
      `Provider,panel,A1c<8,BP<140,mammo\nBratt,1204,71%,68%,80%\nOduya,988,66%,72%,77%\nHsu,1412,74%,70%,83%`,
    ],
    [
      'audit-tool',
      'medium',
      `Chart audit tool: consent signed Y/N; time-out documented Y/N; antibiotic within 60 min Y/N; glucose POD1 < 180 Y/N. Use chart numbers 1-30 from the random list, no names.`,
    ],
  ]),
  ...aboutNobody('reviews-and-forum', [
    [
      'forum',
      'medium',
      `anyone else get brain fog on topiramate? i'm on 100 mg, neuro says give it time. mornings are the worst`,
    ],
    ['product-question', 'easy', `Does this monitor work for arms over 17 inches? The cuff pops off at 180.`],
    [
      'clinic-review',
      'medium',
      `5 stars. Front desk was kind, Dr. Olsson listened, in and out in 40 minutes. Parking is tight on Tuesdays.`,
    ],
    [
      'nurse-forum',
      'medium',
      `New grad here, second month on tele, how do you all remember which drips can run together? My preceptor Barb says make a card.`,
    ],
    [
      'aggregate-comments',
      'hard',
      `Survey comments, names removed: "Nurse was an angel", "waited 3 hours with a broken wrist", "doctor explained the stent with a drawing", "cold eggs".`,
    ],
  ]),
  ...aboutNobody('public-address', [
    [
      'locations',
      'easy',
      `Locations: Downtown, 40 Front St, Dayton OH 45402, 937-555-0101; North, 7711 Troy Pike, 937-555-0102 (X-ray, lab until 7 pm); Women's Center, 15 Rose Ave.`,
    ],
    [
      'code-overhead',
      'medium',
      `Overhead codes: Code Blue cardiac arrest, Code Pink infant abduction, Code Stroke, Code Silver weapon. Dial 2222 and give the unit and bed.`,
    ],
    [
      'donor-wall',
      'medium',
      `The Harold and Edith Krause Cancer Pavilion, the Nakamura Family NICU, the Dr. Silas Odom Library: building names for the new map.`,
    ],
    [
      'bus',
      'easy',
      `Bus 14 stops at the hospital main door every 20 min; dialysis patients ride free with a pass from the social work office, 555-0119.`,
    ],
  ]),
];
