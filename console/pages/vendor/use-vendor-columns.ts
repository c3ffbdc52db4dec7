import { useColumns } from '../../ui/ColumnChoice.tsx';

/** Beside the vendor's name, which always stands. */
export const vendorColumns = ['status', 'risk', 'receives', 'sites', 'owner', 'review', 'next'] as const;
export type VendorColumn = (typeof vendorColumns)[number];

const usual: readonly VendorColumn[] = ['status', 'risk', 'sites', 'owner', 'next'];

export const vendorColumnWords: Record<VendorColumn, string> = {
  status: 'Status',
  risk: 'Risk',
  receives: 'Receives',
  sites: 'Sites',
  owner: 'Owner',
  review: 'Review due',
  next: 'Next date',
};

export const useVendorColumns = () => useColumns('vendors', vendorColumns, usual);
