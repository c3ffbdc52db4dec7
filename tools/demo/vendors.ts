import { decideVendor } from '../../server/features/approval/service.ts';
import { endBaa, recordBaa } from '../../server/features/baa/service.ts';
import { createVendor } from '../../server/features/vendor/service.ts';
import { RecordBaa } from '../../shared/domain/baa.ts';
import type { DecideVendor } from '../../shared/domain/approval.ts';
import type { DataClass } from '../../shared/domain/data-class.ts';
import type { VendorId, VendorRecord } from '../../shared/domain/vendor.ts';
import { type Clinic, ownerIn } from './clinic.ts';

interface Agreement {
  fromDaysAgo: number;
  /** Days from today to its last day; null for one without. */
  untilInDays: number | null;
  endedDaysAgo?: number;
}

interface PlannedVendor {
  name: string;
  purpose: string;
  sites: string[];
  /** The department whose head answers for it; null for the visible defect of having none. */
  department: string | null;
  ruling: DecideVendor['ruling'] | null;
  for?: DataClass[];
  conditions?: string;
  agreements: Agreement[];
}

const everything: DataClass[] = ['phi', 'identifiers', 'health'];

/** Real names, so that the catalog knows them; what the clinic decided on them and signed with them is made up. */
const planned: PlannedVendor[] = [
  {
    name: 'Epic',
    purpose: 'Keeps the medical records',
    sites: ['epic.com'],
    department: 'Primary care',
    ruling: 'approved',
    for: everything,
    agreements: [{ fromDaysAgo: 900, untilInDays: null }],
  },
  {
    name: 'Microsoft 365',
    purpose: 'Mail, documents and meetings',
    sites: ['office.com'],
    department: 'Information technology',
    ruling: 'approved',
    for: everything,
    agreements: [{ fromDaysAgo: 700, untilInDays: 395 }],
  },
  {
    name: 'Doxy.me',
    purpose: 'Video visits',
    sites: ['doxy.me'],
    department: 'Behavioral health',
    ruling: 'approved',
    for: everything,
    agreements: [{ fromDaysAgo: 353, untilInDays: 12 }],
  },
  {
    name: 'DocuSign',
    purpose: 'Consent forms signed at home',
    sites: ['docusign.com', 'docusign.net'],
    department: 'Front desk',
    ruling: 'approved',
    for: everything,
    agreements: [{ fromDaysAgo: 320, untilInDays: 45 }],
  },
  {
    name: 'Klara',
    purpose: 'Messages with patients',
    sites: ['klara.com'],
    department: 'Front desk',
    ruling: 'approved',
    for: everything,
    agreements: [{ fromDaysAgo: 385, untilInDays: -20 }],
  },
  {
    name: 'InstaMed',
    purpose: 'Payments of patients',
    sites: ['instamed.com'],
    department: 'Billing and records',
    ruling: 'approved',
    for: everything,
    agreements: [
      { fromDaysAgo: 500, untilInDays: -135 },
      { fromDaysAgo: 134, untilInDays: 231 },
    ],
  },
  {
    name: 'CoverMyMeds',
    purpose: 'Prior authorizations',
    sites: ['covermymeds.com'],
    department: 'Pharmacy',
    ruling: 'approved',
    for: everything,
    agreements: [{ fromDaysAgo: 600, untilInDays: 130 }],
  },
  {
    name: 'Fax.Plus',
    purpose: 'Faxes to practices that take nothing else',
    sites: ['fax.plus'],
    department: null,
    ruling: 'approved-with-conditions',
    for: everything,
    conditions: 'From the account of the front desk only.',
    agreements: [{ fromDaysAgo: 280, untilInDays: 85 }],
  },
  {
    name: 'Hushmail',
    purpose: 'Encrypted mail, until Microsoft 365 took over',
    sites: ['hushmail.com'],
    department: 'Behavioral health',
    ruling: 'denied',
    agreements: [{ fromDaysAgo: 800, untilInDays: null, endedDaysAgo: 60 }],
  },
  {
    name: 'KnowBe4',
    purpose: 'Phishing exercises',
    sites: ['knowbe4.com'],
    department: 'Information technology',
    ruling: 'approved',
    for: ['identifiers'],
    agreements: [],
  },
  {
    name: 'Gusto',
    purpose: 'Payroll',
    sites: ['gusto.com'],
    department: 'Administration',
    ruling: 'approved',
    for: ['identifiers'],
    agreements: [],
  },
  {
    name: 'Trello',
    purpose: 'Lists of things to do',
    sites: ['trello.com'],
    department: 'Administration',
    ruling: null,
    agreements: [],
  },
];

/** Writes down the vendors that the clinic had from the start, with owners, decisions and agreements. */
export function planVendors(clinic: Clinic): void {
  for (const [index, vendor] of planned.entries()) planVendor(clinic, vendor, 360 - 2 * index);
}

function planVendor(clinic: Clinic, vendor: PlannedVendor, addedDaysAgo: number): void {
  const { timeline, officer } = clinic;
  const { name, purpose, sites, department, ruling, agreements } = vendor;
  let id: VendorId | null = null;
  const known = (): VendorId => {
    if (id === null) throw new Error('A vendor was decided on before it was written down');
    return id;
  };
  timeline.on(addedDaysAgo, 15, async () => {
    const ownerId = department === null ? null : ownerIn(clinic, department);
    ({ id } = await createVendor(officer, { name, purpose, sites, ownerId }));
  });
  if (ruling !== null) {
    timeline.on(addedDaysAgo - 1, 15.5, () =>
      decideVendor(officer, {
        vendorId: known(),
        ruling,
        dataClasses: vendor.for ?? [],
        accounts: 'any',
        conditions: vendor.conditions ?? '',
        conditionsToMeet: [],
        reason:
          ruling === 'denied' ? 'Nobody needs a second way to send mail.' : 'Reviewed with the security official.',
        reviewDueOn: ruling === 'denied' ? null : timeline.dayBefore(addedDaysAgo - 390),
      }),
    );
  }
  for (const agreement of agreements) {
    const { fromDaysAgo, untilInDays, endedDaysAgo } = agreement;
    let recorded: VendorRecord | null = null;
    timeline.on(Math.min(addedDaysAgo, fromDaysAgo + 3), 16, async () => {
      const written = RecordBaa.parse({
        vendorId: known(),
        counterparty: `${name}, Inc. (sample agreement)`,
        signedOn: timeline.dayBefore(fromDaysAgo + 5),
        effectiveOn: timeline.dayBefore(fromDaysAgo),
        expiresOn: untilInDays === null ? null : timeline.dayBefore(-untilInDays),
      });
      recorded = await recordBaa(officer, written);
    });
    if (endedDaysAgo !== undefined) {
      timeline.on(endedDaysAgo, 16, async () => {
        const baa = recorded?.baas[0];
        if (!baa) throw new Error('An agreement was ended before it was written down');
        await endBaa(officer, {
          id: baa.id,
          endedOn: timeline.dayBefore(endedDaysAgo),
          reason: 'The service is not used any more; the return of all records was confirmed.',
        });
      });
    }
  }
}
