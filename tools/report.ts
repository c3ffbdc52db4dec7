import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { and, eq, isNull } from 'drizzle-orm';
import { memberships, reports } from '../drizzle/schema/index.ts';
import { systemContextOf } from '../server/auth/system.ts';
import { readConfig } from '../server/config.ts';
import type { OrgContext } from '../server/context.ts';
import { type Database, openDatabase } from '../server/database/database.ts';
import { StartRefusal } from '../server/database/errors.ts';
import { migrateDatabase } from '../server/database/migrate.ts';
import type { Db } from '../server/database/tenant.ts';
import { rollUpExposures } from '../server/features/metric/count-exposures.ts';
import { readLeadershipView, readUsualPeriod } from '../server/features/metric/view.ts';
import { readIsSample } from '../server/features/organization/service.ts';
import { readSettings } from '../server/features/organization/settings.ts';
import type { PrintedReport } from '../server/features/report/paper.ts';
import { readSnapshotAsks } from '../server/features/report/snapshot.ts';
import { writeReportDocx } from '../server/features/report/write-docx.ts';
import { writeReportPdf } from '../server/features/report/write-pdf.ts';
import { metrics } from '../shared/domain/metric.ts';
import { OrganizationId } from '../shared/domain/organization.ts';
import type { ReportSnapshot } from '../shared/domain/report.ts';
import { byStanding, sentenceOfMetric, standingWords, verdictOf } from '../shared/domain/report-words.ts';
import { sampleIn } from './demo/made.ts';

/*
 * npm run -s report: the leadership report of an organization as it stands now, as a draft that nobody has signed. It reads only, but of the
 * sample, which it makes or brings up to date first.
 *   --sample           of the made-up clinic of `npm run demo`, which it makes where there is none yet
 *   --organization ID  which one, where the server has several
 *   --json             all of its figures, each with its definition; without it, and without a file, in a few lines
 *   --pdf FILE, --docx FILE
 * Ends with 2 where it could not look. With the embedded database, stop the server first: one program at a time opens a data folder.
 */

const { values: options } = parseArgs({
  options: {
    sample: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    organization: { type: 'string' },
    pdf: { type: 'string' },
    docx: { type: 'string' },
  },
});

const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

async function openItsDatabase(): Promise<Database> {
  if (!options.sample) {
    const config = readConfig(process.env);
    // Else a database would be begun, by a command that only reads.
    if (config.databaseUrl === undefined && !existsSync(join(config.dataFolder, 'postgres')))
      throw new StartRefusal(`There is no data in ${config.dataFolder}. Name the server’s folder with WARDLINE_DATA.`);
    return openDatabase({ ...config, onNotice: tell });
  }
  const dataFolder = resolve(process.env['WARDLINE_DATA'] ?? './demo-data');
  await sampleIn(dataFolder, tell);
  const database = await openDatabase({ databaseUrl: undefined, dataFolder, onNotice: tell });
  // It may have been made by an older version, and no server has opened it since.
  await migrateDatabase(database.connection);
  return database;
}

/** The only organization there is, or the one that was named. @throws StartRefusal where it has to be named */
async function whichOrganization(db: Db): Promise<OrganizationId> {
  // Not `organizations`: row level security would show none of them to an owner who is no superuser.
  const rows = await db.selectDistinct({ id: memberships.organizationId }).from(memberships);
  const ids = rows.map(({ id }) => id);
  const [only] = ids;
  if (only === undefined) throw new StartRefusal('There is no organization yet.');
  if (options.organization !== undefined) {
    const named = OrganizationId.safeParse(options.organization);
    if (named.success && ids.includes(named.data)) return named.data;
    throw new StartRefusal(`There is no organization ${options.organization} here.`);
  }
  if (ids.length > 1)
    throw new StartRefusal(`Say which organization, with --organization and one of:\n${ids.toSorted().join('\n')}`);
  return only;
}

const readAsItStands = (org: OrgContext): Promise<ReportSnapshot> =>
  org.read(async (db) => {
    const { profile } = await readSettings(db, org.organizationId);
    const [draft] = await db
      .select({ id: reports.id })
      .from(reports)
      .where(and(eq(reports.organizationId, org.organizationId), isNull(reports.frozenAt)));
    return {
      organizationName: profile.name,
      isSample: await readIsSample(db, org),
      title: 'Leadership report as it stands',
      narrative: '',
      view: await readLeadershipView(db, org, await readUsualPeriod(db, org)),
      // Of the draft that is being written, if there is one.
      ...(await readSnapshotAsks(db, org, draft?.id ?? null)),
    };
  });

function inAFewLines({ view }: ReportSnapshot): string {
  const lines = byStanding(view).flatMap(({ standing, metrics: figures }) =>
    figures.map((figure) => `${standingWords[standing].padEnd(10)} ${sentenceOfMetric(figure)}`),
  );
  return [verdictOf(view), '', ...lines].join('\n');
}

try {
  const database = await openItsDatabase();
  try {
    const organizationId = await whichOrganization(database.db);
    const org = systemContextOf(database.db, organizationId, 'report-command', () => new Date());
    // The made-up clinic may never have run, so nobody has counted its days.
    if (options.sample) await rollUpExposures(org);
    const snapshot = await readAsItStands(org);
    const printed: PrintedReport = { snapshot, frozen: null, attestations: [] };
    if (options.pdf !== undefined) await writeFile(options.pdf, await writeReportPdf(printed));
    if (options.docx !== undefined) await writeFile(options.docx, await writeReportDocx(printed));
    if (options.json) process.stdout.write(`${JSON.stringify({ ...snapshot, definitions: metrics }, null, 2)}\n`);
    else if (options.pdf === undefined && options.docx === undefined)
      process.stdout.write(`${inAFewLines(snapshot)}\n`);
  } finally {
    await database.close();
  }
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  tell(error.message);
  process.exitCode = 2;
}
