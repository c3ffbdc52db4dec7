import { Button } from '@mantine/core';
import { IconArrowLeft, IconPencil } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useCan, useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Page, Section } from '../../ui/Page.tsx';
import { PolicyRollout } from '../../ui/PolicyRollout.tsx';
import { Status } from '../../ui/Status.tsx';
import { FullDay, RelativeDay } from '../../ui/When.tsx';
import { countOf } from '../../ui/words.ts';
import { headlineOf, severityTones, severityWords } from '../../finding-words.ts';
import { Baas } from './Baas.tsx';
import { DecideVendorDialog } from './DecideVendorDialog.tsx';
import { Details } from './Details.tsx';
import { EditVendorDialog } from './EditVendorDialog.tsx';
import { VendorBadge } from '../../ui/VendorBadge.tsx';
import { Risk } from './Risk.tsx';
import { VendorChanges } from './VendorChanges.tsx';
import { VendorHistory } from './VendorHistory.tsx';
import { findingsOf } from './vendors-search.ts';
import { dataClassWords, rulingWords } from '../../vendor-words.ts';
import { missingFor, nextDate, vendorStatus, type VendorStatus } from '../../vendor-status.ts';

const route = getRouteApi('/signed-in/vendors/$vendorId');

/** Answers: may we go on with them, and what is missing? */
export function VendorPage() {
  const { vendorId } = route.useParams();
  const { decide } = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan();
  const today = useToday();
  const { data: vendor } = useSuspenseQuery(trpc.vendor.get.queryOptions({ id: vendorId }));
  const { data: bundles } = useSuspenseQuery(trpc.policy.bundles.queryOptions());
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
      answer={answerOf(vendorStatus(vendor, today))}
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
          {can('approval:decide') && (
            <Button onClick={() => void navigate({ search: { decide: true }, replace: true })}>
              {vendor.approvals.length === 0 ? 'Decide' : 'Decide again'}
            </Button>
          )}
        </>
      }
    >
      <Summary vendor={vendor} today={today} />
      <PolicyRollout openedWith={openedWith} />
      <Decision vendor={vendor} />
      <Baas vendor={vendor} />
      <Risk vendor={vendor} />
      <About vendor={vendor} />
      <Details vendor={vendor} />
      {can('finding:read') && <Findings vendor={vendor} />}
      <VendorHistory vendor={vendor} />
      <VendorChanges vendor={vendor} />

      {can('approval:decide') && (
        <DecideVendorDialog
          vendor={vendor}
          opened={decide === true}
          onClose={() => void navigate({ search: {}, replace: true })}
        />
      )}
      {isEditing && <EditVendorDialog vendor={vendor} opened onClose={() => setIsEditing(false)} />}
    </Page>
  );
}

function answerOf(status: VendorStatus): string {
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
      return 'Not with patient information: nobody has decided yet.';
    case 'denied':
      return 'No: your organization denied it.';
  }
}

function Summary({ vendor, today }: { vendor: VendorRecord; today: string }) {
  const missing = missingFor(vendor, today);
  const next = nextDate(vendor, today);
  return (
    <div className="card">
      <dl className="facts vendor-summary">
        <div>
          <dt>Status for patient information</dt>
          <dd>
            <VendorBadge vendor={vendor} large />
          </dd>
        </div>
        <div className="vendor-missing">
          <dt>What is missing</dt>
          <dd>
            {missing.length === 0 ? (
              'Nothing'
            ) : (
              <ul>
                {missing.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
        <div>
          <dt>Next date</dt>
          <dd>
            {next ? (
              <>
                <RelativeDay day={next.day} />
                <div className="wl-quiet">
                  {next.what}
                  {next.ground === 'your policy' && ' (your policy)'}
                </div>
              </>
            ) : (
              'None'
            )}
          </dd>
        </div>
        <div>
          <dt>Owner</dt>
          <dd>{vendor.ownerName ?? <Status tone="soon">No owner</Status>}</dd>
        </div>
      </dl>
    </div>
  );
}

function Decision({ vendor }: { vendor: VendorRecord }) {
  const [newest] = vendor.approvals;
  return (
    <Section title="Decision" id="decision">
      <div className="card card-padded">
        {newest ? (
          <>
            <p className="vendor-ruling">
              {rulingWords[newest.ruling]}
              {newest.dataClasses.length > 0 &&
                ` for ${newest.dataClasses.map((one) => dataClassWords[one]).join(', ')}`}
              {newest.ruling !== 'denied' &&
                newest.accounts === 'organization' &&
                ', with accounts of your organization only'}
            </p>
            {newest.conditions !== '' && (
              <p className="wl-prose">
                <strong>Conditions:</strong> {newest.conditions}
              </p>
            )}
            <p className="wl-prose">
              <strong>Reason:</strong> {newest.reason}
            </p>
            <p className="wl-quiet">
              {newest.decidedByName}
              {newest.reviewDueOn && (
                <>
                  {' '}
                  · review due <FullDay day={newest.reviewDueOn} /> (your policy)
                </>
              )}
            </p>
          </>
        ) : (
          <p className="wl-quiet">
            Nobody has approved or denied {vendor.name}. Until then, browsers treat its sites as undecided.
          </p>
        )}
      </div>
    </Section>
  );
}

function About({ vendor }: { vendor: VendorRecord }) {
  return (
    <Section title="Sites and owner" id="about">
      <div className="card">
        <dl className="facts">
          <div>
            <dt>Sites, each with its subdomains</dt>
            <dd>{vendor.sites.join(', ')}</dd>
          </div>
          <div>
            <dt>What it does for you</dt>
            <dd>{vendor.purpose === '' ? <span className="wl-quiet">Not said</span> : vendor.purpose}</dd>
          </div>
          <div>
            <dt>Owner</dt>
            <dd>{vendor.ownerName ?? 'Nobody'}</dd>
          </div>
        </dl>
      </div>
    </Section>
  );
}

function Findings({ vendor }: { vendor: VendorRecord }) {
  const { data: found } = useSuspenseQuery(trpc.finding.list.queryOptions(findingsOf(vendor.id)));
  const own = found.items;
  return (
    <Section title="Open findings on its sites" id="findings">
      {own.length === 0 ? (
        <p className="wl-quiet">None.</p>
      ) : (
        <ul className="vendor-findings card">
          {own.map((finding) => (
            <li key={finding.id} className="row">
              <Status tone={severityTones[finding.severity]}>{severityWords[finding.severity]}</Status>
              <Link to="/findings/$findingId" params={{ findingId: finding.id }}>
                {headlineOf(finding)}
              </Link>
              <span className="wl-quiet">{countOf(finding.observations, 'observation')}</span>
            </li>
          ))}
        </ul>
      )}
      {found.total > own.length && (
        <p className="wl-quiet">
          The worst {own.length} of {found.total.toLocaleString()}.
        </p>
      )}
    </Section>
  );
}
