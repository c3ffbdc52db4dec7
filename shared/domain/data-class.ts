import { z } from '../zod.ts';

/** What kind of data an approval is for; the same words as an assessment, less `clear`. */
export const dataClasses = ['phi', 'identifiers', 'health'] as const;
export const DataClass = z.enum(dataClasses);
export type DataClass = z.infer<typeof DataClass>;
