import type { z } from '../zod.ts';
import { idOf } from './id.ts';

export const ExceptionId = idOf('Exception');
export type ExceptionId = z.infer<typeof ExceptionId>;
