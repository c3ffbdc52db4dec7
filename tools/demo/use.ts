import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { reportObservations } from '../../server/features/observation/service.ts';
import { submitRequest } from '../../server/features/access-request/submit.ts';
import { Refusal } from '../../server/errors.ts';
import { SubmitAccessRequest } from '../../shared/domain/access-request.ts';
import { type Observation, ObservationId } from '../../shared/domain/observation.ts';
import { decide, decideSignUp } from '../../shared/policy/decide.ts';
import type { Decision } from '../../shared/policy/decision.ts';
import { type SitePolicy, siteOf } from '../../shared/policy/site-policy.ts';
import type { Clinic, EnrolledBrowser } from './clinic.ts';
import type { Random } from './random.ts';

/** How many reports the whole clinic sends in its year. */
const REPORTS = 650;
/** Most browsers are connected by then. */
const ALL_CONNECTED_DAYS_AGO = 340;

/** Tools that people meet by themselves: heavier ones are met more often, from that many days ago on. */
const tools = [
  { site: 'chatgpt.com', weight: 9, from: 355 },
  { site: 'otter.ai', weight: 5, from: 330 },
  { site: 'grammarly.com', weight: 5, from: 350 },
  { site: 'canva.com', weight: 4, from: 345 },
  { site: 'deepl.com', weight: 4, from: 300 },
  { site: 'heidihealth.com', weight: 4, from: 290 },
  { site: 'notion.so', weight: 3, from: 320 },
  { site: 'wetransfer.com', weight: 3, from: 340 },
  { site: 'ilovepdf.com', weight: 3, from: 335 },
  { site: 'fireflies.ai', weight: 3, from: 240 },
  { site: 'perplexity.ai', weight: 3, from: 200 },
  { site: 'smallpdf.com', weight: 2, from: 310 },
  { site: 'dropbox.com', weight: 2, from: 350 },
  { site: 'calendly.com', weight: 2, from: 260 },
  { site: 'typeform.com', weight: 2, from: 220 },
  { site: 'miro.com', weight: 1, from: 180 },
  { site: 'airtable.com', weight: 1, from: 170 },
  { site: 'whatsapp.com', weight: 2, from: 150 },
  { site: 'surveymonkey.com', weight: 1, from: 120 },
  { site: 'diffchecker.com', weight: 1, from: 110 },
  { site: 'loom.com', weight: 1, from: 90 },
  { site: 'pastebin.com', weight: 1, from: 60 },
  { site: 'getfreed.ai', weight: 3, from: 25 },
  // Nobody's catalog knows these.
  { site: 'shift-swap.example', weight: 2, from: 75 },
  { site: 'rounding-notes.example', weight: 2, from: 15 },
  // Where the clinic has an agreement that has run out.
  { site: 'klara.com', weight: 2, from: 18 },
] as const;

const purposes = [
  'Writing visit notes faster',
  'Translating handouts for families',
  'Designing posters for the waiting room',
  'Summarizing team meetings',
  'Merging scanned referrals into one file',
  'Planning who covers which shift',
  'Asking families how satisfied they are',
] as const;

/** One request of each fate, whatever chance brings besides: what decisions.ts rules on a site answers those who asked for it. */
const certainRequests = [
  { site: 'canva.com', days: 236, purpose: 'Designing posters for the waiting room' },
  { site: 'chatgpt.com', days: 215, purpose: 'Writing letters to insurers faster' },
  { site: 'loom.com', days: 2, purpose: 'Recording how to use the new scheduling screen' },
] as const;

/** What browsers see and people ask for, all year long and more of it on working days. */
export function planUse(clinic: Clinic): void {
  const { timeline, random, scale } = clinic;
  for (let sent = 0; sent < REPORTS * scale; sent++) {
    // Use grows over the year.
    const days = Math.floor(346 * random.next() ** 1.3);
    timeline.on(days, random.between(13, 22) + random.next(), () => report(clinic, days));
  }
  for (const { site, from } of tools) {
    const days = Math.min(from, ALL_CONNECTED_DAYS_AGO) - 1;
    timeline.on(days, 17, () => report(clinic, days, site));
  }
  for (let asked = 0; asked < 26 * Math.max(0.4, scale); asked++) {
    const days = asked < 6 ? random.between(0, 9) : random.between(10, 320);
    timeline.on(days, 18 + random.next(), () => ask(clinic, days, someTool(random, days), random.pick(purposes)));
  }
  for (const { site, days, purpose } of certainRequests) {
    timeline.on(days, 19, () => ask(clinic, days, site, purpose));
  }
}

async function report(clinic: Clinic, days: number, site = someTool(clinic.random, days)): Promise<void> {
  const { random } = clinic;
  const browser = someBrowser(clinic, days);
  const observations: Observation[] = [];
  const times = random.between(1, 3);
  for (let time = 0; time < times; time++) observations.push(...sight(clinic, browser, site));
  if (random.chance(0.01)) {
    observations.push({ kind: 'gap', id: idAt(clinic), gap: 'dropped', count: random.between(1, 9) });
  }
  if (observations.length === 0) return;
  await reportObservations(browser.org, { sentAt: clinic.timeline.now().toISOString(), observations });
}

function someBrowser({ browsers, random }: Clinic, days: number): EnrolledBrowser {
  return random.pick(browsers.filter(({ lastSeenDaysAgo }) => lastSeenDaysAgo <= days));
}

function someTool(random: Random, days: number): string {
  const met = tools.filter(({ from }) => from >= days).flatMap(({ site, weight }) => Array<string>(weight).fill(site));
  return random.pick(met);
}

/** What one moment on a site leaves behind, with the decision that the browser's own policy makes of it. */
function sight(clinic: Clinic, { bundle }: EnrolledBrowser, site: string): Observation[] {
  const { random, timeline } = clinic;
  const policy: SitePolicy = {
    bundleVersion: bundle.version,
    organizationName: bundle.organization.name,
    organizationColor: bundle.organization.color,
    timeZone: bundle.organization.timeZone,
    isStale: false,
    policy: bundle.policy,
    site: siteOf(bundle, site),
    category: null,
    request: 'none',
    exceptions: [],
    alternatives: [],
  };
  const base = { site, vendorId: policy.site?.vendorId ?? null, bundleVersion: bundle.version };
  const accountKind = random.pick(['organization', 'personal', 'personal', 'unknown'] as const);
  const luck = random.next();
  if (luck < 0.4) return exposure(clinic, base, policy);
  if (luck < 0.62) {
    const id = idAt(clinic);
    const decision = written(decideSignUp(policy, timeline.now(), accountKind));
    if (decision.decision === 'allow') return [];
    return [{ kind: 'sign-up', id, ...base, ...decision, accountKind }];
  }
  if (luck < 0.92) {
    const event = random.chance(0.5) ? 'signed-up' : 'signed-in';
    const accountDomain = accountKind === 'personal' ? random.pick(['gmail.com', 'outlook.com', 'icloud.com']) : null;
    return [{ kind: 'account', id: idAt(clinic), ...base, event, accountKind, accountDomain, via: null }];
  }
  return [
    {
      kind: 'consent',
      id: idAt(clinic),
      ...base,
      site: 'google.com',
      vendorId: null,
      event: random.chance(0.6) ? 'granted' : 'asked',
      provider: 'google',
      appId: googleAppOf(site),
      appSite: site,
      scopes: random.chance(0.5) ? ['oidc:email', 'google:drive.readonly'] : ['oidc:email'],
      otherScopes: 0,
    },
  ];
}

/** As Google gives its apps their ids, the same for one site each time. */
function googleAppOf(site: string): string {
  const digest = createHash('sha256').update(`sample ${site}`).digest('hex');
  return `${BigInt(`0x${digest.slice(0, 12)}`)
    .toString()
    .padStart(12, '4')
    .slice(0, 12)}-${digest.slice(12, 44)}.apps.googleusercontent.com`;
}

type Base = Pick<Extract<Observation, { kind: 'exposure' }>, 'site' | 'vendorId' | 'bundleVersion'>;

/** Something was pasted or dropped; where a warning came, the person answers it. */
function exposure(clinic: Clinic, base: Base, policy: SitePolicy): Observation[] {
  const { random, timeline } = clinic;
  const assessment = random.pick(['phi', 'phi', 'identifiers', 'health'] as const);
  const tier = assessment === 'phi' ? random.pick(['block', 'warn'] as const) : 'none';
  const decision = written(decide(policy, { kind: assessment, tier }, timeline.now()));
  // Of what is allowed nothing is reported.
  if (decision.decision === 'allow') return [];
  const id = idAt(clinic);
  const seen: Observation = {
    kind: 'exposure',
    id,
    ...base,
    ...decision,
    accountKind: 'unknown',
    channel: random.chance(0.8) ? 'paste' : 'drop',
    assessment,
    tier,
    format:
      tier === 'block' && random.chance(0.15) ? random.pick(['hl7v2', 'fhir-json', 'ehr-printout'] as const) : null,
    detectors:
      assessment === 'health'
        ? { 'clinical-term': random.between(1, 6) }
        : { 'person-name': random.between(1, 4), 'date-of-birth': 1, ...(tier === 'block' ? { mrn: 1 } : {}) },
  };
  if (decision.decision === 'inform') return [seen];
  const mayGoOn = decision.decision === 'justify' && random.chance(0.3);
  return [
    seen,
    {
      kind: 'answer',
      id: idAt(clinic),
      ...base,
      about: id,
      outcome: mayGoOn ? 'overridden' : random.pick(['withdrawn', 'withdrawn', 'redacted'] as const),
      reason: mayGoOn ? random.pick(['patient-safety', 'test-data', 'not-patient-information'] as const) : null,
      note: null,
    },
  ];
}

const written = ({ kind, because }: Decision) => ({ decision: kind, because });

async function ask(clinic: Clinic, days: number, site: string, purpose: string): Promise<void> {
  const { random } = clinic;
  const request = SubmitAccessRequest.parse({
    id: idAt(clinic),
    site,
    purpose,
    dataClass: random.pick(['phi', 'identifiers', 'identifiers']),
  });
  try {
    await submitRequest(someBrowser(clinic, days).org, request);
  } catch (error) {
    // As in life: somebody asks again for what they have.
    if (!(error instanceof Refusal)) throw error;
  }
}

let made = 0;
/** Ids of one millisecond follow each other, as a browser's do. */
const idAt = ({ timeline }: Clinic): ObservationId =>
  ObservationId.parse(newId({ msecs: timeline.now().getTime(), seq: made++ }));
