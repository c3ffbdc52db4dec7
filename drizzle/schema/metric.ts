import { date, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { MetricValue } from '../../shared/domain/metric.ts';
import { createdAt, instant, ownedByOrganization } from './columns.ts';

const count = () => integer().notNull();

/**
 * Exposures to vendors without cover, added up by the organization's day and by the department that the member was in when the day was
 * counted. Made of observations and made anew whenever something arrives that belongs to a day.
 */
export const exposureDays = pgTable(
  'exposure_days',
  {
    ...ownedByOrganization(),
    day: date().notNull(),
    /** Empty where nobody's department is known. */
    department: text().notNull(),
    avoided: count(),
    goneOn: count(),
    passed: count(),
  },
  (counted) => [primaryKey({ columns: [counted.organizationId, counted.day, counted.department] })],
);

/** How far `exposure_days` goes: all that had arrived by then, in the days of this zone. */
export const exposureCounts = pgTable(
  'exposure_counts',
  { ...ownedByOrganization(), timeZone: text().notNull(), countedTo: instant().notNull() },
  (counted) => [primaryKey({ columns: [counted.organizationId] })],
);

/** What leadership would have been told at the end of a day: counted again all day long, and left as it is from the next day on. */
export const metricDays = pgTable(
  'metric_days',
  {
    ...ownedByOrganization(),
    day: date().notNull(),
    metrics: jsonb().$type<MetricValue[]>().notNull(),
    countedAt: createdAt(),
  },
  (counted) => [primaryKey({ columns: [counted.organizationId, counted.day] })],
);
