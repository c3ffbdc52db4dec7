import { Email } from '../../../shared/domain/member.ts';
import { type ImportColumns, type ImportField, importFields } from '../../../shared/domain/member-import.ts';
import { columnsByHeading } from '../../spreadsheet/columns.ts';
import type { Table } from '../../spreadsheet/table.ts';
import { dayOf } from '../../spreadsheet/day.ts';

/** How the columns of other people's exports are called; the first that fits wins. */
const names: Record<ImportField, readonly string[]> = {
  name: ['name', 'fullname', 'displayname', 'employeename', 'employee', 'legalname', 'preferredname', 'nombrecompleto'],
  firstName: ['firstname', 'givenname', 'forename', 'first', 'nombre'],
  lastName: ['lastname', 'surname', 'familyname', 'last', 'apellido', 'apellidos'],
  email: ['email', 'emailaddress', 'workemail', 'mail', 'primaryemail', 'userprincipalname', 'businessemail', 'correo'],
  staffNumber: ['staffnumber', 'employeeid', 'employeenumber', 'personnelnumber', 'staffid', 'workerid', 'empid', 'id'],
  department: ['department', 'dept', 'departmentname', 'unit', 'costcenter', 'team', 'departamento'],
  title: ['title', 'jobtitle', 'position', 'job', 'positiontitle', 'puesto', 'cargo'],
  manager: ['manager', 'manageremail', 'supervisor', 'reportsto', 'managername', 'managerid', 'supervisoremail'],
  leadership: ['leadership', 'leads', 'leadsas', 'managementlevel'],
  handlesPhi: ['handlesphi', 'phi', 'phiaccess', 'patientinformation', 'accesstophi'],
  joinedOn: ['joinedon', 'hiredate', 'startdate', 'firstday', 'dateofhire', 'hired', 'joined', 'originalhiredate'],
  leftOn: ['lefton', 'terminationdate', 'enddate', 'lastday', 'termdate', 'terminated', 'lastdayofwork'],
};

/** Which column seems to hold what: by its heading, or by the first person where there are no headings. */
export const guessColumns = ({ firstRow, header, rows }: Table): ImportColumns =>
  firstRow === 'a-row' ? guessByPerson(rows[0]?.cells ?? []) : guessByHeading(header);

/** Only what can be told for sure: an address, and a name of several words. The rest somebody chooses. */
function guessByPerson(cells: readonly string[]): ImportColumns {
  const email = cells.findIndex((cell) => Email.safeParse(cell).success);
  const name = cells.findIndex((cell) => /^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*)+$/u.test(cell));
  return { ...(name < 0 ? {} : { name }), ...(email < 0 ? {} : { email }) };
}

/** A whole name is not put together again from its parts. */
function guessByHeading(header: readonly string[]): ImportColumns {
  const guessed = columnsByHeading(importFields, names, header);
  if (guessed.name === undefined) return guessed;
  const { firstName: _first, lastName: _last, ...whole } = guessed;
  return whole;
}

/** No column is called by an address or by a day. */
export const looksLikePerson = (cells: readonly string[]): boolean =>
  cells.some((cell) => Email.safeParse(cell).success || typeof dayOf(cell) === 'string');
