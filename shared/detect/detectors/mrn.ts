import { defineDetector } from '../detector.ts';

export const mrn = defineDetector({
  id: 'mrn',
  title: 'a medical record number',
  placeholder: 'MRN',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(H)',
  hints: [],
  needsHint: false,
  cues: `mrn mrns emrn emrns pmrn pmrns mr mrno mrnum mrnumber emr ehr med medical medrec medrecs medrecord medrecords medrecno medrecid
    chart chartid chartno chartnumber record recordid recordno recordnumber patient patientid patientno patientnumber pt ptid ptno ptnumber
    hospital hospitalid hospitalno encounter encounterid visit visitid visitno csn fin finno`.split(/\s+/),
  pattern:
    /(?<![a-z0-9])(?:(?:e|p)?mrns?|mr ?(?:#|no\.?|num(?:ber)?)|emr|ehr|med(?:ical)?\.? ?rec(?:ord)?s?(?: ?(?:number|num|no\.?|id))?|(?:chart|record|patient|pt|hospital|encounter|visit|csn|fin)(?: ?(?:number|num|no\.?|id|identifier)| ?#))(?![a-z])[\s:#.()=*_|"',-]{0,6}(?:(?:is|was|of)[\s:#]{1,3})?(?<value>[a-z]{0,6}[-.]?\d[a-z0-9]*(?:-[a-z0-9]+){0,3})(?![a-z0-9])/gi,
  // Four digits at least, or three with letters: "record number 12" counts something, it names nobody. Dates have their own detectors.
  isValid: (found) => {
    const digits = found.replaceAll(/\D/g, '').length;
    return (
      digits >= (/^[a-z]/i.test(found) ? 3 : 4) &&
      digits <= 14 &&
      found.length <= 20 &&
      !/^(\d)\1+$/.test(found) &&
      !/^\d{4}-\d{2}-\d{2}$/.test(found)
    );
  },
});
