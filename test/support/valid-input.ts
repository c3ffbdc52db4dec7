import { z } from '../../shared/zod.ts';

/** A row's id by its noun, as `idOf` names it: `Vendor` → the id of some vendor. */
export type IdOf = (noun: string) => string;

/** Raised where a schema has a shape that nobody has taught this file yet. */
class CannotGenerate extends Error {}

/**
 * Makes an input that a schema accepts, by walking it: ids are those of existing rows, the rest is whatever is valid.
 * A schema that it cannot satisfy is an error and not a gap, so that no procedure goes untested.
 */
export function validInput(schema: z.ZodType, idOf: IdOf): unknown {
  const input = generate(schema, idOf, '');
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    throw new CannotGenerate(
      `Teach test/support/valid-input.ts to satisfy: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
    );
  }
  return input;
}

/** The nouns whose ids a schema asks for, optional ones included. */
export function nounsIn(schema: z.ZodType): string[] {
  const nouns = new Set<string>();
  generate(
    schema,
    (noun) => {
      nouns.add(noun);
      return crypto.randomUUID();
    },
    '',
  );
  return [...nouns];
}

function generate(schema: z.core.$ZodType, idOf: IdOf, name: string): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'object') {
    return Object.fromEntries(Object.entries(def.shape).map(([key, field]) => [key, generate(field, idOf, key)]));
  }
  if (def.type === 'nullable' || def.type === 'optional' || def.type === 'default') {
    return generate(def.innerType, idOf, name);
  }
  if (def.type === 'array') return [generate(def.element, idOf, name)];
  if (def.type === 'enum') return Object.values(def.entries)[0];
  if (def.type === 'number') return firstAccepted(schema, [4, 1, 0], name);
  if (def.type === 'boolean') return true;
  if (def.type === 'unknown' || def.type === 'record') return {};
  if (def.type === 'union') return generate(theFirst(def.options, name), idOf, name);
  if (def.type === 'literal') return theFirst(def.values, name);
  if (def.type === 'custom') return firstAccepted(schema, [`own-${++ownKeys}`], name);
  if (def.type === 'string') return stringFor(schema, idOf, name);
  throw new CannotGenerate(`Teach test/support/valid-input.ts the kind "${def.type}" (field ${name})`);
}

/** Two of an organization's own detectors never have the same key. */
let ownKeys = 0;

function theFirst<T>(of: readonly T[], name: string): T {
  const [first] = of;
  if (first === undefined) throw new CannotGenerate(`Nothing to choose from for the field ${name}`);
  return first;
}

const examples = [
  'Something in a sentence',
  'a word of ours',
  'own-1',
  '2026-06-30',
  '2026-06-30T12:00:00Z',
  'somewhere.example',
  '1.2.3',
  'someone@clinic.example',
  'America/Chicago',
  '#1c6e8c',
  'AAAA-AAAA-AAAA',
  '4870',
  'https://somewhere.example',
  '0198f3c1-7d2a-7c3b-9d10-3a2b1c0d9e8f',
  'a',
  'a'.repeat(64),
  'a-package.zip',
];

function stringFor(schema: z.core.$ZodType, idOf: IdOf, name: string): string {
  const noun = /^Not an? (\w+) id$/.exec(z.safeParse(schema, 'not an id').error?.issues[0]?.message ?? '')?.[1];
  if (noun !== undefined) return idOf(noun);
  return String(firstAccepted(schema, examples, name));
}

function firstAccepted(schema: z.core.$ZodType, candidates: readonly unknown[], name: string): unknown {
  const accepted = candidates.find((candidate) => z.safeParse(schema, candidate).success);
  if (accepted === undefined)
    throw new CannotGenerate(`Give test/support/valid-input.ts an example for the field ${name}`);
  return accepted;
}
