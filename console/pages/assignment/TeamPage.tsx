import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { trpc } from '../../trpc.ts';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { countOf } from '../../ui/words.ts';
import { TrainingBoard } from './TrainingBoard.tsx';
import { rateWords } from './TrainingTallies.tsx';
import { trainingInputOf } from './training-search.ts';

const route = getRouteApi('/signed-in/my/team');

/** Answers, for a supervisor: who of my own people is not trained? */
export function TeamPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const {
    data: { all },
  } = useSuspenseQuery(trpc.assignment.ownTeamSummary.queryOptions());
  const listed = useQuery({
    ...trpc.assignment.ownTeam.queryOptions(trainingInputOf(search)),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title="My team’s training"
      answer={
        all.asked === 0
          ? 'Nothing is asked of your people.'
          : `Trained today: ${rateWords(all)}. ${all.overdue === 0 ? 'Nothing is overdue.' : `${countOf(all.overdue, 'course is', 'courses are')} overdue.`}`
      }
    >
      <TrainingBoard
        listed={listed}
        search={search}
        onShow={(change) =>
          void navigate({ search: { ...search, page: undefined, ...change }, replace: true, resetScroll: false })
        }
        isOwnTeam
        mayChange
        empty={
          <Message title="Nobody is in your team">
            Your team is whoever has you as their manager, and the departments whose training is yours to look after.
          </Message>
        }
      />
    </Page>
  );
}
