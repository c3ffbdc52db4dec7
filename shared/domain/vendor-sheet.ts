import { contactsCell, costCell, dataClassesCell, listCell } from './vendor-cells.ts';
import type { VendorRow } from './vendor-list.ts';

/** The columns of an exported list that an import reads as the same again, in the order of `factCells`. */
export const factHeadings = [
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
] as const;

/** A vendor's facts as cells. Null where nobody knows. */
export const factCells = (vendor: VendorRow): (string | null)[] => [
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
];
