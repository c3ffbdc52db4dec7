import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { standGuard } from '../guard/guard.ts';

// Injected by background/awakening.ts into one frame, when text may be given to its page.
export default defineUnlistedScript(() => {
  standGuard();
});
