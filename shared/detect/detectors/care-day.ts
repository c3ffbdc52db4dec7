import { dayWithoutYear } from '../dates.ts';
import { defineDetector } from '../detector.ts';

export const careDay = defineDetector({
  id: 'care-day',
  title: 'a day of care',
  placeholder: 'DATE',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(C)',
  hints:
    `seen,visit,visits,next visit,last visit,admitted,discharged,surgery,procedure,appointment,appt,mri,ct,scan,lab,labs,culture,biopsy,due,next,last dose,
    last fill,started,start,stopped,since,until,thru,through,eff,drawn,collected,follow-up,fu,refill,sched,scheduled,repair,trach,died,denied,ordered,
    s/p,cabg,orif,ercp,tear,injection,vaccinated,exposure,note of,fell,delivered,delivery,mammogram,stress test,chemo,dialysis,consult,bp,hearing,court,
    meeting,mtg,born,lmp,edd,cancelled,rescheduled,on,dated,by`
      .split(',')
      .map((hint) => hint.trim()),
  needsHint: true,
  reach: 24,
  // "4/5 strength", "7/10 pain" and "2/6 murmur" are measures; a day before the tenth of a month is told from them by its month alone.
  pattern: new RegExp(
    String.raw`(?<![\w./$%+-])(?:${dayWithoutYear})(?![\w/%]|[.-]\d|,? ?(?:19|20)\d{2}| ?(?:mg|ml|mcg|hours?|hrs|days|weeks|inch|pain|strength|murmur))`,
    'gi',
  ),
  isValid: (found) => {
    const [, first, second] = /^(\d+)\/(\d+)$/.exec(found) ?? [];
    return (
      first === undefined ||
      second === undefined ||
      !(['2', '3', '4', '5', '6', '8', '10'].includes(second) && Number(first) <= Number(second))
    );
  },
});
