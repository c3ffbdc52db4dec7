import { expect, test } from 'vitest';
import { serverOriginOf } from './server-origin.ts';

test.each([
  ['https://wardline.riverside.example/', 'https://wardline.riverside.example'],
  ['  wardline.riverside.example ', 'https://wardline.riverside.example'],
  ['https://wardline.riverside.example:8443/connect#CODE', 'https://wardline.riverside.example:8443'],
  ['http://localhost:4870', 'http://localhost:4870'],
  ['http://127.0.0.1:4870', 'http://127.0.0.1:4870'],
])('%s is the server %s', (typed, origin) => {
  expect(serverOriginOf(typed)).toBe(origin);
});

test.each([
  'http://wardline.riverside.example',
  'http://127.0.0.1.evil.example',
  'ftp://wardline.example',
  'javascript:alert(1)',
  '',
])('%s is no server to give a credential to', (typed) => {
  expect(serverOriginOf(typed)).toBeNull();
});
