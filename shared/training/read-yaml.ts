import { isMap, isNode, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from '../zod.ts';
import { sentencesOf, sentenceOfYaml } from './problem-sentences.ts';

/** Something in a course's file that keeps it from being used, for whoever writes the file. */
export interface CourseProblem {
  /** Counted from 1, as an editor counts. */
  line: number;
  sentence: string;
}

/** A part of a file that is written in YAML is at most so long, in characters: comparing its keys takes the square of their number. */
export const YAML_MAX_LENGTH = 20_000;

/** What was read, or what keeps it from being read. */
export type Read<Value> = { value: Value; problems: [] } | { value: null; problems: CourseProblem[] };

/**
 * Reads YAML of strangers into what a schema says. Never throws: whatever is wrong is a problem with its line.
 *
 * @param above how many lines stand before the text in its file
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  above: number,
  schema: Schema,
): Read<z.output<Schema>> {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => above + lines.linePos(offset).line;
  if (text.length > YAML_MAX_LENGTH) {
    return failed(above + 1, `This part is longer than ${YAML_MAX_LENGTH} characters: make it shorter, or two of it.`);
  }
  let document: Document;
  let read: unknown;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, logLevel: 'silent' });
    const problems = document.errors.map((error) => ({ line: lineAt(error.pos[0]), sentence: sentenceOfYaml(error) }));
    if (problems.length > 0) return { value: null, problems };
    const alias = firstAlias(document);
    if (alias !== null) return failed(lineAt(alias), 'An alias (*name) is not read here: write it out.');
    read = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    // The reader goes one call deeper for each level: thousands of brackets in each other end the stack.
    if (error instanceof RangeError) return failed(above + 1, 'This part is nested too deep to be read.');
    throw error;
  }
  const parsed = schema.safeParse(read ?? {});
  if (parsed.success) return { value: parsed.data, problems: [] };
  return {
    value: null,
    problems: parsed.error.issues
      .flatMap((issue) => sentencesOf(issue, read))
      .map(({ path, sentence }) => ({
        line: lineAt(offsetOf(document, path)),
        sentence,
      })),
  };
}

function failed(line: number, sentence: string): { value: null; problems: CourseProblem[] } {
  return { value: null, problems: [{ line, sentence }] };
}

function firstAlias(document: Document): number | null {
  let at: number | null = null;
  visit(document, {
    Alias: (_key, node) => {
      at = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

/** Where the innermost part of a path stands that is there at all. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (isMap(node)) node = node.items.find((pair) => String(pair.key) === String(key))?.value;
    else if (isSeq(node)) node = node.items[Number(key)];
    else break;
    if (!isNode(node)) break;
    offset = node.range?.[0] ?? offset;
  }
  return offset;
}
