import { defineDetector } from '../detector.ts';

const state =
  '(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])';

const places = new RegExp(
  String.raw`(?<![A-Za-z])${state}\.?,? {1,2}\d{5}(?:-\d{4})?(?![\w-])|(?<![A-Za-z])(?:zip|ZIP|Zip)(?: ?[Cc]ode)?[:# ]{1,3}(?<value>\d{5}(?:-\d{4})?)(?![\w-])`,
  'g',
);

export const usPlace = defineDetector({
  id: 'us-place',
  title: 'a town and ZIP code',
  placeholder: 'ADDRESS',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(B)',
  hints: [],
  needsHint: false,
  pattern: places,
  *find(text) {
    for (const { 0: found, index, groups } of text.matchAll(places)) {
      const end = index + found.length;
      const zip = groups?.['value'];
      const town = zip === undefined ? townBefore.exec(text.slice(Math.max(0, index - 48), index))?.[1] : undefined;
      if (zip !== undefined) yield { start: end - zip.length, end, confidence: 'high' };
      else if (town !== undefined)
        yield { start: Math.max(0, index - 48) + Math.min(48, index) - town.length, end, confidence: 'high' };
    }
  },
});

// At most three words: "Fall River, ", "ST LOUIS ".
const townBefore = /(?:^|[^A-Za-z.'-])((?:[A-Z][A-Za-z.'-]{1,20} ){0,2}[A-Z][A-Za-z.'-]{1,20},? )$/;
