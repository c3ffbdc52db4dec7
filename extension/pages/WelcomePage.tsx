import { useState } from 'react';
import { ConnectForm } from './ConnectForm.tsx';
import { useAnswer } from './use-answer.ts';

/** What is this, and how do I connect it? */
export function WelcomePage() {
  const { asked: offered } = useAnswer('takeOffer');
  const { asked: status, askAgain } = useAnswer('tellStatus');
  const [isReconnecting, setIsReconnecting] = useState(location.hash === '#connect');
  const [justConnected, setJustConnected] = useState(false);

  if (offered.kind !== 'answered' || status.kind === 'asking') return <main aria-busy="true" />;
  if (status.kind === 'refused') return <main className="box alarm">{status.sentence}</main>;
  const { connection } = status.answer;
  if (location.hash === '#hidden') return <HiddenWarning />;
  // Whoever asks why gets the answer alone, to what was asked about.
  if (location.hash === '#why' || location.hash === '#why-sign-up') {
    const isAboutSignUp = location.hash === '#why-sign-up';
    return (
      <main>
        {isAboutSignUp && <WhySignUp />}
        <Why isPage={!isAboutSignUp} />
      </main>
    );
  }

  function onConnected(): void {
    setJustConnected(true);
    askAgain();
  }

  return (
    <main>
      {connection.kind === 'connected' && (justConnected || !isReconnecting || offered.answer === null) ? (
        <section aria-live="polite">
          <h1>Connected to {connection.organizationName}</h1>
          <p>
            This browser checks what you paste, in the page and before it is sent.
            {justConnected && ' You can close this tab.'}
          </p>
          {offered.answer !== null && !justConnected && (
            <p>
              <button type="button" onClick={() => setIsReconnecting(true)}>
                Connect to another organization
              </button>
            </p>
          )}
        </section>
      ) : (
        <section>
          <h1>Connect this browser</h1>
          {connection.kind === 'connected' && (
            <p className="box">
              It is connected to {connection.organizationName} now. Going on connects it to the organization below
              instead.
            </p>
          )}
          <ConnectForm offer={offered.answer} onConnected={onConnected} />
        </section>
      )}
      <Why />
    </main>
  );
}

function HiddenWarning() {
  return (
    <main>
      <section>
        <h1>Nothing was pasted</h1>
        <p>
          What you pasted looks like patient information, so Wardline stopped it and asked you what to do. The page hid
          that question. Your text is still on your clipboard, and the page did not get it.
        </p>
        <p>Use a tool that your organization has approved, or ask your compliance officer about this one.</p>
        <div className="row">
          <button className="main" type="button" onClick={() => window.close()}>
            Close
          </button>
        </div>
      </section>
      <Why />
    </main>
  );
}

function WhySignUp() {
  return (
    <section>
      <h1>Why you were asked about a sign-up</h1>
      <p>
        The page shows a form that looks like one for a new account. Your organization hasn’t approved that tool, or
        approved it for other accounts, and wants to know a tool before patient information can get into it.
      </p>
      <p>
        The warning says how the tool stands and, if there is one, which approved tool to use instead. Where it offers
        “Ask for approval”, your compliance officer gets your request, and the answer comes to this browser. Whether you
        may go on without one is your organization’s own policy.
      </p>
      <p>
        Your organization learns that the form came up on that site, what you chose, and whether the account is your
        organization’s. It doesn’t learn your password or your address: at most what stands behind the @.
      </p>
    </section>
  );
}

function Why({ isPage = false }: { isPage?: boolean }) {
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <section id="why">
      <Heading>Why you may see a warning</Heading>
      <p>
        Your organization wants patient information to stay inside tools that it has agreements with. When you paste or
        drop something that looks like patient information into a site without one, Wardline asks you first.
      </p>
      <p>
        What you paste is judged inside the page and never leaves it. Your organization learns that something happened
        on a site, which kinds of information it looked like and what you chose. It doesn’t learn the text or the page.
        If you write a reason yourself, it gets that reason.
      </p>
      <p>
        It also learns when you make or use an account at such a tool, whether that account is your organization’s, and
        what an app may do that you give access to your mail, files or calendar. It doesn’t learn your address: at most
        what stands behind the @.
      </p>
      <p>
        <a href="sent.html">See exactly what was sent</a>
      </p>
    </section>
  );
}
