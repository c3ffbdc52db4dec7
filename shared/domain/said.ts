import { ChartWords, Drawing } from '../chart/chart.ts';
import { z } from '../zod.ts';

/*
 * All that a report says of its figures: words, standings and drawings as its readers saw them. A frozen report keeps this beside its numbers,
 * so that no later Wardline says it in other words. What frames it (the titles of its parts, the heads of its columns, the sentences about its
 * signatures and how their moments are written) is of the version that shows it. What was kept is read by these schemas forever: only ever add
 * to them, with a default for what was kept before. Their lists are their own and follow no other that may change.
 */

export const SaidFigure = z.object({
  /** Leads to the list behind it where there still is one; nothing else goes by it. */
  id: z.string(),
  standing: z.enum(['now', 'soon', 'good', 'unknown']),
  standingWords: z.string(),
  title: z.string(),
  sentence: z.string(),
  /** The figure itself, and its short form where there is one: "4 of 41 (10%)", "10%". */
  shown: z.string(),
  brief: z.string().nullable(),
  change: z.object({ words: z.string(), direction: z.enum(['worse', 'better', 'same']).nullable() }),
  target: z.string(),
  /** How it is computed, and which section of the law asks for it. */
  computed: z.string(),
  cite: z.string(),
  /** Of what was counted in the period, and not at one moment. */
  isOfPeriod: z.boolean(),
});
export type SaidFigure = z.infer<typeof SaidFigure>;

/** A list, and the sentence that stands in its place where it is empty. */
const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nothing: z.string() });

export const Said = z.object({
  verdict: z.string(),
  period: z.string(),
  asOf: z.string(),
  /** What the figures are compared with. */
  compared: z.string(),
  /** The worst first. */
  figures: z.array(SaidFigure),
  asks: listOf(z.object({ id: z.string(), words: z.string(), about: z.string().nullable() })),
  worse: listOf(z.object({ id: z.string(), words: z.string() })),
  known: listOf(
    z.object({
      id: z.string(),
      severity: z.enum(['critical', 'high', 'medium', 'low']),
      severityWords: z.string(),
      title: z.string(),
      facts: z.array(z.string()),
    }),
  ).extend({ rest: z.string().nullable() }),
  lastAsks: listOf(z.object({ id: z.string(), words: z.string(), answer: z.string(), outcome: z.string().nullable() })),
  /** What no figure tells, a sentence each: what was said of the organization's own safeguards, and what a board asks for and is not kept here. */
  untold: z.array(z.string()).default([]),
  charts: z.array(
    ChartWords.extend({
      id: z.string(),
      name: z.string(),
      /** The same for phones, for half a page and for paper, the narrowest first. */
      drawings: z.array(Drawing).min(1),
    }),
  ),
});
export type Said = z.infer<typeof Said>;
