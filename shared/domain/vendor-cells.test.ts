import { describe, expect, test } from 'vitest';
import {
  contactsCell,
  costCell,
  dataClassesCell,
  listCell,
  readContacts,
  readCost,
  readDataClasses,
  readList,
  readPatients,
  readSignOn,
} from './vendor-cells.ts';
import { type Contact, type Cost, costPeriods, currencies } from './vendor-details.ts';

describe('what the export writes into a cell', () => {
  test.each([
    [[]],
    [['Notes']],
    [['Notes; all of them', 'a "quoted" one', '"', ';', 'Größe, 5" lens']],
    [['a', 'b', 'c']],
  ])('of a list is read as the same: %j', (items) => expect(readList(listCell(items))).toEqual(items));

  test.each<Contact>([
    { name: 'Ana Ruiz', duty: 'privacy', email: 'ana@notely.example', phone: '+1 555 0100' },
    { name: 'Ana', duty: 'support', email: null, phone: '' },
    { name: 'Ruiz; Ana "A"', duty: 'legal', email: null, phone: '555 (ext. 3)' },
  ])('of a contact is read as the same: $name', (contact) => {
    expect(readContacts(contactsCell([contact, contact]))).toEqual([contact, contact]);
  });

  test('of a cost is read as the same, to the last hundredth', () => {
    for (const hundredths of [0, 1, 99, 1_999, 120_000, 123_456_789, 100_000_000_000])
      for (const currency of currencies)
        for (const period of costPeriods) {
          const cost: Cost = { hundredths, currency, period };
          expect(readCost(costCell(cost))).toEqual(cost);
        }
  });

  test('of what it receives tells nothing from nobody said', () => {
    expect(dataClassesCell(null)).toBe('');
    expect(readDataClasses(dataClassesCell([]))).toEqual([]);
    expect(readDataClasses(dataClassesCell(['identifiers', 'health']))).toEqual(['identifiers', 'health']);
  });
});

describe('what other lists write', () => {
  test.each([
    ['$1,200/month', { hundredths: 120_000, currency: 'USD', period: 'month' }],
    ['49.9 EUR monthly', { hundredths: 4990, currency: 'EUR', period: 'month' }],
    ['usd 300 a year', { hundredths: 30_000, currency: 'USD', period: 'year' }],
    ['1200', undefined],
    ['1.200,00 EUR per year', undefined],
    ['12,00 USD once', undefined],
  ])('of a cost, %s', (cell, cost) => expect(readCost(cell)).toEqual(cost));

  test('of patients is a number, of sign-on a word, of data a word', () => {
    expect([readPatients('12,000'), readPatients('499'), readPatients('many')]).toEqual([
      'under-100000',
      'under-500',
      undefined,
    ]);
    expect([readSignOn('SSO'), readSignOn('Shared password'), readSignOn('fax')]).toEqual([
      'single-sign-on',
      'shared-password',
      undefined,
    ]);
    expect([
      readDataClasses('PHI, PII'),
      readDataClasses('none'),
      readDataClasses('none; phi'),
      readDataClasses('x'),
    ]).toEqual([['phi', 'identifiers'], [], undefined, undefined]);
  });

  test('of contacts may be a name or an address alone', () => {
    expect(readContacts('Bo Chen; bo@x.example; Cy <cy@x.example>')).toEqual([
      { name: 'Bo Chen', duty: 'account', email: null, phone: '' },
      { name: 'bo@x.example', duty: 'account', email: 'bo@x.example', phone: '' },
      { name: 'Cy', duty: 'account', email: 'cy@x.example', phone: '' },
    ]);
  });
});
