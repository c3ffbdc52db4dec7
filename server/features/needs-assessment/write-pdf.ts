import type { Content } from 'pdfmake/interfaces.js';
import { type NeedsAssessmentRecord, selfRatingWords } from '../../../shared/domain/needs-assessment.ts';
import {
  dutiesOf,
  dutyDomainWords,
  type DutyId,
  officialDuties,
  officialWords,
} from '../../../shared/regulation/official-duties.ts';
import { writePdf } from '../../pdf.ts';

/** What the document is made from. */
type Printed = Pick<
  NeedsAssessmentRecord,
  | 'official'
  | 'memberName'
  | 'signedByName'
  | 'signedBecause'
  | 'version'
  | 'answers'
  | 'gaps'
  | 'signedOn'
  | 'signedAt'
  | 'dueAgainOn'
> & { title: string; organizationName: string; policyMonths: number };

const QUIET = '#55646d';

/** A signed assessment as a document on US letter paper. */
export function writeNeedsPdf(printed: Printed): Promise<Buffer> {
  const { title, organizationName, official, memberName, version, gaps, signedOn, dueAgainOn } = printed;
  return writePdf({
    info: { title, author: organizationName, creator: 'Wardline', creationDate: printed.signedAt },
    language: 'en-US',
    displayTitle: true,
    pageSize: 'LETTER',
    pageMargins: [56, 64, 56, 60],
    defaultStyle: { fontSize: 9.5, lineHeight: 1.2 },
    header: () => ({ text: organizationName, color: QUIET, margin: [56, 32, 56, 0] }),
    footer: (page, pages) => ({
      text: `${title}, version ${version} · Page ${page} of ${pages}`,
      color: QUIET,
      fontSize: 8,
      alignment: 'center',
      margin: [0, 20, 0, 0],
    }),
    content: [
      { text: title, fontSize: 19, bold: true },
      {
        text: `${officialWords[official]}: ${memberName}. Version ${version}, signed on ${day(signedOn)}.`,
        margin: [0, 6, 0, 2],
      },
      {
        text: `Due again on ${day(dueAgainOn)}: every ${printed.policyMonths} months by the organization’s own policy. The law names no period (45 CFR 164.308(a)(5), 164.530(b)).`,
        color: QUIET,
        margin: [0, 0, 0, 14],
      },
      ...dutiesOf(official).flatMap(({ domain, duties }) => [
        heading(dutyDomainWords[domain]),
        ratings(
          duties.map(({ id }) => id),
          printed,
        ),
      ]),
      heading(gaps === 0 ? 'No gaps' : 'Gaps and plan'),
      gaps === 0 ? { text: 'Every responsibility was rated “On my own” or “Can teach it”.' } : plan(printed),
      {
        text: signatureOf(printed),
        margin: [0, 20, 0, 0],
      },
    ],
  });
}

function signatureOf({ memberName, signedByName, signedBecause, signedOn }: Printed): string {
  return signedByName === null
    ? `I have rated myself honestly and will follow this plan. Signed in Wardline by ${memberName} on ${day(signedOn)}.`
    : `Rated and signed in Wardline by ${signedByName} for ${memberName} on ${day(signedOn)}, because: ${signedBecause ?? ''}`;
}

const day = (calendarDay: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${calendarDay}T00:00:00Z`));

const heading = (text: string): Content => ({ text, fontSize: 12, bold: true, margin: [0, 10, 0, 4] });

const head = (texts: readonly string[]): Content[] => texts.map((text) => ({ text, bold: true, color: QUIET }));

function ratings(ids: readonly DutyId[], { answers }: Printed): Content {
  const ratingOf = new Map(answers.map(({ dutyId, rating }) => [dutyId, rating]));
  return {
    layout: 'lightHorizontalLines',
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: ['*', 120, 70],
      body: [
        head(['Responsibility', '45 CFR', 'Rating']),
        ...ids.map((id): Content[] => {
          const rating = ratingOf.get(id);
          return [officialDuties[id].duty, officialDuties[id].cite, rating ? selfRatingWords[rating] : ''];
        }),
      ],
    },
  };
}

function plan({ answers }: Printed): Content {
  return {
    layout: 'lightHorizontalLines',
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: ['*', '*', 90, 80],
      body: [
        head(['Gap', 'What is done', 'By whom', 'Until']),
        ...answers.flatMap((answer) => {
          const { dutyId, plan: planned } = answer;
          if (!planned) return [];
          const { courseTitle, measure, memberName, byOn } = planned;
          const done = [courseTitle === null ? '' : `Course: ${courseTitle}`, measure].filter((text) => text !== '');
          return [[officialDuties[dutyId].duty, done.join('\n'), memberName, day(byOn)]];
        }),
      ],
    },
  };
}
