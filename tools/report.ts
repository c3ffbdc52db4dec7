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
import { readOwnSafeguards } from '../server/features/own-safeguard/service.ts';
import { headerOf, type PrintedReport } from '../server/features/report/paper.ts';
import { readAllFrozen, readSignatures } from '../server/features/report/record.ts';
import { thaw } from '../server/features/report/stored.ts';
import { readAskedAndLast } from '../server/features/report/compose.ts';
import { writeReportDocx } from '../server/features/report/write-docx.ts';
import { writeReportPdf } from '../server/features/report/write-pdf.ts';
import { metrics } from '../shared/domain/metric.ts';
import { OrganizationId } from '../shared/domain/organization.ts';
import type { ReportContents } from '../shared/domain/report.ts';
import { sayReport } from '../shared/domain/say-report.ts';
import { sampleIn } from './demo/made.ts';

/*
 * npm run -s report: the leadership report of an organization as it stands now, as a draft that nobody has signed; or one that was frozen, as
 * it says forever. It reads only, but of the sample, which it makes or brings up to date first.
 *   --sample           of the made-up clinic of `npm run demo`, which it makes where there is none yet
 *   --organization ID  which one, where the server has several
 *   --report ID|last   one that was frozen, with its signatures; without it, as it stands now
 *   --json             all of its figures, each with its definition; of a frozen one what it froze, whose SHA-256 in canonical JSON is its
 *                      hash. Without it, and without a file, in a few lines
 *   --pdf FILE, --docx FILE
 * Ends with 2 where it could not look. With the embedded database, stop the server first: one program at a time opens a data folder.
 */

const { values: options } = parseArgs({
  options: {
    sample: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    organization: { type: 'string' },
    report: { type: 'string' },
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

const readAsItStands = (org: OrgContext): Promise<ReportContents> =>
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
      safeguards: await readOwnSafeguards(db, org),
      // Of the draft that is being written, if there is one.
      ...(await readAskedAndLast(db, org, draft?.id ?? null)),
    };
  });

/** What is written, and the same as data. */
interface Told {
  printed: PrintedReport;
  json: object;
}

async function tellAsItStands(org: OrgContext): Promise<Told> {
  const contents = await readAsItStands(org);
  return {
    printed: { snapshot: sayReport(contents), frozen: null, attestations: [] },
    json: { ...contents, definitions: metrics },
  };
}

/** @throws StartRefusal that names the reports there are, where it is none of them */
function tellFrozen(org: OrgContext, asked: string): Promise<Told> {
  return org.read(async (db) => {
    const there = await readAllFrozen(db, org);
    const report = asked === 'last' ? there[0] : there.find(({ id }) => id === asked);
    if (report === undefined) {
      const names = there.map(
        ({ id, title, frozenAt }) => `${id}  ${title}, frozen ${frozenAt.toISOString().slice(0, 10)}`,
      );
      throw new StartRefusal(
        there.length === 0
          ? 'No report was frozen yet.'
          : `There is no frozen report ${asked} here. Say last, or one of:\n${names.join('\n')}`,
      );
    }
    const { id, frozenAt, snapshot, snapshotHash } = report;
    const attestations = await readSignatures(db, org, id);
    return {
      printed: { snapshot: thaw(report), frozen: { at: frozenAt, snapshotHash }, attestations },
      json: { id, frozenAt, snapshotHash, attestations, snapshot },
    };
  });
}

function inAFewLines(printed: PrintedReport): string {
  const { title, said } = printed.snapshot;
  const { organization, state } = headerOf(printed);
  const figures = said.figures.map(({ standingWords, sentence }) => `${standingWords.padEnd(10)} ${sentence}`);
  return [`${organization}: ${title}, ${said.period}`, state, said.verdict, '', ...figures].join('\n');
}

try {
  const database = await openItsDatabase();
  try {
    const organizationId = await whichOrganization(database.db);
    const org = systemContextOf(database.db, organizationId, 'report-command', () => new Date());
    // The made-up clinic may never have run, so nobody has counted its days.
    if (options.sample) await rollUpExposures(org);
    const { printed, json } =
      options.report === undefined ? await tellAsItStands(org) : await tellFrozen(org, options.report);
    if (options.pdf !== undefined) await writeFile(options.pdf, await writeReportPdf(printed));
    if (options.docx !== undefined) await writeFile(options.docx, await writeReportDocx(printed));
    if (options.json) process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
    else if (options.pdf === undefined && options.docx === undefined) process.stdout.write(`${inAFewLines(printed)}\n`);
  } finally {
    await database.close();
  }
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  tell(error.message);
  process.exitCode = 2;
}
