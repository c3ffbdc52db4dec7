import { Button, Menu, TextInput } from '@mantine/core';
import { IconBookmark, IconChevronDown } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type SavedView, type SavedViewPage, SaveView } from '../../shared/domain/saved-view.ts';
import { queryClient, trpc } from '../trpc.ts';
import { FormDialog } from './Dialog.tsx';
import { sentenceOf } from './sentence-of.ts';
import { useSchemaForm } from './use-schema-form.ts';

/** The views of a list that somebody keeps under names of their own: opens one, keeps what is shown now, forgets it again. */
export function SavedViews({
  page,
  search,
  onOpen,
}: {
  page: SavedViewPage;
  /** The filters and order of the list, as its address has them now. */
  search: object;
  /** Gets what was kept as it was read; the route's own schema says what of it still counts. */
  onOpen: (search: Record<string, unknown>) => void;
}) {
  const [isKeeping, setIsKeeping] = useState(false);
  const { data: views = [] } = useQuery(trpc.savedView.list.queryOptions({ page }));
  const query = queryOf(search);
  const here = views.find((view) => view.query === query);
  const refresh = () => queryClient.invalidateQueries(trpc.savedView.list.queryFilter({ page }));
  const remove = useMutation({ ...trpc.savedView.remove.mutationOptions(), onSuccess: refresh });

  return (
    <>
      <Menu position="bottom-start" withinPortal={false}>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconBookmark size={16} aria-hidden />}
            rightSection={<IconChevronDown size={16} aria-hidden />}
          >
            {here?.name ?? 'Views'}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {views.map((view) => (
            <Menu.Item
              key={view.id}
              {...(view === here ? { 'aria-current': true, fw: 600 } : {})}
              onClick={() => onOpen(defaultParseSearch(view.query))}
            >
              {view.name}
            </Menu.Item>
          ))}
          {views.length > 0 && <Menu.Divider />}
          {here ? (
            <Menu.Item disabled={remove.isPending} onClick={() => remove.mutate({ id: here.id })}>
              Forget “{here.name}”
            </Menu.Item>
          ) : (
            <Menu.Item onClick={() => setIsKeeping(true)}>Keep this view…</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {isKeeping && (
        <KeepViewDialog page={page} query={query} views={views} onKept={refresh} onClose={() => setIsKeeping(false)} />
      )}
    </>
  );
}

/** Without the `?`, and without what is not set; a page of the list is a place in it, not a way to see it. */
const queryOf = (search: object): string => defaultStringifySearch({ ...search, page: undefined }).replace(/^\?/, '');

function KeepViewDialog({
  page,
  query,
  views,
  onKept,
  onClose,
}: {
  page: SavedViewPage;
  query: string;
  views: readonly SavedView[];
  onKept: () => Promise<void>;
  onClose: () => void;
}) {
  const { form, submitWith } = useSchemaForm(SaveView, { name: '' }, ({ name }) => ({ page, name, query }));
  const keep = useMutation({
    ...trpc.savedView.keep.mutationOptions(),
    onSuccess: async () => {
      await onKept();
      onClose();
    },
  });
  const replaced = views.some(({ name }) => name === form.values.name.trim());
  return (
    <FormDialog
      title="Keep this view"
      opened
      onClose={onClose}
      onSubmit={submitWith((view) => keep.mutate(view))}
      submit={replaced ? 'Replace the view' : 'Keep the view'}
      isPending={keep.isPending}
      refusal={keep.error ? sentenceOf(keep.error) : null}
    >
      <TextInput label="Name" data-autofocus maxLength={60} {...form.getInputProps('name')} />
      <p className="wl-quiet">
        {replaced
          ? 'You keep a view of this name already; this one takes its place.'
          : 'The filters, the search and the order, for you alone. What the list holds is asked anew each time.'}
      </p>
    </FormDialog>
  );
}
