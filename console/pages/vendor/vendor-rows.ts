import type { ListVendors, VendorRow } from '../../../shared/domain/vendor-list.ts';
import { readAllPages } from '../../read-all-pages.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { missingFor, nextDate, vendorStatus, wordOfStatus } from '../../vendor-status.ts';
import { riskWords } from './risk-words.ts';

const EXPORT_PAGE = 200;

/** All that a list's filters match, in its order. Rejects when the server is out of reach. */
export const readVendorRows = (input: ListVendors): Promise<VendorRow[]> =>
  readAllPages((page) => queryClient.fetchQuery(trpc.vendor.page.queryOptions({ ...input, page, size: EXPORT_PAGE })));

/** The headings and a row for each vendor, as spreadsheets take them. */
export const exportedRows = (vendors: readonly VendorRow[], today: string): (string | number | null)[][] => [
  [
    'Vendor',
    'Sites',
    'Purpose',
    'Owner',
    'Owner e-mail',
    'Company',
    'Products',
    'Receives',
    'Patients',
    'Data locations',
    'Sign-on',
    'Security owner e-mail',
    'Status',
    'Risk',
    'Decision',
    'Decided by',
    'Conditions',
    'Review due',
    'Next date',
    'What',
    'Missing',
  ],
  ...vendors.map((vendor) => {
    const [decision] = vendor.approvals;
    const next = nextDate(vendor, today);
    return [
      vendor.name,
      vendor.sites.join(' '),
      vendor.purpose,
      vendor.ownerName,
      vendor.ownerEmail,
      vendor.company,
      vendor.products.join('; '),
      // Nothing is known, as against: none of these.
      vendor.dataClasses === null ? null : vendor.dataClasses.length === 0 ? 'none' : vendor.dataClasses.join('; '),
      vendor.patients,
      vendor.locations.join('; '),
      vendor.signOn,
      vendor.securityOwnerEmail,
      wordOfStatus(vendorStatus(vendor, today)),
      vendor.risk && riskWords[vendor.risk],
      decision?.ruling ?? null,
      decision?.decidedByName ?? null,
      decision?.conditions ?? null,
      vendor.reviewDueOn,
      next?.day ?? null,
      next?.what ?? null,
      missingFor(vendor, today).join(' '),
    ];
  }),
];
