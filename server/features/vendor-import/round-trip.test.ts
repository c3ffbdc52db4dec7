import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantVendors } from '../../../test/support/many-vendors.ts';
import { xlsxOf } from '../../../test/support/spreadsheet.ts';
import { createWorld, type World } from '../../../test/support/world.ts';
import { CSV_MARK, csvOf } from '../../../shared/csv.ts';
import { factCells, factHeadings } from '../../../shared/domain/vendor-sheet.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import { OrgContext } from '../../context.ts';
import { previewVendors } from './service.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const MANY = 100;

test('the vendors that were exported are read in again without a difference, as CSV and as a workbook', async () => {
  const clinic = await world.organization();
  const today = todayIn('America/Chicago', world.clock.now());
  const { id: memberId } = clinic.people['compliance-officer'];
  await plantVendors(world.db, { organizationId: clinic.id, memberId, today }, MANY);
  const { id } = await clinic.officer.vendor.create({
    name: '=Sum & "Söhne", Ltd.',
    purpose: '-1 reasons;\nand 2',
    ownerId: memberId,
    sites: ['one.example', 'two.example'],
  });
  await clinic.officer.vendor.describe({
    id,
    company: '@Company',
    products: ['Notes; all', 'the "quoted" one', "'apostrophe"],
    contacts: [
      { name: 'Ana; Ruiz', duty: 'privacy', email: 'ana@one.example', phone: '+1 555 0100' },
      { name: '+Plus', duty: 'legal', email: null, phone: '' },
    ],
    securityOwnerId: memberId,
    dataClasses: ['phi', 'health'],
    patients: 'from-100000',
    locations: ['United States', 'EU; Germany'],
    signOn: 'shared-password',
    cost: { hundredths: 123_456_789, currency: 'CHF', period: 'year' },
    certifications: [],
  });
  const { items } = await clinic.officer.vendor.page({ size: 200 });
  const rows = [
    [...factHeadings, 'Status', 'Decided by'],
    ...items.map((vendor) => [...factCells(vendor), 'Covered', 'Ana']),
  ];
  const officer = new OrgContext(world.db, clinic.id, clinic.people['compliance-officer'], world.clock.now);
  const text = rows.map((row) => row.map((cell) => cell ?? ''));
  for (const file of [Buffer.from(CSV_MARK + csvOf(rows)), xlsxOf(text)]) {
    const preview = await previewVendors(officer, file, { columns: null, hasHeadings: true });
    expect(preview.problems).toEqual([]);
    expect(preview.differences).toEqual([]);
    expect(preview.counts).toMatchObject({ same: MANY + 1, new: 0, changed: 0, missing: 0 });
    expect(Object.keys(preview.mapping)).toHaveLength(13);
  }
});
