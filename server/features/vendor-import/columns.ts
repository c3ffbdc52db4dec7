import { type VendorColumns, type VendorField, vendorFields } from '../../../shared/domain/vendor-import.ts';
import { SiteDomain } from '../../../shared/domain/site.ts';
import { columnsByHeading } from '../../spreadsheet/columns.ts';
import type { Table } from '../../spreadsheet/table.ts';

/** How the columns of the export and of other people's lists are called; the first that fits wins. */
const names: Record<VendorField, readonly string[]> = {
  name: ['vendor', 'vendorname', 'name', 'tool', 'supplier', 'suppliername', 'thirdparty', 'application', 'service'],
  sites: ['sites', 'site', 'domains', 'domain', 'website', 'url', 'webaddress', 'homepage'],
  purpose: ['purpose', 'description', 'whatitdoes', 'use', 'usedfor', 'service', 'notes', 'note', 'comments'],
  owner: ['owneremail', 'businessowneremail', 'owner', 'businessowner', 'responsible', 'vendorowner'],
  company: ['company', 'legalname', 'legalentity', 'parentcompany'],
  products: ['products', 'product', 'modules', 'plan', 'plans'],
  dataClasses: ['receives', 'dataclasses', 'data', 'datatypes', 'datatype', 'dataclassification'],
  patients: ['patients', 'volume', 'numberofpatients', 'patientvolume', 'records'],
  locations: ['datalocations', 'datalocation', 'locations', 'location', 'dataresidency', 'hosting', 'country'],
  signOn: ['signon', 'signin', 'login', 'authentication', 'sso'],
  securityOwner: ['securityowneremail', 'securityowner', 'securitycontact'],
  contacts: ['contacts', 'contact', 'vendorcontact', 'contactperson', 'contactemail'],
  cost: ['cost', 'annualcost', 'price', 'fee', 'spend'],
};

/** Which column seems to hold what: by its heading, or by the first vendor where there are no headings. */
export function guessVendorColumns({ firstRow, header, rows }: Table): VendorColumns {
  if (firstRow !== 'a-row') return columnsByHeading(vendorFields, names, header);
  const cells = rows[0]?.cells ?? [];
  const sites = cells.findIndex(isSite);
  const name = cells.findIndex((cell) => cell !== '' && !isSite(cell));
  return { ...(name < 0 ? {} : { name }), ...(sites < 0 ? {} : { sites }) };
}

const isSite = (cell: string): boolean => SiteDomain.safeParse(cell).success;

/** No column is called by a domain. */
export const looksLikeVendor = (cells: readonly string[]): boolean => cells.some(isSite);
