import { useEffect, useState } from 'react';
import browser from 'webextension-polyfill';
import { visibilitySentences } from '../../shared/policy/visibility.ts';
import { ask, type Status } from '../messages.ts';
import { ConnectForm } from './ConnectForm.tsx';
import { Lessons } from './Lessons.tsx';
import { ago, momentOf } from './moment.ts';
import { requestSentence, termsSentence } from './request-words.ts';
import { siteSentence } from './site-words.ts';
import { useAnswer } from './use-answer.ts';

/** Is this browser protected, and how does the site in front of me stand? */
export function Popup() {
  const { asked, askAgain } = useAnswer('tellStatus');
  const url = useUrlOfTab();
  // Opening the popup is a reason to look at the server: a member does it when something just changed.
  const [isChecking, setIsChecking] = useState(true);
  useEffect(() => {
    if (!isChecking) return;
    void ask('checkNow')
      .catch(() => undefined) // The status that is read next says whether the server could be reached.
      .finally(() => {
        setIsChecking(false);
        askAgain();
      });
  }, [isChecking, askAgain]);

  if (asked.kind === 'asking') return <main aria-busy="true" />;
  if (asked.kind === 'refused') return <main className="box alarm">{asked.sentence}</main>;
  const status = asked.answer;
  return (
    <main>
      <ConnectionHead status={status} onConnected={askAgain} />
      {status.connection.kind !== 'unconnected' && (
        <>
          {url !== null && <SiteBox key={`${url} ${status.bundle?.version}`} url={url} />}
          <Lessons />
          <Requests key={isChecking ? 'before' : 'after'} />
          <Facts status={status} />
          <div className="row">
            <button type="button" disabled={isChecking} onClick={() => setIsChecking(true)}>
              {isChecking ? 'Checking…' : 'Check now'}
            </button>
            <a href={browser.runtime.getURL('sent.html')} target="_blank" rel="noreferrer">
              What was sent
            </a>
            <a href={browser.runtime.getURL('welcome.html#why')} target="_blank" rel="noreferrer">
              How it works
            </a>
          </div>
        </>
      )}
    </main>
  );
}

function ConnectionHead({ status, onConnected }: { status: Status; onConnected: () => void }) {
  const { connection } = status;
  switch (connection.kind) {
    case 'unconnected':
      return (
        <>
          <h1>Not connected yet</h1>
          <p>Nothing is checked until this browser belongs to an organization.</p>
          <ConnectForm offer={null} onConnected={onConnected} />
        </>
      );
    case 'revoked':
      return (
        <>
          <h1>No longer connected</h1>
          <p className="box alarm">
            {connection.organizationName} ended this browser’s connection on {momentOf(connection.since)}. It still
            warns you about patient information, and reports nothing. Ask your compliance officer for a new code.
          </p>
          <details>
            <summary>Connect again</summary>
            <ConnectForm offer={null} onConnected={onConnected} />
          </details>
        </>
      );
    case 'connected':
      return (
        <header>
          <h1 className="from">
            <span className="dot" style={{ background: connection.color }} />
            {connection.organizationName}
          </h1>
          <p className="soft">Connected{connection.memberName === null ? '' : ` as ${connection.memberName}`}</p>
          {!status.mayRunOnAllSites && (
            <p className="box alarm">
              This browser doesn’t let Wardline run on every site, so some pastes aren’t checked. Allow “all sites” in
              the extension’s settings.
            </p>
          )}
        </header>
      );
  }
}

function SiteBox({ url }: { url: string }) {
  const { asked } = useAnswer('tellSite', { url });
  return <section className="box">{asked.kind === 'answered' ? siteSentence(asked.answer) : '…'}</section>;
}

/** What this member asked for, and what was answered; reading it here is reading it. */
function Requests() {
  const { asked } = useAnswer('listRequests', { read: true });
  if (asked.kind !== 'answered' || asked.answer.length === 0) return null;
  return (
    <section className="box">
      <h2>Your requests</h2>
      <ul>
        {asked.answer.slice(0, 5).map((request) => (
          <li key={request.id}>
            {requestSentence(request)}
            {request.terms && ` ${termsSentence(request.terms)}`}
            <span className="soft"> Asked on {momentOf(request.requestedAt)}.</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ status }: { status: Status }) {
  const { bundle, unreachableSince, waiting, dropped } = status;
  const [now] = useState(Date.now);
  return (
    <>
      {unreachableSince !== null && (
        <p className="box alarm" role="status">
          Can’t reach the server since {momentOf(unreachableSince)}. Protection goes on
          {bundle === null ? '' : ` with policy ${bundle.version}`}
          {waiting === 0 ? '.' : `; ${waiting === 1 ? '1 observation waits' : `${waiting} observations wait`} here.`}
        </p>
      )}
      <dl>
        <dt>Policy</dt>
        <dd>
          {bundle === null ? 'None yet' : `Version ${bundle.version}, confirmed ${ago(bundle.confirmedAt, now)}`}
          {bundle?.isStale === true ? ' (out of date)' : ''}
        </dd>
        <dt>Waiting to be sent</dt>
        <dd>{waiting === 1 ? '1 observation' : `${waiting} observations`}</dd>
        {dropped > 0 && (
          <>
            <dt>Lost for lack of room</dt>
            <dd>{dropped}</dd>
          </>
        )}
      </dl>
      {bundle !== null && <p className="soft">{visibilitySentences[bundle.visibility]}</p>}
    </>
  );
}

/** Address of the tab in front; null while it is not known. It goes no further than this browser's own background. */
function useUrlOfTab(): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => setUrl(tab?.url ?? null));
  }, []);
  return url;
}
