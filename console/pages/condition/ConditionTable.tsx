import { Link } from '@tanstack/react-router';
import type { VendorCondition } from '../../../shared/domain/approval-condition.ts';
import { ConditionStatus } from '../../ui/ConditionStatus.tsx';
import { HiddenHeader } from '../../ui/HiddenHeader.tsx';
import { MeetConditionButton } from '../../ui/MeetConditionButton.tsx';
import { FullDay, RelativeDay } from '../../ui/When.tsx';

/** What has to be done comes first, then for which vendor. */
export function ConditionTable({ conditions }: { conditions: readonly VendorCondition[] }) {
  return (
    <div className="card table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">What has to be done</th>
            <th scope="col">State</th>
            <th scope="col">Owner</th>
            <th scope="col">Due</th>
            <HiddenHeader words="Actions" />
          </tr>
        </thead>
        <tbody>
          {conditions.map((condition) => (
            <ConditionRow key={condition.id} condition={condition} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ConditionRow({ condition }: { condition: VendorCondition }) {
  const { vendorId, vendorName, text, ownerName, dueOn, isBeforeUse, metOn, metByName, evidence } = condition;
  return (
    <tr>
      <td data-label="What has to be done" className="table-anywhere">
        <div>
          <span className="table-strong">{text}</span>
          <div className="wl-quiet">
            <Link to="/vendors/$vendorId" params={{ vendorId }} search={{}} data-row>
              {vendorName}
            </Link>
            {isBeforeUse && ' · before use'}
          </div>
          {metOn && (
            <div className="wl-quiet">
              {metByName}, <FullDay day={metOn} />: “{evidence}”
            </div>
          )}
        </div>
      </td>
      <td data-label="State">
        <ConditionStatus condition={condition} />
      </td>
      <td data-label="Owner">{ownerName}</td>
      <td data-label="Due">{metOn ? <FullDay day={dueOn} /> : <RelativeDay day={dueOn} />}</td>
      <td>
        <MeetConditionButton condition={condition} />
      </td>
    </tr>
  );
}
