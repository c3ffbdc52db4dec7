import type { Leadership, MemberId, Role } from '../../shared/domain/member.ts';
import type { OrganizationId } from '../../shared/domain/organization.ts';
import type { BrowserContext, MemberContext } from '../../server/context.ts';
import type { Db } from '../../server/database/tenant.ts';
import type { PolicyBundle } from '../../shared/policy/bundle.ts';
import type { Random } from './random.ts';
import type { Timeline } from './timeline.ts';

/** Somebody who ever worked at the clinic, as planned. */
export interface Person {
  name: string;
  email: string;
  staffNumber: string;
  department: string;
  title: string;
  managerEmail: string | null;
  leadership: Leadership | null;
  handlesPhi: boolean;
  roles: Role[];
  /** Days before today; negative for whoever starts later. */
  joinedDaysAgo: number;
  leftDaysAgo: number | null;
}

/** A browser of the clinic with the policy that it holds. */
export interface EnrolledBrowser {
  org: BrowserContext;
  bundle: PolicyBundle;
  /** Days before today of its last sign of life; 0 for those in use. */
  lastSeenDaysAgo: number;
}

/** What the slices of the sample share while its year is played. */
export interface Clinic {
  db: Db;
  random: Random;
  timeline: Timeline;
  /** From just above 0 to 1, the whole clinic. */
  scale: number;
  password: string;
  people: Person[];
  organizationId: OrganizationId;
  officer: MemberContext;
  /** By e-mail address, once they are written down. */
  memberIds: Map<string, MemberId>;
  /** Those that are connected by now. */
  browsers: EnrolledBrowser[];
}

/** Whoever has this address. @throws when the year has not come to them yet */
export function memberIdOf({ memberIds }: Clinic, email: string): MemberId {
  const id = memberIds.get(email);
  if (id === undefined) throw new Error('Somebody was needed before they were written down');
  return id;
}

/** Whoever heads a department, once they are written down; null where nobody does. */
export function ownerIn(clinic: Clinic, department: string): MemberId | null {
  const head = clinic.people.find((person) => person.department === department && person.leadership !== null);
  return head ? memberIdOf(clinic, head.email) : null;
}
