import rateLimit from '@fastify/rate-limit';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DraftBaa } from '../../../shared/domain/baa-draft.ts';
import type { Role } from '../../../shared/domain/member.ts';
import { baaClauses } from '../../../shared/regulation/baa-clauses.ts';
import { baaDraftOptions } from '../../../shared/regulation/baa-model-wording.ts';
import { DRAFT_NOTICE } from '../../../shared/regulation/draft-baa.ts';
import { proposePassages } from '../../../shared/regulation/propose-passages.ts';
import { filesOfZip } from '../../../test/support/unzip.ts';
import { type Clinic, createWorld, notely, type World } from '../../../test/support/world.ts';
import { OrgContext } from '../../context.ts';
import { answerFailure } from '../../http/failures.ts';
import { routeBaaDraft } from './draft-route.ts';
import { readPdf } from './read-pdf.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const session = {
  id: 's',
  accountId: 'a',
  how: 'password' as const,
  isConfirmed: true,
  startedAt: new Date(),
  lastUsedAt: new Date(),
  hasSecondFactor: true,
  secondFactorDueAt: null,
};

/** The route itself, asked by somebody of a clinic. */
async function ask(clinic: Clinic, payload: object, role: Role = 'compliance-officer') {
  const app = Fastify();
  app.decorateRequest('callerIds', null);
  app.setErrorHandler(answerFailure);
  await app.register(rateLimit, { global: false });
  const org = new OrgContext(world.db, clinic.id, clinic.people[role], world.clock.now);
  await routeBaaDraft(app, async () => ({ kind: 'member', org, session }));
  const response = await app.inject({ method: 'POST', url: '/baa-drafts', payload });
  await app.close();
  return response;
}

async function withVendor(clinic: Clinic): Promise<DraftBaa> {
  const { id: vendorId } = await clinic.officer.vendor.create(notely);
  return {
    vendorId,
    ownName: 'Riverside Clinic, LLC',
    counterparty: 'Notely Inc',
    as: 'covered-entity',
    services: 'Transcribes visits.\nKeeps the notes.',
    breachReportDays: 10,
    agency: 'independent',
    options: baaDraftOptions.map(({ id }) => id),
  };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** The text of one part of a Word document, a line for each paragraph. */
function wordsOf(docx: Buffer, part: string): string {
  const xml = filesOfZip(docx).get(part)?.toString('utf8');
  if (xml === undefined) throw new Error(`There is no ${part}`);
  return xml
    .replaceAll(/<\/w:p>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}
const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ');
async function pagesOf(pdf: Buffer): Promise<string[]> {
  const read = await readPdf(new Uint8Array(pdf));
  if (read.kind !== 'text') throw new Error(`The PDF has no text: ${read.because}`);
  return read.pages;
}

describe('a draft of an agreement', () => {
  test('as a Word document has a passage for each clause, found by the search that proposes them', async () => {
    const clinic = await world.organization();
    const response = await ask(clinic, { ...(await withVendor(clinic)), format: 'docx' });
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-disposition']).toMatch(/^attachment; filename="draft-baa-[a-z0-9-]+\.docx"$/);
    const text = wordsOf(response.rawPayload, 'word/document.xml');
    const found = proposePassages([text], baaClauses);
    expect(baaClauses.filter(({ id }) => !found.has(id)).map(({ id }) => id)).toEqual([]);
    for (const { citation } of baaClauses) expect(text).toContain(citation);
    expect(text).toContain('Riverside Clinic, LLC (“Covered Entity”) and Notely Inc (“Business Associate”)');
    expect(text).toContain('Transcribes visits. Keeps the notes.');
    expect(text).toContain('no case later than 10 calendar days');
    expect(text).toContain('The law’s own limit is 60 days, 164.410(b); 10 is your policy');
    expect(text).toContain('42 CFR 2.11');
  });

  test('says on every page that it is one, and counts its pages, in both formats', async () => {
    const clinic = await world.organization();
    const chosen = await withVendor(clinic);
    const docx = (await ask(clinic, { ...chosen, format: 'docx' })).rawPayload;
    expect(wordsOf(docx, 'word/header1.xml')).toContain(DRAFT_NOTICE);
    expect(filesOfZip(docx).get('word/footer1.xml')?.toString('utf8')).toMatch(/PAGE.*NUMPAGES/s);

    const response = await ask(clinic, { ...chosen, format: 'pdf' });
    expect(response.headers['content-type']).toBe('application/pdf');
    const pages = await pagesOf(response.rawPayload);
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(DRAFT_NOTICE);
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    }
    expect(proposePassages(pages, baaClauses).size).toBe(baaClauses.length);
  });

  test('keeps a name of 200 characters with signs that XML knows, as it was entered', async () => {
    const clinic = await world.organization();
    const counterparty = `O’Brien & "Søns" <Żółć> ${'Ünïted '.repeat(40)}`.slice(0, 199).concat('!');
    const chosen = { ...(await withVendor(clinic)), counterparty };
    const docx = (await ask(clinic, { ...chosen, format: 'docx' })).rawPayload;
    expect(wordsOf(docx, 'word/document.xml')).toContain(counterparty);
    const pages = await pagesOf((await ask(clinic, { ...chosen, format: 'pdf' })).rawPayload);
    expect(inOneLine(pages.join(' '))).toContain(counterparty);
    const refused = await ask(clinic, { ...chosen, counterparty: 'two\nlines', format: 'pdf' });
    expect(refused.statusCode).toBe(400);
  });

  test('without options has every required clause and none of the others', async () => {
    const clinic = await world.organization();
    const chosen = { ...(await withVendor(clinic)), options: [], agency: 'unsaid', breachReportDays: 30 };
    const text = wordsOf((await ask(clinic, { ...chosen, format: 'docx' })).rawPayload, 'word/document.xml');
    const found = proposePassages([text], baaClauses);
    const missing = baaClauses.filter(({ id, need }) => need === 'required' && !found.has(id));
    expect(missing).toEqual([]);
    expect(text).toContain('30 is chosen here; your policy is 10');
    expect(text).not.toMatch(/42 CFR|data aggregation services|law of agency/);
    expect(text).toContain('Not chosen and so left out: The vendor’s own management');
  });

  test('of a business associate binds a subcontractor', async () => {
    const clinic = await world.organization();
    const chosen = { ...(await withVendor(clinic)), as: 'business-associate' };
    const text = wordsOf((await ask(clinic, { ...chosen, format: 'docx' })).rawPayload, 'word/document.xml');
    expect(text).toContain('Subcontractor Business Associate Agreement');
    expect(text).toContain('Notely Inc (“Subcontractor”)');
    expect(text).toContain('164.504(e)(5)');
    expect(text).not.toMatch(/for Covered Entity|behalf of Covered Entity/);
  });

  test('is in the trail, and is made by those alone who record agreements', async () => {
    const clinic = await world.organization();
    const chosen = await withVendor(clinic);
    expect((await ask(clinic, { ...chosen, format: 'docx' }, 'auditor')).statusCode).toBe(403);
    await ask(clinic, { ...chosen, format: 'docx' });
    const { events } = await clinic.officer.audit.list({ limit: 2 });
    expect(events[0]).toMatchObject({
      action: 'baa.drafted',
      subjectName: notely.name,
      after: { format: 'docx', breachReportDays: 10 },
    });
    expect(events[1]?.action, 'what was refused is not in it').not.toBe('baa.drafted');
  });

  test('of another organization’s vendor is not there', async () => {
    const [clinic, stranger] = [await world.organization(), await world.organization('Elsewhere')];
    const response = await ask(stranger, { ...(await withVendor(clinic)), format: 'pdf' });
    expect(response.statusCode).toBe(404);
    expect(response.json()).toEqual({ message: 'Vendor not found' });
  });
});
