import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type OwnSafeguard, standingOfSafeguard } from '../../../shared/domain/own-safeguard.ts';
import type { MetricStanding } from '../../../shared/domain/metric.ts';
import { dayWords } from '../../../shared/domain/report-words.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import { ownSafeguards } from '../../../shared/regulation/own-safeguards.ts';
import { useCan, useOrganization } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { Refused } from '../../ui/Message.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Status } from '../../ui/Status.tsx';
import { standingTones } from './report-states.ts';

const standingOfAnswer: Readonly<Record<MetricStanding, string>> = {
  now: 'Missing, and required',
  soon: 'Missing',
  unknown: 'Nobody has said',
  good: 'There',
};

/** What no record shows of an organization's own safeguards: asked in their order, so that nothing moves while it is answered. */
export function OwnSafeguards({ safeguards }: { safeguards: readonly OwnSafeguard[] }) {
  return (
    <ol className="card report-asks">
      {safeguards.map((one) => (
        <Safeguard key={one.id} safeguard={one} />
      ))}
    </ol>
  );
}

function Safeguard({ safeguard }: { safeguard: OwnSafeguard }) {
  const can = useCan();
  const say = useMutation({
    ...trpc.ownSafeguard.say.mutationOptions(),
    // One after the other, so that no older list takes the place of a newer one.
    scope: { id: 'own-safeguards' },
    onSuccess: (all) => {
      queryClient.setQueryData(trpc.ownSafeguard.list.queryKey(), all);
    },
  });
  const { timeZone } = useOrganization();
  const { id, said } = safeguard;
  const { question, cite, law, toDo } = ownSafeguards[id];
  const standing = standingOfSafeguard(safeguard);
  const isThere = say.isPending ? say.variables.isThere : said?.isThere;
  return (
    <li className="report-ask">
      <div className="report-ask-what">
        <p className="report-strong" id={`question-${id}`}>
          {question}
        </p>
        <p className="report-known">
          <Status tone={standingTones[standing]}>{standingOfAnswer[standing]}</Status>
          <span className="wl-quiet">
            45 CFR {cite}, {law}
            {said && `; said by ${said.saidByName} on ${dayWords(todayIn(timeZone, said.saidAt))}`}
          </span>
        </p>
        {isThere === false && (
          <p>
            {toDo}
            {law === 'addressable' && ' Or write down why not, and what you do instead (164.306(d)).'}
          </p>
        )}
        <Refused sentence={say.error ? sentenceOf(say.error) : null} />
      </div>
      {can('report:update') && (
        <div className="row" role="group" aria-labelledby={`question-${id}`}>
          {[true, false].map((answer) => (
            <Button
              key={String(answer)}
              size="sm"
              variant={isThere === answer ? 'filled' : 'default'}
              aria-pressed={isThere === answer}
              onClick={() => isThere !== answer && say.mutate({ id, isThere: answer })}
            >
              {answer ? 'Yes' : 'No'}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
