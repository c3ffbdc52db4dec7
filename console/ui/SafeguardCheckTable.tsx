import { Link } from '@tanstack/react-router';
import type { SafeguardCheck } from '../../shared/domain/safeguard-check.ts';
import { Status } from './Status.tsx';
import { FullDay, Instant, RelativeDay } from './When.tsx';
import { standingWords } from '../safeguard-words.ts';

/** Checks in a table, each with what it waits for. */
export function SafeguardCheckTable({
  checks,
  withVendor,
}: {
  checks: readonly SafeguardCheck[];
  withVendor: boolean;
}) {
  return (
    <div className="card table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{withVendor ? 'Vendor' : 'Questionnaire'}</th>
            <th scope="col">Standing</th>
            <th scope="col">Answered</th>
            <th scope="col">Next date</th>
            <th scope="col">Sent</th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check.id}>
              <td data-label={withVendor ? 'Vendor' : 'Questionnaire'} className="table-anywhere">
                <div>
                  <Link
                    to="/safeguard-checks/$checkId"
                    params={{ checkId: check.id }}
                    className="table-strong"
                    data-row
                  >
                    {withVendor ? check.vendorName : `${check.asked.name}, version ${check.asked.version}`}
                  </Link>
                  <div className="wl-quiet">
                    {withVendor ? `${check.asked.name}, version ${check.asked.version}` : check.contactName}
                  </div>
                </div>
              </td>
              <td data-label="Standing">
                <Status tone={standingWords[check.standing].tone}>{standingWords[check.standing].words}</Status>
              </td>
              <td data-label="Answered">
                {check.progress.answered} of {check.progress.asked}
              </td>
              <td data-label="Next date">
                <NextDate check={check} />
              </td>
              <td data-label="Sent">
                <Instant instant={check.sentAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NextDate({ check: { standing, dueOn, decision } }: { check: SafeguardCheck }) {
  if (standing === 'waiting' || standing === 'overdue')
    return (
      <>
        Due <RelativeDay day={dueOn} />
      </>
    );
  if (decision?.validUntilOn)
    return (
      <>
        Counts until <FullDay day={decision.validUntilOn} />
      </>
    );
  return <>None</>;
}
