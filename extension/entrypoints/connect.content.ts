import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerCodeOfPage } from '../connect/offer-code.ts';

// The only script that runs before a browser is connected, and only on pages named /connect.
export default defineContentScript({
  matches: ['*://*/connect'],
  runAt: 'document_start',
  main() {
    offerCodeOfPage();
  },
});
