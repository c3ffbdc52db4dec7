import { engineOf } from '../../shared/detect/engine.ts';
import { watchAccount } from './account.ts';
import { followSending, isOfMember, judgeArrival, sendingOf } from './attempts.ts';
import { watchSignUps } from './sign-ups.ts';
import { judgeTransfer } from './transfers.ts';
import { warmUp } from './warm-up.ts';
import { showNotice } from './warning/notice.ts';
import { answerToRequest } from './warning/words.ts';
import type { Watch } from './watch.ts';

/** Takes over from the sentinel in this frame: judges what is pasted and dropped, looks for sign-up forms, and sees which are sent. */
export function standGuard(): void {
  const frame = globalThis.wardline;
  if (!frame || frame.guard) return;

  let watch: Watch | null = null;
  const account = watchAccount();
  const signUps = watchSignUps(frame, account, () => watch);
  frame.guard = {
    follow({ attempt, ...awoken }) {
      const { request } = awoken.sitePolicy;
      const isAnswered = watch !== null && watch.sitePolicy.request === 'open' && request !== 'open';
      watch = { ...awoken, engine: engineOf(awoken.sitePolicy.policy.detection) };
      if (isAnswered) showNotice(watch.sitePolicy, answerToRequest(watch));
      account.look();
      signUps.look();
      if (attempt) judgeArrival(attempt);
    },
    // The sentinel asks only a guard that follows a policy; without one nothing may pass.
    stops: (transfer) => watch === null || judgeTransfer(frame, watch, account.kind(watch), transfer),
    notice(element) {
      account.look();
      signUps.notice(element);
    },
    heed(event) {
      if (event.type === 'keydown') signUps.heardKey();
      const sending = watch ? sendingOf(event) : null;
      if (!watch || !sending) return false;
      if (signUps.stops(sending)) return true;
      if (isOfMember(event)) followSending(sending, watch);
      return false;
    },
  };
  warmUp();
}
