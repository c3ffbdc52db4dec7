/**
 * The three-digit ZIP areas that held 20,000 people or fewer in the 2000 census; of every other area the first three digits may stay.
 *
 * Rule: 45 CFR 164.514(b)(2)(i)(B). List: HHS Office for Civil Rights, "Guidance Regarding Methods for De-identification of Protected Health
 * Information in Accordance with the HIPAA Privacy Rule" (26 November 2012), "When can ZIP codes be included in de-identified information?".
 * The guidance asks to look for newer census figures; a newer list takes this one's place as a whole.
 */
export const smallZipAreas: ReadonlySet<string> = new Set([
  '036',
  '059',
  '063',
  '102',
  '203',
  '556',
  '692',
  '790',
  '821',
  '823',
  '830',
  '831',
  '878',
  '879',
  '884',
  '890',
  '893',
]);

/** The part of a ZIP code that may stay in a de-identified text: its first three digits, or `000` for an area of few people. */
export function zipAreaOf(zip: string): string {
  const area = zip.slice(0, 3);
  return smallZipAreas.has(area) ? '000' : area;
}
