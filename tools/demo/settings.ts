import { setIntervals, setProfile, setSecurity } from '../../server/features/organization/settings.ts';
import { defaultIntervals, defaultSecurity } from '../../shared/domain/organization-settings.ts';
import { SAMPLE_NAME, TIME_ZONE } from './names.ts';
import type { Clinic } from './clinic.ts';

/** What the officer set on the first days. */
export function planSettings({ timeline, officer }: Clinic): void {
  timeline.on(365, 15, () =>
    setProfile(officer, {
      name: SAMPLE_NAME,
      timeZone: TIME_ZONE,
      color: '#1c6e8c',
      // It also codes records for a hospital, so it is a business associate as well.
      kind: 'both',
      workingDays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
      languages: ['en', 'es'],
    }),
  );
  timeline.on(364, 13, () => setIntervals(officer, { ...defaultIntervals, vendorReviewMonths: 6 }));
  // Looking around must not take a phone.
  timeline.on(364, 13.1, () => setSecurity(officer, { ...defaultSecurity, secondFactorFor: [] }));
}
