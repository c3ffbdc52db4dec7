import { clinicianQuestions } from './clinician-questions.ts';
import { billing } from './billing.ts';
import type { CorpusCase } from './case.ts';
import { everydayOffice } from './everyday-office.ts';
import { frontDesk } from './front-desk.ts';
import { longTextsAboutNobody } from './long-texts-about-nobody.ts';
import { longTextsAboutPatients } from './long-texts-about-patients.ts';
import { nursing } from './nursing.ts';
import { oneLiners } from './one-liners.ts';
import { paperworkWithoutPatients } from './paperwork-without-patients.ts';
import { peopleWhoAreNoPatients } from './people-who-are-no-patients.ts';
import { physicians } from './physicians.ts';
import { promptsAndMessages } from './prompts-and-messages.ts';
import { recordsAndRows } from './records-and-rows.ts';
import { referenceAndScience } from './reference-and-science.ts';
import { testsAndMachines } from './tests-and-machines.ts';

/** Every case, patients first. One file for each part of a clinic's day; each holds several genres. */
export const corpusCases: readonly CorpusCase[] = [
  ...frontDesk,
  ...nursing,
  ...physicians,
  ...promptsAndMessages,
  ...billing,
  ...recordsAndRows,
  ...longTextsAboutPatients,
  ...oneLiners,
  ...paperworkWithoutPatients,
  ...referenceAndScience,
  ...testsAndMachines,
  ...peopleWhoAreNoPatients,
  ...everydayOffice,
  ...longTextsAboutNobody,
  ...clinicianQuestions,
];
