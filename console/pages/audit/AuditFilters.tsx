import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../trpc.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { type AuditSearch, exportAddress, filterOf } from './audit-search.ts';
import { wordsOfAction } from '../../audit-words.ts';

const orNone = (value: string) => (value === '' ? undefined : value);

/** Narrows the trail, and gives what is left as a file. */
export function AuditFilters({
  search,
  onShow,
}: {
  search: AuditSearch;
  onShow: (change: Partial<AuditSearch>) => void;
}) {
  const { data: actions } = useQuery(trpc.audit.actions.queryOptions());
  const isFiltered = Object.values(search).some((value) => value !== undefined);
  return (
    <div className="audit-filters">
      <TextInput
        label="Who"
        placeholder="Anybody"
        type="search"
        size="sm"
        maxLength={120}
        value={search.who ?? ''}
        onChange={({ currentTarget: { value } }) => onShow({ who: orNone(value) })}
      />
      <NativeSelect
        label="What"
        size="sm"
        value={search.action ?? ''}
        onChange={({ currentTarget: { value } }) => onShow({ action: orNone(value) })}
        data={[
          { value: '', label: 'Anything' },
          ...(actions ?? []).map((action) => ({ value: action, label: wordsOfAction(action) })),
        ]}
      />
      <TextInput
        label="About"
        placeholder="Anything: a name or an id"
        type="search"
        size="sm"
        maxLength={120}
        value={search.thing ?? ''}
        onChange={({ currentTarget: { value } }) => onShow({ thing: orNone(value) })}
      />
      <DayInput
        label="From"
        size="sm"
        value={search.from ?? ''}
        onChange={({ currentTarget: { value } }) => onShow({ from: orNone(value) })}
      />
      <DayInput
        label="Until"
        size="sm"
        value={search.until ?? ''}
        onChange={({ currentTarget: { value } }) => onShow({ until: orNone(value) })}
      />
      <div className="row audit-files">
        {isFiltered && (
          <Button
            variant="subtle"
            onClick={() =>
              onShow({ who: undefined, action: undefined, thing: undefined, from: undefined, until: undefined })
            }
          >
            Show all
          </Button>
        )}
        <Download format="csv" search={search} />
        <Download format="json" search={search} />
      </div>
    </div>
  );
}

function Download({ format, search }: { format: 'csv' | 'json'; search: AuditSearch }) {
  return (
    <Button
      component="a"
      href={exportAddress(format, filterOf(search))}
      download
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
    >
      Export {format.toUpperCase()}
    </Button>
  );
}
