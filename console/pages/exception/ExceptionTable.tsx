import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type Exception, exceptionState } from '../../../shared/domain/exception.ts';
import { useAuthorities } from '../../own-authority.ts';
import { useCan, useToday } from '../../session.ts';
import { HiddenHeader } from '../../ui/HiddenHeader.tsx';
import { Status } from '../../ui/Status.tsx';
import { Ago, FullDay, RelativeDay } from '../../ui/When.tsx';
import { capitalized, countOf, listOf } from '../../ui/words.ts';
import { dataClassWords } from '../../vendor-words.ts';
import type { Act } from './SettleExceptionDialog.tsx';
import { stateTones, stateWords } from './exception-words.ts';

/** Exceptions with who asked, who answered and what came of each. */
export function ExceptionTable({
  exceptions,
  onAct,
}: {
  exceptions: readonly Exception[];
  onAct: (act: Act, on: Exception) => void;
}) {
  return (
    <div className="card table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Vendor</th>
            <th scope="col">State</th>
            <th scope="col">Asked and approved</th>
            <th scope="col">Until, and what happened</th>
            <HiddenHeader words="Actions" />
          </tr>
        </thead>
        <tbody>
          {exceptions.map((exception) => (
            <ExceptionRow key={exception.id} exception={exception} onAct={onAct} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ExceptionRow({ exception, onAct }: { exception: Exception; onAct: (act: Act, on: Exception) => void }) {
  const can = useCan();
  const authorities = useAuthorities();
  const state = exceptionState(exception, useToday());
  // Whoever may refuse what waits need not take it back.
  const mayEnd = can('exception:end') && (state === 'in-force' || (state === 'waiting' && !authorities?.isOwn));
  const { vendorId, vendorName, groupName, dataClasses, uses, lastUsedAt } = exception;
  return (
    <tr>
      <td data-label="Vendor" className="table-anywhere">
        <div>
          <Link to="/vendors/$vendorId" params={{ vendorId }} className="table-strong">
            {vendorName}
          </Link>
          <div className="wl-quiet">
            {capitalized(listOf(dataClasses.map((one) => dataClassWords[one])))}, for {groupName ?? 'everyone'}
          </div>
        </div>
      </td>
      <td data-label="State">
        <div>
          <Status tone={stateTones[state]}>{stateWords[state]}</Status>
          {state === 'waiting' && authorities && !authorities.isOwn && (
            <div className="wl-quiet">
              {authorities.named.length === 0
                ? 'Nobody is named as one yet: see Settings, “Your policy: approvals”.'
                : `${listOf(authorities.named.map(({ memberName }) => memberName))} can answer it.`}
            </div>
          )}
        </div>
      </td>
      <td data-label="Asked and approved" className="table-anywhere">
        <div>
          {exception.askedByName}: “{exception.reason}”
          {exception.settledByName && (
            <div className="wl-quiet">
              {exception.outcome === 'refused' ? 'Refused' : 'Granted'} by {exception.settledByName}: “
              {exception.settledBecause}”
            </div>
          )}
          {exception.endedByName && (
            <div className="wl-quiet">
              Ended by {exception.endedByName}: “{exception.endedBecause}”
            </div>
          )}
        </div>
      </td>
      <td data-label="Until, and what happened">
        <div>
          <FullDay day={exception.endsOn} />
          {(state === 'in-force' || state === 'waiting') && (
            <div className="wl-quiet">
              <RelativeDay day={exception.endsOn} />
            </div>
          )}
          <div className="wl-quiet">
            {uses === 0 ? 'No use seen' : `${countOf(uses, 'use')} seen`}
            {lastUsedAt && (
              <>
                , last <Ago instant={lastUsedAt} />
              </>
            )}
          </div>
        </div>
      </td>
      <td>
        <div className="row">
          {state === 'waiting' && can('exception:settle') && authorities?.isOwn && (
            <>
              <Button size="compact-sm" onClick={() => onAct('granted', exception)}>
                Grant
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => onAct('refused', exception)}>
                Refuse
              </Button>
            </>
          )}
          {mayEnd && (
            <Button size="compact-sm" variant="default" onClick={() => onAct('end', exception)}>
              {state === 'waiting' ? 'Take back' : 'End now'}
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}
