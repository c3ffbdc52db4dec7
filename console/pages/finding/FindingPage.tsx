import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { trainingKinds } from '../../../shared/domain/finding.ts';
import type { ObservationId, ObservationRecord } from '../../../shared/domain/observation.ts';
import { reasonWords } from '../../../shared/domain/observation-words.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useCan, useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { wordsOfAction } from '../../audit-words.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { fullDay } from '../../ui/dates.ts';
import { Page, Section } from '../../ui/Page.tsx';
import { Status } from '../../ui/Status.tsx';
import { Ago, Instant } from '../../ui/When.tsx';
import { countOf, timesOf } from '../../ui/words.ts';
import { vendorStatus } from '../../vendor-status.ts';
import { VendorBadge } from '../../ui/VendorBadge.tsx';
import { FindingLinks } from './FindingLinks.tsx';
import { type Work, WorkButtons, WorkDialog } from './FindingWork.tsx';
import { ReopenFindingDialog } from './ReopenFindingDialog.tsx';
import { RevealDialog } from '../../ui/RevealDialog.tsx';
import { Reveals } from '../../ui/Reveals.tsx';
import { WhoseBrowser } from '../../ui/WhoseBrowser.tsx';
import {
  groundOf,
  headlineOf,
  planWords,
  severityTones,
  severityWords,
  trainingSearchOf,
  treatmentWords,
} from '../../finding-words.ts';
import { countsOf, decisionWords, outcomeWords, seenOf } from './observation-words.ts';

const route = getRouteApi('/signed-in/findings/$findingId');

/** Answers: what was observed, why does it matter, and what do I do about it? */
export function FindingPage() {
  const { findingId } = route.useParams();
  const can = useCan();
  const today = useToday();
  const [work, setWork] = useState<Work | null>(null);
  const [isReopening, setIsReopening] = useState(false);
  const [revealing, setRevealing] = useState<string | null>(null);
  const { data: finding } = useSuspenseQuery({
    ...trpc.finding.get.queryOptions({ id: findingId }),
    refetchInterval: 5_000,
  });
  const { data: vendors } = useSuspenseQuery(trpc.vendor.list.queryOptions());
  const vendor = vendors.find(({ id }) => id === finding.vendorId);
  const isOpen = finding.closedAt === null;
  const ofTraining = trainingKinds.find((kind) => kind === finding.kind);

  return (
    <Page
      title={headlineOf(finding)}
      above={
        <Link to="/findings" search={isOpen ? {} : { state: 'closed' }} className="row">
          <IconArrowLeft size={16} aria-hidden /> Findings
        </Link>
      }
      answer={groundOf(finding, vendor ? vendorStatus(vendor, today) : null)}
      actions={
        <>
          {isOpen && can('finding:close') && (
            <Button variant="default" onClick={() => setWork('close')}>
              Close finding
            </Button>
          )}
          {!isOpen && can('finding:close') && (
            <Button variant="default" onClick={() => setIsReopening(true)}>
              Reopen
            </Button>
          )}
          {ofTraining && can('assignment:read') && (
            <ButtonLink to="/training" search={trainingSearchOf[ofTraining]}>
              Open training
            </ButtonLink>
          )}
          {finding.kind === 'report-missing' && can('report:read') && (
            <ButtonLink to="/reports">Open reports</ButtonLink>
          )}
          {finding.site && can('approval:decide') && <DecideLink site={finding.site} vendor={vendor} />}
        </>
      }
    >
      <div className="card">
        <dl className="facts">
          <div>
            <dt>{isOpen ? 'Severity' : 'Closed as'}</dt>
            <dd>
              {finding.treatment ? (
                <Status tone="closed">{treatmentWords[finding.treatment].word}</Status>
              ) : (
                <Status tone={severityTones[finding.severity]}>{severityWords[finding.severity]}</Status>
              )}
            </dd>
          </div>
          {(finding.site ?? finding.vendorId) && (
            <div>
              <dt>Vendor</dt>
              <dd>
                {vendor ? (
                  <span className="row">
                    <Link to="/vendors/$vendorId" params={{ vendorId: vendor.id }}>
                      {vendor.name}
                    </Link>
                    <VendorBadge vendor={vendor} />
                  </span>
                ) : (
                  <Status tone="unknown">Not listed</Status>
                )}
              </dd>
            </div>
          )}
          <div>
            <dt>Observed</dt>
            <dd>
              {timesOf(finding.observations)} in {countOf(finding.browsers, 'browser')}
            </dd>
          </div>
          <div>
            <dt>Went on despite the stop</dt>
            <dd>{finding.overrides === 0 ? 'Never' : timesOf(finding.overrides)}</dd>
          </div>
          <div>
            <dt>Known since</dt>
            <dd>
              <Instant instant={finding.firstSeenAt} />
            </dd>
          </div>
          <div>
            <dt>Last seen</dt>
            <dd>
              <Ago instant={finding.lastSeenAt} />
            </dd>
          </div>
          <div>
            <dt>Owner</dt>
            <dd>{finding.ownerName ?? <Status tone="unknown">Nobody</Status>}</dd>
          </div>
          <div>
            <dt>{finding.acceptedUntil ? 'Accepted until' : 'Due (your policy)'}</dt>
            <dd>{dayOf(finding.acceptedUntil ?? finding.dueOn)}</dd>
          </div>
          <div>
            <dt>Acted on</dt>
            <dd>{finding.actedOnAt ? <Instant instant={finding.actedOnAt} /> : 'Not yet'}</dd>
          </div>
          {finding.plan && (
            <div>
              <dt>Plan: {planWords[finding.plan.treatment].label.toLowerCase()}</dt>
              <dd>
                {finding.plan.what}
                {finding.plan.treatment === 'fix' && finding.plan.isFunded === false && ' (not funded)'}
                {finding.plan.treatment === 'accept' && ` Until ${fullDay(finding.plan.until)}; waits for a signature.`}
              </dd>
            </div>
          )}
        </dl>
      </div>

      {isOpen && <WorkButtons finding={finding} onChoose={setWork} />}

      {finding.closedAt && (
        <Section title="Why it was closed" id="closed">
          <div className="card card-padded">
            <p className="wl-prose">{finding.closingReason}</p>
            {finding.mergedInto && (
              <p>
                <Link to="/findings/$findingId" params={{ findingId: finding.mergedInto }}>
                  Open the finding that it goes on in
                </Link>
              </p>
            )}
            <p className="wl-quiet">
              {finding.closedByName ?? 'Wardline'}, <Instant instant={finding.closedAt} />
            </p>
          </div>
        </Section>
      )}

      <FindingLinks finding={finding} links={finding.links} />

      {finding.comments.length > 0 && (
        <Section title="Comments" id="comments">
          <div className="card card-padded stack">
            {finding.comments.map(({ id, body, writtenByName, writtenAt }) => (
              <div key={id}>
                <p className="wl-prose">{body}</p>
                <p className="wl-quiet">
                  {writtenByName}, <Instant instant={writtenAt} />
                </p>
              </div>
            ))}
          </div>
        </Section>
      )}

      {finding.missing === null && (
        <Section title="Recent observations" id="observations">
          <Observations observations={finding.recent} onReveal={setRevealing} />
          <p className="wl-quiet wl-prose">
            Wardline judges text inside the page. What was typed or pasted was never sent here; only these counts were.
            They say what the text looked like, not what it was.
            {finding.recent.some(({ browserLabel, pseudonym }) => browserLabel === null && pseudonym === null) &&
              ' Your policy counts browsers here and does not name them.'}
          </p>
        </Section>
      )}

      {finding.history.length > 0 && (
        <Section title="What was done" id="history">
          <ol className="vendor-history card">
            {finding.history.map(({ sequence, action, actorName, occurredAt }) => (
              <li key={sequence}>
                {wordsOfAction(action)}{' '}
                <span className="wl-quiet">
                  {actorName} · <Instant instant={occurredAt} />
                </span>
              </li>
            ))}
          </ol>
        </Section>
      )}

      <Reveals reveals={finding.reveals} />

      <ReopenFindingDialog finding={finding} opened={isReopening} onClose={() => setIsReopening(false)} />
      <WorkDialog work={work} finding={finding} onClose={() => setWork(null)} />
      <RevealDialog
        place={{ kind: 'finding', id: finding.id }}
        pseudonym={revealing}
        onClose={() => setRevealing(null)}
      />
    </Page>
  );
}

const dayOf = (day: string | null): string => (day === null ? 'No day yet' : fullDay(day));

/** Leads to the decision: on the vendor that owns the site, or by way of adding one. */
function DecideLink({ site, vendor }: { site: string; vendor: VendorRecord | undefined }) {
  if (!vendor) {
    return (
      <ButtonLink to="/vendors" search={{ add: site }}>
        Decide this vendor
      </ButtonLink>
    );
  }
  return (
    <ButtonLink to="/vendors/$vendorId" params={{ vendorId: vendor.id }} search={{ decide: true }}>
      Decide on {vendor.name}
    </ButtonLink>
  );
}

function Observations({
  observations,
  onReveal,
}: {
  observations: readonly ObservationRecord[];
  onReveal: (pseudonym: string) => void;
}) {
  // A member's answer is told beside the warning it answers; one whose warning is older than this list stands alone.
  const ids = new Set(observations.map(({ id }) => id));
  const answers = new Map<ObservationId, ObservationRecord>();
  // Newest first, so the first answer met is the last one given.
  for (const observation of observations) {
    if (observation.about && !answers.has(observation.about)) answers.set(observation.about, observation);
  }
  const rows = observations.filter(({ about }) => about === null || !ids.has(about));

  if (rows.length === 0) return <p className="wl-quiet">No observation is kept for this finding any more.</p>;
  return (
    <div className="card table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Browser</th>
            <th scope="col">What it looked like</th>
            <th scope="col">Wardline</th>
            <th scope="col">The member</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((observation) => (
            <ObservationRow
              key={observation.id}
              observation={observation}
              answer={answers.get(observation.id) ?? observation}
              onReveal={onReveal}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ObservationRow({
  observation,
  answer,
  onReveal,
}: {
  observation: ObservationRecord;
  answer: ObservationRecord;
  onReveal: (pseudonym: string) => void;
}) {
  const { data: organization } = useSuspenseQuery(trpc.organization.get.queryOptions());
  const counts = countsOf(observation.detectors, organization.policy.detection);
  return (
    <tr>
      <td data-label="When">
        <div>
          <Instant instant={observation.occurredAt} />
          {Math.abs(observation.clockSkewSeconds) > 60 && (
            <div className="wl-quiet">
              Its clock was off by {countOf(Math.round(Math.abs(observation.clockSkewSeconds) / 60), 'minute')}
            </div>
          )}
        </div>
      </td>
      <td data-label="Browser" className="table-anywhere">
        <WhoseBrowser who={observation} onReveal={onReveal} />
      </td>
      <td data-label="Looked like">
        <div>
          {seenOf(observation)}
          {counts !== '' && <div className="wl-quiet">{counts}</div>}
        </div>
      </td>
      <td data-label="Wardline">{observation.decision ? decisionWords[observation.decision] : '–'}</td>
      <td data-label="The member">
        <div>
          {answer.outcome ? outcomeWords[answer.outcome] : observation.kind === 'exposure' ? 'No answer yet' : '–'}
          {answer.reason && <div className="wl-quiet">“{reasonWords[answer.reason]}”</div>}
          {answer.note && <div className="wl-quiet">“{answer.note}”</div>}
        </div>
      </td>
    </tr>
  );
}
