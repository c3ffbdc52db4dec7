import { Button } from '@mantine/core';
import type { Who } from '../../shared/domain/who.ts';
import { useCan } from '../session.ts';

/** Whoever did something, as far as the policy lets the reader know, and the way to look behind a pseudonym. */
export function WhoseBrowser({
  who: { memberName, browserLabel, pseudonym },
  onReveal,
}: {
  who: Omit<Who, 'browserId'>;
  onReveal: (pseudonym: string) => void;
}) {
  const can = useCan();
  if (browserLabel !== null)
    return (
      <div>
        {memberName ?? browserLabel}
        {memberName !== null && <div className="wl-quiet">{browserLabel}</div>}
        {pseudonym !== null && <div className="wl-quiet">{pseudonym}, revealed</div>}
      </div>
    );
  if (pseudonym === null) return <span className="wl-quiet">Not named</span>;
  return (
    <div>
      {pseudonym}
      {can('observation:reveal') && (
        <div>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={`Reveal ${pseudonym}`}
            onClick={() => onReveal(pseudonym)}
          >
            Reveal
          </Button>
        </div>
      )}
    </div>
  );
}
