import { expect, test } from 'vitest';
import { inkOf } from './ink.ts';

test('a brand keeps its colour where it can be made out on a white tile, and is dark where not', () => {
  expect(inkOf('0B5CFF')).toBe('#0B5CFF'); // Zoom's blue
  expect(inkOf('000000')).toBe('#000000');
  expect(inkOf('FFFC00')).toBe('#1f2a30'); // Snapchat's yellow
  expect(inkOf('FFFFFF')).toBe('#1f2a30');
});
