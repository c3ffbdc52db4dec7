import { inspect } from '../shared/detect/inspect.ts';
import { redact } from '../shared/detect/redact.ts';

/** Something that can say whether a text holds personal data, and what it would leave of it. */
export interface Engine {
  name: string;
  /** Whether it would flag the text. */
  flags: (text: string) => boolean | Promise<boolean>;
  /** What stays of the text when it hides what it found. */
  leaves: (text: string) => string | Promise<string>;
}

export const ours: Engine = {
  name: 'Wardline',
  flags: (text) => inspect(text).assessment.tier !== 'none',
  leaves: (text) => redact(text, inspect(text).matches, new Date()),
};

/**
 * The npm packages that find personal data in text, each with the setting that does best on the corpora. They look for identifiers and not for
 * patients, so each gets our health words as well ("+ctx" in detection.md): it flags a text where it finds something and we see a health word.
 */
export async function loadPeers(): Promise<Engine[]> {
  const [redactPii, { OpenRedaction }, { Redactor }, { default: nlp }] = await Promise.all([
    import('redact-pii'),
    import('openredaction'),
    import('@redactpii/node'),
    import('compromise'),
  ]);
  const solvvy = new redactPii.SyncRedactor();
  const redactor = new Redactor();
  const hipaa = new OpenRedaction({ preset: 'hipaa', redactionMode: 'placeholder' });
  const people = (text: string): string =>
    [...nlp(text).people().json({ offset: true })].reduceRight(
      (left: string, { offset }: { offset: { start: number; length: number } }) =>
        `${left.slice(0, offset.start)}NAME${left.slice(offset.start + offset.length)}`,
      text,
    );

  return [
    peer('redact-pii', (text) => solvvy.redact(text)),
    peer('openredaction, HIPAA preset', async (text) => (await hipaa.detect(text)).redacted),
    peer('@redactpii/node', (text) => redactor.redact(text)),
    peer('compromise, people', people),
  ];
}

function peer(name: string, leaves: Engine['leaves']): Engine {
  return { name, leaves, flags: async (text) => (await leaves(text)) !== text };
}

/** The health word that a peer's finding must stand with. */
export function saysHealth(text: string): boolean {
  return inspect(text).matches.some(({ kind }) => kind === 'health');
}
