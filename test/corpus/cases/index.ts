import type { CorpusCase } from './case.ts';
import { frontDesk } from './front-desk.ts';
import { paperworkWithoutPatients } from './paperwork-without-patients.ts';

/** Every case, patients first. One file for each part of a clinic's day; each holds several genres. */
export const corpusCases: readonly CorpusCase[] = [...frontDesk, ...paperworkWithoutPatients];
