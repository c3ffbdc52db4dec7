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

export interface Consequence {
  sentences: string[];
  /** True where the decision alone does not open the site for patient information, because no agreement is in force. */
  needsBaa: boolean;
}

/**
 * What enrolled browsers will do once a decision is published, before it is taken: by the same rule they decide by.
 *
 * @param browsers how many browsers will receive the policy
 * @param today `YYYY-MM-DD` in the organization's zone
 */
export function consequenceOf(
  vendor: Pick<VendorRecord, 'approvals' | 'baas' | 'sites'>,
  decision: Pick<DecideVendor, 'ruling' | 'dataClasses'> & Partial<Pick<DecideVendor, 'accounts'>>,
  ladder: Ladder,
  browsers: number,
  today: string,
): Consequence {
  const grounds = groundsOf(vendor, decision);
  const who = browsers === 0 ? 'Every browser that connects' : countOf(browsers, 'browser');
  const where = listOf(vendor.sites);

  const byRung = new Map<DecisionKind, string[]>();
  let needsBaa = false;
  for (const dataClass of dataClasses) {
    const standing = standingOf(grounds, dataClass, today);
    needsBaa ||=
      dataClass === 'phi' && (standing === 'no-baa' || standing === 'baa-expired' || standing === 'baa-not-yet');
    const rungs = standing === 'covered' ? null : standing === 'denied' ? ladder.denied : ladder.uncovered;
    const rung = rungs ? (dataClass === 'phi' ? stricter(rungs.phiBlock, rungs.phiWarn) : rungs[dataClass]) : 'allow';
    byRung.set(rung, [...(byRung.get(rung) ?? []), dataClassWords[dataClass]]);
  }

  const sentences = [...byRung].map(([rung, classes], index) =>
    index === 0
      ? `${who} will ${doing[rung](listOf(classes), where)} within about a minute.`
      : `${capitalized(listOf(classes))}: ${done[rung]}.`,
  );
  if (decision.accounts === 'organization') {
    sentences.push(
      'With an account that isn’t your organization’s, it is treated as not covered. Where no account was seen, it counts as yours.',
    );
  }
  return { sentences, needsBaa };
}
