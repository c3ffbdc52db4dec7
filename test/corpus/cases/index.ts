import type { CorpusCase } from './case.ts';
import { frontDesk } from './front-desk.ts';
import { nursing } from './nursing.ts';
import { paperworkWithoutPatients } from './paperwork-without-patients.ts';
import { physicians } from './physicians.ts';

/** Every case, patients first. One file for each part of a clinic's day; each holds several genres. */
export const corpusCases: readonly CorpusCase[] = [
  ...frontDesk,
  ...nursing,
  ...physicians,
  ...paperworkWithoutPatients,
];
