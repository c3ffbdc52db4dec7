import { notFound } from '@tanstack/react-router';
import type { z } from '../../shared/zod.ts';

/** An address whose id cannot be one leads nowhere, like one of another organization. */
export function idOrNotFound<Id>(schema: z.ZodType<Id>, text: string): Id {
  const id = schema.safeParse(text);
  if (!id.success) throw notFound();
  return id.data;
}
