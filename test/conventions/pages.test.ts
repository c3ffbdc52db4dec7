import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { roles } from '../../shared/domain/member.ts';
import { can, type Permission, permissions } from '../../shared/domain/permission.ts';
import { procedures } from '../support/procedures.ts';

/** Each route below the shell as console/routes/ writes it, with what decisionGround reads put in its place. */
function signedInRoutes() {
  const source = readdirSync('console/routes')
    .map((file) => readFileSync(`console/routes/${file}`, 'utf8'))
    .join('\n');
  const ground = /const decisionGround =[\s\S]*?\]\);/.exec(source)?.[0] ?? '';
  return source
    .split(/(?=const \w+ = createRoute\()/)
    .filter((text) => /getParentRoute: \(\) => (signedIn|settings),/.test(text) && /component:/.test(text))
    .flatMap((text) => {
      const path = /path: '([^']+)'/.exec(text)?.[1];
      const own = text.slice(0, text.indexOf('\n});'));
      return path === undefined ? [] : [{ path, text: own.includes('decisionGround') ? own + ground : own }];
    });
}

/** Pages that every member has, and `/` and `/conditions`, which turn to where a member may be. */
const forEverybody = ['/', '/conditions', '/me', '/me/second-factor', '/notifications'];

const permissionOf = (text: string) =>
  permissions.find((one) => one === /beforeLoad: onlyFor\('([^']+)'\)/.exec(text)?.[1]);

const neededBy = (path: string | undefined): Permission | undefined => {
  const audience = procedures.find((one) => one.path === path)?.audience;
  return audience?.for === 'member' ? audience.permission : undefined;
};

test('each page says to whom it shows anything: onlyFor(…) in its route, or a line in forEverybody', () => {
  const routes = signedInRoutes();
  expect(routes.length).toBeGreaterThan(20);
  expect(routes.filter(({ path, text }) => !permissionOf(text) && !forEverybody.includes(path))).toEqual([]);
});

test('whoever may open a page may read all that it is loaded with', () => {
  const stuck = signedInRoutes().flatMap(({ path, text }) => {
    const permission = permissionOf(text);
    if (!permission) return [];
    const asked = [...text.matchAll(/ensureQueryData\(trpc\.(\w+\.\w+)\.queryOptions/g)].flatMap((match) => {
      const needed = neededBy(match[1]);
      // What is asked under a condition names its permission there.
      return needed && !text.includes(`can(context.session.member.roles, '${needed}')`) ? [needed] : [];
    });
    return roles
      .filter((role) => can([role], permission))
      .flatMap((role) => asked.filter((one) => !can([role], one)).map((one) => `${path}: ${role} lacks ${one}`));
  });
  expect(stuck).toEqual([]);
});
