import { expect, test } from 'vitest';
import { CAPITAL, INITIAL, LINE_END, LOWER, NUMBER, readTokens, SIGN, UPPER, WORD } from './tokens.ts';

const formsOf = (text: string) => readTokens(text).forms;

test('words are compared in lower case, numbers by their shape', () => {
  expect(formsOf('Ana 78F, BP 168/94 on 2026-03-14')).toEqual(['ana', '##f', ',', 'bp', '###/##', 'on', '####-##-##']);
});

test('a genitive is a sign of its own, an inner apostrophe is part of the word', () => {
  expect(formsOf('O’Connor’s knee')).toEqual(["o'connor", "'s", 'knee']);
});

test('the end of a line is a token, and that of a paragraph another', () => {
  expect(formsOf('one\ntwo\r\n\r\nthree')).toEqual(['one', '\n', 'two', '\n\n', 'three']);
});

test('tokens keep their places, types and letters', () => {
  const text = 'Ana A. RUIZ, née 7\n';
  const { starts, ends, types, cases } = readTokens(text);
  expect(starts.map((start, at) => text.slice(start, ends[at]))).toEqual([
    'Ana',
    'A',
    '.',
    'RUIZ',
    ',',
    'née',
    '7',
    '\n',
  ]);
  expect(types).toEqual([WORD, WORD, SIGN, WORD, SIGN, WORD, NUMBER, LINE_END]);
  expect([cases[0], cases[1], cases[3], cases[5]]).toEqual([CAPITAL, INITIAL, UPPER, LOWER]);
});

test('plurals and verb forms share the classes of their base', () => {
  const { classes } = readTokens('biopsies biopsy');
  expect(classes[0]).toEqual(classes[1]);
  expect(classes[0]).toContain('test');
});
