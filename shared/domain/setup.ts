import { z } from '../zod.ts';
import { Email, Member, Password } from './member.ts';
import { Organization } from './organization.ts';

/** What the first officer enters behind the one-time set-up link. */
export const Setup = z.strictObject({
  token: z.string().min(20).max(200),
  organizationName: Organization.shape.name,
  timeZone: Organization.shape.timeZone,
  name: Member.shape.name,
  email: Email,
  password: Password,
});
export type Setup = z.infer<typeof Setup>;
