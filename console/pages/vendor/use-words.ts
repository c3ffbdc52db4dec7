import type { ExposureEnd, ExposureMonth, VendorUser } from '../../../shared/domain/vendor-use.ts';
import { capitalized, countOf, listOf } from '../../ui/words.ts';

export const exposureEndWords: Record<ExposureEnd, string> = {
  stopped: 'Stopped',
  'gone-on': 'Gone on with after the warning',
  passed: 'Let through by your policy',
};

/** What the year's exposures come to, as the chart's one message. */
export function exposuresSentence(months: readonly ExposureMonth[]): string {
  const sum = (end: ExposureEnd) => months.reduce((total, month) => total + month[end], 0);
  const [stopped, goneOn, passed] = [sum('stopped'), sum('gone-on'), sum('passed')];
  const all = stopped + goneOn + passed;
  if (all === 0)
    return 'In the last 12 months no browser saw anything on its sites that looked like patient information.';
  const ends = [
    ...(stopped > 0 ? [`${stopped.toLocaleString()} stopped`] : []),
    ...(goneOn > 0 ? [`${goneOn.toLocaleString()} gone on with after the warning`] : []),
    ...(passed > 0 ? [`${passed.toLocaleString()} let through by your policy`] : []),
  ];
  return `In the last 12 months, ${countOf(all, 'paste or drop', 'pastes or drops')} on its sites looked like patient information or parts of it: ${listOf(ends)}.`;
}

const accountWords: Record<VendorUser['accountKinds'][number], string> = {
  organization: 'your organization’s',
  personal: 'a personal one',
  other: 'another organization’s',
};

/** Whose accounts somebody used there: "Your organization’s and a personal one". */
export function accountsOf({ accountKinds }: Pick<VendorUser, 'accountKinds'>): string | null {
  if (accountKinds.length === 0) return null;
  return capitalized(listOf(accountKinds.map((kind) => accountWords[kind])));
}
