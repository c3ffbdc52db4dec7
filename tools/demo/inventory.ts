import { decideVendor } from '../../server/features/approval/service.ts';
import { readClause, readClauses } from '../../server/features/baa/clauses.ts';
import { attestBaa, recordReturn, recordViolation, resolveViolation } from '../../server/features/baa/history.ts';
import { endBaa, recordBaa, recordVersion } from '../../server/features/baa/service.ts';
import { addSubcontractor, recordEvidence } from '../../server/features/subcontractor/service.ts';
import { describeVendor, determineVendor } from '../../server/features/vendor/details.ts';
import { beginEnding, endVendor, settleEndingStep } from '../../server/features/vendor/ending.ts';
import { createVendor } from '../../server/features/vendor/service.ts';
import { type Baa, type BaaId, RecordBaa, RecordVersion } from '../../shared/domain/baa.ts';
import type { ViolationId } from '../../shared/domain/baa-history.ts';
import type { VendorId, VendorRecord } from '../../shared/domain/vendor.ts';
import { baaClauses } from '../../shared/regulation/baa-clauses.ts';
import { type Clinic, memberIdOf, ownerIn } from './clinic.ts';
import { listed, type ListedVendor, type Story } from './inventory-list.ts';
import { guests } from './people.ts';

/** Terms of agreements: a first day and a last one, in days before today; a last day of null for none. */
const terms: Partial<Record<Story, { fromDaysAgo: number; untilDaysAgo: number | null }>> = {
  covered: { fromDaysAgo: 340, untilDaysAgo: -390 },
  evergreen: { fromDaysAgo: 900, untilDaysAgo: null },
  renewed: { fromDaysAgo: 500, untilDaysAgo: 100 },
  amended: { fromDaysAgo: 420, untilDaysAgo: -310 },
  expiring: { fromDaysAgo: 330, untilDaysAgo: -25 },
  expired: { fromDaysAgo: 400, untilDaysAgo: 35 },
  violated: { fromDaysAgo: 380, untilDaysAgo: -350 },
  ended: { fromDaysAgo: 700, untilDaysAgo: null },
};

/** Writes down the rest of what the clinic uses, two every five days from its second month on, and what became of each. */
export function planInventory(clinic: Clinic): void {
  for (const [index, vendor] of listed.entries()) planListed(clinic, vendor, 334 - Math.floor(index / 2) * 5);
}

function planListed(clinic: Clinic, vendor: ListedVendor, addedDaysAgo: number): void {
  const { timeline, officer } = clinic;
  let kept: VendorRecord | null = null;
  const known = (): VendorRecord => {
    if (kept === null) throw new Error('A vendor was decided on before it was written down');
    return kept;
  };
  timeline.on(addedDaysAgo, 15, async () => {
    kept = await createVendor(officer, {
      name: vendor.name,
      purpose: vendor.purpose,
      sites: [vendor.site],
      ownerId: vendor.department === null ? null : ownerIn(clinic, vendor.department),
    });
    if (vendor.story !== 'undecided') await describe(clinic, kept.id, vendor);
  });
  if (vendor.story !== 'undecided') {
    timeline.on(addedDaysAgo - 1, 16, () => decide(clinic, known().id, vendor, addedDaysAgo - 1));
  }
  const term = terms[vendor.story];
  if (term === undefined) return;
  timeline.on(addedDaysAgo - 2, 16, async () => {
    kept = await recordBaa(
      officer,
      RecordBaa.parse({ vendorId: known().id, ...termsOf(clinic, vendor, term.fromDaysAgo, term.untilDaysAgo) }),
    );
    await readItsClauses(clinic, newestOf(kept).id, vendor);
  });
  planAfterwards(clinic, vendor, addedDaysAgo, () => newestOf(known()));
}

/** What happened to an agreement after it was written down. */
function planAfterwards(clinic: Clinic, vendor: ListedVendor, addedDaysAgo: number, baa: () => Baa): void {
  const { timeline, officer } = clinic;
  const { story } = vendor;
  const later = Math.min(addedDaysAgo - 10, 100);
  if (story === 'evergreen') {
    timeline.on(later, 17, () => attestBaa(officer, { id: baa().id, note: 'Read again; nothing has changed.' }));
  }
  if (story === 'renewed' || story === 'amended') {
    timeline.on(later, 17, () =>
      recordVersion(
        officer,
        RecordVersion.parse({
          agreementId: baa().agreementId,
          change: story === 'renewed' ? 'renewal' : 'amendment',
          ...termsOf(clinic, vendor, 99, -631),
          signedOn: timeline.dayBefore(105),
          effectiveOn: timeline.dayBefore(99),
          breachReportDays: 5,
        }),
      ),
    );
  }
  if (story === 'violated') {
    const violation = {
      knownOn: timeline.dayBefore(62),
      what: 'A made-up report says that a former employee of the vendor could still sign in.',
      steps: 'Asked for the list of accounts and for proof that the account is closed.',
      dueOn: timeline.dayBefore(30),
    };
    let known: ViolationId | null = null;
    timeline.on(60, 17, async () => {
      const { violations } = await recordViolation(officer, { agreementId: baa().agreementId, ...violation });
      known = violations[0]?.id ?? null;
    });
    // Of the other one nobody knows the end yet.
    timeline.on(40, 17, async () => {
      if (known === null || vendor.name !== 'RingCentral') return;
      await resolveViolation(officer, {
        id: known,
        outcome: 'cured',
        outcomeOn: timeline.dayBefore(40),
        reason: 'The list shows the account closed, and whoever answers for security there signed it.',
      });
    });
  }
  if (story === 'ended') {
    timeline.on(80, 17, async () => {
      const endedOn = timeline.dayBefore(80);
      await endBaa(officer, { id: baa().id, endedOn, reason: 'The service is not used any more.' });
      await deny(clinic, baa().vendorId, 'Another service took its place.');
      if (vendor.name !== 'Tebra') return;
      await recordReturn(officer, {
        agreementId: baa().agreementId,
        kind: 'destroyed',
        doneOn: endedOn,
        note: 'Its made-up certificate of destruction came by mail.',
        protections: '',
        fileId: null,
      });
    });
    timeline.on(79, 17, () => leave(clinic, baa().vendorId, vendor.name === 'Tebra'));
  }
}

/** Goes through the steps of leaving a vendor; whether its patient information is gone is not known of each. */
async function leave({ officer }: Clinic, id: VendorId, isFinished: boolean): Promise<void> {
  await beginEnding(officer, { id, reason: 'Another service took its place.' });
  const exported = 'Every record was moved to the new service, and ten of them compared.';
  await settleEndingStep(officer, { id, step: 'export', outcome: 'done', note: exported });
  if (!isFinished) return;
  const closed = 'Their list of accounts is empty, and single sign-on was taken away.';
  await settleEndingStep(officer, { id, step: 'accounts', outcome: 'done', note: closed });
  await endVendor(officer, { id, note: '' });
}

const newestOf = ({ baas }: VendorRecord): Baa => {
  const [newest] = baas;
  if (newest === undefined) throw new Error('An agreement was needed before it was written down');
  return newest;
};

const termsOf = (
  { timeline, people }: Clinic,
  { name, agreement }: ListedVendor,
  fromDaysAgo: number,
  untilDaysAgo: number | null,
) => ({
  counterparty: `${name}, Inc. (sample agreement)`,
  ourParty: 'Riverside Community Clinic (sample)',
  signedByUs: people[1]?.name ?? '',
  signedByThem: 'Somebody made up',
  signedOn: timeline.dayBefore(fromDaysAgo + 6),
  effectiveOn: timeline.dayBefore(fromDaysAgo),
  expiresOn: untilDaysAgo === null ? null : timeline.dayBefore(untilDaysAgo),
  terminationNoticeDays: 60,
  breachReportDays: 10,
  isAgent: false,
  coversPart2: name === 'Box',
  ...agreement,
});

async function describe(clinic: Clinic, id: VendorId, vendor: ListedVendor): Promise<void> {
  const { officer, timeline, random } = clinic;
  const isForPatients = vendor.story !== 'without-phi';
  await describeVendor(officer, {
    id,
    company: `${vendor.name}, Inc.`,
    products: [vendor.name],
    contacts: [{ name: 'Somebody made up', duty: 'privacy', email: `privacy@${vendor.site}`, phone: '' }],
    securityOwnerId: ownerIn(clinic, 'Information technology'),
    dataClasses: isForPatients ? ['phi', 'identifiers'] : ['identifiers'],
    patients: isForPatients ? (vendor.patients ?? random.pick(['under-500', 'under-10000'] as const)) : null,
    locations: ['United States'],
    signOn: vendor.signOn ?? random.pick(['password', 'second-factor', 'single-sign-on'] as const),
    cost: { hundredths: random.between(2, 90) * 10_000, currency: 'USD', period: 'year' },
    certifications: random.chance(0.5)
      ? [{ name: 'SOC 2 Type II', issuedOn: timeline.dayBefore(200), validUntilOn: timeline.dayBefore(-165) }]
      : [],
  });
  if (vendor.story === 'denied') return;
  await determineVendor(officer, {
    vendorId: id,
    ...(vendor.determination ??
      (isForPatients
        ? { kind: 'business-associate', reason: 'It keeps patient information on behalf of the clinic.' }
        : { kind: 'not-business-associate', reason: 'It receives nothing of patients.' })),
  });
  if (vendor.subcontractor === undefined) return;
  const [first] = await addSubcontractor(officer, { vendorId: id, parentId: null, ...vendor.subcontractor });
  if (first === undefined) return;
  await recordEvidence(officer, {
    subcontractorId: first.id,
    seenOn: timeline.dayBefore(300),
    what: 'The first and the last page of their made-up agreement.',
    fileId: null,
  });
}

async function decide(clinic: Clinic, vendorId: VendorId, vendor: ListedVendor, daysAgo: number): Promise<void> {
  const { officer, timeline } = clinic;
  if (vendor.story === 'denied') return deny(clinic, vendorId, 'Something that is approved does the same.');
  const conditionsToMeet =
    vendor.condition === undefined
      ? []
      : [
          {
            text: vendor.condition,
            // Also somebody who decides on no vendor sees to one.
            ownerId: vendor.name === 'Jotform' ? memberIdOf(clinic, guests.workforce) : officer.actor.id,
            dueOn: timeline.dayBefore(vendor.name === 'Jotform' ? 12 : -20),
            isBeforeUse: false,
          },
        ];
  await decideVendor(officer, {
    vendorId,
    ruling: conditionsToMeet.length > 0 ? 'approved-with-conditions' : 'approved',
    dataClasses: vendor.story === 'without-phi' ? ['identifiers'] : ['phi', 'identifiers', 'health'],
    accounts: 'any',
    conditions: '',
    conditionsToMeet,
    reason: 'Reviewed with the security official.',
    reviewDueOn: timeline.dayBefore(daysAgo - 365),
  });
}

async function deny({ officer }: Clinic, vendorId: VendorId, reason: string): Promise<void> {
  await decideVendor(officer, {
    vendorId,
    ruling: 'denied',
    dataClasses: [],
    accounts: 'any',
    conditions: '',
    conditionsToMeet: [],
    reason,
    reviewDueOn: null,
  });
}

/** Somebody has read most of an agreement; in three vendors' one required clause is not there, and of some nobody has read any. */
async function readItsClauses({ officer }: Clinic, baaId: BaaId, vendor: ListedVendor): Promise<void> {
  if (vendor.agreement !== undefined || vendor.story === 'expired' || vendor.story === 'ended') return;
  const isIncomplete = ['Waystar', 'Box', 'Backblaze'].includes(vendor.name);
  const missing = 'books-and-records';
  await readClauses(officer, {
    baaId,
    found: baaClauses
      .filter(({ id, need }) => need === 'required' && !(isIncomplete && id === missing))
      .map(({ id, title }, index) => ({ clause: id, page: 1 + Math.floor(index / 5), passage: `${title} (sample)` })),
  });
  if (isIncomplete) {
    await readClause(officer, { baaId, clause: missing, reading: 'absent', page: null, passage: '' });
  }
}
