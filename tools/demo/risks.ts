import { systemContextOf } from '../../server/auth/system.ts';
import { settleRisks } from '../../server/features/vendor/kept-risks.ts';
import type { Clinic } from './clinic.ts';

/** Keeps each vendor's risk once a month, as the jobs of a running server do more often, so that its history has a past. */
export function planRisks({ db, timeline, organizationId }: Clinic): void {
  for (let days = 360; days >= 0; days -= 30) {
    timeline.on(days, 23.7, () => settleRisks(systemContextOf(db, organizationId, 'settle-risks', timeline.now)));
  }
}
