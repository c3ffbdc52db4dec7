import { z } from '../zod.ts';
import { idOf } from './id.ts';
import { SiteDomain } from './site.ts';

export const OrganizationId = idOf('Organization');
export type OrganizationId = z.infer<typeof OrganizationId>;

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false; // Intl throws a RangeError for a name it does not know.
  }
};

export const TimeZone = z.string().max(64).refine(isTimeZone, 'Enter a time zone such as America/Chicago');

/** The tenant: a covered entity, a business associate, or both (45 CFR 160.103). */
export const Organization = z.object({
  id: OrganizationId,
  name: z.string().trim().min(1, 'Enter the name of your organization').max(120),
  timeZone: TimeZone,
  /** Shown in the warning, so that people know whose it is. */
  color: z.string().regex(/^#[0-9a-f]{6}$/, 'Enter a colour such as #1c6e8c'),
  /** Whose e-mail addresses make an account the organization's. Bundles from before accounts were told apart have none. */
  emailDomains: z.array(SiteDomain).max(50, 'Keep it to 50 domains').default([]),
});
export type Organization = z.infer<typeof Organization>;
