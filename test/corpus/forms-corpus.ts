import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormLabel } from '../../shared/forms/form-labels.ts';
import { z } from '../../shared/zod.ts';

/** Pages that other people wrote, beside the checkout: for learning and measuring only, and never copied into the project. */
export const formsFolder = join(import.meta.dirname, '../../../shared/corpora/forms');

const FormPage = z.object({
  id: z.string(),
  /** The page's file, from the folder that the list lies in. */
  file: z.string(),
  url: z.string().nullable().default(null),
});
/** One line of a list of pages, as `npm run -s classify-forms` takes it. */
export type FormPage = z.infer<typeof FormPage>;

const LabelledPage = FormPage.extend({
  label: z.string().transform((label) => labelOf(label)),
  also: z.array(z.string().transform((label) => labelOf(label))),
  hybrid: z.boolean(),
});
export type LabelledPage = z.infer<typeof LabelledPage>;

export const readFormPage = (line: string): FormPage => FormPage.parse(JSON.parse(line));

/** The scored pages; none where the list is not there. */
export function readLabelledPages(list: string = join(formsFolder, 'labels.jsonl')): LabelledPage[] {
  if (!existsSync(list)) return [];
  return readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .map((line) => LabelledPage.parse(JSON.parse(line)))
    .filter(({ hybrid }) => !hybrid);
}

/** The corpus says "signup" and "login". */
function labelOf(label: string): FormLabel {
  if (label === 'signup') return 'sign-up';
  return label === 'login' ? 'sign-in' : (label as FormLabel);
}
