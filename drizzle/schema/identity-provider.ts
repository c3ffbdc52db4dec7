import { boolean, foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { RoleOfGroup } from '../../shared/domain/identity-provider.ts';
import type { MemberId, Role } from '../../shared/domain/member.ts';
import { createdAt, instant, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';

/** The OpenID Connect provider by which an organization's people sign in: one for each organization, or none. */
export const identityProviders = pgTable(
  'identity_providers',
  {
    ...ownedByOrganization(),
    isOn: boolean().notNull(),
    issuer: text().notNull(),
    clientId: text().notNull(),
    sealedClientSecret: text().notNull(),
    domains: text().array().notNull(),
    groupsClaim: text().notNull(),
    rolesOfGroups: jsonb().$type<RoleOfGroup[]>().notNull(),
    addsMembers: boolean().notNull(),
    checksAddresses: boolean().notNull().default(false),
    /** The roles that whoever set it may give: it signs in nobody who has another, or they could come in as that person. */
    vouchedRoles: text().array().$type<Role[]>().notNull(),
    setBy: uuid().$type<MemberId>().notNull(),
    setAt: instant().notNull(),
  },
  (provider) => [
    primaryKey({ columns: [provider.organizationId] }),
    foreignKey({
      name: 'identity_providers_set_by',
      columns: [provider.organizationId, provider.setBy],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);

/** Which member a provider means by its own name for a person, from their first sign-in on: addresses change, this does not. */
export const memberIdentities = pgTable(
  'member_identities',
  {
    ...ownedByOrganization(),
    issuer: text().notNull(),
    subject: text().notNull(),
    memberId: uuid().$type<MemberId>().notNull(),
    createdAt: createdAt(),
  },
  (identity) => [
    primaryKey({ columns: [identity.organizationId, identity.issuer, identity.subject] }),
    foreignKey({
      name: 'member_identities_of_member',
      columns: [identity.organizationId, identity.memberId],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);

/** Leads from the domain of an address to organizations whose provider has named it once; whether it still does is asked there. */
export const identityProviderDomains = pgTable(
  'identity_provider_domains',
  { ...ownedByOrganization(), domain: text().notNull() },
  (lead) => [
    primaryKey({ columns: [lead.organizationId, lead.domain] }),
    index('identity_provider_domains_by_domain').on(lead.domain),
  ],
);
