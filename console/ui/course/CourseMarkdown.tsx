import { IconDownload, IconExternalLink } from '@tabler/icons-react';
import Markdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import type { CourseId } from '../../../shared/domain/course.ts';
import { CourseFileName } from '../../../shared/training/course-file-name.ts';
import { pictureMarkup } from './pictures.ts';

/** What a course says: no HTML of its own, pictures of Wardline's and the course's alone, and links that open beside the course. */
export function CourseMarkdown({ courseId, children }: { courseId: CourseId; children: string }) {
  return (
    <div className="course-text">
      <Markdown
        remarkPlugins={[remarkGfm]}
        components={components}
        urlTransform={(address, key) => fileAddress(courseId, address) ?? safeAddress(address, key)}
        skipHtml
      >
        {children}
      </Markdown>
    </div>
  );
}

const FILES = '/course-files/';

/** Where a course's own file is; null for every other address. */
function fileAddress(courseId: CourseId, address: string): string | null {
  const name = CourseFileName.safeParse(/^file:(.*)$/.exec(address)?.[1]).data;
  return name === undefined ? null : `${FILES}${courseId}/${name}`;
}

/** A learner's browser goes to no other scheme, and asks no other site for a picture. */
const safeAddress = (address: string, key: string): string =>
  (key === 'src' ? /^picture:/ : /^(?:https:|mailto:|#)/).test(address) ? address : '';

const components: Components = {
  // The page's heading is the section's title; its parts come below.
  h3: ({ children }) => <h2>{children}</h2>,
  h4: ({ children }) => <h3>{children}</h3>,
  a: ({ href, children }) =>
    href?.startsWith(FILES) ? (
      <a href={href} download>
        {children}
        <IconDownload size={14} className="course-outside" aria-label="a file to open" role="img" />
      </a>
    ) : href ? (
      <a href={href} target="_blank" rel="noreferrer noopener">
        {children}
        <IconExternalLink size={14} className="course-outside" aria-label="opens in a new tab" role="img" />
      </a>
    ) : (
      <span>{children}</span>
    ),
  table: ({ children }) => (
    // Wide tables scroll by themselves, also by keyboard.
    <div className="course-table" role="group" aria-label="Table" tabIndex={0}>
      <table className="table">{children}</table>
    </div>
  ),
  img: ({ src, alt }) =>
    typeof src === 'string' && src.startsWith(FILES) ? (
      <img className="course-photo" src={src} alt={alt ?? ''} loading="lazy" />
    ) : (
      <Picture name={typeof src === 'string' ? src.replace(/^picture:/, '') : ''} alt={alt ?? ''} />
    ),
};

function Picture({ name, alt }: { name: string; alt: string }) {
  const drawn = pictureMarkup(name);
  if (drawn === undefined) return <em>{alt}</em>;
  // Inline, so that its lines take the colour of the text in the dark too.
  // oxlint-disable-next-line react/no-danger -- The picture was drawn by us and is part of the console.
  return <span className="course-picture" role="img" aria-label={alt} dangerouslySetInnerHTML={drawn} />;
}
