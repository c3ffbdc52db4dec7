import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { InvitationId } from '../../shared/domain/invitation.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { OrganizationId } from '../../shared/domain/organization.ts';
import { createdAt, instant, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';
import { organizations } from './organization.ts';

export const invitations = pgTable(
  'invitations',
  {
    ...ownedByOrganization(),
    id: uuid().$type<InvitationId>().notNull(),
    memberId: uuid().$type<MemberId>().notNull(),
    invitedBy: uuid().$type<MemberId>().notNull(),
    expiresAt: instant().notNull(),
    acceptedAt: instant(),
    revokedAt: instant(),
    createdAt: createdAt(),
  },
  (invitation) => [
    primaryKey({ columns: [invitation.organizationId, invitation.id] }),
    foreignKey({
      name: 'invitations_of_member',
      columns: [invitation.organizationId, invitation.memberId],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'invitations_invited_by',
      columns: [invitation.organizationId, invitation.invitedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('invitations_by_member').on(invitation.organizationId, invitation.memberId),
  ],
);

/** From the token of a link to its organization: asked before there is a tenant, so it is outside row level security and holds a hash and ids alone. */
export const invitationHashes = pgTable('invitation_hashes', {
  /** SHA-256 of the token. */
  hash: text().primaryKey(),
  organizationId: uuid()
    .$type<OrganizationId>()
    .notNull()
    .references(() => organizations.id),
  invitationId: uuid().$type<InvitationId>().notNull(),
});
