import { type CourseContent, practiceQuestions, scenariosOf } from './course-content.ts';
import { mostChoices } from './scenario-path.ts';

/** Of somebody who reads to understand. */
const WORDS_A_MINUTE = 180;
const MINUTES_A_QUESTION = 0.5;
/** What happened is told first, and what comes of it afterwards. */
const MINUTES_A_CHOICE = 1;

/** How many minutes a course takes: to read it, to answer the questions on the way and those that are drawn, and to walk through its scenarios. */
export function estimateMinutes(content: CourseContent): number {
  const words = content.sections
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => sum + (block.kind === 'text' ? wordsIn(block.markdown) : 0), 0);
  const choices = scenariosOf(content).reduce((sum, scenario) => sum + mostChoices(scenario), 0);
  const questions = practiceQuestions(content).length + content.draw;
  return words / WORDS_A_MINUTE + questions * MINUTES_A_QUESTION + choices * MINUTES_A_CHOICE;
}

function wordsIn(markdown: string): number {
  return markdown.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
