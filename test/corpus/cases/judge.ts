import { inspect } from '../../../shared/detect/inspect.ts';
import type { CorpusCase, IdentifyingSpan } from './case.ts';

/** Whether the member would be warned about this text exactly when they should be. */
export function isRight({ text, expect }: CorpusCase): boolean {
  const { kind, tier } = inspect(text).assessment;
  return (kind === 'phi' && tier !== 'none') === (expect === 'phi');
}

/** Found when identifier and person matches together cover at least half of it: a first name out of a full name is half a leak. */
export function unfoundSpans({ text, spans }: CorpusCase): IdentifyingSpan[] {
  const covered = new Set<number>();
  for (const { kind, start, end } of inspect(text).matches) {
    if (kind === 'health') continue;
    for (let at = start; at < end; at++) covered.add(at);
  }
  return spans.filter(({ start, end }) => {
    const places = Array.from({ length: end - start }, (_, offset) => start + offset);
    return places.filter((at) => covered.has(at)).length * 2 < places.length;
  });
}
