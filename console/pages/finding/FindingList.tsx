import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { Finding, FindingId, FindingsPage } from '../../../shared/domain/finding.ts';
import { useCan } from '../../session.ts';
import { focusHeading } from '../../ui/focus-heading.ts';
import { KeyboardList, type RowKey } from '../../ui/KeyboardList.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { UrgentFirst } from '../../ui/UrgentFirst.tsx';
import { FindingsBar } from './FindingsBar.tsx';
import { FindingTable } from './FindingTable.tsx';
import { PAGE_FINDINGS } from './findings-search.ts';
import { ManyDialog, type ManyWork } from './ManyDialogs.tsx';
import type { FindingColumn } from './use-finding-columns.ts';
import { useWorkDone } from './work-done.ts';

const route = getRouteApi('/signed-in/findings');

/** A page of findings, with what can be done by key, and with many at once. */
export function FindingList({
  found: { items, total, hasMore },
  columns,
  newIds,
  between,
}: {
  found: FindingsPage;
  columns: readonly FindingColumn[];
  newIds: ReadonlySet<FindingId>;
  /** What stands after the urgent and before the others. */
  between: ReactNode;
}) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan();
  const [chosenIds, setChosenIds] = useState<ReadonlySet<FindingId>>(new Set());
  const [open, setOpen] = useState<{ work: ManyWork; findings: readonly Finding[] } | null>(null);
  const last = useWorkDone();

  const isOpenList = search.state === undefined;
  const mayWork = isOpenList && (can('finding:update') || can('finding:close'));
  const chosen = items.filter(({ id }) => chosenIds.has(id));
  const choice = mayWork
    ? {
        chosen: chosenIds,
        choose: (ids: readonly FindingId[], isChosen: boolean) =>
          setChosenIds(
            (before) => new Set(isChosen ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))),
          ),
      }
    : null;
  const workOn = (work: ManyWork) => (row: HTMLElement) => {
    const finding = items.find(({ id }) => id === row.dataset['row']);
    if (finding) setOpen({ work, findings: chosen.length > 0 ? chosen : [finding] });
  };
  const keys: readonly RowKey[] = [
    ...(mayWork && can('finding:update')
      ? [
          { key: 'a', does: 'assigns it', run: workOn('assign') },
          { key: 'd', does: 'sets its due day', run: workOn('due') },
        ]
      : []),
    ...(mayWork && can('finding:close') ? [{ key: 'e', does: 'closes it', run: workOn('close') }] : []),
  ];
  const tableOf = (findings: readonly Finding[]) => (
    <FindingTable findings={findings} columns={columns} newIds={newIds} choice={choice} />
  );
  // In another order the urgent stand among the rest, or it would not be that order.
  const isParted = isOpenList && search.sort === undefined && search.order === undefined;

  return (
    <KeyboardList noun="findings" canChoose={mayWork} hasRows={items.length > 0} keys={keys}>
      {isParted ? (
        <UrgentFirst items={items} between={between}>
          {tableOf}
        </UrgentFirst>
      ) : (
        <>
          {items.length > 0 && tableOf(items)}
          {between}
        </>
      )}
      <Pager
        page={search.page ?? 1}
        size={PAGE_FINDINGS}
        total={total}
        hasMore={hasMore}
        noun="finding"
        onPage={(page) =>
          void navigate({
            search: { ...search, page: page === 1 ? undefined : page },
            replace: true,
            resetScroll: false,
          })
        }
      />
      <FindingsBar
        chosen={chosen}
        last={last}
        onWork={(work) => setOpen({ work, findings: chosen })}
        onChooseNone={() => {
          focusHeading();
          setChosenIds(new Set());
        }}
      />
      {open && (
        <ManyDialog
          {...open}
          onClose={() => setOpen(null)}
          onDone={(done) => {
            last.remember(done);
            setChosenIds(new Set());
          }}
        />
      )}
    </KeyboardList>
  );
}
