import type { CourseContent } from './course-content.ts';
import { shuffle } from './shuffle.ts';

/**
 * The ids of the questions that one attempt is asked, in the order to ask them: `draw` of the pool, spread over the sections, so that no section
 * is left out while another is asked about twice.
 *
 * @param seed names the attempt: the same seed draws the same questions
 */
export function drawTest(content: CourseContent, seed: string): string[] {
  const bySection = content.sections.map((section) =>
    shuffle(
      section.blocks.flatMap((block) => (block.kind === 'test' ? [block.question.id] : [])),
      `${seed} ${section.id}`,
    ).map((id, round) => ({ id, round })),
  );
  // The shuffle decides which sections are asked about once more; sorting keeps the order among equals.
  return shuffle(
    shuffle(bySection.flat(), seed)
      .toSorted((one, other) => one.round - other.round)
      .slice(0, content.draw),
    `${seed} order`,
  ).map(({ id }) => id);
}
