import { answerRequest, listRequests } from '../../server/features/access-request/service.ts';
import { recordBaa } from '../../server/features/baa/service.ts';
import { decideDiscovered } from '../../server/features/discovery/decide.ts';
import { listDiscovered } from '../../server/features/discovery/read.ts';
import { listFindings } from '../../server/features/finding/read.ts';
import { closeFinding } from '../../server/features/finding/service.ts';
import { Refusal } from '../../server/errors.ts';
import { ListAccessRequests } from '../../shared/domain/access-request.ts';
import { RecordBaa } from '../../shared/domain/baa.ts';
import type { Ruling } from '../../shared/domain/approval.ts';
import { type DiscoveredSite, ListDiscovered } from '../../shared/domain/discovery.ts';
import { ListFindings } from '../../shared/domain/finding.ts';
import { entryOfSite } from '../../shared/catalog/catalog.ts';
import { type Clinic, memberIdOf } from './clinic.ts';

const denied = (reason: string): Ruling => ({
  ruling: 'denied',
  dataClasses: [],
  accounts: 'any',
  conditions: '',
  conditionsToMeet: [],
  reason,
  reviewDueOn: null,
});
const approvedFor = (dataClasses: Ruling['dataClasses'], conditions = ''): Ruling => ({
  ruling: conditions === '' ? 'approved' : 'approved-with-conditions',
  dataClasses,
  accounts: conditions === '' ? 'any' : 'organization',
  conditions,
  conditionsToMeet: [],
  reason: 'Reviewed with whoever asked for it.',
  reviewDueOn: null,
});

/** What the officer decided on discovered tools, and when. The rest still waits. */
const rulings: readonly { site: string; daysAgo: number; ruling: Ruling; toRequesters: string }[] = [
  {
    site: 'chatgpt.com',
    daysAgo: 210,
    ruling: denied('No agreement is signed for it. Copilot in Microsoft 365 is there instead.'),
    toRequesters: 'Please use Copilot in Microsoft 365 instead.',
  },
  {
    site: 'fireflies.ai',
    daysAgo: 120,
    ruling: denied('It joins meetings without being asked.'),
    toRequesters: 'Please use the recording in Teams instead.',
  },
  {
    site: 'canva.com',
    daysAgo: 230,
    ruling: approvedFor(['identifiers'], 'With the address of the clinic, and never for anything about patients.'),
    toRequesters: 'Good for posters. Please keep patients out of it.',
  },
  { site: 'heidihealth.com', daysAgo: 160, ruling: approvedFor(['phi', 'identifiers', 'health']), toRequesters: '' },
  { site: 'calendly.com', daysAgo: 100, ruling: approvedFor(['identifiers']), toRequesters: '' },
];

/** What the officer does with what comes in. */
export function planDecisions(clinic: Clinic): void {
  const { timeline, officer } = clinic;
  for (const { site, daysAgo, ruling, toRequesters } of rulings) {
    timeline.on(daysAgo, 23, async () => {
      const found = await discovered(clinic, site);
      if (found === null) return;
      const owner = clinic.people.find(({ title }) => title === 'IT manager');
      const record = await decideDiscovered(officer, {
        kind: 'rule',
        id: found.id,
        vendor: {
          is: 'new',
          name: entryOfSite(site)?.name ?? site,
          purpose: 'Found by the browsers of the clinic',
          ownerId: owner ? memberIdOf(clinic, owner.email) : null,
          sites: [],
        },
        ruling,
        toRequesters,
      });
      if (site !== 'heidihealth.com' || record.vendorId === null) return;
      const agreement = RecordBaa.parse({
        vendorId: record.vendorId,
        counterparty: 'Heidi Health (sample agreement)',
        signedOn: timeline.dayBefore(daysAgo),
        effectiveOn: timeline.dayBefore(daysAgo),
        expiresOn: timeline.dayBefore(daysAgo - 365),
      });
      await recordBaa(officer, agreement);
    });
  }
  timeline.on(80, 23, async () => {
    const found = await discovered(clinic, 'diffchecker.com');
    if (found === null) return;
    await decideDiscovered(officer, {
      kind: 'ignore',
      id: found.id,
      reason: 'Used by the IT department for configuration files only.',
    });
  });
  for (const daysAgo of [300, 240, 180, 130, 90, 60, 30]) timeline.on(daysAgo, 23.2, () => closeOld(clinic));
  for (const daysAgo of [280, 200, 140, 70, 25]) timeline.on(daysAgo, 23.4, () => answerWaiting(clinic));
}

async function discovered({ officer }: Clinic, site: string): Promise<DiscoveredSite | null> {
  const { items } = await listDiscovered(officer, ListDiscovered.parse({ q: site, size: 10 }));
  return items.find((one) => one.site === site) ?? null;
}

const closings = [
  { treatment: 'fixed', reason: 'Talked it over in the department; the approved tool was shown.' },
  { treatment: 'fixed', reason: 'The account was closed and the text deleted.' },
  { treatment: 'avoided', reason: 'The tool was denied and the alternative announced.' },
  { treatment: 'mistaken', reason: 'Made-up text of a training.' },
  { treatment: 'avoided', reason: 'Nothing of a patient left the clinic; the team went back to the approved tool.' },
] as const;

/** Three in four of those that have waited. */
async function closeOld({ officer, random }: Clinic): Promise<void> {
  const { items } = await listFindings(officer, ListFindings.parse({ size: 100, sort: 'site', order: 'asc' }));
  for (const { id } of items) {
    if (random.chance(0.75)) await closeFinding(officer, { id, ...random.pick(closings) });
  }
}

async function answerWaiting({ officer }: Clinic): Promise<void> {
  const { items } = await listRequests(officer, ListAccessRequests.parse({ state: 'open', size: 50 }));
  for (const { id } of items) {
    try {
      await answerRequest(officer, { id, state: 'granted', answer: 'It is approved for this.' });
    } catch (error) {
      // What is not approved can only be refused.
      if (!(error instanceof Refusal)) throw error;
      const answer = 'There is no agreement for it yet. Ask your manager for the tool that we have instead.';
      await answerRequest(officer, { id, state: 'refused', answer });
    }
  }
}
