import { defineDetector } from '../detector.ts';

export const fax = defineDetector({
  id: 'fax',
  title: 'a fax number',
  placeholder: 'FAX',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(E)',
  hints: [],
  needsHint: false,
  cues: ['fax', 'efax', 'facsimile', 'faxed'],
  pattern:
    /(?<![a-z0-9])(?:e?fax(?:ed)?|facsimile)(?: (?:number|no|ok|to|at|#)){0,3}[\s:.#=()-]{0,4}(?:is )?(?<value>(?:\+?1[-. ]?)?(?:\([2-9]\d{2}\)[ -]?|[2-9]\d{2}[-. /]?)[2-9]\d{2}[-. ]?\d{4})(?![\w-]|\.\d)/gi,
  isValid: (found) => !/^1?8(?:00|33|44|55|66|77|88)/.test(found.replaceAll(/\D/g, '')),
});
