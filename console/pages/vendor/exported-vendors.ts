import { contactsCell, costCell, dataClassesCell, listCell } from '../../../shared/domain/vendor-cells.ts';
import type { VendorRow } from '../../../shared/domain/vendor-list.ts';
import { missingFor, nextDate, vendorStatus, wordOfStatus } from '../../vendor-status.ts';
import { riskWords } from './risk-words.ts';

/** The headings and a row for each vendor, as spreadsheets take them. The import reads the facts among them as the same. */
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
    'Contacts',
    'Cost',
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
      listCell(vendor.products),
      dataClassesCell(vendor.dataClasses),
      vendor.patients,
      listCell(vendor.locations),
      vendor.signOn,
      vendor.securityOwnerEmail,
      contactsCell(vendor.contacts),
      costCell(vendor.cost),
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
