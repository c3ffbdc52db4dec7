import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: [
    'https://ehr.example.org/patient/88120447/labs',
    'https://portal.example.org/chart/okeefe-brendan-19621103/hepatology',
    'https://records.example.org/open?mrn=00482913',
  ],
  ignore: [
    'https://clinic.example.org/patients/resources', // a page for all patients
    'https://api.example.com/patients/{id}', // documentation
    'https://git.example.com/issues/88120447', // an issue
    'https://portal.example.org/login', // a front door
    'see patient/88120447', // no address
  ],
};
