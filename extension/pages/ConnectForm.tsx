import { useState, type FormEvent } from 'react';
import { ask, type Described, type Offer } from '../messages.ts';
import { sentenceOf } from './use-answer.ts';

type Step = { kind: 'typing' } | { kind: 'asking' } | { kind: 'confirming'; offer: Offer; described: Described };

/**
 * Connects this browser in two steps: which server and code, then whose organization that is. Nothing is connected before a person
 * has seen the second.
 */
export function ConnectForm({ offer, onConnected }: { offer: Offer | null; onConnected: () => void }) {
  const [serverOrigin, setServerOrigin] = useState(offer?.serverOrigin ?? '');
  const [code, setCode] = useState(offer?.code ?? '');
  const [label, setLabel] = useState('');
  const [step, setStep] = useState<Step>({ kind: 'typing' });
  const [problem, setProblem] = useState('');

  async function attempt(work: () => Promise<void>): Promise<void> {
    setProblem('');
    try {
      await work();
    } catch (error) {
      setProblem(sentenceOf(error));
      setStep({ kind: 'typing' });
    }
  }

  function look(event: FormEvent): void {
    event.preventDefault();
    setStep({ kind: 'asking' });
    void attempt(async () => {
      const described = await ask('describeCode', { serverOrigin, code });
      setStep({ kind: 'confirming', offer: { serverOrigin, code }, described });
    });
  }

  function connect(event: FormEvent): void {
    event.preventDefault();
    if (step.kind !== 'confirming') return;
    const { offer: confirmed } = step;
    void attempt(async () => {
      await ask('enrol', { ...confirmed, label });
      onConnected();
    });
  }

  if (step.kind === 'confirming') {
    const { organizationName, color } = step.described;
    return (
      <form onSubmit={connect}>
        <div className="box">
          <p className="from">
            <span className="dot" style={{ background: color }} />
            <strong>{organizationName}</strong>
          </p>
          <p className="soft">Server: {step.offer.serverOrigin}</p>
        </div>
        <p>
          Once connected, this browser follows the policy of {organizationName} and tells its compliance officer when
          patient information was about to go to a site without an agreement. The text itself never leaves the page.
        </p>
        <label>
          Name of this browser
          <input
            value={label}
            maxLength={80}
            placeholder="Such as Front desk"
            onChange={(event) => setLabel(event.target.value)}
          />
        </label>
        <div className="row">
          <button className="main" type="submit" autoFocus>
            Connect to {organizationName}
          </button>
          <button type="button" onClick={() => setStep({ kind: 'typing' })}>
            Don’t connect
          </button>
        </div>
      </form>
    );
  }

  return (
    <form onSubmit={look}>
      <label>
        Server
        <input
          value={serverOrigin}
          required
          inputMode="url"
          autoComplete="off"
          placeholder="https://wardline.riverside.example"
          onChange={(event) => setServerOrigin(event.target.value)}
        />
      </label>
      <label>
        Enrolment code
        <input
          value={code}
          required
          autoComplete="off"
          spellCheck={false}
          placeholder="7K4M-92QX-HV3T"
          onChange={(event) => setCode(event.target.value)}
        />
        <span className="soft">Your compliance officer gives it to you.</span>
      </label>
      {problem !== '' && (
        <p className="box alarm" role="alert">
          {problem}
        </p>
      )}
      <div className="row">
        <button className="main" type="submit" disabled={step.kind === 'asking'}>
          {step.kind === 'asking' ? 'Looking…' : 'Continue'}
        </button>
      </div>
    </form>
  );
}
