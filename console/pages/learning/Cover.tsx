import { Button, Radio } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AttemptId, CourseLanguage } from '../../../shared/domain/course.ts';
import { certificateWords } from '../../../shared/domain/certificate-words.ts';
import type { CourseCover } from '../../../shared/domain/learning.ts';
import { useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Refused } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { causeWords } from './cause-words.ts';
import { coverWords } from './cover-words.ts';
import { keepAttempt } from './use-attempt.ts';

/** Languages in their own words: whoever reads none of the page's finds theirs. */
const ownNames: Readonly<Record<CourseLanguage, string>> = { en: 'English', es: 'Español' };

/** What stands in front of a course. */
export function Cover({ cover, onBegun }: { cover: CourseCover; onBegun: (id: AttemptId) => void }) {
  const { courseId, attempt, failed, assignment, finished, editions } = cover;
  const [language, setLanguage] = useState<CourseLanguage>(
    () => attempt?.language ?? failed?.language ?? preferred(editions.map((one) => one.language)),
  );
  const edition = editions.find((one) => one.language === language) ?? editions[0];
  const begin = useMutation({
    ...trpc.learning.begin.mutationOptions(),
    onSuccess: (begun) => {
      keepAttempt(begun);
      onBegun(begun.id);
    },
  });
  const start = (how: 'go-on' | 'over') => begin.mutate({ courseId, language, how });
  // Whoever passed signs what they passed: neither another language nor a newer version asks the test of them again.
  const isPassed = attempt?.hasPassed === true;
  const isSameLanguage = isPassed || attempt?.language === language;
  const isNewer = !isPassed && attempt !== null && attempt.version !== cover.version;
  const words = coverWords[language];
  const { day } = certificateWords[language];
  const today = useToday();

  return (
    <div lang={language}>
      <Page
        title={edition?.title ?? ''}
        above={
          <Link to="/my/training" className="row">
            <IconArrowLeft size={16} aria-hidden /> {words.myTraining}
          </Link>
        }
        answer={edition?.summary}
      >
        <div className="card card-padded stack cover">
          {editions.length > 1 && !isPassed && (
            <Radio.Group
              label={words.language}
              value={language}
              onChange={(chosen) => setLanguage(editions.find((one) => one.language === chosen)?.language ?? language)}
            >
              <div className="row cover-languages">
                {editions.map((one) => (
                  <Radio key={one.language} value={one.language} label={ownNames[one.language]} lang={one.language} />
                ))}
              </div>
            </Radio.Group>
          )}
          {edition && (
            <ul className="cover-facts">
              <li>{words.time(edition.minutes)}</li>
              <li>
                {edition.draw > 0
                  ? words.test(edition.draw, edition.passMark)
                  : edition.hasPackage
                    ? words.packageSays
                    : words.noTest}
              </li>
              <li>{edition.audience}</li>
            </ul>
          )}
          {assignment && (
            <p>
              {(assignment.dueOn < today ? words.overdue : words.due)(day(assignment.dueOn))}{' '}
              {causeWords[language][assignment.cause]}
              {assignment.note && <> “{assignment.note}”</>}
            </p>
          )}
          {assignment?.stopOn && <p>{words.stop(day(assignment.stopOn))}</p>}
          {finished && (
            <p>{words.finished(day(finished.completedOn), finished.renewalDueOn && day(finished.renewalDueOn))}</p>
          )}
          {cover.changedSince !== null && <p>{words.changed(cover.changedSince)}</p>}
          {isPassed && <p>{words.passed}</p>}
          {failed && <p>{words.failed(failed.score)}</p>}
          {isNewer && <p>{words.newer}</p>}
          {attempt && !isSameLanguage && <p>{words.otherLanguage(ownNames[attempt.language])}</p>}
          {cover.isRetired && !attempt && <p>{words.retired}</p>}
          <Refused sentence={begin.error ? sentenceOf(begin.error) : null} />
          <div className="row">
            {attempt && isSameLanguage && (
              <Button loading={begin.isPending && begin.variables.how === 'go-on'} onClick={() => start('go-on')}>
                {isPassed ? words.sign : words.goOn}
              </Button>
            )}
            {attempt && (!isSameLanguage || isNewer) && !cover.isRetired && (
              <Button
                variant={isSameLanguage ? 'default' : 'filled'}
                loading={begin.isPending && begin.variables.how === 'over'}
                onClick={() => start('over')}
              >
                {isNewer ? words.over : words.change(ownNames[language])}
              </Button>
            )}
            {failed && <Button onClick={() => onBegun(failed.id)}>{words.toResult}</Button>}
            {!attempt && failed?.language !== language && !cover.isRetired && (
              <Button loading={begin.isPending} onClick={() => start('go-on')}>
                {finished ? words.again : words.start}
              </Button>
            )}
          </div>
        </div>
      </Page>
    </div>
  );
}

/** The browser's own language where the course has it. */
const preferred = (offered: readonly CourseLanguage[]): CourseLanguage =>
  offered.find((one) => navigator.language.startsWith(one)) ?? offered[0] ?? 'en';
