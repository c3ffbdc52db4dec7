import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AccessRequestId, AccessRequestRecord } from '../../../shared/domain/access-request.ts';
import type { DiscoveredSiteRecord } from '../../../shared/domain/discovery.ts';
import { accountKinds } from '../../../shared/domain/observation-words.ts';
import { SiteDomain } from '../../../shared/domain/site.ts';
import { headlineOf, severityTones, severityWords } from '../../finding-words.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { PolicyRollout } from '../../ui/PolicyRollout.tsx';
import { Status } from '../../ui/Status.tsx';
import { ToolMark } from '../../ui/ToolMark.tsx';
import { Ago, Instant } from '../../ui/When.tsx';
import { countOf, listOf, timesOf } from '../../ui/words.ts';
import { CorrectCatalogDialog } from '../../ui/CorrectCatalogDialog.tsx';
import { ReportedFacts } from '../../ui/ReportedFacts.tsx';
import { rulingWords } from '../../vendor-words.ts';
import { AnswerRequestDialog } from './AnswerRequestDialog.tsx';
import { DecideDiscoveredDialog } from './DecideDiscoveredDialog.tsx';
import { accountKindWords, nameOf, providerWords, sitesOf, wordsOfScopes } from './discovery-words.ts';
import { HeedDialog } from './HeedDialog.tsx';
import { RequestList } from '../../ui/RequestList.tsx';
import { RevealDialog } from '../../ui/RevealDialog.tsx';
import { Reveals } from '../../ui/Reveals.tsx';
import { WhoseBrowser } from '../../ui/WhoseBrowser.tsx';

const route = getRouteApi('/signed-in/discovered/$siteId');

/** Answers: what is this tool, who uses it how, and what do we decide? */
export function DiscoveredSitePage() {
  const { siteId } = route.useParams();
  const { decide } = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan();
  const { data: found } = useSuspenseQuery({
    ...trpc.discovery.get.queryOptions({ id: siteId }),
    refetchInterval: 10_000,
  });
  const { data: bundles } = useSuspenseQuery(trpc.policy.bundles.queryOptions());
  const [isHeeding, setIsHeeding] = useState(false);
  // The newest policy when the page opened: a higher number since then was published from here.
  const [openedWith] = useState(bundles[0]?.version ?? 0);
  const showDecision = (isOpen: boolean) =>
    void navigate({ search: isOpen ? { decide: true } : {}, replace: true, resetScroll: false });
  const isPublishedSince = (bundles[0]?.version ?? 0) > openedWith;

  return (
    <Page
      title={nameOf(found)}
      mark={<ToolMark name={nameOf(found)} sites={sitesOf(found)} large />}
      above={
        <Link to="/discovered" search={{}} className="row">
          <IconArrowLeft size={16} aria-hidden /> Discovered
        </Link>
      }
      answer={answerOf(found)}
      actions={
        <>
          {found.state === 'ignored' && can('discovery:decide') && (
            <Button variant="default" onClick={() => setIsHeeding(true)}>
              Stop ignoring
            </Button>
          )}
          {found.state !== 'decided' && can('discovery:decide') && (
            <Button onClick={() => showDecision(true)}>Decide</Button>
          )}
          {found.vendorId && (
            <ButtonLink to="/vendors/$vendorId" params={{ vendorId: found.vendorId }} variant="default">
              Open the vendor
            </ButtonLink>
          )}
        </>
      }
    >
      <Summary found={found} />
      {(found.state === 'decided' || isPublishedSince) && <PolicyRollout openedWith={openedWith} />}
      {found.requests.length > 0 && <Requests requests={found.requests} />}
      <Reported found={found} />
      <Accounts found={found} />
      <Consents found={found} />
      <Who found={found} />
      <Reveals reveals={found.reveals} />
      <Findings found={found} />

      {decide === true && found.state !== 'decided' && can('discovery:decide') && (
        <DecideDiscoveredDialog
          found={[found]}
          askedFor={found.requests.filter(({ state }) => state === 'open').map(({ dataClass }) => dataClass)}
          onClose={() => showDecision(false)}
          onDecided={() => showDecision(false)}
        />
      )}
      {isHeeding && <HeedDialog found={found} onClose={() => setIsHeeding(false)} />}
    </Page>
  );
}

function answerOf(found: DiscoveredSiteRecord): string {
  switch (found.state) {
    case 'open':
      return found.vendorName === null || found.vendorName === found.site
        ? `Nobody has decided on ${found.site} yet. Browsers treat it as undecided.`
        : `It belongs to ${found.vendorName}, on which nobody has decided yet.`;
    case 'ignored':
      return found.ignored
        ? `Ignored by ${found.ignored.byName}: ${found.ignored.reason}`
        : `Ignored. For browsers nobody has decided on ${found.site}.`;
    case 'decided':
      return found.vendorName === found.site
        ? 'Decided. The vendor’s page has the decision.'
        : `Decided: ${found.site} belongs to ${found.vendorName ?? 'a vendor'}, whose page has the decision.`;
  }
}

function Summary({ found }: { found: DiscoveredSiteRecord }) {
  const { data: vendors } = useQuery(trpc.vendor.list.queryOptions());
  const decision = vendors?.find(({ id }) => id === found.vendorId)?.approvals[0];
  return (
    <div className="card">
      <dl className="facts">
        <div>
          <dt>Site</dt>
          <dd>
            {found.site}
            {decision && <div className="wl-quiet">{rulingWords[decision.ruling]}</div>}
          </dd>
        </div>
        <div>
          <dt>Exposures</dt>
          <dd>{found.exposures > 0 ? <Status tone="warning">{timesOf(found.exposures)}</Status> : 'None seen'}</dd>
        </div>
        <div>
          <dt>Sign-ups</dt>
          <dd>
            {found.signUps.toLocaleString()} completed
            {found.signUpsShown > 0 && (
              <div className="wl-quiet">form shown {timesOf(found.signUpsShown).toLowerCase()}</div>
            )}
          </dd>
        </div>
        <div>
          <dt>Sign-ins</dt>
          <dd>{found.signIns.toLocaleString()}</dd>
        </div>
        <div>
          <dt>Met in</dt>
          <dd>{countOf(found.browsers, 'browser')}</dd>
        </div>
        <div>
          <dt>Seen</dt>
          <dd>
            <Ago instant={found.lastSeenAt} />
            <div className="wl-quiet">
              first <Instant instant={found.firstSeenAt} />
            </div>
          </dd>
        </div>
      </dl>
    </div>
  );
}

function Requests({ requests }: { requests: readonly AccessRequestRecord[] }) {
  const can = useCan();
  const [answeringId, setAnsweringId] = useState<AccessRequestId | null>(null);
  // A request that was answered meanwhile, here or by somebody else, has nothing more to ask.
  const answering = requests.find(({ id, state }) => id === answeringId && state === 'open');
  const close = () => setAnsweringId(null);
  return (
    <Section title="Requests" id="requests">
      <RequestList
        requests={requests}
        renderAction={(request) =>
          request.state === 'open' &&
          can('access-request:answer') && (
            <Button
              variant="default"
              aria-label={`Answer “${request.purpose}”`}
              onClick={() => setAnsweringId(request.id)}
            >
              Answer
            </Button>
          )
        }
      />
      {answering && <AnswerRequestDialog key={answering.id} request={answering} onClose={close} onDecide={close} />}
    </Section>
  );
}

function Reported({ found }: { found: DiscoveredSiteRecord }) {
  const can = useCan();
  const [isCorrecting, setIsCorrecting] = useState(false);
  // A host of the local network is in no catalog.
  const isCorrectable = can('catalog:correct') && SiteDomain.safeParse(found.site).success;
  return (
    <Section
      title="What the vendor is reported to say"
      id="reported"
      actions={
        isCorrectable && (
          <Button variant="default" onClick={() => setIsCorrecting(true)}>
            {found.catalog ? 'Correct it for your organization' : 'Add what you know'}
          </Button>
        )
      }
    >
      {found.catalog ? (
        <ReportedFacts facts={found.catalog} />
      ) : (
        <p className="wl-quiet">Nothing: {found.site} is not in the catalog.</p>
      )}
      <p className="wl-quiet wl-prose">
        A report is no decision and no agreement: whether a BAA was signed with you stands on the vendor’s page alone.
      </p>
      {isCorrecting && (
        <CorrectCatalogDialog facts={found.catalog} site={found.site} onClose={() => setIsCorrecting(false)} />
      )}
    </Section>
  );
}

function Accounts({ found }: { found: DiscoveredSiteRecord }) {
  const kinds = accountKinds.filter((kind) => found.accounts[kind] > 0);
  return (
    <Section title="Whose accounts" id="accounts" actions={<Link to="/accounts">Which domains are yours</Link>}>
      {kinds.length === 0 ? (
        <p className="wl-quiet">No sign-up and no sign-in was seen through to its end.</p>
      ) : (
        <div className="card">
          <dl className="facts">
            {kinds.map((kind) => (
              <div key={kind}>
                <dt>{accountKindWords[kind]}</dt>
                <dd>{found.accounts[kind].toLocaleString()}</dd>
              </div>
            ))}
            {found.accountDomains.length > 0 && (
              <div>
                <dt>Domains that aren’t yours</dt>
                <dd>{listOf(found.accountDomains)}</dd>
              </div>
            )}
          </dl>
        </div>
      )}
    </Section>
  );
}

const weightTones = { organization: 'warning', personal: 'notice', harmless: 'minor' } as const;
const weightWords = {
  organization: 'Your organization’s data',
  personal: 'Personal data',
  harmless: 'Who somebody is',
} as const;

function Consents({ found }: { found: DiscoveredSiteRecord }) {
  return (
    <Section title="Access to accounts elsewhere" id="consents">
      {found.consents.length === 0 ? (
        <p className="wl-quiet">It was not seen asking for access to a Google, Microsoft or other account.</p>
      ) : (
        <ul className="consent-list card">
          {found.consents.map((consent) => (
            <li key={`${consent.provider} ${consent.appId ?? ''}`}>
              <div className="row">
                <strong>{providerWords[consent.provider]}</strong>
                {consent.granted > 0 ? (
                  <Status tone="warning">Granted {timesOf(consent.granted).toLowerCase()}</Status>
                ) : (
                  <Status tone="minor">Asked, not seen granted</Status>
                )}
                <span className="wl-quiet">
                  {consent.asked > 0 && `asked ${timesOf(consent.asked).toLowerCase()}, `}last seen{' '}
                  <Ago instant={consent.lastSeenAt} />
                </span>
              </div>
              <ul className="consent-scopes">
                {wordsOfScopes(consent).map(({ key, words, weight }) => (
                  <li key={key} title={key}>
                    <Status tone={weightTones[weight]}>{weightWords[weight]}</Status>
                    <span>It {words}</span>
                  </li>
                ))}
                {consent.otherScopes > 0 && (
                  <li>
                    <Status tone="unknown">Unknown</Status>
                    <span>
                      It asked for up to {countOf(consent.otherScopes, 'more permission')} that Wardline doesn’t know
                    </span>
                  </li>
                )}
              </ul>
              {consent.appId && <div className="wl-quiet">App {consent.appId}</div>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Who({ found }: { found: DiscoveredSiteRecord }) {
  const [revealing, setRevealing] = useState<string | null>(null);
  const shown = (found.who ?? []).reduce((sum, { browsers }) => sum + browsers, 0);
  return (
    <Section title="Who met it" id="who" actions={<Link to="/accounts">What officers see</Link>}>
      {found.who === null ? (
        <p className="wl-quiet">
          {countOf(found.browsers, 'browser')}. Your policy is to count them and not to name anybody.
        </p>
      ) : found.who.length === 0 ? (
        <p className="wl-quiet">No browser has been counted.</p>
      ) : (
        <ul className="vendor-findings card">
          {found.who.map((who) => (
            <li key={who.pseudonym ?? who.browserId} className="row">
              <WhoseBrowser who={who} onReveal={setRevealing} />
              <span className="wl-quiet">
                {who.browsers > 1 && `in ${countOf(who.browsers, 'browser')}, `}last seen{' '}
                <Ago instant={who.lastSeenAt} />
              </span>
            </li>
          ))}
          {found.browsers > shown && (
            <li className="wl-quiet">and {countOf(found.browsers - shown, 'more browser')}</li>
          )}
        </ul>
      )}
      <RevealDialog
        place={{ kind: 'discovered-site', id: found.id }}
        pseudonym={revealing}
        onClose={() => setRevealing(null)}
      />
    </Section>
  );
}

function Findings({ found }: { found: DiscoveredSiteRecord }) {
  return (
    <Section title="Open findings" id="findings">
      {found.findings.length === 0 ? (
        <p className="wl-quiet">None.</p>
      ) : (
        <ul className="vendor-findings card">
          {found.findings.map(({ id, kind, severity, account }) => (
            <li key={id} className="row">
              <Status tone={severityTones[severity]}>{severityWords[severity]}</Status>
              <Link to="/findings/$findingId" params={{ findingId: id }}>
                {headlineOf({ kind, site: found.site, account })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
