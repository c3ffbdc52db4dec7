import { defineDetector } from '../detector.ts';

// RFC 1918, 5735 and 6598: such addresses are inside a network or a machine and lead to nobody.
const inside =
  /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|2(?:2[4-9]|[345]\d))\./;
const publicResolver = /^(?:8\.8\.[48]\.[48]|1\.[01]\.[01]\.1|9\.9\.9\.9)$/;
const versionBefore = /(?:version|release|build|firmware|v|ver|rev|oid|section|chapter)[\s.:=]{0,3}$/i;

const addresses =
  /(?<![\w.-])(?:(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\w)|2[0-9a-f]{3}:(?:[0-9a-f]{0,4}:){2,6}[0-9a-f]{1,4}(?![\w:]))/g;

export const ipAddress = defineDetector({
  id: 'ip-address',
  title: 'an IP address',
  placeholder: 'IP ADDRESS',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(O)',
  hints: [],
  needsHint: false,
  pattern: addresses,
  *find(text) {
    for (const { 0: found, index: start } of text.matchAll(addresses)) {
      if (found.includes('.') && !isOutside(found)) continue;
      if (!versionBefore.test(text.slice(Math.max(0, start - 12), start)))
        yield { start, end: start + found.length, confidence: 'high' };
    }
  },
});

function isOutside(found: string): boolean {
  return (
    found.split('.').every((part) => Number(part) < 256 && !/^0\d/.test(part)) &&
    !inside.test(found) &&
    !publicResolver.test(found)
  );
}
