import { z } from '../zod.ts';
import { CompletionId } from './completion.ts';
import { listFacts, type ListReading } from './list-import.ts';

/** What a column of a list of completions can hold. */
export const completionFields = [
  'email',
  'staffNumber',
  'course',
  'completedOn',
  'score',
  'minutes',
  'courseVersion',
  'renewalDueOn',
  'issuer',
] as const;
export const CompletionField = z.enum(completionFields);
export type CompletionField = (typeof completionFields)[number];

/** Which column, counted from 0, holds which field. */
export const CompletionColumns = z.partialRecord(CompletionField, z.int().min(0).max(199));
export type CompletionColumns = z.infer<typeof CompletionColumns>;

export type CompletionListReading = ListReading<CompletionColumns>;

const FieldChange = z.object({ field: CompletionField, before: z.string(), after: z.string() });

/** What was read of a list, and what importing it would do. */
export const CompletionListPreview = z.object({
  ...listFacts,
  mapping: CompletionColumns,
  /** Rows of people who are not known here, all of them as they were read: wrong, unless `leavesStrangersOut` says that they are left out. */
  strangers: z.array(z.object({ row: z.int(), cells: z.array(z.string()), sentence: z.string() })),
  leavesStrangersOut: z.boolean(),
  problems: z.array(
    z.object({ row: z.int().min(1).nullable(), field: CompletionField.nullable(), sentence: z.string() }),
  ),
  differences: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('new'), row: z.int(), name: z.string(), changes: z.array(FieldChange) }),
      /** On record otherwise for the same day: a further record corrects it. */
      z.object({
        kind: z.literal('changed'),
        row: z.int(),
        completionId: CompletionId,
        name: z.string(),
        changes: z.array(FieldChange),
      }),
    ]),
  ),
});
export type CompletionListPreview = z.infer<typeof CompletionListPreview>;
