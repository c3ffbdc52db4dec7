const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const year = "(?:(?:19|20)\\d{2}|'\\d{2})";

/** Source of a calendar day as people write it in the United States and in records; to be used with the flag `i`. */
export const calendarDay = [
  `(?:0?[1-9]|1[0-2])/${day}/(?:(?:19|20)\\d{2}|\\d{2})`,
  `(?:0?[1-9]|1[0-2])-${day}-(?:(?:19|20)\\d{2}|\\d{2})`,
  `(?:0?[1-9]|1[0-2])\\.${day}\\.(?:19|20)\\d{2}`,
  `(?:19|20)\\d{2}[-/](?:0[1-9]|1[0-2])[-/](?:0[1-9]|[12]\\d|3[01])`,
  `${month}\\.? ${day}(?:st|nd|rd|th)?(?: ?, ?| )${year}`,
  `${day}(?:st|nd|rd|th)?[ -](?:of )?${month}\\.?,?[ -](?:${year}|\\d{2})`,
].join('|');

/** Source of a day without its year: "10/12", "Oct 12th", "the 4th of October"; to be used with the flag `i`, after a word that makes a day of it. */
export const dayWithoutYear = [
  `(?:0?[1-9]|1[0-2])/${day}`,
  `${month}\\.? ${day}(?:st|nd|rd|th)?`,
  `${day}(?:st|nd|rd|th)?[ -](?:of )?${month}`,
].join('|');
