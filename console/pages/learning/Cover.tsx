import { Button, Radio } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AttemptId, CourseLanguage } from '../../../shared/domain/course.ts';
import type { CourseCover } from '../../../shared/domain/learning.ts';
import { trpc } from '../../trpc.ts';
import { Refused } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { FullDay, RelativeDay } from '../../ui/When.tsx';
import { causeWords } from './cause-words.ts';
import { keepAttempt } from './use-attempt.ts';

/** Languages in their own words: whoever reads none of the page's finds theirs. */
const ownNames: Readonly<Record<CourseLanguage, string>> = { en: 'English', es: 'Español' };

/** What stands in front of a course. */
export function Cover({ cover, onBegun }: { cover: CourseCover; onBegun: (id: AttemptId) => void }) {
  const { courseId, attempt, assignment, finished, editions } = cover;
  const [language, setLanguage] = useState<CourseLanguage>(
    () => attempt?.language ?? preferred(editions.map((one) => one.language)),
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
  const isSameLanguage = attempt?.language === language;
  const isNewer = attempt !== null && attempt.version !== cover.version;

  return (
    <div lang={language}>
      <Page
        title={edition?.title ?? ''}
        above={
          <Link to="/my/training" className="row">
            <IconArrowLeft size={16} aria-hidden /> My training
          </Link>
        }
        answer={edition?.summary}
      >
        <div className="card card-padded stack cover" lang="en">
          {editions.length > 1 && (
            <Radio.Group
              label="Language"
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
              <li>About {edition.minutes} minutes. You can stop at any time and go on later.</li>
              <li>
                {edition.draw > 0
                  ? `A test of ${edition.draw} questions at the end; ${edition.passMark} % are needed, and you can try again.`
                  : 'No questions at the end.'}
              </li>
              <li lang={language}>{edition.audience}</li>
            </ul>
          )}
          {assignment && (
            <p>
              Due <RelativeDay day={assignment.dueOn} />, on <FullDay day={assignment.dueOn} />.{' '}
              {causeWords[assignment.cause]}
              {assignment.note && <> “{assignment.note}”</>}
            </p>
          )}
          {finished && (
            <p>
              You finished it on <FullDay day={finished.completedOn} />
              {finished.renewalDueOn && (
                <>
                  ; due again on <FullDay day={finished.renewalDueOn} />, by your organization’s policy
                </>
              )}
              .
            </p>
          )}
          {cover.changedSince !== null && (
            <p>
              The course has changed since you began it, so it begins anew: “{cover.changedSince}” What you had answered
              doesn’t count any more.
            </p>
          )}
          {isNewer && (
            <p>
              There is a newer version than the one that you began. You can go on with yours, or start over with the new
              one.
            </p>
          )}
          {attempt && !isSameLanguage && (
            <p>
              You began it in {ownNames[attempt.language]}. If you change the language, you stay at the same part; the
              questions begin anew.
            </p>
          )}
          {cover.isRetired && !attempt && <p>This course was taken off the list, so it can’t be begun any more.</p>}
          <Refused sentence={begin.error ? sentenceOf(begin.error) : null} />
          <div className="row">
            {attempt && isSameLanguage && (
              <Button loading={begin.isPending && begin.variables.how === 'go-on'} onClick={() => start('go-on')}>
                Go on where you were
              </Button>
            )}
            {attempt && (!isSameLanguage || isNewer) && !cover.isRetired && (
              <Button
                variant={isSameLanguage ? 'default' : 'filled'}
                loading={begin.isPending && begin.variables.how === 'over'}
                onClick={() => start('over')}
              >
                {isNewer ? 'Start over with the new version' : `Change to ${ownNames[language]}`}
              </Button>
            )}
            {!attempt && !cover.isRetired && (
              <Button loading={begin.isPending} onClick={() => start('go-on')}>
                {finished ? 'Take it again' : 'Start'}
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
