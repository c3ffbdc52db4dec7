import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { standSentinel } from '../sentinel/sentinel.ts';

// Registered by background/sentinels.ts for uncovered sites, at document_start, in every frame.
export default defineUnlistedScript(() => {
  standSentinel();
});
