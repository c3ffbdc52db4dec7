import type { DecideVendor } from '../shared/domain/approval.ts';
import { dataClasses } from '../shared/domain/data-class.ts';
import type { VendorRecord } from '../shared/domain/vendor.ts';
import type { Ladder } from '../shared/policy/bundle.ts';
import { stricter, type DecisionKind } from '../shared/policy/decision.ts';
import { standingOf } from '../shared/policy/standing.ts';
import { capitalized, countOf, listOf } from './ui/words.ts';
import { groundsOf } from './vendor-status.ts';
import { dataClassWords } from './vendor-words.ts';

/** What a rung of the ladder does to some classes of data on some sites. */
const doing: Record<DecisionKind, (what: string, where: string) => string> = {
  allow: (what, where) => `allow ${where} for ${what}`,
  inform: (what, where) => `allow ${where} for ${what}, with a notice`,
  acknowledge: (what, where) => `show a warning before pasting ${what} on ${where}`,
  justify: (what, where) => `ask for a reason before pasting ${what} on ${where}`,
  block: (what, where) => `stop ${what} on ${where}`,
};

/** The same in short, for the classes that fare differently. */
const done: Record<DecisionKind, string> = {
  allow: 'allowed',
  inform: 'allowed, with a notice',
  acknowledge: 'allowed after a warning',
  justify: 'stopped until a reason is given',
  block: 'stopped',
};

/** What a rung does to somebody who makes an account; silence is what an approval is for, so it goes without saying. */
const signUps: Record<DecisionKind, string | null> = {
  allow: null,
  inform: 'Sign-ups there: allowed, with a notice.',
  acknowledge: 'Sign-ups there: allowed after a warning.',
  justify: 'Sign-ups there: stopped until a reason is given.',
  block: 'Sign-ups there: stopped.',
};

export interface Consequence {
  sentences: string[];
  /** True where the decision alone does not open the site for patient information, because no agreement is in force. */
  needsBaa: boolean;
}

type Decision = Pick<DecideVendor, 'ruling' | 'dataClasses'> & Partial<Pick<DecideVendor, 'accounts'>>;

/** A vendor as it will stand when the decision is taken. */
type Decided = Pick<VendorRecord, 'approvals' | 'baas' | 'sites'>;

/**
 * What enrolled browsers will do once one decision on several tools is published: those that no agreement covers fare differently.
 *
 * @param decided one for each tool, so that a vendor may be there twice; its sites are all that the decision counts for
 * @returns how many of the tools stay uncovered for patient information although it was approved, and what browsers do
 */
export function consequenceOfMany(
  decided: readonly Decided[],
  decision: Decision,
  ladder: Ladder,
  browsers: number,
  today: string,
): { sentences: string[]; uncovered: number } {
  const everywhere = new Set(decided.flatMap(({ sites }) => sites)).size;
  const { needing = [], others = [] } = Object.groupBy(decided, (vendor) =>
    consequenceOf(vendor, decision, ladder, browsers, today).needsBaa ? 'needing' : 'others',
  );
  const sentences = [needing, others].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const sites = [...new Set(alike.flatMap((vendor) => vendor.sites))];
    return consequenceOf({ ...first, sites: [placeOf(sites, everywhere)] }, decision, ladder, browsers, today)
      .sentences;
  });
  return { sentences: [...new Set(sentences)], uncovered: needing.length };
}

/** "a.example and b.example", "these 12 sites", "5 of these 12 sites". */
function placeOf(sites: readonly string[], everywhere: number): string {
  if (sites.length <= 3) return listOf(sites);
  return sites.length === everywhere ? `these ${everywhere} sites` : `${sites.length} of these ${everywhere} sites`;
}

/**
 * What enrolled browsers will do once a decision is published, before it is taken: by the same rule they decide by.
 *
 * @param browsers how many browsers will receive the policy
 * @param today `YYYY-MM-DD` in the organization's zone
 */
export function consequenceOf(
  vendor: Decided,
  decision: Decision,
  ladder: Ladder,
  browsers: number,
  today: string,
): Consequence {
  const grounds = groundsOf(vendor, decision);
  const who = browsers === 0 ? 'Every browser that connects' : countOf(browsers, 'browser');
  const where = listOf(vendor.sites);

  const byRung = new Map<DecisionKind, string[]>();
  const letThrough: string[] = [];
  let needsBaa = false;
  for (const dataClass of dataClasses) {
    const standing = standingOf(grounds, dataClass, today);
    needsBaa ||=
      dataClass === 'phi' && (standing === 'no-baa' || standing === 'baa-expired' || standing === 'baa-not-yet');
    const rungs = standing === 'covered' ? null : standing === 'denied' ? ladder.denied : ladder.uncovered;
    const rung = rungs ? (dataClass === 'phi' ? stricter(rungs.phiBlock, rungs.phiWarn) : rungs[dataClass]) : 'allow';
    byRung.set(rung, [...(byRung.get(rung) ?? []), dataClassWords[dataClass]]);
    if (standing === 'not-approved-for' && (rung === 'allow' || rung === 'inform')) {
      letThrough.push(dataClassWords[dataClass]);
    }
  }

  const sentences = [...byRung].map(([rung, classes], index) =>
    index === 0
      ? `${who} will ${doing[rung](listOf(classes), where)} within about a minute.`
      : `${capitalized(listOf(classes))}: ${done[rung]}.`,
  );
  // What a sign-up meets follows from the first data class that was approved, as in shared/policy/decide.ts.
  const standing = standingOf(grounds, grounds.dataClasses[0] ?? 'phi', today);
  const signUp =
    standing === 'covered' ? null : signUps[(standing === 'denied' ? ladder.denied : ladder.uncovered).signUp];
  if (signUp !== null) sentences.push(signUp);
  if (letThrough.length > 0) {
    const areThey = letThrough.length === 1 ? 'is' : 'are';
    sentences.push(
      `${capitalized(listOf(letThrough))} ${areThey} not part of this approval, but your policy allows that much on every approved tool.`,
    );
  }
  if (decision.accounts === 'organization') {
    sentences.push(
      'With an account that isn’t your organization’s, it is treated as not covered. Where no account was seen, it counts as yours.',
    );
  }
  return { sentences, needsBaa };
}
