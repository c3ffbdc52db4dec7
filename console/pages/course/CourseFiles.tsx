import { Button, FileButton } from '@mantine/core';
import { IconFileText, IconPackage, IconUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { CourseRecord } from '../../../shared/domain/course.ts';
import { COURSE_FILE_MAX_BYTES, CourseFile } from '../../../shared/domain/course-file.ts';
import { CoursePackage, PACKAGE_MAX_BYTES } from '../../../shared/domain/course-package.ts';
import { courseFileTypes, isPictureName } from '../../../shared/training/course-file-name.ts';
import { z } from '../../../shared/zod.ts';
import { refusalOf, sendFile, sizeOf } from '../../kept-files.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { Refused } from '../../ui/Message.tsx';
import { Section } from '../../ui/Page.tsx';

type Added = { kind: 'added'; name: string } | { kind: 'refused'; because: string };

/** Rejects when the server is out of reach. */
async function addFile(courseId: string, file: File): Promise<Added> {
  const isPackage = /\.zip$/i.test(file.name);
  const sent = isPackage
    ? await sendFile(`/course-packages/${courseId}`, file, PACKAGE_MAX_BYTES)
    : await sendFile(`/course-files/${courseId}`, file, COURSE_FILE_MAX_BYTES);
  if (!(sent instanceof Response)) return { kind: 'refused', because: sent.because };
  const because = await refusalOf(sent);
  if (because !== null) return { kind: 'refused', because };
  const { name } = z
    .union([CourseFile.pick({ name: true }), CoursePackage.pick({ name: true })])
    .parse(await sent.json());
  return { kind: 'added', name };
}

/** The pictures and documents of a course that is being written, and how each comes into its text. */
export function CourseFiles({ course, onInsert }: { course: CourseRecord; onInsert: (name: string) => void }) {
  const add = useMutation({
    mutationFn: (file: File) => addFile(course.id, file),
    onSuccess: () => queryClient.invalidateQueries(trpc.course.get.queryFilter({ id: course.id })),
  });
  const refusal = add.error
    ? 'Can’t reach the server. The file was not added, and nothing of your text is lost; try again.'
    : add.data?.kind === 'refused'
      ? add.data.because
      : null;
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
        up to {PACKAGE_MAX_BYTES / 1024 / 1024} MB. Learners see what a published text shows. What was added stays,
        under its name, as long as the course is on record.
      </p>
      <Refused sentence={refusal} />
      {add.data?.kind === 'added' && (
        <p role="status">Added as “{add.data.name}”. Put it where it belongs in the text.</p>
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
              <Button variant="subtle" size="compact-sm" onClick={() => onInsert(name)}>
                Put into the text<span className="wl-visually-hidden"> {name}</span>
              </Button>
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
              <Button variant="subtle" size="compact-sm" onClick={() => onInsert(name)}>
                Put into the text<span className="wl-visually-hidden"> {name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
