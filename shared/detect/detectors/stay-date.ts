import { calendarDay, dayWithoutYear } from '../dates.ts';
import { defineDetector } from '../detector.ts';

export const stayDate = defineDetector({
  id: 'stay-date',
  title: 'a date of admission, discharge or death',
  placeholder: 'DATE',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(C)',
  hints: [],
  needsHint: false,
  cues: 'admitted admit admission adm readmitted discharged discharge dc d died death deceased dod passed date transferred'.split(
    ' ',
  ),
  pattern: new RegExp(
    String.raw`(?<![a-z0-9])(?:(?:re)?admit(?:ted)?|admission|adm|discharged?|dc'?d?|d/c'?d?|died|death|deceased|dod|passed away|transferred|date of (?:death|admission|discharge))(?: date)?(?![a-z])[\s:=(*_|"',.-]{0,4}(?:(?:is|was|on|in|at|from|since) )?(?:the )?(?<value>${calendarDay}|${dayWithoutYear})(?![\w/%]|[.-]\d)`,
    'gi',
  ),
});
