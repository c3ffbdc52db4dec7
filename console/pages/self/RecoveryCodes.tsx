import { Button, CopyButton } from '@mantine/core';
import { downloadText } from '../../ui/download-text.ts';

/** Shown once, to be kept where the phone is not. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  return (
    <div className="stack">
      <p className="wl-prose">
        Keep these where your phone is not: in a password manager, or printed in a drawer. Each lets you in once without
        your app. They are shown only now.
      </p>
      <ul className="recovery-codes" aria-label="Recovery codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="row">
        <CopyButton value={codes.join('\n')} timeout={3000}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              <span aria-live="polite">{copied ? 'Copied' : 'Copy the codes'}</span>
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={() => downloadText('wardline-recovery-codes.txt', `${codes.join('\n')}\n`)}>
          Download the codes
        </Button>
        <Button variant="default" onClick={() => window.print()}>
          Print this page
        </Button>
        <Button onClick={onKept}>I have kept them</Button>
      </div>
    </div>
  );
}
