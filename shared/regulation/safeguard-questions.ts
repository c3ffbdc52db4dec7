import type { Question, QuestionnaireContent } from '../domain/questionnaire.ts';
import type { SafeguardRule } from './safeguard-rules.ts';

/** Counts up with every change of what is asked; checks keep the version that they were sent with. */
export const BUILT_IN_VERSION = 1;
export const BUILT_IN_NAME = 'Short safeguard check';

/** Yes is what protects, unless it says otherwise; it weighs 3, and wants no document. */
function yesNo(
  id: string,
  cites: SafeguardRule[],
  text: string,
  rest: Partial<Omit<Question, 'id' | 'kind' | 'cites' | 'text'>> = {},
): Question {
  return {
    id,
    kind: 'yes-no',
    text,
    help: '',
    choices: [],
    goodAnswer: 'yes',
    weight: 3,
    evidenceFor: [],
    shownIf: null,
    cites,
    ...rest,
  };
}

const asked = (
  kind: Question['kind'],
  id: string,
  cites: SafeguardRule[],
  text: string,
  rest: Partial<Omit<Question, 'id' | 'kind' | 'cites' | 'text'>> = {},
): Question => ({ ...yesNo(id, cites, text, rest), kind });

/**
 * The short questionnaire that Wardline brings: what the Security Rule's standards come down to for a vendor, in plain words
 * (45 CFR 164.308, 164.310, 164.312). The weights are Wardline's own.
 */
export const safeguardQuestions: QuestionnaireContent = {
  introduction:
    'These questions ask how you protect the patient information that we give you. Most are yes or no. Every answer is saved as you give it; you can stop at any time and go on later, also on another device. Where something does not apply to you, say so and add a note.',
  sections: [
    {
      id: 'managing-risk',
      title: 'Managing risk',
      questions: [
        yesNo(
          'risk-analysis',
          ['164.308(a)(1)(ii)(A)'],
          'In the last 12 months, have you analyzed the risks to the patient information you hold?',
          {
            help: 'A written analysis of what could happen to its confidentiality, integrity and availability, wherever it is.',
            weight: 5,
            evidenceFor: ['yes'],
          },
        ),
        asked('date', 'risk-analysis-on', ['164.308(a)(1)(ii)(A)'], 'When was that analysis finished?', {
          weight: 0,
          shownIf: { questionId: 'risk-analysis', answers: ['yes'] },
        }),
        yesNo(
          'risk-treatment',
          ['164.308(a)(1)(ii)(B)'],
          'Does each serious risk that it found have an owner and a due date?',
          { shownIf: { questionId: 'risk-analysis', answers: ['yes'] } },
        ),
        yesNo('security-official', ['164.308(a)(2)'], 'Is one named person responsible for security?', { weight: 2 }),
        asked(
          'any-of',
          'assessments',
          ['164.308(a)(8)'],
          'Which independent assessments do you have, not older than a year?',
          {
            help: 'Choose all that you have, and add the newest report or certificate of each.',
            choices: [
              { id: 'soc-2', label: 'SOC 2 Type II report', share: 100 },
              { id: 'hitrust', label: 'HITRUST certification', share: 100 },
              { id: 'iso-27001', label: 'ISO/IEC 27001 certificate', share: 100 },
              { id: 'penetration-test', label: 'Penetration test by somebody outside', share: 50 },
              { id: 'none', label: 'None of these', share: 0 },
            ],
            evidenceFor: ['soc-2', 'hitrust', 'iso-27001', 'penetration-test'],
          },
        ),
      ],
    },
    {
      id: 'people',
      title: 'Your people',
      questions: [
        yesNo(
          'training',
          ['164.308(a)(5)(i)'],
          'Is everybody who can reach patient information trained in protecting it, before they begin and regularly after that?',
        ),
        yesNo(
          'least-access',
          ['164.308(a)(3)(ii)(A)', '164.308(a)(4)(ii)(B)'],
          'Does each person get access to only what their work needs, and does somebody approve it?',
        ),
        yesNo('leavers', ['164.308(a)(3)(ii)(C)'], 'Does access end within one day when somebody leaves you?'),
      ],
    },
    {
      id: 'signing-in',
      title: 'Signing in',
      questions: [
        yesNo('own-accounts', ['164.312(a)(2)(i)'], 'Does each person sign in with an account of their own?', {
          help: 'No shared accounts, also not for administrators.',
        }),
        asked(
          'one-of',
          'second-factor',
          ['164.312(d)', '164.308(a)(5)(ii)(D)'],
          'Who needs a second factor to reach patient information?',
          {
            help: 'Such as an authenticator app or a security key, beside the password.',
            choices: [
              { id: 'everybody', label: 'Everybody, always', share: 100 },
              { id: 'from-outside', label: 'Everybody from outside our network', share: 70 },
              { id: 'administrators', label: 'Administrators only', share: 40 },
              { id: 'nobody', label: 'Nobody', share: 0 },
            ],
            weight: 5,
          },
        ),
        yesNo(
          'logoff',
          ['164.312(a)(2)(iii)', '164.310(c)'],
          'Do sessions and screens lock by themselves when nobody uses them?',
          {
            weight: 1,
          },
        ),
      ],
    },
    {
      id: 'the-data',
      title: 'The data itself',
      questions: [
        yesNo(
          'encryption-in-transit',
          ['164.312(e)(1)', '164.312(e)(2)(ii)'],
          'Is patient information encrypted whenever it travels, inside your network too?',
          { help: 'TLS 1.2 or newer, or as strong.', weight: 4 },
        ),
        yesNo(
          'encryption-at-rest',
          ['164.312(a)(2)(iv)'],
          'Is it encrypted wherever it is stored, on laptops and in backups too?',
          { weight: 4 },
        ),
        yesNo(
          'audit-log',
          ['164.312(b)', '164.308(a)(1)(ii)(D)'],
          'Do you record who opened or changed patient information, and look at these records?',
        ),
        yesNo(
          'backups',
          ['164.308(a)(7)(ii)(A)', '164.312(c)(1)'],
          'Do you back it up where ransomware cannot reach it?',
        ),
        asked(
          'date',
          'restore-tested-on',
          ['164.308(a)(7)(ii)(B)', '164.308(a)(7)(ii)(D)'],
          'When did you last restore data from a backup to prove that it works?',
          {
            weight: 1,
            shownIf: { questionId: 'backups', answers: ['yes'] },
          },
        ),
        yesNo(
          'disposal',
          ['164.310(d)(2)(i)'],
          'Is it erased for good before equipment or storage is given away or used for something else?',
          {
            weight: 2,
          },
        ),
        yesNo('model-training', ['164.308(a)(1)(ii)(B)'], 'Do you, or anybody you pass it to, train AI models on it?', {
          goodAnswer: 'no',
          weight: 4,
        }),
      ],
    },
    {
      id: 'incidents-and-others',
      title: 'Incidents, and who else has it',
      questions: [
        yesNo(
          'incident-plan',
          ['164.308(a)(6)(ii)'],
          'Do you have a written plan for security incidents that says when and how you tell us?',
          {
            weight: 4,
            evidenceFor: ['yes'],
          },
        ),
        yesNo(
          'past-breach',
          ['164.308(a)(6)(ii)'],
          'In the last three years, was there a breach of patient information with you?',
          {
            goodAnswer: 'no',
            weight: 2,
          },
        ),
        asked('text', 'past-breach-story', ['164.308(a)(6)(ii)'], 'What happened, and what did you change since?', {
          help: 'In a few sentences. Please name no patient.',
          weight: 0,
          shownIf: { questionId: 'past-breach', answers: ['yes'] },
        }),
        yesNo(
          'subcontractors',
          ['164.308(b)(2)'],
          'Does anybody else store or process our patient information for you?',
          {
            help: 'Hosting counts too.',
            weight: 0,
          },
        ),
        yesNo(
          'subcontractor-agreements',
          ['164.308(b)(2)'],
          'Does each of them have a business associate agreement with you?',
          {
            weight: 4,
            shownIf: { questionId: 'subcontractors', answers: ['yes'] },
          },
        ),
        yesNo('facilities', ['164.310(a)(1)'], 'Can only those who need to enter the places where it is kept?', {
          help: 'For a cloud provider, its data centers.',
          weight: 1,
        }),
      ],
    },
  ],
};
