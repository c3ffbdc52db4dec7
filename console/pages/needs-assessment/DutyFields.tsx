import { Radio, Select, TextInput } from '@mantine/core';
import {
  type DutyAnswer,
  isGap,
  type NeedPlan,
  type OwnNeeds,
  type SelfRating,
  selfRatings,
  selfRatingWords,
} from '../../../shared/domain/needs-assessment.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { PersonSelect } from '../../ui/PersonSelect.tsx';

/** One responsibility: how sure somebody is of it and, where help is needed, what is done about it. */
export function DutyFields({
  duty,
  cite,
  answer,
  own,
  startingPlan,
  onChange,
}: {
  duty: string;
  cite: string;
  answer: DutyAnswer;
  own: OwnNeeds;
  startingPlan: NeedPlan;
  onChange: (part: Partial<DutyAnswer>) => void;
}) {
  const { rating, plan } = answer;
  function rate(next: SelfRating): void {
    onChange({ rating: next, plan: isGap(next) ? (plan ?? startingPlan) : plan });
  }
  return (
    <div className="card card-padded stack">
      <Radio.Group
        label={duty}
        description={`45 CFR ${cite}`}
        value={rating}
        onChange={(value) => {
          const next = selfRatings.find((one) => one === value);
          if (next) rate(next);
        }}
      >
        <div className="row needs-ratings">
          {selfRatings.map((one) => (
            <Radio key={one} value={one} label={selfRatingWords[one]} />
          ))}
        </div>
      </Radio.Group>
      {isGap(rating) && plan && (
        <PlanFields duty={duty} plan={plan} own={own} onChange={(part) => onChange({ plan: { ...plan, ...part } })} />
      )}
    </div>
  );
}

function PlanFields({
  duty,
  plan,
  own,
  onChange,
}: {
  duty: string;
  plan: NeedPlan;
  own: OwnNeeds;
  onChange: (part: Partial<NeedPlan>) => void;
}) {
  const name = own.people.find(({ id }) => id === plan.memberId)?.name;
  return (
    <div className="needs-plan" role="group" aria-label={`What is done about: ${duty}`}>
      <Select
        label="A course"
        placeholder="None"
        clearable
        data={own.courses.map(({ id, title }) => ({ value: id, label: title }))}
        value={plan.courseId}
        onChange={(value) => onChange({ courseId: own.courses.find(({ id }) => id === value)?.id ?? null })}
      />
      <TextInput
        label="Or another measure"
        maxLength={300}
        value={plan.measure}
        onChange={(event) => onChange({ measure: event.currentTarget.value })}
      />
      <PersonSelect
        label="Who"
        person={name === undefined ? null : { id: plan.memberId, name }}
        except={null}
        error={null}
        onChoose={(id) => id !== null && onChange({ memberId: id })}
      />
      <DayInput
        label="Until"
        value={plan.byOn}
        onChange={(event) => event.currentTarget.value !== '' && onChange({ byOn: event.currentTarget.value })}
      />
    </div>
  );
}
