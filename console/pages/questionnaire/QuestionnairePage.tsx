import { Button, Textarea, TextInput } from '@mantine/core';
import { IconArrowLeft, IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import {
  problemsOf,
  type Question,
  type QuestionnaireContent,
  type QuestionnaireRecord,
  questionsOf,
} from '../../../shared/domain/questionnaire.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Refused } from '../../ui/Message.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Instant } from '../../ui/When.tsx';
import { OvertakenDraft } from './OvertakenDraft.tsx';
import { QuestionEditor } from './QuestionEditor.tsx';
import { useDraft } from './use-draft.ts';

const route = getRouteApi('/signed-in/questionnaires/$questionnaireId');

/** Answers: what does this questionnaire ask, and is what we changed published? */
export function QuestionnairePage() {
  const { questionnaireId } = route.useParams();
  const { data: record } = useSuspenseQuery(trpc.questionnaire.get.queryOptions({ id: questionnaireId }));
  return <Editor key={record.id} record={record} />;
}

function Editor({ record }: { record: QuestionnaireRecord }) {
  const can = useCan();
  const work = useDraft(record);
  const { name, setName, draft, setDraft, isSaved, fault } = work;
  const [newest] = record.versions;
  const problems = problemsOf(draft);
  const mayEdit = can('questionnaire:update');

  return (
    <Page
      title={record.name}
      above={
        <Link to="/questionnaires" className="row">
          <IconArrowLeft size={16} aria-hidden /> Questionnaires
        </Link>
      }
      answer={
        newest
          ? `Version ${newest.version} is what vendors are asked. Checks that were sent keep the version they were sent with.`
          : 'A draft: nobody is asked it before you publish it.'
      }
      actions={
        mayEdit && (
          <>
            <Button
              variant="default"
              disabled={isSaved || fault !== null || work.theirs !== null}
              loading={work.isSaving}
              onClick={work.save}
            >
              {isSaved ? 'Saved' : 'Save the draft'}
            </Button>
            <Button
              disabled={!isSaved || problems.length > 0 || work.theirs !== null}
              loading={work.isPublishing}
              onClick={work.publish}
            >
              Publish version {(newest?.version ?? 0) + 1}
            </Button>
          </>
        )
      }
    >
      {work.theirs ? <OvertakenDraft work={work} /> : <Refused sentence={work.refusal} />}
      <Refused sentence={fault} />
      {problems.length > 0 && (
        <div className="card card-padded" role="status">
          <strong>Before it can be published:</strong>
          <ul>
            {problems.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="card card-padded stack stack-spaced">
        <TextInput
          label="Name"
          value={name}
          readOnly={!mayEdit}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textarea
          label="What the vendor reads first"
          autosize
          minRows={2}
          value={draft.introduction}
          readOnly={!mayEdit}
          onChange={(event) => setDraft({ ...draft, introduction: event.currentTarget.value })}
        />
      </div>
      {draft.sections.map((section, index) => (
        <Section key={section.id} title={section.title || 'A section without a title'} id={`section-${section.id}`}>
          <div className="stack">
            <TextInput
              label="Title of the section"
              value={section.title}
              readOnly={!mayEdit}
              onChange={(event) => setDraft(withSection(draft, index, { title: event.currentTarget.value }))}
            />
            {section.questions.map((question, place) => (
              <QuestionEditor
                key={question.id}
                question={question}
                earlier={earlierThan(draft, question)}
                mayEdit={mayEdit}
                onChange={(changed) =>
                  setDraft(withSection(draft, index, { questions: section.questions.with(place, changed) }))
                }
                onMove={
                  place === 0
                    ? null
                    : () => setDraft(withSection(draft, index, { questions: raised(section.questions, place) }))
                }
                onRemove={() =>
                  setDraft(withSection(draft, index, { questions: section.questions.toSpliced(place, 1) }))
                }
              />
            ))}
            {mayEdit && (
              <div className="row">
                <Button
                  variant="default"
                  leftSection={<IconPlus size={16} aria-hidden />}
                  onClick={() =>
                    setDraft(withSection(draft, index, { questions: [...section.questions, blankQuestion()] }))
                  }
                >
                  Add a question
                </Button>
                <Button
                  variant="subtle"
                  color="red"
                  onClick={() => setDraft({ ...draft, sections: draft.sections.toSpliced(index, 1) })}
                >
                  Remove this section<span className="wl-visually-hidden"> {section.title}</span>
                </Button>
              </div>
            )}
          </div>
        </Section>
      ))}
      {mayEdit && (
        <Button
          mt="lg"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() =>
            setDraft({ ...draft, sections: [...draft.sections, { id: newKey('section'), title: '', questions: [] }] })
          }
        >
          Add a section
        </Button>
      )}
      {record.versions.length > 0 && (
        <Section title="Published versions" id="versions">
          <ul className="card card-padded">
            {record.versions.map(({ version, content, publishedByName, publishedAt }) => (
              <li key={version}>
                Version {version}: {questionsOf(content).length} questions, {publishedByName},{' '}
                <Instant instant={publishedAt} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

const withSection = (
  draft: QuestionnaireContent,
  index: number,
  change: Partial<QuestionnaireContent['sections'][number]>,
): QuestionnaireContent => ({
  ...draft,
  sections: draft.sections.map((section, place) => (place === index ? { ...section, ...change } : section)),
});

function raised(questions: readonly Question[], place: number): Question[] {
  const question = questions[place];
  return question ? questions.toSpliced(place, 1).toSpliced(place - 1, 0, question) : [...questions];
}

function earlierThan(draft: QuestionnaireContent, { id }: Question): Question[] {
  const all = questionsOf(draft);
  return all.slice(
    0,
    all.findIndex((one) => one.id === id),
  );
}

/** Ids stay whatever the words become, so that answers of earlier versions can be told apart. */
const newKey = (noun: string): string => `${noun}-${crypto.randomUUID().slice(0, 8)}`;

const blankQuestion = (): Question => ({
  id: newKey('question'),
  kind: 'yes-no',
  text: '',
  help: '',
  choices: [],
  goodAnswer: 'yes',
  weight: 1,
  evidenceFor: [],
  shownIf: null,
  cites: [],
});
