import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { vendors } from '../../../drizzle/schema/index.ts';
import { withTenant } from '../../database/tenant.ts';
import { xlsxOf } from '../../../test/support/spreadsheet.ts';
import { type Clinic, createWorld, exposureAt, notely, type World } from '../../../test/support/world.ts';
import type { Role } from '../../../shared/domain/member.ts';
import { OrgContext } from '../../context.ts';
import { importVendors, previewVendors } from './service.ts';

let world: World;
let clinic: Clinic;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  clinic = await world.organization();
});

const orgAs = (role: Role = 'compliance-officer', of = clinic) =>
  new OrgContext(world.db, of.id, of.people[role], world.clock.now);
const csv = (...lines: string[]) => Buffer.from(lines.join('\n'));
const look = (file: Buffer, hasHeadings = true) => previewVendors(orgAs(), file, { columns: null, hasHeadings });

/** Looks, then imports what was seen. */
async function bring(file: Buffer) {
  const { mapping, fingerprint, problems } = await look(file);
  expect(problems).toEqual([]);
  return importVendors(orgAs(), file, { columns: mapping, hasHeadings: true }, fingerprint ?? '');
}
const problemsOf = async (...lines: string[]) =>
  (await look(csv(...lines))).problems.map(({ row, field, sentence }) => `${row} ${field}: ${sentence}`);
const vendorNamed = async (name: string) =>
  (await clinic.officer.vendor.page({ size: 200 })).items.find((one) => one.name === name);
const officerEmail = async () =>
  (await clinic.officer.member.page({ state: 'all', size: 200 })).items.find(
    ({ id }) => id === clinic.people['compliance-officer'].id,
  )!.email;

const head = 'Vendor name,Website,What it does,Business owner,Data types,Patients,Contact person,Cost';

describe('a list of vendors', () => {
  test('is looked at before anything is changed: its columns are guessed, and what would happen is said', async () => {
    const preview = await look(
      csv(head, `Scribe,https://www.scribe.example/login,Notes,${await officerEmail()},PHI,1200,Ana Ruiz,$300/month`),
    );
    expect(preview).toMatchObject({
      format: 'CSV, UTF-8',
      mapping: { name: 0, sites: 1, purpose: 2, owner: 3, dataClasses: 4, patients: 5, contacts: 6, cost: 7 },
      counts: { new: 1, changed: 0, same: 0, wrong: 0, missing: 0, problems: 0 },
    });
    expect(preview.differences).toMatchObject([
      {
        kind: 'new',
        row: 2,
        name: 'Scribe',
        changes: [
          { field: 'name', after: 'Scribe' },
          { field: 'sites', after: 'scribe.example' },
          { field: 'purpose', after: 'Notes' },
          { field: 'owner', after: await officerEmail() },
          { field: 'dataClasses', after: 'phi' },
          { field: 'patients', after: 'under-10000' },
          { field: 'contacts', after: 'Ana Ruiz (account)' },
          { field: 'cost', after: '300.00 USD per month' },
        ],
      },
    ]);
    expect((await clinic.officer.vendor.count()).all).toBe(0);
  });

  test('is imported with all that it says, undecided, each vendor on the trail, and browsers learn of its sites', async () => {
    const file = csv(
      head,
      `Scribe,scribe.example notes.example,Notes,${await officerEmail()},phi,,,`,
      'Faxly,faxly.example',
    );
    expect(await bring(file)).toEqual({ created: 2, changed: 0, same: 0 });
    expect(await vendorNamed('Scribe')).toMatchObject({
      purpose: 'Notes',
      ownerId: clinic.people['compliance-officer'].id,
      sites: ['notes.example', 'scribe.example'],
      dataClasses: ['phi'],
      approvals: [],
      baas: [],
    });
    const { events } = await clinic.officer.audit.list({ limit: 4 });
    expect(events.map(({ action }) => action)).toEqual([
      'policy.published',
      'vendor.imported',
      'vendor.created',
      'vendor.created',
    ]);
    expect(await clinic.officer.audit.verify()).toMatchObject({ kind: 'intact' });
  });

  test('brought again changes what changed, leaves what its empty cells do not say, and takes no site away', async () => {
    await bring(csv(head, 'Scribe,scribe.example,Notes,,phi,,,'));
    const again = csv(head, 'Scribe Inc,scribe.example,,,phi;health,800,,', 'New One,new.example');
    expect((await look(again)).counts).toMatchObject({ new: 1, changed: 1, missing: 0 });
    await bring(again);
    expect(await vendorNamed('Scribe Inc')).toMatchObject({ purpose: 'Notes', patients: 'under-10000' });
    await bring(csv(head, 'scribe inc,scribe.help'));
    expect(await vendorNamed('scribe inc')).toMatchObject({ sites: ['scribe.example', 'scribe.help'] });
    expect((await look(csv(head, 'scribe inc,scribe.example'))).counts).toMatchObject({ same: 1, missing: 1 });
  });

  test('as a workbook and without headings is read as it is meant', async () => {
    expect(
      (
        await look(
          xlsxOf([
            ['Name', 'Domain'],
            ['Scribe', 'scribe.example'],
          ]),
        )
      ).counts,
    ).toMatchObject({ new: 1 });
    const bare = csv('Scribe,scribe.example', 'Faxly,faxly.example');
    expect(await look(bare)).toMatchObject({ firstRow: 'looks-like-a-row' });
    expect(await look(bare, false)).toMatchObject({ mapping: { name: 0, sites: 1 }, counts: { new: 2 } });
  });

  test('takes over what browsers saw on its sites before', async () => {
    const browser = await (await clinic.browser()).api();
    const seen = exposureAt(world.clock.now());
    await browser.observation.report({ sentAt: world.clock.now().toISOString(), observations: [seen] });
    await bring(csv(head, `Notely,${notely.sites.join(' ')}`));
    const { items } = await clinic.officer.finding.list({});
    expect(items[0]).toMatchObject({ vendorId: (await vendorNamed('Notely'))!.id });
  });
});

describe('a list with errors', () => {
  test('says each by its row, and nothing of it is imported', async () => {
    await bring(csv(head, 'Known,known.example', 'Other,other.example'));
    expect(
      await problemsOf(
        head,
        'NoSite,',
        ',alone.example',
        'Shared,github.io',
        'Twice,twice.example',
        'twice,twice2.example',
        'Known,other.example',
        'Both,known.example other.example',
        'A,a.example,,nobody@x.example',
        'B,b.example,,,everything',
        'C,c.example,,,none,500',
        'D,d.example,,,,,,1200',
        'E,not a site',
      ),
    ).toEqual([
      '2 sites: Enter at least one site: it is how browsers know the vendor.',
      '3 name: Enter the name of the vendor.',
      '4 sites: Many different owners have their sites below github.io. Enter the whole domain of this vendor.',
      '6 name: twice stands in row 5 already. Each vendor has one row.',
      '7 sites: other.example belongs to Other, and Known is another vendor. Set right which of them is meant.',
      '8 sites: other.example stands in row 7 already. Each vendor has one row.',
      '8 sites: known.example belongs to Known, other.example to Other. Give each its own row.',
      expect.stringContaining('9 owner: nobody@x.example is none of your people.'),
      '10 dataClasses: Use phi, identifiers, health or none, not “everything”.',
      '11 patients: It receives no patient information, so it holds nobody’s. Take the number out.',
      '12 cost: Write the cost as 1200.00 USD per year, per month or once, not “1200”.',
      expect.stringContaining('13 sites: Enter a domain such as notely.example'),
    ]);
    const file = csv(head, 'Fine,fine.example', 'NoSite,');
    const { mapping, fingerprint } = await look(file);
    expect(fingerprint).toBeNull();
    await expect(importVendors(orgAs(), file, { columns: mapping, hasHeadings: true }, '')).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining('Row 3: '),
    });
    expect((await clinic.officer.vendor.count()).all).toBe(2);
  });

  test('is refused where vendors were changed since it was looked at', async () => {
    const file = csv(head, 'Scribe,scribe.example,Notes');
    const { mapping, fingerprint } = await look(file);
    await clinic.officer.vendor.create({ name: 'Scribe', purpose: '', ownerId: null, sites: ['scribe.example'] });
    await expect(
      importVendors(orgAs(), file, { columns: mapping, hasHeadings: true }, fingerprint ?? ''),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('makes nobody of a site below a denied vendor’s, since a denial holds', async () => {
    const { id: vendorId } = await clinic.officer.vendor.create(notely);
    await clinic.officer.approval.decide({
      vendorId,
      ruling: 'denied',
      dataClasses: [],
      conditions: '',
      reason: 'It trains on what it gets',
      reviewDueOn: null,
    });
    expect(await problemsOf('Name,Site', 'Sub,files.notely.example', 'Alike,evilnotely.example')).toEqual([
      expect.stringContaining(
        `2 sites: files.notely.example lies below notely.example. That belongs to ${notely.name}`,
      ),
    ]);
  });

  test('gives no site to a vendor that is decided on, since nobody approves by a list', async () => {
    const { id: vendorId } = await clinic.officer.vendor.create(notely);
    await clinic.officer.approval.decide({
      vendorId,
      ruling: 'approved',
      dataClasses: ['identifiers'],
      conditions: '',
      reason: 'Reviewed',
      reviewDueOn: null,
    });
    expect(await problemsOf('Name,Site', `${notely.name},more.example`)).toEqual([
      expect.stringContaining(
        `2 sites: ${notely.name} is decided on, and browsers would go by that on more.example too.`,
      ),
    ]);
    expect((await look(csv('Name,Site,Purpose', `${notely.name},${notely.sites[0]},Else`))).problems).toEqual([]);
  });

  test('does not go on with a vendor that was ended, nor miss it', async () => {
    const { id } = await clinic.officer.vendor.create(notely);
    await withTenant(world.db, clinic.id, (tx) =>
      tx.update(vendors).set({ endedOn: '2026-01-31' }).where(eq(vendors.id, id)),
    );
    expect(await problemsOf('Name,Site', `${notely.name},${notely.sites[0]}`)).toEqual([
      expect.stringContaining(`2 null: ${notely.name} was ended`),
    ]);
    expect((await look(csv('Name,Site', 'New,new.example'))).counts).toMatchObject({ missing: 0 });
  });

  test('of another organization says nothing of this one’s vendors', async () => {
    await clinic.officer.vendor.create(notely);
    const other = await world.organization('Elsewhere');
    const file = csv('Name,Site', `Theirs,${notely.sites[0]}`);
    const preview = await previewVendors(orgAs('compliance-officer', other), file, {
      columns: null,
      hasHeadings: true,
    });
    expect(preview.counts).toMatchObject({ new: 1, missing: 0, problems: 0 });
  });
});
