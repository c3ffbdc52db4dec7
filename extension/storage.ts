import { storage } from 'wxt/utils/storage';
import type { ScopeKey } from '../shared/consent/scopes.ts';
import type { AccountEvent, AccountKind, IdentityProvider } from '../shared/domain/observation-words.ts';
import type { GroupId } from '../shared/domain/group.ts';
import type { PolicyBundle } from '../shared/policy/bundle.ts';
import type { TakeLesson } from '../shared/domain/lesson.ts';
import type { LessonSlug } from '../shared/training/lesson.ts';
import type { KeptRequest } from './messages.ts';

/** Everything the extension keeps beside the outbox. A worker may stop at any moment, so nothing lives in a variable. */

export type Connection =
  | { kind: 'unconnected' }
  | {
      kind: 'connected';
      serverOrigin: string;
      /** This browser's own secret. Never leaves the background but in the Authorization header. */
      credential: string;
      organizationId: string;
      organizationName: string;
      color: string;
      memberName: string | null;
      /** Milliseconds since 1970. */
      enrolledAt: number;
    }
  | { kind: 'revoked'; organizationName: string; since: number };

export const connectionItem = storage.defineItem<Connection>('local:connection', {
  fallback: { kind: 'unconnected' },
  version: 1,
});

/**
 * The newest bundle this browser holds, when the server last said that it is the newest (milliseconds since 1970), the groups
 * that it told then, and the release that read the bundle: an earlier one dropped what it did not know.
 */
export const heldPolicyItem = storage.defineItem<{
  bundle: PolicyBundle;
  confirmedAt: number;
  groups: GroupId[];
  readBy: string;
} | null>('local:held-policy', {
  fallback: null,
  version: 2,
  migrations: { 2: (held: object | null) => held && { ...held, groups: [], readBy: '' } },
});

/** Seconds between two looks at the server, as the server last asked for. */
export const checkInSecondsItem = storage.defineItem<number>('local:check-in-seconds', { fallback: 60, version: 1 });

/** Milliseconds since 1970; null while the server answers. */
export const unreachableSinceItem = storage.defineItem<number | null>('local:unreachable-since', {
  fallback: null,
  version: 1,
});

/** How delivery backs off: failures in a row, and the time before which it stays quiet. */
export const backOffItem = storage.defineItem<{ failures: number; notBefore: number }>('local:back-off', {
  fallback: { failures: 0, notBefore: 0 },
  version: 1,
});

/** True once an outbox was made: an empty one after that has lost its contents. */
export const hasOutboxItem = storage.defineItem<boolean>('local:has-outbox', { fallback: false, version: 1 });

/** SHA-256 of the managed code that was used, so that a revoked browser does not enrol itself again with the same one. */
export const usedManagedCodeItem = storage.defineItem<string | null>('local:used-managed-code', {
  fallback: null,
  version: 1,
});

/** What a console's page offered, until somebody confirms it on the extension's own page. Gone when the browser closes. */
export const offerItem = storage.defineItem<{ serverOrigin: string; code: string; at: number } | null>(
  'session:offer',
  {
    fallback: null,
  },
);

/** A sign-up or sign-in form that was sent in a tab, until it is clear what became of it. */
export interface KeptAttempt {
  event: AccountEvent;
  fields: number;
  hostname: string;
  frameId: number;
  accountKind: AccountKind;
  /** Registrable; null for the organization's own and where none was seen. */
  accountDomain: string | null;
  /** When the document that sent it began, and when it was sent; milliseconds since 1970. */
  since: number;
  at: number;
  /** One step of several was taken; the next form counts as the same attempt. */
  isContinued: boolean;
}

/** By tab. Gone when the browser closes. */
export const attemptsItem = storage.defineItem<Record<string, KeptAttempt>>('session:attempts', { fallback: {} });

/** An authorisation request that was seen in a tab, until its answer is. */
export interface KeptConsent {
  provider: IdentityProvider;
  appId: string | null;
  redirectHost: string | null;
  scopes: ScopeKey[];
  otherScopes: number;
  /** The tool that asks. */
  hostname: string;
  event: AccountEvent;
  accountKind: AccountKind;
  accountDomain: string | null;
  /** The request is one of a known provider, or follows an act of the member: only then its answer counts. */
  followsAct: boolean;
  /** Milliseconds since 1970. */
  at: number;
}

/** By tab. Gone when the browser closes. */
export const consentsItem = storage.defineItem<Record<string, KeptConsent>>('session:consents', { fallback: {} });

/** How often each site made a browser tell what a page can bring about by itself, since when (milliseconds since 1970). Gone when the browser closes. */
export const forgeableItem = storage.defineItem<Record<string, { count: number; since: number }>>('session:forgeable', {
  fallback: {},
});

/** Whose account was last used on a site: its kind alone, never an address. */
export const accountsItem = storage.defineItem<Record<string, { kind: AccountKind; at: number }>>('local:accounts', {
  fallback: {},
  version: 1,
});

/** This browser's own access requests, newest last. */
export const requestsItem = storage.defineItem<KeptRequest[]>('local:requests', {
  fallback: [],
  version: 2,
  migrations: { 2: (requests: object[]) => requests.map((request) => ({ ...request, isHeldUp: false })) },
});

/** Lessons that were taken here and that the server does not have yet, oldest first. */
export const lessonsItem = storage.defineItem<TakeLesson[]>('local:lessons', { fallback: [], version: 1 });

/** The lesson that fits what happened last, and when that was (milliseconds since 1970). Gone when the browser closes. */
export const offeredLessonItem = storage.defineItem<{ slug: LessonSlug; at: number } | null>('session:offered-lesson', {
  fallback: null,
});
