import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { detectorIds } from '../../../shared/detect/detectors/index.ts';
import type { Detection, SetDetection } from '../../../shared/policy/detection.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { sentenceOf } from '../../ui/sentence-of.ts';

type Wanted = SetDetection['detection'];

/** What counts now, and the way to change a part of it. */
export interface DetectionChange {
  detection: Detection;
  isPending: boolean;
  /** Why the last change was refused. */
  refusal: string | null;
  /** Saves and publishes; what is not named stays. */
  save: (change: Partial<Wanted>, afterwards?: () => void) => void;
}

export function useDetection(): DetectionChange {
  const { data: bundle } = useSuspenseQuery(trpc.policy.get.queryOptions());
  const { retired: _, ...current } = bundle.policy.detection;
  const set = useMutation({
    ...trpc.policy.setDetection.mutationOptions(),
    async onSuccess(published) {
      queryClient.setQueryData(trpc.policy.get.queryKey(), published);
      await queryClient.invalidateQueries();
    },
    // Whoever was overtaken sees what the other one saved.
    onError: () => queryClient.invalidateQueries(trpc.policy.get.queryFilter()),
  });

  return {
    detection: bundle.policy.detection,
    isPending: set.isPending,
    refusal: set.error ? sentenceOf(set.error) : null,
    save(change, afterwards) {
      const wanted = { ...current, ...change };
      set.mutate(
        { basedOn: bundle.version, detection: { ...wanted, switchedOff: knownIn(wanted) } },
        { onSuccess: () => afterwards?.() },
      );
    },
  };
}

/** What is switched off and still there: own detectors may be removed, built-in ones renamed by a later release. */
function knownIn({ switchedOff, ownFormats, ownTerms }: Wanted): string[] {
  const known = new Set<string>([...detectorIds, ...ownFormats.map(({ id }) => id), ...ownTerms.map(({ id }) => id)]);
  return switchedOff.filter((id) => known.has(id));
}
