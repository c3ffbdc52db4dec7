import { parse } from 'tldts';
import { unguarded } from '../../../shared/csv.ts';
import type { ListProblem } from '../../../shared/domain/list-import.ts';
import { SiteDomain } from '../../../shared/domain/site.ts';
import {
  readContacts,
  readCost,
  readDataClasses,
  readList,
  readPatients,
  readSignOn,
} from '../../../shared/domain/vendor-cells.ts';
import { VendorDetails } from '../../../shared/domain/vendor-details.ts';
import { type VendorColumns, type VendorField, vendorFields } from '../../../shared/domain/vendor-import.ts';
import { Vendor } from '../../../shared/domain/vendor.ts';
import type { z } from '../../../shared/zod.ts';
import type { Table } from '../../spreadsheet/table.ts';

/** What can be said of a vendor in a cell, but for people, who are still words. */
type Facts = Pick<Vendor, 'name' | 'purpose' | 'sites'> &
  Pick<
    VendorDetails,
    'company' | 'products' | 'dataClasses' | 'patients' | 'locations' | 'signOn' | 'contacts' | 'cost'
  >;

/** What one row says of a vendor: only what a cell of it holds. */
export interface ReadVendor {
  number: number;
  facts: Partial<Facts>;
  people: Partial<Record<'owner' | 'securityOwner', string>>;
}

type Problem = ListProblem<VendorField>;

/** Reads the cells of each row, and says of each that cannot be read what is wrong with it. */
export function readVendorRows(table: Table, columns: VendorColumns): { rows: ReadVendor[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const rows = table.rows.map(({ number, cells }) => {
    const row: ReadVendor = { number, facts: {}, people: {} };
    const refuse = (field: VendorField | null, sentence: string) =>
      void problems.push({ row: number, field, sentence });
    if (isTorn(cells, table.header.length)) {
      refuse(null, 'A cell runs over several lines and takes others with it. Is there a stray quotation mark?');
      return row;
    }
    for (const field of vendorFields) {
      const column = columns[field];
      const cell = column === undefined ? '' : unguarded(cells[column] ?? '').trim();
      if (cell === '') continue;
      const problem = readCell(row, field, cell);
      if (problem !== null) refuse(field, problem);
    }
    return row;
  });
  return { rows, problems };
}

/** Such a row has too few cells, since one of them swallowed the rest. */
const isTorn = (cells: readonly string[], columns: number): boolean =>
  cells.length < columns && cells.some((cell) => /[\r\n]/.test(cell));

/** Takes what a cell says over into its row. @returns what is wrong with it, or null */
function readCell({ facts, people }: ReadVendor, field: VendorField, cell: string): string | null {
  const taken = <T>(schema: z.ZodType<T>, value: unknown, take: (parsed: T) => void): string | null => {
    const parsed = schema.safeParse(value);
    if (!parsed.success) return `${parsed.error.issues[0]?.message ?? 'The cell can’t be read'}${said(cell)}.`;
    take(parsed.data);
    return null;
  };
  const { name, purpose, sites } = Vendor.shape;
  const { company, products, dataClasses, patients, locations, signOn, contacts, cost } = VendorDetails.shape;
  switch (field) {
    case 'owner':
    case 'securityOwner':
      people[field] = cell;
      return null;
    case 'name':
      return taken(name, cell, (value) => (facts.name = value));
    case 'purpose':
      return taken(purpose, cell, (value) => (facts.purpose = value));
    case 'sites': {
      const listed = [
        ...new Set(
          cell
            .split(/[\s,;]+/)
            .filter((one) => one !== '')
            .map(domainOf),
        ),
      ];
      const shared = listed.find(isShared);
      if (shared !== undefined)
        return `Many different owners have their sites below ${shared}. Enter the whole domain of this vendor.`;
      return taken(sites, listed, (value) => (facts.sites = value));
    }
    case 'company':
      return taken(company, cell, (value) => (facts.company = value));
    case 'products':
      return taken(products, readList(cell), (value) => (facts.products = value));
    case 'locations':
      return taken(locations, readList(cell), (value) => (facts.locations = value));
    case 'dataClasses':
      return (
        orSay(readDataClasses(cell), `Use phi, identifiers, health or none${said(cell)}.`) ??
        taken(dataClasses, readDataClasses(cell), (value) => (facts.dataClasses = value))
      );
    case 'patients':
      return (
        orSay(readPatients(cell), `Write the number of patients, such as 1200${said(cell)}.`) ??
        taken(patients, readPatients(cell), (value) => (facts.patients = value))
      );
    case 'signOn':
      return (
        orSay(readSignOn(cell), `Use single-sign-on, second-factor, password, shared-password or none${said(cell)}.`) ??
        taken(signOn, readSignOn(cell), (value) => (facts.signOn = value))
      );
    case 'contacts':
      return taken(contacts, readContacts(cell), (value) => (facts.contacts = value));
    case 'cost':
      return (
        orSay(readCost(cell), `Write the cost as 1200.00 USD per year, per month or once${said(cell)}.`) ??
        taken(cost, readCost(cell), (value) => (facts.cost = value))
      );
  }
}

const orSay = (read: unknown, sentence: string): string | null => (read === undefined ? sentence : null);

/** A list may have the address of a page where the domain is meant; a port and a path are no part of it. */
const domainOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\./, '');

/** Below `co.uk` or `github.io` lie the sites of strangers. https://publicsuffix.org */
function isShared(site: string): boolean {
  const { domain, isIp } = parse(site, { allowPrivateDomains: true });
  return SiteDomain.safeParse(site).success && domain === null && isIp !== true;
}

/** What stood there, for whoever has to find it; shortened, since a cell may hold a page. */
const said = (text: string): string => `, not “${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
