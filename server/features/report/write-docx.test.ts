import { expect, test } from 'vitest';
import { emptySnapshot, exampleFigures, exampleSnapshot } from '../../../test/support/figures.ts';
import { filesOfZip } from '../../../test/support/unzip.ts';
import { chartIds, chartOf } from '../../../shared/chart/charts.ts';
import { metricIds, metrics } from '../../../shared/domain/metric.ts';
import { chartPng } from './chart-png.ts';
import { chartSvg } from './chart-svg.ts';
import { type Block, paperOf, type PrintedReport } from './paper.ts';
import { writeReportDocx } from './write-docx.ts';

const snapshotHash = 'a3f1'.repeat(16);
const printed: PrintedReport = {
  snapshot: exampleSnapshot,
  frozen: { at: new Date('2026-11-22T16:00:00Z'), snapshotHash },
  attestations: [],
};

const wordsOf = (xml: string): string =>
  xml
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll(/\s+/g, ' ');

const saidIn = (block: Block): string[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.words];
    case 'points':
      return block.points.flatMap(({ words, detail }) => [words, ...(detail === null ? [] : [detail])]);
    case 'answers':
      return block.rows.flatMap(({ title, sentence, shown, change, target }) => [
        title,
        sentence,
        shown,
        change.words,
        target,
      ]);
    case 'table':
      return [...block.columns, ...block.rows.flat()];
    case 'chart':
      return [block.chart.title];
    case 'page':
      return [];
  }
};

test('the Word file says all that the PDF says, with the hash above every page', async () => {
  const files = filesOfZip(await writeReportDocx(printed));
  const words = wordsOf(files.get('word/document.xml')!.toString());
  const all = paperOf(printed).flatMap(saidIn);
  expect(all.length).toBeGreaterThan(150);
  for (const said of all) expect(words).toContain(said.replaceAll(/\s+/g, ' '));
  for (const id of metricIds) expect(words).toContain(metrics[id].title);
  expect(wordsOf(files.get('word/header1.xml')!.toString())).toContain(`SHA-256 ${snapshotHash}`);
});

test('its charts are pictures with their message as alternative text', async () => {
  const files = filesOfZip(await writeReportDocx(printed));
  const xml = files.get('word/document.xml')!.toString();
  for (const { title } of exampleSnapshot.said.charts) expect(xml).toContain(`${title}. `);
  const pictures = [...files.keys()].filter((name) => name.endsWith('.svg'));
  expect(pictures).toHaveLength(chartIds.length);
});

test('programs that draw no vectors in a Word file have the same charts in dots, words and all', async () => {
  const files = filesOfZip(await writeReportDocx(printed));
  const dots = [...files].filter(([name]) => name.endsWith('.png')).map(([, content]) => content);
  expect(dots).toHaveLength(chartIds.length);
  for (const block of paperOf(printed)) {
    if (block.kind !== 'chart') continue;
    const { chart } = block;
    const drawn = await chartPng(chart);
    expect(dots.some((content) => drawn.equals(content))).toBe(true);
    // The first chunk of a PNG begins with its width and height (ISO/IEC 15948, 11.2.2).
    expect([drawn.readUInt32BE(16), drawn.readUInt32BE(20)]).toEqual([chart.width * 2, chart.height * 2]);
    const wordless = await chartPng({ ...chart, marks: chart.marks.filter(({ kind }) => kind !== 'words') });
    expect(wordless.equals(drawn)).toBe(false);
  }
});

test('of an organization that has nothing yet it says so, without a picture of nothing', async () => {
  const files = filesOfZip(await writeReportDocx({ ...printed, snapshot: emptySnapshot }));
  const words = wordsOf(files.get('word/document.xml')!.toString());
  for (const { title } of emptySnapshot.said.charts) expect(words).toContain(title);
  expect([...files.keys()].filter((name) => name.endsWith('.png')).length).toBeLessThan(chartIds.length);
});

test('a picture takes no name for markup', () => {
  const chart = chartOf(
    'departments',
    { ...exampleFigures, departments: [{ ...exampleFigures.departments[0]!, name: 'R&D <b>"x"' }] },
    640,
  );
  const svg = chartSvg(chart);
  expect(svg).toContain('R&amp;D &lt;b&gt;&quot;x&quot;');
  expect(svg).not.toContain('<b>');
});
