import { useQuery } from '@tanstack/react-query';
import { can } from '../../shared/domain/permission.ts';
import { readsReportFirst } from '../home.ts';
import { trpc } from '../trpc.ts';
import { ButtonLink } from './ButtonLink.tsx';

/** Leads to where this person begins: `/home` turns to the place that their role has. */
export function HomeLink() {
  const { data: session } = useQuery(trpc.session.current.queryOptions());
  const roles = session?.member.roles ?? [];
  const words = readsReportFirst(roles)
    ? 'Go to the report'
    : can(roles, 'finding:read')
      ? 'Go to the inbox'
      : can(roles, 'member:read')
        ? 'Go to the people'
        : session
          ? 'Go to your account'
          : 'Go to the start';
  return (
    <ButtonLink to="/home" variant="default">
      {words}
    </ButtonLink>
  );
}
