import type { OrganizationId } from '../shared/domain/organization.ts';
import type { Actor, BrowserActor, MemberActor } from './actor.ts';
import { type Db, type Tx, withTenant } from './database/tenant.ts';
import { appendAuditEvents, holdChain, type NewAuditEvent, type Subject } from './features/audit/chain.ts';
import { callForTraining } from './features/assignment/call-for-training.ts';
import { callForGaps, makesGaps } from './features/finding/call-for-gaps.ts';

/** What a service may do outside `change` and `append`. */
export type Reader = Pick<Tx, 'select' | 'selectDistinctOn' | 'query' | '$count'>;

/** What a change reports of itself: the audit event is made of `subject`, `before` and `after`, the caller gets `result`. */
export interface Change<Result> {
  /** Where only the change itself knows what was done, such as a decision that became a proposal. */
  action?: `${string}.${string}`;
  subject: Subject;
  before: object | null;
  after: object | null;
  result: Result;
}

/** Proof that somebody may act for one organization. Only server/auth makes one. */
export class OrgContext<A extends Actor = Actor> {
  readonly organizationId: OrganizationId;
  readonly actor: A;
  readonly now: () => Date;
  readonly #db: Db;

  constructor(db: Db, organizationId: OrganizationId, actor: A, now: () => Date) {
    this.#db = db;
    this.organizationId = organizationId;
    this.actor = actor;
    this.now = now;
  }

  /** Reads in one transaction that row level security confines to the organization. */
  read<T>(work: (db: Reader) => Promise<T>): Promise<T> {
    return withTenant(this.#db, this.organizationId, work);
  }

  /**
   * The one way to change what the organization governs: the change and its audit event commit together or not at all.
   *
   * @param action such as `vendor.created`
   * @param afterwards what must follow in the same transaction, once the event is in the chain: publishing the policy
   */
  change<Result>(
    action: `${string}.${string}`,
    write: (tx: Tx) => Promise<Change<Result>>,
    afterwards?: (tx: Tx) => Promise<void>,
  ): Promise<Result> {
    return withTenant(this.#db, this.organizationId, async (tx) => {
      // Before anything is read, so that two officers at once give a true "before" and neither undoes the other unseen.
      await holdChain(tx, this.organizationId);
      const { result, ...event } = await write(tx);
      await this.record(tx, { ...event, action: event.action ?? action });
      await afterwards?.(tx);
      return result;
    });
  }

  /** Writes what nobody governs: what browsers see, and what was told, mailed and read. It stays out of the audit trail. */
  append<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return withTenant(this.#db, this.organizationId, work);
  }

  /** Adds an audit event within a change that is already under way. */
  record(tx: Tx, event: ChangeEvent): Promise<void> {
    return this.recordAll(tx, [event]);
  }

  /** Adds many, in their order: what one act did to thousands is on record of each. */
  async recordAll(tx: Tx, events: readonly ChangeEvent[]): Promise<void> {
    const [occurredAt, { actor }] = [this.now(), this];
    await appendAuditEvents(
      tx,
      this.organizationId,
      events.map((event) => ({ ...event, occurredAt, actor })),
    );
    if (events.some(({ subject }) => makesGaps(subject))) await callForGaps(tx, this.organizationId);
    const changed = events.map(({ subject }) => subject);
    await callForTraining(tx, this.organizationId, changed);
  }
}

type ChangeEvent = Omit<NewAuditEvent, 'organizationId' | 'occurredAt' | 'actor'>;

export type MemberContext = OrgContext<MemberActor>;
export type BrowserContext = OrgContext<BrowserActor>;
