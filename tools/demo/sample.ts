import type { Pool } from 'pg';
import { admitFirstOfficer, newSetupToken } from '../../server/auth/first-officer.ts';
import type { MemberContext } from '../../server/context.ts';
import { ensureObservationPartitions } from '../../server/database/migrate.ts';
import type { Db } from '../../server/database/tenant.ts';
import { foundOrganization } from '../../server/features/setup/service.ts';
import type { OrganizationId } from '../../shared/domain/organization.ts';
import { planAccounts } from './accounts.ts';
import { planBrowsers } from './browsers.ts';
import type { Clinic } from './clinic.ts';
import { planChannel } from './channel.ts';
import { planDecisions } from './decisions.ts';
import { planExceptions } from './exceptions.ts';
import { planFigures } from './figures.ts';
import { planFiles } from './files.ts';
import { planHandling } from './handling.ts';
import { planInventory } from './inventory.ts';
import { SAMPLE_NAME, TIME_ZONE } from './names.ts';
import { guests, peopleOf, planPeople } from './people.ts';
import { randomFrom } from './random.ts';
import { planReports } from './reports.ts';
import { planRisks } from './risks.ts';
import { planSafeguards } from './safeguards.ts';
import { planSettings } from './settings.ts';
import { planSignIns } from './sign-ins.ts';
import { planTelling } from './telling.ts';
import { timelineUntil } from './timeline.ts';
import { planTraining } from './training.ts';
import { planUse } from './use.ts';
import { planVendors } from './vendors.ts';

const WHOLE_CLINIC = 80;
const FEWEST_PEOPLE = 24;

export interface SampleOrder {
  db: Db;
  pool: Pool;
  /** When its year ends. Everything else is made of this, the seed and the scale. */
  end: Date;
  seed: number;
  /** 1 for the whole clinic, less for a quick one. */
  scale: number;
  /** Of its four accounts. */
  password: string;
}

/** Each plans its part of the year; a new slice adds itself here. */
const slices: readonly ((clinic: Clinic) => void)[] = [
  planSettings,
  planPeople,
  planAccounts,
  planSignIns,
  planFiles,
  planChannel,
  planVendors,
  planInventory,
  planBrowsers,
  planUse,
  planDecisions,
  planSafeguards,
  planExceptions,
  planHandling,
  planRisks,
  planTraining,
  planTelling,
  planFigures,
  planReports,
];

/** Makes the sample in an empty database, by the product's own services under a clock that moves through the year. */
export async function makeSample({ db, pool, end, seed, scale, password }: SampleOrder): Promise<MemberContext> {
  const random = randomFrom(seed);
  const timeline = timelineUntil(end);
  // Months that lie back get their own partitions, as they had when they were the present.
  await ensureObservationPartitions(pool, timeline.now());
  const people = peopleOf(random, Math.max(FEWEST_PEOPLE, Math.round(WHOLE_CLINIC * scale)));
  const { organizationId, officer } = await found(db, timeline.now, people[0]?.name ?? '', password);
  const clinic: Clinic = {
    db,
    random,
    timeline,
    scale,
    password,
    people,
    organizationId,
    officer,
    memberIds: new Map([[guests.officer, officer.actor.id]]),
    browsers: [],
  };
  for (const plan of slices) plan(clinic);
  await timeline.play();
  return officer;
}

async function found(
  db: Db,
  now: () => Date,
  name: string,
  password: string,
): Promise<{ organizationId: OrganizationId; officer: MemberContext }> {
  const setup = {
    token: await newSetupToken(db, now()),
    organizationName: SAMPLE_NAME,
    timeZone: TIME_ZONE,
    name,
    email: guests.officer,
    password,
  };
  const founders: MemberContext[] = [];
  const organizationId = await admitFirstOfficer(
    db,
    setup,
    now,
    async (tx, org) => {
      await foundOrganization(tx, org, { ...setup, isSample: true });
      founders.push(org);
    },
    () => Promise.reject(new Error('An account before the clinic’s first')),
  );
  const [officer] = founders;
  if (!officer) throw new Error('A clinic without its officer');
  return { organizationId, officer };
}
