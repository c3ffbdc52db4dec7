import {
  COURSE_MAX_LENGTH,
  type CourseBlock,
  CourseContent,
  CourseFacts,
  type CourseSection,
  MOST_COURSE_QUESTIONS,
} from './course-content.ts';
import { isPictureName } from './course-file-name.ts';
import { pictureNames } from './picture-names.ts';
import { type CourseProblem, readYaml } from './read-yaml.ts';
import { wrongWays } from './scenario-path.ts';
import { WrittenPackage, WrittenQuestion, WrittenScenario } from './written-block.ts';

/** A course that can be taken, or everything that keeps it from being one, in the order of the file. */
export type ParsedCourse = { content: CourseContent; problems: [] } | { content: null; problems: CourseProblem[] };

/** More problems than these help nobody. */
const MOST_PROBLEMS = 50;

const blockKinds = ['practice', 'test', 'scenario', 'package'] as const;

interface Line {
  text: string;
  /** Counted from 1. */
  number: number;
}

/**
 * Reads a course from its Markdown (docs/courses.md says how one is written). Never throws on what somebody wrote, and takes time in proportion
 * to the length.
 *
 * @param files the names of the course's own files and packages; null where it is not the time to ask whether they are there
 */
export function parseCourse(written: string, files: ReadonlySet<string> | null = null): ParsedCourse {
  if (written.length > COURSE_MAX_LENGTH) {
    return failed([{ line: 1, sentence: `A course has at most ${COURSE_MAX_LENGTH} characters: make two of it.` }]);
  }
  const lines = written
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((text, index): Line => ({ text, number: index + 1 }));
  const end = lines.findIndex(({ text }, index) => index > 0 && text.trimEnd() === '---');
  if (lines[0]?.text.trimEnd() !== '---' || end === -1) {
    return failed([{ line: 1, sentence: 'A course begins with its facts between two lines of three hyphens (---).' }]);
  }
  const facts = readYaml(joined(lines.slice(1, end)), 1, CourseFacts);
  const body = readBody(lines.slice(end + 1));
  const problems = [
    ...facts.problems,
    ...body.problems,
    ...packageProblems(body, facts.value?.draw ?? 0, files),
    ...(files ? missingFiles(lines.slice(end + 1), files) : []),
  ];
  if (facts.value === null || problems.length > 0) return failed(problems);

  const content = CourseContent.safeParse({ ...facts.value, sections: body.sections });
  if (!content.success) {
    const [issue] = content.error.issues;
    return failed([
      { line: 1, sentence: `The course as a whole can’t be taken: ${issue?.path.join(', ')}: ${issue?.message}.` },
    ]);
  }
  const inPool = body.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'test').length;
  if (content.data.draw > inPool) {
    return failed([{ line: 1, sentence: `The test draws ${content.data.draw} questions, and there are ${inPool}.` }]);
  }
  return { content: content.data, problems: [] };
}

function failed(problems: readonly CourseProblem[]): ParsedCourse {
  return { content: null, problems: problems.toSorted((one, other) => one.line - other.line).slice(0, MOST_PROBLEMS) };
}

function joined(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n');
}

/** A package where it stands in the file. */
interface PlacedPackage {
  name: string;
  line: number;
}

function readBody(lines: readonly Line[]): {
  sections: CourseSection[];
  packages: PlacedPackage[];
  problems: CourseProblem[];
} {
  const problems: CourseProblem[] = [];
  const packages: PlacedPackage[] = [];
  const sections: CourseSection[] = [];
  /** Where each id was used first. */
  const ids = new Map<string, number>();
  const problem = (line: number, sentence: string): void => {
    problems.push({ line, sentence });
  };
  let text: Line[] = [];

  const add = (block: CourseBlock, line: number): void => {
    const section = sections.at(-1);
    if (section) section.blocks.push(block);
    else problem(line, 'Begin with the heading of a section: ## and its title.');
  };
  const endText = (): void => {
    const markdown = joined(text).trim();
    const [first] = text;
    if (markdown !== '' && first) {
      for (const wrong of pictureProblems(text)) problems.push(wrong);
      add({ kind: 'text', markdown }, first.number);
    }
    text = [];
  };

  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const fence = /^(`{3,}|~{3,})\s*([\w-]*)/.exec(line.text);
    const heading = /^(#{1,2})\s+(.*)$/.exec(line.text);
    if (fence) {
      const [, marks = '', name = ''] = fence;
      const kind = blockKinds.find((one) => one === name);
      const inside = untilFence(lines, at + 1, marks);
      if (inside === null) {
        problem(line.number, `The block that begins here has no end: a line with ${marks} alone.`);
        break;
      }
      if (kind === undefined) for (const kept of lines.slice(at, at + inside.length + 2)) text.push(kept);
      else {
        endText();
        const read = readBlock(kind, joined(inside), line.number, ids);
        for (const wrong of read.problems) problems.push(wrong);
        if (read.block) add(read.block, line.number);
        if (read.block?.kind === 'package') packages.push({ name: read.block.name, line: line.number });
      }
      at += inside.length + 1;
    } else if (heading) {
      endText();
      const title = (heading[2] ?? '').trim();
      if (heading[1] === '#')
        problem(line.number, 'The title stands at the top. A section begins with ##, a part of it with ###.');
      else if (title === '' || title.length > 200)
        problem(line.number, 'The heading of a section has 1 to 200 characters.');
      sections.push({ id: `section-${sections.length + 1}`, title, blocks: [] });
    } else text.push(line);
  }
  endText();
  if (sections.length === 0 && problems.length === 0)
    problem(lines[0]?.number ?? 1, 'A course has at least one section: ## and its title.');
  if (sections.length > 40) problem(1, 'A course has at most 40 sections.');
  if (ids.size > MOST_COURSE_QUESTIONS)
    problem(1, `A course has at most ${MOST_COURSE_QUESTIONS} questions and scenarios.`);
  return { sections, packages, problems };
}

/** The lines up to the one that ends a fence, or null where none does. */
function untilFence(lines: readonly Line[], from: number, marks: string): Line[] | null {
  for (let at = from; at < lines.length; at += 1) {
    if (lines[at]?.text.trimEnd() === marks) return lines.slice(from, at);
  }
  return null;
}

function readBlock(
  kind: (typeof blockKinds)[number],
  text: string,
  line: number,
  ids: Map<string, number>,
): { block: CourseBlock | null; problems: CourseProblem[] } {
  const taken = (id: string): CourseProblem[] => {
    const before = ids.get(id);
    ids.set(id, before ?? line);
    return before === undefined ? [] : [{ line, sentence: `“${id}” already names the block in line ${before}.` }];
  };
  if (kind === 'package') {
    const { value, problems } = readYaml(text, line, WrittenPackage);
    return value === null ? { block: null, problems } : { block: { kind, ...value }, problems: [] };
  }
  if (kind === 'scenario') {
    const { value, problems } = readYaml(text, line, WrittenScenario);
    if (value === null) return { block: null, problems };
    return {
      block: { kind, scenario: value },
      problems: [...taken(value.id), ...wrongWays(value).map((sentence) => ({ line, sentence }))],
    };
  }
  const { value, problems } = readYaml(text, line, WrittenQuestion);
  return value === null ? { block: null, problems } : { block: { kind, question: value }, problems: taken(value.id) };
}

/** Pictures are Wardline's own or the course's: one from elsewhere would tell its server who is learning. */
function pictureProblems(lines: readonly Line[]): CourseProblem[] {
  return lines.flatMap(({ text, number }) =>
    [...text.matchAll(/!\[([^\]]{0,500})\]\(([^)\s]{0,200})/g)].flatMap(([, alt = '', address = '']) => {
      const name = /^picture:(.*)$/.exec(address)?.[1];
      const file = /^file:(.*)$/.exec(address)?.[1];
      if (name === undefined && file === undefined)
        return [
          {
            line: number,
            sentence:
              'A picture is a file of this course, ![what it shows](file:exit-plan.png), or one of Wardline’s, ![what it shows](picture:the-warning).',
          },
        ];
      if (file !== undefined && !isPictureName(file))
        return [{ line: number, sentence: `“${file}” is no picture. Link to it, without the exclamation mark.` }];
      if (name !== undefined && !pictureNames.some((known) => known === name))
        return [{ line: number, sentence: `There is no picture “${name}”. There are: ${pictureNames.join(', ')}.` }];
      return alt.trim() === ''
        ? [{ line: number, sentence: 'Say between the brackets what the picture shows, for whoever can’t see it.' }]
        : [];
    }),
  );
}

/** A package says itself who passed: beside it no test counts, and no second one. */
function packageProblems(
  { sections, packages }: Pick<ReturnType<typeof readBody>, 'sections' | 'packages'>,
  draw: number,
  files: ReadonlySet<string> | null,
): CourseProblem[] {
  const [first, second] = packages;
  if (!first) return [];
  const isTested = sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'test' || kind === 'scenario'));
  return [
    ...(second ? [{ line: second.line, sentence: 'A course has one package: make two courses of it.' }] : []),
    ...(isTested || draw > 0
      ? [
          {
            line: first.line,
            sentence:
              'A package says itself who passed. Write “draw: 0” on top, and take test questions and scenarios out; questions on the way may stay.',
          },
        ]
      : []),
    ...packages
      .filter(({ name }) => files !== null && !files.has(name))
      .map(({ name, line }) => ({ line, sentence: `This course has no package “${name}”. Add it below the text.` })),
  ];
}

function missingFiles(lines: readonly Line[], files: ReadonlySet<string>): CourseProblem[] {
  return lines.flatMap(({ text, number }) =>
    [...text.matchAll(/\]\(file:([^)\s]{0,200})/g)].flatMap(([, name = '']) =>
      files.has(name) && !name.endsWith('.zip')
        ? []
        : [{ line: number, sentence: `This course has no file “${name}”. Add it below the text.` }],
    ),
  );
}
