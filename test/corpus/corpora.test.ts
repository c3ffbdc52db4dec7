import { describe, expect, test } from 'vitest';
import { ratesOf, readCorpora, spansFound } from './corpora.ts';

/**
 * What the detectors reached on other people's texts, less half a point: falling below fails, improving is free. Raise a floor, or lower a
 * ceiling, when the figures have moved for good (`node bench/detect.ts`). In percent.
 */
const reached = {
  phi_text: { flagged: 96.6, blocked: 70.2, spans: 91.3 },
  phi_dialogue_hard: { flagged: 96.9, blocked: 63.6, spans: 67.1 },
  structured_phi: { flagged: 99.5, blocked: 99.5, withFormat: 99.5, spans: 92.6 },
} as const;
const atMost = {
  negative: { flagged: 1, blocked: 0 },
  negative_health: { flagged: 1.2, blocked: 0 },
  pii_only: { flagged: 1.8, blocked: 0 },
} as const;

const corpora = readCorpora();

const percentagesOf = (file: string) => {
  const rates = ratesOf(corpora.get(file) ?? []);
  return {
    flagged: 100 * rates.flagged,
    blocked: 100 * rates.blocked,
    withFormat: 100 * rates.withFormat,
    spans: 100 * spansFound(rates),
  };
};

// The corpora lie beside the checkout and are no part of it.
describe.skipIf(corpora.size === 0)('on texts that other people wrote', { timeout: 60_000 }, () => {
  test.for(Object.entries(reached))('%s: as much is found as before', ([file, floors]) => {
    const rates = percentagesOf(file);
    for (const [rate, floor] of Object.entries(floors)) {
      expect(rates[rate as keyof typeof rates], `${rate} of ${file}`).toBeGreaterThanOrEqual(floor);
    }
  });

  test.for(Object.entries(atMost))('%s: no more false alarms than before', ([file, ceilings]) => {
    const rates = percentagesOf(file);
    for (const [rate, ceiling] of Object.entries(ceilings)) {
      expect(rates[rate as keyof typeof rates], `${rate} of ${file}`).toBeLessThanOrEqual(ceiling);
    }
  });
});
