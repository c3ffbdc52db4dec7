import type { ErrorCode, YAMLError } from 'yaml';
import type { z } from '../zod.ts';

const unreadable =
  'This can’t be read as YAML. Put text that holds a colon, a # or a quotation mark into "double quotes", and check the indentation.';

/** What people trip over when they write YAML by hand. */
const sentences: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: unreadable,
  MISSING_CHAR: unreadable,
  UNEXPECTED_TOKEN: unreadable,
  BAD_SCALAR_START: unreadable,
  DUPLICATE_KEY: 'The same name stands here twice.',
  TAB_AS_INDENT: 'Indent with spaces instead of tabs.',
  BAD_INDENT: 'This line is indented differently from those around it.',
};

export function sentenceOfYaml({ code, message }: YAMLError): string {
  return sentences[code] ?? `This can’t be read as YAML: ${message}.`;
}

/** A sentence on what stands, or is missing, in one place of what was read. */
export interface PlacedSentence {
  path: readonly PropertyKey[];
  sentence: string;
}

/**
 * What a schema found wrong, in the words of whoever wrote it.
 *
 * @param read what the schema was given
 */
export function sentencesOf(issue: z.core.$ZodIssue, read: unknown): PlacedSentence[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      sentence: `“${key}” is not known here: take it out, or check its spelling.`,
    }));
  }
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    const { discriminator } = issue;
    return [{ path: [...path, discriminator], sentence: `“${discriminator}” is missing, or not one that is known.` }];
  }
  return [{ path, sentence: `${nameOf(path)}${isMissing(read, path) ? ' is missing' : saysOf(issue)}.` }];
}

function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last === 'number') return `Number ${last + 1}`;
  return typeof last === 'string' ? `“${last}”` : 'This';
}

function saysOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return ` must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return issue.origin === 'string' ? ' is empty' : `: at least ${issue.minimum}`;
    case 'too_big':
      return `: at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'invalid_value':
      return ` must be ${issue.values.map(String).join(' or ')}`;
    case 'invalid_key':
    case 'invalid_element':
      return `: ${issue.issues[0]?.message ?? issue.message}`;
    case 'custom':
    case 'invalid_format':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return `: ${issue.message}`;
  }
}

/** A name without anything behind it is read as null. */
function isMissing(read: unknown, path: readonly PropertyKey[]): boolean {
  let value = read;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return true;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value === undefined || value === null;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text: put it into "double quotes"',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: one line with a hyphen for each',
  object: 'a part with names of its own',
  record: 'a part with names of its own',
};
