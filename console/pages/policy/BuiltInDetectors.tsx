import { detectorIds, detectorById } from '../../../shared/detect/detectors/index.ts';
import type { EvidenceKind } from '../../../shared/detect/detector.ts';
import { Section } from '../../ui/Page.tsx';
import { capitalized } from '../../ui/words.ts';
import { appearances } from './detector-words.ts';
import { DetectorSwitch } from './DetectorSwitch.tsx';

const groups: readonly { kind: EvidenceKind; title: string }[] = [
  { kind: 'person', title: 'Who it is about' },
  { kind: 'identifier', title: 'What identifies them' },
  { kind: 'health', title: 'What about their health' },
];

/** Everything that Wardline looks for by itself, on what ground, and whether it shall. */
export function BuiltInDetectors() {
  return (
    <Section title="What Wardline knows" id="built-in">
      <div className="card table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">How it stands in a text</th>
              <th scope="col">Ground</th>
              <th scope="col">Looked for</th>
            </tr>
          </thead>
          {groups.map(({ kind, title }) => (
            <tbody key={kind}>
              <tr className="detection-group">
                <th scope="rowgroup" colSpan={4}>
                  {title}
                </th>
              </tr>
              {detectorIds.flatMap((id) => {
                const detector = detectorById.get(id);
                return detector?.kind === kind
                  ? [
                      <tr key={id}>
                        <td data-label="Kind" className="table-strong">
                          {capitalized(detector.title.replace(/^an? /, ''))}
                        </td>
                        <td data-label="In a text">{appearances[id]}</td>
                        <td data-label="Ground" className="detection-ground">
                          {detector.basis}
                        </td>
                        <td data-label="Looked for">
                          <DetectorSwitch id={id} name={detector.title} basis={detector.basis} />
                        </td>
                      </tr>,
                    ]
                  : [];
              })}
            </tbody>
          ))}
        </table>
      </div>
      <p className="wl-quiet wl-prose">
        45 CFR 164.514(b)(2)(i) lists the identifiers that de-identified data must not hold. Which of them your browsers
        look for is your policy.
      </p>
    </Section>
  );
}
