import type { ImportField } from '../../../shared/domain/member-import.ts';
import { leaderships } from '../../../shared/domain/member.ts';
import { fullDay } from '../../ui/dates.ts';
import { leadershipWords } from './member-words.ts';

export const fieldWords: Record<ImportField, string> = {
  name: 'Whole name',
  firstName: 'First name',
  lastName: 'Last name',
  email: 'E-mail',
  staffNumber: 'Staff number',
  department: 'Department',
  title: 'Title',
  manager: 'Manager',
  leadership: 'Leads as',
  handlesPhi: 'Patient information',
  joinedOn: 'First day',
  leftOn: 'Last day',
};

/** One thing that would be written of somebody new, such as "Starts on 31 May 2026". */
export function writtenWords(field: ImportField, value: string, today: string): string {
  if (field === 'joinedOn') return `${value > today ? 'Starts on' : 'Here since'} ${fullDay(value)}`;
  if (field === 'leftOn') return `${value < today ? 'Has left on' : 'Last day is'} ${fullDay(value)}`;
  if (field === 'handlesPhi') {
    return `Patient information ${value === 'yes' ? 'passes' : 'does not pass'} through their hands`;
  }
  const leadership = field === 'leadership' ? leaderships.find((one) => one === value) : undefined;
  return `${fieldWords[field]}: ${leadership ? leadershipWords[leadership] : value}`;
}
