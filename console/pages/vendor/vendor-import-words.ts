import { readDataClasses, readPatients, readSignOn } from '../../../shared/domain/vendor-cells.ts';
import type { VendorField, VendorFieldChange } from '../../../shared/domain/vendor-import.ts';
import { capitalized } from '../../ui/words.ts';
import { patientVolumeWords, receivedWords, signOnWords } from './details-words.ts';

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

/** The same change in the words of a vendor's page: a cell has codes for some facts. */
export const changeInWords = (change: VendorFieldChange): VendorFieldChange => ({
  ...change,
  before: wordsOfCell(change.field, change.before),
  after: wordsOfCell(change.field, change.after),
});

/** The facts that a cell has a code for; null where a cell has none of them. */
const wordsOfCode: Partial<Record<VendorField, (cell: string) => string | null>> = {
  dataClasses: (cell) => receivedWords({ dataClasses: readDataClasses(cell) ?? null }),
  patients: (cell) => {
    const volume = readPatients(cell);
    return volume ? patientVolumeWords[volume] : null;
  },
  signOn: (cell) => {
    const method = readSignOn(cell);
    return method ? signOnWords[method] : null;
  },
};

function wordsOfCell(field: VendorField, cell: string): string {
  // Nothing on record is another thing than that it receives nothing.
  if (cell === '') return cell;
  const words = wordsOfCode[field]?.(cell);
  return words ? capitalized(words) : cell;
}
