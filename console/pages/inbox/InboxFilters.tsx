import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { MOST_COUNTED } from '../../../shared/domain/finding.ts';
import { inboxKinds } from '../../../shared/domain/inbox.ts';
import { metrics } from '../../../shared/domain/metric.ts';
import { trpc } from '../../trpc.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';
import type { InboxSearch } from './inbox-search.ts';
import { kindLabels } from './inbox-words.ts';

const route = getRouteApi('/signed-in/');

const withCount = (count: number | undefined) =>
  count === undefined ? {} : { count: Math.min(count, MOST_COUNTED), hasMore: count > MOST_COUNTED };

/** Everything, what is mine, what rests, and each kind of which there is any. */
export function InboxFilters() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: counts } = useQuery({ ...trpc.inbox.count.queryOptions(), refetchInterval: 15_000 });
  const show = (change: Partial<InboxSearch>) =>
    void navigate({ search: { ...search, page: undefined, ...change }, replace: true, resetScroll: false });
  const { mine, state, figure, kind: only } = search;
  const kindsHere = inboxKinds.filter((kind) => (counts?.byKind[kind] ?? 0) > 0 || only === kind);

  return (
    <div className="chips" role="group" aria-label="Filters">
      <FilterChip
        label="Waiting"
        {...withCount(counts?.waiting)}
        isOn={state === undefined && figure === undefined}
        onToggle={() => show({ state: undefined, figure: undefined })}
      />
      <FilterChip
        label="Snoozed"
        {...withCount(counts?.resting)}
        isOn={state === 'resting' && figure === undefined}
        onToggle={() => show({ state: 'resting', figure: undefined })}
      />
      {figure && (
        <FilterChip
          label={`${metrics[figure].title}, snoozed or not`}
          isOn
          onToggle={() => show({ figure: undefined })}
        />
      )}
      <span className="chips-gap" aria-hidden />
      <FilterChip
        label="Mine"
        {...withCount(counts?.mine)}
        isOn={mine === true}
        onToggle={() => show({ mine: mine ? undefined : true })}
      />
      {(kindsHere.length > 1 || only !== undefined) && (
        <>
          <span className="chips-gap" aria-hidden />
          {kindsHere.map((kind) => (
            <FilterChip
              key={kind}
              label={kindLabels[kind]}
              {...withCount(counts?.byKind[kind])}
              isOn={only === kind}
              onToggle={() => show({ kind: only === kind ? undefined : kind })}
            />
          ))}
        </>
      )}
    </div>
  );
}
