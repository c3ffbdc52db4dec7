import { Button, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** What a page or list says when it has nothing to list: what that means, and what comes next. */
export function Message({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="message card">
      <Title order={2} size="h3">
        {title}
      </Title>
      {children && <div className="message-text">{children}</div>}
      {action}
    </div>
  );
}

/** A failure in the place of what failed, with a way to try again. */
export function Failure({ sentence, onRetry }: { sentence: string; onRetry: () => void }) {
  return (
    <div className="message card" role="alert">
      <Title order={1} size="h3" tabIndex={-1}>
        This page could not be loaded
      </Title>
      <p className="message-text">{sentence}</p>
      <Button variant="default" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}

/** The same for a list within a page whose heading stands. */
export function ListFailure({ sentence, onRetry }: { sentence: string; onRetry: () => void }) {
  return (
    <div className="message card" role="alert">
      <Title order={2} size="h3">
        This list could not be loaded
      </Title>
      <p className="message-text">{sentence}</p>
      <Button variant="default" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}

/** What stands in the place of something that the person's role does not show: nothing would come of trying again. */
export function NotForRole({ sentence, action }: { sentence: string; action?: ReactNode }) {
  return (
    <div className="message card" role="alert">
      <Title order={1} size="h3" tabIndex={-1}>
        This is not for your role
      </Title>
      <p className="message-text">{sentence}</p>
      {action}
    </div>
  );
}

/** The sentence below a form that was refused. */
export function Refused({ sentence }: { sentence: string | null }) {
  return (
    <div role="alert" className="refused-place">
      {sentence && <p className="refused">{sentence}</p>}
    </div>
  );
}
