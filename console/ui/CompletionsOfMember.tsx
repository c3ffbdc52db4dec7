import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MemberId } from '../../shared/domain/member.ts';
import { scoreWords, standingWords } from '../completion-words.ts';
import { useCan } from '../session.ts';
import { trpc } from '../trpc.ts';
import { Listed } from './Listed.tsx';
import { Section } from './Page.tsx';
import { Status } from './Status.tsx';
import { FullDay } from './When.tsx';

const SHOWN = 20;

/** What one person has completed, the newest first. */
export function CompletionsOfMember({ memberId }: { memberId: MemberId }) {
  const can = useCan();
  const query = useQuery({
    ...trpc.completion.page.queryOptions({ memberId, size: SHOWN }),
    enabled: can('completion:read'),
  });
  if (!can('completion:read')) return null;
  return (
    <Section title="Completed courses" id="completions">
      <Listed query={query}>
        {({ items, total }) =>
          total === 0 ? (
            <p className="wl-quiet">None is on record.</p>
          ) : (
            <>
              <ul className="card member-reports">
                {items.map((one) => (
                  <li key={one.id}>
                    <Link to="/completions/$completionId" params={{ completionId: one.id }}>
                      {one.courseTitle}
                    </Link>{' '}
                    <span className="wl-quiet">
                      <FullDay day={one.completedOn} />, {scoreWords(one.score).toLowerCase()}
                    </span>{' '}
                    <Status tone={standingWords[one.standing].tone}>{standingWords[one.standing].word}</Status>
                  </li>
                ))}
              </ul>
              <p>
                <Link to="/completions" search={{ member: memberId, what: 'all' }}>
                  {total > SHOWN
                    ? `All ${total.toLocaleString()} records, and lessons`
                    : 'The same as a list, with lessons'}
                </Link>
              </p>
            </>
          )
        }
      </Listed>
    </Section>
  );
}
