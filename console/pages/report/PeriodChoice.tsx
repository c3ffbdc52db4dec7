import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { addDays, type CalendarDay, monthsAfter } from '../../../shared/domain/calendar.ts';
import { useToday } from '../../session.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import type { ReportSearch } from './report-search.ts';

const months = { '3': 'Last 3 months', '6': 'Last 6 months', '12': 'Last 12 months' } as const;

/** Which days the figures are of: since the last report, the last months, or any two days. */
export function PeriodChoice({
  search,
  period,
  onChoose,
}: {
  search: ReportSearch;
  /** What is shown now. */
  period: { fromOn: CalendarDay; toOn: CalendarDay };
  onChoose: (search: ReportSearch) => void;
}) {
  const today = useToday();
  const [isOwn, setIsOwn] = useState(false);
  const fromOf = (count: string): CalendarDay => addDays(monthsAfter(today, -Number(count)), 1);
  const preset = Object.keys(months).find((count) => search.to === undefined && search.from === fromOf(count));
  const value =
    isOwn || (search.from !== undefined && preset === undefined) || search.to !== undefined
      ? 'own'
      : (preset ?? 'since');
  const choose = (chosen: string) => {
    setIsOwn(chosen === 'own');
    if (chosen !== 'own') onChoose(chosen === 'since' ? {} : { from: fromOf(chosen) });
  };
  return (
    <div className="chips report-period">
      <NativeSelect
        aria-label="Period"
        size="sm"
        value={value}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={[
          { value: 'since', label: 'Since the last report' },
          ...Object.entries(months).map(([count, label]) => ({ value: count, label })),
          { value: 'own', label: 'From one day to another' },
        ]}
      />
      {value === 'own' && <Days key={`${period.fromOn} ${period.toOn}`} period={period} onChoose={onChoose} />}
    </div>
  );
}

function Days({
  period,
  onChoose,
}: {
  period: { fromOn: CalendarDay; toOn: CalendarDay };
  onChoose: (search: ReportSearch) => void;
}) {
  const [{ from, to }, setDays] = useState({ from: period.fromOn, to: period.toOn });
  const isBackwards = from > to;
  const show = (event: FormEvent) => {
    event.preventDefault();
    if (from !== '' && to !== '' && !isBackwards) onChoose({ from, to });
  };
  return (
    <form className="row" onSubmit={show}>
      <DayInput
        aria-label="From"
        size="sm"
        value={from}
        onChange={({ currentTarget: { value } }) => setDays((days) => ({ ...days, from: value }))}
      />
      <DayInput
        aria-label="To"
        size="sm"
        value={to}
        error={isBackwards ? 'The last day is before the first' : null}
        onChange={({ currentTarget: { value } }) => setDays((days) => ({ ...days, to: value }))}
      />
      <Button type="submit" size="sm" variant="default">
        Show these days
      </Button>
    </form>
  );
}
