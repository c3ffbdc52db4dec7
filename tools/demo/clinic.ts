import type { MemberId } from '../../shared/domain/member.ts';
import type { OrganizationId } from '../../shared/domain/organization.ts';
import type { MemberContext } from '../../server/context.ts';
import type { Db } from '../../server/database/tenant.ts';
import type { EnrolledBrowser } from './browsers.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';
import type { Timeline } from './timeline.ts';

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
