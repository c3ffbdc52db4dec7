import type { DataClass } from './data-class.ts';

/**
 * What a member says would go into a tool that is asked for: chosen in these words and read by officers in the same. The least class is
 * also the answer of whoever puts in nothing about patients, since servers and browsers of an earlier release know no lesser one.
 */
export const requestedDataWords: Record<DataClass, string> = {
  identifiers: 'Nothing about patients, or their names and contact details at most',
  health: 'Health information that says nothing of who it is',
  phi: 'Patient information',
};

/** Least first. */
export const requestedDataClasses: readonly DataClass[] = ['identifiers', 'health', 'phi'];
