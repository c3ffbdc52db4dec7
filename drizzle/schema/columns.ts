import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { OrganizationId } from '../../shared/domain/organization.ts';
import { organizations } from './organization.ts';

/** Every table of a tenant spreads this in, and leads its primary key with it. */
export const ownedByOrganization = () => ({
  organizationId: uuid()
    .$type<OrganizationId>()
    .notNull()
    .references(() => organizations.id),
});

export const instant = () => timestamp({ withTimezone: true });

export const createdAt = () => instant().notNull().defaultNow();

export const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });
