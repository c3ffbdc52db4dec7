import type { ReportAttestation, ReportReader } from '../../../shared/domain/report.ts';
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

/** Who was sent a report, and when each of them opened it first. */
export function Readers({ readers, timeZone }: { readers: readonly ReportReader[]; timeZone: string }) {
  return (
    <Section title="Sent to" id="readers">
      {readers.length === 0 ? (
        <p className="wl-quiet">It has not been sent to anybody yet.</p>
      ) : (
        <ReaderTable readers={readers} timeZone={timeZone} />
      )}
    </Section>
  );
}

function ReaderTable({ readers, timeZone }: { readers: readonly ReportReader[]; timeZone: string }) {
  return (
    <div className="card table-frame">
      <table className="table">
        <caption className="wl-visually-hidden">Who was sent this report, and when they opened it first</caption>
        <thead>
          <tr>
            <th scope="col">Reader</th>
            <th scope="col">Sent</th>
            <th scope="col">Opened first</th>
          </tr>
        </thead>
        <tbody>
          {readers.map((reader) => (
            <tr key={reader.email ?? reader.name}>
              <td data-label="Reader" className="table-anywhere">
                <div>
                  <span className="table-strong">{reader.name}</span>
                  <div className="wl-quiet">{reader.memberId === null ? `${reader.email}, by link` : reader.email}</div>
                </div>
              </td>
              <td data-label="Sent">{reader.sentAt === null ? 'Not yet' : momentWords(reader.sentAt, timeZone)}</td>
              <td data-label="Opened first">
                {reader.firstReadAt === null ? (
                  <span className="wl-quiet">Not opened</span>
                ) : (
                  momentWords(reader.firstReadAt, timeZone)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
