import type { CertificateState } from '../shared/domain/certificate.ts';
import type { CompletionSource, CompletionStanding } from '../shared/domain/completion.ts';
import type { Tone } from './ui/Status.tsx';

export const standingWords: Record<CompletionStanding, { word: string; tone: Tone }> = {
  valid: { word: 'Valid', tone: 'good' },
  'due-soon': { word: 'Due again soon', tone: 'soon' },
  lapsed: { word: 'Lapsed', tone: 'warning' },
  renewed: { word: 'Renewed', tone: 'closed' },
  corrected: { word: 'Corrected', tone: 'closed' },
  withdrawal: { word: 'Says it never was', tone: 'notice' },
};

export const sourceWords: Record<CompletionSource, string> = {
  taken: 'Taken here',
  lesson: 'Lesson in the moment',
  import: 'Imported list',
  xapi: 'Learning system (xAPI)',
  recorded: 'Written down',
};

export const certificateStateWords: Record<CertificateState, { word: string; tone: Tone }> = {
  valid: { word: 'Valid', tone: 'good' },
  lapsed: { word: 'Lapsed', tone: 'warning' },
  revoked: { word: 'Taken back', tone: 'now' },
  superseded: { word: 'Replaced by a newer one', tone: 'closed' },
};

/** "92%", "No test". */
export const scoreWords = (score: number | null): string => (score === null ? 'No score' : `${score}%`);

/** "1 h 30 min". */
export function minutesWords(minutes: number | null): string {
  if (minutes === null) return 'Not said';
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : '']
    .filter((part) => part !== '')
    .join(' ');
}
