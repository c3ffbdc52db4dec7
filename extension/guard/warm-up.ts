import { inspect } from '../../shared/detect/inspect.ts';
import { warmUpForms } from '../../shared/forms/form.ts';
import { readOwnForm } from './form-shape.ts';

/** Mentions what the detectors look for, and holds nothing that they would find. */
const cues =
  'Patient name, date of birth, MRN, phone, e-mail, address, SSN, member ID, NPI, DEA, account, diagnosis, medication, admitted on, age, 12/x, 34-x, 5.6. ';

/** Browsers compile an expression when it first runs; better in an idle moment after the focus than in somebody's first paste. */
export function warmUp(): void {
  requestIdleCallback(() => void inspect(cues.repeat(6)), { timeout: 200 });
  requestIdleCallback(() => warmUpForms(readOwnForm()), { timeout: 400 });
}
