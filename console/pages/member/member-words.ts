import type { Leadership, MemberState } from '../../../shared/domain/member.ts';
import type { Tone } from '../../ui/Status.tsx';

export const leadershipWords: Record<Leadership, string> = {
  owner: 'Owner',
  executive: 'Executive',
  'department-head': 'Department head',
  director: 'Director',
  manager: 'Manager',
  supervisor: 'Supervisor',
};

export const stateWords: Record<MemberState, { word: string; tone: Tone }> = {
  here: { word: 'Here', tone: 'good' },
  starting: { word: 'Starting', tone: 'soon' },
  left: { word: 'Left', tone: 'closed' },
};
