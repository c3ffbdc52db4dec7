import { appRouter } from '../../server/router.ts';
import type { Audience } from '../../server/trpc.ts';
import type { z } from '../../shared/zod.ts';

export interface Procedure {
  /** Such as `vendor.create`. */
  path: string;
  type: 'query' | 'mutation' | 'subscription';
  audience: Audience | undefined;
  input: z.ZodType | undefined;
  output: unknown;
}

interface Definition {
  type: Procedure['type'];
  meta?: Audience;
  inputs: z.ZodType[];
  output?: unknown;
}

/** Every procedure that the server has: conventions walk this list, so that a new one is covered without being named. */
export const procedures: Procedure[] = Object.entries(appRouter._def.procedures).map(([path, procedure]) => {
  // tRPC's types hide what its own adapters read.
  const { type, meta, inputs, output } = (procedure as unknown as { _def: Definition })._def;
  return { path, type, audience: meta, input: inputs[0], output };
});

/** Calls a procedure by its path, as a client that TypeScript does not check. */
export async function callByPath(api: object, path: string, input: unknown): Promise<unknown> {
  const procedure = path.split('.').reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], api);
  return (procedure as (input: unknown) => Promise<unknown>)(input);
}
