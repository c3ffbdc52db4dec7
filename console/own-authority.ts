import { useQuery } from '@tanstack/react-query';
import { isInAuthority, type NamedAuthority } from '../shared/domain/named-authority.ts';
import { useCan, useSession, useToday } from './session.ts';
import { trpc } from './trpc.ts';

/** Who may go past a denial today, and whether the member is one of them; null until that is known. */
export function useAuthorities(): { named: NamedAuthority[]; isOwn: boolean } | null {
  const can = useCan();
  const today = useToday();
  const { member } = useSession();
  const { data } = useQuery({ ...trpc.authority.list.queryOptions(), enabled: can('authority:read') });
  if (!data) return null;
  const named = data.filter((one) => isInAuthority(one, today));
  return { named, isOwn: named.some(({ memberId }) => memberId === member.id) };
}
