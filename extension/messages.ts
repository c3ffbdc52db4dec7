import { browser } from 'wxt/browser';
import type { OwnTitles } from '../shared/detect/describe.ts';
import type { AccountScope } from '../shared/domain/approval.ts';
import type { DataClass } from '../shared/domain/data-class.ts';
import type { Observation } from '../shared/domain/observation.ts';
import type { Language } from '../shared/domain/organization-settings.ts';
import type { AccountEvent, AccountKind } from '../shared/domain/observation-words.ts';
import type { SitePolicy } from '../shared/policy/site-policy.ts';
import type { Visibility } from '../shared/policy/visibility.ts';
import type { LessonWords } from '../shared/training/lesson-words.ts';
import type { Lesson, LessonSlug } from '../shared/training/lesson.ts';

/** What only the background can see to its end is for the background alone to say. */
type PageObservation = Exclude<Observation, { kind: 'gap' | 'account' | 'consent' }>;

/** An observation as a page script may tell it. Who, where and when are for the background to say: a page is a stranger. */
export type Draft = PageObservation extends infer Kind
  ? Kind extends { kind: 'answer' }
    ? Omit<Kind, Completed | 'about'> & { about: string }
    : Kind extends PageObservation
      ? Omit<Kind, Completed>
      : never
  : never;

type Completed = 'id' | 'site' | 'vendorId' | 'bundleVersion';

export type Awakening = { kind: 'unguarded' } | Guarded;

export interface Guarded {
  kind: 'guarded';
  /** What the warning calls the place: a registrable domain or a host of the local network, in its own letters. */
  site: string;
  /** The same as the network knows it. */
  domain: string;
  /** A site of the bundle that this one passes for at a glance without being it. */
  lookalike: string | null;
  sitePolicy: SitePolicy;
  /** What the officer said to the newest request for this site; empty where nothing was said. */
  requestAnswer: string;
  /** The organization's own e-mail domains, which tell whose account is typed. */
  emailDomains: readonly string[];
  /** Whose account was last used here, as far as it was seen. */
  accountKind: AccountKind;
  /** A sign-up or sign-in that was sent from the document before this one, for the guard to say what became of it. */
  attempt: Attempt | null;
}

/** A sign-up or sign-in form that was sent. */
export interface Attempt {
  event: AccountEvent;
  /** Which fields the form has, as a number: enough to know it again, and nothing of what stands in them. */
  fields: number;
}

/** What became of it: taken, sent back, or one step of several. */
export type AttemptOutcome = 'accepted' | 'refused' | 'continued';

/** A member's request for a site, as this browser keeps it. Times are milliseconds since 1970. */
export interface KeptRequest {
  id: string;
  site: string;
  purpose: string;
  dataClass: DataClass;
  requestedAt: number;
  /** `unsent` until the server has it; `not-taken` where the server will never take it as it is, which is no officer's answer. */
  state: 'unsent' | 'not-taken' | 'open' | 'granted' | 'refused';
  /** What the officer said to it; of one that was not taken, what the server said. */
  answer: string;
  /** It could not be sent the last time, and is tried again. */
  isHeldUp: boolean;
  /** The member has seen the answer. */
  isRead: boolean;
}

/** On what terms a site that was asked for may be used today. */
export interface RequestTerms {
  mayPutIn: readonly DataClass[];
  /** Approved for patient information, and no agreement in force covers it. */
  lacksAgreement: boolean;
  accounts: AccountScope;
  /** In the officer's words; empty where there are none. */
  conditions: string;
}

/** A request as its member reads it. */
export interface ShownRequest extends KeptRequest {
  /** Null where it was not granted, or where the held policy knows no approval of the site. */
  terms: RequestTerms | null;
}

/** What somebody must see before a browser is connected: which server, whose organization. */
export interface Offer {
  serverOrigin: string;
  code: string;
}

export interface Described {
  organizationName: string;
  color: string;
}

export type ConnectionStatus =
  | { kind: 'unconnected' }
  | { kind: 'connected'; organizationName: string; color: string; serverOrigin: string; memberName: string | null }
  | { kind: 'revoked'; organizationName: string; since: number };

/** What the popup shows. Times are milliseconds since 1970. */
export interface Status {
  connection: ConnectionStatus;
  bundle: { version: number; confirmedAt: number; isStale: boolean; visibility: Visibility } | null;
  /** Since when the server cannot be reached; null while it can. */
  unreachableSince: number | null;
  /** Observations waiting here, and how many the bounded outbox had to drop since enrolment. */
  waiting: number;
  dropped: number;
  mayRunOnAllSites: boolean;
}

/** The site of one tab in plain terms. */
export type SiteStatus =
  | { kind: 'not-a-site' }
  | { kind: 'covered'; site: string; vendorName: string; conditions: string }
  | {
      kind: 'guarded';
      site: string;
      because: string;
      /** The last day on which an exception lets patient information through here, or null. */
      exceptedUntil: string | null;
      vendorName: string | null;
      lookalike: string | null;
      accounts: AccountScope;
    };

/** An observation as it travels: nothing is said of whose account it was where nobody knows. */
export type TravellingObservation = Observation extends infer Kind
  ? Kind extends { kind: 'exposure' | 'sign-up'; accountKind: AccountKind }
    ? Omit<Kind, 'accountKind'> & { accountKind?: AccountKind }
    : Kind
  : never;

/** One observation exactly as it was sent, and what the server said to it. */
export interface SentObservation {
  observation: TravellingObservation;
  /** Milliseconds since 1970. */
  sentAt: number;
  receipt: { kind: 'accepted' } | { kind: 'refused'; reason: string };
}

/** A lesson as it is put before somebody. */
export interface ShownLesson {
  lesson: Lesson;
  words: LessonWords;
  language: Language;
  /** Answering its question is kept for the member's record; false where this browser is connected to nobody. */
  isRecorded: boolean;
}

/** What a warning is about. */
export const warningAbouts = ['transfer', 'sign-up'] as const;
export type WarningAbout = (typeof warningAbouts)[number];

/** Everything that one part of the extension may ask of the background, in one place. */
export interface Messages {
  // From page scripts; the background believes nothing they say about themselves.
  /** `since` is when the asking document began, in milliseconds since 1970: it tells one document of a tab from the next. */
  awaken(question: { hasGuard: boolean; since: number }): Awakening;
  observe(draft: Draft): { id: string };
  /** `continues`: this form asks for nothing by itself, and counts only as the next step of one before. `accountDomain` is what stands behind an @. */
  attemptAccount(attempt: Attempt & { continues: boolean; accountDomain: string | null; since: number }): {
    counts: boolean;
  };
  settleAccount(settled: { outcome: AttemptOutcome }): void;
  /** Asks the officer for the site; its purpose has been judged by the detectors in the page. */
  requestAccess(request: { purpose: string; dataClass: DataClass }): void;
  offerConnection(offer: { code: string }): void;
  /** Explains a warning by what it was about. */
  openWhy(warning: { about: WarningAbout }): void;
  /** Somebody was stopped, and this lesson fits: the popup offers it too. */
  offerLesson(offered: { slug: LessonSlug }): void;
  /** Opens a lesson in a window of our own, where a frame is too small for it. */
  openLesson(opened: { slug: LessonSlug }): void;
  // From page scripts and from the extension's own pages.
  readLesson(read: { slug: LessonSlug }): ShownLesson;
  /** The question of a lesson was answered. */
  takeLesson(taken: { slug: LessonSlug }): void;
  // From page scripts.
  openAlternative(choice: { domain: string }): void;
  /** `unchecked`: no guard could be brought in. `hidden`: the page made the warning unreadable. Either way nothing was let through. */
  reportTrouble(trouble: { kind: 'unchecked' | 'hidden' }): void;
  // From the extension's own pages.
  describeCode(offer: Offer): Described;
  enrol(offer: Offer & { label: string }): Described;
  takeOffer(): Offer | null;
  tellStatus(): Status;
  tellSite(question: { url: string }): SiteStatus;
  listSent(): SentObservation[];
  /** Newest first; with `read` their answers count as seen. */
  listRequests(looking: { read: boolean }): ShownRequest[];
  /** The lesson that fits what happened last, within the day; null where nothing did. */
  tellOfferedLesson(): { slug: LessonSlug } | null;
  /** What the held policy calls the organization's own detectors; null without one. */
  tellOwnTitles(): OwnTitles | null;
  checkNow(): void;
}

/** What the background tells running guards. */
export interface GuardNews {
  /** `arrived`: somebody comes here from a form that was sent. */
  news: 'policy-changed' | 'arrived';
}

/** How an answer travels: an expected refusal is a sentence for people, never an exception across the boundary. */
export type Answer<T> = { kind: 'answered'; answer: T } | { kind: 'refused'; sentence: string };

/** Asks the background. Rejects with a `Refused` whose message is a sentence for people, or with the browser's error when nobody is there. */
export async function ask<Name extends keyof Messages>(
  name: Name,
  ...[payload]: Parameters<Messages[Name]>
): Promise<ReturnType<Messages[Name]>> {
  const answer: Answer<ReturnType<Messages[Name]>> = await browser.runtime.sendMessage({
    name,
    payload: payload ?? {},
  });
  if (answer.kind === 'refused') throw new Refused(answer.sentence);
  return answer.answer;
}

/** Something that was asked for cannot be; the message says what to do. */
export class Refused extends Error {}
