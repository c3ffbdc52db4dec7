import { Checkbox, Radio, Textarea } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { accountScopes, type AccountScope, type Approval } from '../../shared/domain/approval.ts';
import { dataClasses, type DataClass } from '../../shared/domain/data-class.ts';
import { useToday } from '../session.ts';
import { trpc } from '../trpc.ts';
import { ConditionFields, type EnteredCondition } from './ConditionFields.tsx';
import { DayInput, dayOrNull } from './DayInput.tsx';
import { addDays } from './dates.ts';
import { capitalized, listOf } from './words.ts';
import { dataClassWords } from '../vendor-words.ts';

/** What an officer enters about a decision, once its ruling is chosen. */
export interface RulingValues extends Record<string, unknown> {
  dataClasses: DataClass[];
  accounts: AccountScope;
  conditions: string;
  reason: string;
  reviewDueOn: string;
  conditionsToMeet: EnteredCondition[];
}

/** The parts of a condition are refused by their own names. */
const conditionParts = ['text', 'ownerId', 'dueOn'] as const;

type RulingField =
  | (typeof conditionParts)[number]
  | 'conditionsToMeet'
  | 'dataClasses'
  | 'accounts'
  | 'conditions'
  | 'reason'
  | 'reviewDueOn';

/**
 * What the fields begin with: the last decision where there was one, else what was asked for; the next look is in a year.
 *
 * @param asked what open requests want to put in; empty where nobody asked
 */
export const rulingValuesFrom = (
  last: Approval | undefined,
  today: string,
  asked: readonly DataClass[] = [],
): RulingValues => ({
  dataClasses: last?.dataClasses.length ? last.dataClasses : dataClassesAsked(asked),
  accounts: last?.accounts ?? 'any',
  conditions: last?.conditions ?? '',
  reason: '',
  reviewDueOn: addDays(today, 365),
  conditionsToMeet: [],
});

/** Nobody gets more than was asked for by an officer who only looks at the ticks. */
const dataClassesAsked = (asked: readonly DataClass[]): DataClass[] =>
  asked.length === 0 ? [...dataClasses] : dataClasses.filter((one) => asked.includes(one));

/** What was entered, as the schemas of decisions take it: a denial has neither data nor conditions. */
export function rulingOf(ruling: Approval['ruling'] | undefined, values: RulingValues) {
  const isDenial = ruling === 'denied';
  return {
    ruling,
    dataClasses: isDenial ? [] : values.dataClasses,
    accounts: isDenial ? ('any' as const) : values.accounts,
    conditions: ruling === 'approved-with-conditions' ? values.conditions : '',
    conditionsToMeet: ruling === 'approved-with-conditions' ? values.conditionsToMeet : [],
    reason: values.reason,
    reviewDueOn: dayOrNull(values.reviewDueOn),
  };
}

const accountLabels: Record<AccountScope, string> = {
  any: 'Any account',
  organization: 'Only accounts of your organization',
};

export function RulingFields({
  ruling,
  input,
}: {
  ruling: Approval['ruling'];
  input: (field: RulingField) => GetInputPropsReturnType;
}) {
  const today = useToday();
  const {
    data: { emailDomains },
  } = useSuspenseQuery(trpc.organization.get.queryOptions());
  return (
    <>
      {ruling !== 'denied' && (
        <>
          <Checkbox.Group
            label="What it may receive"
            description="Patient information also needs a business associate agreement in force (45 CFR 164.502(e), 164.308(b))."
            {...input('dataClasses')}
          >
            <div className="stack-tight stack-spaced">
              {dataClasses.map((one) => (
                <Checkbox key={one} value={one} label={capitalized(dataClassWords[one])} />
              ))}
            </div>
          </Checkbox.Group>
          <Radio.Group
            label="With which accounts"
            description={
              emailDomains.length > 0 ? (
                `Yours are those with an address at ${listOf(emailDomains)}.`
              ) : (
                <>
                  No e-mail domain counts as yours yet. <Link to="/accounts">Name your domains</Link>
                </>
              )
            }
            {...input('accounts')}
          >
            <div className="row stack-spaced">
              {accountScopes.map((one) => (
                <Radio key={one} value={one} label={accountLabels[one]} />
              ))}
            </div>
          </Radio.Group>
        </>
      )}
      {ruling === 'approved-with-conditions' && (
        <Textarea
          label="Conditions"
          description="What whoever uses it keeps to; browsers show it."
          placeholder="Only the plan with the agreement, training switched off"
          autosize
          minRows={2}
          {...input('conditions')}
        />
      )}
      {ruling === 'approved-with-conditions' && (
        <ConditionFields
          entered={input('conditionsToMeet').value}
          error={conditionParts.some((part) => Boolean(input(part).error))}
          onChange={(entered) => input('conditionsToMeet').onChange(entered)}
        />
      )}
      <Textarea
        label="Reason"
        description="Kept as evidence with your name and the time."
        autosize
        minRows={2}
        {...input('reason')}
      />
      <DayInput
        label="Look again on"
        description="Your policy, not law: HIPAA sets no review date. Leave it empty for none."
        min={today}
        {...input('reviewDueOn')}
      />
    </>
  );
}
