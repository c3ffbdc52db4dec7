import { defineDetector } from '../detector.ts';
import { clinicalShorthand, clinicalTerms, weakTerms } from '../vocabulary/clinical-terms.ts';
import { findPhrases, phrases } from '../vocabulary/phrases.ts';

const known = phrases(clinicalTerms);

// What drugs and diseases end in, after the stems of the USAN list and Greek medicine: no list of either is ever complete.
const stem =
  /(?:itis|ectomy|oscopy|ostomy|otomy|plasty|algia|opathy|emia|penia|plegia|paresis|(?:carcin|sarc|lymph|blast|aden|my|mening|gli|neur|hemat|granul|lip|fibr|angi|mel)oma|(?:fib|scler|stenos|necr|thromb|cirrh|nephr|dermat|psych|arthr|tubercul|acid|alkal)osis|statin|(?:o|i|a)pril|sartan|olol|cillin|mycin|micin|conazole|prazole|(?:um|im|ix|ux|in|iz)umab|tinib|ciclib|gliptin|gliflozin|azepam|azolam|zepine|oxetine|floxacin|ciclovir|cyclovir|tegravir|buvir|navir|triptan|parin|profen|setron|dronate|lukast|terol|tidine|thiazide|semide|cycline|glutide|barbital|methasone|nisolone|cortisone|zodone|azosin|dipine|tiapine|zapine|peridone|afil)$/;

const notMedical: ReadonlySet<string> = new Set([
  'academia',
  'bohemia',
  'anatomy',
  'dichotomy',
  'autonomy',
  'nostalgia',
  'april',
  'premia',
  'lobotomy',
  'sodomy',
  'profen',
]);

const capitals = /(?<![A-Za-z0-9])[A-Z][A-Za-z0-9&-]{1,6}(?![A-Za-z0-9])/g;

// Pregnancies and births, days after an operation.
const obstetric = /^(?:G\dP\d{1,4}|POD\d{1,2})$/;

// Measured values: a pressure, a dose, a saturation.
const measured =
  /(?<![a-z0-9])(?:bp|blood pressure)[: ]{0,3}(?:of |was |is )?\d{2,3}\/\d{2,3}|(?<![a-z0-9.,])\d{1,4}(?:\.\d{1,2})? ?(?:mg|mcg|ml|units?)(?:\/(?:dl|kg|day))?(?: (?:po|iv|im|bid|tid|qid|daily|qd|qhs|nightly|twice|once|every|prn|tab|tablets?))(?![a-z])|(?<![a-z])pain (?:is |was |of )?\d{1,2}\/10|(?<![a-z])(?:hr|heart rate|pulse)[: ]{1,2}\d{2,3}(?!\d)|(?<![a-z])(?:spo2|o2 sat)[: ]{0,3}\d{2,3} ?%/g;

export const clinicalTerm = defineDetector({
  id: 'clinical-term',
  title: 'health information',
  placeholder: 'HEALTH',
  kind: 'health',
  basis: '45 CFR 160.103',
  hints: [],
  needsHint: false,
  pattern: /[A-Za-z]/g,
  *find(text, reading) {
    const { lowered, words, starts } = reading;
    for (const { phrase, start, end } of findPhrases(reading, known)) {
      yield { start, end, confidence: weakTerms.has(phrase) ? 'low' : 'high' };
    }
    for (const [index, word] of words.entries()) {
      if (word.length < 6 || word.length > 24 || !stem.test(word) || notMedical.has(word)) continue;
      const start = starts[index] ?? 0;
      yield { start, end: start + word.length, confidence: 'high' };
    }
    for (const { 0: word, index: start } of text.matchAll(capitals)) {
      if (clinicalShorthand.has(word) || obstetric.test(word))
        yield { start, end: start + word.length, confidence: 'high' };
    }
    for (const { 0: value, index: start } of lowered.matchAll(measured))
      yield { start, end: start + value.length, confidence: 'high' };
  },
});
