import { inspect } from '../../../shared/detect/inspect.ts';
import type { CorpusCase } from './case.ts';

/** Whether the member would be warned about this text exactly when they should be. */
export function isRight({ text, expect }: CorpusCase): boolean {
  const { kind, tier } = inspect(text).assessment;
  return (kind === 'phi' && tier !== 'none') === (expect === 'phi');
}
