import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: [
    'Patient: Maria Gonzalez',
    'pt Joan A. w/ hx of diabetes',
    'Mrs. Whitcombe called about her refill',
    'Name: OKAFOR, DANIEL',
    'patient is pamela cook',
    'a 61-year-old man, Frank L., with gout',
    'Re: Denise Falk',
    'Theresa Boyle is here for her knee',
    'my son Mateo has a fever',
  ],
  ignore: [
    'the patient has a fever', // nobody is named
    'Patient Name: ________', // a blank form
    'Patient Portal login', // a product
    'seen by Dr. Alan Reyes', // staff
    'Karen Holt, RN, charge nurse', // staff
    'Charcot-Marie-Tooth disease', // a disease that carries names
    'Patient: Test Patient', // test data
    'Name: Health Services Department', // an office
  ],
};
