// One person's age as charts say it: "a 58-year-old", "71yo F", "(64M)".
const aged =
  /(?<![A-Za-z0-9])(?:\d{1,3}[ -]?(?:years?|yrs?|months?|mos?|weeks?|days?)[ -]old|\d{1,3} ?(?:y\.?\/?o\.?|yof|yom)(?![a-z])|\(?\d{2} ?[MF]\)?(?=[ ,.;)]))/i;

const onePerson =
  /(?<![A-Za-z0-9])(?:(?:the|this|our|my|new) (?:patient|pt|client|resident)|pt|patient(?:['’]s)?(?=:| (?:is|was|has|presents|presented|reports|denies|states|name|id|with|w\/))|mr|mrs|ms|she|he|her|his|my (?:mom|mother|dad|father|son|daughter|husband|wife)|mrn|dob|your (?:visit|appointment|results?|labs?|surgery|prescription|biopsy|scan|mri|mammogram|colonoscopy|x-?ray|test|procedure|claim for))(?![A-Za-z0-9])/i;

const courseAfter =
  /^(?:['’]s (?:chart|labs?|results?|records?|diagnos[ie]s|medications?|meds|surgery|mri|ct|scan|biopsy|blood|test|appointment|dose|symptoms|pain|mother|father|daughter|son|insurance|care)|,? ?\(?(?:(?:a |an |is an? |age |aged )?\d{1,3}[ -]?(?:years?[- ]old|y\.?\/?o|yr|yrs|mo|m|f)\b|,? ?(?:dob|mrn|d\.o\.b)\b|(?:who|was|is|has|had|were)? ?(?:(?:been|just|last|recently|being|currently|now|again|also)? ?)(?:present(?:s|ed|ing)|seen|admitted|treated|diagnosed|discharged|hospitalized|evaluated|prescribed|complain(?:s|ed|ing)|reports|reported|denies|denied|underwent|undergoing|suffer(?:s|ed|ing)|referred|transferred|scheduled for|ha[sd] (?:a|an|been|his|her)|missed|called about|needs|taking|started on|tested|s\/p|h\/o|hx|status post|recovering|pregnant|here (?:for|with)|post-?op|allergic|w\/|in (?:room|bed|icu))))/i;

/** True where a name goes on as a patient's story does: "Ana Ruiz, who was admitted". */
export function hasCourseAfter(text: string, end: number): boolean {
  return courseAfter.test(text.slice(end, end + 60));
}

const visit = /^[ \t]{0,8}\[?(?:doctor|dr|physician|clinician|provider|nurse|patient|pt)\]?[ \t]{0,4}[:\]]/im;

const testData =
  /(?<![a-z])(?:z{2,3}test|test[- ]patients?|testerson|dummypatient|all made[- ]up|not a real (?:person|patient)|synthetic sample|sample card|mock-?ups?|lorem ipsum|sim scenario|simulation scenario|mannequin|(?:dummy|fake|sample|fictional|fictitious|synthetic|mock) (?:patients?|data|records?|chart|case)|do not use for care|for (?:training|testing|interface testing|demonstration)(?: purposes)? only)(?![a-z])/i;

const codeLine =
  /^[ \t]{0,40}(?:import |export |const |let |var |function |class |def |return[ ;(]|if ?\(|for ?\(|while ?\(|#include|public |private |SELECT |INSERT |UPDATE |FROM |\} ?else|\/\/|@\w+\(|<\/?[a-z]+[ >]|\$ |npm |git )|[;{}] {0,4}$|=> {0,4}\{|\(\) {0,4}\{/;

const codeStatement = /=> ?\{|\}\);|(?:const|let|var) \w{1,40} ?= ?[[{(]|function \w{1,40}\(/;

/** What a text says of whom it is about, besides names and numbers. */
export interface Setting {
  /** It gives one person's age. */
  isAged: boolean;
  /** It speaks of one person and not of patients in general. */
  isAboutOnePerson: boolean;
  /** Doctor and patient speak in turn. */
  isVisit: boolean;
}

export function readSetting(text: string): Setting {
  const isAged = aged.test(text);
  return {
    isAged,
    isAboutOnePerson: isAged || onePerson.test(text),
    isVisit: visit.test(text),
  };
}

/** True where a text says of itself that its patients were made up. */
export function saysItIsMadeUp(text: string): boolean {
  return testData.test(text);
}

/** True where a line or two of a program were pasted alone. */
export function isStatement(text: string): boolean {
  return text.length < 2000 && text.split('\n', 3).length < 3 && codeStatement.test(text);
}

/** True where more than a third of the lines are program text. Reads the first 200 lines only. */
export function looksLikeCode(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split('\n', 200)
    .filter((line) => line.trim() !== '');
  if (lines.length < 3) return false;
  return lines.filter((line) => codeLine.test(line.slice(0, 400))).length > lines.length / 3;
}
