import { Progress } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../trpc.ts';
import { countOf } from './words.ts';

/**
 * Which browsers hold the newest policy, kept current.
 *
 * @param openedWith the newest version when the page was opened; a higher one is announced as published
 */
export function PolicyRollout({ openedWith }: { openedWith: number }) {
  const { data: bundles } = useSuspenseQuery({ ...trpc.policy.bundles.queryOptions(), refetchInterval: 2_000 });
  const { data: counted } = useSuspenseQuery({ ...trpc.browser.count.queryOptions(), refetchInterval: 2_000 });
  const [newest] = bundles;
  const { active } = counted;
  if (!newest) return null;

  const lead = `Policy ${newest.version}${newest.version > openedWith ? ' published' : ''}`;
  return (
    <div className="card rollout">
      <span role="status">
        <strong>{lead}</strong> ·{' '}
        {active === 0
          ? 'no browser is connected yet'
          : `${newest.browsers} of ${countOf(active, 'browser')} ${newest.browsers === 1 || active === 1 ? 'holds' : 'hold'} it`}
      </span>
      {active > 0 && (
        <Progress
          className="rollout-bar"
          size="sm"
          aria-label="Browsers that hold the newest policy"
          value={(newest.browsers / active) * 100}
        />
      )}
      {newest.browsers < active && (
        <span className="wl-quiet">Each browser asks for it within a minute or so of being open.</span>
      )}
    </div>
  );
}
