import { useState } from 'react';
import browser from 'webextension-polyfill';
import { type LessonSlug, lessonSlugs } from '../../shared/training/lesson.ts';
import { languageOf, lessonInvitation } from '../../shared/training/lesson-words.ts';
import { lessonIn } from '../../shared/training/lessons.ts';
import { LessonView } from './LessonView.tsx';
import { useAnswer } from './use-answer.ts';

/** The lesson that fits what just happened, and all the others for whoever likes to read one. */
export function Lessons() {
  const { asked, askAgain } = useAnswer('tellOfferedLesson');
  const [chosen, setChosen] = useState<LessonSlug | null>(null);
  const browserLanguage = browser.i18n.getUILanguage();
  const language = languageOf(browserLanguage);
  if (asked.kind !== 'answered') return null;
  const offered = asked.answer?.slug ?? null;
  // Whoever comes from a frame too small for a lesson wants to read it.
  const shown = chosen ?? (location.hash === '#lesson' ? offered : null);
  if (shown !== null) {
    const close = (): void => {
      setChosen(null);
      history.replaceState(null, '', location.pathname);
      askAgain();
    };
    return <LessonView key={shown} slug={shown} onBack={close} />;
  }
  return (
    <section className="box">
      {offered !== null && (
        <p lang={language}>
          <button type="button" className="main" onClick={() => setChosen(offered)}>
            {lessonInvitation(browserLanguage)}
          </button>{' '}
          {lessonIn(language, offered).title}
        </p>
      )}
      <details>
        <summary>Lessons of one minute</summary>
        <ul className="lessons" lang={language}>
          {lessonSlugs.map((slug) => (
            <li key={slug}>
              <button type="button" className="link" onClick={() => setChosen(slug)}>
                {lessonIn(language, slug).title}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
