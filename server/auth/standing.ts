import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { members, memberships, organizations } from '../../drizzle/schema/index.ts';
import type { Member } from '../../shared/domain/member.ts';
import type { OrganizationId } from '../../shared/domain/organization.ts';
import { defaultSecurity, Security } from '../../shared/domain/organization-settings.ts';
import type { SignInHow } from '../../shared/domain/session.ts';
import { todayIn } from '../../shared/policy/today.ts';
import { OrgContext, type MemberContext } from '../context.ts';
import { askTenants, type Db } from '../database/tenant.ts';
import type { Session } from './accounts.ts';

/** Newcomers have this long to set up the second factor that their role needs: trying the product takes no phone. */
const SECOND_FACTOR_GRACE_DAYS = 7;

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long after showing who they are people may do what hurts. */
const CONFIRMED_MS = 10 * 60 * 1000;

/** What an account may act as in one organization, with the roles that it has there at this moment. */
export interface Standing {
  org: MemberContext;
  organizationName: string;
  security: Security;
  /** Since when the account has had access to the organization. */
  since: Date;
}

/** What the procedures know of the session that a member asks with. */
export interface MemberSession {
  id: string;
  accountId: string;
  how: SignInHow;
  startedAt: Date;
  lastUsedAt: Date;
  /** Whether the person showed who they are within the last ten minutes. */
  isConfirmed: boolean;
  hasSecondFactor: boolean;
  /** From when on the member can do nothing without a second factor; null where they have one or need none. */
  secondFactorDueAt: Date | null;
}

/**
 * Where an account stands: in the organization asked for, or else in the first that lets it in. Who has left, and an
 * auditor past their day, are let in nowhere; days are those of the organization.
 */
export async function standingOf(
  db: Db,
  {
    accountId,
    organizationId,
    how,
  }: { accountId: string; organizationId: OrganizationId | null; how?: SignInHow | undefined },
  now: () => Date,
): Promise<Standing | null> {
  const own = await db
    .select()
    .from(memberships)
    .where(eq(memberships.accountId, accountId))
    .orderBy(asc(memberships.createdAt), asc(memberships.organizationId));
  const preferred = own.filter((membership) => membership.organizationId === organizationId);
  // An organization's provider speaks for that organization alone.
  const others = how === 'sso' ? [] : own.filter((one) => !preferred.includes(one));
  for (const membership of [...preferred, ...others]) {
    // One after the other: nearly everybody's first is the one.
    const standing = await standingIn(db, membership, now);
    if (standing) return standing;
  }
  return null;
}

/** All organizations that let the account in, by name. */
export async function standingsOf(db: Db, accountId: string, now: () => Date): Promise<Standing[]> {
  const own = await db.select().from(memberships).where(eq(memberships.accountId, accountId));
  const standings = await standingsIn(db, own, now);
  return standings
    .filter((standing) => standing !== null)
    .toSorted((a, b) => a.organizationName.localeCompare(b.organizationName));
}

/** Where an account stands in one organization, be it as the second of two people who were written down there; null where that does not let it in. */
export async function standingAt(
  db: Db,
  { accountId, organizationId }: { accountId: string; organizationId: OrganizationId },
  now: () => Date,
): Promise<Standing | null> {
  const own = await db
    .select()
    .from(memberships)
    .where(and(eq(memberships.accountId, accountId), eq(memberships.organizationId, organizationId)));
  const standings = await standingsIn(db, own, now);
  return standings.find((standing) => standing !== null) ?? null;
}

/**
 * Asks each organization in which somebody stands one question, each confined to its own rows.
 *
 * @param questionOf as of `askTenants` @returns the answers in the order of the standings; null where there was no row
 */
export const askStandings = <Row>(
  db: Db,
  standings: readonly Standing[],
  questionOf: (organizationId: OrganizationId) => SQL,
): Promise<(Row | null)[]> =>
  askTenants<Row>(
    db,
    standings.map(({ org: { organizationId } }) => ({ organizationId, question: questionOf(organizationId) })),
  );

type Membership = typeof memberships.$inferSelect;

async function standingIn(db: Db, membership: Membership, now: () => Date): Promise<Standing | null> {
  const [standing] = await standingsIn(db, [membership], now);
  return standing ?? null;
}

/** What the standing in an organization follows from. */
type Found = Pick<Member, 'id' | 'name' | 'roles' | 'leftOn' | 'auditsUntilOn'> & {
  organizationName: string;
  timeZone: string;
  security: Partial<Security>;
};

async function standingsIn(db: Db, own: readonly Membership[], now: () => Date): Promise<(Standing | null)[]> {
  const { id, name, roles, leftOn, auditsUntilOn } = members;
  const rows = await askTenants<Found>(
    db,
    own.map(({ organizationId, memberId }) => ({
      organizationId,
      question: sql`select ${id}, ${name}, ${roles}, ${leftOn} as "leftOn", ${auditsUntilOn} as "auditsUntilOn",
        ${organizations.name} as "organizationName", ${organizations.timeZone} as "timeZone", ${organizations.security}
        from ${members} join ${organizations} on ${organizations.id} = ${members.organizationId}
        where ${members.organizationId} = ${organizationId} and ${id} = ${memberId}`,
    })),
  );
  return own.map(({ organizationId, createdAt }, place) => {
    const found = rows[place];
    if (!found || !mayAct(found, todayIn(found.timeZone, now()))) return null;
    const actor = { kind: 'member', id: found.id, name: found.name, roles: found.roles } as const;
    return {
      org: new OrgContext(db, organizationId, actor, now),
      organizationName: found.organizationName,
      security: Security.parse({ ...defaultSecurity, ...found.security }),
      since: createdAt,
    };
  });
}

/** Not after their last day, nor an auditor after theirs. @param today in the organization's time zone */
export function mayAct({ leftOn, auditsUntilOn }: Pick<Member, 'leftOn' | 'auditsUntilOn'>, today: string): boolean {
  return (leftOn === null || today <= leftOn) && (auditsUntilOn === null || today <= auditsUntilOn);
}

/** Whether the organization's limits leave a session open: idle for so long at most, and open for so long at most. */
export function isWithinLimits(
  session: Pick<Session, 'startedAt' | 'lastUsedAt'>,
  { security }: Standing,
  now: Date,
): boolean {
  const idleMs = now.getTime() - session.lastUsedAt.getTime();
  const openMs = now.getTime() - session.startedAt.getTime();
  return idleMs <= security.idleMinutes * 60 * 1000 && openMs <= security.absoluteHours * 60 * 60 * 1000;
}

/** The session as the procedures see it. */
export function memberSession(session: Session, standing: Standing, now: Date): MemberSession {
  const { id, accountId, how, startedAt, lastUsedAt, hasSecondFactor } = session;
  return {
    id,
    accountId,
    how,
    startedAt,
    lastUsedAt,
    hasSecondFactor,
    isConfirmed: now.getTime() - session.confirmedAt.getTime() <= CONFIRMED_MS,
    secondFactorDueAt: secondFactorDueAt(session, standing),
  };
}

/** From when on an organization lets a session do nothing without a second factor; null where it has one or needs none there. */
export function secondFactorDueAt(
  { how, hasSecondFactor }: Pick<MemberSession, 'how' | 'hasSecondFactor'>,
  { org, security, since }: Standing,
): Date | null {
  const isDue =
    !hasSecondFactor && how !== 'sso' && security.secondFactorFor.some((role) => org.actor.roles.includes(role));
  return isDue ? new Date(since.getTime() + SECOND_FACTOR_GRACE_DAYS * DAY_MS) : null;
}
