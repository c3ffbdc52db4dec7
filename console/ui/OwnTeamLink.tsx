import { useQuery } from '@tanstack/react-query';
import { trpc } from '../trpc.ts';
import { ButtonLink } from './ButtonLink.tsx';

/** The way to their own people’s training, for whoever supervises somebody. */
export function OwnTeamLink() {
  const { data: summary } = useQuery(trpc.assignment.ownTeamSummary.queryOptions());
  if (!summary || summary.all.people === 0) return null;
  return (
    <ButtonLink to="/my/team" search={{}} variant="default">
      My team
    </ButtonLink>
  );
}
