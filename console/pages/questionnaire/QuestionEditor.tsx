import { Button, Checkbox, MultiSelect, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import {
  ANY_ANSWER,
  type Choice,
  HEAVIEST_WEIGHT,
  type Question,
  type QuestionKind,
  questionKinds,
} from '../../../shared/domain/questionnaire.ts';
import { citedRules, safeguardRules } from '../../../shared/regulation/safeguard-rules.ts';
import { choicesOf } from '../../safeguard-words.ts';

const kindWords: Readonly<Record<QuestionKind, string>> = {
  'yes-no': 'Yes, no or not applicable',
  'one-of': 'One of several answers',
  'any-of': 'Any of several answers',
  text: 'A text',
  date: 'A date',
  file: 'A document',
};

/** One question of a draft: what is asked, how it is answered, when, and what it counts. */
export function QuestionEditor({
  question,
  earlier,
  mayEdit,
  onChange,
  onMove,
  onRemove,
}: {
  question: Question;
  /** The questions before it, on which it may depend. */
  earlier: readonly Question[];
  mayEdit: boolean;
  onChange: (question: Question) => void;
  /** Null where it is the first of its section. */
  onMove: (() => void) | null;
  onRemove: () => void;
}) {
  const set = (change: Partial<Question>) => onChange({ ...question, ...change });
  const { kind, choices, evidenceFor } = question;
  const isChosen = kind === 'one-of' || kind === 'any-of';
  const answers = choicesOf(question).map(({ id, label }) => ({ value: id, label: label === '' ? id : label }));
  return (
    <fieldset className="card card-padded stack question-editor" disabled={!mayEdit}>
      <legend className="wl-visually-hidden">{question.text || 'A new question'}</legend>
      <Textarea
        label="Question"
        autosize
        value={question.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <TextInput
        label="What helps to answer it"
        value={question.help}
        onChange={(event) => set({ help: event.currentTarget.value })}
      />
      <div className="field-row">
        <NativeSelect
          label="Answered by"
          value={kind}
          data={questionKinds.map((value) => ({ value, label: kindWords[value] }))}
          onChange={({ currentTarget: { value } }) => {
            const chosen = questionKinds.find((one) => one === value) ?? 'yes-no';
            // Answers of another kind mean nothing here.
            set({ kind: chosen, evidenceFor: [], choices: [] });
          }}
        />
        <NumberInput
          label="Weight"
          description={`0 counts nothing, ${HEAVIEST_WEIGHT} most`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          min={0}
          max={HEAVIEST_WEIGHT}
          allowDecimal={false}
          value={question.weight}
          onChange={(value) => set({ weight: Number(value) })}
        />
      </div>
      {kind === 'yes-no' && (
        <NativeSelect
          label="The answer that protects"
          value={question.goodAnswer}
          data={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
          onChange={(event) => set({ goodAnswer: event.currentTarget.value === 'no' ? 'no' : 'yes' })}
        />
      )}
      {isChosen && <Choices choices={choices} onChange={(changed) => set({ choices: changed })} />}
      {answers.length > 0 ? (
        <MultiSelect
          label="Answers that need a document"
          data={answers}
          value={evidenceFor}
          onChange={(chosen) => set({ evidenceFor: chosen })}
        />
      ) : (
        kind !== 'file' &&
        !isChosen && (
          <Checkbox
            label="Needs a document"
            checked={evidenceFor.includes(ANY_ANSWER)}
            onChange={(event) => set({ evidenceFor: event.currentTarget.checked ? [ANY_ANSWER] : [] })}
          />
        )
      )}
      <Condition question={question} earlier={earlier} onChange={(shownIf) => set({ shownIf })} />
      <MultiSelect
        label="Asks about, in 45 CFR"
        searchable
        data={citedRules.map((value) => ({ value, label: `${value}, ${safeguardRules[value]}` }))}
        value={question.cites}
        onChange={(chosen) => set({ cites: citedRules.filter((one) => chosen.includes(one)) })}
      />
      {mayEdit && (
        <div className="row">
          {onMove && (
            <Button variant="subtle" size="compact-sm" onClick={onMove}>
              Move up<span className="wl-visually-hidden"> {question.text}</span>
            </Button>
          )}
          <Button variant="subtle" color="red" size="compact-sm" onClick={onRemove}>
            Remove<span className="wl-visually-hidden"> {question.text}</span>
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function Choices({ choices, onChange }: { choices: readonly Choice[]; onChange: (choices: Choice[]) => void }) {
  return (
    <div className="stack">
      {choices.map((choice, place) => (
        <div key={choice.id} className="field-row">
          <TextInput
            label={`Answer ${place + 1}`}
            value={choice.label}
            onChange={(event) => onChange(choices.with(place, { ...choice, label: event.currentTarget.value }))}
          />
          <NumberInput
            label={`Answer ${place + 1} counts, in percent`}
            min={0}
            max={100}
            allowDecimal={false}
            value={choice.share}
            onChange={(value) => onChange(choices.with(place, { ...choice, share: Number(value) }))}
          />
        </div>
      ))}
      <div className="row">
        <Button
          variant="default"
          size="compact-sm"
          onClick={() =>
            onChange([...choices, { id: `answer-${crypto.randomUUID().slice(0, 8)}`, label: '', share: 0 }])
          }
        >
          Add an answer
        </Button>
        {choices.length > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={() => onChange(choices.slice(0, -1))}>
            Remove the last answer
          </Button>
        )}
      </div>
    </div>
  );
}

/** Nothing to depend on. */
const ALWAYS = '';

function Condition({
  question: { shownIf },
  earlier,
  onChange,
}: {
  question: Question;
  earlier: readonly Question[];
  onChange: (shownIf: Question['shownIf']) => void;
}) {
  const possible = earlier.filter((one) => choicesOf(one).length > 0);
  const other = possible.find(({ id }) => id === shownIf?.questionId);
  if (possible.length === 0 && shownIf === null) return null;
  return (
    <div className="field-row">
      <NativeSelect
        label="Asked"
        value={shownIf?.questionId ?? ALWAYS}
        data={[
          { value: ALWAYS, label: 'Always' },
          ...possible.map(({ id, text }) => ({ value: id, label: `Depending on: ${text}` })),
        ]}
        onChange={({ currentTarget: { value: questionId } }) => {
          const [first] = choicesOf(possible.find(({ id }) => id === questionId) ?? { kind: 'text', choices: [] });
          onChange(first ? { questionId, answers: [first.id] } : null);
        }}
      />
      {shownIf && other && (
        <MultiSelect
          label="If the answer is"
          data={choicesOf(other).map(({ id, label }) => ({ value: id, label }))}
          value={shownIf.answers}
          onChange={(answers) => answers.length > 0 && onChange({ ...shownIf, answers })}
        />
      )}
    </div>
  );
}
