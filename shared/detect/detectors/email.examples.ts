import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: ['write to maria.lopez@mail.example', 'j_smith+visit@clinic.example.org, please'],
  ignore: [
    'questions? support@vendor.example', // a team's mailbox
    'npm i @scope/package', // no mailbox
    'user@localhost', // no domain
    'git@code.example:repo.git', // a repository
  ],
};
