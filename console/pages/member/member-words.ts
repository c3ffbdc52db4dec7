import type { GroupRule } from '../../../shared/domain/group.ts';
import type { Leadership, MemberState } from '../../../shared/domain/member.ts';
import { roleWords } from '../../role-words.ts';
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

/** Whom a group takes: "in Nursing, leading in any way". */
export function ruleWords(rule: GroupRule | null): string {
  if (rule === null) return 'chosen one by one';
  const { department, role, leadership, handlesPhi } = rule;
  return [
    ...(department === null ? [] : [`in ${department}`]),
    ...(role === null ? [] : [`in the role of ${roleWords[role].toLowerCase()}`]),
    ...(leadership === null
      ? []
      : [leadership === 'any' ? 'leading in any way' : `leading as ${leadershipWords[leadership].toLowerCase()}`]),
    ...(handlesPhi === null ? [] : [handlesPhi ? 'handling patient information' : 'not handling patient information']),
  ].join(', ');
}
