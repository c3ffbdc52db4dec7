/** Source of what follows a label to say that its number comes: "no.", "id", "#". To be used with the flag `i`. */
const mark = String.raw`(?: ?(?:ids?|identifier|numbers?|num|nbr|nos?\.?)| ?#)`;

/** Source of what may stand between a label and its number. */
export const between = String.raw`[\s:#.()=*_|"',-]{0,6}(?:(?:is|was|of)[\s:#]{1,3})?`;

/** Source of a number as offices hand them out: "WC-2025-88107", "A204417730", "25-118204". */
export const numberValue = String.raw`[a-z]{0,6}[-.]?\d[a-z0-9]*(?:-[a-z0-9]+){0,3}`;

/** A number right after one of some labels, each a source; the labels begin with the cues of their detector. */
export function labelledNumber(labels: string): RegExp {
  return new RegExp(
    String.raw`(?<![a-z0-9])(?:${labels})${mark}?(?![a-z])${between}(?<value>${numberValue})(?![a-z0-9]|[./,]\d|%)`,
    'gi',
  );
}

/**
 * Tells a number that somebody was given from a count, a year, a day or an amount: five digits at least after a label that says "number", six after
 * one that does not.
 */
export function isGivenNumber(found: string, withCue = found): boolean {
  const digits = found.replaceAll(/\D/g, '');
  const label = withCue.slice(0, withCue.length - found.length);
  const isMarked = /[#:=]|(?:id|identifier|number|num|nbr|no\.?)[\s:.]*$/i.test(label);
  return (
    digits.length >= (isMarked ? 5 : 6) &&
    digits.length <= 18 &&
    found.length <= 24 &&
    !/^(\d)\1+$/.test(digits) &&
    !isDay(found)
  );
}

function isDay(found: string): boolean {
  return /^(?:\d{1,2}-\d{1,2}-\d{2,4}|(?:19|20)\d{2}-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01]))$/.test(found);
}
