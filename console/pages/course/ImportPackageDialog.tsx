import { FileInput, Radio } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { CourseLanguage, languageNames, OwnCourseId } from '../../../shared/domain/course.ts';
import { PACKAGE_MAX_BYTES } from '../../../shared/domain/course-package.ts';
import { z } from '../../../shared/zod.ts';
import { sendFile, whyNotKept } from '../../kept-files.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';

const Imported = z.object({ id: OwnCourseId });

/** Makes a course of another maker's package. */
export function ImportPackageDialog({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [language, setLanguage] = useState<CourseLanguage>('en');
  const bring = useMutation({
    mutationFn: (one: File) =>
      sendFile('/course-packages', one, PACKAGE_MAX_BYTES, Imported, { 'x-course-language': language }),
    onSuccess: async (imported) => {
      if (imported.kind === 'refused') return;
      await queryClient.invalidateQueries(trpc.course.list.queryFilter());
      await navigate({ to: '/courses/$courseId', params: { courseId: imported.kept.id } });
    },
  });
  return (
    <FormDialog
      title="Import a SCORM package"
      opened
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        if (file) bring.mutate(file);
      }}
      submit="Import it"
      isPending={bring.isPending}
      refusal={whyNotKept(bring, 'The package was not imported; try again.')}
    >
      <FileInput
        label="Package"
        description={`A ZIP archive of one lesson, SCORM 1.2 or 2004, up to ${PACKAGE_MAX_BYTES / 1024 / 1024} MB`}
        accept=".zip,application/zip"
        required
        value={file}
        onChange={setFile}
        placeholder="Choose a file"
        data-autofocus
      />
      <Radio.Group
        label="Its language"
        value={language}
        onChange={(chosen) => setLanguage(CourseLanguage.parse(chosen))}
      >
        <div className="row">
          {CourseLanguage.options.map((one) => (
            <Radio key={one} value={one} label={languageNames[one]} />
          ))}
        </div>
      </Radio.Group>
      <p className="wl-quiet">
        It becomes a draft, in which you fill in what the package doesn’t say of itself. Nobody is taught it before you
        publish it.
      </p>
    </FormDialog>
  );
}
