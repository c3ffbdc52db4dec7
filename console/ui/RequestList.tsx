import type { ReactNode } from 'react';
import type { AccessRequestRecord } from '../../shared/domain/access-request.ts';
import { Status } from './Status.tsx';
import { Ago, FullDay } from './When.tsx';
import { requestStateWords, requestTones, whoAsked, wouldPutIn } from '../request-words.ts';

const exceptionWords = { waiting: 'waits for a named authority', granted: 'granted', refused: 'refused' } as const;

/** Requests with what they are for and what became of them. */
export function RequestList({
  requests,
  renderAction,
}: {
  requests: readonly AccessRequestRecord[];
  renderAction: (request: AccessRequestRecord) => ReactNode;
}) {
  return (
    <ul className="request-list card">
      {requests.map((request) => (
        <li key={request.id}>
          <div className="request-what">
            <div className="row">
              <strong>{request.site}</strong>
              <Status tone={requestTones[request.state]}>{requestStateWords[request.state]}</Status>
            </div>
            <p>“{request.purpose}”</p>
            <div className="wl-quiet">{wouldPutIn(request)}</div>
            <div className="wl-quiet">
              {whoAsked(request)} · <Ago instant={request.requestedAt} />
            </div>
            {request.exceptions.map((one) => (
              <div key={one.askedAt.toISOString()} className="wl-quiet">
                {one.askedByName} asked for an exception <Ago instant={one.askedAt} />, until{' '}
                <FullDay day={one.endsOn} />: {exceptionWords[one.outcome ?? 'waiting']}
              </div>
            ))}
            {request.answeredAt && (
              <div className="wl-quiet">
                {request.answeredByName ?? 'Somebody'} <Ago instant={request.answeredAt} />
                {request.answer !== '' && `: “${request.answer}”`}
              </div>
            )}
          </div>
          {renderAction(request)}
        </li>
      ))}
    </ul>
  );
}
