import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { detectorIds } from '../../../shared/detect/detectors/index.ts';
import type { Detection } from '../../../shared/policy/detection.ts';
import { trpc } from '../../trpc.ts';
import { Page } from '../../ui/Page.tsx';
import { PolicyRollout } from '../../ui/PolicyRollout.tsx';
import { countOf } from '../../ui/words.ts';
import { AllowedTexts } from './AllowedTexts.tsx';
import { BuiltInDetectors } from './BuiltInDetectors.tsx';
import { OwnFormats } from './OwnFormats.tsx';
import { OwnWords } from './OwnWords.tsx';
import { Strictness } from './Strictness.tsx';

/** Answers: what makes browsers warn and stop, and what do we add to it or leave out? */
export function DetectionPage() {
  const { data: bundle } = useSuspenseQuery(trpc.policy.get.queryOptions());
  const { data: bundles } = useSuspenseQuery(trpc.policy.bundles.queryOptions());
  // The newest policy when the page opened: a higher number since then was published from here.
  const [openedWith] = useState(bundles[0]?.version ?? 0);

  return (
    <Page title="What counts" answer={answerOf(bundle.policy.detection)}>
      <div className="detection-rollout">
        <PolicyRollout openedWith={openedWith} />
      </div>
      <OwnFormats />
      <OwnWords />
      <AllowedTexts />
      <Strictness key={bundle.policy.detection.blockFrom} />
      <BuiltInDetectors />
    </Page>
  );
}

function answerOf({ ownFormats, ownTerms, switchedOff }: Detection): string {
  const off = detectorIds.filter((id) => switchedOff.includes(id)).length;
  const own = [...ownFormats, ...ownTerms].filter(({ id }) => !switchedOff.includes(id)).length;
  const builtIn =
    off === 0 ? `all ${detectorIds.length} kinds` : `${detectorIds.length - off} of ${detectorIds.length} kinds`;
  return [
    `Browsers look for ${builtIn} that Wardline knows${own > 0 ? `, and for ${countOf(own, 'kind')} of your own` : ''}.`,
    'Health content counts with a person or an identifier beside it, not alone.',
  ].join(' ');
}
