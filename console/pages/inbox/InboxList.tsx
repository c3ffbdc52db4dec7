import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { MOST_COUNTED } from '../../../shared/domain/finding.ts';
import { inboxPermissions, type InboxItem } from '../../../shared/domain/inbox.ts';
import { useCan } from '../../session.ts';
import { KeyboardList, type RowKey } from '../../ui/KeyboardList.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { UrgentFirst } from '../../ui/UrgentFirst.tsx';
import { GiveDialog } from './GiveDialog.tsx';
import { InboxBar } from './InboxBar.tsx';
import { InboxRow, keyOfItem } from './InboxRow.tsx';
import { PAGE_ITEMS } from './inbox-search.ts';
import { linkOf } from './item-link.ts';
import { SnoozeDialog } from './SnoozeDialog.tsx';
import { useMarking } from './use-marking.ts';

const route = getRouteApi('/signed-in/');

type Open = { dialog: 'snooze' | 'give'; items: readonly InboxItem[] };

/** A page of what waits, the urgent apart, with what can be done by key, by row and with many. */
export function InboxList({
  items,
  total,
  empty,
}: {
  items: readonly InboxItem[];
  total: number;
  /** What stands where there is none; what was done last can be taken back there too. */
  empty: ReactNode;
}) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan();
  const [chosenKeys, setChosenKeys] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<Open | null>(null);
  const marking = useMarking(() => setChosenKeys(new Set()));

  const chosen = items.filter((item) => chosenKeys.has(keyOfItem(item)));
  const actOn = (item: InboxItem, run: (items: readonly InboxItem[]) => void) => {
    if (can(inboxPermissions[item.kind].act)) run(chosen.length > 0 ? chosen : [item]);
  };
  const at = (row: HTMLElement, run: (item: InboxItem) => void) => {
    const item = items.find((one) => keyOfItem(one) === row.dataset['row']);
    if (item) run(item);
  };
  // A dialog that is opened anew asks anew, and tells nothing of what was refused in it before.
  const close = () => {
    setOpen(null);
    marking.snooze.reset();
    marking.assign.reset();
  };
  const isResting = search.state === 'resting';
  const keys: readonly RowKey[] = [
    { key: 'e', does: 'decides it', run: (row) => at(row, (item) => void navigate(linkOf(item, true))) },
    isResting
      ? {
          key: 's',
          does: 'wakes it',
          run: (row) => at(row, (item) => actOn(item, (of) => marking.wake.mutate({ items: of }))),
        }
      : {
          key: 's',
          does: 'snoozes it',
          run: (row) => at(row, (item) => actOn(item, (of) => setOpen({ dialog: 'snooze', items: of }))),
        },
    {
      key: 'a',
      does: 'gives it to somebody',
      run: (row) => at(row, (item) => actOn(item, (of) => setOpen({ dialog: 'give', items: of }))),
    },
  ];
  const rowsOf = (some: readonly InboxItem[]) => (
    <ul className="inbox-list card">
      {some.map((item) => (
        <InboxRow
          key={keyOfItem(item)}
          item={item}
          isChosen={chosenKeys.has(keyOfItem(item))}
          onChoose={(isChosen) =>
            setChosenKeys(
              new Set(
                isChosen ? [...chosenKeys, keyOfItem(item)] : [...chosenKeys].filter((key) => key !== keyOfItem(item)),
              ),
            )
          }
          onSnooze={() => setOpen({ dialog: 'snooze', items: [item] })}
          onWake={() => marking.wake.mutate({ items: [item] })}
          onGive={() => setOpen({ dialog: 'give', items: [item] })}
        />
      ))}
    </ul>
  );

  return (
    <KeyboardList noun="items" canChoose keys={keys}>
      {items.length === 0 && empty}
      <UrgentFirst items={items}>{rowsOf}</UrgentFirst>
      {items.length > 0 && (
        <p className="inbox-order">The worst stand first, and of one severity whatever has waited longest.</p>
      )}
      <Pager
        page={search.page ?? 1}
        size={PAGE_ITEMS}
        total={Math.min(total, MOST_COUNTED)}
        hasMore={total > MOST_COUNTED}
        noun="item"
        onPage={(page) =>
          void navigate({
            search: { ...search, page: page === 1 ? undefined : page },
            replace: true,
            resetScroll: false,
          })
        }
      />
      <InboxBar
        chosen={chosen}
        marking={marking}
        isSnoozed={isResting}
        onSnooze={() => setOpen({ dialog: 'snooze', items: chosen })}
        onGive={() => setOpen({ dialog: 'give', items: chosen })}
        onChooseNone={() => setChosenKeys(new Set())}
      />
      {open?.dialog === 'snooze' && <SnoozeDialog items={open.items} marking={marking} onClose={close} />}
      {open?.dialog === 'give' && <GiveDialog items={open.items} marking={marking} onClose={close} />}
    </KeyboardList>
  );
}
