import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { AttemptId } from '../../../shared/domain/course.ts';
import { CourseMarkdown } from '../../ui/course/CourseMarkdown.tsx';
import { focusHeading } from '../../ui/focus-heading.ts';
import { Refused } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { playerWords } from './player-words.ts';
import { Package } from './Package.tsx';
import { PracticeQuestion } from './PracticeQuestion.tsx';
import { Result } from './Result.tsx';
import { Story } from './Story.tsx';
import { TestPages } from './TestPages.tsx';
import { useAttempt } from './use-attempt.ts';

/** A course, one part a page, then its test and what came of it. Where somebody is, the server knows. */
export function Player({ attemptId, onBegun }: { attemptId: AttemptId; onBegun: (id: AttemptId) => void }) {
  const work = useAttempt(attemptId);
  const { attempt, patch, savePlace, beginTest, handIn } = work;
  const { course, language } = attempt;
  const words = playerWords[language];
  const [place, setPlace] = useState(attempt.place);
  const sections = course.sections;
  const at = sections.findIndex(({ id }) => id === place);
  const section = sections[at];
  const of = sections.length + 1;
  useNewPlace(attempt.result ? 'result' : place);

  const goTo = (next: string) => {
    setPlace(next);
    patch((before) => ({ ...before, place: next }));
    savePlace.mutate({ attemptId, place: next });
  };
  const toTest = () => beginTest.mutate({ attemptId }, { onSuccess: () => setPlace('test') });

  const frame = (title: string, step: number, children: React.ReactNode) => (
    <div lang={language} className="player">
      <Page
        title={title}
        above={
          <Link to="/my/training" className="row">
            <IconArrowLeft size={16} aria-hidden /> {words.myTraining}
          </Link>
        }
        answer={course.title}
      >
        <div className="player-progress">
          <progress max={of} value={step} aria-label={course.title} />
          <span className="wl-quiet">{step > sections.length ? words.test : words.part(step, of)}</span>
        </div>
        {children}
      </Page>
    </div>
  );

  if (attempt.result) {
    return frame(
      attempt.attestedAt ? words.doneTitle : attempt.result.hasPassed ? words.passed : words.notPassed,
      of,
      <Result work={work} result={attempt.result} onBegun={onBegun} />,
    );
  }
  if (!section) {
    return frame(
      words.test,
      of,
      <TestPages key={attempt.id} work={work} onBack={() => goTo(sections[sections.length - 1]?.id ?? 'section-1')} />,
    );
  }
  const next = sections[at + 1];
  const before = sections[at - 1];
  return frame(
    section.title,
    at + 1,
    <>
      <div className="player-part">
        {section.blocks.map((block, index) => {
          if (block.kind === 'text')
            return (
              <CourseMarkdown key={index} courseId={attempt.courseId}>
                {block.markdown}
              </CourseMarkdown>
            );
          if (block.kind === 'practice')
            return (
              <PracticeQuestion key={block.question.id} attempt={attempt} question={block.question} patch={patch} />
            );
          if (block.kind === 'package') return <Package key={block.name} attempt={attempt} patch={patch} />;
          const story = attempt.scenarios.find(({ id }) => id === block.id);
          return story && <Story key={block.id} attempt={attempt} story={story} patch={patch} />;
        })}
      </div>
      <Refused sentence={refusalSentence(beginTest.error ?? handIn.error)} />
      <nav className="player-buttons" aria-label={course.title}>
        {before ? (
          <Button variant="default" onClick={() => goTo(before.id)}>
            {words.back}
          </Button>
        ) : (
          <span />
        )}
        {next ? (
          <Button onClick={() => goTo(next.id)}>{words.goOn}</Button>
        ) : attempt.package ? (
          <Button
            disabled={!attempt.package.isFinished}
            loading={handIn.isPending}
            onClick={() => handIn.mutate({ attemptId })}
          >
            {attempt.package.hasFailed ? words.seeResult : words.finish}
          </Button>
        ) : (
          <Button loading={beginTest.isPending} onClick={toTest}>
            {finalStep(attempt.answers, attempt.test, course.draw, attempt.scenarios.length, words)}
          </Button>
        )}
      </nav>
      <SaveState mutation={savePlace} words={words} />
      <details className="player-parts">
        <summary>{words.parts}</summary>
        <ol>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <Button
                variant="subtle"
                size="compact-md"
                aria-current={id === place ? 'step' : undefined}
                onClick={() => goTo(id)}
              >
                {title}
              </Button>
            </li>
          ))}
        </ol>
      </details>
    </>,
  );
}

const refusalSentence = (error: unknown): string | null => (error ? sentenceOf(error) : null);

function finalStep(
  answers: Record<string, unknown>,
  test: readonly { id: string }[] | null,
  draw: number,
  stories: number,
  words: (typeof playerWords)['en'],
): string {
  if (draw === 0 && stories === 0) return words.finish;
  return test?.some(({ id }) => Object.hasOwn(answers, id)) ? words.goOnWithTest : words.beginTest;
}

/** Says whether the place is saved, and where it can't be, that it is tried again. */
function SaveState({
  mutation: { isPending, failureCount, error },
  words,
}: {
  mutation: { isPending: boolean; failureCount: number; error: unknown };
  words: (typeof playerWords)['en'];
}) {
  if (error)
    return (
      <div className="row">
        <Refused sentence={sentenceOf(error)} />
        <Button variant="default" onClick={() => location.reload()}>
          {words.loadAgain}
        </Button>
      </div>
    );
  return (
    <p className="wl-quiet player-saved" role="status">
      {isPending && failureCount > 0 ? words.unsaved : isPending ? words.saving : words.saved}
    </p>
  );
}

/** A new part begins at its heading, for eyes and for screen readers. */
function useNewPlace(place: string): void {
  const previous = useRef(place);
  useEffect(() => {
    if (previous.current === place) return;
    previous.current = place;
    scrollTo({ top: 0 });
    focusHeading();
  }, [place]);
}
