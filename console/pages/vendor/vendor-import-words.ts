import type { VendorField } from '../../../shared/domain/vendor-import.ts';

export const vendorFieldWords: Record<VendorField, string> = {
  name: 'Vendor',
  sites: 'Sites',
  purpose: 'Purpose',
  owner: 'Owner',
  company: 'Company',
  products: 'Products',
  dataClasses: 'Receives',
  patients: 'Patients',
  locations: 'Data locations',
  signOn: 'Sign-on',
  securityOwner: 'Security owner',
  contacts: 'Contacts',
  cost: 'Cost',
};
