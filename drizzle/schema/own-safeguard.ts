import { boolean, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { MemberId } from '../../shared/domain/member.ts';
import type { OwnSafeguardId } from '../../shared/domain/own-safeguard.ts';
import { createdAt, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';

/** Append-only: what an organization said of its own safeguards; of several answers the newest counts. */
export const ownSafeguardAnswers = pgTable(
  'own_safeguard_answers',
  {
    ...ownedByOrganization(),
    id: uuid().notNull(),
    safeguard: text().$type<OwnSafeguardId>().notNull(),
    isThere: boolean().notNull(),
    memberId: uuid().$type<MemberId>().notNull(),
    memberName: text().notNull(),
    saidAt: createdAt(),
  },
  (answer) => [
    primaryKey({ columns: [answer.organizationId, answer.id] }),
    foreignKey({
      name: 'own_safeguard_answers_of_member',
      columns: [answer.organizationId, answer.memberId],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('own_safeguard_answers_newest').on(answer.organizationId, answer.safeguard, answer.saidAt),
  ],
);
