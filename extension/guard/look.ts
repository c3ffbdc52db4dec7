import { classifyForm } from '../../shared/forms/form.ts';
import type { FormLabel } from '../../shared/forms/form-labels.ts';
import { formsOf, type FoundForm } from './form-shape.ts';

/** A form of the page, and what it is for. */
export interface JudgedForm extends FoundForm {
  label: FormLabel;
  /** Log-odds of a sign-up against everything else; 0 and up reads as one. */
  score: number;
}

/** A look may take this part of the time at most, however large the page and however fast it changes. */
const SHARE = 1 / 25;
/** The least time between two looks, in milliseconds. */
const PAUSE = 400;

let lastCost = 0;

/** Every form of this frame, judged now. */
export function lookAtForms(): JudgedForm[] {
  const began = performance.now();
  const forms = formsOf(document).map((form) => {
    const { label, score } = classifyForm(form.shape);
    return { ...form, label, score };
  });
  lastCost = performance.now() - began;
  return forms;
}

/** How long to wait before the next look, in milliseconds. */
export function pauseAfterLook(): number {
  return Math.max(PAUSE, lastCost / SHARE);
}

/**
 * Which fields a form has, as one number: enough to know it again after a page was sent back. Names that a framework makes up anew on
 * each load are left out, and what stands in the fields is never read.
 */
export function fieldsAsNumber({ fields }: FoundForm): number {
  let hash = 0x811c9dc5;
  for (const { type, name } of fields) {
    for (const letter of `${type} ${name.replaceAll(/\d+/g, '')};`) {
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    }
  }
  return hash >>> 0;
}

/** Does it ask for a code that was sent to somebody? */
export function asksForCode({ shape }: FoundForm): boolean {
  return shape.fields.some(
    ({ autocomplete, name, id, label, placeholder }) =>
      /one-time-code/.test(autocomplete) ||
      /\b(?:otp|one[- ]?time|verification|confirmation|security|c[o\u00f3]digo|code de|best\u00e4tigungs?code)\b.{0,20}|\bcode\b|^code$/i.test(
        `${name} ${id} ${label} ${placeholder}`,
      ),
  );
}
