import browser from 'webextension-polyfill';
import { lessonSlugs } from '../../shared/training/lesson.ts';
import { z } from '../../shared/zod.ts';
import { DataClass } from '../../shared/domain/data-class.ts';
import { PURPOSE_MAX_CHARACTERS } from '../../shared/domain/access-request.ts';
import { listRequests, requestAccess, syncRequests } from './access-requests.ts';
import { attemptAccount, AttemptPayload, settleAccount } from './accounts.ts';
import { awaken } from './awakening.ts';
import { showTroubleInTab } from './badge.ts';
import { deliver } from './delivery.ts';
import { describeCode, enrol, enrolAsManaged, offerConnection, openPage, takeOffer } from './enrolment.ts';
import { offerLesson, openLesson, readLesson, syncLessons, takeLesson, tellOfferedLesson } from './lessons.ts';
import { openExplanation } from './explanation.ts';
import { heldPolicy } from './held-policy.ts';
import { warningAbouts } from '../messages.ts';
import { answerMessages } from './messages.ts';
import { hostnameOf } from './observed-site.ts';
import { DraftPayload, observe } from './observing.ts';
import { listSent } from './outbox.ts';
import { checkPolicy } from './policy-sync.ts';
import { termsOfRequest } from './request-terms.ts';
import { tellSite, tellStatus } from './status.ts';
import { sitePolicyFor } from './site-policy.ts';

const OneLesson = z.strictObject({ slug: z.enum(lessonSlugs) });
const Nothing = z.strictObject({});
const Offer = z.strictObject({ serverOrigin: z.string().max(300), code: z.string().max(60) });

/** Every question of `Messages`, who may ask it, and who answers. */
export function answerQuestions(): void {
  answerMessages({
    awaken: { from: 'page', payload: z.strictObject({ hasGuard: z.boolean(), since: z.number() }), answer: awaken },
    observe: { from: 'page', payload: DraftPayload, answer: observe },
    attemptAccount: { from: 'page', payload: AttemptPayload, answer: attemptAccount },
    settleAccount: {
      from: 'page',
      payload: z.strictObject({ outcome: z.enum(['accepted', 'refused', 'continued']) }),
      answer: settleAccount,
    },
    requestAccess: {
      from: 'page',
      payload: z.strictObject({ purpose: z.string().min(1).max(PURPOSE_MAX_CHARACTERS), dataClass: DataClass }),
      answer: requestAccess,
    },
    offerConnection: { from: 'page', payload: z.strictObject({ code: z.string().max(60) }), answer: offerConnection },
    openWhy: {
      from: 'page',
      payload: z.strictObject({ about: z.enum(warningAbouts) }),
      answer: ({ about }) => openPage(about === 'sign-up' ? 'welcome.html#why-sign-up' : 'welcome.html#why'),
    },
    openAlternative: {
      from: 'page',
      payload: z.strictObject({ domain: z.string().max(253) }),
      async answer({ domain }, sender) {
        // Only what the policy itself offers: a page must not open addresses through us.
        const { alternatives } = sitePolicyFor(await heldPolicy(), hostnameOf(sender) ?? '', new Date());
        if (alternatives.some((alternative) => alternative.domain === domain))
          await browser.tabs.create({ url: `https://${domain}/` });
      },
    },
    offerLesson: { from: 'page', payload: OneLesson, answer: offerLesson },
    openLesson: { from: 'page', payload: OneLesson, answer: openLesson },
    readLesson: { from: 'both', payload: OneLesson, answer: readLesson },
    takeLesson: { from: 'both', payload: OneLesson, answer: takeLesson },
    tellOfferedLesson: { from: 'extension', payload: Nothing, answer: tellOfferedLesson },
    reportTrouble: {
      from: 'page',
      payload: z.strictObject({ kind: z.enum(['unchecked', 'hidden']) }),
      async answer({ kind }, { tab }) {
        if (tab?.id !== undefined) await showTroubleInTab(tab.id);
        // Somebody's paste has just vanished: where the page would not let us say why, a window of our own does.
        if (kind === 'hidden') await openExplanation();
      },
    },
    describeCode: { from: 'extension', payload: Offer, answer: describeCode },
    enrol: { from: 'extension', payload: Offer.extend({ label: z.string().max(200) }), answer: enrol },
    takeOffer: { from: 'extension', payload: Nothing, answer: takeOffer },
    tellStatus: { from: 'extension', payload: Nothing, answer: tellStatus },
    tellSite: { from: 'extension', payload: z.strictObject({ url: z.string() }), answer: tellSite },
    listSent: { from: 'extension', payload: Nothing, answer: listSent },
    listRequests: {
      from: 'extension',
      payload: z.strictObject({ read: z.boolean() }),
      async answer(looking) {
        const [requests, held] = await Promise.all([listRequests(looking), heldPolicy()]);
        return requests.map((request) => ({ ...request, terms: termsOfRequest(held, request, new Date()) }));
      },
    },
    tellOwnTitles: {
      from: 'extension',
      payload: Nothing,
      answer: async () => (await heldPolicy()).bundle?.policy.detection ?? null,
    },
    checkNow: {
      from: 'extension',
      payload: Nothing,
      async answer() {
        await enrolAsManaged();
        await checkPolicy();
        await deliver();
        await syncRequests();
        await syncLessons();
      },
    },
  });
}
