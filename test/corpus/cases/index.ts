import { clinicianQuestions } from './clinician-questions.ts';
import { billing } from './billing.ts';
import { askingAMachine } from './asking-a-machine.ts';
import type { CorpusCase } from './case.ts';
import { clinicAndCourtDays } from './clinic-and-court-days.ts';
import { everyKindOfDay } from './every-kind-of-day.ts';
import { everydayOffice } from './everyday-office.ts';
import { frontDesk } from './front-desk.ts';
import { frontOfficeDays } from './front-office-days.ts';
import { longTextsAboutNobody } from './long-texts-about-nobody.ts';
import { longTextsAboutPatients } from './long-texts-about-patients.ts';
import { lookAlikes } from './look-alikes.ts';
import { nursing } from './nursing.ts';
import { oneLiners } from './one-liners.ts';
import { outpatientDays } from './outpatient-days.ts';
import { paperworkWithoutPatients } from './paperwork-without-patients.ts';
import { pastedInAHurry } from './pasted-in-a-hurry.ts';
import { peopleWhoAreNoPatients } from './people-who-are-no-patients.ts';
import { physicians } from './physicians.ts';
import { promptsAndMessages } from './prompts-and-messages.ts';
import { recordsAndRows } from './records-and-rows.ts';
import { referenceAndScience } from './reference-and-science.ts';
import { saidAloud } from './said-aloud.ts';
import { screensAndChats } from './screens-and-chats.ts';
import { testsAndMachines } from './tests-and-machines.ts';
import { unseenByTheDesk } from './unseen-by-the-desk.ts';
import { wardAndHomeDays } from './ward-and-home-days.ts';
import { wholeDocuments } from './whole-documents.ts';

/** The cases to learn from. One file for each part of a clinic's day; each holds several genres. */
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
  ...frontOfficeDays,
  ...wardAndHomeDays,
  ...clinicAndCourtDays,
  ...screensAndChats,
  ...everyKindOfDay,
  ...wholeDocuments,
  ...askingAMachine,
  ...saidAloud,
];

/** Cases by authors who never saw the detectors, and which nobody learns from or tunes on: only their rates are looked at. */
export const heldOutCases: readonly CorpusCase[] = [
  ...unseenByTheDesk,
  ...outpatientDays,
  ...pastedInAHurry,
  ...lookAlikes,
];
