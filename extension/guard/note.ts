import type { Match } from '../../shared/detect/detector.ts';
import type { Engine } from '../../shared/detect/engine.ts';
import { isInGeneralWords } from '../../shared/detect/general-words.ts';
import { NOTE_MAX_CHARACTERS } from '../../shared/domain/observation-words.ts';

/** As long as shared/domain/access-request.ts takes it, whose schema is too heavy for a page. */
export const PURPOSE_MAX_CHARACTERS = 200;

export type NoteVerdict = { kind: 'none' } | { kind: 'accepted'; note: string } | { kind: 'refused'; sentence: string };

const RUN_OF_WORDS = 3;

/** Long words that say something about a reason rather than about a patient; any other long word shared with the text is refused. */
const ordinary = new Set(
  'according already anything approved assistant clinical compliance department discharge document education emergency everything example fictional following generated hospital identified identifiers important information instructions laboratory medication necessary permission permitted personal physician practice presentation published questions reference requested required research sentence software something standard surgical synthetic template terminology textbook training treatment university vignette workflow yesterday'.split(
    ' ',
  ),
);

/**
 * May a reason in the member's own words be sent? Only when the detectors find nothing in it and it repeats nothing telling of the
 * text that was stopped: a note is no second way for content to travel.
 */
export function judgeNote(note: string, stopped: string, matches: readonly Match[], engine: Engine): NoteVerdict {
  const trimmed = note.trim().replaceAll(/\s+/g, ' ');
  if (trimmed === '') return { kind: 'none' };
  if (trimmed.length > NOTE_MAX_CHARACTERS) return refused(`Keep it to ${NOTE_MAX_CHARACTERS} characters.`);
  if (!isInGeneralWords(trimmed, engine)) {
    return refused('This looks like it describes a patient. Say why in general words.');
  }
  if (repeats(trimmed, stopped, matches))
    return refused('Leave out words of the text itself. Say why in general words.');
  return { kind: 'accepted', note: trimmed };
}

/** May what somebody needs a site for be sent? The detectors must find nothing in it. */
export function judgePurpose(purpose: string, engine: Engine): NoteVerdict {
  const trimmed = purpose.trim().replaceAll(/\s+/g, ' ');
  if (trimmed === '') return refused('Say in a few words what you need it for.');
  if (trimmed.length > PURPOSE_MAX_CHARACTERS) return refused(`Keep it to ${PURPOSE_MAX_CHARACTERS} characters.`);
  if (!isInGeneralWords(trimmed, engine)) {
    return refused('This looks like it describes a patient. Say what you need it for in general words.');
  }
  return { kind: 'accepted', note: trimmed };
}

function repeats(note: string, stopped: string, matches: readonly Match[]): boolean {
  const noteWords = wordsOf(note);
  const stoppedWords = wordsOf(stopped);
  const inText = new Set(stoppedWords);
  const telling = new Set(
    matches
      .filter(({ kind }) => kind !== 'health')
      .flatMap(({ start, end }) => wordsOf(stopped.slice(start, end)).filter((word) => word.length >= 3)),
  );
  const isTelling = (word: string): boolean =>
    telling.has(word) ||
    (inText.has(word) && ((word.length >= 5 && /\d/.test(word)) || (word.length >= 8 && !ordinary.has(word))));
  if (noteWords.some(isTelling)) return true;

  const runs = new Set(stoppedWords.map((_, index) => runAt(stoppedWords, index)));
  return noteWords.some((_, index) => index + RUN_OF_WORDS <= noteWords.length && runs.has(runAt(noteWords, index)));
}

function runAt(words: readonly string[], index: number): string {
  return words.slice(index, index + RUN_OF_WORDS).join(' ');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
}

function refused(sentence: string): NoteVerdict {
  return { kind: 'refused', sentence };
}
