import type { AgreementType } from '../domain/agreement-type.ts';
import type { ClauseReading } from '../domain/baa-clause.ts';
import { type BaaClause, baaClauses } from './baa-clauses.ts';

/** A clause that the law requires of an agreement, and why it is not known to be there. */
export interface MissingClause {
  clause: BaaClause;
  because: 'absent' | 'unclear' | 'not-read';
}

/** The clauses that an agreement of a type must have. */
export function requiredClausesOf(type: AgreementType): BaaClause[] {
  const required = baaClauses.filter(({ need }) => need === 'required');
  switch (type) {
    case 'baa':
    case 'subcontractor-baa':
      return required;
    case 'government-mou':
      // The duty of a government body by its own statute may stand in the way of it: 45 CFR 164.504(e)(3)(iii).
      return required.filter(({ id }) => id !== 'termination');
    case 'limited-data-set-dua':
    case 'none-required':
      return [];
  }
}

/** The required clauses that an agreement was not read to have: an absent one first, then unclear ones, then what nobody has read. */
export function missingClausesOf({
  type,
  readings,
}: {
  type: AgreementType;
  /** The newest of each clause. */
  readings: readonly Pick<ClauseReading, 'clause' | 'reading'>[];
}): MissingClause[] {
  const missing = requiredClausesOf(type).flatMap((clause): MissingClause[] => {
    const read = readings.find((one) => one.clause === clause.id)?.reading;
    if (read === 'present') return [];
    return [{ clause, because: read ?? 'not-read' }];
  });
  return missing.toSorted((a, b) => order.indexOf(a.because) - order.indexOf(b.because));
}

const order: readonly MissingClause['because'][] = ['absent', 'unclear', 'not-read'];
