import { describe, expect, test } from 'vitest';
import type { Assessment, Evidence } from '../../../shared/detect/assessment.ts';
import { builtInEngine } from '../../../shared/detect/engine.ts';
import { defaultPolicy } from '../../../shared/policy/bundle.ts';
import { becauses, decisionKinds } from '../../../shared/policy/decision.ts';
import type { Watch } from '../watch.ts';
import { answerToRequest, noticeOnSignUp, noticeOnTransfer, signUpWarning, transferWarning } from './words.ts';

const share = (detectorId: string, kind: Evidence['kind']): Evidence => ({ detectorId, kind, count: 1, weight: 3 });
const assessment: Assessment = {
  kind: 'phi',
  tier: 'block',
  format: null,
  confidence: 9,
  evidence: [share('person-name', 'person'), share('date-of-birth', 'identifier'), share('clinical-term', 'health')],
};
const watch = (...alternatives: Watch['sitePolicy']['alternatives']): Watch => ({
  site: 'notely.example',
  domain: 'notely.example',
  lookalike: null,
  requestAnswer: '',
  emailDomains: [],
  accountKind: 'unknown',
  sitePolicy: {
    bundleVersion: 3,
    organizationName: 'Riverside Clinic',
    organizationColor: '#1c6e8c',
    timeZone: 'America/Chicago',
    isStale: false,
    policy: defaultPolicy,
    site: null,
    category: null,
    request: 'none',
    exceptions: [],
    alternatives,
  },
  engine: builtInEngine,
});
const clinicNotes = { vendorName: 'Clinic Notes', domain: 'notes.example' };
const asked = (request: Watch['sitePolicy']['request']): Watch => {
  const here = watch(clinicNotes);
  return { ...here, sitePolicy: { ...here.sitePolicy, request } };
};
const labels = (words: { offered: readonly { label: string }[] }) => words.offered.map(({ label }) => label);

describe('an exception', () => {
  const here = watch();
  const excepted: Watch = {
    ...here,
    sitePolicy: {
      ...here.sitePolicy,
      exceptions: [
        {
          id: crypto.randomUUID() as Watch['sitePolicy']['exceptions'][number]['id'],
          dataClasses: ['phi'],
          needsBaa: false,
          startsOn: '2026-06-01',
          endsOn: '2026-06-30',
        },
      ],
    },
  };
  const decision = { kind: 'inform', because: 'excepted' } as const;
  const now = new Date('2026-06-15T12:00:00Z');

  test('is said where it lets something through, with its last day', () => {
    expect(noticeOnTransfer(excepted, assessment, decision, now)).toBe(
      'Riverside Clinic allows patient information on notely.example by an exception, until June 30, 2026. That it was used is on record, the text is not.',
    );
    expect(noticeOnSignUp(excepted, decision, now)).toBe(
      'Riverside Clinic allows notely.example by an exception, until June 30, 2026.',
    );
  });
});

describe('a stopped paste', () => {
  test('is told in one sentence what it looks like and why that matters here', () => {
    const words = transferWarning(watch(), 'paste', assessment, { kind: 'block', because: 'denied' }, true);
    expect(words.headline).toBe(
      "Stopped: this looks like patient information, and Riverside Clinic doesn't allow it on notely.example.",
    );
    expect(words.evidence).toBe('Looks like: a name, a date of birth and health information.');
    expect(labels(words)).toEqual(['Paste without identifiers', "Don't paste", 'Report a mistake']);
  });

  test('says what the organization adds for that rung, as its own words', () => {
    const riverside = watch();
    const policy = { ...defaultPolicy, sentences: { ...defaultPolicy.sentences, justify: 'Ask the privacy office.' } };
    const evidenceOn = (kind: 'justify' | 'block', bundleVersion: number | null = 3) =>
      transferWarning(
        { ...riverside, sitePolicy: { ...riverside.sitePolicy, policy, bundleVersion } },
        'paste',
        assessment,
        { kind, because: 'unknown' },
        true,
      ).evidence;
    expect(evidenceOn('justify')).toMatch(/\. Riverside Clinic says: “Ask the privacy office\.”$/);
    expect(evidenceOn('block')).not.toContain('says');
    expect(evidenceOn('justify', null)).not.toContain('says');
  });

  test('names what the organization itself knows by the organization’s words', () => {
    const riverside = watch();
    const policy = {
      ...defaultPolicy,
      detection: {
        ...defaultPolicy.detection,
        ownTerms: [
          { id: 'own-1' as const, title: 'a name of a Riverside ward', kind: 'identifier' as const, words: ['Birch'] },
        ],
      },
    };
    const words = transferWarning(
      { ...riverside, sitePolicy: { ...riverside.sitePolicy, policy } },
      'paste',
      { ...assessment, evidence: [share('own-1', 'identifier'), ...assessment.evidence] },
      { kind: 'block', because: 'unknown' },
      true,
    );
    expect(words.evidence).toBe('Looks like: a name, a name of a Riverside ward and health information.');
  });

  test('of a record is called what it is, with what it holds on the next line', () => {
    const record: Assessment = { ...assessment, format: 'hl7v2' };
    const words = transferWarning(watch(), 'paste', record, { kind: 'block', because: 'unknown' }, true);
    expect(words.headline).toMatch(/^Stopped: this looks like a .+ \(HL7\), and nobody/);
    expect(words.evidence).toBe('Looks like: a name, a date of birth and health information.');
  });

  test('may go to the approved vendor instead, or on with a reason', () => {
    const words = transferWarning(
      watch(clinicNotes),
      'paste',
      assessment,
      { kind: 'justify', because: 'no-baa' },
      true,
    );
    expect(labels(words)).toEqual([
      'Paste without identifiers',
      'Use Clinic Notes instead',
      "It isn't patient information…",
    ]);
  });

  test('is not offered without identifiers where that would still be stopped', () => {
    const words = transferWarning(watch(clinicNotes), 'drop', assessment, { kind: 'block', because: 'unknown' }, false);
    expect(labels(words)).toEqual(["Don't drop", 'Use Clinic Notes instead', 'Report a mistake']);
  });

  test.each(becauses.flatMap((because) => decisionKinds.map((kind) => ({ because, kind }))))(
    'has at most three choices, the safe one first, for $kind because $because',
    (decision) => {
      for (const words of [
        transferWarning(watch(), 'paste', assessment, decision, true),
        transferWarning(watch(clinicNotes), 'paste', assessment, decision, false),
        signUpWarning(watch(clinicNotes), decision),
        signUpWarning(watch(), decision),
      ]) {
        expect(words.offered.length).toBeLessThanOrEqual(3);
        expect(['redact', 'withdraw', 'alternative']).toContain(words.offered[0]!.choice.kind);
        expect(`${words.headline} ${words.evidence}`).not.toMatch(/PHI|violation|undefined|required by law/);
      }
    },
  );
});

describe('a sign-up', () => {
  const unknown = { kind: 'acknowledge', because: 'unknown' } as const;

  test('on a site that nobody reviewed can be left for an approved one, asked for, or gone on with', () => {
    const words = signUpWarning(watch(clinicNotes), unknown);
    expect(words.headline).toBe('New tool? Nobody has reviewed notely.example yet. Clinic Notes is approved.');
    expect(labels(words)).toEqual(['Open Clinic Notes', 'Ask for approval', 'Continue without patient information']);
  });

  test('on a denied site can be asked for as well, and not gone on with', () => {
    const words = signUpWarning(watch(), { kind: 'block', because: 'denied' });
    expect(labels(words)).toEqual(['Leave the form', 'Ask for approval', 'Report a mistake']);
  });

  test('is not asked for twice: a request that is open is spoken of', () => {
    const words = signUpWarning(asked('open'), unknown);
    expect(words.offered.map(({ choice }) => choice.kind)).not.toContain('ask-for');
    expect(words.evidence).toMatch(/^You asked for approval; nobody has answered yet\./);
  });

  test.each([unknown, { kind: 'block', because: 'denied' } as const])(
    'that was refused can be asked for again, and the earlier answer is said ($kind)',
    (decision) => {
      const words = signUpWarning({ ...asked('refused'), requestAnswer: 'We have Clinic Notes for this' }, decision);
      expect(labels(words)).toContain('Ask again');
      expect(words.evidence).toContain(
        'You asked for approval before, and the answer was no: “We have Clinic Notes for this”.',
      );
    },
  );

  test('on a site that passes for another says so', () => {
    const words = signUpWarning({ ...watch(), lookalike: 'n0tely.example' }, unknown);
    expect(words.evidence).toMatch(/^Look twice: notely\.example is not n0tely\.example\./);
  });

  test('that was asked for hears the answer', () => {
    expect(answerToRequest(asked('granted'))).toBe('Riverside Clinic granted your request for notely.example.');
    expect(answerToRequest(asked('refused'))).toContain('answered your request for notely.example: no.');
  });

  test('whose request the server could not take is not told that it was refused or granted', () => {
    expect(answerToRequest(asked('none'))).toBe(
      "Your request for notely.example couldn't be taken as it is. The extension's window says why; you can ask again.",
    );
  });
});
