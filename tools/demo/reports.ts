import { openAccounts } from '../../server/auth/accounts.ts';
import { newSecret } from '../../server/auth/secrets.ts';
import { freezeReport } from '../../server/features/report/freeze.ts';
import { noteOnReport } from '../../server/features/report/note.ts';
import { sendReport } from '../../server/features/report/send.ts';
import { createReport, getReport, noteOpened, saveReport } from '../../server/features/report/service.ts';
import { answerAsk, attestReport } from '../../server/features/report/sign.ts';
import type { ReportAsk, ReportId } from '../../shared/domain/report.ts';
import { type Clinic, memberIdOf } from './clinic.ts';
import { leaderOf } from './leader.ts';
import { guests } from './people.ts';
import { ORIGIN_OF_THE_PAST, readLongAgo } from './telling.ts';

/** Days before today: when leadership got the report, the quarter that it is of, and when it met. */
export const REPORTED = 77;
const QUARTER = { from: 169, to: 79 } as const;
const MET = 70;

/** So many of what the record proposes are asked; a meeting has no time for more. */
const MOST_ASKED = 4;

const NARRATIVE = `This quarter browsers warned at every desk, and most people stopped when they were asked to. The tools that come back are the ones people reach for when nothing approved is at hand: forms, meeting notes and file transfer.

What I could not settle myself stands under what is asked of you. Each of it has a vendor or a finding behind it, and a day by which I come back to it.`;

/** Last quarter's report: frozen, sent to the director, signed by her with some of what it asked answered and some put off, and talked about. */
export function planReports(clinic: Clinic): void {
  const { db, timeline, officer } = clinic;
  const { now } = timeline;
  const accounts = openAccounts(db, { origin: ORIGIN_OF_THE_PAST, secret: newSecret(), now });
  const made: ReportId[] = [];
  const theReport = () => {
    const [id] = made;
    if (!id) throw new Error('The report was needed before it was written');
    return id;
  };
  timeline.on(REPORTED, 15, async () => {
    const period = { fromOn: timeline.dayBefore(QUARTER.from), toOn: timeline.dayBefore(QUARTER.to) };
    const draft = await createReport(officer, { period, title: 'Quarterly report to the director' });
    const { id, title, version } = draft;
    const asks = draft.asks.slice(0, MOST_ASKED).map((ask) => ({ ...ask }));
    const written = {
      id,
      title,
      version,
      narrative: NARRATIVE,
      meetingOn: timeline.dayBefore(MET),
      asks: [
        ...asks.map(({ id: askId, kind, subject, words }) => ({ id: askId, kind, subject, words })),
        {
          id: null,
          kind: 'decide' as const,
          subject: null,
          words: 'May the front desk have one approved tool for forms, so that nobody needs another?',
        },
      ],
    };
    const saved = await saveReport(officer, written);
    await freezeReport(officer, { id, version: saved.version });
    await sendReport({ accounts, post: readLongAgo, afterwards: (work) => void work }, officer, {
      id,
      memberIds: [memberIdOf(clinic, guests.leader)],
      outside: [],
    });
    made.push(id);
  });
  timeline.on(MET, 16, async () => {
    const leader = await leaderOf(clinic);
    const report = await getReport(leader, theReport());
    await noteOpened(leader, report.id);
    for (const [place, ask] of report.asks.entries()) await answer(clinic, ask, place);
    if (report.snapshotHash === null) throw new Error('A frozen report without a hash');
    await attestReport(leader, { id: report.id, snapshotHash: report.snapshotHash });
  });
  timeline.on(MET, 16.5, async () => {
    const id = theReport();
    await noteOnReport(await leaderOf(clinic), {
      id,
      kind: 'question',
      body: 'Which of these would an inspector ask about first, and what do we show?',
    });
    await noteOnReport(officer, {
      id,
      kind: 'answer',
      body: 'Those without an agreement in force: we show the day on which we knew, and what was done since.',
    });
    await noteOnReport(officer, {
      id,
      kind: 'minutes',
      body: 'The director read the report, answered what it asked but for one question, and wants the open findings by department next time.',
    });
  });
}

/** The last of what is asked stays open; of the rest, a decision or money is agreed to, and whatever would be carried is put off. */
async function answer(clinic: Clinic, { id, kind, subject }: ReportAsk, place: number): Promise<void> {
  if (subject === null) return;
  const leader = await leaderOf(clinic);
  const isPutOff = kind !== 'decide' || place % 2 === 1;
  await answerAsk(leader, {
    id,
    answer: isPutOff ? 'deferred' : 'agreed',
    reason: isPutOff
      ? 'Bring two offers to the next meeting.'
      : 'Settle it this month, and end the use if they refuse.',
    untilOn: isPutOff ? clinic.timeline.dayBefore(-14) : null,
  });
}
