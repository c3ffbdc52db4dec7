import { MantineProvider } from '@mantine/core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { exampleSnapshot } from '../../../test/support/figures.ts';
import { inOtherWords } from '../../../test/support/other-words.ts';
import { ReportBody } from './ReportBody.tsx';

test('a frozen report is shown in the words it was frozen with, whatever Wardline says today', () => {
  const { said, saidNow } = inOtherWords(exampleSnapshot.said);
  const page = renderToStaticMarkup(
    createElement(MantineProvider, null, createElement(ReportBody, { snapshot: { ...exampleSnapshot, said } })),
  );
  for (const { sentence, target, computed } of said.figures)
    for (const words of [sentence, target, computed]) expect(page).toContain(words);
  expect(saidNow.filter((words) => page.includes(words))).toEqual([]);
});
