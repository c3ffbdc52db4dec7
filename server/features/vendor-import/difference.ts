import { v7 as newId } from 'uuid';
import type { MemberId } from '../../../shared/domain/member.ts';
import { mayReceivePhi } from '../../../shared/domain/vendor-details.ts';
import {
  type VendorColumns,
  type VendorField,
  type VendorFieldChange,
  vendorFields,
} from '../../../shared/domain/vendor-import.ts';
import { MOST_SITES, VendorId } from '../../../shared/domain/vendor.ts';
import type { Table } from '../../spreadsheet/table.ts';
import { belowDenied, closestAbove } from '../vendor/denied-sites.ts';
import { type Difference, inOrder, type Refuse } from '../../spreadsheet/difference.ts';
import { type ReadVendor, readVendorRows } from './cells.ts';
import { cellsOf, type Inventoried, type Person } from './inventory.ts';

/** What importing a list would do to the vendors that there are. */
export type VendorListDifference = Difference<VendorField, Inventoried, Inventoried>;

/**
 * Compares a list with the vendors that there are. A row is about the vendor that has one of its sites, or else its name. What its
 * cells do not say stays, and no site is ever taken away.
 */
export function compare(
  table: Table,
  columns: VendorColumns,
  known: readonly Inventoried[],
  people: readonly Person[],
  today: string,
): VendorListDifference {
  const { rows, problems } = readVendorRows(table, columns);
  const refuse: Refuse<VendorField> = (row, field, sentence) => void problems.push({ row, field, sentence });
  if (columns.name === undefined) refuse(null, 'name', 'Choose the column that holds the names.');
  if (columns.name === undefined) return { outcomes: [], missing: [], problems, wrongRows: new Set() };

  const unread = new Set(problems.map(({ row }) => row));
  refuseRepeated(rows, refuse);
  const [byName, bySite] = [new Map<string, Inventoried>(), new Map<string, Inventoried>()];
  for (const vendor of known) {
    byName.set(vendor.name.toLowerCase(), vendor);
    for (const site of vendor.sites) bySite.set(site, vendor);
  }
  const find = personFinder(people, today);
  const emails = new Map(people.map(({ id, email }) => [id, email]));
  const emailOf = (id: MemberId | null) => (id === null ? '' : (emails.get(id) ?? ''));

  const rowOf = new Map<VendorId, number>();
  const outcomes = rows.flatMap((row) => {
    if (unread.has(row.number) && row.facts.name === undefined) return [];
    const before = whichVendor(row, byName, bySite);
    if (typeof before === 'string') {
      refuse(row.number, 'sites', before);
      return [];
    }
    if (before?.isEnded) {
      refuse(
        row.number,
        null,
        `${before.name} was ended and is in the record alone. Take it back on its page first, or take the row out.`,
      );
      return [];
    }
    const earlier = before && rowOf.get(before.id);
    if (before && earlier !== undefined) {
      refuse(row.number, null, `It is about ${before.name}, as is row ${earlier}. Put both into one row.`);
      return [];
    }
    if (before) rowOf.set(before.id, row.number);
    const after = merged(row, before);
    for (const [field, key] of [
      ['owner', 'ownerId'],
      ['securityOwner', 'securityOwnerId'],
    ] as const) {
      const words = row.people[field];
      if (words === undefined) continue;
      const found = find(words, before?.[key] ?? null);
      if (typeof found === 'string') refuse(row.number, field, found);
      else after[key] = found.id;
    }
    for (const [field, sentence] of wrongWith(row, before, after, { byName, bySite })) {
      if (!unread.has(row.number) || field !== 'sites') refuse(row.number, field, sentence);
    }
    const changes = changesOf(before && cellsOf(before, emailOf), cellsOf(after, emailOf));
    return [{ row: row.number, before, after, changes }];
  });
  const listed = new Set(outcomes.map(({ after }) => after.id));
  return {
    outcomes,
    missing: known.filter(({ id, isEnded }) => !isEnded && !listed.has(id)),
    problems: inOrder(problems),
    wrongRows: new Set(problems.map(({ row }) => row)),
  };
}

function refuseRepeated(rows: readonly ReadVendor[], refuse: Refuse<VendorField>): void {
  const first = new Map<string, number>();
  for (const { number, facts } of rows) {
    const said = [
      ...(facts.name === undefined ? [] : [['name', facts.name, facts.name.toLowerCase()] as const]),
      ...(facts.sites ?? []).map((site) => ['sites', site, site] as const),
    ];
    for (const [field, words, key] of said) {
      const earlier = first.get(`${field} ${key}`);
      if (earlier === undefined) {
        first.set(`${field} ${key}`, number);
        continue;
      }
      refuse(number, field, `${words} stands in row ${earlier} already. Each vendor has one row.`);
      break;
    }
  }
}

/** Which vendor a row is about: a known one, none yet, or a sentence on why that cannot be told. */
function whichVendor(
  { facts: { name = '', sites = [] } }: ReadVendor,
  byName: ReadonlyMap<string, Inventoried>,
  bySite: ReadonlyMap<string, Inventoried>,
): Inventoried | null | string {
  const named = byName.get(name.toLowerCase()) ?? null;
  const owners = sites.flatMap((site) => {
    const owner = bySite.get(site);
    return owner ? [{ site, owner }] : [];
  });
  const [one] = owners;
  const other = owners.find(({ owner }) => owner.id !== one?.owner.id);
  if (one && other)
    return `${one.site} belongs to ${one.owner.name}, ${other.site} to ${other.owner.name}. Give each its own row.`;
  if (one && named && named.id !== one.owner.id)
    return `${one.site} belongs to ${one.owner.name}, and ${named.name} is another vendor. Set right which of them is meant.`;
  return one?.owner ?? named;
}

function merged({ facts }: ReadVendor, before: Inventoried | null): Inventoried {
  const start: Inventoried = before ?? {
    id: VendorId.parse(newId()),
    name: '',
    purpose: '',
    ownerId: null,
    sites: [],
    company: '',
    products: [],
    contacts: [],
    securityOwnerId: null,
    dataClasses: null,
    patients: null,
    locations: [],
    signOn: null,
    cost: null,
    isDecided: false,
    isDenied: false,
    isEnded: false,
  };
  const after = { ...start, ...facts, sites: [...new Set([...start.sites, ...(facts.sites ?? [])])] };
  // As `describeVendor` has it: whoever holds no patient information holds nobody's.
  return mayReceivePhi(after) ? after : { ...after, patients: facts.patients ?? null };
}

/** What is wrong with a vendor as a whole, though each cell can be read. */
function wrongWith(
  { facts }: ReadVendor,
  before: Inventoried | null,
  after: Inventoried,
  { byName, bySite }: Record<'byName' | 'bySite', ReadonlyMap<string, Inventoried>>,
): [VendorField, string][] {
  const wrong: [VendorField, string][] = [];
  if (after.name === '') wrong.push(['name', 'Enter the name of the vendor.']);
  if (after.sites.length === 0) wrong.push(['sites', 'Enter at least one site: it is how browsers know the vendor.']);
  if (after.sites.length > MOST_SITES)
    wrong.push(['sites', `With those that it has, these are more than ${MOST_SITES} sites.`]);
  const namesake = byName.get(after.name.toLowerCase());
  if (before && namesake && namesake.id !== before.id)
    wrong.push(['name', `${after.name} is the name of another vendor. Rename that one first.`]);
  const added = after.sites.filter((site) => before?.sites.includes(site) !== true);
  for (const site of before?.isDenied ? [] : added) {
    const above = closestAbove(site, bySite);
    if (above?.owner.isDenied) wrong.push(['sites', belowDenied(site, above.site, above.owner.name)]);
  }
  // A decision counts for every site of its vendor: nobody decides by a list.
  if (before?.isDecided && added.length > 0)
    wrong.push([
      'sites',
      `${before.name} is decided on, and browsers would go by that on ${added.join(', ')} too. Add the site on the vendor’s page, or take it out here.`,
    ]);
  if (facts.patients && !mayReceivePhi(after))
    wrong.push(['patients', 'It receives no patient information, so it holds nobody’s. Take the number out.']);
  return wrong;
}

/** Finds a person by address, or by a name that nobody shares. */
function personFinder(people: readonly Person[], today: string) {
  const byEmail = new Map(people.map((one) => [one.email.toLowerCase(), one]));
  const byName = Map.groupBy(people, ({ name }) => name.toLowerCase());
  return (words: string, now: MemberId | null): Person | string => {
    const named = byName.get(words.toLowerCase()) ?? [];
    const found = byEmail.get(words.toLowerCase()) ?? named[0];
    if (!found)
      return `${words} is none of your people. Use the e-mail address of somebody who is, or import people first.`;
    if (found.email.toLowerCase() !== words.toLowerCase() && named.length > 1)
      return `${words} is the name of ${named.length} people. Use the e-mail address.`;
    if (found.id !== now && found.leftOn !== null && found.leftOn < today)
      return `${found.name} has left and can’t answer for a vendor.`;
    return found;
  };
}

const changesOf = (
  before: Record<VendorField, string> | null,
  after: Record<VendorField, string>,
): VendorFieldChange[] =>
  vendorFields.flatMap((field) => {
    const was = before?.[field] ?? '';
    return was === after[field] ? [] : [{ field, before: was, after: after[field] }];
  });
