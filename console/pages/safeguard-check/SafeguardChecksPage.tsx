import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { csvOf } from '../../../shared/csv.ts';
import type { ListChecks } from '../../../shared/domain/safeguard-check.ts';
import { readAllPages } from '../../read-all-pages.ts';
import { useCan } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { ExportCsv } from '../../ui/ExportCsv.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { KeyboardList } from '../../ui/KeyboardList.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { standingWords } from '../../safeguard-words.ts';
import { type ChecksSearch, PAGE_CHECKS } from './checks-search.ts';
import { SafeguardCheckTable } from '../../ui/SafeguardCheckTable.tsx';

const route = getRouteApi('/signed-in/safeguard-checks');

/** Answers: which vendors answered and wait for us, and which do we wait for? */
export function SafeguardChecksPage() {
  const can = useCan();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [q] = useDebouncedValue(search.q?.trim() ?? '', 200);
  const state = search.view ?? 'to-decide';
  const page = search.page ?? 1;
  const listed = useQuery({
    ...trpc.safeguardCheck.list.queryOptions({ state, q, page, size: PAGE_CHECKS }),
    placeholderData: keepPreviousData,
  });
  const show = (change: Partial<ChecksSearch>) =>
    void navigate({ search: { ...search, page: undefined, ...change }, replace: true, resetScroll: false });
  const chip = (label: string, view: ChecksSearch['view']) => (
    <FilterChip label={label} isOn={search.view === view} onToggle={() => show({ view })} />
  );

  return (
    <Page
      title="Safeguard checks"
      answer="What vendors say of how they protect patient information, and what you decided on it (45 CFR 164.308(b))."
      actions={
        can('questionnaire:read') && (
          <ButtonLink to="/questionnaires" variant="default">
            Questionnaires
          </ButtonLink>
        )
      }
    >
      <div className="chips" role="group" aria-label="What to show">
        {chip('To decide', undefined)}
        {chip('Waiting for the vendor', 'waiting')}
        {chip('Overdue', 'overdue')}
        <span className="chips-gap" aria-hidden />
        {chip('Decided', 'decided')}
        {chip('All', 'all')}
      </div>
      <div className="chips">
        <SearchField
          label="Search checks by vendor, contact or questionnaire"
          words={search.q}
          onSearch={(words) => show({ q: words })}
        />
        <ExportCsv name="safeguard-checks" csv={() => csvOfChecks(state, q)} />
      </div>
      <Listed query={listed}>
        {({ items, total }) =>
          total === 0 ? (
            <Message title={q === '' ? emptyTitles[state] : 'No check matches'}>
              A check is sent from the page of its vendor, under “Safeguard checks”.
            </Message>
          ) : (
            <KeyboardList noun="checks">
              <SafeguardCheckTable checks={items} withVendor />
              <Pager page={page} size={PAGE_CHECKS} total={total} noun="check" onPage={(to) => show({ page: to })} />
            </KeyboardList>
          )
        }
      </Listed>
    </Page>
  );
}

const emptyTitles: Readonly<Record<ListChecks['state'], string>> = {
  'to-decide': 'No answered check waits for you',
  waiting: 'No vendor has a check to answer',
  overdue: 'No check is overdue',
  decided: 'No check was decided yet',
  all: 'No check was sent yet',
};

async function csvOfChecks(state: ListChecks['state'], q: string): Promise<string> {
  const checks = await readAllPages((page) =>
    queryClient.fetchQuery(trpc.safeguardCheck.list.queryOptions({ state, q, page, size: 200 })),
  );
  const rows = checks.map((check) => [
    check.vendorName,
    check.asked.name,
    check.asked.version,
    `${check.contactName} <${check.contactEmail}>`,
    check.sentAt.toISOString(),
    check.dueOn,
    check.submittedAt?.toISOString() ?? '',
    standingWords[check.standing].words,
    check.decision?.reason ?? '',
    check.decision?.validUntilOn ?? '',
  ]);
  return csvOf([
    ['Vendor', 'Questionnaire', 'Version', 'Contact', 'Sent', 'Due', 'Answered', 'Standing', 'Reason', 'Counts until'],
    ...rows,
  ]);
}
