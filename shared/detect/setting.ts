// One person's age and sex as charts say it, a relative, or the words that a chart uses for its one patient.
const onePerson =
  /(?<![A-Za-z0-9])(?:\d{1,3}[ -]?(?:years?|yrs?|yr|months?|weeks?|days?)[ -]?(?:old|of age)|\d{1,3} ?(?:y\.?\/?o\.?|yof|yom)(?![a-z])|\d{2} ?[MF](?![a-z])|(?:the|this|our|my|a|new) (?:patient|pt|client|resident)(?![a-z])|pt(?![a-z])|patient is|patient (?:presents|reports|denies|states|name|has|was)|mr|mrs|ms|she|he|her|his|hers|my (?:mom|mother|dad|father|son|daughter|husband|wife)|mrn|dob)(?![A-Za-z0-9])/i;

const course =
  /(?<![a-z])(?:seen|presents|presented|presenting|diagnosed|admitted|discharged|treated|prescribed|started on|complain(?:s|ed|ing) of|reports|denies|s\/p|h\/o|hx|history of|underwent|undergoing|follow[- ]up|scheduled|referred|visit(?:ed)?|evaluat(?:ed|ion)|surgery|taking|had a|has (?:a|been)|is on|was on|after|suffer(?:s|ed|ing)|with|for)(?![a-z])/i;

const codeLine =
  /^[ \t]*(?:import |export |const |let |var |function |class |def |return[ ;(]|if ?\(|for ?\(|while ?\(|#include|public |private |SELECT |INSERT |UPDATE |FROM |\} ?else|\/\/|@\w+\(|<\/?[a-z]+[ >]|\$ |npm |git )|[;{}] *$|=> *\{|\(\) *\{/;

/** True where a text speaks of one person and not of patients in general. */
export function isAboutOnePerson(text: string): boolean {
  return onePerson.test(text);
}

/** True where something happened to somebody: seen, admitted, prescribed. */
export function hasClinicalCourse(text: string): boolean {
  return course.test(text);
}

/** True where more than a third of the lines are program text. Reads the first 200 lines only. */
export function looksLikeCode(text: string): boolean {
  const lines = text.slice(0, 20_000).split('\n', 200).filter((line) => line.trim() !== '');
  if (lines.length < 3) return false;
  return lines.filter((line) => codeLine.test(line.slice(0, 400))).length > lines.length / 3;
}
