import { auditEvents } from '../../drizzle/schema/index.ts';
import { withTenant } from '../../server/database/tenant.ts';
import type { FindingId } from '../../shared/domain/finding.ts';
import type { AskKind, AskSubject, ReportRecord } from '../../shared/domain/report.ts';
import { type Clinic, exposureAt, type World } from './world.ts';

type Asked = { kind: AskKind; subject?: AskSubject; words?: string };

/** A report on the third quarter with these asks, frozen, and its documents made. */
export async function frozenReport(world: World, clinic: Clinic, ...asked: Asked[]): Promise<ReportRecord> {
  const { report } = clinic.officer;
  const { id, version } = await report.create({ title: 'Third quarter' });
  const asks = asked.map(({ kind, subject = null, words = 'Please' }) => ({ id: null, kind, subject, words }));
  const saved = await report.save({ id, version, title: 'Third quarter', narrative: 'Calm.', meetingOn: null, asks });
  const record = await report.freeze({ id, version: saved.version });
  await world.settled();
  return record;
}

/** The open finding of a paste that was stopped on a site nobody decided on. */
export async function findingOn(world: World, clinic: Clinic, site: string): Promise<FindingId> {
  const at = world.clock.now();
  const api = await (await clinic.browser()).api();
  await api.observation.report({ sentAt: at.toISOString(), observations: [exposureAt(at, site)] });
  const { items } = await clinic.officer.finding.list({ state: 'open', q: site });
  return items[0]!.id;
}

/** What the audit trail holds, oldest first. */
export async function actionsOf(world: World, clinic: Clinic): Promise<string[]> {
  const rows = await withTenant(world.db, clinic.id, (tx) =>
    tx.select({ action: auditEvents.action }).from(auditEvents).orderBy(auditEvents.sequence),
  );
  return rows.map(({ action }) => action);
}
