import { Button } from '@mantine/core';
import { IconArrowLeft, IconPlus } from '@tabler/icons-react';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { TrainingRule } from '../../../shared/domain/training-rule.ts';
import { useCan } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { HiddenHeader } from '../../ui/HiddenHeader.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { countOf } from '../../ui/words.ts';
import { RuleDialog } from './RuleDialog.tsx';
import { audienceWords, cadenceWords, newcomerWords } from '../../training-words.ts';

type Acting = { act: 'edit' | 'end'; rule: TrainingRule } | { act: 'add' } | null;

/** Answers: who must take what, by our policy? */
export function RulesPage() {
  const can = useCan();
  const [acting, setActing] = useState<Acting>(null);
  const { data: rules } = useSuspenseQuery(trpc.assignment.rules.queryOptions());
  const end = useMutation({
    ...trpc.assignment.endRule.mutationOptions(),
    onSuccess: async () => {
      setActing(null);
      await queryClient.invalidateQueries();
    },
  });
  return (
    <Page
      title="Who must take what"
      above={
        <Link to="/training" search={{}} className="row">
          <IconArrowLeft size={16} aria-hidden /> Training
        </Link>
      }
      answer="Your policy. HIPAA asks for training and reminders, and names neither courses nor intervals: 45 CFR 164.530(b), 164.308(a)(5). A rule follows people as they come, change roles and leave."
      actions={
        can('assignment:update') && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setActing({ act: 'add' })}>
            Add a rule
          </Button>
        )
      }
    >
      {rules.length === 0 ? (
        <Message title="No rule asks for training">
          A new organization starts with rules of Wardline’s within a minute. Where all were ended, add one.
        </Message>
      ) : (
        <div className="card table-frame">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Course</th>
                <th scope="col">For whom</th>
                <th scope="col">How often</th>
                <th scope="col">Newcomers</th>
                <th scope="col" className="table-number">
                  Open
                </th>
                <HiddenHeader words="Actions" />
              </tr>
            </thead>
            <tbody>
              {rules.map((rule) => (
                <tr key={rule.id}>
                  <td data-label="Course" className="table-strong">
                    {rule.courseTitle}
                  </td>
                  <td data-label="For whom" className="table-anywhere">
                    <div>
                      {audienceWords(rule)}
                      <div className="wl-quiet">{countOf(rule.people, 'person', 'people')} today</div>
                    </div>
                  </td>
                  <td data-label="How often">
                    <div>
                      {cadenceWords(rule.cadence)}
                      <div className="wl-quiet">
                        {countOf(rule.daysToDo, 'day')} to do it, {rule.graceDays} of grace
                      </div>
                    </div>
                  </td>
                  <td data-label="Newcomers">{newcomerWords[rule.newcomers]}</td>
                  <td data-label="Open" className="table-number">
                    {rule.open.toLocaleString()}
                  </td>
                  <td>
                    {can('assignment:update') && (
                      <div className="row">
                        <Button
                          size="compact-sm"
                          variant="default"
                          aria-label={`Edit the rule for ${rule.courseTitle}`}
                          onClick={() => setActing({ act: 'edit', rule })}
                        >
                          Edit
                        </Button>
                        <Button
                          size="compact-sm"
                          variant="default"
                          aria-label={`End the rule for ${rule.courseTitle}`}
                          onClick={() => setActing({ act: 'end', rule })}
                        >
                          End
                        </Button>
                      </div>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {acting?.act === 'add' && <RuleDialog rule={null} onClose={() => setActing(null)} />}
      {acting?.act === 'edit' && <RuleDialog rule={acting.rule} onClose={() => setActing(null)} />}
      {acting?.act === 'end' && (
        <ReasonDialog
          title={`End the rule for ${acting.rule.courseTitle}`}
          submit="End the rule"
          isDangerous
          isPending={end.isPending}
          refusal={end.error ? sentenceOf(end.error) : null}
          onClose={() => setActing(null)}
          onReason={(reason) => end.mutate({ id: acting.rule.id, reason })}
        >
          <p>
            {countOf(acting.rule.open, 'open assignment ends', 'open assignments end')} as no longer needed, unless
            another rule asks for the course. What was completed stays on record.
          </p>
        </ReasonDialog>
      )}
    </Page>
  );
}
