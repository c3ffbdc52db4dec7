import type { ReportAttestation } from '../../../shared/domain/report.ts';
import { momentWords, partTitles } from '../../../shared/domain/report-words.ts';
import { Section } from '../../ui/Page.tsx';

/** Who signed a report, in which words. */
export function SignedBy({ attestations, timeZone }: { attestations: readonly ReportAttestation[]; timeZone: string }) {
  return (
    <Section title={partTitles.signatures} id="signed">
      {attestations.length === 0 ? (
        <p className="wl-quiet">Nobody has signed it yet.</p>
      ) : (
        <ul className="card report-asks">
          {attestations.map(({ memberName, statement, attestedAt }) => (
            <li key={`${memberName} ${attestedAt.toISOString()}`}>
              <p>
                <strong>{memberName}</strong> <span className="wl-quiet">on {momentWords(attestedAt, timeZone)}</span>
              </p>
              <p className="wl-prose">“{statement}”</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
