import { listConditions } from '../../server/features/approval/condition-list.ts';
import { meetCondition } from '../../server/features/approval/condition.ts';
import { nameAuthority } from '../../server/features/authority/service.ts';
import { askException, endException, settleException } from '../../server/features/exception/service.ts';
import { acceptFinding } from '../../server/features/finding/accept.ts';
import { listFindings } from '../../server/features/finding/read.ts';
import { listGroups } from '../../server/features/group/service.ts';
import { listVendors } from '../../server/features/vendor/service.ts';
import { ListConditions } from '../../shared/domain/approval-condition.ts';
import type { DataClass } from '../../shared/domain/data-class.ts';
import type { ExceptionId } from '../../shared/domain/exception.ts';
import { ListFindings } from '../../shared/domain/finding.ts';
import { type Clinic, memberIdOf } from './clinic.ts';
import { leaderOf } from './leader.ts';
import { guests } from './people.ts';

/** Exceptions for vendors that were denied by then; days before today, a last day to come is negative. */
interface PlannedException {
  vendor: string;
  /** Null for everyone. */
  group: string | null;
  dataClass: DataClass;
  askedDaysAgo: number;
  untilDaysAgo: number;
  reason: string;
  /** What the named authority answered; null while it waits. */
  answer: { outcome: 'granted' | 'refused'; reason: string } | null;
  ended?: { daysAgo: number; reason: string };
}

const granted = (reason: string) => ({ outcome: 'granted', reason }) as const;

const planned: readonly PlannedException[] = [
  {
    vendor: 'Suki',
    group: 'Pilot of AI scribes',
    dataClass: 'health',
    askedDaysAgo: 250,
    untilDaysAgo: 100,
    reason: 'To finish comparing three scribes on made-up visits.',
    answer: granted('Made-up visits only, and only for the pilot.'),
  },
  {
    vendor: 'Suki',
    group: null,
    dataClass: 'identifiers',
    askedDaysAgo: 130,
    untilDaysAgo: 20,
    reason: 'Everybody should be able to watch the training videos with an account.',
    answer: granted('For the training videos.'),
    ended: { daysAgo: 75, reason: 'The videos can be watched without an account now.' },
  },
  {
    vendor: 'Slack',
    group: 'Leaders',
    dataClass: 'identifiers',
    askedDaysAgo: 45,
    untilDaysAgo: -100,
    reason: 'The county’s emergency planning talks there, and nothing of patients is said.',
    answer: granted('For the county’s channels, without anything about patients.'),
  },
  {
    vendor: 'Slack',
    group: 'Front desk with patient information',
    dataClass: 'identifiers',
    askedDaysAgo: 60,
    untilDaysAgo: -6,
    reason: 'Shifts are swapped there until the new plan of shifts is ready.',
    answer: granted('Until the new plan of shifts is ready.'),
  },
  {
    vendor: 'Suki',
    group: null,
    dataClass: 'health',
    askedDaysAgo: 33,
    untilDaysAgo: -60,
    reason: 'Several would like to go on with it.',
    answer: { outcome: 'refused', reason: 'The approved scribe does the same.' },
  },
  {
    vendor: 'OhMD',
    group: 'Front desk with patient information',
    dataClass: 'identifiers',
    askedDaysAgo: 3,
    untilDaysAgo: -40,
    reason: 'To read old conversations while they are moved.',
    answer: null,
  },
];

/** Whoever may go past a denial, what they granted and signed, and conditions that were met. */
export function planExceptions(clinic: Clinic): void {
  const { timeline, officer } = clinic;
  timeline.on(330, 16, () =>
    nameAuthority(officer, {
      memberId: memberIdOf(clinic, guests.leader),
      statement: 'Resolution of the made-up board on exceptions.',
      sinceOn: timeline.dayBefore(330),
    }),
  );
  for (const one of planned) planException(clinic, one);
  timeline.on(9, 18, () => meetFirst(clinic));
  timeline.on(12, 18, () => acceptTwo(clinic));
}

function planException(clinic: Clinic, { vendor, group, answer, ended, ...asked }: PlannedException): void {
  const { timeline, officer } = clinic;
  let id: ExceptionId | null = null;
  timeline.on(asked.askedDaysAgo, 17, async () => {
    const known = (await listVendors(officer)).find(({ name }) => name === vendor);
    const chosen = (await listGroups(officer)).find(({ name }) => name === group);
    if (!known || (group !== null && !chosen)) throw new Error(`The sample has no vendor or group for an exception`);
    const exception = await askException(officer, {
      vendorId: known.id,
      groupId: chosen?.id ?? null,
      dataClasses: [asked.dataClass],
      reason: asked.reason,
      endsOn: timeline.dayBefore(asked.untilDaysAgo),
      accessRequestId: null,
    });
    id = exception.id;
  });
  if (answer !== null) {
    timeline.on(asked.askedDaysAgo - 1, 16, async () => {
      if (id !== null) await settleException(await leaderOf(clinic), { id, ...answer });
    });
  }
  if (ended === undefined) return;
  timeline.on(ended.daysAgo, 16, async () => {
    if (id !== null) await endException(officer, { id, reason: ended.reason });
  });
}

/** Of the conditions that somebody has to see to, the one that is due last. */
async function meetFirst({ officer, timeline }: Clinic): Promise<void> {
  const { items } = await listConditions(officer, ListConditions.parse({}));
  const last = items.at(-1);
  if (last === undefined) return;
  const evidence = 'The made-up letter of the vendor lies with its agreement.';
  await meetCondition(officer, { id: last.id, metOn: timeline.dayBefore(9), evidence });
}

/** Leadership signs that the clinic carries two of the smallest risks for a while. */
async function acceptTwo(clinic: Clinic): Promise<void> {
  const leader = await leaderOf(clinic);
  const { items } = await listFindings(clinic.officer, ListFindings.parse({ size: 100 }));
  for (const [index, { id }] of items.slice(-2).entries()) {
    await acceptFinding(leader, {
      id,
      until: clinic.timeline.dayBefore(-60 - 30 * index),
      reason: 'What is missing is on its way, and until then little can happen.',
    });
  }
}
