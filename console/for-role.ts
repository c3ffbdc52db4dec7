import type { Role } from '../shared/domain/member.ts';
import { can, type Permission } from '../shared/domain/permission.ts';
import { refusedWords } from '../shared/domain/permission-words.ts';

/** A page that the person's role does not show. */
export class RefusedByRole extends Error {}

/** For a route's `beforeLoad`: where the role may not read what the page is about, the page draws nothing but that. */
export const onlyFor =
  (permission: Permission) =>
  ({ context }: { context: { session: { member: { roles: readonly Role[] } } } }) => {
    if (!can(context.session.member.roles, permission)) throw new RefusedByRole(refusedWords(permission));
  };
