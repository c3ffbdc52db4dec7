import { categoryWords, catalogCategories } from '../shared/catalog/category.ts';
import type { BundleChange } from '../shared/policy/difference.ts';
import { directionOf } from '../shared/policy/difference.ts';
import type { DecisionKind } from '../shared/policy/decision.ts';
import type { LadderColumn, LadderRow } from '../shared/policy/ladder.ts';
import { capitalized, countOf, listOf } from './ui/words.ts';

/** What a rung does, in the fewest words. */
export const rungWords: Readonly<Record<DecisionKind, string>> = {
  allow: 'Let through',
  inform: 'Notice',
  acknowledge: 'Warn first',
  justify: 'Ask why',
  block: 'Stop',
};

/** The same, for whoever meets the words for the first time. */
export const rungSentences: Readonly<Record<DecisionKind, string>> = {
  allow: 'Nothing happens.',
  inform: 'It goes through, and a notice in the corner says that the site isn’t approved for it.',
  acknowledge: 'A warning comes first; “I understand” lets it through.',
  justify: 'It is stopped until a reason is given, which an officer reads.',
  block: 'It is stopped. Only an officer’s decision opens the site.',
};

export const rowWords: Readonly<Record<LadderRow, { title: string; what: string }>> = {
  uncovered: {
    title: 'Approved, not covered',
    what: 'Approved for other data or other accounts, or without an agreement in force',
  },
  undecided: { title: 'Undecided', what: 'Sites nobody has heard of, and vendors nobody has decided on' },
  denied: { title: 'Denied', what: 'Vendors that your organization decided against' },
};

export const columnWords: Readonly<Record<LadderColumn, { title: string; what: string }>> = {
  phiBlock: { title: 'Patient information', what: 'Looks like it, nearly certain' },
  phiWarn: { title: 'Perhaps patient information', what: 'May be it; wrong now and then' },
  identifiers: { title: 'Personal details alone', what: 'Somebody’s identifiers, no health' },
  health: { title: 'Health alone', what: 'Health information about nobody' },
  signUp: { title: 'Sign-up', what: 'Somebody makes an account' },
};

/** A time in which a browser may hold a policy that was not confirmed, in days where it is whole days. */
export const hoursOf = (hours: number): string =>
  hours % 24 === 0 ? countOf(hours / 24, 'day') : countOf(hours, 'hour');

/** What names stand behind the ids of a change. */
export interface Names {
  groupName: (id: string) => string;
  vendorName: (id: string) => string;
}

const quoted = (sentence: string): string => (sentence === '' ? 'nothing' : `“${sentence}”`);

/** One change in words, as "Undecided, patient information: Stop → Ask for a reason (weaker)". */
export function changeWords(change: BundleChange, { groupName, vendorName }: Names): string {
  const direction = directionOf(change);
  const way = direction === 'neither' ? '' : ` (${direction})`;
  switch (change.kind) {
    case 'cell': {
      const whose = change.groupId === null ? '' : `${groupName(change.groupId)}: `;
      const cell = `${rowWords[change.row].title}, ${columnWords[change.column].title.toLowerCase()}`;
      return `${whose}${cell}: ${rungWords[change.from]} → ${rungWords[change.to]}${way}`;
    }
    case 'group-added':
      return `${groupName(change.groupId)} gets rules of its own`;
    case 'group-removed':
      return `${groupName(change.groupId)} goes by everybody’s rules again`;
    case 'sentence':
      return `Your sentence where it is “${rungWords[change.rung]}”: ${quoted(change.from)} → ${quoted(change.to)}`;
    case 'preferred':
      return `Offered first for ${categoryNameOf(change.category)}: ${vendorsOf(change.from, vendorName)} → ${vendorsOf(change.to, vendorName)}`;
    case 'stale-after':
      return `A policy that was not confirmed is stale after: ${hoursOf(change.from)} → ${hoursOf(change.to)}${way}`;
    case 'when-stale':
      return `Patient information while the policy is stale, at least: ${rungWords[change.from]} → ${rungWords[change.to]}${way}`;
    case 'without-bundle':
      return `Patient information in a browser without a policy: ${rungWords[change.from]} → ${rungWords[change.to]}${way}`;
    case 'detection':
      return 'What counts was changed';
    case 'discovery':
      return 'Who is named to officers was changed';
    case 'organization':
      return 'The organization’s name, colour, time zone or e-mail domains were changed';
    case 'exceptions':
      return 'Exceptions were changed';
    case 'sites':
      return capitalized(
        [sitesOf('added', change.added), sitesOf('changed', change.changed), sitesOf('removed', change.removed)]
          .filter((part) => part !== '')
          .join('; '),
      );
  }
}

export const categoryNameOf = (category: string): string => {
  const known = catalogCategories.find((one) => one === category);
  return known ? categoryWords[known] : category;
};

const vendorsOf = (ids: readonly string[], vendorName: Names['vendorName']): string =>
  ids.length === 0 ? 'nobody' : listOf(ids.map(vendorName));

const MOST_NAMED = 5;

function sitesOf(how: string, domains: readonly string[]): string {
  if (domains.length === 0) return '';
  const named = domains.slice(0, MOST_NAMED).join(', ');
  const rest = domains.length - MOST_NAMED;
  return `${countOf(domains.length, 'site')} ${how}: ${named}${rest > 0 ? ` and ${rest.toLocaleString()} more` : ''}`;
}
