/** What a form is for. A page with several forms has several. */
export const formLabels = [
  'sign-up',
  'sign-in',
  'change-password',
  'recovery',
  'newsletter',
  'checkout',
  'contact',
  'search',
  'other',
] as const;
export type FormLabel = (typeof formLabels)[number];
