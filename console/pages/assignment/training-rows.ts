import type { TrainingRow } from '../../../shared/domain/tracking.ts';
import { roleWords } from '../../role-words.ts';
import { listOf } from '../../ui/words.ts';
import { causeWords, gateWords, levelWords, stateWords } from '../../training-words.ts';

/** The tracking screen as a file holds it, the headings first. */
export const trainingRows = (rows: readonly TrainingRow[]) => [
  [
    'Person',
    'Department',
    'Roles',
    'Leads',
    'Course',
    'State',
    'Due',
    'Why',
    'Access',
    'Told last',
    'Told on',
    'Completed',
    'Score in percent',
    'Due again',
  ],
  ...rows.map((row) => [
    row.memberName,
    row.department,
    listOf(row.roles.map((role) => roleWords[role])),
    row.isLeader ? 'yes' : 'no',
    row.courseTitle,
    stateWords[row.state].word,
    row.dueOn ?? '',
    row.cause === null ? '' : causeWords[row.cause],
    row.gate === null ? '' : gateWords[row.gate].word,
    row.toldLevel === null ? '' : levelWords[row.toldLevel],
    row.toldOn ?? '',
    row.completedOn ?? '',
    row.score ?? '',
    row.renewalDueOn ?? '',
  ]),
];
