import type { z } from '../zod.ts';
import { idOf } from './id.ts';

export const CompletionId = idOf('Completion');
export type CompletionId = z.infer<typeof CompletionId>;

/** How it came to be on record: taken here, a lesson in the moment, brought from another system, or written down by an officer. */
export const completionSources = ['taken', 'lesson', 'import', 'xapi', 'recorded'] as const;
export type CompletionSource = (typeof completionSources)[number];
