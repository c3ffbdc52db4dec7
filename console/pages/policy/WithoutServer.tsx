import { NativeSelect } from '@mantine/core';
import { hoursOf, rungWords } from '../../policy-words.ts';
import { useCan } from '../../session.ts';
import { Section } from '../../ui/Page.tsx';
import { PaperWords } from '../../ui/PaperWords.tsx';
import { RungSelect } from './LadderMatrix.tsx';
import { Rung } from './Rung.tsx';
import { useRules } from './use-rules.ts';

const hours = [4, 8, 12, 24, 48, 72, 120, 168, 336, 720];

/** What browsers do that cannot ask the server whether their policy still stands. */
export function WithoutServer() {
  const can = useCan();
  const { rules, published, isPending, save } = useRules();
  const choices = [...new Set([...hours, rules.staleAfterHours])].toSorted((a, b) => a - b);
  const mayChange = can('policy:update');
  const rows = [
    {
      field: 'whenStale' as const,
      words: 'Patient information while the policy is stale, on any site, covered ones included: at least',
    },
    { field: 'withoutBundle' as const, words: 'Patient information in a browser that holds no policy' },
  ];
  return (
    <Section title="When a browser can’t reach the server" id="without-server">
      <div className="card card-padded stack">
        {mayChange ? (
          <>
            <NativeSelect
              className="policy-choice"
              label="A policy that was not confirmed is stale after"
              value={String(rules.staleAfterHours)}
              data={choices.map((count) => ({ value: String(count), label: hoursOf(count) }))}
              onChange={({ currentTarget: { value } }) => !isPending && save({ staleAfterHours: Number(value) })}
            />
            <PaperWords words={`A policy that was not confirmed is stale after ${hoursOf(rules.staleAfterHours)}.`} />
          </>
        ) : (
          <p>A policy that was not confirmed is stale after {hoursOf(rules.staleAfterHours)}.</p>
        )}
        {rows.map(({ field, words }) => (
          <div key={field} className="policy-row">
            <p>{words}</p>
            <div className={rules[field] === published[field] ? undefined : 'ladder-changed'}>
              {mayChange ? (
                <RungSelect
                  label={words}
                  kind={rules[field]}
                  isPending={isPending}
                  onChoose={(kind) => save({ [field]: kind })}
                />
              ) : (
                <Rung kind={rules[field]} />
              )}
              {rules[field] !== published[field] && (
                <span className="ladder-was">was {rungWords[published[field]]}</span>
              )}
            </div>
          </div>
        ))}
      </div>
    </Section>
  );
}
