import type { AssignmentCause, AssignmentEnding } from '../shared/domain/assignment.ts';
import type { Gate } from '../shared/domain/gate.ts';
import type { TrainingState } from '../shared/domain/tracking.ts';
import type { TellingLevel } from '../shared/domain/training-reminders.ts';
import type { Audience, Cadence, Newcomers, TrainingRule } from '../shared/domain/training-rule.ts';
import { roleWords } from './role-words.ts';
import type { Tone } from './ui/Status.tsx';
import { countOf, listOf } from './ui/words.ts';

export const stateWords: Record<TrainingState, { word: string; tone: Tone }> = {
  overdue: { word: 'Overdue', tone: 'warning' },
  'due-soon': { word: 'Due soon', tone: 'soon' },
  open: { word: 'To do', tone: 'notice' },
  lapsed: { word: 'Due again', tone: 'warning' },
  done: { word: 'Done', tone: 'good' },
};

export const gateWords: Record<Gate, { word: string; tone: Tone }> = {
  'not-yet': { word: 'May not get access yet', tone: 'warning' },
  'to-be-stopped': { word: 'Access to be stopped', tone: 'now' },
};

export const causeWords: Record<AssignmentCause, string> = {
  rule: 'Your policy',
  newcomer: 'New here',
  renewal: 'Due again by your policy',
  'material-change': 'The course changed',
  threat: 'A new threat',
  incident: 'An incident',
  stops: 'Stopped several times',
  'by-hand': 'By hand',
};

export const endingWords: Record<AssignmentEnding, string> = {
  completed: 'Completed',
  'no-longer-needed': 'No longer needed',
  left: 'Left the organization',
  withdrawn: 'Taken back',
};

export const levelWords: Record<TellingLevel, string> = {
  'by-hand': 'reminded by a person',
  supervisor: 'supervisor told',
  officers: 'officers told',
  leadership: 'leadership told',
};

export const audienceKindWords: Record<Audience['kind'], string> = {
  everyone: 'Everyone',
  roles: 'People with certain roles',
  leaders: 'Everybody who leads',
  departments: 'Certain departments',
  group: 'A group',
  'handles-phi': 'Whose hands patient information passes',
  'has-browser': 'People with a connected browser',
};

/** Whom a rule is for, in a few words. */
export function audienceWords({ audience, groupName }: Pick<TrainingRule, 'audience' | 'groupName'>): string {
  switch (audience.kind) {
    case 'roles':
      return listOf(audience.roles.map((role) => roleWords[role]));
    case 'departments':
      return listOf(audience.departments);
    case 'group':
      return groupName === null ? 'A group that was taken away' : `The group ${groupName}`;
    case 'everyone':
    case 'leaders':
    case 'handles-phi':
    case 'has-browser':
      return audienceKindWords[audience.kind];
  }
}

export const cadenceWords = (cadence: Cadence): string => {
  switch (cadence.kind) {
    case 'by-policy':
      return 'As often as your intervals say';
    case 'once':
      return 'Once';
    case 'months':
      return `Every ${countOf(cadence.months, 'month')}`;
  }
};

export const newcomerWords: Record<Newcomers, string> = {
  'as-everybody': 'Have the same days as everybody',
  'before-access': 'Take it before they get access to patient information',
  only: 'It is for newcomers alone, before they get access',
};
