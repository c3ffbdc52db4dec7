import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { emptySnapshot, exampleSnapshot } from '../../../test/support/figures.ts';
import { chartIds } from '../../../shared/chart/charts.ts';
import { metricIds, metrics } from '../../../shared/domain/metric.ts';
import { paperOf, type PrintedReport } from './paper.ts';
import { writeReportPdf } from './write-pdf.ts';

const snapshotHash = 'a3f1'.repeat(16);
const frozen: PrintedReport = {
  snapshot: exampleSnapshot,
  frozen: { at: new Date('2026-11-22T16:00:00Z'), snapshotHash },
  attestations: [],
};

interface Node {
  role?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: Node[];
}

const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];

/** What a reader of the file finds: the words of each page, the elements of its structure, its bookmarks. */
async function read(printed: PrintedReport) {
  const bytes = await writeReportPdf(printed);
  const file = await getDocumentProxy(new Uint8Array(bytes));
  const pages = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const tree: Node | null = await page.getStructTree();
    pages.push({ items, words: items.map((item) => ('str' in item ? item.str : ' ')).join(''), tree });
  }
  const outline = (await file.getOutline()) ?? [];
  const { info } = await file.getMetadata();
  return {
    pages,
    outline,
    info: info as Record<string, unknown>,
    isMarked: await file.getMarkInfo(),
    preferences: await file.getViewerPreferences(),
  };
}

type Items = Awaited<ReturnType<typeof read>>['pages'][number]['items'];

/** Words that stand neither in an element of the structure nor in an artifact. */
function outsideOfMarks(items: Items): string[] {
  let depth = 0;
  return items.flatMap((item) => {
    if ('type' in item) depth += item.type === 'endMarkedContent' ? -1 : 1;
    return 'str' in item && depth === 0 && item.str.trim() !== '' ? [item.str] : [];
  });
}

/** The words of an element of the structure, in the order in which they are read aloud. */
function wordsOf(node: Node, items: Items): string {
  let within: string | null = null;
  const said = new Map<string, string>();
  for (const item of items) {
    if ('type' in item) within = item.type === 'endMarkedContent' ? null : item.id;
    else if (within !== null) said.set(within, `${said.get(within) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
  }
  return plain(
    flat(node)
      .map(({ id }) => said.get(id ?? '') ?? '')
      .join(' '),
  );
}

const plain = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

describe('the PDF of a report', () => {
  test('says the organization, when it was frozen, the hash and the page on every page', async () => {
    const { pages, info, isMarked } = await read(frozen);
    expect(info['Title']).toBe(exampleSnapshot.title);
    expect(info['Language']).toBe('en-US');
    expect(isMarked).toMatchObject({ Marked: true });
    for (const [index, { words }] of pages.entries()) {
      expect(words).toContain('Riverside Community Clinic (sample) · Sample data');
      expect(words).toContain(`Frozen on November 22, 2026 at 10:00 AM CST · SHA-256 ${snapshotHash}`);
      expect(words).toContain(`${index + 1} of ${pages.length}`);
    }
  });

  test('has every figure on its first page, the worst first', async () => {
    const { pages } = await read(frozen);
    const first = plain(pages[0]!.words);
    for (const id of metricIds) expect(first).toContain(metrics[id].title);
    expect(first.indexOf('Act now')).toBeLessThan(first.indexOf('Act soon'));
    expect(first).toContain('Worse: 12 after 9');
  });

  test('says a draft is one wherever it is opened', async () => {
    const { pages } = await read({ ...frozen, frozen: null });
    for (const { words } of pages) expect(words).toContain('Draft: its figures still change');
    expect(pages.map(({ words }) => words).join(' ')).not.toContain('SHA-256');
  });

  test('is tagged: headings, lists, tables with heads, and a figure with its message for each chart', async () => {
    const { pages } = await read(frozen);
    const nodes = pages.flatMap(({ tree }) => (tree ? flat(tree) : []));
    const count = (role: string) => nodes.filter((node) => node.role === role).length;
    expect(count('H1')).toBe(1);
    for (const role of ['H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody', 'TR', 'TH', 'TD'])
      expect(count(role)).toBeGreaterThan(0);
    const alts = nodes.filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
    expect(alts).toHaveLength(chartIds.length);
    for (const [index, { title }] of exampleSnapshot.said.charts.entries()) expect(alts[index]).toContain(title);
  });

  test('shows its title, and is read in the order of the report, no level of headings left out', async () => {
    const { pages, preferences } = await read(frozen);
    expect(preferences).toMatchObject({ DisplayDocTitle: true });
    const headings = pages.flatMap(({ tree, items }) =>
      flat(tree ?? {})
        .filter(({ role }) => /^H[1-6]$/.test(role ?? ''))
        .map((node) => ({ level: Number(node.role?.slice(1)), words: wordsOf(node, items) })),
    );
    const expected = paperOf(frozen).flatMap((block) => {
      if (block.kind === 'heading') return [{ level: block.level, words: block.words }];
      return block.kind === 'chart' ? [{ level: 3, words: block.chart.title }] : [];
    });
    expect(headings).toEqual(expected);
    for (const [index, { level }] of headings.entries())
      expect(level).toBeLessThanOrEqual((headings[index - 1]?.level ?? 0) + 1);
  });

  test('names each row of the first page by its figure, not by how it stands, and keeps its sentences apart', async () => {
    const { pages } = await read(frozen);
    const { tree, items } = pages[0]!;
    const [table] = flat(tree ?? {}).filter(({ role }) => role === 'Table');
    const [head, ...rows] = flat(table ?? {}).filter(({ role }) => role === 'TR');
    expect(head?.children?.map(({ role }) => role)).toEqual(['TH', 'TH', 'TH', 'TH']);
    const named = rows.map((row) => {
      const heads = (row.children ?? []).filter(({ role }) => role === 'TH');
      return heads.map(({ children }) => children?.map((part) => wordsOf(part, items)));
    });
    expect(named).toEqual(exampleSnapshot.said.figures.map(({ title, sentence }) => [[title, sentence]]));
  });

  test('leaves no words outside of its structure but what is marked as no part of it', async () => {
    const { pages } = await read({
      ...frozen,
      snapshot: { ...exampleSnapshot, narrative: 'Long words. '.repeat(1500) },
    });
    expect(pages.length).toBeGreaterThan(8);
    expect(pages.flatMap(({ items }) => outsideOfMarks(items))).toEqual([]);
  });

  test('has bookmarks for its sections, with the charts below theirs', async () => {
    const { outline } = await read(frozen);
    expect(outline.map(({ title }) => title)).toEqual([
      'Leadership report, third quarter',
      'The answers, the worst first',
      'What is asked of leadership',
      'Uncomfortable answers',
      'In the officer’s own words',
      'Charts',
      'How each figure is computed',
      'Signatures',
    ]);
    expect(outline.find(({ title }) => title === 'Charts')?.items).toHaveLength(chartIds.length);
  });

  test('of an organization that has nothing yet still says so in each part', async () => {
    const empty = { ...frozen, snapshot: emptySnapshot };
    const words = plain((await read(empty)).pages.map((page) => page.words).join(' '));
    expect(words).toContain('There is nothing to compare with yet: nobody counted before.');
    expect(words).toContain('This report asks nothing of leadership.');
    expect(words).toContain('No earlier report asked for anything.');
    expect(words).not.toMatch(/undefined|NaN|null/);
  });

  test('carries signatures with the statement word by word', async () => {
    const attestations = [
      {
        memberName: 'Dana Whitfield',
        statement: 'I have read it.',
        attestedAt: new Date('2026-11-23T05:59:00Z'),
        snapshotHash,
      },
    ];
    const { pages } = await read({ ...frozen, attestations });
    const words = plain(pages.map((page) => page.words).join(' '));
    expect(words).toContain('Dana Whitfield, November 22, 2026');
    expect(words).toContain('“I have read it.”');
    expect(words).not.toContain('carries no signature');
  });
});
