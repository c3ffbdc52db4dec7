import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clinic, createWorld, notely, type World } from '../../../test/support/world.ts';
import { unknownOf, type VendorDetails, VendorDetails as Schema } from '../../../shared/domain/vendor-details.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const known = (clinic: Clinic): VendorDetails => ({
  company: 'Notely, Inc.',
  products: ['Notely Scribe'],
  contacts: [{ name: 'Pat Privacy', duty: 'privacy', email: 'pat@notely.example', phone: '' }],
  securityOwnerId: clinic.people['security-official'].id,
  dataClasses: ['phi'],
  patients: 'under-10000',
  locations: ['United States'],
  signOn: 'single-sign-on',
  cost: { hundredths: 120_050, currency: 'USD', period: 'year' },
  certifications: [{ name: 'SOC 2 Type II', issuedOn: '2026-02-01', validUntilOn: '2027-01-31' }],
});

/** What a person is told of details that cannot be. */
const sentences = (details: object) =>
  Schema.partial()
    .safeParse(details)
    .error?.issues.map(({ message }) => message);

describe('what is known of a vendor', () => {
  test('is nothing at first, and says so in the order in which it matters', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.vendor.create(notely);
    const details = await clinic.officer.vendor.details({ id });
    expect(details).toMatchObject({ company: '', dataClasses: null, patients: null, contacts: [], determinations: [] });
    expect(unknownOf(details)).toEqual([
      'determination',
      'dataClasses',
      'patients',
      'securityOwner',
      'locations',
      'signOn',
      'contacts',
      'company',
      'certifications',
      'cost',
    ]);
  });

  test('is written down whole, read by whoever reads vendors, and kept in the trail with before and after', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.vendor.create(notely);
    const { version } = await clinic.officer.policy.get();
    const details = await clinic.officer.vendor.describe({ id, ...known(clinic) });

    expect(details).toMatchObject({ ...known(clinic), securityOwnerName: clinic.people['security-official'].name });
    expect(await clinic.as('leadership').vendor.details({ id })).toEqual(details);
    expect(unknownOf(details)).toEqual(['determination']);
    const [change] = await clinic.as('leadership').vendor.changes({ id });
    expect(change).toMatchObject({
      action: 'vendor.described',
      actorName: clinic.people['compliance-officer'].name,
      before: { company: '', cost: null },
      after: { company: 'Notely, Inc.', cost: { hundredths: 120_050 } },
    });
    expect(await clinic.officer.policy.get()).toMatchObject({ version });
  });

  test('holds no number of patients where it receives no patient information', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.vendor.create(notely);
    const details = await clinic.officer.vendor.describe({
      id,
      ...known(clinic),
      dataClasses: ['identifiers', 'identifiers'],
    });
    expect(details).toMatchObject({ dataClasses: ['identifiers'], patients: null });
    expect(unknownOf(details)).not.toContain('patients');
  });

  test('is refused in a sentence where it cannot be so', () => {
    const certificate = { name: 'HITRUST', issuedOn: '2026-05-02', validUntilOn: '2026-05-01' };
    expect(sentences({ certifications: [certificate] })).toEqual(['It cannot end before it was issued']);
    expect(sentences({ contacts: [{ name: '', duty: 'legal', email: 'nobody', phone: '' }] })).toEqual([
      'Enter a name',
      'Enter an e-mail address such as ana@riverside.example',
    ]);
    expect(sentences({ cost: { hundredths: 1.5, currency: 'USD', period: 'year' } })).toEqual([
      'Enter an amount such as 1200 or 49.90',
    ]);
  });

  test('takes a security owner of the organization alone', async () => {
    const [clinic, stranger] = [await world.organization(), await world.organization('Elsewhere')];
    const { id } = await clinic.officer.vendor.create(notely);
    await expect(
      clinic.officer.vendor.describe({
        id,
        ...known(clinic),
        securityOwnerId: stranger.people['security-official'].id,
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'Member not found' });
  });
});

describe('the determination', () => {
  test('says what the vendor is, why, by whom and when; the newest counts and earlier ones stay', async () => {
    const clinic = await world.organization();
    const { id: vendorId } = await clinic.officer.vendor.create(notely);
    await clinic.officer.vendor.determine({ vendorId, kind: 'conduit', reason: 'It only carries what we send' });
    world.clock.pass({ hours: 1 });
    const { determinations } = await clinic
      .as('privacy-official')
      .vendor.determine({ vendorId, kind: 'business-associate', reason: 'It keeps our recordings' });

    expect(determinations).toMatchObject([
      { kind: 'business-associate', decidedByName: clinic.people['privacy-official'].name },
      { kind: 'conduit', reason: 'It only carries what we send' },
    ]);
    const [change] = await clinic.officer.vendor.changes({ id: vendorId });
    expect(change).toMatchObject({
      action: 'vendor.determined',
      before: { kind: 'conduit' },
      after: { kind: 'business-associate', reason: 'It keeps our recordings' },
    });
  });

  test('wants a reason, and somebody who may decide', async () => {
    const clinic = await world.organization();
    const { id: vendorId } = await clinic.officer.vendor.create(notely);
    const determination = { vendorId, kind: 'not-business-associate' as const };
    await expect(clinic.officer.vendor.determine({ ...determination, reason: ' ' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await expect(
      clinic.as('administrator').vendor.determine({ ...determination, reason: 'It makes chairs' }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('taken back as undecided, is not known again', async () => {
    const clinic = await world.organization();
    const { id: vendorId } = await clinic.officer.vendor.create(notely);
    await clinic.officer.vendor.determine({ vendorId, kind: 'business-associate', reason: 'It keeps recordings' });
    const details = await clinic.officer.vendor.determine({ vendorId, kind: 'undecided', reason: 'Counsel asks anew' });
    expect(unknownOf(details)).toContain('determination');
  });
});
