import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import writeXlsxFile from 'write-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { safeguardSubmissions } from '../../../drizzle/schema/index.ts';
import { safeguardQuestions } from '../../../shared/regulation/safeguard-questions.ts';
import type { SafeguardCheckId } from '../../../shared/domain/safeguard-check.ts';
import { endVendor } from '../../../test/support/end-vendor.ts';
import { type Clinic, createWorld, notely, type World } from '../../../test/support/world.ts';
import { withTenant } from '../../database/tenant.ts';
import { openCheckLink } from '../../auth/check-link.ts';
import { systemContextOf } from '../../auth/system.ts';
import { receive } from '../file/arrive.ts';
import { openStorages } from '../file/storages.ts';
import { remind as remindMembers } from '../notification/remind.ts';
import { latestCheckOf } from './latest.ts';
import { todayOf } from './record.ts';
import { remindVendors } from './remind.ts';
import { addEvidence } from './respond.ts';
import { readXlsx } from '../../spreadsheet/read-xlsx.ts';
import { sheetOf, takeSheet } from './sheet.ts';

let world: World;
let clinic: Clinic;
const arrivals = mkdtempSync(join(tmpdir(), 'wardline-evidence-'));
beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => {
  rmSync(arrivals, { recursive: true, force: true });
  await world.close();
});

const dayIn = (days: number) => new Date(world.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
const linkOf = (token: string) => openCheckLink(world.db, token, world.clock.now);
const tokenOf = (link: string) => link.split('#')[1] ?? '';

const unasked = {
  questionnaireId: null,
  contactName: 'Vera Vendor',
  contactEmail: 'vera@notely.example',
  language: 'en' as const,
};

/** A check that was just sent, of a clinic of its own. */
async function sent() {
  clinic = await world.organization();
  const vendor = await clinic.officer.vendor.create(notely);
  const { check, link } = await clinic.officer.safeguardCheck.send({
    ...unasked,
    vendorId: vendor.id,
    dueOn: dayIn(14),
  });
  return { vendor, check, token: tokenOf(link) };
}

/** Every question that is asked, answered as it protects. */
async function answerAll(token: string) {
  const chosen: Record<string, string[]> = {
    assessments: ['none'],
    'second-factor': ['everybody'],
    'risk-analysis-on': ['2026-05-01'],
    'restore-tested-on': ['2026-05-01'],
    'model-training': ['no'],
    'past-breach': ['no'],
    subcontractors: ['no'],
  };
  for (const { id } of safeguardQuestions.sections.flatMap(({ questions }) => questions)) {
    if (id === 'past-breach-story' || id === 'subcontractor-agreements') continue;
    await world.visitor.safeguardLink.save({ token, questionId: id, value: chosen[id] ?? ['yes'], note: '' });
  }
}

test('a vendor answers by a link without an account, goes on elsewhere, and sends; then the answers only stand to be read', async () => {
  const { check, token } = await sent();
  const letter = world.letters.at(-1);
  expect(letter?.to.email).toBe('vera@notely.example');
  expect(letter?.text).toContain(`/check#${token}`);
  expect(letter?.shownTo).toBeNull();

  const save = (questionId: string, value: string[]) =>
    world.visitor.safeguardLink.save({ token, questionId, value, note: 'So it is.' });
  await save('risk-analysis', ['yes']);
  const resumed = await world.visitor.safeguardLink.open({ token });
  expect(resumed.answers).toMatchObject([{ questionId: 'risk-analysis', value: ['yes'], note: 'So it is.' }]);
  expect(JSON.stringify(resumed)).not.toMatch(/"weight":[1-9]|"share":[1-9]/);

  await expect(save('risk-analysis', ['perhaps'])).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(save('unheard-of', ['yes'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(world.visitor.safeguardLink.submit({ token })).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });

  await answerAll(token);
  const done = await world.visitor.safeguardLink.submit({ token });
  expect(done.submittedAt).not.toBeNull();
  await expect(save('training', ['no'])).rejects.toMatchObject({ code: 'CONFLICT' });

  const record = await clinic.officer.safeguardCheck.get({ id: check.id });
  expect(record).toMatchObject({ standing: 'answered', progress: { answered: 22, asked: 22 } });
  expect(record.score.percent).toBeGreaterThan(70);
  expect((await clinic.officer.notification.list({})).items[0]?.notice).toMatchObject({
    kind: 'safeguard-check-answered',
    vendorName: 'Notely',
  });
});

test('what the reviewer asks about opens that answer alone, and the thread and each version of the answers stay', async () => {
  const { check, token } = await sent();
  await answerAll(token);
  await world.visitor.safeguardLink.submit({ token });
  const letters = world.letters.length;
  const asked = await clinic.officer.safeguardCheck.askAgain({
    id: check.id,
    questionId: 'training',
    text: 'How often?',
  });
  expect(asked.standing).toBe('asked-again');
  expect(world.letters[letters]?.text).toContain('How often?');
  const second = tokenOf(/http\S+/.exec(world.letters[letters]?.text ?? '')?.[0] ?? '');
  expect((await world.visitor.safeguardLink.open({ token: second })).openQuestionIds).toEqual(['training']);

  const save = (questionId: string) =>
    world.visitor.safeguardLink.save({ token, questionId, value: ['no'], note: 'Only at the start' });
  await save('training');
  await expect(save('leavers')).rejects.toMatchObject({ code: 'CONFLICT' });
  const replied = await world.visitor.safeguardLink.reply({
    token,
    questionId: 'training',
    text: 'Once, at the start.',
  });
  expect(replied.clarifications.map(({ by, text }) => [by, text])).toEqual([
    ['organization', 'How often?'],
    ['vendor', 'Once, at the start.'],
  ]);
  await expect(save('training')).rejects.toMatchObject({ code: 'CONFLICT' });
  const kept = await withTenant(world.db, clinic.id, (tx) => tx.$count(safeguardSubmissions));
  expect(kept).toBe(2);
});

test('the reviewer decides with a reason and until when; a score never does, and a later decision counts', async () => {
  const { vendor, check, token } = await sent();
  const decide = (outcome: 'passed' | 'failed', validUntilOn: string | null) =>
    clinic.officer.safeguardCheck.decide({
      id: check.id,
      outcome,
      conditions: '',
      reason: 'Read it all',
      validUntilOn,
    });
  await expect(decide('passed', dayIn(365))).rejects.toMatchObject({ code: 'CONFLICT' });
  await answerAll(token);
  await world.visitor.safeguardLink.submit({ token });
  await expect(decide('passed', null)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  expect((await decide('failed', null)).standing).toBe('failed');
  const passed = await decide('passed', dayIn(30));
  expect(passed.decisions.map(({ outcome }) => outcome)).toEqual(['passed', 'failed']);
  const org = systemContextOf(world.db, clinic.id, 'test', world.clock.now);
  const latest = () => org.read(async (db) => latestCheckOf(db, org, await todayOf(db, org), vendor.id));
  expect(await latest()).toMatchObject({ standing: 'passed', decided: { outcome: 'passed' } });
  world.clock.pass({ days: 32 });
  expect(await latest()).toMatchObject({ standing: 'lapsed' });
  world.clock.pass({ days: -32 });
});

test('a link ends when it is renewed, withdrawn or old, and an unknown one is told from none of them by its words', async () => {
  const { check, token } = await sent();
  await expect(world.visitor.safeguardLink.open({ token: 'x'.repeat(43) })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  const renewed = tokenOf((await clinic.officer.safeguardCheck.renewLink({ id: check.id })).link);
  await expect(world.visitor.safeguardLink.open({ token })).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
  expect((await world.visitor.safeguardLink.open({ token: renewed })).checkId).toBe(check.id);
  world.clock.pass({ days: 181 });
  await expect(world.visitor.safeguardLink.open({ token: renewed })).rejects.toThrow('expired');
  world.clock.pass({ days: -181 });
  await clinic.officer.safeguardCheck.withdraw({ id: check.id, reason: 'Wrong person' });
  await expect(world.visitor.safeguardLink.open({ token: renewed })).rejects.toThrow('withdrawn');
  const { rows } = await world.db.execute<{ all: string }>(
    'select coalesce(string_agg(to_jsonb(h)::text, $$ $$), $$$$) as all from safeguard_check_hashes h',
  );
  expect(rows[0]?.all).not.toContain(renewed);
});

test('a check falls due while its link still works', async () => {
  const { vendor } = await sent();
  const send = (dueOn: string) =>
    clinic.officer.safeguardCheck.send({
      vendorId: vendor.id,
      questionnaireId: null,
      contactName: 'Vera Vendor',
      contactEmail: 'vera@notely.example',
      language: 'en',
      dueOn,
    });
  await expect(send(dayIn(160))).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
  expect((await send(dayIn(140))).check.standing).toBe('waiting');
});

test('a question about an answer renews the link, and nobody is reminded with one that has ended', async () => {
  const { check, token } = await sent();
  const org = systemContextOf(world.db, clinic.id, 'remind-vendors', world.clock.now);
  world.clock.pass({ days: 181 });
  const letters = world.letters.length;
  await remindVendors(org, world.foyer.post, 'http://localhost:4870');
  expect(world.letters.length).toBe(letters);
  world.clock.pass({ days: -181 });

  await answerAll(token);
  await world.visitor.safeguardLink.submit({ token });
  world.clock.pass({ days: 170 });
  await clinic.officer.safeguardCheck.askAgain({ id: check.id, questionId: 'training', text: 'How often?' });
  world.clock.pass({ days: 30 });
  expect((await world.visitor.safeguardLink.open({ token })).openQuestionIds).toEqual(['training']);
  world.clock.pass({ days: -200 });
});

test('a vendor is reminded of a question about an answer, each time once, until it answers', async () => {
  const { check, token } = await sent();
  const org = systemContextOf(world.db, clinic.id, 'remind-vendors', world.clock.now);
  const remind = async () => {
    const before = world.letters.length;
    await remindVendors(org, world.foyer.post, 'http://localhost:4870');
    return world.letters.slice(before);
  };
  await answerAll(token);
  await world.visitor.safeguardLink.submit({ token });
  expect(await remind()).toEqual([]);
  await clinic.officer.safeguardCheck.askAgain({ id: check.id, questionId: 'training', text: 'How often?' });
  expect(await remind()).toEqual([]);
  world.clock.pass({ days: 3 });
  const [letter, ...others] = await remind();
  expect(letter?.subject).toBe('Riverside Clinic still waits for an answer from you');
  expect([...others, ...(await remind())]).toEqual([]);
  const later = tokenOf(/http\S+/.exec(letter?.text ?? '')?.[0] ?? '');
  await world.visitor.safeguardLink.reply({ token: later, questionId: 'training', text: 'Each year' });
  world.clock.pass({ days: 30 });
  expect(await remind()).toEqual([]);
  world.clock.pass({ days: -33 });
});

test('a vendor is reminded until it answers, each time once and with a link of its own, and the officer is told', async () => {
  const { check, token } = await sent();
  const org = systemContextOf(world.db, clinic.id, 'remind-vendors', world.clock.now);
  const remind = async () => {
    const before = world.letters.length;
    await remindVendors(org, world.foyer.post, 'http://localhost:4870');
    return world.letters.slice(before);
  };
  expect(await remind()).toEqual([]);
  world.clock.pass({ days: 12 });
  const [letter, ...others] = await remind();
  expect(letter?.subject).toContain('waits for your answers until');
  expect(others).toEqual([]);
  expect(await remind()).toEqual([]);
  const later = tokenOf(/http\S+/.exec(letter?.text ?? '')?.[0] ?? '');
  expect((await world.visitor.safeguardLink.open({ token: later })).checkId).toBe(check.id);
  world.clock.pass({ days: 6 });
  expect((await remind()).map(({ subject }) => subject)).toEqual(['Riverside Clinic still waits for your answers']);
  const told = (await clinic.officer.notification.list({})).items.map(({ notice }) => notice.kind);
  expect(told).toContain('safeguard-check-overdue');
  expect((await clinic.officer.safeguardCheck.list({ state: 'overdue' })).total).toBe(1);
  await answerAll(token);
  await world.visitor.safeguardLink.submit({ token });
  world.clock.pass({ days: 10 });
  expect(await remind()).toEqual([]);
  world.clock.pass({ days: -28 });
});

test('a vendor that was ended is written to no more, and nobody is reminded to check it anew', async () => {
  const passed = await sent();
  const { officer } = clinic;
  await answerAll(passed.token);
  await world.visitor.safeguardLink.submit({ token: passed.token });
  const decision = { outcome: 'passed' as const, conditions: '', reason: 'Read it all', validUntilOn: dayIn(6) };
  await officer.safeguardCheck.decide({ id: passed.check.id, ...decision });
  const other = await officer.vendor.create({ ...notely, name: 'Scribely', sites: ['scribely.example'] });
  await officer.safeguardCheck.send({ ...unasked, vendorId: other.id, dueOn: dayIn(2) });
  const org = systemContextOf(world.db, clinic.id, 'remind-vendors', world.clock.now);
  const due = async () => {
    await remindMembers(org);
    const { items } = await officer.notification.list({ state: 'waiting' });
    return items.flatMap(({ notice }) => (notice.kind === 'date-due' ? [notice.what] : []));
  };
  expect(await due()).toEqual(['check']);
  for (const { id } of [passed.vendor, other]) await endVendor(clinic, id);
  expect(await due()).toEqual([]);

  world.clock.pass({ days: 9 });
  const letters = world.letters.length;
  await remindVendors(org, world.foyer.post, 'http://localhost:4870');
  expect(world.letters).toHaveLength(letters);
  expect(await due()).toEqual([]);
  await officer.vendor.takeBack({ id: other.id, reason: 'We use it after all' });
  await remindVendors(org, world.foyer.post, 'http://localhost:4870');
  expect(world.letters, 'once it is taken back').toHaveLength(letters + 1);
  world.clock.pass({ days: -9 });
});

test('documents are taken by their content, belong to their question, and can be taken back before they are sent', async () => {
  const { check, token } = await sent();
  const storages = openStorages({ kind: 'database' }, arrivals);
  const link = await linkOf(token);
  const upload = (content: string, name: string, questionId = 'risk-analysis') =>
    receive(Readable.from([Buffer.from(content)]), { folder: arrivals, name }, (arrived) =>
      addEvidence(link, storages, questionId, name, arrived),
    );
  const kept = await upload('%PDF-1.7\n%%EOF', 'analysis.pdf');
  await expect(upload('MZ\0\u0003 a program', 'analysis.pdf.exe')).rejects.toMatchObject({
    code: 'UNSUPPORTED_MEDIA_TYPE',
  });
  await expect(upload('%PDF-1.7\n%%EOF', 'a.pdf', 'unheard-of')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const record = () => clinic.officer.safeguardCheck.get({ id: check.id });
  expect((await record()).evidence).toMatchObject([{ name: 'analysis.pdf', mediaType: 'application/pdf' }]);
  const { items } = await clinic.officer.file.list({});
  expect(items[0]?.uploadedByName).toBe('Vera Vendor, by the link of a safeguard check');
  await world.visitor.safeguardLink.removeEvidence({ token, fileId: kept.fileId });
  expect((await record()).evidence).toEqual([]);
});

test('a spreadsheet goes there and back: what can be read is saved, each other row says why, and nothing is lost', async () => {
  const { token } = await sent();
  const link = await linkOf(token);
  await world.visitor.safeguardLink.save({ token, questionId: 'training', value: ['yes'], note: 'Kept' });
  const sheet = await sheetOf(link);
  expect(await takeSheet(link, sheet)).toEqual({ saved: 0, unchanged: 1, problems: [] });

  const rows = [
    ['Id', 'Section', 'Question', 'How to answer', 'Answer', 'Note'],
    ['risk-analysis', '', 'Risks?', '', 'Yes', 'Every May'],
    ['risk-analysis-on', '', 'When?', '', 'last spring', ''],
    ['assessments', '', 'Which?', '', 'SOC 2 Type II report; hitrust', ''],
    ['second-factor', '', 'Who?', '', 'Administrators only', ''],
    ['training', '', 'Trained?', '', '', ''],
    ['made-up', '', 'What?', '', 'Yes', ''],
  ];
  const filled = await writeXlsxFile(rows).toBuffer();
  const result = await takeSheet(link, filled);
  expect(result.saved).toBe(3);
  expect(result.problems).toEqual([
    { row: 3, question: 'When?', sentence: 'Enter a date such as 2026-12-31. It says “last spring”.' },
    {
      row: 7,
      question: 'What?',
      sentence: 'The Id in the first column is none of this questionnaire. Leave that column as it is.',
    },
  ]);
  const { answers } = await world.visitor.safeguardLink.open({ token });
  expect(Object.fromEntries(answers.map(({ questionId, value }) => [questionId, value]))).toEqual({
    'risk-analysis': ['yes'],
    assessments: ['soc-2', 'hitrust'],
    'second-factor': ['administrators'],
    training: ['yes'],
  });
  await expect(takeSheet(link, Buffer.from('Id,Answer'))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('the spreadsheet is in Spanish for whoever reads the page in Spanish, and comes back as such', async () => {
  const { token } = await sent();
  const link = await linkOf(token);
  await world.visitor.safeguardLink.save({ token, questionId: 'training', value: ['yes'], note: '' });
  const sheet = await sheetOf(link, 'es');
  const [head, ...asked] = await readXlsx(sheet, 400, 20);
  expect(head?.cells).toEqual(['Id', 'Sección', 'Pregunta', 'Cómo responder', 'Respuesta', 'Nota']);
  const training = asked.find(({ cells }) => cells[0] === 'training');
  expect(training?.cells.slice(1, 5)).toEqual([
    'Su personal',
    expect.stringContaining('¿Recibe toda persona'),
    'Sí, No o No corresponde',
    'Sí',
  ]);
  expect(await takeSheet(link, sheet)).toEqual({ saved: 0, unchanged: 1, problems: [] });

  const filled = await writeXlsxFile([
    ['Id', 'Sección', 'Pregunta', 'Cómo responder', 'Respuesta', 'Nota'],
    ['risk-analysis', '', '¿Riesgos?', '', 'si', ''],
    ['risk-analysis-on', '', '¿Cuándo?', '', 'en primavera', ''],
    ['second-factor', '', '¿Quién?', '', 'Solo los administradores', ''],
  ]).toBuffer();
  expect(await takeSheet(link, filled)).toEqual({
    saved: 2,
    unchanged: 0,
    problems: [{ row: 3, question: '¿Cuándo?', sentence: 'Escriba una fecha como 2026-12-31. Dice «en primavera».' }],
  });
});

test('a questionnaire of one’s own is asked only as published, and a check keeps the version that it was sent with', async () => {
  const { vendor } = await sent();
  const { officer } = clinic;
  const { id, draft, revision } = await officer.questionnaire.copy({ name: 'Ours', from: null });
  const send = () =>
    officer.safeguardCheck.send({
      vendorId: vendor.id,
      questionnaireId: id,
      contactName: 'Vera',
      contactEmail: 'vera@notely.example',
      language: 'es',
      dueOn: dayIn(14),
    });
  await expect(send()).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
  await officer.questionnaire.publish({ id, basedOn: revision });
  await expect(officer.questionnaire.publish({ id, basedOn: revision })).rejects.toMatchObject({ code: 'CONFLICT' });
  const first = await send();
  expect(world.letters.at(-1)?.subject).toContain('pregunta cómo protege');
  const [section] = draft.sections;
  const shorter = { id, name: 'Ours', draft: { ...draft, sections: section ? [section] : [] } };
  const saved = await officer.questionnaire.saveDraft({ ...shorter, basedOn: revision });
  expect(
    (await officer.questionnaire.publish({ id, basedOn: saved.revision })).versions.map(({ version }) => version),
  ).toEqual([2, 1]);
  const record = await officer.safeguardCheck.get({ id: first.check.id satisfies SafeguardCheckId });
  expect(record.asked.version).toBe(1);
  expect(record.content.sections).toHaveLength(5);
});

test('a draft that somebody else saved meanwhile is neither overwritten nor published unseen', async () => {
  clinic = await world.organization();
  const { officer } = clinic;
  const other = clinic.as('privacy-official');
  const { id, draft, revision } = await officer.questionnaire.copy({ name: 'Ours', from: null });
  const mine = { id, basedOn: revision, name: 'Ours', draft: { ...draft, introduction: 'Mine' } };
  const theirs = await other.questionnaire.saveDraft({ ...mine, draft: { ...draft, introduction: 'Theirs' } });
  const overtaken = {
    code: 'CONFLICT',
    message: expect.stringContaining('Somebody else changed this draft') as string,
  };
  await expect(officer.questionnaire.saveDraft(mine)).rejects.toMatchObject(overtaken);
  await expect(officer.questionnaire.publish({ id, basedOn: revision })).rejects.toMatchObject(overtaken);
  expect(await officer.questionnaire.get({ id })).toEqual(theirs);

  const both = ['A', 'B'].map((name) => officer.questionnaire.saveDraft({ ...mine, basedOn: theirs.revision, name }));
  const settled = await Promise.allSettled(both);
  expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});
