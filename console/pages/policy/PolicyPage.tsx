import { getRouteApi, Link } from '@tanstack/react-router';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Page, Section } from '../../ui/Page.tsx';
import { PolicyRollout } from '../../ui/PolicyRollout.tsx';
import { rungWords } from '../../policy-words.ts';
import { DraftBar } from './DraftBar.tsx';
import { GroupRules } from './GroupRules.tsx';
import { LadderMatrix } from './LadderMatrix.tsx';
import { OfferedFirst } from './OfferedFirst.tsx';
import { OwnSentences } from './OwnSentences.tsx';
import { type PolicyTab, policyTabs } from './policy-search.ts';
import { TryRules } from './TryRules.tsx';
import { useRules } from './use-rules.ts';
import { Versions } from './Versions.tsx';
import { WithoutServer } from './WithoutServer.tsx';

const route = getRouteApi('/signed-in/policy');

/** Answers: what do browsers do where a site isn't covered, who decided that, and since when? */
export function PolicyPage() {
  const { tab = 'rules' } = route.useSearch();
  const { published } = useRules();
  const { data: bundles } = useSuspenseQuery(trpc.policy.bundles.queryOptions());
  // The newest policy when the page opened: a higher number since then was published from here.
  const [openedWith] = useState(bundles[0]?.version ?? 0);
  const { phiBlock } = published.ladder.undecided;
  return (
    <Page
      title="Policy"
      answer={`Patient information on a site that nobody has decided on: ${rungWords[phiBlock].toLowerCase()}. This is your policy; the law sets no such ladder.`}
    >
      <PolicyRollout openedWith={openedWith} />
      <DraftBar />
      <Tabs here={tab} />
      {tab === 'rules' && <RulesTab />}
      {tab === 'try' && <TryRules />}
      {tab === 'versions' && <Versions />}
    </Page>
  );
}

const tabWords: Record<PolicyTab, string> = {
  rules: 'Rules',
  try: 'Try a moment',
  versions: 'Versions',
};

function Tabs({ here }: { here: PolicyTab }) {
  return (
    <nav className="policy-tabs" aria-label="Parts of this page">
      {policyTabs.map((tab) => (
        <Link
          key={tab}
          to="/policy"
          search={tab === 'rules' ? {} : { tab }}
          replace
          resetScroll={false}
          className={tab === here ? 'policy-tab policy-tab-here' : 'policy-tab'}
          // The router knows no default tab: what is here says the page.
          activeProps={{ 'aria-current': tab === here ? 'true' : undefined }}
        >
          {tabWords[tab]}
        </Link>
      ))}
    </nav>
  );
}

function RulesTab() {
  const can = useCan();
  const { rules, published, isPending, save } = useRules();
  return (
    <>
      <Section title="Everybody’s rules" id="rules">
        <div className="stack">
          <LadderMatrix
            label="Everybody"
            ladder={rules.ladder}
            before={published.ladder}
            isPending={isPending}
            onChange={can('policy:update') ? (ladder) => save({ ladder }) : null}
          />
          <p className="policy-small wl-quiet">
            {can('policy:update') && 'A change goes into a draft, and is in force once you publish it. '}
            What counts as patient information, with your own formats and words, is set under{' '}
            <Link to="/detection">What counts</Link>.
          </p>
        </div>
      </Section>
      <GroupRules />
      <OwnSentences />
      <OfferedFirst />
      <WithoutServer />
    </>
  );
}
