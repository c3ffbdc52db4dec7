import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconChevronDown, IconPlus, IconUpload } from '@tabler/icons-react';
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { VendorCounts } from '../../../shared/domain/vendor-list.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { FoldedLinks } from '../../ui/FoldedLinks.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { countOf } from '../../ui/words.ts';
import { AddVendorDialog } from './AddVendorDialog.tsx';
import { useVendorColumns } from './use-vendor-columns.ts';
import { VendorFilterBar } from './VendorFilterBar.tsx';
import { VendorTable } from './VendorTable.tsx';
import { listInputOf, PAGE_VENDORS } from './vendors-search.ts';

const route = getRouteApi('/signed-in/vendors');

/** Answers: who may have patient information, and on what ground? */
export function VendorsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan();
  const { data: counts } = useSuspenseQuery({ ...trpc.vendor.count.queryOptions(), refetchInterval: 15_000 });

  return (
    <Page
      title="Vendors"
      answer={<Answer counts={counts} />}
      actions={
        <>
          <FoldedLinks
            button={
              <>
                More <IconChevronDown size={16} aria-hidden />
              </>
            }
            buttonClass="page-more"
            linksClass="page-more-links"
          >
            <ButtonLink to="/conditions" search={{}} variant="default">
              Conditions
            </ButtonLink>
            {can('exception:read') && (
              <ButtonLink to="/exceptions" search={{}} variant="default">
                Exceptions
              </ButtonLink>
            )}
            {can('safeguard-check:read') && (
              <ButtonLink to="/safeguard-checks" search={{}} variant="default">
                Safeguard checks
              </ButtonLink>
            )}
            {can('vendor:import') && (
              <ButtonLink to="/vendors/import" variant="default" leftSection={<IconUpload size={16} aria-hidden />}>
                Import
              </ButtonLink>
            )}
          </FoldedLinks>
          {can('vendor:create') && (
            <Button
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => void navigate({ search: { ...search, add: '' }, replace: true })}
            >
              Add vendor
            </Button>
          )}
        </>
      }
    >
      {counts.all + counts.ended === 0 ? (
        <Message title="No vendors yet">
          {can('vendor:create')
            ? 'Add the first tool that your staff uses, or wait for the inbox: what browsers meet appears there by itself.'
            : 'The tools that your staff uses stand here once an officer has added them.'}
        </Message>
      ) : (
        <Vendors counts={counts} />
      )}
      {can('vendor:create') && (
        <AddVendorDialog
          key={search.add}
          site={search.add ?? ''}
          opened={search.add !== undefined}
          onClose={() => void navigate({ search: { ...search, add: undefined }, replace: true })}
        />
      )}
    </Page>
  );
}

function Answer({ counts: { all, byStatus, exposed } }: { counts: VendorCounts }) {
  if (all === 0) return 'Who may have patient information, and on what ground? Nobody is listed yet.';
  const covered = byStatus.covered + byStatus.expiring;
  return (
    <>
      {covered === 0
        ? 'No vendor may have patient information today.'
        : `${covered.toLocaleString()} of ${countOf(all, 'vendor')} may have patient information today.`}{' '}
      {exposed > 0 && (
        <Link to="/vendors" search={{ receives: 'phi', baa: 'missing' }}>
          {countOf(exposed, 'vendor gets', 'vendors get')} patient information without an agreement in force
        </Link>
      )}
      {exposed > 0 && '. '}
      {byStatus.undecided > 0 && `${byStatus.undecided.toLocaleString()} undecided.`}
    </>
  );
}

function Vendors({ counts }: { counts: VendorCounts }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [columns, chooseColumns] = useVendorColumns();
  // The address follows each key; the server is asked once the typing rests.
  const [q] = useDebouncedValue(search.q, 200);
  const listed = useQuery({
    ...trpc.vendor.page.queryOptions(listInputOf({ ...search, q })),
    placeholderData: keepPreviousData,
    refetchInterval: 15_000,
  });
  return (
    <>
      <VendorFilterBar counts={counts} columns={columns} onColumns={chooseColumns} />
      <Listed query={listed}>
        {({ items, total }) =>
          total === 0 ? (
            <Message
              title="No vendor matches"
              action={
                <Link to="/vendors" search={{}}>
                  Show all
                </Link>
              }
            />
          ) : (
            <>
              <div aria-busy={listed.isPlaceholderData}>
                <VendorTable vendors={items} columns={columns} />
              </div>
              <Pager
                page={search.page ?? 1}
                size={PAGE_VENDORS}
                total={total}
                noun="vendor"
                onPage={(page) =>
                  void navigate({
                    search: { ...search, page: page === 1 ? undefined : page },
                    replace: true,
                    resetScroll: false,
                  })
                }
              />
            </>
          )
        }
      </Listed>
    </>
  );
}
