import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type CourseSummary, languageNames } from '../../../shared/domain/course.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { HiddenHeader } from '../../ui/HiddenHeader.tsx';
import { Page } from '../../ui/Page.tsx';
import { Status } from '../../ui/Status.tsx';
import { BeginCourseDialog, CopyCourseDialog } from './CourseDialogs.tsx';
import { ImportPackageDialog } from './ImportPackageDialog.tsx';

/** Answers: what can we teach our people, and what covers which rule? */
export function CoursesPage() {
  const can = useCan();
  const { data: courses } = useSuspenseQuery(trpc.course.list.queryOptions());
  const [copying, setCopying] = useState<CourseSummary | null>(null);
  const [isBeginning, setIsBeginning] = useState(false);
  const [isImporting, setIsImporting] = useState(false);
  return (
    <Page
      title="Courses"
      answer="What your people are taught. Wardline’s come with it; copy one to make it yours, or write your own."
      actions={
        can('course:update') && (
          <>
            <Button variant="default" onClick={() => setIsImporting(true)}>
              Import a package
            </Button>
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setIsBeginning(true)}>
              Write a course
            </Button>
          </>
        )
      }
    >
      <div className="card table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Course</th>
              <th scope="col">Version</th>
              <th scope="col">Minutes</th>
              <th scope="col">Languages</th>
              <th scope="col">Taken by</th>
              <HiddenHeader words="Actions" />
            </tr>
          </thead>
          <tbody>
            {courses.map((course) => (
              <tr key={course.id}>
                <td data-label="Course" className="table-anywhere">
                  <div>
                    <Link to="/courses/$courseId" params={{ courseId: course.id }} className="table-strong">
                      {course.title}
                    </Link>
                    <div className="wl-quiet">
                      {course.isOwn ? 'Your own' : 'Comes with Wardline'}
                      {course.provisions.length > 0 && ` · 45 CFR ${course.provisions.slice(0, 3).join(', ')}`}
                      {course.provisions.length > 3 && ` and ${course.provisions.length - 3} more`}
                    </div>
                  </div>
                </td>
                <td data-label="Version">
                  <div>
                    {course.version ?? <Status tone="unknown">Not published</Status>}{' '}
                    {course.hasDraft && course.version !== null && <Status tone="notice">Changed since</Status>}
                    {course.retiredAt && <Status tone="closed">Off the list</Status>}
                  </div>
                </td>
                <td data-label="Minutes">{course.minutes ?? 'Unknown'}</td>
                <td data-label="Languages">
                  {course.languages.map((language) => languageNames[language]).join(', ') || 'None yet'}
                </td>
                <td data-label="Taken by">{course.takers.toLocaleString()}</td>
                <td data-label="" className="table-number">
                  {can('course:update') && (
                    <Button variant="subtle" size="compact-sm" onClick={() => setCopying(course)}>
                      Copy<span className="wl-visually-hidden"> {course.title}</span>
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {copying && <CopyCourseDialog of={copying} onClose={() => setCopying(null)} />}
      {isImporting && <ImportPackageDialog onClose={() => setIsImporting(false)} />}
      {isBeginning && <BeginCourseDialog onClose={() => setIsBeginning(false)} />}
    </Page>
  );
}
