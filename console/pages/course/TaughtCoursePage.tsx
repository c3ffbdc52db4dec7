import { IconArrowLeft } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { languageNames } from '../../../shared/domain/course.ts';
import { parseCourse } from '../../../shared/training/parse-course.ts';
import { trpc } from '../../trpc.ts';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { Instant } from '../../ui/When.tsx';
import { CoursePreview } from './CoursePreview.tsx';

const route = getRouteApi('/signed-in/courses/$courseId/versions/$version/$language');

/** Answers: what exactly was taught? */
export function TaughtCoursePage() {
  const { courseId, version, language } = route.useParams();
  const { data: taught } = useSuspenseQuery(trpc.course.version.queryOptions({ id: courseId, version, language }));
  const above = (
    <Link to="/courses/$courseId" params={{ courseId }} className="row">
      <IconArrowLeft size={16} aria-hidden /> The course
    </Link>
  );
  if (!taught) {
    return (
      <Page title={`Version ${version}`} above={above}>
        <Message title="There is no such version">It was never published in this language.</Message>
      </Page>
    );
  }
  const { content } = parseCourse(taught.markdown);
  return (
    <Page
      title={taught.title}
      above={above}
      answer={
        <>
          Version {version}, {languageNames[language]}, as it was taught; published by{' '}
          {taught.publishedByName ?? 'Wardline'}, here since <Instant instant={taught.publishedAt} />.
        </>
      }
    >
      <p className="wl-quiet">SHA-256 of its text: {taught.hash}</p>
      <div className="card card-padded">
        {content ? (
          <CoursePreview courseId={courseId} content={content} />
        ) : (
          <pre className="taught-text">{taught.markdown}</pre>
        )}
      </div>
    </Page>
  );
}
