import { v7 as uuidv7 } from 'uuid';
import browser from 'webextension-polyfill';
import { TakeLesson } from '../../shared/domain/lesson.ts';
import type { LessonSlug } from '../../shared/training/lesson.ts';
import { languageOf, lessonWords } from '../../shared/training/lesson-words.ts';
import { lessonIn, LESSONS_VERSION } from '../../shared/training/lessons.ts';
import { Refused, type ShownLesson } from '../messages.ts';
import { connectionItem, lessonsItem, offeredLessonItem } from '../storage.ts';
import { forgetCredential } from './connection.ts';
import { openPage } from './enrolment.ts';
import { failureOf, serverAt } from './server-client.ts';

/** A lesson about something that happened longer ago fits it no more, in milliseconds. */
const OFFERED_FOR = 8 * 60 * 60_000;
const MOST_KEPT = 200;

/** Remembers which lesson fits what just happened, for the popup: which one and when, nothing of the page. */
export async function offerLesson({ slug }: { slug: LessonSlug }): Promise<void> {
  await offeredLessonItem.setValue({ slug, at: Date.now() });
}

export async function tellOfferedLesson(): Promise<{ slug: LessonSlug } | null> {
  const offered = await offeredLessonItem.getValue();
  return offered && Date.now() - offered.at < OFFERED_FOR ? { slug: offered.slug } : null;
}

export async function openLesson({ slug }: { slug: LessonSlug }): Promise<void> {
  await offerLesson({ slug });
  await openPage('popup.html#lesson');
}

/** A lesson in the browser's language, or in English. */
export async function readLesson({ slug }: { slug: LessonSlug }): Promise<ShownLesson> {
  const language = languageOf(browser.i18n.getUILanguage());
  const { kind } = await connectionItem.getValue();
  return {
    lesson: lessonIn(language, slug),
    words: lessonWords[language],
    language,
    isRecorded: kind === 'connected',
  };
}

/** Keeps that a lesson was taken until the server has it: which one and when, nothing of what led to it. */
export async function takeLesson({ slug }: { slug: LessonSlug }): Promise<void> {
  const { kind } = await connectionItem.getValue();
  if (kind !== 'connected') throw new Refused('This browser is not connected.');
  const language = languageOf(browser.i18n.getUILanguage());
  const taken = TakeLesson.parse({ id: uuidv7(), slug, language, version: LESSONS_VERSION });
  await changeLessons((lessons) => [...lessons, taken].slice(-MOST_KEPT));
  if ((await tellOfferedLesson())?.slug === slug) await offeredLessonItem.setValue(null);
  void syncLessons();
}

/** Sends what waits, oldest first; what the server will never take is let go. */
export async function syncLessons(): Promise<void> {
  await navigator.locks.request('lessons', async () => {
    const connection = await connectionItem.getValue();
    if (connection.kind !== 'connected') return;
    const { lesson } = serverAt(connection.serverOrigin, connection.credential);
    for (const taken of await lessonsItem.getValue()) {
      try {
        await lesson.take.mutate(taken);
      } catch (error) {
        const failure = failureOf(error);
        if (failure.kind === 'revoked') await forgetCredential();
        // Anything else may be over the next time, such as a server of an earlier release.
        if (failure.kind !== 'refused' || failure.code !== 'BAD_REQUEST') return;
      }
      await changeLessons((lessons) => lessons.filter(({ id }) => id !== taken.id));
    }
  });
}

async function changeLessons(change: (lessons: TakeLesson[]) => TakeLesson[]): Promise<void> {
  await navigator.locks.request('kept-lessons', async () => {
    await lessonsItem.setValue(change(await lessonsItem.getValue()));
  });
}
