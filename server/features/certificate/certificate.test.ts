import { execFile } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVerifier } from 'fast-jwt';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CertificateId, CertificateKeyId } from '../../../shared/domain/certificate.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import { OrgContext } from '../../context.ts';
import { withTenant } from '../../database/tenant.ts';
import { recordCompletion } from '../completion/record.ts';
import { checkCertificateFile } from './check.ts';
import { addresses } from './credential.ts';
import { readKeySet, readPublicKeys, rotateOldKey } from './keys.ts';
import { type CertificateForm, certificateFile } from './service.ts';
import { verifyFile } from './verify-file.ts';

const ORIGIN = 'https://wardline.riverside.example';
let world: World;
let clinic: Clinic;
beforeAll(async () => {
  world = await createWorld();
  clinic = await world.organization();
});
afterAll(() => world.close());

const contextOf = (of: Clinic, role: 'compliance-officer' | 'workforce-member' | 'leadership' = 'compliance-officer') =>
  new OrgContext(world.db, of.id, of.people[role], world.clock.now);

async function certify(of: Clinic, memberId: MemberId = of.people['workforce-member'].id): Promise<CertificateId> {
  const org = contextOf(of);
  const { certificateId } = await org.append((tx) =>
    recordCompletion(tx, org, {
      memberId,
      courseId: 'staff-essentials',
      courseTitle: 'Staff essentials: “safe” tools',
      courseVersion: '3',
      provisions: ['164.308(a)(5)(i)', '164.530(b)(1)'],
      // The organization's day: in the evening there, the other side of midnight is a day ahead.
      completedOn: todayIn('America/Chicago', world.clock.now()),
      score: 90,
      attempts: 1,
      minutes: 20,
      source: 'taken',
      attemptId: null,
      attestation: 'I have read it.',
    }),
  );
  return CertificateId.parse(certificateId);
}

const fileOf = (of: Clinic, id: CertificateId, form: CertificateForm, role?: 'workforce-member' | 'leadership') =>
  certificateFile(contextOf(of, role), world.foyer.sealing, ORIGIN, id, form);

/** The keys as anybody reads them. */
const keysOf = (of: Clinic) => withTenant(world.db, of.id, (tx) => readPublicKeys(tx, of.id));
const findKeyOf = async (of: Clinic) => {
  const keys = await keysOf(of);
  return async (kid: string) => keys.find(({ id }) => addresses(ORIGIN, of.id).key(id) === kid)?.publicKey ?? null;
};
const check = (file: Buffer) => checkCertificateFile(world.db, file, world.clock.now());

describe('a certificate’s badge', () => {
  test('is an Open Badges 3.0 credential that says who completed what, and nothing of the score unless the organization says so', async () => {
    const id = await certify(clinic);
    const badge = (await fileOf(clinic, id, 'badge')).toString();
    const credential = decodeJwt(badge);
    expect(credential).toMatchObject({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        expect.stringContaining('https://purl.imsglobal.org/spec/ob/v3p0/'),
      ],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      id: `${ORIGIN}/verify/${id}`,
      jti: `${ORIGIN}/verify/${id}`,
      iss: `${ORIGIN}/certificates/issuers/${clinic.id}`,
      issuer: { type: ['Profile'], name: 'Riverside Clinic' },
      credentialSubject: {
        identifier: [{ identityType: 'name', hashed: false, identityHash: 'workforce-member of Riverside Clinic' }],
        achievement: {
          name: 'Staff essentials: “safe” tools',
          alignment: [{ targetCode: '164.308(a)(5)(i)' }, { targetCode: '164.530(b)(1)' }],
        },
      },
      credentialStatus: { type: '1EdTechRevocationList' },
    });
    expect(JSON.stringify(credential)).not.toContain('"Result"');

    await clinic.officer.certificate.set({ showsScore: true });
    const told = decodeJwt((await fileOf(clinic, await certify(clinic), 'badge')).toString());
    expect(told).toMatchObject({ credentialSubject: { result: [{ type: ['Result'], value: '90' }] } });
    await clinic.officer.certificate.set({ showsScore: false });
  });

  test('verifies with a library that is none of ours', async () => {
    const badge = (await fileOf(clinic, await certify(clinic), 'badge')).toString();
    const { kid } = decodeProtectedHeader(badge);
    const [published] = await keysOf(clinic);
    expect(kid).toBe(addresses(ORIGIN, clinic.id).key(published!.id));
    const pem = createPublicKey({ key: published!.publicKey, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    const verify = createVerifier({ key: pem.toString(), algorithms: ['EdDSA'] });
    expect(verify(badge)).toEqual(decodeJwt(badge));
    expect(() => verify(badge.replace(/.{10}$/, 'AAAAAAAAAA'))).toThrow();
  });

  test('fails with any one of its bytes altered', async () => {
    const badge = await fileOf(clinic, await certify(clinic), 'badge');
    const findKey = await findKeyOf(clinic);
    expect(await verifyFile(badge, findKey)).toMatchObject({ kind: 'genuine', form: 'badge' });
    const passed = [];
    for (let at = 0; at < badge.length; at++) {
      const altered = Buffer.from(badge);
      altered[at] = badge[at] === 0x41 ? 0x42 : 0x41;
      if ((await verifyFile(altered, findKey)).kind === 'genuine') passed.push(at);
    }
    expect(passed).toEqual([]);
  });

  test('does not verify where it is signed by another organization’s key, nor by none', async () => {
    const other = await world.organization('Other Clinic');
    const theirs = (await fileOf(other, await certify(other), 'badge')).toString();
    const [header, payload] = (await fileOf(clinic, await certify(clinic), 'badge')).toString().split('.');
    const findKey = await findKeyOf(clinic);
    expect(await verifyFile(Buffer.from(theirs), findKey)).toEqual({ kind: 'unknown-key' });
    const [theirHeader, , theirSignature] = theirs.split('.');
    expect((await check(Buffer.from(`${theirHeader}.${payload}.${theirSignature}`))).kind).toBe('altered');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    expect((await verifyFile(Buffer.from(`${none}.${payload}.${'A'.repeat(86)}`), findKey)).kind).not.toBe('genuine');
    expect((await verifyFile(Buffer.from(`${header}.${payload}.`), findKey)).kind).not.toBe('genuine');
  });
});

describe('a certificate’s PDF', () => {
  test('holds the same badge and verifies whole; with a byte altered anywhere it fails', async () => {
    const pdf = await fileOf(clinic, await certify(clinic), 'pdf');
    const findKey = await findKeyOf(clinic);
    expect(await verifyFile(pdf, findKey)).toMatchObject({ kind: 'genuine', form: 'pdf' });
    expect(pdf.length).toBeLessThan(1_000_000);
    const passed = [];
    // Each byte of its ends, where the seal and the structure are, and a sample of the rest.
    for (let at = 0; at < pdf.length; at += at < 200 || at > pdf.length - 700 ? 1 : 997) {
      const altered = Buffer.from(pdf);
      altered[at] = (pdf[at] ?? 0) ^ 1;
      if ((await verifyFile(altered, findKey)).kind === 'genuine') passed.push(at);
    }
    expect(passed).toEqual([]);
    expect((await verifyFile(Buffer.concat([pdf, Buffer.from('\n')]), findKey)).kind).toBe('altered');
    expect((await verifyFile(pdf.subarray(0, pdf.lastIndexOf('%wardline-seal')), findKey)).kind).toBe('altered');
  });

  test('is no certificate where it is any other PDF, or no file at all', async () => {
    expect(await check(Buffer.from('%PDF-1.7\nnothing'))).toEqual({ kind: 'unreadable' });
    expect(await check(Buffer.from(''))).toEqual({ kind: 'unreadable' });
    expect(await check(Buffer.from('a.b.c'))).toEqual({ kind: 'unreadable' });
  });

  test('is made for its own member and for officers, and for nobody else', async () => {
    const id = await certify(clinic);
    await fileOf(clinic, id, 'badge', 'workforce-member');
    const ofLeader = await certify(clinic, clinic.people.leadership.id);
    await expect(fileOf(clinic, ofLeader, 'pdf', 'workforce-member')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const stranger = await world.organization('Stranger Clinic');
    await expect(fileOf(stranger, id, 'pdf')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('anybody', () => {
  test('sees by its address whether a certificate counts, and no more than it says', async () => {
    const id = await certify(clinic);
    const seen = await world.visitor.certificate.verify({ id });
    expect(seen).toMatchObject({
      state: 'valid',
      memberName: 'workforce-member of Riverside Clinic',
      issuerName: 'Riverside Clinic',
    });
    expect(Object.keys(seen).toSorted()).toEqual([
      'completedOn',
      'courseTitle',
      'courseVersion',
      'endedOn',
      'id',
      'isSample',
      'issuerName',
      'language',
      'memberName',
      'replacedBy',
      'state',
      'validUntil',
    ]);
    const never = CertificateId.parse(crypto.randomUUID());
    await expect(world.visitor.certificate.verify({ id: never })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is led by the published address of one that was taken back or replaced to nobody’s name', async () => {
    const id = await certify(clinic);
    const badge = await fileOf(clinic, id, 'badge');
    const [completion] = (await clinic.officer.completion.page({})).items.filter((one) => one.certificateId === id);
    const { courseVersion, completedOn, score, minutes } = completion!;
    await clinic.officer.completion.correct({
      id: completion!.id,
      courseVersion,
      completedOn,
      score,
      minutes: minutes! + 1,
      issuer: '',
      renewalDueOn: null,
      fileId: null,
      because: 'It took longer',
    });
    const seen = await world.visitor.certificate.verify({ id });
    expect(seen).toMatchObject({ state: 'superseded', memberName: null, replacedBy: null });
    const revoked = await certify(clinic, clinic.people.leadership.id);
    await clinic.officer.certificate.revoke({ id: revoked, because: 'By mistake' });
    expect(await world.visitor.certificate.verify({ id: revoked })).toMatchObject({
      state: 'revoked',
      memberName: null,
    });
    // Whoever has the file was given it with the name in it.
    expect(await check(badge)).toMatchObject({
      certificate: { memberName: 'workforce-member of Riverside Clinic', replacedBy: expect.any(String) },
    });
  });

  test('sees that it lapsed once the course is due again, on the day after', async () => {
    const own = await world.organization('Lapsing Clinic');
    const id = await certify(own);
    const { validUntil } = await world.visitor.certificate.verify({ id });
    const at = (day: string) => checkCertificateOn(`${day}T18:00:00Z`);
    const badge = await fileOf(own, id, 'badge');
    async function checkCertificateOn(instant: string) {
      return checkCertificateFile(world.db, badge, new Date(instant));
    }
    expect(await at(validUntil!)).toMatchObject({ certificate: { state: 'valid' } });
    const dayAfter = new Date(Date.parse(`${validUntil}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    expect(await at(dayAfter)).toMatchObject({ certificate: { state: 'lapsed' } });
  });

  test('sees that it was taken back, and since when, but not why; no file is made of it any more', async () => {
    const id = await certify(clinic);
    const badge = await fileOf(clinic, id, 'badge');
    const revoked = await clinic.officer.certificate.revoke({ id, because: 'The test was taken by somebody else' });
    expect(revoked).toMatchObject({ state: 'revoked', revokedByName: 'compliance-officer of Riverside Clinic' });
    const seen = await check(badge);
    expect(seen).toMatchObject({ kind: 'genuine', certificate: { state: 'revoked', endedOn: expect.any(String) } });
    expect(JSON.stringify(seen)).not.toContain('somebody else');
    await expect(fileOf(clinic, id, 'pdf')).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(clinic.officer.certificate.revoke({ id, because: 'Once more' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(clinic.worker.certificate.revoke({ id, because: 'I would like to' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

const run = (...parameters: string[]) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    execFile(process.execPath, ['tools/verify-certificate.ts', ...parameters], (error, out, complaint) =>
      resolve({ code: Number(error?.code ?? 0), said: out + complaint }),
    );
  });

test('npm run verify-certificate tells a genuine file from an altered one and from one it cannot judge, without a server', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wardline-certificate-'));
  const pdf = await fileOf(clinic, await certify(clinic), 'pdf');
  const altered = Buffer.from(pdf);
  // Among the places of its parts, after the credential.
  const at = pdf.lastIndexOf('startxref') - 100;
  altered[at] = (pdf[at] ?? 0) ^ 1;
  const keys = (await keysOf(clinic)).map(({ id, publicKey }) => ({
    ...publicKey,
    kid: addresses(ORIGIN, clinic.id).key(id),
  }));
  const write = async (name: string, content: string | Buffer) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const keySet = await write('keys.json', JSON.stringify({ keys }));
  const [genuine, changed, missing] = await Promise.all([
    run(await write('certificate.pdf', pdf), '--keys', keySet),
    run(await write('altered.pdf', altered), '--keys', keySet),
    run(join(folder, 'none.pdf'), '--keys', keySet),
  ]);
  expect(genuine.said).toContain('GENUINE');
  expect(genuine.said).toContain('workforce-member of Riverside Clinic');
  expect([genuine.code, changed.code, missing.code]).toEqual([0, 1, 2]);
  expect(changed.said).toContain('ALTERED');
  await rm(folder, { recursive: true });
});

describe('keys', () => {
  test('change by hand and after a year; what was signed before goes on verifying', async () => {
    const own = await world.organization('Rotating Clinic');
    const id = await certify(own);
    const first = await fileOf(own, id, 'badge');
    await own.officer.certificate.rotateKey({});
    const second = await fileOf(own, id, 'badge');
    expect(decodeProtectedHeader(first.toString()).kid).not.toBe(decodeProtectedHeader(second.toString()).kid);
    for (const badge of [first, second]) expect((await check(badge)).kind).toBe('genuine');

    await rotateOldKey(contextOf(own), world.foyer.sealing);
    expect(await own.officer.certificate.keys()).toHaveLength(2);
    world.clock.pass({ days: 366 });
    await rotateOldKey(contextOf(own), world.foyer.sealing);
    const keys = await own.officer.certificate.keys();
    expect(keys.map(({ retiredAt }) => retiredAt === null)).toEqual([true, false, false]);
    expect((await check(first)).kind).toBe('genuine');
  });

  test('that may be in the wrong hands are withdrawn: what they signed verifies no more until it is downloaded anew', async () => {
    const own = await world.organization('Careful Clinic');
    const id = await certify(own);
    const before = await fileOf(own, id, 'badge');
    await own.officer.certificate.rotateKey({ compromisedBecause: 'The server’s disk was stolen' });
    expect(await check(before)).toEqual({ kind: 'withdrawn-key' });
    expect((await check(await fileOf(own, id, 'badge'))).kind).toBe('genuine');
    const { events } = await own.officer.audit.list({ limit: 10, action: 'certificate-key.rotated' });
    expect(JSON.stringify(events)).toContain('disk was stolen');
  });

  test('are withdrawn singly: what a leaked one signed says so, here and offline, and what others signed goes on', async () => {
    const own = await world.organization('Leaking Clinic');
    const other = await world.organization('Another Clinic');
    const id = await certify(own);
    const signedBy = async () => {
      const badge = await fileOf(own, id, 'badge');
      const [{ id: keyId } = { id: '' }] = await own.officer.certificate.keys();
      await own.officer.certificate.rotateKey({});
      return { badge, keyId: CertificateKeyId.parse(keyId) };
    };
    const [sound, leaked] = [await signedBy(), await signedBy()];
    const because = 'An old backup was sold with its disk';
    const withdraw = (of: Clinic, keyId = leaked.keyId) => of.officer.certificate.withdrawKey({ id: keyId, because });
    await expect(withdraw(other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const [signing] = await own.officer.certificate.keys();
    await expect(withdraw(own, signing!.id)).rejects.toMatchObject({ code: 'CONFLICT' });
    const keys = await withdraw(own);
    expect(keys.map(({ withdrawnBecause }) => withdrawnBecause)).toEqual([null, because, null]);
    await expect(withdraw(own)).rejects.toMatchObject({ code: 'CONFLICT' });

    expect(await check(leaked.badge)).toEqual({ kind: 'withdrawn-key' });
    expect((await check(sound.badge)).kind).toBe('genuine');
    expect(await world.visitor.certificate.verify({ id }), 'the address').toMatchObject({ state: 'valid' });
    const { events } = await own.officer.audit.list({ limit: 1, action: 'certificate-key.withdrawn' });
    expect(events).toMatchObject([{ subjectId: leaked.keyId, after: { withdrawn: true, because } }]);

    const set = await withTenant(world.db, own.id, (tx) => readKeySet(tx, own.id, addresses(ORIGIN, own.id).key));
    expect(JSON.stringify(set.keys)).not.toContain(leaked.keyId);
    const folder = await mkdtemp(join(tmpdir(), 'wardline-certificate-'));
    const [keySet, file] = [join(folder, 'keys.json'), join(folder, 'badge.jwt')];
    await writeFile(keySet, JSON.stringify(set));
    await writeFile(file, leaked.badge);
    const offline = await run(file, '--keys', keySet);
    expect(offline).toMatchObject({ code: 1, said: expect.stringContaining('KEY WITHDRAWN') });
    await rm(folder, { recursive: true });
  });

  test('are sealed: neither the database nor the trail gives a private one away', async () => {
    await fileOf(clinic, await certify(clinic), 'badge');
    const { rows } = await withTenant(world.db, clinic.id, (tx) =>
      tx.execute<{ sealed: string | null }>('select sealed_private_key as sealed from certificate_keys'),
    );
    const kept = rows.flatMap(({ sealed }) => sealed ?? []);
    expect(kept.length).toBeGreaterThan(0);
    for (const sealed of kept) expect(sealed).toMatch(/^1\./);
  });
});
