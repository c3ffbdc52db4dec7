/** The pictures that a course may show as `![what it shows](picture:the-warning)`: shared/training/pictures/the-warning.svg. */
export const pictureNames = [
  'the-warning',
  'what-leaves',
  'eighteen-identifiers',
  'two-accounts',
  'risk-analysis-steps',
  'breach-clocks',
  'vendor-life',
] as const;
export type PictureName = (typeof pictureNames)[number];
