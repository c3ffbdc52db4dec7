/** The name that says wherever it is shown that nobody works there. */
export const SAMPLE_NAME = 'Riverside Community Clinic (sample)';
export const TIME_ZONE = 'America/Chicago';
