import { Button } from '@mantine/core';
import { IconArrowLeft, IconPencil } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan, useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { fullDay } from '../../ui/dates.ts';
import { Page } from '../../ui/Page.tsx';
import { PolicyRollout } from '../../ui/PolicyRollout.tsx';
import { countOf } from '../../ui/words.ts';
import { DecideVendorDialog } from './DecideVendorDialog.tsx';
import { EditVendorDialog } from './EditVendorDialog.tsx';
import { vendorSections } from './VendorSections.tsx';
import { VendorSummary } from './VendorSummary.tsx';
import { type VendorTab, vendorTabs } from './vendors-search.ts';
import { isHeldBack, vendorStatus, type VendorStatus } from '../../vendor-status.ts';

const route = getRouteApi('/signed-in/vendors/$vendorId');

/** Answers: may we go on with them, and what is missing? */
export function VendorPage() {
  const { vendorId } = route.useParams();
  const { decide, tab = 'decision' } = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan();
  const today = useToday();
  const { data: vendor } = useSuspenseQuery(trpc.vendor.get.queryOptions({ id: vendorId }));
  const { data: bundles } = useSuspenseQuery(trpc.policy.bundles.queryOptions());
  // Going past a denial is for named authorities, who may be in leadership and decide on nothing else.
  const mayDecide =
    vendor.endedOn === null &&
    (can('approval:decide') || (can('approval:override') && vendor.approvals[0]?.ruling === 'denied'));
  const Sections = vendorSections[tab];
  const [isEditing, setIsEditing] = useState(false);
  // The newest policy when the page opened: a higher number since then was published from here.
  const [openedWith] = useState(bundles[0]?.version ?? 0);

  return (
    <Page
      title={vendor.name}
      above={
        <Link to="/vendors" search={{}} className="row">
          <IconArrowLeft size={16} aria-hidden /> Vendors
        </Link>
      }
      answer={
        vendor.endedOn === null
          ? answerOf(vendorStatus(vendor, today), isHeldBack(vendor))
          : vendor.mergedIntoName === null
            ? `No: you left it on ${fullDay(vendor.endedOn)}. What was decided and agreed stays on record.`
            : `It was merged into ${vendor.mergedIntoName}, whose decision counts for its sites.`
      }
      actions={
        <>
          {can('vendor:update') && (
            <Button
              variant="default"
              leftSection={<IconPencil size={16} aria-hidden />}
              onClick={() => setIsEditing(true)}
            >
              Edit
            </Button>
          )}
          {mayDecide && (
            <Button
              onClick={() =>
                void navigate({ search: (search) => ({ ...search, decide: true }), replace: true, resetScroll: false })
              }
            >
              {vendor.approvals.length === 0 ? 'Decide' : 'Decide again'}
            </Button>
          )}
        </>
      }
    >
      <VendorSummary vendor={vendor} />
      <PolicyRollout openedWith={openedWith} />
      <Tabs here={tab} />
      <Sections vendor={vendor} />

      {mayDecide && (
        <DecideVendorDialog
          vendor={vendor}
          opened={decide === true}
          onClose={() =>
            void navigate({
              search: (search) => ({ ...search, decide: undefined }),
              replace: true,
              resetScroll: false,
            })
          }
        />
      )}
      {isEditing && <EditVendorDialog vendor={vendor} opened onClose={() => setIsEditing(false)} />}
    </Page>
  );
}

const tabWords: Record<VendorTab, string> = {
  decision: 'Decision',
  risk: 'Safeguards and risk',
  use: 'In use',
  about: 'About',
  history: 'History',
};

function Tabs({ here }: { here: VendorTab }) {
  return (
    <nav className="vendor-tabs" aria-label="Parts of this page">
      {vendorTabs.map((tab) => (
        <Link
          key={tab}
          from="/vendors/$vendorId"
          to="."
          search={tab === 'decision' ? {} : { tab }}
          replace
          resetScroll={false}
          className={tab === here ? 'vendor-tab vendor-tab-here' : 'vendor-tab'}
          // Without it, the default tab, which has nothing in the address, would stand for every other too.
          activeOptions={{ exact: true }}
        >
          {tabWords[tab]}
        </Link>
      ))}
    </nav>
  );
}

function answerOf(status: VendorStatus, heldBack: boolean): string {
  switch (status.kind) {
    case 'covered':
      return 'You may go on: approved, with an agreement in force.';
    case 'expiring':
      return `You may go on for now: the agreement in force ends in ${countOf(status.days, 'day')}.`;
    case 'baa-not-yet':
      return 'Not with patient information yet: the agreement has still to take effect.';
    case 'baa-expired':
      return 'Not with patient information: the agreement is over.';
    case 'no-baa':
      return 'Not with patient information: approved, but without an agreement.';
    case 'without-phi':
      return 'You may go on, without patient information: it is approved for less.';
    case 'undecided':
      return heldBack
        ? 'Not yet: it is approved, and waits for a condition to be met before use.'
        : 'Not with patient information: nobody has decided yet.';
    case 'denied':
      return 'No: your organization denied it.';
  }
}
