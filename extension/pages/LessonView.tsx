import { useEffect, useRef, useState } from 'react';
import type { LessonSlug } from '../../shared/training/lesson.ts';
import { ask, type ShownLesson } from '../messages.ts';
import { useAnswer } from './use-answer.ts';

/** A lesson of one minute, as the warning shows it. */
export function LessonView({ slug, onBack }: { slug: LessonSlug; onBack: () => void }) {
  const { asked } = useAnswer('readLesson', { slug });
  switch (asked.kind) {
    case 'asking':
      return <section aria-busy="true" />;
    case 'refused':
      return <p className="box alarm">{asked.sentence}</p>;
    case 'answered':
      return <Shown slug={slug} shown={asked.answer} onBack={onBack} />;
  }
}

function Shown({ slug, shown, onBack }: { slug: LessonSlug; shown: ShownLesson; onBack: () => void }) {
  const { lesson, words, language, isRecorded } = shown;
  const [chosen, setChosen] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const option = chosen === null ? undefined : lesson.options[chosen];

  function choose(index: number): void {
    if (chosen === null && isRecorded) void ask('takeLesson', { slug }).catch(() => undefined); // Learned all the same.
    setChosen(index);
  }

  return (
    <section lang={language} className="lesson">
      <h2 ref={heading} tabIndex={-1}>
        {lesson.title}
      </h2>
      {lesson.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p id="lesson-ask">
        <strong>{lesson.ask}</strong>
      </p>
      <div role="group" aria-labelledby="lesson-ask" className="options">
        {lesson.options.map(({ text }, index) => (
          <button key={text} type="button" aria-pressed={index === chosen} onClick={() => choose(index)}>
            {text}
          </button>
        ))}
      </div>
      <p role="status" className={option ? 'box' : ''}>
        {option && `${option.isRight ? words.right : words.notQuite} ${option.because}`}
      </p>
      <p className="soft">{recordSentence(shown, chosen !== null)}</p>
      <div className="row">
        <button type="button" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </section>
  );
}

function recordSentence({ words, isRecorded }: ShownLesson, isAnswered: boolean): string {
  if (!isRecorded) return words.notRecorded;
  return isAnswered ? words.kept : words.recorded;
}
