import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { useDeferredValue, useMemo, useRef } from 'react';
import { CourseLanguage, type CourseRecord, languageNames } from '../../../shared/domain/course.ts';
import { isPictureName } from '../../../shared/training/course-file-name.ts';
import { parseCourse } from '../../../shared/training/parse-course.ts';
import { CourseFiles } from './CourseFiles.tsx';
import { CoursePreview } from './CoursePreview.tsx';
import type { CourseAtWork } from './use-course-draft.ts';

/** The Markdown of a course beside what it becomes; each problem leads to its line. */
export function CourseEditor({ course, work }: { course: CourseRecord; work: CourseAtWork }) {
  const { texts, language, setLanguage, setMarkdown, addLanguage } = work;
  const markdown = texts.find((text) => text.language === language)?.markdown ?? '';
  // Typing goes before reading.
  const later = useDeferredValue(markdown);
  const { content, problems } = useMemo(
    () => parseCourse(later, new Set([...course.files, ...course.packages].map(({ name }) => name))),
    [later, course.files, course.packages],
  );
  const field = useRef<HTMLTextAreaElement>(null);
  const missing = CourseLanguage.options.filter((one) => texts.every((text) => text.language !== one));

  const jumpTo = (line: number) => {
    const place = field.current;
    if (!place) return;
    const lines = markdown.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    place.focus();
    place.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    place.scrollTop = (place.scrollHeight * (line - 4)) / lines.length;
  };

  /** Puts what shows a file where the cursor is, and the cursor where its words belong. */
  const insert = (name: string) => {
    const place = field.current;
    if (!place) return;
    const isPackage = name.endsWith('.zip');
    const before = isPackage ? '\n```package\n' : isPictureName(name) ? '![' : '[';
    const after = isPackage ? `name: ${name}\n\`\`\`\n` : `](file:${name})`;
    // Before the facts nothing stands: whoever was not in the text yet gets it at the end.
    const [at, to] =
      place.selectionEnd === 0 ? [markdown.length, markdown.length] : [place.selectionStart, place.selectionEnd];
    setMarkdown(`${markdown.slice(0, at)}${before}${after}${markdown.slice(to)}`);
    requestAnimationFrame(() => {
      place.focus();
      place.setSelectionRange(at + before.length, at + before.length);
    });
  };

  return (
    <>
      <div className="row editor-languages">
        {texts.length > 1 && (
          <SegmentedControl
            aria-label="Language"
            value={language}
            onChange={(chosen) => setLanguage(CourseLanguage.parse(chosen))}
            data={texts.map((text) => ({ value: text.language, label: languageNames[text.language] }))}
          />
        )}
        {missing.map((one) => (
          <Button key={one} variant="subtle" size="compact-sm" onClick={() => addLanguage(one)}>
            Add {languageNames[one]}
          </Button>
        ))}
      </div>
      {problems.length > 0 && (
        <div className="card card-padded" role="status">
          <strong>Before it can be published:</strong>
          <ul className="editor-problems">
            {problems.map(({ line, sentence }) => (
              <li key={`${line} ${sentence}`}>
                <Button variant="subtle" size="compact-sm" onClick={() => jumpTo(line)}>
                  Line {line}
                </Button>{' '}
                {sentence}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="editor">
        <Textarea
          ref={field}
          label="Text"
          description="docs/courses.md says how a course is written."
          className="editor-text"
          rows={30}
          wrap="off"
          spellCheck
          value={markdown}
          onChange={({ currentTarget: { value } }) => setMarkdown(value)}
        />
        <section className="editor-preview card card-padded" aria-label="Preview">
          <h2>Preview</h2>
          {content ? (
            <CoursePreview courseId={course.id} content={content} />
          ) : (
            <p className="wl-quiet">It shows here once the problems above are mended.</p>
          )}
        </section>
      </div>
      <CourseFiles course={course} onInsert={insert} />
    </>
  );
}
