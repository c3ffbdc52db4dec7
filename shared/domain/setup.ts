import { z } from '../zod.ts';
import { Email, MemberFields, oneLine, Password } from './member.ts';
import { Organization } from './organization.ts';

/** What the first officer enters behind the one-time set-up link. */
export const Setup = z.strictObject({
  token: z.string().min(20).max(200),
  organizationName: Organization.shape.name.check(oneLine),
  timeZone: Organization.shape.timeZone,
  name: MemberFields.shape.name,
  email: Email,
  password: Password,
});
export type Setup = z.infer<typeof Setup>;
