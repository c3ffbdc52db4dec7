import { Email } from '../../../shared/domain/member.ts';
import type { Table } from './table.ts';
import { type ImportColumns, type ImportField, importFields } from '../../../shared/domain/member-import.ts';

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
  firstRow === 'a-person' ? guessByPerson(rows[0]?.cells ?? []) : guessByHeading(header);

/** Only what can be told for sure: an address, and a name of several words. The rest somebody chooses. */
function guessByPerson(cells: readonly string[]): ImportColumns {
  const email = cells.findIndex((cell) => Email.safeParse(cell).success);
  const name = cells.findIndex((cell) => /^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*)+$/u.test(cell));
  return { ...(name < 0 ? {} : { name }), ...(email < 0 ? {} : { email }) };
}

/** A whole name is not put together again from its parts. */
function guessByHeading(header: readonly string[]): ImportColumns {
  const plain = header.map((name) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''));
  const guessed: ImportColumns = {};
  const taken = new Set<number>();
  for (const field of importFields) {
    const at = names[field].map((name) => plain.indexOf(name)).find((column) => column >= 0 && !taken.has(column));
    if (at === undefined) continue;
    taken.add(at);
    guessed[field] = at;
  }
  if (guessed.name !== undefined) {
    delete guessed.firstName;
    delete guessed.lastName;
  }
  return guessed;
}
