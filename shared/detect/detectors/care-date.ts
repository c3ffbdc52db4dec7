import { calendarDay } from '../dates.ts';
import { defineDetector } from '../detector.ts';

export const careDate = defineDetector({
  id: 'care-date',
  title: 'a date of care',
  placeholder: 'DATE',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(C)',
  hints: [
    'seen', 'visit', 'visited', 'admitted', 'admit', 'admission', 'discharged', 'discharge', 'dos', 'date of service', 'surgery',
    'procedure', 'operated', 'appointment', 'appt', 'diagnosed', 'dx', "dx'd", 'presented', 'evaluated', 'treated', 'hospital',
    'clinic', 'consult', 'consultation', 'scan', 'mri', 'lab', 'labs', 'collected', 'biopsy', 'follow-up', 'checkup', 'check-up',
    'died', 'death', 'dod', 'service date', 'exam', 'injection', 'vaccinated', 'underwent', 'medical center', 'er', 'ed', 'icu',
  ],
  needsHint: false,
  reach: 60,
  pattern: new RegExp(String.raw`(?<![\w./-])(?:${calendarDay})(?![\w/]|[.-]\d)`, 'gi'),
});
