import { type DataClass, dataClasses } from './data-class.ts';
import {
  type Contact,
  contactDuties,
  type Cost,
  costPeriods,
  currencies,
  type PatientVolume,
  patientVolumes,
  type SignOnMethod,
  signOnMethods,
} from './vendor-details.ts';

/*
 * How the facts of a vendor stand in one cell of a spreadsheet each. What the export writes, the import reads as the same;
 * it also reads what other people's lists say. Undefined stands for what cannot be read.
 */

/** Several things in a cell, with semicolons between; one that has such a sign itself stands in quotation marks. */
export const listCell = (items: readonly string[]): string =>
  items.map((item) => (/[;"\r\n]/.test(item) ? `"${item.replaceAll('"', '""')}"` : item)).join('; ');

export const readList = (cell: string): string[] =>
  [...cell.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^;\r\n]*))\s*(?:[;\r\n]|$)/g)]
    .map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain.trim())
    .filter((item) => item !== '');

/** Empty where nobody said; `none` where it is none of these. */
export const dataClassesCell = (received: readonly DataClass[] | null): string =>
  received === null ? '' : received.length === 0 ? 'none' : received.join('; ');

const receivedWords: Readonly<Record<string, DataClass | 'none'>> = {
  ...Object.fromEntries(dataClasses.map((one) => [one, one])),
  'patient information': 'phi',
  ephi: 'phi',
  'protected health information': 'phi',
  'identifiers alone': 'identifiers',
  pii: 'identifiers',
  'health information': 'health',
  'health information alone': 'health',
  none: 'none',
  no: 'none',
  'none of these': 'none',
};

export function readDataClasses(cell: string): DataClass[] | undefined {
  const read = readList(cell.replaceAll(',', ';')).map((word) => receivedWords[word.toLowerCase()]);
  if (read.includes(undefined) || (read.includes('none') && read.length > 1)) return undefined;
  return dataClasses.filter((one) => read.includes(one));
}

/** As the export has it, or as a number of patients. */
export function readPatients(cell: string): PatientVolume | undefined {
  const known = patientVolumes.find((one) => one === cell.toLowerCase());
  if (known) return known;
  const digits = cell.replaceAll(/[,.' ]/g, '');
  if (!/^\d{1,10}$/.test(digits)) return undefined;
  const patients = Number(digits);
  if (patients < 500) return 'under-500';
  if (patients < 10_000) return 'under-10000';
  return patients < 100_000 ? 'under-100000' : 'from-100000';
}

const signOnWords: Readonly<Record<string, SignOnMethod>> = {
  ...Object.fromEntries(signOnMethods.map((one) => [one, one])),
  sso: 'single-sign-on',
  saml: 'single-sign-on',
  mfa: 'second-factor',
  '2fa': 'second-factor',
  'two-factor': 'second-factor',
};

export const readSignOn = (cell: string): SignOnMethod | undefined =>
  signOnWords[cell.toLowerCase().replaceAll(/[\s_]+/g, '-')];

/** "Ana Ruiz (privacy) <ana@notely.example> +1 555 0100" for each. */
export const contactsCell = (contacts: readonly Contact[]): string =>
  listCell(
    contacts.map(({ name, duty, email, phone }) =>
      [`${name} (${duty})`, email === null ? '' : `<${email}>`, phone].filter((part) => part !== '').join(' '),
    ),
  );

/** The same read; somebody without a duty answers for the account. What is said of each is checked by `Contact`. */
export const readContacts = (cell: string): Contact[] => readList(cell).map(readContact);

function readContact(words: string): Contact {
  const whole = /^(.+?) \((\w+)\)(?: <([^<>\s]+)>)?(?: (.+))?$/.exec(words);
  const duty = contactDuties.find((one) => one === whole?.[2]);
  if (whole && duty) return { name: whole[1] ?? '', duty, email: whole[3] ?? null, phone: whole[4] ?? '' };
  const addressed = /^(.*?)\s*<([^<>\s]+)>$/.exec(words);
  if (addressed)
    return { name: addressed[1] || (addressed[2] ?? ''), duty: 'account', email: addressed[2] ?? null, phone: '' };
  return { name: words, duty: 'account', email: /^\S+@\S+$/.test(words) ? words : null, phone: '' };
}

/** "1200.00 USD per year", or "… once". */
export const costCell = (cost: Cost | null): string =>
  cost === null
    ? ''
    : `${(cost.hundredths / 100).toFixed(2)} ${cost.currency} ${cost.period === 'once' ? 'once' : `per ${cost.period}`}`;

const currencyOf: Readonly<Record<string, Cost['currency']>> = {
  ...Object.fromEntries(currencies.map((one) => [one, one])),
  US$: 'USD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
};
const periodOf: Readonly<Record<string, Cost['period']>> = {
  ...Object.fromEntries(costPeriods.map((one) => [one, one])),
  mo: 'month',
  monthly: 'month',
  yr: 'year',
  yearly: 'year',
  annual: 'year',
  annually: 'year',
  'one-time': 'once',
};

/** An amount alone is no cost: of which money, and how often? */
export function readCost(cell: string): Cost | undefined {
  const parts =
    /^(US\$|[$€£]|[A-Z]{3})?\s*(\d[\d,]*(?:\.\d{1,2})?)\s*([$€£]|[A-Z]{3})?\s*(?:per|an?|\/)?\s*([a-z-]+)$/i.exec(cell);
  const [, before, amount = '', after, often = ''] = parts ?? [];
  const currency = currencyOf[(before ?? after ?? '').toUpperCase()];
  const period = periodOf[often.toLowerCase()];
  const isAmount = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d{1,2})?$/.test(amount);
  if (!currency || !period || !isAmount) return undefined;
  const [whole = '', part = ''] = amount.replaceAll(',', '').split('.');
  return { hundredths: Number(whole) * 100 + Number(part.padEnd(2, '0')), currency, period };
}
