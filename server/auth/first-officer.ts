import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { memberships, setupLinks } from '../../drizzle/schema/index.ts';
import { MemberId } from '../../shared/domain/member.ts';
import { OrganizationId } from '../../shared/domain/organization.ts';
import type { Setup } from '../../shared/domain/setup.ts';
import type { MemberActor } from '../actor.ts';
import { OrgContext, type MemberContext } from '../context.ts';
import { type Db, enterTenant, type Tx } from '../database/tenant.ts';
import { Refusal } from '../errors.ts';
import { hashOfPassword, insertAccount } from './accounts.ts';
import { accountOf } from './invitation.ts';
import { refuseWeak } from './password-reset.ts';
import { hashOfSecret, newSecret } from './secrets.ts';

const SETUP_LINK_MINUTES = 60;

/** Two servers that are set up at the same moment take turns on this advisory lock. */
const SETUP_LOCK = 7_347_001;

/** True as long as nobody belongs to any organization. */
export async function isSetupNeeded(db: Pick<Tx, 'select'>): Promise<boolean> {
  // Not `organizations`: row level security would show none of them to an owner who is no superuser.
  const [membership] = await db.select({ memberId: memberships.memberId }).from(memberships).limit(1);
  return membership === undefined;
}

/**
 * A one-time token for the set-up link, valid for an hour; earlier ones end. The database keeps its hash.
 *
 * @param isFurther whether it founds an organization beside those that are there
 */
export async function newSetupToken(db: Db, now: Date, { isFurther = false } = {}): Promise<string> {
  const token = newSecret();
  const expiresAt = new Date(now.getTime() + SETUP_LINK_MINUTES * 60 * 1000);
  await db.transaction(async (tx) => {
    await tx
      .update(setupLinks)
      .set({ expiresAt: now })
      .where(and(isNull(setupLinks.usedAt), gt(setupLinks.expiresAt, now)));
    await tx.insert(setupLinks).values({ tokenHash: hashOfSecret(token), isFurther, expiresAt, createdAt: now });
  });
  return token;
}

/** Whether the link founds an organization now. */
export async function isOpenSetupToken(db: Db, token: string, now: Date): Promise<boolean> {
  const [link] = await db.select().from(setupLinks).where(isLinkOf(token));
  return link !== undefined && link.usedAt === null && link.expiresAt > now && (link.isFurther || isSetupNeeded(db));
}

/**
 * Lets the holder of the one-time token in: their account, or the one that the address has already, and the right to act
 * for an organization that `found` creates. All of it commits together or not at all.
 *
 * @param proveOwn that the password is that of the account which the address has already; throws where it is not
 * @throws Refusal NOT_FOUND | PRECONDITION_FAILED | BAD_REQUEST
 */
export async function admitFirstOfficer(
  db: Db,
  setup: Setup,
  now: () => Date,
  found: (tx: Tx, org: MemberContext) => Promise<void>,
  proveOwn: (accountId: string) => Promise<void>,
): Promise<OrganizationId> {
  // Before the password is looked at: without a link nobody learns whether an address has an account.
  await db.transaction((tx) => readSetupLink(tx, setup.token, now()));
  const existing = await accountOf(db, setup.email);
  if (existing !== null) await proveOwn(existing);
  else refuseWeak(setup.password, [setup.name, setup.email, setup.organizationName], false);
  const passwordHash = existing === null ? await hashOfPassword(setup.password) : '';
  const organizationId = OrganizationId.parse(newId());
  const officer: MemberActor = {
    kind: 'member',
    id: MemberId.parse(newId()),
    name: setup.name,
    roles: ['compliance-officer'],
  };

  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${SETUP_LOCK})`);
    await useSetupToken(tx, setup.token, now());
    const accountId = existing ?? (await insertAccount(tx, { name: setup.name, email: setup.email, passwordHash }));

    await enterTenant(tx, organizationId);
    await found(tx, new OrgContext(db, organizationId, officer, now));
    await tx.insert(memberships).values({ accountId, organizationId, memberId: officer.id });
  });
  return organizationId;
}

const isLinkOf = (token: string) => eq(setupLinks.tokenHash, hashOfSecret(token));

async function useSetupToken(tx: Tx, token: string, now: Date): Promise<void> {
  await readSetupLink(tx, token, now);
  await tx.update(setupLinks).set({ usedAt: now }).where(isLinkOf(token));
}

/** Holds the link until the transaction ends. @throws Refusal NOT_FOUND | PRECONDITION_FAILED where it founds nothing now */
async function readSetupLink(tx: Tx, token: string, now: Date): Promise<void> {
  const [link] = await tx.select().from(setupLinks).where(isLinkOf(token)).for('update');
  if (!link) {
    throw new Refusal(
      'NOT_FOUND',
      'This set-up link is not known. Open the newest link that the server printed when it started, in full.',
    );
  }
  if (link.usedAt || !(link.isFurther || (await isSetupNeeded(tx)))) {
    throw new Refusal(
      'PRECONDITION_FAILED',
      'This set-up link was used already. Sign in with the account that was made with it.',
    );
  }
  if (link.expiresAt <= now) {
    throw new Refusal(
      'PRECONDITION_FAILED',
      link.isFurther
        ? 'This set-up link has expired. Make a new one, valid for an hour: npm run -s organization:add'
        : 'This set-up link has expired. Restart the server: it prints a new one, valid for an hour.',
    );
  }
}
