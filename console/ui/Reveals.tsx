import type { Reveal } from '../../shared/domain/who.ts';
import { Section } from './Page.tsx';
import { Instant } from './When.tsx';

/** Who looked behind pseudonyms here, when and why; nothing where nobody did. */
export function Reveals({ reveals }: { reveals: readonly Reveal[] }) {
  if (reveals.length === 0) return null;
  return (
    <Section title="Revealed" id="revealed">
      <ul className="request-list card">
        {reveals.map(({ pseudonym, name, revealedByName, reason, revealedAt }) => (
          <li key={`${pseudonym} ${revealedByName}`}>
            <div className="request-what">
              <strong>{name === null ? pseudonym : `${pseudonym} is ${name}`}</strong>
              <div className="wl-quiet">
                Revealed by {revealedByName}, <Instant instant={revealedAt} />, because: “{reason}”
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
