import { z } from '../zod.ts';
import { FindingId } from './finding.ts';
import { Period } from './metric.ts';

const Count = z.int().min(0);

/** So many sites are named, those with the most exposures first. */
export const MOST_SITES_NAMED = 200;

/** The exposures of a period by where they were: together they are the figures that leadership is told. */
export const ExposureSites = z.object({
  period: Period,
  /** False where no browser was there to see any: then nothing counted is not nothing. */
  isKnown: z.boolean(),
  sites: z.array(
    z.object({
      site: z.string(),
      avoided: Count,
      goneOn: Count,
      passed: Count,
      /** The finding that they belong to, an open one before a closed one. */
      findingId: FindingId.nullable(),
    }),
  ),
  /** Those on sites that are not named. */
  rest: z.object({ sites: Count, avoided: Count, goneOn: Count, passed: Count }),
});
export type ExposureSites = z.infer<typeof ExposureSites>;
