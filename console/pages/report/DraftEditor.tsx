import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { askKinds, canBeAsked, MOST_ASKS } from '../../../shared/domain/report.ts';
import { askTitles } from '../../../shared/domain/report-words.ts';
import { DayInput, dayOrNull } from '../../ui/DayInput.tsx';
import { Section } from '../../ui/Page.tsx';
import { AskSubjectSelect } from './AskSubjectSelect.tsx';
import type { DraftAsk, DraftFields } from './use-report-draft.ts';

const newAsk = (): DraftAsk => ({
  key: crypto.randomUUID(),
  id: null,
  kind: 'decide',
  subject: null,
  subjectName: null,
  words: '',
});

/** The officer's part of a report: the words, what is asked, when leadership meets. */
export function DraftEditor({
  fields,
  onChange,
}: {
  fields: DraftFields;
  onChange: (part: Partial<DraftFields>) => void;
}) {
  const { title, narrative, asks, meetingOn } = fields;
  const changeAsk = (at: number, part: Partial<DraftFields['asks'][number]>) =>
    onChange({ asks: asks.map((ask, index) => (index === at ? { ...ask, ...part } : ask)) });
  return (
    <>
      <Section title="Your words" id="words">
        <div className="card card-padded stack">
          <TextInput
            label="Title"
            maxLength={120}
            value={title}
            onChange={({ currentTarget: { value } }) => onChange({ title: value })}
          />
          <Textarea
            label="What leadership should know"
            description="What changed, why, and what worries you. An empty line begins a new paragraph. Write nothing that identifies a patient."
            autosize
            minRows={6}
            maxLength={20_000}
            value={narrative}
            onChange={({ currentTarget: { value } }) => onChange({ narrative: value })}
          />
          <DayInput
            label="Leadership meets on"
            className="report-day"
            value={meetingOn ?? ''}
            onChange={({ currentTarget: { value } }) => onChange({ meetingOn: dayOrNull(value) })}
          />
        </div>
      </Section>
      <Section
        title="What you ask of leadership"
        id="asked"
        actions={
          <Button
            variant="default"
            disabled={asks.length >= MOST_ASKS}
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onChange({ asks: [...asks, newAsk()] })}
          >
            Ask for something
          </Button>
        }
      >
        <p className="wl-quiet">
          Choose the finding or the vendor that an ask is about: what comes of it is then told from the record, and
          money and a signature can be asked of a finding.
        </p>
        {asks.length === 0 ? (
          <p className="wl-quiet">
            Nothing is asked. A report that asks nothing is read and forgotten; say what you need.
          </p>
        ) : (
          <ol className="card report-asks">
            {asks.map((ask, index) => (
              <li key={ask.key} className="report-draft-ask">
                <NativeSelect
                  label={`Ask ${index + 1}`}
                  {...(ask.kind === 'fund' ? { description: 'For a plan to fix the finding' } : {})}
                  inputWrapperOrder={['label', 'input', 'description', 'error']}
                  value={ask.kind}
                  onChange={({ currentTarget: { value } }) =>
                    changeAsk(index, { kind: askKinds.find((kind) => kind === value) ?? ask.kind })
                  }
                  data={askKinds
                    .filter((kind) => kind === ask.kind || canBeAsked(kind, ask.subject))
                    .map((value) => ({ value, label: askTitles[value] }))}
                />
                <AskSubjectSelect
                  label={`What ask ${index + 1} is about`}
                  subject={ask.subject}
                  subjectName={ask.subjectName}
                  onChoose={(subject, subjectName) =>
                    changeAsk(index, {
                      subject,
                      subjectName,
                      kind: canBeAsked(ask.kind, subject) ? ask.kind : 'decide',
                    })
                  }
                />
                <Textarea
                  label={`Ask ${index + 1} in your words`}
                  className="report-draft-ask-words"
                  autosize
                  minRows={1}
                  maxLength={500}
                  value={ask.words}
                  onChange={({ currentTarget: { value } }) => changeAsk(index, { words: value })}
                />
                <Button
                  variant="default"
                  aria-label={`Leave out ask ${index + 1}`}
                  onClick={() => onChange({ asks: asks.filter((_, at) => at !== index) })}
                >
                  Leave out
                </Button>
              </li>
            ))}
          </ol>
        )}
      </Section>
    </>
  );
}
