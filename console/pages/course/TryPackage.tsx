import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type CourseId, OwnCourseId } from '../../../shared/domain/course.ts';
import type { PackageName } from '../../../shared/training/course-file-name.ts';
import type { PackageProgress } from '../../../shared/training/package-progress.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { PackageFrame } from '../../ui/course/PackageFrame.tsx';
import { Refused } from '../../ui/Message.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';

/** A package where it stands in a course, to be tried by whoever looks after it: what it reports is shown, and nothing is kept. */
export function TryPackage({ courseId, name }: { courseId: CourseId; name: PackageName }) {
  const can = useCan();
  const [said, setSaid] = useState<PackageProgress | 'misfit' | null>(null);
  const open = useMutation(trpc.course.tryPackage.mutationOptions());
  const own = OwnCourseId.safeParse(courseId).data;
  return (
    <div className="preview-block stack">
      <div className="wl-quiet">SCORM package, which says who passed</div>
      <strong>{name}</strong>
      <Refused sentence={open.error ? sentenceOf(open.error) : null} />
      {open.data ? (
        <>
          <PackageFrame
            address={open.data.address}
            title={open.data.title}
            onProgress={setSaid}
            onMisfit={() => setSaid('misfit')}
          />
          <p role="status" className="wl-quiet">
            {reportOf(said)}
          </p>
        </>
      ) : (
        can('course:update') &&
        own && (
          <div>
            <Button variant="default" loading={open.isPending} onClick={() => open.mutate({ id: own, name })}>
              Try it here
            </Button>
          </div>
        )
      )}
    </div>
  );
}

function reportOf(said: PackageProgress | 'misfit' | null): string {
  if (said === null) return 'It has reported nothing yet. A package that never does can’t be finished by anybody.';
  if (said === 'misfit') return 'It reported something that Wardline can’t read, of which nothing would be kept.';
  const success = said.success === 'unknown' ? 'nothing of passing' : said.success;
  return `It reports: ${said.completion}, ${success}, ${said.score === null ? 'no score' : `${said.score}%`}.`;
}
