import type { VendorRow } from '../../../shared/domain/vendor-list.ts';
import { factCells, factHeadings } from '../../../shared/domain/vendor-sheet.ts';
import { missingFor, nextDate, vendorStatus, wordOfStatus } from '../../vendor-status.ts';
import { riskWords } from './risk-words.ts';

/** The headings and a row for each vendor, as spreadsheets take them. The import reads the facts among them as the same. */
export const exportedRows = (vendors: readonly VendorRow[], today: string): (string | number | null)[][] => [
  [
    ...factHeadings,
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
      ...factCells(vendor),
      vendor.endedOn === null ? wordOfStatus(vendorStatus(vendor, today)) : 'Ended',
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
