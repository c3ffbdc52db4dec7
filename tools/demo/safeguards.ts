import { openAccounts } from '../../server/auth/accounts.ts';
import { openCheckLink } from '../../server/auth/check-link.ts';
import { newSecret } from '../../server/auth/secrets.ts';
import { saveAnswer, submitCheck } from '../../server/features/safeguard-check/respond.ts';
import { decideCheck } from '../../server/features/safeguard-check/review.ts';
import { sendCheck } from '../../server/features/safeguard-check/send.ts';
import { listVendors } from '../../server/features/vendor/service.ts';
import type { DecideCheck, SafeguardCheckId } from '../../shared/domain/safeguard-check.ts';
import { safeguardQuestions } from '../../shared/regulation/safeguard-questions.ts';
import type { Clinic } from './clinic.ts';
import { ORIGIN_OF_THE_PAST, readLongAgo } from './telling.ts';

/** Checks in days before today; a due day to come is negative. */
interface PlannedCheck {
  vendor: string;
  sentDaysAgo: number;
  dueDaysAgo: number;
  /** How far the vendor came. */
  answered: 'not' | 'partly' | 'sent';
  decision: Pick<DecideCheck, 'outcome' | 'conditions' | 'reason'> | null;
}

const passed = {
  outcome: 'passed',
  conditions: '',
  reason: 'What they answered is enough for what they receive.',
} as const;

const planned: readonly PlannedCheck[] = [
  { vendor: 'Zoom', sentDaysAgo: 190, dueDaysAgo: 160, answered: 'sent', decision: passed },
  {
    vendor: 'Box',
    sentDaysAgo: 120,
    dueDaysAgo: 95,
    answered: 'sent',
    decision: {
      outcome: 'passed-with-conditions',
      conditions: 'Restores are tried twice a year, and the record of it comes to us.',
      reason: 'Everything but the test of their backups convinces.',
    },
  },
  { vendor: 'Waystar', sentDaysAgo: 26, dueDaysAgo: -10, answered: 'sent', decision: null },
  { vendor: 'Twilio', sentDaysAgo: 12, dueDaysAgo: -14, answered: 'partly', decision: null },
  { vendor: 'Weave', sentDaysAgo: 5, dueDaysAgo: -25, answered: 'not', decision: null },
  { vendor: 'Backblaze', sentDaysAgo: 55, dueDaysAgo: 12, answered: 'partly', decision: null },
];

/** What vendors were asked of how they protect patient information, and how far each check came. */
export function planSafeguards(clinic: Clinic): void {
  for (const check of planned) planCheck(clinic, check);
}

function planCheck(clinic: Clinic, { vendor, sentDaysAgo, dueDaysAgo, answered, decision }: PlannedCheck): void {
  const { db, timeline, officer } = clinic;
  const { now } = timeline;
  const accounts = openAccounts(db, { origin: ORIGIN_OF_THE_PAST, secret: newSecret(), now });
  let sent: { id: SafeguardCheckId; token: string } | null = null;
  timeline.on(sentDaysAgo, 16.5, async () => {
    const known = (await listVendors(officer)).find(({ name }) => name === vendor);
    if (!known) throw new Error('A vendor was asked before it was written down');
    const { check, link } = await sendCheck({ accounts, post: readLongAgo }, officer, {
      vendorId: known.id,
      questionnaireId: null,
      contactName: 'Somebody made up',
      contactEmail: `security@${known.sites[0] ?? 'vendor.example'}`,
      language: 'en',
      dueOn: timeline.dayBefore(dueDaysAgo),
    });
    sent = { id: check.id, token: link.split('#')[1] ?? '' };
  });
  if (answered === 'not') return;
  timeline.on(sentDaysAgo - 4, 17, async () => {
    if (sent !== null) await answer(clinic, sent.token, answered);
  });
  if (decision === null) return;
  timeline.on(sentDaysAgo - 8, 17, async () => {
    if (sent !== null)
      await decideCheck(officer, { id: sent.id, ...decision, validUntilOn: timeline.dayBefore(sentDaysAgo - 373) });
  });
}

/** Those that are answered by something else than yes. */
const chosen: Readonly<Record<string, (clinic: Clinic) => string>> = {
  assessments: () => 'none',
  'second-factor': () => 'everybody',
  'risk-analysis-on': ({ timeline }) => timeline.dayBefore(300),
  'restore-tested-on': ({ timeline }) => timeline.dayBefore(310),
  'model-training': () => 'no',
  'past-breach': () => 'no',
  subcontractors: () => 'no',
};
/** Asked only after an answer that nobody gives here. */
const unasked = ['past-breach-story', 'subcontractor-agreements'];

async function answer(clinic: Clinic, token: string, how: 'partly' | 'sent'): Promise<void> {
  const link = await openCheckLink(clinic.db, token, clinic.timeline.now);
  const asked = safeguardQuestions.sections
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => !unasked.includes(id));
  for (const { id } of how === 'sent' ? asked : asked.slice(0, Math.ceil(asked.length / 2))) {
    await saveAnswer(link, { questionId: id, value: [chosen[id]?.(clinic) ?? 'yes'], note: '' });
  }
  if (how === 'sent') await submitCheck(link);
}
