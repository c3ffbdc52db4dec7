import type { Evidence } from './assessment.ts';
import type { Match } from './detector.ts';
import { hasCourseAfter, readSetting } from './setting.ts';

/**
 * What a text shows, in the words that weights are learned for (tools/learn-weights.ts). Each sign is 0 where it does not show; most are 0 or 1,
 * counts are cut off low, so that no sign can shout the others down.
 */
export const signNames = [
  'name',
  'sureName',
  'moreNames',
  'strongIdentifier',
  'moreStrongIdentifiers',
  'birthDate',
  'contact',
  'numbered',
  'careDate',
  'sureCareDate',
  'healthWords',
  'sureHealthWords',
  'diagnosisCode',
  'age',
  'agedAndTraced',
  'vignette',
  'onePerson',
  'visitDialogue',
  'ownCare',
  'pronoun',
  'kin',
  'nameBesideHealth',
  'nameAndHealthInLine',
  'storyAfterName',
  'careBusiness',
  'noteStyle',
  'nameAndOnePerson',
  'nameAndNoteStyle',
  'nameAndStrongIdentifier',
  'staff',
  'staffWithoutPatient',
  'publicSpeech',
  'business',
  'businessWithoutPatient',
  'patientsInGeneral',
  'madeUp',
  'school',
  'length',
] as const;
export type SignName = (typeof signNames)[number];
export type Signs = Readonly<Record<SignName, number>>;

const strongIdentifiers: ReadonlySet<string> = new Set(['mrn', 'us-ssn', 'us-mbi', 'date-of-birth', 'health-plan-id']);
const contacts: ReadonlySet<string> = new Set(['phone', 'email', 'us-address', 'fax', 'us-place']);
const days: ReadonlySet<string> = new Set(['care-date', 'stay-date']);
const staffNumbers: ReadonlySet<string> = new Set(['us-npi', 'us-dea', 'ip-address', 'url']);

const pronoun = /(?<![a-z])(?:he|she|his|her|him|hers|himself|herself)(?![a-z])/i;
const vignette = /(?:^|[.\n] ?)An? \d{1,3}[- ]year[- ]old (?:man|woman|boy|girl|male|female|patient)(?![a-z])/i;
const kin =
  /(?<![a-z])(?:mom|mother|dad|father|parents?|son|daughter|husband|wife|spouse|brother|sister|niece|nephew|aunt|uncle|grand(?:son|daughter|mother|father|ma|pa)|family|caregiver|guardian)(?![a-z])/i;
const ownCare =
  /(?<![a-z])(?:my (?:next |last )?(?:visit|appointment|appt|doctor|dose|pills?|meds?|prescription|refill|blood|sugar|chest|back|knee|head|stomach|hands?|legs?|son|daughter|mom|mother|dad|father|husband|wife|results?|insurance|surgery)|i(?:['’]ve| have| had| am| was|['’]m)? (?:been )?(?:having|taking|feeling|diagnosed|still|out of|dizzy|worried|calling about))(?![a-z])/i;
const careBusiness =
  /(?<![a-z])(?:appointments?|appts?|remind(?:er)?|refills?|pick(?:ed)? ?-?up|copays?|co-pay|claims?|prior auth(?:orization)?|pre-?auth|auth|denied|denial|appeal|approved|eligib\w{0,6}|referr(?:al|ed)|referral|reschedul\w{0,4}|sched(?:uled)?|insurance|coverage|medicaid|medicare|statement|balance due|dos|eob|chart|records?|admit(?:ted)?|admission|discharged?|rtc|f\/u|follow[- ]?up|visit|results?|rx|prescription|script|bed|room|rm|icu|er|ed|consent|cita|paciente|recordamos)(?![a-z])/gi;
const noteStyle =
  /(?<![a-z0-9])(?:c\/o|s\/p|h\/o|w\/o?|pts?|hx|dx|rx|tx|sx|f\/u|fu|r\/o|d\/c|dc'?d|prn|bid|tid|qd|yo|y\/o|nkda|wnl|rtc|b\/l|abd|neg|pos|post|pre|wt|bp|hr|temp|lab|meds?|mos?|wks?|hrs?|tmrw|x ?\d+ ?(?:days?|wks?|d|h)?|\d{1,3} ?(?:mg|mcg|ml|units?|kg|lbs?|cm|mm|l))(?![a-z0-9])/gi;
const staff =
  /(?<![\p{L}])(?:Dr|DR|Drs|Prof|Rev)\.? \p{Lu}|(?<![\p{L}])(?:MD|DO|RN|NP|FNP|PA-C|CRNA|PharmD|PhD|LCSW|DDS|MPH|CCS|CPC|Director|Manager|Coordinator|Supervisor|Chief)(?![\p{L}])/gu;
const business =
  /(?<![a-z])(?:recruit(?:er|ing|ment)|resumes?|cv|curriculum vitae|hiring|hires?|candidates?|applicants?|applying|job|position|salary|per hour|\$\d+(?:[.-]\d+)*(?:\/h|k)|loan repayment|sign-on|fellowship|residency|externship|references?|recommend|relocation|interviews?|onboarding|training|inservice|in-service|cme|ceu|lecture|grand rounds|talk|speaker|slides?|agenda|webinar|budget|vendor|quote|contract|demo|sales|donors?|grant|donations?|newsletter|motion|minutes|trustees|board|go-live|backfill|certification|overtime|vacation|rota|staffing|staffed|on[- ]call|back-?up|covering|delegation|poster|locations|pavilion|library|bananas|shipped|shipping|order confirmation|cart|boxes|fridge|rsvps?|tenant|deposit|landlord|workflow|meeting|rows|team|interpreters?|hours|open (?:mon|daily)|parking|questionnaire|proposal|publications?|languages|degree|licensed|years of experience|workshop|conference|symposium)(?![a-z])/gi;
const publicSpeech =
  /(?<![a-z])(?:said in a statement|publicist|thank you to|thanks to|senators?|congress\w{0,6}|governor|mayor|volunteer(?:s|ed|ing)|millions of|j [a-z]{4,12}\. \d{4}|\d{4};\d{1,4}|tradition|legacy|spokes(?:man|woman|person)|survived by|funeral|singer|actor|actress|musician|midfielder|quarterback|striker|pitcher|coach|season|league|club|teammates?|fans|champion|senator|president|king|queen|novel|chapter|film|movie|album|band|century|biograph\w{1,4}|historian|born in|famous|celebrit\w{1,3}|according to|reporters?|journalist|news|announced|et al|doi|journal|published|professor|founded|nobel|podcast|named after|first described|was the first|became the first|the first person|contracted|discovered|1[5-8]\d\d|19[01]\d|eponym|award|authors?|copies|records sold|character|novelist|painter|poet|whispered|murmured|smiled)(?![a-z])/gi;
const inGeneral =
  /(?<![a-z])(?:patients|adults|children|people|individuals|women|men|infants|persons|clinicians|providers|members|residents|participants|subjects|cohort|studies|study|trial|guidelines?|recommended|recommend(?:s|ation|ations)?|should|may|can cause|risk of|e\.g\.|such as|including|usually|typically|often|define[ds]?|refers to|policy|procedure|shall|must|per protocol|template|form|fields?|enter|select|example)(?![a-z])/gi;
const madeUp =
  /(?<![a-z])(?:z{2,3}test|test[- ]?(?:patients?|data|case|record|account|user|persons?)|testerson|(?:dummy|fake|sample|fictional|fictitious|synthetic|mock|simulated|invented|imaginary|generated) ?-?(?:patients?|data|records?|chart|cases?|names?|card|persons?|sample)|dummypatient|mock-?ups?|made[- ]up|lorem ipsum|synthea|sample,|fixtures?|not a real (?:person|patient)|no real patients?|not real|role-?play|simulation|scenario|standardized patient|osce|practice case|john q\.? (?:public|sample)|(?:jane|john) doe|for (?:training|testing|interface testing|demonstration|educational)(?: purposes)? only|do not use for care|void|hypothetical)(?![a-z])/gi;
const school =
  /(?<![a-z])(?:homework|parents|pupils|principal|pta|field trip|stay (?:at )?home|quiz|exam question|which of the following|vignette|students?|syllabus|lesson|textbook|course|class|teach|essay|recipe|cups?|tablespoons?|tbsp|bake|preheat|story|fiction)(?![a-z])/gi;

const near = 60;
const nearAfter = 120;

/** Reads the signs of a text and of what was found in it. Linear in the text. */
export function readSigns(text: string, matches: readonly Match[], evidence: readonly Evidence[]): Signs {
  const sure = new Set(matches.flatMap(({ detectorId, confidence }) => (confidence === 'high' ? detectorId : [])));
  const said = distinctWords(text, matches);
  const weightOf = (counts: (share: Evidence) => boolean): number =>
    evidence.reduce((total, share) => total + (counts(share) ? share.weight : 0), 0);
  const strong = [...strongIdentifiers].filter((id) => sure.has(id)).length;
  const { isAged, isAboutOnePerson, isVisit } = readSetting(text);
  const name = said.names > 0 ? 1 : 0;
  const notes = Math.min(4, countOf(text, noteStyle)) / 4;
  const titles = Math.min(3, countOf(text, staff)) / 3;
  const contact = weightOf(({ detectorId }) => contacts.has(detectorId)) > 0 ? 1 : 0;
  // A long text says more of everything, so it takes more of a word to mean the same.
  const stretch = Math.max(1, text.length / 800);
  const { isBeside, isInLine, hasStory } = readNeighbours(text, matches);
  return {
    name,
    sureName: sure.has('person-name') ? 1 : 0,
    moreNames: Math.min(3, Math.max(0, said.names - 1)) / 3,
    strongIdentifier: strong > 0 ? 1 : 0,
    moreStrongIdentifiers: Math.min(2, Math.max(0, strong - 1)) / 2,
    birthDate: sure.has('date-of-birth') ? 1 : 0,
    contact,
    numbered:
      weightOf(
        ({ kind, detectorId }) =>
          kind === 'identifier' &&
          !contacts.has(detectorId) &&
          !days.has(detectorId) &&
          !strongIdentifiers.has(detectorId) &&
          !staffNumbers.has(detectorId),
      ) > 0
        ? 1
        : 0,
    careDate: weightOf(({ detectorId }) => days.has(detectorId)) > 0 ? 1 : 0,
    sureCareDate: sure.has('care-date') || sure.has('stay-date') ? 1 : 0,
    healthWords: Math.min(4, said.health) / 4,
    sureHealthWords: Math.min(4, said.sureHealth) / 4,
    diagnosisCode: sure.has('icd-10-cm') ? 1 : 0,
    age: isAged ? 1 : 0,
    agedAndTraced: isAged && (sure.has('care-date') || contact || strong > 0 || name) ? 1 : 0,
    vignette: !name && vignette.test(text) ? 1 : 0,
    onePerson: isAboutOnePerson ? 1 : 0,
    visitDialogue: isVisit ? 1 : 0,
    ownCare: ownCare.test(text) ? 1 : 0,
    pronoun: pronoun.test(text) ? 1 : 0,
    kin: kin.test(text) ? 1 : 0,
    nameBesideHealth: isBeside ? 1 : 0,
    nameAndHealthInLine: isInLine ? 1 : 0,
    storyAfterName: hasStory ? 1 : 0,
    careBusiness: Math.min(3, countOf(text, careBusiness)) / 3,
    noteStyle: notes,
    nameAndOnePerson: name && isAboutOnePerson ? 1 : 0,
    nameAndNoteStyle: name * notes,
    nameAndStrongIdentifier: name && strong > 0 ? 1 : 0,
    staff: titles,
    staffWithoutPatient: isAboutOnePerson || strong > 0 ? 0 : titles,
    publicSpeech: Math.min(2, countOf(text, publicSpeech) / stretch) / 2,
    business: Math.min(3, countOf(text, business) / stretch) / 3,
    businessWithoutPatient: isAboutOnePerson || strong > 0 ? 0 : Math.min(3, countOf(text, business)) / 3,
    patientsInGeneral: Math.min(4, countOf(text, inGeneral) / stretch) / 4,
    madeUp: Math.min(1, countOf(text, madeUp)),
    school: Math.min(2, countOf(text, school) / stretch) / 2,
    length: Math.log2(Math.max(64, Math.min(16_384, text.length)) / 64) / 8,
  };
}

const mostCounted = 8;

/** How often an expression matches, at most a handful: beyond that a sign is as strong as it gets. */
function countOf(text: string, expression: RegExp): number {
  expression.lastIndex = 0;
  let count = 0;
  while (count < mostCounted && expression.test(text)) count++;
  return count;
}

function distinctWords(text: string, matches: readonly Match[]): { names: number; health: number; sureHealth: number } {
  const names = new Set<string>();
  const health = new Set<string>();
  const sureHealth = new Set<string>();
  for (const { kind, confidence, start, end } of matches) {
    if (kind === 'identifier' || (health.size > 8 && names.size > 4)) continue;
    const word = text.slice(start, Math.min(end, start + 40)).toLowerCase();
    if (kind === 'person') names.add(word);
    else {
      health.add(word);
      if (confidence === 'high') sureHealth.add(word);
    }
  }
  return { names: names.size, health: health.size, sureHealth: sureHealth.size };
}

/** What stands beside the names: health content within reach, health content in the same line, the story of a patient. Matches come in order. */
function readNeighbours(
  text: string,
  matches: readonly Match[],
): { isBeside: boolean; isInLine: boolean; hasStory: boolean } {
  let isBeside = false;
  let isInLine = false;
  let hasStory = false;
  let name = -Infinity;
  let term = -Infinity;
  for (const { kind, confidence, start, end } of matches) {
    if (isBeside && isInLine && hasStory) break;
    if (kind === 'person') {
      hasStory ||= confidence === 'high' && hasCourseAfter(text, end);
      isBeside ||= start - term <= near;
      isInLine ||= start - term <= nearAfter && !text.slice(term, start).includes('\n');
      name = end;
    } else if (kind === 'health') {
      isBeside ||= confidence === 'high' && start - name <= nearAfter;
      isInLine ||= start - name <= nearAfter && !text.slice(name, start).includes('\n');
      if (confidence === 'high') term = end;
    }
  }
  return { isBeside, isInLine, hasStory };
}
