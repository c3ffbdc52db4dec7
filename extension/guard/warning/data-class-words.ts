import type { DataClass } from '../../../shared/domain/data-class.ts';

export type { DataClass };

/** What a member would put into a tool, in the member's words; least first. */
export const dataClassWords: readonly (readonly [dataClass: DataClass, words: string])[] = [
  ['identifiers', 'Names or contact details, nothing about health'],
  ['health', 'Health information that says nothing of who it is'],
  ['phi', 'Patient information'],
];
