import { beforeAll, describe, expect, test } from 'vitest';
import type { FormShape } from '../../shared/forms/form-shape.ts';
import { classifyForm } from '../../shared/forms/form.ts';
import { formsFolder, readLabelledPages, type LabelledPage } from '../corpus/forms-corpus.ts';
import { readPages } from '../corpus/forms-in-chromium.ts';

/**
 * What the form classifier reached on other people's pages, less a point: falling below fails, improving is free. The weights were learned from
 * these very pages, so this guards against a change that breaks something; `node tools/learn-form-weights.ts prove` has the figures on hosts
 * held out. In percent.
 */
const reached = {
  'at their addresses': { precision: 95, recall: 95, newsletters: 2 },
  // One of 29 newsletters is called a sign-up without its address; the goal is 2.
  'without their addresses': { precision: 95, recall: 92, newsletters: 4 },
} as const;
/** The goal is 30 KB; looking into closed shadow roots and words of records took it half a kilobyte past that. */
const SCRIPT_BYTES = 31 * 1024;

/** All sign-ups and newsletters and each second of the other pages: `npm run bench:forms` goes through all of them, each at its address. */
const pages = readLabelledPages().filter(
  ({ label }, at) => label === 'sign-up' || label === 'newsletter' || at % 2 === 0,
);

// The pages lie beside the checkout and are no part of it.
describe.skipIf(pages.length === 0)('pages that other people wrote', () => {
  let read: (LabelledPage & { shapes: FormShape[] })[] = [];
  let bytes = 0;

  const labelled = (label: LabelledPage['label']) => read.filter((page) => page.label === label);

  beforeAll(async () => {
    ({ read, bytes } = await readPages(pages, formsFolder));
  }, 300_000);

  describe.each(['at their addresses', 'without their addresses'] as const)('%s', (way) => {
    const isCalled = ({ shapes }: (typeof read)[number]) =>
      shapes.some(
        (shape) => classifyForm(way === 'at their addresses' ? shape : { ...shape, url: '' }).label === 'sign-up',
      );
    const shareCalled = (some: typeof read) => some.filter(isCalled).length / some.length;

    test('sign-ups are told as before', () => {
      const right = labelled('sign-up').filter(isCalled).length;
      // Each wrong alarm on half of the pages stands for two on all of them.
      const wrong = 2 * read.filter((page) => page.label !== 'sign-up' && isCalled(page)).length;
      expect((100 * right) / (right + wrong), 'precision').toBeGreaterThanOrEqual(reached[way].precision);
      expect((100 * right) / labelled('sign-up').length, 'recall').toBeGreaterThanOrEqual(reached[way].recall);
    });

    test('sign-ups without a password are told too', () => {
      const withoutPassword = labelled('sign-up').filter(
        ({ shapes }) => !shapes.some(({ fields }) => fields.some(({ type }) => type === 'password')),
      );
      expect(shareCalled(withoutPassword)).toBeGreaterThanOrEqual(0.75);
    });

    test.for([
      ['newsletter', reached[way].newsletters / 100],
      ['recovery', 0.02],
      ['sign-in', 0.02],
      ['change-password', 0.1],
    ] as const)('%s is hardly ever called a sign-up', ([label, most]) => {
      expect(shareCalled(labelled(label))).toBeLessThanOrEqual(most);
    });
  });

  test('the script that judges stays small', () => {
    expect(bytes).toBeLessThanOrEqual(SCRIPT_BYTES);
  });
});
