import { and, eq, inArray, isNull } from 'drizzle-orm';
import { browsers, observations } from '../../../drizzle/schema/index.ts';
import { weightOf } from '../../../shared/consent/scopes.ts';
import { builtInEngine } from '../../../shared/detect/engine.ts';
import type { FindingId } from '../../../shared/domain/finding.ts';
import type { Observation, ObservationId, Report, ReportReceipt } from '../../../shared/domain/observation.ts';
import { occurredAtOf } from '../../../shared/domain/observation-id.ts';
import { type Answerable, severityAnswered, severityOf } from '../../../shared/domain/severity.ts';
import type { BrowserContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { Refusal } from '../../errors.ts';
import { rulingsOfSites } from '../approval/rulings.ts';
import { growDiscovered } from '../discovery/grow.ts';
import { addToFindings, type Contribution, type Observed, openFindings } from '../finding/grow.ts';
import { shareSites } from '../finding/site-lock.ts';
import { noteEngineFor } from '../policy/note-engine.ts';
import { judgeAccounts } from './account.ts';
import { hasNotes, type Item, type Refused, sortOut } from './parse.ts';
import { countTowardsQuota } from './quota.ts';

/**
 * Stores what a browser saw. An id in `accepted` is committed, now or by an earlier report; the rest is refused one by
 * one with a reason. Findings grow by what was really inserted, in the same transaction.
 *
 * @throws Refusal TOO_MANY_REQUESTS once the browser has reported as much as a day takes
 */
export async function reportObservations(
  org: BrowserContext,
  { sentAt, observations: items }: Report,
): Promise<ReportReceipt> {
  const { good, refused } = sortOut(items, hasNotes(items) ? await noteEngineFor(org) : builtInEngine);
  const clockSkewSeconds = skewOf(new Date(sentAt), org.now());
  const kept = await org.append((tx) => store(tx, org, good, clockSkewSeconds));
  return {
    accepted: kept.accepted,
    refused: [...refused, ...kept.refused].toSorted((a, b) => a.index - b.index),
  };
}

interface Kept {
  accepted: ObservationId[];
  refused: Refused[];
}

async function store(tx: Tx, org: BrowserContext, good: readonly Item[], clockSkewSeconds: number): Promise<Kept> {
  await holdBrowser(tx, org);
  await shareSites(tx, org);
  const known = await readKnown(tx, org, good);
  const judged = judge(org, await judgeAccounts(tx, org, good), known);
  const { fresh, accepted, refused } = await withinQuota(tx, org, judged);
  if (fresh.length === 0) return { accepted, refused };

  const riskOf = await risksOf(tx, org, fresh);
  const findingFor = await openFindings(tx, org, fresh.map(riskOf));
  const findingOf = (one: Fresh): FindingId | null => one.about?.findingId ?? findingFor(riskOf(one));

  const inserted = await tx
    .insert(observations)
    .values(fresh.map((one) => rowOf(org, one, findingOf(one), clockSkewSeconds)))
    .onConflictDoNothing()
    .returning({ id: observations.id });
  const isInserted = new Set<string>(inserted.map(({ id }) => id));

  const kept = fresh.filter(({ item }) => isInserted.has(item.key));
  await addToFindings(
    tx,
    org,
    kept.flatMap((one) => contributionOf(one, findingOf(one))),
  );
  await growDiscovered(
    tx,
    org,
    kept.map(({ item }) => item.observation),
  );
  return { accepted, refused };
}

/** Without the consents that the day does not take: they are refused one by one, so that they hold up nothing behind them. */
async function withinQuota(tx: Tx, org: BrowserContext, judged: Judged): Promise<Judged> {
  if (judged.fresh.length === 0) return judged;
  const consents = judged.fresh.filter(({ item }) => item.observation.kind === 'consent');
  const others = judged.fresh.length - consents.length;
  const takes = await countTowardsQuota(tx, org, { consents: consents.length, others });
  const beyond = new Map(consents.slice(takes).map((one) => [one.item.observation.id, one]));
  return {
    fresh: judged.fresh.filter(({ item }) => !beyond.has(item.observation.id)),
    accepted: judged.accepted.filter((id) => !beyond.has(id)),
    refused: [
      ...judged.refused,
      ...[...beyond].map(([id, { item }]) => ({
        index: item.index,
        id,
        reason: 'kind: the day takes no more consents',
      })),
    ],
  };
}

/** Locks the browser's row: its reports take turns, and none is stored after it was revoked. Also its sign of life. */
export async function holdBrowser(tx: Tx, { organizationId, actor, now }: BrowserContext): Promise<void> {
  const held = await tx
    .update(browsers)
    .set({ lastSeenAt: now() })
    .where(and(eq(browsers.organizationId, organizationId), eq(browsers.id, actor.id), isNull(browsers.revokedAt)))
    .returning({ id: browsers.id });
  if (held.length === 0) throw new Refusal('UNAUTHORIZED', 'The connection of this browser was ended.');
}

type Known = Pick<
  typeof observations.$inferSelect,
  'id' | 'browserId' | 'findingId' | 'kind' | 'site' | 'assessment' | 'decision' | 'because'
>;

/** The rows that a report mentions and the table has: those sent before, and those that answers are about. */
async function readKnown(
  tx: Tx,
  { organizationId }: BrowserContext,
  good: readonly Item[],
): Promise<Map<string, Known>> {
  const ids = good.flatMap(({ observation }) =>
    observation.kind === 'answer' ? [observation.id, observation.about] : [observation.id],
  );
  if (ids.length === 0) return new Map();
  const { id, browserId, findingId, kind, site, assessment, decision, because, occurredAt } = observations;
  const rows = await tx
    .select({ id, browserId, findingId, kind, site, assessment, decision, because })
    .from(observations)
    // The time is in the id; saying it spares a look into every month's partition.
    .where(
      and(eq(observations.organizationId, organizationId), inArray(id, ids), inArray(occurredAt, ids.map(timeOf))),
    );
  return new Map(rows.map((row) => [row.id, row]));
}

/** An id may be anything that an answer claims to be about, such as one from the year 10,889. */
function timeOf(id: ObservationId): Date {
  const time = occurredAtOf(id);
  return time.getUTCFullYear() > 9999 ? new Date(0) : time;
}

interface Fresh {
  item: Item;
  about: { observed: Answerable & { site: string | null }; findingId: FindingId | null } | null;
}

interface Judged extends Kept {
  fresh: Fresh[];
}

/** Which of the good items are new, which were stored before, and which cannot be kept after all. */
function judge(org: BrowserContext, good: readonly Item[], known: ReadonlyMap<string, Known>): Judged {
  const verdict: Judged = { accepted: [], refused: [], fresh: [] };
  const inReport = new Map(good.map(({ key, observation }) => [key, observation]));
  const taken = new Set<string>();

  for (const item of good) {
    const { index, observation, key } = item;
    const { id } = observation;
    const stored = known.get(key);
    if (stored && stored.browserId !== org.actor.id) {
      verdict.refused.push({ index, id, reason: 'id: was used by another browser' });
      continue;
    }
    if (stored || taken.has(key)) {
      verdict.accepted.push(id);
      continue;
    }
    const about = observation.kind === 'answer' ? aboutOf(org, observation.about, known, inReport) : null;
    if (observation.kind === 'answer' && about === null) {
      verdict.refused.push({ index, id, reason: 'about: is no exposure or sign-up that this browser reported' });
      continue;
    }
    taken.add(key);
    verdict.accepted.push(id);
    verdict.fresh.push({ item, about });
  }
  return verdict;
}

/** What an answer answers: a stored observation of the same browser, or one in the same report. */
function aboutOf(
  org: BrowserContext,
  about: ObservationId,
  known: ReadonlyMap<string, Known>,
  inReport: ReadonlyMap<string, Observation>,
): Fresh['about'] {
  const stored = known.get(about.toLowerCase());
  if (stored) {
    const observed = stored.browserId === org.actor.id ? answerable(stored) : null;
    return observed && { observed: { ...observed, site: stored.site }, findingId: stored.findingId };
  }
  const beside = inReport.get(about.toLowerCase());
  return beside && (beside.kind === 'exposure' || beside.kind === 'sign-up')
    ? { observed: beside, findingId: null }
    : null;
}

function answerable({ kind, assessment, decision, because }: Known): Answerable | null {
  if (kind === 'exposure' && assessment && decision) return { kind, assessment, decision };
  if (kind === 'sign-up' && decision && because) return { kind, decision, because };
  return null;
}

/**
 * What a finding is looked for by: an account that was made where it must not be, or that is used where the organization's alone are
 * approved, belongs with the sign-ups there. An app that got at much without being approved is a risk of its own.
 */
async function risksOf(tx: Tx, org: BrowserContext, fresh: readonly Fresh[]): Promise<(one: Fresh) => Observed> {
  const accounts = fresh.flatMap(({ item: { observation } }) => (observation.kind === 'account' ? observation : []));
  const granted = fresh.flatMap(({ item: { observation } }) => (isWideGrant(observation) ? observation : []));
  const rulings = await rulingsOfSites(tx, org, [
    ...accounts.map(({ site }) => site),
    ...granted.map((grant) => grant.appSite ?? grant.site),
  ]);
  const isRisk = ({ site, event, accountKind }: (typeof accounts)[number]): boolean => {
    const standing = rulings.get(site);
    if (!standing || standing.ruling === 'denied') return event === 'signed-up';
    return standing.accounts === 'organization' && (accountKind === 'personal' || accountKind === 'other');
  };
  return ({ item: { observation }, about }) => {
    if (about) return about.observed;
    if (isWideGrant(observation)) {
      const site = observation.appSite ?? observation.site;
      const standing = rulings.get(site);
      // An app that is approved was decided on with what it reads.
      return standing && standing.ruling !== 'denied' ? observation : { kind: 'scope-granted', site };
    }
    return observation.kind === 'account' && isRisk(observation)
      ? { kind: 'sign-up', site: observation.site }
      : observation;
  };
}

type Consent = Extract<Observation, { kind: 'consent' }>;

/** An app got at data where an organization's information lies; what it asked for beside the scopes that are known counts as such. */
const isWideGrant = (observation: Observation): observation is Consent =>
  observation.kind === 'consent' &&
  observation.event === 'granted' &&
  (observation.otherScopes > 0 || observation.scopes.some((scope) => weightOf(scope) === 'organization'));

function contributionOf({ item: { observation }, about }: Fresh, findingId: FindingId | null): Contribution[] {
  if (findingId === null) return [];
  if (observation.kind !== 'answer') {
    return [{ findingId, observations: 1, overrides: 0, severity: severityOf(observation) }];
  }
  if (!about) return [];
  const overrides = observation.outcome === 'overridden' ? 1 : 0;
  return [{ findingId, observations: 0, overrides, severity: severityAnswered(about.observed, observation) }];
}

type Row = typeof observations.$inferInsert;

function rowOf(org: BrowserContext, { item }: Fresh, findingId: FindingId | null, clockSkewSeconds: number): Row {
  const { observation, occurredAt } = item;
  const row = {
    organizationId: org.organizationId,
    id: observation.id,
    occurredAt,
    receivedAt: org.now(),
    clockSkewSeconds,
    browserId: org.actor.id,
    findingId,
    kind: observation.kind,
  };
  if (observation.kind === 'gap') return { ...row, gap: observation.gap, count: observation.count };

  const { kind: _, id: __, ...seen } = observation;
  return { ...row, ...seen };
}

/** Seconds by which the browser's clock is ahead of ours (behind: negative); a minute or less is the network's. */
function skewOf(sentAt: Date, receivedAt: Date): number {
  const seconds = Math.round((sentAt.getTime() - receivedAt.getTime()) / 1000);
  return Math.abs(seconds) <= 60 ? 0 : Math.max(-MOST_SECONDS, Math.min(MOST_SECONDS, seconds));
}

/** What an integer column holds: 68 years. */
const MOST_SECONDS = 2_147_483_647;
