import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { metricIds } from '../../../shared/domain/metric.ts';
import { ReportId } from '../../../shared/domain/report.ts';
import { partTitles } from '../../../shared/domain/report-words.ts';
import { exampleReport, exampleSnapshot } from '../../../test/support/figures.ts';
import { inOtherWords } from '../../../test/support/other-words.ts';
import { canonicalJson } from '../audit/chain.ts';
import { headerOf, paperOf } from './paper.ts';
import { storedFrom, thaw, toldIn } from './stored.ts';
import { writeReportPdf } from './write-pdf.ts';

const id = ReportId.parse('01890a5d-ac96-774b-bcce-000000000001');
const hashOf = (snapshot: object) => createHash('sha256').update(canonicalJson(snapshot)).digest('hex');
const folder = new URL('../../../test/stored-reports/', import.meta.url);

interface Stored {
  snapshotHash: string;
  snapshot: { title: string; view: { figures: { metrics: { id: string }[] } } };
}

describe.each(readdirSync(folder))('what an earlier Wardline stored as %s', (name) => {
  const stored: Stored = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

  test('is opened by its hash, and printed', async () => {
    const snapshot = thaw({ id, ...stored });
    expect(snapshot.title).toBe(stored.snapshot.title);
    expect(snapshot.said.figures.map((figure) => figure.id).toSorted()).toEqual(
      stored.snapshot.view.figures.metrics.map((metric) => metric.id).toSorted(),
    );
    const frozen = { at: snapshot.asOf, snapshotHash: stored.snapshotHash };
    const pdf = await writeReportPdf({ snapshot, frozen, attestations: [] });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('is what the next report is compared with', () => {
    expect(toldIn({ id, ...stored }).metrics.map((metric) => metric.id)).toEqual(
      stored.snapshot.view.figures.metrics.map((metric) => metric.id),
    );
  });
});

test('what was stored before anything was said of what no figure tells says nothing of it now', () => {
  const stored: Stored = JSON.parse(readFileSync(new URL('format-1.json', folder), 'utf8'));
  const snapshot = thaw({ id, ...stored });
  expect(snapshot.said.untold).toEqual([]);
  const frozen = { at: snapshot.asOf, snapshotHash: stored.snapshotHash };
  expect(JSON.stringify(paperOf({ snapshot, frozen, attestations: [] }))).not.toContain(partTitles.untold);
});

describe('a frozen report', () => {
  test('is stored as it is said', () => {
    expect(thaw({ id, ...storedFrom(exampleReport) })).toEqual(exampleSnapshot);
  });

  test('is printed in the words it was frozen with, whatever Wardline says today', () => {
    const { said, saidNow } = inOtherWords(exampleSnapshot.said);
    const printed = {
      snapshot: { ...exampleSnapshot, said },
      frozen: { at: new Date('2026-11-22T16:00:00Z'), snapshotHash: 'a3f1'.repeat(16) },
      attestations: [],
    };
    const paper = JSON.stringify([headerOf(printed), paperOf(printed)]);
    for (const { sentence, title, computed } of said.figures)
      for (const words of [sentence, title, computed]) expect(paper).toContain(words);
    expect(saidNow.length).toBeGreaterThan(150);
    expect(saidNow.filter((words) => paper.includes(words))).toEqual([]);
  });

  test('is shown to nobody where it was frozen by a later Wardline, whose words this one does not know', () => {
    const snapshot = { ...storedFrom(exampleReport).snapshot, format: 3 };
    expect(() => thaw({ id, snapshot, snapshotHash: hashOf(snapshot) })).toThrow('by a later Wardline, in format 3');
  });

  test('still tells the next one what is counted as it was, without what is counted no more', () => {
    const { snapshot } = storedFrom(exampleReport);
    const { figures } = exampleReport.view;
    const metrics = [{ id: 'faxes-sent', value: 3, of: null, sinceOn: null }, ...figures.metrics];
    const before = { ...snapshot, view: { figures: { ...figures, metrics } } };
    const told = toldIn({ id, snapshot: before, snapshotHash: hashOf(before) });
    expect(told.metrics.map((metric) => metric.id)).toEqual([...metricIds]);
  });

  test('is neither shown nor compared with where it is not what was hashed', () => {
    const { snapshot, snapshotHash } = storedFrom(exampleReport);
    const altered = { id, snapshot: { ...snapshot, view: { figures: { metrics: [] } } }, snapshotHash };
    for (const read of [thaw, toldIn]) expect(() => read(altered)).toThrow('is not what was frozen');
  });
});
