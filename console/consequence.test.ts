import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../shared/policy/bundle.ts';
import { consequenceOf } from './consequence.ts';

type Vendor = Parameters<typeof consequenceOf>[0];

const today = '2026-11-21';
const inForce = { effectiveOn: '2026-01-01', expiresOn: null, endedOn: null } as Vendor['baas'][number];
const notely = (baas: Vendor['baas'] = []): Vendor => ({ approvals: [], baas, sites: ['notely.example'] });
const all = { ruling: 'approved', dataClasses: ['phi', 'identifiers', 'health'] } as const;
const say = (vendor: Vendor, decision: Parameters<typeof consequenceOf>[1], browsers = 12) =>
  consequenceOf(vendor, decision, defaultPolicy.ladder, browsers, today);

describe('the consequence of a decision, before it is taken', () => {
  test('an approval with an agreement in force opens the site', () => {
    expect(say(notely([inForce]), { ...all, dataClasses: [...all.dataClasses] })).toEqual({
      sentences: [
        '12 browsers will allow notely.example for patient information, identifiers alone and health information alone within about a minute.',
      ],
      needsBaa: false,
    });
  });

  test('an approval without one does not, and says so', () => {
    const { sentences, needsBaa } = say(notely(), { ...all, dataClasses: [...all.dataClasses] });
    expect(needsBaa).toBe(true);
    expect(sentences[0]).toBe(
      '12 browsers will ask for a reason before pasting patient information on notely.example within about a minute.',
    );
    expect(sentences[1]).toBe('Identifiers alone and health information alone: allowed.');
  });

  test('an approval for the organization’s accounts says what becomes of others', () => {
    const { sentences } = say(notely([inForce]), {
      ...all,
      dataClasses: [...all.dataClasses],
      accounts: 'organization',
    });
    expect(sentences.at(-1)).toMatch(/^With an account that isn’t your organization’s, it is treated as not covered/);
  });

  test('a denial stops', () => {
    expect(say(notely([inForce]), { ruling: 'denied', dataClasses: [] }, 1).sentences[0]).toBe(
      '1 browser will stop patient information on notely.example within about a minute.',
    );
  });

  test('without a browser it speaks of those to come', () => {
    expect(say(notely([inForce]), { ruling: 'denied', dataClasses: [] }, 0).sentences[0]).toMatch(
      /^Every browser that connects will stop/,
    );
  });
});
