import { Radio, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { addDays } from '../../../shared/domain/calendar.ts';
import { AnswerAsk, type AskKind, type ReportAsk } from '../../../shared/domain/report.ts';
import { askTitles, askWords } from '../../../shared/domain/report-words.ts';
import { useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { DayInput, dayOrNull } from '../../ui/DayInput.tsx';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

interface Values extends Record<string, unknown> {
  answer: string;
  reason: string;
  untilOn: string;
}

/** So long is a risk carried at first sight, and an answer put off. */
const DAYS_CARRIED = 180;
const DAYS_DEFERRED = 90;

const agreedWords: Readonly<Record<AskKind, string>> = {
  decide: 'Agreed: it is done as asked',
  fund: 'Agreed: the money is there',
  accept: 'Agreed: the organization carries the risk until a day',
};

/** Leadership’s answer to one ask, with a reason; it stays as it was given. */
export function AnswerAskDialog({ ask, onClose }: { ask: ReportAsk; onClose: () => void }) {
  const today = useToday();
  const { form, submitWith } = useSchemaForm<Values, AnswerAsk>(
    AnswerAsk,
    { answer: '', reason: '', untilOn: '' },
    ({ answer, reason, untilOn }) => ({
      id: ask.id,
      answer,
      reason,
      untilOn: hasDay(answer, ask.kind) ? dayOrNull(untilOn) : null,
    }),
  );
  const send = useMutation({
    ...trpc.report.answerAsk.mutationOptions(),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  const { answer } = form.values;
  const choose = (chosen: string) =>
    form.setValues({
      answer: chosen,
      untilOn: hasDay(chosen, ask.kind) ? addDays(today, chosen === 'deferred' ? DAYS_DEFERRED : DAYS_CARRIED) : '',
    });
  return (
    <FormDialog
      title={`${askTitles[ask.kind]}: what do you answer?`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => send.mutate(input))}
      submit="Give this answer"
      isPending={send.isPending}
      refusal={send.error ? sentenceOf(send.error) : null}
    >
      <p className="wl-prose">{askWords(ask)}</p>
      <Radio.Group label="Answer" value={answer} onChange={choose} error={form.errors['answer'] && 'Choose an answer'}>
        <div className="stack-tight stack-spaced">
          <Radio value="agreed" label={agreedWords[ask.kind]} data-autofocus />
          <Radio value="declined" label="Declined" />
          <Radio value="deferred" label="Deferred: it is asked again" />
        </div>
      </Radio.Group>
      {hasDay(answer, ask.kind) && (
        <DayInput
          label={answer === 'deferred' ? 'Asked again on' : 'Carried until'}
          {...form.getInputProps('untilOn')}
        />
      )}
      <Textarea
        label="Reason"
        description="Kept as evidence with your name and the time."
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
      <div className="consequence">
        <p className="consequence-title">What happens then</p>
        <p>{consequenceOf(ask, answer)}</p>
      </div>
    </FormDialog>
  );
}

const hasDay = (answer: string, kind: AskKind): boolean =>
  answer === 'deferred' || (answer === 'agreed' && kind === 'accept');

function consequenceOf({ kind, subject }: ReportAsk, answer: string): string {
  const kept = 'Your answer stays in this report and cannot be changed.';
  if (answer === 'deferred')
    return 'Your answer stays in this report, and the question waits for an answer again from that day on.';
  if (answer !== 'agreed' || subject?.kind !== 'finding') {
    return `${kept} The next report says what came of it.`;
  }
  if (kind === 'accept') return `You sign that the organization carries this risk until that day. ${kept}`;
  if (kind === 'fund') return `The plan of the finding has its money from now on. ${kept}`;
  return `${kept} The next report says what came of it.`;
}
