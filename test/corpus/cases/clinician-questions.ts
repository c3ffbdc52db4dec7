import { aboutNobody, aboutPatients } from './case.ts';

/** What clinicians ask a search box or an assistant: some questions carry their patient along, most do not. */
export const clinicianQuestions = [
  ...aboutPatients('clinician-question', [
    [
      'seen-last-month',
      'easy',
      'What dose of apixaban fits a 79-year-old woman with an eGFR of 28, seen at our Lakeview clinic on «date:June 14, 2025» (chart no. «mrn:LKV-20418»)?',
    ],
    [
      'like-with-initial',
      'medium',
      'Is tapering safe in a 44-year-old man on prednisone 20 mg for sarcoidosis, similar to «name:Leon B.», who was treated here on «date:March 2nd, 2025»?',
    ],
    [
      'patient-of',
      'medium',
      'Current options for a 61yo with refractory gout, patient «name:Carla Wendt» of Dr. Moss, last visit «date:9/12/2025»',
    ],
    [
      'home-address',
      'medium',
      'Which home oxygen criteria apply to a 70-year-old with COPD living at «address:418 Tamarack Lane, Duluth», discharged on «date:October 3rd, 2025»?',
    ],
    [
      'mailed-by',
      'easy',
      'Vaccination schedule for an 11-month-old, «name:Owen Tully», seen «date:May 4th, 2025», mother writes from «email:rtully@example.net»',
    ],
    [
      'name-after-history',
      'medium',
      'Can I add an SGLT2 inhibitor for a 58-year-old male with heart failure and diabetes, «name:Anton Reyes», who visited Dr. Whitlow on «date:July 21, 2025»?',
    ],
    [
      'seen-on',
      'hard',
      'Differential for recurrent syncope in a 33-year-old female seen at the Dayton office on «date:Nov 3, 2025»',
    ],
    [
      'hx-of',
      'medium',
      'pt «name:Gloria M.» hx of AFib and GI bleed, worried re: restarting warfarin, noted in chart «date:17-Feb-2025»',
    ],
    [
      'room',
      'medium',
      'Empiric coverage for the 52yo in room 4, «name:Mr. Haddad», MRN «mrn:5520917», neutropenic fever day 2?',
    ],
    [
      'plan-number',
      'easy',
      'Does a 67-year-old with wet AMD, Medicare «health-plan:1EG4-TE5-MK72», need step therapy before aflibercept?',
    ],
    [
      'long-question',
      'medium',
      'My patient «name:Tessa Brandvold», 29, is 31 weeks pregnant with a platelet count of 88. She was seen «date:10/30/2025». When do I start steroids and who should do the delivery?',
    ],
    [
      'call-back',
      'medium',
      '54-year-old with new onset AF, «name:Irwin Plath», please see above and tell me if cardioversion can wait; he asked to be called at «phone:218-555-0164»',
    ],
  ]),
  ...aboutNobody('clinician-question-general', [
    [
      'age-and-disease',
      'easy',
      'What is the first-line treatment for hypertension in a 55-year-old Black man without kidney disease?',
    ],
    ['dose-in-elderly', 'easy', 'How should digoxin be dosed in patients older than 80 with reduced renal function?'],
    [
      'guideline-date',
      'medium',
      'Did the American College of Cardiology update its guideline on atrial fibrillation in November 2023, and what changed for rate control?',
    ],
    [
      'trial-name',
      'medium',
      'Summarize the PARADIGM-HF trial by McMurray et al. and what it means for patients with an ejection fraction below 35%.',
    ],
    ['drug-pair', 'easy', 'Can sertraline and tramadol be taken together, and what is the risk of serotonin syndrome?'],
    ['eponym', 'medium', 'What distinguishes Wolff-Parkinson-White from Lown-Ganong-Levine on the ECG?'],
    ['pediatric-range', 'easy', 'Normal heart rate and blood pressure for a 4-year-old child?'],
    ['screening-age', 'easy', 'At what age should women with a BRCA1 mutation begin breast MRI screening?'],
    ['pregnancy', 'easy', 'Is ondansetron safe in the first trimester of pregnancy?'],
    [
      'hypothetical',
      'medium',
      'Imagine a 45-year-old woman with fatigue and a TSH of 9. Walk me through the workup as a teaching case.',
    ],
    ['named-score', 'medium', 'How do I compute the Child-Pugh and MELD scores, and when does Maddrey apply?'],
    [
      'clinic-in-place',
      'medium',
      'Which hospitals near Cleveland, Ohio perform deep brain stimulation for Parkinson disease?',
    ],
  ]),
];
