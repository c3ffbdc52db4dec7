import { type QuestionnaireRecord, questionsOf } from '../../../shared/domain/questionnaire.ts';

type Named = Pick<QuestionnaireRecord, 'name' | 'draft'>;

/** What differs between two drafts, as a list for people: the name, the introduction, sections, and each question by its words. */
export function changedParts(before: Named, after: Named): string[] {
  const parts: string[] = [];
  if (before.name !== after.name) parts.push(`The name: ${after.name}`);
  if (before.draft.introduction !== after.draft.introduction)
    parts.push(`What the vendor reads first: “${after.draft.introduction}”`);
  const was = new Map(questionsOf(before.draft).map((question) => [question.id, question]));
  const is = new Map(questionsOf(after.draft).map((question) => [question.id, question]));
  const inBoth = (id: string) => was.has(id) && is.has(id);
  if (layoutOf(before, inBoth) !== layoutOf(after, inBoth)) parts.push('Sections, or the order of questions');
  for (const [id, question] of is) {
    const old = was.get(id);
    if (!old) parts.push(`New: “${question.text}”`);
    else if (JSON.stringify(old) !== JSON.stringify(question)) parts.push(`“${question.text}”`);
  }
  for (const [id, { text }] of was) if (!is.has(id)) parts.push(`Removed: “${text}”`);
  return parts;
}

/** Which questions stand where, but for those that are in one of the two alone: those are named by themselves. */
const layoutOf = ({ draft }: Named, inBoth: (id: string) => boolean): string =>
  JSON.stringify(
    draft.sections.map(({ id, title, questions }) => [id, title, questions.map((one) => one.id).filter(inBoth)]),
  );
