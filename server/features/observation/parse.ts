import { getDomain } from 'tldts';
import { tellableAppId } from '../../../shared/consent/app-id.ts';
import type { Engine } from '../../../shared/detect/engine.ts';
import { isInGeneralWords } from '../../../shared/detect/general-words.ts';
import { Observation, type ReportReceipt } from '../../../shared/domain/observation.ts';
import { occurredAtOf } from '../../../shared/domain/observation-id.ts';
import { z } from '../../../shared/zod.ts';

export type Refused = ReportReceipt['refused'][number];

/** An observation that may be stored, with its place in the report. */
export interface Item {
  index: number;
  observation: Observation;
  /** As PostgreSQL writes it; the receipt repeats the id as it was sent. */
  key: string;
  occurredAt: Date;
}

/** PostgreSQL and JavaScript disagree on how to write later years, and no clock is that far off. */
const LATEST = Date.UTC(9999, 11, 31);

const Identified = z.object({ id: z.uuid() });
const Noted = z.object({ note: z.string() });

/** Does any item carry a note that `sortOut` will judge? */
export const hasNotes = (items: readonly unknown[]): boolean => items.some((item) => Noted.safeParse(item).success);

/**
 * Parses each item alone, so that a bad one does not cost the good ones. No reason ever repeats what was received.
 *
 * @param engine what the organization looks for; it matters to notes alone
 */
export function sortOut(items: readonly unknown[], engine: Engine): { good: Item[]; refused: Refused[] } {
  const good: Item[] = [];
  const refused: Refused[] = [];
  for (const [index, received] of items.entries()) {
    const parsed = Observation.safeParse(received);
    const reason = parsed.success ? objectionTo(parsed.data, engine) : describeIssue(parsed.error);
    if (!parsed.success || reason !== null) {
      refused.push({
        index,
        id: Identified.safeParse(received).data?.id ?? null,
        reason: reason ?? 'It cannot be read',
      });
      continue;
    }
    const { id } = parsed.data;
    good.push({ index, observation: withoutDoubt(parsed.data), key: id.toLowerCase(), occurredAt: occurredAtOf(id) });
  }
  return { good, refused };
}

/** A consent is kept without what may be no id of an app: a browser of an earlier release, or one that lies, may have sent anything for one. */
function withoutDoubt(observation: Observation): Observation {
  if (observation.kind !== 'consent') return observation;
  return { ...observation, appId: tellableAppId(observation.provider, observation.appId) };
}

function objectionTo(observation: Observation, engine: Engine): string | null {
  if (occurredAtOf(observation.id).getTime() > LATEST) return 'id: carries no possible time';
  if (observation.kind === 'account' && !isRegistrable(observation.accountDomain))
    return 'accountDomain: is no registrable domain';
  if (observation.kind !== 'answer' || observation.note === null) return null;
  if (observation.note.includes('\0')) return 'note: holds a character that cannot be stored';
  return isInGeneralWords(observation.note, engine) ? null : 'note: looks as if it held patient information';
}

/** What stands before a registrable domain may be somebody's name. shared/ carries no list of public suffixes, so the schema can't say it. */
const isRegistrable = (domain: string | null): boolean =>
  domain === null || getDomain(domain, { allowPrivateDomains: true }) === domain;

/** The first thing wrong, by the field's name and our own words: what is in an item may be content, keys included. */
function describeIssue(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  if (!issue || issue.code === 'unrecognized_keys') return 'It has a field that is not known';
  const [field] = issue.path;
  if (field === undefined) return 'It is not an observation';
  return `${String(field)}: ${wordsFor(issue.code)}`;
}

function wordsFor(code: z.core.$ZodIssue['code']): string {
  if (code === 'invalid_type') return 'missing or of the wrong type';
  if (code === 'too_big') return 'too large';
  return code === 'too_small' ? 'too small' : 'not one of the values that are allowed';
}
