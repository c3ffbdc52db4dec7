import { between } from '../labelled-number.ts';
import { defineDetector } from '../detector.ts';

export const deviceSerial = defineDetector({
  id: 'device-serial',
  title: 'a device serial number',
  placeholder: 'DEVICE',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(M)',
  hints: [],
  needsHint: false,
  cues: ['serial', 'sn', 's', 'ser', 'device', 'implant', 'imei', 'udi'],
  pattern: new RegExp(
    String.raw`(?<![a-z0-9])(?:serial|ser|sn|s/n|imei|udi|(?:device|implant)(?: ?(?:serial|id|identifier|number|no\.?|#)))(?: ?(?:ids?|numbers?|num|nos?\.?)| ?#)?(?![a-z])${between}(?<value>(?=[a-z-]{0,8}\d|\d)[a-z0-9]{2,24}(?:-[a-z0-9]{1,16}){0,3})(?![a-z0-9]|[./,]\d)`,
    'gi',
  ),
  isValid: (found) =>
    found.replaceAll(/\D/g, '').length >= 4 && found.length >= 6 && !/^\d{4}-\d{2}-\d{2}$/.test(found),
});
