import { IconCheck, IconX } from '@tabler/icons-react';
import type { CourseId } from '../../../shared/domain/course.ts';
import type { CourseContent, CourseQuestion, Scenario } from '../../../shared/training/course-content.ts';
import { CourseMarkdown } from '../../ui/course/CourseMarkdown.tsx';
import { countOf } from '../../ui/words.ts';
import { TryPackage } from './TryPackage.tsx';

const kinds = { practice: 'Question on the way', test: 'In the pool of the test' } as const;

/** A course as it reads, with all its answers: for those who write it and those who must know what was taught. */
export function CoursePreview({ courseId, content }: { courseId: CourseId; content: CourseContent }) {
  return (
    <div className="preview" lang={content.language}>
      <p className="preview-summary">{content.summary}</p>
      <p className="wl-quiet" lang="en">
        {countOf(content.minutes, 'minute')} · {countOf(content.draw, 'question')} drawn · {content.passMark}% to pass ·{' '}
        {content.audience}
      </p>
      {content.sections.map((section) => (
        <section key={section.id} aria-label={section.title}>
          <h3 className="preview-section">{section.title}</h3>
          {section.blocks.map((block, place) => {
            switch (block.kind) {
              case 'text':
                return (
                  <CourseMarkdown key={place} courseId={courseId}>
                    {block.markdown}
                  </CourseMarkdown>
                );
              case 'practice':
              case 'test':
                return <AnsweredQuestion key={place} kind={kinds[block.kind]} question={block.question} />;
              case 'package':
                return <TryPackage key={block.name} courseId={courseId} name={block.name} />;
              case 'scenario':
                return <WholeStory key={place} scenario={block.scenario} />;
            }
          })}
        </section>
      ))}
      <blockquote>{content.attestation}</blockquote>
    </div>
  );
}

function AnsweredQuestion({ kind, question }: { kind: string; question: CourseQuestion }) {
  return (
    <div className="preview-block">
      <div className="wl-quiet">{kind}</div>
      <strong>{question.ask}</strong>
      {question.type === 'ordering' ? (
        <ol>
          {question.items.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      ) : (
        <ul className="preview-options">
          {question.options.map(({ id, text, right, because }) => (
            <li key={id}>
              {right ? <IconCheck size={16} aria-label="Right:" /> : <IconX size={16} aria-label="Wrong:" />}
              <span>
                {text} {because && <span className="wl-quiet">{because}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>{question.explain}</p>
    </div>
  );
}

function WholeStory({ scenario }: { scenario: Scenario }) {
  return (
    <div className="preview-block">
      <div className="wl-quiet">Story</div>
      <strong>{scenario.title}</strong>
      {scenario.steps.map((step) => (
        <div key={step.id}>
          <div className="wl-quiet">{step.id}</div>
          <p>{step.tells}</p>
          {step.kind === 'asks' && (
            <>
              <p>{step.ask}</p>
              <ul>
                {step.choices.map(({ id, text, consequence, points, leads }) => (
                  <li key={id}>
                    {text}{' '}
                    <span className="wl-quiet">
                      {consequence} ({points} points, leads to {leads})
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
    </div>
  );
}
