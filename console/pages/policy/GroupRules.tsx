import { Button, NativeSelect } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Section } from '../../ui/Page.tsx';
import { countOf } from '../../ui/words.ts';
import { LadderMatrix } from './LadderMatrix.tsx';
import { useNames, useRules } from './use-rules.ts';

/** Groups that have rules of their own in place of everybody's. */
export function GroupRules() {
  const can = useCan();
  const { rules, published, isPending, save } = useRules();
  const { groupName } = useNames();
  const { data: groups } = useSuspenseQuery(trpc.group.list.queryOptions());
  const own = rules.groupLadders;
  const others = groups.filter(({ id }) => !own.some(({ groupId }) => groupId === id));

  return (
    <Section title="Groups with rules of their own" id="group-rules">
      <div className="stack">
        <p className="wl-quiet wl-prose">
          A group’s own rules count in place of everybody’s, be they stricter or milder. Of somebody in two such groups
          the stricter cell counts. A browser of which nobody said whose it is goes by everybody’s rules.
        </p>
        {own.map(({ groupId, ladder }) => {
          const people = groups.find(({ id }) => id === groupId)?.people;
          const inForce = published.groupLadders.find((one) => one.groupId === groupId)?.ladder ?? published.ladder;
          return (
            <div key={groupId} className="stack-tight">
              <div className="row policy-group">
                <h3 id={`group-${groupId}`}>
                  <Link to="/people/groups/$groupId" params={{ groupId }}>
                    {groupName(groupId)}
                  </Link>
                </h3>
                <span className="wl-quiet">{people !== undefined && countOf(people, 'person', 'people')}</span>
                {can('policy:update') && (
                  <Button
                    variant="default"
                    size="compact-sm"
                    disabled={isPending}
                    aria-describedby={`group-${groupId}`}
                    onClick={() => save({ groupLadders: own.filter((one) => one.groupId !== groupId) })}
                  >
                    Back to everybody’s rules
                  </Button>
                )}
              </div>
              <LadderMatrix
                label={groupName(groupId)}
                ladder={ladder}
                before={inForce}
                isPending={isPending}
                onChange={
                  can('policy:update')
                    ? (next) =>
                        save({
                          groupLadders: own.map((one) => (one.groupId === groupId ? { groupId, ladder: next } : one)),
                        })
                    : null
                }
              />
            </div>
          );
        })}
        {can('policy:update') &&
          (others.length > 0 ? (
            <NativeSelect
              className="policy-choice"
              label="Give a group rules of its own"
              description="They begin as everybody’s are now."
              value=""
              data={[
                { value: '', label: 'Choose a group' },
                ...others.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={({ currentTarget: { value } }) => {
                const chosen = others.find(({ id }) => id === value);
                if (chosen && !isPending)
                  save({ groupLadders: [...own, { groupId: chosen.id, ladder: rules.ladder }] });
              }}
            />
          ) : (
            own.length === 0 && (
              <p className="wl-quiet">
                There is no group yet. <Link to="/people/groups">Make one</Link>, then give it rules here.
              </p>
            )
          ))}
      </div>
    </Section>
  );
}
