import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtInTitles } from '../../../shared/domain/course-titles.ts';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import { OrgContext } from '../../context.ts';
import { importCompletions, previewCompletions } from './service.ts';

let world: World;
let clinic: Clinic;
beforeAll(async () => {
  world = await createWorld();
  clinic = await world.organization();
});
afterAll(() => world.close());

const org = () => new OrgContext(world.db, clinic.id, clinic.people['compliance-officer'], world.clock.now);
const worker = () => `workforce-member@${clinic.id}.example`;
const leader = () => `leadership@${clinic.id}.example`;
const look = (text: string) => previewCompletions(org(), Buffer.from(text), { columns: null, hasHeadings: true });

/** Looks, then imports what was looked at. */
async function bring(text: string) {
  const { mapping, fingerprint } = await look(text);
  const reading = { columns: mapping, hasHeadings: true };
  return importCompletions(org(), Buffer.from(text), reading, fingerprint ?? '');
}

const titled = async (title: string) => (await clinic.officer.completion.page({ q: title, what: 'all' })).items;

const provisionsOf = async (title: string) => {
  const [row] = await titled(title);
  return (await clinic.officer.completion.get({ id: row!.id })).provisions;
};

const fireSafety = (score: number) => `email,course,completed on,score\n${worker()},Fire safety,2026-03-01,${score}\n`;

describe('a list of another learning system', () => {
  test('goes on record once, however often it is brought', async () => {
    const list = `Learner Email,Course Name,Completion Date,Grade,Duration\n${worker()},"${builtInTitles['staff-essentials']}",5/31/2026,92%,20\n${leader()},Phishing 101,2026-06-02,,\n`;
    const preview = await look(list);
    expect(preview).toMatchObject({ problems: [], counts: { new: 2, changed: 0, wrong: 0 } });
    expect(preview.differences[0]).toMatchObject({ kind: 'new', name: 'workforce-member of Riverside Clinic' });
    expect(await bring(list)).toEqual({ created: 2, changed: 0, same: 0 });
    expect(await bring(list)).toEqual({ created: 0, changed: 0, same: 2 });

    const [phishing] = await titled('Phishing 101');
    expect(phishing).toMatchObject({
      courseId: 'other:phishing-101',
      source: 'import',
      certificateId: expect.any(String),
    });
    const { items } = await clinic.officer.completion.page({ courseId: 'staff-essentials' });
    expect(items).toMatchObject([{ completedOn: '2026-05-31', score: 92, minutes: 20, renewalDueOn: '2027-05-31' }]);
    const { events } = await clinic.officer.audit.list({ limit: 20, action: 'completion.imported' });
    expect(events).toHaveLength(2);
  });

  test('of people of whom some are not known here is imported without them once somebody says so, and nothing of it is lost', async () => {
    const stranger = 'gone@else.example';
    const list = `email,course,completed on,score\n${worker()},Sharps,2026-03-02,90\n${stranger},Sharps,not a day,\n,Total,,90\n`;
    const asWrong = await look(list);
    expect(asWrong).toMatchObject({ leavesStrangersOut: false, fingerprint: null, counts: { new: 1, wrong: 2 } });
    expect(asWrong.problems.map(({ row }) => row)).toEqual([3, 4]);
    const leaving = { columns: asWrong.mapping, hasHeadings: true, leavesStrangersOut: true };
    const leftOut = await previewCompletions(org(), Buffer.from(list), leaving);
    expect(leftOut).toMatchObject({
      problems: [],
      counts: { new: 1, wrong: 0 },
      strangers: [
        { row: 3, cells: [stranger, 'Sharps', 'not a day', ''], sentence: expect.stringContaining(stranger) },
        { row: 4, cells: ['', 'Total', '', '90'] },
      ],
    });
    const { fingerprint } = leftOut;
    await expect(
      importCompletions(org(), Buffer.from(list), { ...leaving, leavesStrangersOut: false }, fingerprint ?? ''),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await importCompletions(org(), Buffer.from(list), leaving, fingerprint ?? '')).toEqual({
      created: 1,
      changed: 0,
      same: 0,
    });
    expect(await titled('Sharps')).toHaveLength(1);
    const { events } = await clinic.officer.audit.list({ limit: 1, action: 'completion.imported' });
    expect(events[0]).toMatchObject({ after: { created: 1, leftOut: 2 } });
    // Who changes other things of the list still hears of what is wrong with people who are known.
    const wrong = `email,course,completed on\n${worker()},Sharps,not a day\n`;
    expect((await previewCompletions(org(), Buffer.from(wrong), leaving)).problems).toMatchObject([{ row: 2 }]);
  });

  test('covers the sections that the course here covers, and none where it is no course of ours', async () => {
    const list = `email,course,completed on\n${leader()},${builtInTitles['leadership-duties']},2026-01-09\n${leader()},Knots,2026-01-09\n`;
    await bring(list);
    expect(await provisionsOf(builtInTitles['leadership-duties'])).toContain('164.308(a)(1)(ii)(A)');
    expect(await provisionsOf('Knots')).toEqual([]);
  });

  test('that says something else of the same day corrects the record by a further one', async () => {
    await bring(fireSafety(70));
    expect((await look(fireSafety(80))).differences).toMatchObject([
      { kind: 'changed', changes: [{ field: 'score', before: '70', after: '80' }] },
    ]);
    expect(await bring(fireSafety(80))).toEqual({ created: 0, changed: 1, same: 0 });
    const records = await titled('Fire safety');
    expect(records.map(({ score, standing }) => [score, standing])).toEqual(
      expect.arrayContaining([
        [70, 'corrected'],
        [80, expect.not.stringMatching('corrected')],
      ]),
    );
  });

  test('with a wrong row is not imported at all, and says of each row what is wrong', async () => {
    const list = `email,course,completed on,score\n${worker()},Handwashing,2026-02-30,90\nnobody@else.example,Handwashing,2026-02-01,90\n${worker()},Handwashing,2999-01-01,190\n${worker()},Handwashing,2026-02-03,90\n${worker()},Handwashing,2026-02-03,91\n`;
    const { problems, fingerprint } = await look(list);
    expect(problems.map(({ row, field }) => [row, field])).toEqual([
      [2, 'completedOn'],
      [3, 'email'],
      [4, 'completedOn'],
      [4, 'score'],
      [6, null],
    ]);
    expect(problems[1]?.sentence).toContain('nobody@else.example');
    expect(fingerprint).toBeNull();
    await expect(bring(list)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await titled('Handwashing')).toEqual([]);
  });

  test('is refused where records changed since somebody looked', async () => {
    const list = `email,course,completed on,score\n${worker()},Lifting,2026-03-01,70\n`;
    const { mapping, fingerprint } = await look(list);
    await bring(list);
    await expect(
      importCompletions(org(), Buffer.from(list), { columns: mapping, hasHeadings: true }, fingerprint ?? ''),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('of more rows than one statement takes is imported whole', async () => {
    const rows = Array.from({ length: 1_200 }, (_, at) => `${worker()},Course ${at},2026-01-02,80`);
    const list = `email,course,completed on,score\n${rows.join('\n')}\n`;
    expect(await bring(list)).toMatchObject({ created: 1_200 });
    expect(await look(list)).toMatchObject({ counts: { new: 0, same: 1_200 } });
  });
});

const verb = (name: string) => ({ id: `http://adlnet.gov/expapi/verbs/${name}` });

const statement = (name: string, change: object = {}) => ({
  id: crypto.randomUUID(),
  actor: { mbox: `mailto:${worker()}` },
  verb: verb(name),
  object: { id: 'https://lms.example/courses/7', definition: { name: { 'en-US': 'Ransomware drill' } } },
  result: { score: { scaled: 0.875 }, success: true, duration: 'PT1H2M' },
  timestamp: '2026-04-05T10:00:00Z',
  ...change,
});

describe('xAPI statements', () => {
  test('that say completed and passed of one course are one record, with score and time', async () => {
    const completed = statement('completed', { result: { completion: true } });
    const lines = [completed, statement('passed'), statement('attempted'), statement('failed')];
    const text = lines.map((one) => JSON.stringify(one)).join('\n');
    expect(await look(text)).toMatchObject({ format: 'xAPI', rows: 1, problems: [] });
    expect(await bring(text)).toEqual({ created: 1, changed: 0, same: 0 });
    expect(await bring(text)).toEqual({ created: 0, changed: 0, same: 1 });
    expect(await titled('Ransomware drill')).toMatchObject([
      { completedOn: '2026-04-05', score: 88, minutes: 62, source: 'xapi' },
    ]);
  });

  test('of an evening in the clinic are of that day, though in UTC the next has begun', async () => {
    const title = { id: 'https://lms.example/courses/8', definition: { name: { en: 'Evening class' } } };
    const days = ['2026-04-07T01:30:00Z', '2026-04-06T20:30:00-05:00', '2026-04-06'];
    for (const timestamp of days) await bring(JSON.stringify([statement('passed', { object: title, timestamp })]));
    expect(await titled('Evening class')).toMatchObject([{ completedOn: '2026-04-06' }]);
    const unreadable = await look(JSON.stringify([statement('passed', { timestamp: 'last Tuesday' })]));
    expect(unreadable.problems).toMatchObject([{ row: 1, sentence: expect.stringContaining('last Tuesday') }]);
  });

  test('that were voided or not successful do not count; accounts stand for staff numbers', async () => {
    const gone = statement('passed');
    const all = [
      gone,
      { ...statement('voided'), object: { objectType: 'StatementRef', id: gone.id } },
      statement('completed', { result: { success: false } }),
    ];
    await expect(look(JSON.stringify({ statements: all }))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const byNumber = statement('passed', { actor: { account: { homePage: 'https://hr.example', name: 'N-77' } } });
    const { problems } = await look(JSON.stringify([byNumber]));
    expect(problems).toMatchObject([{ row: 1, sentence: expect.stringContaining('N-77') }]);
  });

  test('that are no statements are refused with the place', async () => {
    await expect(look('[{"hello": 1}]')).rejects.toMatchObject({ message: expect.stringContaining('statement 1') });
    await expect(look('{"actor"\n{')).rejects.toMatchObject({ message: expect.stringContaining('line 1') });
  });
});
