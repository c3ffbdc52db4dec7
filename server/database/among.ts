import { type AnyColumn, type SQL, sql } from 'drizzle-orm';

/**
 * Is the column's value one of these? They travel as one array, however many there are: `inArray` would take a parameter for each,
 * and a query may have no more than 65,535 (PostgreSQL's protocol, "Bind").
 */
export const among = (column: AnyColumn, values: readonly string[]): SQL =>
  sql`${column} = any(${sql.param([...values])})`;
