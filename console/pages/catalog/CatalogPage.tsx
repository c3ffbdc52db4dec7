import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowLeft, IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CatalogFacts } from '../../../shared/catalog/catalog-entry.ts';
import { categoryWords } from '../../../shared/catalog/category.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { fullDay } from '../../ui/dates.ts';
import { CategoryFilter } from '../../ui/CategoryFilter.tsx';
import { HiddenHeader } from '../../ui/HiddenHeader.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Status } from '../../ui/Status.tsx';
import { ToolName } from '../../ui/ToolName.tsx';
import { FullDay } from '../../ui/When.tsx';
import type { CatalogSearch } from './catalog-search.ts';
import { baaWords, confidenceWords, originWords } from '../../catalog-words.ts';
import { CorrectCatalogDialog } from '../../ui/CorrectCatalogDialog.tsx';
import { Source } from '../../ui/ReportedFacts.tsx';

const route = getRouteApi('/signed-in/catalog');
const PAGE_ENTRIES = 50;

/** Answers: what are vendors reported to say, and where does that come from? */
export function CatalogPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan();
  const [q] = useDebouncedValue(search.q?.trim() ?? '', 200);
  const page = search.page ?? 1;
  const entries = useQuery({
    ...trpc.catalog.list.queryOptions({ page, size: PAGE_ENTRIES, q, category: search.category ?? null }),
    placeholderData: keepPreviousData,
  });
  const [correcting, setCorrecting] = useState<{ facts: CatalogFacts | null } | null>(null);
  const show = (change: Partial<CatalogSearch>) =>
    void navigate({ search: { ...search, page: undefined, ...change }, replace: true, resetScroll: false });

  return (
    <Page
      title="Catalog"
      above={
        <Link to="/discovered" search={{}} className="row">
          <IconArrowLeft size={16} aria-hidden /> Discovered
        </Link>
      }
      answer={`What vendors are reported to say. It decides nothing${entries.data ? `; version ${entries.data.version} of ${fullDay(entries.data.asOf)}` : ''}.`}
      actions={
        can('catalog:correct') && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCorrecting({ facts: null })}>
            Add an entry
          </Button>
        )
      }
    >
      <div className="chips">
        <SearchField
          label="Search the catalog by name or site"
          words={search.q}
          onSearch={(words) => show({ q: words })}
        />
        <CategoryFilter category={search.category} onChoose={(category) => show({ category })} />
      </div>
      <Listed query={entries}>
        {({ items, total }) => (
          <>
            {total === 0 ? (
              <Message title="No entry matches">
                What the catalog doesn’t know, you can add for your organization.
              </Message>
            ) : (
              <CatalogTable entries={items} onCorrect={(facts) => setCorrecting({ facts })} />
            )}
            <Pager
              page={page}
              size={PAGE_ENTRIES}
              total={total}
              noun="entry"
              plural="entries"
              onPage={(next) => {
                show({ page: next === 1 ? undefined : next });
              }}
            />
          </>
        )}
      </Listed>
      {correcting && <CorrectCatalogDialog facts={correcting.facts} site="" onClose={() => setCorrecting(null)} />}
    </Page>
  );
}

function CatalogTable({
  entries,
  onCorrect,
}: {
  entries: readonly CatalogFacts[];
  onCorrect: (facts: CatalogFacts) => void;
}) {
  const can = useCan();
  return (
    <div className="card table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Tool</th>
            <th scope="col">On a BAA</th>
            <th scope="col">Source, as of</th>
            <th scope="col">Confidence</th>
            {can('catalog:correct') && <HiddenHeader words="Actions" />}
          </tr>
        </thead>
        <tbody>
          {entries.map((facts) => (
            <tr key={facts.name}>
              <td data-label="" className="table-anywhere">
                <ToolName name={facts.name} sites={facts.domains}>
                  <span className="table-strong">{facts.name}</span>
                  <div className="wl-quiet">
                    {categoryWords[facts.category]} · {facts.domains.join(', ')}
                  </div>
                </ToolName>
              </td>
              <td data-label="On a BAA">
                <div>
                  {baaWords[facts.baa]}
                  {facts.planNote !== '' && <div className="wl-quiet">{facts.planNote}</div>}
                  {facts.conflict && <Status tone="soon">Sources contradict each other</Status>}
                </div>
              </td>
              <td data-label="Source, as of" className="table-anywhere">
                <div>
                  <Source source={facts.source} />
                  <div className="wl-quiet">
                    <FullDay day={facts.asOf} />
                    {facts.origin === 'organization' && ` · ${originWords[facts.origin]}`}
                  </div>
                </div>
              </td>
              <td data-label="Confidence">
                <span title={confidenceWords[facts.confidence]}>{confidenceWords[facts.confidence].split(':')[0]}</span>
              </td>
              {can('catalog:correct') && (
                <td data-label="" className="table-number">
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={`Correct ${facts.name}`}
                    onClick={() => onCorrect(facts)}
                  >
                    Correct
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
