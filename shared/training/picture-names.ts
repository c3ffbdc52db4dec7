/**
 * The pictures that a course may show as `![what it shows](picture:the-warning)`: shared/training/pictures/the-warning.svg.
 * They are drawn in `currentColor`, so put the drawing itself into the page: in an `<img>` it would stay black on a dark ground.
 */
export const pictureNames = [
  'breach-clocks',
  'eighteen-identifiers',
  'eighteen-identifiers-es',
  'risk-analysis-steps',
  'the-warning',
  'two-accounts',
  'two-accounts-es',
  'vendor-life',
  'what-leaves',
  'what-leaves-es',
] as const;
