import type { Evidence } from './assessment.ts';
import type { Match } from './detector.ts';
import { readWords, type Reading } from './reading.ts';
import { hasCourseAfter, readSetting } from './setting.ts';
import { findPhrases, phrases } from './vocabulary/phrases.ts';

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
const days: ReadonlySet<string> = new Set(['care-date', 'stay-date', 'care-day']);
const staffNumbers: ReadonlySet<string> = new Set(['us-npi', 'us-dea', 'ip-address', 'url']);

type CountedSign =
  | 'pronoun'
  | 'kin'
  | 'careBusiness'
  | 'noteStyle'
  | 'staff'
  | 'business'
  | 'publicSpeech'
  | 'patientsInGeneral'
  | 'madeUp'
  | 'school';

// Words and phrases, lower case; a plural s is part of its word. Written down by hand, weighed by tools/learn-weights.ts.
const sayings: Readonly<Record<CountedSign, string>> = {
  pronoun: 'he|she|his|her|him|hers|himself|herself',
  kin: 'mom|mother|dad|father|parent|son|daughter|husband|wife|spouse|brother|sister|niece|nephew|aunt|uncle|grandson|granddaughter|grandmother|grandfather|grandma|grandpa|family|caregiver|guardian',
  careBusiness:
    'appointment|appt|remind|reminder|refill|pickup|pick up|pick-up|picked up|copay|co-pay|claim|prior auth|prior authorization|preauth|pre-auth|auth|denied|denial|appeal|approved|eligible|eligibility|referral|referred|reschedule|rescheduled|sched|scheduled|insurance|coverage|medicaid|medicare|statement|balance due|dos|eob|chart|record|admit|admitted|admission|discharge|discharged|rtc|f/u|follow up|follow-up|visit|result|rx|prescription|script|bed|room|rm|icu|er|ed|consent|cita|paciente|recordamos',
  noteStyle:
    "c/o|s/p|h/o|w/|w/o|pt|hx|dx|rx|tx|sx|f/u|fu|r/o|d/c|dcd|dc'd|prn|bid|tid|qid|qd|yo|y/o|nkda|wnl|rtc|b/l|abd|neg|pos|post|pre|wt|bp|hr|temp|lab|med|mos|wk|hrs|tmrw|mg|mcg|ml|unit|kg|lbs|cm|mm",
  staff:
    'dr|prof|rev|md|rn|np|fnp|pa-c|crna|pharmd|phd|lcsw|dds|mph|ccs|cpc|director|manager|coordinator|supervisor|chief',
  business:
    'recruiter|recruiting|recruitment|resume|cv|curriculum vitae|hiring|hire|candidate|applicant|applying|job|position|salary|per hour|loan repayment|sign-on|fellowship|residency|externship|reference|recommend|relocation|interview|onboarding|training|inservice|in-service|cme|ceu|lecture|grand rounds|talk|speaker|slide|agenda|webinar|budget|vendor|quote|contract|demo|sales|donor|grant|donation|newsletter|motion|minutes|trustee|board|go-live|backfill|certification|overtime|vacation|rota|staffing|staffed|on call|on-call|backup|back-up|covering|delegation|poster|location|pavilion|library|bananas|shipped|shipping|order confirmation|cart|boxes|fridge|rsvp|tenant|deposit|landlord|workflow|meeting|rows|team|interpreter|hours|open mon|open daily|parking|questionnaire|proposal|publication|languages|degree|licensed|years of experience|workshop|conference|symposium',
  publicSpeech:
    'said in a statement|publicist|thank you to|thanks to|senator|congress|governor|mayor|volunteer|volunteers|volunteered|volunteering|millions of|tradition|legacy|spokesman|spokeswoman|spokesperson|survived by|funeral|singer|actor|actress|musician|midfielder|quarterback|striker|pitcher|coach|season|league|club|teammate|fans|champion|president|king|queen|novel|chapter|film|movie|album|band|century|biography|biographer|historian|born in|famous|celebrity|celebrities|according to|reporter|journalist|news|announced|et al|doi|journal|published|professor|founded|nobel|podcast|named after|first described|was the first|became the first|the first person|contracted|discovered|eponym|award|author|copies|records sold|character|novelist|painter|poet|whispered|murmured|smiled',
  patientsInGeneral:
    'patients|adults|children|people|individuals|women|men|infants|persons|clinicians|providers|members|residents|participants|subjects|cohort|studies|study|trial|guideline|recommended|recommends|recommendation|should|may|can cause|risk of|e.g.|such as|including|usually|typically|often|define|defined|refers to|policy|procedure|shall|must|per protocol|template|form|field|enter|select|example',
  madeUp:
    'zztest|zzztest|test patient|test-patient|test data|test case|test record|test account|test user|test person|testerson|dummy|fake|sample patient|sample data|sample record|sample card|sample case|fictional|fictitious|synthetic|mock|mockup|mock-up|simulated|invented|imaginary|generated sample|made up|made-up|lorem ipsum|synthea|sample,|fixture|not a real|no real patient|not real|role play|role-play|roleplay|simulation|scenario|standardized patient|osce|practice case|john q public|jane doe|john doe|for training|for testing|for interface testing|for demonstration|for educational|do not use for care|void|hypothetical',
  school:
    'homework|parents|pupil|principal|pta|field trip|stay home|stay at home|quiz|exam question|which of the following|vignette|student|syllabus|lesson|textbook|course|class|teach|essay|recipe|cup|tablespoon|tbsp|bake|preheat|story|fiction',
};

const signsOfSaying = new Map<string, CountedSign[]>();
for (const sign of countedSigns()) {
  for (const saying of sayings[sign].split('|'))
    signsOfSaying.set(saying, [...(signsOfSaying.get(saying) ?? []), sign]);
}
const known = phrases([...signsOfSaying.keys()]);

function countedSigns(): CountedSign[] {
  return signNames.filter((name): name is CountedSign => name in sayings);
}

const vignette = /(?:^|[.\n] ?)An? \d{1,3}[- ]year[- ]old (?:man|woman|boy|girl|male|female|patient)(?![a-z])/i;
const citation = /(?:1[5-8]\d\d|19[01]\d)(?!\d)|\d{4};\d{1,4}/;
const ownCare =
  /(?<![a-z])(?:my (?:next |last )?(?:visit|appointment|appt|doctor|dose|pills?|meds?|prescription|refill|blood|sugar|chest|back|knee|head|stomach|hands?|legs?|son|daughter|mom|mother|dad|father|husband|wife|results?|insurance|surgery)|i(?:['’]ve| have| had| am| was|['’]m)? (?:been )?(?:having|taking|feeling|diagnosed|still|out of|dizzy|worried|calling about))(?![a-z])/;

/** How often a text says what each sign is known by: one look at each word. */
function countSayings(reading: Reading): Readonly<Record<CountedSign, number>> {
  const counts: Record<CountedSign, number> = {
    pronoun: 0,
    kin: 0,
    careBusiness: 0,
    noteStyle: 0,
    staff: 0,
    business: 0,
    publicSpeech: 0,
    patientsInGeneral: 0,
    madeUp: 0,
    school: 0,
  };
  for (const { phrase } of findPhrases(reading, known))
    for (const sign of signsOfSaying.get(phrase) ?? []) counts[sign]++;
  if (citation.test(reading.text)) counts.publicSpeech++;
  return counts;
}

const near = 60;
const nearAfter = 120;

/** Reads the signs of a text and of what was found in it. Linear in the text. */
export function readSigns(text: string, matches: readonly Match[], evidence: readonly Evidence[]): Signs {
  const sure = new Set(matches.flatMap(({ detectorId, confidence }) => (confidence === 'high' ? detectorId : [])));
  const reading = readWords(text);
  const counts = countSayings(reading);
  const said = distinctWords(text, matches);
  const weightOf = (isMeant: (share: Evidence) => boolean): number =>
    evidence.reduce((total, share) => total + (isMeant(share) ? share.weight : 0), 0);
  const strong = [...strongIdentifiers].filter((id) => sure.has(id)).length;
  const { isAged, isAboutOnePerson, isVisit } = readSetting(text);
  const name = said.names > 0 ? 1 : 0;
  const notes = Math.min(4, counts.noteStyle) / 4;
  const titles = Math.min(3, counts.staff) / 3;
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
    ownCare: ownCare.test(reading.lowered) ? 1 : 0,
    pronoun: counts.pronoun > 0 ? 1 : 0,
    kin: counts.kin > 0 ? 1 : 0,
    nameBesideHealth: isBeside ? 1 : 0,
    nameAndHealthInLine: isInLine ? 1 : 0,
    storyAfterName: hasStory ? 1 : 0,
    careBusiness: Math.min(3, counts.careBusiness) / 3,
    noteStyle: notes,
    nameAndOnePerson: name && isAboutOnePerson ? 1 : 0,
    nameAndNoteStyle: name * notes,
    nameAndStrongIdentifier: name && strong > 0 ? 1 : 0,
    staff: titles,
    staffWithoutPatient: isAboutOnePerson || strong > 0 ? 0 : titles,
    publicSpeech: Math.min(2, counts.publicSpeech / stretch) / 2,
    business: Math.min(3, counts.business / stretch) / 3,
    businessWithoutPatient: isAboutOnePerson || strong > 0 ? 0 : Math.min(3, counts.business) / 3,
    patientsInGeneral: Math.min(4, counts.patientsInGeneral / stretch) / 4,
    madeUp: Math.min(1, counts.madeUp),
    school: Math.min(2, counts.school / stretch) / 2,
    length: Math.log2(Math.max(64, Math.min(16_384, text.length)) / 64) / 8,
  };
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
