import { expect, test } from 'vitest';
import { appRouter } from '../../server/router.ts';
import { permissions } from '../../shared/domain/permission.ts';
import { z } from '../../shared/zod.ts';
import { procedures } from '../support/procedures.ts';

/** Whoever reaches the server may call these; each is guarded by a secret in its input, or tells nobody anything. */
const forAnybody = {
  'setup.status': 'says only whether anybody has set the server up',
  'setup.link': 'says only whether the one-time token that one holds is good',
  'setup.complete': 'wants the one-time token of the set-up link',
  'session.current': 'tells callers about themselves, and nobody about anybody else',
  'password.askForLink': 'mails a link to whoever owns the address, and tells the caller nothing',
  'password.reset': 'wants the one-time token of a link',
  'invitation.describe': 'wants the token of an invitation',
  'invitation.accept': 'wants the token of an invitation',
  'identityProvider.waysIn': 'says only which organization has a provider for a domain',
  'certificate.verify': 'says what the certificate itself says, to whoever was given its address',
  'reportLink.open': 'wants the token of a link to a report',
  'safeguardLink.open': 'wants the token of a safeguard check’s link',
  'safeguardLink.save': 'wants the token of a safeguard check’s link',
  'safeguardLink.removeEvidence': 'wants the token of a safeguard check’s link',
  'safeguardLink.submit': 'wants the token of a safeguard check’s link',
  'safeguardLink.reply': 'wants the token of a safeguard check’s link',
  'browser.describeCode': 'wants an enrolment code',
  'browser.enrol': 'wants an enrolment code',
} as const;

test('there are procedures to walk', () => {
  expect(procedures.length).toBeGreaterThan(25);
  expect(procedures.map(({ path }) => path)).toEqual(Object.keys(appRouter._def.procedures));
});

test.each(procedures)(
  '$path says whom it is for: orgProcedure("noun:verb"), browserProcedure or publicProcedure',
  ({ path, audience }) => {
    const allowed = [
      { for: 'browser' },
      ...permissions.map((permission) => ({ for: 'member', permission })),
      ...(path in forAnybody ? [{ for: 'anybody' }] : []),
    ];
    expect(allowed, 'if it is for anybody, name it in forAnybody with the reason').toContainEqual(audience);
  },
);

test.each(procedures)('$path names its output with .output(), so that nothing leaves by accident', ({ output }) => {
  expect(output).toBeInstanceOf(z.core.$ZodType);
});

test.each(procedures.filter(({ input }) => input))(
  '$path has a strict input, so that a misspelt or unknown field is refused',
  ({ input }) => {
    const json = JSON.stringify(z.toJSONSchema(input!, { unrepresentable: 'any', io: 'input' }));
    expect(json).toContain('"additionalProperties":false');
    expect(input!.safeParse({ unheardOf: 1 }).success).toBe(false);
  },
);

test('every permission is asked for by some procedure or route', () => {
  const asked = new Set(
    procedures.flatMap(({ audience }) => (audience?.for === 'member' ? [audience.permission] : [])),
  );
  // POST /imports/members/… and /imports/vendors/…, POST and DELETE /files
  const byRoute = ['member:import', 'file:create', 'file:remove', 'vendor:import'];
  expect(permissions.filter((permission) => !asked.has(permission))).toEqual(byRoute);
});
