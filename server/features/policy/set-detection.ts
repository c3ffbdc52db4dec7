import { and, eq } from 'drizzle-orm';
import { organizations, policyBundles } from '../../../drizzle/schema/index.ts';
import { detectorIds } from '../../../shared/detect/detectors/index.ts';
import { inspect } from '../../../shared/detect/inspect.ts';
import { PolicyBundle } from '../../../shared/policy/bundle.ts';
import type { Detection, SetDetection } from '../../../shared/policy/detection.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { canonicalJson } from '../audit/chain.ts';
import { readOrganization } from '../organization/service.ts';
import { changedFields } from './changed-fields.ts';
import { changeGovernance } from './publish.ts';
import { getNewestBundle } from './service.ts';

/**
 * Says anew what counts, and publishes the next bundle with it. Gives the newest bundle.
 *
 * @throws Refusal CONFLICT where somebody else changed it meanwhile or a key had another meaning, NOT_FOUND for a bundle that never
 * was, BAD_REQUEST for a detector that is not there and for words that look like a patient's
 */
export async function setDetection(
  org: OrgContext,
  { basedOn, detection: wanted }: SetDetection,
): Promise<PolicyBundle> {
  await changeGovernance(org, 'policy.detection-set', async (tx) => {
    await holdOrganization(tx, org);
    const { policy } = await readOrganization(tx, org);
    const before = policy.detection;
    await refuseIfChangedSince(tx, org, basedOn, before);
    refuseReusedKeys(wanted, before);
    refuseUnknownDetectors(wanted);
    refusePatients(wanted, before);

    const after: Detection = { ...wanted, retired: [...before.retired, ...leftOut(wanted, before)] };
    await tx
      .update(organizations)
      .set({ policy: { ...policy, detection: after } })
      .where(eq(organizations.id, org.organizationId));
    return {
      subject: { kind: 'policy', id: org.organizationId, name: 'What counts' },
      ...changedFields(before, after),
      result: null,
    };
  });
  return getNewestBundle(org);
}

/** Two officers who save at the same moment take turns, so that the second is told of the first. */
async function holdOrganization(tx: Tx, { organizationId }: OrgContext): Promise<void> {
  await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(eq(organizations.id, organizationId))
    .for('update');
}

async function refuseIfChangedSince(tx: Tx, org: OrgContext, version: number, now: Detection): Promise<void> {
  const [seen] = await tx
    .select({ bundle: policyBundles.bundle })
    .from(policyBundles)
    .where(and(eq(policyBundles.organizationId, org.organizationId), eq(policyBundles.version, version)));
  if (!seen) throw notFound('Policy');
  if (canonicalJson(PolicyBundle.parse(seen.bundle).policy.detection) === canonicalJson(now)) return;
  throw new Refusal(
    'CONFLICT',
    'Somebody else changed what counts since you opened this. Nothing of yours was saved: reload, then make your change again.',
  );
}

const ownOf = ({ ownFormats, ownTerms }: Pick<Detection, 'ownFormats' | 'ownTerms'>) => [...ownFormats, ...ownTerms];

/** What browsers once reported under a key must not come to mean something else. */
function refuseReusedKeys(wanted: SetDetection['detection'], before: Detection): void {
  const gone = new Set(before.retired.map(({ id }) => id));
  if (ownOf(wanted).some(({ id }) => gone.has(id)))
    throw new Refusal(
      'CONFLICT',
      'The key of something that was removed cannot be used again. Reload, then add it anew.',
    );
}

function refuseUnknownDetectors(wanted: SetDetection['detection']): void {
  const known = new Set<string>([...detectorIds, ...ownOf(wanted).map(({ id }) => id)]);
  if (wanted.switchedOff.some((id) => !known.has(id)))
    throw new Refusal('BAD_REQUEST', 'One of the detectors to switch off is not there. Reload, then choose again.');
}

/** Everything here goes into every browser, so nobody may be told of in it. What was saved before is not judged again. */
function refusePatients(wanted: SetDetection['detection'], before: Detection): void {
  const known = new Set([...before.allowedTexts, ...before.ownTerms.flatMap(({ words }) => words)]);
  const fresh = [
    ...wanted.allowedTexts,
    ...wanted.ownTerms.map(({ words }) => words.filter((word) => !known.has(word)).join('\n')),
  ];
  if (fresh.some((text) => !known.has(text) && inspect(text).assessment.tier !== 'none'))
    throw new Refusal(
      'BAD_REQUEST',
      'One of these texts looks like it tells of a patient. Every browser would hold it, so it was not saved.',
    );
}

const leftOut = (wanted: SetDetection['detection'], before: Detection): Detection['retired'] =>
  ownOf(before)
    .filter(({ id }) => !ownOf(wanted).some((kept) => kept.id === id))
    .map(({ id, title }) => ({ id, title }));
