import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../shared/policy/bundle.ts';
import { consequenceOf, consequenceOfMany } from './consequence.ts';

type Vendor = Parameters<typeof consequenceOf>[0];

const today = '2026-11-21';
const inForce = {
  type: 'baa',
  effectiveOn: '2026-01-01',
  expiresOn: null,
  endedOn: null,
  replacedOn: null,
} as Vendor['baas'][number];
const tool = (site: string, baas: Vendor['baas'] = []): Vendor => ({ approvals: [], baas, sites: [site] });
const notely = (baas: Vendor['baas'] = []) => tool('notely.example', baas);
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

  test('what was not approved and goes through all the same is explained by the policy', () => {
    const { sentences } = say(notely([inForce]), { ...all, dataClasses: ['phi', 'identifiers'] });
    expect(sentences.at(-1)).toBe(
      'Health information alone is not part of this approval, but your policy allows that much on every approved tool.',
    );
    expect(say(notely(), { ...all, dataClasses: ['identifiers', 'health'] }).sentences).toHaveLength(2);
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

  test('a denial stops sign-ups too, and says so; an approval lets them be', () => {
    expect(say(notely(), { ruling: 'denied', dataClasses: [] }).sentences).toContain('Sign-ups there: stopped.');
    expect(say(notely(), { ...all, dataClasses: [...all.dataClasses] }).sentences.join(' ')).not.toContain('Sign-ups');
  });

  test('without a browser it speaks of those to come', () => {
    expect(say(notely([inForce]), { ruling: 'denied', dataClasses: [] }, 0).sentences[0]).toMatch(
      /^Every browser that connects will stop/,
    );
  });
});

describe('one decision on several tools', () => {
  const approval = { ...all, dataClasses: [...all.dataClasses] };
  const sayAll = (tools: Vendor[], decision: Parameters<typeof consequenceOfMany>[1] = approval) =>
    consequenceOfMany(tools, decision, defaultPolicy.ladder, 12, today);

  test('says apart what becomes of those without an agreement in force, and counts them', () => {
    const over = { ...inForce, expiresOn: '2026-11-20' };
    expect(sayAll([tool('a.example'), tool('b.example', [inForce]), tool('c.example', [over])])).toEqual({
      uncovered: 2,
      sentences: [
        '12 browsers will ask for a reason before pasting patient information on a.example and c.example within about a minute.',
        'Identifiers alone and health information alone: allowed.',
        '12 browsers will allow b.example for patient information, identifiers alone and health information alone within about a minute.',
      ],
    });
  });

  test('with agreements for all, none stays uncovered; two tools of one vendor name its sites once', () => {
    const vendor: Vendor = { approvals: [], baas: [inForce], sites: ['a.example', 'b.example'] };
    const { uncovered, sentences } = sayAll([vendor, vendor]);
    expect(uncovered).toBe(0);
    expect(sentences[0]).toMatch(/^12 browsers will allow a\.example and b\.example for patient information/);
  });

  test('many sites are counted rather than listed', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((name) => tool(`${name}.example`));
    expect(sayAll(many).sentences[0]).toContain('on these 5 sites');
    expect(sayAll([...many, tool('f.example', [inForce])]).sentences[0]).toContain('on 5 of these 6 sites');
  });

  test('no agreement is missed for what is denied, or approved for less', () => {
    const tools = [tool('a.example'), tool('b.example', [inForce])];
    expect(sayAll(tools, { ruling: 'denied', dataClasses: [] }).uncovered).toBe(0);
    expect(sayAll(tools, { ruling: 'approved', dataClasses: ['health'] }).uncovered).toBe(0);
    expect(sayAll(tools, { ruling: 'denied', dataClasses: [] }).sentences).toHaveLength(
      sayAll(tools.slice(0, 1), { ruling: 'denied', dataClasses: [] }).sentences.length,
    );
  });
});
