import { between } from '../labelled-number.ts';
import { defineDetector } from '../detector.ts';

export const licencePlate = defineDetector({
  id: 'licence-plate',
  title: 'a licence plate',
  placeholder: 'PLATE',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(L)',
  hints: [],
  needsHint: false,
  cues: ['plate', 'plates', 'tag', 'license', 'licence', 'lic', 'registration'],
  pattern: new RegExp(
    String.raw`(?<![a-z0-9])(?:(?:licen[cs]e |lic\.? )?plates?(?: ?(?:number|no\.?|#))?|licen[cs]e tag|(?:car )?tag ?(?:number|no\.?|#)|vehicle registration)(?![a-z])${between}(?<value>(?:[A-Z]{2} )?(?=[A-Z]{0,4}[ -]?[A-Z]?\d|\d{1,4}[ -]?[A-Z])[A-Z0-9]{1,4}[ -]?[A-Z0-9]{2,5})(?![a-z0-9])`,
    'gi',
  ),
  isValid: (found) => /\d/.test(found) && /[A-Z]/.test(found) && !/[a-z]/.test(found),
});
