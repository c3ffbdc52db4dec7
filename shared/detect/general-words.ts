import type { Engine } from './engine.ts';
import { inspect } from './inspect.ts';

/**
 * Does a short text speak in general words only? Even a lone identifier that weighs nothing in a document has no place in
 * a reason that a member types. Judged in the browser, and again on arrival, because a browser can be made to lie.
 */
export function isInGeneralWords(text: string, engine: Engine): boolean {
  const { assessment, matches } = inspect(text, engine);
  return assessment.kind === 'clear' && matches.every(({ kind }) => kind === 'health');
}
