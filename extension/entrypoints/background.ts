import { defineBackground } from 'wxt/utils/define-background';
import { answerQuestions } from '../background/answers.ts';
import {
  keepCredentialFromPages,
  keepDelivering,
  keepManagedEnrolment,
  keepPolicyCurrent,
  watchConsents,
  welcomeNewcomers,
} from '../background/duties.ts';

// A table of contents. Listeners register synchronously, so a woken worker misses nothing.
export default defineBackground({
  // Firefox: an event page, which remembers as little as Chromium's worker does.
  persistent: false,
  main() {
    keepCredentialFromPages();
    answerQuestions();
    keepManagedEnrolment();
    keepPolicyCurrent();
    keepDelivering();
    watchConsents();
    welcomeNewcomers();
  },
});
