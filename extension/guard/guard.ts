import { engineOf } from '../../shared/detect/engine.ts';
import { watchForms } from './sign-ups.ts';
import { judgeTransfer } from './transfers.ts';
import { warmUp } from './warm-up.ts';
import type { Watch } from './watch.ts';

/** Takes over from the sentinel in this frame: judges what is pasted and dropped, and looks for sign-up forms. */
export function standGuard(): void {
  const frame = globalThis.wardline;
  if (!frame || frame.guard) return;

  let watch: Watch | null = null;
  const forms = watchForms(frame, () => watch);
  frame.guard = {
    follow(site, sitePolicy) {
      watch = { site, sitePolicy, engine: engineOf(sitePolicy.policy.detection) };
      forms.look();
    },
    // The sentinel asks only a guard that follows a policy; without one nothing may pass.
    stops: (transfer) => watch === null || judgeTransfer(frame, watch, transfer),
    notice: (element) => forms.notice(element),
  };
  warmUp();
}
