import { addDays, monthsAfter } from '../../shared/domain/calendar.ts';
import type { MetricId, Period } from '../../shared/domain/metric.ts';
import { SILENT_AFTER_WORKING_DAYS } from '../../shared/domain/browser.ts';
import { workingDaysBetween } from '../../shared/domain/working-days.ts';
import { todayIn } from '../../shared/policy/today.ts';
import type { MadeUp } from './made-up-organization.ts';

/** The figures as somebody would count them by hand from the rows: one after the other, and nothing by SQL. */
export function recount(
  rows: MadeUp,
  { fromOn, toOn }: Period,
  { now, timeZone, ruled }: { now: Date; timeZone: string; ruled: ReadonlySet<string> },
): Record<MetricId, readonly [value: number | null, of: number | null]> {
  const today = todayIn(timeZone, now);
  const on = (at: Date) => todayIn(timeZone, at);
  const wentOn = (id: string) =>
    rows.answers.some(({ about, outcome }) => about === id && ['overridden', 'acknowledged'].includes(outcome ?? ''));

  let exposures = 0;
  let through = 0;
  for (const { id, kind, assessment, because, decision, occurredAt } of rows.exposed) {
    if (kind !== 'exposure' || assessment !== 'phi') continue;
    if (because === 'covered' || because === 'nothing-found') continue;
    if (on(occurredAt) < fromOn || on(occurredAt) > toOn) continue;
    exposures++;
    if (decision === 'allow' || decision === 'inform' || wentOn(id)) through++;
  }
  const couldSee =
    exposures > 0 ||
    rows.connected.some(
      ({ enrolledAt, revokedAt }) => on(enrolledAt!) <= toOn && (!revokedAt || on(revokedAt) >= fromOn),
    );

  const receiving = rows.companies.filter((vendor) => {
    if (vendor.endedOn) return false;
    const ruling = newest(rows.rulings.filter(({ vendorId }) => vendorId === vendor.id));
    const isApproved = ruling !== undefined && ruling.ruling !== 'denied' && ruling.dataClasses.includes('phi');
    return vendor.dataClasses?.includes('phi') === true || isApproved;
  });
  const isCoveredOn = (vendorId: string, day: string) =>
    rows.agreements.some((one) => {
      if (one.vendorId !== vendorId || one.type !== 'baa') return false;
      return one.effectiveOn <= day && (!one.expiresOn || day <= one.expiresOn) && (!one.endedOn || day <= one.endedOn);
    });
  const needsAgreement = (vendorId: string) => {
    const kind = newest(rows.determined.filter((one) => one.vendorId === vendorId))?.kind;
    return kind !== 'conduit' && kind !== 'not-business-associate';
  };
  const missing = receiving.filter(({ id }) => needsAgreement(id) && !isCoveredOn(id, today));
  const ending = receiving.filter(({ id }) => {
    if (!needsAgreement(id) || !isCoveredOn(id, today)) return false;
    for (let ahead = 1; ahead <= 61; ahead++) if (!isCoveredOn(id, addDays(today, ahead))) return true;
    return false;
  });
  const isHere = ({ leftOn }: { leftOn?: string | null | undefined }) => !leftOn || leftOn >= today;
  const answers = (id: string | null | undefined) => rows.people.some((one) => one.id === id && isHere(one));
  const ownerless = receiving.filter(({ ownerId }) => !answers(ownerId));
  const unchecked = receiving.filter(
    ({ id }) =>
      !rows.checks.some((check) => {
        if (check.vendorId !== id || check.withdrawnAt) return false;
        const decision = newest(rows.decided.filter(({ checkId }) => checkId === check.id));
        if (!decision || on(decision.decidedAt!) < monthsAfter(today, -12)) return false;
        return !decision.validUntilOn || decision.validUntilOn >= today;
      }),
  );

  const open = rows.known.filter(({ closedAt }) => !closedAt);
  const overdue = open.filter(({ dueOn }) => dueOn && dueOn < today);
  const stuck = overdue.filter(
    ({ ownerId, plan }) => !answers(ownerId) || (plan?.treatment === 'fix' && plan.isFunded !== true),
  );

  const training = (who: readonly MadeUp['people'][number][]): [number | null, number | null] => {
    let [trained, asked] = [0, 0];
    for (const { id } of who) {
      for (const course of ['staff-essentials', 'leadership-duties', 'it-administrator']) {
        const isOf = (one: { memberId: string; courseId: string }) => one.memberId === id && one.courseId === course;
        const [assigned] = rows.due.filter((one) => isOf(one) && !one.endedAt);
        const done = rows.taken
          .filter(isOf)
          .toSorted((a, b) => b.completedOn.localeCompare(a.completedOn) || +b.recordedAt! - +a.recordedAt!)[0];
        const wasAnswered = rows.due.some((one) => isOf(one) && one.ending === 'completed');
        if (!assigned && !(done && (ruled.has(course) || wasAnswered))) continue;
        asked++;
        const isLate = assigned !== undefined && assigned.dueOn < today;
        if (done && (!done.renewalDueOn || done.renewalDueOn >= today) && !isLate) trained++;
      }
    }
    return [trained, asked];
  };
  const here = rows.people.filter(isHere);

  const active = rows.connected.filter(({ revokedAt }) => !revokedAt);
  const isSilent = ({ lastSeenAt }: (typeof active)[number]) =>
    workingDaysBetween(on(lastSeenAt!), today) > SILENT_AFTER_WORKING_DAYS;
  const whole = active.filter(
    (one) =>
      !isSilent(one) &&
      one.coverage &&
      one.coverage.allSites &&
      one.coverage.privateWindows &&
      one.coverage.dropped === 0,
  );

  const waiting =
    rows.asked.filter(({ state }) => state === 'open').length +
    rows.proposed.filter(({ outcome }) => !outcome).length +
    rows.exempted.filter(({ outcome, endedAt, endsOn }) => !outcome && !endedAt && endsOn >= today).length;
  const undecided = rows.tools.filter(
    ({ vendorId, ignoredAt }) => !ignoredAt && !rows.rulings.some((one) => one.vendorId === vendorId),
  );

  return {
    exposures: [couldSee ? exposures : null, null],
    'exposures-gone-on': couldSee ? share(through, exposures) : [null, null],
    'vendors-covered': share(receiving.length - missing.length, receiving.length),
    'vendors-missing': rows.companies.length === 0 ? nobodyKnows : count(missing),
    'vendors-expiring': rows.companies.length === 0 ? nobodyKnows : count(ending),
    'vendors-without-owner': rows.companies.length === 0 ? nobodyKnows : count(ownerless),
    'vendors-unchecked': rows.companies.length === 0 ? nobodyKnows : count(unchecked),
    'decisions-waiting': [waiting, null],
    'findings-open': count(open),
    'findings-grave': count(open.filter(({ severity }) => severity === 'critical' || severity === 'high')),
    'findings-not-acted-on': count(overdue.filter(({ actedOnAt }) => !actedOnAt)),
    'treatments-stuck': count(stuck),
    'training-done': training(here),
    'training-done-by-leaders': training(
      here.filter(({ leadership, roles }) => Boolean(leadership) || roles.includes('leadership')),
    ),
    'browsers-covered': share(whole.length, active.length),
    'browsers-silent': [active.length === 0 ? null : active.filter(isSilent).length, null],
    'tools-undecided': undecided.length === 0 && rows.connected.length === 0 ? nobodyKnows : count(undecided),
  };
}

const share = (part: number, all: number) => [part, all] as const;
const nobodyKnows = [null, null] as const;
const count = (of: readonly unknown[]) => [of.length, null] as const;

function newest<T extends { decidedAt?: Date | undefined; id?: string }>(of: readonly T[]): T | undefined {
  return of.toSorted((a, b) => +b.decidedAt! - +a.decidedAt! || String(b.id).localeCompare(String(a.id)))[0];
}
