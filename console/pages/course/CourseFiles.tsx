import { Button, FileButton } from '@mantine/core';
import { IconFileText, IconPackage, IconUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type CourseRecord, OwnCourseId, type RemoveCourseFile } from '../../../shared/domain/course.ts';
import { COURSE_FILE_MAX_BYTES, CourseFile } from '../../../shared/domain/course-file.ts';
import { CoursePackage, PACKAGE_MAX_BYTES } from '../../../shared/domain/course-package.ts';
import { courseFileTypes, isPictureName } from '../../../shared/training/course-file-name.ts';
import { z } from '../../../shared/zod.ts';
import { sendFile, sizeOf, whyNotKept } from '../../kept-files.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { Refused } from '../../ui/Message.tsx';
import { Section } from '../../ui/Page.tsx';
import { RemoveCourseFileDialog } from './RemoveCourseFileDialog.tsx';

const Added = z.union([CourseFile.pick({ name: true }), CoursePackage.pick({ name: true })]);

/** Rejects when the server is out of reach. */
function addFile(courseId: string, file: File) {
  return /\.zip$/i.test(file.name)
    ? sendFile(`/course-packages/${courseId}`, file, PACKAGE_MAX_BYTES, Added)
    : sendFile(`/course-files/${courseId}`, file, COURSE_FILE_MAX_BYTES, Added);
}

/** The pictures and documents of a course that is being written, and how each comes into its text. */
export function CourseFiles({ course, onInsert }: { course: CourseRecord; onInsert: (name: string) => void }) {
  const add = useMutation({
    mutationFn: (file: File) => addFile(course.id, file),
    onSuccess: () => queryClient.invalidateQueries(trpc.course.get.queryFilter({ id: course.id })),
  });
  const refusal = whyNotKept(add, 'The file was not added, and nothing of your text is lost; try again.');
  const [removing, setRemoving] = useState<RemoveCourseFile['name'] | null>(null);
  const added = add.data?.kind === 'kept' ? add.data.kept.name : null;
  // What was added may be removed again.
  const isThere = (name: string) => [...course.packages, ...course.files].some((file) => file.name === name);
  const own = OwnCourseId.safeParse(course.id).data;
  const actionsOf = (name: RemoveCourseFile['name']) => (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => onInsert(name)}>
        Put into the text<span className="wl-visually-hidden"> {name}</span>
      </Button>
      {!course.taughtNames.includes(name) && (
        <Button variant="subtle" color="red" size="compact-sm" onClick={() => setRemoving(name)}>
          Remove<span className="wl-visually-hidden"> {name}</span>
        </Button>
      )}
    </>
  );
  return (
    <Section
      title="Pictures, documents and packages"
      id="files"
      actions={
        <FileButton onChange={(file) => file && add.mutate(file)} accept={[...courseFileTypes, '.zip'].join(',')}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              loading={add.isPending}
              leftSection={<IconUpload size={16} aria-hidden />}
            >
              Add a file
            </Button>
          )}
        </FileButton>
      }
    >
      <p className="wl-quiet">
        PNG, JPEG and WebP pictures and PDF documents, {COURSE_FILE_MAX_BYTES / 1024 / 1024} MB each, and SCORM packages
        up to {PACKAGE_MAX_BYTES / 1024 / 1024} MB. Learners see what a published text shows, and what one names stays
        under its name as long as the course is on record.
      </p>
      <Refused sentence={refusal} />
      {added !== null && isThere(added) && (
        <p role="status">Added as “{added}”. Put it where it belongs in the text.</p>
      )}
      {course.files.length + course.packages.length > 0 && (
        <ul className="card card-padded course-files">
          {course.packages.map(({ name, bytes, standard, title }) => (
            <li key={name}>
              <IconPackage size={28} aria-hidden />
              <span className="course-file-name">
                {name}{' '}
                <span className="wl-quiet">
                  {sizeOf(bytes)}, SCORM {standard}: {title}
                </span>
              </span>
              {actionsOf(name)}
            </li>
          ))}
          {course.files.map(({ name, bytes }) => (
            <li key={name}>
              {isPictureName(name) ? (
                <img src={`/course-files/${course.id}/${name}`} alt="" loading="lazy" />
              ) : (
                <IconFileText size={28} aria-hidden />
              )}
              <span className="course-file-name">
                <a href={`/course-files/${course.id}/${name}`} target="_blank" rel="noreferrer">
                  {name}
                </a>{' '}
                <span className="wl-quiet">{sizeOf(bytes)}</span>
              </span>
              {actionsOf(name)}
            </li>
          ))}
        </ul>
      )}
      {removing !== null && own && (
        <RemoveCourseFileDialog courseId={own} name={removing} onClose={() => setRemoving(null)} />
      )}
    </Section>
  );
}
