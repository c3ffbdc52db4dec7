import {
  type CompletionColumns,
  type CompletionField,
  completionFields,
} from '../../../shared/domain/completion-import.ts';
import { Email } from '../../../shared/domain/member.ts';
import { columnsByHeading } from '../../spreadsheet/columns.ts';
import type { Table } from '../../spreadsheet/table.ts';

/** How the columns of learning systems' exports are called; the first that fits wins. */
const names: Record<CompletionField, readonly string[]> = {
  email: ['email', 'emailaddress', 'useremail', 'learneremail', 'workemail', 'username', 'correo'],
  staffNumber: ['staffnumber', 'employeeid', 'employeenumber', 'staffid', 'personid', 'userid', 'learnerid'],
  course: ['course', 'coursename', 'coursetitle', 'title', 'training', 'module', 'activity', 'item', 'curso'],
  completedOn: [
    'completedon',
    'completiondate',
    'datecompleted',
    'completed',
    'completedat',
    'finished',
    'date',
    'fecha',
  ],
  score: ['score', 'scorepercent', 'scoreinpercent', 'grade', 'finalscore', 'result', 'percent'],
  minutes: ['minutes', 'duration', 'durationminutes', 'timeminutes', 'minutesspent'],
  courseVersion: ['version', 'courseversion', 'revision'],
  renewalDueOn: ['renewaldate', 'renewaldueon', 'dueagainon', 'expires', 'expirationdate', 'expirydate', 'validuntil'],
  issuer: ['issuer', 'provider', 'vendor', 'instructor', 'trainer', 'school'],
};

/** Which column seems to hold what, by its heading. */
export const guessCompletionColumns = ({ header }: Table): CompletionColumns =>
  columnsByHeading(completionFields, names, header);

/** No column is called by an address. */
export const looksLikeCompletion = (cells: readonly string[]): boolean =>
  cells.some((cell) => Email.safeParse(cell).success);
