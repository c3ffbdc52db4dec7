import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: ['white Corolla plate KJR 4471', 'tan Subaru, plate CO BXN-T41', 'license plate: 7ABC123', 'Plate # 8KLM902'],
  ignore: [
    'plate 12 of the atlas', // a picture
    'agar plate 44', // a dish
    'a volar plate was placed', // an implant
    'tag v1.2', // a version
    'plates 24 hours', // a time
  ],
};
