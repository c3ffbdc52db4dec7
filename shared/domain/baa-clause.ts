import { baaClauseIds } from '../regulation/baa-clauses.ts';
import { PASSAGE_MAX_CHARACTERS } from '../regulation/propose-passages.ts';
import { z } from '../zod.ts';
import { BaaId } from './baa.ts';

/** What somebody who read the agreement found of a clause. */
export const clauseReadings = ['present', 'absent', 'unclear'] as const;

const page = z.int().min(1).max(10_000);
const passage = z.string().trim().max(PASSAGE_MAX_CHARACTERS);

/** One clause of an agreement as its newest reviewer read it. Earlier readings stay in the audit trail. */
export const ClauseReading = z.object({
  clause: z.enum(baaClauseIds),
  reading: z.enum(clauseReadings),
  /** Where it stands in the signed file, and its words; neither where it is absent. */
  page: page.nullable(),
  passage: z.string(),
  reviewedByName: z.string(),
  reviewedAt: z.date(),
});
export type ClauseReading = z.infer<typeof ClauseReading>;

export const ReadClause = z
  .strictObject({
    baaId: BaaId,
    clause: ClauseReading.shape.clause,
    reading: ClauseReading.shape.reading,
    page: page.nullable(),
    passage,
  })
  .refine(({ reading, page: where, passage: words }) => reading !== 'absent' || (where === null && words === ''), {
    path: ['page'],
    message: 'A clause that is absent stands on no page',
  });
export type ReadClause = z.infer<typeof ReadClause>;

/** Clauses that somebody has read in one go and found, each where it stands. */
export const ReadClauses = z
  .strictObject({
    baaId: BaaId,
    found: z
      .array(z.strictObject({ clause: ClauseReading.shape.clause, page, passage: passage.min(1) }))
      .min(1, 'Choose at least one passage')
      .max(baaClauseIds.length),
  })
  .refine(({ found }) => new Set(found.map(({ clause }) => clause)).size === found.length, {
    path: ['found'],
    message: 'Each clause once',
  });
export type ReadClauses = z.infer<typeof ReadClauses>;

/** Where a clause may stand. */
export const ClauseProposal = z.object({ clause: ClauseReading.shape.clause, page: z.int(), words: z.string() });
export type ClauseProposal = z.infer<typeof ClauseProposal>;

/** Where each clause may stand, as a search of the signed file proposes it; or why it could not be searched. */
export const ClauseProposals = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('searched'),
    pagesSearched: z.int(),
    pageCount: z.int(),
    proposals: z.array(ClauseProposal),
  }),
  z.object({
    kind: z.literal('not-searched'),
    because: z.enum(['no-file', 'scanned', 'encrypted', 'damaged', 'too-much']),
  }),
]);
export type ClauseProposals = z.infer<typeof ClauseProposals>;
