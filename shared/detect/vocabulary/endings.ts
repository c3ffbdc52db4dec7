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

/** True where the ending of a word, lower case, is that of drugs and diseases. */
export function endsLikeCare(word: string): boolean {
  return word.length >= 6 && word.length <= 24 && stem.test(word) && !notMedical.has(word);
}
