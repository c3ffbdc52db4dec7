import {
  deriveFormat,
  ownFormatKinds,
  type Derivation,
  type OwnFormat as Format,
} from '../../../shared/detect/own/own-format.ts';
import { OwnFormat } from '../../../shared/policy/detection.ts';
import { z } from '../../../shared/zod.ts';

/** What the form of a format holds. The samples go no further than `formatOf`. */
export interface FormatFields extends Record<string, unknown> {
  samples: string;
  title: string;
  kind: Format['kind'];
  hints: string[];
}

/** The shape of the samples as typed, one on each line; null while nothing is typed. */
export function derivationOf(samples: string): Derivation | null {
  return samples.trim() === '' ? null : deriveFormat(samples.split('\n'));
}

/**
 * Turns the fields into a format: the shape takes the samples' place.
 *
 * @param existing the format that is edited; its samples were never kept, so its shape stays
 */
export function formatOf(id: Format['id'], existing: Format | null) {
  const Fields = z.object({
    samples: z.string(),
    title: z.string(),
    kind: z.enum(ownFormatKinds),
    hints: z.array(z.string()),
  });
  return Fields.transform(({ samples, ...fields }, context): z.infer<typeof OwnFormat> => {
    const shape = existing ? { ...existing, kind: 'derived' as const } : deriveFormat(samples.split('\n'));
    if (shape.kind === 'refused') {
      context.addIssue({ code: 'custom', path: ['samples'], message: shape.because });
      return z.NEVER;
    }
    const { pieces, checkDigit, needsHint } = shape;
    const parsed = OwnFormat.safeParse({ id, ...fields, pieces: [...pieces], checkDigit, needsHint });
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.error.issues) {
      const [field = 'samples'] = path;
      context.addIssue({ code: 'custom', path: [field in fields ? field : 'samples'], message });
    }
    return z.NEVER;
  });
}
