import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type CourseId, type CourseRecord, languageNames, OwnCourseId } from '../../../shared/domain/course.ts';
import { parseCourse } from '../../../shared/training/parse-course.ts';
import { useCan } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { Refused } from '../../ui/Message.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Instant } from '../../ui/When.tsx';
import { countOf } from '../../ui/words.ts';
import { CopyCourseDialog, PublishCourseDialog } from './CourseDialogs.tsx';
import { CourseEditor } from './CourseEditor.tsx';
import { CoursePreview } from './CoursePreview.tsx';
import { useCourseDraft } from './use-course-draft.ts';

const route = getRouteApi('/signed-in/courses/$courseId');

/** Answers: what does this course teach, is what we changed published, and what was taught before? */
export function CoursePage() {
  const can = useCan();
  const { courseId } = route.useParams();
  const { data: course } = useSuspenseQuery(trpc.course.get.queryOptions({ id: courseId }));
  return course.isOwn && can('course:update') ? (
    <OwnCourse key={course.id} course={course} />
  ) : (
    <ReadCourse key={course.id} course={course} />
  );
}

const back = (
  <Link to="/courses" className="row">
    <IconArrowLeft size={16} aria-hidden /> Courses
  </Link>
);

const takenBy = ({ takers }: CourseRecord) => `${countOf(takers, 'person', 'people')} took it.`;

function ReadCourse({ course }: { course: CourseRecord }) {
  const can = useCan();
  const [isCopying, setIsCopying] = useState(false);
  return (
    <Page
      title={course.title}
      above={back}
      answer={`${course.isOwn ? 'Your own course.' : 'Comes with Wardline.'} ${takenBy(course)}`}
      actions={can('course:update') && <Button onClick={() => setIsCopying(true)}>Copy it to make it yours</Button>}
    >
      {course.texts.map(({ language, markdown }) => (
        <Texts key={language} courseId={course.id} language={languageNames[language]} markdown={markdown} />
      ))}
      <Versions course={course} />
      {isCopying && <CopyCourseDialog of={course} onClose={() => setIsCopying(false)} />}
    </Page>
  );
}

function Texts({ courseId, language, markdown }: { courseId: CourseId; language: string; markdown: string }) {
  const { content } = parseCourse(markdown);
  return (
    <Section title={language} id={`text-${language}`}>
      <div className="card card-padded">
        {content ? (
          <CoursePreview courseId={courseId} content={content} />
        ) : (
          <p>It is being written and not whole yet.</p>
        )}
      </div>
    </Section>
  );
}

function OwnCourse({ course }: { course: CourseRecord }) {
  const work = useCourseDraft(course);
  const [isPublishing, setIsPublishing] = useState(false);
  const [isRetiring, setIsRetiring] = useState(false);
  const retire = useMutation({
    ...trpc.course.retire.mutationOptions(),
    onSuccess: async (after) => {
      work.keep(after);
      setIsRetiring(false);
      await queryClient.invalidateQueries(trpc.course.list.queryFilter());
    },
  });
  const isRetired = course.retiredAt !== null;
  const state = isRetired
    ? 'Off the list: nobody begins it any more. What was taught stays readable.'
    : course.version === null
      ? 'A draft: nobody is taught it before you publish it.'
      : `Version ${course.version} is taught. ${takenBy(course)}`;
  return (
    <Page
      title={course.title}
      above={back}
      answer={`${state}${course.copiedFrom ? ` Began as a copy of “${course.copiedFrom}”.` : ''}`}
      actions={
        <>
          <Button
            variant="default"
            loading={retire.isPending}
            disabled={!work.isSaved}
            onClick={() =>
              isRetired ? retire.mutate({ id: OwnCourseId.parse(course.id), isRetired: false }) : setIsRetiring(true)
            }
          >
            {isRetired ? 'Put it back on the list' : 'Take it off the list'}
          </Button>
          <Button
            variant="default"
            disabled={work.isSaved || work.theirs !== null}
            loading={work.isSaving}
            onClick={work.save}
          >
            {work.isSaved ? 'Saved' : 'Save the draft'}
          </Button>
          <Button
            disabled={!work.isSaved || !course.hasDraft || work.theirs !== null}
            onClick={() => setIsPublishing(true)}
          >
            Publish version {(course.version ?? 0) + 1}
          </Button>
        </>
      }
    >
      {/* What somebody else saved is said once, with what can be done about it. */}
      <Refused sentence={(work.theirs ? null : work.refusal) ?? (retire.error ? sentenceOf(retire.error) : null)} />
      {work.theirs && (
        <div className="card card-padded stack" role="alert">
          <strong>Somebody else saved this draft since you opened it.</strong>
          <p>
            {work.isSaved
              ? 'You have changed nothing yet.'
              : 'What you typed is still here and not saved. If you keep yours, saving it replaces what they wrote.'}
          </p>
          <div className="row">
            <Button variant="default" onClick={work.takeTheirs}>
              {work.isSaved ? 'Show what they saved' : 'Take theirs, drop mine'}
            </Button>
            {!work.isSaved && (
              <Button variant="default" onClick={work.keepMine}>
                Keep mine
              </Button>
            )}
          </div>
        </div>
      )}
      <CourseEditor course={course} work={work} />
      <Versions course={course} />
      {isRetiring && (
        <FormDialog
          title={`Take ${course.title} off the list`}
          opened
          onClose={() => setIsRetiring(false)}
          onSubmit={(event) => {
            event.preventDefault();
            retire.mutate({ id: OwnCourseId.parse(course.id), isRetired: true });
          }}
          submit="Take it off the list"
          isPending={retire.isPending}
          refusal={retire.error ? sentenceOf(retire.error) : null}
        >
          <p>
            Nobody begins it any more. Whoever has it to do need not do it, and rules that ask for it rest until you put
            it back. What was taught, and who took it, stays on record.
          </p>
        </FormDialog>
      )}
      {isPublishing && (
        <PublishCourseDialog course={work.base} onPublished={work.keep} onClose={() => setIsPublishing(false)} />
      )}
    </Page>
  );
}

function Versions({ course: { id, versions } }: { course: CourseRecord }) {
  if (versions.length === 0) return null;
  return (
    <Section title="Versions, as they were taught" id="versions">
      <ul className="card card-padded course-versions">
        {versions.map(({ version, language, note, isMaterial, publishedByName, publishedAt }) => (
          <li key={`${version} ${language}`}>
            <Link
              to="/courses/$courseId/versions/$version/$language"
              params={{ courseId: id, version, language }}
              className="table-strong"
            >
              Version {version}, {languageNames[language]}
            </Link>{' '}
            <span className="wl-quiet">
              {publishedByName ?? 'Wardline'}, <Instant instant={publishedAt} />
              {note && `: ${note}`}
              {isMaterial && ' (material change)'}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
