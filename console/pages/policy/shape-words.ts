import type { CheckDigit } from '../../../shared/detect/own/check-digit.ts';
import type { Piece, Shape } from '../../../shared/detect/own/own-format.ts';

const checkDigitWords: Readonly<Record<CheckDigit, string>> = {
  luhn: 'a Luhn check digit',
  'weights-1-3': 'a check digit weighted 1 and 3, as in bar codes',
  'modulus-11': 'a modulus 11 check digit',
  'modulus-97': 'modulus 97 check digits',
  damm: 'a Damm check digit',
  verhoeff: 'a Verhoeff check digit',
};

const nouns = { digits: 'digit', capitals: 'letter', alphanumerics: 'letter or digit' } as const;
const plurals = { digits: 'digits', capitals: 'letters', alphanumerics: 'letters or digits' } as const;

/** A shape as one says it: "RC-00, then 2 digits, then -, then 4 digits, with a Luhn check digit". */
export function wordsOfShape({ pieces, checkDigit }: Shape): string {
  const parts: string[] = [];
  let fixed = '';
  for (const piece of pieces) {
    if (piece.is === 'text') fixed += piece.text;
    else {
      if (fixed !== '') parts.push(fixed);
      fixed = '';
      parts.push(wordsOfPart(piece));
    }
  }
  if (fixed !== '') parts.push(fixed);
  // A blank would not be seen.
  const said = parts.map((part) => (part.trim() === '' ? 'a space' : part)).join(', then ');
  return checkDigit === null ? said : `${said}, with ${checkDigitWords[checkDigit]}`;
}

function wordsOfPart({ is, from, to }: Exclude<Piece, { is: 'text' }>): string {
  if (from !== to) return `${from} to ${to} ${plurals[is]}`;
  return `${from} ${from === 1 ? nouns[is] : plurals[is]}`;
}
