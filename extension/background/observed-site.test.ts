import { expect, test } from 'vitest';
import { ObservedSite } from '../../shared/domain/site.ts';
import type { BundleSite } from '../../shared/policy/bundle.ts';
import { hostnameOf, observedSite } from './observed-site.ts';

const bundle = (...domains: string[]) => ({ sites: domains.map((domain) => ({ domain }) as BundleSite) });

test.each([
  ['margaret-okafor.notely.example', 'notely.example'],
  ['a.b.notely.co.uk', 'notely.co.uk'],
  ['somebody.github.io', 'somebody.github.io'],
  ['intranet', 'intranet'],
  ['10.1.2.3', '10.1.2.3'],
  ['0::1', '0::1'],
])('%s is observed as %s', (hostname, site) => {
  expect(observedSite(hostname, null)).toBe(site);
  expect(ObservedSite.safeParse(site).success).toBe(true);
});

test('a host that the bundle itself names is observed by that name, and no further', () => {
  expect(observedSite('x7.ai.notely.example', bundle('notely.example', 'ai.notely.example'))).toBe('ai.notely.example');
  expect(observedSite('x7.notely.example', bundle('notely.example', 'ai.notely.example'))).toBe('notely.example');
});

test.each([
  [
    'its own origin',
    { origin: 'https://notely.example', url: 'https://notely.example/patients/4711?name=x' },
    'notely.example',
  ],
  [
    'the tab where a sandbox has no origin',
    { origin: 'null', url: 'about:srcdoc', tab: { url: 'https://notely.example/a' } },
    'notely.example',
  ],
  ['its host without the final dot', { origin: 'https://notely.example.' }, 'notely.example'],
  ['an address of version 6 spelled so that it is a site', { origin: 'http://[::1]:8080' }, '0::1'],
  ['nothing for a file', { origin: 'null', url: 'file:///home/ana/note.html' }, null],
])('a frame belongs to %s', (_, sender, hostname) => {
  expect(hostnameOf(sender)).toBe(hostname);
});
