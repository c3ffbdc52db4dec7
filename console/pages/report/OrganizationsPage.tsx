import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AcrossView } from '../../../shared/domain/metric-across.ts';
import { periodWords } from '../../../shared/domain/report-words.ts';
import { csvOf } from '../../../shared/csv.ts';
import { trpc } from '../../trpc.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { ExportCsv } from '../../ui/ExportCsv.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { Refused } from '../../ui/Message.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { countOf } from '../../ui/words.ts';
import { exportedOrganizations } from './exported-organizations.ts';
import { OrganizationsTable } from './OrganizationsTable.tsx';
import { TogetherTable } from './TogetherTable.tsx';

/** Answers: which of my organizations needs me first? */
export function OrganizationsPage() {
  const query = useQuery(trpc.metric.across.queryOptions());
  const [words, setWords] = useState<string>();
  const open = useMutation({
    ...trpc.session.switchTo.mutationOptions(),
    // Everything on the page is another organization's from now on.
    onSuccess: () => location.assign('/report'),
  });
  const view = query.data;
  return (
    <Page
      title="Your organizations"
      answer={view && answerOf(view)}
      actions={
        <>
          <ButtonLink to="/report" variant="default">
            The report of this one
          </ButtonLink>
          {view && <ExportCsv name="organizations" csv={() => Promise.resolve(csvOf(exportedOrganizations(view)))} />}
        </>
      }
    >
      <Listed query={query}>
        {({ organizations, together, period }) => (
          <>
            <div className="chips">
              <SearchField label="Search organizations by name" words={words} onSearch={setWords} />
            </div>
            {open.error && <Refused sentence={sentenceOf(open.error)} />}
            <OrganizationsTable
              organizations={organizations.filter(({ name }) =>
                name.toLowerCase().includes((words ?? '').trim().toLowerCase()),
              )}
              onOpen={(id) => open.mutate({ id })}
            />
            <Section title="All of them together" id="together">
              <p className="wl-quiet">
                Added up from what each counted itself, which it does every hour. What happened is of{' '}
                {periodWords(period)}, as far as it was counted; what is so, of the day that stands beside each.
              </p>
              <TogetherTable together={together} organizations={organizations.length} />
            </Section>
          </>
        )}
      </Listed>
    </Page>
  );
}

function answerOf({ organizations }: AcrossView): string {
  const exposed = organizations.filter(({ standings }) => standings.now > 0);
  const [first] = exposed;
  if (first) {
    return `${countOf(exposed.length, 'organization has', 'organizations have')} something to act on now, of ${organizations.length.toLocaleString()}; ${first.name} first.`;
  }
  const uncounted = organizations.filter(({ countedOn }) => countedOn === null);
  if (uncounted.length > 0) {
    return `${countOf(uncounted.length, 'organization was', 'organizations were')} not counted yet, which happens every hour.`;
  }
  return `Nothing has to be acted on now in ${countOf(organizations.length, 'organization', 'organizations')}.`;
}
