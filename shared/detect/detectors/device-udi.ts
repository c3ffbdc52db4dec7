import { defineDetector } from '../detector.ts';

export const deviceUdi = defineDetector({
  id: 'device-udi',
  title: 'a unique device identifier',
  placeholder: 'DEVICE',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(M)',
  hints: [],
  needsHint: false,
  // GS1: (01) and 14 digits name the model, (21) the one device; HIBCC begins with a plus, ICCBBA with an equals sign.
  pattern:
    /\(01\) ?\d{14}(?: ?\((?:10|11|17|21|240)\) ?[A-Za-z0-9-]{1,20}){1,5}|(?<![\w+])\+[A-Z]\d{3}[A-Z0-9]{6,18}\/\$\$?[A-Z0-9+/]{5,40}|(?<![\w=])=\/[A-Z]\d{4}[A-Z0-9]{6,14}=,\d{6}(?:=[A-Z0-9]{1,20})?/g,
});
